"""When the next request may leave, and how much is taken in hand at a time. Pure arithmetic on seconds."""

from __future__ import annotations

import math
from datetime import timedelta

from bridge.policy import Source

# "Never above the rate in any second" is a sliding second seen at the provider, and networks bunch requests.
_MARGIN = 0.99
_SECOND = 1.01
# What a claim or a thread that woke late has cost may be made up for, if that second allows it.
_CATCH_UP = 0.25
# One person: a message every six seconds, but 45 at once (WhatsApp's pair rate limit).
_PAIR_SECONDS = 6.0
_PAIR_BURST = 45
# A claim takes at most this much of a second's work, so that stop, cancel and urgent act at once.
_CLAIM_SECONDS = 0.25
_LARGEST_CLAIM = 256
MOST_CONNECTIONS = 256
ASKERS = 8  # who ask the provider at once what became of messages, beside those who send
# rate x latency x 1.5, for the hundred-odd milliseconds that the provider's API takes.
_CONNECTIONS_A_RATE = 0.16


def a_second(rate: float) -> int:
    """How many requests any one second may hold."""
    return max(1, math.ceil(rate))


def next_slot(previous: float | None, now: float, rate: float) -> float:
    """The slot (monotonic seconds; it may have passed) of the request after the one whose slot was `previous`."""
    return now if previous is None else max(previous + 1 / (rate * _MARGIN), now - _CATCH_UP)


def leaves_at(slot: float, second_ago: float | None) -> float:
    """From when a request may leave in its slot, where so many as a second may hold left since `second_ago`."""
    return slot if second_ago is None else max(slot, second_ago + _SECOND)


def pair_slot(busy_until: float, now: float) -> tuple[float, float]:
    """How long one more message to a person must wait, and until when they are busy if it leaves: seconds.

    A leaky bucket in one number (GCRA): each message takes six seconds, and so much may be ahead of the clock.
    """
    busy = max(busy_until, now)
    wait = max(0.0, busy - now - _PAIR_SECONDS * (_PAIR_BURST - 1))
    return wait, busy + _PAIR_SECONDS


def claim_size(rate: float) -> int:
    """How many messages to claim at once at a rate a second."""
    return max(1, min(_LARGEST_CLAIM, int(rate * _CLAIM_SECONDS)))


def connections(rate: float) -> int:
    """How many requests must be under way at once to keep a rate."""
    return max(4, min(MOST_CONNECTIONS, math.ceil(rate * _CONNECTIONS_A_RATE)))


_GONE = timedelta(
    days=365
)  # a feed that its server says is gone for good: until ops ask, or configure another
# However long a server asks to be left alone: a wrong figure of its must not silence a feed for good.
_LONGEST_REST = timedelta(hours=6)
_LONGEST_FRESH = timedelta(minutes=30)


def backoff(failures: int, every: float) -> float:
    """Seconds until a feed that failed `failures` times in a row is polled again: doubling, at most an hour."""
    return max(every, min(3600.0, every * 2.0 ** max(0, min(failures, 16) - 1)))


def rest(failures: int, every: timedelta, asked: timedelta | None, *, gone: bool) -> timedelta:
    """How long a failing feed is left alone; `asked`: what its server asked for; `gone`: it answered 410."""
    if gone:
        return _GONE
    own = timedelta(seconds=backoff(failures, every.total_seconds()))
    return max(own, min(asked or own, _LONGEST_REST))


def freshness(fresh_for: timedelta, every: timedelta) -> timedelta | None:
    """How long to leave a feed alone whose answer calls itself fresh; None: no longer than it is polled anyway.

    At most ten times the interval that ops chose and half an hour: a CDN's habit must not delay an alert.
    """
    wait = min(fresh_for, 10 * every, _LONGEST_FRESH)
    return wait if wait > every else None


_TURNED_FAST = 0.5  # of a window, between two polls: the next time some of it may be missed
_TURNED_SLOWLY = 0.2


def next_pace(every: float, fastest: float, pace: float, turned: float) -> float:
    """Seconds until the next poll of a feed that is polled every `pace` seconds now: twice as often where much of its
    window turned, slowly back to `every` where little did, never more often than `fastest`.

    `turned`: how much of the window was new, from 0 to 1.
    """
    if turned >= _TURNED_FAST:
        return max(min(fastest, every), pace / 2)
    return min(every, pace * 1.5) if turned <= _TURNED_SLOWLY else pace


def paced(pace: int | None, source: Source, turned: float) -> int | None:
    """The same in whole seconds, None standing for the configured interval."""
    every = source.every.total_seconds()
    seconds = next_pace(every, source.floor.total_seconds(), every if pace is None else pace, turned)
    return None if seconds >= every else max(1, round(seconds))
