"""What waits for the digest, and what is more than a citizen gets in a day; each citizen's own, in one message."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from typing import Any

import pytest

from bridge.model import Action, NoticeId, NoticeState, Outcome, OutcomeKind
from bridge.operations.standing import obstacle_of
from bridge.policy import QuietHours
from bridge.store import meta, schema
from tests.builders import SettableClock, a_config, a_relay, a_topic, a_whatsapp
from tests.integration.test_delivery import BUSY, Office
from tests.tables import Tables

MORNING = datetime(2026, 11, 22, 9, tzinfo=UTC)
NIGHT = datetime(2026, 11, 22, 21, tzinfo=UTC)  # 22:00 in Rome
DIGEST = datetime(2026, 11, 22, 17, 30, tzinfo=UTC)  # 18:30 in Rome
EVENTS, SPORT = a_topic("eventi", digest=True), a_topic("sport", digest=True)
TOPICS = [a_topic("viabilita"), EVENTS, SPORT, a_topic("allerte", urgent=True)]
GONE = Outcome(OutcomeKind.REFUSED, action=Action.SKIP, code=63032, detail="an experiment")


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(MORNING)


def an_office(tables: Tables, **relay: Any) -> Office:
    return Office(tables, a_config(whatsapp=a_whatsapp(), relay=a_relay(**relay), topics=TOPICS))


@pytest.fixture
def office(tables: Tables) -> Office:
    return an_office(tables)


def publish(office: Office, tables: Tables, *topics: str, title: str = "Mostra", **columns: Any) -> NoticeId:
    notice = tables.notice(*topics, title=title, hold=timedelta(0), urgent="allerte" in topics, **columns)
    office.send_all()
    return notice.id


def sent(office: Office) -> list[str]:
    """The title of each message."""
    return [(one.variables or {})["1"] for one in office.provider.sent]


def test_what_is_for_the_digest_leaves_at_its_time_in_one_message(office: Office, tables: Tables) -> None:
    tables.citizen("eventi", "sport")
    publish(office, tables, "eventi", title="Mostra in biblioteca")
    publish(office, tables, "sport", title="Torneo di bocce")
    tables.clock.set(DIGEST - timedelta(seconds=1))
    office.send_all()
    assert sent(office) == []
    tables.clock.set(DIGEST)
    office.send_all()
    [message] = office.provider.sent
    assert message.variables is not None
    assert message.variables["1"] == "2 notizie"
    assert "Mostra in biblioteca" in message.variables["2"]
    assert "Torneo di bocce" in message.variables["2"]
    office.releases.finish()
    assert {row["state"] for row in tables.rows(schema.notices)} == {"done"}


def test_a_digest_of_one_reads_like_any_notice(office: Office, tables: Tables) -> None:
    tables.citizen("eventi")
    publish(office, tables, "eventi", title="Mostra in biblioteca")
    tables.clock.set(DIGEST)
    office.send_all()
    assert sent(office) == ["Mostra in biblioteca"]


def test_each_citizen_gets_what_is_theirs_as_soon_as_any_topic_of_theirs_wants_it(
    office: Office, tables: Tables
) -> None:
    at_once = tables.citizen("viabilita", "eventi")
    later = tables.citizen("eventi")
    publish(office, tables, "viabilita", "eventi")
    assert [row["subscriber_id"] for row in tables.rows(schema.messages)] == [at_once]
    tables.clock.set(DIGEST)
    office.send_all()
    assert [row["subscriber_id"] for row in tables.rows(schema.messages)] == [at_once, later]


def test_what_would_be_late_in_the_digest_leaves_at_once(office: Office, tables: Tables) -> None:
    tables.citizen("eventi")
    publish(office, tables, "eventi", expires_at=DIGEST)
    assert len(sent(office)) == 1


def test_a_cancelled_notice_is_left_out_of_the_digest(office: Office, tables: Tables) -> None:
    tables.citizen("eventi")
    publish(office, tables, "eventi", title="Resta")
    gone = publish(office, tables, "eventi", title="Annullata")
    tables.end(gone, NoticeState.CANCELLED)
    tables.clock.set(DIGEST)
    office.send_all()
    assert sent(office) == ["Resta"]


def test_what_is_cancelled_while_its_digest_waits_for_another_try_is_left_out_of_it(
    office: Office, tables: Tables
) -> None:
    tables.citizen("eventi")
    publish(office, tables, "eventi", title="Resta")
    gone = publish(office, tables, "eventi", title="Annullata")
    tables.clock.set(DIGEST)
    office.provider.answers.append(BUSY)
    office.send_all()
    tables.end(gone, NoticeState.CANCELLED)
    office.later(60)
    office.send_all()
    assert sent(office) == ["2 notizie", "Resta"]
    assert office.states() == ["accepted"]


def test_a_digest_of_which_everything_was_cancelled_does_not_leave(office: Office, tables: Tables) -> None:
    tables.citizen("eventi")
    both = [publish(office, tables, "eventi"), publish(office, tables, "eventi")]
    tables.clock.set(DIGEST)
    office.provider.answers.append(BUSY)
    office.send_all()
    for one in both:
        tables.end(one, NoticeState.CANCELLED)
    office.later(60)
    office.send_all()
    assert len(sent(office)) == 1
    assert office.states() == ["cancelled"]


def test_who_has_had_enough_today_gets_the_rest_in_the_digest(tables: Tables) -> None:
    office = an_office(tables, daily_limit=2)
    tables.citizen("viabilita")
    for title in ("Prima", "Seconda", "Terza", "Quarta"):
        publish(office, tables, "viabilita", title=title)
    assert sent(office) == ["Prima", "Seconda"]
    tables.clock.set(DIGEST)
    office.send_all()
    assert sent(office) == ["Prima", "Seconda", "2 notizie"]


def test_the_limit_is_of_the_towns_day(tables: Tables) -> None:
    office = an_office(tables, daily_limit=1)
    tables.citizen("viabilita")
    tables.clock.set(datetime(2026, 11, 22, 22, 59, tzinfo=UTC))  # 23:59 in Rome
    publish(office, tables, "viabilita", title="Ieri")
    office.later(60)
    publish(office, tables, "viabilita", title="Oggi")
    assert sent(office) == ["Ieri", "Oggi"]


def test_what_is_urgent_neither_counts_nor_waits(tables: Tables) -> None:
    office = an_office(tables, daily_limit=1)
    tables.citizen("viabilita", "allerte")
    publish(office, tables, "allerte", title="Allerta")
    publish(office, tables, "viabilita", title="Strada")
    publish(office, tables, "allerte", title="Seconda allerta")
    publish(office, tables, "viabilita", title="Altra strada")
    assert sent(office) == ["Allerta", "Strada", "Seconda allerta"]


def test_a_message_that_came_to_nothing_does_not_count(tables: Tables) -> None:
    office = an_office(tables, daily_limit=1)
    tables.citizen("viabilita")
    office.provider.answers.append(GONE)
    publish(office, tables, "viabilita", title="Prima")
    publish(office, tables, "viabilita", title="Seconda")
    assert (sent(office), office.states()) == (["Prima", "Seconda"], ["failed", "accepted"])


def test_citizens_over_the_limit_do_not_hold_up_the_others(tables: Tables) -> None:
    office = an_office(tables, daily_limit=1)
    tables.citizens(30, "viabilita", "eventi")
    publish(office, tables, "viabilita", title="Prima")
    fresh = tables.citizen("viabilita", joined_at=MORNING)
    tables.notice("viabilita", title="Seconda", hold=timedelta(0))
    while office.releases.release():
        pass
    [claimed] = office.delivery.claim(5)
    assert claimed.subscriber_id == fresh
    assert office.delivery.claim(5) == []


def test_a_twin_that_comes_at_once_takes_the_place_of_one_in_the_digest(
    office: Office, tables: Tables
) -> None:
    tables.citizen("viabilita", "eventi")
    first = publish(office, tables, "eventi", title="Nel riassunto")
    publish(office, tables, "viabilita", title="Subito", twin_of=first)
    assert sent(office) == ["Subito"]
    tables.clock.set(DIGEST)
    office.send_all()
    assert sent(office) == ["Subito"]


def obstacle(office: Office, tables: Tables, notice: NoticeId) -> str:
    with tables.db.read() as conn:
        found = obstacle_of(conn, office.config, tables.look_up(notice), tables.clock.now())
    return f"{found.code}: {found.sentence}" if found else ""


def test_ops_are_told_what_a_notice_waits_for(tables: Tables) -> None:
    office = an_office(tables, quiet_hours=QuietHours(time(21), time(8)))
    tables.citizen("eventi")
    later = publish(office, tables, "eventi")
    assert obstacle(office, tables, later) == "digest: it waits for the digest of 22/11 at 18:30"
    tables.citizen("viabilita", joined_at=MORNING)
    tables.clock.set(NIGHT)
    at_night = publish(office, tables, "viabilita")
    assert obstacle(office, tables, at_night) == "quiet: it is quiet until 08:00: only what is urgent leaves"
    urgent = publish(office, tables, "allerte")
    assert obstacle(office, tables, urgent) == ""
    with tables.db.write() as conn:
        meta.set_paused(conn, paused=True)
    assert obstacle(office, tables, at_night).startswith("paused: ")
