"""Opening the tables, and the two ways to use them: `read()` and `write()`.

Writers of this process take turns in the order they came (`FifoLock`): SQLite has one writer at a time, and
without a fair queue a long fan-out starves a sign-up for seconds. A transaction never spans an HTTP call.
"""

from __future__ import annotations

import sqlite3
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from bridge.errors import StoreError
from bridge.faults import size
from bridge.store import schema

# So long another process (a command beside the daemon) may hold SQLite's write lock.
_BUSY_SECONDS = size("BRIDGE_BUSY_SECONDS", 30)


class FifoLock:
    """A mutual exclusion lock that serves its waiters in the order they came; `threading.Lock` does not."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._held = False
        self._waiters: deque[threading.Lock] = deque()

    def __enter__(self) -> None:
        with self._guard:
            if not self._held:
                self._held = True
                return
            gate = threading.Lock()
            gate.acquire()
            self._waiters.append(gate)
        gate.acquire()  # opened by the holder before us: ownership is handed over, never up for grabs

    def __exit__(self, *_: object) -> None:
        with self._guard:
            if self._waiters:
                self._waiters.popleft().release()
            else:
                self._held = False


class Database:
    """The tables of one bridge. `write()` and `read()` each give a connection in a transaction of its own."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._turn = FifoLock()
        self._is_sqlite = engine.dialect.name == "sqlite"

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """A transaction that commits at the end of the block, or rolls back when the block raises."""
        with self._turn, self._transaction("BEGIN IMMEDIATE") as conn:
            yield conn

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A consistent view; nothing is ever written through it."""
        with self._transaction("BEGIN") as conn:
            yield conn

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[Connection]:
        """`begin`: how, for SQLite. IMMEDIATE: a reader that turns writer half-way gets "database is locked" at
        once, no matter the timeout.
        """
        with self.engine.connect() as conn, conn.begin():
            # Its driver begins none by itself. Nor does a listener here: one would slow down every statement.
            if self._is_sqlite:
                _begin(conn, begin)
            yield conn

    def ping(self) -> None:
        """Raises StoreError when the tables do not answer."""
        try:
            with self.read() as conn:
                conn.execute(text("SELECT 1"))
        except SQLAlchemyError as error:  # refused, or no connection free in time
            raise StoreError(f"the database does not answer: {getattr(error, 'orig', error)}") from error

    def close(self) -> None:
        self.engine.dispose()


def _begin(conn: Connection, how: str) -> None:
    """By the driver itself: SQLAlchemy's books of a statement cost as much as all else of a short transaction."""
    try:
        conn.connection.cursor().execute(how)
    except sqlite3.Error as error:
        raise OperationalError(how, None, error) from error


def open_database(url: str, *, connections: int = 16) -> Database:
    """Open (for SQLite: create) and migrate the database at a SQLAlchemy URL.

    Raises StoreError when it cannot be opened, or was written by a newer release.
    """
    parsed = make_url(url)
    where = parsed.render_as_string()  # without its password
    if parsed.get_backend_name() == "sqlite" and parsed.database:
        directory = Path(parsed.database).resolve().parent
        if not directory.is_dir():
            raise StoreError(
                f"{directory}: no such directory for the database; create it or set $STATE_DIRECTORY"
            )
    try:
        engine = create_engine(
            parsed,
            pool_size=connections,
            max_overflow=8,
            pool_timeout=_BUSY_SECONDS,
            pool_use_lifo=True,  # a few connections with warm caches, instead of all in turn
        )
    except ImportError as error:
        raise StoreError(f"{where}: its driver is not installed ({error})") from error
    if engine.dialect.name == "sqlite":
        _prepare_sqlite(engine)
    database = Database(engine)
    try:
        with database.write() as conn:
            _migrate(conn)
    except DBAPIError as error:
        database.close()
        raise StoreError(
            f"{where}: cannot be opened: {error.orig}; see that it is the bridge's database and nobody holds it"
        ) from error
    except StoreError:
        database.close()
        raise
    return database


def _prepare_sqlite(engine: Engine) -> None:
    """WAL (readers never wait for the writer), FULL (a commit survives a power cut), foreign keys on."""

    @event.listens_for(engine, "connect")
    def _connect(raw: Any, _record: object) -> None:
        raw.isolation_level = None  # the driver's own implicit BEGIN would come too late and be DEFERRED
        cursor = raw.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000}")
        _write_ahead(cursor)
        cursor.execute("PRAGMA synchronous = FULL")
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()


def _write_ahead(cursor: sqlite3.Cursor) -> None:
    """WAL, which SQLite does not wait for: several first starts at once must, until one of them has made it so."""
    deadline = monotonic() + _BUSY_SECONDS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError:
            if monotonic() > deadline:
                raise
            sleep(0.02)
        else:
            return


def _migrate(conn: Connection) -> None:
    """Bring the tables to this release's schema. Within the write lock: two starts at once do not race.

    New tables are built as they are meant to be, old ones by the migrations; a test keeps the two equal.
    """
    if not inspect(conn).has_table("alembic_version"):
        schema.TABLES.create_all(conn)
        conn.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
        conn.execute(text("INSERT INTO alembic_version VALUES (:head)"), {"head": schema.REVISION})
        return
    # Asked in plain SQL: to import alembic would cost every start, and the daemon 9 MB for ever.
    current = conn.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if current != schema.REVISION:
        upgrade(conn, current)


def upgrade(conn: Connection, current: str | None) -> None:
    """Migrate from a revision (None: from nothing) to this release's. Raises StoreError for a newer release's."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    script = ScriptDirectory.from_config(config)
    if current is not None and current not in {revision.revision for revision in script.walk_revisions()}:
        raise StoreError(
            f"the database was written by a newer release (schema {current}); "
            "install that release again, or restore a backup of this one"
        )
    config.attributes["connection"] = conn
    command.upgrade(config, "head")
