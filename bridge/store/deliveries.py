"""Deliveries: a released notice for each of its citizens, made in chunks, carried by messages, counted.

Who gets one is decided here by one statement, so that a million of them need not pass through the process.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, and_, case, exists, func, insert, literal, or_, select, union_all, update

from bridge.model import MessageState, NoticeId, NoticeState, SubscriberState
from bridge.store import twins
from bridge.store.due import RELEASED, WAITING, in_flight, queued, waiting_of
from bridge.store.notices import Notice, as_notice
from bridge.store.schema import deliveries, messages, notices, subscribers, subscriptions


def to_fan_out(conn: Connection) -> list[Notice]:
    """Released notices whose deliveries are not all made, urgent first."""
    query = (
        select(notices)
        .where(RELEASED, notices.c.fanned_out_at.is_(None))
        .order_by(notices.c.urgent.desc(), notices.c.id)
    )
    return [as_notice(row) for row in conn.execute(query)]


def fan_out(
    conn: Connection, notice: Notice, urgent_topics: Collection[str], now: datetime, chunk: int
) -> int:
    """Make up to `chunk` deliveries, once per citizen however many topics match; returns how many.

    The cursor moves in the same transaction, so a kill between two chunks loses and repeats nothing. Who joined
    after the release is not in it: the notice was not theirs. Who is served by a twin of it is not either.
    """
    cursor = select(notices.c.fanout_cursor).where(notices.c.id == notice.id).scalar_subquery()
    subscribed = exists().where(
        subscriptions.c.subscriber_id == subscribers.c.id, subscriptions.c.topic.in_(notice.topics)
    )
    urgent = exists().where(
        subscriptions.c.subscriber_id == subscribers.c.id,
        subscriptions.c.topic.in_(set(notice.topics) & set(urgent_topics)),
    )
    chosen = (
        select(literal(notice.id), subscribers.c.id, case((urgent, True), else_=False))
        .where(
            subscribers.c.id > cursor,
            subscribers.c.state == SubscriberState.ACTIVE,
            subscribers.c.joined_at <= notice.released_at,
            subscribed,
            ~_served_by_a_twin(notice, urgent),
        )
        .order_by(subscribers.c.id)
        .limit(chunk)
    )
    made = conn.execute(
        insert(deliveries).from_select(["notice_id", "subscriber_id", "urgent"], chosen),
        execution_options={"preserve_rowcount": True},  # not every driver keeps it of an INSERT
    ).rowcount
    if notice.urgent:
        _supersede(conn, notice)
    last = select(func.max(deliveries.c.subscriber_id)).where(deliveries.c.notice_id == notice.id)
    complete = made < chunk
    conn.execute(
        update(notices)
        .where(notices.c.id == notice.id)
        .values(
            fanout_cursor=func.coalesce(last.scalar_subquery(), notices.c.fanout_cursor),
            recipients=notices.c.recipients + made,
            **({"fanned_out_at": now} if complete else {}),
        )
    )
    return made


def _served_by_a_twin(notice: Notice, urgent: Any) -> Any:
    """Whether a citizen has the item by another notice, or will have. Urgent ones do not wait for others."""
    served = [
        deliveries.c.subscriber_id == subscribers.c.id,
        deliveries.c.notice_id.in_(twins.others(notice)),
        deliveries.c.dropped.is_(None),
    ]
    at_once = exists().where(*served, or_(deliveries.c.message_id.is_not(None), deliveries.c.urgent))
    return or_(at_once, and_(~urgent, exists().where(*served)))


def _supersede(conn: Connection, notice: Notice) -> None:
    """Who gets the item by this urgent notice does not wait for it by a twin that is not."""
    by_this = deliveries.alias("by_this")
    conn.execute(
        update(deliveries)
        .where(
            WAITING,
            deliveries.c.notice_id.in_(twins.others(notice)),
            deliveries.c.urgent.is_(False),
            exists().where(
                by_this.c.notice_id == notice.id, by_this.c.subscriber_id == deliveries.c.subscriber_id,
                by_this.c.urgent,
            ),
        )
        .values(dropped="superseded")
    )  # fmt: skip


def finish(conn: Connection, now: datetime) -> list[NoticeId]:
    """released → done, for each notice of which nothing waits or is in flight any more; returns them."""
    # From the few open messages to their notices, not from a notice's deliveries: those may be a million.
    still_open = union_all(*(select(messages.c.id).where(condition) for condition in (queued(), in_flight())))
    in_work = select(deliveries.c.notice_id).where(deliveries.c.message_id.in_(still_open))
    query = select(notices.c.id).where(
        RELEASED,
        notices.c.fanned_out_at.is_not(None),
        ~exists().where(waiting_of(notices.c.id)),
        notices.c.id.not_in(in_work),
    )
    ids = [NoticeId(row.id) for row in conn.execute(query)]
    if ids:
        conn.execute(
            update(notices).where(notices.c.id.in_(ids)).values(state=NoticeState.DONE, ended_at=now)
        )
    return ids


def anything_left(conn: Connection, notice_id: NoticeId) -> bool:
    """Whether any message of a notice has left, or may have."""
    carried = exists().where(
        deliveries.c.notice_id == notice_id, deliveries.c.message_id == messages.c.id,
        messages.c.state.not_in([MessageState.QUEUED, MessageState.CANCELLED, MessageState.SKIPPED]),
    )  # fmt: skip
    return bool(conn.execute(select(carried)).scalar())


def anything_open(conn: Connection) -> bool:
    """Whether a notice is released, or a message queued."""
    released = select(notices.c.id).where(RELEASED).limit(1)
    return any(
        conn.execute(query).first() for query in (released, select(messages.c.id).where(queued()).limit(1))
    )


def count_recipients(conn: Connection, topics: Collection[str]) -> int:
    """How many citizens a notice of these topics would go to now."""
    subscribed = exists().where(
        subscriptions.c.subscriber_id == subscribers.c.id, subscriptions.c.topic.in_(topics)
    )
    query = select(func.count()).select_from(subscribers)
    return conn.execute(query.where(subscribers.c.state == SubscriberState.ACTIVE, subscribed)).scalar_one()


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
