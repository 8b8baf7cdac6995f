"""Group commit: many threads hand in work, one of them commits it all, everybody returns when it is durable.

A commit to disk costs a millisecond or more whatever it holds; 20 callbacks in one commit cost what one costs.
There is no thread of its own: one of those that wait commits what has gathered, and hands the turn to the first of
those that came meanwhile. Each waits at a gate of its own, so that nobody whose work is done waits for others'.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from sqlalchemy.exc import OperationalError

T = TypeVar("T")


class _Ticket(Generic[T]):
    __slots__ = ("done", "error", "gate", "work")

    def __init__(self, work: T) -> None:
        self.work = work
        self.done = False
        self.error: BaseException | None = None
        self.gate = threading.Lock()
        self.gate.acquire()


class GroupCommit(Generic[T]):
    """`submit` returns when the work is committed, and raises what its group's commit raised."""

    def __init__(self, commit: Callable[[Sequence[T]], None]) -> None:
        self._commit = commit
        self._guard = threading.Lock()
        self._busy = False  # somebody has the turn
        self._gathered: list[_Ticket[T]] = []

    def submit(self, work: T) -> None:
        ticket = _Ticket(work)
        with self._guard:
            self._gathered.append(ticket)
            waits, self._busy = self._busy, True
        if waits:
            ticket.gate.acquire()  # opened when the work is done, or to take the turn
        if not ticket.done:
            self._commit_gathered()
        if ticket.error is not None:
            raise ticket.error

    def _commit_gathered(self) -> None:
        with self._guard:
            group, self._gathered = self._gathered, []
        self._settle(group)
        for ticket in group:
            ticket.gate.release()
        with self._guard:
            self._busy = bool(self._gathered)
            first = self._gathered[0] if self._gathered else None
        if first:
            first.gate.release()

    def _settle(self, group: Sequence[_Ticket[T]]) -> None:
        error = self._try(group)
        if error is None or len(group) == 1:
            return
        # One piece of work that cannot be committed must not take its neighbours along; but a database that fails
        # fails for all, and each try may take as long as a lock is waited for.
        for number, ticket in enumerate(group):
            if isinstance(self._try([ticket]), OperationalError):
                self._tell(group[number + 1 :], error)
                return

    def _try(self, group: Sequence[_Ticket[T]]) -> BaseException | None:
        error: BaseException | None = None
        try:
            self._commit([ticket.work for ticket in group])
        except BaseException as raised:  # noqa: BLE001 - handed to every member of the group, each raises it
            error = raised
        self._tell(group, error)
        return error

    @staticmethod
    def _tell(group: Sequence[_Ticket[T]], error: BaseException | None) -> None:
        for ticket in group:
            ticket.error, ticket.done = error, True
