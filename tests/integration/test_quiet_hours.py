"""At night nothing leaves but what is urgent, and answers to a citizen's own words."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta

import pytest

from bridge.model import MessageKind, MessageState
from bridge.policy import QuietHours
from bridge.store import outbox, schema
from tests.builders import SettableClock, a_config, a_relay, a_topic, a_whatsapp
from tests.integration.test_delivery import BUSY, Office
from tests.tables import Tables

EVENING = datetime(2026, 11, 22, 19, 59, tzinfo=UTC)  # 20:59 in Rome
MORNING = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)  # 08:00 in Rome


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(EVENING)


@pytest.fixture
def office(tables: Tables) -> Office:
    relay = a_relay(quiet_hours=QuietHours(time(21), time(8)))
    topics = [a_topic("viabilita"), a_topic("allerte", urgent=True)]
    return Office(tables, a_config(whatsapp=a_whatsapp(), relay=relay, topics=topics))


def test_what_is_released_in_the_evening_waits_for_the_morning(office: Office, tables: Tables) -> None:
    tables.citizens(2, "viabilita")
    office.later(60)
    tables.notice("viabilita", hold=timedelta(0))
    office.send_all()
    assert office.states() == []
    tables.clock.set(MORNING - timedelta(seconds=1))
    office.send_all()
    assert office.states() == []
    tables.clock.set(MORNING)
    office.send_all()
    assert office.states() == ["accepted", "accepted"]


def test_a_send_that_the_night_interrupts_goes_on_in_the_morning(office: Office, tables: Tables) -> None:
    tables.citizens(3, "viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    while office.releases.release():
        pass
    [first] = office.delivery.claim(1)
    office.later(60)
    office.delivery.send(first)  # claimed before the night: it leaves
    assert office.delivery.claim(10) == []
    tables.clock.set(MORNING)
    office.send_all()
    assert office.states() == ["accepted"] * 3


def test_what_is_urgent_leaves_at_night_and_first(office: Office, tables: Tables) -> None:
    ada = tables.citizen("viabilita", "allerte")
    bruno = tables.citizen("viabilita")
    office.later(60)
    tables.notice("viabilita", hold=timedelta(0))
    tables.notice("viabilita", "allerte", hold=timedelta(0))
    office.send_all()
    assert [row["subscriber_id"] for row in tables.rows(schema.messages)] == [ada]
    tables.clock.set(MORNING)
    office.send_all()
    to = [row["subscriber_id"] for row in tables.rows(schema.messages)]
    assert (to.count(ada), to.count(bruno)) == (2, 2)


def test_an_answer_leaves_at_night(office: Office, tables: Tables) -> None:
    ada = tables.citizen("viabilita")
    office.later(60)
    with tables.db.write() as conn:
        outbox.queue(conn, ada, MessageKind.WELCOME, "Benvenuta", tables.clock.now())
    office.send_all()
    assert office.states() == ["accepted"]


def test_another_try_at_a_notice_waits_for_the_morning(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.notice("viabilita", hold=timedelta(0))
    office.provider.answers.append(BUSY)
    while office.releases.release():
        pass
    office.delivery.send(office.delivery.claim(1)[0])
    assert office.states() == [MessageState.QUEUED]
    office.later(120)
    assert office.delivery.claim(1) == []
    tables.clock.set(MORNING)
    office.send_all()
    assert office.states() == ["accepted"]


def test_what_would_be_late_in_the_morning_expires_in_the_night(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    office.later(60)
    tables.notice("viabilita", hold=timedelta(0), expires_at=tables.clock.now() + timedelta(hours=3))
    office.send_all()
    tables.clock.set(MORNING)
    office.send_all()
    office.releases.finish()
    assert office.states() == []
    assert tables.row(schema.notices)["state"] == "expired"
