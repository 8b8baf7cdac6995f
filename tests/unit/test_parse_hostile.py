"""Documents made to hurt: none raises anything but ParseError, none takes the process with it.

The test run's own time limit is what a document that takes hours would meet.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tests.unit.feed_documents import atom, read, read_or_reason, refusal, rss

TOKENS = st.sampled_from(
    [
        *(
            "<",
            ">",
            "</",
            "/>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?",
            "?>",
            "&",
            "&#",
            ";",
            '"',
            "'",
            "=",
            " ",
            "\n",
        ),
        *(
            "<rss>",
            "<rss version='2.0'>",
            "</rss>",
            "<channel>",
            "</channel>",
            "<item>",
            "</item>",
            "<item/>",
        ),
        *(
            "<feed xmlns='http://www.w3.org/2005/Atom'>",
            "</feed>",
            "<entry>",
            "</entry>",
            "<rdf:RDF>",
            "<html>",
        ),
        *(
            "<title>",
            "</title>",
            "<link>",
            "<link href='x'/>",
            "<guid>",
            "<content type='xhtml'>",
            "<links>",
            "<tags a='1'>",
        ),
        *(
            "<category term='a'/>",
            "<category>",
            "<image>",
            "<textinput>",
            "<source>",
            "<enclosure url='a'/>",
            "<svg>",
        ),
        *(
            "<media:content url='a'>",
            "<media:thumbnail>",
            "<media:rating>",
            "</media:rating>",
            "<georss:point>1 a",
        ),
        *(
            "<?xml version='1.0' encoding='",
            "<!DOCTYPE rss [",
            "<!ENTITY a '",
            "]>",
            "&a;",
            "é",
            "\0",
            "\ud7ff",
            "1e999",
        ),
        *(
            "<updated>",
            "2026-13-45T99:99:99Z",
            "<itunes:duration>",
            "<psc:chapter start='x'/>",
            "xml:base='http://['",
        ),
    ]
)


@given(st.binary(max_size=400), st.text(max_size=40))
@example(b"\xff\xfe<", "")
@example(b"\x1f\x8b", "text/xml; charset=utf-7")
def test_arbitrary_bytes_are_read_or_refused_with_a_reason(body: bytes, content_type: str) -> None:
    assert read_or_reason(body, content_type)


@given(st.lists(TOKENS, max_size=40), st.sampled_from([rss, atom, str.encode]))
def test_arbitrary_markup_is_read_or_refused_with_a_reason(
    tokens: list[str], embed: Callable[[str], bytes]
) -> None:
    assert read_or_reason(embed("".join(tokens)))


def test_entities_that_are_declared_but_not_used_do_no_harm() -> None:
    declared = (
        b'<!DOCTYPE rss [<!ENTITY nbsp "&#160;"><!ENTITY x SYSTEM "file:///etc/passwd"><!-- ]> "\' -->]>'
    )
    assert [entry.title for entry in read(declared + rss("<title>a&nbsp;b</title>")).entries] == ["a\xa0b"]


def test_a_declaration_inside_the_document_reads_no_file() -> None:
    inside = rss("<title>a</title>").replace(
        b"<item>", b'<!DOCTYPE r [<!ENTITY x SYSTEM "/etc/passwd">]><item>', 1
    )
    feed = read(inside.replace(b"<title>a<", b"<title>&x;<"))
    assert "root" not in str(feed)


def test_a_packed_bomb_is_refused() -> None:
    assert (
        refusal(gzip.compress(bytes(20_000_000)))
        == "Not read: the document is larger than 8 MiB when unpacked."
    )


@pytest.mark.parametrize(
    "inner",
    [
        f"<author>{'a' * 1_000_000}</author>",
        f"<dc:creator><![CDATA[{'a' * 1_000_000}]]></dc:creator>",
        f"<managingEditor>{'a.' * 500_000}</managingEditor>",
        f"<author>-</item>{'a' * 1_000_000}",
        f"<media:keywords>{','.join(map(str, range(100_000)))}</media:keywords>",
        "<a>" * 20_000,
        "<!--" * 100_000,
        "<![CDATA[" * 100_000,
        '<a x="' * 50_000,
        "&" * 150_000,
        "&#" * 150_000,
        f"<pubDate>{'1:' * 200_000}</pubDate>",
        f"<category><![CDATA[&#{'1' * 30_000};]]></category>",
        f"<link>{'a' * 1_000_000}</link>",
    ],
    ids=lambda inner: inner[:30],
)
def test_a_costly_document_is_read_or_refused_in_time(inner: str) -> None:
    outcome = read_or_reason(rss(inner))
    assert isinstance(outcome, str) or len(outcome.entries) <= 1


@pytest.mark.parametrize(
    "prolog",
    [
        "\n" * 1_000_000,
        "<?" + 'encoding="' * 50_000,
        "<!DOCTYPE rss [" + "<!--" * 100_000,
        "<!DOCTYPE rss [" + "\"'" * 100_000,
        "<!--" * 100_000,
        "<html>" + "<title" * 10_000,
        "<rss>" + "<item>" * 30_000,
    ],
    ids=lambda prolog: prolog[:30].strip(),
)
def test_a_costly_beginning_is_read_or_refused_in_time(prolog: str) -> None:
    outcome = read_or_reason(prolog.encode() + rss())
    assert isinstance(outcome, str) or outcome.entries == ()


@pytest.mark.parametrize(
    "inner",
    [
        '<gml:pos xmlns:gml="http://www.opengis.net/gml">45 9</gml:pos>',  # outside georss:where
        '<media:rating scheme="urn:simple">adult</media:rating>',
        '<media:player url="https://c.example/p"><b/></media:player>',
        '<cc:license xmlns:cc="http://web.resource.org/cc/">x</cc:license>',
        '<width x="1">1</width>',
    ],
)
def test_an_element_that_is_not_read_does_not_cost_the_feed(inner: str) -> None:
    assert [entry.title for entry in read(rss(f"{inner}<title>Scossa</title>")).entries] == ["Scossa"]


def test_a_document_that_feedparser_fails_on_is_refused() -> None:
    inner = "<textInput><link>https://c.example/</link></textInput>"  # which belongs to the channel
    assert refusal(rss(inner)) == "Not read: the document confuses the parser (KeyError)."
