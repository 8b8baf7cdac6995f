"""Indexes of alerts for a whole region: what is read of them, and what of the rest is in nobody's way."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bridge.alert import Area
from bridge.errors import FetchError
from bridge.model import Entry
from bridge.store import schema
from tests.builders import SITE, a_config, an_entry
from tests.integration.test_alerts import ALERTS, alert
from tests.integration.test_ingest import OLD, Newsroom
from tests.integration.test_reading import opened
from tests.tables import Tables

OURS, THEIRS = (Area("Comune di Prova"),), (Area("Altrove"),)


@pytest.fixture
def newsroom(tables: Tables) -> Newsroom:
    return opened(tables, OLD, topics=ALERTS, town=replace(a_config().town, alert_areas=("Prova",)))


def announced(name: str, areas: tuple[Area, ...], what: str = "Alert") -> Entry:
    return replace(alert(name, what, areas=areas), title=f"Indice {name}", alert_url=f"{SITE}/cap/{name}")


def test_a_burst_of_alerts_for_others_does_not_hold_up_the_towns(newsroom: Newsroom, tables: Tables) -> None:
    newsroom.site.shows(*(alert(f"X{n}", areas=THEIRS) for n in range(60)), alert("A", areas=OURS), OLD)
    newsroom.poll()
    assert (newsroom.notices(), tables.row(schema.notices)["reason"]) == ({"Allerta A": "held"}, "hold")


def test_a_burst_of_news_beside_alerts_is_a_flood_all_the_same(newsroom: Newsroom, tables: Tables) -> None:
    newsroom.site.shows(*(an_entry(f"Notizia {n}", slug=f"n{n}") for n in range(26)), OLD)
    newsroom.poll()
    assert {row["reason"] for row in tables.rows(schema.notices)} == {"flood"}


def test_only_alerts_that_may_concern_the_town_are_fetched(newsroom: Newsroom) -> None:
    documents = {"A": OURS, "B": (), "C": THEIRS, "D": THEIRS}
    newsroom.site.documents = {f"{SITE}/cap/{name}": [alert(name, areas=OURS)] for name in documents}
    newsroom.site.shows(*(announced(name, areas) for name, areas in documents.items()), OLD)
    newsroom.poll()
    assert [url[-1] for url in newsroom.site.fetched if "/cap/" in url] == ["A", "B"]
    assert newsroom.notices() == {"Allerta A": "held", "Allerta B": "held"}


def test_what_may_take_an_alert_back_is_read_wherever_it_holds(newsroom: Newsroom) -> None:
    """An index seldom says which alert it is that another updates."""
    newsroom.site.shows(alert("A", areas=OURS), OLD)
    newsroom.poll()
    newsroom.site.documents = {f"{SITE}/cap/B": [alert("B", "Update", "A", areas=THEIRS)]}
    newsroom.site.shows(announced("B", THEIRS, "Update"), OLD)
    newsroom.poll()
    assert newsroom.notices() == {"Allerta A": "cancelled"}


def test_more_alerts_than_one_poll_reads_are_read_by_the_next(newsroom: Newsroom, tables: Tables) -> None:
    names = [f"A{n:02}" for n in range(60)]
    newsroom.site.documents = {f"{SITE}/cap/{name}": [alert(name)] for name in names}
    listed = [replace(an_entry(name, slug=name), alert_url=f"{SITE}/cap/{name}") for name in names]
    for read in (50, 60):
        newsroom.site.shows(*listed, OLD)
        newsroom.poll()
        assert len(tables.rows(schema.items)) == 1 + read
    assert len([url for url in newsroom.site.fetched if "/cap/" in url]) == 60


def test_an_alert_that_stays_out_of_reach_does_not_hold_up_the_others(newsroom: Newsroom) -> None:
    newsroom.site.documents = {
        f"{SITE}/cap/A": [alert("A", areas=OURS)],
        f"{SITE}/cap/B": FetchError("answered 404"),
    }
    newsroom.site.shows(
        *(replace(an_entry(name, slug=name), alert_url=f"{SITE}/cap/{name}") for name in "BA"), OLD
    )
    newsroom.poll()
    assert newsroom.notices() == {"Allerta A": "held"}
