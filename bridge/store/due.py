"""What is due, in the words of the partial indices of `bridge.store.schema`.

A planner uses such an index only where a query repeats its condition: with the states written out, for a bound
parameter could stand for any state. Without these a look at what waits would read years of history.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, exists, literal_column

from bridge.model import NoticeState
from bridge.store.schema import deliveries, messages, notices

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
