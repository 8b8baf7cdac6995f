"""The screens of `bridge status` and `bridge notices`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from bridge.cli.phone import bubble
from bridge.cli.show import Times, console, counted, print_facts, print_table, put, state, table, text
from bridge.core.wording.rendering import render
from bridge.errors import ComposeError
from bridge.model import NoticeId
from bridge.operations.limits import Forecast, Limits
from bridge.operations.standing import standing
from bridge.operations.status import FeedStatus, Released, Status, is_silent, next_poll
from bridge.policy import Config
from bridge.store.notices import Notice

_NARROW = 72  # columns below which a table leaves out what can be spared


# --- status ------------------------------------------------------------------------------------------------


def tell_status(now: Status, config: Config, times: Times) -> None:
    """Health first; then feeds, what waits, what was sent last, who subscribes."""
    line = text("● ", "green" if now.health == "ok" else "bold red")
    line.append(config.town.name, "bold").append(": ").append_text(state(now.state))
    if now.paused:
        line.append(", ").append_text(state("paused", "PAUSED"))
    put(line.append(", health: ").append_text(state(now.health)))
    if now.state == "stopped":
        put("  nothing is polled or sent until `bridge run` is started")
    put(*(text(f"  ! {trouble}", "red") for trouble in now.troubles), "")
    _feeds(now, times)
    _last(now.last, times)
    _figures(now, times)


def _feeds(now: Status, times: Times) -> None:
    running = now.state == "running"
    rows = [
        (
            feed.name,
            _feed_state(feed, times, running=running),
            times.relative(feed.last_poll, "never"),
            _next(feed, times) if running else "–",
            feed.items,
            times.relative(feed.last_new, "never"),
        )
        for feed in now.feeds
    ]
    print_table(("feed", "state", "last seen", "next", "items", "last news"), rows, empty="no feeds")
    warnings = [f"  {feed.name}: {warning}" for feed in now.feeds for warning in feed.warnings]
    put(*(text(warning, "yellow") for warning in warnings), "")


def _feed_state(feed: FeedStatus, times: Times, *, running: bool) -> Any:
    if feed.failures:
        return state("failing", f"failed {feed.failures}×")
    if feed.last_poll is None:
        return state("never", "not yet seen")
    return state("silent") if running and is_silent(feed, times.now) else state("ok")


def _next(feed: FeedStatus, times: Times) -> str:
    planned = next_poll(feed)
    return times.relative(planned) if planned and planned > times.now else "now"


def _last(last: Sequence[Released], times: Times) -> None:
    if not last:
        return
    rows = [
        (one.id, times.relative(one.released), state(one.state), one.recipients, one.deliveries.arrived,
         one.deliveries.failed or "", one.title)
        for one in last
    ]  # fmt: skip
    columns = ("notice", "sent", "state", "to", "arrived", "failed", "title")
    put(table(columns, rows, wide=("title",)), "")


def _figures(now: Status, times: Times) -> None:
    backlog = counted(now.backlog.waiting, "message")
    since = f", the oldest since {times.both(now.backlog.since)}" if now.backlog.since else ""
    facts = [
        ("backlog", f"{backlog} to send{since}"),
        *((name, _listed(figures)) for name, figures in (
            ("notices", now.notices), ("messages", now.messages), ("subscribers", now.subscribers),
            ("topics", now.topics),
        )),
        ("limits", _limits(now.limits, times) if now.limits else "none: nothing is sent"),
    ]  # fmt: skip
    print_facts(facts)


def _limits(limits: Limits, times: Times) -> str:
    """What is kept, how much of it is used, and until when the last of those who wait has waited."""
    parts = [f"{limits.rate:g} messages a second, {limits.in_force:,} citizens a day"]
    if limits.reached or limits.waiting:
        parts.append(f"{limits.reached:,} reached in the last 24 h, {limits.free:,} free")
    if limits.next_free:
        parts.append(f"the next is free {times.relative(limits.next_free)}")
    if limits.waiting:
        parts.append(f"{limits.waiting:,} wait, the last until {times.both(limits.eta)}")
    return "; ".join(parts)


def _listed(counts: dict[str, int]) -> Any:
    listed = text("")
    for key, value in counts.items():
        listed.append(", " if listed else "").append(f"{value:,} ").append_text(state(key))
    return listed or "none"


# --- notices -----------------------------------------------------------------------------------------------


def tell_notices(
    found: Sequence[Notice],
    reached: Mapping[NoticeId, int],
    waits: Mapping[NoticeId, Forecast],
    left_out: int,
    times: Times,
    empty: str,
) -> None:
    """Oldest first, so that the newest is the nearest to the prompt. `reached`: by what is held, if it left now;
    `waits`: for the account's limit of citizens.
    """
    if left_out:
        put(text(f"{left_out:,} older ones are not shown; --limit 0 shows all", "dim"))
    columns: tuple[str, ...] = ("id", "made", "state", "to", "topics", "title")
    rows: list[tuple[object, ...]] = [
        (one.id, times.short(one.created_at), _state(one, times, waits.get(one.id)), _to(one, reached),
         ", ".join(one.topics), one.fields.title)
        for one in found
    ]  # fmt: skip
    if console().width < _NARROW:
        spared = [columns.index(name) for name in ("id", "state", "to", "title")]
        columns, rows = tuple(columns[at] for at in spared), [tuple(row[at] for at in spared) for row in rows]
    print_table(columns, rows, empty=empty, wide=("title", "topics"))


def _to(notice: Notice, reached: Mapping[NoticeId, int]) -> str:
    """How many it went to; `~` before how many it would go to now."""
    return f"~{reached[notice.id]:,}" if notice.id in reached else f"{notice.recipients:,}"


def _state(notice: Notice, times: Times, wait: Forecast | None) -> Any:
    shown = state(notice.state)
    if notice.state == "released" and wait and wait.binds:
        shown.append(f", the last {times.relative(wait.at)}")
    if notice.state == "held":
        until = times.relative(notice.hold_until) if notice.hold_until else "by hand"
        shown.append(f", {'due' if until.endswith('ago') or until == 'now' else until}")
    return shown


def tell_notice(
    notice: Notice,
    reached: int | None,
    wait: Forecast | None,
    stands: dict[str, int],
    cost: float,
    image: str,
    config: Config,
    times: Times,
) -> None:
    """One notice: its facts, how its deliveries stand, and the message as a phone would show it.

    `reached`: by one that is held, if it left now; `cost`: so far; `image`: it, and what was found of it.
    """
    put(text(notice.fields.title, "bold"))
    item = f"item {notice.item_id} of {notice.feed}: `bridge explain {notice.item_id}`"
    facts = [
        ("notice", notice.id),
        ("state", state(notice.state).append(f" ({notice.reason})")),
        ("kind", f"{notice.kind}{', urgent' if notice.urgent else ''}"),
        ("from", item if notice.item_id else None),
        ("topics", ", ".join(notice.topics)),
        ("zones", ", ".join(notice.zones) or None),
        ("made", times.both(notice.created_at)),
        ("held until", times.both(notice.hold_until) if notice.hold_until else None),
        ("released", times.both(notice.released_at) if notice.released_at else None),
        ("expires", times.both(notice.expires_at) if notice.expires_at else None),
        ("ended", times.both(notice.ended_at) if notice.ended_at else None),
        ("recipients", f"{notice.recipients:,}" if notice.released_at else None),
        ("recipients", f"~{reached:,} if it left now" if reached is not None else None),
        ("deliveries", standing(stands).sentence),
        ("limit", f"{wait.sentence()}: {times.both(wait.at)}" if wait and wait.binds else None),
        ("cost", f"{cost:.2f} so far" if cost else None),
        ("image", image or None),
    ]
    print_facts([(name, value) for name, value in facts if value is not None])
    try:
        told = render(notice.fields, notice.topics, config, window_open=False)
    except ComposeError as error:
        put(text(f"  no template can carry it: {error}", "red"))
    else:
        if reached and told.price:
            put(f"it would cost {reached * told.price:.2f} if it left now")
        put(bubble(told.text, config.town.name))
