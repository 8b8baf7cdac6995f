"""One warning that its source lists several times: for each area, under several identifiers, once more later."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bridge.alert import Area
from bridge.model import Entry
from bridge.store import schema
from tests.builders import NOON, a_config
from tests.integration.test_alerts import ALERTS, alert
from tests.integration.test_alerts_over_time import DRAFTED, NEWS_DONE
from tests.integration.test_corrections import Desks
from tests.tables import Tables


@pytest.fixture
def desks(tables: Tables) -> Desks:
    made = Desks(tables, topics=ALERTS, town=replace(a_config().town, alert_areas=("Prova",)))
    made.citizens = [tables.citizen("allerte")]  # type: ignore[attr-defined]  # told apart by nothing
    return made


def repeated(identifier: str, *areas: str) -> list[Entry]:
    """One alert as European indexes list it: an entry for each area, under guids and links of their own."""
    return [
        replace(
            alert(identifier, areas=(Area(area),)),
            title="Allerta neve",
            guid=f"urn:{identifier}:{place}",
            link=f"https://r.example/{identifier}/{place}",
            content_html="<p>Attese nevicate.</p>",
        )
        for place, area in enumerate(areas)
    ]


def test_an_alert_that_is_listed_for_each_area_is_told_once_by_the_towns(desks: Desks) -> None:
    desks.shows(*repeated("A", "Altrove", "Prova", "Comune di Prova", "Lontano"))
    assert desks.send() == ["4 Allerta neve"]
    assert len(desks.tables.rows(schema.items, guid="A")) == 1


def test_its_entries_may_come_and_go(desks: Desks) -> None:
    desks.shows(*repeated("A", "Altrove", "Prova"))
    desks.shows(*repeated("A", "Prova", "Lontano"))
    desks.shows(*repeated("A", "Prova"))
    assert desks.send() == ["4 Allerta neve"]


def test_an_alert_is_known_by_its_identifier_whatever_its_entry_is_called(desks: Desks) -> None:
    desks.shows(*repeated("A", "Prova"))
    desks.send()
    desks.shows(*repeated("A", "Prova"), replace(alert("C", "Cancel", "A"), guid="urn:C"))
    assert desks.kinds() == [NEWS_DONE, DRAFTED]


def test_one_warning_under_an_identifier_for_each_area_is_told_once(desks: Desks) -> None:
    one, other = repeated("A", "Prova")[0], repeated("B", "Comune di Prova")[0]
    desks.shows(one, other)
    assert desks.send() == ["4 Allerta neve"]


def dated(entry: Entry, sent: datetime, expires: datetime | None = None) -> Entry:
    assert entry.alert is not None
    return replace(entry, alert=replace(entry.alert, sent=sent, expires=expires))


def test_it_is_told_once_whichever_of_them_are_listed(desks: Desks) -> None:
    now = desks.tables.clock.now()
    one, other, later = (
        dated(repeated(name, "Prova")[0], now + timedelta(hours=n), now + timedelta(days=1))
        for n, name in enumerate("ABC")
    )
    desks.shows(other)
    desks.shows(one, other)
    assert desks.send() == ["4 Allerta neve"]
    for listed in ([later, one, other], [one], [other], [later, other], [later]):
        desks.shows(*listed)
        assert desks.send() == []
    assert desks.kinds() == [NEWS_DONE]


def test_without_an_end_a_warning_is_that_of_the_day_it_was_sent(desks: Desks) -> None:
    for day in range(3):
        listed = [dated(repeated(f"A{n}", "Prova")[0], NOON + timedelta(days=n)) for n in range(day + 1)]
        desks.shows(*reversed(listed))
        assert desks.send() == ["4 Allerta neve"]
        desks.tables.clock.advance(timedelta(days=1))


def test_two_warnings_of_the_same_name_are_two(desks: Desks) -> None:
    now = desks.tables.clock.now()
    one, other = repeated("A", "Prova")[0], repeated("B", "Prova")[0]
    assert other.alert is not None
    later = replace(other, alert=replace(other.alert, onset=now + timedelta(days=1)))
    desks.shows(one, later)
    assert desks.send() == ["4 Allerta neve"] * 2
