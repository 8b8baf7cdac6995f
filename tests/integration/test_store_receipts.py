"""What the provider says later, and the history that is kept of a message."""

from __future__ import annotations

from datetime import timedelta

from bridge.core.receipts import Concerned
from bridge.core.track import Life, Step
from bridge.model import MessageId, MessageKind, MessageState, Receipt
from bridge.store import attempts, messages, receipts, schema
from bridge.store.outbox import Claimed
from tests.builders import NOON
from tests.tables import Tables


def in_hand(tables: Tables, how_many: int = 1) -> list[Claimed]:
    """A notice in the hands of these many citizens' senders."""
    tables.citizens(how_many, "viabilita")
    tables.released("viabilita")
    return tables.claim(how_many)


# --- receipts ----------------------------------------------------------------------------------------------


def concerned(tables: Tables, sid: str, mark: str = "") -> list[Concerned]:
    with tables.db.read() as conn:
        return receipts.concerned(conn, [Receipt(sid, MessageState.SENT, attempt=mark)])


def test_a_receipt_finds_its_attempt_by_mark_or_by_sid(tables: Tables) -> None:
    known, unknown = in_hand(tables, 2)
    tables.accept(known, "SM1")
    by_sid = concerned(tables, "SM1")
    assert by_sid == [
        Concerned(
            known.message_id, known.attempt_id, known.subscriber_id, known.mark, "SM1",
            Life(MessageKind.NOTICE, MessageState.ACCEPTED, 1, NOON, None), current=True,
        )
    ]  # fmt: skip
    assert concerned(tables, "SM1", known.mark) == by_sid
    [by_mark] = concerned(tables, "SM2", unknown.mark)
    assert (by_mark.attempt_id, by_mark.sid) == (unknown.attempt_id, None)
    assert {one.attempt_id for one in concerned(tables, "SM1", unknown.mark)} == {
        known.attempt_id, unknown.attempt_id,
    }  # fmt: skip
    assert concerned(tables, "SM3") == []
    assert concerned(tables, "SM3", "forged") == []


def test_a_receipt_of_an_earlier_attempt_is_told_from_one_of_the_last(tables: Tables) -> None:
    [first] = in_hand(tables)
    tables.accept(first, "SM1")
    with tables.db.write() as conn:
        messages.step(conn, first.message_id, Step(MessageState.QUEUED, "63010", due_at=NOON), NOON)
    [second] = tables.claim()
    tables.accept(second, "SM2")
    told = {sid: [(one.message_id, one.current) for one in concerned(tables, sid)] for sid in ("SM1", "SM2")}
    assert told == {"SM1": [(first.message_id, False)], "SM2": [(first.message_id, True)]}


def test_an_attempt_that_never_left_is_not_the_last_a_receipt_can_speak_of(tables: Tables) -> None:
    [first] = in_hand(tables)
    tables.accept(first, "SM1")
    with tables.db.write() as conn:
        messages.step(conn, first.message_id, Step(MessageState.QUEUED, "63010", due_at=NOON), NOON)
    [second] = tables.claim()
    with tables.db.write() as conn:
        attempts.abandon(conn, second.attempt_id, "sending is paused")
        messages.untry(conn, second.message_id)
    [about_the_first] = concerned(tables, "SM1")
    assert (about_the_first.attempt_id, about_the_first.current) == (first.attempt_id, True)
    assert about_the_first.life.tries == 1


def test_the_latest_attempt_is_told_from_earlier_ones(tables: Tables) -> None:
    [first] = in_hand(tables)
    tables.retry(first, timedelta(0))
    [second] = tables.claim()
    with tables.db.read() as conn:
        assert attempts.latest(conn, [first.message_id, second.message_id]) == {second.attempt_id}


def test_what_the_provider_said_is_kept_and_known_again(tables: Tables) -> None:
    told = [Receipt("SM1", MessageState.SENT), Receipt("SM1", MessageState.FAILED, code=63010),
            Receipt("SM2", MessageState.SENT)]  # fmt: skip
    with tables.db.write() as conn:
        receipts.append(conn, told, NOON)
        receipts.append(conn, [], NOON)
    with tables.db.read() as conn:
        said = receipts.said(conn, [Receipt("SM1", MessageState.READ), Receipt("SM3", MessageState.READ)])
    assert set(said) == {("SM1", MessageState.SENT), ("SM1", MessageState.FAILED)}
    rows = [(row["sid"], row["state"], row["code"], row["at"]) for row in tables.rows(schema.receipts)]
    assert rows == [(one.sid, one.state, one.code, NOON) for one in told]


def test_steps_of_several_messages_are_written_one_after_the_other(tables: Tables) -> None:
    first, second = in_hand(tables, 2)
    soon = NOON + timedelta(seconds=9)
    with tables.db.write() as conn:
        taken = [
            (first.message_id, Step(MessageState.QUEUED, "63010", due_at=soon)),
            (second.message_id, Step(MessageState.SENT)),
            (first.message_id, Step(MessageState.DELIVERED)),
        ]
        messages.steps(conn, taken, NOON)
        messages.steps(conn, [], NOON)
    rows = [(row["state"], row["reason"], row["due_at"]) for row in tables.rows(schema.messages)]
    assert rows == [("delivered", "", soon), ("sent", "", NOON)]


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
        receipts.append(conn, [Receipt("SM1", MessageState.FAILED, code=63010)], NOON)
        messages.step(conn, first.message_id, Step(MessageState.QUEUED, "63010", due_at=NOON), NOON)
    [second] = tables.claim()
    tables.accept(second, "SM2")
    with tables.db.write() as conn:
        for said in (MessageState.SENT, MessageState.DELIVERED):
            receipts.append(conn, [Receipt("SM2", said)], NOON)
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
