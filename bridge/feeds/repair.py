"""Small repairs that let a strict XML parser read what home-made feeds get wrong.

Order: characters that XML forbids → references → elements that are not read but do harm. Without the first two
feedparser falls back to its loose parser, which is slower, guesses, and unescapes texts once more than it should.
"""

from __future__ import annotations

import re
import sys
from html import escape
from html.entities import html5

# What XML 1.0 (section 2.2) forbids; one such character makes a parser stop.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
# A reference (or a lone ampersand) that is none of XML's five; CDATA sections and comments are passed over whole.
_REFERENCE = re.compile(
    r"""<!\[CDATA\[ (?>[^\]]++|\](?!\]>))*+ | <!-- (?>[^-]++|-(?!->))*+
      | &(?!(?:amp|lt|gt|quot|apos);) (?:\#[xX]0*([0-9a-fA-F]+);? | \#0*([0-9]+);? | ([A-Za-z][A-Za-z0-9]*;))?""",
    re.VERBOSE,
)
# Elements that we do not read and that feedparser fails on when they stand where it does not expect them (a
# <gml:pos> outside <georss:where> cost the whole feed), or that take it quadratic time: it looks for an e-mail
# address in whoever wrote or published (20 KB of letters took 4.5 s and held up the whole process) and compares
# each keyword with all before it. Under another name they are harmless.
_UNREAD = re.compile(
    r"""<(/?)(?=[a-z])(?:[\w.-]++:)?+
    (?:author|creator|publisher|owner|managingeditor|webmaster|keywords|tags
    |where|pos|poslist|linearring|chapter|width|height|rating|player|restriction|license|credit)(?![\w.:-])""",
    re.IGNORECASE | re.VERBOSE | re.ASCII,
)


def repaired(text: str) -> str:
    """The same document in permitted characters, with no references but XML's own, and without unread elements."""
    return _UNREAD.sub(r"<\1unread", _REFERENCE.sub(_reference, permitted(text)))


def permitted(text: str) -> str:
    """The text without the characters that XML forbids, halves of characters among them; no format may bring them."""
    return _FORBIDDEN.sub("", text)


def _reference(match: re.Match[str]) -> str:
    hexadecimal, decimal, name = match.groups()
    if hexadecimal or decimal:
        # Eight digits without leading zeros are beyond Unicode in either base.
        code = int(hexadecimal[:8], 16) if hexadecimal else int(decimal[:8])
        return f"&#{code};" if code <= sys.maxunicode and not _FORBIDDEN.match(chr(code)) else ""
    if name:
        return escape(html5[name]) if name in html5 else f"&amp;{name}"
    return "&amp;" if match.group() == "&" else match.group()
