"""What is due, and who is next, in the words of the partial indices of `bridge.store.schema`.

A planner uses such an index only where a query repeats its condition: with the states written out, for a bound
parameter could stand for any state. Without these a look at what waits would read years of history.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Row,
    Select,
    and_,
    exists,
    literal_column,
    or_,
    select,
)

from bridge.model import MessageKind, NoticeState
from bridge.store.schema import deliveries, messages, notices, subscribers

OPEN_NOTICE = notices.c.state.in_([literal_column("'held'"), literal_column("'released'")])
RELEASED = and_(OPEN_NOTICE, notices.c.state == NoticeState.RELEASED)
HELD = and_(OPEN_NOTICE, notices.c.state == NoticeState.HELD)

WAITING = and_(deliveries.c.message_id.is_(None), deliveries.c.dropped.is_(None))


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
    """Messages (or an alias of them) whose notice was held again after they were made."""
    return exists().where(deliveries.c.message_id == of.c.id, deliveries.c.notice_id == notices.c.id, HELD)


# --- who is next -------------------------------------------------------------------------------------------


def _in_flight_to(subscriber_id: Any) -> Any:
    other = messages.alias("other")
    return exists().where(other.c.subscriber_id == subscriber_id, in_flight(other))


def first_queued(conn: Connection, now: datetime, limit: int) -> list[Row[Any]]:
    """The first messages in the queue: urgent ones, then answers to citizens, then notices to be tried again."""
    query = (
        select(messages.c.id, messages.c.subscriber_id, messages.c.urgent)
        .join_from(messages, subscribers, subscribers.c.id == messages.c.subscriber_id)
        .where(
            queued(),
            messages.c.due_at <= now,
            subscribers.c.address.is_not(None),  # erased while a message to them was on its way
            ~held_back(),
            ~_in_flight_to(messages.c.subscriber_id),
        )
        .order_by(messages.c.urgent.desc(), messages.c.kind == MessageKind.NOTICE, messages.c.id)
        .limit(limit)
    )
    return [*conn.execute(query)]


def _waiting_deliveries(notice_id: int, limit: int, *, urgent: bool) -> Select[Any]:
    """A citizen with a notice queued for another try gets no later one before it, unless that is urgent."""
    earlier = messages.alias("earlier")
    notice_queued = exists().where(
        earlier.c.subscriber_id == deliveries.c.subscriber_id,
        queued(earlier),
        earlier.c.kind == MessageKind.NOTICE,
        ~held_back(earlier),
    )
    query = (
        select(deliveries.c.notice_id, deliveries.c.subscriber_id, deliveries.c.urgent, notices.c.expires_at)
        .join_from(deliveries, notices, notices.c.id == deliveries.c.notice_id)
        .where(
            waiting_of(notice_id),
            deliveries.c.urgent == urgent,
            ~_in_flight_to(deliveries.c.subscriber_id),
        )
    )
    return (
        (query if urgent else query.where(~notice_queued)).order_by(deliveries.c.subscriber_id).limit(limit)
    )


def first_waiting(conn: Connection, now: datetime, limit: int) -> list[Row[Any]]:
    """The first deliveries that wait: the urgent ones, then the others, notice by notice as they were published."""
    # Notice by notice, so that a large one that is held again is not read through at every claim.
    released = conn.scalars(
        select(notices.c.id)
        .where(
            RELEASED,
            or_(notices.c.expires_at.is_(None), notices.c.expires_at > now),
            exists().where(waiting_of(notices.c.id)),
        )
        .order_by(notices.c.id)
    ).all()
    found: list[Row[Any]] = []
    for urgent in (True, False):
        for notice_id in released:
            if len(found) < limit:
                found += conn.execute(_waiting_deliveries(notice_id, limit - len(found), urgent=urgent))
    return found
