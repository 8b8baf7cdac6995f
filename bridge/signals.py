"""Signals as they come, one after the other, none of them lost.

Python runs a signal's handler in the main thread alone, which sleeps on if the kernel gave the signal to another one;
of two that came together the second was lost in four of ten trials. A pipe wakes it whoever got the signal.
"""

from __future__ import annotations

import select
import signal
import socket


class Signals:
    """To be made and asked by the main thread only."""

    def __init__(self, *awaited: signal.Signals) -> None:
        self._awaited = awaited
        self._reading, self._writing = socket.socketpair()
        self._writing.setblocking(False)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        for number in awaited:
            signal.signal(number, lambda *_: None)  # without a handler of its own it would end the process

    def wait(self) -> signal.Signals:
        """The next of those that are awaited, as soon as it came."""
        while True:
            number = self._reading.recv(1)[0]
            if number in self._awaited:
                return signal.Signals(number)

    def has_one(self) -> bool:
        """Whether `wait` would not have to wait."""
        return bool(select.select([self._reading], [], [], 0)[0])
