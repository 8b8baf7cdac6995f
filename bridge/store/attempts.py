"""Attempts and receipts: what each try came to, what the provider said of it later, and what settles doubts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, func, insert, or_, select, update

from bridge.core.track import Life
from bridge.model import (
    Address,
    AttemptId,
    MessageId,
    MessageState,
    Outcome,
    OutcomeKind,
    SubscriberId,
)
from bridge.store.cipher import Cipher
from bridge.store.due import in_flight, queued
from bridge.store.messages import as_life
from bridge.store.schema import attempts, messages, receipts, subscribers

NOT_SENT = "not_sent"  # an attempt whose request never left


def end(
    conn: Connection, attempt_id: AttemptId, outcome: Outcome, form: str, check_at: datetime | None
) -> None:
    """Write what an attempt came to. A SID that a callback brought meanwhile stays."""
    conn.execute(
        update(attempts)
        .where(attempts.c.id == attempt_id)
        .values(
            outcome=outcome.kind,
            form=form,
            sid=func.coalesce(attempts.c.sid, outcome.sid),
            code=outcome.code,
            detail=outcome.detail,
            check_at=check_at if outcome.kind is OutcomeKind.UNKNOWN else None,
        )
    )


def is_latest(conn: Connection, message_id: MessageId, attempt_id: AttemptId) -> bool:
    """Whether no later attempt at this message has begun."""
    newest = select(func.max(attempts.c.id)).where(attempts.c.message_id == message_id)
    return conn.execute(newest).scalar() == attempt_id


def abandon(conn: Connection, attempt_id: AttemptId, reason: str) -> None:
    """The attempt's request never left."""
    conn.execute(update(attempts).where(attempts.c.id == attempt_id).values(outcome=NOT_SENT, detail=reason))


# --- doubts ------------------------------------------------------------------------------------------------


def _orphans(before: datetime | None) -> Select[Any]:
    query = select(messages.c.id).where(in_flight(), messages.c.state == MessageState.SENDING)
    return query if before is None else query.where(messages.c.changed_at <= before)


def has_orphans(conn: Connection, before: datetime | None) -> bool:
    """Whether `adopt_orphans` would find anything."""
    to_nobody = (
        select(messages.c.id).where(still_open, _of_nobody()) for still_open in (queued(), in_flight())
    )
    return any(conn.execute(query.limit(1)).first() for query in (_orphans(before), *to_nobody))


def _of_nobody() -> Any:
    return exists().where(subscribers.c.id == messages.c.subscriber_id, subscribers.c.address.is_(None))


def adopt_orphans(conn: Connection, before: datetime | None, check_at: datetime, now: datetime) -> int:
    """What has stood as `sending` since before a moment may or may not have left: now `uncertain`; how many.

    What is open still of a citizen who was erased since can neither be sent nor asked about: it ends as cancelled.
    """
    orphans = _orphans(before)
    conn.execute(
        update(attempts)
        .where(attempts.c.message_id.in_(orphans), attempts.c.outcome.is_(None))
        .values(outcome=OutcomeKind.UNKNOWN, detail="no outcome was recorded", check_at=check_at)
    )
    result = conn.execute(
        update(messages)
        .where(messages.c.id.in_(orphans))
        .values(state=MessageState.UNCERTAIN, reason="no outcome was recorded", changed_at=now)
    )
    for still_open in (queued(), and_(in_flight(), messages.c.state == MessageState.UNCERTAIN)):
        conn.execute(
            update(messages)
            .where(still_open, _of_nobody())
            .values(state=MessageState.CANCELLED, reason="the citizen was erased", changed_at=now)
        )
    return result.rowcount


@dataclass(frozen=True, slots=True)
class Doubt:
    """An attempt of unknown outcome that is due to be looked up at the provider."""

    message_id: MessageId
    attempt_id: AttemptId
    attempted_at: datetime
    absences: int
    to: Address
    life: Life


def doubts(conn: Connection, cipher: Cipher, now: datetime, limit: int) -> list[Doubt]:
    query = (
        select(messages, attempts.c.id.label("attempt_id"), attempts.c.at.label("attempted_at"), attempts.c.absences,
               subscribers.c.address)
        .join_from(messages, attempts, attempts.c.message_id == messages.c.id)
        .join(subscribers, subscribers.c.id == messages.c.subscriber_id)
        .where(
            in_flight(),
            messages.c.state == MessageState.UNCERTAIN,
            subscribers.c.address.is_not(None),
            attempts.c.outcome == OutcomeKind.UNKNOWN,
            attempts.c.sid.is_(None),
            attempts.c.check_at <= now,
        )
        .order_by(attempts.c.check_at)
        .limit(limit)
    )  # fmt: skip
    return [
        Doubt(MessageId(row.id), AttemptId(row.attempt_id), row.attempted_at, row.absences,
              cipher.open_address(row.address), as_life(row))
        for row in conn.execute(query)
    ]  # fmt: skip


def known_sids(conn: Connection, sids: Collection[str]) -> set[str]:
    """Which of these SIDs belong to attempts of ours."""
    return {row.sid for row in conn.execute(select(attempts.c.sid).where(attempts.c.sid.in_(sids)))}


def settle(conn: Connection, attempt_id: AttemptId, sid: str, how: str) -> None:
    conn.execute(
        update(attempts)
        .where(attempts.c.id == attempt_id)
        .values(outcome=OutcomeKind.ACCEPTED, sid=sid, detail=how, check_at=None)
    )


def note_absence(conn: Connection, attempt_id: AttemptId, check_at: datetime | None) -> None:
    """The provider's list did not show it; with `check_at` None that was the last time of asking."""
    outcome = {} if check_at else {"outcome": "absent"}
    conn.execute(
        update(attempts)
        .where(attempts.c.id == attempt_id)
        .values(absences=attempts.c.absences + 1, check_at=check_at, **outcome)
    )


def postpone_check(conn: Connection, attempt_id: AttemptId, check_at: datetime) -> None:
    conn.execute(update(attempts).where(attempts.c.id == attempt_id).values(check_at=check_at))


# --- receipts ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Concerned:
    """The attempt a receipt speaks of. `current`: it is the last of its message's that left; `ended`: the provider
    has said before that it failed or was cancelled.
    """

    message_id: MessageId
    attempt_id: AttemptId
    subscriber_id: SubscriberId
    sid: str | None
    life: Life
    current: bool
    ended: bool


def concerned(conn: Connection, sid: str, mark: str) -> Concerned | None:
    """By our mark if the callback brought it, else by the provider's SID."""
    later = attempts.alias("later")
    left = or_(later.c.outcome.is_(None), later.c.outcome != NOT_SENT)
    newest = select(func.max(later.c.id)).where(later.c.message_id == messages.c.id, left).scalar_subquery()
    in_vain = receipts.c.state.in_((MessageState.FAILED, MessageState.CANCELLED))
    ended = exists().where(receipts.c.sid == sid, in_vain)
    query = (
        select(
            messages,
            attempts.c.id.label("attempt_id"),
            attempts.c.sid,
            newest.label("newest"),
            ended.label("ended"),
        )
        .join_from(attempts, messages, messages.c.id == attempts.c.message_id)
        .where(attempts.c.mark == mark if mark else attempts.c.sid == sid)
    )
    row = conn.execute(query).one_or_none()
    if row is None:
        return None
    return Concerned(
        MessageId(row.id), AttemptId(row.attempt_id), SubscriberId(row.subscriber_id), row.sid, as_life(row),
        current=row.attempt_id == row.newest, ended=row.ended,
    )  # fmt: skip


def append_receipt(conn: Connection, sid: str, state: MessageState, code: int | None, now: datetime) -> bool:
    """One more line of what the provider said. False: it had said that already."""
    said = exists().where(receipts.c.sid == sid, receipts.c.state == state)
    if conn.execute(select(said)).scalar():
        return False
    conn.execute(insert(receipts).values(sid=sid, state=state, code=code, at=now))
    return True
