"""The sign of life: a small write to the tables, and a sentence on how the bridge stands for `systemctl status`.

Cheap, for it is made twice a minute for years.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from bridge.policy import Config
from bridge.store import agenda, feeds, meta, rests
from bridge.store.database import Database


def beat(db: Database, now: datetime) -> None:
    """Prove that the tables can be written, by the time at which this bridge ran last. Raises SQLAlchemyError.

    A read would not do: on a full disk, or while another process holds the database, reading goes well.
    """
    with db.write() as conn:
        meta.set_last_ran(conn, now)


def sentence(conn: Connection, config: Config, troubles: Sequence[str]) -> str:
    """How the bridge stands, in one line: troubles first, then what it does."""
    failing = [name for name in feeds.failing(conn) if name in config.feeds]
    what = [*troubles]
    if meta.is_paused(conn):
        what.append("sending is paused")
    what += [rest.sentence for rest in rests.every(conn).values() if rest.is_open]
    if config.whatsapp is None:
        what.append("nothing is sent: no whatsapp section")
    feeds_stand = f"{len(config.feeds)} feeds" + (f", failing: {', '.join(failing)}" if failing else "")
    return "; ".join([*what, feeds_stand, f"{agenda.waiting(conn)} messages wait"])
