"""What the benchmarks of sending and of callbacks share: a town, its tables filled, and the real daemon upon them.

    with a_daemon(folder, town) as daemon: daemon.cpu(), daemon.memory()

A daemon is the real `bridge run` in a process of its own; its figures come out of /proc.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from http_wire import ACCOUNT, SENDER, TOKEN, UNCHECKED, a_free_port, mark_of, sid_of, wait_for
from sqlalchemy import insert, update

from bridge.bootstrap import Store, open_store
from bridge.config import load
from bridge.model import Address
from bridge.store.schema import attempts, deliveries, messages, notices, subscribers, subscriptions

HERE = Path(__file__).parent
TOPIC = "tutto"
SECRETS = {"TWILIO_AUTH_TOKEN": TOKEN, "BRIDGE_KEY": "an invented key of more than thirty-two characters"}
CONFIG = """
comune: {{name: Comune di Prova, site: "http://127.0.0.1"}}
feeds: {{notizie: {{url: "http://127.0.0.1:9/feed/", every: 1d}}}}
topics: {{tutto: {{title: Tutte le notizie, rules: [{{any: true}}]}}}}
relay: {{quiet_hours: null}}
whatsapp:
  account_sid: {account}
  sender: "{sender}"
  rate: {rate}
  daily_recipients: 10000000
  api_url: {provider}
  content_url: {provider}
  templates: {{notizia: {{sid: HX00000000000000000000000000000001}}}}
web: {{listen: "127.0.0.1:{port}", public_url: "{public}"}}
"""
_AT_ONCE = 20_000  # rows in one INSERT


@dataclass(frozen=True)
class Town:
    """A folder with a configuration and a state. `port`: where its daemon listens."""

    folder: Path
    port: int
    environ: dict[str, str]

    @classmethod
    def found(cls, folder: Path, provider: str, rate: float = 80, certificate: Path | None = None) -> Town:
        """Written down. `provider`: its address; `certificate`: what a provider over TLS is believed by."""
        folder.mkdir(parents=True, exist_ok=True)
        port = a_free_port()
        public = f"http://127.0.0.1:{port}"
        text = CONFIG.format(
            account=ACCOUNT, sender=SENDER, provider=provider, rate=rate, port=port, public=public
        )
        Path(folder, "config.yaml").write_text(text)
        environ = {**os.environ, **SECRETS, "STATE_DIRECTORY": str(folder / "state")}
        if certificate is not None:
            environ["SSL_CERT_FILE"] = str(certificate)
        return cls(folder, port, environ)

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @contextmanager
    def store(self) -> Iterator[Store]:
        opened = open_store(load(self.folder / "config.yaml"), self.environ)
        try:
            yield opened
        finally:
            opened.db.close()


# --- the tables ----------------------------------------------------------------------------------------------


def move_in(store: Store, citizens: int, first: int = 1) -> None:
    """So many active citizens, numbered from `first` on, each with the one topic."""
    then = datetime.now(UTC) - timedelta(days=30)
    common = {"state": "active", "language": "it", "created_at": then, "joined_at": then}
    for some in _chunks(first, citizens):
        sealed = [store.cipher.seal_address(Address.of_phone(f"+39333{number:07d}")) for number in some]
        with store.db.write() as conn:
            rows = [
                {"id": number, "address": one, **common} for number, one in zip(some, sealed, strict=True)
            ]
            conn.execute(insert(subscribers), rows)
            conn.execute(
                insert(subscriptions), [{"subscriber_id": number, "topic": TOPIC} for number in some]
            )


def post_notice(store: Store, state: str = "held") -> int:
    """A notice for all, held until `let_go`; its number."""
    now = datetime.now(UTC)
    with store.db.write() as conn:
        row = conn.execute(
            insert(notices).values(
                kind="news", topics=[TOPIC], zones=[], title="Via Roma chiusa al traffico",
                summary="Da lunedì 23 novembre la via è chiusa tra piazza e ponte, per lavori alla rete del gas. "
                        "Deviazioni segnalate sul posto.",
                link="https://www.comune.example/novita/via-roma-chiusa/", image="", urgent=False, state=state,
                reason="", created_at=now, hold_until=None,
            )
        )  # fmt: skip
    assert row.inserted_primary_key is not None
    return int(row.inserted_primary_key[0])


def let_go(store: Store, notice: int) -> datetime:
    """Its hold is over now. When it was."""
    now = datetime.now(UTC)
    with store.db.write() as conn:
        conn.execute(update(notices).where(notices.c.id == notice).values(hold_until=now))
    return now


def accepted_before(store: Store, citizens: int, times: int) -> None:
    """So many notices that are done, each accepted by the provider for all citizens a minute ago.

    Their messages are numbered from 1 on; `sid_of` and `mark_of` name them.
    """
    then = datetime.now(UTC) - timedelta(minutes=1)
    message = {"kind": "notice", "state": "accepted", "urgent": False, "created_at": then, "due_at": then,
               "changed_at": then, "tries": 1}  # fmt: skip
    attempt = {"at": then, "form": "template:notizia", "outcome": "accepted"}
    for time_of_all in range(times):
        notice = post_notice(store, "done")
        for some in _chunks(1, citizens):
            numbers = [(citizen, time_of_all * citizens + citizen) for citizen in some]
            made = [{"id": one, "subscriber_id": citizen, **message} for citizen, one in numbers]
            tried = [{"message_id": one, "mark": mark_of(one), "sid": sid_of(one), **attempt}
                     for _, one in numbers]  # fmt: skip
            carried = [{"notice_id": notice, "subscriber_id": citizen, "urgent": False, "message_id": one}
                       for citizen, one in numbers]  # fmt: skip
            with store.db.write() as conn:
                conn.execute(insert(messages), made)
                conn.execute(insert(attempts), tried)
                conn.execute(insert(deliveries), carried)


def _chunks(first: int, how_many: int) -> Iterator[range]:
    for begin in range(first, first + how_many, _AT_ONCE):
        yield range(begin, min(begin + _AT_ONCE, first + how_many))


# --- processes -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Daemon:
    """A `bridge run` that listens."""

    process: subprocess.Popen[bytes]

    def cpu(self) -> float:
        """Seconds of processor time so far, user and system together."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self) -> float:
        """Resident at most so far, in MiB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024


@contextmanager
def a_daemon(town: Town) -> Iterator[Daemon]:
    command = [sys.executable, "-m", "bridge", "--config", str(town.folder / "config.yaml"), "run"]
    with (
        Path(town.folder, "daemon.log").open("wb") as log,
        subprocess.Popen(command, env=town.environ, stdout=log, stderr=log) as process,
    ):
        try:
            wait_for(lambda: _answers(f"{town.address}/healthz", process), 30)
            yield Daemon(process)
        finally:
            process.terminate()
            process.wait(20)


@contextmanager
def a_provider(*options: str) -> Iterator[Provider]:
    """`provider_stub.py` with these options."""
    command = [sys.executable, str(HERE / "provider_stub.py"), *options]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        try:
            yield Provider(process.stdout.readline().strip())
        finally:
            process.terminate()


@dataclass(frozen=True)
class Provider:
    """A stub that runs."""

    address: str

    def arrivals(self, *, forget: bool = False) -> list[float]:
        """When each request to create a message arrived, in seconds since 1970; `forget`: count anew from now on."""
        told: list[float] = self._ask("arrivals?forget" if forget else "arrivals")
        return told

    def count(self) -> int:
        """How many arrived."""
        return int(self._ask("count"))

    def _ask(self, what: str) -> Any:
        with urllib.request.urlopen(f"{self.address}/{what}", timeout=60, context=UNCHECKED) as answer:
            return json.load(answer)


def _answers(url: str, process: subprocess.Popen[bytes]) -> bool:
    if process.poll() is not None:
        raise SystemExit("the daemon ended before its time: see daemon.log")
    try:
        urllib.request.urlopen(url, timeout=5).close()
    except OSError:
        return False
    return True
