"""Addresses of WordPress's REST interface: from a town's website to the list of its posts.

They are worked out when the configuration is read, so that whoever fetches, compares or shows a source knows one
address only. Nothing is imported here that would make reading a configuration slow.
"""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

from bridge.core.links import absolute
from bridge.feeds.older import following

_POSTS = "wp/v2/posts"
_PATH = re.compile(r"/wp-json(?:/|$)")
_INCOMPLETE = {"", "wp", "wp/v2"}  # of a route: names no list yet
_FEED_PATH = re.compile(r"/(?:feed|rss|atom)(?:/\w{3,4})?/?$")
_FEED_QUERY = {"feed", "post_type"}
# Terms and picture come along, or they would be a request each. WordPress shows 10 unless told otherwise.
_ASKED = {
    "_embed": "wp:term,wp:featuredmedia",
    "per_page": "20",
    "orderby": "date",
    "order": "desc",
}
_USUAL_PAGE = 10


def rest_address(url: str) -> str:
    """The address that lists a site's newest posts with all that is told of them.

    `url`: the site's address, or a route of its REST interface, which is kept: `…/wp-json/wp/v2/notizia`, or
    `…/?rest_route=/wp/v2/posts` where permalinks are plain. What it asks for by itself is kept too.
    """
    parts = urlsplit(url)
    path, pairs = parts.path, [pair for pair in parts.query.split("&") if pair]
    found = _PATH.search(path)
    routed = [place for place, pair in enumerate(pairs) if _name(pair) == "rest_route"]
    if routed:
        route = unquote(pairs[routed[0]].partition("=")[2])
        pairs[routed[0]] = f"rest_route=/{_whole(route)}"
    else:
        root, route = (path[: found.start()], path[found.end() :]) if found else (path.rstrip("/"), "")
        path = f"{root}/wp-json/{_whole(route)}"
    asked = {_name(pair) for pair in pairs}
    pairs += [f"{name}={value}" for name, value in _ASKED.items() if name not in asked]
    return parts._replace(path=path or "/", query="&".join(pairs), fragment="").geturl()


def _whole(route: str) -> str:
    named = route.strip("/")
    return _POSTS if named in _INCOMPLETE else named


def _name(pair: str) -> str:
    return unquote(pair.partition("=")[0])


def is_rest(url: str) -> bool:
    """Whether an address is one of the REST interface."""
    parts = urlsplit(absolute(url, ""))
    return bool(_PATH.search(parts.path)) or any(
        _name(pair) == "rest_route" for pair in parts.query.split("&")
    )


def is_feed(url: str) -> bool:
    """Whether an address is that of a WordPress feed (`/feed/`, `?post_type=notizia`), which REST does not know."""
    parts = urlsplit(absolute(url, ""))
    asks = any(_name(pair) in _FEED_QUERY for pair in parts.query.split("&"))
    return not is_rest(url) and (asks or bool(_FEED_PATH.search(parts.path)))


def next_page(url: str, posts: int) -> str:
    """Where the posts before those of the list at `url` stand: only a full page has another behind it."""
    given = {_name(pair): pair.partition("=")[2] for pair in urlsplit(absolute(url, "")).query.split("&")}
    size = given.get("per_page", "")
    full = int(size) if re.fullmatch(r"[0-9]{1,3}", size) else _USUAL_PAGE
    # An offset outweighs the page: it would bring the same posts again.
    return following(url, "page") if posts and posts >= full and "offset" not in given else ""
