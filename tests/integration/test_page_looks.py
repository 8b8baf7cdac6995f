"""When an item's own page is looked at: for its text, and to see whether it is still there."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bridge.model import Entry
from bridge.ports import Page, PageState
from bridge.store import schema
from tests.builders import SITE, a_rule, a_topic, an_entry
from tests.integration.test_corrections import Desks
from tests.integration.test_ingest import OLD
from tests.integration.test_reading import opened, posts
from tests.tables import Tables

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


def test_a_page_is_looked_at_once_however_often_its_item_is_seen(tables: Tables) -> None:
    newsroom = opened(tables, OLD)
    for above in ([], posts(1), posts(2, 1)):
        newsroom.site.shows(*above, bare("Avviso"), OLD)
        newsroom.poll()
    assert newsroom.site.looked == [bare("Avviso").link]


def test_of_many_items_without_text_no_more_pages_are_looked_at_than_are_polite(tables: Tables) -> None:
    newsroom = opened(tables, OLD)
    newsroom.site.shows(*(bare(f"Avviso {n}") for n in range(40)), OLD)
    newsroom.poll()
    assert len(newsroom.site.looked) == 30


def test_pages_of_a_slow_site_are_given_up_after_a_while(tables: Tables) -> None:
    newsroom = opened(tables, OLD)
    newsroom.site.shows(*(bare(f"Avviso {n}") for n in range(10)), OLD)
    newsroom.site.meanwhile_looking = lambda: tables.clock.advance(timedelta(seconds=25))
    newsroom.poll()
    assert len(newsroom.site.looked) == 3
    assert len(newsroom.notices()) == 10


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
    row = next(row for row in tables.rows(schema.notices) if row["title"] == "Notizia 1")
    assert row["reason"] == "withdrawn from the site before it left: its page answers 404"


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
