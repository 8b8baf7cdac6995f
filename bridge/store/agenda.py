"""What the tables hold for later: the next moment at which time alone makes something due, and how much waits.

Between two commits nothing becomes due but by the clock, so one look at the next moment spares all loops theirs.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, bindparam, func, select

from bridge.store import reach, turns
from bridge.store.columns import Instant
from bridge.store.due import HELD, WAITING, queued
from bridge.store.schema import attempts, deliveries, messages, notices, rests

AGAIN = timedelta(seconds=1)

# Asked four times a second while anything is written: built once, for to build one costs more than to run it.
_MOMENTS = (
    select(func.min(notices.c.hold_until)).where(HELD),
    select(func.min(messages.c.due_at)).where(
        queued(), messages.c.due_at > bindparam("now", type_=Instant())
    ),
    select(func.min(attempts.c.check_at)).where(attempts.c.check_at.is_not(None)),
    select(func.min(rests.c.until)).where(
        rests.c.until > rests.c.since, rests.c.until > bindparam("now", type_=Instant())
    ),
)
_OVERDUE = (
    select(messages.c.id).where(queued(), messages.c.due_at <= bindparam("now", type_=Instant())).limit(1)
)
_ANY_WAITING = select(deliveries.c.notice_id).where(WAITING).limit(1)


def next_moment(conn: Connection, now: datetime, daily_recipients: int | None = None) -> datetime | None:
    """When the next hold or rest is over, message due or doubt to be asked about; None: nothing of these.

    What is due already and still there waits for something that time does not tell, such as a provider that is out
    of reach: then it is a second from now. If it waits for the account's limit of citizens in 24 h, time does tell.
    """
    found = [conn.execute(query, {"now": now}).scalar() for query in _MOMENTS]
    if conn.execute(_OVERDUE, {"now": now}).first() or conn.execute(_ANY_WAITING).first():
        found.append(_next_place(conn, now, daily_recipients) or now)
    first = min((moment for moment in found if moment is not None), default=None)
    return None if first is None else max(first, now + AGAIN)


def _next_place(conn: Connection, now: datetime, daily_recipients: int | None) -> datetime | None:
    """When the limit of citizens lets something leave; None: it is not the limit that keeps what is due."""
    left = reach.scarce(conn, daily_recipients, now, 1)
    if left is None or left.free or turns.choose(conn, now, 1, left, quiet=False):
        return None
    return reach.next_place(conn, left, now)


def waiting(conn: Connection) -> int:
    """How many messages wait to be sent, those not yet made included."""
    queries = (
        select(func.count()).select_from(messages).where(queued()),
        select(func.count()).select_from(deliveries).where(WAITING),
    )
    return sum(conn.execute(query).scalar_one() for query in queries)
