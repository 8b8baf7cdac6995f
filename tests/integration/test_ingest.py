"""The first act: what a poll makes of a listing, in the tables."""

from __future__ import annotations

import threading
from datetime import timedelta
from typing import Any

import pytest

from bridge.errors import FetchError
from bridge.ingest import Ingest
from bridge.model import Entry, NoticeId, NoticeState
from bridge.ports import Validators
from bridge.store import notices, schema
from tests.builders import VIABILITA, SettableClock, a_config, a_relay, a_rule, a_source, a_topic, an_entry
from tests.doubles import FakeSite
from tests.tables import Tables


class Newsroom:
    """An ingest over a site that stands in the test's hands."""

    def __init__(self, tables: Tables, site: FakeSite | None = None, **config: Any) -> None:
        self.site = site or FakeSite()
        self.tables = tables
        self.woken = 0
        self.ingest = Ingest(
            a_config(**config), tables.db, self.site, self.site.parse, self.site, tables.clock, self._wake
        )

    def _wake(self) -> None:
        self.woken += 1

    def poll(self, feed: str = "notizie") -> Any:
        self.tables.clock.advance(1)
        return self.ingest.poll(feed)

    def fates(self) -> dict[str, str]:
        titles = {row["item_id"]: row["title"] for row in self.tables.rows(schema.item_versions)}
        return {titles[row["id"]]: row["fate"] for row in self.tables.rows(schema.items)}

    def notices(self) -> dict[str, str]:
        return {row["title"]: row["state"] for row in self.tables.rows(schema.notices)}


@pytest.fixture
def newsroom(tables: Tables) -> Newsroom:
    made = Newsroom(tables)
    made.site.shows(an_entry("Notizia di ieri"))
    made.poll()
    return made


OLD = an_entry("Notizia di ieri")
ONE_WAY = an_entry("Senso unico in via Verdi")


def test_the_first_poll_takes_what_the_feed_holds_as_known(tables: Tables) -> None:
    newsroom = Newsroom(tables)
    newsroom.site.shows(ONE_WAY, OLD)
    report = newsroom.poll()
    assert (report.baseline, report.entries, report.new, report.notices) == (True, 2, 2, 0)
    assert newsroom.fates() == {"Senso unico in via Verdi": "baseline", "Notizia di ieri": "baseline"}


def test_a_young_item_of_the_first_poll_is_relayed_when_first_run_gives_an_age(tables: Tables) -> None:
    newsroom = Newsroom(tables, relay=a_relay(first_run=timedelta(hours=2)))
    old = an_entry("Senso unico in via Milano", published="Mon, 23 Nov 2026 08:00:00 +0000")
    newsroom.site.shows(ONE_WAY, old)
    newsroom.poll()
    assert newsroom.notices() == {"Senso unico in via Verdi": "held"}


def test_a_new_item_makes_a_held_notice_of_its_topics(newsroom: Newsroom) -> None:
    newsroom.site.shows(ONE_WAY, OLD)
    report = newsroom.poll()
    assert (report.new, report.notices, newsroom.woken) == (1, 1, 1)
    [notice] = newsroom.tables.rows(schema.notices)
    assert notice["topics"] == ["viabilita"]
    assert notice["state"] == "held"
    assert notice["hold_until"] - notice["created_at"] == timedelta(minutes=5)


def test_an_item_that_no_rule_matches_is_accounted_for(newsroom: Newsroom) -> None:
    newsroom.site.shows(an_entry("Mostra di pittura"), OLD)
    newsroom.poll()
    assert newsroom.fates()["Mostra di pittura"] == "unmatched"
    assert newsroom.notices() == {}


def test_the_same_listing_again_makes_nothing(newsroom: Newsroom) -> None:
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll()
    newsroom.site.honours_validators = False
    assert newsroom.poll().new == 0
    newsroom.site.shows(OLD, ONE_WAY)  # in another order, so parsed anew
    assert newsroom.poll().new == 0
    assert len(newsroom.tables.rows(schema.notices)) == 1


def test_an_edit_during_the_hold_recomposes_the_notice_and_keeps_its_time(newsroom: Newsroom) -> None:
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll()
    [before] = newsroom.tables.rows(schema.notices)
    edited = an_entry(
        "Senso unico in via Verdi", content_html="<p>Solo di mattina.</p>", categories=("Scuola",)
    )
    newsroom.site.shows(edited, OLD)
    newsroom.poll()
    [after] = newsroom.tables.rows(schema.notices)
    assert (after["summary"], after["version"]) == ("Solo di mattina.", 2)
    assert after["hold_until"] == before["hold_until"]


def test_an_edit_that_makes_it_urgent_shortens_the_hold(newsroom: Newsroom) -> None:
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll()
    newsroom.site.shows(an_entry("Allerta rossa: senso unico", slug="senso-unico-in-via-verdi"), OLD)
    newsroom.poll()
    [notice] = newsroom.tables.rows(schema.notices)
    assert (notice["urgent"], notice["topics"]) == (True, ["viabilita", "allerte"])
    assert notice["hold_until"] - notice["created_at"] == timedelta(seconds=30)


def test_an_edit_after_which_no_rule_matches_cancels_the_notice(newsroom: Newsroom) -> None:
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll()
    newsroom.site.shows(an_entry("Prova", slug="senso-unico-in-via-verdi"), OLD)
    newsroom.poll()
    assert [row["state"] for row in newsroom.tables.rows(schema.notices)] == ["cancelled"]


def test_a_withdrawal_during_the_hold_cancels_and_its_return_is_news_again(newsroom: Newsroom) -> None:
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll()
    newsroom.site.shows(OLD)
    newsroom.poll()
    assert [row["state"] for row in newsroom.tables.rows(schema.notices)] == ["cancelled"]
    assert newsroom.fates()["Senso unico in via Verdi"] == "withdrawn"
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll()
    assert [row["state"] for row in newsroom.tables.rows(schema.notices)] == ["cancelled", "held"]


def test_an_item_that_rolled_off_a_full_window_stays_held(newsroom: Newsroom) -> None:
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll()
    newsroom.site.shows(an_entry("Scuola: orari"), ONE_WAY)
    newsroom.poll()
    newsroom.site.shows(an_entry("Scuola: mensa"), an_entry("Scuola: orari"))
    newsroom.poll()
    assert newsroom.notices()["Senso unico in via Verdi"] == "held"


def test_an_empty_listing_in_place_of_several_withdraws_nothing(newsroom: Newsroom) -> None:
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll()
    newsroom.site.shows()
    newsroom.poll()
    assert newsroom.notices() == {"Senso unico in via Verdi": "held"}


def test_a_damaged_listing_withdraws_nothing_and_is_no_look(newsroom: Newsroom) -> None:
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll()
    before = newsroom.tables.row(schema.feeds)["looked_at"]
    newsroom.site.shows(OLD)
    newsroom.site.complete = False
    newsroom.poll()
    assert newsroom.notices() == {"Senso unico in via Verdi": "held"}
    assert newsroom.tables.row(schema.feeds)["looked_at"] == before
    newsroom.site.complete = True
    newsroom.poll()
    assert newsroom.notices() == {"Senso unico in via Verdi": "cancelled"}


def test_an_unmatched_item_whose_category_was_forgotten_is_relayed_when_it_is_added(
    newsroom: Newsroom,
) -> None:
    newsroom.site.shows(an_entry("Lavori in corso"), OLD)
    newsroom.poll()
    newsroom.site.shows(an_entry("Lavori in corso", categories=("Viabilità",)), OLD)
    newsroom.poll()
    assert newsroom.notices() == {"Lavori in corso": "held"}


def test_old_unmatched_news_that_is_edited_is_no_news(newsroom: Newsroom) -> None:
    newsroom.site.shows(an_entry("Lavori in corso"), OLD)
    newsroom.poll()
    newsroom.tables.clock.advance(timedelta(days=3))
    newsroom.site.shows(an_entry("Lavori in corso", categories=("Viabilità",)), OLD)
    newsroom.poll()
    assert newsroom.notices() == {}


def test_known_old_news_that_is_edited_or_returns_makes_nothing(newsroom: Newsroom) -> None:
    newsroom.site.shows(an_entry("Senso unico ieri", slug="notizia-di-ieri"))
    newsroom.poll()
    newsroom.site.shows(ONE_WAY)
    newsroom.poll()
    newsroom.site.shows(ONE_WAY, an_entry("Senso unico ieri", slug="notizia-di-ieri"))
    newsroom.poll()
    assert newsroom.notices() == {"Senso unico in via Verdi": "held"}


def test_a_protected_post_never_leaves(newsroom: Newsroom) -> None:
    form = '<form class="post-password-form" action="/wp-login.php"><input type="password"></form>'
    newsroom.site.shows(an_entry("Protetto: senso unico", content_html=form), OLD)
    newsroom.poll()
    assert newsroom.notices() == {}
    assert "withheld" in newsroom.fates().values()


def test_validators_are_sent_back_but_not_for_a_look(newsroom: Newsroom) -> None:
    newsroom.poll()
    newsroom.ingest.look("notizie")
    assert newsroom.site.asked[1] != Validators()
    assert newsroom.site.asked[2] == Validators()


def test_a_look_that_finds_the_same_counts_as_seen_and_a_304_does_not(newsroom: Newsroom) -> None:
    first = newsroom.tables.row(schema.feeds)["looked_at"]
    newsroom.poll()
    assert newsroom.tables.row(schema.feeds)["looked_at"] == first
    newsroom.tables.clock.advance(1)
    newsroom.ingest.look("notizie")
    assert newsroom.tables.row(schema.feeds)["looked_at"] == newsroom.tables.clock.now()


def test_a_failing_feed_is_told_rests_longer_each_time_and_recovers(newsroom: Newsroom) -> None:
    newsroom.site.trouble = FetchError("the site answered 503", status=503)
    rests = []
    for _ in range(3):
        report = newsroom.poll()
        assert (report.ok, report.error) == (False, "the site answered 503")
        row = newsroom.tables.row(schema.feeds)
        rests.append(row["next_at"] - row["checked_at"])
    assert rests == [timedelta(minutes=5), timedelta(minutes=10), timedelta(minutes=20)]
    assert newsroom.ingest.poll_if_due("notizie") is None
    newsroom.site.trouble = None
    newsroom.tables.clock.advance(timedelta(minutes=21))
    report = newsroom.ingest.poll_if_due("notizie")
    assert report is not None
    assert report.ok
    assert newsroom.tables.row(schema.feeds)["failures"] == 0


def test_retry_after_is_honoured(newsroom: Newsroom) -> None:
    newsroom.site.trouble = FetchError("maintenance", status=503, retry_after=timedelta(hours=3))
    newsroom.poll()
    row = newsroom.tables.row(schema.feeds)
    assert row["next_at"] - row["checked_at"] == timedelta(hours=3)


def test_one_feeds_trouble_does_not_touch_another(newsroom: Newsroom) -> None:
    newsroom.site.trouble = FetchError("down")
    newsroom.poll("avvisi")
    newsroom.site.trouble = None
    newsroom.site.shows(ONE_WAY, OLD)
    assert newsroom.poll("notizie").notices == 1


def test_an_older_picture_that_arrives_late_changes_nothing(newsroom: Newsroom, clock: SettableClock) -> None:
    """`bridge poll` beside the daemon: what the slower one brings was overtaken."""
    other = Newsroom(newsroom.tables)
    other.site.shows(ONE_WAY, OLD)

    def overtake() -> None:
        clock.advance(1)
        other.ingest.poll("notizie")
        clock.advance(1)

    newsroom.site.honours_validators = False
    newsroom.site.shows(OLD, an_entry("Altro"))
    newsroom.site.meanwhile = overtake
    newsroom.poll()
    assert newsroom.notices() == {"Senso unico in via Verdi": "held"}
    assert [row["state"] for row in newsroom.tables.rows(schema.notices)] == [NoticeState.HELD]


def test_a_failure_in_the_middle_leaves_the_old_picture(
    newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("a bug")

    newsroom.site.shows(ONE_WAY, OLD)
    before = newsroom.tables.row(schema.feeds)
    with monkeypatch.context() as patched:
        patched.setattr("bridge.store.feeds.save", fail)
        with pytest.raises(RuntimeError):
            newsroom.poll()
    assert newsroom.tables.row(schema.feeds) == before
    assert newsroom.notices() == {}
    assert newsroom.poll().notices == 1


def test_an_old_post_that_slides_in_for_a_deleted_one_is_no_news(newsroom: Newsroom) -> None:
    """A CMS shows its newest N: delete one, and the next older one appears at the end."""

    def dated(title: str, hour: int) -> Entry:
        return an_entry(title, published=f"Mon, 23 Nov 2026 {hour:02}:00:00 +0000")

    newsroom.site.shows(dated("Senso unico A", 10), dated("Senso unico B", 9), dated("Senso unico C", 8))
    newsroom.poll()
    before = newsroom.notices()
    newsroom.site.shows(dated("Senso unico A", 10), dated("Senso unico C", 8), dated("Senso unico D", 7))
    newsroom.poll()
    assert newsroom.fates()["Senso unico D"] == "baseline"
    assert set(newsroom.notices()) == set(before)


def test_an_item_that_stands_twice_in_a_listing_is_one(newsroom: Newsroom) -> None:
    newsroom.site.shows(ONE_WAY, OLD, ONE_WAY)
    assert newsroom.poll().notices == 1


def test_after_a_move_of_the_site_items_are_known_by_their_new_addresses(newsroom: Newsroom) -> None:
    def at(host: str, text: str = "Da domani.") -> list[Entry]:
        return [
            an_entry(
                f"Senso unico {n}",
                guid=f"http://{host}/?p={n}",
                link=f"http://{host}/n/{n}",
                content_html=text,
            )
            for n in range(4)
        ]

    newsroom.site.shows(*at("vecchio.example"))
    newsroom.poll()
    made = len(newsroom.tables.rows(schema.notices))
    newsroom.site.shows(*at("nuovo.example"))
    newsroom.poll()
    newsroom.site.shows(*at("nuovo.example", text="Da dopodomani."))
    newsroom.poll()
    assert len(newsroom.tables.rows(schema.notices)) == made


# --- what a reviewer would try ------------------------------------------------------------------------------


def test_a_clock_that_was_set_back_does_not_stop_the_news(newsroom: Newsroom, clock: SettableClock) -> None:
    clock.set(clock.now() - timedelta(hours=3))
    newsroom.site.shows(ONE_WAY, OLD)
    assert newsroom.poll().notices == 1


def test_a_bug_met_on_a_feed_makes_it_a_failing_feed(
    newsroom: Newsroom, caplog: pytest.LogCaptureFixture
) -> None:
    """Its urgent notices leave without a look, the others after a grace; nothing is held for ever."""
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll()

    def bug() -> None:
        raise TypeError("a bug")

    newsroom.site.meanwhile = bug
    report = newsroom.poll()
    assert (report.ok, report.error) == (False, "not read: TypeError; see the log")
    row = newsroom.tables.row(schema.feeds)
    assert (row["failures"], row["next_at"] > row["checked_at"]) == (1, True)
    assert "feed.unreadable feed=notizie" in caplog.text


def test_a_first_listing_that_breaks_off_is_no_baseline(tables: Tables) -> None:
    newsroom = Newsroom(tables)
    newsroom.site.complete = False
    newsroom.site.shows(ONE_WAY)
    newsroom.poll()
    newsroom.site.complete = True
    newsroom.site.shows(ONE_WAY, an_entry("Senso unico in via Milano"), OLD)
    assert newsroom.poll().baseline
    assert newsroom.notices() == {}


def test_the_first_item_of_a_feed_that_was_empty_is_news(tables: Tables) -> None:
    newsroom = Newsroom(tables)
    newsroom.poll()
    newsroom.site.shows(ONE_WAY)
    newsroom.poll()
    assert newsroom.notices() == {"Senso unico in via Verdi": "held"}


def test_under_another_address_with_other_items_a_feed_has_another_baseline(tables: Tables) -> None:
    first = Newsroom(tables)
    first.site.shows(OLD)
    first.poll()
    second = Newsroom(
        tables, feeds=[a_source("notizie", url="https://www.comune.example/feed/?post_type=notizia")]
    )
    second.site.shows(ONE_WAY, an_entry("Senso unico in via Milano"))
    second.poll()
    assert second.notices() == {}
    second.site.shows(an_entry("Senso unico in via Po"), ONE_WAY, an_entry("Senso unico in via Milano"))
    assert second.poll().notices == 1


def test_under_another_address_with_the_same_items_news_is_news(tables: Tables) -> None:
    first = Newsroom(tables)
    first.site.shows(OLD)
    first.poll()
    second = Newsroom(tables, feeds=[a_source("notizie", url="https://comune.example/feed/")])
    second.site.shows(ONE_WAY, OLD)
    assert second.poll().notices == 1


def test_a_notice_held_by_hand_keeps_its_end_when_the_item_is_edited(newsroom: Newsroom) -> None:
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll()
    end = newsroom.tables.clock.now() + timedelta(hours=24)
    with newsroom.tables.db.write() as conn:
        notices.hold(conn, NoticeId(1), "held by hand", end)
    newsroom.site.shows(an_entry("Senso unico in via Verdi", content_html="<p>Solo di mattina.</p>"), OLD)
    newsroom.poll()
    row = newsroom.tables.row(schema.notices)
    assert (row["summary"], row["hold_until"], row["expires_at"]) == ("Solo di mattina.", None, end)


def test_one_item_in_two_feeds_of_a_site_reaches_each_citizen_once(newsroom: Newsroom) -> None:
    """A category's feed shows what the main feed shows; each feed may lead to topics of its own."""
    tables = newsroom.tables
    roads, both, feeds_own = (
        tables.citizen("viabilita"),
        tables.citizen("viabilita", "avvisi"),
        tables.citizen("avvisi"),
    )
    two = Newsroom(tables, topics=[VIABILITA, a_topic("avvisi", a_rule(feeds=("avvisi",)))])
    two.poll("avvisi")
    two.site.shows(ONE_WAY, OLD)
    two.poll("notizie")
    two.site.shows(ONE_WAY)
    two.poll("avvisi")
    first, second = tables.rows(schema.notices)
    for notice in (first, second):
        tables.release(notice["id"])
        tables.fan_out(notice["id"])
    assert tables.recipients(first["id"]) == [roads, both]
    assert tables.recipients(second["id"]) == [feeds_own]


def test_the_same_title_at_another_address_is_another_item(newsroom: Newsroom) -> None:
    newsroom.poll("avvisi")
    newsroom.site.shows(ONE_WAY, OLD)
    newsroom.poll("notizie")
    newsroom.site.shows(an_entry("Senso unico in via Verdi", slug="altro"))
    newsroom.poll("avvisi")
    assert [row["twin_of"] for row in newsroom.tables.rows(schema.notices)] == [None, None]


def test_two_polls_of_one_feed_never_run_at_once(newsroom: Newsroom) -> None:
    """A poll that is due meanwhile does not wait in line: the first is the newer picture. A look does."""
    begun, go_on = threading.Event(), threading.Event()

    def slow() -> None:
        begun.set()
        go_on.wait(10)

    newsroom.site.meanwhile = slow
    first = threading.Thread(target=newsroom.poll)
    first.start()
    begun.wait(10)
    assert newsroom.ingest.poll_if_due("notizie") is None
    look = threading.Thread(target=newsroom.ingest.look, args=["notizie"])
    look.start()
    assert len(newsroom.site.asked) == 2  # the baseline's, and the slow one's
    go_on.set()
    first.join(10)
    look.join(10)
    assert newsroom.site.asked[2:] == [Validators()]
    assert newsroom.ingest.poll_if_due("notizie") is not None
