"""What an alert means for the town: whether it leaves, whom it concerns, what it takes the place of."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.alert import Alert, Area
from bridge.core.alerts.relevance import Concern, concerns, never_leaves, superseded, told_by, zones_of
from bridge.model import Entry
from bridge.policy import Zone
from tests.unit.cap_documents import SQUARE, an_alert

HERE = (45.54, 9.17)
FAR = (41.9, 12.5)
DRAWN = Area(polygons=(SQUARE,))  # holds HERE
ZONES = {
    "brusuglio": Zone("brusuglio", "Brusuglio", ("via Comasinella", "Molinazzo")),
    "centro": Zone("centro", "Cormano centro", ("piazza Bernini",)),
}


# --- whether it leaves -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"status": "ACTUAL"},
        {"msg_type": "Update"},
        {"msg_type": "Cancel"},
        {"status": "", "msg_type": "", "scope": ""},  # an index need not tell
    ],
)
def test_an_actual_alert_for_everybody_may_leave(said: dict[str, str]) -> None:
    assert never_leaves(an_alert(**said)) == ""


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"status": "Test"}, "a CAP alert of status Test, not Actual"),
        ({"status": "Exercise"}, "a CAP alert of status Exercise, not Actual"),
        ({"status": "System"}, "a CAP alert of status System, not Actual"),
        ({"status": "draft"}, "a CAP alert of status draft, not Actual"),
        ({"status": "Esercitazione"}, "a CAP alert of status Esercitazione, not Actual"),
        ({"scope": "Private"}, "a CAP alert of scope Private, not Public"),
        ({"scope": "restricted"}, "a CAP alert of scope restricted, not Public"),
        ({"msg_type": "Ack"}, "a CAP message of type Ack, which answers another"),
        ({"msg_type": "Error"}, "a CAP message of type Error, which answers another"),
    ],
)
def test_what_is_not_for_citizens_never_leaves(said: dict[str, str], reason: str) -> None:
    assert never_leaves(an_alert(**said)) == reason


# --- updates and cancellations -----------------------------------------------------------------------------


def test_an_update_takes_the_place_of_what_it_names_and_a_cancel_withdraws_it() -> None:
    alerts = [
        an_alert(identifier="A-1"),
        an_alert(identifier="A-2", msg_type="update", references=("A-1", "A-0")),
        an_alert(identifier="B-1"),
        an_alert(identifier="A-3", msg_type="Cancel", references=("A-2", "A-3")),
    ]
    assert superseded(alerts) == {"A-0", "A-1", "A-2"}


@pytest.mark.parametrize(
    "said",
    [
        {"msg_type": "Alert"},
        {"msg_type": "Ack"},
        {"msg_type": ""},
        {"msg_type": "Cancel", "status": "Exercise"},
        {"msg_type": "Update", "scope": "Private"},
    ],
)
def test_nothing_else_takes_an_alert_back(said: dict[str, str]) -> None:
    assert superseded([an_alert(identifier="A-2", references=("A-1",), **said)]) == frozenset()


def test_an_announced_alert_speaks_for_its_entry() -> None:
    entry = Entry(
        3,
        "urn:1",
        "/page",
        "Updated",
        "brief",
        categories=("Avvisi",),
        updated="u",
        image="i",
        alert_url="/47",
    )
    alert = an_alert()
    whole = Entry(
        0, "A-1", "https://r.example/47", "Neve", content_html="<p>x</p>", categories=("Met",), published="p",
        alert=alert,
    )  # fmt: skip
    assert told_by(entry, whole) == Entry(
        3,
        "urn:1",
        "https://r.example/47",
        "Neve",
        "",
        "<p>x</p>",
        ("Avvisi", "Met"),
        "p",
        "u",
        "i",
        alert,
        "/47",
    )


def test_what_an_alert_does_not_say_its_entry_does() -> None:
    entry = Entry(0, "urn:1", "/page", "Neve", "brief", "<p>long</p>", published="p", withheld="draft")
    whole = Entry(0, "A-1", summary_html="Cormano", image="i", alert=an_alert(), withheld="x")
    assert told_by(entry, whole) == replace(entry, image="i", alert=an_alert())
    assert told_by(Entry(0), whole) == replace(whole, summary_html="Cormano")


# --- whether it concerns the town --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("alert", "areas", "point", "reason"),
    [
        # by name or code
        (an_alert("Comuni di Cormano, Bresso e Milano"), ["Cormano"], None, "its area is “Cormano”"),
        (an_alert("Lombardia - Cormano"), ["Roma", "Cormano"], FAR, "its area is “Cormano”"),
        (an_alert("Bresso", "Zona IM-05 (Prealpi)"), ["IM-05"], None, "its area is “IM-05”"),
        (
            an_alert(Area("Pianura", (("ISTAT", "015086"),))), ["ISTAT=015086"], None, "its area is “ISTAT=015086”",
        ),
        (an_alert(Area(geocodes=(("UGC", "Z1 Z2"),))), ["z2"], None, "its area is “z2”"),
        (an_alert("Italia"), ["Cormano"], None, "its area is the whole country"),
        # by place
        (an_alert(replace(DRAWN, description="Brianza")), [], HERE, "the town's point lies in its polygon “Brianza”"),
        (an_alert(DRAWN), ["Cormano"], HERE, "the town's point lies in its polygon “”"),
        (
            an_alert(Area("Diga", circles=((45.5, 9.2, 10.0),))), [], HERE,
            "the town's point lies in its circle “Diga”",
        ),
        # because nothing is configured, or nothing can be compared
        (an_alert("Bresso"), [], None, "neither areas nor a point are configured"),
        (an_alert("Bresso"), [" ", "-"], None, "neither areas nor a point are configured"),
        (an_alert(), ["Cormano"], HERE, "the alert names no area"),
        (
            an_alert("Bresso"), [], HERE, "its area “Bresso” cannot be compared with what is configured",
        ),
        (
            an_alert(Area(geocodes=(("UGC", "Z1"),))), ["Cormano"], None,
            "its area “UGC Z1” cannot be compared with what is configured",
        ),
        (an_alert(DRAWN), ["Roma"], None, "one of its areas has no name, and no point is configured"),
        (an_alert(DRAWN), ["IM-05"], None, "one of its areas has no name, and no point is configured"),
        (an_alert("Bresso", DRAWN), ["Roma"], None, "one of its areas has no name, and no point is configured"),
        (
            an_alert(Area("Brianza", partly=True)), ["Roma"], FAR,
            "what is drawn of its area “Brianza” could not be read whole",
        ),
        (
            an_alert(replace(DRAWN, description="Brianza", partly=True)), [], FAR,
            "what is drawn of its area “Brianza” could not be read whole",
        ),
        # a code cannot be looked for among names
        (an_alert("Brianza"), ["IM-05"], None, "its area “Brianza” cannot be compared with what is configured"),
        (an_alert(DRAWN, "Bresso"), [], FAR, "its area “Bresso” cannot be compared with what is configured"),
    ],
)  # fmt: skip
def test_an_alert_concerns_the_town(
    alert: Alert, areas: list[str], point: tuple[float, float] | None, reason: str
) -> None:
    assert concerns(alert, areas, point) == Concern(yes=True, reason=reason)


@pytest.mark.parametrize(
    ("alert", "areas", "point", "where"),
    [
        (an_alert("Romagna"), ["Roma"], None, "“Romagna”"),
        (an_alert("Bresso", "Milano"), ["Cormano", "IM-05"], None, "“Bresso; Milano”"),
        (an_alert(replace(DRAWN, description="Brianza")), ["Cormano"], FAR, "“Brianza”"),
        (an_alert(replace(DRAWN, description="Brianza")), ["Cormano"], None, "“Brianza”"),
        (an_alert(DRAWN), ["Cormano"], FAR, "“”"),
        (an_alert(Area(circles=((45.5, 9.2, 10.0),))), [], FAR, "“”"),
        (an_alert(Area(geocodes=(("UGC", "Z1"),))), ["UGC=Z2"], None, "“”"),
        (an_alert("Bresso"), ["Cormano"], HERE, "“Bresso”"),
        (an_alert("Zona IM-06"), ["IM-05"], None, "“Zona IM-06”"),
        (an_alert("Brianza"), ["Cormano", "IM-05"], None, "“Brianza”"),
        (an_alert(Area("Brianza", partly=True)), ["Roma"], None, "“Brianza”"),  # nothing drawn is looked at
        (an_alert("x" * 500), ["Cormano"], None, f"“{'x' * 119}…”"),
    ],
)
def test_an_alert_for_others_does_not(
    alert: Alert, areas: list[str], point: tuple[float, float] | None, where: str
) -> None:
    assert concerns(alert, areas, point) == Concern(
        yes=False, reason=f"the town is not in its areas ({where})"
    )


words = st.text(alphabet="Cormano Bresso,;-e/ 05àIM", max_size=20)
coordinates = st.tuples(st.floats(-90, 90), st.floats(-180, 180))
circles = st.tuples(st.floats(-90, 90), st.floats(-180, 180), st.floats(0, 20_040))
any_areas = st.builds(
    Area,
    description=words,
    geocodes=st.lists(st.tuples(words, words), max_size=2).map(tuple),
    polygons=st.lists(st.lists(coordinates, max_size=5).map(tuple), max_size=2).map(tuple),
    circles=st.lists(
        st.tuples(st.floats(-90, 90), st.floats(-180, 180), st.floats(0, 20_040)), max_size=2
    ).map(tuple),
)


@given(st.lists(any_areas, max_size=3), st.lists(words, max_size=3), st.none() | coordinates)
def test_another_area_never_makes_an_alert_concern_less(
    held: list[Area], names: list[str], point: tuple[float, float] | None
) -> None:
    verdict = concerns(an_alert(*held), names, point)
    assert verdict.reason
    if verdict.yes and held:
        assert concerns(an_alert(*held, Area("Altrove")), names, point).yes


# --- its zones ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("described", "zones"),
    [
        ([], ()),
        (["Cormano"], ()),
        (["Cormano, quartiere Brusuglio"], ("brusuglio",)),
        (["BRUSUGLIO", "Piazza Bernini"], ("brusuglio", "centro")),
        (["Piazza Bernini e via Comasinella"], ("brusuglio", "centro")),
        (["Centro Italia"], ()),  # no part of a title
        (["Brusuglietto"], ()),
        (["Bresso", "Brusuglio"], ("brusuglio",)),
    ],
)
def test_the_zones_are_those_whose_places_stand_in_the_areas(
    described: list[str], zones: tuple[str, ...]
) -> None:
    assert zones_of(an_alert(*described), ZONES) == zones


def test_an_area_that_is_the_whole_town_is_everywhere() -> None:
    alert = an_alert("Brusuglio", Area("Pianura", (("ISTAT", "015086"),)))
    assert zones_of(alert, ZONES, ["ISTAT=015086"]) == ()
    assert zones_of(alert, ZONES, ["Bresso"]) == ("brusuglio",)
    assert zones_of(an_alert("Cormano - Brusuglio"), ZONES, ["Cormano"]) == ("brusuglio",)
