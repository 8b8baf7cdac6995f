"""The stories that `bridge explain` tells, on a screen and as JSON."""

from __future__ import annotations

from typing import Any

from bridge.cli.show import Times, put, state, table, text
from bridge.core.route import RuleVerdict
from bridge.operations.explain import ItemStory, MessageStory
from bridge.operations.timeline import Event, timeline
from bridge.store.stored_items import StoredItem


def tell_item(story: ItemStory, times: Times, *, every_rule: bool) -> None:
    """The title, what it goes by, and what happened in the order of time."""
    stored = story.stored
    put(text(story.item.title, "bold"))
    if stored is None:
        titles = [story.titles.get(topic, topic) for topic in story.topics]
        put(f"  would go to: {', '.join(titles) or 'no topic'}")
        _rows([("", row) for row in _rules(story, every_rule=every_rule)])
        put("")
        return
    became = story.notices[-1].notice.state if story.notices else stored.fate
    seen = f", first seen {times.relative(stored.first_seen_at)} (times: {times.zone})"
    put(text(f"  item {stored.id} of the feed {story.item.feed}: ").append_text(state(became)).append(seen))
    put(text(f"  {story.item.link or story.item.guid}", "dim"), "")
    rows: list[tuple[object, object]] = []
    for event in timeline(story):
        rows += _told(event, story, times, every_rule=every_rule)
    _rows(rows)
    put("")


def _told(event: Event, story: ItemStory, times: Times, *, every_rule: bool) -> list[tuple[object, object]]:
    what = event.what
    if event.until:
        to_come = event.until > times.now
        what = f"{what} {times.both(event.until) if to_come else times.short(event.until)}"
    when = text(times.short(event.at), "dim") if event.at else text("now", "bold")
    details = [text(detail, "dim") for detail in event.details]
    if event.rules:
        details = _rules(story, every_rule=every_rule)
    return [(when, text(what, "" if event.at else "bold")), *(("", detail) for detail in details)]


def _rules(story: ItemStory, *, every_rule: bool) -> list[Any]:
    """Those that match first; the others, if not all are asked for, as a number."""
    matched = [verdict for verdict in story.rules if verdict.matched]
    others = [verdict for verdict in story.rules if not verdict.matched]
    shown = [_rule(verdict) for verdict in (*matched, *(others if every_rule else ()))]
    if others and not every_rule:
        other = " other" if matched else ""
        rules = f"1{other} rule" if len(others) == 1 else f"{len(others)}{other} rules"
        shown.append(text(f"· {rules} did not match (--all lists them)", "dim"))
    return shown


def _rule(verdict: RuleVerdict) -> Any:
    return text(
        f"{'✓' if verdict.matched else '·'} {verdict.sentence}", "green" if verdict.matched else "dim"
    )


def _rows(rows: list[tuple[object, object]]) -> None:
    put(table(("", "", ""), [("", *row) for row in rows], wide=("",)))


def offer(found: list[StoredItem], times: Times) -> str:
    """Lines that offer items that may have been meant, with the ids to ask for."""
    return "\n".join(
        f"  bridge explain {one.id}   {times.short(one.first_seen_at)}  {one.item.title}" for one in found
    )


def item_as_json(story: ItemStory) -> dict[str, Any]:
    stored = story.stored
    events = timeline(story) if stored else []
    return {
        "id": stored.id if stored else None,
        "feed": story.item.feed,
        "title": story.item.title,
        "link": story.item.link,
        "guid": story.item.guid,
        "categories": list(story.item.categories),
        "fate": stored.fate if stored else None,
        "reason": stored.reason if stored else None,
        "topics": list(story.topics),
        "rules": [
            {"topic": verdict.topic, "rule": verdict.rule + 1, "matched": verdict.matched, "why": verdict.sentence}
            for verdict in story.rules
        ],
        "versions": list(story.versions),
        "feed_traits": list(story.feed),
        "notices": [
            {"id": one.notice.id, "kind": one.notice.kind, "state": one.notice.state, "reason": one.notice.reason,
             "topics": list(one.notice.topics), "deliveries": one.deliveries,
             "receipts": {said.state: {"number": said.number, "first": said.first, "last": said.last}
                          for said in one.course.said},
             "causes": [{"state": state, "reason": reason, "number": number}
                        for state, reason, number in one.course.causes]}
            for one in story.notices
        ],
        "timeline": [
            {"at": event.at, "what": event.what, "until": event.until, "details": list(event.details)}
            for event in events
        ],
    }  # fmt: skip


def tell_message(story: MessageStory, times: Times) -> None:
    """A message: what it carries, each attempt, what the provider said of it."""
    message = story.history.message
    heading = text(f"message {message['id']} to subscriber {message['subscriber_id']}: ", "bold")
    put(heading.append_text(state(message["state"])).append(f" (times: {times.zone})"))
    carried = [
        text(
            f"notice {one.id}: {one.fields.title}" + (f" (item {one.item_id})" if one.item_id else ""), "dim"
        )
        for one in story.notices
    ]
    rows: list[tuple[Any, object, str]] = [(message["created_at"], f"made: a {message['kind']}", "")]
    rows += [(message["created_at"], one, "") for one in carried]
    for attempt in story.history.attempts:
        price = f", price {attempt['price']:g}" if attempt["price"] else ""
        what = f"sent as {attempt['form'] or '?'}: {attempt['outcome'] or 'no outcome known'}{price}"
        rows.append((attempt["at"], what, " ".join(filter(None, (attempt["sid"], attempt["detail"])))))
    for receipt in story.history.receipts:
        code = f" (code {receipt['code']})" if receipt["code"] else ""
        rows.append((receipt["at"], text("receipt: ").append_text(state(receipt["state"])).append(code), ""))
    if message["reason"]:
        rows.append((message["changed_at"], f"{message['state']}: {message['reason']}", ""))
    told: list[tuple[object, object]] = []
    for at, said, detail in sorted(rows, key=lambda row: row[0]):
        told.append((text(times.short(at), "dim"), said))
        if detail:
            told.append(("", text(detail, "dim")))
    _rows(told)


def message_as_json(story: MessageStory) -> dict[str, Any]:
    return {
        "message": {key: value for key, value in story.history.message.items() if key != "body"},
        "attempts": story.history.attempts,
        "receipts": story.history.receipts,
        "notices": [notice.id for notice in story.notices],
    }
