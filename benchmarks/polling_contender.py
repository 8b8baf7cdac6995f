"""One contender of `polling.py`, in a process of its own: polls all feeds whenever it is told to.

    python benchmarks/polling_contender.py NAME FOLDER ADDRESS FEEDS

NAME: bridge, reader, rss2email. FOLDER holds its state. Each line of its standard input is a number of connections;
then it polls FEEDS feeds (reader over so many connections; the bridge over as many as ever, rss2email over one) and
answers in a line of JSON: `cpu` and `wall` in seconds (user and system of the process, all threads), `peak` in MiB
since it began, and `news`, all items that it ever took for new: by that the caller sees that it did its work.
"""

from __future__ import annotations

import json
import logging
import resource
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

CONNECTIONS = 16  # of the bridge, as many as `bridge/engine.py` has pollers
CONFIG = """
comune: {{name: Comune di Prova, site: "http://127.0.0.1"}}
feeds:
{feeds}
topics:
  tutto: {{title: Tutte le notizie, rules: [{{any: true}}]}}
  viabilita: {{title: Viabilità, rules: [{{category: Viabilità}}, {{keywords: [senso unico, divieto di sosta]}}]}}
  scuola: {{title: Scuola, rules: [{{keywords: [scuola, "iscrizion*"], unless: [concorso]}}]}}
relay: {{first_run: baseline}}
"""
MAIL = """[DEFAULT]
from = prova@comune.example
to = prova@comune.example
email-protocol = maildir
maildir-path = {folder}/mail
same-server-fetch-interval = 0
verbose = error
"""

# Polls all feeds over so many connections; counts the news that it ever made.
Contender = tuple[Callable[[int], object], Callable[[], int]]


def bridge(folder: Path, addresses: list[str]) -> Contender:
    """The poller's pool of `bridge/engine.py` and what its threads do, over the embedded database."""
    from sqlalchemy import text

    from bridge.bootstrap import ingest, open_store
    from bridge.clock import SystemClock
    from bridge.config import load
    from bridge.log import set_up

    set_up()
    config_file = folder / "config.yaml"
    feeds = (f'  f{number}: {{url: "{address}", every: 5m}}' for number, address in enumerate(addresses))
    config_file.write_text(CONFIG.format(feeds="\n".join(feeds)))
    config = load(config_file)
    environ = {
        "STATE_DIRECTORY": str(folder),
        "BRIDGE_KEY": "an invented key of more than thirty-two characters",
    }
    store = open_store(config, environ)
    act = ingest(config, store, SystemClock())
    pollers = ThreadPoolExecutor(CONNECTIONS, thread_name_prefix="poll")

    def work(name: str) -> None:
        report = act.poll_if_due(name)
        assert report is not None
        assert report.ok, report
        act.pace(name)

    def polls(_connections: int) -> None:
        for done in [pollers.submit(work, name) for name in config.feeds]:
            done.result()

    def news() -> int:
        with store.db.read() as conn:
            return int(conn.execute(text("SELECT count(*) FROM notices")).scalar_one())

    return polls, news


def reader(folder: Path, addresses: list[str]) -> Contender:
    from reader import make_reader  # type: ignore[import-not-found,unused-ignore]  # in its own environment

    made = make_reader(str(folder / "reader.sqlite"))
    for address in addresses:
        made.add_feed(address, exist_ok=True)

    def polls(connections: int) -> None:
        # Unscheduled: it would wait for an hour between two updates of a feed.
        made.update_feeds(scheduled=False, workers=connections)

    return polls, lambda: int(made.get_entry_counts().total)


def rss2email(folder: Path, addresses: list[str]) -> Contender:
    """What `r2e run` does once it has started, each mail put into a folder; the first time without mails."""
    from types import SimpleNamespace

    from rss2email import LOG  # type: ignore[import-not-found,unused-ignore]  # in its own environment
    from rss2email.command import run  # type: ignore[import-not-found,unused-ignore]
    from rss2email.feeds import Feeds  # type: ignore[import-not-found,unused-ignore]

    LOG.setLevel(logging.ERROR)
    mails, config, state = folder / "mail", folder / "rss2email.cfg", folder / "state.json"
    mails.mkdir(exist_ok=True)
    sections = (f"[feed.f{number}]\nurl = {address}\n" for number, address in enumerate(addresses))
    config.write_text(MAIL.format(folder=folder) + "\n".join(sections))

    def polls(_connections: int) -> None:
        first = not state.exists()
        feeds = Feeds(configfiles=[str(config)], datafile_path=str(state))
        feeds.load()
        run(feeds, SimpleNamespace(index=None, send=not first, clean=False))

    return polls, lambda: sum(1 for _ in mails.glob("INBOX/new/*"))


def used() -> float:
    """Seconds of processor time of this process and of those that it waited for."""
    mine, others = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return mine.ru_utime + mine.ru_stime + others.ru_utime + others.ru_stime


def main() -> None:
    name, folder, address, feeds = sys.argv[1:]
    addresses = [f"{address}/feed/{number:06}" for number in range(int(feeds))]
    Path(folder).mkdir(exist_ok=True)
    begin = {"bridge": bridge, "reader": reader, "rss2email": rss2email}[name]
    polls, news = begin(Path(folder), addresses)
    for line in sys.stdin:
        cpu, wall = used(), time.perf_counter()
        polls(int(line))
        cpu, wall = used() - cpu, time.perf_counter() - wall
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"cpu": cpu, "wall": wall, "peak": peak, "news": news()}), flush=True)


if __name__ == "__main__":
    main()
