"""Entries with the quirks of real feeds made items."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.alert import Alert
from bridge.core.normalize import PRIVATE, PROTECTED, TEXT_LIMIT, TITLE_LIMIT, normalize
from bridge.model import Entry, Item

ROME = ZoneInfo("Europe/Rome")
SITE = "https://www.comune.example"


def entry(**fields: object) -> Entry:
    usual = Entry(
        position=0,
        guid="http://www.comune.example/?p=43",
        link=f"{SITE}/2026/11/19/chiusura-di-via-garibaldi/",
        title="Chiusura di via Garibaldi",
        summary_html="La via è chiusa.",
        content_html="<p>La via è chiusa.</p>",
        published="Thu, 19 Nov 2026 15:40:00 +0000",
    )
    return replace(usual, **fields)  # type: ignore[arg-type]  # a builder takes any of the fields


def item_of(**fields: object) -> Item:
    return normalize(entry(**fields), "notizie", f"{SITE}/feed/", ROME)


GALLERY = f"""<p>{{}}L&#8217;Amministrazione comunale informa che, a seguito dell&#8217;ordinanza n. 214
 del 18/11/2026, saranno adottate le misure necessarie. </p>
<p><img decoding="async" src="/wp-content/uploads/via.jpg" alt="Via Garibaldi chiusa" width="300"
 srcset="{SITE}/via-300x200.jpg 300w"></p>
<ol>
<li>divieto di transito dalle 8:00 alle 18:00;</li>
<li>divieto di sosta con rimozione forzata <u>ambo i lati</u>.</li>
</ol>
<p>Mappa: {SITE}/mappa?lat=44.1&#038;lon=11.2#via_garibaldi_2026</p>
"""
EXCERPT = (
    "L&#8217;Amministrazione comunale informa che, a seguito dell&#8217;ordinanza n. 214 del 18/11/2026, saranno"
    " adottate le misure necessarie. divieto di transito dalle 8:00 alle 18:00; divieto di sosta&#8230; <a"
    f' class="more-link" href="{SITE}">Continue reading <span class="screen-reader-text">Chiusura</span></a>'
)


def test_a_wordpress_post_becomes_an_item() -> None:
    emoji = '<img src="https://s.w.org/images/core/emoji/1f6a7.png" alt="🚧" class="wp-smiley"> '
    item = item_of(
        position=3,
        content_html=GALLERY.format(emoji),
        summary_html=EXCERPT,
        categories=("Cultura &amp; Tempo libero", " Viabilità ", "Senza categoria", "Viabilità"),
        updated="2026-11-20T09:00:00+01:00",
    )
    assert item == Item(
        feed="notizie",
        guid="http://www.comune.example/?p=43",
        link=f"{SITE}/2026/11/19/chiusura-di-via-garibaldi/",
        title="Chiusura di via Garibaldi",
        summary="",
        text=(
            "🚧 L’Amministrazione comunale informa che, a seguito dell’ordinanza n. 214 del 18/11/2026, saranno"
            " adottate le misure necessarie.\n"
            "1) divieto di transito dalle 8:00 alle 18:00;\n"
            "2) divieto di sosta con rimozione forzata ambo i lati.\n"
            f"Mappa: {SITE}/mappa?lat=44.1&lon=11.2#via_garibaldi_2026"
        ),
        categories=("Cultura & Tempo libero", "Viabilità"),
        published=datetime(2026, 11, 19, 15, 40, tzinfo=UTC),
        updated=datetime(2026, 11, 20, 8, tzinfo=UTC),
        image=f"{SITE}/wp-content/uploads/via.jpg",
        position=3,
        withheld="",
    )


def test_a_summary_of_the_editors_own_is_kept() -> None:
    item = item_of(
        summary_html="Contributi alle ASD: domande entro il 15 gennaio.",
        content_html="<p>È aperto il bando per le associazioni sportive.</p><p>Domande entro il 15 gennaio.</p>",
    )
    assert item.summary == "Contributi alle ASD: domande entro il 15 gennaio."
    assert item.text == "È aperto il bando per le associazioni sportive.\nDomande entro il 15 gennaio."


@pytest.mark.parametrize(
    "summary",
    [
        "La via è chiusa al traffico da lunedì",
        "La via è chiusa al traffico da lun…",
        "La via è chiusa al traffico [&#8230;]",
        "LA VIA È CHIUSA",
        "La via è chiusa al traffico da lunedì. Il bus devia.",
        "",
    ],
)
def test_a_summary_that_merely_begins_the_text_is_none(summary: str) -> None:
    content = "<p>La via è chiusa al traffico da lunedì.</p><h3>Trasporti</h3><p>Il bus devia.</p>"
    assert item_of(summary_html=summary, content_html=content).summary == ""


def test_an_excerpt_made_of_the_page_with_its_buttons_is_none() -> None:
    content = "<p>Orari estivi:</p><ul><li>lunedì</li></ul><p>Scarica il calendario (PDF, 1,2 MB)</p>"
    item = item_of(
        content_html=content, summary_html="Orari estivi: lunedì Scarica il calendario (PDF, 1,2 MB)"
    )
    assert (item.text, item.summary) == ("Orari estivi:\n• lunedì", "")


def test_a_feed_with_summaries_only_gives_its_text() -> None:
    item = item_of(content_html="", summary_html="<p>Domani scuole chiuse. L'ordinanza è [&#8230;]</p>")
    assert (item.text, item.summary) == ("Domani scuole chiuse. L'ordinanza è […]", "")


def test_an_article_in_the_summary_is_not_lost_to_a_caption_in_the_content() -> None:
    article = "Il Comune informa che il servizio è sospeso. " * 3
    item = item_of(content_html="<p>Foto d'archivio</p>", summary_html=article)
    assert (item.text, item.summary) == (article.strip(), "Foto d'archivio")


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("  Avviso:\n chiusura&nbsp;via Roma ", "Avviso: chiusura via Roma"),
        ("Bando &#8220;Sport &#038; Periferie&#8221;", "Bando “Sport & Periferie”"),
        ("<strong>RETTIFICA</strong> – Scuole APERTE", "RETTIFICA – Scuole APERTE"),
        ("AVVISO IMPORTANTE: SOSPENSIONE IDRICA", "AVVISO IMPORTANTE: SOSPENSIONE IDRICA"),
        ("2026/136", "2026/136"),
        ("🎄✨", "🎄✨"),
        ("Leggi tutto", "Leggi tutto"),
    ],
)
def test_titles_are_one_clean_line(raw: str, title: str) -> None:
    """Capitals and bare numbers too: by its own title an item is recognised; it is made readable in composing."""
    assert item_of(title=raw).title == title


@pytest.mark.parametrize("raw", ["", "Untitled", "(senza titolo)", " – ", "<img src='/x.jpg'>", "\u200b"])
def test_without_a_title_the_text_gives_one(raw: str) -> None:
    assert item_of(title=raw, content_html="<p>Uffici chiusi. Riaprono lunedì.</p>").title == "Uffici chiusi."


def test_a_title_from_a_long_sentence_is_cut_at_a_word() -> None:
    title = item_of(title="", content_html="<p>" + "Si comunica alla cittadinanza " * 10 + "</p>").title
    assert title == "Si comunica alla cittadinanza " * 3 + "Si…"


@pytest.mark.parametrize(
    ("link", "title"),
    [
        (f"{SITE}/novita/chiusura-via_roma.html", "Chiusura via roma"),
        (f"{SITE}/novita/perch%C3%A9-no/", "Perché no"),
        (f"{SITE}/2026/11/12/senza-titolo/", ""),
        (f"{SITE}/?p=12", ""),
        (f"{SITE}/papca/display/2660410", ""),
        ("", ""),
    ],
)
def test_without_title_and_text_the_address_gives_one(link: str, title: str) -> None:
    assert item_of(title="Untitled", summary_html="", content_html="", link=link, guid="x").title == title


@pytest.mark.parametrize(
    ("link", "guid", "expected"),
    [
        ("/novita/x", "7", f"{SITE}/novita/x"),
        ("", f"{SITE}/novita/dal-guid", f"{SITE}/novita/dal-guid"),
        ("javascript:void(0)", f"{SITE}/?p=7", f"{SITE}/?p=7"),
        ("", "7", ""),
        ("", "/relativo", ""),
    ],
)
def test_the_link_is_absolute_or_the_guids_or_none(link: str, guid: str, expected: str) -> None:
    assert item_of(link=link, guid=guid).link == expected


def test_a_guid_keeps_its_letters_and_loses_what_no_table_takes() -> None:
    assert item_of(guid=" tag:Comune.example,2026:\x00A_b\ud800 ").guid == "tag:Comune.example,2026:A_b"


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"image": "/enclosure.jpg"}, f"{SITE}/enclosure.jpg"),
        ({"content_html": "<img src='foto.jpg'>", "link": f"{SITE}/novita/x"}, f"{SITE}/novita/foto.jpg"),
        ({"summary_html": "<img src='https://cdn.example/a.jpg'><br>"}, "https://cdn.example/a.jpg"),
        ({"image": "data:image/png;base64,AA"}, ""),
    ],
)
def test_images_are_absolute(fields: dict[str, str], expected: str) -> None:
    assert item_of(**fields).image == expected


FORM = """<p class="post-password-message">This content is password protected.</p>
<form class="post-password-form" method="post"><input name="post_password" type="password"></form>"""


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "Protetto: Programma", "content_html": FORM},
        {"title": "Protected: Programma", "content_html": FORM},
        {"title": "Programma", "content_html": FORM},
        {"title": "Protetto: Programma", "content_html": "", "summary_html": ""},
        {
            "title": "Protetto: Programma",
            "content_html": "",
            "summary_html": "Non è disponibile alcun riassunto in quanto si tratta di un articolo protetto.",
        },
    ],
)
def test_a_protected_post_is_withheld(fields: dict[str, str]) -> None:
    assert item_of(**fields).withheld == PROTECTED


@pytest.mark.parametrize(
    "title", ["Privato: Verbale", "Private: Verbale", "Privé : Verbale", "Privat: Verbale"]
)
def test_a_private_post_that_a_login_shows_is_withheld(title: str) -> None:
    assert item_of(title=title).withheld == PRIVATE


@pytest.mark.parametrize("title", ["Privato cittadino: come fare", "Privatopoli", "Un privato: il parco"])
def test_a_title_about_private_persons_is_not_withheld(title: str) -> None:
    assert item_of(title=title).withheld == ""


@pytest.mark.parametrize(
    "title", ["Protetto: il bosco delle Querce", "Il bosco protetto", "Protezione civile: avviso"]
)
def test_a_title_about_protection_is_not_withheld(title: str) -> None:
    assert item_of(title=title).withheld == ""


def test_nothing_grows_beyond_its_limit() -> None:
    item = item_of(
        title="parola " * 100,
        content_html="<p>" + "frase lunga. " * 3_000 + "</p>",
        summary_html="altro " * 2_000,
        categories=("c" * 500,),
    )
    assert len(item.title) <= TITLE_LIMIT
    assert len(item.text) <= TEXT_LIMIT
    assert item.text.endswith(" […]")
    assert len(item.categories[0]) == 100


def test_an_entry_with_nothing_in_it_is_an_item_all_the_same() -> None:
    assert normalize(Entry(position=7), "notizie", SITE, ROME) == Item(
        feed="notizie", guid="", link="", title="", position=7
    )


@given(st.builds(Entry, position=st.integers(0), categories=st.lists(st.text(), max_size=3).map(tuple)))
def test_any_entry_gives_plain_lines(raw: Entry) -> None:
    item = normalize(raw, "notizie", SITE, ROME)
    assert "\n" not in item.title
    assert item.text == item.text.strip()
    assert item.link.startswith(("http://", "https://")) or not item.link
    assert all(name.strip() for name in item.categories)


def test_a_feed_with_only_one_date_has_it_as_date_of_publication() -> None:
    """RSS 1.0 and Plone give dc:date alone, which the parser takes for the date of change."""
    item = normalize(
        Entry(0, title="Mercato", updated="2026-11-21T10:00:00+01:00"), "notizie", "", ZoneInfo("Europe/Rome")
    )
    assert item.published == datetime(2026, 11, 21, 9, 0, tzinfo=UTC)


def test_an_alert_is_carried_and_was_published_when_it_was_sent() -> None:
    sent = datetime(2026, 11, 21, 12, 5, tzinfo=UTC)
    alert = Alert("A-1", sent=sent, status="Actual")
    item = item_of(alert=alert)
    assert (item.guid, item.alert, item.published, item.withheld) == ("A-1", alert, sent, "")
    unsent = replace(alert, sent=None)
    assert item_of(alert=unsent) == replace(item_of(), guid="A-1", alert=unsent)


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({"withheld": "a draft"}, "a draft"),
        ({"withheld": "a draft", "alert": Alert("A-1", status="Test")}, "a draft"),
        ({"alert": Alert("A-1", status="Test")}, "a CAP alert of status Test, not Actual"),
        ({"alert": Alert("A-1", status="Actual"), "content_html": FORM}, PROTECTED),
    ],
)
def test_what_its_source_keeps_back_is_withheld(fields: dict[str, object], reason: str) -> None:
    assert item_of(**fields).withheld == reason
