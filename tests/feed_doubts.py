"""Where nobody who sees only a feed could know whether a story is news, and why; "" where they could."""

from __future__ import annotations

from tests.feed_manner import Date, Order, Text
from tests.feed_memory import SHOWN_BY, TO_LEARN_FROM, Memory

_PINNED = 3


def of_known(memory: Memory, number: int, shown: list[int]) -> str:
    """Whether a story that was shown before could pass for another."""
    few = (memory.moved or not memory.settled) and not memory.enough_stay(shown)
    lost = memory.moved or not memory.manner.keeps_an_address
    if few and lost and _reads_otherwise(memory, number):
        return "too little stays to see what changes"
    return memory.blurred.get(number, "")


def _reads_otherwise(memory: Memory, number: int) -> bool:
    """Whether its words or its date are no more those that were shown before."""
    was = memory.moved_from or memory.manner
    cut = was.text is not memory.manner.text or not memory.manner.texts_stay
    silent = memory.manner.text is Text.EMPTY
    return number in memory.edited | memory.redated or cut or silent or memory.has_twin(number)


def of_hidden(memory: Memory, number: int, shown: list[int]) -> str:
    """Whether a story that the window hid until now could pass for news."""
    if number not in memory.first_hidden:
        return "published and hidden at once: news, but late"
    stayed = set(shown) & set(memory.before)
    if memory.moved and len(stayed) < TO_LEARN_FROM:
        return "the site moved, and little of it was shown before"
    if memory.moved_from and memory.kept_addresses:
        return _of_hidden_and_moved(memory, number, shown, stayed)
    hidden = sum(one in memory.hidden for one in shown)
    left = len(memory.before) - len(stayed)
    if not stayed or (hidden in (1, left + 1) and hidden != left):
        return "it may have been published with an earlier date"
    pinned = memory.manner.order is Order.PINNED and number == shown[0]
    if pinned or not memory.manner.newest_first:
        return "its place in the listing says nothing of its age"
    if memory.ages_tell:
        return "its date has no time" if left and memory.manner.date is Date.MIDNIGHT else ""
    return "" if memory.on_top >= SHOWN_BY else "nothing has shown yet where news comes in"


def _of_hidden_and_moved(memory: Memory, number: int, shown: list[int], stayed: set[int]) -> str:
    above = shown[: shown.index(number)]  # of which some may be pinned
    newest_first = memory.manner.newest_first
    below = any(one in stayed for one in above) if newest_first else len(above) > _PINNED
    return "" if below or memory.ages_tell else "above what is known, on a site that moved"


def of_unseen(memory: Memory, number: int, shown: list[int]) -> str:
    """Whether a story just published could pass for old."""
    manner = memory.manner
    stayed = [one for one in shown if one in memory.before]
    if memory.moved and not (memory.ages_told and memory.enough_stay(shown)):
        return "published while the site moved"
    if not manner.dates_tell_age and _replaces(memory, number, shown, stayed):
        return "in place of what left, or slid in from below"
    if _may_be_a_move(memory, number, shown, stayed):
        return "it may have come along with a move, in a feed hardly known"
    if memory.numbers_places and _stood_at_its_place(memory, number, shown) not in shown:
        return "it has the guid of what stood at its place and is gone"
    original = memory.like.get(number)
    return "" if original is None else _of_repeated(memory, original, shown)


def _replaces(memory: Memory, number: int, shown: list[int], stayed: list[int]) -> bool:
    left = len(memory.before) - len(stayed)
    pinned = memory.manner.order is Order.PINNED and len(stayed) == 1
    return bool(left and stayed) and shown.index(number) > shown.index(stayed[-1]) and not pinned


def _stood_at_its_place(memory: Memory, number: int, shown: list[int]) -> int | None:
    place = shown.index(number)
    return memory.before[place] if place < len(memory.before) else None


def _may_be_a_move(memory: Memory, number: int, shown: list[int], stayed: list[int]) -> bool:
    """Whether its addresses, which change at every look, cannot be told yet from those of a site that moved."""
    if not memory.addresses_change or memory.polls > SHOWN_BY or memory.exact:
        return False
    if stayed and shown.index(number) > shown.index(stayed[0]):
        return True
    fresh = sum(one not in memory.seen for one in shown)
    upset = [one for one in memory.before if one in stayed] != stayed
    return upset or fresh > len(stayed)


def _of_repeated(memory: Memory, original: int, shown: list[int]) -> str:
    """Of a story that reads as one of weeks ago."""
    manner = memory.manner
    if memory.fresh_addresses:
        told = False
    elif original in memory.edited and not manner.keeps_an_address:
        told = False  # which of them was edited?
    elif original in shown:  # two that say the very same in all are one that stands twice
        told = manner.keeps_an_address or manner.dates_stay
    else:
        told = manner.keeps_an_address and (original not in memory.before or manner.dates_stay)
    return "" if told else "it reads as one of weeks ago, and no address tells them apart"
