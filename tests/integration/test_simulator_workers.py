"""The threads that do the simulator's jobs at their time."""

from __future__ import annotations

from collections.abc import Iterator
from queue import Queue
from threading import Barrier, Event

import pytest

from bridge.simulator.waiting import wait_until
from bridge.simulator.workers import Workers

LIMIT = 10.0  # seconds, of any wait


@pytest.fixture
def one() -> Iterator[Workers]:
    """A single thread, so that the order of jobs shows."""
    workers = Workers(1)
    workers.start()
    yield workers
    workers.stop()


def test_jobs_of_one_moment_are_done_in_the_order_they_were_asked_for(one: Workers) -> None:
    done: Queue[int] = Queue()
    for number in range(50):
        one.after(0.0, lambda number=number: done.put(number))  # type: ignore[misc]  # mypy cannot type this default
    assert [done.get(timeout=LIMIT) for _ in range(50)] == list(range(50))


def test_the_earliest_job_is_done_first(one: Workers) -> None:
    done: Queue[str] = Queue()
    one.hold(True)
    one.after(0.02, lambda: done.put("later"))
    one.after(0.01, lambda: done.put("sooner"))
    one.after(0.0, lambda: done.put("now"))
    one.hold(False)
    assert [done.get(timeout=LIMIT) for _ in range(3)] == ["now", "sooner", "later"]


def test_a_job_that_comes_in_late_may_overtake_one_that_waits(one: Workers) -> None:
    done: Queue[str] = Queue()
    one.after(3600.0, lambda: done.put("in an hour"))
    one.after(0.0, lambda: done.put("now"))
    assert done.get(timeout=LIMIT) == "now"
    assert done.empty()


def test_a_job_that_fails_is_logged_and_the_next_is_done(
    one: Workers, caplog: pytest.LogCaptureFixture
) -> None:
    done = Event()
    one.after(0.0, lambda: print(int("no number")))
    one.after(0.0, done.set)
    assert done.wait(LIMIT)
    assert [record.message for record in caplog.records] == ["simulator.job_failed"]


def test_nothing_is_begun_while_held_and_cleared_jobs_are_forgotten(one: Workers) -> None:
    done: Queue[str] = Queue()
    one.hold(True)
    one.after(0.0, lambda: done.put("forgotten"))
    one.clear()
    one.after(0.0, lambda: done.put("kept"))
    one.hold(False)
    assert done.get(timeout=LIMIT) == "kept"
    assert done.empty()


def test_as_many_jobs_run_at_once_as_there_are_threads() -> None:
    workers, together, finished = Workers(4), Barrier(4, timeout=LIMIT), Queue[int]()

    def meet() -> None:
        finished.put(together.wait())

    workers.start()
    for _ in range(4):
        workers.after(0.0, meet)
    assert sorted(finished.get(timeout=LIMIT) for _ in range(4)) == [0, 1, 2, 3]
    workers.stop()


def test_a_stopped_pool_finishes_the_job_at_hand_and_takes_no_other() -> None:
    workers, begun, may_end, done = Workers(1), Event(), Event(), Queue[str]()

    def long_job() -> None:
        begun.set()
        may_end.wait(LIMIT)
        done.put("finished")

    workers.start()
    workers.after(0.0, long_job)
    assert begun.wait(LIMIT)
    workers.hold(True)
    workers.after(0.0, lambda: done.put("dropped"))
    may_end.set()
    workers.stop()
    workers.hold(False)
    workers.after(0.0, lambda: done.put("too late"))
    assert [done.get(timeout=LIMIT), done.empty()] == ["finished", True]


def test_waiting_ends_with_the_condition_or_with_the_time() -> None:
    answers = iter([False, False, True])
    assert wait_until(lambda: next(answers), timeout=LIMIT)
    assert not wait_until(lambda: False, timeout=0.0)
