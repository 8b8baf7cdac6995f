"""Whether anybody wrote to the tables: another thread, or a command beside the daemon.

SQLite counts the commits of all other connections, those of other processes included (`PRAGMA data_version`, some
10 µs a look): so a release, a resume or a stop word is noticed at once, and whoever has nothing to do need not read
the tables to learn that. Other engines have no such count: there a look always says yes.
"""

from __future__ import annotations

from sqlalchemy.pool import PoolProxiedConnection

from bridge.store.database import Database


class Changes:
    """`look` and `close` are called by one thread only."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._can_tell = db.engine.dialect.name == "sqlite"
        self._connection: PoolProxiedConnection | None = (
            None  # one of its own, on which nothing is ever written
        )
        self._seen: int | None = None

    def look(self) -> bool:
        """Whether something was committed since the last look; True the first time. Raises sqlite3.Error."""
        if not self._can_tell:
            return True
        if self._connection is None:
            self._connection = self._db.engine.raw_connection()
        cursor = self._connection.cursor()
        version = cursor.execute("PRAGMA data_version").fetchone()[0]
        cursor.close()
        seen, self._seen = self._seen, version
        return bool(version != seen)

    def close(self) -> None:
        """Give the connection back."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
