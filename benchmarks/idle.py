"""What a daemon costs that has nothing to do: memory, and its share of one core.

    python benchmarks/idle.py                      empty tables, 60 seconds
    python benchmarks/idle.py --history 100000     so many deliveries of the past in the tables
    python benchmarks/idle.py --seconds 600        two polls of each feed within the time

A town of three feeds every five minutes, an account that nobody answers for (nothing is sent), the real process,
its real command line. Counted from the first poll of each feed on, out of /proc: resident memory, threads, and
processor time, which is told in parts of one core. Also how long `bridge --help` takes: the best of five.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import threading
import time
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from sqlalchemy import insert

from bridge.bootstrap import open_store
from bridge.config import load
from bridge.model import Address
from bridge.store.schema import attempts, deliveries, items, messages, notices, subscribers

FEEDS = ("notizie", "avvisi", "allerte")
CITIZENS = 1_000
SECRETS = {"TWILIO_AUTH_TOKEN": "0" * 32, "BRIDGE_KEY": "an invented key of more than thirty-two characters"}
CONFIG = """
comune: {{name: Comune di Prova, site: "http://127.0.0.1:{port}"}}
feeds:
{feeds}
topics: {{tutto: {{title: Tutte le notizie, rules: [{{any: true}}]}}}}
whatsapp:
  account_sid: AC00000000000000000000000000000000
  sender: "+390000000000"
  api_url: http://127.0.0.1:{port}
  content_url: http://127.0.0.1:{port}
  templates: {{notizia: {{sid: HX00000000000000000000000000000001}}}}
web: {{listen: "127.0.0.1:0"}}
"""


class Site(BaseHTTPRequestHandler):
    """A website of ten posts."""

    asked = 0

    def do_GET(self) -> None:
        posts = "".join(
            f"<item><title>Notizia {n}</title><link>http://127.0.0.1/{n}</link><guid>{self.path}{n}</guid></item>"
            for n in range(10)
        )
        body = f"<rss version='2.0'><channel><title>Sito</title>{posts}</channel></rss>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        Site.asked += 1

    def log_message(self, *_: object) -> None:
        pass


def fill(config: Path, environ: dict[str, str], history: int) -> None:
    """So many deliveries, each delivered a month ago by a message of its own."""
    store = open_store(load(config), environ)
    then = datetime.now(UTC) - timedelta(days=30)
    with store.db.write() as conn:
        for number in range(CITIZENS):
            sealed = store.cipher.seal_address(Address.of_phone(f"+39333{number:07d}"))
            conn.execute(insert(subscribers).values(id=number + 1, address=sealed, state="active", language="it",
                                                    created_at=then, joined_at=then))  # fmt: skip
        for number in range(1, history // CITIZENS + 1):
            conn.execute(insert(items).values(id=number, feed="notizie", guid=str(number), link_key="", title_key="",
                                              version=1, first_seen_at=then, last_seen_at=then, fate="noticed",
                                              reason=""))  # fmt: skip
            conn.execute(insert(notices).values(
                id=number, kind="news", feed="notizie", item_id=number, version=1, topics=["tutto"], zones=[],
                title="", summary="", link="", image="", urgent=False, state="done", reason="", created_at=then,
                hold_until=then, released_at=then, fanned_out_at=then, ended_at=then,
                recipients=CITIZENS))  # fmt: skip
            ids = range((number - 1) * CITIZENS + 1, number * CITIZENS + 1)
            conn.execute(insert(messages), [
                {"id": one, "subscriber_id": (one - 1) % CITIZENS + 1, "kind": "notice", "state": "delivered",
                 "urgent": False, "created_at": then, "due_at": then, "changed_at": then, "tries": 1}
                for one in ids])  # fmt: skip
            conn.execute(insert(attempts), [
                {"message_id": one, "mark": f"m{one}", "at": then, "form": "template:notizia", "outcome": "accepted",
                 "sid": f"SM{one}"} for one in ids])  # fmt: skip
            conn.execute(insert(deliveries), [
                {"notice_id": number, "subscriber_id": (one - 1) % CITIZENS + 1, "urgent": False, "message_id": one}
                for one in ids])  # fmt: skip
    store.db.close()


def cpu_seconds(pid: int) -> float:
    """Processor time so far, of user and system together."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def from_proc(pid: int, name: str) -> int:
    """A figure of /proc/PID/status: VmRSS and VmHWM in KiB, Threads."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith(f"{name}:"):
            return int(line.split()[1])
    raise SystemExit("the daemon ended before its time; see what it said above")


def measure(config: Path, environ: dict[str, str], seconds: float) -> None:
    command = [sys.executable, "-m", "bridge", "--config", str(config), "run"]
    with subprocess.Popen(command, env=environ) as process:
        while Site.asked < len(FEEDS) and process.poll() is None:
            threading.Event().wait(0.1)
        threading.Event().wait(3)  # the first polls are written
        before, begun = cpu_seconds(process.pid), time.monotonic()
        threading.Event().wait(seconds)
        used = cpu_seconds(process.pid) - before
        share = 100 * used / (time.monotonic() - begun)
        resident, most, threads = (from_proc(process.pid, name) for name in ("VmRSS", "VmHWM", "Threads"))
        print(f"resident  {resident / 1024:.1f} MiB ({most / 1024:.1f} at most), {threads} threads")
        print(f"processor {share:.2f} % of one core ({used:.2f} s in {seconds:.0f} s)")
        process.terminate()


def time_of_help() -> float:
    """Seconds, the best of five: what else runs on the machine only ever adds."""
    took = []
    for _ in range(5):
        begun = time.monotonic()
        subprocess.run([sys.executable, "-m", "bridge", "--help"], check=True, stdout=subprocess.DEVNULL)
        took.append(time.monotonic() - begun)
    return min(took)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--history", type=int, default=0, help="deliveries of the past")
    chosen = parser.parse_args()
    site = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    port = site.server_address[1]
    with tempfile.TemporaryDirectory() as directory:
        config = Path(directory, "config.yaml")
        addresses = (f'  {name}: {{url: "http://127.0.0.1:{port}/{name}/", every: 5m}}' for name in FEEDS)
        config.write_text(CONFIG.format(port=port, feeds="\n".join(addresses)))
        environ = {**os.environ, **SECRETS, "STATE_DIRECTORY": str(Path(directory, "state"))}
        if chosen.history:
            fill(config, environ, chosen.history)
        print(f"help      {time_of_help():.2f} s")
        measure(config, environ, chosen.seconds)


if __name__ == "__main__":
    main()
