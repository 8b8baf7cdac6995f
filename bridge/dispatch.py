"""A claiming thread and a bounded pool of sending threads that fill the provider's rate.

The claiming thread takes at most a quarter of a second's work in hand and gives each message to a free thread, which
looks at it once more, waits for its slot (`bridge.pace`) and sends it. Meanwhile the next handful is claimed, so that
no slot is lost to the tables; nothing is claimed long before it leaves, and the rate holds whatever the latency is.
"""

from __future__ import annotations

import logging
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import timedelta

from bridge.core import pacing
from bridge.delivery import Delivery
from bridge.log import event
from bridge.model import SubscriberId
from bridge.ports import Clock
from bridge.store.outbox import Claimed

log = logging.getLogger(__name__)

_MOST_BUSY = 20_000  # people remembered before those who are free again are forgotten


class Dispatcher:
    """Sends what can be claimed, at `rate` messages a second. `step` is called by one thread only."""

    def __init__(self, delivery: Delivery, clock: Clock, rate: float) -> None:
        self._delivery = delivery
        self._clock = clock
        self._rate = rate
        self._threads = pacing.connections(rate)
        self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="sender")
        self._free = threading.Semaphore(self._threads)
        self._claimer = ThreadPoolExecutor(1, thread_name_prefix="claimer")
        self._ahead: Future[list[Claimed]] | None = None  # the handful after the one that is being sent
        self._busy: dict[SubscriberId, float] = {}  # people, until when by the pair rate limit

    def step(self) -> bool:
        """Send one handful, and claim the next one meanwhile. True: there was one, so ask again at once."""
        ahead, self._ahead = self._ahead, None
        claimed = (ahead.result() if ahead else []) or self._claim()
        if claimed:
            self._ahead = self._claimer.submit(self._claim)
        self._hand_over(claimed)
        return bool(claimed)

    def _claim(self) -> list[Claimed]:
        return self._delivery.claim(pacing.claim_size(self._rate))

    def _hand_over(self, claimed: list[Claimed]) -> None:
        for one in self._delivery.sift(claimed):
            if pause := self._pause_of(one.subscriber_id):
                self._delivery.put_back(one, timedelta(seconds=pause))
                continue
            self._free.acquire()
            self._pool.submit(self._send, one)

    def close(self, deadline: float) -> None:
        """Wait for the requests under way, until a monotonic moment at most; what was claimed ahead leaves, too."""
        self._claimer.shutdown(wait=True)
        if self._ahead is not None:
            self._hand_over(self._ahead.result())
        for _ in range(self._threads):
            self._free.acquire(timeout=max(0.0, deadline - time.monotonic()))
        self._pool.shutdown(wait=False)

    def _pause_of(self, citizen: SubscriberId) -> float:
        """Seconds that a citizen must be spared; 0: none, and it is counted."""
        now = self._clock.monotonic()
        pause, busy_until = pacing.pair_slot(self._busy.get(citizen, now), now)
        if not pause:
            self._busy[citizen] = busy_until
        if len(self._busy) > _MOST_BUSY:
            self._busy = {one: until for one, until in self._busy.items() if until > now}
        return pause

    def _send(self, claimed: Claimed) -> None:
        try:
            self._delivery.send(claimed)
        except Exception:
            # The row stays `sending`; it is adopted as uncertain and reconciled.
            log.exception(event("message.send_failed", message=claimed.message_id))
        finally:
            self._free.release()
