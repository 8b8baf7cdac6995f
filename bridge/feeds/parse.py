"""Reading a document as a feed: feedparser, kept to what it does well.

Order: JSON goes its own way → document (bytes → text, or a refusal) → a CAP alert goes its own way, too → cut what is
known → repair → feedparser → drop what is not whole → entries → what they say of CAP alerts.

Titles, summaries and contents of an `Entry` are HTML, uniformly: what a feed gives as plain text is escaped here, so
that whoever cleans it need not know. Dates, guids and links are the source's own strings. feedparser's `bozo` is no
sign of failure (it is set for any `text/xml`); only a SAX error is taken as "broken".
"""

from __future__ import annotations

import io
from collections.abc import Collection
from dataclasses import replace
from typing import Any, TypeAlias
from xml.sax import SAXException

from bridge.errors import ParseError
from bridge.feeds.addresses import shown
from bridge.feeds.cap import is_alert, parse_alert
from bridge.feeds.cap_feed import announces, speaks_cap, with_alerts
from bridge.feeds.document import Document, mended, read_document, unpacked, whole_entries
from bridge.feeds.json_document import read_json
from bridge.feeds.json_feed import of_json
from bridge.feeds.marks import Marked, marked
from bridge.feeds.older import older_page
from bridge.feeds.texts import as_html, as_name, ends_like_an_image, unpublished
from bridge.feeds.wordpress import of_posts
from bridge.model import Entry, ParsedFeed

# feedparser's dictionaries. Read by `_text` and `_dicts` only: an element of an unforeseen name (<links a="1">)
# can put anything under any key, and their own `get` gives `published` out as `updated`.
_Raw: TypeAlias = dict[str, Any]

_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
_HTML_TYPES = {"text/html", "application/xhtml+xml"}


def parse(
    body: bytes, content_type: str, url: str, language: str = "it", *, known: Collection[str] = ()
) -> ParsedFeed:
    """A `bridge.ports.Parser`. `content_type` is the raw header; `url` is where the document stands, by which ops
    know which one is meant and older entries are found; of an alert in several languages `language` is read; of an
    entry whose mark is `known` only its dates are.

    Entries that are not whole (the document breaks off, or one lacks its end) are left out, and a warning says so:
    half an item must never go out. Raises ParseError for what is no feed, saying what it looks like.
    """
    try:
        body = unpacked(body)
        data = read_json(body, content_type)
        if data is not None:
            return of_posts(data, url) or of_json(data, url)
        document = read_document(body, content_type)
        if is_alert(document.text):
            return parse_alert(mended(document), language)
        return _of_xml(document, url, language, known)
    except ParseError as error:
        raise ParseError(f"{shown(url)}: {error}") from error


def _of_xml(given: Document, url: str, language: str, known: Collection[str]) -> ParsedFeed:
    cut = Marked(given.text) if speaks_cap(given.text) else marked(given.text, known)
    document = mended(replace(given, text=cut.text))
    result = _feedparser(document.text)
    fault = result.get("bozo_exception")
    if isinstance(fault, SAXException) and cut.text != given.text:
        return _of_xml(given, url, language, ())  # what the loose parser makes of it depends on all of it
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
    told_apart = fault is None and len(cut.marks) == len(entries)
    marks = cut.marks if told_apart else [""] * len(entries)
    listed = [
        replace(_entry(position, raw, is_atom=is_atom), mark=mark)
        for (position, raw), mark in zip(entries, marks, strict=True)
    ]
    listed, told = with_alerts(document.text, listed, language)
    return ParsedFeed(
        format=version,
        title=_html(result["feed"], "title"),
        entries=tuple(listed),
        warnings=(*warnings, *told),
        complete=complete,
        next_page=_next_page(result["feed"], url) if entries else "",
    )


def _next_page(feed: _Raw, url: str) -> str:
    links = ((_text(link, "rel"), _text(link, "href")) for link in _dicts(feed, "links"))
    in_rdf = dict.get(feed, "admin_generatoragent")
    generator = _text(in_rdf, "rdf:resource") if isinstance(in_rdf, dict) else _text(feed, "generator")
    return older_page(url, links, generator)


def _feedparser(text: str) -> _Raw:
    import feedparser  # takes a sixth of a second, and only what parses needs it

    # Else it looks for another parser each time; and one that it found would read otherwise.
    feedparser.api.PREFERRED_XML_PARSERS = []
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
        alert_url=_alert_url(raw),
        withheld=_withheld(raw),
    )


def _withheld(raw: _Raw) -> str:
    """Why an entry is not published: Atom's app:draft (RFC 5023, section 13.1.1), under whatever prefix, and the
    status of a WordPress post where a feed gives it.
    """
    drafts = (_text(raw, key) for key in raw if key == "draft" or key.endswith("_draft"))
    if any(said.strip().lower() in {"yes", "true", "1"} for said in drafts):
        return "draft"
    return unpublished(_text(raw, "wp_status"))


def _html(raw: _Raw, key: str) -> str:
    detail = dict.get(raw, f"{key}_detail")
    return _as_html(_text(raw, key), _text(detail, "type") if isinstance(detail, dict) else "")


def _as_html(text: str, kind: str) -> str:
    return text if kind in _HTML_TYPES else as_html(text)


def _content(raw: _Raw, *, is_atom: bool) -> str:
    """The longest content in HTML, else in plain text. In RSS plain text is none: it is a second description, mostly
    a picture's caption (media:description), which feedparser files as content.
    """
    contents = [(_text(part, "type"), _text(part, "value")) for part in _dicts(raw, "content")]
    marked_up = [text for kind, text in contents if kind in _HTML_TYPES]
    plain = [_as_html(text, kind) for kind, text in contents if is_atom]
    return max(marked_up or plain, key=len, default="")


def _link(raw: _Raw) -> str:
    """The first link to a page, or to a CAP document if there is none; feedparser's own `link` is the last one, or
    any guid.
    """
    links = (link for link in _dicts(raw, "links") if link.get("rel", "alternate") == "alternate")
    typed = [(_text(link, "type"), address) for link in links if (address := _text(link, "href"))]
    return next((address for _, address in sorted(typed, key=lambda link: announces(*link))), "")


def _alert_url(raw: _Raw) -> str:
    """The first link, of whatever kind, to a document of CAP."""
    links = ((_text(link, "type"), _text(link, "href")) for link in _dicts(raw, "links"))
    return next((address for kind, address in links if address and announces(kind, address)), "")


def _categories(raw: _Raw) -> tuple[str, ...]:
    """Each category's term, or its label where the term is an address, as thesauri have it. Plain text."""
    names = []
    for tag in _dicts(raw, "tags"):
        term, label = _text(tag, "term").strip(), _text(tag, "label").strip()
        names.append(as_name(label if not term or (label and "://" in term) else term))
    return tuple(dict.fromkeys(name for name in names if name))


def _image(raw: _Raw) -> str:
    enclosures = (link for link in _dicts(raw, "links") if link.get("rel") == "enclosure")
    for media in (*enclosures, *_dicts(raw, "media_content")):
        address = _text(media, "href") or _text(media, "url")
        kind = _text(media, "type") or _text(media, "medium")
        if address and (kind.startswith("image") if kind else ends_like_an_image(address)):
            return address
    return next(
        (address for thumbnail in _dicts(raw, "media_thumbnail") if (address := _text(thumbnail, "url"))), ""
    )


def _text(raw: _Raw, key: str) -> str:
    value = dict.get(raw, key)
    return value if isinstance(value, str) else ""


def _dicts(raw: _Raw, key: str) -> list[_Raw]:
    values = dict.get(raw, key)
    return [value for value in values if isinstance(value, dict)] if isinstance(values, list) else []
