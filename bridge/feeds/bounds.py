"""What of an XML document would take its parser too long: refused before it is parsed.

A mebibyte made for it cost feedparser minutes: it compares each category with all before it, looks through all
namespaces at each element, and a line, an entity or an element takes it 2 to 50 µs. The figures are such that a
mebibyte of the worst takes about a second, and some ten times what the largest real feeds have.
"""

from __future__ import annotations

import re
from xml.parsers import expat

from bridge.errors import ParseError

MAX_ENTRIES = 5_000
_MAX_MARKS = 150_000  # tags, entities and lines, quoted ones included
_MAX_ELEMENTS = 16_000
_MAX_LOOSE_ELEMENTS = 8_000  # of what is not well-formed: feedparser reads it twice
_MAX_NAMESPACES = 100
_MAX_ATTRIBUTES = 64  # of one element
_MAX_BASES = 5_000
_MAX_CATEGORIES = 100  # of one entry; further ones are left out

_QUOTED = re.compile(r"<!\[CDATA\[(?>[^\]]++|\](?!\]>))*+(?:\]\]>)?+|<!--(?>[^-]++|-(?!->))*+(?:-->)?+")
_ENDS = ("]]>", "-->")
_ENTRY = re.compile(r"<(?:[\w.-]++:)?(?:item|entry)[\s/>]")
_NAMESPACE = re.compile(r"xmlns:([\w.-]++)")
_BASE = re.compile(r"\bbase\s*+=")
_ATTRIBUTES = re.compile(
    r"""<[\w.:-]++(?:\s*+[\w.:-]++\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s"'<>]++)){COUNT}""".replace(
        "COUNT", str(_MAX_ATTRIBUTES + 1)
    )
)
_CATEGORY = re.compile(
    r"<!\[CDATA\[(?>[^\]]++|\](?!\]>))*+|<!--(?>[^-]++|-(?!->))*+"
    r"|<(/?)(?:[\w.-]++:)?+(?:(item|entry)|category|subject)(?=[\s/>])",
    re.IGNORECASE,
)


def refuse_costly(text: str) -> None:
    """Raises ParseError for a document, from its root on, that no feed needs to be and no parser likes."""
    _refuse(sum(text.count(mark) for mark in "<&\n\r"), _MAX_MARKS, "tags, entities and lines")
    _refuse(len(set(_NAMESPACE.findall(text))), _MAX_NAMESPACES, "namespaces")
    # Taking the quoted parts out is the dear part, and nearly no document needs it.
    markup = _unquoted(text) if text.count("<") > _MAX_BASES or _ATTRIBUTES.search(text) else ""
    _refuse(len(_ENTRY.findall(markup)), MAX_ENTRIES, "entries")
    _refuse(_elements(markup), _MAX_ELEMENTS, "elements")
    _refuse(len(_BASE.findall(markup)), _MAX_BASES, "elements with an address of their own as base")
    if _ATTRIBUTES.search(markup):
        _refuse(_MAX_ATTRIBUTES + 1, _MAX_ATTRIBUTES, "attributes of one element")


def refuse_loose(text: str) -> None:
    """Raises ParseError for a document that only feedparser's loose parser would read, and not in time."""
    if text.count("<") <= _MAX_LOOSE_ELEMENTS or _elements(_unquoted(text)) <= _MAX_LOOSE_ELEMENTS:
        return
    parser = expat.ParserCreate(namespace_separator=" ")
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        fault = expat.ErrorString(error.code)
        raise ParseError(
            f"Not read: the document is not well-formed XML ({fault}), and too large to be read loosely."
        ) from error


def few_categories(text: str) -> str:
    """The document without what exceeds `_MAX_CATEGORIES` in an entry: under another name they are harmless."""
    if text.count("category") + text.count("subject") <= _MAX_CATEGORIES:
        return text
    count = 0

    def judged(match: re.Match[str]) -> str:
        nonlocal count
        slash, entry = match.groups()
        if slash is None:
            return match.group()
        count = 0 if entry else count + (not slash)
        return f"<{slash}unread" if count > _MAX_CATEGORIES else match.group()

    return _CATEGORY.sub(judged, text)


def _elements(markup: str) -> int:
    return markup.count("<") - markup.count("</")


def _unquoted(text: str) -> str:
    """The document without its comments and CDATA sections; what has no end stays, for a loose parser may read it."""
    return _QUOTED.sub(lambda match: "" if match.group().endswith(_ENDS) else match.group(), text)


def _refuse(count: int, limit: int, what: str) -> None:
    if count > limit:
        raise ParseError(f"Not read: more than {limit} {what}, more than a feed can need.")
