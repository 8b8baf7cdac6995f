"""Who watches: the pulse, for what changes in the tables and in the clock; the watchdog, for us as a whole.

Both see the engine that turns at the time, so that a reload need not stop them.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from datetime import datetime

from bridge.clock import ClockWatch, Jump, Verdict
from bridge.engine import Engine
from bridge.log import event
from bridge.operations import beat
from bridge.ports import Clock
from bridge.store import agenda
from bridge.store.changes import Changes
from bridge.store.database import Database
from bridge.systemd import Systemd
from bridge.troubles import Troubles

log = logging.getLogger(__name__)

_PULSE = 0.25  # how long a command beside the daemon (release, resume) waits at most to be noticed
_BEAT = 30.0  # where no watchdog waits
_BEAT_IN_TROUBLE = 2.0  # it may be over soon


class Pulse(threading.Thread):
    """Four times a second: did the clock jump, was anything committed, is anything due? Then the loops are woken."""

    def __init__(
        self, db: Database, clock: Clock, watch: ClockWatch, engine: Callable[[], Engine], troubles: Troubles
    ) -> None:
        super().__init__(name="pulse", daemon=True)
        self._db = db
        self._clock = clock
        self._watch = watch
        self._engine = engine
        self._troubles = troubles
        self._changes = Changes(db)
        self._next: datetime | None = None
        self._stopping = threading.Event()

    def run(self) -> None:
        while not self._stopping.wait(_PULSE):
            try:
                self._beat()
            except Exception as error:  # noqa: BLE001 - told by `Troubles`, with its traceback if it is a bug
                self._troubles.failed("the look at what changed", error)
                self._engine().wake()
            else:
                self._troubles.went_well("the look at what changed")
        self._changes.close()

    def stop(self) -> None:
        self._stopping.set()

    def _beat(self) -> None:
        jumps = self._watch.jumps()
        for jump in jumps:
            self._heed(jump)
        now = self._clock.now()
        if self._changes.look() or jumps or (self._next is not None and self._next <= now):
            self._engine().wake()
            self._next = now  # until it is known: should the tables not answer, it is asked again
            whatsapp = self._engine().config.whatsapp
            with self._db.read() as conn:
                self._next = agenda.next_moment(conn, now, whatsapp.daily_recipients if whatsapp else None)

    def _heed(self, jump: Jump) -> None:
        """Everything was planned by the old time. In doubt the engine rests by itself."""
        by, now = f"{jump.by.total_seconds():+.0f}s", f"{self._clock.now():%Y-%m-%dT%H:%M:%SZ}"
        if jump.verdict is Verdict.DOUBTED:
            effect = "nothing is polled or sent until it is back or has stood by this for ten minutes"
            log.error(event("clock.doubted", by=by, now=now, effect=effect, advice="see `timedatectl`"))
        elif jump.verdict is Verdict.BELIEVED:
            log.warning(event("clock.believed", by=by, now=now, effect="polls and sends go on"))
        else:
            log.warning(event("clock.jumped", by=by, now=now, effect="polls are planned anew by it"))
        self._engine().schedule()


class Watchdog(threading.Thread):
    """Tells systemd how we are, and that we are alive: only after a write to the tables, and while all turns.

    Whatever hangs, be it this thread in that write, makes systemd start us anew.
    """

    def __init__(
        self,
        systemd: Systemd,
        db: Database,
        clock: Clock,
        watch: ClockWatch,
        engine: Callable[[], Engine],
        troubles: Troubles,
    ) -> None:
        super().__init__(name="watchdog", daemon=True)
        self._systemd = systemd
        self._db = db
        self._clock = clock
        self._watch = watch
        self._engine = engine
        self._troubles = troubles
        self._pause = min(_BEAT, systemd.beat or _BEAT)
        self._well = True
        self._stopping = threading.Event()
        self.notes: dict[
            str, str
        ] = {}  # what the daemon has to say besides: a configuration that was refused

    def run(self) -> None:
        while not self._stopping.is_set():
            if self._beat():
                self._stopping.wait(self._pause)
            else:
                self._stopping.wait(min(self._pause, _BEAT_IN_TROUBLE))

    def stop(self) -> None:
        self._stopping.set()

    def _beat(self) -> bool:
        """One sign of life, or the reason why there is none."""
        reasons = self._find_out()
        self._systemd.status(self.sentence(reasons))
        if not reasons:
            self._systemd.alive()
        if bool(reasons) is self._well:
            self._well = not reasons
            if reasons:
                log.error(event("watchdog.not_fed", reasons="; ".join(reasons)))
            else:
                log.info(event("watchdog.fed_again"))
        return not reasons

    def _find_out(self) -> list[str]:
        """Why we cannot be said to be alive. The write comes first: it may take long, and shows what it met."""
        try:
            # A time in doubt must not be what the next start compares its own with.
            if not self._watch.in_doubt:
                beat.beat(self._db, self._clock.now())
        except Exception as error:  # noqa: BLE001 - told by `Troubles`, with its traceback if it is a bug
            self._troubles.failed("a write to the tables", error)
            return [*self._troubles.now(), *self._engine().what_is_wrong()]
        self._troubles.went_well("a write to the tables")
        return self._engine().what_is_wrong()

    def sentence(self, reasons: list[str] | None = None) -> str:
        """How we stand, in one line."""
        known = dict.fromkeys([*(reasons or []), *self._troubles.now(), *self.notes.values()])
        if self._watch.in_doubt:
            known["the clock is in doubt: nothing is polled or sent"] = None
        try:
            with self._db.read() as conn:
                return beat.sentence(conn, self._engine().config, list(known))
        except Exception:  # noqa: BLE001 - the write before it has told the same
            return "; ".join(known)
