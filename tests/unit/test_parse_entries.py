"""Which field of an entry comes from where, in each format."""

from __future__ import annotations

import pytest

from bridge.model import Entry, ParsedFeed
from tests.unit.feed_documents import atom, fixture, only, read, rss

ATOM = "https://www.vallechiara.example/n/"


def test_rss_2_0_with_everything() -> None:
    entry = only(
        rss(
            "<title>Via Roma chiusa</title><link>https://comune.example/via-roma/</link>"
            '<guid isPermaLink="false">https://comune.example/?p=12</guid>'
            "<category>Viabilità</category><category><![CDATA[Lavori &amp; cantieri]]></category>"
            "<category>Viabilità</category>"
            "<pubDate>sab, 21 nov 2026 10:00</pubDate><dc:date>2026-11-21</dc:date>"
            '<enclosure url="https://comune.example/mappa.png" type="image/png" length="1"/>'
            "<description><![CDATA[<p>Chiusa &amp; deviata</p>]]></description>"
            "<content:encoded><![CDATA[<p>Chiusa &amp; deviata fino a sera.</p>]]></content:encoded>"
        )
    )
    assert entry == Entry(
        position=0,
        guid="https://comune.example/?p=12",
        link="https://comune.example/via-roma/",
        title="Via Roma chiusa",
        summary_html="<p>Chiusa &amp; deviata</p>",
        content_html="<p>Chiusa &amp; deviata fino a sera.</p>",
        categories=("Viabilità", "Lavori & cantieri"),
        published="sab, 21 nov 2026 10:00",
        updated="2026-11-21",
        image="https://comune.example/mappa.png",
    )


def test_atom_with_everything() -> None:
    assert read(fixture("notizie.atom"), "application/atom+xml") == ParsedFeed(
        format="atom10",
        title="Vallechiara &amp; frazioni",
        entries=(
            Entry(
                position=0,
                guid="tag:vallechiara.example,2026:77",
                link=f"{ATOM}77",
                title="Temperature &lt; 0: attenzione",
                summary_html="Ghiaccio &amp; neve: 4 &lt; 5",
                content_html="<p>Strade <b>ghiacciate</b>.</p>",
                categories=("meteo", "Viabilità"),
                published="2026-11-21T08:00:00+01:00",
                updated="2026-11-21T12:00:00+01:00",
                image="https://media.example/neve.jpg",
            ),
            Entry(
                position=1,
                guid="tag:vallechiara.example,2026:76",
                link=f"{ATOM}76",
                title="Orari <em>nuovi</em>",
                content_html="Dalle 8 alle 12 &amp; dalle 14",
                updated="2026-11-20T12:00:00+01:00",
            ),
        ),
    )


@pytest.mark.parametrize(
    ("control", "withheld"),
    [
        (
            '<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>yes</app:draft></app:control>',
            "draft",
        ),
        ('<p:control xmlns:p="http://purl.org/atom/app#"><p:draft> YES </p:draft></p:control>', "draft"),
        ('<control xmlns="http://www.w3.org/2007/app"><draft>yes</draft></control>', "draft"),
        ('<app:control xmlns:app="http://www.w3.org/2007/app"><app:draft>no</app:draft></app:control>', ""),
    ],
)
def test_a_draft_of_atom_is_withheld(control: str, withheld: str) -> None:
    assert only(atom(f"<id>1</id><title>Neve</title>{control}")).withheld == withheld


@pytest.mark.parametrize(
    ("status", "withheld"), [("publish", ""), ("private", "private"), ("future", "future")]
)
def test_the_status_of_a_post_counts_where_a_feed_gives_it(status: str, withheld: str) -> None:
    element = f'<wp:status xmlns:wp="http://wordpress.org/export/1.2/">{status}</wp:status>'
    assert only(rss(f"<title>Neve</title>{element}")).withheld == withheld


def test_rss_1_0_keeps_its_only_date_as_updated() -> None:
    feed = read(fixture("rss10.rdf"))
    assert (feed.format, feed.title, feed.warnings) == ("rss10", "Biblioteca civica", ())
    assert feed.entries == (
        Entry(
            position=0,
            guid="https://biblioteca.example/eventi/2",
            link="https://biblioteca.example/eventi/2",
            title="Letture ad alta voce",
            summary_html="Per bambine e bambini.",
            categories=("Eventi",),
            updated="2026-11-20T10:00:00+01:00",
        ),
        Entry(
            position=1,
            guid="https://biblioteca.example/eventi/1",
            link="https://biblioteca.example/eventi/1",
            title="Chiusura per inventario",
            updated="2026-11-12T09:00:00+01:00",
        ),
    )


def test_rss_0_91_with_html_entities_and_bare_ampersands() -> None:
    """They are no XML, and the DTD that might define them is never fetched."""
    feed = read(fixture("rss091.xml"))
    assert (feed.format, feed.warnings) == ("rss091u", ())
    assert [(entry.title, entry.link, entry.summary_html) for entry in feed.entries] == [
        (
            "Attività estive: iscrizioni aperte",
            "https://www.vallechiara.example/n?id=12&cat=3",
            "Caffè & giochi per R&D",
        ),
        ("Mercato spostato", "https://www.vallechiara.example/n?id=11", ""),
    ]


def test_a_plone_item_has_its_address_in_the_guid_alone() -> None:
    entry = only(fixture("plone.rss"))
    assert (entry.guid, entry.link) == ("https://www.roccaalta.example/notizie/frana",) * 2


@pytest.mark.parametrize(
    ("inner", "guid", "link"),
    [
        ("<guid>https://comune.example/1</guid>", "https://comune.example/1", "https://comune.example/1"),
        ("<guid>123</guid>", "123", ""),  # isPermaLink is true by default, but this is no address
        ("<guid>tag:comune.example,2026:1</guid>", "tag:comune.example,2026:1", ""),
        (
            "<link></link><guid>HTTP://comune.example/1</guid>",
            "HTTP://comune.example/1",
            "HTTP://comune.example/1",
        ),
        ("<link>news/1?a=1&amp;b=2</link>", "", "news/1?a=1&b=2"),
        ("<link>\n https://comune.example/1 \n</link>", "", "https://comune.example/1"),
        ("<link>https://a.example/</link><link>https://b.example/</link>", "", "https://a.example/"),
        ("<guid>https://comune.example/?a=1&amp;b=2</guid>", *["https://comune.example/?a=1&b=2"] * 2),
    ],
)
def test_guid_and_link_are_the_sources_own(inner: str, guid: str, link: str) -> None:
    entry = only(rss(inner))
    assert (entry.guid, entry.link) == (guid, link)


def test_repeated_guids_stay_repeated() -> None:
    feed = read(rss("<guid>1</guid><title>a</title>", "<guid>1</guid><title>b</title>"))
    assert [(entry.position, entry.guid, entry.title) for entry in feed.entries] == [
        (0, "1", "a"),
        (1, "1", "b"),
    ]


def test_an_item_with_nothing_is_still_an_entry() -> None:
    assert read(rss("", "<guid>x</guid>")).entries == (Entry(position=0), Entry(position=1, guid="x"))


@pytest.mark.parametrize(
    ("given", "html"),
    [
        ("Orari &amp; sedi", "Orari &amp; sedi"),
        ("5 &lt; 6", "5 &lt; 6"),
        ("Orari &amp;amp; sedi", "Orari &amp; sedi"),
        ("Pericolo &lt;rosso&gt;", "Pericolo &lt;rosso&gt;"),
        ("&lt;b&gt;Avviso&lt;/b&gt;", "<b>Avviso</b>"),
        ("<![CDATA[<b>Avviso</b> & altro]]>", "<b>Avviso</b> & altro"),
        ("<![CDATA[Scuole &#8211; chiuse]]>", "Scuole &#8211; chiuse"),
        ("  a \n b ", "a \n b"),
    ],
)
def test_a_title_is_html_whatever_it_was_written_as(given: str, html: str) -> None:
    assert only(rss(f"<title>{given}</title>")).title == html


@pytest.mark.parametrize(
    ("given", "html"),
    [
        ("A &amp; B", "A &amp; B"),
        ("5 &lt; 6 &gt; 4", "5 &lt; 6 &gt; 4"),
        ("&lt;p&gt;Testo&lt;/p&gt;", "<p>Testo</p>"),  # HTML that says it is plain
        ("uno&lt;br/&gt;due", "uno<br/>due"),
        ("perch&amp;egrave;", "perch&egrave;"),
    ],
)
def test_plain_text_of_atom_is_escaped_unless_it_is_html_after_all(given: str, html: str) -> None:
    entry = only(atom(f"<title>{given}</title><summary>{given}</summary><content>{given}</content>"))
    assert (entry.title, entry.summary_html, entry.content_html) == (html, html, html)


def test_a_title_beside_the_title_does_not_replace_it() -> None:
    media = '<media:content url="https://m.example/a"><media:title>Foto</media:title></media:content>'
    assert only(rss(f"<title>Neve</title>{media}")).title == "Neve"


def test_a_pictures_caption_is_neither_summary_nor_content() -> None:
    """The national theme has empty descriptions: the caption would become the news."""
    caption = "<media:description>Foto di repertorio</media:description>"
    media = f'<media:content url="https://m.example/a.jpg">{caption}</media:content>'
    entry = only(rss(f"<title>Neve</title><description></description>{media}"))
    assert (entry.summary_html, entry.content_html, entry.image) == ("", "", "https://m.example/a.jpg")


def test_content_alone_is_no_summary() -> None:
    entry = only(rss("<content:encoded>&lt;p&gt;Testo&lt;/p&gt;</content:encoded>"))
    assert (entry.summary_html, entry.content_html) == ("", "<p>Testo</p>")


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_summary_and_content_may_come_in_either_order(order: tuple[int, int]) -> None:
    parts = ["<description>breve</description>", "<content:encoded>lungo</content:encoded>"]
    entry = only(rss("".join(parts[index] for index in order)))
    assert (entry.summary_html, entry.content_html) == ("breve", "lungo")


def test_the_longest_content_in_html_is_taken() -> None:
    entry = only(atom('<content type="text">a b c d e f</content><content type="html">&lt;p&gt;a</content>'))
    assert entry.content_html == "<p>a"


@pytest.mark.parametrize(
    ("inner", "image"),
    [
        ('<enclosure url="https://m.example/a" type="image/jpeg"/>', "https://m.example/a"),
        ('<enclosure url="https://m.example/a.PNG?x=1"/>', "https://m.example/a.PNG?x=1"),
        ('<enclosure url="https://m.example/a.pdf" type="application/pdf"/>', ""),
        ('<enclosure url="https://m.example/a.mp3"/>', ""),
        ('<media:content url="https://m.example/b" medium="image"/>', "https://m.example/b"),
        ('<media:content url="https://m.example/b.mp4" type="video/mp4"/>', ""),
        ('<media:thumbnail url="https://m.example/t"/>', "https://m.example/t"),
        (
            '<media:group><media:content url="https://m.example/g.jpg"/></media:group>',
            "https://m.example/g.jpg",
        ),
        ('<enclosure type="image/png"/>', ""),
    ],
)
def test_the_image_is_one_that_the_feed_names_as_such(inner: str, image: str) -> None:
    assert only(rss(inner)).image == image


@pytest.mark.parametrize(
    ("inner", "categories"),
    [
        ('<category term="a" label="A"/>', ("a",)),
        ('<category term="https://t.example/a" label="A"/>', ("A",)),
        ('<category term="https://t.example/a"/>', ("https://t.example/a",)),
        ('<category label="A"/><category term=" "/>', ("A",)),
        ('<category term="b" scheme="x"/><category term="a"/><category term="b" scheme="y"/>', ("b", "a")),
    ],
)
def test_categories_are_names_in_order_and_once_each(inner: str, categories: tuple[str, ...]) -> None:
    assert only(atom(inner)).categories == categories


def test_dates_are_the_sources_own_strings() -> None:
    """feedparser gives `published` out as `updated` too, with a deprecation warning."""
    entry = only(rss("<pubDate> 21/11/2026 10:00 </pubDate>"))
    assert (entry.published, entry.updated) == ("21/11/2026 10:00", "")


def test_elements_of_unforeseen_names_do_no_harm() -> None:
    """feedparser files any element under its name, over its own lists."""
    strange = "".join(
        f'<{name} a="1"/><{name}>x</{name}>'
        for name in ("links", "tags", "content", "title_detail", "entries")
    )
    entry = only(rss(f"{strange}<title>Neve</title><link>https://c.example/1</link>{strange}"))
    assert (entry.title, entry.categories) == ("Neve", ())
