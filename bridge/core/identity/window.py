"""What moves in a listing that is a window on a longer list: what left it, and what slid in from below."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from bridge.core.identity.traits import PINNED
from bridge.model import ItemId

_TO_SEE_ORDER = 3  # different dates, to see in what order a listing is
_NEVER = datetime.min.replace(tzinfo=UTC)
_ZONES_DIFFER = timedelta(hours=2)  # by a wrong zone an entry may seem so much newer than those above it


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
    before: Sequence[ItemId],
    now: Sequence[ItemId | None],
    dates: Sequence[datetime | None],
    *,
    dates_before: Sequence[datetime | None] = (),
    newest_on_top: bool = False,
    moved: bool = False,
) -> frozenset[int]:
    """The places in a listing of items that are old though never seen: they slid in when others were taken out.

    `now`: what the entries of the listing were recognised as, None for those never seen; `dates`: theirs, and
    `dates_before` those of `before`; `newest_on_top`: the feed has shown that its news come in above.
    A CMS shows its newest N; where one of them is deleted, the next older one appears at the end. Such a one
    stands below all that stood here `before`, and is older in a listing that is dated and newest first, or in one
    without dates of which that is known. Where just one more came than left it is news: by its date alone nothing is
    old, editors backdate. Several more come where the site begins to show more. At another address (`moved`) all
    that stands below something known is old.
    """
    unseen = frozenset(place for place, item in enumerate(now) if item is None)
    if moved:
        first = next((place for place, item in enumerate(now) if item is not None), len(now))
        return frozenset(place for place in unseen if place > first)
    stood = set(before)
    stayed = [place for place, item in enumerate(now) if item in stood]
    old = _sorted_anew(unseen, dates, dates_before)
    if old or not stayed:
        return old
    slack = _disorder(dates)
    kept = _kept(stayed, now, dates, dict(zip(before, dates_before, strict=False)))
    # What was published anew stands higher than it stood, and shows nothing of what stands below it; unless all was.
    firm = kept if slack is not None and (kept or (dates_before and len(stayed) < _TO_SEE_ORDER)) else stayed
    last = max(firm, default=len(now))
    under = frozenset(place for place in unseen if place > last)
    # more than came in above the last that stayed
    left = len(before) - len(stayed) - (last - sum(place < last for place in stayed))
    if len(under) == left + 1:
        return frozenset()
    if slack is not None:
        lowest = [dates[last], dates_before[-1] or dates[last]] if kept else [dates[last]] if under else []
        newest = max(date for date in dates if date)
        return frozenset(
            place for place in under if all(_is_under(dates[place], one, newest, slack) for one in lowest)
        )
    if any(dates) or not newest_on_top or _only_pinned(before, now, last):
        return frozenset()
    return under


def _kept(
    stayed: list[int],
    now: Sequence[ItemId | None],
    dates: Sequence[datetime | None],
    dates_before: Mapping[ItemId, datetime | None],
) -> list[int]:
    """Those of the places that have the date they had, if any."""
    return [
        place
        for place in stayed
        if (item := now[place]) and dates_before.get(item, _NEVER) in (None, dates[place])
    ]


def on_top(unseen: Container[int], length: int) -> range:
    """The places in a listing where unseen items stand in a row on top, or right under what may be pinned there."""
    first = next((place for place in range(min(PINNED + 1, length)) if place in unseen), length)
    end = next((place for place in range(first, length) if place not in unseen), length)
    return range(first, end) if end < length else range(0)


def _sorted_anew(
    unseen: frozenset[int], dates: Sequence[datetime | None], dates_before: Sequence[datetime | None]
) -> frozenset[int]:
    """What is older than all that a site showed of its newest, where it now shows them in another order, or far more
    of them.
    """
    given, given_before = [date for date in dates if date], [date for date in dates_before if date]
    newest_first = (
        given_before == sorted(given_before, reverse=True) and len(set(given_before)) >= _TO_SEE_ORDER
    )
    all_dated = len(given) == len(dates) and len(given_before) == len(dates_before)
    anew = all_dated and (given == sorted(given) or len(given) > 2 * len(given_before))
    if not (newest_first and anew):
        return frozenset()
    old = frozenset(place for place in unseen if (date := dates[place]) and date < given_before[-1])
    return old if len(old) > 1 else frozenset()


def _only_pinned(before: Sequence[ItemId], now: Sequence[ItemId | None], last: int) -> bool:
    """Whether all that stayed stands at the very top, where it stood: pinned there it shows nothing of the rest."""
    return last < PINNED <= len(now) - 1 and list(now[: last + 1]) == list(before[: last + 1])


def _is_under(one: datetime | None, lowest: datetime | None, newest: datetime, slack: timedelta) -> bool:
    """Dates without a time may be the same."""
    if one is None or lowest is None:
        return False
    return lowest - one > slack or (one == lowest < newest and slack == timedelta(0))


def _disorder(dates: Sequence[datetime | None]) -> timedelta | None:
    """By how much an entry seems newer than those above it, where all are dated and stand newest first but for wrong
    zones, and for those pinned to the top; None where they do not.
    """
    given = [date for date in dates if date is not None]
    if len(given) < len(dates):
        return None
    for pinned in range(min(PINNED, len(given) // 2) + 1):
        upset = max((later - one for one, later in pairwise(given[pinned:])), default=timedelta(0))
        if upset <= _ZONES_DIFFER:
            return _ZONES_DIFFER if upset > timedelta(0) else timedelta(0)
    return None
