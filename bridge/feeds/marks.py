"""Marks: by which an entry is known again that stands in its document as it stood before, word for word.

An entry's mark is a digest of its source text, apart from its dates, and of what stands around all entries (the
root's namespaces, the channel). Most of a document is known from the poll before, and reading is what costs: so the
parser is given what is known with nothing but its dates, which tell all that can be new about it.

Characters within CDATA and comments are no markup: dates and entries are looked for beside them.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass

from bridge.feeds.document import entry_tags, unquoted

_DATE = re.compile(
    r"<((?:[\w.-]+:)?(?:pubDate|published|updated|date|modified|lastBuildDate))(?=[\s>])[^<>]*>[^<]*</\1\s*>"
)
# Atom's: an entry's dates could not be told from those of the feed that it was taken from.
_SOURCE = re.compile(r"<(?:[\w.-]+:)?source(?=[\s>])[^<>]*>[^<]*<(?!/)")
# An element of its text could be called like a date.
_XHTML = re.compile(r"type\s*=\s*[\"']xhtml")
_XHTML_ELEMENT = re.compile(r"<(?:\w+:)?(?:div|body)[\s>]")


@dataclass(frozen=True, slots=True)
class Marked:
    """`marks`: one an entry, in the document's order; none where the entries cannot be told apart. `text`: the
    document, of what is known the dates only.
    """

    text: str
    marks: tuple[str, ...] = ()


def marked(text: str, known: Collection[str]) -> Marked:
    """The marks of a document from its root's start tag on; `known`: those of the entries that need not be read."""
    plain = unquoted(text)
    spans = _spans(plain)
    if not spans or _SOURCE.search(plain) or _has_xhtml(plain):
        return Marked(text)
    ends = [0, *(place for span in spans for place in span), len(text)]
    around = (_apart(text, plain, *between)[0].strip() for between in zip(ends[::2], ends[1::2], strict=True))
    common = hashlib.sha256("\0".join(filter(None, around)).encode())
    marks, parts, at = [], [], 0
    for start, end in spans:
        said, dates = _apart(text, plain, start, end)
        digest = common.copy()
        digest.update(said.encode())
        marks.append(digest.hexdigest()[:32])
        if marks[-1] in known:
            inner = plain.index(">", start) + 1, plain.rindex("<", start, end)
            parts += [text[at : inner[0]], dates]
            at = inner[1]
    return Marked("".join([*parts, text[at:]]), tuple(marks))


def _spans(plain: str) -> list[tuple[int, int]]:
    """From where to where each entry stands; none where one lacks its end or stands within another."""
    tags = entry_tags(plain)
    starts, ends = tags[::2], tags[1::2]
    paired = len(starts) == len(ends) and all(
        not start.group(1) and end.group(1) and not start.group(2).endswith("/")
        for start, end in zip(starts, ends, strict=True)
    )
    return [(one.start(), other.end()) for one, other in zip(starts, ends, strict=True)] if paired else []


def _has_xhtml(plain: str) -> bool:
    return bool(("xhtml" in plain and _XHTML.search(plain)) or _XHTML_ELEMENT.search(plain))


def _apart(text: str, plain: str, start: int, end: int) -> tuple[str, str]:
    """What a stretch of the text says apart from its dates, and these."""
    said, dates, at = [], [], start
    for date in _DATE.finditer(plain, start, end):
        said.append(text[at : date.start()])
        dates.append(text[date.start() : date.end()])
        at = date.end()
    return "".join([*said, text[at:end]]), "".join(dates)
