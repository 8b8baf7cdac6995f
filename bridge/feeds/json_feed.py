"""JSON Feed, versions 1 and 1.1 (jsonfeed.org): a document of JSON read as a feed."""

from __future__ import annotations

from typing import Any

from bridge.errors import ParseError
from bridge.feeds.document import quoted
from bridge.feeds.json_document import JsonDocument, Mapping, list_of, objects_of, text_of
from bridge.feeds.older import within_site
from bridge.feeds.texts import as_html, as_name, ends_like_an_image, unpublished
from bridge.model import Entry, ParsedFeed

_VERSION = "jsonfeed.org/version/"
_KEYS_SHOWN = 8


def of_json(document: JsonDocument, url: str) -> ParsedFeed:
    """The feed that a document at `url` is. Raises ParseError for other JSON, saying what it looks like."""
    value = document.value
    if not isinstance(value, dict) or _VERSION not in text_of(value, "version"):
        raise ParseError(f"Not a feed: {_look(value)}.")
    given = value.get("items")
    if not isinstance(given, list):
        raise ParseError("Not a feed: a JSON Feed without its list of items.")
    items = objects_of(given)
    warnings = list(document.warnings)
    if len(items) < len(given):
        warnings.append(f"Entries left out because they are no JSON objects: {len(given) - len(items)}.")
    if value.get("expired") is True:
        warnings.append("The feed says that it has ended and nothing new will come; configure another.")
    return ParsedFeed(
        format="json1" if text_of(value, "version").strip("/").endswith("/1") else "json11",
        title=as_html(text_of(value, "title").strip()),
        entries=tuple(_entry(position, item) for position, item in items),
        warnings=tuple(warnings),
        complete=len(items) == len(given),
        next_page=within_site(text_of(value, "next_url"), url),
    )


def _look(value: object) -> str:
    if isinstance(value, dict):
        keys = quoted(", ".join(list(value)[:_KEYS_SHOWN])) if value else "none"
        return f"JSON data, its keys: {keys}; a JSON Feed names its version, as in https://{_VERSION}1.1"
    if isinstance(value, list) and value:
        return "a list in JSON, and not one of WordPress posts"
    return "an empty list in JSON"


def _entry(position: int, item: Mapping) -> Entry:
    guid = text_of(item, "id").strip()
    address = guid if guid.lower().startswith(("http://", "https://")) else ""
    plain = text_of(item, "content_text").strip()
    link = text_of(item, "url").strip() or text_of(item, "external_url").strip() or address
    return Entry(
        position=position,
        guid=guid,
        link=link,
        title=as_html(text_of(item, "title").strip()),
        summary_html=as_html(text_of(item, "summary").strip()),
        content_html=text_of(item, "content_html").strip() or _paragraphs(plain),
        categories=_categories(list_of(item, "tags")),
        published=text_of(item, "date_published").strip(),
        updated=text_of(item, "date_modified").strip(),
        image=_image(item),
        # No part of the standard; who shows drafts to a reader with a key says so in one of these ways.
        withheld="draft" if item.get("draft") is True else unpublished(text_of(item, "status")),
    )


def _paragraphs(text: str) -> str:
    """Plain text as HTML that keeps its lines."""
    made = as_html(text)
    return made if made == text and "<" in text else made.replace("\n", "<br>\n")


def _categories(tags: list[Any]) -> tuple[str, ...]:
    names = (as_name(text_of({"": tag}, "")) for tag in tags)
    return tuple(dict.fromkeys(name for name in names if name))


def _image(item: Mapping) -> str:
    """The item's picture, its banner, or the first picture attached."""
    told = text_of(item, "image").strip() or text_of(item, "banner_image").strip()
    attached = (_picture(one) for one in list_of(item, "attachments") if isinstance(one, dict))
    return told or next(filter(None, attached), "")


def _picture(attachment: Mapping) -> str:
    address, kind = text_of(attachment, "url").strip(), text_of(attachment, "mime_type")
    return address if (kind.startswith("image/") if kind else ends_like_an_image(address)) else ""
