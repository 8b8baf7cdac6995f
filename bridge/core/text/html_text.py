"""HTML to plain text: what a reader of the page would call its text, one paragraph or list item a line.

The order: bound the size → let nh3 make well-formed HTML of it → read that with html.parser → clean the
characters → drop what `boilerplate` knows. Bounds come first because no sanitiser is linear: on 1 MiB
of nested `<div>` nh3 took minutes, and html.parser by itself half a minute on 64 KiB of `<a x="`.

What is hidden or struck out on the page is not said: "ore ~~15~~ 16" means sixteen.
"""

from __future__ import annotations

import html as entities
import re
from html.parser import HTMLParser
from itertools import islice

import nh3

from bridge.core.text.boilerplate import article_text, without_codes, without_ends
from bridge.core.text.characters import clean, word_set
from bridge.core.text.page_parts import is_no_text

MAX_CHARS = 131_072  # six times the longest text that is kept; above it nh3 needs half a second for bare "&"
MAX_TAGS = 8_000  # the only sure bound of the depth: a closing tag in raw HTML may close nothing
MAX_LINE = 8_192  # of a title or a name, HTML included: thrice the longest that was met

_BLOCKS = word_set(
    "address article aside blockquote br center dd div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header "
    "hr legend li main ol p pre section summary table tbody tfoot thead tr ul"
)
_DROPPED = word_set(
    "applet audio button canvas datalist del dialog figcaption form head iframe map math nav noscript object script "
    "select style svg template textarea title video"
)
_CLEANER = nh3.Cleaner(
    tags=_BLOCKS | {"td", "th", "span", "img"},
    clean_content_tags=_DROPPED,
    attributes={
        "*": {"class", "hidden", "role", "style"},
        "img": {"src", "data-src", "alt", "width", "height"},
        "ol": {"start"},
        "li": {"value"},
    },
    url_schemes={"http", "https"},
    link_rel=None,
)
_VOID = frozenset({"br", "hr", "img"})
_MORE_CLASSES = word_set("more-link node-readmore read-more readmore")
_DIGITS = 7  # too many for the number of an item or the width of an image
_BREAKS = re.compile(r"[\r\n]")

_TAG = re.compile(r"</?[A-Za-z]")
_WHOLE_TAG = re.compile(r"<[A-Za-z/!][^<>]*>|<!--")
_PARAGRAPHS = re.compile(r"<(?:p|div|li|td|h[1-6]|section|article|blockquote|dd)[\s/>]", re.IGNORECASE)
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character: nh3 refuses it
_DATA_ADDRESS = re.compile(r"data:[a-z]+/[^\"'\s<>]{64,}", re.IGNORECASE)  # images pasted into the text
# HTML reopens these, left open, in every later block: n tags would make a tree of n² nodes.
_REOPENED = re.compile(r"(</?)(?:a|b|big|code|em|font|i|nobr|small|strong|tt|u)(?=[\s/>])", re.IGNORECASE)
_STRUCK = re.compile(r"(</?)(?:del|s|strike)(?=[\s/>])", re.IGNORECASE)
_FOLDS = re.compile(r"<button(?=\s[^<>]{0,300}\baccordion)", re.IGNORECASE)  # the heading of what it unfolds
_RAISED = re.compile(r"(?<=\w)<sup(?:\s[^<>]{0,200})?>\s?([oa°ªº23])\s?</sup>", re.IGNORECASE)
_RAISED_SIGNS = str.maketrans("oaOA23", "ºªºª²³")
# In a text without paragraphs a line end means one, unless it merely wraps a sentence.
_LINE_END = re.compile(r"\n[ \t\r]*\n\s*|(?<=[.:;!?])[ \t\r]*\n|\n(?=[ \t]*[^a-zà-ù\s])")
_LONG_NUMBER = re.compile(r"&#\d{8,}")  # no character; int() refuses 4,300 digits

_EMOJI_CLASSES = frozenset({"wp-smiley", "emoji"})
_NOT_EMOJI = re.compile(r"[A-Za-z]|.{17}", re.DOTALL)
_EMOJI = re.compile("[\u203c-\u3299\U0001f000-\U0001faff]")
_PICTURE = 100  # pixels, from which on an image is none of a sign
_UNFIT_IMAGE = re.compile(r"\.(?:svg|ico|bmp)(?:[?#]|$)", re.IGNORECASE)


def to_text(html: str) -> str:
    """The plain text of a piece of HTML, "" if there is none. Never raises; holds no tag.

    List items begin with "• " or their number, table cells are parted by " – ", emoji drawn as images are
    emoji again. Scripts, forms, players, captions and the like leave no text. A text that its own site has
    cut ends in `CUT_SHORT`. What exceeds `MAX_CHARS` or `MAX_TAGS` is not read.
    """
    return article_text(page_text(html)[0])


def page_text(html: str) -> tuple[str, str]:
    """The same with the lines that belong to the page, not to the article; and the first image, as `first_image`."""
    text, image = _plain_with_image(html)
    return without_ends(text), image


def to_line(html: str) -> str:
    """The same on one line, for titles and names: their ends are never boilerplate, and what is struck out in them
    says what was cancelled.
    """
    return _plain(_STRUCK.sub(r"\1span", html[:MAX_LINE])).replace("\n", " ")


def to_lines(html: str) -> str:
    """The same with all that a page adds, for those who tell it apart by where it stands."""
    return _plain(html)


def first_image(html: str) -> str:
    """The address, as it stands there, of the first image that is none of an emoji or a counter; or ""."""
    return _read(html).image if "<img" in html.lower() else ""


def _plain(html: str) -> str:
    return _plain_with_image(html)[0]


def _plain_with_image(html: str) -> tuple[str, str]:
    text, image = html, ""
    for _ in range(3):  # some feeds escape their HTML twice
        if _WHOLE_TAG.search(text):
            reader = _read(text)
            text, image = reader.text, image or reader.image
        else:
            text = _unescaped(text)
        if not _WHOLE_TAG.search(text):
            break
    return clean(without_codes(_WHOLE_TAG.sub(" ", clean(text)))), image


def _unescaped(text: str) -> str:
    lines = _LINE_END.split(entities.unescape(_LONG_NUMBER.sub("", text[:MAX_CHARS])))
    return "\n".join(line.replace("\n", " ") for line in lines)


def _read(html: str) -> _Reader:
    html = prepared(html)
    if not _PARAGRAPHS.search(html):
        html = _LINE_END.sub("<br>", html)
    reader = _Reader()
    reader.feed(_CLEANER.clean(html))
    reader.close()
    return reader


def prepared(html: str, chars: int = MAX_CHARS, tags: int = MAX_TAGS) -> str:
    """Raw HTML that nh3 reads in bounded time: at most so long and so deep, formatting that it would reopen in every
    block made spans, what is struck out `<del>`, raised signs characters.
    """
    html = _DATA_ADDRESS.sub("", _SURROGATE.sub("", html[: 8 * chars]))[:chars]
    beyond = next(islice(_TAG.finditer(html), tags, None), None)
    html = html[: beyond.start()] if beyond else html
    html = _STRUCK.sub(r"\1del", _FOLDS.sub("<span", _REOPENED.sub(r"\1span", html)))
    return _RAISED.sub(lambda sign: sign[1].translate(_RAISED_SIGNS), html) if "<sup" in html else html


class _Reader(HTMLParser):
    """Collects text and the first image from well-formed HTML.

    What parts two texts (a line end, a bullet, a cell) is written only once the next text comes, so that
    empty elements leave nothing behind.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.image = ""
        self._parts: list[str] = []
        self._gap = ""
        self._cell = False  # the gap is that between two cells of a row
        self._row_begun = False
        self._last = ""  # the last character that is no blank
        self._hidden = 0  # how many elements are open within one that is noise
        self._numbers: list[int | None] = []  # of the lists around: the last item's number, None for bullets

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        classes = frozenset((given.get("class") or "").split())
        is_more = bool(classes & _MORE_CLASSES) and not self._hidden
        if is_more:
            self.handle_data(" Read more")  # whatever it says: `without_ends` knows what that means
        if self._hidden or is_more or is_no_text(given, classes):
            self._hidden += tag not in _VOID
        elif tag == "img":
            self._see_image(given, classes)
        elif tag in {"td", "th"}:
            self._cell = self._row_begun
        elif tag in _BLOCKS:
            self._open_block(tag, given)

    def _open_block(self, tag: str, given: dict[str, str | None]) -> None:
        if tag in {"ol", "ul"}:
            self._numbers.append(_number(given.get("start"), 1) - 1 if tag == "ol" else None)
        if tag == "li":
            self._gap = f"\n{self._mark(given)} "
        elif tag == "dt" or (not self._gap and not self._cell):
            self._gap = "\n"  # but a paragraph within an item or a cell begins where that does
        if tag == "tr":
            self._cell = self._row_begun = False

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            self._hidden -= 1
        elif tag == "dt" and not self._gap:  # a term that says something, and what is said of it
            self._gap = ": " if self._last.isalnum() else " "
        elif tag in _BLOCKS:
            if tag in {"ol", "ul"} and self._numbers:
                self._numbers.pop()
            self._gap, self._cell = "\n", False

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        if not data.isspace():
            self._parts.append(self._between_cells() if self._cell else self._gap)
            self._gap, self._cell, self._row_begun = "", False, True
            self._last = data.rstrip()[-1]
        self._parts.append(_BREAKS.sub(" ", data))

    def _mark(self, given: dict[str, str | None]) -> str:
        if not self._numbers or self._numbers[-1] is None:
            return "•"
        self._numbers[-1] = number = _number(given.get("value"), self._numbers[-1] + 1)
        return f"{number})"

    def _between_cells(self) -> str:
        return "\n" if self._last in ".!?;" else " " if self._last == ":" else " – "

    def _see_image(self, given: dict[str, str | None], classes: frozenset[str]) -> None:
        alt = given.get("alt") or ""
        address = given.get("data-src") or given.get("src") or ""  # lazy pages keep a blank one in src
        if classes & _EMOJI_CLASSES or (_EMOJI.search(alt) and not _is_picture(given)):
            if alt and not _NOT_EMOJI.search(alt):
                self.handle_data(alt)
        elif not self.image and not _UNFIT_IMAGE.search(address) and not _is_counter(given):
            self.image = address


def _number(given: str | None, usual: int) -> int:
    return int(given) if given and given.isascii() and given.isdecimal() and len(given) < _DIGITS else usual


def _is_picture(given: dict[str, str | None]) -> bool:
    """Whether it is larger than a sign within a line, whatever its description: "🎄" may describe a photograph."""
    return any(_number(given.get(side), 0) >= _PICTURE for side in ("width", "height"))


def _is_counter(given: dict[str, str | None]) -> bool:
    return any((given.get(side) or "").strip() in {"0", "1", "2"} for side in ("width", "height"))
