"""What is noticed of the tables without reading them, and when time alone will make something due."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime, timedelta

from bridge.model import NoticeState
from bridge.store import agenda, attempts, meta
from bridge.store.changes import Changes
from bridge.store.database import Database, open_database
from tests.builders import HOLD, NOON, SettableClock
from tests.integration.test_store_plans import full_scans, indices, plan_of
from tests.tables import Tables


def next_moment(tables: Tables) -> datetime | None:
    with tables.db.read() as conn:
        return agenda.next_moment(conn, tables.clock.now())


def test_where_nothing_waits_no_moment_will_come(tables: Tables) -> None:
    assert next_moment(tables) is None


def test_the_end_of_the_first_hold_is_the_next_moment(tables: Tables) -> None:
    tables.notice("viabilita")
    assert next_moment(tables) == NOON + HOLD


def test_what_is_due_and_still_there_is_looked_at_again_in_a_second(
    tables: Tables, clock: SettableClock
) -> None:
    tables.notice("viabilita")
    clock.advance(HOLD * 2)
    assert next_moment(tables) == clock.now() + agenda.AGAIN


def test_a_doubt_is_due_when_the_provider_is_to_be_asked(tables: Tables, clock: SettableClock) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    tables.claim()
    check_at = clock.now() + timedelta(seconds=20)
    with tables.db.write() as conn:
        attempts.adopt_orphans(conn, None, check_at, clock.now())
    assert next_moment(tables) == check_at


def test_a_delivery_that_waits_is_looked_at_again_in_a_second(tables: Tables, clock: SettableClock) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    assert next_moment(tables) == clock.now() + agenda.AGAIN


def test_what_was_cancelled_is_waited_for_no_more(tables: Tables) -> None:
    tables.citizen("viabilita")
    notice = tables.released("viabilita")
    tables.end(notice.id, NoticeState.CANCELLED)
    assert next_moment(tables) is None


def test_the_messages_that_wait_are_counted_made_or_not(tables: Tables) -> None:
    tables.citizens(3, "viabilita")
    tables.released("viabilita")
    with tables.db.read() as conn:
        assert agenda.waiting(conn) == 3


def test_looks_at_the_agenda_read_what_is_due_and_not_what_was(tables: Tables) -> None:
    plan = plan_of(tables, lambda conn: (agenda.next_moment(conn, tables.clock.now()), agenda.waiting(conn)))
    assert full_scans(plan) == []
    assert indices(plan) <= {
        "ix_notices_open",
        "ix_messages_queued",
        "ix_messages_queued_of",
        "ix_attempts_doubtful",
        "ix_deliveries_waiting",
    }


# --- changes -----------------------------------------------------------------------------------------------


def note(db: Database, value: str) -> None:
    with db.write() as conn:
        meta.put(conn, "town", value)


def test_what_others_commit_is_noticed_once(tables: Tables) -> None:
    changes = Changes(tables.db)
    assert changes.look()  # the first time there is nothing to compare with
    assert not changes.look()
    note(tables.db, "Cormano")
    assert changes.look()
    assert not changes.look()
    with closing(open_database(f"sqlite:///{tables.path}")) as beside:
        note(beside, "Solaro")
    assert changes.look()
    changes.close()


def test_what_was_only_read_or_rolled_back_is_no_change(tables: Tables) -> None:
    changes = Changes(tables.db)
    changes.look()
    next_moment(tables)
    with tables.db.write() as conn:
        meta.put(conn, "town", "Cormano")
        conn.rollback()
    assert not changes.look()
    changes.close()
