"""Feeds whose entries announce CAP alerts, carry cap: elements, or embed an alert whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.alert import Alert, Area
from bridge.core.normalize import normalize
from bridge.model import Entry, ParsedFeed
from tests.unit.cap_documents import CAP, NO_INFO, an_area, an_info, cap, elements, entry_of, fixture
from tests.unit.feed_documents import URL, atom, only, read, read_or_reason, refusal, rss

ROME = ZoneInfo("Europe/Rome")
INNER = cap().decode().partition("?>\n")[2]


def index(*entries: str) -> bytes:
    """An Atom index of alerts; each entry is given as what stands within <entry>, with the prefix `cap`."""
    inner = "".join(f"<entry>{entry}</entry>" for entry in entries)
    return f'<feed xmlns="http://www.w3.org/2005/Atom" xmlns:cap="{CAP}">{inner}</feed>'.encode()


def carried(**said: str) -> str:
    return elements(**{f"cap:{name}": text for name, text in said.items()})


def alert_in(entry: Entry) -> Alert:
    assert entry.alert is not None
    return entry.alert


# --- announced ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("links", "alert_url"),
    [
        ('<link href="https://r.example/47"/>', ""),
        ('<link href="https://r.example/47"/><link type="application/cap+xml" href="/47"/>', "/47"),
        ('<link rel="enclosure" type="Application/CAP+XML; v=1.2" href="/47"/>', "/47"),
        ('<link rel="related" href="http://r.example/47.cap"/>', "http://r.example/47.cap"),
        ('<link href="ftp://r.example/47.cap"/>', ""),
        ('<link rel="related" href="/a/47.CAP?x=1"/><link href="/b.cap"/>', "/a/47.CAP?x=1"),
        ('<link href="https://r.example/cap/47"/>', ""),
        ('<link href="https://r.example/?file=a.cap"/>', ""),
        ('<link href="https://[r.cap"/>', ""),
        ('<link type="application/cap+xml" href=""/><link href="/47.cap"/>', "/47.cap"),
    ],
)
def test_a_link_of_cap_announces_an_alert(links: str, alert_url: str) -> None:
    entry = only(atom(f"<id>urn:47</id><title>Neve</title>{links}"))
    assert (entry.alert_url, entry.alert) == (alert_url, None)


@pytest.mark.parametrize(
    "inner",
    [
        "<link>https://r.example/47.cap</link>",
        '<enclosure url="https://r.example/47.cap" type="application/xml"/>',
        '<enclosure url="https://r.example/47.cap" type="application/cap+xml" length="1"/>',
    ],
)
def test_an_item_of_rss_announces_one_by_link_or_enclosure(inner: str) -> None:
    assert only(rss(f"<title>Neve</title>{inner}")).alert_url == "https://r.example/47.cap"


def test_a_feed_that_leads_to_documents_of_xml_alone_is_one_of_alerts() -> None:
    feed = read(rss("<link>https://r.example/47.xml</link>", "<link>https://r.example/48.XML?v=1</link>"))
    assert [entry.alert_url for entry in feed.entries] == [entry.link for entry in feed.entries]


@pytest.mark.parametrize("other", ["<link>https://r.example/48</link>", "<title>Neve</title>"])
def test_news_of_which_one_leads_to_such_a_document_are_none(other: str) -> None:
    feed = read(rss("<link>https://r.example/47.xml</link>", other))
    assert [entry.alert_url for entry in feed.entries] == ["", ""]


def test_a_citizens_link_is_the_page_not_the_alerts_document() -> None:
    page, document = '<link href="/neve"/>', '<link type="application/cap+xml" href="/47"/>'
    assert only(atom(f"<title>Neve</title>{document}{page}")).link == "/neve"
    assert only(atom(f"<title>Neve</title>{document}")).link == "/47"


# --- cap: elements -----------------------------------------------------------------------------------------


def test_an_american_index_tells_as_much_as_it_has() -> None:
    address = "https://alerts.weather.example/cap/capget.php?x=ZZ1.FloodWatch.1"
    area = Area("Arden; Upper Brook Valley", (("FIPS6", "099001 099003"), ("UGC", "ZZZ001 ZZZ002")))
    feed = read(fixture("us-weather-index.atom"))
    assert (feed.format, feed.warnings, len(feed.entries)) == ("atom10", (), 2)
    assert feed.entries[0] == Entry(
        position=0,
        guid=address,
        link=address,
        title="Flood Watch issued November 21 at 1:10AM EST by NWS",
        summary_html="...FLOOD WATCH IN EFFECT... Rain may cause flooding.",
        categories=("Flood Watch", "Met"),
        published="2026-11-21T01:10:00-05:00",
        updated="2026-11-21T01:10:00-05:00",
        alert=Alert(
            address,
            status="Actual",
            msg_type="Update",
            event="Flood Watch",
            severity="Moderate",
            urgency="Expected",
            certainty="Possible",
            onset=datetime(2026, 11, 21, 6, 10, tzinfo=UTC),
            expires=datetime(2026, 11, 21, 19, 0, tzinfo=UTC),
            areas=(area,),
        ),
        alert_url=address,
    )


def test_a_test_in_an_index_is_withheld() -> None:
    test = read(fixture("us-weather-index.atom")).entries[1]
    assert alert_in(test).areas == (
        Area(polygons=(((10.0, -20.0), (11.0, -20.0), (11.0, -19.0), (10.0, -20.0)),)),
    )
    assert normalize(test, "allerte", URL, ROME).withheld == "a CAP alert of status Test, not Actual"


def test_a_european_index_has_its_own_words_for_some() -> None:
    entry = only(fixture("european-index.atom"))
    assert (entry.link, entry.alert_url) == (
        "https://warnings.example?region=ZZ009",
        "https://warnings.example/api/v1/warnings/zz/4b1f",
    )
    assert alert_in(entry) == Alert(
        "2.49.0.0.999.0.ZZ.261121115500.wind",
        sent=datetime(2026, 11, 21, 11, 55, tzinfo=UTC),
        status="Actual",
        msg_type="Alert",
        scope="Public",
        event="Yellow wind warning",
        severity="Moderate",
        urgency="Future",
        certainty="Likely",
        onset=datetime(2026, 11, 21, 21, 0, tzinfo=UTC),
        expires=datetime(2026, 11, 22, 9, 0, tzinfo=UTC),
        areas=(Area("Lombardia", (("EMMA_ID", "ZZ009"),)),),
    )


def test_an_item_of_rss_may_carry_them_too() -> None:
    item = (
        f"<title>Neve</title><guid>A-1</guid>{carried(sender='cfd', severity='Severe', references='s,A-0,t')}"
    )
    body = rss(item).replace(b"xmlns:dc=", f'xmlns:cap="{CAP}" xmlns:dc='.encode())
    assert alert_in(only(body)) == Alert("A-1", "cfd", severity="Severe", references=("A-0",))


@pytest.mark.parametrize(
    ("inner", "identifier", "alert_url"),
    [
        (
            "<link>https://r.example/neve</link><guid>https://r.example/neve</guid>",
            "https://r.example/neve",
            "",
        ),
        ("<link>https://r.example/cap/47</link>", "https://r.example/cap/47", "https://r.example/cap/47"),
    ],
)
def test_the_permalink_of_an_item_is_a_page_unless_it_looks_like_cap(
    inner: str, identifier: str, alert_url: str
) -> None:
    body = rss(inner + carried(event="Neve")).replace(b"xmlns:dc=", f'xmlns:cap="{CAP}" xmlns:dc='.encode())
    entry = only(body)
    assert (alert_in(entry).identifier, entry.alert_url) == (identifier, alert_url)


def test_the_prefix_may_be_another() -> None:
    body = (
        index(f"<id>urn:1</id>{carried(status='Test')}").replace(b"cap:s", b"c:s").replace(b":cap=", b":c=")
    )
    assert alert_in(only(body)).status == "Test"


def test_an_alert_of_another_kind_is_none() -> None:
    other = '<alert xmlns="https://shop.example/"><identifier>1</identifier></alert>'
    entry = only(index(f"<id>urn:1</id>{other}{carried(event='Neve')}"))
    assert alert_in(entry) == Alert("urn:1", event="Neve")


def test_they_may_be_nested_and_the_first_counts() -> None:
    area = f"<cap:area>{carried(areaDesc='Cormano')}</cap:area>"
    info = f"<x><cap:info>{carried(event='Neve', severity='Minor')}{area}</cap:info></x>"
    entry = only(index(f"<id>urn:1</id><title/>{info}{carried(severity='Extreme')}"))
    assert (entry.title, entry.categories) == ("Neve", ("Neve",))
    assert alert_in(entry) == Alert("urn:1", event="Neve", severity="Minor", areas=(Area("Cormano"),))


def test_entries_without_them_are_news_like_any() -> None:
    feed = read(index("<id>urn:1</id>", f"<id>urn:2</id>{carried(event='Neve')}"))
    assert [entry.alert and entry.alert.identifier for entry in feed.entries] == [None, "urn:2"]


def test_wrong_numbers_in_an_index_are_told() -> None:
    feed = read(index(f"<id>urn:1</id>{carried(areaDesc='Cormano', polygon='x', circle='45,9 1')}"))
    assert alert_in(feed.entries[0]).areas == (Area("Cormano", circles=((45.0, 9.0, 1.0),), partly=True),)
    assert feed.warnings == ("Polygons and circles left out because their numbers are wrong: 1.",)


@pytest.mark.parametrize(
    ("inner", "alert_url"),
    [
        ('<id>https://r.example/a?1</id><link href="https://r.example/a?1"/>', "https://r.example/a?1"),
        ('<id>https://r.example/a</id><link href="https://r.example/b"/>', ""),
        ('<id>urn:1</id><link href="https://r.example/cap/47"/>', "https://r.example/cap/47"),
        ('<id>https://r.example/a.xml</id><link href="https://r.example/b"/>', "https://r.example/a.xml"),
        ('<id>urn:1</id><link type="text/html" href="https://r.example/cap/47"/>', ""),
        ('<id>urn:1</id><link type="application/xml" href="https://r.example/47"/>', "https://r.example/47"),
        ('<id>urn:1</id><link type="application/atom+xml" href="https://r.example/47"/>', ""),
        ('<id>urn:1</id><link type="application/rss+xml" href="https://r.example/47"/>', ""),
        ('<id>urn:1</id><link type="application/xhtml+xml" href="https://r.example/47"/>', ""),
        (
            '<id>https://r.example/a</id><link href="https://r.example/a"/><link rel="enclosure" href="/b.cap"/>',
            "/b.cap",
        ),
        ('<id>urn:cap:1.xml</id><link href="/capannori"/>', ""),
        ('<id>urn:1</id><link href="https://[cap"/>', ""),
    ],
)
def test_the_alert_behind_an_index_is_looked_for_among_its_addresses(inner: str, alert_url: str) -> None:
    assert only(index(inner + carried(event="Neve"))).alert_url == alert_url


# --- embedded ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        f'<content type="text/xml">{INNER}</content>',
        f'<content type="application/cap+xml"><![CDATA[<?xml version="1.0"?>\n{INNER}]]></content>',
        f"<summary>In breve</summary>{INNER}",
    ],
)
def test_an_alert_that_an_entry_embeds_speaks_for_it(content: str) -> None:
    ids = '<id>urn:47</id><title>Aggiornato</title><link rel="enclosure" href="/47.cap"/><link href="/47"/>'
    entry = only(atom(f"{ids}<published>2026-11-21</published>{content}"))
    told = entry_of()
    assert entry == replace(told, guid="urn:47", link="/47", alert_url="")


def test_one_in_an_item_of_rss_loses_nothing_to_the_parser() -> None:
    """feedparser would take the alert's description for the item's, and knows neither info nor area."""
    inner = cap(an_info(an_area("Cormano"), web="https://r.example/47")).decode().partition("?>\n")[2]
    entry = only(rss(f"<title>Neve</title><guid>g</guid>{inner}"))
    assert entry == replace(entry_of(an_info(an_area("Cormano"), web="https://r.example/47")), guid="g")


def test_the_language_of_an_embedded_alert_is_chosen_too() -> None:
    inner = cap(an_info(language="en", headline="Snow"), an_info()).decode().partition("?>\n")[2]
    assert only(atom(f'<content type="text/xml">{inner}</content>')).title == "Allerta neve"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (cap(identifier="").decode().partition("?>\n")[2], "Not read: a CAP alert without an identifier."),
        (
            cap(NO_INFO).decode().partition("?>\n")[2],
            "Not read: the CAP alert “A-1” has no info: it does not say what happens.",
        ),
        (
            f"<![CDATA[{INNER[:-20]}]]>",
            "Not read: the CAP alert breaks off before its end, and half of it must never go out.",
        ),
    ],
)
def test_an_embedded_alert_that_is_not_whole_keeps_its_entry_back(content: str, reason: str) -> None:
    feed = read(
        atom(f'<title>Neve</title><content type="text/xml">{content}</content>', "<title>Sole</title>")
    )
    assert [(entry.title, entry.withheld) for entry in feed.entries] == [("Neve", reason), ("Sole", "")]
    assert feed.warnings == (f"The alert of entry 1 is kept back. {reason}",)


def test_warnings_of_an_embedded_alert_are_told() -> None:
    inner = cap(an_info(an_area("x", elements(circle="y")))).decode().partition("?>\n")[2]
    assert read(atom(inner)).warnings == (
        "Polygons and circles left out because their numbers are wrong: 1.",
    )


def test_an_article_about_cap_is_an_article() -> None:
    """With the namespace in its text, and a sample of an alert within its HTML."""
    sample = f"<p>Esempio:</p><pre>{INNER}</pre>"
    entry = only(rss(f"<title>Cos'è il CAP</title><description><![CDATA[{sample}]]></description>"))
    assert (entry.title, entry.alert, entry.alert_url) == ("Cos'è il CAP", None, "")


# --- damaged -----------------------------------------------------------------------------------------------


def test_an_index_that_is_not_well_formed_is_refused() -> None:
    """Read loosely, the status of a test could be lost and the test go out."""
    broken = index(f"<id>urn:1</id>{carried(event='Neve', status='Test')}").replace(b"</cap:event>", b"")
    assert refusal(broken) == "Not read: a feed of CAP alerts that is not well-formed XML (mismatched tag)."


def test_a_prefix_that_is_not_declared_is_refused() -> None:
    body = atom(f"<id>urn:1</id>{carried(status='Test')}")
    assert refusal(body) == "Not read: a feed of CAP alerts that is not well-formed XML (unbound prefix)."


def test_a_namespace_that_is_only_declared_does_no_harm() -> None:
    body = rss("<title>Neve</title><description>a <br> b</description>")
    feed = read(body.replace(b"xmlns:dc=", f'xmlns:cap="{CAP}" xmlns:dc='.encode()))
    assert [entry.title for entry in feed.entries] == ["Neve"]


def test_entries_within_entries_are_refused() -> None:
    body = index(f"<id>urn:1</id>{carried(status='Test')}<entry><id>urn:2</id></entry>")
    assert refusal(body) == "Not read: a feed of CAP alerts whose entries cannot be told apart."


def test_of_an_index_that_breaks_off_the_whole_entries_are_read() -> None:
    whole = fixture("us-weather-index.atom")
    feed = read(whole[: whole.index(b"Administrative Message")])
    assert not feed.complete
    assert feed.entries == read(whole).entries[:1]


TOKENS = st.sampled_from(
    [
        "<entry>", "</entry>", "<id>urn:1</id>", "<content type='text/xml'>", "</content>", "<![CDATA[", "]]>",
        f"<alert xmlns='{CAP}'>", "</alert>", "<identifier>A</identifier>", "<status>Actual</status>", "<info>",
        "</info>", "<cap:info>", "</cap:info>", "<cap:area>", "</cap:area>", "<cap:status>Test</cap:status>",
        "<cap:polygon>45,9 46,9 46,10</cap:polygon>", "<cap:geocode>A=1</cap:geocode>", "<cap:circle>", "<link/>",
        "<link href='https://r.example/cap'/>", "<link type='application/cap+xml' href='/1'/>", "&lt;", "&", "\0",
    ]
)  # fmt: skip


@given(st.lists(TOKENS | st.text(max_size=5), max_size=40).map("".join))
def test_any_index_is_read_or_refused(inner: str) -> None:
    outcome = read_or_reason(index(inner))
    if isinstance(outcome, ParsedFeed):
        assert all(normalize(entry, "allerte", URL, ROME) for entry in outcome.entries)
    else:
        assert outcome


@pytest.mark.parametrize(
    "inner",
    [
        "<cap:info>" * 60_000 + "<cap:event>x</cap:event>" + "</cap:info>" * 60_000,
        "<cap:polygon>" * 60_000 + "</cap:polygon>" * 60_000,
        "<cap:event>" + "".join(f"<cap:e{n}>" for n in range(60_000)) + "x"
        + "".join(f"</cap:e{n}>" for n in range(59_999, -1, -1)) + "</cap:event>",
        f"<alert xmlns='{CAP}'>" * 60_000 + "</alert>" * 60_000,
        "<cap:category>x</cap:category>" * 60_000,
        f"<content>{' ' * 4_000_000}&lt;alert</content><cap:event>x</cap:event>",
    ],
)  # fmt: skip
def test_indexes_made_to_hurt_are_read_or_refused(inner: str) -> None:
    """The test run's own time limit is what one that takes hours would meet."""
    outcome = read_or_reason(index(f"<id>urn:1</id>{inner}"))
    assert isinstance(outcome, ParsedFeed) or outcome.startswith("Not read: ")
