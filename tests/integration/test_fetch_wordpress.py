"""What a real WordPress answered, with its own headers: fetched over HTTP, then read as a feed."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from bridge.errors import ParseError
from bridge.feeds.parse import parse
from bridge.model import ParsedFeed
from bridge.ports import Validators
from tests.integration.fetch_server import Peer, failure, make_fetcher, serving

FIXTURES = Path(__file__).parents[1] / "fixtures" / "wordpress"
ETAG = '"ab50ee8f7eab72ed28b4d60216689a0d"'
LAST_MODIFIED = "Sat, 21 Nov 2026 20:55:32 GMT"


def recorded(name: str) -> bytes:
    """The recorded answer; the recorded body is no longer in chunks, so that its header must go."""
    head = (FIXTURES / f"{name}.headers").read_text(encoding="latin-1").strip().splitlines()
    lines = [line for line in head if not line.startswith(("Transfer-Encoding:", "Connection:"))]
    return (
        "\r\n".join([*lines, "Connection: close", "", ""]).encode("latin-1") + (FIXTURES / name).read_bytes()
    )


def read(name: str) -> tuple[ParsedFeed, Validators, Peer]:
    with serving(recorded(name)) as peer:
        fetched = make_fetcher().fetch(peer.url)
    assert fetched.body is not None
    return parse(fetched.body, fetched.content_type, fetched.url), fetched.validators, peer


@pytest.mark.parametrize(
    ("name", "form", "entries", "first"),
    [
        ("feed.rss2.xml", "rss20", 10, "Variazione orario biblioteca"),
        ("feed.atom.xml", "atom10", 10, "Variazione orario biblioteca"),
        ("feed.excerpt-only.rss2.xml", "rss20", 10, "Variazione orario biblioteca"),
        (
            "feed.page2.rss2.xml",
            "rss20",
            10,
            "Iscrizioni alla mensa scolastica a.s. 2026/2027 – scadenza 15 dicembre",
        ),
        (
            "category.viabilita.rss2.xml",
            "rss20",
            1,
            "Chiusura di via Garibaldi dal 24 al 28 novembre: modifiche alla viabilità",
        ),
        (
            "theme-design-comuni.feed.notizia.rss2.xml",
            "rss20",
            2,
            "Avviso: interruzione energia elettrica in frazione Sant’Anna",
        ),
    ],
)
def test_each_feed_of_a_wordpress_is_read_whole(name: str, form: str, entries: int, first: str) -> None:
    feed, validators, _ = read(name)
    assert (feed.format, len(feed.entries), feed.entries[0].title) == (form, entries, first)
    assert feed.warnings == ()
    assert validators.etag
    assert validators.last_modified
    assert all(entry.guid and entry.link and entry.published for entry in feed.entries)


def test_a_misspelt_category_is_an_empty_feed() -> None:
    feed, _, _ = read("category.unknown.rss2.xml")
    assert (feed.format, feed.entries, feed.warnings) == ("rss20", (), ())


def test_the_national_theme_gives_titles_and_nothing_else() -> None:
    feed, _, _ = read("theme-design-comuni.feed.notizia.rss2.xml")
    assert [(entry.summary_html, entry.content_html, entry.categories) for entry in feed.entries] == [
        ("", "", ())
    ] * 2


def test_an_edit_shows_in_atom_by_its_date() -> None:
    feed, _, _ = read("feed.atom.xml")
    edited = feed.entries[2]
    assert edited.title == "RETTIFICA – Scuole APERTE domani: revocata l’ordinanza del Sindaco"
    assert (edited.published, edited.updated) == ("2026-11-21T10:55:31Z", "2026-11-21T20:55:32Z")


def test_rss_and_atom_of_one_site_agree() -> None:
    (rss, _, _), (atom, _, _) = read("feed.rss2.xml"), read("feed.atom.xml")
    assert [(entry.guid, entry.link, entry.title, entry.categories) for entry in rss.entries] == [
        (entry.guid, entry.link, entry.title, entry.categories) for entry in atom.entries
    ]


def test_maintenance_is_an_error_that_says_when_to_come_back() -> None:
    """It carries the ETag of the whole site: whoever kept that would see 304 ever after."""
    with serving(recorded("feed.maintenance.503.html")) as peer:
        error = failure(peer.url)
    assert (error.status, error.retry_after) == (503, timedelta(minutes=10))


def test_maintenance_with_a_friendly_status_is_no_feed() -> None:
    page = recorded("feed.maintenance.503.html").replace(b"503 Service Unavailable", b"200 OK")
    with serving(page) as peer:
        fetched = make_fetcher().fetch(peer.url)
    assert fetched.validators == Validators(ETAG, LAST_MODIFIED)
    with pytest.raises(ParseError) as caught:
        parse(fetched.body or b"", fetched.content_type, fetched.url)
    assert str(caught.value) == f"{peer.url}: Not a feed: an HTML page titled “Sito in manutenzione”."


def test_posts_by_the_rest_interface_come_without_validators() -> None:
    with serving(recorded("wp-json.posts.embed.json")) as peer:
        fetched = make_fetcher().fetch(peer.url)
    assert fetched.validators == Validators()
    feed = parse(fetched.body or b"", fetched.content_type, fetched.url)
    assert (feed.format, len(feed.entries), feed.warnings) == ("wordpress", 5, ())
