"""Which keys of a listing are believed: as far as its feed has kept them so far, and as this listing keeps them now.

What reads as it read before is the same item whatever its keys say; so the keys of such items show what a key is
worth. A feed that kept its addresses and changes all of them at once has moved; one that has kept none yet may carry
a session in them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bridge.core.keys import Keys, Known, address
from bridge.core.likeness import words
from bridge.core.traits import KEPT, Traits, passed_on, reads_as

MOVED_AT_LEAST = 3  # items that must be recognised to believe anything of a listing as a whole
SAYS_ENOUGH = 8  # words that say something: fewer may be written of two things
ZONES_DIFFER = timedelta(hours=2)  # two systems give the same date in different zones, one of them wrongly


@dataclass(frozen=True, slots=True)
class Trust:
    """`proven`: an address that is believed has been kept, before or now. `renewed`: addresses and dates are all
    others at once, in a feed that has kept both until now.
    """

    guid: bool
    link: bool
    dates: bool
    proven: bool = False
    renewed: bool = False


def trust(listing: Sequence[Keys], stood: Sequence[Known], same: dict[int, Known], traits: Traits) -> Trust:
    """What is believed of a listing, of which nothing has been recognised yet.

    `stood`: the known items of the listing before; `same`: what `by_words` found.
    """
    pairs = [(listing[place], one.keys) for place, one in same.items()]
    surely = is_most(pairs, min(len(listing), len(stood)))
    guids, links = [(a.guid, b.guid) for a, b in pairs], [(a.link, b.link) for a, b in pairs]
    guid, link = (not surely or _are_kept(pairs) for pairs in (guids, links))
    dates = not _restamped(listing, stood, same)
    settled = KEPT in traits.date and traits.addresses_stay
    held = any(mine == theirs != "" for mine, theirs in guids + links)
    renewed = surely and settled and not dates and not held
    return Trust(
        guid=guid and not traits.guids_change and not _are_passed_on(listing, stood, same),
        link=link and not traits.links_change,
        dates=(dates or renewed) and not traits.dates_change,
        proven=(guid and KEPT in traits.guid) or (link and KEPT in traits.link) or held,
        renewed=renewed,
    )


def _are_passed_on(listing: Sequence[Keys], stood: Sequence[Known], same: dict[int, Known]) -> bool:
    """Guids that number the places of the listing."""
    pairs = [(listing[place].guid, one.keys.guid) for place, one in same.items()]
    others = (keys.guid for place, keys in enumerate(listing) if place not in same)
    return passed_on(pairs, others, (one.keys.guid for one in stood))


def is_most(pairs: Sequence[tuple[Keys, Keys]], of: int) -> bool:
    """Whether so much is recognised by its words that what they have in common, or not, is no chance: half of all,
    or a few texts that nobody writes twice.
    """
    telling = sum(
        a.content == b.content and words(" ".join(a.reads)).total() >= SAYS_ENOUGH for a, b in pairs
    )
    return telling >= MOVED_AT_LEAST or len(pairs) >= max(MOVED_AT_LEAST, of / 2)


def by_words(listing: Sequence[Keys], stood: Sequence[Known]) -> dict[int, Known]:
    """What reads as something that stood here, and as nothing else: by place in the listing."""
    found = _alone(listing, stood, "content")
    taken = {one.id for one in found.values()}
    for place, one in _alone(listing, stood, "title").items():
        if place not in found and one.id not in taken and _is_alike(listing[place], one.keys):
            found[place] = one
    return found


def _is_alike(one: Keys, other: Keys) -> bool:
    """Of two under one title."""
    if (
        one.published is None
        or other.published is None
        or abs(one.published - other.published) <= ZONES_DIFFER
    ):
        return True
    return reads_as(one, other)


def _alone(listing: Sequence[Keys], stood: Sequence[Known], name: str) -> dict[int, Known]:
    """By a key that nobody else has, neither here nor there."""
    mine = [getattr(keys, name) for keys in listing]
    theirs = [getattr(one.keys, name) for one in stood]
    here, there = Counter(mine), Counter(theirs)
    owner = dict(zip(theirs, stood, strict=True))
    return {
        place: owner[value] for place, value in enumerate(mine) if value and here[value] == there[value] == 1
    }


def _are_kept(pairs: Iterable[tuple[str, str]]) -> bool:
    given = [mine == theirs for mine, theirs in pairs if mine and theirs]
    return given.count(False) * 2 <= len(given)


def _restamped(listing: Sequence[Keys], stood: Sequence[Known], same: dict[int, Known]) -> bool:
    """Whether most items have another date than before: then it is not they that changed."""
    at: dict[tuple[str, str], Keys] = {address(one.keys): one.keys for one in stood if any(address(one.keys))}
    before: list[tuple[datetime | None, datetime | None]] = []
    for place, keys in enumerate(listing):
        one = same[place].keys if place in same else at.get(address(keys))
        before += [(keys.published, one.published)] if one else []
    kept = [mine == theirs for mine, theirs in before if theirs]
    return kept.count(False) >= max(MOVED_AT_LEAST, len(kept) / 2)
