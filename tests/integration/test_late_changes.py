"""What changes on the site, or at ops' hands, while a notice waits: for the digest, the morning, its date, ops."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bridge.alert import Area
from bridge.core.fanout import plan
from bridge.model import NoticeFields, NoticeKind, NoticeState
from bridge.operations.notices import Desk
from bridge.policy import QuietHours
from bridge.store import deliveries, messages, notices, schema
from tests.builders import SITE, SettableClock, a_config, a_relay, a_rule, a_topic, a_whatsapp, an_entry
from tests.integration.test_alerts import ALERTS, alert
from tests.integration.test_corrections import CLOSED, OPEN, SCHOOLS, Desks
from tests.integration.test_delivery import BUSY, Office
from tests.integration.test_ingest import OLD
from tests.integration.test_reading import opened
from tests.tables import Tables

MORNING = datetime(2026, 11, 22, 9, tzinfo=UTC)
DIGEST = datetime(2026, 11, 22, 17, 30, tzinfo=UTC)  # 18:30 in Rome
SNOW = a_topic("neve", a_rule(keywords=("neve",)), digest=True)
EVENTS, ROADS = a_topic("eventi", digest=True), a_topic("viabilita")
ALL_URGENT = a_topic("allerte", a_rule(any=True), urgent=True)
IN_TOWN = replace(a_config().town, alert_areas=("Prova",))


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(MORNING)


def who_got_something(tables: Tables) -> list[int]:
    return [row["subscriber_id"] for row in tables.rows(schema.messages)]


# --- taken down ----------------------------------------------------------------------------------------------


def test_what_is_taken_down_before_the_digest_is_not_in_it(tables: Tables) -> None:
    desks = Desks(tables, topics=[SCHOOLS, SNOW])
    late = tables.citizen("neve")
    desks.shows(CLOSED)
    desks.send()
    desks.shows()
    tables.clock.set(DIGEST)
    desks.shows()
    desks.office.send_all()
    assert who_got_something(tables)
    assert late not in who_got_something(tables)


def test_who_lost_their_turn_by_that_has_it_again_when_the_item_is_back(tables: Tables) -> None:
    desks = Desks(tables, topics=[SCHOOLS, SNOW])
    late = tables.citizen("neve")
    desks.shows(CLOSED)
    desks.send()
    desks.shows()
    desks.shows(CLOSED)
    tables.clock.set(DIGEST)
    desks.shows(CLOSED)
    desks.office.send_all()
    assert who_got_something(tables).count(late) == 1


def test_a_send_that_the_night_interrupts_does_not_go_on_with_what_was_taken_down(tables: Tables) -> None:
    tables.clock.set(datetime(2026, 11, 24, 19, 54, tzinfo=UTC))
    desks = Desks(tables, topics=[SCHOOLS], relay=a_relay(quiet_hours=QuietHours(time(21), time(8))))
    tables.clock.set(datetime(2026, 11, 24, 19, 54, tzinfo=UTC))
    top = an_entry("Altro", slug="altro")
    for shown in ((top, OLD), (CLOSED, top, OLD)):
        desks.newsroom.site.shows(*shown)
        desks.newsroom.poll()
    tables.clock.advance(timedelta(minutes=5, seconds=50))
    desks.newsroom.ingest.look("notizie")
    while desks.office.releases.release():
        pass
    [first] = desks.office.delivery.claim(1)
    desks.office.delivery.send(first)
    tables.clock.set(datetime(2026, 11, 24, 20, 30, tzinfo=UTC))
    desks.newsroom.site.shows(top, OLD)
    desks.newsroom.poll()
    tables.clock.set(datetime(2026, 11, 25, 7, tzinfo=UTC))
    desks.newsroom.poll()
    desks.office.send_all()
    assert who_got_something(tables) == [first.subscriber_id]


def test_nothing_waits_for_ever_for_twins_that_were_both_taken_down(tables: Tables) -> None:
    relay = a_relay(quiet_hours=QuietHours(time(9), time(19, 30)))
    office = Office(tables, a_config(whatsapp=a_whatsapp(), relay=relay, topics=[ROADS, EVENTS]))
    tables.citizen("eventi", "viabilita")
    first = tables.notice("eventi", hold=timedelta(0))
    office.send_all()
    second = tables.notice("viabilita", hold=timedelta(0), twin_of=first.id)
    office.send_all()
    with tables.db.write() as conn:
        for one in [tables.look_up(twin.id) for twin in (first, second)]:
            notices.end(conn, one.id, NoticeState.CANCELLED, tables.clock.now(), "withdrawn")
            deliveries.hand_back(conn, one)
    with tables.db.read() as conn:
        assert messages.counts(conn) == {}


# --- held ----------------------------------------------------------------------------------------------------


def test_what_is_held_of_a_digest_stays_behind_and_leaves_when_it_is_released(tables: Tables) -> None:
    office = Office(tables, a_config(whatsapp=a_whatsapp(), topics=[EVENTS]))
    tables.citizen("eventi")
    tables.notice("eventi", title="Resta", hold=timedelta(0))
    held = tables.notice("eventi", title="Trattenuta", hold=timedelta(0))
    office.send_all()
    tables.clock.set(DIGEST)
    office.provider.answers.append(BUSY)
    office.send_all()
    with tables.db.write() as conn:
        notices.hold(conn, held.id, "by hand", tables.clock.now() + timedelta(hours=24))
    office.later(60)
    office.send_all()
    assert office.states() == ["accepted"]
    tables.release(held.id)
    office.send_all()
    titles = [(one.variables or {})["1"] for one in office.provider.sent]
    assert titles == ["2 notizie", "Resta", "Trattenuta"]


def test_an_alert_that_is_held_and_released_by_hand_is_not_sent_after_its_own_end(tables: Tables) -> None:
    desks = Desks(tables, topics=[ALL_URGENT], town=IN_TOWN)
    tables.citizen("allerte")
    desks.shows(alert("A", expires=MORNING + timedelta(hours=2)))
    notice = tables.row(schema.notices)["id"]
    for act in ("hold", "release"):
        tables.clock.advance(timedelta(minutes=1))
        with tables.db.write() as conn:
            getattr(Desk(conn, desks.office.config, tables.clock.now()), act)(notice)
    tables.clock.advance(timedelta(hours=5))
    desks.office.send_all()
    assert not desks.provider.sent


def test_a_held_alert_that_an_update_shortens_is_not_sent_after_its_new_end(tables: Tables) -> None:
    desks = Desks(tables, topics=ALERTS, town=IN_TOWN)
    tables.citizen("allerte")
    desks.shows(alert("A", expires=MORNING + timedelta(hours=40)))
    notice = tables.row(schema.notices)["id"]
    with tables.db.write() as conn:
        notices.hold(conn, notice, "held by hand", MORNING + timedelta(hours=24))
    desks.shows(alert("B", "Update", "A", expires=MORNING + timedelta(hours=2)))
    tables.clock.advance(timedelta(hours=3))
    with tables.db.write() as conn:
        Desk(conn, desks.office.config, tables.clock.now()).release(notice)
    desks.office.send_all()
    assert not desks.provider.sent


# --- dated ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("title", ["", "Scuole chiuse venerdì 27 novembre"])
def test_a_notice_that_waits_for_its_date_follows_it(tables: Tables, title: str) -> None:
    first = replace(CLOSED, published=(MORNING + timedelta(days=1)).isoformat())
    moved = replace(CLOSED, title=title or CLOSED.title, published=(MORNING + timedelta(days=5)).isoformat())
    desks = Desks(tables, topics=[SCHOOLS])
    desks.shows(first)
    tables.clock.advance(timedelta(hours=2))
    desks.shows(moved)
    tables.clock.advance(timedelta(days=2))
    desks.send()
    assert not desks.provider.sent
    tables.clock.advance(timedelta(days=3))
    desks.shows(moved)
    desks.send()
    assert desks.provider.sent


# --- put right -----------------------------------------------------------------------------------------------


def test_a_correction_of_what_came_in_the_digest_does_not_wait_for_the_next(tables: Tables) -> None:
    desks = Desks(tables, topics=[a_topic("scuole", a_rule(keywords=("scuole",)), digest=True)])
    desks.shows(CLOSED)
    desks.send()
    tables.clock.set(DIGEST)
    desks.office.send_all()
    had = len(desks.provider.sent)
    tables.clock.advance(timedelta(minutes=10))
    desks.shows(OPEN)
    desks.send()
    assert len(desks.provider.sent) == 2 * had > 0


def test_the_daily_limit_does_not_put_off_what_takes_back(tables: Tables) -> None:
    office = Office(tables, a_config(whatsapp=a_whatsapp(), relay=a_relay(daily_limit=1), topics=[ROADS]))
    tables.citizen("viabilita")
    sent = tables.notice("viabilita", hold=timedelta(0))
    office.send_all()
    office.later(60)
    with tables.db.write() as conn:
        taken_back = notices.add(
            conn, kind=NoticeKind.CANCELLATION, fields=NoticeFields("Annullato", "x", SITE, ""),
            plan=plan(["viabilita"], office.config, tables.clock.now()), now=tables.clock.now(), corrects=sent.id,
        )  # fmt: skip
        notices.release(conn, taken_back, tables.clock.now(), "by hand")
    office.send_all()
    assert office.states() == ["accepted", "accepted"]


# --- announced alerts ----------------------------------------------------------------------------------------


def test_another_alert_at_the_address_of_the_last_one_is_read(tables: Tables) -> None:
    newsroom = opened(tables, OLD, topics=ALERTS, town=IN_TOWN)
    url = f"{SITE}/cap/ultima.xml"
    for day, name in enumerate("AB"):
        newsroom.site.documents = {url: [alert(name, areas=(Area("Comune di Prova"),))]}
        announced = replace(an_entry(name, slug=name), alert_url=url, updated=f"2026-11-2{2 + day}T09:00:00Z")
        newsroom.site.shows(announced, OLD)
        newsroom.poll()
        tables.clock.advance(timedelta(days=1))
    assert "Allerta B" in newsroom.notices()


def test_an_index_that_lists_alerts_for_others_is_whole_all_the_same(tables: Tables) -> None:
    newsroom = opened(tables, OLD, topics=ALERTS, town=IN_TOWN)
    entry = alert("C", areas=(Area("Altrove"),))
    assert entry.alert is not None
    newsroom.site.shows(replace(entry, alert=replace(entry.alert, status=""), alert_url=f"{SITE}/cap/C"), OLD)
    newsroom.poll()
    assert tables.row(schema.feeds)["warnings"] == []
    assert tables.row(schema.feeds)["body_hash"]
