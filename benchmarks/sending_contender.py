"""One other way to send, in a process of its own, for `sending.py`.

    python benchmarks/sending_contender.py NAME ADDRESS FOLDER RATE SECONDS MESSAGES

NAME: sdk (as it is shipped, in threads), urllib3 (the SDK over one pool, in threads), dramatiq (with Redis) and huey
(with SQLite), both by the SDK over one pool. All call `client.messages.create` and write what came of each message to
SQLite, committed to disk. RATE 0: MESSAGES as fast as it goes. Else so many a second for SECONDS.

It says "ready", waits for a line, sends, and answers in a line of JSON: `cpu` in seconds (user and system, a broker
of its own included), `sent`, and `peak` in MiB.
"""

from __future__ import annotations

import json
import math
import os
import queue
import resource
import sqlite3
import ssl
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import urllib3
from http_wire import ACCOUNT, SENDER, TOKEN, a_free_port, wait_for
from twilio.http import HttpClient  # type: ignore[import-untyped,unused-ignore]  # carries no types
from twilio.http.response import Response  # type: ignore[import-untyped,unused-ignore]
from twilio.rest import Client  # type: ignore[import-untyped,unused-ignore]

WORDS = {
    "1": "Via Roma chiusa al traffico",
    "2": "Da lunedì 23 novembre la via è chiusa tra piazza e ponte, per lavori alla rete del gas.",
    "3": "https://www.comune.example/via-roma/",
}


class Pooled(HttpClient):  # type: ignore[misc,unused-ignore]
    """The least that puts the SDK on one urllib3 pool."""

    def __init__(self, connections: int) -> None:
        context = ssl.create_default_context()
        self._pool = urllib3.PoolManager(maxsize=connections, block=True, retries=False, ssl_context=context)
        self._basic = urllib3.make_headers(basic_auth=f"{ACCOUNT}:{TOKEN}")

    def request(self, method: str, uri: str, **given: Any) -> Any:
        body = urlencode(given["data"])
        answer = self._pool.urlopen(
            method, uri, body=body, headers={**given["headers"], **self._basic}, redirect=False
        )
        return Response(answer.status, answer.data.decode(), answer.headers)


class Records:
    """What came of each message: a row, and a commit that survives a power cut."""

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(file, check_same_thread=False, isolation_level=None)
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("CREATE TABLE sent (number INTEGER PRIMARY KEY, sid TEXT)")
        self._guard = threading.Lock()
        self.count = 0

    def add(self, number: int, sid: str) -> None:
        with self._guard:
            self._db.execute("INSERT INTO sent VALUES (?, ?)", (number, sid))
            self.count += 1


Send = Callable[[int], None]
Enqueue = Callable[[int], object]


def in_threads(
    send: Send, threads: int, _stack: ExitStack, _folder: Path
) -> tuple[Enqueue, Callable[[], None]]:
    waiting: queue.SimpleQueue[int] = queue.SimpleQueue()

    def work() -> None:
        while True:
            send(waiting.get())

    def start() -> None:
        for _ in range(threads):
            threading.Thread(target=work, daemon=True).start()

    return waiting.put, start


def by_dramatiq(
    send: Send, threads: int, stack: ExitStack, folder: Path
) -> tuple[Enqueue, Callable[[], None]]:
    import dramatiq  # type: ignore[import-not-found,unused-ignore]  # in the peers' environment
    from dramatiq.brokers.redis import (  # type: ignore[import-not-found,unused-ignore]
        RedisBroker,
    )

    broker = RedisBroker(url=f"redis://127.0.0.1:{stack.enter_context(a_redis(folder))}")
    dramatiq.set_broker(broker)
    actor = dramatiq.actor(send, max_retries=0)
    return actor.send, dramatiq.Worker(broker, worker_threads=threads).start


def by_huey(send: Send, threads: int, _stack: ExitStack, folder: Path) -> tuple[Enqueue, Callable[[], None]]:
    import logging

    from huey import SqliteHuey  # type: ignore[import-not-found,unused-ignore]  # in the peers' environment

    logging.getLogger("huey").setLevel(logging.ERROR)
    app = SqliteHuey("sending", filename=str(folder / "huey.db"), fsync=True, results=False)
    task = app.task()(send)
    consumer = app.create_consumer(workers=threads, periodic=False, initial_delay=0.01, max_delay=0.05)
    return task, consumer.start


@contextmanager
def a_redis(folder: Path) -> Iterator[int]:
    """A Redis of its own that loses nothing; its port."""
    port = a_free_port()
    options = ("--port", str(port), "--dir", str(folder), "--appendonly", "yes", "--appendfsync", "everysec")
    with subprocess.Popen(["redis-server", *options], stdout=subprocess.DEVNULL) as server:
        try:
            wait_for((folder / "appendonlydir").exists, 10)
            time.sleep(0.3)
            yield port
        finally:
            server.terminate()


MANNERS = {"sdk": in_threads, "urllib3": in_threads, "dramatiq": by_dramatiq, "huey": by_huey}


def paced(enqueue: Enqueue, rate: float, seconds: float) -> None:
    """Hand in so many a second, each in its slot."""
    begun = time.perf_counter()
    for number in range(int(rate * seconds)):
        if (early := begun + number / rate - time.perf_counter()) > 0:
            time.sleep(early)
        enqueue(number)


def used(kind: int) -> float:
    spent = resource.getrusage(kind)
    return spent.ru_utime + spent.ru_stime


def main() -> None:
    name, address, folder, rate, seconds, messages = sys.argv[1:]
    threads = max(4, min(256, math.ceil(float(rate) * 0.16))) if float(rate) else 16
    client = Client(ACCOUNT, TOKEN, http_client=None if name == "sdk" else Pooled(threads))
    client.api.base_url = address
    records = Records(Path(folder, "sent.db"))
    words = json.dumps(WORDS, ensure_ascii=False)

    def send(number: int) -> None:
        created = client.messages.create(
            to=f"whatsapp:+39333{number:07d}", from_=f"whatsapp:{SENDER}", content_sid="HX" + "0" * 32,
            content_variables=words, status_callback=f"http://127.0.0.1/whatsapp/status?attempt={number:016x}",
        )  # fmt: skip
        records.add(number, created.sid)

    with ExitStack() as stack:
        enqueue, start = MANNERS[name](send, threads, stack, Path(folder))
        if not float(rate):
            for number in range(int(messages)):
                enqueue(number)
        print("ready", flush=True)
        sys.stdin.readline()
        before = used(resource.RUSAGE_SELF)
        start()
        if float(rate):
            paced(enqueue, float(rate), float(seconds))
            time.sleep(0.5)
        else:
            wait_for(lambda: records.count == int(messages), 300)
        cpu = used(resource.RUSAGE_SELF) - before
        sent = records.count
    cpu += used(resource.RUSAGE_CHILDREN)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"cpu": cpu, "sent": sent, "peak": peak}), flush=True)
    os._exit(0)  # threads of theirs are still at work


if __name__ == "__main__":
    main()
