"""The simulated provider: its parts joined, its settings, its life from `start` to `stop`."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping

from werkzeug.routing import Rule

from bridge.simulator.content import ContentApi, Templates
from bridge.simulator.faults import Faults
from bridge.simulator.guard import Guard
from bridge.simulator.ledger import Ledger
from bridge.simulator.lifecycle import Lifecycle
from bridge.simulator.messages import MessagesApi
from bridge.simulator.phones import Phones
from bridge.simulator.settings import Settings
from bridge.simulator.tier import Tier
from bridge.simulator.webhooks import Postman
from bridge.simulator.workers import Workers

THREADS = 8  # that post webhooks


class Provider:
    """Everything of the provider but its wire. `settings` is read anew at each use, so a change acts at once."""

    def __init__(self, settings: Settings, clock: Callable[[], float] = time.time) -> None:
        self.settings = settings
        self.ledger = Ledger(clock)
        self.faults = Faults(settings.seed)
        self.templates = Templates()
        self._lock = threading.Lock()
        self._workers = Workers(THREADS)
        self._postman = Postman(self._workers, self.ledger, self._current, THREADS, clock)
        self.phones = Phones(self.ledger, self._postman, self._current, clock)
        self._tier = Tier(clock)
        guard = Guard(self._current, self.faults)
        self._content = ContentApi(self.templates, self._current, guard)
        self._messages = MessagesApi(
            settings=self._current,
            templates=lambda: self.templates.by_sid,
            guard=guard,
            faults=self.faults,
            ledger=self.ledger,
            lifecycle=Lifecycle(self._workers, self.ledger, self._postman, self._current),
            phones=self.phones,
            tier=self._tier,
            clock=clock,
        )

    def _current(self) -> Settings:
        return self.settings

    def routes(self) -> list[Rule]:
        return self._messages.routes() + self._content.routes()

    def start(self) -> None:
        self._workers.start()

    def stop(self) -> None:
        """Whoever is stalled goes on; webhooks at hand are finished, the others are dropped."""
        self.faults.clear()
        self._workers.stop()
        self._postman.close()

    def change(self, **wish: object) -> Settings:
        """Change some settings, as in `change(read=1.0)`. Raises BadInput."""
        return self.change_by(wish)

    def change_by(self, wish: Mapping[str, object]) -> Settings:
        with self._lock:
            self.settings = self.settings.changed(wish)
            self._workers.hold(self.settings.hold)
            return self.settings

    def reset(self) -> None:
        """Forget messages, phones and faults, and what was still to be posted. Settings and templates stay."""
        self.faults.clear()
        self._workers.clear()
        self.ledger.clear()
        self.phones.clear()
        self._tier.clear()
