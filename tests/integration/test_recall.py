"""What stands in a feed as it stood before: it is not read again, and nobody can tell."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bridge.feeds.parse import parse
from bridge.model import Item, ParsedFeed
from bridge.ports import Fetched, Page, PageState, Validators
from bridge.recall import Recall
from bridge.store import schema
from tests.builders import a_rule, a_topic
from tests.doubles import FakeSite
from tests.integration.test_ingest import Newsroom
from tests.tables import Tables
from tests.unit.cap_documents import cap
from tests.unit.feed_documents import rss

NONE = Validators()
TEXT = "La strada resta chiusa per lavori."
ALL = [a_topic("tutto", a_rule(any=True))]
STAMPS = [f"Mon, 23 Nov 2026 {hour:02}:00:00 +0100" for hour in range(10)]


def post(number: int, *, stamp: int = 0, text: str = TEXT) -> str:
    return (
        f"<title>Avviso {number}</title><guid>g{number}</guid><link>https://www.comune.example/{number}</link>"
        f"<pubDate>{STAMPS[stamp]}</pubDate><description>{text}</description>"
    )


class Site(FakeSite):
    """Serves a document that is really read; `known`: how much of it was known to its reader, poll by poll."""

    def __init__(self) -> None:
        super().__init__()
        self.body = self.alert = b""
        self.known: list[int] = []

    def fetch(self, url: str, validators: Validators = NONE) -> Fetched:
        self.meanwhile()
        return Fetched(url, self.alert if url.endswith(".cap") else self.body, "application/xml")

    def parse(self, body: bytes, content_type: str, url: str, *, known: Collection[str] = ()) -> ParsedFeed:
        self.known.append(len(known))
        return parse(body, content_type, url, known=known)


@pytest.fixture
def site() -> Site:
    return Site()


@pytest.fixture
def newsroom(tables: Tables, site: Site) -> Newsroom:
    made = Newsroom(tables, site, topics=ALL)
    site.body = rss(post(2), post(1))
    made.poll()
    return made


def versions(tables: Tables) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for row in tables.rows(schema.item_versions):
        found.setdefault(row["title"], []).append(row["text"] or row["summary"])
    return found


def test_what_stands_there_again_under_another_date_is_the_same(newsroom: Newsroom, site: Site) -> None:
    site.body = rss(post(2, stamp=5), post(1, stamp=6))
    report = newsroom.poll()
    assert (report.entries, report.new, report.notices, site.known) == (2, 0, 0, [0, 2])
    assert versions(newsroom.tables) == {"Avviso 1": [TEXT], "Avviso 2": [TEXT]}


def test_whether_what_is_known_keeps_its_date_is_seen(newsroom: Newsroom, site: Site) -> None:
    for stamp in (0, 7):
        site.body = rss(post(3), post(2, stamp=stamp), post(1, stamp=stamp))
        newsroom.poll()
    assert [row["traits"]["date"] for row in newsroom.tables.rows(schema.feeds)] == ["=!"]


def test_the_page_of_what_says_nothing_is_read_beside_what_is_known(newsroom: Newsroom, site: Site) -> None:
    site.pages["https://www.comune.example/3"] = Page(PageState.THERE, "answers 200", text="Dalle 8 alle 12.")
    site.body = rss(post(3, text=""), post(2), post(1))
    newsroom.poll()
    assert versions(newsroom.tables)["Avviso 3"] == ["Dalle 8 alle 12."]
    assert site.looked == ["https://www.comune.example/3"]


def test_an_alert_that_is_only_announced_is_not_taken_for_known(newsroom: Newsroom, site: Site) -> None:
    announced = post(3).replace("comune.example/3", "comune.example/3.cap")
    site.alert = cap()
    for newest in ([], [post(4)]):
        site.body = rss(*newest, announced, post(2), post(1))
        newsroom.poll()
    assert site.known == [0, 2, 0, 2]  # the second is the alert's own document
    assert versions(newsroom.tables)["Allerta neve"] == ["Attese nevicate."]


def test_beside_what_is_known_news_and_edits_are_read(newsroom: Newsroom, site: Site) -> None:
    site.body = rss(post(3), post(2), post(1, text="La strada è aperta."))
    report = newsroom.poll()
    assert (report.new, report.notices) == (1, 1)
    assert versions(newsroom.tables) == {
        "Avviso 1": [TEXT, "La strada è aperta."],
        "Avviso 2": [TEXT],
        "Avviso 3": [TEXT],
    }


def test_an_item_that_is_known_can_be_seen_to_be_taken_down(newsroom: Newsroom, site: Site) -> None:
    site.body = rss(post(3), post(2), post(1))
    newsroom.poll()
    assert [*newsroom.notices().values()] == ["held"]
    site.body = rss(post(2), post(1))
    newsroom.poll()
    assert [*newsroom.notices().values()] == ["cancelled"]


def test_a_listing_that_was_not_taken_in_is_read_again(
    newsroom: Newsroom, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    site.body = rss(post(4), post(3))
    with monkeypatch.context() as broken:
        broken.setattr("bridge.store.items.add", None)
        assert not newsroom.poll().ok
    assert newsroom.poll().new == 2
    assert site.known == [0, 2, 2]
    newsroom.poll()
    assert len(site.known) == 3  # the same bytes are not read at all


# --- what is kept ------------------------------------------------------------------------------------------


def an_item(number: int) -> Item:
    return Item(
        "notizie", f"g{number}", f"https://www.comune.example/{number}", f"Avviso {number} «à»", summary="In breve",
        text=f"{number} {TEXT} 😀", categories=("Viabilità", "Lavori"), image="https://www.comune.example/a.jpg",
        withheld="protected",
    )  # fmt: skip


def test_an_item_is_recalled_as_it_was_but_for_dates_and_place() -> None:
    recall = Recall()
    dated = replace(an_item(1), published=datetime(2026, 11, 23, tzinfo=UTC), position=7)
    recall.keep("notizie", "u", {"m": dated})
    assert recall.items("notizie", "u") == {"m": an_item(1)}


def test_only_the_last_listing_of_an_address_is_recalled() -> None:
    recall = Recall()
    recall.keep("notizie", "u", {"a": an_item(1), "b": an_item(2)})
    recall.keep("notizie", "u", {"b": an_item(2), "c": an_item(3)})
    assert recall.items("notizie", "u") == {"b": an_item(2), "c": an_item(3)}
    assert recall.items("notizie", "another") == {}


def test_what_changed_longest_ago_is_forgotten_where_there_is_no_room() -> None:
    recall = Recall(most=500)
    for name in ("a", "b", "c"):
        recall.keep(name, "u", {"m": an_item(1)})
    assert [name for name in ("a", "b", "c") if recall.items(name, "u")] == ["b", "c"]


def test_a_listing_that_was_overtaken_is_not_taken_for_known(newsroom: Newsroom, site: Site) -> None:
    def overtake() -> None:
        site.meanwhile = lambda: None
        newsroom.tables.clock.advance(1)
        Newsroom(newsroom.tables, site, topics=ALL).poll()

    site.body, site.meanwhile = rss(post(3), post(2), post(1)), overtake
    newsroom.poll()
    newsroom.poll()
    site.body = rss(post(4), post(3))
    newsroom.poll()
    assert site.known == [0, 0, 2, 2]
