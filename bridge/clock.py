"""The real clock. Under a shifted one (faketime) everything shifts alike, as all time comes from here."""

from __future__ import annotations

import time
from datetime import UTC, datetime


class SystemClock:
    """The operating system's time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()
