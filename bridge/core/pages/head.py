"""What a web page says of itself: its names, descriptions and images, from `<title>`, `<meta>`, `<h1>` and JSON-LD.

All of it is what some plugin or editor entered, in the order in which it deserves belief; whether it is about the
item, or about the whole site, is decided by who reads it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from bridge.core.text.html_tags import attributes
from bridge.core.text.html_text import to_line, to_text

_MAX_META, _MAX_HEADINGS, _MAX_SCRIPTS, _MAX_NODES = 200, 5, 8, 500
_LONGEST = 3_000  # characters of a name as it stands in HTML
_LONGEST_SCRIPT = 200_000

BETWEEN_PARTS = re.compile(r"\s+[-–—·]+\s+|\s*[|»«‹›]+\s*")  # of a title: what is said, and the site's name

# Quoted values are read first, for some hold a bare ">" ("Home > Notizie").
_META = re.compile(r"""<meta\s((?:[^<>"']|"[^"]{0,5000}"|'[^']{0,5000}')*+)>""", re.IGNORECASE)
_OPENS = {name: re.compile(rf"<{name}(?:\s[^<>]{{0,500}})?>", re.IGNORECASE) for name in ("title", "h1")}
_IMAGES = ("og:image", "og:image:url", "twitter:image", "twitter:image:src")
_LINKED_DATA = re.compile(r"<script\s[^<>]{0,200}\bld\+json\b[^<>]{0,200}>", re.IGNORECASE)
_END_OF_SCRIPT = re.compile(r"</script", re.IGNORECASE)
# Types of schema.org that stand for one item; a WebSite's or an Organization's description is the whole site's.
_ABOUT_AN_ITEM = re.compile(r"(?:Article|Posting|Event|Announcement|WebPage)$")


@dataclass(frozen=True, slots=True)
class Head:
    """Plain text, one line each but `descriptions` and `article`. "" or none means absent."""

    title: str = ""  # of `<title>`
    shared_title: str = ""  # og:title, meant for who shares the page
    site: str = ""  # the site's name, og:site_name
    headings: tuple[str, ...] = ()  # each `<h1>`
    descriptions: tuple[str, ...] = ()  # the best first
    article: str = ""  # JSON-LD's articleBody
    images: tuple[str, ...] = ()  # addresses as they stand there, the best first


def read_head(html: str, visible: str) -> Head:
    """`visible`: the same page without its comments, scripts and drawings. Anything can be read; never raises."""
    meta = _meta(visible)
    nodes = list(_nodes_about_an_item(html))
    descriptions = [meta.get("description"), meta.get("og:description"), *_strings(nodes, "description")]
    return Head(
        title=next(_within(visible, "title"), ""),
        shared_title=to_line(meta.get("og:title", "")),
        site=to_line(meta.get("og:site_name", "")),
        headings=tuple(filter(None, _within(visible, "h1"))),
        descriptions=tuple(filter(None, (to_text(one) for one in descriptions if one))),
        article=next(filter(None, map(to_text, _strings(nodes, "articleBody"))), ""),
        images=tuple(meta[name] for name in _IMAGES if name in meta),
    )


def _meta(html: str) -> dict[str, str]:
    """The contents of `<meta>` by their names in small letters; of several the first that says something."""
    found: dict[str, str] = {}
    for match in islice(_META.finditer(html), _MAX_META):
        given = attributes(match.group(1))
        name = (given.get("name") or given.get("property") or "").lower()
        if name and given.get("content") and name not in found:
            found[name] = given["content"]
    return found


def _within(html: str, element: str) -> Iterator[str]:
    """The text of the first elements of a name, those left open or overlong aside."""
    closes = re.compile(rf"</{element}\s*>", re.IGNORECASE)
    for opened in islice(_OPENS[element].finditer(html), _MAX_HEADINGS):
        closed = closes.search(html, opened.end(), opened.end() + _LONGEST)
        if closed:
            yield to_line(html[opened.end() : closed.start()])


def _nodes_about_an_item(html: str) -> Iterator[dict[str, object]]:
    """JSON-LD's objects about an item, those in a `@graph` or in one another included."""
    waiting: list[object] = list(_linked_data(html))
    for _ in range(_MAX_NODES):
        if not waiting:
            return
        node = waiting.pop(0)
        if isinstance(node, list):
            waiting += node[:_MAX_NODES]
        elif isinstance(node, dict):
            kinds = node.get("@type")
            names = kinds if isinstance(kinds, list) else [kinds]
            if any(isinstance(name, str) and _ABOUT_AN_ITEM.search(name) for name in names):
                yield node
            waiting += [node[name] for name in ("@graph", "mainEntity") if name in node]


def _linked_data(html: str) -> Iterator[object]:
    for opened in islice(_LINKED_DATA.finditer(html), _MAX_SCRIPTS):
        closed = _END_OF_SCRIPT.search(html, opened.end(), opened.end() + _LONGEST_SCRIPT)
        if not closed:
            continue
        try:
            yield json.loads(html[opened.end() : closed.start()], strict=False)
        except (ValueError, RecursionError):  # some are broken, and what they say stands elsewhere too
            continue


def _strings(nodes: list[dict[str, object]], name: str) -> Iterator[str]:
    return (value for node in nodes if isinstance(value := node.get(name), str))
