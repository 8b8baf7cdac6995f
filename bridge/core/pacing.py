"""When the next request may leave, and how much is taken in hand at a time. Pure arithmetic on seconds."""

from __future__ import annotations

import math

# "Never above the rate in any second" is a sliding second seen at the provider, and networks bunch requests.
_MARGIN = 0.99
# A claim takes at most this much of a second's work, so that stop, cancel and urgent act at once.
_CLAIM_SECONDS = 0.25
_LARGEST_CLAIM = 256
MOST_CONNECTIONS = 256
# rate x latency x 1.5, for the hundred-odd milliseconds that the provider's API takes.
_CONNECTIONS_A_RATE = 0.16


def next_slot(previous: float | None, now: float, rate: float) -> float:
    """The moment (monotonic seconds) at which the next request may leave after one at `previous`."""
    return now if previous is None else max(now, previous + 1 / (rate * _MARGIN))


def claim_size(rate: float) -> int:
    """How many messages to claim at once at a rate a second."""
    return max(1, min(_LARGEST_CLAIM, int(rate * _CLAIM_SECONDS)))


def connections(rate: float) -> int:
    """How many requests must be under way at once to keep a rate."""
    return max(4, min(MOST_CONNECTIONS, math.ceil(rate * _CONNECTIONS_A_RATE)))


def backoff(failures: int, every: float) -> float:
    """Seconds until a feed that failed `failures` times in a row is polled again: doubling, at most an hour."""
    return max(every, min(3600.0, every * 2.0 ** max(0, min(failures, 16) - 1)))
