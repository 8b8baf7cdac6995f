"""Which items are new: a pure decision per item, with its evidence. docs/identity.md tells the model and its measure.

No single key identifies an item on real municipal sites (guids change at each scrape, links carry session
tokens, dates are the scrape's). What an entry is known as is searched for in `recognise`; here it is said what
follows. Nothing found is news, but for what slid in from below (`window`), and for what a move of the whole site
brought along, which is doubtful. What is known and reads differently is an edit; what had left and is back has
returned.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from bridge.core.identity.alerts import known_alerts
from bridge.core.identity.keys import Keys, Known
from bridge.core.identity.recognise import Match, Recognised, recognise
from bridge.core.identity.traits import Traits
from bridge.core.identity.trust import ZONES_DIFFER
from bridge.core.identity.window import from_below, on_top
from bridge.model import ItemId


class Sighting(StrEnum):
    """What seeing an item in a listing means."""

    NEW = "new"
    SAME = "same"
    EDITED = "edited"
    RETURNED = "returned"
    OLD = "old"  # never seen, but older than what stood here
    DOUBTFUL = "doubtful"  # never seen, and nothing tells its age


@dataclass(frozen=True, slots=True)
class Identity:
    """The verdict on one item of a listing. `known` is what it was recognised as; None for what was never seen."""

    sighting: Sighting
    known: Known | None
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Past:
    """What is remembered of a feed: the listing before this one (ids in its order), what the feed has shown of
    itself (this listing included, `traits.seen`), and whether ops gave it another address since.
    """

    listing: Sequence[ItemId] = ()
    traits: Traits = field(default_factory=Traits)
    readdressed: bool = False


_ONE_STAMP = timedelta(
    minutes=10
)  # what lies closer together may all have been dated by one machine, at one time
_UNSEEN = Identity(Sighting.NEW, None, ("nothing known has its guid, its link, or its title, text and date",))
_UNSEEN_ALERT = Identity(Sighting.NEW, None, ("no known alert has its identifier",))
_SLID_IN = Identity(Sighting.OLD, None, ("older than what stood here: it came in from below",))
_CAME_ALONG = Identity(Sighting.DOUBTFUL, None, ("never seen, in a listing that moved as a whole",))


def identify(listing: Sequence[Keys], known: Iterable[Known], past: Past) -> list[Identity]:
    """A verdict for each item of a listing, in its order. No known item is recognised twice in one listing.

    `known`: all that has a guid, a link or a title of the listing, and all that stood in the one before.
    """
    known = tuple(known)
    if any(keys.is_alert for keys in listing):
        return _beside_alerts(listing, known, past)
    recognised = recognise(listing, known, past.traits)
    unseen = _unseen(listing, known, recognised, past)
    return [
        _of_known(keys, *recognised.found[place]) if place in recognised.found else unseen.get(place, _UNSEEN)
        for place, keys in enumerate(listing)
    ]


def _beside_alerts(listing: Sequence[Keys], known: Sequence[Known], past: Past) -> list[Identity]:
    """The verdicts where some of a listing, or all, are alerts: the rest is judged as if they were not there."""
    alerts = known_alerts(listing, known)
    taken = {one.id for one, _ in alerts.values()}
    news = [keys for keys in listing if not keys.is_alert]
    rest = replace(past, listing=[item for item in past.listing if item not in taken])
    others = iter(identify(news, [one for one in known if one.id not in taken], rest))
    return [
        _of_alert(keys, alerts.get(place)) if keys.is_alert else next(others)
        for place, keys in enumerate(listing)
    ]


def _of_alert(keys: Keys, match: Match | None) -> Identity:
    return _of_known(keys, *match) if match else _UNSEEN_ALERT


def _unseen(
    listing: Sequence[Keys], known: Sequence[Known], recognised: Recognised, past: Past
) -> dict[int, Identity]:
    """What is not news although it was never seen."""
    dates = _telling([keys.published for keys in listing], past.traits)
    if recognised.moved:
        kept = recognised.trust.dates and not recognised.trust.renewed
        places = frozenset(range(len(listing))) - recognised.found.keys()
        return dict.fromkeys(places - _news_of_moved(dates, recognised.found, past, kept=kept), _CAME_ALONG)
    before = {one.id: one.keys.published for one in known if recognised.trust.dates and any(dates)}
    old = from_below(
        past.listing,
        [
            recognised.found[place][0].id if place in recognised.found else None
            for place in range(len(listing))
        ],
        dates,
        dates_before=[before.get(item) for item in past.listing],
        newest_on_top=past.traits.newest_on_top,
        moved=past.readdressed,
    )
    return dict.fromkeys(old, _SLID_IN)


def _telling(dates: Sequence[datetime | None], traits: Traits) -> Sequence[datetime | None]:
    """The dates, if they say when their items came in: not those of events, nor of the scrape."""
    given = [date for date in dates if date is not None]
    told = given and max(given) - min(given) >= _ONE_STAMP and not traits.dates_lie_ahead
    return dates if told else [None] * len(dates)


def _news_of_moved(
    dates: Sequence[datetime | None], found: Mapping[int, Match], past: Past, *, kept: bool
) -> frozenset[int]:
    """The places of what is news even in a listing that moved: newer than all that is known, where that kept its
    dates; on top of it, and not older; without dates only where the listing kept its order, and no more of them than
    is known.
    """
    top = on_top(frozenset(range(len(dates))) - found.keys(), len(dates))
    newest = max((date for date in (dates[place] for place in found) if date), default=None)
    if newest is not None:
        newer = {place for place, date in enumerate(dates) if date and date > newest} if kept else set[int]()
        return frozenset(place for place in top if (dates[place] or newest) >= newest - ZONES_DIFFER) | newer
    stood = {item: place for place, item in enumerate(past.listing)}
    order = [stood[found[place][0].id] for place in sorted(found) if found[place][0].id in stood]
    upset = sum(one > other for one, other in pairwise(order))
    return frozenset(top) if upset * 4 <= len(order) and len(top) <= len(found) else frozenset()


def _of_known(keys: Keys, known: Known, evidence: str) -> Identity:
    if keys.content != known.keys.content:
        what = "title" if keys.title != known.keys.title else "text"
        return Identity(Sighting.EDITED, known, (evidence, f"its {what} reads differently"))
    if not known.present:
        return Identity(Sighting.RETURNED, known, (evidence, "it had left the listing"))
    return Identity(Sighting.SAME, known, (evidence, "it reads the same"))
