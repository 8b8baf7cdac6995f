"""How many different citizens a sender may reach in 24 h outside their window: WhatsApp's messaging limit.

Source: WhatsApp's "messaging limits" (250, 2,000, 10,000, 100,000, unlimited), told by Twilio as error 63018.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

DAY = 24 * 3600.0  # seconds


class Tier:
    """Whom each sender reached last, and when. Thread-safe."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self.clear()

    def clear(self) -> None:
        with self._lock:
            self._reached: dict[str, dict[str, float]] = {}

    def admit(self, sender: str, to: str, limit: int | None) -> bool:
        """Whether one more message may go to a citizen outside their window; if it may, they are reached by it."""
        now = self._clock()
        with self._lock:
            reached = self._reached.setdefault(sender, {})
            for citizen in [one for one, at in reached.items() if at <= now - DAY]:
                del reached[citizen]
            if limit is not None and to not in reached and len(reached) >= limit:
                return False
            reached[to] = now
            return True
