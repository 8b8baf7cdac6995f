"""WordPress's REST interface: a list of posts (`/wp-json/wp/v2/posts`, or a type of the site's own) read as a feed.

It tells what the feeds of a WordPress do not: when a post was changed, which of its terms are categories, that it
is protected. An item has the guid it has in the site's feeds, so that one may be configured for the other.
"""

from __future__ import annotations

import html
from collections.abc import Iterator

from bridge.core.normalize import PROTECTED
from bridge.errors import ParseError
from bridge.feeds.json_document import JsonDocument, Mapping, list_of, mapping_of, objects_of, text_of
from bridge.feeds.rest import is_rest, next_page
from bridge.feeds.rest_reasons import answered
from bridge.feeds.texts import as_name, unpublished
from bridge.model import Entry, ParsedFeed

FORMAT = "wordpress"

_TEXTS = ("title", "content", "excerpt", "guid")
_LONGEST_GUID = 2_000
_TAG = "post_tag"
# Under which a post is filed whose editor chose nothing.
_UNCATEGORISED = {"uncategorized", "uncategorised", "senza categoria", "non classé", "nekategorizirano"}


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


def _refuse(value: Mapping, url: str) -> None:
    code, message = text_of(value, "code"), text_of(value, "message")
    if code and message and (code.startswith("rest_") or is_rest(url)):
        raise ParseError(f"Not a feed: {answered(code, message)}.")
    if "namespaces" in value and "routes" in value:
        raise ParseError(
            "Not a feed: the index of a WordPress's REST interface; configure the site with kind: wordpress."
        )
    if _is_post(value):
        raise ParseError("Not a feed: a single WordPress post; configure the list that it stands in.")


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
    if why := unpublished(text_of(post, "status")):
        return why
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
