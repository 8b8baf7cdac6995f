"""What goes wrong again and again, told once when it begins and once when it is over.

A full disk meets every loop, every poll and the watchdog, each time they try: ops need one line that says what to
do, and one when it is done. The same reason met at several places is one trouble.
"""

from __future__ import annotations

import logging
import threading
import time
from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError

from bridge.errors import BridgeError
from bridge.log import event

log = logging.getLogger(__name__)

_WHAT_TO_DO = {
    "database or disk is full": "the disk of the database is full: make room on it; nothing is lost meanwhile",
    "database is locked": "another process holds the database for long: let it end, or end it",
    "disk i/o error": "the disk of the database fails: see the system's log (`journalctl -k`)",
    "attempt to write a readonly database": "the database cannot be written: see the state directory's owner",
}


@dataclass(frozen=True, slots=True)
class _Lasting:
    reason: str
    since: float  # monotonic


class Troubles:
    """Thread-safe. `what` names a place that tries again, such as "the send loop"."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._lasting: dict[str, _Lasting] = {}

    def failed(self, what: str, error: Exception) -> None:
        """It did not go well. What is not foreseen is logged with its traceback."""
        reason = _reason(error)
        with self._guard:
            known = self._lasting.get(what)
            is_news = all(other.reason != reason for other in self._lasting.values())
            if known is None or known.reason != reason:
                self._lasting[what] = _Lasting(reason, time.monotonic())
        if is_news:
            foreseen = isinstance(error, (SQLAlchemyError, BridgeError))
            log.error(event("trouble", at=what, reason=reason), exc_info=None if foreseen else error)

    def went_well(self, what: str) -> None:
        """It went well, perhaps again."""
        if what not in self._lasting:  # the usual case, at the price of nothing
            return
        with self._guard:
            over = self._lasting.pop(what, None)
            if over is None or any(other.reason == over.reason for other in self._lasting.values()):
                return
        seconds = int(time.monotonic() - over.since)
        log.info(event("trouble.over", at=what, reason=over.reason, seconds=seconds))

    def now(self) -> list[str]:
        """What goes wrong at present, in sentences, each reason once."""
        with self._guard:
            lasting = dict(self._lasting)
        first: dict[str, str] = {}
        for what, one in lasting.items():
            first.setdefault(one.reason, what)
        return [f"{what}: {reason}" for reason, what in first.items()]


def _reason(error: Exception) -> str:
    if isinstance(error, BridgeError):
        return str(error)
    if not isinstance(error, SQLAlchemyError):
        return f"{type(error).__name__}: {error}"
    said = str(getattr(error, "orig", None) or error).splitlines()[0]
    return _WHAT_TO_DO.get(said.lower(), f"the database cannot be used: {said}")
