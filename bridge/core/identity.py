"""Which items are new: a pure decision per item, with its evidence.

No single key identifies an item on real municipal sites (guids change at each scrape, links carry session
tokens, dates are the scrape's). So several kinds of evidence are asked, from the strongest down:

1. the guid, unless several items of this listing share it;
2. the canonical link, unless several items of this listing share it;
3. title, text and date together, if the known item has left the listing (a site that moved lists everything
   anew under other addresses; two live items with one text are two items).

Nothing found is news. What is known and reads differently is an edit; what had left and is back has returned.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bridge.core.fold import fold
from bridge.core.links import canonical
from bridge.model import Item, ItemId


class Sighting(StrEnum):
    """What seeing an item in a listing means."""

    NEW = "new"
    SAME = "same"
    EDITED = "edited"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Keys:
    """What an item is recognised by. `content` is a hash of title, text and categories."""

    guid: str
    link: str
    title: str
    content: str
    published: datetime | None


@dataclass(frozen=True, slots=True)
class Known:
    """An item seen before, at its newest version. `present`: it stood in the listing before this one."""

    id: ItemId
    version: int
    keys: Keys
    present: bool


@dataclass(frozen=True, slots=True)
class Identity:
    """The verdict on one item of a listing. `known` is what it was recognised as; None exactly for news."""

    sighting: Sighting
    known: Known | None
    evidence: tuple[str, ...]


def keys_of(item: Item) -> Keys:
    """The keys of an item, as they are stored and compared.

    Categories count as content: an editor who adds the forgotten one has edited the item.
    """
    content = "\x1f".join([item.title, item.summary, item.text, *sorted(item.categories)])
    return Keys(
        guid=item.guid,
        link=canonical(item.link) if item.link else "",
        title=fold(item.title),
        content=hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:32],
        published=item.published,
    )


def identify(listing: Sequence[Keys], known: Iterable[Known]) -> list[Identity]:
    """A verdict for each item of a listing, in its order. No known item is recognised twice in one listing."""
    return _Listing(listing, tuple(known)).verdicts()


class _Listing:
    """The evidence of one listing against what is known of the feed, indexed once."""

    def __init__(self, listing: Sequence[Keys], known: tuple[Known, ...]) -> None:
        self._listing = listing
        self._guids = Counter(keys.guid for keys in listing if keys.guid)
        self._links = Counter(keys.link for keys in listing if keys.link)
        self._by_guid = _index((one.keys.guid, one) for one in known)
        self._by_link = _index((one.keys.link, one) for one in known)
        self._by_content = _index((one.keys.content, one) for one in known)
        self._taken: set[ItemId] = set()

    def verdicts(self) -> list[Identity]:
        # Strong evidence of any item goes before weak evidence of another, or a moved item could take its place.
        found: list[tuple[Known, str] | None] = [None] * len(self._listing)
        for search in (self._same_guid, self._same_link, self._same_everything):
            for place, keys in enumerate(self._listing):
                match = None if found[place] else search(keys)
                if match:
                    found[place] = match
                    self._taken.add(match[0].id)
        return [_verdict(keys, match) for keys, match in zip(self._listing, found, strict=True)]

    def _free(self, candidates: Sequence[Known]) -> list[Known]:
        return [one for one in candidates if one.id not in self._taken]

    def _same_guid(self, keys: Keys) -> tuple[Known, str] | None:
        if not keys.guid:
            return None
        return self._by_key(keys, self._by_guid.get(keys.guid, ()), "guid", shared=self._guids[keys.guid] > 1)

    def _same_link(self, keys: Keys) -> tuple[Known, str] | None:
        if not keys.link:
            return None
        return self._by_key(keys, self._by_link.get(keys.link, ()), "link", shared=self._links[keys.link] > 1)

    def _by_key(
        self, keys: Keys, known: Sequence[Known], name: str, *, shared: bool
    ) -> tuple[Known, str] | None:
        candidates = self._free(known)
        alike = [one for one in candidates if keys.title == one.keys.title] or (
            # A key that several items share says nothing by itself: the title must agree.
            [] if shared or len(known) > 1 else candidates
        )
        exact = [one for one in alike if one.keys.content == keys.content]
        chosen = exact or alike
        return (chosen[0], f"same {name}{' and title' if shared else ''}") if chosen else None

    def _same_everything(self, keys: Keys) -> tuple[Known, str] | None:
        for one in self._free(self._by_content.get(keys.content, ())):
            if one.keys.published == keys.published and (keys.published or one.present):
                return one, "same title, text and date as an item that left the listing"
        return None


def _index(pairs: Iterable[tuple[str, Known]]) -> Mapping[str, list[Known]]:
    index: dict[str, list[Known]] = {}
    for key, one in pairs:
        if key:
            index.setdefault(key, []).append(one)
    return index


def _verdict(keys: Keys, match: tuple[Known, str] | None) -> Identity:
    if match is None:
        return Identity(
            Sighting.NEW, None, ("no known item has its guid, its link, or its title, text and date",)
        )
    known, evidence = match
    if keys.content != known.keys.content:
        what = "title" if keys.title != known.keys.title else "text"
        return Identity(Sighting.EDITED, known, (evidence, f"its {what} reads differently"))
    if not known.present:
        return Identity(Sighting.RETURNED, known, (evidence, "it had left the listing"))
    return Identity(Sighting.SAME, known, (evidence, "it reads the same"))


class Absence(StrEnum):
    """Why an item of the previous listing is not in this one."""

    WITHDRAWN = "withdrawn"
    ROLLED_OFF = "rolled_off"
    DOUBTFUL = "doubtful"


def absences(before: Sequence[ItemId], now: Sequence[ItemId]) -> dict[ItemId, Absence]:
    """What became of each item that stood in the listing `before` and does not stand in `now`.

    An item with a neighbour below it that is still listed was taken out. Those at the very end rolled off if
    as many (or more) new ones came in above; if nothing came in, they were taken out as well. An empty
    listing in place of several items is a fault of the site until proved otherwise.
    """
    present = set(now)
    gone = [item for item in before if item not in present]
    if not gone:
        return {}
    if not now and len(before) > 1:
        return dict.fromkeys(gone, Absence.DOUBTFUL)
    tail = len(before)
    while tail and before[tail - 1] not in present:
        tail -= 1
    at_the_end = before[tail:]
    arrived = len(present - set(before))
    rolled = set(at_the_end) if arrived and arrived >= len(at_the_end) else set[ItemId]()
    return {item: Absence.ROLLED_OFF if item in rolled else Absence.WITHDRAWN for item in gone}
