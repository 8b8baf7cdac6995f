"""Entries known by their marks: what is read of them, and that nothing is lost by reading no more."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.feeds.parse import parse
from bridge.model import ParsedFeed
from tests.unit.feed_documents import URL, atom, read, rss

OLD, NEW = "Mon, 23 Nov 2026 10:00:00 +0100", "Tue, 24 Nov 2026 11:30:00 +0100"


def post(number: int, *, date: str = OLD, text: str = "Chiusa per lavori.") -> str:
    return (
        f"<title>Via Roma {number}</title><guid>g{number}</guid><pubDate>{date}</pubDate>"
        f"<content:encoded><![CDATA[<p>{text}</p>]]></content:encoded>"
    )


def marks(body: bytes) -> list[str]:
    return [entry.mark for entry in read(body).entries]


def again(body: bytes, before: bytes) -> ParsedFeed:
    """What is read of a document where the one before it is known."""
    return parse(body, "application/rss+xml", URL, known=set(marks(before)))


def test_of_what_is_known_only_the_date_is_read() -> None:
    [new, old] = again(rss(post(2), post(1, date=NEW)), rss(post(1))).entries
    assert (new.guid, new.title, new.published) == ("g2", "Via Roma 2", OLD)
    assert (old.position, old.guid, old.title, old.content_html) == (1, "", "", "")
    assert (old.published, old.mark) == (NEW, marks(rss(post(1)))[0])


def test_an_entry_keeps_its_mark_at_another_place_and_date() -> None:
    assert marks(rss(post(3), post(1, date=NEW))) == [marks(rss(post(3)))[0], marks(rss(post(1)))[0]]


def test_how_many_entries_stand_there_and_how_they_are_spaced_makes_no_other_mark() -> None:
    spaced = rss(post(2), post(1)).replace(b"<item>", b"\n\t<item>")
    assert marks(spaced)[1:] == marks(rss(post(1)))


def test_where_text_is_no_quotation_nothing_is_marked() -> None:
    """An element of it might be called like a date."""
    entry = "<title>Consiglio</title><id>c</id><updated>2026-11-23T10:00:00Z</updated>"
    text = '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Il <date>12 maggio</date></div></content>'
    assert marks(atom(entry + text)) == [""]


@pytest.mark.parametrize(
    "other",
    [
        rss(post(1, text="Chiusa per lavori!")),
        rss(post(1, text="Chiusa per lavori. <date>oggi</date>")),
        rss(post(1) + "<category>Viabilità</category>"),
        rss(post(1)).replace(b"<title>Notizie", b"<title>Avvisi"),
        rss(post(1)).replace(b"<rss ", b'<rss xml:base="https://altro.example/" '),
    ],
)
def test_another_word_in_it_or_around_makes_another_mark(other: bytes) -> None:
    assert set(marks(other)).isdisjoint(marks(rss(post(1))))


def test_a_date_that_is_only_quoted_belongs_to_the_text() -> None:
    quoted = [rss(post(1, text=f"<pubDate>{date}</pubDate>")) for date in (OLD, NEW)]
    assert marks(quoted[0]) != marks(quoted[1])


def test_a_date_within_cdata_is_a_date() -> None:
    [entry] = again(rss(post(1, date=f"<![CDATA[{NEW}]]>")), rss(post(1))).entries
    assert (entry.title, entry.published) == ("", NEW)


def test_atoms_dates_are_told_apart() -> None:
    entry = "<id>a</id><title>Bando</title><published>{0}</published><updated>{1}</updated>"
    [first] = again(
        atom(entry.format("2026-11-21", "2026-11-23")), atom(entry.format("2026-11-21", "2026-11-22"))
    ).entries
    assert (first.title, first.published, first.updated) == ("", "2026-11-21", "2026-11-23")


@pytest.mark.parametrize(
    "body",
    [
        rss(post(1), post(2)).replace(b"</item><item>", b"<item>"),
        rss("<item>" + post(1) + "</item>"),
        rss(post(1)).replace(b"</title>", b"</titel>"),
        atom("<id>a</id><source><id>b</id><updated>2026-11-22</updated></source>"),
        rss("<cap:event xmlns:cap='urn:oasis:names:tc:emergency:cap:1.2'>"
                                                       "Vento</cap:event>"),
    ],
)  # fmt: skip
def test_what_cannot_be_told_apart_for_sure_has_no_mark_and_is_read_whole(body: bytes) -> None:
    assert not any(marks(body))
    assert again(body, body) == read(body)


def test_a_document_that_is_broken_behind_what_is_known_is_read_as_ever() -> None:
    broken = rss(post(2), post(1)).replace(b"<title>Via Roma 2", b"<title>Via & <b>Roma 2")
    assert again(broken, rss(post(1))) == read(broken)
    assert again(broken, rss(post(1))).warnings


Posts = list[tuple[int, str, str]]
posts: st.SearchStrategy[Posts] = st.lists(
    st.tuples(
        st.integers(0, 5), st.sampled_from([OLD, NEW, ""]), st.sampled_from(["uno", "<b>due</b>", "]]"])
    ),
    max_size=6,
    unique_by=lambda one: one[0],
)


@given(posts, posts)
def test_reading_only_what_is_new_tells_the_same(
    before: list[tuple[int, str, str]], now: list[tuple[int, str, str]]
) -> None:
    then, here = (rss(*(post(n, date=date, text=text) for n, date, text in some)) for some in (before, now))
    whole, short = read(here), again(here, then)
    known = {entry.mark: entry for entry in read(then).entries}
    assert len(whole.entries) == len(short.entries)
    for full, part in zip(whole.entries, short.entries, strict=True):
        assert (part.mark, part.position, part.published) == (full.mark, full.position, full.published)
        if full.mark in known:
            assert (full.guid, full.title, full.content_html) == (
                known[full.mark].guid, known[full.mark].title, known[full.mark].content_html,
            )  # fmt: skip
        else:
            assert part == full
