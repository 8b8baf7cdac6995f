"""Where receipts and doubts turn: whose SID it is, what is asked about when, and what an absence leads to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest

from bridge.errors import FetchError
from bridge.model import (
    Action,
    Address,
    MessageState,
    NoticeState,
    Outcome,
    OutcomeKind,
    ProviderMessage,
    Receipt,
)
from bridge.store import schema
from tests.builders import NOON
from tests.integration.test_delivery import UNKNOWN, Office
from tests.tables import Tables

REST = timedelta(seconds=20)


@pytest.fixture
def office(tables: Tables) -> Office:
    return Office(tables)


def lost(office: Office, tables: Tables, **columns: object) -> None:
    """A message of which nobody knows whether the provider took it."""
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0), **columns)  # type: ignore[arg-type]  # columns of a notice
    office.provider.answers = [UNKNOWN]
    office.send_all()


def sent(office: Office, tables: Tables) -> str:
    """The SID of a message that was accepted."""
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    office.send_all()
    return str(tables.row(schema.attempts)["sid"])


# --- receipts ----------------------------------------------------------------------------------------------


def test_a_callback_by_our_mark_says_on_the_attempt_that_it_proved_it(office: Office, tables: Tables) -> None:
    lost(office, tables)
    office.receipts.take(Receipt("SMlost", MessageState.SENT, attempt=office.provider.sent[0].attempt))
    attempt = tables.row(schema.attempts)
    assert (attempt["outcome"], attempt["sid"], attempt["detail"], attempt["check_at"]) == (
        "accepted", "SMlost", "proved by a callback", None,
    )  # fmt: skip


def test_a_callback_does_not_rewrite_an_attempt_whose_sid_was_read(office: Office, tables: Tables) -> None:
    sid = sent(office, tables)
    mark = office.provider.sent[0].attempt
    office.receipts.take(Receipt("SMforeign", MessageState.SENT, attempt=mark))
    attempt = tables.row(schema.attempts)
    assert (attempt["sid"], attempt["detail"]) == (sid, "")


def test_a_sid_of_another_attempt_does_not_settle_a_doubt(office: Office, tables: Tables) -> None:
    known = sent(office, tables)
    tables.citizen("scuole")
    tables.notice("scuole", hold=timedelta(0))
    office.provider.answers = [UNKNOWN]
    office.send_all()
    mark = office.provider.sent[1].attempt
    office.receipts.take(Receipt(known, MessageState.ACCEPTED, attempt=mark))
    assert [(row["outcome"], row["sid"]) for row in tables.rows(schema.attempts)] == [
        ("accepted", known),
        ("unknown", None),
    ]


def test_a_receipt_that_repeats_itself_moves_nothing(office: Office, tables: Tables) -> None:
    sid = sent(office, tables)
    office.receipts.take(Receipt(sid, MessageState.DELIVERED))
    office.later(60)
    before = tables.row(schema.messages)
    office.receipts.take(Receipt(sid, MessageState.DELIVERED))
    assert tables.row(schema.messages) == before
    [receipt] = tables.rows(schema.receipts)
    assert (receipt["sid"], receipt["state"], receipt["at"]) == (sid, "delivered", NOON)


def test_a_notice_that_was_done_is_open_again_when_a_message_of_it_has_to_be_tried_again(
    office: Office, tables: Tables, caplog: pytest.LogCaptureFixture
) -> None:
    sid = sent(office, tables)
    office.releases.finish()
    assert tables.row(schema.notices)["state"] == "done"
    office.receipts.take(Receipt(sid, MessageState.FAILED, code=63012, action=Action.RETRY))
    assert (tables.row(schema.notices)["state"], office.states()) == ("released", ["queued"])
    assert "message.failed message=1 code=63012 then=queued" in caplog.messages


@pytest.mark.parametrize("state", [MessageState.DELIVERED, MessageState.FAILED])
def test_a_notice_that_was_done_stays_so_where_nothing_is_tried_again(
    office: Office, tables: Tables, state: MessageState
) -> None:
    sid = sent(office, tables)
    office.releases.finish()
    office.receipts.take(Receipt(sid, state, action=Action.FAIL_NOTICE))
    assert (tables.row(schema.notices)["state"], office.states()) == ("done", [state])


def test_an_opt_out_reported_later_is_proved_by_its_sid_and_nothing_waits_any_more(
    office: Office, tables: Tables
) -> None:
    sid = sent(office, tables)
    tables.released("viabilita", title="Altra notizia")
    office.later(5)
    office.receipts.take(Receipt(sid, MessageState.FAILED, code=21610, action=Action.UNSUBSCRIBE))
    consent = tables.row(schema.consents)
    assert (consent["event"], consent["evidence"], consent["at"]) == ("opted_out", sid, tables.clock.now())
    assert tables.row(schema.subscribers)["state"] == "stopped"
    assert [row["dropped"] for row in tables.rows(schema.deliveries)] == [None, "stopped"]


def test_what_is_delivered_says_nothing_of_the_citizen(office: Office, tables: Tables) -> None:
    sid = sent(office, tables)
    office.receipts.take(Receipt(sid, MessageState.DELIVERED, action=Action.UNSUBSCRIBE))
    assert (tables.row(schema.subscribers)["state"], tables.rows(schema.consents)) == ("active", [])


# --- orphans -----------------------------------------------------------------------------------------------


def test_what_is_being_sent_is_nobodys_only_after_the_longest_request(
    office: Office, tables: Tables, caplog: pytest.LogCaptureFixture
) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    office.delivery.claim(1)
    office.later(89)
    office.reconciler.adopt_orphans(timedelta(seconds=90))
    assert (office.states(), caplog.messages) == (["sending"], [])
    now = tables.clock.advance(1)
    office.reconciler.adopt_orphans(timedelta(seconds=90))
    attempt, message = tables.row(schema.attempts), tables.row(schema.messages)
    assert (attempt["outcome"], attempt["detail"], attempt["check_at"]) == (
        "unknown", "no outcome was recorded", now + REST,
    )  # fmt: skip
    assert (message["state"], message["reason"], message["changed_at"]) == (
        "uncertain", "no outcome was recorded", now,
    )  # fmt: skip
    assert caplog.messages == ['messages.uncertain messages=1 reason="no outcome was recorded"']


def test_an_outcome_that_is_recorded_after_all_settles_what_was_adopted(
    office: Office, tables: Tables
) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    [claimed] = office.delivery.claim(1)
    office.provider.meanwhile = lambda _: office.reconciler.adopt_orphans()
    office.delivery.send(claimed)
    attempt = tables.row(schema.attempts)
    assert (attempt["outcome"], attempt["check_at"], office.states()) == ("accepted", None, ["accepted"])


# --- doubts ------------------------------------------------------------------------------------------------


def test_without_doubts_nobody_is_asked(office: Office, tables: Tables) -> None:
    sent(office, tables)
    office.provider.list_trouble = AssertionError("asked")  # type: ignore[assignment]  # whoever asks fails
    assert not office.reconciler.settle()


def test_a_doubt_is_asked_about_from_the_end_of_its_rest_on(office: Office, tables: Tables) -> None:
    lost(office, tables)
    office.later(19)
    assert not office.reconciler.settle()
    office.later(1)
    assert office.reconciler.settle()


def test_an_absence_is_counted_and_the_next_look_rests_again(office: Office, tables: Tables) -> None:
    lost(office, tables)
    now = tables.clock.advance(REST)
    office.reconciler.settle()
    attempt = tables.row(schema.attempts)
    assert (attempt["outcome"], attempt["absences"], attempt["check_at"]) == ("unknown", 1, now + REST)
    now = tables.clock.advance(REST)
    office.reconciler.settle()
    attempt, message = tables.row(schema.attempts), tables.row(schema.messages)
    assert (attempt["outcome"], attempt["absences"], attempt["check_at"]) == ("absent", 2, None)
    assert (message["state"], message["due_at"], message["reason"]) == (
        "queued", now, "was not accepted: absent twice from the provider's list",
    )  # fmt: skip


def test_a_list_out_of_reach_counts_as_no_absence_and_is_asked_for_after_a_rest(
    office: Office, tables: Tables, caplog: pytest.LogCaptureFixture
) -> None:
    lost(office, tables)
    caplog.clear()
    office.provider.list_trouble = FetchError("the provider cannot be reached")
    now = tables.clock.advance(REST)
    assert office.reconciler.settle()
    attempt = tables.row(schema.attempts)
    assert (attempt["absences"], attempt["check_at"]) == (0, now + REST)
    assert caplog.messages == ['reconcile.postponed message=1 error="the provider cannot be reached"']


def test_one_doubt_that_cannot_be_asked_about_does_not_keep_the_others_waiting(
    office: Office, tables: Tables
) -> None:
    lost(office, tables)
    lost(office, tables, title="Altra notizia")
    unreachable = office.provider.sent[0].to
    listing = office.provider.sent_to

    def sent_to(citizen: Address) -> Sequence[ProviderMessage]:
        if citizen == unreachable:
            raise FetchError("the provider cannot be reached")
        return listing(citizen)

    office.provider.sent_to = sent_to  # type: ignore[method-assign]  # one list of it is out of reach
    office.provider.accepts(office.provider.sent[1].to, "SMlost")
    office.later(20)
    assert office.reconciler.settle()
    assert office.states()[:2] == ["uncertain", "accepted"]


def test_a_doubt_that_a_callback_settles_while_it_is_asked_about_stays_settled(
    office: Office, tables: Tables
) -> None:
    lost(office, tables)
    mark = office.provider.sent[0].attempt

    def sent_to(citizen: Address) -> Sequence[ProviderMessage]:
        office.receipts.take(Receipt("SMlost", MessageState.DELIVERED, attempt=mark))
        return []

    office.provider.sent_to = sent_to  # type: ignore[method-assign]  # a callback arrives meanwhile
    office.later(20)
    assert office.reconciler.settle()
    attempt = tables.row(schema.attempts)
    assert (office.states(), attempt["absences"], attempt["sid"]) == (["delivered"], 0, "SMlost")


def test_a_listed_message_that_is_known_is_not_taken_for_the_lost_one(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    tables.notice("viabilita", title="Altra notizia", hold=timedelta(0))
    office.provider.answers = [Outcome(OutcomeKind.ACCEPTED, "SMfirst"), UNKNOWN]
    office.send_all()
    office.later(20)
    office.reconciler.settle()
    assert office.states() == ["accepted", "uncertain"]


def test_what_is_found_in_the_list_says_so_and_counts_as_a_receipt(office: Office, tables: Tables) -> None:
    lost(office, tables)
    made = ProviderMessage("SMlost", NOON, MessageState.DELIVERED)
    office.provider.listed.append((office.provider.sent[0].to, made))
    office.later(20)
    office.reconciler.settle()
    attempt, receipt = tables.row(schema.attempts), tables.row(schema.receipts)
    assert (attempt["outcome"], attempt["sid"], attempt["detail"], attempt["check_at"]) == (
        "accepted", "SMlost", "found in the provider's list", None,
    )  # fmt: skip
    assert (receipt["sid"], receipt["state"], receipt["at"]) == ("SMlost", "delivered", tables.clock.now())
    assert office.states() == ["delivered"]


def absent_twice(office: Office) -> None:
    for _ in range(2):
        office.later(20)
        office.reconciler.settle()


def test_what_was_not_accepted_and_is_too_late_expires(office: Office, tables: Tables) -> None:
    lost(office, tables, expires_at=NOON + 2 * REST)
    absent_twice(office)
    assert (office.states(), tables.row(schema.messages)["reason"]) == (
        ["expired"], "was not accepted, and its time is over",
    )  # fmt: skip


def test_what_was_not_accepted_of_a_cancelled_notice_is_cancelled(office: Office, tables: Tables) -> None:
    lost(office, tables)
    tables.end(tables.row(schema.notices)["id"], NoticeState.CANCELLED)
    absent_twice(office)
    assert (office.states(), tables.row(schema.messages)["reason"]) == (
        ["cancelled"], "was not accepted, and the notice was cancelled",
    )  # fmt: skip
