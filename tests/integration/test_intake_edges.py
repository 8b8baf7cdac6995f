"""Where a listing's intake turns: expiry, second chances, what is withdrawn too late, and what a feed's row keeps."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bridge.core.twins import BY_HAND
from bridge.errors import FetchError
from bridge.model import NoticeId, NoticeState
from bridge.store import notices, schema
from tests.builders import NOON, SettableClock, a_relay, a_rule, a_topic, an_entry
from tests.integration.test_ingest import Newsroom
from tests.tables import Tables

OLD = an_entry("Notizia di ieri")
FAIR = an_entry("Sagra in piazza")
HOUR = timedelta(hours=1)
EVENTI = a_topic("eventi", a_rule(keywords=("sagra", "concerto")), expires=6 * HOUR)
SAGRE = a_topic("sagre", a_rule(keywords=("sagra",)), expires=2 * HOUR)
TOPICS = (EVENTI, SAGRE, a_topic("altro", a_rule(categories=("Altro",))))


def opened(tables: Tables, **config: Any) -> Newsroom:
    """A newsroom whose feed has its baseline."""
    newsroom = Newsroom(tables, None, **{"topics": TOPICS, **config})
    newsroom.site.shows(OLD)
    newsroom.poll()
    return newsroom


@pytest.fixture
def newsroom(tables: Tables) -> Newsroom:
    return opened(tables)


# --- expiry ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "lasts"), [("Concerto in piazza", 6 * HOUR), ("Sagra in piazza", 2 * HOUR)]
)
def test_a_notice_expires_with_the_first_of_its_topics(
    newsroom: Newsroom, title: str, lasts: timedelta
) -> None:
    newsroom.site.shows(an_entry(title), OLD)
    newsroom.poll()
    notice = newsroom.tables.row(schema.notices)
    assert notice["expires_at"] == notice["created_at"] + lasts


def test_a_notice_of_a_topic_without_expiry_never_expires_by_itself(newsroom: Newsroom) -> None:
    newsroom.site.shows(an_entry("Avviso", categories=("Altro",)), OLD)
    newsroom.poll()
    assert newsroom.tables.row(schema.notices)["expires_at"] is None


def test_an_edit_does_not_prolong_a_notices_life(newsroom: Newsroom) -> None:
    newsroom.site.shows(FAIR, OLD)
    newsroom.poll()
    before = newsroom.tables.row(schema.notices)
    newsroom.tables.clock.advance(60)
    newsroom.site.shows(an_entry("Concerto invece della festa", slug="sagra-in-piazza"), OLD)
    newsroom.poll()
    after = newsroom.tables.row(schema.notices)
    assert (after["version"], after["title"]) == (2, "Concerto invece della festa")
    assert after["topics"] == ["eventi"]
    assert after["expires_at"] == before["created_at"] + 6 * HOUR
    assert (after["hold_until"], after["created_at"]) == (before["hold_until"], before["created_at"])


def test_a_twin_of_a_notice_that_is_held_by_hand_is_held_by_hand_until_the_same_end(
    newsroom: Newsroom, clock: SettableClock
) -> None:
    newsroom.poll("avvisi")
    newsroom.site.shows(FAIR, OLD)
    newsroom.poll()
    first = newsroom.tables.row(schema.notices)
    until = clock.now() + timedelta(days=3)
    with newsroom.tables.db.write() as conn:
        conn.execute(schema.notices.update().values(expires_at=None))
        notices.hold(conn, first["id"], BY_HAND, until)
    newsroom.poll("avvisi")
    twin = newsroom.tables.row(schema.notices, feed="avvisi")
    assert (twin["twin_of"], twin["state"], twin["hold_until"], twin["expires_at"]) == (
        first["id"], "held", None, until,
    )  # fmt: skip


def test_an_item_whose_notice_was_cancelled_by_hand_makes_none_in_another_feed(
    newsroom: Newsroom, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    newsroom.poll("avvisi")
    newsroom.site.shows(FAIR, OLD)
    newsroom.poll()
    with newsroom.tables.db.write() as conn:
        notices.end(conn, NoticeId(1), NoticeState.CANCELLED, NOON, BY_HAND)
    report = newsroom.poll("avvisi")
    assert (report.new, report.notices) == (1, 0)
    assert [row["state"] for row in newsroom.tables.rows(schema.notices)] == ["cancelled"]
    item = newsroom.tables.rows(schema.items, feed="avvisi")[-1]
    assert (item["fate"], item["reason"]) == ("cancelled", "its notice was cancelled by hand")


# --- young, late and edited items --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("published", "fate"),
    [
        ("Mon, 23 Nov 2026 10:00:01 +0000", "noticed"),  # an hour old at the poll, a second after noon
        ("Mon, 23 Nov 2026 10:00:00 +0000", "baseline"),
        ("", "baseline"),
    ],
)
def test_at_the_first_look_news_is_what_is_no_older_than_was_chosen(
    tables: Tables, published: str, fate: str
) -> None:
    newsroom = Newsroom(tables, topics=TOPICS, relay=a_relay(first_run=HOUR))
    newsroom.site.shows(an_entry("Sagra in piazza", published=published))
    newsroom.poll()
    assert newsroom.fates() == {"Sagra in piazza": fate}


@pytest.mark.parametrize(("later", "fate"), [(timedelta(0), "noticed"), (timedelta(seconds=1), "unmatched")])
def test_a_forgotten_category_is_made_good_within_two_days(
    newsroom: Newsroom, later: timedelta, fate: str
) -> None:
    newsroom.site.shows(an_entry("Avviso"), OLD)
    newsroom.poll()
    newsroom.tables.clock.advance(timedelta(days=2) - timedelta(seconds=1) + later)
    newsroom.site.shows(an_entry("Avviso", categories=("Altro",)), OLD)
    report = newsroom.poll()
    assert newsroom.fates()["Avviso"] == fate
    assert (report.new, report.notices) == (0, 1 if fate == "noticed" else 0)


def test_a_second_chance_makes_a_notice_of_the_version_that_earned_it(newsroom: Newsroom) -> None:
    newsroom.site.shows(an_entry("Avviso"), OLD)
    newsroom.poll()
    newsroom.site.shows(an_entry("Avviso", categories=("Altro",)), OLD)
    newsroom.poll()
    notice = newsroom.tables.row(schema.notices)
    assert (notice["version"], notice["topics"], notice["item_id"]) == (2, ["altro"], 2)


def test_an_edit_after_the_release_but_before_anything_left_is_what_leaves(
    newsroom: Newsroom, caplog: pytest.LogCaptureFixture
) -> None:
    newsroom.site.shows(FAIR, OLD)
    newsroom.poll()
    newsroom.tables.release(NoticeId(1))
    caplog.clear()
    newsroom.site.shows(an_entry("Sagra in piazza", content_html="<p>Rinviata.</p>"), OLD)
    report = newsroom.poll()
    assert caplog.messages == []
    assert report.notices == 0
    notice = newsroom.tables.row(schema.notices)
    assert (notice["version"], notice["state"], notice["summary"]) == (2, "released", "Rinviata.")


# --- withdrawn ---------------------------------------------------------------------------------------------


def withdraw(newsroom: Newsroom) -> None:
    """The newest is taken down; what stood below it proves that it did not just roll off."""
    newsroom.site.shows(OLD)
    newsroom.poll()


def test_what_is_withdrawn_before_any_message_left_is_cancelled_though_it_was_released(
    newsroom: Newsroom, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    newsroom.tables.citizen("eventi", joined_at=NOON)
    newsroom.site.shows(FAIR, OLD)
    newsroom.poll()
    newsroom.tables.release(NoticeId(1))
    newsroom.tables.fan_out(NoticeId(1))
    withdraw(newsroom)
    notice = newsroom.tables.row(schema.notices)
    reason = "withdrawn from the site before it left"
    assert (notice["state"], notice["reason"]) == ("cancelled", reason)
    assert newsroom.tables.row(schema.items, id=2)["reason"] == reason
    assert newsroom.fates()["Sagra in piazza"] == "withdrawn"
    assert f'notice.cancelled notice=1 item=2 reason="{reason}"' in caplog.messages


def test_what_is_withdrawn_after_a_message_left_cannot_be_called_back_and_ops_are_told(
    newsroom: Newsroom, caplog: pytest.LogCaptureFixture
) -> None:
    tables = newsroom.tables
    tables.citizen("eventi", joined_at=NOON)
    newsroom.site.shows(FAIR, OLD)
    newsroom.poll()
    tables.release(NoticeId(1))
    tables.fan_out(NoticeId(1))
    [claimed] = tables.claim()
    tables.accept(claimed)
    caplog.clear()
    withdraw(newsroom)
    first, cancellation = tables.rows(schema.notices)
    assert (first["state"], cancellation["kind"], cancellation["state"]) == (
        "released",
        "cancellation",
        "held",
    )
    assert newsroom.fates()["Sagra in piazza"] == "noticed"
    [said] = caplog.messages
    assert said.startswith("item.withdrawn_after_release item=2 notice=1 cancellation=2")
    assert tables.row(schema.items, id=2)["gone_at"] == tables.clock.now()


def test_what_nobody_was_told_of_is_withdrawn_in_silence(
    newsroom: Newsroom, caplog: pytest.LogCaptureFixture
) -> None:
    newsroom.site.shows(an_entry("Mostra di pittura"), OLD)
    newsroom.poll()
    caplog.clear()
    withdraw(newsroom)
    assert (newsroom.fates()["Mostra di pittura"], caplog.messages) == ("unmatched", [])


# --- what a feed's row keeps -------------------------------------------------------------------------------


def test_only_a_listing_with_something_new_is_a_change_of_the_feed(newsroom: Newsroom) -> None:
    tables = newsroom.tables
    first = tables.row(schema.feeds)["changed_at"]
    newsroom.site.shows(an_entry("Notizia di ieri", content_html="<p>Corretta.</p>"))
    newsroom.poll()
    row = tables.row(schema.feeds)
    assert (row["changed_at"], row["checked_at"]) == (first, tables.clock.now())
    newsroom.site.shows(FAIR, OLD)
    newsroom.poll()
    assert tables.row(schema.feeds)["changed_at"] == tables.clock.now()


def test_a_good_listing_ends_a_feeds_troubles(newsroom: Newsroom) -> None:
    newsroom.site.trouble = FetchError("maintenance")
    newsroom.poll()
    row = newsroom.tables.row(schema.feeds)
    assert (row["failures"], row["error"]) == (1, "maintenance")
    assert row["next_at"] == newsroom.tables.clock.now() + timedelta(minutes=5)
    newsroom.site.trouble = None
    newsroom.site.shows(FAIR, OLD)
    newsroom.poll()
    row = newsroom.tables.row(schema.feeds)
    assert (row["failures"], row["error"], row["next_at"]) == (0, "", None)


@pytest.mark.parametrize(
    ("failures", "asked", "rests"),
    [
        (1, None, timedelta(minutes=5)),
        (1, timedelta(minutes=4), timedelta(minutes=5)),  # our own is longer
        (1, timedelta(minutes=6), timedelta(minutes=6)),  # theirs is
        (3, timedelta(minutes=6), timedelta(minutes=20)),
        (1, timedelta(days=9), 6 * HOUR),  # a wrong figure must not silence a feed for good
        (9, timedelta(minutes=6), HOUR),
    ],
)
def test_a_failing_feed_rests_as_long_as_it_asked_or_as_we_do_whichever_is_longer(
    newsroom: Newsroom, failures: int, asked: timedelta | None, rests: timedelta
) -> None:
    newsroom.site.trouble = FetchError("maintenance", status=503, retry_after=asked)
    for _ in range(failures):
        newsroom.poll()
    row = newsroom.tables.row(schema.feeds)
    assert (row["failures"], row["next_at"]) == (failures, newsroom.tables.clock.now() + rests)


def test_a_listing_that_broke_off_is_asked_for_whole_the_next_time(newsroom: Newsroom) -> None:
    newsroom.site.complete = False
    newsroom.site.shows(FAIR)
    newsroom.poll()
    row = newsroom.tables.row(schema.feeds)
    assert (row["etag"], row["body_hash"], row["listing"]) == ("", "", [2, 1])
    newsroom.site.complete = True
    newsroom.poll()
    row = newsroom.tables.row(schema.feeds)
    assert newsroom.site.asked[-1].etag == ""
    assert row["etag"] != ""
    assert row["body_hash"] != ""


def test_a_listing_begun_before_another_was_taken_in_is_overtaken(
    newsroom: Newsroom, clock: SettableClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")

    def overtake() -> None:
        newsroom.site.meanwhile = lambda: None
        clock.advance(1)
        newsroom.site.shows(FAIR, OLD)
        Newsroom.poll(elsewhere)

    elsewhere = Newsroom(newsroom.tables, newsroom.site, topics=TOPICS)
    newsroom.site.shows(an_entry("Concerto in piazza"), OLD)
    newsroom.site.meanwhile = overtake
    report = newsroom.poll()
    assert (report.ok, report.entries, report.new, report.notices) == (True, 2, 0, 0)
    assert newsroom.notices() == {"Sagra in piazza": "held"}
    assert any(line.startswith("feed.overtaken feed=notizie by=") for line in caplog.messages)


def test_what_was_taken_in_while_another_poll_found_nothing_new_stands(
    newsroom: Newsroom, clock: SettableClock
) -> None:
    """The slower one's "nothing new" is about an older picture; the next time it knows better."""
    elsewhere = Newsroom(newsroom.tables, topics=TOPICS)
    elsewhere.site.shows(FAIR, OLD)
    elsewhere.site.fresh_for = HOUR
    assert newsroom.poll().ok  # from now on it knows by heart what is in the tables
    newsroom.site.honours_validators = False
    newsroom.site.meanwhile = lambda: Newsroom.poll(elsewhere)
    clock.advance(1)
    assert newsroom.poll().ok
    row = newsroom.tables.row(schema.feeds)
    assert (row["looked_at"], row["next_at"] > clock.now()) == (clock.now(), True)
    newsroom.site.meanwhile = lambda: None
    newsroom.poll()
    assert newsroom.site.asked[-1].etag == row["etag"]
