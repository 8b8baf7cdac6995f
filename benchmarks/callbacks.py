"""Status callbacks: how many a second the real daemon takes, verified and durable before it answers.

    python benchmarks/callbacks.py             tables in Markdown, two minutes
    python benchmarks/callbacks.py --short     a few callbacks, to see that it works

The daemon is `bridge run` on SQLite, with messages in its tables that the provider accepted a minute ago. Three
callbacks a message come from a process of its own over kept connections, signed as the provider signs: `sent`,
`delivered`, `read`. First as fast as they are answered, then 1,500 a second; alone, and while the daemon sends 80
messages a second to a provider that answers after 120 ms. Processor time is the daemon's, user and system; beside
a sender what 80 a second cost alone is taken off. That each callback was recorded is checked in the tables.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from http_wire import wait_for
from rig import (
    HERE,
    Daemon,
    Town,
    a_daemon,
    a_provider,
    accepted_before,
    let_go,
    move_in,
    post_notice,
)
from sqlalchemy import text

from bridge.bootstrap import Store

RATE, BAR, P99 = 1_500, 1_500, 0.030
SENDING = 80
LATENCY = "0.12"


@dataclass(frozen=True)
class Size:
    citizens: int  # so many messages a notice, and so many are sent
    messages: int  # three callbacks for each, a row


FULL, SHORT = Size(8_000, 8_000), Size(200, 30)


@dataclass(frozen=True)
class Row:
    beside: str
    connections: int
    rate: int
    a_second: float
    p50: float
    p99: float
    cpu: float  # ms a callback

    def __str__(self) -> str:
        verdict = "met" if self.p99 <= P99 and (self.rate or self.a_second >= BAR) else "**missed**"
        offered = f"{self.rate:,}" if self.rate else "all it takes"
        return (
            f"| {self.beside} | {self.connections} | {offered} | {self.a_second:,.0f} | {1000 * self.p50:.1f} "
            f"| {1000 * self.p99:.1f} | {self.cpu:.2f} | {verdict} |"
        )


HEAD = """
| beside | connections | offered a second | a second | p50: ms | p99: ms | CPU: ms each | 1,500 a second, 30 ms |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |""".lstrip()


class Bench:
    def __init__(self, town: Town, store: Store, daemon: Daemon, size: Size) -> None:
        self._town, self._store, self._daemon, self._size = town, store, daemon, size
        self._next = 1
        self.sending = 0.0  # processor seconds a second that sending alone takes

    def measure(self, beside: str, connections: int, rate: int) -> Row:
        load = (self._town.address, self._next, self._size.messages, connections, rate)
        command = [sys.executable, HERE / "callbacks_load.py", *load]
        before = self._daemon.cpu()
        done = subprocess.run([str(part) for part in command], check=True, capture_output=True, text=True)
        told = json.loads(done.stdout)
        used = self._daemon.cpu() - before - self.sending * told["seconds"]
        self._check(self._next)
        self._next += self._size.messages
        count = told["count"]
        row = Row(
            beside, connections, rate, count / told["seconds"], told["p50"], told["p99"], 1000 * used / count
        )
        print(row, flush=True)
        return row

    def _check(self, first: int) -> None:
        """All three callbacks of each message are there, and all are read."""
        last = first + self._size.messages - 1
        query = f"SELECT count(*) FROM messages WHERE id BETWEEN {first} AND {last} AND state = 'read'"
        with self._store.db.read() as conn:
            read = conn.execute(text(query)).scalar_one()
            told = conn.execute(text("SELECT count(*) FROM receipts")).scalar_one()
        if read != self._size.messages or told < 3 * last:
            raise SystemExit(
                f"{read} of {self._size.messages} messages are read, {told} receipts of {3 * last}"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--short", action="store_true")
    chosen = parser.parse_args()
    size, plan = (SHORT, [(16, 0)]) if chosen.short else (FULL, [(16, 0), (32, 0), (16, RATE), (32, RATE)])
    with tempfile.TemporaryDirectory() as folder, a_provider("--latency", LATENCY) as provider:
        town = Town.found(Path(folder, "town"), provider.address, SENDING)
        with town.store() as store:
            move_in(store, size.citizens)
            accepted_before(store, size.citizens, 2 * len(plan) + 1)
            notice = post_notice(store)
            with a_daemon(town) as daemon:
                bench = Bench(town, store, daemon, size)
                print(HEAD)
                for connections, rate in plan:
                    bench.measure("nothing", connections, rate)
                let_go(store, notice)
                wait_for(lambda: provider.count() > SENDING, 30)
                before, begun = daemon.cpu(), time.monotonic()
                time.sleep(1 if chosen.short else 10)
                bench.sending = (daemon.cpu() - before) / (time.monotonic() - begun)
                for connections, rate in plan:
                    bench.measure(f"{SENDING} sent a second", connections, rate)
                print(f"\nSending alone: {100 * bench.sending:.0f} % of a core. {os.cpu_count()} cores.")


if __name__ == "__main__":
    main()
