"""How much of an XML document is read: a bound for each thing that takes feedparser long, above what feeds have."""

from __future__ import annotations

import pytest

from tests.unit.feed_documents import atom, read, refusal, rss

NEEDED = "Not read: more than {}, more than a feed can need."


def many(how_many: int, piece: str) -> str:
    return "".join(piece.replace("%", str(number)) for number in range(how_many))


@pytest.mark.parametrize(
    ("document", "what"),
    [
        (rss(f"<title>{'&lt;' * 150_000}</title>"), "150000 tags, entities and lines"),
        (rss(f"<title>a</title>{chr(10) * 150_000}"), "150000 tags, entities and lines"),
        (rss(f"<title>a</title>{chr(13) * 150_000}"), "150000 tags, entities and lines"),
        (rss("<b/>" * 16_000), "16000 elements"),
        (rss("<b></b>" * 16_000), "16000 elements"),
        (rss("<b>" * 8_000 + "</b>" * 8_000 + "<!-- <i> -->" + "<b/>" * 8_000), "16000 elements"),
        (rss("<!--" + "<b/>" * 17_000), "16000 elements"),  # to a loose parser these are elements
        (rss(*["<title>a</title>"] * 5_001), "5000 entries"),
        (atom(*["<title>a</title>"] * 5_001), "5000 entries"),
        (rss("<b " + many(100, 'xmlns:n%="urn:%" ') + "/>"), "100 namespaces"),
        (rss("<b " + many(65, "a%='x>' ") + "/>"), "64 attributes of one element"),
        (rss("<b " + many(65, "a%=x ") + "/>"), "64 attributes of one element"),
        (
            rss(many(5_001, '<b xml:base="http://a%.example/"/>')),
            "5000 elements with an address of their own as base",
        ),
    ],
)
def test_more_than_a_feed_can_need_is_refused(document: bytes, what: str) -> None:
    assert refusal(document) == NEEDED.format(what)


@pytest.mark.parametrize(
    "inner",
    [
        "<b/>" * 15_000,
        "<b>" * 7_000 + "</b>" * 7_000,
        "<content:encoded><![CDATA[" + "<b></b>" * 30_000 + "]]></content:encoded>",
        "<description>" + "&lt;b&gt;" * 50_000 + "</description>",
        "<b " + many(60, "a%='x' ") + "/>",
        "<!-- <b " + many(65, "a%=x ") + "/>-->",
        "<!-- " + many(200, "<category>%</category>") + "-->",
    ],
    ids=lambda inner: inner[:30],
)
def test_what_a_large_feed_may_hold_is_read(inner: str) -> None:
    assert [entry.title for entry in read(rss("<title>Chiusa</title>" + inner)).entries] == ["Chiusa"]


def test_a_large_document_is_not_read_loosely() -> None:
    """feedparser would read it twice, and guess."""
    items = ["<title>a</title>" + "<b/>" * 5] * 1_200
    assert refusal(rss(*items, "<title>b</wrong>")) == (
        "Not read: the document is not well-formed XML (mismatched tag), and too large to be read loosely."
    )
    assert len(read(rss(*items)).entries) == 1_200
    assert len(read(rss(*items[:600], "<title>b</wrong>")).entries) == 601


@pytest.mark.parametrize(
    "category",
    [
        "<category>%</category>",
        '<category term="%"/>',
        "<dc:subject>%</dc:subject>",
        '<media:category label="%">%</media:category>',
    ],
)
def test_of_an_entrys_categories_a_hundred_are_read(category: str) -> None:
    """Each is compared with all before it: 40,000 would take hours."""
    feed = read(
        rss(f"<title>a</title>{many(8_000, category)}", "<title>b</title><category>Scuola</category>")
    )
    assert feed.warnings == ()
    assert [len(entry.categories) for entry in feed.entries] == [100, 1]
    assert feed.entries[1].categories == ("Scuola",)


def test_a_quoted_category_is_none() -> None:
    quoted = (
        f"<description><![CDATA[{'<category>x</category>' * 101}]]></description><category>Scuola</category>"
    )
    assert read(rss(f"<title>a</title>{quoted}")).entries[0].categories == ("Scuola",)
