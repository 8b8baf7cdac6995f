"""From the bytes of an answer to JSON, for feeds in JSON and for WordPress's REST interface.

Order: is it JSON → decode → bound → read it whole, or refuse it: of a document that breaks off nothing is read,
since JSON has no end tags by which to tell a whole item from half of one.

Numbers are kept as they were written: an id of thirty digits stays itself, one of a million costs nothing.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any, TypeAlias

from bridge.errors import ParseError
from bridge.feeds.bounds import MAX_ENTRIES
from bridge.feeds.document import quoted
from bridge.feeds.encoding import decode
from bridge.feeds.repair import permitted

Mapping: TypeAlias = dict[str, Any]

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?[ \t\r\n]*+[\[{]")
# PHP's warnings, which a WordPress in the wrong hands writes above its JSON; then it is called HTML as well.
_WARNING = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:<(?:b|br|p|i|pre)|(?:PHP )?(?:Warning|Notice|Deprecated))\b")
_BELOW_WARNING = re.compile(r"(?<=[\n>])(?:\[\s*+[{\]]|\{\s*+[\"}])")
_OF_A_PAGE = re.compile(r"<(?!/?(?:b|br|p|i|pre)\b)")
_JUNK_SEARCHED = 64 * 1024
# Commas and opening brackets: a value takes some 70 bytes and a microsecond. A hundred long posts have a tenth of it.
_MAX_MARKS = 400_000
# Tabs and line ends within a text are forbidden and common. Of a key that stands twice the last value counts.
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str, strict=False)
_HALF = "Nothing is taken of it, for its last item may be half; if it stays so, the website needs mending."


@dataclass(frozen=True, slots=True)
class JsonDocument:
    """`value` is made of dicts, lists, texts (numbers are texts too), bools and None."""

    value: object
    warnings: tuple[str, ...] = ()


def read_json(body: bytes, content_type: str) -> JsonDocument | None:
    """The JSON that a body is, whatever its type says; None for what is none. Raises ParseError for broken JSON."""
    if _BEGINS.match(body):
        text, warning = decode(body, content_type)
        return _read(text, len(text) - len(text.lstrip()), warning)
    if not _WARNING.match(body):
        return None
    text, warning = decode(body, content_type)
    found = _BELOW_WARNING.search(text, 0, _JUNK_SEARCHED)
    if found is None or _OF_A_PAGE.search(text, 0, found.start()):
        return None
    return _read(text, found.start(), warning)


def _read(text: str, start: int, warning: str) -> JsonDocument:
    if sum(text.count(mark) for mark in "{[,") > _MAX_MARKS:
        raise ParseError(f"Not read: JSON of more than {_MAX_MARKS} values, more than a feed can need.")
    try:
        value, end = _DECODER.raw_decode(text, start)
    except json.JSONDecodeError as error:
        raise ParseError(_fault(error, text)) from error
    except RecursionError:
        raise ParseError("Not read: JSON that is nested deeper than any feed is.") from None
    junk, tail = text[:start].strip(), text[end:].strip("\x00\t\r\n ")
    if tail and not tail.startswith("<"):  # as plugins remark, and PHP warns, below the document too
        raise ParseError(_fault(json.JSONDecodeError("Something follows its end", text, end), text))
    skipped = [
        f"{len(part)} characters {where} the JSON were skipped: {quoted(part)}."
        for where, part in (("before", junk), ("after", tail))
        if part
    ]
    return JsonDocument(value, tuple(filter(None, (warning, *skipped))))


def _fault(error: json.JSONDecodeError, text: str) -> str:
    """What is wrong and where, and whether the document just ends too early."""
    place = f"line {error.lineno}, column {error.colno}"
    if error.msg.startswith("Unterminated string"):
        return f"Not read: JSON that breaks off in the text that begins at {place}. {_HALF}"
    if error.pos >= len(text.rstrip()):
        return f"Not read: JSON that breaks off at {place}. {_HALF}"
    return (
        f"Not read: broken JSON at {place} ({error.msg}). Open the address in a browser: what it shows there is "
        "for whoever keeps the website to mend."
    )


def objects_of(entries: list[Any]) -> list[tuple[int, Mapping]]:
    """The objects of a list of entries, each with its place in it. Raises ParseError for more than feeds have."""
    if len(entries) > MAX_ENTRIES:
        raise ParseError(f"Not read: more than {MAX_ENTRIES} entries, more than a feed can need.")
    return [(place, entry) for place, entry in enumerate(entries) if isinstance(entry, dict)]


def text_of(mapping: Mapping, key: str) -> str:
    """The text (or number) under a key, in characters that may be passed on; "" where there is none."""
    value = mapping.get(key)
    return permitted(value) if isinstance(value, str) else ""


def mapping_of(mapping: Mapping, key: str) -> Mapping:
    value = mapping.get(key)
    return value if isinstance(value, dict) else {}


def list_of(mapping: Mapping, key: str) -> list[Any]:
    """The list under a key. PHP writes one with gaps as an object, whose values are meant."""
    value = mapping.get(key)
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
