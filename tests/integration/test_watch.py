"""Who watches: the pulse that notices commits, moments and jumps; the watchdog that is fed while all turns."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from bridge.bootstrap import Bridge, Store
from bridge.clock import ClockWatch
from bridge.engine import Engine
from bridge.ingest import Ingest
from bridge.loops import Loop, Wakers
from bridge.operations import beat
from bridge.store import feeds, meta
from bridge.systemd import Systemd
from bridge.troubles import Troubles
from bridge.watch import Pulse, Watchdog
from tests.builders import HOLD, NOON, a_config, a_source
from tests.doubles import FakeSite
from tests.tables import Tables

DAY = timedelta(days=1)


class House:
    """What is watched: a real engine that is not started, over a clock in the test's hands."""

    def __init__(self, tables: Tables, manager: socket.socket) -> None:
        clock = tables.clock
        self.tables = tables
        self.site = FakeSite()
        self.config = a_config(whatsapp=None)
        store = Store(tables.db, tables.cipher, tables.path.parent)
        ingest = Ingest(self.config, tables.db, self.site, self.site.parse, self.site, clock)
        self.troubles = Troubles()
        self.watch = ClockWatch(clock)
        self.woken = 0
        self.wakers = Wakers()
        self.wakers.add(self)  # type: ignore[arg-type]  # only `wake` is asked of it
        bridge = Bridge(self.config, store, clock, ingest, None)
        self.engine = Engine(bridge, self.wakers, self.troubles, lambda: self.watch.in_doubt)
        self.pulse = Pulse(tables.db, clock, self.watch, lambda: self.engine, self.troubles)
        systemd = Systemd({"NOTIFY_SOCKET": str(manager.getsockname())})
        self.watchdog = Watchdog(systemd, tables.db, clock, self.watch, lambda: self.engine, self.troubles)
        self._manager = manager

    def wake(self) -> None:
        self.woken += 1

    def pulses(self) -> int:
        """How often one beat of the pulse wakes the loops."""
        before = self.woken
        self.pulse._beat()
        return self.woken - before

    def heard(self) -> list[str]:
        """What the service manager has been told since it was asked last."""
        found: list[str] = []
        while True:
            try:
                found.append(self._manager.recv(4096).decode())
            except BlockingIOError:
                return found

    def last_ran(self) -> Any:
        with self.tables.db.read() as conn:
            return meta.last_ran(conn)


@pytest.fixture
def house(tables: Tables, tmp_path: Path) -> Iterator[House]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(str(tmp_path / "notify"))
        manager.setblocking(False)
        made = House(tables, manager)
        yield made
        made.pulse._changes.close()


# --- the pulse ---------------------------------------------------------------------------------------------


def test_the_loops_are_woken_by_what_is_committed_and_only_then(house: House) -> None:
    assert house.pulses() == 1  # whatever was there before it looked first
    assert house.pulses() == 0
    house.tables.citizen("viabilita")
    assert house.pulses() == 1
    assert house.pulses() == 0


def test_the_loops_are_woken_at_the_moment_at_which_something_is_due(house: House) -> None:
    house.tables.notice("viabilita", hold=HOLD)
    assert house.pulses() == 1
    house.tables.clock.advance(HOLD - timedelta(seconds=1))
    assert house.pulses() == 0
    house.tables.clock.advance(1)
    assert house.pulses() == 1
    assert house.pulses() == 0  # it is there still, and looked at again in a second
    house.tables.clock.advance(1)
    assert house.pulses() == 1


def test_a_jump_of_the_clock_wakes_the_loops_plans_the_polls_anew_and_is_told(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.pulses()
    assert house.engine._scheduler.get_jobs() == []
    house.tables.clock.set(NOON + timedelta(hours=2))
    assert house.pulses() == 1
    assert {job.id for job in house.engine._scheduler.get_jobs()} == {"tick", "poll:notizie", "poll:avvisi"}
    assert caplog.messages == [
        'clock.jumped by=+7200s now=2026-11-23T13:00:00Z effect="polls are planned anew by it"'
    ]
    assert house.pulses() == 0


def test_a_jump_too_far_to_be_believed_is_told_as_an_error_and_again_when_it_is_over(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.pulses()
    house.tables.clock.set(NOON + 400 * DAY)
    house.pulses()
    house.tables.clock.set(NOON)
    house.pulses()
    told = [(record.levelname, record.getMessage().split()[0]) for record in caplog.records]
    assert told == [("ERROR", "clock.doubted"), ("WARNING", "clock.believed")]


def test_a_pulse_that_cannot_look_wakes_the_loops_all_the_same_and_goes_on(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    looked, again = threading.Event(), threading.Event()
    look = house.pulse._changes.look

    def fail_once() -> bool:
        if not looked.is_set():
            looked.set()
            raise RuntimeError("a bug")
        again.set()
        return look()

    monkeypatch.setattr(house.pulse._changes, "look", fail_once)
    monkeypatch.setattr("bridge.watch._PULSE", 0.001)
    house.pulse.start()
    assert again.wait(10)
    house.pulse.stop()
    house.pulse.join(10)
    assert house.woken >= 1
    assert house.troubles.now() == []


# --- the watchdog ------------------------------------------------------------------------------------------


def test_while_all_turns_the_watchdog_is_fed_after_a_write_to_the_tables(house: House) -> None:
    assert house.watchdog._beat()
    assert house.last_ran() == NOON
    assert house.heard() == [
        "STATUS=nothing is sent: no whatsapp section; 2 feeds; 0 messages wait", "WATCHDOG=1",
    ]  # fmt: skip


def test_while_a_loop_has_ended_the_watchdog_is_not_fed_and_that_is_told_once(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    house.engine._loops.append(Loop("send", lambda: False, house.troubles, idle=60))
    assert [house.watchdog._beat(), house.watchdog._beat()] == [False, False]
    house.engine._loops.clear()
    assert [house.watchdog._beat(), house.watchdog._beat()] == [True, True]
    assert caplog.messages == ['watchdog.not_fed reasons="the send loop has ended"', "watchdog.fed_again"]
    heard = house.heard()
    assert [line for line in heard if line == "WATCHDOG=1"] == ["WATCHDOG=1"] * 2
    assert heard[0].startswith("STATUS=the send loop has ended; ")


def test_a_scheduler_that_does_not_tick_is_a_reason_until_the_engine_is_told_to_end(house: House) -> None:
    house.engine._ticked -= 21
    assert house.engine.what_is_wrong() == ["the scheduler has not ticked for 21 s"]
    house.engine._tick()
    assert house.engine.what_is_wrong() == []
    house.engine._ticked -= 21
    house.engine._ending = True
    assert house.engine.what_is_wrong() == []


def test_a_time_in_doubt_is_not_written_down_as_when_the_bridge_last_ran(house: House) -> None:
    house.watchdog._beat()
    house.tables.clock.set(NOON + 400 * DAY)
    assert house.watchdog._beat()
    assert house.last_ran() == NOON
    assert "the clock is in doubt: nothing is polled or sent" in house.watchdog.sentence()


def test_tables_that_cannot_be_written_are_a_reason_and_a_trouble(house: House) -> None:
    with house.tables.db.write() as conn:
        conn.execute(text("ALTER TABLE meta RENAME TO elsewhere"))
    assert not house.watchdog._beat()
    assert house.troubles.now() == ["a write to the tables: the database cannot be used: no such table: meta"]
    assert house.heard() == [f"STATUS={house.troubles.now()[0]}"]  # no sentence can be had of such tables
    with house.tables.db.write() as conn:
        conn.execute(text("ALTER TABLE elsewhere RENAME TO meta"))
    assert house.watchdog._beat()
    assert house.troubles.now() == []


def test_what_the_daemon_has_to_say_besides_stands_in_the_sentence_once(house: House) -> None:
    house.watchdog.notes["reload"] = "the new configuration was refused"
    house.troubles.failed("the poll of notizie", RuntimeError("a bug"))
    said = house.watchdog.sentence(["the poll of notizie: RuntimeError: a bug"])
    assert said == (
        "the poll of notizie: RuntimeError: a bug; the new configuration was refused; "
        "nothing is sent: no whatsapp section; 2 feeds; 0 messages wait"
    )


# --- the sentence ------------------------------------------------------------------------------------------


def test_a_sentence_tells_troubles_a_pause_a_halt_failing_feeds_and_what_waits(tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    tables.feed("avvisi", failures=2, error="maintenance")
    with tables.db.write() as conn:
        meta.set_paused(conn, paused=True)
        feeds.save(conn, feeds.FeedState("vecchio", a_source("vecchio").url, failures=3))
    tables.rest("account", "20003: authenticate")
    with tables.db.read() as conn:
        assert beat.sentence(conn, a_config(), ["the disk is full"]) == (
            "the disk is full; sending is paused; the account rests: 20003: authenticate; "
            "2 feeds, failing: avvisi; 1 messages wait"
        )


# --- the engine --------------------------------------------------------------------------------------------


def test_a_feed_in_a_pollers_hand_is_not_given_to_another(house: House) -> None:
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Semaphore(0)
    polled: list[str] = []

    def poll(name: str) -> None:
        polled.append(name)
        begun.set()
        go_on.wait(10)
        ended.release()

    house.engine._hand_over("notizie", poll)
    assert begun.wait(10)
    house.engine._hand_over("notizie", poll)
    house.engine._hand_over("avvisi", poll)
    go_on.set()
    assert ended.acquire(timeout=10)
    assert ended.acquire(timeout=10)
    house.engine._pollers.shutdown()
    assert sorted(polled) == ["avvisi", "notizie"]
    assert (house.woken, house.engine._polled) == (2, {})


def test_a_poll_that_hangs_is_a_reason_until_it_comes_to_its_end(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its feed is neither polled nor looked at meanwhile, so what is held would be held for ever, and in silence."""
    begun, go_on = threading.Event(), threading.Event()

    def poll(_: str) -> None:
        begun.set()
        go_on.wait(10)

    house.engine._hand_over("notizie", poll)
    assert begun.wait(10)
    assert house.engine.what_is_wrong() == []
    monkeypatch.setattr("bridge.engine._POLL_PATIENCE", 0.0)
    assert house.engine.what_is_wrong() == ["the poll of notizie hangs"]
    assert not house.watchdog._beat()
    go_on.set()
    house.engine._pollers.shutdown()
    assert house.engine.what_is_wrong() == []


def test_a_poll_for_which_no_thread_can_be_started_is_a_trouble(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as full:
        full.setattr(threading.Thread, "start", fail)
        house.engine._hand_over("notizie", lambda _: None)
    assert house.troubles.now() == ["the poll of notizie: RuntimeError: can't start new thread"]
    house.engine._hand_over("notizie", lambda _: None)
    house.engine._pollers.shutdown()
    assert (house.troubles.now(), house.engine._polled) == ([], {})


def test_a_poll_that_comes_after_a_stop_is_no_trouble(house: House) -> None:
    house.engine._ending = True
    house.engine._pollers.shutdown()
    house.engine._hand_over("notizie", lambda _: None)
    assert (house.troubles.now(), house.engine._polled) == ([], {})


def test_in_doubt_of_the_clock_no_feed_is_polled(house: House) -> None:
    house.tables.clock.set(NOON + 400 * DAY)
    polled: list[str] = []
    house.engine._hand_over("notizie", polled.append)
    house.tables.clock.set(NOON)
    house.engine._hand_over("avvisi", polled.append)
    house.engine._pollers.shutdown()
    assert polled == ["avvisi"]


def test_a_poll_that_fails_is_a_trouble_until_one_goes_well(house: House) -> None:
    def fail(_: str) -> None:
        raise RuntimeError("a bug")

    house.engine._work("notizie", fail)
    assert house.troubles.now() == ["the poll of notizie: RuntimeError: a bug"]
    house.engine._work("notizie", lambda _: None)
    assert house.troubles.now() == []
    assert house.woken == 2
