"""Finding sources in JSON: feeds that a site declares, and the posts of a WordPress whose feeds are turned off."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bridge.cli import main
from bridge.clock import SystemClock
from bridge.errors import NotFoundError
from bridge.feeds.discover import Discovery, discover
from bridge.feeds.rest import rest_address
from bridge.policy import SourceKind
from tests.integration.fetch_server import make_fetcher
from tests.websites import FIXTURES, Answer, Site, feed, link_to_feed, page, serving, wordpress

ROME = ZoneInfo("Europe/Rome")
JSON = "application/json; charset=UTF-8"
POSTS = Answer((FIXTURES / "wordpress" / "wp-json.posts.embed.json").read_bytes(), JSON)
NO_ROUTE = Answer(b'{"code": "rest_no_route", "message": "Nessun percorso"}', JSON, 404)
EMPTY = feed([])
UPLOADS = '<img src="/wp-content/uploads/stemma.png">'


def asks(url: str) -> str:
    """The path, with its query, that a source of kind wordpress is asked at."""
    return "/" + rest_address(f"http://c.example{url}").split("/", 3)[3]


def found_on(site: Site, further: Sequence[str] = ()) -> tuple[Discovery, list[str]]:
    with serving(site) as served:
        known = [f"{served.url}{path}" for path in further]
        return discover(served.url, make_fetcher(), SystemClock(), ROME, further=known), served.asked


def sources(found: Discovery) -> dict[str, tuple[str, SourceKind, int]]:
    """By name: where it stands on the site, how it is read, and how many entries were seen."""
    return {one.name: ("/" + one.url.split("/", 3)[3], one.kind, len(one.items)) for one in found.candidates}


@pytest.mark.parametrize(
    ("kind", "href"), [("application/feed+json", "/novita.json"), ("application/json", "/feed.json")]
)
def test_a_json_feed_that_a_page_declares_is_found(kind: str, href: str) -> None:
    body = (FIXTURES / "feeds" / "notizie.json").read_bytes()
    found, _ = found_on({"/": Answer(page(head=link_to_feed(href, kind=kind))), href: Answer(body, kind)})
    assert sources(found) == {"notizie": (href, SourceKind.FEED, 3)}


def without_feeds(head: str = "", body: str = UPLOADS) -> Site:
    """A WordPress with its feeds turned off: they lead to the home page."""
    home = Answer(page("Comune di Esempio", head, body))
    return {
        "/": home,
        "/feed/": home,
        "/?feed=rss2": home,
        "/feed/?post_type=notizia": EMPTY,
        asks("/"): POSTS,
    }


def test_where_a_wordpresss_feeds_are_turned_off_its_posts_are_found() -> None:
    found, asked = found_on(without_feeds())
    assert sources(found) == {"notizie": ("/", SourceKind.WORDPRESS, 5)}
    assert [item.feed for item in found.candidates[0].items] == ["notizie"] * 5
    assert found.candidates[0].categories["Allerta meteo"] == 2
    assert asked[-1] == asks("/")


def test_an_empty_feed_that_a_page_declares_gives_way_to_the_posts() -> None:
    found, _ = found_on({**without_feeds(link_to_feed("/feed/")), "/feed/": EMPTY})
    assert sources(found) == {"notizie": ("/", SourceKind.WORDPRESS, 5)}
    assert [why for _, why in found.left_out] == ["is empty"]


@pytest.mark.parametrize("where", ["/wp-json/", "/it/wp-json/", "/index.php?rest_route=/"])
def test_a_wordpress_is_asked_where_it_says_that_its_posts_are(where: str) -> None:
    """With plain permalinks the interface stands behind a query; a minifying plugin hides everything else."""
    head = f'<link rel="https://api.w.org/" href="{where}">'
    found, _ = found_on({"/": Answer(page(head=head)), asks(where): POSTS})
    assert sources(found) == {"notizie": (where, SourceKind.WORDPRESS, 5)}


def test_another_sites_interface_is_not_asked() -> None:
    with serving({asks("/wp-json/"): POSTS}) as other:
        head = f'<link rel="https://api.w.org/" href="{other.url}wp-json/">'
        with pytest.raises(NotFoundError):
            found_on({"/": Answer(page(head=head))})
        assert other.asked == []


def test_a_site_whose_feed_has_entries_is_not_asked_for_its_posts() -> None:
    head = '<link rel="https://api.w.org/" href="/wp-json/">'
    site = {
        **wordpress(),
        "/": Answer(page(head=head + link_to_feed("/feed/"), body=UPLOADS)),
        asks("/"): POSTS,
    }
    found, asked = found_on(site)
    assert sources(found) == {"notizie": ("/feed/", SourceKind.FEED, 10)}
    assert not [path for path in asked if "wp-json" in path]


@pytest.mark.parametrize(
    "answer", [NO_ROUTE, Answer(b"[]", JSON), Answer(page("Accesso negato"), status=403)]
)
def test_a_wordpress_that_shows_no_posts_either_has_nothing(answer: Answer) -> None:
    with pytest.raises(NotFoundError, match="shows no feed"):
        found_on({**without_feeds(), asks("/"): answer})


def test_a_route_that_somebody_knows_is_a_wordpress_too() -> None:
    route = "wp-json/wp/v2/notizia?per_page=5"
    found, _ = found_on({**wordpress(), f"/{route}": POSTS}, further=[route])
    assert sources(found)["notizie"] == (f"/{route}", SourceKind.WORDPRESS, 5)


def test_posts_that_stand_elsewhere_are_read_as_they_are() -> None:
    """A proxy's address has no routes: asked for one, it would find nothing."""
    found, _ = found_on({**wordpress(), "/dati/avvisi": POSTS}, further=["dati/avvisi"])
    assert sources(found)["avvisi"] == ("/dati/avvisi", SourceKind.FEED, 5)


def test_what_is_found_is_what_a_configuration_asks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:

    file = tmp_path / "config.yaml"
    with serving(without_feeds()) as served:
        told = run(
            capsys, "init", "--yes", "--json", "--site", served.url, "--name", "Esempio", "-o", str(file)
        )
        assert [(one["url"], one["kind"]) for one in told["feeds"]] == [(served.url, "wordpress")]
        [answer] = run(capsys, "--config", str(file), "check", "--online", "--json")["online"]
    assert answer == {"what": "feeds.notizie", "ok": True, "sentence": "a wordpress feed with 5 entries"}


def run(capsys: pytest.CaptureFixture[str], *args: str) -> dict[str, list[dict[str, str]]]:

    with pytest.raises(SystemExit) as ended:
        main(list(args))
    assert ended.value.code == 0
    told: dict[str, list[dict[str, str]]] = json.loads(capsys.readouterr().out)
    return told
