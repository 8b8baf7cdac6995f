"""The life of the process, on one page: lock → listen → adopt → tick → wait → stop.

What is due stands in the tables; everything here only ticks. A scheduler polls the feeds; three loops release,
send and settle. SIGTERM lets the requests in flight come to their end, for `GRACE` seconds at most: what has
not ended by then stands as `sending` and is reconciled by the next start.
"""

from __future__ import annotations

import fcntl
import logging
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from bridge.bootstrap import Bridge
from bridge.errors import StoreError
from bridge.log import event
from bridge.receipts import LONGEST_REQUEST
from bridge.store import notices
from bridge.web.app import create_app
from bridge.web.server import WebServer
from bridge.web.webhooks import Webhooks

log = logging.getLogger(__name__)

GRACE = 8.0  # seconds; the contract allows ten
_LOOK_EVERY = 1.0
_IDLE = 0.25  # how long a command beside the daemon (release, resume) waits at most to be noticed
_SETTLE_EVERY = 0.5
_POLLERS = 16


class Loop(threading.Thread):
    """Calls `step` again and again: at once while it returns True, else when woken or after `idle` seconds."""

    def __init__(self, name: str, step: Callable[[], bool], idle: float) -> None:
        super().__init__(name=name, daemon=True)
        self._step = step
        self._idle = idle
        self._wake = threading.Event()
        self._stopping = threading.Event()

    def wake(self) -> None:
        self._wake.set()

    def run(self) -> None:
        while not self._stopping.is_set():
            try:
                busy = self._step()
            except Exception:
                # Its rows stay as they are and are taken up again; a pause, lest a lasting fault fills the log.
                log.exception(event("loop.failed", loop=self.name))
                busy = False
                self._stopping.wait(1.0)
            if not busy:
                self._wake.wait(self._idle)
                self._wake.clear()

    def stop(self, deadline: float) -> None:
        self._stopping.set()
        self._wake.set()
        self.join(max(0.0, deadline - time.monotonic()))


class Wakers:
    """What is called when there may be something to send. The parts are made before the loops they wake."""

    def __init__(self) -> None:
        self._loops: list[Loop] = []

    def add(self, loop: Loop) -> None:
        self._loops.append(loop)

    def __call__(self) -> None:
        for loop in self._loops:
            loop.wake()


@contextmanager
def only_one(state: Path) -> Iterator[None]:
    """Hold the state directory for this process. Raises StoreError when another `run` has it."""
    descriptor = os.open(state / "bridge.lock", os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise StoreError(
            f"{state}: another bridge runs on this state; stop it, or set $STATE_DIRECTORY"
        ) from None
    try:
        yield
    finally:
        os.close(descriptor)


def is_running(state: Path) -> bool:
    """Whether a `run` holds the state directory."""
    try:
        with only_one(state):
            return False
    except StoreError:
        return True


class Daemon:
    """One running bridge. `start`, then `stop`; `run` does both around a wait for SIGTERM or SIGINT."""

    def __init__(self, bridge: Bridge, wakers: Wakers) -> None:
        self._bridge = bridge
        self._loops = self._make_loops(wakers)
        self._web = self._make_web()
        self._scheduler = BackgroundScheduler(
            executors={"default": ThreadPoolExecutor(min(_POLLERS, len(bridge.config.feeds) + 2))},
            # A late run is a run all the same; several missed ones are one.
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
            timezone="UTC",
        )

    @property
    def address(self) -> tuple[str, int]:
        """Where it listens."""
        return self._web.host, self._web.port

    def run(self) -> None:
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: stop.set())
        self.start()
        stop.wait()
        log.info(event("bridge.stopping", grace=GRACE))
        self.stop()

    def start(self) -> None:
        if self._bridge.outbound:
            self._bridge.outbound.reconciler.adopt_orphans()
        else:
            log.warning(event("whatsapp.missing", effect="news is taken in and held, nothing is sent"))
        self._web.start()
        for loop in self._loops:
            loop.start()
        self._schedule()
        self._scheduler.start()
        host, port = self.address
        log.info(event("bridge.started", listen=f"{host}:{port}", feeds=len(self._bridge.config.feeds)))

    def stop(self) -> None:
        deadline = time.monotonic() + GRACE
        self._scheduler.shutdown(wait=False)  # a poll under way writes all of its transaction, or nothing
        for loop in self._loops:
            loop.stop(deadline)
        if self._bridge.outbound:
            self._bridge.outbound.dispatcher.close(deadline)
            self._bridge.outbound.close()
        self._web.stop(deadline)
        log.info(event("bridge.stopped"))

    # --- the parts -----------------------------------------------------------------------------------------

    def _make_loops(self, wakers: Wakers) -> list[Loop]:
        outbound = self._bridge.outbound
        if outbound is None:
            return []
        send = Loop("send", outbound.dispatcher.step, _IDLE)

        def release() -> bool:
            busy = outbound.delivery.release()
            if busy:
                send.wake()
            return busy

        def settle() -> bool:
            outbound.reconciler.adopt_orphans(LONGEST_REQUEST)
            outbound.delivery.finish()
            return outbound.reconciler.settle()

        loops = [Loop("release", release, _IDLE), send]
        for loop in loops:
            wakers.add(loop)
        return [*loops, Loop("settle", settle, _SETTLE_EVERY)]

    def _make_web(self) -> WebServer:
        bridge = self._bridge
        pages = create_app(bridge.store.db.ping, self._troubles)
        app = pages.wsgi_app
        if bridge.outbound:
            out = bridge.outbound
            app = Webhooks(bridge.config.web.public_url, out.auth_token, out.receipts, out.conversation, app)
        return WebServer(app, bridge.config.web.host, bridge.config.web.port)

    def _troubles(self) -> list[str]:
        return [f"the {loop.name} loop is not running" for loop in self._loops if not loop.is_alive()]

    def _schedule(self) -> None:
        now = datetime.now(self._scheduler.timezone)
        for number, source in enumerate(self._bridge.config.feeds.values()):
            seconds = source.every.total_seconds()
            self._scheduler.add_job(
                self._bridge.ingest.poll_if_due,
                "interval",
                args=[source.name],
                id=f"poll:{source.name}",
                seconds=seconds,
                jitter=min(30.0, seconds / 10),
                # The first polls start at once, but not all in the same instant.
                next_run_time=now + timedelta(milliseconds=100 * number),
            )
        self._scheduler.add_job(self._look, "interval", id="look", seconds=_LOOK_EVERY)

    def _look(self) -> None:
        """Before a release the whole listing is asked for: each feed by a job of its own, so none waits."""
        bridge = self._bridge
        with bridge.store.db.read() as conn:
            due = notices.feeds_to_look_at(conn, tuple(bridge.config.feeds), bridge.clock.now())
        for name in due:
            self._scheduler.add_job(bridge.ingest.look, args=[name], id=f"look:{name}", replace_existing=True)
