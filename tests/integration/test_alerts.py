"""Alerts from their feed to their notice: whether they leave, for whom, and where they are read."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bridge.alert import Alert, Area
from bridge.errors import FetchError
from bridge.model import Entry, NoticeKind, NoticeState
from bridge.store import schema
from tests.builders import SITE, a_config, a_rule, a_topic, an_entry
from tests.integration.test_corrections import Desks
from tests.integration.test_ingest import OLD
from tests.integration.test_reading import opened, posts
from tests.tables import Tables

ALERTS = [a_topic("allerte", a_rule(any=True), urgent=True, expires=timedelta(hours=48))]


def alert(identifier: str, what: str = "Alert", *references: str, **changes: Any) -> Entry:
    said = Alert(identifier, status="Actual", msg_type=what, scope="Public", references=references,
                 areas=(Area("Comune di Prova"),))  # fmt: skip
    entry = an_entry(f"Allerta {identifier}", slug=identifier)
    return replace(entry, guid=identifier, alert=replace(said, **changes))


@pytest.fixture
def desks(tables: Tables) -> Desks:
    made = Desks(tables, topics=ALERTS)
    made.citizens = [tables.citizen("allerte")]  # type: ignore[attr-defined]  # told apart by nothing
    return made


def test_an_update_of_a_held_alert_takes_its_place(desks: Desks) -> None:
    desks.shows(alert("A"))
    desks.shows(alert("B", "Update", "A"), alert("A"))
    assert desks.newsroom.notices() == {"Allerta B": "held"}
    assert desks.send() == ["4 Allerta B"]


def test_an_update_of_one_that_was_sent_corrects_it(desks: Desks) -> None:
    desks.shows(alert("A"))
    desks.send()
    desks.shows(alert("B", "Update", "A"))
    assert desks.send() == ["4 Rettifica: Allerta B"]


def test_a_cancel_withdraws(desks: Desks) -> None:
    desks.shows(alert("A"))
    desks.shows(alert("C", "Cancel", "A"))
    assert desks.kinds() == [(NoticeKind.NEWS, NoticeState.CANCELLED)]
    desks.shows(alert("D"))
    desks.send()
    desks.shows(alert("E", "Cancel", "D"))
    assert desks.kinds()[1:] == [
        (NoticeKind.NEWS, NoticeState.DONE), (NoticeKind.CANCELLATION, NoticeState.HELD),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "fate"),
    [
        ({"status": "Exercise"}, "withheld"),
        ({"status": "Test"}, "withheld"),
        ({"status": "Draft"}, "withheld"),
        ({"status": "System"}, "withheld"),
        ({"msg_type": "Ack"}, "withheld"),
        ({"msg_type": "Error"}, "withheld"),
        ({"scope": "Restricted"}, "withheld"),
        ({"scope": "Private"}, "withheld"),
        ({"areas": (Area("Altrove"),)}, "elsewhere"),
        ({"msg_type": "Cancel", "references": ("never seen",)}, "over"),
    ],
)
def test_what_is_not_for_the_town_never_leaves(tables: Tables, changes: dict[str, Any], fate: str) -> None:
    town = replace(a_config().town, alert_areas=("Prova",))
    newsroom = opened(tables, OLD, topics=ALERTS, town=town)
    newsroom.site.shows(alert("A", **changes), OLD)
    newsroom.poll()
    assert newsroom.notices() == {}
    assert tables.row(schema.items, guid="A")["fate"] == fate


def test_an_alert_is_not_sent_after_it_expires(desks: Desks) -> None:
    now = desks.tables.clock.now()
    desks.shows(alert("A", expires=now - timedelta(minutes=1)), alert("B", expires=now + timedelta(hours=1)))
    assert desks.newsroom.notices() == {"Allerta B": "held"}
    assert desks.tables.row(schema.notices)["expires_at"] == now + timedelta(hours=1)
    desks.tables.clock.advance(timedelta(hours=2))
    assert desks.send() == []


def test_an_announced_alert_is_fetched_once_and_told_by_itself(tables: Tables) -> None:
    newsroom = opened(tables, OLD, topics=ALERTS)
    whole = alert("A")
    announced = replace(an_entry("Si veda il documento", slug="a"), alert_url=f"{SITE}/cap/a.xml")
    newsroom.site.documents = {f"{SITE}/cap/a.xml": [whole]}
    newsroom.site.shows(announced, OLD)
    newsroom.poll()
    newsroom.site.shows(announced, *posts(5), OLD)
    newsroom.poll()
    assert "Allerta A" in newsroom.notices()
    assert newsroom.site.fetched.count(f"{SITE}/cap/a.xml") == 1


def test_an_announced_alert_that_cannot_be_fetched_is_tried_again_and_takes_nothing_down(
    tables: Tables,
) -> None:
    newsroom = opened(tables, OLD, topics=ALERTS)
    announced = replace(an_entry("Si veda il documento", slug="a"), alert_url=f"{SITE}/cap/a.xml")
    newsroom.site.documents = {f"{SITE}/cap/a.xml": FetchError("answered 503")}
    newsroom.site.shows(announced, OLD)
    assert newsroom.poll().ok
    assert newsroom.notices() == {}
    newsroom.site.documents = {f"{SITE}/cap/a.xml": [alert("A")]}
    newsroom.poll()
    assert newsroom.notices() == {"Allerta A": "held"}


@pytest.mark.parametrize(("status", "made"), [("", {}), ("Actual", {"Si veda il documento": "held"})])
def test_an_alert_out_of_reach_is_told_by_its_index_only_if_that_says_that_it_is_no_test(
    tables: Tables, status: str, made: dict[str, str]
) -> None:
    newsroom = opened(tables, OLD, topics=ALERTS)
    announced = replace(
        alert("A", status=status), title="Si veda il documento", alert_url=f"{SITE}/cap/a.xml"
    )
    newsroom.site.documents = {f"{SITE}/cap/a.xml": FetchError("answered 503")}
    newsroom.site.shows(announced, OLD)
    newsroom.poll()
    assert newsroom.notices() == made


def test_what_is_announced_as_an_alert_and_is_none_tells_nothing(tables: Tables) -> None:
    newsroom = opened(tables, OLD, topics=ALERTS)
    newsroom.site.documents = {f"{SITE}/cap/a.xml": posts(7)}
    newsroom.site.shows(
        replace(an_entry("Si veda il documento", slug="a"), alert_url=f"{SITE}/cap/a.xml"), OLD
    )
    newsroom.poll()
    assert newsroom.notices() == {}


def test_an_announced_alert_speaks_by_the_info_that_concerns_the_town(tables: Tables) -> None:
    """The document that all towns share is kept once; what of it speaks is this town's."""
    town = replace(a_config().town, alert_areas=("Prova",))
    newsroom = opened(tables, OLD, topics=ALERTS, town=town)
    infos = (alert("Altrove", areas=(Area("Altrove"),)), alert("Qui"))
    whole = replace(infos[0], infos=tuple(replace(info, guid="A") for info in infos))
    newsroom.site.documents = {f"{SITE}/cap/a.xml": [whole]}
    newsroom.site.shows(replace(an_entry("Bollettino", slug="a"), alert_url=f"{SITE}/cap/a.xml"), OLD)
    newsroom.poll()
    assert newsroom.notices() == {"Allerta Qui": "held"}
