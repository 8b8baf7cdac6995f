"""What has to be fetched besides a feed's own document: older pages, announced alerts, an item's own page."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bridge.core.pacing import next_pace
from bridge.errors import FetchError
from bridge.model import Alert, Area, Entry, NoticeKind, NoticeState
from bridge.ports import Page, PageState
from bridge.store import feeds, holds, schema
from tests.builders import SITE, a_config, a_rule, a_source, a_topic, an_entry
from tests.integration.test_corrections import Desks
from tests.integration.test_ingest import OLD, Newsroom
from tests.tables import Tables

ALL = [a_topic("tutto", a_rule(any=True))]
ALERTS = [a_topic("allerte", a_rule(any=True), urgent=True, expires=timedelta(hours=48))]
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


# --- a page of its own -------------------------------------------------------------------------------------


def bare(title: str) -> Entry:
    return an_entry(title, content_html="")


def test_what_has_only_a_title_is_told_by_its_own_page(tables: Tables) -> None:
    newsroom = opened(tables, OLD)
    entry = bare("Via Roma chiusa")
    page = Page(
        PageState.THERE, "answers 200", description="Chiusa dalle 8 alle 12.", image=f"{SITE}/foto.jpg"
    )
    newsroom.site.pages = {entry.link: page}
    newsroom.site.shows(entry, OLD)
    newsroom.poll()
    notice = tables.row(schema.notices)
    assert (notice["summary"], notice["image"]) == ("Chiusa dalle 8 alle 12.", f"{SITE}/foto.jpg")
    newsroom.site.shows(entry, *posts(1), OLD)
    newsroom.poll()
    assert newsroom.site.looked == [entry.link]  # once
    assert len(tables.rows(schema.item_versions, item_id=2)) == 1  # and that it says more is no edit


def test_nobody_looks_at_pages_of_what_stood_there_from_the_start(tables: Tables) -> None:
    assert opened(tables, bare("Vecchia")).site.looked == []


def test_a_page_that_cannot_be_read_leaves_the_title(tables: Tables) -> None:
    newsroom = opened(tables, OLD)
    entry = bare("Via Roma chiusa")
    newsroom.site.pages = {entry.link: Page(PageState.UNKNOWN, "answers 503")}
    newsroom.site.shows(entry, OLD)
    newsroom.poll()
    assert newsroom.notices() == {"Via Roma chiusa": "held"}


# --- rolled off during the hold ----------------------------------------------------------------------------


def rolled_off(tables: Tables, state: PageState) -> Desks:
    """Notizia 1 was published, and three more, so that it left the window of three, its hold not over."""
    desks = Desks(tables, topics=[a_topic("scuole", a_rule(any=True))])
    desks.newsroom.site.shows(OLD)
    desks.newsroom.poll()
    for window in ((1,), (2, 1), (4, 3, 2)):
        desks.newsroom.site.shows(*posts(*window))
        desks.newsroom.poll()
    desks.newsroom.site.pages = {posts(1)[0].link: Page(state, "answers 404")}
    return desks


def test_what_rolled_off_and_is_gone_from_the_site_does_not_leave(tables: Tables) -> None:
    desks = rolled_off(tables, PageState.GONE)
    assert {text.split()[-1] for text in desks.send()} == {"2", "3", "4"}
    assert desks.newsroom.notices()["Notizia 1"] == "cancelled"
    assert desks.newsroom.fates()["Notizia 1"] == "withdrawn"


@pytest.mark.parametrize("state", [PageState.THERE, PageState.UNKNOWN])
def test_what_rolled_off_and_is_not_known_to_be_gone_leaves(tables: Tables, state: PageState) -> None:
    desks = rolled_off(tables, state)
    assert {text.split()[-1] for text in desks.send()} == {"1", "2", "3", "4"}
    assert desks.newsroom.site.looked == [posts(1)[0].link]


def test_that_all_of_several_are_gone_at_once_is_not_believed(tables: Tables) -> None:
    desks = rolled_off(tables, PageState.THERE)
    desks.newsroom.site.shows(*posts(8, 7, 6))
    desks.newsroom.poll()
    for n in range(1, 5):
        desks.newsroom.site.pages[posts(n)[0].link] = Page(PageState.GONE, "answers 404")
    assert {text.split()[-1] for text in desks.send()} == {"1", "2", "3", "4", "6", "7", "8"}


def test_no_text_is_taken_from_a_page_that_several_items_share(tables: Tables) -> None:
    newsroom = opened(tables, OLD)
    newsroom.site.shows(*(replace(bare(f"Avviso {n}"), link=f"{SITE}/avvisi/") for n in (1, 2)), OLD)
    newsroom.poll()
    assert newsroom.site.looked == []


# --- alerts ------------------------------------------------------------------------------------------------


def alert(identifier: str, what: str = "Alert", *references: str, **changes: Any) -> Entry:
    said = Alert(identifier, status="Actual", msg_type=what, scope="Public", references=references,
                 areas=(Area("Comune di Prova"),))  # fmt: skip
    entry = an_entry(f"Allerta {identifier}", slug=identifier)
    return replace(entry, guid=identifier, alert=replace(said, **changes))


@pytest.fixture
def desks(tables: Tables) -> Desks:
    made = Desks(tables, topics=ALERTS)
    made.citizens = [tables.citizen("allerte")]  # type: ignore[attr-defined]  # told apart by nothing
    return made


def test_an_update_of_a_held_alert_takes_its_place(desks: Desks) -> None:
    desks.shows(alert("A"))
    desks.shows(alert("B", "Update", "A"), alert("A"))
    assert desks.newsroom.notices() == {"Allerta B": "held"}
    assert desks.send() == ["4 Allerta B"]


def test_an_update_of_one_that_was_sent_corrects_it(desks: Desks) -> None:
    desks.shows(alert("A"))
    desks.send()
    desks.shows(alert("B", "Update", "A"))
    assert desks.send() == ["4 Rettifica: Allerta B"]


def test_a_cancel_withdraws(desks: Desks) -> None:
    desks.shows(alert("A"))
    desks.shows(alert("C", "Cancel", "A"))
    assert desks.kinds() == [(NoticeKind.NEWS, NoticeState.CANCELLED)]
    desks.shows(alert("D"))
    desks.send()
    desks.shows(alert("E", "Cancel", "D"))
    assert desks.kinds()[1:] == [
        (NoticeKind.NEWS, NoticeState.DONE), (NoticeKind.CANCELLATION, NoticeState.HELD),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "fate"),
    [
        ({"status": "Exercise"}, "withheld"),
        ({"status": "Test"}, "withheld"),
        ({"status": "Draft"}, "withheld"),
        ({"areas": (Area("Altrove"),)}, "elsewhere"),
        ({"msg_type": "Cancel", "references": ("never seen",)}, "over"),
    ],
)
def test_what_is_not_for_the_town_never_leaves(tables: Tables, changes: dict[str, Any], fate: str) -> None:
    town = replace(a_config().town, alert_areas=("Prova",))
    newsroom = opened(tables, OLD, topics=ALERTS, town=town)
    newsroom.site.shows(alert("A", **changes), OLD)
    newsroom.poll()
    assert newsroom.notices() == {}
    assert tables.row(schema.items, guid="A")["fate"] == fate


def test_an_alert_is_not_sent_after_it_expires(desks: Desks) -> None:
    now = desks.tables.clock.now()
    desks.shows(alert("A", expires=now - timedelta(minutes=1)), alert("B", expires=now + timedelta(hours=1)))
    assert desks.newsroom.notices() == {"Allerta B": "held"}
    assert desks.tables.row(schema.notices)["expires_at"] == now + timedelta(hours=1)
    desks.tables.clock.advance(timedelta(hours=2))
    assert desks.send() == []


def test_an_announced_alert_is_fetched_once_and_told_by_itself(tables: Tables) -> None:
    newsroom = opened(tables, OLD, topics=ALERTS)
    whole = alert("A")
    announced = replace(an_entry("Si veda il documento", slug="a"), alert_url=f"{SITE}/cap/a.xml")
    newsroom.site.documents = {f"{SITE}/cap/a.xml": [whole]}
    newsroom.site.shows(announced, OLD)
    newsroom.poll()
    newsroom.site.shows(announced, *posts(5), OLD)
    newsroom.poll()
    assert "Allerta A" in newsroom.notices()
    assert newsroom.site.fetched.count(f"{SITE}/cap/a.xml") == 1


def test_an_announced_alert_that_cannot_be_fetched_is_tried_again_and_takes_nothing_down(
    tables: Tables,
) -> None:
    newsroom = opened(tables, OLD, topics=ALERTS)
    announced = replace(an_entry("Si veda il documento", slug="a"), alert_url=f"{SITE}/cap/a.xml")
    newsroom.site.documents = {f"{SITE}/cap/a.xml": FetchError("answered 503")}
    newsroom.site.shows(announced, OLD)
    assert newsroom.poll().ok
    assert newsroom.notices() == {}
    newsroom.site.documents = {f"{SITE}/cap/a.xml": [alert("A")]}
    newsroom.poll()
    assert newsroom.notices() == {"Allerta A": "held"}


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


def test_a_move_within_the_site_is_told_once_and_asked_there_from_then_on(
    tables: Tables, caplog: pytest.LogCaptureFixture
) -> None:
    newsroom = opened(tables, OLD)
    newsroom.site.moved_to = HTTPS
    for number in (1, 2, 3):
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
