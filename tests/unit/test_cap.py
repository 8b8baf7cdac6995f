"""CAP documents read as one entry each, or refused whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bridge.alert import Alert, Area
from bridge.core.normalize import normalize
from bridge.feeds.cap_areas import MAX_POINTS
from bridge.feeds.parse import parse
from bridge.model import Entry, Item, ParsedFeed
from tests.unit.cap_documents import (
    CAP,
    NO_INFO,
    SQUARE,
    alert_of,
    an_area,
    an_info,
    cap,
    elements,
    entry_of,
    fixture,
)
from tests.unit.feed_documents import URL, read, read_or_reason, refusal

ROME = ZoneInfo("Europe/Rome")
PAIRS = "45,9 46,9 46,10 45,10"


def area_of(*inner: str) -> Area:
    """The only area of an alert, without its name."""
    return replace(alert_of(an_info(an_area("x", *inner))).areas[0], description="")


# --- a whole alert -----------------------------------------------------------------------------------------


def test_an_italian_alert_of_several_infos_is_one_entry() -> None:
    """The gravest of the Italian infos speaks; the others' texts and areas come with it, the English one's do not."""
    orange = Area(
        "Comuni di Cormano, Bresso e Milano",
        geocodes=(("ISTAT", "015086"), ("ISTAT", "015032")),
        polygons=(((45.5, 9.1), (45.6, 9.1), (45.6, 9.25), (45.5, 9.25), (45.5, 9.1)),),
    )
    dam = Area("Area della diga di Valle", circles=((45.8, 9.05, 12.5),))
    yellow = Area("Zona IM-10 (Pianura centrale)", geocodes=(("ZONA_ALLERTA", "IM-10"),))
    identifier = "2.49.0.0.380.99.2026.11.21.0047"
    alert = Alert(
        identifier=identifier,
        sender="centro.funzionale@protezionecivile.regione.example",
        sent=datetime(2026, 11, 21, 12, 5, tzinfo=UTC),
        status="Actual",
        msg_type="Alert",
        scope="Public",
        event="Rischio idraulico",
        severity="Severe",
        urgency="Expected",
        certainty="Likely",
        onset=datetime(2026, 11, 21, 17, 0, tzinfo=UTC),
        expires=datetime(2026, 11, 22, 23, 0, tzinfo=UTC),
        areas=(orange, dam, yellow),
    )
    entry = Entry(
        position=0,
        guid=identifier,
        link="https://allerte.regione.example/2026/47",
        title="Allerta arancione per rischio idraulico",
        content_html=(
            "<p>Dalla serata di sabato sono attese piogge diffuse\nsui bacini di Seveso &amp; Olona, con livelli"
            " &gt; 3 m.</p><p>Possibili:<br>- esondazioni dei corsi d'acqua minori;<br>- allagamenti di"
            " sottopassi.</p><p>Non sostare vicino ai corsi d'acqua. Spostare le auto dai sottopassi.</p>"
            "<p>Allerta gialla per rischio idraulico</p>"
            "<p>Sono possibili allagamenti di sottopassi e cantine.</p>"
        ),
        categories=("Rischio idraulico", "Met", "Safety"),
        published="2026-11-21T13:05:00+01:00",
        alert=alert,
    )
    title = "Centro Funzionale Decentrato – Regione Example"
    assert read(fixture("allerta-arancione.xml")) == ParsedFeed("cap12", title, (entry,))


def test_an_alert_becomes_an_item_with_its_text_in_lines() -> None:
    text = "Attese nevicate\nfino a 20 cm.\n\nEvitare:\n- viaggi;\n- soste."
    entry = entry_of(an_info(description=text, web="https://regione.example/neve"))
    item = normalize(entry, "allerte", URL, ROME)
    assert item == Item(
        feed="allerte",
        guid="A-1",
        link="https://regione.example/neve",
        title="Allerta neve",
        text="Attese nevicate fino a 20 cm.\nEvitare:\n• viaggi;\n• soste.",
        categories=("Neve",),
        published=datetime(2026, 11, 21, 12, 5, tzinfo=UTC),
        alert=entry.alert,
    )


@pytest.mark.parametrize(
    ("namespace", "version"),
    [
        (CAP, "cap12"),
        ("urn:oasis:names:tc:emergency:cap:1.1", "cap11"),
        ("http://www.incident.com/cap/1.0", "cap10"),
        ("urn:oasis:names:tc:emergency:cap:1.3", "cap13"),
    ],
)
def test_every_version_of_cap_is_read_alike(namespace: str, version: str) -> None:
    feed = read(cap(namespace=namespace))
    assert (feed.format, feed.entries) == (version, read(cap()).entries)


@pytest.mark.parametrize("namespace", ["", "urn:oasis:names:tc:emergency:cap", "https://hub.example/cap"])
def test_an_alert_is_known_by_its_header_where_its_namespace_is_wrong(namespace: str) -> None:
    feed = read(cap(namespace=namespace))
    told = f"Its namespace “{namespace}” is none of CAP's; it is read as CAP all the same."
    assert feed == replace(read(cap()), format="cap", warnings=(told,))


def test_a_namespace_and_words_in_capitals_are_understood() -> None:
    feed = read(cap(namespace=CAP.upper(), status="ACTUAL", msgType="ALERT", scope="PUBLIC"))
    assert (feed.format, feed.warnings) == ("cap12", ())
    assert normalize(feed.entries[0], "allerte", URL, ROME).withheld == ""


def test_an_alert_that_does_not_say_when_it_was_sent_has_no_date() -> None:
    item = normalize(entry_of(sent=""), "allerte", URL, ROME)
    assert (item.published, item.title) == (None, "Allerta neve")


def test_elements_may_have_a_prefix() -> None:
    plain = cap().decode()
    prefixed = (
        plain.replace("<", "<c:").replace("<c:/", "</c:").replace("<c:?", "<?").replace("xmlns=", "xmlns:c=")
    )
    assert read(prefixed.encode()) == read(plain.encode())


def test_a_warning_above_the_alert_is_skipped_and_told() -> None:
    feed = read(b"<b>Notice</b>: undefined index\n" + cap().partition(b"?>\n")[2])
    assert feed == replace(
        read(cap()),
        warnings=("31 characters before the feed were skipped: “<b>Notice</b>: undefined index”.",),
    )


# --- texts -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ({}, "Allerta neve"),
        ({"headline": ""}, "Neve"),
        ({"headline": "Neve &amp; <![CDATA[<b>gelo</b>]]>"}, "Neve &amp; &lt;b&gt;gelo&lt;/b&gt;"),
        ({"headline": "\n  Allerta\n  neve  "}, "Allerta neve"),
        ({"headline": "", "event": ""}, ""),
    ],
)
def test_the_title_is_the_headline_or_the_event(said: dict[str, str], title: str) -> None:
    assert entry_of(an_info(**said)).title == title


@pytest.mark.parametrize(
    ("language", "title"),
    [("it", "A"), ("IT-it", "A"), ("de", "B"), ("en", "C"), ("sl", "A")],
)
def test_the_towns_language_is_chosen_or_the_first(language: str, title: str) -> None:
    infos = [
        an_info(language=tongue, headline=name)
        for tongue, name in (("it-IT", "A"), ("DE", "B"), ("en_GB", "C"))
    ]
    feed = parse(cap(*infos), "", URL, language)
    assert [entry.title for entry in feed.entries] == [title]


def test_as_many_infos_as_a_hub_may_join_are_read() -> None:
    assert entry_of(*[an_info()] * 200).title == "Allerta neve"


@pytest.mark.parametrize(
    ("said", "title"),
    [({}, "cfd@regione.example"), ({"senderName": "Centro &amp; Funzionale"}, "Centro &amp; Funzionale")],
)
def test_the_feed_is_called_after_the_sender(said: dict[str, str], title: str) -> None:
    assert read(cap(an_info(**said))).title == title


def test_an_alert_without_any_language_is_read() -> None:
    assert entry_of(an_info(language="")).title == "Allerta neve"


def test_the_same_text_for_several_areas_is_said_once() -> None:
    entry = entry_of(an_info(an_area("Cormano")), an_info(an_area("Bresso")))
    assert entry.content_html == "<p>Attese nevicate.</p>"
    assert entry.alert is not None
    assert [area.description for area in entry.alert.areas] == ["Cormano", "Bresso"]


def test_an_alert_without_text_says_where_it_holds() -> None:
    entry = entry_of(an_info(an_area("Cormano"), an_area("Bresso &amp; Sesto"), description=""))
    assert (entry.summary_html, entry.content_html) == ("Cormano; Bresso &amp; Sesto", "")
    assert normalize(entry, "allerte", URL, ROME).text == "Cormano; Bresso & Sesto"


def test_html_in_a_description_leaves_no_tags_in_the_text() -> None:
    entry = entry_of(an_info(description="Neve.&lt;br/&gt;Gelo.&lt;script&gt;x()&lt;/script&gt;"))
    assert normalize(entry, "allerte", URL, ROME).text == "Neve.\nGelo."


# --- header ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("references", "identifiers"),
    [
        ("", ()),
        ("cfd@regione.example,A-0,2026-11-21T10:00:00+01:00", ("A-0",)),
        ("s,A-0,t\n  s,A-1,t s,A-0,t", ("A-0", "A-1")),
        ("s, A-0, t", ("A-0",)),
        ("s ,A-0 ,t", ("A-0",)),
        ("s,A-0", ("A-0",)),
        ("A-0", ("A-0",)),
        (",, ,", ()),
    ],
)
def test_references_give_identifiers(references: str, identifiers: tuple[str, ...]) -> None:
    assert alert_of(msgType="Update", references=references).references == identifiers


def test_an_update_names_what_it_updates() -> None:
    alert = alert_of(identifier="A-2", msgType="Update", references="s,A-1,t")
    assert (alert.identifier, alert.msg_type, alert.references) == ("A-2", "Update", ("A-1",))


@pytest.mark.parametrize("kind", ["Cancel", "Ack", "Error"])
def test_a_message_about_another_needs_no_info(kind: str) -> None:
    entry = entry_of(NO_INFO, identifier="A-2", msgType=kind, references="s,A-1,t", note="Revocata.")
    assert (entry.title, entry.content_html, entry.alert) == (
        "",
        "<p>Revocata.</p>",
        Alert(
            "A-2",
            "cfd@regione.example",
            datetime(2026, 11, 21, 12, 5, tzinfo=UTC),
            "Actual",
            kind,
            "Public",
            ("A-1",),
        ),
    )


def test_a_sign_of_life_without_info_is_read_and_will_never_leave() -> None:
    """National hubs send one every minute, of status System: refusing it would fail the feed."""
    entry = entry_of(NO_INFO, status="System")
    assert normalize(entry, "allerte", URL, ROME).withheld == "a CAP alert of status System, not Actual"


@pytest.mark.parametrize(
    ("ends", "expires"),
    [
        (["2026-11-22T18:00:00+01:00"], datetime(2026, 11, 22, 17, 0, tzinfo=UTC)),
        (["2026-11-22T18:00:00"], datetime(2026, 11, 22, 17, 0, tzinfo=UTC)),  # without zone, which is wrong
        (["2026-11-22T18:00:00-00:00"], datetime(2026, 11, 22, 18, 0, tzinfo=UTC)),
        (["2026-11-22T00:00:00Z", "2026-11-23T00:00:00Z"], datetime(2026, 11, 23, 0, 0, tzinfo=UTC)),
        (["2026-11-22T00:00:00Z", ""], None),
        ([""], None),
    ],
)
def test_an_alert_lasts_as_long_as_the_longest_of_its_infos(
    ends: list[str], expires: datetime | None
) -> None:
    assert alert_of(*(an_info(expires=end) for end in ends)).expires == expires


def test_an_end_that_is_no_date_is_none_and_told() -> None:
    feed = read(cap(an_info(), an_info(expires="domani sera")))
    assert [entry.alert and entry.alert.expires for entry in feed.entries] == [None]
    assert feed.warnings == ("When the alert expires is not understood: “domani sera”.",)


def test_it_begins_with_the_earliest_of_its_infos() -> None:
    infos = [an_info(onset="2026-11-22T06:00:00Z"), an_info(effective="2026-11-22T03:00:00Z"), an_info()]
    assert alert_of(*infos).onset == datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "gravest"),
    [
        (["Minor", "Extreme", "Severe"], "Extreme"),
        (["Unknown", "moderate"], "moderate"),
        (["", "Minor"], "Minor"),
        (["Unknown", ""], "Unknown"),
    ],
)
def test_the_gravest_info_speaks(words: list[str], gravest: str) -> None:
    entry = entry_of(*(an_info(severity=word, headline=word or "?", event=word) for word in words))
    assert entry.alert is not None
    assert (entry.title, entry.alert.event, entry.alert.severity) == (gravest, gravest, gravest)


def test_what_the_gravest_does_not_say_no_lesser_one_says_for_it() -> None:
    grave = an_info(severity="Severe", event="Gelo", headline="")
    entry = entry_of(an_info(elements(urgency="Past", certainty="Unlikely")), grave)
    assert entry.alert is not None
    assert (entry.title, entry.alert.urgency, entry.alert.certainty) == ("Gelo", "", "")


# --- areas -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        f"{PAIRS} 45,9",
        PAIRS,  # not closed, against the rule
        f"\n   {PAIRS}\n\t45,9 ",
        "45.0, 9.0 46.0 ,9.0 +46,1e1 45,10.000",
    ],
)
def test_a_polygon_is_closed_whatever_blanks_it_has(text: str) -> None:
    assert area_of(elements(polygon=text)) == Area(polygons=(SQUARE,))


@pytest.mark.parametrize(
    "wrong",
    [
        "nord",
        "45,9",
        "45,9 46,9",
        "45,9 46,9 45,9",  # no more than a line
        "45,9 46,9 46,dieci",
        "45,9 46,9 91,10",
        "45,9 46,9 46,181",
        "45,9 46,9 46,10 -90.1,10",
        "45,9 46,9 46,10 46,-180.1",
        f"45,9 46,9{' ' * 1_000}46,10",
        "45,9 46,9 nan,10",
        "45,9 46,9 46,1_0",
        "45,9 46,9 46,10,0",
        "45 9 46 9 46 10",
        ",,,",
    ],
)
def test_a_polygon_of_wrong_numbers_is_left_out_and_told(wrong: str) -> None:
    shapes = elements(polygon=wrong) + elements(polygon=PAIRS)
    feed = read(cap(an_info(an_area("Cormano", shapes))))
    assert [entry.alert and entry.alert.areas for entry in feed.entries] == [
        (Area("Cormano", (), (SQUARE,), partly=True),)
    ]
    assert feed.warnings == ("Polygons and circles left out because their numbers are wrong: 1.",)


@pytest.mark.parametrize(
    ("text", "circles"),
    [
        ("45.8,9.05 12.5", ((45.8, 9.05, 12.5),)),
        (" 45.8, 9.05  0 ", ((45.8, 9.05, 0.0),)),
    ],
)
def test_a_circle_has_a_centre_and_a_radius(
    text: str, circles: tuple[tuple[float, float, float], ...]
) -> None:
    assert area_of(elements(circle=text)) == Area(circles=circles)


@pytest.mark.parametrize("wrong", ["45,9", "45 9 10", "45,9 -1", "45,9 20041", "45,9 10km", "95,9 10", "x"])
def test_a_circle_of_wrong_numbers_is_left_out_and_told(wrong: str) -> None:
    feed = read(cap(an_info(an_area("Cormano", elements(circle=wrong)))))
    assert [entry.alert and entry.alert.areas for entry in feed.entries] == [(Area("Cormano", partly=True),)]
    assert feed.warnings == ("Polygons and circles left out because their numbers are wrong: 1.",)


@pytest.mark.parametrize(
    ("inner", "geocodes"),
    [
        ("<valueName>ISTAT</valueName><value> 015086 </value>", (("ISTAT", "015086"),)),
        (
            "<valueName>A</valueName><value>1</value><valueName>B</valueName><value>2</value><value>3</value>",
            (("A", "1"), ("B", "2"), ("B", "3")),
        ),
        ("<value>1</value>", (("", "1"),)),
        ("<valueName>A</valueName><note>x</note><value>1</value>", (("A", "1"),)),
        ("ISTAT=015086", (("ISTAT", "015086"),)),
        ("015086", (("", "015086"),)),
        ("<valueName>A</valueName>", ()),
    ],
)
def test_geocodes_are_pairs_however_they_are_written(
    inner: str, geocodes: tuple[tuple[str, str], ...]
) -> None:
    assert area_of(f"<geocode>{inner}</geocode>") == Area(geocodes=geocodes)


def test_areas_that_say_nothing_are_none() -> None:
    assert alert_of(an_info(an_area(""), "<area><polygon/><circle> </circle></area>")).areas == ()


def test_an_alert_keeps_no_more_points_than_one_can_walk_through() -> None:
    huge = " ".join(f"{45 + n / 1e6:.6f},9" for n in range(100_000))
    feed = read(cap(an_info(an_area("Cormano", elements(polygon=huge), elements(circle="45,9 1")))))
    told = f"Polygons left out because an alert has more than {MAX_POINTS} points: 1."
    assert [entry.alert and entry.alert.areas for entry in feed.entries] == [
        (Area("Cormano", circles=((45.0, 9.0, 1.0),), partly=True),)
    ]
    assert feed.warnings == (told,)


def test_all_polygons_of_an_alert_share_its_points() -> None:
    rings = [
        " ".join(f"{45 + n / 1e5:.5f},{east + n % 2}" for n in range(MAX_POINTS // 2)) for east in (9, 10, 11)
    ]
    areas = [an_area(f"Zona {n}", elements(polygon=ring)) for n, ring in enumerate(rings)]
    feed = read(cap(an_info(*areas)))
    alert = feed.entries[0].alert
    assert alert is not None
    assert [(len(area.polygons), area.partly) for area in alert.areas] == [
        (1, False), (1, False), (0, True),
    ]  # fmt: skip
    assert len(feed.warnings) == 1


def test_a_polygon_that_each_language_repeats_is_counted_once() -> None:
    ring = " ".join(f"{45 + n / 1e5:.5f},{9 + n % 2}" for n in range(MAX_POINTS))
    infos = [
        an_info(an_area("Zona", elements(polygon=ring)), language=tongue) for tongue in ("it", "en", "de")
    ]
    assert read(cap(*infos)).warnings == ()


# --- refused whole -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (cap(identifier=""), "Not read: a CAP alert without an identifier."),
        (cap(status=""), "Not read: the CAP alert “A-1” has no status, and may be but a test."),
        (cap(NO_INFO), "Not read: the CAP alert “A-1” has no info: it does not say what happens."),
        (
            cap(NO_INFO, msgType="Update"),
            "Not read: the CAP alert “A-1” has no info: it does not say what happens.",
        ),
        (cap(*["<info/>"] * 201), "Not read: the CAP alert “A-1” has more than 200 infos."),
        (
            cap().replace(b"</headline>", b""),
            "Not read: the CAP alert is not well-formed XML (mismatched tag).",
        ),
        (
            b"<cap:alert/>",
            "Not read: the CAP alert is not well-formed XML (unbound prefix).",
        ),
        (
            b'<alert xmlns="https://shop.example/alerts"><identifier>1</identifier></alert>',
            "Not a feed: an XML document whose root element is <alert>, which is none of CAP.",
        ),
        (b"<alert/>", "Not a feed: an XML document whose root element is <alert>, which is none of CAP."),
        (
            cap(namespace="", status="").replace(b' xmlns=""', b""),
            "Not a feed: an XML document whose root element is <alert>, which is none of CAP.",
        ),
        (
            b'<!DOCTYPE alert [<!ENTITY a "aaa">]>' + cap(an_info(headline="&a;")).partition(b"?>")[2],
            "Not read: the document defines XML entities of its own (&a;), which is not safe.",
        ),
    ],
)
def test_what_is_no_whole_alert_is_refused_with_the_reason(body: bytes, reason: str) -> None:
    assert refusal(body) == reason


@given(st.integers(min_value=0))
@example(len(fixture("allerta-arancione.xml").rstrip()) - 1)
def test_wherever_an_alert_breaks_off_it_is_refused_or_whole(at: int) -> None:
    whole = fixture("allerta-arancione.xml").rstrip()
    outcome = read_or_reason(whole[: at % len(whole)])
    if isinstance(outcome, ParsedFeed):  # only the last bracket is missing
        assert outcome == read(whole)
    else:
        assert outcome.startswith(("Not read: the CAP alert", "Not a feed: "))


TOKENS = st.sampled_from(
    [
        "<info>", "</info>", "<area>", "</area>", "<polygon>", "</polygon>", "<circle>", "</circle>", "<geocode>",
        "</geocode>", "<value>", "</value>", "<valueName>", "<language>it</language>", "<status>Actual</status>",
        "<identifier>", "</identifier>", "<expires>9999-99-99</expires>", "<references>,, ,</references>",
        "<severity>Extreme</severity>", "<msgType>Cancel</msgType>", "45,9 ", "46,9 46,10 ", "1e999,1", " 5", "nan",
        "<![CDATA[", "]]>", "<!--", "-->", "&amp;", "&#0;", "&", "<", ">", "\0", "\ud800", "è", "<alert>",
        f"<alert xmlns='{CAP}'>", "</alert>", "<entry>", "</entry>",
    ]
)  # fmt: skip


@given(st.lists(TOKENS | st.text(max_size=5), max_size=40).map("".join))
def test_any_text_in_an_alert_is_read_or_refused(inner: str) -> None:
    whole = f"<alert xmlns='{CAP}'><identifier>A</identifier><status>Actual</status>{inner}</alert>"
    outcome = read_or_reason(whole.encode("utf-8", "surrogatepass"))
    if isinstance(outcome, ParsedFeed):
        normalize(outcome.entries[0], "allerte", URL, ROME)
        assert outcome.format == "cap12"
    else:
        assert outcome


@pytest.mark.parametrize(
    "inner",
    [
        "<info>" * 60_000 + "</info>" * 60_000,
        "<info>" + "<area><areaDesc>a</areaDesc></area>" * 40_000 + "</info>",
        "<info><area>" + "<polygon>45,9 46,9 46,10</polygon>" * 60_000 + "</area></info>",
        "<info><area><polygon>" + "45,9 " * 400_000 + "</polygon></area></info>",
        "<info><area><polygon>" + " " * 4_000_000 + "</polygon></area></info>",
        "<info><area><polygon>" + "1" * 4_000_000 + "</polygon></area></info>",
        "<info><description>" + "\n " * 2_000_000 + "x</description></info>",
        "<info><description>" + "x\n" * 1_000_000 + "</description></info>",
        "<info/><references>" + "a,b,c " * 500_000 + "</references>",
        "<info><x>" + "&amp;" * 150_000 + "</x></info>",
    ],
)
def test_documents_made_to_hurt_are_read_or_refused(inner: str) -> None:
    """The test run's own time limit is what one that takes hours would meet."""
    whole = f"<alert xmlns='{CAP}'><identifier>A</identifier><status>Actual</status>{inner}</alert>"
    outcome = read_or_reason(whole.encode())
    assert isinstance(outcome, ParsedFeed) or outcome.startswith("Not read: ")
