"""Messages as such: their lives and steps, what ends them in the queue, and their history for people."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, exists, func, or_, select, update

from bridge.core.track import ON_ITS_WAY, Life, Step
from bridge.model import (
    Action,
    MessageId,
    MessageKind,
    MessageState,
    NoticeId,
    SubscriberId,
)
from bridge.store import reach, turns
from bridge.store.columns import Instant
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
    return {MessageId(row.id): as_life(row) for row in conn.execute(_LIVES, {"ids": list(ids)})}


# Statements of every message are built once: to build one costs more than to run it.
LIFE = (
    messages.c.id, messages.c.kind, messages.c.state, messages.c.tries, messages.c.created_at, messages.c.expires_at,
)  # fmt: skip
_LIVES: Select[Any] = select(*LIFE).where(messages.c.id.in_(bindparam("ids", expanding=True)))


def step(conn: Connection, message_id: MessageId, taken: Step, now: datetime) -> None:
    """Write what `core.track` decided of a message."""
    steps(conn, [(message_id, taken)], now)


_STEP = (
    update(messages)
    .where(messages.c.id == bindparam("message"))
    .values(
        state=bindparam("to"),
        reason=bindparam("because"),
        due_at=func.coalesce(bindparam("due", type_=Instant()), messages.c.due_at),
        changed_at=bindparam("now"),
        cause=bindparam("why"),
        waits_for=bindparam("rest"),
    )
)


def steps(conn: Connection, taken: Sequence[tuple[MessageId, Step]], now: datetime) -> None:
    """The same of several, one after the other."""
    if taken:
        rows = [{"message": message, "to": one.state, "because": one.reason, "due": one.due_at, "now": now,
                 "why": one.cause, "rest": one.waits_for} for message, one in taken]  # fmt: skip
        conn.execute(_STEP, rows)


def in_vain(conn: Connection, subscriber_id: SubscriberId, times: int, cause: Action) -> bool:
    """Whether a citizen's last messages that came to an end, so many of them, all failed for this cause."""
    ended = select(messages.c.cause).where(
        messages.c.subscriber_id == subscriber_id, messages.c.state.in_([MessageState.FAILED, *ON_ITS_WAY])
    )
    last = conn.scalars(ended.order_by(messages.c.id.desc()).limit(times)).all()
    return [*last] == [cause] * times


def untry(conn: Connection, message_id: MessageId) -> None:
    """A claim whose request never left was no try."""
    conn.execute(_UNTRY, {"message": message_id})


_UNTRY = update(messages).where(messages.c.id == bindparam("message")).values(tries=messages.c.tries - 1)


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


def anything_to_do(
    conn: Connection, now: datetime, *, quiet: bool = False, daily_recipients: int | None = None
) -> bool:
    """Whether a claim could find something: asked while idle, so it must cost almost nothing."""
    if not conn.execute(_anything_due(quiet=quiet), {"now": now}).scalar():
        return False
    left = reach.scarce(conn, daily_recipients, now, 1)
    return left is None or left.free > 0 or bool(turns.choose(conn, now, 1, left, quiet=quiet))


@cache
def _anything_due(*, quiet: bool) -> Select[Any]:
    now = bindparam("now", type_=Instant())
    due = exists().where(queued(), messages.c.due_at <= now, ~held_back())
    waiting = exists().where(RELEASED, AT_ONCE, deliveries.c.notice_id == notices.c.id)
    if quiet:
        return select(or_(due.where(leaves_at_night()), waiting.where(deliveries.c.urgent)))
    return select(or_(due, waiting, anything_in_digest(now)))


def as_life(row: Row[Any]) -> Life:
    return Life(MessageKind(row.kind), MessageState(row.state), row.tries, row.created_at, row.expires_at)
