"""What people hear of the account's limit of citizens: before a notice leaves, while it waits, in the status."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bridge.config import not_yet_acting
from bridge.model import NoticeId
from bridge.operations import limits
from bridge.operations.limits import Forecast, Limits
from bridge.operations.standing import obstacle_of
from bridge.operations.status import status
from bridge.simulator.items import Draft
from bridge.store import reach, schema
from tests.builders import NOON, SettableClock, a_config, a_whatsapp
from tests.integration.test_delivery import Office
from tests.shell import HEADER, Shell
from tests.tables import Tables

DAY, HOUR = timedelta(hours=24), timedelta(hours=1)


@pytest.fixture
def office(tables: Tables) -> Office:
    return Office(tables, daily_recipients=3)


def publish(office: Office, *topics: str, **columns: Any) -> NoticeId:
    notice = office.tables.notice(*topics, hold=timedelta(0), urgent="allerte" in topics, **columns)
    office.send_all()
    return notice.id


def the_limits(office: Office) -> Limits:
    assert office.config.whatsapp is not None
    with office.tables.db.read() as conn:
        return limits.limits(conn, office.config.whatsapp, office.tables.clock.now())


def before(office: Office, *topics: str, urgent: bool = False) -> Forecast:
    assert office.config.whatsapp is not None
    with office.tables.db.read() as conn:
        now = office.tables.clock.now()
        return limits.before(conn, office.config.whatsapp, topics, now, urgent=urgent)


def during(office: Office, notice: NoticeId) -> Forecast | None:
    assert office.config.whatsapp is not None
    with office.tables.db.read() as conn:
        found = office.tables.look_up(notice)
        return limits.during(conn, office.config.whatsapp, found, office.tables.clock.now())


def obstacle(office: Office, notice: NoticeId) -> str:
    with office.tables.db.read() as conn:
        found = office.tables.look_up(notice)
        told = obstacle_of(conn, office.config, found, office.tables.clock.now())
    return f"{told.code}: {told.sentence}" if told else ""


def nearly(at: datetime | None, moment: datetime) -> bool:
    return at is not None and moment <= at <= moment + timedelta(seconds=5)


# --- before ------------------------------------------------------------------------------------------------


def test_before_a_notice_leaves_it_is_told_how_long_it_takes(office: Office, tables: Tables) -> None:
    tables.citizens(8, "viabilita")
    forecast = before(office, "viabilita")
    assert nearly(forecast.at, NOON + 2 * DAY)
    assert forecast.sentence("would get") == (
        "8 citizens, 3 a day: the last one would get it in 3 days; urgent first"
    )
    assert before(office, "viabilita", urgent=True).sentence() == (
        "8 citizens, 3 a day: the last one gets it in 3 days"
    )


def test_where_there_are_places_for_all_nothing_is_told(office: Office, tables: Tables) -> None:
    tables.citizens(3, "viabilita")
    tables.citizen("viabilita", window_until=NOON + HOUR)
    forecast = before(office, "viabilita")
    assert (forecast.citizens, forecast.binds, forecast.sentence()) == (3, False, "")


def test_who_waits_already_comes_before(office: Office, tables: Tables) -> None:
    tables.citizens(8, "viabilita")
    tables.citizens(4, "scuole")
    publish(office, "viabilita")
    assert before(office, "scuole").citizens == 9  # five of the first, four of its own
    assert before(office, "scuole", urgent=True).citizens == 4
    assert nearly(before(office, "scuole").at, NOON + 3 * DAY)


def test_what_takes_longer_than_a_week_is_told_not_to_reach_all(tables: Tables) -> None:
    office = Office(tables, daily_recipients=1)
    tables.citizens(9, "viabilita")
    assert (
        before(office, "viabilita")
        .sentence()
        .endswith("in 9 days; urgent first; who has had no turn by the end of its time does not get it")
    )


def test_of_an_alert_that_is_held_it_is_told_who_gets_it_before_its_time_is_over(
    office: Office, tables: Tables
) -> None:
    tables.citizens(8, "allerte")
    held = tables.notice("allerte", urgent=True, expires_at=NOON + 6 * HOUR)
    forecast = during(office, held.id)
    assert forecast is not None
    assert forecast.sentence() == (
        "8 citizens, 3 a day: the last one gets it in 3 days; "
        "who has had no turn by the end of its time does not get it"
    )


# --- meanwhile ---------------------------------------------------------------------------------------------


def test_while_a_notice_waits_its_end_is_told(office: Office, tables: Tables) -> None:
    tables.citizens(8, "viabilita")
    notice = publish(office, "viabilita")
    tables.clock.advance(HOUR)
    forecast = during(office, notice)
    assert forecast is not None
    assert (forecast.citizens, forecast.limit) == (5, 3)
    assert nearly(forecast.at, NOON + 2 * DAY)
    assert obstacle(office, notice) == (
        "limit: 3 citizens were reached in the last 24 h, as many as the account may: the next place is free on "
        "24/11 at 12:00; 5 citizens, 3 a day: the last one gets it in 2 days; urgent first"
    )
    tables.clock.advance(23 * HOUR)
    assert obstacle(office, notice) == ""
    for _ in range(2):
        office.send_all()
        tables.clock.advance(DAY)
    office.releases.finish()
    assert during(office, notice) is None


def test_what_is_tried_again_for_a_place_waits_too(office: Office, tables: Tables) -> None:
    tables.citizens(4, "viabilita")
    notice = publish(office, "viabilita")
    with tables.db.write() as conn:
        conn.execute(schema.messages.update().where(schema.messages.c.id == 1).values(state="queued"))
        conn.execute(schema.subscribers.update().where(schema.subscribers.c.id == 1).values(reached_at=None))
    forecast = during(office, notice)
    assert forecast is not None
    assert forecast.citizens == 2


def test_a_notice_for_those_who_have_a_place_is_kept_by_no_limit(office: Office, tables: Tables) -> None:
    tables.citizens(3, "viabilita", "scuole")
    tables.citizens(1, "scuole")
    publish(office, "viabilita")
    notice = tables.released("viabilita").id
    assert during(office, notice) is None
    assert obstacle(office, notice) == ""


# --- the status --------------------------------------------------------------------------------------------


def test_the_status_tells_what_is_used_and_when_the_last_has_it(office: Office, tables: Tables) -> None:
    tables.citizens(8, "viabilita")
    publish(office, "viabilita")
    tables.clock.advance(HOUR)
    now = the_limits(office)
    assert (now.daily_recipients, now.in_force, now.why, now.reached, now.free) == (3, 3, "", 3, 0)
    assert (now.next_free, now.waiting) == (NOON + DAY, 5)
    assert nearly(now.eta, NOON + 2 * DAY)


def test_an_estimate_and_its_reason_are_told_as_a_trouble(tables: Tables) -> None:
    office = Office(tables, daily_recipients=2000)
    tables.citizens(60, "viabilita")
    publish(office, "viabilita")
    with tables.db.write() as conn:
        reach.refused(conn, 2000, NOON)
    now = the_limits(office)
    assert (now.daily_recipients, now.in_force, now.believed_until) == (2000, 60, NOON + DAY)
    with tables.db.read() as conn:
        troubles = status(conn, office.config, tables.clock.now(), running=False).troubles
    [trouble] = troubles
    assert trouble == (
        "the provider refused one more citizen (63018): until 24/11 at 12:00 no more than 60 are reached in 24 h, "
        "though whatsapp.daily_recipients is 2,000"
    )
    tables.clock.advance(DAY)
    assert (the_limits(office).in_force, the_limits(office).why) == (2000, "")


def test_without_an_account_there_is_no_limit(tables: Tables) -> None:
    with tables.db.read() as conn:
        assert status(conn, a_config(whatsapp=None), NOON, running=False).limits is None
        notice = tables.released("viabilita")
        assert limits.forecasts(conn, a_config(whatsapp=None), [notice], NOON) == {}


# --- on the screen -----------------------------------------------------------------------------------------


@pytest.fixture
def crowded(shell: Shell) -> Shell:
    """A town of five that may reach two a day, with one notice held."""
    shell.config["whatsapp"]["daily_recipients"] = 2
    rows = "".join(f"+39333000{number:04d},,tutto,,2026-01-10,modulo\n" for number in range(5))
    shell("subscribers", "import", shell.file("people.csv", HEADER + rows))
    shell("send", "--topic", "tutto", "Via Roma chiusa.")
    return shell


def send_to_two(shell: Shell) -> None:
    """What the daemon would do now."""
    tables = Tables.open(shell.directory / "state" / "bridge.db", SettableClock(datetime.now(UTC)))
    office = Office(tables, daily_recipients=2)
    office.send_all()
    assert len(office.provider.sent) == 2
    tables.db.close()


def test_before_and_while_a_notice_waits_the_screens_tell_how_long(crowded: Shell) -> None:
    told = "citizens, 2 a day: the last one gets it in"
    assert f"5 {told} 3 days; urgent first: " in crowded("notices", "show", "1").out
    crowded("notices", "release", "1")
    assert crowded("notices", "list", "--json").json[0]["last_at"] is None  # not fanned out: nobody waits
    send_to_two(crowded)
    shown = crowded("notices", "show", "1").out
    assert f"3 {told} 2 days; urgent first: " in shown
    assert "released, the last in 47 h" in crowded("notices", "list").out
    last_at = datetime.fromisoformat(crowded("notices", "list", "--json").json[0]["last_at"])
    assert nearly(last_at - 2 * DAY, datetime.now(UTC) - timedelta(seconds=4))


def test_the_status_screen_tells_of_the_limit(crowded: Shell) -> None:
    crowded("notices", "release", "1")
    send_to_two(crowded)
    now = crowded("status", "--json").json["limits"]
    assert (now["daily_recipients"], now["in_force"], now["reached"], now["free"]) == (2, 2, 2, 0)
    assert now["waiting"] == 3
    [line] = [one for one in crowded("status").out.splitlines() if one.startswith("limits ")]
    assert "2 citizens a day; 2 reached in the last 24 h, 0 free; the next is free in 23 h; 3 wait, " in line
    assert "(in 47 h)" in line


def test_a_preview_tells_how_long_it_would_take(crowded: Shell) -> None:
    crowded.simulator.newsroom.publish(Draft(title="Via Roma chiusa"))
    shown = crowded("preview", f"{crowded.simulator.feed_url}")
    assert "5 citizens, 2 a day: the last one would get it in 3 days; urgent first" in shown.out
    entries = crowded("preview", crowded.simulator.feed_url, "--json").json["entries"]
    assert entries[0]["limit"].startswith("5 citizens, 2 a day: ")


def test_a_preview_tells_who_would_get_it_before_its_time_is_over(crowded: Shell) -> None:
    crowded.config["topics"]["tutto"]["expires"] = "6h"
    crowded.simulator.newsroom.publish(Draft(title="Via Roma chiusa"))
    shown = crowded("preview", f"{crowded.simulator.feed_url}", "--json").json["entries"][0]["limit"]
    assert shown.endswith("who has had no turn by the end of its time does not get it")


def test_the_check_warns_where_more_subscribe_than_may_be_reached(crowded: Shell) -> None:
    [doubt] = crowded("check", "--json").json["doubts"]
    assert doubt == (
        "whatsapp.daily_recipients: 5 citizens subscribe, and 2 may be reached in 24 h: "
        "what concerns all takes 3 days; ask the provider for a higher limit"
    )
    crowded.config["whatsapp"]["daily_recipients"] = 5
    assert crowded("check", "--json").json["doubts"] == []


def test_the_limit_is_no_key_that_does_not_act_yet() -> None:
    config = a_config(whatsapp=a_whatsapp())
    assert not [line for line in not_yet_acting(config) if "daily_recipients" in line]
