"""Threads and pace: what is claimed leaves, at the rate, and stops when the account is refused."""

from __future__ import annotations

import threading
import time
from typing import Any

from bridge.clock import SystemClock
from bridge.delivery import Delivery
from bridge.dispatch import Dispatcher
from bridge.model import Action, Outcome, OutcomeKind
from bridge.pace import Pace
from bridge.store import schema
from tests.builders import a_config, a_whatsapp, eventually
from tests.doubles import FakeProvider
from tests.tables import Tables


class Pool:
    """A dispatcher on the real clock's monotonic seconds, over a provider in the test's hands."""

    def __init__(self, tables: Tables, rate: float) -> None:
        config = a_config(whatsapp=a_whatsapp(rate=rate, daily_recipients=1000))
        assert config.whatsapp is not None
        self.tables = tables
        self.provider = FakeProvider(tables.clock.now)
        delivery = Delivery(config, config.whatsapp, tables.db, tables.cipher, self.provider, tables.clock)
        self.dispatcher = Dispatcher(delivery, SystemClock(), rate)

    def run(self) -> None:
        while self.dispatcher.step():
            pass
        self.dispatcher.close(time.monotonic() + 10)

    def states(self) -> dict[str, int]:
        states = [row["state"] for row in self.tables.rows(schema.messages)]
        return {state: states.count(state) for state in set(states)}


def test_everything_due_leaves_once_by_many_threads(tables: Tables) -> None:
    tables.citizens(300, "viabilita")
    tables.released("viabilita")
    pool = Pool(tables, rate=2000)
    pool.run()
    assert pool.states() == {"accepted": 300}
    assert len({one.to for one in pool.provider.sent}) == len(pool.provider.sent) == 300


def test_requests_begin_no_faster_than_the_rate(tables: Tables) -> None:
    tables.citizens(30, "viabilita")
    tables.released("viabilita")
    pool = Pool(tables, rate=200)
    begun: list[float] = []
    pace = Pace(SystemClock(), 200)

    def gate() -> None:
        pace.wait()
        begun.append(time.monotonic())

    pool.provider.gate = gate
    pool.run()
    assert len(begun) == 30
    assert (
        max(begun) - min(begun) >= 28 / 200
    )  # what is late may be made up for, one at most in so short a time


def test_a_refused_account_halts_the_sender_and_loses_nothing(tables: Tables) -> None:
    tables.citizens(200, "viabilita")
    tables.released("viabilita")
    pool = Pool(tables, rate=200)
    refused = Outcome(OutcomeKind.REFUSED, action=Action.STOP_ALL, code=20003, detail="authenticate")
    pool.provider.answers = [refused] * 200
    pool.run()
    assert len(pool.provider.sent) < 200
    waiting = len(tables.rows(schema.deliveries, message_id=None))
    assert sum(pool.states().values()) + waiting == 200
    assert set(pool.states()) == {"queued"}


def test_a_bug_in_one_send_does_not_stop_the_others(tables: Tables, caplog: Any) -> None:
    tables.citizens(10, "viabilita")
    tables.released("viabilita")
    pool = Pool(tables, rate=1000)
    once = threading.Event()

    def fail_once(_: object) -> None:
        if not once.is_set():
            once.set()
            raise RuntimeError("a bug")

    pool.provider.meanwhile = fail_once
    pool.run()
    assert pool.states() == {"sending": 1, "accepted": 9}  # the one is adopted as uncertain and asked about
    assert "message.send_failed" in caplog.text


def test_close_waits_for_requests_under_way_until_its_deadline(tables: Tables) -> None:
    tables.citizens(1, "viabilita")
    tables.released("viabilita")
    pool = Pool(tables, rate=100)
    answer, asked = threading.Event(), threading.Event()

    def hang(_: object) -> None:
        asked.set()
        answer.wait(10)

    pool.provider.meanwhile = hang
    pool.dispatcher.step()
    asked.wait(10)
    pool.dispatcher.close(time.monotonic())
    assert pool.states() == {"sending": 1}
    answer.set()
    eventually(lambda: pool.states() == {"accepted": 1})


def test_ops_see_why_the_sender_rests_until_it_sends_again(tables: Tables) -> None:
    tables.citizens(2, "viabilita")
    tables.released("viabilita")
    pool = Pool(tables, rate=200)
    pool.provider.answers = [
        Outcome(OutcomeKind.REFUSED, action=Action.STOP_ALL, code=20003, detail="authenticate")
    ] * 2
    pool.dispatcher.step()
    eventually(lambda: "account" in tables.resting())
    assert tables.resting()["account"].reason == "20003: authenticate"
    pool.run()
    pool = Pool(tables, rate=200)
    tables.clock.advance(61)
    pool.dispatcher.step()  # a trial
    eventually(lambda: tables.resting() == {})
    pool.run()
    assert pool.states() == {"accepted": 2}


def test_a_provider_out_of_reach_is_not_asked_for_every_message(tables: Tables) -> None:
    tables.citizens(300, "viabilita")
    tables.released("viabilita")
    pool = Pool(tables, rate=400)
    pool.provider.answers = [
        Outcome(OutcomeKind.REFUSED, action=Action.UNREACHABLE, detail="cannot be reached")
    ] * 1000
    pool.run()
    assert len(pool.provider.sent) < 300
