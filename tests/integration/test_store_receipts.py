"""What the provider says later, and the history that is kept of a message."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bridge.core.track import Life, Step
from bridge.model import MessageId, MessageKind, MessageState
from bridge.store import attempts, messages, schema
from bridge.store.attempts import Concerned
from bridge.store.outbox import Claimed
from tests.builders import NOON
from tests.tables import Tables


def in_hand(tables: Tables, how_many: int = 1) -> list[Claimed]:
    """A notice in the hands of these many citizens' senders."""
    tables.citizens(how_many, "viabilita")
    tables.released("viabilita")
    return tables.claim(how_many)


# --- receipts ----------------------------------------------------------------------------------------------


def concerned(tables: Tables, sid: str, mark: str) -> Concerned | None:
    with tables.db.read() as conn:
        return attempts.concerned(conn, sid, mark)


def test_a_receipt_finds_its_attempt_by_mark_or_by_sid(tables: Tables) -> None:
    known, unknown = in_hand(tables, 2)
    tables.accept(known, "SM1")
    by_sid = concerned(tables, "SM1", "")
    assert by_sid == Concerned(
        known.message_id, known.attempt_id, known.subscriber_id, "SM1",
        Life(MessageKind.NOTICE, MessageState.ACCEPTED, 1, NOON, None), current=True, ended=False,
    )  # fmt: skip
    assert concerned(tables, "SM1", known.mark) == by_sid
    by_mark = concerned(tables, "SM2", unknown.mark)
    assert by_mark is not None
    assert (by_mark.attempt_id, by_mark.sid) == (unknown.attempt_id, None)
    assert concerned(tables, "SM3", "") is None
    assert concerned(tables, "SM3", "forged") is None


def test_a_receipt_of_an_earlier_attempt_is_told_from_one_of_the_last(tables: Tables) -> None:
    [first] = in_hand(tables)
    tables.accept(first, "SM1")
    with tables.db.write() as conn:
        messages.step(conn, first.message_id, Step(MessageState.QUEUED, "63010", due_at=NOON), NOON)
    [second] = tables.claim()
    tables.accept(second, "SM2")
    told = {sid: concerned(tables, sid, "") for sid in ("SM1", "SM2")}
    assert {sid: one and (one.message_id, one.current) for sid, one in told.items()} == {
        "SM1": (first.message_id, False),
        "SM2": (first.message_id, True),
    }


def test_an_attempt_that_never_left_is_not_the_last_a_receipt_can_speak_of(tables: Tables) -> None:
    [first] = in_hand(tables)
    tables.accept(first, "SM1")
    with tables.db.write() as conn:
        messages.step(conn, first.message_id, Step(MessageState.QUEUED, "63010", due_at=NOON), NOON)
    [second] = tables.claim()
    with tables.db.write() as conn:
        attempts.abandon(conn, second.attempt_id, "sending is paused")
        messages.untry(conn, second.message_id)
    about_the_first = concerned(tables, "SM1", "")
    assert about_the_first is not None
    assert (about_the_first.attempt_id, about_the_first.current) == (first.attempt_id, True)
    assert about_the_first.life.tries == 1


def test_the_latest_attempt_is_told_from_earlier_ones(tables: Tables) -> None:
    [first] = in_hand(tables)
    tables.retry(first, timedelta(0))
    [second] = tables.claim()
    with tables.db.read() as conn:
        latest = [attempts.is_latest(conn, one.message_id, one.attempt_id) for one in (first, second)]
    assert latest == [False, True]


@pytest.mark.parametrize("said", [MessageState.FAILED, MessageState.CANCELLED, MessageState.SENT])
def test_an_attempt_has_ended_once_the_provider_said_so(tables: Tables, said: MessageState) -> None:
    [claimed] = in_hand(tables)
    tables.accept(claimed, "SM1")
    with tables.db.write() as conn:
        attempts.append_receipt(conn, "SM1", said, None, NOON)
    about_it = concerned(tables, "SM1", "")
    assert about_it is not None
    assert about_it.ended is (said is not MessageState.SENT)


def test_what_the_provider_says_is_noted_once(tables: Tables) -> None:
    said = [
        ("SM1", MessageState.SENT),
        ("SM1", MessageState.DELIVERED),
        ("SM1", MessageState.SENT),
        ("SM2", MessageState.SENT),
    ]
    with tables.db.write() as conn:
        news = [attempts.append_receipt(conn, sid, what, None, NOON) for sid, what in said]
    assert news == [True, True, False, True]
    assert len(tables.rows(schema.receipts)) == 3


# --- the queue and the history -----------------------------------------------------------------------------


def test_queued_messages_expire_at_their_own_time(tables: Tables) -> None:
    soon = NOON + timedelta(seconds=10)
    tables.citizens(2, "allerte")
    tables.released("allerte", expires_at=soon)
    queued, sending = tables.claim()
    tables.retry(queued)
    for at, expired in ((soon - timedelta(milliseconds=1), 0), (soon, 1), (soon, 0)):
        with tables.db.write() as conn:
            assert messages.expire_queued(conn, at) == expired
    assert [tables.message(one.message_id)["state"] for one in (queued, sending)] == ["expired", "sending"]
    assert tables.message(queued.message_id)["reason"] == "its time was over before it could leave"


def test_messages_are_counted_by_state_with_what_waits_as_queued(tables: Tables) -> None:
    with tables.db.read() as conn:
        assert messages.counts(conn) == {}
    accepted, again = in_hand(tables, 2)
    tables.accept(accepted)
    tables.retry(again)
    tables.citizens(3, "scuole")
    tables.released("scuole")
    with tables.db.read() as conn:
        assert messages.counts(conn) == {"accepted": 1, "queued": 4}


def test_a_messages_history_is_found_by_any_of_its_sids(tables: Tables) -> None:
    [first] = in_hand(tables)
    tables.accept(first, "SM1")
    with tables.db.write() as conn:
        attempts.append_receipt(conn, "SM1", MessageState.FAILED, 63010, NOON)
        messages.step(conn, first.message_id, Step(MessageState.QUEUED, "63010", due_at=NOON), NOON)
    [second] = tables.claim()
    tables.accept(second, "SM2")
    with tables.db.write() as conn:
        for said in (MessageState.SENT, MessageState.DELIVERED):
            attempts.append_receipt(conn, "SM2", said, None, NOON)
    with tables.db.read() as conn:
        by_first, by_second = messages.history(conn, "SM1"), messages.history(conn, "SM2")
        assert messages.history(conn, "SM3") is None
        [notice_id] = messages.notices_of(conn, first.message_id)
        assert messages.notices_of(conn, MessageId(4711)) == []
    assert by_first is not None
    assert by_first == by_second
    assert by_first.message["id"] == first.message_id
    assert [one["sid"] for one in by_first.attempts] == ["SM1", "SM2"]
    assert [(one["sid"], one["state"], one["code"]) for one in by_first.receipts] == [
        ("SM1", "failed", 63010),
        ("SM2", "sent", None),
        ("SM2", "delivered", None),
    ]
    assert notice_id == first.carried[0].notice_id
