"""What is a feed and what is not; in which charset it is; and what becomes of a broken one."""

from __future__ import annotations

import codecs
import gzip

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.feed_documents import atom, fixture, only, read, read_or_reason, refusal, rss

TITLE = "Perché così: viabilità è à ì ò ù"
NEWS = rss(f"<title>{TITLE}</title>").decode()
ENTRIES = [
    f"<title>Avviso {n}</title><link>https://c.example/{n}</link>"
    f"<description>Testo {n}, con «accenti» e &amp;quot;virgolette&amp;quot;.</description>"
    for n in range(6)
]


# --- a feed or not -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [
        rss(),
        atom(),
        b"<rss/>",
        b'<rss version="2.0"><channel/></rss>',
        b'<feed xmlns="http://www.w3.org/2005/Atom"/>',
        b"\xef\xbb\xbf\n<?xml version='1.0'?><!-- x > y --><?xml-stylesheet href='a'?><rss><channel></channel></rss>",
    ],
)
def test_a_feed_without_entries_is_a_feed(body: bytes) -> None:
    feed = read(body)
    assert (feed.entries, feed.warnings) == ((), ())


RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
ITEM = "<item><title>Mercato</title><link>https://c.example/1</link></item>"
ENTRY = '<entry><title>Mercato</title><link rel="alternate" href="https://c.example/1"/></entry>'


@pytest.mark.parametrize(
    ("document", "version"),
    [
        (f"<rss><channel>{ITEM}</channel></rss>", "rss"),
        (f'<rss version="0.91"><channel>{ITEM}</channel></rss>', "rss091u"),
        (f'<rss version="0.92"><channel>{ITEM}</channel></rss>', "rss092"),
        (f'<rss version="0.93"><channel>{ITEM}</channel></rss>', "rss093"),
        (f'<rss version="0.94"><channel>{ITEM}</channel></rss>', "rss094"),
        (f'<rss version="2.01"><channel>{ITEM}</channel></rss>', "rss20"),
        (f'<r:RDF xmlns:r="{RDF}" xmlns="http://my.netscape.com/rdf/simple/0.9/">{ITEM}</r:RDF>', "rss090"),
        (f'<r:RDF xmlns:r="{RDF}" xmlns="http://purl.org/rss/1.0/"><channel/>{ITEM}</r:RDF>', "rss10"),
        (f'<feed version="0.3" xmlns="http://purl.org/atom/ns#">{ENTRY}</feed>', "atom03"),
        (f'<feed xmlns="http://www.w3.org/2005/Atom">{ENTRY}</feed>', "atom10"),
    ],
)
def test_every_version_of_rss_and_atom_is_read(document: str, version: str) -> None:
    feed = read(document.encode())
    read_as = [(one.title, one.link) for one in feed.entries]
    assert (feed.format, read_as) == (version, [("Mercato", "https://c.example/1")])


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "Not a feed: the answer is empty."),
        (b" \r\n\t", "Not a feed: the answer is empty."),
        (
            b"<!DOCTYPE html><html><head><title>\n Sito in &egrave;\n rifacimento</title></head><feed></feed></html>",
            "Not a feed: an HTML page titled “Sito in è rifacimento”.",
        ),
        (b"<html><body>ciao</body></html>", "Not a feed: an HTML page."),
        (b"<div>login</div>", "Not a feed: an HTML page."),
        (
            b'{"version": "https://jsonfeed.org/version/1.1"}',
            "Not a feed: a JSON Feed without its list of items.",
        ),
        (b'[{"id": 1}]', "Not a feed: a list in JSON, and not one of WordPress posts."),
        (
            b'<?xml version="1.0"?><alert xmlns="urn:oasis:names:tc:emergency:cap:1.2"></alert>',
            "Not read: a CAP alert without an identifier.",
        ),
        (
            b'<cap:alert xmlns:cap="x"/>',
            "Not a feed: an XML document whose root element is <alert>, which is none of CAP.",
        ),
        (b"<urlset></urlset>", "Not a feed: a sitemap."),
        (b'<opml version="2.0"></opml>', "Not a feed: an OPML list of feeds."),
        (
            b"<Error><Code>AccessDenied</Code></Error>",
            "Not a feed: an XML document whose root element is <error>.",
        ),
        (b"Service temporarily unavailable", "Not a feed: it begins with “Service temporarily unavailable”."),
        (b"%PDF-1.7\n\x1b[31m" + b"x" * 200, f"Not a feed: it begins with “%PDF-1.7 [31m{'x' * 66}…”."),
        (
            b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><x/></rdf:RDF>',
            "Not a feed: an XML document without a channel or entries.",
        ),
    ],
)
def test_what_is_no_feed_is_refused_with_what_it_looks_like(body: bytes, reason: str) -> None:
    assert refusal(body) == reason


def test_a_php_warning_above_the_feed_is_skipped_and_told() -> None:
    junk = b"<br />\n<b>Warning</b>: foreach() in <b>/var/www/x.php</b>\x1b[0m\n"
    feed = read(junk + rss("<title>Neve</title>").partition(b"?>")[2])
    assert [entry.title for entry in feed.entries] == ["Neve"]
    quoted = "“<br /> <b>Warning</b>: foreach() in <b>/var/www/x.php</b> [0m”"
    assert feed.warnings == (f"62 characters before the feed were skipped: {quoted}.",)


@pytest.mark.parametrize("tail", ["<!-- cached -->", "<br /><b>Notice</b>: x", "<script>x</script>", "\0"])
def test_what_stands_below_the_feed_is_ignored(tail: str) -> None:
    assert only(rss("<title>Neve</title>") + tail.encode()).title == "Neve"


# --- charset -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (NEWS.encode(), ""),
        (NEWS.encode(), "application/rss+xml; charset=ISO-8859-1"),  # the server's default, and wrong
        (NEWS.encode(), "text/xml"),  # ASCII by the letter of the law
        (NEWS.encode(), "text/html; charset=nonsense"),
        (
            NEWS.replace('version="1.0"', 'version="1.0" encoding="utf-16"', 1).encode(),
            "",
        ),  # as .NET writes it
        (NEWS.replace('version="1.0"', 'version="1.0" encoding="rot13"', 1).encode(), ""),
        (codecs.BOM_UTF8 + NEWS.encode(), "text/xml; charset=windows-1252"),
        (NEWS.encode("utf-16"), ""),
        (NEWS.encode("utf-16-be"), ""),
        (NEWS.encode("utf-16-le"), "text/xml; charset=utf-8"),
        (NEWS.encode("utf-32"), ""),
        (NEWS.encode("utf-32-be"), ""),
        (NEWS.encode("utf-32-le"), ""),
        (NEWS.encode("cp1252"), "text/xml; charset=windows-1252"),
        (NEWS.encode("latin-1"), 'text/xml; charset="ISO-8859-1"'),
        (NEWS.replace('version="1.0"', 'version="1.0" encoding="iso-8859-15"', 1).encode("iso-8859-15"), ""),
        (
            NEWS.replace('version="1.0"', 'version="1.0" encoding="mac-roman"', 1).encode("mac-roman"),
            "text/xml",
        ),
    ],
)
def test_the_text_is_right_whatever_the_charset_says(body: bytes, content_type: str) -> None:
    feed = read(body, content_type)
    assert ([entry.title for entry in feed.entries], feed.warnings) == ([TITLE], ())


@pytest.mark.parametrize("declared", ["utf-8", "unicode_escape", "idna", "nonsense"])
def test_windows_1252_is_recognised_under_a_wrong_name(declared: str) -> None:
    text = NEWS.replace('version="1.0"', f'version="1.0" encoding="{declared}"', 1).replace("ù", "€ “ù”")
    feed = read(text.encode("cp1252"))
    assert feed.entries[0].title == TITLE.replace("ù", "€ “ù”")
    assert feed.warnings == ("The text is in no charset that it names; it was read as windows-1252.",)


def test_a_character_cut_in_half_spoils_only_itself() -> None:
    feed = read(rss(f"<title>{TITLE} @</title>").replace(b"@", b"\xc3"))
    assert feed.entries[0].title == f"{TITLE} �"
    assert feed.warnings == ("1 places of the text are not valid UTF-8 and show as �.",)


def test_a_packed_document_is_unpacked() -> None:
    assert only(gzip.compress(rss("<title>Neve</title>"))).title == "Neve"


def test_a_damaged_packed_document_is_refused() -> None:
    assert refusal(gzip.compress(rss())[:-9]) == "Not read: the document is packed, but cut short."


# --- broken ------------------------------------------------------------------------------------------------


def test_control_characters_and_impossible_references_are_dropped() -> None:
    title = "a\0b\x0bc\x1b&#0;&#x1F;&#xD800;&#99999999999;&#x0000041;d\ufffe"
    assert only(b"\0\0" + rss(f"<title>{title}</title>")).title == "abcAd"


@pytest.mark.parametrize(
    ("title", "read_as"),
    [
        ("Caff&egrave;&nbsp;bar", "Caffè\xa0bar"),
        ("R&D & co", "R&amp;D &amp; co"),
        ("&lt;&amp;&gt;&quot;&apos;", "&lt;&amp;&gt;\"'"),
        ("&sconosciuta;", "&sconosciuta;"),
        ("&bne; &#224; &#xE0;", "=⃥ à à"),
    ],
)
def test_references_that_xml_does_not_know_are_understood(title: str, read_as: str) -> None:
    assert only(rss(f"<title>{title}</title>")).title == read_as


def test_a_document_that_is_not_well_formed_is_read_loosely_and_told() -> None:
    feed = read(
        rss(
            "<title>Neve</title><description>a <br> b</description><guid>https://c.example/?a=1&amp;b=2</guid>"
        )
    )
    assert [(entry.title, entry.summary_html, entry.guid) for entry in feed.entries] == [
        ("Neve", "a <br> b", "https://c.example/?a=1&b=2")
    ]
    assert feed.warnings == ("The document is not well-formed XML (mismatched tag) and was read loosely.",)


def test_half_an_item_never_comes_through() -> None:
    whole = rss(*ENTRIES[:2])
    feed = read(whole[: whole.index(b"Testo 1") + 4])
    assert [entry.title for entry in feed.entries] == ["Avviso 0"]
    assert feed.warnings == (
        "The document breaks off before its end; entries left out because they are not whole: 1.",
    )


def test_an_item_without_its_end_in_the_middle_is_left_out() -> None:
    """As where two half documents were joined."""
    broken = rss(*ENTRIES[:3]).replace(b"</item>", b"", 1)
    feed = read(broken)
    assert [(entry.position, entry.title) for entry in feed.entries] == [(1, "Avviso 1"), (2, "Avviso 2")]
    assert feed.warnings == ("Entries left out because their end is missing: 1.",)


def test_end_tags_that_are_only_quoted_are_no_ends() -> None:
    quoted = "<title>Come fare un feed</title><description><![CDATA[... </item></channel></rss> ..."
    feed = read(rss(ENTRIES[0], quoted)[: -len("</item></channel></rss>")])
    assert [entry.title for entry in feed.entries] == ["Avviso 0"]


@given(
    st.integers(min_value=0), st.sampled_from([rss(*ENTRIES), fixture("rss10.rdf"), fixture("notizie.atom")])
)
def test_wherever_a_document_breaks_off_only_whole_entries_come_through(at: int, whole: bytes) -> None:
    cut = whole[: at % len(whole)]
    complete = cut.count(b"</item>") + cut.count(b"</entry>")
    outcome = read_or_reason(cut)
    assert (() if isinstance(outcome, str) else outcome.entries) == read(whole).entries[:complete]
