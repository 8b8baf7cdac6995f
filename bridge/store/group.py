"""Group commit: many threads hand in work, one of them commits it all, everybody returns when it is durable.

A commit to disk costs a millisecond or more whatever it holds; 20 callbacks in one commit cost what one costs.
There is no thread of its own: whoever gets the turn takes along all that has gathered while they waited.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")


class _Ticket(Generic[T]):
    __slots__ = ("done", "error", "work")

    def __init__(self, work: T) -> None:
        self.work = work
        self.done = False
        self.error: BaseException | None = None


class GroupCommit(Generic[T]):
    """`submit` returns when the work is committed, and raises what its group's commit raised."""

    def __init__(self, commit: Callable[[Sequence[T]], None]) -> None:
        self._commit = commit
        self._gathering = threading.Lock()
        self._turn = threading.Lock()
        self._gathered: list[_Ticket[T]] = []

    def submit(self, work: T) -> None:
        ticket = _Ticket(work)
        with self._gathering:
            self._gathered.append(ticket)
        with self._turn:
            if not ticket.done:
                self._commit_gathered()
        if ticket.error is not None:
            raise ticket.error

    def _commit_gathered(self) -> None:
        with self._gathering:
            group, self._gathered = self._gathered, []
        if not self._try(group) and len(group) > 1:
            # One piece of work that cannot be committed must not take its neighbours along.
            for ticket in group:
                self._try([ticket])

    def _try(self, group: Sequence[_Ticket[T]]) -> bool:
        error: BaseException | None = None
        try:
            self._commit([ticket.work for ticket in group])
        except BaseException as raised:  # noqa: BLE001 - handed to every member of the group, each raises it
            error = raised
        for ticket in group:
            ticket.error, ticket.done = error, True
        return error is None
