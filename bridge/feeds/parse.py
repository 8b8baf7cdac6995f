"""Reading a document as a feed: feedparser, kept to what it does well.

Order: document (bytes → clean text, or a refusal) → feedparser → drop what is not whole → entries.

Titles, summaries and contents of an `Entry` are HTML, uniformly: what a feed gives as plain text is escaped here, so
that whoever cleans it need not know. Dates, guids and links are the source's own strings. feedparser's `bozo` is no
sign of failure (it is set for any `text/xml`); only a SAX error is taken as "broken".
"""

from __future__ import annotations

import html
import io
import re
from typing import Any, TypeAlias
from xml.sax import SAXException

from bridge.errors import ParseError
from bridge.feeds.addresses import shown
from bridge.feeds.document import read_document, whole_entries
from bridge.model import Entry, ParsedFeed

# feedparser's dictionaries. Read by `_text` and `_dicts` only: an element of an unforeseen name (<links a="1">)
# can put anything under any key, and their own `get` gives `published` out as `updated`.
_Raw: TypeAlias = dict[str, Any]

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
_HTML_TYPES = {"text/html", "application/xhtml+xml"}
_MARKUP = re.compile(r"</[a-z][a-z0-9]*\s*>|<br\s*/?>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);", re.IGNORECASE)
_LONGEST_NAME = 500  # of a category; html.unescape fails on a reference of more than 4,300 digits
_IMAGE_ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")


def parse(body: bytes, content_type: str, url: str) -> ParsedFeed:
    """A `bridge.ports.Parser`. `content_type` is the raw header; `url` only tells ops which document is meant.

    Entries that are not whole (the document breaks off, or one lacks its end) are left out, and a warning says so:
    half an item must never go out. Raises ParseError for what is no feed, saying what it looks like.
    """
    try:
        document = read_document(body, content_type)
        result = _feedparser(document.text)
    except ParseError as error:
        raise ParseError(f"{shown(url)}: {error}") from error
    fault = result.get("bozo_exception")
    entries = list(enumerate(_dicts(result, "entries")))
    warnings = list(document.warnings)
    complete = document.complete
    if isinstance(fault, SAXException):
        whole = _whole(entries, whole_entries(document.text))
        complete = complete and len(whole) == len(entries)
        warnings.append(_complaint(fault, len(entries) - len(whole)))
        entries = whole
    version = _text(result, "version") or "unknown"
    is_atom = version.startswith("atom")
    return ParsedFeed(
        format=version,
        title=_html(result["feed"], "title"),
        entries=tuple(_entry(position, raw, is_atom=is_atom) for position, raw in entries),
        warnings=tuple(warnings),
        complete=complete,
    )


def _feedparser(text: str) -> _Raw:
    import feedparser  # takes a sixth of a second, and only what parses needs it

    source = io.BytesIO((_DECLARATION + text).encode())  # given bytes, it would try them as a file's name
    try:
        result: _Raw = feedparser.parse(source, sanitize_html=False, resolve_relative_uris=False)
    except Exception as error:  # its guesses at hostile input fail with nearly any type
        raise ParseError(f"Not read: the document confuses the parser ({type(error).__name__}).") from error
    if not result["version"] and not result["entries"]:
        raise ParseError("Not a feed: an XML document without a channel or entries.")
    return result


def _whole(entries: list[tuple[int, _Raw]], whole: list[bool]) -> list[tuple[int, _Raw]]:
    """The entries whose end was seen. Where parser and count disagree, only the last one is in doubt."""
    if len(whole) == len(entries):
        return [entry for entry, is_whole in zip(entries, whole, strict=True) if is_whole]
    return entries if not whole or whole[-1] else entries[:-1]


def _complaint(fault: SAXException, dropped: int) -> str:
    if dropped:
        return f"Entries left out because their end is missing: {dropped}."
    return f"The document is not well-formed XML ({fault.getMessage()}) and was read loosely."


def _entry(position: int, raw: _Raw, *, is_atom: bool) -> Entry:
    guid = _text(raw, "id").replace("&amp;", "&")  # which the loose parser leaves in; one item, one guid
    return Entry(
        position=position,
        guid=guid,
        link=_link(raw) or (guid if guid.lower().startswith(("http://", "https://")) else ""),
        title=_html(raw, "title"),
        # Without one of its own, feedparser copies the content there, and leaves no detail.
        summary_html=_html(raw, "summary") if "summary_detail" in raw else "",
        content_html=_content(raw, is_atom=is_atom),
        categories=_categories(raw),
        published=_text(raw, "published"),
        updated=_text(raw, "updated"),
        image=_image(raw),
    )


def _html(raw: _Raw, key: str) -> str:
    detail = dict.get(raw, f"{key}_detail")
    return _as_html(_text(raw, key), _text(detail, "type") if isinstance(detail, dict) else "")


def _as_html(text: str, kind: str) -> str:
    # Many an Atom feed calls its HTML plain text; hardly any writes about tags.
    return text if kind in _HTML_TYPES or _MARKUP.search(text) else html.escape(text, quote=False)


def _content(raw: _Raw, *, is_atom: bool) -> str:
    """The longest content in HTML, else in plain text. In RSS plain text is none: it is a second description, mostly
    a picture's caption (media:description), which feedparser files as content.
    """
    contents = [(_text(part, "type"), _text(part, "value")) for part in _dicts(raw, "content")]
    marked_up = [text for kind, text in contents if kind in _HTML_TYPES]
    plain = [_as_html(text, kind) for kind, text in contents if is_atom]
    return max(marked_up or plain, key=len, default="")


def _link(raw: _Raw) -> str:
    """The first link to a page; feedparser's own `link` is the last one, or any guid."""
    pages = (link for link in _dicts(raw, "links") if link.get("rel", "alternate") == "alternate")
    return next((address for page in pages if (address := _text(page, "href"))), "")


def _categories(raw: _Raw) -> tuple[str, ...]:
    """Each category's term, or its label where the term is an address, as thesauri have it. Plain text."""
    names = []
    for tag in _dicts(raw, "tags"):
        term, label = _text(tag, "term").strip(), _text(tag, "label").strip()
        name = label if not term or (label and "://" in term) else term
        names.append(html.unescape(name[:_LONGEST_NAME]))
    return tuple(dict.fromkeys(name for name in names if name))


def _image(raw: _Raw) -> str:
    enclosures = (link for link in _dicts(raw, "links") if link.get("rel") == "enclosure")
    for media in (*enclosures, *_dicts(raw, "media_content")):
        address = _text(media, "href") or _text(media, "url")
        kind = _text(media, "type") or _text(media, "medium")
        if address and (kind.startswith("image") if kind else _ends_like_an_image(address)):
            return address
    return next(
        (address for thumbnail in _dicts(raw, "media_thumbnail") if (address := _text(thumbnail, "url"))), ""
    )


def _ends_like_an_image(address: str) -> bool:
    return address.lower().partition("?")[0].endswith(_IMAGE_ENDINGS)


def _text(raw: _Raw, key: str) -> str:
    value = dict.get(raw, key)
    return value if isinstance(value, str) else ""


def _dicts(raw: _Raw, key: str) -> list[_Raw]:
    values = dict.get(raw, key)
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []
