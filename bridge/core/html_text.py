"""HTML to plain text: what a reader of the page would call its text, one paragraph or list item a line.

The order: bound the size → let nh3 make well-formed HTML of it → read that with html.parser → clean the
characters → drop shortcodes and boilerplate ends. Bounds come first because no sanitiser is linear: on 1 MiB
of nested `<div>` nh3 took minutes, and html.parser by itself half a minute on 64 KiB of `<a x="`.
"""

from __future__ import annotations

import html as entities
import re
from html.parser import HTMLParser
from itertools import islice

import nh3

from bridge.core.characters import clean, word_set

MAX_CHARS = 131_072  # six times the longest text that is kept; above it nh3 needs half a second for bare "&"
MAX_TAGS = 8_000  # the only sure bound of the depth: a closing tag in raw HTML may close nothing
CUT_SHORT = "[…]"  # what a text ends in that its own site has cut

_BLOCKS = word_set(
    "address article aside blockquote br center dd div dl dt fieldset figure footer h1 h2 h3 h4 h5 h6 header "
    "hr legend li main ol p pre section summary table tbody tfoot thead tr ul"
)
_DROPPED = word_set(
    "audio button canvas figcaption form head iframe map math nav noscript script select style svg template "
    "textarea title video"
)
_NOISE = word_set(  # classes of parts that are no text of the article
    "screen-reader-text sr-only visually-hidden wp-block-file wp-caption-text more-link "
    "sharedaddy jp-relatedposts addtoany_share_save_container post-password-message"
)
_CLEANER = nh3.Cleaner(
    tags=_BLOCKS | {"td", "th", "span", "img"},
    clean_content_tags=_DROPPED,
    attributes={"*": {"class"}, "img": {"src", "data-src", "alt", "width", "height"}},
    url_schemes={"http", "https"},
    link_rel=None,
)
_VOID = frozenset({"br", "hr", "img"})
_BREAKS = re.compile(r"[\r\n]")

_TAG = re.compile(r"</?[A-Za-z]")
_WHOLE_TAG = re.compile(r"<[A-Za-z/!][^<>]*>|<!--")
_PARAGRAPHS = re.compile(r"<(?:p|div|li|td|h[1-6]|section|article|blockquote|dd)[\s/>]", re.IGNORECASE)
_SURROGATE = re.compile("[\ud800-\udfff]")  # half a character: nh3 refuses it
_DATA_ADDRESS = re.compile(r"data:[a-z]+/[^\"'\s<>]{64,}", re.IGNORECASE)  # images pasted into the text
# HTML reopens these, left open, in every later block: n tags would make a tree of n² nodes.
_REOPENED = re.compile(
    r"(</?)(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])", re.IGNORECASE
)
# In a text without paragraphs a line end means one, unless it merely wraps a sentence.
_LINE_END = re.compile(r"\n[ \t\r]*\n\s*|(?<=[.:;!?])[ \t\r]*\n|\n(?=[ \t]*[^a-zà-ù\s])")
_LONG_NUMBER = re.compile(r"&#\d{8,}")  # no character; int() refuses 4,300 digits

_EMOJI_ADDRESS = re.compile(r"//s\.w\.org/images/core/emoji/|/(?:tw)?emoji/", re.IGNORECASE)
_EMOJI_CLASSES = frozenset({"wp-smiley", "emoji"})
_NOT_EMOJI = re.compile(r"[A-Za-z]|.{17}", re.DOTALL)
_UNFIT_IMAGE = re.compile(r"\.(?:svg|ico|bmp)(?:[?#]|$)", re.IGNORECASE)

_SHORTCODE = re.compile(r"\[(?P<close>/?)(?P<name>[a-z][a-z0-9_-]*)(?P<rest>\s[^\[\]]{0,1000}|/)?\]")
_ATTRIBUTE = re.compile(r"\s+[a-z][\w-]*=")
_CODES = word_set("audio caption embed gallery playlist video")
_LAYOUT = ("vc_", "et_pb_", "fusion_", "av_")  # page builders: what they wrap stands apart

_TAIL = 1_000  # how far from its end a text is searched for boilerplate
_START = r"(?:^|\n|(?<=[.!?…\])])[ \n])"
_DOTS = r"(?:\[\s?(?:…|\.{3})\s?\]|\((?:…|\.{3})\)|…|\.{3})"
_MORE = r"(?:continue reading|continua a leggere|read more|leggi (?:tutto|di più|ancora|l['’]articolo|la notizia))"
_ENDS = re.compile(
    rf"{_START}(?:L['’](?:articolo|evento)|Il post)\b[^\n]*?(?:proviene da|sembra essere il primo su)[^\n]*$"
    rf"|{_START}The post\b[^\n]*? appeared first on [^\n]*$"
    rf"|(?P<cut>{_DOTS})\s*{_MORE}\b[^\n]*$"
    rf"|{_START}{_MORE}(?: l['’]articolo| la notizia)?\s*(?:[«\"“][^\n]*|\W*)$",
    re.IGNORECASE,
)
_CUT = re.compile(r"\s*(?:\[\s?(?:…|\.{3})\s?\]|\((?:…|\.{3})\))$")


def to_text(html: str) -> str:
    """The plain text of a piece of HTML, "" if there is none. Never raises; holds no tag.

    List items begin with "• " or their number, table cells are parted by " – ", emoji drawn as images are
    emoji again. Scripts, forms, players, captions and the like leave no text. A text that its own site has
    cut ends in `CUT_SHORT`. What exceeds `MAX_CHARS` or `MAX_TAGS` is not read.
    """
    return _without_ends(_plain(html))


def to_line(html: str) -> str:
    """The same on one line, for titles and names, whose ends are never boilerplate."""
    return _plain(html).replace("\n", " ")


def first_image(html: str) -> str:
    """The address, as it stands there, of the first image that is none of an emoji or a counter; or ""."""
    return _read(html).image if "<img" in html.lower() else ""


def _plain(html: str) -> str:
    text = html
    for _ in range(3):  # some feeds escape their HTML twice
        text = _read(text).text if _WHOLE_TAG.search(text) else _unescaped(text)
        if not _WHOLE_TAG.search(text):
            break
    return clean(_without_shortcodes(clean(_WHOLE_TAG.sub(" ", text))))


def _unescaped(text: str) -> str:
    lines = _LINE_END.split(entities.unescape(_LONG_NUMBER.sub("", text[:MAX_CHARS])))
    return "\n".join(line.replace("\n", " ") for line in lines)


def _read(html: str) -> _Reader:
    html = _bounded(html)
    if not _PARAGRAPHS.search(html):
        html = _LINE_END.sub("<br>", html)
    reader = _Reader()
    reader.feed(_CLEANER.clean(_REOPENED.sub(r"\1span", html)))
    reader.close()
    return reader


def _bounded(html: str) -> str:
    html = _DATA_ADDRESS.sub("", _SURROGATE.sub("", html[: 8 * MAX_CHARS]))[:MAX_CHARS]
    beyond = next(islice(_TAG.finditer(html), MAX_TAGS, None), None)
    return html[: beyond.start()] if beyond else html


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
        if "more-link" in classes:
            self.handle_data(" Read more")  # whatever it says: _without_ends knows what that means
        if self._hidden or classes & _NOISE:
            self._hidden += tag not in _VOID
        elif tag == "img":
            self._see_image(given, classes)
        elif tag in {"td", "th"}:
            self._cell = self._row_begun
        elif tag in _BLOCKS:
            self._open_block(tag)

    def _open_block(self, tag: str) -> None:
        if tag in {"ol", "ul"}:
            self._numbers.append(0 if tag == "ol" else None)
        if tag == "li":
            self._gap = f"\n{self._mark()} "
        elif not self._gap and not self._cell:  # a paragraph within an item or a cell begins where that does
            self._gap = "\n"
        if tag == "tr":
            self._cell = self._row_begun = False

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            self._hidden -= 1
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

    def _mark(self) -> str:
        if not self._numbers or self._numbers[-1] is None:
            return "•"
        self._numbers[-1] += 1
        return f"{self._numbers[-1]})"

    def _between_cells(self) -> str:
        return "\n" if self._last in ".!?;" else " " if self._last == ":" else " – "

    def _see_image(self, given: dict[str, str | None], classes: frozenset[str]) -> None:
        address = given.get("data-src") or given.get("src") or ""  # lazy pages keep a blank one in src
        if classes & _EMOJI_CLASSES or _EMOJI_ADDRESS.search(address):
            alt = given.get("alt") or ""
            if alt and not _NOT_EMOJI.search(alt):
                self.handle_data(alt)
        elif not self.image and not _UNFIT_IMAGE.search(address) and not _is_counter(given):
            self.image = address


def _is_counter(given: dict[str, str | None]) -> bool:
    return any((given.get(side) or "").strip() in {"0", "1", "2"} for side in ("width", "height"))


def _without_shortcodes(text: str) -> str:
    """Codes of removed plugins: `[vc_row …]`, `[gallery ids=…]`, `[b]…[/b]`; not "[IMU]" nor "[sic]"."""
    if "[" not in text:
        return text
    closed = {match["name"] for match in _SHORTCODE.finditer(text) if match["close"]}

    def replacement(match: re.Match[str]) -> str:
        name, rest = match["name"], match["rest"] or ""
        is_code = name in closed or "_" in name or name in _CODES or rest == "/" or _ATTRIBUTE.match(rest)
        if not is_code:
            return match.group()
        return "\n" if name.startswith(_LAYOUT) else " "

    return _SHORTCODE.sub(replacement, text)


def _without_ends(text: str) -> str:
    """Without "L'articolo … proviene da …" and "Leggi tutto"; with `CUT_SHORT` where the text breaks off."""
    for _ in range(3):
        found = _ENDS.search(text, max(0, len(text) - _TAIL))
        if not found:
            break
        text = text[: found.start()].rstrip() + (f" {CUT_SHORT}" if found["cut"] else "")
    return _CUT.sub(f" {CUT_SHORT}", text).strip()
