"""What a web page says of its item: title, description, text and image, for a feed that gives none of them.

The national theme for municipalities publishes news whose feed has a title and nothing else; its page has it all,
among menus, dates and buttons. The order: what the head says (`page_head`) → the main content (`page_body`) → of
both what is about the item rather than about the site → as much of it as is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bridge.core.links import absolute
from bridge.core.pages.body import read_body
from bridge.core.pages.head import BETWEEN_PARTS, Head, read_head
from bridge.core.text.boilerplate import CUT_SHORT
from bridge.core.text.fold import tokens
from bridge.core.text.sentences import lead

MAX_CHARS = 1_048_576  # of a page that are looked at
TITLE_LIMIT, DESCRIPTION_LIMIT, TEXT_LIMIT = 300, 1_000, 20_000  # characters

# What is no page to a reader. Each runs to the end of the page where it is left open, as in a browser.
_INVISIBLE = re.compile(
    r"<!--.*?(?:-->|\Z)|<(script|style|svg|noscript|template|iframe|textarea)\b[^<>]*+(?<!/)>.*?(?:</\1\s*>|\Z)",
    re.DOTALL | re.IGNORECASE,
)
# Of a whole site rather than of an item; folded.
_SITE_WIDE = re.compile(
    r"(?:(?:questo e )?il )?(?:sito|portale)(?: web| internet)? (?:istituzionale|ufficiale|del comune|della citta)\b"
    r"|benvenut[aeio] (?:nel|sul|al) (?:nuovo )?(?:sito|portale)\b|welcome to the .{0,40}\b(?:web)?site\b"
    r"|(?:just another|un altro sito) wordpress|joomla the dynamic"
    r"|(?:offizielle )?(?:website|webseite|homepage) der (?:gemeinde|stadt)\b|site officiel de\b|uradna spletna stran"
    r"|(?:comune|citta) di [\w ]{1,40} (?:provincia di \w+|sito \w+)$"
)
_NAMES_A_TOWN = re.compile(r"(?:comune|citta|municipio|unione|provincia|gemeinde|obcina)\b")
# File names of images that stand on every page.
_SITES_OWN_IMAGE = re.compile(
    r"(?:^|[/_-])(?:logo|stemma|favicon|placeholder|default|blank|icon|cropped)(?:[/_.-][^/]*)?$|\.(?:svg|ico)(?:$|[?#])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PageText:
    """Plain text, "" where the page has none. `text`: one paragraph a line; `description` is not merely its start."""

    title: str = ""
    description: str = ""
    text: str = ""
    image: str = ""  # an absolute address
    names: tuple[str, ...] = ()  # the whole `<title>` first, then each `<h1>`


def read_page(html: str, url: str) -> PageText:
    """What a page at `url` says of its item. Never raises; what exceeds `MAX_CHARS` is not read."""
    html = html[:MAX_CHARS]
    visible = _INVISIBLE.sub(" ", html)
    head = read_head(html, visible)
    title = _title(head)
    body = read_body(visible, title)
    text = lead(head.article if len(head.article) > len(body.text) else body.text, TEXT_LIMIT)
    said = (one for one in head.descriptions if _is_about_the_item(one, head))
    description = lead(next(said, ""), DESCRIPTION_LIMIT)
    images = (absolute(one, url) for one in (*head.images, *body.images) if not _SITES_OWN_IMAGE.search(one))
    return PageText(
        title=title,
        description="" if _is_start_of(description, text) else description,
        text=text,
        image=next(filter(None, images), ""),
        names=(head.title, *head.headings),
    )


def _title(head: Head) -> str:
    whole = head.shared_title or head.title or next(iter(head.headings), "")
    *parts, last = BETWEEN_PARTS.split(whole)
    folded = " ".join(tokens(last))
    of_the_site = _NAMES_A_TOWN.match(folded) or tokens(last) == tokens(head.site)
    return lead(
        whole.removesuffix(last).rstrip(" -–—·|»«‹›") if parts and of_the_site else whole, TITLE_LIMIT
    )


def _is_about_the_item(description: str, head: Head) -> bool:
    words = tokens(description)
    names = _words_of((head.title, head.shared_title, head.site, *head.headings))
    return not names.issuperset(words) and not _SITE_WIDE.match(" ".join(words))


def _words_of(names: Iterable[str]) -> set[str]:
    return {word for name in names for word in tokens(name)}


def _is_start_of(description: str, text: str) -> bool:
    words = tokens(description.removesuffix(CUT_SHORT))
    if description.endswith(("…", "...", CUT_SHORT)):
        words = words[:-1]  # it may be cut within
    return tokens(text[: 4 * DESCRIPTION_LIMIT])[: len(words)] == words
