"""Attempts: what each came to, and the doubts about those whose outcome nobody knows."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bridge.core.track import Life, Step
from bridge.model import (
    MessageKind,
    MessageState,
    NoticeState,
    Outcome,
    OutcomeKind,
)
from bridge.store import attempts, deliveries, messages, schema, subscribers
from bridge.store.attempts import Doubt
from bridge.store.outbox import Claimed
from tests.builders import NOON, address
from tests.tables import Tables

REST = timedelta(seconds=20)


def in_hand(tables: Tables, how_many: int = 1) -> list[Claimed]:
    """A notice in the hands of these many citizens' senders."""
    tables.citizens(how_many, "viabilita")
    tables.released("viabilita")
    return tables.claim(how_many)


def state(tables: Tables, claimed: Claimed) -> str:
    return str(tables.message(claimed.message_id)["state"])


# --- outcomes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "check_at"),
    [
        (Outcome(OutcomeKind.ACCEPTED, sid="SM1"), None),
        (Outcome(OutcomeKind.REFUSED, code=20429, detail="too many requests"), None),
        (Outcome(OutcomeKind.UNKNOWN, detail="the connection broke"), NOON + REST),
    ],
    ids=lambda one: one.kind if isinstance(one, Outcome) else "",
)
def test_an_attempts_outcome_is_written(tables: Tables, outcome: Outcome, check_at: datetime | None) -> None:
    [claimed] = in_hand(tables)
    with tables.db.write() as conn:
        attempts.end(conn, claimed.attempt_id, outcome, "template:notizia", NOON + REST)
    row = tables.attempt(claimed.attempt_id)
    assert (row["outcome"], row["sid"], row["code"], row["detail"]) == (
        outcome.kind,
        outcome.sid,
        outcome.code,
        outcome.detail,
    )
    assert (row["form"], row["check_at"]) == ("template:notizia", check_at)


def test_a_sid_that_a_callback_brought_stays_when_the_answer_was_lost(tables: Tables) -> None:
    [claimed] = in_hand(tables)
    with tables.db.write() as conn:
        attempts.settle(conn, claimed.attempt_id, "SM1", "proved by a callback", NOON)
    tables.lose(claimed)
    assert tables.attempt(claimed.attempt_id)["sid"] == "SM1"
    assert doubts(tables, NOON + REST) == []


def test_an_attempt_whose_request_never_left_says_so(tables: Tables) -> None:
    [claimed] = in_hand(tables)
    with tables.db.write() as conn:
        attempts.abandon(conn, claimed.attempt_id, "the citizen is stopped")
    row = tables.attempt(claimed.attempt_id)
    assert (row["outcome"], row["detail"]) == ("not_sent", "the citizen is stopped")


def test_a_step_writes_state_reason_and_the_next_moment(tables: Tables) -> None:
    [claimed] = in_hand(tables)
    later = tables.clock.advance(3)
    due = NOON + timedelta(minutes=1)
    with tables.db.write() as conn:
        messages.step(conn, claimed.message_id, Step(MessageState.QUEUED, "429", due_at=due), later)
        [life] = messages.lives(conn, [claimed.message_id]).values()
    row = tables.message(claimed.message_id)
    assert (row["state"], row["reason"], row["due_at"], row["changed_at"]) == ("queued", "429", due, later)
    assert life == Life(MessageKind.NOTICE, MessageState.QUEUED, 1, NOON, None)
    with tables.db.write() as conn:
        messages.step(conn, claimed.message_id, Step(MessageState.ACCEPTED), later)
    assert tables.message(claimed.message_id)["due_at"] == due


# --- orphans -----------------------------------------------------------------------------------------------


def adopt(tables: Tables, before: datetime | None, check_at: datetime = NOON + REST) -> int:
    with tables.db.write() as conn:
        return attempts.adopt_orphans(conn, before, check_at, tables.clock.now())


def doubts(tables: Tables, at: datetime, limit: int = 50) -> list[Doubt]:
    with tables.db.read() as conn:
        return attempts.doubts(conn, tables.cipher, at, limit)


def test_what_was_being_sent_when_the_process_died_is_asked_about(tables: Tables) -> None:
    killed, accepted = in_hand(tables, 2)
    tables.accept(accepted)
    tables.clock.advance(5)
    assert adopt(tables, NOON, check_at=NOON + REST) == 1
    assert adopt(tables, NOON) == 0
    assert [state(tables, one) for one in (killed, accepted)] == ["uncertain", "accepted"]
    row = tables.attempt(killed.attempt_id)
    assert (row["outcome"], row["detail"], row["check_at"]) == (
        "unknown",
        "no outcome was recorded",
        NOON + REST,
    )
    assert doubts(tables, NOON + REST - timedelta(milliseconds=1)) == []
    life = Life(MessageKind.NOTICE, MessageState.UNCERTAIN, 1, NOON, None)
    assert doubts(tables, NOON + REST) == [
        Doubt(killed.message_id, killed.attempt_id, NOON, 0, address(1), life)
    ]


def test_what_is_being_sent_still_is_nobodys_orphan(tables: Tables) -> None:
    [claimed] = in_hand(tables)
    assert adopt(tables, NOON - timedelta(milliseconds=1)) == 0
    assert state(tables, claimed) == "sending"


def test_an_orphans_earlier_attempts_keep_their_outcomes(tables: Tables) -> None:
    [first] = in_hand(tables)
    tables.retry(first)
    tables.clock.advance(2)
    [second] = tables.claim()
    assert adopt(tables, tables.clock.now()) == 1
    assert [row["outcome"] for row in tables.rows(schema.attempts)] == ["refused", "unknown"]
    [doubt] = doubts(tables, NOON + REST)
    assert doubt.attempt_id == second.attempt_id


def test_at_a_start_whatever_is_being_sent_is_an_orphan_even_if_the_clock_was_set_back(
    tables: Tables,
) -> None:
    [claimed] = in_hand(tables)
    tables.clock.set(NOON - timedelta(days=1))
    assert adopt(tables, tables.clock.now()) == 0
    assert adopt(tables, None) == 1
    assert state(tables, claimed) == "uncertain"


def test_whether_there_are_orphans_can_be_asked_beforehand(tables: Tables) -> None:
    def has_orphans(before: datetime | None) -> bool:
        with tables.db.read() as conn:
            return attempts.has_orphans(conn, before)

    assert not has_orphans(None)
    sending, other = in_hand(tables, 2)
    assert has_orphans(None)
    assert has_orphans(NOON)
    assert not has_orphans(NOON - timedelta(milliseconds=1))
    tables.accept(sending)
    tables.lose(other)
    assert not has_orphans(None)
    with tables.db.write() as conn:
        subscribers.erase(conn, other.subscriber_id)
    assert has_orphans(None)
    adopt(tables, None)
    assert not has_orphans(None)


# --- doubts ------------------------------------------------------------------------------------------------


def test_doubts_come_in_the_order_they_are_due_and_no_more_than_asked_for(tables: Tables) -> None:
    late, soon, later_still = in_hand(tables, 3)
    for claimed, rest in ((late, 20), (soon, 10), (later_still, 30)):
        tables.lose(claimed, timedelta(seconds=rest))
    assert [one.attempt_id for one in doubts(tables, NOON + REST)] == [soon.attempt_id, late.attempt_id]
    assert [one.attempt_id for one in doubts(tables, NOON + REST, limit=1)] == [soon.attempt_id]


def test_a_doubt_that_was_settled_is_none_any_more(tables: Tables) -> None:
    [claimed] = in_hand(tables)
    tables.lose(claimed)
    with tables.db.write() as conn:
        attempts.settle(conn, claimed.attempt_id, "SM1", "found in the provider's list", NOON)
        messages.step(conn, claimed.message_id, Step(MessageState.ACCEPTED), NOON)
    row = tables.attempt(claimed.attempt_id)
    assert (row["outcome"], row["sid"], row["detail"]) == ("accepted", "SM1", "found in the provider's list")
    assert doubts(tables, NOON + REST) == []


def test_an_absence_is_counted_and_asked_about_again_until_the_last(tables: Tables) -> None:
    [claimed] = in_hand(tables)
    tables.lose(claimed, REST)
    with tables.db.write() as conn:
        attempts.note_absence(conn, claimed.attempt_id, NOON + 2 * REST)
    assert doubts(tables, NOON + REST) == []
    assert [one.absences for one in doubts(tables, NOON + 2 * REST)] == [1]
    with tables.db.write() as conn:
        attempts.note_absence(conn, claimed.attempt_id, None)
    assert doubts(tables, NOON + 9 * REST) == []
    row = tables.attempt(claimed.attempt_id)
    assert (row["outcome"], row["absences"], row["check_at"]) == ("absent", 2, None)


def test_a_check_can_be_put_off_without_counting(tables: Tables) -> None:
    [claimed] = in_hand(tables)
    tables.lose(claimed, REST)
    with tables.db.write() as conn:
        attempts.postpone_check(conn, claimed.attempt_id, NOON + 2 * REST)
    assert doubts(tables, NOON + REST) == []
    assert [one.absences for one in doubts(tables, NOON + 2 * REST)] == [0]


def test_a_citizen_who_was_erased_leaves_no_doubt_that_nobody_can_settle(tables: Tables) -> None:
    """Without an address there is nothing to send or to ask about, and their notice must come to its end."""
    lost, sending, refused, other = in_hand(tables, 4)
    tables.lose(lost)
    tables.lose(other)
    with tables.db.write() as conn:
        for erased in (lost, sending, refused):
            subscribers.erase(conn, erased.subscriber_id)
    tables.retry(refused, timedelta(0))
    assert tables.claim() == []
    assert [one.attempt_id for one in doubts(tables, NOON + REST)] == [other.attempt_id]
    assert adopt(tables, NOON) == 1
    found = [state(tables, one) for one in (lost, sending, refused, other)]
    assert found == ["cancelled", "cancelled", "cancelled", "uncertain"]
    tables.accept(other)
    with tables.db.write() as conn:
        [done] = deliveries.finish(conn, NOON)
    assert tables.look_up(done).state is NoticeState.DONE


def test_the_sids_of_our_own_attempts_are_told_from_others(tables: Tables) -> None:
    [claimed] = in_hand(tables)
    tables.accept(claimed, "SM1")
    with tables.db.read() as conn:
        assert attempts.known_sids(conn, ["SM1", "SM2"]) == {"SM1"}
        assert attempts.known_sids(conn, []) == set()
