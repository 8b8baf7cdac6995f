"""What the tables hold for later: the next moment at which time alone makes something due, and how much waits.

Between two commits nothing becomes due but by the clock, so one look at the next moment spares all loops theirs.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Connection, func, select

from bridge.store.due import HELD, WAITING, queued
from bridge.store.schema import attempts, deliveries, messages, notices

AGAIN = timedelta(seconds=1)


def next_moment(conn: Connection, now: datetime) -> datetime | None:
    """When the next hold is over, message due or doubt to be asked about; None: nothing of these.

    What is due already and still there waits for something that time does not tell, such as a provider that is out
    of reach: then it is a second from now.
    """
    moments = (
        select(func.min(notices.c.hold_until)).where(HELD),
        select(func.min(messages.c.due_at)).where(queued()),
        select(func.min(attempts.c.check_at)).where(attempts.c.check_at.is_not(None)),
    )
    found = [conn.execute(query).scalar() for query in moments]
    if conn.execute(select(deliveries.c.notice_id).where(WAITING).limit(1)).first():
        found.append(now)
    first = min((moment for moment in found if moment is not None), default=None)
    return None if first is None else max(first, now + AGAIN)


def waiting(conn: Connection) -> int:
    """How many messages wait to be sent, those not yet made included."""
    queries = (
        select(func.count()).select_from(messages).where(queued()),
        select(func.count()).select_from(deliveries).where(WAITING),
    )
    return sum(conn.execute(query).scalar_one() for query in queries)
