"""Threads that do one thing again and again: at once while there is more of it, else when woken or now and then."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from bridge.troubles import Troubles

_LONGEST_PAUSE = 15.0  # seconds between two tries while something goes wrong


class Loop(threading.Thread):
    """Calls `step` again and again: at once while it returns True, else when woken or after `idle` seconds.

    At least `rest` seconds lie between two steps, whoever wakes it. A step that takes longer than `patience` hangs.
    What a step raises is a trouble, told once; its rows stay as they are and are taken up again.
    """

    def __init__(
        self,
        name: str,
        step: Callable[[], bool],
        troubles: Troubles,
        *,
        idle: float,
        rest: float = 0.0,
        patience: float = 300.0,
    ) -> None:
        super().__init__(name=name, daemon=True)
        self._what = f"the {name} loop"
        self._step = step
        self._troubles = troubles
        self._idle, self._rest, self._patience = idle, rest, patience
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._begun: float | None = None  # when the step under way began
        self._failures = 0  # in a row

    def wake(self) -> None:
        self._wake.set()

    def run(self) -> None:
        while not self._stopping.is_set():
            self._wake.clear()
            busy = self._take_step()
            if self._failures:
                self._stopping.wait(min(_LONGEST_PAUSE, 2.0 ** (self._failures - 1)))
                continue
            if self._rest:
                self._stopping.wait(self._rest)
            if not busy:
                self._wake.wait(self._idle)

    def _take_step(self) -> bool:
        self._begun = time.monotonic()
        try:
            busy = self._step()
        except Exception as error:  # noqa: BLE001 - told by `Troubles`, with its traceback if it is a bug
            self._failures += 1
            self._troubles.failed(self._what, error)
            return False
        finally:
            self._begun = None
        self._failures = 0
        self._troubles.went_well(self._what)
        return busy

    def stop(self) -> None:
        """Take no further step; returns at once."""
        self._stopping.set()
        self._wake.set()

    def end(self, deadline: float) -> None:
        """Wait for the step under way, until a monotonic moment at most."""
        self.join(max(0.0, deadline - time.monotonic()))

    def trouble(self) -> str:
        """Why it cannot be said to be moving; "" while it is."""
        begun = self._begun
        if not self.is_alive():
            return f"{self._what} has ended"
        if self._failures:
            return f"{self._what} does not get on"
        if begun is not None and time.monotonic() - begun > self._patience:
            return f"{self._what} hangs"
        return ""


class Wakers:
    """What is called when there may be something to do. The parts are made before the loops they wake."""

    def __init__(self) -> None:
        self._loops: list[Loop] = []

    def add(self, loop: Loop) -> None:
        self._loops.append(loop)

    def __call__(self) -> None:
        for loop in self._loops:
            loop.wake()
