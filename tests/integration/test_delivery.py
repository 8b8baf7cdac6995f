"""The second and third act: release, fan-out, claim, send, record, receipts, reconciliation."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest

from bridge import receipts as service
from bridge.delivery import Delivery
from bridge.errors import FetchError
from bridge.model import (
    Action,
    MessageState,
    NoticeState,
    Outcome,
    OutcomeKind,
    ProviderMessage,
    Receipt,
    SubscriberState,
)
from bridge.policy import Config
from bridge.receipts import Receipts, Reconciler
from bridge.releases import Releases
from bridge.store import meta, schema
from tests.builders import a_config, a_template, a_whatsapp, eventually
from tests.doubles import FakeProvider
from tests.tables import Tables

UNKNOWN = Outcome(OutcomeKind.UNKNOWN, detail="no answer in time")
BUSY = Outcome(OutcomeKind.REFUSED, action=Action.TOO_MANY, code=20429, detail="too many requests")


class Office:
    """The parts that deliver, over a provider in the test's hands."""

    def __init__(self, tables: Tables, config: Config | None = None, **whatsapp: Any) -> None:
        config = config or a_config(whatsapp=a_whatsapp(**whatsapp))
        assert config.whatsapp is not None
        self.config = config
        self.tables = tables
        self.provider = FakeProvider(tables.clock.now)
        parts = (config, config.whatsapp, tables.db, tables.cipher, self.provider, tables.clock)
        self.releases = Releases(config, tables.db, tables.clock)
        self.delivery = Delivery(*parts)
        self.reconciler = Reconciler(*parts)
        self.receipts = Receipts(config, tables.db, tables.clock)

    def send_all(self) -> None:
        """Release, claim and send until nothing is due."""
        while self.releases.release():
            pass
        while claimed := self.delivery.claim(20):
            for one in claimed:
                self.delivery.send(one)

    def states(self) -> list[str]:
        return [row["state"] for row in self.tables.rows(schema.messages)]

    def later(self, seconds: float) -> None:
        self.tables.clock.advance(seconds)


@pytest.fixture
def office(tables: Tables) -> Office:
    return Office(tables)


def test_a_notice_goes_once_to_each_subscriber_of_its_topics(office: Office, tables: Tables) -> None:
    ada, bruno = tables.citizen("viabilita", "scuole"), tables.citizen("scuole")
    tables.citizen("allerte")
    tables.notice("viabilita", "scuole", hold=timedelta(0))
    office.send_all()
    office.releases.finish()
    assert [row["subscriber_id"] for row in tables.rows(schema.messages)] == [ada, bruno]
    assert office.states() == ["accepted", "accepted"]
    assert tables.row(schema.notices)["state"] == "done"
    assert [attempt["form"] for attempt in tables.rows(schema.attempts)] == ["template:notizia"] * 2


def test_nothing_leaves_before_the_hold_is_over(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(minutes=5))
    office.send_all()
    assert office.provider.sent == []
    office.later(300)
    office.send_all()
    assert len(office.provider.sent) == 1


def test_a_notice_past_its_expiry_dies_unsent(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    expiry = tables.clock.now() + timedelta(minutes=1)
    tables.notice("viabilita", hold=timedelta(minutes=5), expires_at=expiry)
    office.later(300)
    office.send_all()
    assert office.provider.sent == []
    assert tables.row(schema.notices)["state"] == "expired"


def test_the_requests_validity_ends_with_the_notices(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0), expires_at=tables.clock.now() + timedelta(hours=1))
    office.send_all()
    assert [one.valid_for_seconds for one in office.provider.sent] == [3600]


def test_inside_the_window_a_notice_is_written_freely(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita", window_until=tables.clock.now() + timedelta(hours=1))
    tables.notice("viabilita", hold=timedelta(0))
    office.send_all()
    [sent] = office.provider.sent
    assert sent.content_sid is None
    assert sent.body is not None
    assert sent.body.startswith("*Via Roma chiusa*")


def test_a_citizen_of_an_urgent_topic_gets_its_template(office: Office, tables: Tables) -> None:
    tables.citizen("allerte", "viabilita")
    tables.citizen("viabilita")
    tables.notice("viabilita", "allerte", urgent=True, hold=timedelta(0))
    office.send_all()
    assert [row["form"] for row in tables.rows(schema.attempts)] == ["template:allerta", "template:notizia"]


def test_who_stops_after_the_claim_gets_nothing(office: Office, tables: Tables) -> None:
    ada = tables.citizen("viabilita")
    tables.released("viabilita")
    [claimed] = office.delivery.claim(20)
    with tables.db.write() as conn:
        conn.execute(schema.subscribers.update().values(state=SubscriberState.STOPPED))
    assert office.delivery.send(claimed) is None
    assert office.provider.sent == []
    message = tables.row(schema.messages, subscriber_id=ada)
    assert (message["state"], message["reason"]) == ("skipped", "the citizen is stopped")


def test_a_notice_cancelled_after_the_claim_does_not_leave(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    notice = tables.released("viabilita")
    [claimed] = office.delivery.claim(20)
    tables.end(notice.id, NoticeState.CANCELLED)
    assert office.delivery.send(claimed) is None
    assert office.provider.sent == []
    assert office.states() == ["cancelled"]


def test_while_paused_nothing_is_claimed_and_what_was_claimed_waits(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    [claimed] = office.delivery.claim(20)
    _pause(tables, paused=True)
    assert office.delivery.send(claimed) is None
    assert office.delivery.claim(20) == []
    _pause(tables, paused=False)
    office.send_all()
    assert len(office.provider.sent) == 1


def _pause(tables: Tables, *, paused: bool) -> None:
    with tables.db.write() as conn:
        meta.set_paused(conn, paused=paused)


def test_a_refusal_for_now_is_tried_again_later_and_reaches_them_once(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    office.provider.answers = [BUSY]
    office.send_all()
    assert office.states() == ["queued"]
    office.later(2)
    office.send_all()
    assert office.states() == ["accepted"]
    assert [row["outcome"] for row in tables.rows(schema.attempts)] == ["refused", "accepted"]


def test_a_number_that_does_not_exist_is_suppressed(office: Office, tables: Tables) -> None:
    ada = tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    office.provider.answers = [
        Outcome(OutcomeKind.REFUSED, action=Action.SUPPRESS, code=21211, detail="invalid")
    ]
    office.send_all()
    assert office.states() == ["failed"]
    assert tables.row(schema.subscribers, id=ada)["state"] == "unreachable"


def test_an_opt_out_at_the_provider_is_an_opt_out_here(office: Office, tables: Tables) -> None:
    ada = tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    tables.notice("viabilita", title="Altra notizia", hold=timedelta(0))
    office.provider.answers = [
        Outcome(OutcomeKind.REFUSED, action=Action.UNSUBSCRIBE, code=21610, detail="out")
    ]
    office.send_all()
    assert len(office.provider.sent) == 1
    assert tables.row(schema.subscribers, id=ada)["state"] == "stopped"
    assert tables.row(schema.consents, subscriber_id=ada)["event"] == "opted_out"


# --- doubts ------------------------------------------------------------------------------------------------


def _doubtful(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    office.provider.answers = [UNKNOWN]
    office.send_all()
    assert office.states() == ["uncertain"]


def test_an_unknown_outcome_is_never_resent_by_itself(office: Office, tables: Tables) -> None:
    _doubtful(office, tables)
    office.later(3600)
    office.send_all()
    assert len(office.provider.sent) == 1


def test_an_unknown_outcome_that_the_provider_lists_is_accepted(office: Office, tables: Tables) -> None:
    _doubtful(office, tables)
    office.provider.accepts(office.provider.sent[0].to, "SMlost")
    office.later(20)
    assert office.reconciler.settle()
    assert office.states() == ["accepted"]
    assert tables.row(schema.attempts)["sid"] == "SMlost"


def test_an_unknown_outcome_absent_twice_is_queued_again_as_a_new_attempt(
    office: Office, tables: Tables
) -> None:
    _doubtful(office, tables)
    office.later(20)
    office.reconciler.settle()
    assert office.states() == ["uncertain"]
    assert not office.reconciler.settle()  # it rests before it is asked about again
    office.later(20)
    office.reconciler.settle()
    assert office.states() == ["queued"]
    office.send_all()
    assert office.states() == ["accepted"]
    assert [row["outcome"] for row in tables.rows(schema.attempts)] == ["absent", "accepted"]


def test_a_list_that_cannot_be_had_settles_nothing(office: Office, tables: Tables) -> None:
    _doubtful(office, tables)
    office.provider.list_trouble = FetchError("the provider cannot be reached")
    for _ in range(5):
        office.later(20)
        office.reconciler.settle()
    assert office.states() == ["uncertain"]


def test_messages_in_hand_when_the_process_died_are_uncertain_then_settled(
    office: Office, tables: Tables
) -> None:
    tables.citizen("viabilita")
    tables.citizen("viabilita")
    tables.released("viabilita")
    accepted, _lost = office.delivery.claim(20)
    office.provider.accepts(accepted.to, "SMaccepted")
    office.later(1)
    office.reconciler.adopt_orphans()
    assert office.states() == ["uncertain", "uncertain"]
    for _ in range(2):
        office.later(20)
        office.reconciler.settle()
    assert office.states() == ["accepted", "queued"]


def test_a_signed_callback_settles_a_doubt_by_our_mark(office: Office, tables: Tables) -> None:
    _doubtful(office, tables)
    mark = office.provider.sent[0].attempt
    office.receipts.take(Receipt("SMlost", MessageState.DELIVERED, attempt=mark))
    assert office.states() == ["delivered"]
    office.later(60)
    assert not office.reconciler.settle()
    assert tables.row(schema.attempts)["sid"] == "SMlost"


def test_a_callback_that_is_quicker_than_our_record_wins(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))

    def callback(message: Any) -> None:
        sid = f"SM{1:032d}"
        office.receipts.take(Receipt(sid, MessageState.DELIVERED, attempt=message.attempt))

    office.provider.meanwhile = callback
    office.send_all()
    assert office.states() == ["delivered"]


# --- receipts ----------------------------------------------------------------------------------------------


@pytest.fixture
def sent(office: Office, tables: Tables) -> str:
    """The SID of a message that was accepted."""
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    office.send_all()
    sid = tables.row(schema.attempts)["sid"]
    assert isinstance(sid, str)
    return sid


def test_receipts_in_any_order_and_twice_end_at_the_highest(
    office: Office, tables: Tables, sent: str
) -> None:
    for state in ("read", "sent", "delivered", "read", "sent"):
        office.receipts.take(Receipt(sent, MessageState(state)))
    assert office.states() == ["read"]
    assert [row["state"] for row in tables.rows(schema.receipts)] == ["read", "sent", "delivered"]


def test_a_receipt_of_nobody_is_dropped_with_a_line(office: Office, tables: Tables, caplog: Any) -> None:
    office.receipts.take(Receipt("SMnobody", MessageState.DELIVERED))
    assert tables.rows(schema.receipts) == []
    assert "receipt.unknown sid=SMnobody" in caplog.text


def test_a_passing_fault_reported_later_is_tried_again(office: Office, tables: Tables, sent: str) -> None:
    office.receipts.take(Receipt(sent, MessageState.FAILED, code=63012, action=Action.RETRY))
    assert office.states() == ["queued"]
    office.later(60)
    office.send_all()
    assert office.states() == ["accepted"]
    assert len(tables.rows(schema.attempts)) == 2


def test_a_permanent_fault_reported_later_ends_the_message(office: Office, tables: Tables, sent: str) -> None:
    office.receipts.take(Receipt(sent, MessageState.FAILED, code=63013, action=Action.FAIL_NOTICE))
    office.receipts.take(Receipt(sent, MessageState.DELIVERED))
    assert office.states() == ["failed"]
    office.later(3600)
    office.send_all()
    assert len(office.provider.sent) == 1


def test_the_closed_window_reported_later_means_a_template(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita", window_until=tables.clock.now() + timedelta(hours=1))
    tables.notice("viabilita", hold=timedelta(0))
    office.send_all()
    sid = tables.row(schema.attempts)["sid"]
    office.receipts.take(Receipt(sid, MessageState.FAILED, code=63016, action=Action.AS_TEMPLATE))
    office.later(60)
    office.send_all()
    assert [one.body is None for one in office.provider.sent] == [False, True]


def test_a_late_sent_after_a_failure_does_not_keep_the_message_from_its_next_try(
    office: Office, tables: Tables, sent: str
) -> None:
    office.receipts.take(Receipt(sent, MessageState.FAILED, code=63012, action=Action.RETRY))
    office.receipts.take(Receipt(sent, MessageState.SENT))
    assert office.states() == ["queued"]


def test_who_dropped_the_topic_after_the_fan_out_gets_nothing(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    with tables.db.write() as conn:
        conn.execute(schema.subscriptions.delete())
    office.send_all()
    assert office.provider.sent == []
    assert office.states() == ["skipped"]


def test_a_pause_uses_up_no_tries(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    [claimed] = office.delivery.claim(20)
    _pause(tables, paused=True)
    office.delivery.send(claimed)
    assert tables.row(schema.messages)["tries"] == 0


def test_a_template_without_a_sid_waits_and_one_that_cannot_carry_fails(tables: Tables) -> None:
    office = Office(tables, templates={"notizia": a_template(sid="")})
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    office.send_all()
    assert office.states() == ["queued"]
    huge = Office(tables, templates={"notizia": a_template(body="x" * 1020 + "{{1}} {{2}} {{3}}.")})
    huge.delivery.forget_rests()  # as at every start
    huge.send_all()
    assert huge.states() == ["failed"]
    assert office.provider.sent == huge.provider.sent == []


def test_who_was_erased_or_left_is_not_moved_by_a_late_failure(
    office: Office, tables: Tables, sent: str
) -> None:
    with tables.db.write() as conn:
        conn.execute(schema.subscribers.update().values(state=SubscriberState.STOPPED))
    office.receipts.take(Receipt(sent, MessageState.FAILED, code=63024, action=Action.SUPPRESS))
    assert tables.row(schema.subscribers)["state"] == "stopped"


def test_an_attempt_given_up_as_lost_says_nothing_of_the_one_after_it(office: Office, tables: Tables) -> None:
    """The machine was suspended between claim and request; meanwhile the message was queued and tried again."""
    tables.citizen("viabilita")
    tables.released("viabilita")
    [first] = office.delivery.claim(20)
    office.reconciler.adopt_orphans()
    for _ in range(2):
        office.later(20)
        office.reconciler.settle()
    [second] = office.delivery.claim(20)
    assert office.delivery.send(first) is not None or office.states() == ["sending"]
    office.delivery.send(second)
    assert office.states() == ["accepted"]
    assert len(office.provider.sent) <= 2


def test_orphans_are_adopted_at_the_start_though_the_clock_was_set_back(
    office: Office, tables: Tables
) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    office.delivery.claim(20)
    tables.clock.set(tables.clock.now() - timedelta(hours=2))
    office.reconciler.adopt_orphans()
    assert office.states() == ["uncertain"]


def test_what_the_list_says_of_a_lost_message_counts_like_a_callback(office: Office, tables: Tables) -> None:
    _doubtful(office, tables)
    made = ProviderMessage(
        "SMlost", tables.clock.now(), MessageState.FAILED, code=63013, action=Action.FAIL_NOTICE
    )
    office.provider.listed.append((office.provider.sent[0].to, made))
    office.later(20)
    office.reconciler.settle()
    assert office.states() == ["failed"]
    assert tables.row(schema.receipts)["code"] == 63013


def test_one_receipt_that_cannot_be_committed_takes_no_other_along(
    office: Office, tables: Tables, sent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply = service.apply

    def fail_for_one(conn: Any, config: Any, receipts: Sequence[Receipt], now: Any) -> None:
        apply(conn, config, receipts, now)
        if "SMbad" in [receipt.sid for receipt in receipts]:
            raise RuntimeError("a bug")

    monkeypatch.setattr(service, "apply", fail_for_one)
    good = threading.Thread(target=office.receipts.take, args=(Receipt(sent, MessageState.DELIVERED),))
    bad = threading.Thread(target=_raises, args=(office, Receipt("SMbad", MessageState.DELIVERED)))
    first = threading.Thread(target=office.receipts.take, args=(Receipt(sent, MessageState.SENT),))
    gathered = office.receipts._group
    with tables.db.write():  # both gather while the first waits for its turn at the tables
        first.start()
        eventually(lambda: gathered._busy and not gathered._gathered)
        good.start()
        bad.start()
        eventually(lambda: len(gathered._gathered) == 2)
    first.join(10)
    good.join(10)
    bad.join(10)
    assert office.states() == ["delivered"]


def _raises(office: Office, receipt: Receipt) -> None:
    with pytest.raises(RuntimeError):
        office.receipts.take(receipt)


def test_what_could_not_be_sent_for_a_day_after_its_hold_expires(tables: Tables) -> None:
    """The account came later, or the daemon was down: nobody is told in the past tense."""
    tables.citizen("viabilita")
    office = Office(tables)
    notice = tables.notice("viabilita", hold=timedelta(minutes=5))
    tables.clock.advance(timedelta(hours=24, minutes=6))
    office.send_all()
    assert office.provider.sent == []
    assert tables.look_up(notice.id).state is NoticeState.EXPIRED
