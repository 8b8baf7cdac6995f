"""WordPress's REST interface: a list of posts (`/wp-json/wp/v2/posts`, or a type of the site's own) read as a feed.

It tells what the feeds of a WordPress do not: when a post was changed, which of its terms are categories, that it
is protected. An item has the guid it has in the site's feeds, so that one may be configured for the other.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from http import HTTPStatus

from bridge.core.normalize import PROTECTED
from bridge.errors import ParseError
from bridge.feeds.document import quoted
from bridge.feeds.json_document import JsonDocument, Mapping, list_of, mapping_of, objects_of, text_of
from bridge.feeds.rest import is_rest, next_page
from bridge.feeds.texts import as_name
from bridge.model import Entry, ParsedFeed

FORMAT = "wordpress"

_TEXTS = ("title", "content", "excerpt", "guid")
_LONGEST_GUID = 2_000
_LONGEST_STATUS = 40
_TAG = "post_tag"
# Under which a post is filed whose editor chose nothing.
_UNCATEGORISED = {"uncategorized", "uncategorised", "senza categoria", "non classé", "nekategorizirano"}
_OR_ITS_FEED = "or configure the site's own feed, without kind: wordpress"
_NO_ROUTE = (
    "check the address: a type of news has a route only if its theme or plugin registers one, and where permalinks "
    f"are plain the route stands behind ?rest_route=; {_OR_ITS_FEED}"
)
_CLOSED = f"its REST interface is closed to visitors: have it opened for the bridge, {_OR_ITS_FEED}"
_CLOSED_CODES = ("forbidden", "cannot", "log", "auth", "disabled", "restrict", "denied")


def of_posts(document: JsonDocument, url: str) -> ParsedFeed | None:
    """The posts of a document at `url`; None for other JSON. An empty list is one of posts if the address is REST's.

    Raises ParseError where WordPress says why there are none.
    """
    value = document.value
    if isinstance(value, dict):
        _refuse(value, url)
    if not isinstance(value, list):
        return None
    posts = [(position, post) for position, post in objects_of(value) if _is_post(post)]
    if not posts and (value or not is_rest(url)):
        return None
    entries = tuple(_entry(position, post) for position, post in posts)
    warnings = list(document.warnings)
    if len(posts) < len(value):
        warnings.append(f"Entries left out because they are no posts: {len(value) - len(posts)}.")
    if any(list_of(post, "categories") for _, post in posts) and not any(one.categories for one in entries):
        warnings.append(
            "Posts have categories, but without their names: rules by category find nothing. Have /wp/v2/categories "
            "opened for visitors, or see to it that the address asks for _embed=wp:term."
        )
    return ParsedFeed(
        format=FORMAT,
        title="",
        entries=entries,
        warnings=tuple(warnings),
        complete=len(posts) == len(value),
        next_page=next_page(url, len(value)),
    )


def advice(status: int | None) -> str:
    """What to do about a status with which a site answers instead of posts; "" where it says enough by itself."""
    if status in (HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN):
        return _CLOSED
    return _NO_ROUTE if status in (HTTPStatus.NOT_FOUND, HTTPStatus.BAD_REQUEST) else ""


def _refuse(value: Mapping, url: str) -> None:
    code, message = text_of(value, "code"), text_of(value, "message")
    if code and message and (code.startswith("rest_") or is_rest(url)):
        raise ParseError(f"Not a feed: WordPress answers {code[:80]}, {quoted(message)}; {_todo(code)}.")
    if "namespaces" in value and "routes" in value:
        raise ParseError(
            "Not a feed: the index of a WordPress's REST interface; configure the site with kind: wordpress."
        )
    if _is_post(value):
        raise ParseError("Not a feed: a single WordPress post; configure the list that it stands in.")


def _todo(code: str) -> str:
    if code == "rest_no_route":
        return _NO_ROUTE
    return _CLOSED if any(word in code for word in _CLOSED_CODES) else f"have that mended, {_OR_ITS_FEED}"


def _is_post(value: Mapping) -> bool:
    return (
        bool(text_of(value, "id"))
        and bool(text_of(value, "link"))
        and any("rendered" in mapping_of(value, key) for key in _TEXTS)
    )


def _entry(position: int, post: Mapping) -> Entry:
    link = text_of(post, "link").strip()
    return Entry(
        position=position,
        guid=html.unescape(_rendered(post, "guid")[:_LONGEST_GUID]) or link,
        link=link,
        title=_rendered(post, "title"),
        summary_html=_rendered(post, "excerpt"),
        content_html=_rendered(post, "content"),
        categories=_categories(post),
        published=_moment(post, "date"),
        updated=_moment(post, "modified"),
        image=_picture(post),
        withheld=_withheld(post),
    )


def _rendered(post: Mapping, key: str) -> str:
    return text_of(mapping_of(post, key), "rendered").strip()


def _withheld(post: Mapping) -> str:
    """Why the site does not mean a post for everybody: what it shows to one who may see more (private, draft, …)."""
    status = text_of(post, "status").strip()
    if status and status != "publish":
        return status[:_LONGEST_STATUS]
    hidden = any(mapping_of(post, key).get("protected") is True for key in ("content", "excerpt"))
    return PROTECTED if hidden else ""


def _moment(post: Mapping, key: str) -> str:
    """The date in UTC, which it does not say of itself, else the site's own; drafts have a year of 0000 there."""
    gmt = text_of(post, f"{key}_gmt").strip()
    if not gmt[:4].isdecimal() or gmt.startswith("0000"):
        return text_of(post, key).strip()
    return gmt if gmt.endswith(("Z", "z")) else f"{gmt}Z"


def _categories(post: Mapping) -> tuple[str, ...]:
    """The names of a post's categories, and of the site's own taxonomies; of its tags only where there are none.

    The feeds of a WordPress mix the two. A tag names what a post mentions, so that `category: Scuola` would bring
    every post that speaks of a school; but who files by tags alone has nothing else to go by.
    """
    terms = [(text_of(term, "taxonomy"), as_name(text_of(term, "name"))) for term in _terms(post)]
    names = [name for taxonomy, name in terms if name and taxonomy != _TAG]
    if all(name.casefold() in _UNCATEGORISED for name in names):
        names += [name for taxonomy, name in terms if name and taxonomy == _TAG]
    return tuple(dict.fromkeys(names))


def _terms(post: Mapping) -> Iterator[Mapping]:
    """The embedded terms, a list for each taxonomy. What a visitor may not see stands there as an error."""
    for group in list_of(mapping_of(post, "_embedded"), "wp:term"):
        yield from (term for term in list_of({"": group}, "") if isinstance(term, dict))


def _picture(post: Mapping) -> str:
    for media in list_of(mapping_of(post, "_embedded"), "wp:featuredmedia"):
        if isinstance(media, dict) and text_of(media, "media_type") in ("", "image"):
            return text_of(media, "source_url").strip()
    return ""
