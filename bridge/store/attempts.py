"""Attempts: what each try came to, and what settles doubts. What the provider said later: `bridge.store.receipts`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, exists, func, select, update

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
from bridge.store import reach
from bridge.store.cipher import Cipher
from bridge.store.due import in_flight, queued
from bridge.store.messages import as_life
from bridge.store.schema import attempts, messages, subscribers

NOT_SENT = "not_sent"  # an attempt whose request never left


@dataclass(frozen=True, slots=True)
class Ended:
    """What an attempt came to, and the form it took; `template`: its SID, "" for free-form."""

    attempt_id: AttemptId
    outcome: Outcome
    form: str
    template: str = ""
    price: float | None = None


def end(
    conn: Connection,
    attempt_id: AttemptId,
    outcome: Outcome,
    form: str,
    check_at: datetime | None,
    price: float | None = None,
) -> None:
    """Write what an attempt came to, and what it costs unless it was refused. A SID that a callback brought meanwhile
    stays.
    """
    end_all(conn, [Ended(attempt_id, outcome, form, price=price)], check_at)


# Statements of every message are built once: to build one costs more than to run it.
_END = (
    update(attempts)
    .where(attempts.c.id == bindparam("attempt"))
    .values(
        outcome=bindparam("kind"),
        form=bindparam("as_form"),
        template=bindparam("by_template"),
        sid=func.coalesce(attempts.c.sid, bindparam("said_sid")),
        code=bindparam("said_code"),
        detail=bindparam("words"),
        check_at=bindparam("check"),
        price=bindparam("costs"),
    )
)


def end_all(conn: Connection, ended: Sequence[Ended], check_at: datetime | None) -> None:
    """The same of several."""
    if ended:
        rows = [
            {"attempt": one.attempt_id, "kind": one.outcome.kind, "as_form": one.form,
             "by_template": one.template, "said_sid": one.outcome.sid, "said_code": one.outcome.code,
             "words": one.outcome.detail,
             "check": check_at if one.outcome.kind is OutcomeKind.UNKNOWN else None,
             "costs": None if one.outcome.kind is OutcomeKind.REFUSED else one.price}
            for one in ended
        ]  # fmt: skip
        conn.execute(_END, rows)


def latest(conn: Connection, ids: Collection[MessageId]) -> set[AttemptId]:
    """The last attempt that has begun at each of these messages."""
    return set(conn.scalars(_LATEST, {"ids": list(ids)}))


_LATEST = (
    select(func.max(attempts.c.id))
    .where(attempts.c.message_id.in_(bindparam("ids", expanding=True)))
    .group_by(attempts.c.message_id)
)


def sent(conn: Connection, ids: Collection[AttemptId]) -> dict[AttemptId, tuple[datetime, str]]:
    """When each of these attempts began, and the SID of its template; "": free-form, or it is not known."""
    query = select(attempts.c.id, attempts.c.at, attempts.c.template).where(attempts.c.id.in_(ids))
    return {AttemptId(row.id): (row.at, row.template or "") for row in conn.execute(query)}


def abandon(conn: Connection, attempt_id: AttemptId, reason: str) -> None:
    """The attempt's request never left."""
    conn.execute(update(attempts).where(attempts.c.id == attempt_id).values(outcome=NOT_SENT, detail=reason))


# --- doubts ------------------------------------------------------------------------------------------------


def _orphans(before: datetime | None) -> Select[Any]:
    query = select(messages.c.id).where(in_flight(), messages.c.state == MessageState.SENDING)
    return query if before is None else query.where(messages.c.changed_at <= before)


def _of_nobody() -> Any:
    return exists().where(subscribers.c.id == messages.c.subscriber_id, subscribers.c.address.is_(None))


_TO_NOBODY = [
    select(messages.c.id).where(still_open, _of_nobody()).limit(1) for still_open in (queued(), in_flight())
]


def has_orphans(conn: Connection, before: datetime | None) -> bool:
    """Whether `adopt_orphans` would find anything."""
    return any(conn.execute(query).first() for query in (_orphans(before).limit(1), *_TO_NOBODY))


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
    reach.note(conn, _may_have_been_reached(conn), now)
    for still_open in (queued(), and_(in_flight(), messages.c.state == MessageState.UNCERTAIN)):
        conn.execute(
            update(messages)
            .where(still_open, _of_nobody())
            .values(state=MessageState.CANCELLED, reason="the citizen was erased", changed_at=now)
        )
    return result.rowcount


def _may_have_been_reached(conn: Connection) -> list[SubscriberId]:
    """Those erased since, whose message nobody will ask about any more."""
    doubtful = in_flight(), messages.c.state == MessageState.UNCERTAIN, _of_nobody()
    return [SubscriberId(one) for one in conn.scalars(select(messages.c.subscriber_id).where(*doubtful))]


@dataclass(frozen=True, slots=True)
class Doubt:
    """An attempt of unknown outcome that is due to be looked up at the provider."""

    message_id: MessageId
    attempt_id: AttemptId
    attempted_at: datetime
    absences: int
    to: Address
    life: Life


_DOUBTS: Select[Any] = (
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
        attempts.c.check_at <= bindparam("now"),
    )
    .order_by(messages.c.urgent.desc(), attempts.c.check_at)
    .limit(bindparam("most"))
)  # fmt: skip


def doubts(conn: Connection, cipher: Cipher, now: datetime, limit: int) -> list[Doubt]:
    return [
        Doubt(MessageId(row.id), AttemptId(row.attempt_id), row.attempted_at, row.absences,
              cipher.open_address(row.address), as_life(row))
        for row in conn.execute(_DOUBTS, {"now": now, "most": limit})
    ]  # fmt: skip


def known_sids(conn: Connection, sids: Collection[str]) -> set[str]:
    """Which of these SIDs belong to attempts of ours."""
    return {row.sid for row in conn.execute(select(attempts.c.sid).where(attempts.c.sid.in_(sids)))}


def settle(conn: Connection, attempt_id: AttemptId, sid: str, how: str, now: datetime) -> None:
    """It turned out that the provider has this attempt, and so that the citizen was reached."""
    conn.execute(_SETTLE, {"attempt": attempt_id, "said_sid": sid, "how": how})
    reach.note_settled(conn, attempt_id, now)


_SETTLE = (
    update(attempts)
    .where(attempts.c.id == bindparam("attempt"))
    .values(outcome=OutcomeKind.ACCEPTED, sid=bindparam("said_sid"), detail=bindparam("how"), check_at=None)
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
