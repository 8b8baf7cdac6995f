"""What systemd is told of the daemon: ready, reloading, stopping, alive, and a sentence for `systemctl status`.

The protocol of sd_notify(3) is one datagram of `NAME=value` lines to the socket that $NOTIFY_SOCKET names. It is
spoken here, in these few lines, because there is nothing worth depending on: the packages for it are unmaintained,
or bindings that must be compiled against libsystemd. Without $NOTIFY_SOCKET nothing is done at all, so that the
daemon need not ask whether it runs under systemd.
"""

from __future__ import annotations

import logging
import os
import socket
import time
from collections.abc import Mapping

from bridge.log import event

log = logging.getLogger(__name__)

_LONGEST_STATUS = 500  # characters: it is shown in one line


class Systemd:
    """The service manager that started this process, if one did. Thread-safe; no method raises.

    `beat`: seconds between two signs of life, half of what the watchdog allows; None: nobody waits for any.
    """

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._address = environ.get("NOTIFY_SOCKET", "")
        self.beat = _beat(environ) if self._address else None
        if self._address.startswith("@"):
            self._address = "\0" + self._address[1:]  # an abstract socket: sd_notify(3)
        self._unheard = False

    def ready(self, status: str) -> None:
        """The start, or a reload, has come to its end."""
        self._tell("READY=1", _status(status))

    def reloading(self) -> None:
        # The time is what `Type=notify-reload` (systemd 253) asks for; older ones overlook it.
        self._tell(
            "RELOADING=1",
            f"MONOTONIC_USEC={time.monotonic_ns() // 1000}",
            _status("reading its configuration"),
        )

    def stopping(self) -> None:
        self._tell("STOPPING=1", _status("finishing the requests in flight"))

    def status(self, sentence: str) -> None:
        self._tell(_status(sentence))

    def alive(self) -> None:
        """Feed the watchdog."""
        self._tell("WATCHDOG=1")

    def _tell(self, *lines: str) -> None:
        if not self._address:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as sock:
                sock.settimeout(1.0)  # a manager that does not read must not stop us
                sock.connect(self._address)
                sock.send("\n".join(lines).encode())
        except OSError as error:
            if not self._unheard:
                log.warning(event("systemd.unreachable", error=error, effect="it does not hear how we are"))
            self._unheard = True
        else:
            self._unheard = False


def _status(sentence: str) -> str:
    return f"STATUS={' '.join(sentence.split())[:_LONGEST_STATUS]}"


def _beat(environ: Mapping[str, str]) -> float | None:
    """sd_watchdog_enabled(3): half of $WATCHDOG_USEC, if that is meant for this process."""
    microseconds, process = environ.get("WATCHDOG_USEC", ""), environ.get("WATCHDOG_PID", "")
    if not microseconds.isdecimal() or process not in ("", str(os.getpid())):
        return None
    return int(microseconds) / 2_000_000 or None
