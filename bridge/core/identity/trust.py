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
from itertools import islice

from bridge.core.identity.keys import Keys, Known, address
from bridge.core.identity.likeness import ANOTHER, is_one_text, likeness, replaced, words
from bridge.core.identity.traits import KEPT, Traits, passed_on, reads_as

MOVED_AT_LEAST = 3  # items that must be recognised to believe anything of a listing as a whole
SAYS_ENOUGH = 8  # words that say something: fewer may be written of two things
ZONES_DIFFER = timedelta(hours=2)  # two systems give the same date in different zones, one of them wrongly


@dataclass(frozen=True, slots=True)
class Trust:
    """`proven`: an address that is believed has been kept, before or now; `guid_proven`: the guid has. `anew`: hardly
    any address of the listing stood here, in a feed that has not shown that they change; `renewed`: the dates are all
    others, too, in a feed that has kept both.
    """

    guid: bool
    link: bool
    dates: bool
    proven: bool
    guid_proven: bool
    anew: bool
    renewed: bool


def trust(listing: Sequence[Keys], stood: Sequence[Known], same: dict[int, Known], traits: Traits) -> Trust:
    """What is believed of a listing, of which nothing has been recognised yet.

    `stood`: the known items of the listing before; `same`: what `by_words` found.
    """
    pairs = [(listing[place], one.keys) for place, one in same.items()]
    surely = is_most(pairs, min(len(listing), len(stood)))
    guids, links = [(a.guid, b.guid) for a, b in pairs], [(a.link, b.link) for a, b in pairs]
    sign = _tell(pairs, 1)  # even one text that nobody writes twice tells of a feed that has kept nothing yet
    guid = _are_kept(guids) or not (surely or (sign and KEPT not in traits.guid))
    link = _are_kept(links) or not (surely or (sign and KEPT not in traits.link))
    anew = _is_anew(listing, stood)
    dates = not _restamped(listing, stood, same)
    stayed = traits.guids_stay or traits.links_stay
    renewed = surely and anew and not dates and KEPT in traits.date and stayed
    return Trust(
        guid=guid and not traits.guids_change and not _are_passed_on(listing, stood, same),
        link=link and not traits.links_change,
        dates=(dates or renewed) and not traits.dates_change,
        guid_proven=KEPT in traits.guid or (surely and _are_kept(guids)),
        proven=(guid and KEPT in traits.guid)
        or (link and KEPT in traits.link)
        or _hold(guids)
        or _hold(links),
        anew=anew and (stayed or not traits.guid + traits.link),
        renewed=renewed,
    )


def _is_anew(listing: Sequence[Keys], stood: Sequence[Known]) -> bool:
    """Whether the entries have addresses, and hardly any of them stood here."""
    here = [value for keys in listing for value in address(keys) if value]
    there = {value for one in stood for value in address(one.keys) if value}
    return bool(here) and sum(value in there for value in here) * 2 < min(len(here), len(there))


def _hold(pairs: Sequence[tuple[str, str]]) -> bool:
    return sum(mine == theirs != "" for mine, theirs in pairs) * 2 > len(pairs)


def _are_passed_on(listing: Sequence[Keys], stood: Sequence[Known], same: dict[int, Known]) -> bool:
    """Whether guids only number the places of the listing: they are others' now, or nearly all read like others."""
    pairs = [(listing[place].guid, one.keys.guid) for place, one in same.items()]
    others = (keys.guid for place, keys in enumerate(listing) if place not in same)
    if passed_on(pairs, others, (one.keys.guid for one in stood)):
        return True
    alike = [(listing[place], one.keys) for place, one in _alone(listing, stood, "guid").items()]
    another = sum(is_another(mine, theirs) for mine, theirs in alike)
    return another >= max(MOVED_AT_LEAST, len(alike) / 2)


def is_another(one: Keys, other: Keys) -> bool:
    """Whether title and text are another item's."""
    if one.content == other.content or not replaced(one.reads[0], other.reads[0]):
        return False
    text, old = one.reads[1], other.reads[1]
    another_title = likeness(one.reads[0], other.reads[0]) < ANOTHER
    return another_title or not (text and old and is_one_text(text, old))


def is_most(pairs: Sequence[tuple[Keys, Keys]], of: int) -> bool:
    """Whether so much is recognised by its words that what they have in common, or not, is no chance: half of all,
    or a few texts that nobody writes twice.
    """
    return len(pairs) >= max(MOVED_AT_LEAST, of / 2) or _tell(pairs, MOVED_AT_LEAST)


def _tell(pairs: Sequence[tuple[Keys, Keys]], times: int) -> bool:
    """Whether so many of them are texts that nobody writes twice."""
    telling = (True for a, b in pairs if a.content == b.content and _says_enough(a))
    return len(list(islice(telling, times))) == times


def _says_enough(keys: Keys) -> bool:
    return words(" ".join(keys.reads)).total() >= SAYS_ENOUGH


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
    read = {one.id for one in same.values()}
    at = {address(one.keys): one for one in stood if any(address(one.keys)) and one.id not in read}
    before: list[tuple[datetime | None, datetime | None]] = []
    for place, keys in enumerate(listing):
        one = same.get(place) or at.get(address(keys))
        before += [(keys.published, one.keys.published)] if one else []
    kept = [mine == theirs for mine, theirs in before if theirs]
    return kept.count(False) >= max(MOVED_AT_LEAST, len(kept) / 2)
