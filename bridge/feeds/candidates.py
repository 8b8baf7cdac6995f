"""Feeds that were found on a site: which of them add something, and what they may be called."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import unquote, urlsplit

from bridge.core.links import canonical
from bridge.core.text.slug import slug, unused
from bridge.feeds.addresses import shown
from bridge.model import Item
from bridge.policy import SourceKind

_MAIN = "notizie"
_TELLS_NOTHING = {"feed", "rss", "rss2", "atom", "rdf", "xml", "index", "php", "format", "type", "it", "home"}
_TELLS_NOTHING |= {"wp_json", "wp", "v2", "posts"}


@dataclass(frozen=True, slots=True)
class Candidate:
    """A source that was found. `name` and `url` are fit for the configuration; `items` in the feed's order."""

    name: str
    url: str
    title: str
    items: tuple[Item, ...]
    kind: SourceKind = SourceKind.FEED

    @property
    def categories(self) -> dict[str, int]:
        """How many entries are in each category, as spelt, the most used first."""
        return dict(Counter(name for item in self.items for name in item.categories).most_common())

    @property
    def newest(self) -> datetime | None:
        """The latest date of an entry, None where none has one."""
        return max((item.published for item in self.items if item.published), default=None)


def distinct(found: Sequence[Candidate]) -> tuple[list[Candidate], list[tuple[str, str]]]:
    """Those that add something, and why the others do not.

    One whose entries all stand in another is kept only if they carry no category: then which feed they stand in
    is all that a rule can go by. (An item in two feeds reaches a citizen once all the same.)
    """
    kept: list[Candidate] = []
    left_out: list[tuple[str, str]] = []
    for place, one in enumerate(found):
        mine = _keys(one)
        for other_place, other in enumerate(found):
            theirs = _keys(other)
            same = mine == theirs and other_place < place
            within = mine < theirs and (not mine or bool(one.categories))
            if same or within:
                why = "lists the same entries as" if same else "holds nothing that is not in"
                left_out.append((one.url, f"{why} {shown(other.url)}" if mine else "is empty"))
                break
        else:
            kept.append(one)
    return kept, left_out


def _keys(candidate: Candidate) -> frozenset[tuple[str, str]]:
    """Its entries as they can be compared across formats, whose guids differ; some feeds have one link for all."""
    return frozenset((canonical(item.link), item.title) for item in candidate.items)


def named(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """The same with names that differ, which their items carry too."""
    wishes = [_wish(one.url) for one in candidates]
    main = "sito" if _MAIN in wishes else _MAIN
    names: list[str] = []
    for wish in wishes:
        names.append(unused(wish or main, names))
    return tuple(_called(name, one) for name, one in zip(names, candidates, strict=True))


def _called(name: str, one: Candidate) -> Candidate:
    return replace(one, name=name, items=tuple(replace(item, feed=name) for item in one.items))


def _wish(url: str) -> str:
    """What an address says of what it holds: `avvisi` for /tipi_notizia/avvisi/feed/; "" where it says nothing."""
    parts = urlsplit(url)
    values = [pair.partition("=")[2] for pair in parts.query.split("&")]
    told = "/".join((unquote(parts.path), *(unquote(value) for value in values))).split("/")
    words = [slug(word.rpartition(".")[0] or word) for word in told]
    telling = [word for word in words if word and not word.isdecimal() and word not in _TELLS_NOTHING]
    name = telling[-1][:30].strip("_-") if telling else ""
    return {"notizia": _MAIN, "news": _MAIN, "novita": _MAIN, "evento": "eventi"}.get(name, name)
