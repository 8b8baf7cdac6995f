"""WordPress's REST interface: posts as entries. The sample is a real WordPress 6.1's answer."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bridge.core.normalize import PROTECTED, normalize
from bridge.errors import ParseError
from bridge.feeds.parse import parse
from bridge.feeds.rest_reasons import advice
from bridge.model import Entry, ParsedFeed
from tests.unit.feed_documents import read_or_reason, refusal

SAMPLES = Path(__file__).parents[1] / "fixtures" / "wordpress"
SITE = "https://www.comune.example"
URL = f"{SITE}/wp-json/wp/v2/posts?_embed=wp:term,wp:featuredmedia&per_page=20&orderby=date&order=desc"
ROME = ZoneInfo("Europe/Rome")
FEED_INSTEAD = "or configure the site's own feed, without kind: wordpress."

NO_ROUTE = (
    "check the address: a type of news has a route only if its theme or plugin registers one, and where permalinks "
    f"are plain the route stands behind ?rest_route=; {FEED_INSTEAD}"
)
CLOSED = f"its REST interface is closed to visitors: have it opened for the bridge, {FEED_INSTEAD}"
OPEN_THEM = (
    "Have /wp/v2/categories opened for visitors, or see to it that the address asks for _embed=wp:term."
)


def post(number: int = 1, **changes: Any) -> dict[str, Any]:
    """A post as the interface gives it, in what is read of it."""
    return {
        "id": number,
        "date": "2026-11-21T11:00:00",
        "date_gmt": "2026-11-21T10:00:00",
        "guid": {"rendered": f"{SITE}/?p={number}"},
        "modified": "2026-11-21T12:00:00",
        "modified_gmt": "2026-11-21T11:00:00",
        "status": "publish",
        "link": f"{SITE}/{number}/",
        "title": {"rendered": f"Avviso {number}"},
        "content": {"rendered": "<p>Testo.</p>\n", "protected": False},
        "excerpt": {"rendered": "<p>Breve.</p>\n", "protected": False},
        "categories": [4],
        "_embedded": {"wp:term": [[term("Avvisi")], []]},
        **changes,
    }


def term(name: str, taxonomy: str = "category") -> dict[str, object]:
    return {"id": 4, "name": name, "taxonomy": taxonomy}


def read(*posts: object, url: str = URL) -> ParsedFeed:
    return parse(json.dumps(posts).encode(), "application/json; charset=UTF-8", url)


def entry(**changes: Any) -> Entry:
    """The entry of one post, read without complaint."""
    found = read(post(**changes))
    assert (found.warnings, found.complete) == ((), True)
    return found.entries[0]


def test_a_real_wordpress() -> None:
    body = (SAMPLES / "wp-json.posts.embed.json").read_bytes()
    found = parse(body, "application/json; charset=UTF-8", f"{SITE}/wp-json/wp/v2/posts?per_page=5&_embed=1")
    assert (found.format, found.title, found.warnings, found.complete) == ("wordpress", "", (), True)
    assert found.next_page == f"{SITE}/wp-json/wp/v2/posts?per_page=5&_embed=1&page=2"
    assert [(one.position, one.guid.rpartition("?")[2], one.categories, one.withheld) for one in found.entries] == [
        (0, "p=63", ("Cultura & Tempo libero",), ""),
        (1, "p=61", ("Cultura & Tempo libero",), ""),
        (2, "p=59", ("Allerta meteo", "Avvisi", "Scuola"), ""),
        (3, "p=47", ("Notizie",), PROTECTED),
        (4, "p=45", ("Allerta meteo", "Avvisi"), ""),
    ]  # fmt: skip
    edited = found.entries[2]
    assert edited.title == "RETTIFICA – Scuole APERTE domani: revocata l’ordinanza del Sindaco"
    assert (edited.published, edited.updated) == ("2026-11-21T10:55:31Z", "2026-11-21T20:55:32Z")
    assert found.entries[4].image.endswith("/uploads/2026/11/bollettino-allerta-arancione.jpg")


def test_an_item_is_the_same_whether_it_comes_by_rest_or_by_the_sites_feed() -> None:
    """So that ops may configure the one in place of the other."""
    by_rest = parse((SAMPLES / "wp-json.posts.embed.json").read_bytes(), "", URL)
    by_feed = parse((SAMPLES / "feed.rss2.xml").read_bytes(), "", f"{SITE}/feed/")
    keys = {
        kind: {(item.guid, item.link, item.published, item.text) for item in
               (normalize(one, "notizie", SITE, ROME) for one in feed.entries)
               if "Programma riservato" not in item.title}
        for kind, feed in (("rest", by_rest), ("feed", by_feed))
    }  # fmt: skip
    assert len(keys["rest"]) == 4
    assert keys["rest"] < keys["feed"]


def test_a_post_with_everything() -> None:
    media = {"media_type": "image", "source_url": "https://media.example/a.jpg"}
    assert entry(_embedded={"wp:term": [[term("Avvisi")]], "wp:featuredmedia": [media]}) == Entry(
        position=0,
        guid=f"{SITE}/?p=1",
        link=f"{SITE}/1/",
        title="Avviso 1",
        summary_html="<p>Breve.</p>",
        content_html="<p>Testo.</p>",
        categories=("Avvisi",),
        published="2026-11-21T10:00:00Z",
        updated="2026-11-21T11:00:00Z",
        image="https://media.example/a.jpg",
    )


def test_a_type_of_the_sites_own_may_lack_a_title_or_a_guid() -> None:
    own = post()
    del own["title"], own["guid"], own["excerpt"]
    [found] = read(own).entries
    assert (found.guid, found.title, found.content_html) == (f"{SITE}/1/", "", "<p>Testo.</p>")


def test_a_guid_is_the_one_of_the_feed_not_its_html() -> None:
    guid = {"rendered": f"{SITE}/?post_type=notizia&#038;p=1"}
    assert entry(guid=guid).guid == f"{SITE}/?post_type=notizia&p=1"


# --- what must not go out ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "reason"),
    [("publish", ""), ("private", "private"), ("draft", "draft"), ("pending", "pending"), ("future", "future"),
     ("archiviato", "archiviato"), (None, "")],
)  # fmt: skip
def test_a_post_that_is_not_published_is_withheld(status: str | None, reason: str) -> None:
    assert entry(status=status).withheld == reason


@pytest.mark.parametrize("part", ["content", "excerpt"])
def test_a_post_behind_a_password_is_withheld(part: str) -> None:
    assert entry(**{part: {"rendered": "", "protected": True}}).withheld == PROTECTED


# --- dates -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("gmt", "published"),
    [
        ("2026-11-21T10:00:00", "2026-11-21T10:00:00Z"),
        ("2026-11-21T10:00:00Z", "2026-11-21T10:00:00Z"),
        ("0000-00-00T00:00:00", "2026-11-21T11:00:00"),
        ("-0001-11-30T00:00:00", "2026-11-21T11:00:00"),
        ("", "2026-11-21T11:00:00"),
        (None, "2026-11-21T11:00:00"),
        (False, "2026-11-21T11:00:00"),
    ],
)
def test_dates_are_in_utc_where_it_is_told_else_the_sites_own(gmt: object, published: str) -> None:
    assert entry(date_gmt=gmt).published == published


# --- categories --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("terms", "categories"),
    [
        ([[term("Scuola"), term("Avvisi")], [term("mensa", "post_tag")]], ("Scuola", "Avvisi")),
        ([[], [term("mensa", "post_tag")]], ("mensa",)),
        ([[term("Senza categoria")], [term("mensa", "post_tag")]], ("Senza categoria", "mensa")),
        ([[term("Avvisi", "tipi_notizia")], [term("Mobilità", "argomenti")]], ("Avvisi", "Mobilità")),
        ([[term("Arte &amp; cultura"), term("Arte &amp; cultura", "argomenti")]], ("Arte & cultura",)),
        ({"0": [term("Avvisi")], "2": {"1": term("Mobilità", "argomenti")}}, ("Avvisi", "Mobilità")),  # lists in PHP
        ([[{"code": "rest_forbidden", "message": "no"}], "x", None, [term("Avvisi")]], ("Avvisi",)),
    ],
)  # fmt: skip
def test_categories_and_the_sites_own_terms_are_told_and_tags_only_for_want_of_them(
    terms: object, categories: tuple[str, ...]
) -> None:
    assert entry(_embedded={"wp:term": terms}).categories == categories


def test_categories_without_names_are_told_to_ops() -> None:
    found = read(post(_embedded={"wp:term": [[{"code": "rest_forbidden", "message": "no"}]]}))
    assert found.entries[0].categories == ()
    assert found.warnings == (
        f"Posts have categories, but without their names: rules by category find nothing. {OPEN_THEM}",
    )


def test_posts_without_any_category_are_nothing_to_tell() -> None:
    assert entry(categories=[], _embedded=[]).categories == ()


@pytest.mark.parametrize(
    ("media", "image"),
    [
        ([{"source_url": "https://m.example/a.png"}], "https://m.example/a.png"),
        ([{"media_type": "file", "source_url": "https://m.example/a.pdf"}], ""),
        ([{"code": "rest_forbidden", "message": "no"}], ""),
        ("x", ""),
    ],
)
def test_the_image_is_the_featured_one(media: object, image: str) -> None:
    assert entry(_embedded={"wp:term": [[term("a")]], "wp:featuredmedia": media}).image == image


# --- lists -------------------------------------------------------------------------------------------------


def test_an_empty_list_is_one_of_posts_at_an_address_of_rest_only() -> None:
    assert read() == ParsedFeed("wordpress", "", ())
    assert read(url=f"{SITE}/?rest_route=/wp/v2/posts").entries == ()
    assert refusal(b"[]") == "Not a feed: an empty list in JSON."


def test_posts_are_known_by_themselves_wherever_they_stand() -> None:
    assert len(read(post(1), post(2), url="notizie.json").entries) == 2


def test_what_is_no_post_is_left_out_and_the_rest_proves_nothing() -> None:
    found = read({"id": 3}, post(1), "x")
    assert ([one.position for one in found.entries], found.complete) == ([1], False)
    assert found.warnings == ("Entries left out because they are no posts: 2.",)


@pytest.mark.parametrize(
    ("query", "posts", "page"),
    [
        ("per_page=2", 2, "per_page=2&page=2"),
        ("per_page=2&page=7&_embed", 2, "per_page=2&_embed&page=8"),
        ("per_page=3", 2, ""),
        ("per_page=0", 0, ""),
        ("per_page=due", 2, ""),
        ("", 9, ""),
        ("", 10, "page=2"),
        ("per_page=2&offset=2", 2, ""),
    ],
)
def test_a_full_page_has_another_behind_it(query: str, posts: int, page: str) -> None:
    address = f"{SITE}/wp-json/wp/v2/posts?{query}"
    found = read(*(post(number) for number in range(posts)), url=address)
    assert found.next_page == (f"{SITE}/wp-json/wp/v2/posts?{page}" if page else "")


# --- refusals ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (
            {"code": "rest_no_route", "message": "Nessun percorso\x1b", "data": {"status": 404}},
            f"WordPress answers rest_no_route, “Nessun percorso”; {NO_ROUTE}",
        ),
        (
            {"code": "rest_not_logged_in", "message": "No."},
            f"WordPress answers rest_not_logged_in, “No.”; {CLOSED}",
        ),
        (
            {"code": "internal_server_error", "message": "<p>Errore critico</p>"},
            "WordPress answers internal_server_error, “<p>Errore critico</p>”; have that mended, " + FEED_INSTEAD,
        ),
        (
            {"name": "Comune", "namespaces": ["wp/v2"], "routes": {}},
            "the index of a WordPress's REST interface; configure the site with kind: wordpress.",
        ),
        (post(), "a single WordPress post; configure the list that it stands in."),
    ],
)  # fmt: skip
def test_what_wordpress_says_instead_of_posts_is_told_with_what_to_do(answer: object, reason: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse(json.dumps(answer).encode(), "application/json", URL)
    assert str(caught.value) == f"{SITE}/wp-json/wp/v2/posts?…: Not a feed: {reason}"


def test_an_error_of_another_program_is_not_wordpresss() -> None:
    body = json.dumps({"code": "E12", "message": "no"}).encode()
    assert "its keys: “code, message”" in str(read_or_reason(body))


@pytest.mark.parametrize(
    ("status", "begins"),
    [(401, "its REST interface is closed"), (403, "its REST interface is closed"), (404, "check the address"),
     (400, "check the address"), (500, ""), (None, "")],
)  # fmt: skip
def test_a_status_comes_with_what_to_do_about_it(status: int | None, begins: str) -> None:
    assert advice(status).startswith(begins)
    assert bool(advice(status)) == bool(begins)
