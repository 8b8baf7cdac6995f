"""A service manager of a test's own: it hears what the daemon tells systemd, and waits for a sign of life.

with a_manager(town) as manager:
    with town.running():
        manager.wait_for("READY=1")
"""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from tests.acceptance.town import TIMEOUT, Town

WATCHDOG = "WATCHDOG=1"


class Manager:
    """What was heard, oldest first: lines such as READY=1."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._heard: list[str] = []
        self._news = threading.Condition()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while said := self._sock.recv(4096):
            with self._news:
                self._heard += said.decode().splitlines()
                self._news.notify_all()

    def heard(self) -> list[str]:
        with self._news:
            return [*self._heard]

    def wait_for(self, *lines: str, after: int = 0) -> int:
        """Until these were heard in this order (each as the beginning of a line); where the last of them stands."""
        place = after
        with self._news:
            for line in lines:
                found: list[int] = []

                def is_heard(line: str = line, found: list[int] = found, first: int = place) -> bool:
                    found[:] = [
                        n for n, said in enumerate(self._heard) if n >= first and said.startswith(line)
                    ]
                    return bool(found)

                assert self._news.wait_for(is_heard, TIMEOUT), (line, self._heard)
                place = found[0] + 1
        return place


@contextmanager
def a_manager(town: Town, watchdog: float = 1.0) -> Iterator[Manager]:
    """Stand in for systemd, who waits `watchdog` seconds for a sign of life, for what the town starts from now on."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sock:
        path = town.directory / "notify"
        sock.bind(str(path))
        town.environ |= {"NOTIFY_SOCKET": str(path), "WATCHDOG_USEC": str(int(watchdog * 1_000_000))}
        yield Manager(sock)
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as end:
            end.sendto(b"", str(path))
