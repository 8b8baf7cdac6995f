"""Feeds as real systems write them, followed through the real `Ingest`: what of them is news, and what is not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bridge.errors import FetchError
from bridge.model import Entry
from tests.feed_desk import Followed
from tests.feed_life import DAY, WEEK
from tests.feed_manner import Date, Guid, Link, Manner, Order, Text
from tests.tables import Tables

Follow = Callable[..., Followed]

SESSIONS = [Link.SESSION, Link.QUERY, Link.QUERY_EACH, Link.PATH]


@pytest.fixture
def follow(tables: Tables) -> Follow:
    return lambda *args, **kwargs: Followed(tables, *args, **kwargs)


# --- boards ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("paged", [True, False], ids=["older pages", "one page"])
def test_of_a_board_of_a_thousand_notices_all_that_could_be_seen_are_news_once(
    follow: Follow, *, paged: bool
) -> None:
    """In sixty polls its window turns over wholly again and again."""
    board = follow(Manner(window=20), 20)
    told: list[int] = []
    missed: set[int] = set()
    for poll in range(60):
        fresh = board.site.publish((3, 0, 25, 1, 40)[poll % 5])
        shown = {story.number for story in board.site.shown()}
        told += board.news(paged=paged)
        missed |= set() if paged else {story.number for story in fresh} - shown
    assert sorted(told) == sorted(set(range(21, board.site.published + 1)) - missed)


@pytest.mark.parametrize("guid", [Guid.LINK, Guid.RANDOM, Guid.NONE])
@pytest.mark.parametrize("link", SESSIONS)
@pytest.mark.parametrize("date", [Date.TRUE, Date.NONE])
def test_a_session_that_changes_at_every_scrape_makes_no_news(
    follow: Follow, guid: Guid, link: Link, date: Date
) -> None:
    feed = follow(Manner(guid=guid, link=link, date=date))
    for _ in range(3):
        assert feed.news() == []
    for _ in range(4):
        fresh = [story.number for story in feed.site.publish(2)]
        assert feed.news() == fresh
    whole = [story.number for story in feed.site.publish(10)]
    assert feed.news() == whole
    assert feed.news() == []


@pytest.mark.parametrize("link", SESSIONS)
def test_of_a_board_with_sessions_that_turns_over_wholly_all_that_could_be_seen_is_news(
    follow: Follow, link: Link
) -> None:
    board = follow(Manner(guid=Guid.LINK, link=link, window=20), 20)
    for _ in range(6):
        fresh = [story.number for story in board.site.publish(25)]
        assert board.news(paged=True) == fresh
        assert board.news() == []


def test_a_regional_feed_of_events_in_no_order_tells_each_once(follow: Follow) -> None:
    region = follow(Manner(date=Date.EVENT, order=Order.UNORDERED, window=None), 40)
    for _ in range(10):
        for story in region.site.listed()[:4]:
            region.site.withdraw(story)
        fresh = [story.number for story in region.site.publish(9)]
        region.site.salt += 1
        assert region.news(after=DAY / 3) == fresh


# --- little to go by ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("link", [Link.OWN, Link.SLUG, Link.SHARED, Link.NONE])
@pytest.mark.parametrize("text", [Text.FULL, Text.CUT, Text.EMPTY])
def test_without_guids_and_dates_news_is_told_and_nothing_twice(
    follow: Follow, link: Link, text: Text
) -> None:
    feed = follow(Manner(guid=Guid.NONE, date=Date.NONE, link=link, text=text))
    for how_many in (1, 0, 3, 12, 1, 2):
        fresh = [story.number for story in feed.site.publish(how_many)] if how_many else []
        assert feed.news() == fresh[-10:]


@pytest.mark.parametrize("link", [Link.OWN, Link.SHARED, Link.NONE])
def test_a_slip_put_right_is_no_news_where_only_words_are_to_go_by(follow: Follow, link: Link) -> None:
    feed = follow(Manner(guid=Guid.NONE, date=Date.NONE, link=link))
    for story in feed.site.listed()[:2]:
        feed.site.mistype(story, in_title=True)
        assert feed.news() == []


@pytest.mark.parametrize("manner", [Manner(link=Link.SHARED), Manner(guid=Guid.NONE, link=Link.SHARED)])
def test_items_that_share_one_link_are_told_apart(follow: Follow, manner: Manner) -> None:
    feed = follow(manner)
    for how_many in (1, 3, 12):
        fresh = [story.number for story in feed.site.publish(how_many)]
        assert feed.news() == fresh[-10:]
    feed.site.reword(feed.site.listed()[0], text="Anticipato di un'ora.")
    assert feed.news() == []


@pytest.mark.parametrize("date", [Date.TRUE, Date.NONE, Date.MIDNIGHT, Date.RESTAMPED])
@pytest.mark.parametrize("guid", [Guid.LINK, Guid.NONE])
def test_what_a_waste_calendar_says_is_news_each_day_even_if_it_was_said_before(
    follow: Follow, guid: Guid, date: Date
) -> None:
    """One link, one entry, another content each day: plastic, paper, plastic again."""
    calendar = follow(Manner(guid=guid, link=Link.SHARED, date=date, window=1), 1)
    said = {}
    for number, what in enumerate(("carta", "plastica", "carta", "plastica", "vetro", "carta"), 2):
        [day] = calendar.site.publish()
        calendar.site.reword(
            day, f"Domani si raccoglie: {what}", f"Esporre {what} entro le 6 davanti a casa."
        )
        said[number] = what
        assert calendar.news(after=DAY) == [number]
        assert calendar.news() == []


@pytest.mark.parametrize("manner", [Manner(guid=Guid.TITLE, link=Link.NONE), Manner(guid=Guid.TITLE)])
def test_a_guid_that_is_the_title_may_change_with_it(follow: Follow, manner: Manner) -> None:
    feed = follow(manner)
    feed.site.mistype(feed.site.listed()[0], in_title=True)
    assert feed.news() == []
    [fresh] = feed.site.publish()
    assert feed.news() == [fresh.number]


@pytest.mark.parametrize("guid", [Guid.OWN, Guid.LINK, Guid.NONE])
@pytest.mark.parametrize("date", [Date.TRUE, Date.MIDNIGHT, Date.NONE])
def test_notices_of_one_title_under_links_of_their_own_are_each_news(
    follow: Follow, guid: Guid, date: Date
) -> None:
    feed = follow(Manner(guid=guid, date=date, text=Text.EMPTY))
    for _ in range(4):
        [fresh] = feed.site.publish()
        feed.site.reword(fresh, "Avviso alla cittadinanza")
        assert feed.news(after=DAY) == [fresh.number]
        assert feed.news() == []


def test_an_item_in_two_languages_is_two_items_that_stay_apart(follow: Follow) -> None:
    feed = follow(Manner(), 6)
    italian, german = feed.site.publish(2)
    feed.site.reword(italian, "Chiusura della biblioteca", "La biblioteca resta chiusa il 3 dicembre.")
    feed.site.reword(german, "Schließung der Bibliothek", "Die Bibliothek bleibt am 3. Dezember geschlossen.")
    assert feed.news() == [italian.number, german.number]
    feed.site.reword(german, text="Die Bibliothek bleibt am 4. Dezember geschlossen.")
    assert feed.news() == []


def test_an_item_that_stands_twice_in_a_listing_is_news_once(follow: Follow) -> None:
    feed = follow()
    [fresh] = feed.site.publish()
    for _ in range(3):
        feed.site.clock.advance(60)
        entries = feed.site.entries()
        feed.site.publish()
        assert feed.desk.poll([entries[0], *entries]) in ([fresh.number], [])
        feed.site.withdraw(feed.site.stories[-1])


# --- order and dates ---------------------------------------------------------------------------------------


def test_under_a_pinned_post_news_is_told(follow: Follow) -> None:
    feed = follow(Manner(order=Order.PINNED))
    for how_many in (1, 2, 12):
        fresh = [story.number for story in feed.site.publish(how_many)]
        assert feed.news() == fresh[-9:]


@pytest.mark.parametrize("date", [Date.TRUE, Date.NONE, Date.RESTAMPED, Date.MIDNIGHT])
def test_a_feed_whose_oldest_stands_first_tells_what_comes_at_its_end(follow: Follow, date: Date) -> None:
    feed = follow(Manner(order=Order.OLDEST, window=None, date=date))
    for how_many in (1, 2, 5):
        fresh = [story.number for story in feed.site.publish(how_many)]
        assert feed.news() == fresh


def test_dates_in_the_future_do_not_hide_what_is_new(follow: Follow) -> None:
    feed = follow(Manner(date=Date.EVENT))
    for how_many in (1, 3, 2):
        fresh = [story.number for story in feed.site.publish(how_many)]
        assert feed.news(after=DAY) == fresh


# --- interruptions -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "manner", [Manner(), Manner(guid=Guid.NONE, date=Date.NONE), Manner(guid=Guid.RANDOM)]
)
def test_after_a_week_of_silence_ten_news_are_told(follow: Follow, manner: Manner) -> None:
    feed = follow(replace(manner, window=12), 10)
    feed.desk.web.trouble = FetchError("503")
    for _ in range(7):
        feed.site.clock.advance(DAY)
        feed.desk.fails()
    feed.desk.web.trouble = None
    fresh = [story.number for story in feed.site.publish(10, apart=timedelta(hours=15))]
    assert feed.news() == fresh


@pytest.mark.parametrize("edited", [True, False])
@pytest.mark.parametrize(
    "manner",
    [
        Manner(),
        Manner(guid=Guid.NONE),
        Manner(guid=Guid.LINK, link=Link.QUERY),
        Manner(link=Link.SHARED, guid=Guid.NONE),
    ],
)
def test_an_item_taken_down_and_put_up_again_is_no_news(
    follow: Follow, manner: Manner, *, edited: bool
) -> None:
    feed = follow(manner)
    story = feed.site.listed()[2]
    feed.site.withdraw(story)
    assert feed.news() == []
    feed.site.restore(story)
    if edited:
        feed.site.mistype(story, in_title=False)
    assert feed.news(after=WEEK) == []


# --- addresses that come and go ----------------------------------------------------------------------------


def tracked(entry: Entry) -> Entry:
    return replace(entry, link=f"{entry.link}?utm_source=feed&utm_medium=rss")


def slashed(entry: Entry) -> Entry:
    return replace(entry, link=f"{entry.link}/")


def secure(entry: Entry) -> Entry:
    return replace(
        entry, link=entry.link.replace("http:", "https:"), guid=entry.guid.replace("http:", "https:")
    )


@pytest.mark.parametrize("now_and_then", [tracked, slashed, secure])
@pytest.mark.parametrize("guid", [Guid.LINK, Guid.NONE, Guid.OWN])
@pytest.mark.parametrize("date", [Date.TRUE, Date.NONE])
def test_what_some_systems_add_to_links_now_and_then_makes_no_news(
    follow: Follow, guid: Guid, date: Date, now_and_then: Callable[[Entry], Entry]
) -> None:
    feed = follow(Manner(guid=guid, date=date))
    for _ in range(4):
        fresh = [story.number for story in feed.site.publish(2)]
        assert feed.news(now_and_then) == fresh
        fresh = [story.number for story in feed.site.publish(2)]
        assert feed.news() == fresh


@pytest.mark.parametrize("guid", [Guid.LINK, Guid.NONE, Guid.OWN])
@pytest.mark.parametrize("date", [Date.TRUE, Date.NONE])
def test_pretty_links_and_plain_ones_by_turns_make_no_news(follow: Follow, guid: Guid, date: Date) -> None:
    feed = follow(Manner(guid=guid, date=date))
    for turn in range(6):
        feed.site.migrate(link=Link.PLAIN if turn % 2 else Link.OWN)
        fresh = [story.number for story in feed.site.publish()]
        assert feed.news() == fresh


@pytest.mark.parametrize("guid", [Guid.LINK, Guid.OWN])
@pytest.mark.parametrize("date", [Date.TRUE, Date.NONE])
def test_two_mirrors_by_turns_make_no_news(follow: Follow, guid: Guid, date: Date) -> None:
    feed = follow(Manner(guid=guid, date=date))
    for turn in range(8):
        mirror = "http://www.comune.example" if turn % 2 else "https://specchio.example"
        feed.site.migrate(base=mirror)
        fresh = [story.number for story in feed.site.publish()]
        assert feed.news() == fresh
