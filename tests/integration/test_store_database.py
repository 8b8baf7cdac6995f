"""Opening, migrating and using the tables: what SQLite is told, and what goes wrong clearly."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from threading import Barrier

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import create_engine, inspect, text
from sqlalchemy.exc import IntegrityError

from bridge.errors import StoreError
from bridge.store import database, meta, schema
from bridge.store.database import Database, open_database
from tests.tables import Tables


def plain(path: Path) -> closing[sqlite3.Connection]:
    """Somebody else's connection, who never waits."""
    return closing(sqlite3.connect(path, timeout=0, isolation_level=None))


def structure(path: Path) -> dict[str, object]:
    """Every table and index as SQLite itself describes them, the order of their creation apart."""
    found: dict[str, object] = {}
    with plain(path) as raw:

        def ask(pragma: str) -> list[tuple[object, ...]]:
            return raw.execute(f"PRAGMA {pragma}").fetchall()

        for _, table, _, _, without_rowid, _ in ask("main.table_list"):
            if str(table).startswith(("sqlite_", "alembic_")):
                continue
            keys = sorted(row[2:] for row in ask(f"foreign_key_list({table})"))
            found[f"table {table}"] = (without_rowid, ask(f"table_info({table})"), keys)
            for _, index, unique, origin, partial in ask(f"index_list({table})"):
                columns = ask(f"index_xinfo({index})")
                name = index if origin == "c" else f"{origin} of {table} over {columns}"
                found[f"index {name}"] = (unique, partial, columns)
        for name, sql in raw.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE '% WHERE %'"
        ):
            found[f"condition of {name}"] = sql.partition(" WHERE ")[2]
    return found


# --- migrations --------------------------------------------------------------------------------------------


@pytest.fixture
def led_here(tmp_path: Path) -> Iterator[Database]:
    """Tables that went all the way of the migrations, from nothing."""
    db = Database(create_engine(f"sqlite:///{tmp_path / 'led here.db'}"))
    with db.write() as conn:
        database.upgrade(conn, None)
    yield db
    db.close()


def test_the_migrations_lead_to_what_the_metadata_says(led_here: Database) -> None:
    with led_here.read() as conn:
        context = MigrationContext.configure(conn)
        assert (compare_metadata(context, schema.TABLES), context.get_current_revision()) == (
            [],
            schema.REVISION,
        )


def test_migrated_tables_equal_new_ones(led_here: Database, tables: Tables, tmp_path: Path) -> None:
    """Descending columns, partial indices and tables without row ids, which a comparison of metadata overlooks."""
    assert structure(tables.path) == structure(tmp_path / "led here.db")


def test_tables_of_an_older_release_are_migrated_when_they_are_opened(tmp_path: Path) -> None:
    path = tmp_path / "bridge.db"
    with plain(path) as raw:
        raw.execute(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"
        )  # of before the first
    db = open_database(f"sqlite:///{path}")
    assert set(inspect(db.engine).get_table_names()) == {*schema.TABLES.tables, "alembic_version"}
    db.close()


def test_an_empty_file_gets_the_newest_schema(tmp_path: Path) -> None:
    path = tmp_path / "bridge.db"
    path.touch()
    db = open_database(f"sqlite:///{path}")
    assert set(inspect(db.engine).get_table_names()) == {*schema.TABLES.tables, "alembic_version"}
    db.close()


def test_opening_again_keeps_what_was_written(tables: Tables) -> None:
    with tables.db.write() as conn:
        meta.put(conn, "town", "Cormano")
    again = Tables.open(tables.path, tables.clock)
    assert again.rows(schema.meta) == [{"key": "town", "value": "Cormano"}]
    again.db.close()


def test_several_first_starts_at_once_do_not_race(tmp_path: Path) -> None:
    starts = 4
    together = Barrier(starts, timeout=30)

    def start(_: int) -> str | None:
        together.wait()
        db = open_database(f"sqlite:///{tmp_path / 'bridge.db'}")
        with db.read() as conn:
            found = MigrationContext.configure(conn).get_current_revision()
        db.close()
        return found

    with ThreadPoolExecutor(starts) as pool:
        assert list(pool.map(start, range(starts))) == [schema.REVISION] * starts


def test_a_database_of_a_newer_release_is_refused_and_left_alone(tables: Tables) -> None:
    with tables.db.write() as conn:
        conn.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    tables.db.close()
    with pytest.raises(StoreError, match=r"newer release \(schema 9999\); install that release again"):
        open_database(f"sqlite:///{tables.path}")
    with plain(tables.path) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchall() == [("9999",)]


# --- what cannot be opened ---------------------------------------------------------------------------------


def test_a_missing_directory_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"nowhere: no such directory for the database; create it or set"):
        open_database(f"sqlite:///{tmp_path / 'nowhere' / 'bridge.db'}")


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    path = tmp_path / "bridge.db"
    path.write_text("Caro diario, oggi in Comune… " * 100)
    with pytest.raises(StoreError, match=r"bridge\.db: cannot be opened: file is not a database"):
        open_database(f"sqlite:///{path}")


def test_a_directory_in_place_of_the_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be opened: unable to open database file"):
        open_database(f"sqlite:///{tmp_path}")


def test_a_locked_database_is_told_as_such(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0)
    path = tmp_path / "bridge.db"
    with plain(path) as other:
        other.execute("PRAGMA journal_mode = WAL")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match=r"bridge\.db: cannot be opened: database is locked; see that"):
            open_database(f"sqlite:///{path}")


def test_an_error_of_opening_does_not_show_the_password() -> None:
    with pytest.raises(StoreError, match=r"\*\*\*@127\.0\.0\.1") as caught:
        open_database("mysql+pymysql://bridge:segreto@127.0.0.1:1/bridge")
    assert "segreto" not in str(caught.value)
    assert "driver is not installed" in str(caught.value)


# --- reading and writing -----------------------------------------------------------------------------------


def test_every_connection_has_the_pragmas_that_durability_rests_on(tables: Tables) -> None:
    with tables.db.read() as one, tables.db.read() as other:
        for conn in (one, other):
            found = {
                name: conn.execute(text(f"PRAGMA {name}")).scalar()
                for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
            }
            assert found == {
                "journal_mode": "wal",
                "synchronous": 2,
                "foreign_keys": 1,
                "busy_timeout": 30_000,
            }


def test_a_row_that_refers_to_nothing_is_refused(tables: Tables) -> None:
    with pytest.raises(IntegrityError, match="FOREIGN KEY"), tables.db.write() as conn:
        conn.execute(schema.subscriptions.insert().values(subscriber_id=4711, topic="viabilita"))


def test_a_writer_has_the_write_lock_from_its_first_moment(tables: Tables) -> None:
    with (
        plain(tables.path) as other,
        tables.db.write(),
        pytest.raises(sqlite3.OperationalError, match="locked"),
    ):
        other.execute("BEGIN IMMEDIATE")


def test_a_reader_takes_no_write_lock(tables: Tables) -> None:
    with plain(tables.path) as other, tables.db.read() as conn:
        assert meta.get(conn, "town") is None
        other.execute("BEGIN IMMEDIATE")
        other.execute("ROLLBACK")


def test_a_reader_never_waits_for_a_writer_and_sees_only_what_is_committed(tables: Tables) -> None:
    with tables.db.write() as writer:
        meta.put(writer, "town", "Cormano")
        with tables.db.read() as reader:
            assert meta.get(reader, "town") is None
    with tables.db.read() as reader:
        assert meta.get(reader, "town") == "Cormano"


def test_a_reader_keeps_its_picture_while_others_write(tables: Tables) -> None:
    with tables.db.read() as reader:
        assert meta.get(reader, "town") is None
        with tables.db.write() as writer:
            meta.put(writer, "town", "Cormano")
        assert meta.get(reader, "town") is None


def test_a_block_that_raises_leaves_nothing_behind_and_frees_the_turn(tables: Tables) -> None:
    def write_and_stumble() -> None:
        with tables.db.write() as conn:
            meta.put(conn, "town", "Cormano")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_and_stumble()
    with tables.db.write() as conn:
        assert meta.get(conn, "town") is None


def test_writers_of_two_processes_wait_for_one_another(tables: Tables) -> None:
    """Two engines on one file share no lock of ours: only SQLite's own keeps them apart."""
    beside = open_database(f"sqlite:///{tables.path}")

    def count(db: database.Database) -> None:
        for _ in range(50):
            with db.write() as conn:
                meta.put(conn, "count", str(int(meta.get(conn, "count") or "0") + 1))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(count, [tables.db, beside, tables.db, beside]))
    beside.close()
    with tables.db.read() as conn:
        assert meta.get(conn, "count") == "200"


def test_a_ping_answers_and_tells_when_there_is_no_answer(tables: Tables) -> None:
    tables.db.ping()
    tables.db.close()
    tables.path.rename(tables.path.with_name("away.db"))
    tables.path.mkdir()
    with pytest.raises(StoreError, match="the database does not answer: unable to open database file"):
        tables.db.ping()


def test_a_ping_tells_when_no_connection_is_free(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "_BUSY_SECONDS", 0)
    db = open_database(f"sqlite:///{tmp_path / 'bridge.db'}", connections=1)
    taken = [db.engine.connect() for _ in range(9)]  # one, and the eight of a rush
    with pytest.raises(StoreError, match="the database does not answer: QueuePool limit"):
        db.ping()
    for conn in taken:
        conn.close()
    db.ping()
    db.close()
