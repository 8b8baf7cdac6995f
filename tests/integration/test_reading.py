"""What has to be fetched besides a feed's own document: older pages; how often it is polled."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bridge.core.pacing import next_pace
from bridge.errors import FetchError
from bridge.model import Entry
from bridge.store import feeds, holds
from tests.builders import SITE, a_rule, a_source, a_topic, an_entry
from tests.integration.test_corrections import Desks
from tests.integration.test_ingest import OLD, Newsroom
from tests.tables import Tables

ALL = [a_topic("tutto", a_rule(any=True))]
HOLD = timedelta(minutes=5, seconds=1)


def posts(*numbers: int) -> list[Entry]:
    return [
        an_entry(
            f"Notizia {n}", slug=f"n{n}", published=f"Mon, 23 Nov 2026 {n // 60:02}:{n % 60:02}:00 +0000"
        )
        for n in numbers
    ]


def opened(tables: Tables, *entries: Entry, **config: Any) -> Newsroom:
    made = Newsroom(tables, None, **{"topics": ALL, **config})
    made.site.shows(*entries)
    made.poll()
    return made


# --- holes -------------------------------------------------------------------------------------------------


def test_a_burst_that_turned_the_window_over_is_found_on_older_pages(tables: Tables) -> None:
    newsroom = opened(tables, *posts(3, 2, 1))
    newsroom.site.shows(*posts(10, 9, 8))
    newsroom.site.older = [posts(7, 6, 5), posts(4, 3, 2)]
    report = newsroom.poll()
    assert (report.new, report.notices) == (7, 7)
    assert set(newsroom.notices()) == {f"Notizia {n}" for n in range(4, 11)}


def test_what_stood_on_an_older_page_is_not_withdrawn_by_standing_there_still(tables: Tables) -> None:
    newsroom = opened(tables, *posts(3, 2, 1))
    newsroom.site.shows(*posts(7, 6, 5))
    newsroom.site.older = [posts(4, 3, 2)]
    newsroom.poll()
    newsroom.site.shows(*posts(8, 7, 6))
    newsroom.poll()
    assert set(newsroom.notices().values()) == {"held"}


def test_a_hole_that_no_page_closes_is_told(tables: Tables, caplog: pytest.LogCaptureFixture) -> None:
    newsroom = opened(tables, *posts(3, 2, 1))
    caplog.clear()
    newsroom.site.shows(*posts(30, 29, 28))
    newsroom.site.older = [posts(27, 26, 25)]
    assert newsroom.poll().new == 6
    assert [line.partition(" new=")[0] for line in caplog.messages if "hole" in line] == [
        "feed.hole feed=notizie"
    ]


def test_without_a_hole_no_older_page_is_asked_for(tables: Tables) -> None:
    newsroom = opened(tables, *posts(3, 2, 1))
    newsroom.site.older = [posts(0)]
    newsroom.site.shows(*posts(4, 3, 2))
    asked = len(newsroom.site.asked)
    newsroom.poll()
    assert len(newsroom.site.asked) == asked + 1


def test_a_window_that_turns_fast_is_polled_more_often_and_slowly_less_again(tables: Tables) -> None:
    newsroom = opened(tables, *posts(3, 2, 1))
    paces = []
    for window in (
        (6, 5, 4),
        (9, 8, 7),
        (12, 11, 10),
        (12, 11, 10),
        (12, 11, 10),
        (12, 11, 10),
        (12, 11, 10),
    ):
        newsroom.site.shows(*posts(*window))
        newsroom.poll()
        paces.append(newsroom.ingest.pace("notizie").total_seconds())
    assert paces == [150, 75, 60, 90, 135, 202, 300]


def test_the_configured_bounds_of_a_pace_hold() -> None:
    assert next_pace(300, 60, 100, 1.0) == 60
    assert next_pace(300, 600, 300, 1.0) == 300
    assert next_pace(300, 60, 290, 0.0) == 300
    assert a_source("notizie", fastest=timedelta(seconds=90)).floor == timedelta(seconds=90)


# --- what a feed has shown of itself -----------------------------------------------------------------------


def test_what_a_feed_has_shown_of_itself_is_remembered(tables: Tables) -> None:
    newsroom = opened(tables, *posts(3, 2, 1))
    for stamp in (4, 5, 6):
        restamped = [
            replace(post, published=f"Tue, 24 Nov 2026 0{stamp}:00:00 +0000") for post in posts(3, 2, 1)
        ]
        newsroom.site.shows(*restamped)
        newsroom.poll()
    with tables.db.read() as conn:
        traits = feeds.get(conn, "notizie", a_source("notizie").url).traits
    assert traits.dates_change
    assert (traits.guids_change, traits.links_change, traits.widest) == (False, False, 3)


# --- where a feed has moved to, how long it is fresh, and when it is gone ----------------------------------

HTTPS = f"{SITE}/notizie/feed/rss/"


@pytest.mark.parametrize("shown", [(1, 2, 3), (0, 0, 0)], ids=["with news", "with nothing new"])
def test_a_move_within_the_site_is_told_once_and_asked_there_from_then_on(
    tables: Tables, caplog: pytest.LogCaptureFixture, shown: tuple[int, ...]
) -> None:
    newsroom = opened(tables, *posts(0), OLD)
    newsroom.site.moved_to = HTTPS
    for number in shown:
        newsroom.site.shows(*posts(number), OLD)
        newsroom.poll()
    assert [line for line in caplog.messages if "moved_for_good" in line] == [
        f'feed.moved_for_good feed=notizie to={HTTPS} advice="write that address into the configuration"'
    ]
    assert newsroom.site.fetched[-2:] == [HTTPS, HTTPS]


def test_where_it_moved_to_failing_the_configured_address_is_asked(tables: Tables) -> None:
    newsroom = opened(tables, OLD)
    newsroom.site.moved_to = HTTPS
    newsroom.site.shows(*posts(1), OLD)
    newsroom.poll()
    newsroom.site.moved_to = ""
    newsroom.site.documents = {HTTPS: FetchError("answered 404")}
    newsroom.site.shows(*posts(2, 1), OLD)
    assert newsroom.poll().ok
    assert "Notizia 2" in newsroom.notices()
    newsroom.poll()
    assert newsroom.site.fetched[-1] == a_source("notizie").url


def test_a_move_to_another_host_is_told_and_never_remembered(tables: Tables) -> None:
    newsroom = opened(tables, OLD)
    newsroom.site.moved_to = "https://altrove.example/feed/"
    newsroom.poll()
    newsroom.poll()
    assert set(newsroom.site.fetched) == {a_source("notizie").url}


@pytest.mark.parametrize(("seconds", "waits"), [(60, None), (600, 600), (86_400, 1800)])
def test_what_calls_itself_fresh_is_left_alone_for_so_long_and_half_an_hour_at_most(
    tables: Tables, seconds: int, waits: int | None
) -> None:
    newsroom = opened(tables, OLD)
    newsroom.site.fresh_for = timedelta(seconds=seconds)
    newsroom.site.shows(*posts(1), OLD)
    newsroom.poll()
    with tables.db.read() as conn:
        next_at = feeds.get(conn, "notizie", a_source("notizie").url).next_at
    assert next_at == (tables.clock.now() + timedelta(seconds=waits) if waits else None)


def test_freshness_does_not_keep_anybody_from_looking_before_a_release(tables: Tables) -> None:
    desks = Desks(tables, topics=[a_topic("scuole", a_rule(any=True))])
    desks.newsroom.site.fresh_for = timedelta(hours=1)
    desks.shows(*posts(1))
    tables.clock.advance(HOLD)
    with tables.db.read() as conn:
        assert holds.feeds_to_look_at(conn, ["notizie"], tables.clock.now()) == ["notizie"]


def test_a_feed_that_is_gone_for_good_is_told_and_left_alone(
    tables: Tables, caplog: pytest.LogCaptureFixture
) -> None:
    newsroom = opened(tables, OLD)
    newsroom.site.trouble = FetchError("says that this address is gone", status=410, gone=True)
    assert not newsroom.poll().ok
    assert [line.partition(" error")[0] for line in caplog.messages if "gone" in line] == [
        "feed.gone feed=notizie"
    ]
    tables.clock.advance(timedelta(days=30))
    assert newsroom.ingest.poll_if_due("notizie") is None
    newsroom.site.trouble = None
    assert newsroom.poll().ok  # when ops ask
