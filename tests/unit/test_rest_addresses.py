"""Addresses: of WordPress's REST interface, and of older entries."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.feeds.older import following, older_page, within_site
from bridge.feeds.parse import parse
from bridge.feeds.rest import is_feed, is_rest, rest_address
from tests.unit.feed_documents import NAMESPACES

SAMPLES = Path(__file__).parents[1] / "fixtures" / "wordpress"
SITE = "https://www.comune.example"
EMBED = "_embed=wp:term,wp:featuredmedia"
ASKED = f"{EMBED}&per_page=20&orderby=date&order=desc"
POSTS = f"{SITE}/wp-json/wp/v2/posts?{ASKED}"


@pytest.mark.parametrize(
    ("url", "asked"),
    [
        (SITE, POSTS),
        (f"{SITE}/", POSTS),
        (f"{SITE}/#novita", POSTS),
        (f"{SITE}/wp-json", POSTS),
        (f"{SITE}/wp-json/", POSTS),
        (f"{SITE}/wp-json/wp/v2/", POSTS),
        (f"{SITE}/wp-json/wp/v2/posts", POSTS),
        (f"{SITE}/?lang=it", f"{SITE}/wp-json/wp/v2/posts?lang=it&{ASKED}"),
        (f"{SITE}/it/", f"{SITE}/it/wp-json/wp/v2/posts?{ASKED}"),
        (f"{SITE}/wp-json-x/", f"{SITE}/wp-json-x/wp-json/wp/v2/posts?{ASKED}"),
        (f"{SITE}/wp-json-x/wp-json/wp/v2/notizia/", f"{SITE}/wp-json-x/wp-json/wp/v2/notizia?{ASKED}"),
        (
            f"{SITE}/wp-json/wp/v2/notizia?per_page=50&order=asc&categories=4",
            f"{SITE}/wp-json/wp/v2/notizia?per_page=50&order=asc&categories=4&{EMBED}&orderby=date",
        ),
        (
            f"{SITE}/wp-json/wp/v2/posts?_embed&per_page=5&orderby=modified&order=desc",
            f"{SITE}/wp-json/wp/v2/posts?_embed&per_page=5&orderby=modified&order=desc",
        ),
        (f"{SITE}/?rest_route=/wp/v2/notizia", f"{SITE}/?rest_route=/wp/v2/notizia&{ASKED}"),
        (f"{SITE}?rest_route=%2Fwp%2Fv2%2Fnotizia", f"{SITE}/?rest_route=/wp/v2/notizia&{ASKED}"),
        (f"{SITE}/index.php?rest_route=/", f"{SITE}/index.php?rest_route=/wp/v2/posts&{ASKED}"),
    ],
)
def test_from_a_sites_address_to_the_list_of_its_posts(url: str, asked: str) -> None:
    assert rest_address(url) == asked
    assert rest_address(asked) == asked
    assert is_rest(asked)


@pytest.mark.parametrize(
    "path",
    ["feed/", "category/avvisi/feed", "feed/rss2/", "?feed=rss2", "?post_type=notizia"],
)
def test_a_feeds_address_is_known(path: str) -> None:
    assert is_feed(f"{SITE}/{path}")


@pytest.mark.parametrize("path", ["", "feedback/", "wp-json/wp/v2/feed", "?rest_route=/x/feed&feed=1"])
def test_an_address_of_a_site_or_of_a_route_is_no_feeds(path: str) -> None:
    assert not is_feed(f"{SITE}/{path}")


# --- older entries -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("url", "next_one"),
    [
        (f"{SITE}/feed/", f"{SITE}/feed/?paged=2"),
        (f"{SITE}/feed/?paged=2", f"{SITE}/feed/?paged=3"),
        (f"{SITE}/feed/?paged=0", f"{SITE}/feed/?paged=2"),
        (f"{SITE}/feed/?paged=", f"{SITE}/feed/?paged=2"),
        (f"{SITE}/feed/?paged=9999999", f"{SITE}/feed/?paged=2"),
        (f"{SITE}/?feed=rss2&paged=9&post_type=notizia#x", f"{SITE}/?feed=rss2&post_type=notizia&paged=10"),
        ("notizie.xml", ""),
        ("/var/feed.xml", ""),
        ("ftp://www.comune.example/", ""),
        ("http://[", ""),
    ],
)
def test_the_following_page_is_the_same_address_one_on(url: str, next_one: str) -> None:
    assert following(url, "paged") == next_one


@pytest.mark.parametrize(
    ("links", "generator", "page"),
    [
        ([("self", "/feed/"), ("next", "/feed/2")], "", f"{SITE}/feed/2"),
        ([("prev-archive", "2026-10.xml")], "", f"{SITE}/feed/2026-10.xml"),
        ([("prev-archive", "2026-10.xml"), ("next", "?p=2")], "", f"{SITE}/feed/?p=2"),
        ([("next", "https://altro.example/feed/2")], "", ""),
        ([("next", "https://altro.example/feed/2")], "https://wordpress.org/?v=6.1", f"{SITE}/feed/?paged=2"),
        ([("next", "?p=2")], "WordPress", f"{SITE}/feed/?p=2"),
        ([("next", "http://www.comune.example/feed/2")], "", "http://www.comune.example/feed/2"),
        ([("next", "https://www.comune.example:8443/feed/2")], "", ""),
        ([("next", "javascript:alert(1)")], "", ""),
        ([("alternate", "/2")], "Drupal 10", ""),
        ([], "", ""),
    ],
)
def test_older_entries_stand_where_the_feed_says_or_where_wordpress_has_them(
    links: list[tuple[str, str]], generator: str, page: str
) -> None:
    assert older_page(f"{SITE}/feed/", links, generator) == page


@given(st.text(max_size=40), st.text(max_size=40))
def test_a_page_is_never_on_another_host(link: str, host: str) -> None:
    for written in (link, f"//{host}/{link}", f"https://{host}/", f"https://www.comune.example@{host}/"):
        found = within_site(written, f"{SITE}/feed/")
        assert found == "" or found.startswith((f"{SITE}/", "http://www.comune.example/"))


RSS = (
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" {}><channel><title>Notizie</title>'
    "<link>https://www.comune.example/</link>{}<item><title>Neve</title></item></channel></rss>"
)
RDF = (
    '<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:admin="http://webns.net/mvcb/"><channel rdf:about="https://www.comune.example/"><title>Notizie</title>'
    '<admin:generatorAgent rdf:resource="https://wordpress.org/?v=6.1.9" /></channel>'
    '<item rdf:about="https://www.comune.example/1"><title>Neve</title></item></rdf:RDF>'
)
ATOM = '<feed xmlns="http://www.w3.org/2005/Atom"><title>Notizie</title>{}<entry><title>Neve</title>{}</entry></feed>'
NEXT = '<atom:link rel="next" href="?pagina=2"/>'


@pytest.mark.parametrize(
    ("body", "page"),
    [
        ((SAMPLES / "feed.rss2.xml").read_bytes(), f"{SITE}/feed/?paged=2"),
        ((SAMPLES / "feed.atom.xml").read_bytes(), f"{SITE}/feed/?paged=2"),
        (RDF.encode(), f"{SITE}/feed/?paged=2"),
        (RSS.format(NAMESPACES, NEXT).encode(), f"{SITE}/feed/?pagina=2"),
        (ATOM.format('<link rel="next" href="/2.xml"/>', "").encode(), f"{SITE}/2.xml"),
        (ATOM.format("", '<link rel="next" href="/2.xml"/>').encode(), ""),  # of an entry, not of the feed
        (RSS.format(NAMESPACES, "<generator>Joomla! 1.5</generator>").encode(), ""),
        ((SAMPLES / "category.unknown.rss2.xml").read_bytes(), ""),  # empty: nothing is older
        (RSS.format(NAMESPACES, "<generator><b/></generator><links a='1'/>").encode(), ""),
    ],
    ids=["wordpress rss", "wordpress atom", "wordpress rdf", "rss", "atom", "entry", "other", "empty", "odd"],
)
def test_a_feed_is_read_with_where_its_older_entries_stand(body: bytes, page: str) -> None:
    assert parse(body, "", f"{SITE}/feed/").next_page == page


def test_a_page_of_a_wordpress_leads_to_the_one_behind_it() -> None:
    body = (SAMPLES / "feed.page2.rss2.xml").read_bytes()
    assert parse(body, "", f"{SITE}/feed/?paged=2").next_page == f"{SITE}/feed/?paged=3"
    assert parse(body, "", "feed.page2.rss2.xml").next_page == ""
