"""The real clock, what makes one unfit to work by, and what is noticed of a clock that jumps.

Under a shifted clock (faketime) everything shifts alike, as all time comes from here. Holds, expiry, quiet hours
and retention all go by it, so a wrong one does harm in silence: a machine without a battery starts in 1970.
"""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum

from bridge.errors import BridgeError
from bridge.ports import Clock

# Nothing of this bridge was ever run before, or will be after: what batteries and firmware come up with is.
EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
LATEST = datetime(2060, 1, 1, tzinfo=UTC)
# Less than this back is a correction that every bridge must bear, were it only a clock kept in local time.
TOLERANCE = timedelta(days=1)
# So far ahead a machine may wake up that was suspended: what is urgent then must not wait for doubts.
AHEAD = timedelta(days=40)
# A time server steps a clock by this much in everyday life, and nothing of ours is so exact.
STEP = timedelta(minutes=5)
# But a scheduler that planned by the old time would stand still for as long as the clock went back.
BACK = timedelta(seconds=5)
# So long a time server has to take back a jump of days before it is believed.
BELIEVED_AFTER = 600.0  # seconds


class SystemClock:
    """The operating system's time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()


class ClockError(BridgeError):
    """The time of day is wrong beyond doubt; nothing may be held, expired, polled or sent by it."""


def plausible(now: datetime) -> bool:
    """Whether it can be `now` at all."""
    return EARLIEST <= now < LATEST


def refuse_absurd(now: datetime, last_ran: datetime | None) -> None:
    """Raises ClockError for a time at which this bridge cannot be started, having last run at `last_ran`."""
    mend = "set the clock right (`timedatectl set-ntp true`, then `timedatectl` shows it)"
    if not plausible(now):
        raise ClockError(f"the clock says {now:%Y-%m-%d %H:%M} UTC, which cannot be: {mend}, and start again")
    if last_ran is not None and now < last_ran - TOLERANCE:
        raise ClockError(
            f"the clock says {now:%Y-%m-%d %H:%M} UTC, but this bridge ran at {last_ran:%Y-%m-%d %H:%M} UTC: {mend}; "
            "if it is right now and was wrong then, start once with BRIDGE_TRUST_CLOCK=1"
        )


class Verdict(StrEnum):
    """What is thought of a jump: right, too far to be believed at once, or believed in the end (or taken back)."""

    RIGHT = "right"
    DOUBTED = "doubted"
    BELIEVED = "believed"


@dataclass(frozen=True, slots=True)
class Jump:
    """The clock moved by `by` against the monotonic one."""

    by: timedelta
    verdict: Verdict


class ClockWatch:
    """Compares the clock with the monotonic one, which nobody can set. Thread-safe.

    A jump of up to a day back, or forty ahead, is believed at once: a time server's correction, a machine that slept.
    A longer one, or one to a time that cannot be, is doubted until the clock is back or has stood by it for ten
    minutes: by it alerts would expire unsent and people be forgotten for ever.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._guard = threading.Lock()
        self._origin = self._offset()  # believed: what the clock showed when the monotonic one was at zero
        self._doubted: timedelta | None = None
        self._since = 0.0
        self._jumps: list[Jump] = []

    @property
    def in_doubt(self) -> bool:
        """Whether the time should not be worked by. Asked before each work, so that none is done in between."""
        with self._guard:
            self._look()
            return self._doubted is not None

    def jumps(self) -> list[Jump]:
        """Those noticed since this was asked last."""
        with self._guard:
            self._look()
            noticed, self._jumps = self._jumps, []
            return noticed

    def _look(self) -> None:
        offset = self._offset()
        if self._doubted is not None:
            self._look_again(self._doubted, offset)
            return
        by = offset - self._origin
        if -BACK <= by <= STEP:
            return
        if -TOLERANCE <= by <= AHEAD and plausible(self._clock.now()):
            self._origin = offset
            self._jumps.append(Jump(by, Verdict.RIGHT))
        else:
            self._doubt(offset)

    def _look_again(self, doubted: timedelta, offset: timedelta) -> None:
        """While in doubt: it is back, or has moved on, or has stood for long enough."""
        is_back = abs(offset - self._origin) <= STEP
        if not is_back and abs(offset - doubted) > STEP:
            self._doubt(offset)
            return
        stood = self._clock.monotonic() - self._since >= BELIEVED_AFTER
        if is_back or (stood and plausible(self._clock.now())):
            self._jumps.append(Jump(offset - self._origin, Verdict.BELIEVED))
            self._origin, self._doubted = offset, None

    def _doubt(self, offset: timedelta) -> None:
        self._doubted, self._since = offset, self._clock.monotonic()
        self._jumps.append(Jump(offset - self._origin, Verdict.DOUBTED))

    def _offset(self) -> timedelta:
        return self._clock.now() - datetime.fromtimestamp(self._clock.monotonic(), UTC)
