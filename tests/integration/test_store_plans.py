"""What is asked all day long is found through the partial indices, however long the history has grown.

SQLite itself tells how it answers each statement (EXPLAIN QUERY PLAN), asked with the very statements and
parameters that the store sends, on tables with tens of thousands of old rows and a few that are due.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import partial
from itertools import count
from typing import Any

import pytest
from sqlalchemy import Connection, String, cast, event, func, insert, literal, select, update

from bridge.core.respect import respect
from bridge.model import AttemptId, MessageState, Receipt, SubscriberId
from bridge.store import (
    agenda,
    attempts,
    deliveries,
    holds,
    messages,
    notices,
    outbox,
    reach,
    receipts,
    schema,
    turns,
)
from tests.builders import NOON, SettableClock, a_config, a_relay
from tests.tables import Tables

OLD = 15_000
# Indices over nothing but what is due: to read one of them from end to end is to read what is due.
OVER_WHAT_IS_DUE = (
    "ix_deliveries_waiting",
    "ix_deliveries_waiting_of",
    "ix_deliveries_in_digest",
    "ix_messages_queued",
    "ix_messages_queued_of",
    "uq_messages_in_flight",
    "ix_attempts_doubtful",
    "ix_notices_open",
)


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Tables:
    """A bridge with a past: a notice that everybody has read, one that only the last fifty have not."""
    tables = Tables.open(tmp_path_factory.mktemp("old") / "bridge.db", SettableClock())
    everybody = tables.citizens(OLD, "viabilita", "scuole")
    past, present = tables.released("viabilita"), tables.released("scuole")
    with tables.db.write() as conn:
        read(conn, past.id, everybody[-1])
        read(conn, present.id, everybody[-51])
    again, lost, *_ = tables.claim(5)
    tables.retry(again)
    tables.lose(lost)
    tables.reply(everybody[100])
    tables.clock.advance(timedelta(minutes=5))
    return tables


def read(conn: Connection, notice_id: int, last: SubscriberId) -> None:
    """Give the deliveries of a notice, up to this citizen's, messages that were read at the second attempt."""
    theirs = schema.deliveries.c.notice_id == notice_id, schema.deliveries.c.subscriber_id <= last
    common = {"kind": "notice", "state": "read", "reason": "", "urgent": False, "created_at": NOON, "due_at": NOON,
              "changed_at": NOON, "tries": 2}  # fmt: skip
    values = [literal(value, schema.messages.c[name].type) for name, value in common.items()]
    made = select(schema.deliveries.c.subscriber_id, *values).where(*theirs)
    conn.execute(insert(schema.messages).from_select(["subscriber_id", *common], made))
    newest = select(func.max(schema.messages.c.id)).where(
        schema.messages.c.subscriber_id == schema.deliveries.c.subscriber_id
    )
    conn.execute(update(schema.deliveries).where(*theirs).values(message_id=newest.scalar_subquery()))
    marks = literal(f"refused {notice_id} ").concat(cast(schema.messages.c.id, String))
    refused = select(schema.messages.c.id, marks, schema.messages.c.created_at, literal(""), literal("refused"),
                     literal(""), literal(0))  # fmt: skip
    columns = ["message_id", "mark", "at", "form", "outcome", "detail", "absences"]
    conn.execute(insert(schema.attempts).from_select(columns, refused))


_asked = count()


def _keep(
    kept: list[list[outbox.Claimed]], claim: Callable[[Connection], list[outbox.Claimed]], conn: Connection
) -> None:
    kept.append(claim(conn))


def plan_of(tables: Tables, use: Callable[[Connection], object]) -> list[str]:
    """How SQLite answers each statement that `use` sends, line by line; what it wrote is rolled back."""
    plan: list[str] = []

    def explain(
        conn: Connection, _cursor: Any, statement: str, parameters: Any, _context: Any, many: Any
    ) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE", "INSERT")):
            cursor = conn.connection.cursor()
            values = parameters[0] if many and isinstance(parameters[0], tuple) else parameters
            # Each with a mark of its own: a cached EXPLAIN is not prepared anew when an index was dropped.
            cursor.execute(f"EXPLAIN QUERY PLAN {statement} -- {next(_asked)}", values)
            plan.extend(row[3] for row in cursor.fetchall())

    event.listen(tables.db.engine, "before_cursor_execute", explain)
    try:
        with tables.db.write() as conn:
            use(conn)
            conn.rollback()
    finally:
        event.remove(tables.db.engine, "before_cursor_execute", explain)
    return plan


def full_scans(plan: list[str]) -> list[str]:
    """The lines that read a whole table, or a whole index over more than what is due."""
    large = ("deliveries", "messages", "attempts", "subscribers", "notices", "items", "receipts")
    scans = [line for line in plan if line.startswith("SCAN ") and line.split()[1] in large]
    return [line for line in scans if line.split()[-1] not in OVER_WHAT_IS_DUE]


def indices(plan: list[str]) -> set[str]:
    """The indices that a plan uses."""
    found = set()
    for line in plan:
        _, _, tail = line.partition("INDEX ")
        found.update(tail.split()[:1])
    return found


NOW = NOON + timedelta(minutes=5)
MARKS = [f"plan{number}" for number in range(20)]
NIGHT = replace(respect(a_config(), NOW), quiet_until=NOW)
BUSY_DAY = respect(a_config(relay=a_relay(daily_limit=3)), NOW)

SAID = [Receipt("SM1", MessageState.SENT, attempt="m1"), Receipt("SM2", MessageState.READ)]

ALL_DAY_LONG: dict[str, Callable[[Tables, Connection], object]] = {
    "claim": lambda tables, conn: outbox.claim(conn, tables.cipher, NOW, MARKS, BUSY_DAY),
    "claim at night": lambda tables, conn: outbox.claim(conn, tables.cipher, NOW, MARKS, NIGHT),
    "claim under a limit": lambda tables, conn: outbox.claim(conn, tables.cipher, NOW, MARKS, BUSY_DAY, 10),
    "anything to do under a limit": lambda _, conn: messages.anything_to_do(conn, NOW, daily_recipients=1),
    "next moment under a limit": lambda _, conn: agenda.next_moment(conn, NOW, 1),
    "a refusal for the limit": lambda _, conn: reach.refused(conn, 250, NOW, took=AttemptId(1)),
    "it turned out": lambda _, conn: reach.note_settled(conn, AttemptId(1), NOW),
    "anything to do": lambda _, conn: messages.anything_to_do(conn, NOW),
    "expire": lambda _, conn: messages.expire_queued(conn, NOW),
    "finish": lambda _, conn: deliveries.finish(conn, NOW),
    "to fan out": lambda _, conn: deliveries.to_fan_out(conn),
    "overdue": lambda _, conn: notices.overdue(conn, NOW),
    "releasable": lambda _, conn: holds.releasable(conn, ["notizie"], NOW, timedelta(minutes=2)),
    "to look at": lambda _, conn: holds.feeds_to_look_at(conn, ["notizie"], NOW),
    "adopt": lambda _, conn: attempts.adopt_orphans(conn, NOW, NOW, NOW),
    "doubts": lambda tables, conn: attempts.doubts(conn, tables.cipher, NOW, 50),
    "stop": lambda _, conn: messages.cancel_queued(
        conn, SubscriberId(9), MessageState.CANCELLED, "stopped", NOW
    ),
    "receipts": lambda _, conn: receipts.concerned(conn, SAID),
    "what was said": lambda _, conn: receipts.said(conn, SAID),
}


@pytest.mark.parametrize("question", ALL_DAY_LONG)
def test_no_question_of_the_loops_reads_the_past(old: Tables, question: str) -> None:
    plan = plan_of(old, lambda conn: ALL_DAY_LONG[question](old, conn))
    assert plan
    assert full_scans(plan) == []


def test_a_claim_finds_what_waits_and_what_is_queued_by_their_indices(old: Tables) -> None:
    claimed: list[outbox.Claimed] = []
    plan = plan_of(old, lambda conn: claimed.extend(outbox.claim(conn, old.cipher, NOW, MARKS, BUSY_DAY)))
    assert len(claimed) == 20
    assert {"ix_deliveries_waiting", "ix_messages_queued", "uq_messages_in_flight"} <= indices(plan)
    # A notice's own past is not read either, to find the few of it that still wait.
    waiting = [line for line in plan if "ix_deliveries_waiting" in line]
    assert {line.split()[0] for line in waiting} == {"SEARCH"}
    assert "SEARCH deliveries USING PRIMARY KEY (notice_id=?)" not in plan


@pytest.mark.parametrize("few", [10, 1000])
def test_a_claim_under_a_limit_goes_by_the_citizens_where_many_wait(
    old: Tables, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(turns, "_FEW", few)
    claimed: list[outbox.Claimed] = []
    for limit in (10, 1):
        claim = partial(
            outbox.claim, cipher=old.cipher, now=NOW, marks=MARKS, respect=BUSY_DAY, daily_recipients=limit
        )
        taken: list[list[outbox.Claimed]] = []
        plan = plan_of(old, partial(_keep, taken, claim))
        claimed += taken[0]
        assert full_scans(plan) == []
        assert "SEARCH deliveries USING PRIMARY KEY (notice_id=?)" not in plan
        by_citizens = {"ix_subscribers_reached_at", "ix_subscribers_window_until"}
        assert by_citizens <= indices(plan) or few == 1000
    assert 0 < len(claimed) < 10


def test_the_idle_check_asks_the_indices_only(old: Tables) -> None:
    plan = plan_of(old, lambda conn: messages.anything_to_do(conn, NOW))
    assert {"ix_notices_open", "ix_deliveries_waiting"} <= indices(plan)
    assert indices(plan) & {"ix_messages_queued", "ix_messages_queued_of"}
    assert "SEARCH deliveries USING PRIMARY KEY (notice_id=?)" not in plan


def test_doubts_are_found_among_those_that_are_open(old: Tables) -> None:
    plan = plan_of(old, lambda conn: attempts.doubts(conn, old.cipher, NOW, 50))
    assert indices(plan) == {"ix_attempts_doubtful"}


def test_the_end_of_a_notice_is_seen_without_its_million_deliveries(old: Tables) -> None:
    plan = plan_of(old, lambda conn: deliveries.finish(conn, NOW))
    assert "SEARCH deliveries USING PRIMARY KEY (notice_id=?)" not in plan
    used = indices(plan)
    assert {"ix_deliveries_waiting", "uq_messages_in_flight"} <= used
    assert used & {
        "ix_messages_queued",
        "ix_messages_queued_of",
    }  # small both: which one is the planner's whim


def test_a_scan_would_be_noticed(old: Tables) -> None:
    """The check itself: without its indices the claim does read everything."""

    def claim_without_indices(conn: Connection) -> None:
        for index in OVER_WHAT_IS_DUE:
            conn.exec_driver_sql(f"DROP INDEX {index}")
        outbox.claim(conn, old.cipher, NOW, MARKS, BUSY_DAY)
        messages.anything_to_do(conn, NOW)

    found = full_scans(plan_of(old, claim_without_indices))
    assert set(found) == {"SCAN messages", "SCAN notices"}
