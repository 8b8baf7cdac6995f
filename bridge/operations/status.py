"""How the bridge stands: one picture for ops, from the tables alone, whether or not it runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bridge.operations import approvals
from bridge.operations.limits import Limits, limits, lowered
from bridge.operations.standing import Standing, of_notice
from bridge.policy import Config
from bridge.store import (
    agenda,
    feeds,
    messages,
    meta,
    notices,
    rests,
    stored_items,
    stories,
    subscribers,
)

# A feed is silent when it has not been looked at for this many of its intervals.
_MISSED = 3
_AT_LEAST = timedelta(minutes=2)
_LAST = 5  # notices released last that are told of


@dataclass(frozen=True, slots=True)
class FeedStatus:
    name: str
    url: str
    every: float  # seconds
    items: int
    last_poll: datetime | None
    last_new: datetime | None
    next_poll: datetime | None  # not before, when it rests after a failure
    failures: int
    error: str
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many messages wait to be sent, and since when the oldest does."""

    waiting: int
    since: datetime | None


@dataclass(frozen=True, slots=True)
class Released:
    """One of the notices that were released last, and how its deliveries stand."""

    id: int
    title: str
    state: str
    released: datetime | None
    recipients: int
    deliveries: Standing


@dataclass(frozen=True, slots=True)
class Status:
    """`health` is ok or trouble; `troubles` are sentences for ops."""

    state: str  # running, stopped
    paused: bool
    health: str
    troubles: tuple[str, ...]
    feeds: tuple[FeedStatus, ...]
    notices: dict[str, int]
    messages: dict[str, int]
    subscribers: dict[str, int]
    topics: dict[str, int]
    limits: Limits | None
    backlog: Backlog
    last: tuple[Released, ...]


def status(conn: Connection, config: Config, now: datetime, *, running: bool) -> Status:
    polled = tuple(_feed(conn, config, name) for name in config.feeds)
    paused = meta.is_paused(conn)
    told = approvals.troubles(conn, config)
    troubles = (
        *(rest.sentence for what, rest in rests.every(conn).items() if rest.is_open and what not in told),
        *told.values(),
        *_troubles(polled, config, now, running=running, paused=paused),
    )
    states: dict[str, int] = {}
    for notice in notices.everything(conn):
        states[notice.state] = states.get(notice.state, 0) + 1
    whatsapp = config.whatsapp
    found = limits(conn, whatsapp, now) if whatsapp else None
    if found and found.why:
        troubles = (*troubles, lowered(found, config))
    return Status(
        state="running" if running else "stopped",
        paused=paused,
        health="trouble" if troubles else "ok",
        troubles=troubles,
        feeds=polled,
        notices=states,
        messages=messages.counts(conn),
        subscribers=subscribers.counts(conn),
        topics=subscribers.count_topics(conn),
        limits=found,
        backlog=Backlog(agenda.waiting(conn), stories.waiting_since(conn)),
        last=tuple(
            Released(
                one.id, one.fields.title, one.state, one.released_at, one.recipients, of_notice(conn, one.id)
            )
            for one in stories.last_released(conn, _LAST)
        ),
    )


def _feed(conn: Connection, config: Config, name: str) -> FeedStatus:
    source = config.feeds[name]
    state = feeds.get(conn, name, source.url)
    return FeedStatus(
        name, source.url, source.every.total_seconds(), stored_items.count(conn, name), state.checked_at,
        state.changed_at, state.next_at, state.failures, state.error, state.warnings,
    )  # fmt: skip


def _troubles(
    polled: tuple[FeedStatus, ...], config: Config, now: datetime, *, running: bool, paused: bool
) -> list[str]:
    found = []
    if paused:
        found.append("sending is paused: `bridge resume` starts it again")
    if config.whatsapp is None:
        found.append("the configuration has no whatsapp section: nothing is sent")
    for feed in polled:
        if feed.failures:
            found.append(f"feed {feed.name}: failed {feed.failures} time(s) in a row: {feed.error}")
        elif running and is_silent(feed, now):
            assert feed.last_poll is not None
            found.append(f"feed {feed.name}: not polled for {int((now - feed.last_poll).total_seconds())} s")
    return found


def is_silent(feed: FeedStatus, now: datetime) -> bool:
    """Whether a feed should have been polled long since."""
    patience = max(timedelta(seconds=feed.every * _MISSED), _AT_LEAST)
    return feed.last_poll is not None and now - feed.last_poll > patience


def next_poll(feed: FeedStatus) -> datetime | None:
    """When a running bridge looks at a feed again; None: at once, it never did."""
    if feed.last_poll is None:
        return feed.next_poll
    planned = feed.last_poll + timedelta(seconds=feed.every)
    return max(planned, feed.next_poll) if feed.next_poll else planned
