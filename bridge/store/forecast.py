"""Who stands in line for a place under the account's limit of citizens: how many, for people to be told of.

Counted citizen by citizen, which takes a second for a million: nothing the daemon asks all day long.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, exists, func, or_, select, true

from bridge.model import MessageKind, NoticeId, SubscriberState
from bridge.store.due import RELEASED, WAITING, in_time, queued
from bridge.store.reach import PLACELESS, moments
from bridge.store.schema import deliveries, messages, notices, subscribers, subscriptions


def _waits(now: datetime, *, urgent: bool, notice: NoticeId | None = None) -> ColumnElement[bool]:
    """Citizens for whom something waits (`urgent`: that is), or something of a notice."""
    theirs = deliveries.c.subscriber_id == subscribers.c.id
    made = exists().where(
        theirs,
        WAITING,
        notices.c.id == deliveries.c.notice_id,
        RELEASED,
        in_time(now),
        deliveries.c.urgent if urgent else true(),
        notices.c.id == notice if notice else true(),
    )
    again = exists().where(
        messages.c.subscriber_id == subscribers.c.id,
        queued(),
        messages.c.kind == MessageKind.NOTICE,
        messages.c.urgent if urgent else true(),
    )
    carried = exists().where(
        theirs, deliveries.c.message_id == messages.c.id, deliveries.c.notice_id == notice
    )
    return or_(made, again.where(carried) if notice else again)


def waiting(conn: Connection, now: datetime, *, urgent: bool = False, notice: NoticeId | None = None) -> int:
    """How many citizens wait for a place: for anything, for what is urgent, or for a notice."""
    query = select(func.count()).select_from(subscribers)
    return conn.execute(
        query.where(PLACELESS, _waits(now, urgent=urgent, notice=notice)), moments(now)
    ).scalar_one()


def joined_by(conn: Connection, now: datetime, topics: Collection[str], *, urgent: bool) -> int:
    """How many would wait, those included whom a notice of these topics concerns."""
    subscribed = exists().where(
        subscriptions.c.subscriber_id == subscribers.c.id, subscriptions.c.topic.in_(topics)
    )
    concerned = (subscribers.c.state == SubscriberState.ACTIVE) & subscribed
    query = select(func.count()).select_from(subscribers)
    return conn.execute(
        query.where(PLACELESS, or_(concerned, _waits(now, urgent=urgent))), moments(now)
    ).scalar_one()
