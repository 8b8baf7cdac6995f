"""What the provider said of our attempts, asked and written for whole groups.

The statements are built once: to build one costs more than to run it.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, insert, or_, select

from bridge.core.receipts import Concerned
from bridge.model import AttemptId, MessageId, MessageState, Receipt, SubscriberId
from bridge.store.attempts import NOT_SENT
from bridge.store.messages import LIFE, as_life
from bridge.store.schema import attempts, messages, receipts

_later = attempts.alias("later")
_newest = (
    select(func.max(_later.c.id))
    .where(
        _later.c.message_id == messages.c.id, or_(_later.c.outcome.is_(None), _later.c.outcome != NOT_SENT)
    )
    .scalar_subquery()
)
_CONCERNED: Select[Any] = (
    select(
        *LIFE, messages.c.subscriber_id,
        attempts.c.id.label("attempt_id"), attempts.c.mark, attempts.c.sid, _newest.label("newest"),
    )
    .join_from(attempts, messages, messages.c.id == attempts.c.message_id)
    .where(
        or_(
            attempts.c.mark.in_(bindparam("marks", expanding=True)),
            attempts.c.sid.in_(bindparam("sids", expanding=True)),
        )
    )
)  # fmt: skip
_SAID = select(receipts.c.sid, receipts.c.state).where(receipts.c.sid.in_(bindparam("sids", expanding=True)))
_APPEND = insert(receipts)


def concerned(conn: Connection, group: Sequence[Receipt]) -> list[Concerned]:
    """All attempts that bear a mark or a SID of these receipts."""
    marks = [receipt.attempt for receipt in group if receipt.attempt]
    rows = conn.execute(_CONCERNED, {"marks": marks, "sids": _sids(group)})
    return [
        Concerned(
            MessageId(row.id), AttemptId(row.attempt_id), SubscriberId(row.subscriber_id), row.mark, row.sid,
            as_life(row), current=row.attempt_id == row.newest,
        )
        for row in rows
    ]  # fmt: skip


def said(conn: Connection, group: Sequence[Receipt]) -> list[tuple[str, MessageState]]:
    """What the provider had said before of the messages of these receipts."""
    rows = conn.execute(_SAID, {"sids": _sids(group)})
    return [(row.sid, MessageState(row.state)) for row in rows]


def append(conn: Connection, news: Collection[Receipt], now: datetime) -> None:
    """One more line each of what the provider said."""
    if news:
        rows = [{"sid": one.sid, "state": one.state, "code": one.code, "at": now} for one in news]
        conn.execute(_APPEND, rows)


def _sids(group: Sequence[Receipt]) -> list[str]:
    return list({receipt.sid for receipt in group})
