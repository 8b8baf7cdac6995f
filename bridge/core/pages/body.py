"""The main content of a web page: its paragraphs that say something, without what stands around every text.

The order: begin where the main content does → bound it → nh3 makes well-formed HTML of it → a reader leaves out
menus, buttons, lists of links and the like, and notes where each region stands that may be the content → of these
the likeliest first → `html_text` makes lines of it → `page_lines` takes those that tell something.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser

import nh3

from bridge.core.pages.lines import telling
from bridge.core.text.boilerplate import without_ends, without_page_lines
from bridge.core.text.characters import word_set
from bridge.core.text.html_text import first_image, prepared, to_lines
from bridge.core.text.page_parts import is_no_text

MAX_CHARS = 98_304
MAX_TAGS = 4_000  # the sure bound of the depth, which costs its square

_BEGINS = re.compile(r"""<main[\s>]|<[a-z]\w{0,10}\s[^<>]{0,200}\brole\s*=\s*["']?main\b""", re.IGNORECASE)
_BODY = re.compile(r"<body[\s>]", re.IGNORECASE)
# Under this name links are told apart, and not reopened in every block as `<a>` is.
_LINK = "x-link"
_A = re.compile(r"(</?)a(?=[\s/>])", re.IGNORECASE)

_LISTS = word_set("ol table tr ul")
_LINES = word_set("dd dt h2 h3 h4 h5 h6 li p pre td th")
_BLOCKS = word_set(
    "address article blockquote center div dl figure header hr main section tbody tfoot thead body"
)
_CLEANER = nh3.Cleaner(
    tags=_LISTS | _LINES | _BLOCKS | {"span", "br", "img", "h1", _LINK},
    clean_content_tags=word_set(
        "aside audio button canvas del dialog figcaption footer head iframe label legend map math nav noscript "
        "object option script select style svg template textarea title video"
    ),
    attributes={
        "*": {"class", "id", "role", "itemprop", "hidden", "style"},
        "img": {"src", "data-src", "alt", "width", "height"},
    },
    url_schemes={"http", "https"},
    link_rel=None,
)
_VOID = frozenset({"br", "hr", "img"})

# Classes and ids of parts around an article, beside those that stand in one too. Not every class with such a word
# in it: the national theme's "row-column-menu-left" holds the article, and "has-sidebar" whole pages.
_NOISE = re.compile(
    r"(?:^|\s)(?!(?:has|is|no|with|without|hide|show)[-_])(?:"
    r"(?:[\w-]*[-_])?(?:cookies?|gdpr|iubenda|breadcrumbs?|shar(?:e|ing)|navigation|navbar|navscroll|pagination|related|"
    r"comments|rating|toolbar|modal|dropdown|skiplinks?)"
    r"(?:[-_](?:area|banner|bar|box|buttons?|consent|container|form|icons?|links?|list|menu|notice|post|trail|wrap|wrapper))*"
    r"|menu|nav|socials?|sidebar|tags|chip|pager|respond|feedback|a-cura-di|ulteriori-informazioni|readingtime)(?=\s|$)",
    re.IGNORECASE,
)
# Where systems keep an article's text: WordPress, Drupal, Joomla, Plone, Liferay.
_CONTENT = re.compile(
    r"(?:^|\s)(?:entry-content|post-content|article-content|single-content|field-{1,2}name-body|item-page|"
    r"com-content-article__body|content-core|parent-fieldname-text|journal-content-article|articlebody)(?:$|\s)",
    re.IGNORECASE,
)
_BROAD = re.compile(
    r"(?:^|\s)(?:main|main-content|main-container|content|contenuto|page-content|it-page-section)(?:$|\s)",
    re.IGNORECASE,
)
_SURE, _MAIN, _ARTICLE, _LIKELY, _WHOLE = range(5)
_LEAST, _LEAST_WHERE_SURE = 40, 20  # characters of a line that says something

_SMALL = re.compile(r"\d{1,2}|1\d\d")  # pixels of an image's side
_LINKED_SHARE = {"p": 0.9, "li": 0.9, "td": 0.9}  # of its letters, above which a part is made of links
_LEAST_LETTERS = 20
_MOST_REGIONS = 3


@dataclass(frozen=True, slots=True)
class Body:
    """`images`: addresses as they stand there, in order, of those that are large or of unknown size."""

    text: str
    images: tuple[str, ...]


def read_body(html: str, title: str) -> Body:
    """The main content of a page. `title`: the item's, which is not repeated. Never raises."""
    begins = _BEGINS.search(html) or _BODY.search(html)
    html = html[begins.start() :] if begins else html
    reader = _Reader()
    reader.feed(_CLEANER.clean(prepared(_A.sub(rf"\1{_LINK}", html), MAX_CHARS, MAX_TAGS)))
    reader.close()
    texts = (_text(rank, region, title) for rank, region in reader.regions())
    return Body(next(filter(None, texts), ""), tuple(reader.images))


def _text(rank: int, region: str, title: str) -> str:
    told = telling(to_lines(region), title, _LEAST_WHERE_SURE if rank == _SURE else _LEAST)
    return without_ends(without_page_lines(told))


@dataclass(slots=True)
class _Element:
    tag: str
    rank: int  # of the region that it is, `_WHOLE` for none
    start: int  # in what is kept
    letters: int  # before it, all and those in links
    linked: int


class _Reader(HTMLParser):
    """Keeps the HTML of what may be text, from well-formed HTML. A part that proves to be made of links is taken
    back at its end.
    """

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.images: list[str] = []
        self._kept: list[str] = []
        self._open: list[_Element] = []
        self._found: list[tuple[int, int, int]] = []  # rank, start and end of a region in what is kept
        self._hidden = 0  # how many elements are open within one that is noise
        self._links = 0
        self._letters = 0
        self._linked = 0

    def regions(self) -> list[tuple[int, str]]:
        """Rank and HTML of each region that holds anything, the likeliest first; at last the whole."""
        found = [*sorted(self._found)[: _MOST_REGIONS - 1], (_WHOLE, 0, len(self._kept))]
        return [(rank, "".join(self._kept[start:end])) for rank, start, end in found]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        rank = _rank(tag, given)
        if self._hidden or _is_noise(tag, given, rank):
            self._hidden += tag not in _VOID
        elif tag == "img":
            self._see_image(given)
        elif tag in _VOID:
            self._kept.append("<br>")
        else:
            self._open.append(_Element(tag, rank, len(self._kept), self._letters, self._linked))
            self._links += tag == _LINK
            self._keep_tag(tag, "")

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            self._hidden -= 1
            return
        element = self._open.pop()
        self._links -= tag == _LINK
        self._keep_tag(tag, "/")
        if element.rank == _WHOLE and self._is_made_of_links(element):
            self._take_back(element)
        elif element.rank != _WHOLE and self._letters - element.letters >= _LEAST_LETTERS:
            self._found.append((element.rank, element.start, len(self._kept)))

    def handle_data(self, data: str) -> None:
        if self._hidden:
            return
        letters = sum(map(str.isalnum, data))
        self._letters += letters
        self._linked += letters if self._links else 0
        self._kept.append(escape(data, quote=False))

    def _keep_tag(self, tag: str, slash: str) -> None:
        if tag in _LISTS or tag in _LINES:
            self._kept.append(f"<{slash}{tag}>")
        elif tag in _BLOCKS:
            self._kept.append("<br>")  # flat: depth costs its square a second time

    def _see_image(self, given: dict[str, str]) -> None:
        tag = self.get_starttag_text() or ""
        self._kept.append(tag)  # an emoji, maybe
        address = first_image(tag)
        if address and not any(_SMALL.fullmatch(given.get(side, "")) for side in ("width", "height")):
            self.images.append(address)

    def _is_made_of_links(self, element: _Element) -> bool:
        if element.tag not in _LISTS and element.tag not in _LINES and element.tag not in _BLOCKS:
            return False
        share = _LINKED_SHARE.get(element.tag, 0.6)
        return self._linked - element.linked > share * (self._letters - element.letters)

    def _take_back(self, element: _Element) -> None:
        del self._kept[element.start :]
        self._found = [one for one in self._found if one[1] < element.start]
        self._letters, self._linked = element.letters, element.linked


def _rank(tag: str, given: dict[str, str]) -> int:
    named = f"{given.get('class', '')} {given.get('id', '')} {given.get('itemprop', '')}"
    if _CONTENT.search(named):
        return _SURE
    if tag == "main" or given.get("role", "").lower() == "main":
        return _MAIN
    if tag == "article":
        return _ARTICLE
    return _LIKELY if _BROAD.search(named) else _WHOLE


def _is_noise(tag: str, given: dict[str, str], rank: int) -> bool:
    if tag == "h1":  # the title
        return True
    if rank not in {_LIKELY, _WHOLE}:  # WordPress gives an article the names of its tags as classes
        return is_no_text(given, frozenset())
    named = f"{given.get('class', '')} {given.get('id', '')}"
    return is_no_text(given, frozenset(named.split())) or bool(_NOISE.search(named))
