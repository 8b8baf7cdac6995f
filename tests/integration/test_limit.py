"""The account's limit of different citizens in 24 h: what counts, who is next, and that it is never exceeded."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from bridge.model import (
    Action,
    MessageKind,
    MessageState,
    Outcome,
    OutcomeKind,
    Receipt,
    SubscriberId,
)
from bridge.store import notices, reach, schema
from tests.builders import NOON, a_config, a_relay, a_whatsapp
from tests.integration.test_delivery import BUSY, UNKNOWN, Office
from tests.tables import Tables

DAY, HOUR = timedelta(hours=24), timedelta(hours=1)
TOO_MANY = Outcome(OutcomeKind.REFUSED, action=Action.LIMIT_REACHED, code=63018, detail="limit")


@pytest.fixture
def office(tables: Tables) -> Office:
    return an_office(tables)


def an_office(tables: Tables, limit: int = 3, **relay: Any) -> Office:
    return Office(tables, a_config(whatsapp=a_whatsapp(daily_recipients=limit), relay=a_relay(**relay)))


def got(office: Office, since: int = 0) -> list[int]:
    """The number of each citizen who was sent something, in this order."""
    return [int((one.to.phone or "")[-4:]) for one in office.provider.sent[since:]]


def publish(office: Office, *topics: str, **columns: Any) -> None:
    tables = office.tables
    tables.notice(*topics, hold=timedelta(0), urgent="allerte" in topics, **columns)
    office.send_all()


# --- the ceiling -------------------------------------------------------------------------------------------


def test_no_more_citizens_are_reached_in_a_day_than_the_limit(office: Office, tables: Tables) -> None:
    tables.citizens(8, "viabilita")
    publish(office, "viabilita")
    assert got(office) == [1, 2, 3]
    tables.clock.advance(DAY - timedelta(seconds=1))
    office.send_all()
    assert len(office.provider.sent) == 3
    tables.clock.advance(1)
    office.send_all()
    assert got(office) == [1, 2, 3, 4, 5, 6]
    tables.clock.advance(DAY)
    office.send_all()
    office.releases.finish()
    assert got(office) == [1, 2, 3, 4, 5, 6, 7, 8]
    assert tables.row(schema.notices)["state"] == "done"


def test_several_claims_before_any_answer_share_one_limit(office: Office, tables: Tables) -> None:
    tables.citizens(8, "viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    while office.releases.release():
        pass
    claimed = [one for _ in range(5) for one in office.delivery.claim(2)]
    assert [one.subscriber_id for one in claimed] == [1, 2, 3]


def test_who_has_a_place_gets_what_else_there_is(office: Office, tables: Tables) -> None:
    tables.citizens(8, "viabilita")
    publish(office, "viabilita", title="Prima")
    publish(office, "viabilita", title="Seconda")
    assert got(office) == [1, 2, 3, 1, 2, 3]


def test_a_message_in_the_window_takes_no_place(office: Office, tables: Tables) -> None:
    tables.citizens(4, "viabilita")
    for _ in range(3):
        tables.citizen("viabilita", window_until=NOON + HOUR)
    publish(office, "viabilita")
    assert sorted(got(office)) == [1, 2, 3, 5, 6, 7]
    reached = [row["reached_at"] for row in tables.rows(schema.subscribers)]
    assert reached == [NOON] * 3 + [None] * 4


def test_a_template_in_the_window_takes_no_place_either(tables: Tables) -> None:
    office = Office(tables, daily_recipients=1, prefer_window=False)
    tables.citizens(2, "viabilita")
    tables.citizen("viabilita", window_until=NOON + HOUR)
    publish(office, "viabilita")
    assert sorted(got(office)) == [1, 3]


def test_a_window_that_is_about_to_close_may_have_closed_on_the_way(tables: Tables) -> None:
    office = an_office(tables, 1)
    tables.citizen("viabilita")
    tables.citizen("viabilita", window_until=NOON + timedelta(minutes=1))
    publish(office, "viabilita")
    assert got(office) == [1]


def test_answers_to_citizens_take_no_place(tables: Tables) -> None:
    office = an_office(tables, 1)
    tables.citizens(2, "viabilita")
    publish(office, "viabilita")
    tables.reply(SubscriberId(2))
    office.send_all()
    assert got(office) == [1, 2]
    assert tables.row(schema.subscribers, id=2)["reached_at"] is None


def test_a_refused_message_reached_nobody(tables: Tables) -> None:
    office = an_office(tables, 1)
    tables.citizens(2, "viabilita")
    office.provider.answers = [Outcome(OutcomeKind.REFUSED, action=Action.SKIP, code=63032)]
    publish(office, "viabilita")
    assert got(office) == [1, 2]
    assert [row["reached_at"] for row in tables.rows(schema.subscribers)] == [None, NOON]


# --- what is not known -------------------------------------------------------------------------------------


def test_an_unknown_outcome_counts_while_it_is_unknown_and_afterwards_as_it_turns_out(tables: Tables) -> None:
    office = an_office(tables, 2)
    tables.citizens(4, "viabilita")
    office.provider.answers = [UNKNOWN, UNKNOWN]
    publish(office, "viabilita")
    assert got(office) == [1, 2]
    office.provider.accepts(office.provider.sent[0].to, "SMlost")
    for _ in range(2):
        office.later(20)
        office.reconciler.settle()
    settled = tables.clock.now() - timedelta(seconds=20)
    assert [row["reached_at"] for row in tables.rows(schema.subscribers)] == [settled, None, None, None]
    office.send_all()  # the one that was not accepted is tried again, and takes the other place
    assert got(office) == [1, 2, 2]


def test_what_a_crash_left_in_flight_counts(tables: Tables) -> None:
    office = an_office(tables, 1)
    tables.citizens(2, "viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    while office.releases.release():
        pass
    [lost] = office.delivery.claim(5)
    again = an_office(tables, 1)
    again.reconciler.adopt_orphans()
    again.send_all()
    assert again.provider.sent == []
    again.receipts.take(Receipt("SMlost", MessageState.SENT, attempt=lost.mark))
    assert tables.row(schema.subscribers, id=1)["reached_at"] == NOON
    again.send_all()
    assert again.provider.sent == []


def test_a_quick_callback_of_a_message_in_the_window_takes_no_place(tables: Tables) -> None:
    office = an_office(tables, 1)
    mario = tables.citizen("viabilita", window_until=NOON + HOUR)
    tables.citizen("viabilita", window_until=NOON - HOUR)
    office.provider.meanwhile = lambda sent: office.receipts.take(
        Receipt(f"SM{len(office.provider.sent):032d}", MessageState.DELIVERED, attempt=sent.attempt)
    )
    publish(office, "viabilita")
    assert got(office) == [1, 2]
    assert tables.row(schema.subscribers, id=mario)["reached_at"] is None
    assert tables.row(schema.subscribers, id=2)["reached_at"] == NOON


def test_a_window_opened_after_the_request_left_frees_no_place(office: Office, tables: Tables) -> None:
    mario = tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    while office.releases.release():
        pass
    [claimed] = office.delivery.claim(1)
    office.later(1)
    with tables.db.write() as conn:
        where = schema.subscribers.c.id == mario
        conn.execute(schema.subscribers.update().where(where).values(window_until=tables.clock.now() + DAY))
    office.receipts.take(Receipt("SM1", MessageState.SENT, attempt=claimed.mark))
    assert tables.row(schema.subscribers, id=mario)["reached_at"] == tables.clock.now()


def test_what_is_not_known_counts_though_the_citizen_has_written_since(tables: Tables) -> None:
    office = an_office(tables, 1)
    mario, _ = tables.citizens(2, "viabilita")
    office.provider.answers = [UNKNOWN]
    publish(office, "viabilita")
    office.later(1)
    with tables.db.write() as conn:
        where = schema.subscribers.c.id == mario
        conn.execute(schema.subscribers.update().where(where).values(window_until=tables.clock.now() + DAY))
    office.send_all()
    assert got(office) == [1]


def test_who_was_erased_while_nobody_knew_keeps_their_place(tables: Tables) -> None:
    office = an_office(tables, 1)
    tables.citizens(2, "viabilita")
    office.provider.answers = [UNKNOWN]
    publish(office, "viabilita")
    with tables.db.write() as conn:
        conn.execute(schema.subscribers.update().where(schema.subscribers.c.id == 1).values(address=None))
    office.reconciler.adopt_orphans()
    office.send_all()
    assert tables.row(schema.messages)["state"] == "cancelled"
    assert got(office) == [1]


# --- who is next -------------------------------------------------------------------------------------------


def test_what_is_urgent_takes_the_places_that_are_left(office: Office, tables: Tables) -> None:
    tables.citizens(5, "viabilita")
    tables.citizens(2, "allerte")
    tables.notice("viabilita", hold=timedelta(0))
    publish(office, "allerte")
    assert got(office) == [6, 7, 1]


def test_an_urgent_notice_goes_at_once_to_all_who_have_a_place(office: Office, tables: Tables) -> None:
    tables.citizens(5, "viabilita", "allerte")
    publish(office, "viabilita")
    tables.clock.advance(23 * HOUR)
    publish(office, "allerte")
    assert got(office) == [1, 2, 3, 1, 2, 3]
    tables.clock.advance(DAY)
    office.send_all()
    assert got(office, 6) == [4, 5, 4, 5]  # the alert first, then the news


def test_an_urgent_one_that_is_tried_again_goes_before_others_that_are(tables: Tables) -> None:
    office = an_office(tables, 1)
    tables.citizen("viabilita")
    tables.citizen("allerte")
    for topic in ("viabilita", "allerte"):
        office.provider.answers = [BUSY]
        publish(office, topic)
    office.later(60)
    office.send_all()
    assert got(office) == [1, 2, 2]


def test_a_correction_goes_before_other_news(office: Office, tables: Tables) -> None:
    tables.citizens(6, "viabilita")
    publish(office, "viabilita", title="Prima")
    tables.clock.advance(DAY + HOUR)  # 1, 2 and 3 have no place any more; 4, 5 and 6 wait for theirs
    first = tables.rows(schema.notices)[0]["id"]
    with tables.db.write() as conn:
        conn.execute(
            schema.deliveries.update().where(schema.deliveries.c.subscriber_id > 3).values(dropped="x")
        )
    tables.notice("viabilita", title="Altra", hold=timedelta(0))
    publish(office, "viabilita", title="Rettifica", corrects=first)
    titles = [(one.variables or {})["1"] for one in office.provider.sent[3:]]
    assert list(zip(got(office, 3), titles, strict=True)) == [
        *((who, "Altra") for who in (1, 2, 3)),
        *((who, "Rettifica") for who in (1, 2, 3)),
    ]


def test_the_same_citizens_are_not_served_every_day(office: Office, tables: Tables) -> None:
    """A notice a day, always a little earlier: who has a place would get them all, and the others none."""
    tables.citizens(9, "viabilita")
    for _ in range(6):
        publish(office, "viabilita")
        tables.clock.advance(DAY - timedelta(minutes=2))
    first_times = list(dict.fromkeys(got(office)))
    assert first_times == [1, 2, 3, 4, 5, 6, 7, 8, 9]


def test_where_nobody_waits_who_has_a_place_gets_news_all_day(tables: Tables) -> None:
    office = an_office(tables, 3)
    tables.citizens(3, "viabilita")
    tables.citizens(2, "scuole")
    publish(office, "viabilita")
    tables.clock.advance(5 * HOUR)
    publish(office, "viabilita")
    assert got(office) == [1, 2, 3, 1, 2, 3]


def test_a_turn_brings_all_that_waits(tables: Tables) -> None:
    office = an_office(tables, 1)
    tables.citizens(2, "viabilita")
    for title in ("Prima", "Seconda", "Terza"):
        publish(office, "viabilita", title=title)
    tables.clock.advance(DAY)
    office.send_all()
    titles = [(one.variables or {})["1"] for one in office.provider.sent]
    assert list(zip(got(office), titles, strict=True)) == [
        (who, title) for who in (1, 2) for title in ("Prima", "Seconda", "Terza")
    ]


def test_a_list_of_four_times_the_limit_and_some_more_takes_five_days(tables: Tables) -> None:
    office = an_office(tables, 50)
    tables.citizens(213, "viabilita")
    publish(office, "viabilita")
    a_day: list[int] = []
    for _ in range(5):
        a_day.append(len(office.provider.sent) - sum(a_day))
        tables.clock.advance(DAY)
        office.releases.finish()
        office.send_all()
    office.releases.finish()
    assert a_day == [50, 50, 50, 50, 13]
    assert sorted(got(office)) == [*range(1, 214)]
    assert tables.row(schema.notices)["state"] == "done"


def test_what_had_no_turn_in_seven_days_is_dropped(office: Office, tables: Tables) -> None:
    tables.citizens(30, "viabilita")
    publish(office, "viabilita")
    for _ in range(7):
        tables.clock.advance(DAY)
        office.releases.finish()
        office.send_all()
    office.releases.finish()
    assert len(office.provider.sent) == 7 * 3
    dropped = [row["dropped"] for row in tables.rows(schema.deliveries)]
    assert dropped == [None] * 21 + ["its turn did not come in seven days"] * 9
    assert tables.row(schema.notices)["state"] == "done"


def test_a_digest_waits_for_a_place_like_any_message(tables: Tables) -> None:
    office = an_office(tables, 2)
    tables.citizens(5, "viabilita")
    notice = tables.notice("viabilita", hold=timedelta(0))
    while office.releases.release():
        pass
    with tables.db.write() as conn:
        conn.execute(schema.deliveries.update().values(digest_at=NOON + HOUR))
    office.send_all()
    assert office.provider.sent == []
    tables.clock.advance(HOUR)
    office.send_all()
    assert got(office) == [1, 2]
    assert tables.look_up(notice.id).state == "released"


def test_the_daily_limit_of_a_citizen_holds_under_the_limit_of_the_account(tables: Tables) -> None:
    office = an_office(tables, 2, daily_limit=1)
    tables.citizens(3, "viabilita")
    publish(office, "viabilita", title="Prima")
    publish(office, "viabilita", title="Seconda")
    assert got(office) == [1, 2]
    put_off = [row["subscriber_id"] for row in tables.rows(schema.deliveries) if row["digest_at"]]
    assert put_off == [1, 2]


def test_at_night_only_what_is_urgent_takes_a_place(tables: Tables) -> None:
    from bridge.policy import QuietHours

    quiet = QuietHours((NOON - HOUR).time(), (NOON + 4 * HOUR).time())
    office = an_office(tables, 1, quiet_hours=quiet)
    tables.citizens(2, "viabilita")
    tables.citizen("allerte")
    tables.reply(SubscriberId(2), kind=MessageKind.REPLY)
    tables.notice("viabilita", hold=timedelta(0))
    publish(office, "allerte")
    assert got(office) == [3, 2]


# --- the provider's word -----------------------------------------------------------------------------------


def limit_now(office: Office) -> int:
    with office.tables.db.read() as conn:
        configured = office.config.whatsapp.daily_recipients if office.config.whatsapp else 0
        return reach.allowance(conn, configured, office.tables.clock.now()).limit


def test_the_providers_refusal_lowers_the_limit_for_a_day(tables: Tables) -> None:
    office = an_office(tables, 200)
    tables.citizens(300, "viabilita")
    accepted = [Outcome(OutcomeKind.ACCEPTED, f"SMx{number}") for number in range(60)]
    office.provider.answers = [*accepted, *[TOO_MANY] * 20]
    publish(office, "viabilita")
    assert limit_now(office) == 60
    assert len(office.provider.sent) == 61  # the sender rests at once, too
    office.later(60)
    office.send_all()
    assert len(office.provider.sent) == 61
    tables.clock.advance(DAY)
    assert limit_now(office) == 200


def test_a_refusal_after_acceptance_lowers_it_and_frees_the_place(tables: Tables) -> None:
    office = an_office(tables, 100)
    tables.citizens(102, "viabilita")
    publish(office, "viabilita")
    for number in range(61, 101):
        office.receipts.take(
            Receipt(f"SM{number:032d}", MessageState.FAILED, code=63018, action=Action.LIMIT_REACHED)
        )
    assert limit_now(office) == 60
    assert [row["reached_at"] for row in tables.rows(schema.subscribers)] == [NOON] * 60 + [None] * 42
    office.later(3600)
    office.send_all()
    assert len(office.provider.sent) == 100
    tables.clock.advance(23 * HOUR)
    office.send_all()  # one as a trial, of those who have waited; what was refused had its day
    assert got(office, 100) == [101]
    office.receipts.take(Receipt(f"SM{101:032d}", MessageState.SENT))
    office.send_all()
    assert set(got(office, 100)) >= {101, 102}


def test_another_refusal_renews_the_estimate(tables: Tables) -> None:
    office = an_office(tables, 1000)
    tables.citizens(70, "viabilita")
    publish(office, "viabilita")
    with tables.db.write() as conn:
        assert reach.refused(conn, 1000, NOON).limit == 70
        assert reach.refused(conn, 1000, NOON + 5 * HOUR).until == NOON + 5 * HOUR + DAY
    tables.clock.advance(DAY + HOUR)
    assert limit_now(office) == 70


def test_a_message_that_another_had_reached_keeps_that_place(tables: Tables) -> None:
    office = an_office(tables, 100)
    tables.citizens(101, "viabilita")
    publish(office, "viabilita", title="Prima")
    tables.clock.advance(HOUR / 2)
    publish(office, "viabilita", title="Seconda")
    office.receipts.take(
        Receipt(f"SM{101:032d}", MessageState.FAILED, code=63018, action=Action.LIMIT_REACHED)
    )
    assert tables.row(schema.subscribers, id=1)["reached_at"] == NOON


def moment(office: Office) -> datetime | None:
    from bridge.store import agenda

    with office.tables.db.read() as conn:
        return agenda.next_moment(conn, office.tables.clock.now(), 3)


def test_nothing_spins_while_all_wait_for_a_place(office: Office, tables: Tables) -> None:
    tables.citizens(8, "viabilita")
    publish(office, "viabilita")
    tables.clock.advance(HOUR)
    assert moment(office) == NOON + DAY
    assert office.delivery.claim(5) == []
    tables.citizen("allerte", window_until=tables.clock.now() + HOUR)
    tables.notice("allerte", urgent=True, hold=timedelta(0))
    while office.releases.release():
        pass
    assert moment(office) == tables.clock.now() + timedelta(seconds=1)
    assert len(office.delivery.claim(5)) == 1


def test_the_end_of_an_estimate_is_a_moment_too(office: Office, tables: Tables) -> None:
    tables.citizens(8, "viabilita")
    publish(office, "viabilita")
    with tables.db.write() as conn:
        reach.refused(conn, 3, NOON - HOUR)
    assert moment(office) == NOON - HOUR + DAY


def test_a_notice_held_again_keeps_nobody_from_a_place(office: Office, tables: Tables) -> None:
    tables.citizens(8, "viabilita")
    publish(office, "viabilita", title="Prima")
    tables.citizens(1, "scuole")
    tables.clock.advance(DAY)
    with tables.db.write() as conn:
        notices.hold(conn, tables.rows(schema.notices)[0]["id"], "second thoughts", NOON + 9 * DAY)
    publish(office, "scuole", title="Seconda")
    assert got(office) == [1, 2, 3, 9]
