"""What is due, and who is next, in the words of the partial indices of `bridge.store.schema`.

A planner uses such an index only where a query repeats its condition: with the states written out, for a bound
parameter could stand for any state. Without these a look at what waits would read years of history.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    and_,
    bindparam,
    exists,
    literal_column,
    or_,
    select,
    true,
)

from bridge.model import MessageKind, NoticeState
from bridge.store.columns import Instant
from bridge.store.schema import deliveries, messages, notices, subscribers

OPEN_NOTICE = notices.c.state.in_([literal_column("'held'"), literal_column("'released'")])
RELEASED = and_(OPEN_NOTICE, notices.c.state == NoticeState.RELEASED)
HELD = and_(OPEN_NOTICE, notices.c.state == NoticeState.HELD)

WAITING = and_(deliveries.c.message_id.is_(None), deliveries.c.dropped.is_(None))


AT_ONCE = and_(WAITING, deliveries.c.digest_at.is_(None))
# Spelt out like its partial index.
IN_DIGEST = and_(WAITING, deliveries.c.digest_at.is_not(None))


def waiting_of(notice_id: Any) -> ColumnElement[bool]:
    """The deliveries of one notice (a number or a column) that wait for their message."""
    return and_(WAITING, deliveries.c.notice_id == notice_id)


def queued(of: FromClause = messages) -> ColumnElement[bool]:
    """Messages (or an alias of them) that wait in the queue."""
    return of.c.state == literal_column("'queued'")


def in_flight(of: FromClause = messages) -> ColumnElement[bool]:
    """Messages (or an alias of them) that are being sent, or may have been."""
    return of.c.state.in_([literal_column("'sending'"), literal_column("'uncertain'")])


def held_back(of: FromClause = messages) -> ColumnElement[bool]:
    """Messages (or an alias of them) all of whose notices that are still to be told were held again since."""
    carried = exists().where(deliveries.c.message_id == of.c.id, deliveries.c.notice_id == notices.c.id)
    return and_(carried.where(HELD), ~carried.where(RELEASED))


# --- who is next -------------------------------------------------------------------------------------------


def in_flight_to(subscriber_id: Any) -> Any:
    """Whether a message is in flight to a citizen: then no other one is."""
    other = messages.alias("other")
    return exists().where(other.c.subscriber_id == subscriber_id, in_flight(other))


def leaves_at_night(of: FromClause = messages) -> ColumnElement[bool]:
    """Messages (or an alias of them) that no quiet hours keep: urgent ones, and answers to a citizen's own words."""
    return or_(of.c.urgent, of.c.kind != MessageKind.NOTICE)


def first_queued(conn: Connection, now: datetime, limit: int, *, quiet: bool) -> list[Row[Any]]:
    """The first messages in the queue: urgent ones, then answers to citizens, then notices to be tried again."""
    return [*conn.execute(_first_queued(quiet=quiet), {"now": now, "most": limit})]


# Statements of every claim are built once: to build one costs more than to run it.
@cache
def _first_queued(*, quiet: bool) -> Select[Any]:
    return (
        select(messages.c.id, messages.c.subscriber_id, messages.c.urgent)
        .join_from(messages, subscribers, subscribers.c.id == messages.c.subscriber_id)
        .where(
            queued(),
            messages.c.due_at <= bindparam("now"),
            subscribers.c.address.is_not(None),  # erased while a message to them was on its way
            ~held_back(),
            ~in_flight_to(messages.c.subscriber_id),
            leaves_at_night() if quiet else true(),
        )
        .order_by(messages.c.urgent.desc(), messages.c.kind == MessageKind.NOTICE, messages.c.id)
        .limit(bindparam("most"))
    )


def queued_to(subscriber_id: Any) -> Any:
    """Whether a notice is queued for another try: none that is not urgent goes before it."""
    earlier = messages.alias("earlier")
    return exists().where(
        earlier.c.subscriber_id == subscriber_id,
        queued(earlier),
        earlier.c.kind == MessageKind.NOTICE,
        earlier.c.waits_for.is_(None),
        ~held_back(earlier),
    )


@cache
def _waiting_deliveries(*, urgent: bool) -> Select[Any]:
    query = (
        select(
            deliveries.c.notice_id,
            deliveries.c.subscriber_id,
            deliveries.c.urgent,
            notices.c.expires_at,
            notices.c.corrects,
        )
        .join_from(deliveries, notices, notices.c.id == deliveries.c.notice_id)
        .where(
            AT_ONCE,
            deliveries.c.notice_id == bindparam("notice"),
            deliveries.c.urgent == urgent,
            ~in_flight_to(deliveries.c.subscriber_id),
        )
    )
    in_turn = query if urgent else query.where(~queued_to(deliveries.c.subscriber_id))
    return in_turn.order_by(deliveries.c.subscriber_id).limit(bindparam("most"))


def in_time(now: Any) -> ColumnElement[bool]:
    """Notices that are not too late yet."""
    return or_(notices.c.expires_at.is_(None), notices.c.expires_at > now)


def first_waiting(conn: Connection, now: datetime, limit: int, *, quiet: bool) -> list[Row[Any]]:
    """The first deliveries that wait: the urgent ones, then the others, notice by notice as they were published."""
    # Notice by notice, so that a large one that is held again is not read through at every claim.
    released = conn.scalars(_WITH_WAITING, {"now": now}).all()
    found: list[Row[Any]] = []
    for urgent in (True,) if quiet else (True, False):
        for notice_id in released:
            if len(found) < limit:
                asked = {"notice": notice_id, "most": limit - len(found)}
                found += conn.execute(_waiting_deliveries(urgent=urgent), asked)
    return found


_WITH_WAITING = (
    select(notices.c.id)
    .where(
        RELEASED,
        in_time(bindparam("now", type_=Instant())),
        exists().where(AT_ONCE, deliveries.c.notice_id == notices.c.id),
    )
    .order_by(notices.c.id)
)


def first_digests(conn: Connection, now: datetime, limit: int) -> list[list[Row[Any]]]:
    """The deliveries that wait for a digest that is due, by citizen, in the order in which they were published."""
    found: defaultdict[int, list[Row[Any]]] = defaultdict(list)
    for row in conn.execute(_first_digests(), {"now": now, "most": limit}):
        found[row.subscriber_id].append(row)
    return list(found.values())


@cache
def _first_digests() -> Select[Any]:
    due = _due_in_digest(bindparam("now", type_=Instant()))
    citizens = (
        select(deliveries.c.subscriber_id)
        .distinct()
        .where(due, ~in_flight_to(deliveries.c.subscriber_id), ~queued_to(deliveries.c.subscriber_id))
        .order_by(deliveries.c.subscriber_id)
        .limit(bindparam("most"))
        .correlate(None)
    )
    return (
        select(deliveries.c.notice_id, deliveries.c.subscriber_id, deliveries.c.urgent, notices.c.expires_at)
        .where(due, deliveries.c.subscriber_id.in_(citizens))
        .order_by(deliveries.c.subscriber_id, deliveries.c.notice_id)
    )


def _due_in_digest(now: Any) -> ColumnElement[bool]:
    return and_(
        IN_DIGEST,
        deliveries.c.digest_at <= now,
        deliveries.c.notice_id == notices.c.id,
        RELEASED,
        in_time(now),
    )


def anything_in_digest(now: Any) -> ColumnElement[bool]:
    """Whether a digest is due to anybody at a moment (or what stands for one)."""
    return exists().where(_due_in_digest(now))
