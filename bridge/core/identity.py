"""Which items are new: a pure decision per item, with its evidence.

No single key identifies an item on real municipal sites (guids change at each scrape, links carry session
tokens, dates are the scrape's). So several kinds of evidence are asked, from the strongest down:

1. guid or link together with the content, then with the title, then alone, unless several items share it or all
   the rest speaks against it (a fixed link under which another alert stands each day);
2. title, text and date together, where guid and link are others;
3. title and date, where nothing of a whole listing goes by its old guid or link: the site has moved.

Nothing found is news, but for what slid in from below (`from_below`). What is known and reads differently is an
edit; what had left and is back has returned.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from operator import attrgetter

from bridge.core.fold import fold
from bridge.core.links import canonical
from bridge.model import Item, ItemId

# So many items of a listing, and half of it at least, must be recognised to believe that the whole site moved.
_MOVED_AT_LEAST = 3
_ZONES_DIFFER = timedelta(hours=2)  # two systems give the same date in different zones, one of them wrongly
_ANOTHER_DAY = timedelta(days=1)


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


def distinct(listing: Iterable[Item]) -> list[Item]:
    """The items of a listing, without those that say the very same as one above (a pinned post stands twice), and
    without the empty ones: they could never be recognised again, so they would be new at every poll.
    """
    first: dict[Keys, Item] = {}
    for item in listing:
        keys = keys_of(item)
        if keys.guid or keys.link or keys.title:
            first.setdefault(keys, item)
    return list(first.values())


def identify(listing: Sequence[Keys], known: Iterable[Known]) -> list[Identity]:
    """A verdict for each item of a listing, in its order. No known item is recognised twice in one listing."""
    search = _Search(listing, tuple(known))
    # Strong evidence of any item goes before weak evidence of another, or a moved item could take its place.
    search.take(search.pairs("guid", "content"), "same guid and text")
    search.take(search.pairs("link", "content", fits=_same_link), "same link and text")
    search.take(search.pairs("guid", "title"), "same guid and title")
    search.take(search.pairs("link", "title", fits=_same_link), "same link and title")
    search.take(search.pairs("guid", fits=search.unshared("guid")), "same guid")
    search.take(search.pairs("link", fits=search.unshared("link")), "same link")
    whole_site = not search.found
    search.take(search.pairs("content", fits=_same_date), "same title, text and date as an item that left")
    moved = search.pairs("title", fits=_stood_here)
    if whole_site and len(search.found) + len(moved) >= max(_MOVED_AT_LEAST, len(listing) / 2):
        search.take(moved, "same title and date as an item of a listing that moved as a whole")
    return [_verdict(keys, search.found.get(place)) for place, keys in enumerate(listing)]


_Fits = Callable[[Keys, Known], bool]


class _Search:
    """What was found so far of a listing among what is known of its feed."""

    def __init__(self, listing: Sequence[Keys], known: tuple[Known, ...]) -> None:
        self._listing = listing
        self._known = known
        self.found: dict[int, tuple[Known, str]] = {}  # by place in the listing

    def pairs(self, *names: str, fits: _Fits = lambda _keys, _one: True) -> dict[int, Known]:
        """Items not yet found, and known ones not yet taken, that have all these keys in common and fit."""
        free: dict[tuple[str, ...], list[Known]] = defaultdict(list)
        taken = {one.id for one, _ in self.found.values()}
        for one in self._known:
            if one.id not in taken:
                free[_values(one.keys, names)].append(one)
        pairs: dict[int, Known] = {}
        for place, keys in enumerate(self._listing):
            values = _values(keys, names)
            alike = [one for one in free[values] if fits(keys, one)] if all(values) else []
            if alike and place not in self.found:
                pairs[place] = max(alike, key=lambda one: _likeness(keys, one))
                free[values].remove(pairs[place])
        return pairs

    def unshared(self, name: str) -> _Fits:
        """A key that several items share says nothing by itself."""
        of = attrgetter(name)
        listed, known = Counter(map(of, self._listing)), Counter(of(one.keys) for one in self._known)
        return lambda keys, one: (
            listed[of(keys)] == known[of(keys)] == 1 and not _contradicted(keys, one, name)
        )

    def take(self, pairs: Mapping[int, Known], evidence: str) -> None:
        self.found.update((place, (one, evidence)) for place, one in pairs.items())


def _values(keys: Keys, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(getattr(keys, name) for name in names)


def _likeness(keys: Keys, one: Known) -> tuple[bool, bool]:
    return keys.content == one.keys.content, keys.published == one.keys.published


def _same_link(keys: Keys, one: Known) -> bool:
    return not _contradicted(keys, one, "link")


def _same_date(keys: Keys, one: Known) -> bool:
    return keys.published == one.keys.published and (keys.published is not None or one.present)


def _stood_here(keys: Keys, one: Known) -> bool:
    return one.present and _apart(keys, one) <= _ZONES_DIFFER


def _apart(keys: Keys, one: Known) -> timedelta:
    """How far their dates lie apart; nothing if one has none, for then they contradict nothing."""
    if keys.published is None or one.keys.published is None:
        return timedelta(0)
    return abs(keys.published - one.keys.published)


def _contradicted(keys: Keys, one: Known, address: str) -> bool:
    """Whether all the rest speaks against two of the same `address` ("guid" or "link") being one item: the other
    address, the date, and the text; or with the same text, that it was away since another day.
    """
    mine, theirs = (k.link if address == "guid" else k.guid for k in (keys, one.keys))
    if not mine or not theirs or mine == theirs:
        return False
    if keys.content != one.keys.content:
        return _apart(keys, one) > timedelta(0)
    return not one.present and _apart(keys, one) >= _ANOTHER_DAY


def _verdict(keys: Keys, match: tuple[Known, str] | None) -> Identity:
    if match is None:
        return Identity(
            Sighting.NEW, None, ("nothing known has its guid, its link, or its title, text and date",)
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

    An item with a neighbour below it that is still listed was taken out. Those at the very end rolled off if as
    many came in above as left; what came in below them only filled a gap. An empty listing in place of several
    items is a fault of the site until proved otherwise.
    """
    stood, stands = set(before), set(now)
    gone = [item for item in before if item not in stands]
    if not now and len(before) > 1:
        return dict.fromkeys(gone, Absence.DOUBTFUL)
    last = max((place for place, item in enumerate(now) if item in stood), default=len(now))
    arrived = sum(item not in stood for item in now[:last])
    tail = max((place + 1 for place, item in enumerate(before) if item in stands), default=0)
    rolled = set(before[tail:]) if len(gone) <= arrived else set[ItemId]()
    return {item: Absence.ROLLED_OFF if item in rolled else Absence.WITHDRAWN for item in gone}


def from_below(
    before: Sequence[ItemId], listing: Sequence[Keys], verdicts: Sequence[Identity], *, moved: bool = False
) -> frozenset[int]:
    """The places in a listing of items that are old though never seen: they slid in when others were taken out.

    A CMS shows its newest N; where one of them is deleted, the next older one appears at the end. Such a one
    stands below all that stood here `before` and is older, in a listing that is dated and newest first. Where
    just one more came than left it is news: by its date alone nothing is old, editors backdate. Several more come
    where the site begins to show more. At another address (`moved`) all that stands below something known is old.
    """
    stayed = [verdict.known is not None and verdict.known.id in before for verdict in verdicts]
    if moved:
        first = next((place for place, verdict in enumerate(verdicts) if verdict.known), len(verdicts))
        return frozenset(place for place in range(first, len(verdicts)) if verdicts[place].known is None)
    if not any(stayed):
        return frozenset()
    last = max(place for place, here in enumerate(stayed) if here)
    below = range(last + 1, len(listing))
    left = len(before) - sum(stayed) - stayed[:last].count(False)
    dates = [keys.published for keys in listing if keys.published is not None]
    newest_first = len(dates) == len(listing) and dates == sorted(dates, reverse=True)
    if len(below) == left + 1 or not newest_first:
        return frozenset()
    return frozenset(place for place in below if verdicts[place].known is None and dates[place] < dates[last])
