"""What a page gives away about feeds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.feeds.hints import Page, read_page
from tests.websites import HTML, link_to_feed, page

URL = "https://www.comune.example/home/"


def read(head: str = "", body: str = "", url: str = URL) -> Page:
    return read_page(page("Comune di Esempio", head, body), HTML, url)


def test_declared_feeds_are_absolute_and_named_once() -> None:
    head = (
        link_to_feed("feed/") + link_to_feed("/rss.xml") + link_to_feed("https://www.comune.example/rss.xml")
    )
    assert read(head).declared == (
        "https://www.comune.example/home/feed/",
        "https://www.comune.example/rss.xml",
    )


@pytest.mark.parametrize(
    ("kind", "href", "declared"),
    [
        ("application/feed+json", "/novita.json", ("https://www.comune.example/novita.json",)),
        ("application/json", "/feed.json", ("https://www.comune.example/feed.json",)),
        ("application/json", "/wp-json/wp/v2/pages/12", ()),  # what every page of a WordPress declares
    ],
)
def test_json_is_a_declared_feed_if_type_or_address_say_so(
    kind: str, href: str, declared: tuple[str, ...]
) -> None:
    assert read(link_to_feed(href, kind=kind)).declared == declared


@pytest.mark.parametrize(
    ("href", "rest"),
    [
        ("/wp-json/", "https://www.comune.example/wp-json/"),
        ("https://comune.example/?rest_route=/", "https://comune.example/?rest_route=/"),
        ("https://altro.example/wp-json/", ""),
    ],
)
def test_a_wordpress_says_where_its_rest_interface_stands(href: str, rest: str) -> None:
    assert read(f'<link rel="https://api.w.org/" href="{href}" />').rest == rest


def test_a_base_address_is_what_relative_ones_are_relative_to() -> None:
    assert read('<base href="/sito/">' + link_to_feed("feed.xml")).declared == (
        "https://www.comune.example/sito/feed.xml",
    )


@pytest.mark.parametrize(
    "head",
    [
        link_to_feed("/comments/feed/", "Comune » Feed dei commenti"),
        link_to_feed("/home/feed/", "Comune » Home Feed dei commenti"),
        link_to_feed("/?feed=comments-rss2"),
        link_to_feed("/wp-json/oembed/1.0/embed", kind="text/xml+oembed"),
        '<link rel="stylesheet" type="application/rss+xml" href="/a.css">',
        '<link rel="alternate" hreflang="de" href="/de/">',
        link_to_feed("javascript:void(0)"),
        link_to_feed("https://nome:segreto@www.comune.example/feed/"),
    ],
)
def test_comments_and_what_is_no_feed_are_not_declared_feeds(head: str) -> None:
    assert read(head) == Page("Comune di Esempio", cms=read(head).cms)


@pytest.mark.parametrize(
    "tag",
    [
        "<LINK REL='alternate' TYPE='application/atom+xml' HREF='/a.xml'>",
        "<link href=/a.xml type=application/atom+xml rel=alternate>",
        '<link\n  rel="home alternate"\n type="Application/RSS+XML; charset=utf-8" href=" /a.xml ">',
    ],
)
def test_attributes_are_read_however_they_are_written(tag: str) -> None:
    assert read(tag).declared == ("https://www.comune.example/a.xml",)


@pytest.mark.parametrize("written", ["/?format=feed&amp;type=rss", "/?format&#61;feed&#x26;type=rss"])
def test_entities_in_an_address_are_resolved(written: str) -> None:
    assert read(link_to_feed(written)).declared == ("https://www.comune.example/?format=feed&type=rss",)


def test_links_of_the_site_that_read_like_feeds_are_found_and_those_of_others_are_not() -> None:
    body = """<a href="/rss/notizie">RSS</a> <a href="/c/portal/x/-/asset_publisher/a1/rss?p=1">RSS</a>
        <a href="https://comune.example/feed.xml">RSS</a> <a href="https://www.regione.example/rss.xml">Regione</a>
        <a href="/progress/">no</a> <a href="/feedback">no</a> <a href="#rss">no</a>"""
    assert read("", body).linked == (
        "https://www.comune.example/rss/notizie",
        "https://www.comune.example/c/portal/x/-/asset_publisher/a1/rss?p=1",
        "https://comune.example/feed.xml",
    )


def test_the_national_themes_kinds_of_news_are_found() -> None:
    avvisi = '<a href="/tipi_notizia/avvisi/">A</a> <a href="/tipi_notizia/avvisi/#x">A</a>'
    body = f'{avvisi} <a href="/tipi_notizia/">T</a>'
    assert read("", body).kinds == ("https://www.comune.example/tipi_notizia/avvisi/",)


@pytest.mark.parametrize(
    ("sign", "cms"),
    [
        ("/wp-content/themes/design-comuni-wordpress-theme/style.css", "theme"),
        ("/wp-content/uploads/stemma.png", "wordpress"),
        ("/sites/default/files/stemma.png", "drupal"),
        ("/media/com_finder/js/finder.js", "joomla"),
        ("/++plone++static/a.css", "plone"),
        ("/stemma.png", ""),
    ],
)
def test_a_cms_is_known_by_where_its_files_stand(sign: str, cms: str) -> None:
    assert read("", f'<img src="{sign}">').cms == cms


@given(st.binary(max_size=400))
def test_anything_can_be_read_as_a_page(body: bytes) -> None:
    assert isinstance(read_page(body, "text/html; charset=utf-8", URL), Page)


@pytest.mark.parametrize(
    "piece", ["<a ", "<a x=", "<link a", '<a href="', "<title ", "a" * 50, "<a b " * 3 + "=" * 30]
)
def test_pages_made_to_hold_up_a_parser_are_read_too(piece: str) -> None:
    """Each is a mebibyte of one thing; quadratic work on any of them would run into the suite's time limit."""
    body = (piece * (1024 * 1024 // len(piece))).encode()
    assert read_page(body, HTML, URL).declared == ()
