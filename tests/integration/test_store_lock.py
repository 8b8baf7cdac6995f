"""The writers' turn: fair and exclusive. And the group commit: everybody durable, or everybody told."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

import pytest
from sqlalchemy.exc import OperationalError

from bridge.errors import StoreError
from bridge.store import meta
from bridge.store.database import FifoLock, open_database
from bridge.store.group import GroupCommit
from tests.builders import eventually
from tests.tables import Tables

# --- the turn ----------------------------------------------------------------------------------------------


def waiters(lock: FifoLock) -> int:
    return len(lock._waiters)


def test_waiters_are_served_in_the_order_they_came() -> None:
    lock = FifoLock()
    served: list[int] = []

    def wait_for_turn(number: int) -> None:
        with lock:
            served.append(number)

    threads = [threading.Thread(target=wait_for_turn, args=(number,)) for number in range(20)]
    with lock:
        for thread in threads:
            before = waiters(lock)
            thread.start()
            eventually(partial(lambda count: waiters(lock) > count, before))
    for thread in threads:
        thread.join(10)
    assert served == list(range(20))


def test_who_comes_back_stands_behind_those_who_wait() -> None:
    """A long fan-out, chunk after chunk, lets a sign-up in between two chunks."""
    lock = FifoLock()
    served: list[str] = []

    def sign_up() -> None:
        with lock:
            served.append("sign-up")

    citizen = threading.Thread(target=sign_up)
    for chunk in range(3):
        with lock:
            if chunk == 0:
                citizen.start()
                eventually(lambda: waiters(lock) == 1)
            served.append(f"chunk {chunk}")
    citizen.join(10)
    assert served == ["chunk 0", "sign-up", "chunk 1", "chunk 2"]


def test_no_two_ever_hold_the_lock() -> None:
    lock = FifoLock()
    inside: list[int] = []
    most = 0

    def work(number: int) -> None:
        nonlocal most
        for _ in range(300):
            with lock:
                inside.append(number)
                most = max(most, len(inside))
                inside.remove(number)

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(work, range(8)))
    assert most == 1
    assert not lock._waiters


def test_an_error_inside_hands_the_turn_on() -> None:
    lock = FifoLock()
    with pytest.raises(StoreError), lock:
        raise StoreError("the disk is full")
    with lock:
        pass


# --- group commit ------------------------------------------------------------------------------------------


class Slow:
    """A commit that waits for its gate, notes what it was given, and may be told to fail."""

    def __init__(self) -> None:
        self.groups: list[list[int]] = []
        self.gate = threading.Event()
        self.entered = threading.Event()
        self.error: Exception | None = None

    def __call__(self, group: Sequence[int]) -> None:
        self.groups.append(list(group))
        self.entered.set()
        assert self.gate.wait(10)
        if self.error is not None:
            raise self.error


@pytest.fixture
def slow() -> Iterator[Slow]:
    slow = Slow()
    yield slow
    slow.gate.set()


def submit_behind_a_slow_one(commit: Slow, group: GroupCommit[int], how_many: int) -> list[str]:
    """Work 0 is being committed while 1, 2, … come; what each of them was told at the end, the first one first."""
    told: dict[int, str] = {}

    def submit(work: int) -> None:
        try:
            group.submit(work)
            told[work] = "done"
        except (StoreError, OperationalError) as error:
            told[work] = str(error)

    threads = [threading.Thread(target=submit, args=(work,)) for work in range(how_many + 1)]
    threads[0].start()
    assert commit.entered.wait(10)
    for thread in threads[1:]:
        thread.start()
    eventually(lambda: len(group._gathered) == how_many)
    commit.gate.set()
    for thread in threads:
        thread.join(10)
    return [told[work] for work in sorted(told)]


def test_what_comes_during_a_commit_makes_up_the_next_one(slow: Slow) -> None:
    group = GroupCommit(slow)
    assert submit_behind_a_slow_one(slow, group, 9) == ["done"] * 10
    assert [sorted(one) for one in slow.groups] == [[0], list(range(1, 10))]


def test_an_error_reaches_every_member_and_later_work_is_committed(slow: Slow) -> None:
    slow.error = StoreError("the disk is full")
    group = GroupCommit(slow)
    assert submit_behind_a_slow_one(slow, group, 5) == ["the disk is full"] * 6
    slow.error = None
    group.submit(6)
    assert slow.groups[-1] == [6]


def test_one_piece_that_cannot_be_committed_does_not_take_its_neighbours_along() -> None:
    first = Slow()
    committed: list[int] = []

    def commit(group: Sequence[int]) -> None:
        if 0 in group:
            first(group)
        if 3 in group:
            raise StoreError("three is no number")
        committed.extend(group)

    told = submit_behind_a_slow_one(first, GroupCommit(commit), 4)
    assert told == ["done", "done", "done", "three is no number", "done"]
    assert sorted(committed) == [0, 1, 2, 4]


def test_a_database_that_fails_is_not_tried_again_for_each_piece(slow: Slow) -> None:
    tried: list[int] = []

    def commit(group: Sequence[int]) -> None:
        if 0 in group:
            slow(group)
            return
        tried.append(len(group))
        raise OperationalError("BEGIN IMMEDIATE", None, Exception("database is locked"))

    told = submit_behind_a_slow_one(slow, GroupCommit(commit), 5)
    assert [one.startswith("(builtins.Exception) database is locked") for one in told] == [False] + [True] * 5
    assert tried == [5, 1]


def test_nothing_returns_before_it_is_committed(slow: Slow) -> None:
    group = GroupCommit(slow)
    returned = threading.Event()

    def submit() -> None:
        group.submit(1)
        returned.set()

    thread = threading.Thread(target=submit)
    thread.start()
    assert slow.entered.wait(10)
    assert not returned.is_set()
    slow.gate.set()
    assert returned.wait(10)
    thread.join(10)


def test_everything_submitted_by_many_threads_stands_in_the_file_when_they_return(tables: Tables) -> None:
    def commit(group: Sequence[int]) -> None:
        with tables.db.write() as conn:
            for work in group:
                meta.put(conn, f"work {work}", "done")

    def submit_and_look(work: int) -> str | None:
        group.submit(work)
        with beside.read() as conn:
            return meta.get(conn, f"work {work}")

    group = GroupCommit(commit)
    beside = open_database(f"sqlite:///{tables.path}")
    with ThreadPoolExecutor(12) as pool:
        assert list(pool.map(submit_and_look, range(120))) == ["done"] * 120
    beside.close()
