"""The parts of the process: loops that survive, one process a state, feeds looked at before a release."""

from __future__ import annotations

import multiprocessing
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from bridge.daemon import Loop, Wakers, is_running, only_one
from bridge.errors import StoreError
from tests.builders import eventually


def a_loop(step: Any, idle: float = 60.0) -> Loop:
    loop = Loop("test", step, idle)
    loop.start()
    return loop


def end(loop: Loop) -> None:
    loop.stop(time.monotonic() + 10)
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

    loop = a_loop(step, idle=0.01)
    assert went_on.wait(10)
    end(loop)
    assert "loop.failed loop=test" in caplog.text


def test_stopping_does_not_wait_longer_than_its_deadline() -> None:
    busy, go_on = threading.Event(), threading.Event()

    def step() -> bool:
        busy.set()
        go_on.wait(10)
        return False

    loop = a_loop(step)
    assert busy.wait(10)
    loop.stop(time.monotonic())
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
