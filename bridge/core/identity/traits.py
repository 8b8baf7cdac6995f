"""What a feed has shown of itself: which of its keys stay with an item and which change at every look, how wide its
listing is, whether its dates lie ahead.

Learned poll by poll from the items that surely stayed the same, and remembered for so many polls only, so that a
feed that was mended is believed again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Self

from bridge.core.identity.keys import Keys, Known, address
from bridge.core.identity.likeness import is_one_text

_REMEMBERED = 8  # polls that showed anything of a key
KEPT, _CHANGED, _PASSED_ON = "=", "!", "#"
_ON_TOP, _BETWEEN, _AT_BOTTOM = "^", "-", "v"
_OFTEN = 2  # a key that changed so often, and in half of the polls, is not believed
_AHEAD = timedelta(days=1)  # no fault of zones puts a date further ahead
PINNED = 3  # entries at the top that may be older than those below them


@dataclass(frozen=True, slots=True)
class Traits:
    """`guid`, `link`, `date`: one sign a poll, the latest last: "=" the key stayed with most of the items that read
    as before, "!" it changed, "#" it went from one to another. `order`: "^" news came in on top, "-" between what
    stood here, "v" at the bottom. `widest`: the most entries of a listing. `shared`: several entries stood at one
    address at once. `ahead`: how many entries of a listing were dated in the future, at most.
    """

    guid: str = ""
    link: str = ""
    date: str = ""
    order: str = ""
    widest: int = 0
    shared: bool = False
    ahead: int = 0

    @property
    def guids_change(self) -> bool:
        return _changes(self.guid)

    @property
    def links_change(self) -> bool:
        return _changes(self.link)

    @property
    def guids_stay(self) -> bool:
        """Until now; a feed whose guids changed a poll ago is not moving again."""
        return self.guid.endswith(KEPT) and not self.guids_change

    @property
    def links_stay(self) -> bool:
        return self.link.endswith(KEPT) and not self.links_change

    @property
    def dates_change(self) -> bool:
        """They are those of the scrape."""
        return _changes(self.date)

    @property
    def newest_on_top(self) -> bool:
        return self.order.count(_ON_TOP) >= _OFTEN and not self.unordered

    @property
    def unordered(self) -> bool:
        """News have come in elsewhere than on top."""
        return _AT_BOTTOM in self.order or _BETWEEN in self.order

    @property
    def dates_lie_ahead(self) -> bool:
        """They are those of events, not of publication."""
        return self.ahead >= _OFTEN

    @property
    def sentences(self) -> tuple[str, ...]:
        """What of it bears on whether an item is recognised, for ops."""
        said = (
            (self.guids_change, "its guids change and are not believed"),
            (self.links_change, "its links change and are not believed"),
            (self.dates_change, "its dates are those of the scrape and are not believed"),
            (self.dates_lie_ahead, "its dates lie ahead: they are those of events"),
            (self.shared, "several of its entries stand at one address"),
            (self.widest == 1, "it shows one entry at a time"),
        )
        return tuple(sentence for holds, sentence in said if holds)

    @classmethod
    def read(cls, stored: Mapping[str, Any]) -> Self:
        """From what `stored` gave."""
        return cls(**stored)

    def stored(self) -> dict[str, Any]:
        """In values that JSON knows."""
        return {name: getattr(self, name) for name in self.__slots__}


def _changes(history: str) -> bool:
    changed = history.count(_CHANGED)
    return _PASSED_ON in history or (changed >= _OFTEN and changed * 2 >= len(history))


def seen(traits: Traits, listing: Sequence[Keys], now: datetime) -> Traits:
    """With what the listing shows by itself."""
    places = [address(keys) for keys in listing if any(address(keys))]
    ahead = sum(keys.published is not None and keys.published - now > _AHEAD for keys in listing)
    return replace(
        traits,
        widest=max(traits.widest, len(listing)),
        shared=traits.shared or len(set(places)) < len(places),
        ahead=max(traits.ahead, ahead),
    )


def learned(traits: Traits, listing: Sequence[Keys], known: Sequence[Known | None]) -> Traits:
    """With what the items show that were recognised and read as before, and with where those came in that are new.

    `known`: for each of the listing what it was recognised as, None for news.
    """
    pairs = [(keys, one) for keys, one in zip(listing, known, strict=True) if one is not None]
    same = [(keys, one.keys) for keys, one in pairs if one.present and reads_as(keys, one.keys)]
    others = [keys for keys, one in zip(listing, known, strict=True) if one is None]
    guids, links = [(a.guid, b.guid) for a, b in same], [(a.link, b.link) for a, b in same]
    return replace(
        traits,
        guid=_noted(traits.guid, guids, passed=passed_on(guids, [keys.guid for keys in others])),
        link=_noted(traits.link, links, passed=passed_on(links, [keys.link for keys in others])),
        date=_noted(traits.date, [(mine.published, theirs.published) for mine, theirs in same]),
        order=(traits.order + _came_in(known))[-_REMEMBERED:],
    )


def reads_as(one: Keys, other: Keys) -> bool:
    """Whether they read the same, but for a counter of visits or a text cut otherwise."""
    return one.content == other.content or (
        one.title == other.title and is_one_text(one.reads[1], other.reads[1])
    )


def passed_on(pairs: Sequence[tuple[str, str]], others: Iterable[str], before: Iterable[str] = ()) -> bool:
    """Whether addresses that were one item's alone are now others'. `pairs`: of items that stayed, now and then;
    `others`: of the other entries; `before`: of all that stood here, as far as it is known.
    """
    owners = Counter(before) or Counter(own for _, own in pairs)
    moved = [(now, own) for now, own in pairs if now != own and now and own]
    given_up = {own for _, own in moved if owners[own] == 1}
    taken = sum(owners[now] == 1 for now, _ in moved) + sum(now in given_up for now in others)
    return taken >= _OFTEN or taken > 0 < len(moved) == len(
        pairs
    )  # one may have changed its words with another


def _came_in(known: Sequence[Known | None]) -> str:
    """Where news stand among what stayed. Below a few at the very top, which may be pinned there, is on top, too."""
    stayed = [place for place, one in enumerate(known) if one is not None and one.present]
    news = [place for place, one in enumerate(known) if one is None]
    if not stayed or not news:
        return ""
    first = news[0] if news[0] <= PINNED else stayed[0]
    under = next((place for place in stayed if place > first), None)  # the first below what came in on top
    if under is None:
        return _AT_BOTTOM if stayed[-1] >= PINNED else ""
    between = any(under < place < stayed[-1] for place in news)
    return _ON_TOP * (news[0] < under) + _BETWEEN * between + _AT_BOTTOM * (news[-1] > stayed[-1])


def _noted(history: str, pairs: Sequence[tuple[object, object]], *, passed: bool = False) -> str:
    given = [mine == theirs for mine, theirs in pairs if theirs]  # one that is given no more has not stayed
    if not given:
        return history
    sign = _PASSED_ON if passed else _CHANGED if given.count(False) * 2 > len(given) else KEPT
    return (history + sign)[-_REMEMBERED:]
