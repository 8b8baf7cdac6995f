"""The pace of requests: each waits here for its slot, right before its bytes leave, so that nothing bunches them."""

from __future__ import annotations

import threading
from collections import deque

from bridge.core import pacing
from bridge.ports import Clock


class Pace:
    """`rate` requests a second, and no second fuller. Threads that wait leave in the order in which they came."""

    def __init__(self, clock: Clock, rate: float) -> None:
        self._clock = clock
        self._rate = rate
        self._guard = threading.Lock()
        self._slot: float | None = None
        self._left: deque[float] = deque(maxlen=pacing.a_second(rate))

    def wait(self) -> None:
        """Return when the next request may leave."""
        with self._guard:
            second_ago = self._left[0] if len(self._left) == self._left.maxlen else None
            now = self._clock.monotonic()
            self._slot = pacing.next_slot(self._slot, now, self._rate)
            at = max(now, pacing.leaves_at(self._slot, second_ago))
            self._left.append(at)
        if at > now:
            threading.Event().wait(at - now)
