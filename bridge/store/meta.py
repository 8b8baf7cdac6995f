"""Single facts about this bridge: the key's check value, whether sending is paused, when it ran last."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select

from bridge.errors import KeyMismatchError
from bridge.store.cipher import Cipher
from bridge.store.schema import meta

_PAUSED = "paused"
_KEY_CHECK = "key_check"
_LAST_RAN = "last_ran"


def get(conn: Connection, key: str) -> str | None:
    return conn.execute(_GET, {"wanted": key}).scalar()


_GET = select(meta.c.value).where(meta.c.key == bindparam("wanted"))  # built once: it is asked at every claim


def put(conn: Connection, key: str, value: str) -> None:
    conn.execute(delete(meta).where(meta.c.key == key))
    conn.execute(insert(meta).values(key=key, value=value))


def is_paused(conn: Connection) -> bool:
    return get(conn, _PAUSED) == "yes"


def set_paused(conn: Connection, *, paused: bool) -> None:
    put(conn, _PAUSED, "yes" if paused else "no")


def last_ran(conn: Connection) -> datetime | None:
    """When a daemon was last alive on these tables, by its own clock; None: never."""
    said = get(conn, _LAST_RAN)
    return datetime.fromisoformat(said) if said else None


def set_last_ran(conn: Connection, now: datetime) -> None:
    put(conn, _LAST_RAN, now.isoformat(timespec="seconds"))


def has_key(conn: Connection) -> bool:
    """Whether this database is tied to a key."""
    return get(conn, _KEY_CHECK) is not None


def matches_key(conn: Connection, cipher: Cipher) -> bool:
    """Whether this database is tied to this key; False: to none yet. Raises KeyMismatchError for another one's."""
    known = get(conn, _KEY_CHECK)
    if known is not None and known != cipher.check_value:
        raise KeyMismatchError(
            "BRIDGE_KEY is not the key this database was written with; "
            "give the old key back, or start with an empty state directory"
        )
    return known is not None


def claim_key(conn: Connection, cipher: Cipher) -> None:
    """Tie a new database to its key, or raise KeyMismatchError if another start tied it to another meanwhile."""
    if not matches_key(conn, cipher):
        put(conn, _KEY_CHECK, cipher.check_value)
