"""A few threads that do small jobs at their time, the earliest first."""

from __future__ import annotations

import heapq
import itertools
import logging
import threading
import time
from collections.abc import Callable

log = logging.getLogger(__name__)

Job = Callable[[], None]


class Workers:
    """Start with `start`, end with `stop`; between them `after(seconds, job)` has a job done. Thread-safe."""

    def __init__(self, threads: int) -> None:
        self._due: list[tuple[float, int, Job]] = []
        self._order = itertools.count()  # of jobs due at the same moment, the first asked for is done first
        self._changed = threading.Condition()
        self._held = False
        self._stopping = False
        self._threads = [
            threading.Thread(target=self._work, name=f"simulator-worker-{number}", daemon=True)
            for number in range(threads)
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Finish the jobs at hand, forget the others."""
        with self._changed:
            self._stopping = True
            self._due.clear()
            self._changed.notify_all()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(timeout=5)

    def after(self, seconds: float, job: Job) -> None:
        with self._changed:
            if not self._stopping:
                heapq.heappush(self._due, (time.monotonic() + seconds, next(self._order), job))
                self._changed.notify()

    def hold(self, held: bool) -> None:  # noqa: FBT001 - the word is the verb's object
        """While held nothing new is begun; jobs gather."""
        with self._changed:
            self._held = held
            self._changed.notify_all()

    def clear(self) -> None:
        with self._changed:
            self._due.clear()

    def _work(self) -> None:
        while (job := self._next()) is not None:
            try:
                job()
            except Exception:  # one message's trouble must not end the thread that serves the others
                log.exception("simulator.job_failed")

    def _next(self) -> Job | None:
        with self._changed:
            while not self._stopping:
                wait = None
                if self._due and not self._held:
                    wait = self._due[0][0] - time.monotonic()
                    if wait <= 0:
                        return heapq.heappop(self._due)[2]
                self._changed.wait(wait)
            return None
