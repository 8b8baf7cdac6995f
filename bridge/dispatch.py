"""The pace: a claiming thread and a bounded pool of sending threads that fill the provider's rate.

The claiming thread takes at most a quarter of a second's work in hand, waits for each message's slot, and hands
it to a free thread, which looks at it once more and sends it. So nothing is claimed long before it leaves, and
the rate holds whatever the provider's latency is.
"""

from __future__ import annotations

import logging
import threading
import time
from concurrent.futures import ThreadPoolExecutor

from bridge.core import pacing
from bridge.delivery import Delivery
from bridge.log import event
from bridge.model import Action, Outcome, OutcomeKind
from bridge.ports import Clock
from bridge.store.outbox import Claimed

log = logging.getLogger(__name__)

# After the account or the sender itself was refused: as long as this nothing more is tried.
_HALT_SECONDS = 60.0
_HALTING = frozenset({Action.STOP_ALL, Action.STOP_SENDER, Action.PAUSE_SENDER})


class Dispatcher:
    """Sends what can be claimed, at `rate` messages a second. `step` is called by one thread only."""

    def __init__(self, delivery: Delivery, clock: Clock, rate: float) -> None:
        self._delivery = delivery
        self._clock = clock
        self._rate = rate
        self._threads = pacing.connections(rate)
        self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="sender")
        self._free = threading.Semaphore(self._threads)
        self._last_slot: float | None = None
        self._halted_until = 0.0
        self._unreachable = 0  # halts in a row because nobody answered there

    def step(self) -> bool:
        """Claim and send one handful. True: there was one, so ask again at once."""
        if self._clock.monotonic() < self._halted_until:
            return False
        claimed = self._delivery.claim(pacing.claim_size(self._rate))
        for one in claimed:
            self._free.acquire()
            self._wait_for_slot()
            self._pool.submit(self._send, one)
        return bool(claimed)

    def close(self, deadline: float) -> None:
        """Wait for the requests under way, until a monotonic moment at most."""
        for _ in range(self._threads):
            self._free.acquire(timeout=max(0.0, deadline - time.monotonic()))
        self._pool.shutdown(wait=False)

    def _wait_for_slot(self) -> None:
        slot = pacing.next_slot(self._last_slot, self._clock.monotonic(), self._rate)
        # Not interrupted by a stop: what is claimed leaves, or is looked at once more and held back.
        delay = slot - self._clock.monotonic()
        if delay > 0:
            threading.Event().wait(delay)
        # When it really left: were it the planned moment, a late one would be followed too closely.
        self._last_slot = max(slot, self._clock.monotonic())

    def _send(self, claimed: Claimed) -> None:
        try:
            outcome = self._delivery.send(claimed)
            if outcome is not None:
                self._heed(outcome)
        except Exception:
            # The row stays `sending`; it is adopted as uncertain and reconciled.
            log.exception(event("message.send_failed", message=claimed.message_id))
        finally:
            self._free.release()

    def _heed(self, outcome: Outcome) -> None:
        """Rest after what concerns not one message but all: the account, the sender, or a provider out of reach."""
        unreachable = outcome.action is Action.RETRY and outcome.code is None
        if outcome.kind is OutcomeKind.ACCEPTED:
            if self._unreachable and self._clock.monotonic() >= self._halted_until:  # not a straggler
                self._unreachable = 0
                self._delivery.note_halt("")
                log.info(event("sender.resumed"))
        elif unreachable:
            self._halt(min(_HALT_SECONDS, 2.0**self._unreachable), outcome)
        elif outcome.action in _HALTING:
            self._halt(max(_HALT_SECONDS, outcome.retry_after or 0.0), outcome)

    def _halt(self, seconds: float, outcome: Outcome) -> None:
        now = self._clock.monotonic()
        if now >= self._halted_until:
            self._halted_until = now + seconds
            self._unreachable += 1
            self._delivery.note_halt(f"{outcome.code or 'no answer'}: {outcome.detail}")
            log.error(
                event("sender.halted", code=outcome.code or "-", detail=outcome.detail, seconds=int(seconds))
            )
