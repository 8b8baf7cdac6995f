"""A whole town for acceptance tests: the real `bridge` process beside a simulated provider and newsroom.

    with a_town(tmp_path) as town:
        town.import_subscribers({"+393330000001": ["viabilita"]})
        with town.running():
            town.publish("Chiusa via Roma")
            town.wait_accepted(1)

The process is started as ops would start it, by its command line and its environment alone; what citizens got
is read from the provider's ledger, never from the bridge's tables.
"""

from __future__ import annotations

import copy
import json
import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import urllib3
import yaml

from bridge.simulator import Simulator
from bridge.simulator.items import Draft, NewsItem
from bridge.simulator.settings import ACCOUNT, TOKEN, Settings

TIMEOUT = 60.0  # of any wait; a healthy machine needs a fraction
LOOK = 0.02  # seconds between two looks of a wait
http = urllib3.PoolManager(retries=False, timeout=10)

TEMPLATES = {
    "notizia": ("HX" + "1" * 32, "{{1}}: {{2}} Maggiori informazioni: {{3}} Comune di Prova."),
    "allerta": ("HX" + "2" * 32, "⚠️ {{1}}: {{2}} Maggiori informazioni: {{3}} Comune di Prova."),
}
TOPICS: dict[str, Any] = {
    "viabilita": {"title": "Viabilità", "rules": [{"category": "Viabilità"}, {"keywords": ["chius* via"]}]},
    "allerte": {
        "title": "Allerte",
        "urgent": True,
        "template": "allerta",
        "rules": [{"pattern": "allerta (arancione|rossa)"}],
    },
    "scuole": {"title": "Scuole", "rules": [{"category": "Scuola"}]},
    "eventi": {"title": "Eventi", "rules": [{"category": "Eventi"}]},
    "tutto": {"title": "Tutte le notizie", "rules": [{"any": True}]},
}


def phone(number: int) -> str:
    """The n-th invented citizen, of a range that is not assigned."""
    return f"+39333{number:07d}"


@dataclass
class Town:
    """One test's town. `config` may be changed until the process starts."""

    directory: Path
    simulator: Simulator
    port: int
    config: dict[str, Any]
    environ: dict[str, str] = field(default_factory=dict)
    process: subprocess.Popen[bytes] | None = None

    # --- ops -----------------------------------------------------------------------------------------------

    def write_config(self) -> Path:
        path = self.directory / "config.yaml"
        path.write_text(yaml.safe_dump(self.config, allow_unicode=True, sort_keys=False))
        return path

    def bridge(self, *args: str, check: bool = True) -> subprocess.CompletedProcess[str]:
        """Run a command to its end."""
        command = [sys.executable, "-m", "bridge", "--config", str(self.write_config()), *args]
        done = subprocess.run(
            command, env=self._environ(), capture_output=True, text=True, timeout=60, check=False
        )
        assert not check or done.returncode == 0, (
            f"{args}: exit {done.returncode}\n{done.stdout}\n{done.stderr}"
        )
        return done

    def json(self, *args: str) -> Any:
        return json.loads(self.bridge(*args, "--json").stdout)

    def import_subscribers(self, people: Mapping[str, Sequence[str]]) -> None:
        path = self.directory / "people.csv"
        lines = ["phone,name,topics,zone,consented_at,consent_source"]
        lines += [f"{number},,{';'.join(topics)},,2026-01-10,modulo" for number, topics in people.items()]
        path.write_text("\n".join(lines) + "\n")
        self.bridge("subscribers", "import", str(path))

    def _environ(self) -> dict[str, str]:
        return {
            **os.environ,
            "STATE_DIRECTORY": str(self.directory / "state"),
            "TWILIO_AUTH_TOKEN": TOKEN,
            "BRIDGE_KEY": "an invented key of more than thirty-two characters",
            "PYTHONFAULTHANDLER": "1",
            **self.environ,
        }

    # --- the process ---------------------------------------------------------------------------------------

    def start(self) -> None:
        """Start `bridge run` and wait until it answers."""
        self.launch()
        assert not self.process_ended(), self.log()

    def launch(self) -> None:
        """Start `bridge run` and wait until it answers or has ended."""
        command = [sys.executable, "-m", "bridge", "--config", str(self.write_config()), "run"]
        with (self.directory / "run.log").open("ab") as log:
            self.process = subprocess.Popen(command, env=self._environ(), stderr=log, stdout=log)
        self.wait_for(lambda: self.process_ended() or self.get("/readyz") == 200, "the bridge to be ready")

    def stop(self) -> int:
        """SIGTERM, and its exit code. Fails when it takes longer than the contract's ten seconds."""
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=10)

    def kill(self) -> None:
        """SIGKILL: no handler, no flush."""
        assert self.process is not None
        self.process.kill()
        self.process.wait(timeout=15)

    @contextmanager
    def running(self) -> Iterator[None]:
        self.start()
        try:
            yield
            assert self.stop() == 0, self.log()
        finally:
            if not self.process_ended():
                self.kill()

    def process_ended(self) -> bool:
        return self.process is not None and self.process.poll() is not None

    def log(self) -> str:
        return (self.directory / "run.log").read_text()

    def get(self, path: str) -> int:
        """The status of a page of the bridge; 0 when nobody listens."""
        try:
            return http.request("GET", f"http://127.0.0.1:{self.port}{path}").status
        except urllib3.exceptions.HTTPError:
            return 0

    # --- editors and citizens ------------------------------------------------------------------------------

    def publish(self, title: str, *, text: str = "", categories: Sequence[str] = ()) -> NewsItem:
        draft = Draft(title=title, text=text or f"{title}, come da ordinanza.", categories=tuple(categories))
        return self.simulator.newsroom.publish(draft)

    def write(self, number: str, text: str) -> None:
        """A citizen writes to the town's number."""
        self.simulator.phones.write(number, text)

    def got(self) -> dict[str, list[str]]:
        """What each citizen was sent: the texts that the provider accepted, in order."""
        found: dict[str, list[str]] = {}
        for message in self.simulator.ledger.outbound():
            found.setdefault(message.to.removeprefix("whatsapp:"), []).append(message.text)
        return found

    # --- waiting -------------------------------------------------------------------------------------------

    def wait_accepted(self, count: int) -> None:
        """Until the provider has accepted so many messages in all."""
        self.wait_for(lambda: len(self.simulator.ledger.outbound()) >= count, f"{count} accepted messages")

    def wait_polled(self, feed: str | None = None, further: int = 2) -> None:
        """Until the newsroom has answered so many further polls; the second one shows all that went before it."""
        newsroom = self.simulator.newsroom
        assert newsroom.wait_polls(len(newsroom.polls(feed)) + further, feed, TIMEOUT), self.log()

    def wait_for(self, condition: Any, what: str) -> None:
        """Counted in looks, not by the clock: on a machine that stands still or starves nobody is late."""
        for _ in range(round(TIMEOUT / LOOK)):
            if condition():
                return
            threading.Event().wait(LOOK)
        if self.process is not None and not self.process_ended():
            self.process.send_signal(signal.SIGABRT)  # Python's fault handler tells where each thread stands
            self.process.wait(15)
        raise AssertionError(f"waited in vain for {what}\n{self.log()}\n{self.process}")

    def wait_logged(self, text: str, count: int = 1) -> None:
        """Until the bridge has logged something so many times."""
        self.wait_for(lambda: self.log().count(text) >= count, f"{count} times {text!r} in the log")

    def wait_settled(self) -> None:
        """Until the provider owes the bridge no more callbacks."""
        assert self.simulator.ledger.wait_counts(TIMEOUT, settled=True), self.simulator.ledger.summary()


def a_config(simulator: Simulator, port: int) -> dict[str, Any]:
    """A small configuration against a simulator: no hold, a poll every second."""
    return {
        "comune": {
            "name": "Comune di Prova",
            "site": "https://www.comune.example",
            "contact": "URP, tel. 02 000000",
        },
        "feeds": {"notizie": {"url": simulator.feed_url, "every": "1s"}},
        "topics": copy.deepcopy(TOPICS),
        "relay": {"hold": "0s", "urgent_hold": "0s", "quiet_hours": None},
        "subscriptions": {"privacy": {"url": "https://www.comune.example/privacy", "version": "2026-11"}},
        "whatsapp": {
            "account_sid": ACCOUNT,
            "sender": "+390000000000",
            "api_url": simulator.base_url,
            "content_url": simulator.base_url,
            "rate": 400,
            "reconcile_after": "1s",
            "templates": {name: {"sid": sid, "body": body} for name, (sid, body) in TEMPLATES.items()},
        },
        "web": {"listen": f"127.0.0.1:{port}", "public_url": f"http://127.0.0.1:{port}"},
    }


def free_port() -> int:
    """A port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def a_town(directory: Path, **settings: Any) -> Iterator[Town]:
    """A town with a fresh simulator; `settings` are the simulator's."""
    port = free_port()
    chosen = Settings(**{"inbound_url": f"http://127.0.0.1:{port}/whatsapp/inbound", "read": 0.0, **settings})
    simulator = Simulator(settings=chosen, templates=dict(TEMPLATES.values()))
    with simulator:
        town = Town(directory, simulator, port, a_config(simulator, port))
        try:
            yield town
        finally:
            if town.process is not None and not town.process_ended():
                town.kill()
