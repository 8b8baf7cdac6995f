"""What a web page gives away about a site's feeds: those it declares, those it links to, and which CMS made it.

Tags are found by expressions that look at each character once: an HTML parser can be held up for half a minute
by 64 KiB that were made for it, and what stands in a few attributes needs none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from bridge.core.links import absolute
from bridge.core.text.html_tags import attributes
from bridge.core.text.html_text import to_line
from bridge.feeds.encoding import decode

_LOOKED_AT = 1024 * 1024  # characters of a page
_FEED_TYPES = {
    "application/feed+json",
    "application/rss+xml",
    "application/atom+xml",
    "application/rdf+xml",
    "text/xml",
    "application/xml",
}
_JSON = "application/json"  # JSON Feed 1.0 went under it, and so does every page of a WordPress
_REST = "https://api.w.org/"
_TAG = re.compile(r"<(a|base|link|meta)\s([^<>]{1,4000})>", re.IGNORECASE)
_TITLE = re.compile(r"<title\b[^<>]{0,500}>([^<]{0,500})</title", re.IGNORECASE)
_FEED_WORD = re.compile(r"(?:^|[/._?&=-])(?:rss|rss2|feed|atom|rdf)s?(?:$|[/._?&=-])", re.IGNORECASE)
# A WordPress site declares the feed of its comments, and that of the comments on its home page, beside its news.
_COMMENTS = re.compile(r"comment|kommentar|komentar", re.IGNORECASE)
_NEWS_KIND = re.compile(r"/tipi_notizia/[\w-]+/?$")
# What betrays a CMS, in the order in which to believe it: the national theme is a WordPress too.
_BETRAYED_BY = (
    ("theme", re.compile(r"design-comuni-wordpress|/tipi_notizia/", re.IGNORECASE)),
    ("wordpress", re.compile(r"/wp-content/|/wp-includes/|wordpress", re.IGNORECASE)),
    ("drupal", re.compile(r"/sites/default/files/|drupal", re.IGNORECASE)),
    ("joomla", re.compile(r"joomla|/media/com_|/components/com_", re.IGNORECASE)),
    ("plone", re.compile(r"plone", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class Page:
    """The addresses are absolute, in the page's order, each once."""

    title: str = ""
    cms: str = (
        ""  # theme (the national one for municipalities), wordpress, drupal, joomla, plone; "" if unknown
    )
    declared: tuple[str, ...] = ()  # by <link rel="alternate">
    rest: str = ""  # where a WordPress says that its REST interface stands
    linked: tuple[str, ...] = ()  # links within the site that read like a feed's address
    kinds: tuple[str, ...] = ()  # the national theme's kinds of news: …/tipi_notizia/avvisi/


def read_page(body: bytes, content_type: str, url: str) -> Page:
    """What a page at `url` says. Anything can be read as a page; one that is none says nothing."""
    text, _ = decode(body[: 4 * _LOOKED_AT], content_type)
    text = text[:_LOOKED_AT]
    tags = [(found.group(1).lower(), attributes(found.group(2))) for found in _TAG.finditer(text)]
    base = next(
        (absolute(given["href"], url) for tag, given in tags if tag == "base" and "href" in given), ""
    )
    links = [(tag, given, _address(given["href"], base or url)) for tag, given in tags if given.get("href")]
    within = [address for tag, _, address in links if tag == "a" and _same_site(address, url)]
    title = _TITLE.search(text)
    return Page(
        title=to_line(title.group(1)) if title else "",
        cms=next((name for name, sign in _BETRAYED_BY if sign.search(text)), ""),
        declared=_each_once(
            [address for tag, given, address in links if tag == "link" and _declares(given, address)],
            but=_COMMENTS,
        ),
        rest=next(
            (address for _, given, address in links if _is_rest(given) and _same_site(address, url)), ""
        ),
        linked=_each_once([address for address in within if _reads_like_a_feed(address)], but=_COMMENTS),
        kinds=_each_once([address for address in within if _NEWS_KIND.search(urlsplit(address).path)]),
    )


def _address(href: str, base: str) -> str:
    return absolute(href, base).partition("#")[0]


def _declares(given: dict[str, str], address: str) -> bool:
    kind = given.get("type", "").lower().partition(";")[0].strip()
    is_feed = kind in _FEED_TYPES or (kind == _JSON and _reads_like_a_feed(address))
    return (
        is_feed
        and "alternate" in given.get("rel", "").lower().split()
        and not _COMMENTS.search(given.get("title", ""))
    )


def _is_rest(given: dict[str, str]) -> bool:
    return given.get("rel", "").lower() == _REST


def _reads_like_a_feed(address: str) -> bool:
    parts = urlsplit(address)
    return bool(_FEED_WORD.search(f"{parts.path}?{parts.query}"))


def _same_site(address: str, url: str) -> bool:
    here, there = urlsplit(url).netloc, urlsplit(address).netloc
    return bool(address) and here.removeprefix("www.") == there.removeprefix("www.")


def _each_once(addresses: list[str], but: re.Pattern[str] | None = None) -> tuple[str, ...]:
    kept = (one for one in addresses if one and not (but and but.search(one)))
    return tuple(dict.fromkeys(kept))
