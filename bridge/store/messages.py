"""Messages as such: their lives and steps, what ends them in the queue, and their history for people."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, exists, func, or_, select, update

from bridge.core.track import Life, Step
from bridge.model import (
    MessageId,
    MessageKind,
    MessageState,
    NoticeId,
    SubscriberId,
)
from bridge.store.due import (
    AT_ONCE,
    RELEASED,
    WAITING,
    anything_in_digest,
    held_back,
    leaves_at_night,
    queued,
)
from bridge.store.schema import attempts, deliveries, messages, notices, receipts


def lives(conn: Connection, ids: Collection[MessageId]) -> dict[MessageId, Life]:
    rows = conn.execute(select(messages).where(messages.c.id.in_(ids)))
    return {MessageId(row.id): as_life(row) for row in rows}


def step(conn: Connection, message_id: MessageId, taken: Step, now: datetime) -> None:
    """Write what `core.track` decided of a message."""
    conn.execute(
        update(messages)
        .where(messages.c.id == message_id)
        .values(
            state=taken.state,
            reason=taken.reason,
            changed_at=now,
            **({"due_at": taken.due_at} if taken.due_at else {}),
        )
    )


def untry(conn: Connection, message_id: MessageId) -> None:
    """A claim whose request never left was no try."""
    conn.execute(update(messages).where(messages.c.id == message_id).values(tries=messages.c.tries - 1))


def cancel_queued(
    conn: Connection, subscriber_id: SubscriberId, state: MessageState, reason: str, now: datetime
) -> int:
    """End all that waits for a citizen; how much it was. What is in flight is settled by its outcome."""
    waiting = conn.execute(
        update(deliveries).where(deliveries.c.subscriber_id == subscriber_id, WAITING).values(dropped=reason)
    ).rowcount
    in_queue = conn.execute(
        update(messages)
        .where(messages.c.subscriber_id == subscriber_id, queued())
        .values(state=state, reason=reason, changed_at=now)
    ).rowcount
    return waiting + in_queue


def expire_queued(conn: Connection, now: datetime) -> int:
    """queued → expired for messages past their own expiry; how many."""
    return conn.execute(
        update(messages)
        .where(queued(), messages.c.expires_at <= now)
        .values(state=MessageState.EXPIRED, reason="its time was over before it could leave", changed_at=now)
    ).rowcount


def counts(conn: Connection) -> dict[str, int]:
    """Messages by state; deliveries that wait for their message count as queued."""
    query = select(messages.c.state, func.count()).group_by(messages.c.state)
    found: dict[str, int] = {row[0]: row[1] for row in conn.execute(query)}
    waiting = conn.execute(select(func.count()).select_from(deliveries).where(WAITING)).scalar_one()
    if waiting:
        found[MessageState.QUEUED] = found.get(MessageState.QUEUED, 0) + waiting
    return found


@dataclass(frozen=True, slots=True)
class History:
    """A message's whole life: its row, its attempts, what the provider said of them, oldest first."""

    message: dict[str, Any]
    attempts: list[dict[str, Any]]
    receipts: list[dict[str, Any]]


def history(conn: Connection, sid: str) -> History | None:
    """A message's whole life by one of its SIDs: the message, its attempts, what the provider said."""
    of = select(attempts.c.message_id).where(attempts.c.sid == sid)
    message = conn.execute(select(messages).where(messages.c.id.in_(of))).mappings().one_or_none()
    if message is None:
        return None
    query = select(attempts).where(attempts.c.message_id == message["id"]).order_by(attempts.c.id)
    tried = conn.execute(query).mappings().all()
    sids = [row["sid"] for row in tried if row["sid"]]
    said = (
        conn.execute(select(receipts).where(receipts.c.sid.in_(sids)).order_by(receipts.c.id))
        .mappings()
        .all()
    )
    return History(dict(message), [dict(row) for row in tried], [dict(row) for row in said])


def notices_of(conn: Connection, message_id: int) -> list[NoticeId]:
    query = select(deliveries.c.notice_id).where(deliveries.c.message_id == message_id)
    return [NoticeId(row.notice_id) for row in conn.execute(query)]


def anything_to_do(conn: Connection, now: datetime, *, quiet: bool = False) -> bool:
    """Whether a claim could find something: asked while idle, so it must cost almost nothing."""
    due = exists().where(queued(), messages.c.due_at <= now, ~held_back())
    waiting = exists().where(RELEASED, AT_ONCE, deliveries.c.notice_id == notices.c.id)
    if quiet:
        due, waiting = due.where(leaves_at_night()), waiting.where(deliveries.c.urgent)
        return bool(conn.execute(select(or_(due, waiting))).scalar())
    return bool(conn.execute(select(or_(due, waiting, anything_in_digest(now)))).scalar())


def as_life(row: Row[Any]) -> Life:
    return Life(MessageKind(row.kind), MessageState(row.state), row.tries, row.created_at, row.expires_at)
