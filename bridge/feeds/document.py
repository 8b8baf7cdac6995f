"""From the bytes of an answer to the text of a feed document, in a state that a strict XML parser can read.

Order: unpack (by a call of its own, for JSON comes packed too) → decode → find the root element and drop what
stands before it → refuse what is no feed, or would take minutes → cut what stands behind the root, or behind the last
whole entry where the document breaks off → repair what of it is to be parsed. Real feeds come with a wrong charset,
with control characters, with a PHP warning above and a plugin's remark below.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, replace
from html.entities import name2codepoint

from bridge.errors import ParseError
from bridge.feeds.bounds import few_categories, refuse_costly, refuse_loose
from bridge.feeds.encoding import decode
from bridge.feeds.inflate import gunzip, is_gzip
from bridge.feeds.repair import repaired

_FEED_ROOTS = {"rss", "feed", "rdf", "channel", "alert"}
_NOT_FEEDS = {
    "urlset": "a sitemap",
    "sitemapindex": "an index of sitemaps",
    "opml": "an OPML list of feeds",
    "svg": "an image",
}
_ENTITY_USE = re.compile(r"&([\w.-]+);")
_ENTITY_DECLARATION = re.compile(r"<!ENTITY\s+([\w.-]+)")
# Atomic and possessive throughout: each character before the root is looked at once, however hostile.
_PROLOG = re.compile(
    r"""(?>[\s\x00-\x20\ufeff]+ | <\?.*?\?> | <!--.*?-->
      | <!DOCTYPE [^\[>]*+ (?:\[ (?>[^\]"'<] | "[^"]*" | '[^']*' | <!--.*?(?:-->|\Z) | <)*+ \]\s*+)?+ > )*+""",
    re.DOTALL | re.VERBOSE | re.IGNORECASE,
)
_ELEMENT = re.compile(r"<((?:[\w.-]+:)?)([A-Za-z][\w.-]*)(?=[\s/>])")
_FEED_ELEMENT = re.compile(r"<(?:rss|feed|(?:\w+:)?RDF|(?:\w+:)?alert(?=[^<>]*[:/]cap[:/]))(?=[\s>])[^<>]*>")
_HTML_DOCTYPE = re.compile(r"<!DOCTYPE\s+html\b", re.IGNORECASE)
_HTML_ELEMENTS = {"head", "body", "title", "meta", "link", "script", "style", "div", "p", "br", "b", "h1"}
_LONGEST_QUOTED = 80
_JUNK_SEARCHED = 64 * 1024  # characters: further down a feed's root would be somebody's quotation
_TITLE = re.compile(r"<title\b[^<>]*>(.{0,300}?)</title", re.DOTALL | re.IGNORECASE)
_EMPTY_ELEMENT = re.compile(r"<[^<>]*/>")
_ENTRY_TAG = re.compile(r"<(/?)(?:[\w.-]+:)?(?:item|entry)(?=[\s/>])([^<>]*)>")
_OPAQUE = re.compile(r"<!\[CDATA\[(?>[^\]]++|\](?!\]>))*+(?:\]\]>)?|<!--(?>[^-]++|-(?!->))*+(?:-->)?")


@dataclass(frozen=True, slots=True)
class Document:
    """A feed document: `mended`, it is well-formed, unless it was broken in a way that is not repaired here."""

    text: str  # from the root's start tag to its end tag
    warnings: tuple[str, ...]
    complete: bool  # False: it broke off, and what stood behind is not known


def read_document(body: bytes, content_type: str) -> Document:
    """Of an unpacked body, not mended yet. Raises ParseError, saying what it looks like, if it is no feed we read."""
    if not body.strip():
        raise ParseError("Not a feed: the answer is empty.")
    text, charset_warning = decode(body, content_type)
    prolog, text = _split_prolog(text)
    _refuse_own_entities(prolog, text)
    junk, text = _split_junk(text, is_html=_HTML_DOCTYPE.search(prolog) is not None)
    junk_warning = f"{len(junk)} characters before the feed were skipped: {quoted(junk)}." if junk else ""
    refuse_costly(text)
    text, end_warning = _to_the_end(text)
    warnings = tuple(filter(None, (charset_warning, junk_warning, end_warning)))
    return Document(text, warnings, complete=not end_warning)


def mended(document: Document) -> Document:
    """A document, or what is to be read of it, repaired. Raises ParseError where it would still take minutes."""
    text = few_categories(repaired(document.text))
    refuse_loose(text)
    return replace(document, text=text)


def whole_entries(text: str) -> list[bool]:
    """For each entry's start tag, in order, whether its end tag follows before another entry starts."""
    whole: list[bool] = []
    is_open = False
    for tag in entry_tags(unquoted(text)):
        if tag.group(1):
            if is_open:
                whole[-1] = True
            is_open = False
        else:
            is_open = not tag.group(2).endswith("/")
            whole.append(not is_open)
    return whole


def entry_tags(plain: str) -> list[re.Match[str]]:
    """The start and end tags of entries in a text that is `unquoted`."""
    return list(_ENTRY_TAG.finditer(plain))


def unquoted(text: str) -> str:
    """The text with blanks for what is only quoted (CDATA, comments): what is found in it stands there in `text`."""
    return _OPAQUE.sub(lambda match: " " * len(match.group()), text)


def unpacked(body: bytes) -> bytes:
    """The body, unpacked where it is a .gz file. Raises ParseError for one that is damaged or too large."""
    try:
        return gunzip(body) if is_gzip(body) else body
    except ValueError as error:
        raise ParseError(f"Not read: the document {error}.") from error


def _split_prolog(text: str) -> tuple[str, str]:
    match = _PROLOG.match(text)
    end = match.end() if match else 0
    return text[:end], text[end:]


def _refuse_own_entities(prolog: str, text: str) -> None:
    """A DOCTYPE is dropped: nothing outside the document is ever read, and HTML's entities are known anyway.
    One that declares entities of its own and uses them is refused, because they can unfold to any size.
    """
    own = set(_ENTITY_DECLARATION.findall(prolog)) - name2codepoint.keys() - {"apos"}
    used = sorted(own.intersection(_ENTITY_USE.findall(text))) if own else []
    if used:
        raise ParseError(
            f"Not read: the document defines XML entities of its own (&{used[0][:40]};), which is not safe."
        )


def _split_junk(text: str, *, is_html: bool) -> tuple[str, str]:
    """What stands before the feed, as PHP's warnings do, and the feed. Raises ParseError where there is none."""
    element = _ELEMENT.match(text)
    root = element.group(2).lower() if element else ""
    if root in _FEED_ROOTS:
        return "", text
    is_html = is_html or root == "html"
    found = None if is_html else _FEED_ELEMENT.search(text, 0, _JUNK_SEARCHED)
    if found is not None:
        return text[: found.start()], text[found.start() :]
    if is_html or root in _HTML_ELEMENTS:
        title = _TITLE.search(text, 0, _JUNK_SEARCHED)
        look = f"an HTML page titled {quoted(html.unescape(title.group(1)))}" if title else "an HTML page"
    elif root:
        look = _NOT_FEEDS.get(root, f"an XML document whose root element is <{root[:40]}>")
    else:
        look = f"it begins with {quoted(text)}"
    raise ParseError(f"Not a feed: {look}.")


def quoted(text: str) -> str:
    """A document's own words within a sentence of ours, on one line and cut short."""
    # It goes to a terminal: no escape sequences.
    shown = "".join(char if char.isprintable() else " " for char in text[: 10 * _LONGEST_QUOTED])
    plain = " ".join(shown.split())
    return f"“{plain}”" if len(plain) <= _LONGEST_QUOTED else f"“{plain[: _LONGEST_QUOTED - 1]}…”"


def _to_the_end(text: str) -> tuple[str, str]:
    """The text to the end tag of its root (comments and warnings behind it would stop the parser), or a warning."""
    empty = _EMPTY_ELEMENT.match(text)
    if empty is not None:
        return empty.group(), ""
    root = _ELEMENT.match(text)
    name = root.group(1) + root.group(2) if root else ""
    end = text.rfind(f"</{name}")
    if end < 0 or _ENTRY_TAG.search(text, end):  # an entry behind it: that end tag was only quoted
        return _broken_off(text, name)
    return f"{text[:end]}</{name}>", ""


def _broken_off(text: str, root: str) -> tuple[str, str]:
    """The text to the end of its last whole entry, closed as if it ended there. Half an item must never go out, and
    the whole ones must read as ever: from the loose parser they could look edited.
    """
    tags = entry_tags(unquoted(text))
    halves = 0
    end = len(text)
    while tags and not tags[-1].group(1) and not tags[-1].group(2).endswith("/"):
        end = tags.pop().start()
        halves += 1
    if tags:
        end = tags[-1].end()
    if tags or halves:
        is_open = text.count("<channel", 0, end) > text.count("</channel", 0, end)
        text = f"{text[:end]}{'</channel>' if is_open else ''}</{root}>"
    return (
        text,
        f"The document breaks off before its end; entries left out because they are not whole: {halves}.",
    )
