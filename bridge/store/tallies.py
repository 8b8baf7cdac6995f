"""How the deliveries of a notice stand, and how many citizens it would go to."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import (
    Connection,
    case,
    exists,
    func,
    literal,
    select,
)

from bridge.core.track import ON_ITS_WAY
from bridge.model import Action, MessageState, NoticeId, SubscriberState
from bridge.store.deliveries import got
from bridge.store.due import waiting_of
from bridge.store.notices import Notice
from bridge.store.schema import deliveries, messages, subscribers, subscriptions


def count_got(conn: Connection, notice: Notice) -> int:
    """How many citizens a correction of theirs would go to now."""
    assert notice.corrects is not None
    have_it = got(notice.corrects, notice.created_at)
    query = (
        select(func.count())
        .select_from(subscribers)
        .where(have_it, subscribers.c.state == SubscriberState.ACTIVE)
    )
    return conn.execute(query).scalar_one()


def waits_for_digest(conn: Connection, notice_id: NoticeId) -> datetime | None:
    """The next digest that a notice waits for; None if any of it leaves at once, or nothing waits."""
    query = (
        select(deliveries.c.digest_at)
        .where(waiting_of(notice_id))
        .order_by(deliveries.c.digest_at.nulls_first())
        .limit(1)
    )
    return conn.execute(query).scalar()


def anything_left(conn: Connection, notice_id: NoticeId) -> bool:
    """Whether any message of a notice has left, or may have."""
    carried = exists().where(
        deliveries.c.notice_id == notice_id, deliveries.c.message_id == messages.c.id,
        messages.c.state.not_in([MessageState.QUEUED, MessageState.CANCELLED, MessageState.SKIPPED]),
    )  # fmt: skip
    return bool(conn.execute(select(carried)).scalar())


def refused_and_got(conn: Connection, notice_id: NoticeId) -> tuple[int, int]:
    """How many messages of a notice failed for what it says, and how many the provider has sent on."""
    refused = case((messages.c.cause == Action.FAIL_NOTICE, 1), else_=0)
    got = case((messages.c.state.in_(ON_ITS_WAY), 1), else_=0)
    query = (
        select(func.coalesce(func.sum(refused), 0), func.coalesce(func.sum(got), 0))
        .join_from(deliveries, messages, messages.c.id == deliveries.c.message_id)
        .where(deliveries.c.notice_id == notice_id)
    )
    row = conn.execute(query).one()
    return row[0], row[1]


def count_recipients(conn: Connection, topics: Collection[str], without: Collection[str] = ()) -> int:
    """How many citizens a notice of these topics would go to now; those of the topics `without` are left out."""
    theirs = subscriptions.c.subscriber_id == subscribers.c.id
    wanted = [
        subscribers.c.state == SubscriberState.ACTIVE,
        exists().where(theirs, subscriptions.c.topic.in_(topics)),
    ]
    if without:
        wanted.append(~exists().where(theirs, subscriptions.c.topic.in_(without)))
    return conn.execute(select(func.count()).select_from(subscribers).where(*wanted)).scalar_one()


def handed_over(conn: Connection, notice_id: NoticeId) -> dict[str, int]:
    """How a notice's deliveries stand: by the state of the message that carries each, `waiting`, or `dropped`."""
    state = case(
        (deliveries.c.dropped.is_not(None), literal("dropped")),
        (deliveries.c.message_id.is_(None), literal("waiting")),
        else_=messages.c.state,
    )
    query = (
        select(state, func.count())
        .outerjoin_from(deliveries, messages, messages.c.id == deliveries.c.message_id)
        .where(deliveries.c.notice_id == notice_id)
        .group_by(state)
    )
    return {row[0]: row[1] for row in conn.execute(query)}
