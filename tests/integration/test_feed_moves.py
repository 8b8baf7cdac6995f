"""A website that moves, or shows more of itself: only what is published meanwhile is news."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from bridge.store import schema
from tests.feed_desk import Followed
from tests.feed_life import DAY
from tests.feed_manner import Date, Guid, Link, Manner, Order, Text
from tests.tables import Tables

Follow = Callable[..., Followed]

ALL = 500
SECURE: dict[str, Any] = {"base": "https://www.comune.example"}
HOST: dict[str, Any] = {"base": "https://comune.nuovo.example"}
GUIDS: dict[str, Any] = {"guid": Guid.LINK}
AT_ONCE: dict[str, Any] = {**HOST, **GUIDS, "link": Link.SLUG}
STEPS = {
    "https": SECURE,
    "another host": HOST,
    "other guids": GUIDS,
    "all at once": AT_ONCE,
    "no guids": {**HOST, "guid": Guid.NONE},
    "without dates": {**AT_ONCE, "date": Date.NONE},
    "all dated at once": {**AT_ONCE, "date": Date.RESTAMPED},
    "texts cut": {**AT_ONCE, "text": Text.CUT},
    "texts cut and dates to the day": {**AT_ONCE, "text": Text.CUT, "date": Date.MIDNIGHT},
    "reversed": {**AT_ONCE, "order": Order.OLDEST},
    "reversed and without dates": {**AT_ONCE, "order": Order.OLDEST, "date": Date.NONE},
    "another zone": {**AT_ONCE, "date": Date.ZONED},
    "fewer shown": {**AT_ONCE, "window": 20},
}
DATED = [name for name in STEPS if "date" not in name]


@pytest.fixture
def follow(tables: Tables) -> Follow:
    return lambda *args, **kwargs: Followed(tables, *args, **kwargs)


@pytest.mark.parametrize("step", STEPS)
def test_of_five_hundred_items_that_move_none_is_news(follow: Follow, step: str) -> None:
    feed = follow(Manner(window=None), ALL)
    assert feed.news(after=DAY) == []
    feed.site.migrate(**STEPS[step])
    assert feed.news(after=DAY) == []
    assert feed.news() == []
    [fresh] = feed.site.publish()
    assert feed.news() == [fresh.number]


@pytest.mark.parametrize("step", STEPS)
def test_nor_where_the_bridge_saw_them_but_once_before(follow: Follow, step: str) -> None:
    feed = follow(Manner(window=None), 40)
    feed.site.migrate(**STEPS[step])
    assert feed.news(after=DAY) == []


@pytest.mark.parametrize("step", DATED)
def test_what_is_published_while_the_site_moves_is_news_where_dates_tell(follow: Follow, step: str) -> None:
    feed = follow(Manner(window=None), 100)
    feed.news()
    feed.site.clock.advance(DAY)
    fresh = [story.number for story in feed.site.publish(2)]
    feed.site.migrate(**STEPS[step])
    assert feed.news() == fresh
    assert feed.news() == []


@pytest.mark.parametrize("step", STEPS)
def test_in_a_window_of_ten_nothing_that_moves_is_news(follow: Follow, step: str) -> None:
    feed = follow(Manner(), 60)
    feed.news()
    feed.site.migrate(**{**STEPS[step], "window": 10 if STEPS[step].get("order") is None else None})
    assert feed.news(after=DAY) == []
    assert feed.news() == []


@pytest.mark.parametrize("first", ["https", "another host", "other guids", "texts cut", "another zone"])
@pytest.mark.parametrize("second", ["all at once", "without dates", "texts cut", "reversed"])
def test_in_two_steps_nothing_that_moves_is_news(follow: Follow, first: str, second: str) -> None:
    feed = follow(Manner(window=None), 100)
    feed.news()
    for step in (first, second):
        feed.site.migrate(**STEPS[step])
        assert feed.news(after=DAY) == []
    [fresh] = feed.site.publish()
    assert feed.news() == [fresh.number]


@pytest.mark.parametrize("old", [Link.QUERY, Link.SHARED, Link.SLUG])
@pytest.mark.parametrize("guid", [Guid.LINK, Guid.RANDOM, Guid.NONE])
def test_a_site_without_good_addresses_moves_as_well(follow: Follow, old: Link, guid: Guid) -> None:
    feed = follow(Manner(link=old, guid=guid, window=None), 60)
    feed.news()
    feed.site.migrate(**HOST, link=Link.OWN, guid=Guid.OWN)
    assert feed.news(after=DAY) == []


def test_what_came_before_the_move_still_counts_after_it(follow: Follow, tables: Tables) -> None:
    """An item told before is edited, not told again, though all its addresses are others."""
    feed = follow()
    [fresh] = feed.site.publish()
    assert feed.news() == [fresh.number]
    feed.site.migrate(**AT_ONCE)
    assert feed.news() == []
    feed.site.reword(fresh, text=f"{fresh.text} Anticipato di un'ora.")
    assert feed.news() == []
    assert tables.row(schema.items, id=9)["version"] == 2


# --- bursts ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("how_many", "reason"), [(15, "hold"), (40, "flood")])
def test_a_burst_is_news_and_a_flood_is_held(
    follow: Follow, tables: Tables, how_many: int, reason: str
) -> None:
    feed = follow(Manner(window=None), 20)
    fresh = [story.number for story in feed.site.publish(how_many)]
    assert feed.news() == fresh
    assert {row["reason"] for row in tables.rows(schema.notices)} == {reason}


# --- a window on a longer list -----------------------------------------------------------------------------


@pytest.mark.parametrize("date", [Date.TRUE, Date.NONE, Date.MIXED])
def test_what_slides_in_from_below_where_something_was_taken_down_is_no_news(
    follow: Follow, date: Date
) -> None:
    feed = follow(Manner(date=date), 30)
    for _ in range(2):
        fresh = [story.number for story in feed.site.publish(2)]
        assert feed.news(after=DAY) == fresh
    feed.site.stories = [story for story in feed.site.stories if story not in feed.site.listed()[3:5]]
    assert feed.news(after=DAY) == []
    feed.site.migrate(window=20)
    assert feed.news(after=DAY) == []
