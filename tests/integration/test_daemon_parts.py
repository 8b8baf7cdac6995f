"""The parts of the process: loops that survive, troubles told once, one process a state, runs that never pile up."""

from __future__ import annotations

import fcntl
import logging
import multiprocessing
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import OperationalError

from bridge.engine import Every
from bridge.errors import FetchError, StoreError
from bridge.instance import is_running, only_one
from bridge.loops import Loop, Wakers
from bridge.troubles import Troubles
from tests.builders import NOON, eventually


def a_loop(step: Any, idle: float = 60.0, troubles: Troubles | None = None, **times: Any) -> Loop:
    loop = Loop("test", step, troubles or Troubles(), idle=idle, **times)
    loop.start()
    return loop


def end(loop: Loop) -> None:
    loop.stop()
    loop.end(time.monotonic() + 10)
    assert not loop.is_alive()


def test_a_loop_that_found_something_to_do_looks_again_at_once() -> None:
    answers = [True, True, False]
    asked = threading.Semaphore(0)

    def step() -> bool:
        asked.release()
        return answers.pop(0) if answers else False

    loop = a_loop(step)
    for _ in range(3):
        assert asked.acquire(timeout=10)
    end(loop)
    assert answers == []


def test_an_idle_loop_sleeps_until_it_is_woken() -> None:
    asked = threading.Semaphore(0)

    def step() -> bool:
        asked.release()
        return False

    loop = a_loop(step)
    assert asked.acquire(timeout=10)
    loop.wake()
    assert asked.acquire(timeout=10)
    end(loop)


def test_an_idle_loop_looks_by_itself_now_and_then() -> None:
    asked = threading.Semaphore(0)

    def step() -> bool:
        asked.release()
        return False

    loop = a_loop(step, idle=0.01)
    for _ in range(3):
        assert asked.acquire(timeout=10)
    end(loop)


def test_a_loop_survives_what_its_step_raises_and_tells_it(caplog: pytest.LogCaptureFixture) -> None:
    went_on = threading.Event()
    calls: list[int] = []

    def step() -> bool:
        calls.append(1)
        if len(calls) == 1:
            raise RuntimeError("a bug")
        went_on.set()
        return False

    loop = a_loop(step)
    assert went_on.wait(10)
    end(loop)
    assert 'trouble at="the test loop" reason="RuntimeError: a bug"' in caplog.text
    assert "Traceback" in caplog.text


def test_a_loop_says_what_is_wrong_with_it() -> None:
    busy, go_on = threading.Event(), threading.Event()
    answers = [RuntimeError("a bug"), None]

    def step() -> bool:
        answer = answers.pop(0) if answers else None
        if answer:
            raise answer
        busy.set()
        go_on.wait(10)
        return False

    loop = Loop("test", step, Troubles(), idle=60, patience=0)
    assert loop.trouble() == "the test loop has ended"
    loop.start()
    eventually(lambda: loop.trouble() == "the test loop does not get on")
    assert busy.wait(10)
    eventually(lambda: loop.trouble() == "the test loop does not get on")
    go_on.set()
    eventually(lambda: loop.trouble() == "")
    end(loop)


def test_a_step_that_takes_too_long_hangs() -> None:
    busy, go_on = threading.Event(), threading.Event()

    def step() -> bool:
        busy.set()
        go_on.wait(10)
        return False

    loop = a_loop(step, patience=0.0)
    assert busy.wait(10)
    eventually(lambda: loop.trouble() == "the test loop hangs")
    go_on.set()
    end(loop)


def test_stopping_does_not_wait_longer_than_its_deadline() -> None:
    busy, go_on = threading.Event(), threading.Event()

    def step() -> bool:
        busy.set()
        go_on.wait(10)
        return False

    loop = a_loop(step)
    assert busy.wait(10)
    loop.stop()
    loop.end(time.monotonic())
    assert loop.is_alive()
    go_on.set()
    end(loop)


def test_a_waker_wakes_all_that_was_added_to_it() -> None:
    wakers = Wakers()
    wakers()  # before there is anything to wake
    asked = [threading.Semaphore(0), threading.Semaphore(0)]

    def step_of(which: threading.Semaphore) -> Any:
        def step() -> bool:
            which.release()
            return False

        return step

    loops = [a_loop(step_of(one)) for one in asked]
    for loop, one in zip(loops, asked, strict=True):
        assert one.acquire(timeout=10)
        wakers.add(loop)
    wakers()
    assert all(one.acquire(timeout=10) for one in asked)
    for loop in loops:
        end(loop)


# --- troubles ----------------------------------------------------------------------------------------------


def full() -> OperationalError:
    return OperationalError("INSERT", {}, Exception("database or disk is full"))


def test_a_trouble_met_everywhere_is_told_once_and_once_when_it_is_over(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    troubles = Troubles()
    for what in ("the release loop", "the poll of notizie", "the release loop"):
        troubles.failed(what, full())
    assert troubles.now() == [
        "the release loop: the disk of the database is full: make room on it; nothing is lost meanwhile"
    ]
    troubles.went_well("the release loop")
    assert len(caplog.messages) == 1
    assert caplog.messages[0].startswith(
        'trouble at="the release loop" reason="the disk of the database is full'
    )
    assert "Traceback" not in caplog.text
    troubles.went_well("the poll of notizie")
    troubles.went_well("the poll of notizie")
    assert [line.split()[0] for line in caplog.messages] == ["trouble", "trouble.over"]
    assert troubles.now() == []


def test_another_trouble_at_the_same_place_is_told_too(caplog: pytest.LogCaptureFixture) -> None:
    troubles = Troubles()
    troubles.failed("the send loop", full())
    troubles.failed("the send loop", OperationalError("INSERT", {}, Exception("no such table: messages")))
    assert len(caplog.messages) == 2
    assert troubles.now() == ["the send loop: the database cannot be used: no such table: messages"]


# --- runs of the scheduler ---------------------------------------------------------------------------------

SPANS = st.timedeltas(timedelta(seconds=1), timedelta(days=1))


@given(SPANS, st.timedeltas(timedelta(0), timedelta(days=20_000)))
def test_however_long_a_run_is_missed_the_next_one_is_to_come(every: timedelta, missed: timedelta) -> None:
    following = Every(lambda: every).get_next_fire_time(NOON, NOON + missed)
    assert NOON + missed < following <= max(NOON, NOON + missed) + every


@given(SPANS, st.floats(0, 0.1))
def test_runs_are_so_far_apart_spread_by_no_more_than_the_jitter(every: timedelta, jitter: float) -> None:
    following = Every(lambda: every, jitter).get_next_fire_time(NOON, NOON)
    assert NOON + every <= following <= NOON + every + min(every * jitter, timedelta(seconds=30))


def test_a_feed_that_turns_faster_is_planned_so_from_its_next_run_on() -> None:
    spans = [timedelta(minutes=5), timedelta(minutes=1)]
    trigger = Every(lambda: spans.pop(0))
    assert trigger.get_next_fire_time(NOON, NOON) == NOON + timedelta(minutes=5)
    assert trigger.get_next_fire_time(NOON, NOON) == NOON + timedelta(minutes=1)


# --- one process a state -----------------------------------------------------------------------------------


@contextmanager
def somebody_asking(state: Path) -> Iterator[None]:
    """Whoever asks holds the file for an instant, as here for longer."""
    with (state / "bridge.lock").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_SH)
        yield


def test_who_asks_is_not_taken_for_one_that_runs(tmp_path: Path) -> None:
    with somebody_asking(tmp_path):
        assert not is_running(tmp_path)


def test_a_start_waits_for_the_instant_in_which_somebody_asks(tmp_path: Path) -> None:
    held: list[bool] = []

    def start() -> None:
        with only_one(tmp_path):
            held.append(is_running(tmp_path))

    starting = threading.Thread(target=start)
    with somebody_asking(tmp_path):
        starting.start()
        starting.join(0.1)  # one that does not wait has ended by now
        assert starting.is_alive()
    starting.join(10)
    assert held == [True]


def test_a_state_is_held_by_one_only_and_free_again_after(tmp_path: Path) -> None:
    with only_one(tmp_path):
        assert is_running(tmp_path)
        with pytest.raises(StoreError, match="another bridge runs on this state"), only_one(tmp_path):
            pass
    assert not is_running(tmp_path)


def _hold(state: Path, held: Any) -> None:
    with only_one(state):
        held.set()
        threading.Event().wait(60)


def test_a_killed_process_leaves_its_state_free(tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    held = context.Event()
    process = context.Process(target=_hold, args=(tmp_path, held))
    process.start()
    assert held.wait(30)
    assert is_running(tmp_path)
    process.kill()
    process.join(10)
    eventually(lambda: not is_running(tmp_path))


def test_a_trouble_that_says_what_to_do_needs_no_traceback(caplog: pytest.LogCaptureFixture) -> None:
    Troubles().failed("the poll of the templates", FetchError("cannot reach the provider"))
    assert caplog.messages == ['trouble at="the poll of the templates" reason="cannot reach the provider"']
    assert "Traceback" not in caplog.text
