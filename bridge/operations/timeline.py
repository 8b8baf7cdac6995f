"""An item's story in the order of time: seen, tried by the rules, held, edited, released, sent, received, ended.

Last, without a time of its own, comes what is so now: what it still waits for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from bridge.core.fanout import HOLD
from bridge.model import MessageState, NoticeKind, NoticeState
from bridge.operations.explain import ItemStory, NoticeStory
from bridge.operations.standing import standing
from bridge.store.stored_items import StoredItem


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened at a moment (None: that is so now), and what there is to say about it.

    `until`: a moment to come, where the sentence ends in one. `rules`: here the rules' verdicts are told.
    """

    at: datetime | None
    what: str
    details: tuple[str, ...] = ()
    until: datetime | None = None
    rules: bool = False


def timeline(story: ItemStory) -> list[Event]:
    """What happened to an item, in order of time; last, without a time, what is so now."""
    events = [*_sightings(story)]
    for one in story.notices:
        events += _preparation(story, one)
        events += _sending(one)
        events += _end(one)
    stored = story.stored
    if stored and stored.gone_at:
        late = any(
            one.notice.released_at and one.notice.released_at <= stored.gone_at for one in story.notices
        )
        sent = ("it had been sent already: what has left cannot be called back",) if late else ()
        events.append(Event(stored.gone_at, "gone from the feed", sent))
    past = sorted((event for event in events if event.at), key=lambda event: (event.at, not event.rules))
    return [*_rules_after_first(past), *_present(story)]


def _rules_after_first(events: list[Event]) -> list[Event]:
    """The rules were tried when the item was first seen: right after that, whatever else has the same time."""
    seen, tried = [e for e in events if not e.rules], [e for e in events if e.rules]
    return [*seen[:1], *tried, *seen[1:]]


def _sightings(story: ItemStory) -> Iterator[Event]:
    stored = story.stored
    assert stored is not None
    for number, version in enumerate(story.versions):
        evidence = "; ".join(version["evidence"])
        if number == 0:
            categories = ", ".join(story.item.categories) or "none"
            feed = [f"of the feed is known that {sentence}" for sentence in story.feed]
            details = (f"{version['decision']}: {evidence}", *feed, f"categories: {categories}")
            yield Event(version["seen_at"], f"first seen in the feed {story.item.feed}", details)
            yield Event(version["seen_at"], _verdict(stored, story), rules=True)
        else:
            what = (
                f"{version['decision']} (version {version['version']}){_meanwhile(story, version['seen_at'])}"
            )
            yield Event(version["seen_at"], what, (evidence,))


def _verdict(stored: StoredItem, story: ItemStory) -> str:
    """What became of it. A notice tells for itself, so of its item only by which rules."""
    today = ", ".join(story.titles.get(topic, topic) for topic in story.topics) or "none"
    match stored.fate:
        case "noticed" | "withdrawn":
            return f"topics by today's rules: {today}"
        case "baseline":
            return f"not sent: it {stored.reason}"
        case _:
            return f"not sent: {stored.reason} ({stored.fate})"


def _meanwhile(story: ItemStory, at: datetime) -> str:
    """What an edit meant for the notice that there was at that moment."""
    for one in story.notices:
        notice = one.notice
        if notice.created_at < at and (
            notice.ended_at is None or at <= notice.ended_at or notice.released_at
        ):
            sent = notice.released_at is not None and notice.released_at <= at
            return " after it was sent" if sent else f" during the hold: notice {notice.id} was written anew"
    return ""


def _preparation(story: ItemStory, one: NoticeStory) -> Iterator[Event]:
    notice = one.notice
    kind = "" if notice.kind is NoticeKind.NEWS else f" ({notice.kind})"
    titles = ", ".join(story.titles.get(topic, topic) for topic in notice.topics)
    urgent = "urgent " if notice.urgent else ""
    what = f"{urgent}notice {notice.id}{kind} made for {titles}"
    twin = f"the same news as notice {notice.twin_of}, from another feed: only for those whom that does not reach"
    yield Event(
        notice.created_at, f"{what}, held until" if notice.hold_until else what,
        (twin,) if notice.twin_of else (), notice.hold_until,
    )  # fmt: skip
    if notice.released_at:
        # A later end has written its own reason over the one of the release.
        why = f" ({notice.reason})" if notice.state in (NoticeState.RELEASED, NoticeState.DONE) else ""
        what = f"notice {notice.id} released{why} to {notice.recipients:,} {_citizens(notice.recipients)}"
        yield Event(notice.released_at, what)


def _sending(story: NoticeStory) -> Iterator[Event]:
    course = story.course
    stands = standing(story.deliveries)
    if course.first_attempt:
        yield Event(course.first_attempt, "the first message left")
    if course.last_attempt and course.last_attempt != course.first_attempt:
        yield Event(course.last_attempt, "the last message left" + (" so far" if stands.waiting else ""))
    if course.said:
        first = min(course.said, key=lambda said: said.first)
        last = max(course.said, key=lambda said: said.last)
        yield Event(first.first, f"the first receipt: {first.state}")
        yield from (
            Event(one.first, "on the first phone")
            for one in course.said
            if one.state == MessageState.DELIVERED
        )
        yield Event(last.last, f"the last receipt so far: {last.state}", (stands.sentence, *_causes(story)))


def _causes(one: NoticeStory) -> tuple[str, ...]:
    return tuple(
        f"{number:,} {state}: {reason or 'no reason told'}" for state, reason, number in one.course.causes
    )


def _end(one: NoticeStory) -> Iterator[Event]:
    notice = one.notice
    if notice.ended_at is None:
        return
    if notice.fanned_out_at is None:  # another notice carries it, or none
        yield Event(notice.ended_at, f"notice {notice.id} {notice.state}: {notice.reason}")
    elif notice.state is NoticeState.DONE:
        nobody = "" if notice.recipients else ": nobody subscribes to its topics"
        yield Event(notice.ended_at, f"notice {notice.id} done: nothing waits any more{nobody}")
    else:
        causes = () if one.course.said else _causes(one)
        yield Event(notice.ended_at, f"notice {notice.id} {notice.state}: {notice.reason}", causes)


def _present(story: ItemStory) -> Iterator[Event]:
    """What is still under way."""
    for one in story.notices:
        notice, stands = one.notice, standing(one.deliveries)
        if notice.state is NoticeState.HELD and notice.hold_until is None:
            what = f"notice {notice.id} is held ({notice.reason}) until somebody releases it, or it expires"
            yield Event(None, what, until=notice.expires_at)
        elif notice.state is NoticeState.HELD:
            why = "" if notice.reason == HOLD else f" ({notice.reason})"
            yield Event(None, f"notice {notice.id} is held{why} until", until=notice.hold_until)
        elif notice.state is NoticeState.RELEASED:
            waits = f"notice {notice.id} is being sent: {stands.sentence}"
            yield Event(None, waits, (one.obstacle,) if one.obstacle else ())
        elif stands.handed_over > stands.arrived:
            number = stands.handed_over - stands.arrived
            yield Event(
                None, f"{number:,} {_citizens(number)} of notice {notice.id}: no receipt of delivery yet"
            )


def _citizens(number: int) -> str:
    return "citizen" if number == 1 else "citizens"
