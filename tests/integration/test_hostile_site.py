"""A feed whose site does its worst, beside one that is well: what ops are told, what gets through, and that the
neighbour's news becomes a notice in the same turn.
"""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from typing import Any
from urllib.parse import urlsplit

import pytest

from bridge.feeds.pages import Pages
from bridge.feeds.parse import parse
from bridge.ingest import Ingest
from bridge.store import feeds, schema
from bridge.store.feeds import FeedState
from tests.builders import SITE, a_config, a_rule, a_source, a_topic
from tests.integration.fetch_server import make_fetcher, ok, serving
from tests.integration.hostile_cases import BEFORE, CASES, FIRST, OFFERED, OLD, Case, feed, item
from tests.integration.hostile_documents import DOCUMENTS
from tests.tables import Tables

ALL = {**CASES, **DOCUMENTS}
UNFIT = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
NEIGHBOURS = "Scuole chiuse lunedì"


@pytest.fixture(autouse=True)
def names(monkeypatch: pytest.MonkeyPatch) -> None:
    """DNS knows one invented name, which its owner has bound to a private address; numbers stand for themselves."""
    real = socket.getaddrinfo

    def resolve(host: str, port: int, **options: Any) -> Any:
        return real("10.0.0.1" if host == "rebound.example" else host, port, **options)

    monkeypatch.setattr(socket, "getaddrinfo", resolve)


@contextmanager
def polled(tables: Tables, case: Case) -> Iterator[tuple[Any, FeedState]]:
    """What came of a poll that met the case, and what is known of that feed; its neighbour was polled meanwhile."""
    neighbour = (ok(feed()), ok(feed(item(NEIGHBOURS))))
    with serving(FIRST, case.answer) as hostile, serving(*neighbour) as sound:
        sources = [a_source("ostile", url=hostile.url), a_source("vicina", url=sound.url)]
        config = a_config(feeds=sources, topics=[a_topic("tutto", a_rule())])
        fetcher = make_fetcher(**case.limits)
        ingest = Ingest(config, tables.db, fetcher, parse, Pages(fetcher), tables.clock)
        assert [ingest.poll(name).baseline for name in ("ostile", "vicina")] == [True, True]
        tables.clock.advance(1)
        reports = []
        worst = Thread(target=lambda: reports.append(ingest.poll("ostile")))
        worst.start()
        assert ingest.poll("vicina").notices == 1
        worst.join(30)
        assert not worst.is_alive()
        with tables.db.read() as conn:
            state = feeds.get(conn, "ostile", hostile.url)
        yield reports[0], state


def through(tables: Tables, name: str) -> tuple[str, ...]:
    return tuple(row["title"] for row in tables.rows(schema.notices, feed=name))


@pytest.mark.parametrize("name", ALL)
def test_a_hostile_site_is_told_and_harms_nobody(name: str, tables: Tables) -> None:
    case = ALL[name]
    with polled(tables, case) as (report, state):
        assert (report.ok, bool(re.search(case.told or "^$", report.error))) == (not case.told, True), report
        assert re.fullmatch(r"([^\x00-\x1f\x7f]{1,600}\.)?", state.error), state.error
        assert state.error == report.error
    assert re.search(case.warned or "^$", " ".join(state.warnings)), state.warnings
    assert through(tables, "ostile") == case.through
    assert through(tables, "vicina") == (NEIGHBOURS,)
    expected = case.keeps or (BEFORE if case.told else OFFERED)
    assert state.validators.etag == expected.replace("none", "")
    if case.rests:
        assert state.next_at == tables.clock.now() + case.rests
    titles = {row["item_id"]: row["title"] for row in tables.rows(schema.item_versions)}
    fates = {titles[row["id"]]: row["fate"] for row in tables.rows(schema.items, feed="ostile")}
    assert fates == {OLD: "baseline", **dict.fromkeys(case.through, "noticed")}
    for notice in tables.rows(schema.notices):
        assert urlsplit(notice["link"]).netloc == urlsplit(SITE).netloc
        assert not UNFIT.search(notice["title"] + notice["summary"])


def test_there_are_at_least_sixty_cases() -> None:
    assert len(ALL) == len(CASES) + len(DOCUMENTS) >= 60
