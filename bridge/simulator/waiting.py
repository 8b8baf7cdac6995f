"""Waiting for something to become true.

Whoever waits looks a hundred times a second instead of being woken at each change: in a benchmark there are some
100,000 changes, and waking somebody for each would cost more than what is measured.
"""

from __future__ import annotations

import time
from collections.abc import Callable

LOOK_EVERY = 0.01  # seconds


def wait_until(condition: Callable[[], bool], timeout: float) -> bool:
    """Wait until the condition holds, at most `timeout` seconds; says whether it does."""
    deadline = time.monotonic() + timeout
    while not condition():
        if time.monotonic() >= deadline:
            return False
        time.sleep(LOOK_EVERY)
    return True
