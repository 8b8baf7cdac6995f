"""Which of an alert's infos speak, and several entries that are one warning."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.alert import Alert, Area
from bridge.core.alerts.infos import told_to, warnings_in
from bridge.core.alerts.relevance import concerns
from bridge.feeds.parse import parse
from bridge.model import Entry
from tests.unit.cap_documents import an_alert, an_area, an_info, cap
from tests.unit.feed_documents import only

HERE = (45.54, 9.17)
OURS, THEIRS, DRAWN = "Cormano", "Bresso", "<polygon>44,8 47,8 47,11 44,11</polygon>"
BROKEN = "<polygon>44,8 47,8</polygon>"


def told(
    *infos: str,
    areas: tuple[str, ...] = (OURS,),
    point: tuple[float, float] | None = None,
    language: str = "it",
) -> Entry:
    """An alert of these infos as it speaks to Cormano."""
    [entry] = warnings_in(read(*infos), language, areas, point)
    return entry


def read(*infos: str) -> list[Entry]:
    return list(parse(cap(*infos), "", "https://r.example/").entries)


def alert_of(entry: Entry) -> Alert:
    assert entry.alert is not None
    return entry.alert


def places(entry: Entry) -> list[str]:
    return [area.description for area in alert_of(entry).areas]


# --- which infos speak -------------------------------------------------------------------------------------


def test_the_info_that_concerns_the_town_speaks_however_grave_others_are() -> None:
    entry = told(
        an_info(an_area(THEIRS), headline="Allerta rossa", severity="Extreme", description="Pericolo."),
        an_info(an_area(OURS), headline="Allerta gialla", severity="Moderate", description="Attenzione."),
    )
    assert (entry.title, entry.content_html) == ("Allerta gialla", "<p>Attenzione.</p>")
    assert (alert_of(entry).severity, places(entry)) == ("Moderate", [OURS])


def test_of_those_that_concern_it_the_gravest_speaks_first_and_all_are_told() -> None:
    entry = told(
        an_info(an_area(OURS), headline="Vento", severity="Minor", description="Vento forte."),
        an_info(an_area(OURS), headline="Neve", severity="Severe", description="Neve fitta."),
        an_info(an_area(THEIRS), headline="Gelo", severity="Extreme", description="Gelo duro."),
    )
    assert entry.title == "Neve"
    assert entry.content_html == "<p>Neve fitta.</p><p>Vento</p><p>Vento forte.</p>"


def test_the_towns_language_speaks_with_the_gravity_of_the_gravest() -> None:
    entry = told(
        an_info(an_area(OURS), headline="Allerta", severity="Moderate"),
        an_info(an_area(OURS), headline="Warning", severity="Severe", language="en-GB"),
    )
    assert (entry.title, alert_of(entry).severity) == ("Allerta", "Severe")


def test_another_language_speaks_where_only_that_concerns_the_town() -> None:
    entry = told(
        an_info(an_area(THEIRS), headline="Allerta"),
        an_info(an_area(OURS), headline="Warning", language="en"),
    )
    assert entry.title == "Warning"


def test_its_times_are_those_of_what_concerns_the_town() -> None:
    entry = told(
        an_info(an_area(THEIRS), onset="2026-11-21T06:00:00Z", expires="2026-11-25T06:00:00Z"),
        an_info(an_area(OURS), onset="2026-11-22T06:00:00Z", expires="2026-11-23T06:00:00Z"),
    )
    alert = alert_of(entry)
    assert (alert.onset, alert.expires) == (
        datetime(2026, 11, 22, 6, tzinfo=UTC), datetime(2026, 11, 23, 6, tzinfo=UTC),
    )  # fmt: skip


def test_what_surely_concerns_the_town_speaks_before_what_may() -> None:
    entry = told(
        an_info(an_area("", "<geocode><valueName>Z</valueName><value>1</value></geocode>"), headline="Forse"),
        an_info(an_area(OURS), headline="Certo"),
    )
    assert entry.title == "Certo"


def test_an_info_without_areas_is_for_everybody() -> None:
    entry = told(an_info(headline="Ovunque"), an_info(an_area(THEIRS), headline="Altrove"))
    assert (entry.title, places(entry)) == ("Ovunque", [])


def test_where_none_concerns_the_town_all_stand_as_they_are() -> None:
    entry = told(an_info(an_area(THEIRS), headline="A"), an_info(an_area("Monza"), headline="B"))
    assert (entry.title, places(entry)) == ("A", [THEIRS, "Monza"])


def test_a_drawn_area_concerns_the_town_by_its_point() -> None:
    infos = [an_info(an_area("Pianura", DRAWN), headline="Qui"), an_info(an_area(THEIRS), headline="Altrove")]
    assert told(*infos, areas=("Roma",), point=HERE).title == "Qui"


def test_an_area_whose_drawing_could_not_be_read_may_hold_the_town() -> None:
    infos = [
        an_info(an_area("Pianura", BROKEN), headline="Forse"),
        an_info(an_area(THEIRS), headline="Altrove"),
    ]
    assert told(*infos, areas=("Roma",), point=HERE).title == "Forse"


def test_a_heading_stands_over_what_another_info_says_only() -> None:
    entry = told(an_info(headline="Neve"), an_info(headline="Gelo", description="", severity="Minor"))
    assert entry.content_html == "<p>Attese nevicate.</p>"


def test_what_is_no_alert_of_infos_stays_as_it_is() -> None:
    news = Entry(0, "urn:1", title="Neve")
    indexed = replace(news, alert=an_alert(OURS))
    assert told_to(news, "it") is news
    assert told_to(indexed, "it", [OURS]) is indexed


# --- several entries, one warning --------------------------------------------------------------------------


def indexed(identifier: str, *areas: str, guid: str = "", title: str = "Neve", **changes: object) -> Entry:
    alert = replace(an_alert(*areas, event="Neve", **changes), identifier=identifier)
    return Entry(0, guid or f"urn:{identifier}", f"https://r.example/{guid}", title, alert=alert)


def test_entries_of_one_identifier_are_one_alert_in_the_place_of_the_first() -> None:
    listed = [
        indexed("A", THEIRS, guid="1", title="Allerta per Bresso"),
        Entry(0, "news"),
        indexed("A", OURS, guid="2", title="Allerta per Cormano"),
    ]
    one, news = warnings_in(listed, "it", [OURS])
    assert (one.guid, one.title, places(one), news.guid) == ("2", "Allerta per Cormano", [OURS], "news")


def test_of_an_alert_that_is_listed_for_others_only_all_areas_are_told() -> None:
    [one] = warnings_in([indexed("A", THEIRS), indexed("A", "Monza")], "it", [OURS])
    assert places(one) == [THEIRS, "Monza"]


def test_the_same_document_announced_for_each_area_is_read_once() -> None:
    whole = only(cap(an_info(an_area(OURS)), an_info(an_area(THEIRS))))
    [one] = warnings_in([replace(whole, guid="1"), replace(whole, guid="2")], "it", [OURS])
    assert (one.content_html, places(one)) == ("<p>Attese nevicate.</p>", [OURS])


def test_what_reads_the_same_under_another_identifier_is_told_once_for_both_areas() -> None:
    [one] = warnings_in([indexed("A", OURS), indexed("B", "Comune di Cormano")], "it", [OURS])
    assert (alert_of(one).identifier, places(one)) == ("A", [OURS, "Comune di Cormano"])


def test_of_those_the_one_sent_first_stands_for_all() -> None:
    until = datetime(2026, 11, 24, tzinfo=UTC)
    listed = [
        indexed(name, OURS, sent=datetime(2026, 11, 21, hour, tzinfo=UTC), expires=until)
        for name, hour in (("C", 9), ("A", 7), ("B", 8))
    ]
    [one] = warnings_in([*listed, indexed("D", OURS, expires=until)], "it", [OURS])
    assert alert_of(one).identifier == "A"


@pytest.mark.parametrize(
    "other",
    [
        indexed("B", THEIRS),
        indexed("B", OURS, title="Gelo"),
        indexed("B", OURS, severity="Severe"),
        indexed("B", OURS, expires=datetime(2026, 11, 24, tzinfo=UTC)),
        indexed("B", OURS, msg_type="Cancel", references=("A",)),
        Entry(0, "urn:B", title="Neve"),
    ],
)
def test_what_differs_in_anything_or_is_for_others_is_another(other: Entry) -> None:
    assert len(warnings_in([indexed("A", OURS), other], "it", [OURS])) == 2


def test_alerts_without_any_identifier_are_never_one() -> None:
    assert len(warnings_in([indexed("", OURS), indexed("", THEIRS)], "it", [OURS])) == 2


infos = st.builds(
    lambda area, language, gravity, text: an_info(
        an_area(area), language=language, severity=gravity, headline=text, description=text
    ),
    st.sampled_from([OURS, THEIRS, "Monza"]),
    st.sampled_from(["it", "en", "de-DE"]),
    st.sampled_from(["Extreme", "Severe", "Moderate", "Minor", "Unknown", ""]),
    st.sampled_from(["Neve", "Gelo", "Vento"]),
)


@given(st.lists(infos, min_size=1, max_size=5))
def test_an_alert_concerns_the_town_after_as_before_whatever_of_it_speaks(some: list[str]) -> None:
    [whole] = read(*some)
    before = any(Area(OURS) in alert_of(info).areas for info in whole.infos)
    entry = told_to(whole, "it", [OURS])
    assert concerns(alert_of(entry), [OURS], None).yes == before
    assert not before or places(entry) == [OURS]
