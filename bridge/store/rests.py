"""What rests, and the messages that wait for it."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import Connection, delete, insert, literal_column, select, update

from bridge.core.rests import Proof, Rest
from bridge.store.due import queued
from bridge.store.schema import messages, rests


def every(conn: Connection) -> dict[str, Rest]:
    """Whatever rests or is counted, by what it is."""
    return {
        row.what: Rest(row.what, row.failures, row.since, row.until, row.reason, Proof(row.proof))
        for row in conn.execute(_EVERY)
    }


_EVERY = select(rests)


def put(conn: Connection, rest: Rest) -> None:
    conn.execute(delete(rests).where(rests.c.what == rest.what))
    conn.execute(
        insert(rests).values(
            what=rest.what, failures=rest.failures, since=rest.since, until=rest.until, reason=rest.reason,
            proof=rest.proof,
        )
    )  # fmt: skip


def end(conn: Connection, what: str, now: datetime) -> None:
    """It works again: what waits for it is due."""
    conn.execute(delete(rests).where(rests.c.what == what))
    conn.execute(
        update(messages).where(queued(), messages.c.waits_for == what).values(waits_for=None, due_at=now)
    )


def end_all(conn: Connection, now: datetime) -> None:
    """Whatever rested is tried anew: the configuration may be another."""
    conn.execute(delete(rests))
    conn.execute(
        update(messages)
        .where(queued(), messages.c.waits_for.like("template:%"))
        .values(waits_for=None, due_at=now)
    )


def anybody_waits(conn: Connection, what: Collection[str]) -> bool:
    """Whether a message is queued for any of these."""
    if not what:
        return False
    waits = select(messages.c.id).where(queued(), messages.c.waits_for.in_(what)).limit(1)
    return conn.execute(waits).first() is not None


def let_one_try(conn: Connection, what: str, now: datetime) -> bool:
    """One of the messages that wait for it becomes due, and still says what for. False: none waits."""
    first = (
        select(messages.c.id)
        .where(queued(), messages.c.waits_for == what)
        .order_by(messages.c.urgent.desc(), messages.c.id)
        .limit(literal_column("1"))
        .scalar_subquery()
    )
    return bool(conn.execute(update(messages).where(messages.c.id == first).values(due_at=now)).rowcount)
