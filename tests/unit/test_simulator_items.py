"""The simulated newsroom without HTTP: drafts, slugs, which items a feed shows and how they read as RSS."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.simulator import rss
from bridge.simulator.desk import moment
from bridge.simulator.items import Draft, NewsItem, State, paragraphs, slug
from bridge.simulator.newsroom import Newsroom
from bridge.simulator.wishes import BadInput

NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
SITE = "https://comune.example"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"

# What XML 1.0 can carry; a carriage return is read back as a newline.
texts = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff") | st.just("\n")
)


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def room(clock: Clock) -> Newsroom:
    return Newsroom(SITE, now=clock)


def shown(room: Newsroom, feed: str = "") -> list[str]:
    return [item.title for item in room.shown(feed)]


def entry(item: NewsItem) -> ET.Element:
    document = rss.render("Comune", SITE, f"{SITE}/feed/", NOON, [item])
    [found] = ET.fromstring(document).findall("channel/item")
    return found


# --- slugs, paragraphs, summaries, dates ---


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Chiusa via Roma", "chiusa-via-roma"),
        ("  L’Università è «aperta»: perché? ", "luniversita-e-aperta-perche"),
        ("Ordinanza n. 12/2026", "ordinanza-n-12-2026"),
        ("№ ½ ﬁne", "no-12-fine"),
        ("日本", "articolo"),
        ("!!!", "articolo"),
        ("a" * 79 + " bis", "a" * 79),
    ],
)
def test_a_slug_is_plain_letters_and_digits_joined_by_hyphens(title: str, expected: str) -> None:
    assert slug(title) == expected


@given(st.text(max_size=200))
def test_any_title_has_a_slug_that_fits_into_an_address(title: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(title))
    assert len(slug(title)) <= 80


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("uno\ndue", "<p>uno<br />\ndue</p>"),
        ("uno\n \t\n\n due ", "<p>uno</p>\n<p>due</p>"),
        ('a < b & "c"', '<p>a &lt; b &amp; "c"</p>'),
        ("\n\n", ""),
    ],
)
def test_plain_text_becomes_paragraphs(text: str, expected: str) -> None:
    assert paragraphs(text) == expected


@pytest.mark.parametrize(("words", "ending"), [(55, "parola"), (56, "parola [&#8230;]")])
def test_an_automatic_summary_says_when_there_is_more(room: Newsroom, words: int, ending: str) -> None:
    item = room.publish(Draft("Uno", html="<p>" + "<b>parola</b>" * words + "</p>"))
    assert item.description == " ".join(["parola"] * 54 + [ending])


def test_a_date_without_an_offset_is_utc_and_nonsense_is_told() -> None:
    assert moment("2026-01-05T12:00") == NOON
    assert moment("2026-01-05T13:00+01:00") == NOON
    with pytest.raises(BadInput, match=r"^published is not an ISO date$"):
        moment("domani")


# --- drafts ---


def test_an_empty_draft_changes_nothing_but_the_time_of_the_edit(room: Newsroom, clock: Clock) -> None:
    item = room.publish(Draft("Uno", "testo", summary="breve", categories=("Avvisi",), feed="avvisi"))
    clock.now += HOUR
    before, after = item.as_dict(), room.edit(item.id, Draft()).as_dict()
    assert after == {**before, "modified": (NOON + HOUR).isoformat()}


def test_an_edit_replaces_what_is_given_even_by_nothing(room: Newsroom) -> None:
    item = room.publish(Draft("Uno", "testo", summary="breve", categories=("Avvisi",)))
    draft = Draft("Due", text="altro", summary="", categories=(), feed="eventi", published=NOON - HOUR)
    edited = room.edit(item.id, draft)
    assert (edited.title, edited.content, edited.summary) == ("Due", "<p>altro</p>", "")
    assert (edited.categories, edited.feed, edited.published) == ((), "eventi", NOON - HOUR)
    assert (edited.id, edited.link, edited.guid) == (item.id, item.link, item.guid)
    assert room.get(item.id) == edited


@pytest.mark.parametrize("title", [None, ""])
def test_an_item_without_a_title_is_not_published(room: Newsroom, title: str | None) -> None:
    with pytest.raises(BadInput, match=r"^an item needs a title$"):
        room.publish(Draft(title, "testo"))
    assert room.publish(Draft("Uno")).id == 1


# --- what a feed shows ---


def test_the_newest_comes_first_and_of_one_moment_the_last_published(room: Newsroom) -> None:
    for title, published in [("a", NOON), ("b", NOON - HOUR), ("c", NOON), ("d", NOON - 2 * HOUR)]:
        room.publish(Draft(title, published=published))
    assert shown(room) == ["c", "a", "b", "d"]


def test_an_item_is_shown_from_its_very_moment(room: Newsroom, clock: Clock) -> None:
    room.publish(Draft("Domani", published=NOON + HOUR))
    before = room.validators()
    clock.now = NOON + HOUR - timedelta(microseconds=1)
    assert (shown(room), room.validators()) == ([], before)
    clock.now = NOON + HOUR
    assert shown(room) == ["Domani"]
    assert room.validators()[0] != before[0]
    assert room.validators()[1] == NOON + HOUR


def test_a_page_is_found_whatever_its_state_and_ids_go_on_after_a_reset(room: Newsroom) -> None:
    item = room.publish(Draft("Uno"))
    path = item.link.removeprefix(SITE)
    assert room.at(path) == room.at(path.rstrip("/")) == item
    gone = room.withdraw(item.id, gone=True)
    assert (room.at(path), gone.state, shown(room)) == (gone, State.GONE, [])
    room.clear()
    assert (room.at(path), room.items()) == (None, [])
    assert room.publish(Draft("Uno")).guid == f"{SITE}/?p=2"


# --- RSS ---


@given(title=texts, body=texts, category=texts)
def test_whatever_is_typed_the_feed_stays_readable_and_says_it(title: str, body: str, category: str) -> None:
    item = Newsroom(SITE, now=Clock()).publish(Draft(title or "Uno", html=body, categories=(category,)))
    read = entry(item)
    assert read.findtext("title") == item.title
    assert read.findtext("category") == category.replace("]]>", "]]&gt;")
    assert read.findtext(CONTENT) == body.replace("]]>", "]]&gt;") + "\n"


@pytest.mark.parametrize(
    ("typed", "read"), [("]]>", "]]&gt;"), ("a]]]>b", "a]]]&gt;b"), ("]]>]]>", "]]&gt;]]&gt;"), ("]]", "]]")]
)
def test_an_end_mark_in_the_text_does_not_end_the_text(room: Newsroom, typed: str, read: str) -> None:
    found = entry(room.publish(Draft("Uno", html=typed, categories=(typed,))))
    assert (found.findtext(CONTENT), found.findtext("category")) == (f"{read}\n", read)


@pytest.mark.parametrize(
    ("published", "written"),
    [
        (NOON, "Mon, 05 Jan 2026 12:00:00 +0000"),
        (
            datetime(2026, 7, 1, 0, 30, tzinfo=timezone(timedelta(hours=2))),
            "Tue, 30 Jun 2026 22:30:00 +0000",
        ),
        (NOON.replace(microsecond=999_999), "Mon, 05 Jan 2026 12:00:00 +0000"),
    ],
)
def test_a_date_is_written_in_utc_as_wordpress_does(
    room: Newsroom, published: datetime, written: str
) -> None:
    assert entry(room.publish(Draft("Uno", published=published))).findtext("pubDate") == written


def test_a_feed_without_items_still_says_whose_it_is() -> None:
    document = rss.render("Città & «Borgo»", f"{SITE}/?a=1&b=2", f"{SITE}/feed/?paged=2&x=1", NOON, [])
    channel = ET.fromstring(document).find("channel")
    assert channel is not None
    link = channel.find("{http://www.w3.org/2005/Atom}link")
    assert link is not None
    assert (channel.findtext("title"), channel.findtext("link")) == ("Città & «Borgo»", f"{SITE}/?a=1&b=2")
    assert (link.get("href"), channel.findtext("lastBuildDate")) == (
        f"{SITE}/feed/?paged=2&x=1",
        "Mon, 05 Jan 2026 12:00:00 +0000",
    )
    assert channel.findall("item") == []
