"""What must not be taken for news, and what must not be missed, when feeds move, break off or show an item twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bridge.core.identity.keys import keys_of
from bridge.errors import FetchError
from bridge.model import Entry, NoticeId, NoticeState
from bridge.operations.notices import Desk
from bridge.store import feeds, holds, notices, schema
from tests.builders import SITE, a_config, a_source, an_entry
from tests.integration.test_delivery import Office
from tests.integration.test_ingest import OLD, ONE_WAY, Newsroom
from tests.tables import Tables

MOVED = [a_source("notizie", url=f"{SITE}/nuovo/feed/")]
HOLD = timedelta(minutes=5, seconds=1)


def road(name: str, day: int = 23) -> Entry:
    return an_entry(f"Senso unico in via {name}", published=f"Mon, {day} Nov 2026 10:50:00 +0000")


def a_newsroom(tables: Tables, *entries: Entry) -> Newsroom:
    """Both feeds of the town have been seen; they show the same."""
    made = Newsroom(tables)
    made.site.shows(*entries)
    for feed in ("notizie", "avvisi"):
        made.poll(feed)
    return made


def release(newsroom: Newsroom) -> None:
    """The holds are over, both feeds are looked at, and what is due is sent."""
    newsroom.tables.clock.advance(HOLD)
    for feed in ("notizie", "avvisi"):
        newsroom.ingest.look(feed)


def publish_and_release(newsroom: Newsroom, office: Office) -> None:
    """An item of one feed, its hold over, its notice released and fanned out; nothing has been sent."""
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll("notizie")
    newsroom.tables.clock.advance(HOLD)
    newsroom.ingest.look("notizie")
    while office.releases.release():
        pass


# --- another address ---------------------------------------------------------------------------------------


def test_another_address_is_a_new_beginning_also_after_polls_of_it_that_failed(tables: Tables) -> None:
    a_newsroom(tables, OLD)
    newsroom = Newsroom(tables, feeds=MOVED)
    newsroom.site.shows(*map(road, "ABCDE"))
    newsroom.site.trouble = FetchError("503")
    newsroom.poll()
    with tables.db.read() as conn:
        assert feeds.get(conn, "notizie", MOVED[0].url).failures == 1
    newsroom.site.trouble = None
    assert newsroom.poll().baseline
    assert newsroom.notices() == {}
    newsroom.site.shows(road("nuova"), *map(road, "ABCDE"))
    newsroom.poll()
    assert newsroom.notices() == {"Senso unico in via nuova": "held"}


def test_another_address_whose_first_listing_breaks_off_is_a_new_beginning_too(tables: Tables) -> None:
    a_newsroom(tables, OLD)
    newsroom = Newsroom(tables, feeds=MOVED)
    newsroom.site.shows(road("A"))
    newsroom.site.complete = False
    newsroom.poll()
    newsroom.site.complete = True
    newsroom.site.shows(*map(road, "ABCDE"))
    newsroom.poll()
    assert newsroom.notices() == {}


def test_a_feed_of_all_news_in_place_of_a_categorys_makes_old_ones_known_and_not_news(tables: Tables) -> None:
    a_newsroom(tables, road("A", 23), road("C", 21))
    newsroom = Newsroom(tables, feeds=MOVED)
    newsroom.site.shows(road("nuova", 24), road("A", 23), road("B", 22), road("C", 21), road("D", 20))
    newsroom.poll()
    assert newsroom.notices() == {"Senso unico in via nuova": "held"}


def test_a_window_that_grows_sends_nothing_old(tables: Tables) -> None:
    newest = [road(name, 23 - place) for place, name in enumerate("ABC")]
    newsroom = a_newsroom(tables, *newest)
    newsroom.site.shows(*newest, *(road(f"vecchia {day}", day) for day in range(19, 12, -1)))
    newsroom.poll()
    assert newsroom.notices() == {}


# --- documents that break off ------------------------------------------------------------------------------


def test_validators_of_a_document_that_broke_off_are_not_believed(tables: Tables) -> None:
    """Its site would answer "nothing new" to them until the next publication."""
    newsroom = a_newsroom(tables, OLD)
    newsroom.site.complete = False
    newsroom.site.shows(OLD)
    newsroom.site.etag = '"with-the-news"'
    newsroom.poll()
    newsroom.site.complete = True
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.site.etag = '"with-the-news"'
    newsroom.poll()
    assert newsroom.notices() == {"Senso unico in via Verdi": "held"}


def test_a_feed_that_never_comes_whole_is_relayed_from_its_second_listing_on(tables: Tables) -> None:
    newsroom = Newsroom(tables)
    newsroom.site.complete = False
    newsroom.site.shows(road("A"))
    newsroom.poll()
    newsroom.site.shows(road("B"), road("A"))
    newsroom.poll()
    newsroom.site.shows(road("C"), road("B"), road("A"))
    newsroom.poll()
    assert newsroom.notices() == {"Senso unico in via C": "held"}


# --- one item in two feeds ---------------------------------------------------------------------------------


@pytest.mark.parametrize("act", [Desk.cancel, Desk.hold])
@pytest.mark.parametrize("other_made_before", [True, False])
def test_what_was_stopped_by_hand_does_not_leave_by_another_feed(
    tables: Tables, act: object, *, other_made_before: bool
) -> None:
    tables.citizen("viabilita")
    newsroom, office = a_newsroom(tables, OLD), Office(tables)
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll("notizie")
    if other_made_before:
        newsroom.poll("avvisi")
    with tables.db.write() as conn:
        act(Desk(conn, a_config(), tables.clock.now()), 1)  # type: ignore[operator]  # a method of Desk
    newsroom.poll("avvisi")
    release(newsroom)
    office.send_all()
    assert office.provider.sent == []


def test_a_title_corrected_between_the_polls_of_two_feeds_is_told_once(tables: Tables) -> None:
    tables.citizen("viabilita")
    newsroom, office = a_newsroom(tables, OLD), Office(tables)
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll("notizie")
    newsroom.site.shows(replace(ONE_WAY, title="Senso unico in via Verdi da lunedì"), OLD)
    for feed in ("avvisi", "notizie"):
        newsroom.poll(feed)
    release(newsroom)
    office.send_all()
    assert len(office.provider.sent) == 1


def test_an_edit_that_makes_two_items_one_makes_their_notices_twins(tables: Tables) -> None:
    tables.citizen("viabilita")
    newsroom, office = a_newsroom(tables, OLD), Office(tables)
    link = f"{SITE}/verdi/"
    newsroom.site.shows(replace(ONE_WAY, guid="", link=link), OLD)
    newsroom.poll("notizie")
    fixed = replace(ONE_WAY, guid="", link=link, title="Senso unico in via Verdi da oggi", published="")
    newsroom.site.shows(fixed, OLD)
    newsroom.poll("avvisi")
    assert [row["twin_of"] for row in tables.rows(schema.notices)] == [None, None]
    newsroom.poll("notizie")
    assert sorted(str(row["twin_of"]) for row in tables.rows(schema.notices)) == ["2", "None"]
    release(newsroom)
    office.send_all()
    assert len(office.provider.sent) == 1


def test_a_category_given_a_week_later_tells_nobody_again(tables: Tables) -> None:
    tables.citizen("viabilita")
    newsroom, office = a_newsroom(tables, OLD), Office(tables)
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll("notizie")
    tables.clock.advance(HOLD)
    newsroom.ingest.look("notizie")
    office.send_all()
    tables.clock.advance(timedelta(days=8))
    newsroom.poll("avvisi")
    release(newsroom)
    office.send_all()
    assert len(office.provider.sent) == 1


def test_the_next_days_alert_on_the_same_page_is_news(tables: Tables) -> None:
    tables.citizen("allerte")
    newsroom, office = a_newsroom(tables, OLD), Office(tables)
    for day in (23, 24):
        alert = an_entry(
            "Allerta arancione", guid=f"urn:{day}", link=f"{SITE}/allerte/",
            published=f"Mon, {day} Nov 2026 10:50:00 +0000", content_html=f"<p>Temporali il {day}.</p>",
        )  # fmt: skip
        newsroom.site.shows(alert, OLD)
        for feed in ("notizie", "avvisi"):
            newsroom.poll(feed)
        release(newsroom)
        office.send_all()
        tables.clock.advance(timedelta(days=1))
    assert len(office.provider.sent) == 2


# --- taken down --------------------------------------------------------------------------------------------


def test_what_is_taken_down_before_any_of_it_left_does_not_leave(tables: Tables) -> None:
    """It was released while sending was paused."""
    tables.citizen("viabilita")
    newsroom, office = a_newsroom(tables, OLD), Office(tables)
    publish_and_release(newsroom, office)
    newsroom.site.shows(OLD)
    newsroom.poll("notizie")
    assert tables.look_up(NoticeId(1)).state is NoticeState.CANCELLED
    office.send_all()
    assert office.provider.sent == []


def test_what_is_taken_down_when_some_have_it_leaves_no_more(tables: Tables) -> None:
    tables.citizens(2, "viabilita")
    newsroom, office = a_newsroom(tables, OLD), Office(tables)
    publish_and_release(newsroom, office)
    [first] = office.delivery.claim(1)
    office.delivery.send(first)
    newsroom.site.shows(OLD)
    newsroom.poll("notizie")
    assert tables.look_up(NoticeId(1)).state is NoticeState.RELEASED
    office.send_all()
    assert len(office.provider.sent) == 1
    office.releases.finish()
    assert tables.look_up(NoticeId(1)).state is NoticeState.DONE


def test_who_had_it_before_it_was_held_taken_down_and_put_up_again_does_not_get_it_twice(
    tables: Tables,
) -> None:
    tables.citizens(2, "viabilita")
    newsroom, office = a_newsroom(tables, OLD), Office(tables)
    publish_and_release(newsroom, office)
    [first] = office.delivery.claim(1)
    office.delivery.send(first)
    with tables.db.write() as conn:
        notices.hold(conn, NoticeId(1), "second thoughts", tables.clock.now() + timedelta(hours=24))
    newsroom.site.shows(OLD)
    newsroom.poll("notizie")
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll("notizie")
    release(newsroom)
    office.send_all()
    assert sorted(message.to.reveal() for message in office.provider.sent) == sorted(
        {message.to.reveal() for message in office.provider.sent}
    )
    assert len(office.provider.sent) == 2


@pytest.mark.parametrize("something_else_too", [False, True])
def test_a_release_rests_on_a_look_that_was_asked_for_after_the_hold(
    tables: Tables, *, something_else_too: bool
) -> None:
    """Taken down while the answer to an earlier question dripped in."""
    tables.citizen("viabilita")
    newsroom, office = a_newsroom(tables, OLD), Office(tables)
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll("notizie")
    if something_else_too:
        newsroom.site.shows(an_entry("Altro"), ONE_WAY, OLD)
    tables.clock.advance(HOLD - timedelta(seconds=10))

    def take_down_while_it_drips() -> None:
        newsroom.site.entries = [OLD]
        tables.clock.advance(25)

    newsroom.site.meanwhile = take_down_while_it_drips
    newsroom.ingest.look("notizie")
    newsroom.site.meanwhile = lambda: None
    office.send_all()
    assert office.provider.sent == []


# --- trouble of ours, and of others ------------------------------------------------------------------------


def test_a_bug_met_on_a_feeds_content_makes_it_a_failing_feed(
    tables: Tables, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that what is held is not held for ever."""
    newsroom = a_newsroom(tables, OLD)
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll()

    def bug(*_: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("bridge.core.identity.keys.keys_of", bug)
    newsroom.site.shows(an_entry("Strano"), ONE_WAY, OLD)
    tables.clock.advance(timedelta(hours=1))
    newsroom.ingest.look("notizie")
    [failing] = [row for row in tables.rows(schema.feeds) if row["name"] == "notizie"]
    assert (failing["failures"], failing["error"]) == (1, "not read: RecursionError; see the log")
    with tables.db.read() as conn:
        assert holds.releasable(conn, ("notizie",), tables.clock.now(), timedelta(minutes=2))


def test_a_server_that_asks_for_a_year_is_asked_again_before(tables: Tables) -> None:
    newsroom = a_newsroom(tables, OLD)
    newsroom.site.trouble = FetchError("503", retry_after=timedelta(days=365))
    newsroom.poll()
    newsroom.site.trouble = None
    tables.clock.advance(timedelta(hours=6, minutes=1))
    assert newsroom.ingest.poll_if_due("notizie") is not None


def test_keys_tell_the_two_feeds_items_apart_from_nothing_else() -> None:
    """The tests above rest on it: the same entry has the same keys in both feeds."""
    from bridge.core.normalize import normalize

    zone = a_config().town.timezone
    here, there = (keys_of(normalize(ONE_WAY, feed, SITE, zone)) for feed in ("notizie", "avvisi"))
    assert here == there


def test_what_a_moved_feed_does_not_show_was_not_withdrawn(tables: Tables) -> None:
    newsroom = a_newsroom(tables, OLD)
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll("notizie")
    moved = Newsroom(tables, feeds=MOVED)
    moved.site.shows(road("altra"))
    assert moved.poll().baseline
    assert moved.notices() == {"Senso unico in via Verdi": "held"}


def test_an_item_taken_out_of_a_category_still_reaches_those_its_notice_was_to_serve(tables: Tables) -> None:
    """Both notices were released and waited; the one that had the citizens is withdrawn with its feed's item."""
    tables.citizen("viabilita")
    newsroom, office = a_newsroom(tables, OLD), Office(tables)
    newsroom.site.shows(ONE_WAY, OLD)
    for feed in ("notizie", "avvisi"):
        newsroom.poll(feed)
    release(newsroom)
    while office.releases.release():
        pass
    newsroom.site.shows(OLD)
    newsroom.poll("notizie")
    while office.releases.release():
        pass
    office.send_all()
    assert len(office.provider.sent) == 1


def test_what_becomes_a_twin_of_something_cancelled_by_hand_is_cancelled_too(tables: Tables) -> None:
    newsroom = a_newsroom(tables, OLD)
    link = f"{SITE}/verdi/"
    fixed = replace(ONE_WAY, guid="", link=link, title="Senso unico in via Verdi da oggi", published="")
    newsroom.site.shows(fixed, OLD)
    newsroom.poll("avvisi")
    newsroom.site.shows(replace(ONE_WAY, guid="", link=link), OLD)
    newsroom.poll("notizie")
    with tables.db.write() as conn:
        Desk(conn, a_config(), tables.clock.now()).cancel(1)
    newsroom.site.shows(fixed, OLD)
    newsroom.poll("notizie")
    assert {row["state"] for row in tables.rows(schema.notices)} == {"cancelled"}
