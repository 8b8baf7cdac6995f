"""What turns for one configuration: a scheduler that ticks, polls of the feeds, loops that deliver, and the pages.

A reload makes a new one and lets the old one end; the tables, the listening socket and the process stay. APScheduler
only ticks: its jobs run in its own thread, take no time, and hand what takes time to a pool. So none of its runs can
be late or too many, and a tick proves that its thread is alive.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from apscheduler.executors.debug import DebugExecutor
from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.base import BaseTrigger
from sqlalchemy.exc import SQLAlchemyError

from bridge.bootstrap import Bridge
from bridge.loops import Loop, Wakers
from bridge.policy import Config
from bridge.receipts import LONGEST_REQUEST
from bridge.store import holds
from bridge.troubles import Troubles
from bridge.web.app import create_app
from bridge.web.webhooks import App, Webhooks

_POLLERS = 16
_TICK = timedelta(seconds=2)
_TEMPLATES = "the templates"  # polled like a feed, and named unlike any
_ASK = timedelta(seconds=15)  # how often it is looked whether WhatsApp is to be asked for them
_TICK_LATE = 20.0  # seconds: a machine may be busy, but not for so long
_POLL_PATIENCE = 300.0  # seconds: its request, and each of its waits for the tables, has half a minute
# Loops are woken by what is committed and by the time of what is due (`bridge.watch`). This is for the rest: what
# expires unsent, a grace that is over, a request that was never recorded.
_IDLE = 15.0
_SETTLE_REST = 0.5
_SETTLE_PATIENCE = 1800.0  # it asks about fifty messages, and the provider may be slow


class Every(BaseTrigger):  # type: ignore[misc]  # apscheduler carries no types
    """Every so often, spread by jitter. Missed runs are one, so that no jump of the clock makes thousands."""

    def __init__(self, every: Callable[[], timedelta], jitter: float = 0.0) -> None:
        self._every = every  # asked anew each time
        self._jitter = jitter  # a share of it, and half a minute at most

    def get_next_fire_time(self, previous: datetime | None, now: datetime) -> datetime:
        if previous is None:
            return now
        every = self._every()
        planned = previous + every if previous + every > now else now + every
        spread: datetime = self._apply_jitter(planned, min(30.0, every.total_seconds() * self._jitter), now)
        return spread


class Engine:
    """Turns between `start` and `stop`. While `in_doubt` says so (of the clock) it polls and sends nothing.

    `home`: where somebody is sent who opens the bridge's address in a browser; the demo has a page for them.
    """

    def __init__(
        self, bridge: Bridge, wakers: Wakers, troubles: Troubles, in_doubt: Callable[[], bool], home: str = ""
    ) -> None:
        self.bridge = bridge
        self._troubles = troubles
        self._in_doubt = in_doubt
        self._loops = self._make_loops(wakers)
        self.wake = wakers
        self.app = self._make_app(home)
        self._pollers = ThreadPoolExecutor(_POLLERS, thread_name_prefix="poll")
        self._paces: dict[str, timedelta] = {}  # how often each feed is polled, as its last poll found right
        self._polled: dict[str, float] = {}  # feeds that a poller has in hand, and since when
        self._guard = threading.Lock()
        self._ticked = time.monotonic()
        self._ending = False
        self._scheduler = BackgroundScheduler(
            executors={"default": DebugExecutor()},  # the one that runs a job in the scheduler's own thread
            job_defaults={"coalesce": True, "misfire_grace_time": None},
            timezone="UTC",
        )

    @property
    def config(self) -> Config:
        return self.bridge.config

    def start(self) -> None:
        self._forget_rests()
        for loop in self._loops:
            loop.start()
        self.schedule()
        self._scheduler.start()

    def _forget_rests(self) -> None:
        """Why an earlier configuration's sender rested says nothing of this one's. That it cannot be written is no
        reason to fail.
        """
        if self.bridge.outbound is None:
            return
        try:
            self.bridge.outbound.delivery.forget_rests()
            self.bridge.outbound.approvals.recall()
        except SQLAlchemyError as error:
            self._troubles.failed("the tables", error)
        else:
            self._troubles.went_well("the tables")

    def stop(self, deadline: float) -> None:
        """Let what is under way come to its end, until a monotonic moment at most."""
        self._ending = True
        self._scheduler.shutdown(wait=False)
        self._pollers.shutdown(wait=False, cancel_futures=True)  # one under way writes all of its transaction
        for loop in self._loops:
            loop.stop()
        for loop in self._loops:
            loop.end(deadline)
        if self.bridge.outbound:
            self.bridge.outbound.dispatcher.close(deadline)
            self.bridge.outbound.close()

    def schedule(self) -> None:
        """Plan every job from now on; again after a jump of the clock, by which they were planned."""
        self._scheduler.remove_all_jobs()
        now = datetime.now(self._scheduler.timezone)
        self._ticked = time.monotonic()
        self._scheduler.add_job(self._tick, Every(lambda: _TICK), id="tick")
        if self.bridge.outbound:
            first = now + _TICK
            self._scheduler.add_job(self._ask, Every(lambda: _ASK, 0.5), next_run_time=first, id=_TEMPLATES)
        for number, source in enumerate(self.config.feeds.values()):
            self._scheduler.add_job(
                self._poll,
                Every(partial(self._pace, source.name), 0.1),
                args=[source.name],
                id=f"poll:{source.name}",
                # The first polls start at once, but not all in the same instant.
                next_run_time=now + timedelta(milliseconds=100 * number),
            )

    def what_is_wrong(self) -> list[str]:
        """Why it cannot be said to turn; empty while it does, and when it was told to end."""
        if self._ending:
            return []
        found = [loop.trouble() for loop in self._loops]
        now = time.monotonic()
        silent = now - self._ticked
        found.append(f"the scheduler has not ticked for {int(silent)} s" if silent > _TICK_LATE else "")
        with self._guard:
            found += [
                f"the poll of {name} hangs"
                for name, since in self._polled.items()
                if now - since > _POLL_PATIENCE
            ]
        return [one for one in found if one]

    # --- polling -------------------------------------------------------------------------------------------

    def _tick(self) -> None:
        self._ticked = time.monotonic()

    def _pace(self, name: str) -> timedelta:
        return self._paces.get(name, self.config.feeds[name].every)

    def _poll(self, name: str) -> None:
        self._hand_over(name, self.bridge.ingest.poll_if_due)

    def _look(self) -> None:
        """Before a release the whole listing is asked for: each feed by a poller of its own, so none waits."""
        bridge = self.bridge
        with bridge.store.db.read() as conn:
            now = bridge.clock.now()
            due = holds.feeds_to_look_at(conn, tuple(bridge.config.feeds), now)
            gone = [one.feed for one in holds.pages_to_look_at(conn, now) if one.feed in bridge.config.feeds]
        for name in dict.fromkeys([*due, *(name for name in gone if name)]):
            self._hand_over(name, bridge.ingest.look)

    def _ask(self) -> None:
        """What is due stands with `Approvals`: it waits a day, less after a failure."""
        outbound = self.bridge.outbound
        if outbound and outbound.approvals.is_due():
            self._hand_over(_TEMPLATES, lambda _: outbound.approvals.look())

    def _hand_over(self, name: str, work: Callable[[str], object]) -> None:
        """Give a feed to a poller, unless one has it in hand: what was missed is seen when that one is done."""
        with self._guard:
            if name in self._polled or self._in_doubt():
                return
            self._polled[name] = time.monotonic()
        try:
            self._pollers.submit(self._work, name, work)
        except RuntimeError as error:
            self._done(name)
            if not self._ending:  # no stop was quicker: no thread could be started
                self._troubles.failed(f"the poll of {name}", error)

    def _work(self, name: str, work: Callable[[str], object]) -> None:
        what = f"the poll of {name}"
        try:
            work(name)
            if name in self.config.feeds:
                self._paces[name] = self.bridge.ingest.pace(name)
        except Exception as error:  # noqa: BLE001 - told by `Troubles`, with its traceback if it is a bug
            self._troubles.failed(what, error)
        else:
            self._troubles.went_well(what)
        finally:
            self._done(name)
            self.wake()  # a look that was not handed over meanwhile may be now

    def _done(self, name: str) -> None:
        with self._guard:
            self._polled.pop(name, None)

    # --- delivering ----------------------------------------------------------------------------------------

    def _make_loops(self, wakers: Wakers) -> list[Loop]:
        outbound = self.bridge.outbound
        if outbound is None:
            return []

        def release() -> bool:
            self._look()
            now = self._sure_now()
            busy = now is not None and outbound.releases.release(now)
            if busy:
                send.wake()
            return busy

        def settle() -> bool:
            now = self._sure_now()
            if now is None:
                return False
            outbound.reconciler.adopt_orphans(LONGEST_REQUEST)
            outbound.releases.finish(now)
            return outbound.reconciler.settle()

        send = self._loop("send", outbound.dispatcher.step, idle=_IDLE)
        loops = [
            self._loop("release", release, idle=_IDLE),
            send,
            self._loop("settle", settle, idle=_IDLE, rest=_SETTLE_REST, patience=_SETTLE_PATIENCE),
            self._loop("images", outbound.images.look, idle=_IDLE),
        ]
        for loop in loops:
            wakers.add(loop)
        return loops

    def _sure_now(self) -> datetime | None:
        """The present, to release and expire by. Read before it is doubted: a jump in between is not missed so."""
        now = self.bridge.clock.now()
        return None if self._in_doubt() else now

    def _loop(self, name: str, step: Callable[[], bool], **times: Any) -> Loop:
        return Loop(name, lambda: not self._in_doubt() and step(), self._troubles, **times)

    def _make_app(self, home: str) -> App:
        bridge = self.bridge
        pages = create_app(bridge.store.db.ping, self.what_is_wrong, home)
        if not bridge.outbound:
            return pages.wsgi_app
        out = bridge.outbound
        services = (out.receipts, out.conversation, pages.wsgi_app, self._troubles)
        return Webhooks(bridge.config.web.public_url, out.auth_token, *services)
