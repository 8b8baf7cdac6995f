"""What fails for everybody is left alone after the first few, and tried again by itself; nothing is lost by it."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bridge.model import Action, MessageState, NoticeState, Outcome, OutcomeKind, Outgoing, Receipt
from bridge.store import agenda, notices, schema
from tests.builders import a_config, a_template, a_topic, a_whatsapp
from tests.integration.test_delivery import BUSY, UNKNOWN, Office
from tests.tables import Tables

MINUTE = 60.0


def refused(action: Action, code: int, **more: Any) -> Outcome:
    return Outcome(OutcomeKind.REFUSED, action=action, code=code, detail="no", **more)


AUTH = refused(Action.STOP_ALL, 20003)
PAUSED = refused(Action.HALT_TEMPLATE, 63041)
CONTENT = refused(Action.FAIL_NOTICE, 63013)


@pytest.fixture
def office(tables: Tables) -> Office:
    config = a_config(
        topics=[a_topic("viabilita"), a_topic("eventi", template="evento")],
        whatsapp=a_whatsapp(templates={"notizia": a_template(), "evento": a_template("evento")}),
    )
    return Office(tables, config)


def by_template(office: Office, name: str) -> list[Outgoing]:
    return [one for one in office.provider.sent if one.content_sid == a_template(name).sid]


# --- the account, the sender, the provider ------------------------------------------------------------------


def test_a_refused_account_is_tried_by_one_message_a_minute_and_goes_on_by_itself(
    office: Office, tables: Tables
) -> None:
    tables.citizens(30, "viabilita")
    tables.released("viabilita")
    office.provider.answers = [AUTH] * 3
    office.send_all()
    assert len(office.provider.sent) == 1
    for _ in range(2):
        office.later(MINUTE)
        office.send_all()
    assert len(office.provider.sent) == 3
    office.later(MINUTE)
    office.send_all()  # the trial goes well
    office.send_all()
    assert office.states() == ["accepted"] * 30
    assert tables.resting() == {}


def test_five_unknown_outcomes_in_a_row_let_the_provider_rest(office: Office, tables: Tables) -> None:
    tables.citizens(30, "viabilita")
    tables.released("viabilita")
    office.provider.answers = [UNKNOWN] * 30
    office.send_all()
    assert len(office.provider.sent) == 5
    assert office.states().count("uncertain") == 5


def test_one_that_is_accepted_between_them_ends_the_count(office: Office, tables: Tables) -> None:
    tables.citizens(9, "viabilita")
    tables.released("viabilita")
    fine = [Outcome(OutcomeKind.ACCEPTED, "SMfine")]
    office.provider.answers = [UNKNOWN] * 4 + fine + [UNKNOWN] * 4
    office.send_all()
    assert len(office.provider.sent) == 9


def test_as_long_as_the_provider_asks_for_nothing_is_sent(office: Office, tables: Tables) -> None:
    tables.citizens(5, "viabilita")
    tables.released("viabilita")
    office.provider.answers = [refused(Action.TOO_MANY, 20429, retry_after=40.0)]
    office.send_all()
    office.later(39)
    office.send_all()
    assert len(office.provider.sent) == 1
    office.later(2)
    office.send_all()
    office.send_all()
    assert office.states() == ["accepted"] * 5


def test_a_single_429_stops_nobody_else(office: Office, tables: Tables) -> None:
    tables.citizens(5, "viabilita")
    tables.released("viabilita")
    office.provider.answers = [BUSY]
    office.send_all()
    assert sorted(office.states()) == ["accepted"] * 4 + ["queued"]


# --- a template --------------------------------------------------------------------------------------------


def test_a_template_that_is_refused_rests_after_the_first_and_the_others_go_on(
    office: Office, tables: Tables
) -> None:
    tables.citizens(50, "viabilita", "eventi")
    tables.released("viabilita")
    office.provider.answers = [PAUSED]
    office.send_all()
    assert len(office.provider.sent) == 1
    assert {row["waits_for"] for row in tables.rows(schema.messages)} == {f"template:{a_template().sid}"}
    tables.released("eventi")
    office.send_all()
    assert len(by_template(office, "evento")) == 50


def test_a_resting_template_is_tried_by_one_message_and_then_all_that_waited_leaves(
    office: Office, tables: Tables
) -> None:
    tables.citizens(50, "viabilita")
    tables.released("viabilita")
    office.provider.answers = [PAUSED, PAUSED]
    office.send_all()
    office.later(5 * MINUTE)
    office.send_all()
    assert len(office.provider.sent) == 2
    office.later(10 * MINUTE)
    office.send_all()
    assert office.states() == ["accepted"] * 50
    assert len(office.provider.sent) == 52
    assert len({one.to for one in office.provider.sent}) == 50


def test_what_waits_for_a_template_ends_with_its_time(office: Office, tables: Tables) -> None:
    tables.citizens(5, "viabilita")
    tables.notice("viabilita", hold=timedelta(0), expires_at=tables.clock.now() + timedelta(minutes=4))
    office.provider.answers = [PAUSED]
    office.send_all()
    office.later(4 * MINUTE)
    office.releases.finish()
    assert office.states() == ["expired"] * 5
    assert len(office.provider.sent) == 1


def test_what_waits_for_a_template_takes_no_slot_of_the_pace(office: Office, tables: Tables) -> None:
    tables.citizens(50, "viabilita")
    tables.released("viabilita")
    tables.rest(f"template:{a_template().sid}", "63041: paused")
    claimed = office.delivery.claim(20)
    assert len(claimed) == 20
    assert office.delivery.sift(claimed) == []
    assert office.states() == ["queued"] * 20
    assert {row["outcome"] for row in tables.rows(schema.attempts)} == {"not_sent"}
    assert {row["tries"] for row in tables.rows(schema.messages)} == {0}


# --- a notice ----------------------------------------------------------------------------------------------


def test_a_notice_whose_content_is_refused_is_held_after_the_first_few(
    office: Office, tables: Tables
) -> None:
    tables.citizens(100, "viabilita")
    notice = tables.released("viabilita")
    office.provider.answers = [CONTENT] * 100
    office.send_all()
    assert len(office.provider.sent) == 3
    held = tables.look_up(notice.id)
    assert (held.state, held.reason) == (NoticeState.HELD, "its content is refused: 63013: no")
    assert held.expires_at == tables.clock.now() + timedelta(hours=24)


def test_once_mended_and_released_the_others_get_it(office: Office, tables: Tables) -> None:
    tables.citizens(10, "viabilita")
    notice = tables.released("viabilita")
    office.provider.answers = [CONTENT] * 3
    office.send_all()
    with tables.db.write() as conn:
        notices.release(conn, notice.id, tables.clock.now(), "by hand")
    office.later(2)
    office.send_all()
    assert sorted(office.states()) == ["accepted"] * 7 + ["failed"] * 3


def test_one_that_others_have_got_is_not_held_for_some_that_failed(office: Office, tables: Tables) -> None:
    tables.citizens(10, "viabilita")
    notice = tables.released("viabilita")
    office.provider.answers = [Outcome(OutcomeKind.ACCEPTED, "SMfirst"), *[CONTENT] * 5]
    [first, *others] = office.delivery.claim(20)
    office.delivery.send(first)
    with tables.db.write() as conn:
        conn.execute(
            schema.messages.update().where(schema.messages.c.id == first.message_id).values(state="sent")
        )
    for one in others:
        office.delivery.send(one)
    assert tables.look_up(notice.id).state is NoticeState.RELEASED
    assert sorted(office.states()) == ["accepted"] * 4 + ["failed"] * 5 + ["sent"]


# --- a citizen ---------------------------------------------------------------------------------------------


def test_who_is_not_on_whatsapp_is_given_up_after_three_messages_in_a_row(
    office: Office, tables: Tables
) -> None:
    tables.citizen("viabilita")
    for number in range(3):
        assert tables.row(schema.subscribers)["state"] == "active"
        tables.released("viabilita", title=f"Notizia {number}")
        office.provider.answers = [refused(Action.NOT_THERE, 63024)]
        office.send_all()
    assert tables.row(schema.subscribers)["state"] == "unreachable"


def test_who_got_one_between_is_not_given_up(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    gone = refused(Action.NOT_THERE, 63024)
    for number, answer in enumerate([gone, gone, Outcome(OutcomeKind.ACCEPTED, "SMfine"), gone]):
        tables.released("viabilita", title=f"Notizia {number}")
        office.provider.answers = [answer]
        office.send_all()
        with tables.db.write() as conn:
            conn.execute(
                schema.messages.update()
                .where(schema.messages.c.state == "accepted")
                .values(state="delivered")
            )
    assert tables.row(schema.subscribers)["state"] == "active"


# --- what is said only later -------------------------------------------------------------------------------


def fails_later(office: Office, sid: str, action: Action, code: int) -> None:
    office.receipts.take(Receipt(sid, MessageState.FAILED, code=code, action=action))


def sids(tables: Tables) -> list[str]:
    return [row["sid"] for row in tables.rows(schema.attempts) if row["sid"]]


def test_a_limit_that_is_told_by_a_callback_lets_the_sender_rest_and_loses_nobody(
    office: Office, tables: Tables
) -> None:
    tables.citizens(10, "viabilita")
    tables.released("viabilita")
    for one in office.delivery.claim(3):
        office.delivery.send(one)
    fails_later(office, sids(tables)[0], Action.PAUSE_SENDER, 63018)
    assert office.delivery.claim(20) == []
    assert tables.resting()["sender"].proof == "receipt"
    office.later(60)
    office.send_all()  # a trial, and an acceptance proves nothing
    assert len(office.provider.sent) == 4
    office.receipts.take(Receipt(sids(tables)[-1], MessageState.SENT))
    office.send_all()
    assert tables.resting() == {}
    office.send_all()
    assert sorted(office.states()) == ["accepted"] * 9 + ["sent"]


def test_a_template_that_fails_in_callbacks_rests_and_its_messages_wait_for_it(
    office: Office, tables: Tables
) -> None:
    tables.citizens(2, "viabilita")
    tables.released("viabilita")
    office.send_all()
    for sid in sids(tables):
        fails_later(office, sid, Action.HALT_TEMPLATE, 63041)
    office.send_all()
    what = f"template:{a_template().sid}"
    assert [row["waits_for"] for row in tables.rows(schema.messages)] == [what] * 2
    office.later(5 * MINUTE)
    office.send_all()
    assert len(office.provider.sent) == 3
    office.receipts.take(Receipt(sids(tables)[-1], MessageState.DELIVERED))
    office.send_all()
    assert sorted(office.states()) == ["accepted", "delivered"]


def test_a_notice_whose_content_fails_in_callbacks_is_held(office: Office, tables: Tables) -> None:
    tables.citizens(10, "viabilita")
    notice = tables.released("viabilita")
    for one in office.delivery.claim(5):
        office.delivery.send(one)
    for sid in sids(tables)[:3]:
        fails_later(office, sid, Action.FAIL_NOTICE, 63013)
    assert tables.look_up(notice.id).state is NoticeState.HELD
    office.send_all()
    assert len(office.provider.sent) == 5


def test_a_rest_that_nobody_waits_for_wakes_nobody(office: Office, tables: Tables) -> None:
    tables.rest(f"template:{a_template().sid}", "63041: paused")
    tables.rest("sender", "63018: limit")
    with tables.db.read() as conn:
        assert agenda.next_moment(conn, tables.clock.now()) == tables.clock.now() + timedelta(minutes=1)
    office.later(MINUTE)
    before = tables.resting()
    assert office.delivery.claim(20) == []
    with tables.db.read() as conn:
        assert agenda.next_moment(conn, tables.clock.now()) is None
    assert tables.resting() == before
