"""The life of the process, on one page: clock → adopt → listen → turn → ready; reload …; stop.

What is due stands in the tables; everything here only ticks (`bridge.engine`), and is watched (`bridge.watch`).
SIGHUP reads the configuration anew: a good one takes the place of the old, a bad one changes nothing. SIGTERM lets
the requests in flight come to their end, for `GRACE` seconds at most: what has not ended by then stands as `sending`
and is reconciled by the next start.
"""

from __future__ import annotations

import logging
import os
import signal
import threading
import time
from collections.abc import Callable, Iterable
from typing import Any

from bridge import faults
from bridge.bootstrap import Bridge
from bridge.clock import ClockWatch, refuse_absurd
from bridge.engine import Engine
from bridge.errors import BridgeError
from bridge.log import event
from bridge.loops import Wakers
from bridge.policy import Config
from bridge.reload import check_reloadable, refusal
from bridge.signals import Signals
from bridge.store import meta
from bridge.systemd import Systemd
from bridge.troubles import Troubles
from bridge.watch import Pulse, Watchdog
from bridge.web.server import WebServer

log = logging.getLogger(__name__)

GRACE = 8.0  # seconds; the contract allows ten

Build = Callable[[Config, Callable[[], None]], Bridge]


class Daemon:
    """One running bridge: `start`, then `stop`; `run` does both around the wait for signals.

    `build` joins the parts of a configuration around the same tables (`bootstrap.assemble`); `reread` gives a reload
    its configuration; `home` is where a browser is sent that opens the bridge's address.
    """

    def __init__(self, config: Config, build: Build, reread: Callable[[], Config], home: str = "") -> None:
        self._build, self._reread, self._home = build, reread, home
        self._troubles = Troubles()
        self._engine = self._make_engine(config)
        bridge = self._engine.bridge
        self._clock_watch = ClockWatch(bridge.clock)
        self._web = WebServer(self._answer, config.web.host, config.web.port)
        self._systemd = Systemd(os.environ)
        watched = (bridge.store.db, bridge.clock, self._clock_watch, lambda: self._engine, self._troubles)
        self._pulse = Pulse(*watched)
        self._watchdog = Watchdog(self._systemd, *watched)

    @property
    def address(self) -> tuple[str, int]:
        """Where it listens."""
        return self._web.host, self._web.port

    def run(self) -> None:
        signals = Signals(signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
        faults.arm_thread_killer()
        self.start()
        ends = None
        while signals.wait() is signal.SIGHUP:
            ends = time.monotonic() + GRACE
            self.reload(ends)
            # A stop that waits by now may have come when this began: its time counts from then.
            ends = ends if signals.has_one() else None
        log.info(event("bridge.stopping", grace=GRACE))
        self.stop(ends or time.monotonic() + GRACE)

    def start(self) -> None:
        """Raises ClockError when the time cannot be worked by."""
        bridge = self._engine.bridge
        with bridge.store.db.read() as conn:
            last_ran = None if os.environ.get("BRIDGE_TRUST_CLOCK") else meta.last_ran(conn)
        refuse_absurd(bridge.clock.now(), last_ran)
        if bridge.outbound:
            bridge.outbound.reconciler.adopt_orphans()
        self._warn()
        self._web.start()
        self._engine.start()
        self._pulse.start()
        host, port = self.address
        log.info(event("bridge.started", listen=f"{host}:{port}", feeds=len(bridge.config.feeds)))
        self._systemd.ready(self._watchdog.sentence())
        self._watchdog.start()

    def reload(self, deadline: float) -> None:
        """The configuration anew: the engine of a good one follows the old one, which ends as at a stop."""
        self._systemd.reloading()
        engine = self._rebuilt()
        if engine is not None:
            old = self._engine.config
            self._engine.stop(deadline)
            if old.whatsapp:  # the new pace knows nothing of the last request
                threading.Event().wait(1 / old.whatsapp.rate)
            self._engine = engine
            engine.start()
            config = engine.config
            log.info(
                event("config.reloaded", file=config.path, feeds=len(config.feeds), topics=len(config.topics))
            )
            self._warn()
        self._systemd.ready(self._watchdog.sentence())

    def stop(self, deadline: float) -> None:
        """Let what is under way come to its end, until a monotonic moment at most."""
        self._systemd.stopping()
        self._watchdog.stop()
        self._pulse.stop()
        self._engine.stop(deadline)
        self._web.stop(deadline)
        log.info(event("bridge.stopped"))

    # --- the parts -----------------------------------------------------------------------------------------

    def _rebuilt(self) -> Engine | None:
        """An engine of the configuration as it stands now; None: it is refused, which was told."""
        old = self._engine.config
        try:
            config = self._reread()
            check_reloadable(old, config)
            engine = self._make_engine(config)
        except BridgeError as error:
            log.error(refusal(old.path, str(error)))  # noqa: TRY400 - ops' mistake, not ours: no traceback
        except Exception:
            log.exception(refusal(old.path, "an error of ours, told below"))
        else:
            self._watchdog.notes.pop("config", None)
            return engine
        self._watchdog.notes["config"] = (
            "the changed configuration is refused (see the log), the old one stays"
        )
        return None

    def _make_engine(self, config: Config) -> Engine:
        wakers = Wakers()
        bridge = self._build(config, wakers)
        return Engine(bridge, wakers, self._troubles, lambda: self._clock_watch.in_doubt, self._home)

    def _answer(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """To every request by the engine of its moment."""
        return self._engine.app(environ, start_response)

    def _warn(self) -> None:
        if not self._engine.bridge.outbound:
            log.warning(event("whatsapp.missing", effect="news is taken in and held, nothing is sent"))
