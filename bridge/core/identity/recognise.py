"""The search for what the entries of a listing are known as, from the strongest evidence down.

1. a believed guid or link together with the content, then with the title, then alone, unless several items share it
   or all the rest speaks against it (a fixed link under which another alert stands each day);
2. title, text and date together, where guid and link are others, absent or not believed; the date only where dates
   are believed; then the title and the date;
3. where links are not believed, those parts of them that stay with what reads as before;
4. what stands in the place of something that is gone and reads like it, but for slips of the keyboard, or at its
   very time; then what reads the same at another date, in a feed that has kept no address.

Strong evidence of any item goes before weak evidence of another, or a moved item could take its place. Which keys
are believed is in `bridge.core.identity.trust`.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import attrgetter

from bridge.core.identity.evidence import Evidence
from bridge.core.identity.keys import Keys, Known, address
from bridge.core.identity.traits import Traits
from bridge.core.identity.trust import Trust, by_words, is_most, trust
from bridge.core.links import slots

_ELSEWHERE = "same title, text and date under other addresses"
_REDATED = "same title and text, in the place of one that is gone"
_SAME_PARTS = "same link but for what changes in all links of the listing"
_SAME_TITLE = "same title and date under other addresses"
_SUCCESSOR = "it stands for one that is gone, and reads like it"
_MOST_COMPARED = 2_500  # pairs of entries and gone items: where so much is unknown slips do not matter
_ONCE = 2  # an address of one item is counted among the known, and in the listing
_TO_TELL_APART = 2  # links, to see which of their parts do

Match = tuple[Known, str]
_Likeness = tuple[bool, bool, bool]
_Fits = Callable[[Keys, Known], bool]


@dataclass(frozen=True, slots=True)
class Recognised:
    """`found`: by place in the listing, with the evidence. `moved`: the site has other addresses for everything."""

    found: Mapping[int, Match]
    moved: bool
    trust: Trust


def recognise(listing: Sequence[Keys], known: Sequence[Known], traits: Traits) -> Recognised:
    """What each entry is known as. No known item is taken twice."""
    search = _Search(listing, known, traits)
    sure, told = search.trust, search.evidence
    if sure.guid:
        search.take(search.pairs("guid", "content"), "same guid and text")
    if sure.link:
        search.take(search.pairs("link", "content", fits=told.is_same_link), "same link and text")
    search.take(search.replaced(), "it brings that alert up to date")
    if sure.guid:
        search.take(search.pairs("guid", "title", fits=told.goes_on), "same guid and title")
    if sure.link:
        search.take(search.pairs("link", "title", fits=told.goes_on_under_link), "same link and title")
    if sure.guid:
        search.take(search.pairs("guid", fits=search.unshared("guid")), "same guid")
    if sure.link:
        search.take(search.pairs("link", fits=search.unshared("link")), "same link")
    search.take(search.pairs("content", fits=search.alone(told.is_elsewhere)), _ELSEWHERE)
    if not sure.link:
        search.take(search.same_parts(), _SAME_PARTS)
    search.take(search.pairs("title", fits=search.is_titled_alike), _SAME_TITLE)
    search.take(search.successors(), _SUCCESSOR)
    search.take(search.pairs("content", fits=search.alone(told.is_redated)), _REDATED)
    return Recognised(search.found, search.has_moved(), sure)


class _Search:
    """What was found so far of a listing among what is known of its feed."""

    def __init__(self, listing: Sequence[Keys], known: Sequence[Known], traits: Traits) -> None:
        stood = [one for one in known if one.present]
        self._listing = listing
        self._same = by_words(listing, stood)
        self._stands_at = {one.id: listing[place] for place, one in self._same.items()}
        self.trust = trust(listing, stood, self._same, traits)
        self._known = known if traits.shared else _newest_of_each_place(known, listing, self.trust)
        self._stood = stood
        self.evidence = Evidence(self.trust, traits, traits.widest == 1 == len(listing))
        self._contents = Counter((keys.content, keys.published) for keys in listing)
        self._titles = Counter(keys.title for keys in listing)
        self._known_contents = Counter((one.keys.content, one.keys.published) for one in self._known)
        self._known_titles = Counter(one.keys.title for one in stood)
        self.found: dict[int, Match] = {}  # by place in the listing

    def pairs(self, *names: str, fits: _Fits = lambda _keys, _one: True) -> dict[int, Known]:
        """Items not yet found, and known ones not yet taken, that have all these keys in common and fit."""
        free: dict[tuple[str, ...], list[Known]] = defaultdict(list)
        for one in self._free():
            free[_values(one.keys, names)].append(one)
        pairs = [
            (_likeness(keys, one), place, one)
            for place, keys in enumerate(self._listing)
            if place not in self.found and all(values := _values(keys, names))
            for one in free.get(values, ())
            if fits(keys, one)
        ]
        return _best(pairs)

    def _free(self) -> list[Known]:
        taken = {one.id for one, _ in self.found.values()}
        return [one for one in self._known if one.id not in taken]

    def take(self, pairs: Mapping[int, Known], evidence: str) -> None:
        self.found.update((place, (one, evidence)) for place, one in pairs.items())

    def unshared(self, name: str) -> _Fits:
        """A key that several items share says nothing by itself."""
        of = attrgetter(name)
        listed, known = Counter(map(of, self._listing)), Counter(of(one.keys) for one in self._known)
        told = self.evidence
        return lambda keys, one: (
            listed[of(keys)] == known[of(keys)] == 1
            and not self._reads_elsewhere(keys, one)
            and not told.contradicted(keys, one, name)
            and told.goes_on(keys, one)
        )

    def _reads_elsewhere(self, keys: Keys, one: Known) -> bool:
        """Whether what stood there stands elsewhere now, in its own words, but for one of two addresses."""
        there = self._stands_at.get(one.id, keys)
        return there is not keys and address(keys) != address(one.keys)

    def replaced(self) -> dict[int, Known]:
        """Alerts that say of themselves which one they update or cancel."""
        free = {one.keys.guid: one for one in self._free()}
        found: dict[int, Known] = {}
        for place, keys in enumerate(self._listing):
            one = next((free.pop(guid) for guid in keys.replaces if guid in free), None)
            if one is not None and place not in self.found:
                found[place] = one
        return found

    def alone(self, fits: _Fits) -> _Fits:
        """Under another address that is believed, words prove something only if they are nobody else's."""

        def fit(keys: Keys, one: Known) -> bool:
            here = self._contents[keys.content, keys.published]
            there = self._known_contents[one.keys.content, one.keys.published]
            return fits(keys, one) and (here == there == 1 or not self.evidence.is_foreign(keys, one))

        return fit

    def is_titled_alike(self, keys: Keys, one: Known) -> bool:
        alone = self._titles[keys.title] == 1 >= self._known_titles[keys.title]
        return alone and self.evidence.is_titled_alike(keys, one)

    def same_parts(self) -> dict[int, Known]:
        """By those parts of the links that stay with what reads as before, if they are nobody else's."""
        links = [(self._listing[place].link, one.keys.link) for place, one in self._same.items()]
        stay = _staying(links)
        shown = [_parts(link, stay) for link, _ in links]
        if len(set(shown)) < max(_TO_TELL_APART, len(shown)):
            return {}
        free = self._free()
        mine = [_parts(keys.link, stay) for keys in self._listing]
        theirs = [_parts(one.keys.link, stay) for one in free]
        here, there = Counter(mine), Counter(theirs)
        owner = dict(zip(theirs, free, strict=True))
        return {
            place: owner[parts]
            for place, parts in enumerate(mine)
            if place not in self.found
            and here[parts] == there[parts] == 1
            and self.evidence.goes_on_elsewhere(self._listing[place], owner[parts])
        }

    def successors(self) -> dict[int, Known]:
        """What stands here for the first time, for what stood here and is gone."""
        gone = [one for one in self._free() if one.present]
        places = [place for place in range(len(self._listing)) if place not in self.found]
        if len(gone) * len(places) > _MOST_COMPARED:
            return {}
        return _best(
            (_likeness(self._listing[place], one), place, one)
            for place in places
            for one in gone
            if self.evidence.succeeds(self._listing[place], one)
        )

    def has_moved(self) -> bool:
        """Whether most of the listing, or of what stood here, is known by its words, and no address stood here."""
        known = {place: one for place, (one, _) in self.found.items()} | self._same
        pairs = [(self._listing[place], one.keys) for place, one in known.items() if one.present]
        known_address = any(_share_address(pair) for pair in pairs)
        return (
            self.trust.anew
            and not known_address
            and is_most(pairs, min(len(self._listing), len(self._stood)))
        )


def _share_address(pair: tuple[Keys, Keys]) -> bool:
    one, other = pair
    return one.guid == other.guid != "" or one.link == other.link != ""


def _values(keys: Keys, names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(getattr(keys, name) for name in names)


def _best(pairs: Iterable[tuple[_Likeness, int, Known]]) -> dict[int, Known]:
    """Of pairs of places and known items the likest, each place and each item once; the first where all are alike."""
    best: dict[int, Known] = {}
    taken: set[int] = set()
    for _, place, one in sorted(pairs, key=lambda pair: pair[0], reverse=True):
        if place not in best and one.id not in taken:
            best[place] = one
            taken.add(one.id)
    return best


def _likeness(keys: Keys, one: Known) -> _Likeness:
    return keys.content == one.keys.content, keys.published == one.keys.published, one.present


def _staying(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """The names of the slots of links whose values stay with their items."""
    both = [(slots(mine), slots(theirs)) for mine, theirs in pairs if mine and theirs]
    kept = Counter(name for mine, theirs in both for name in mine if mine[name] == theirs.get(name))
    return sorted(name for name, times in kept.items() if times * 2 > len(both))


def _parts(link: str, stay: Sequence[str]) -> tuple[str, ...]:
    parts = slots(link) if link else {}
    return tuple(parts.get(name, "") for name in stay)


def _newest_of_each_place(known: Sequence[Known], listing: Sequence[Keys], sure: Trust) -> Sequence[Known]:
    """Where items followed one another under one address, only the last of them can still be there."""

    def place(keys: Keys) -> tuple[str, str]:
        return keys.guid if sure.guid else "", keys.link if sure.link else ""

    shared = Counter(place(one.keys) for one in known if one.present) + Counter(map(place, listing))
    newest = {place(one.keys): one.id for one in sorted(known, key=lambda one: (one.present, one.id))}
    return [
        one
        for one in known
        if one.present or not any(at := place(one.keys)) or shared[at] > _ONCE or newest[at] == one.id
    ]
