"""The provider's misbehaviour: which request is struck by which fault, by counters or by seeded dice.

Of the faults that strike one request the first one added decides the answer; latencies add up.
"""

from __future__ import annotations

import random
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace

from bridge.simulator.wishes import BadInput, address, checked

BEFORE = {  # what happens instead of accepting
    "rate_limited": "429 with code 20429 and Retry-After",
    "error_before": "a 5xx, nothing accepted",
    "drop_before": "the connection is closed without an answer, nothing accepted",
    "stall_before": "silence for `seconds`, then as drop_before",
    "unauthorized": "401 with code 20003",
    "refuse": "refused with `code`",
}
AFTER = {  # what becomes of the answer to a request that was accepted
    "error_after": "a 5xx",
    "drop_after": "the connection is closed without an answer",
    "stall_after": "silence for `seconds`, then as drop_after",
    "unreadable": "a 201 whose body is no JSON",
    "truncated": "a 201 whose body breaks off, and the connection with it",
}
FATE = {  # what becomes of an accepted message
    "fail": "its status callback says `ends` (failed or undelivered) with `code`",
    "stuck": "stays `sent` for ever",
}
KINDS = {"latency": "the answer comes `seconds` later", **BEFORE, **AFTER, **FATE}
PLACES = ("create", "list", "fetch", "content")


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault, and which requests it strikes: those `on` a place and `to` an address (empty: any), but not the
    first `skip` of them; then each `every`-th, or a `fraction` by dice; `next` of them at most.
    """

    kind: str
    on: str = "create"  # create, list, fetch (one message), content (templates)
    to: tuple[str, ...] = field(default=(), repr=False)
    skip: int = 0
    every: int = 1
    fraction: float = 1.0
    next: int | None = None
    code: int = 0  # the provider's; 0: what is usual for the kind
    status: int = 0  # HTTP's, of error_… and refuse; 0: what is usual for the kind
    ends: str = "failed"  # the last status of `fail`: failed or undelivered
    seconds: float = 0.0  # of latency and stall
    retry_after: float = 1.0  # seconds, of rate_limited

    @classmethod
    def read(cls, wish: Mapping[str, object]) -> Fault:
        """A fault as JSON says it. Raises BadInput."""
        fault = cls(**checked({"kind": "", **wish}, cls))
        if fault.kind not in KINDS:
            raise BadInput(f"a fault's kind is one of {', '.join(KINDS)}")
        if fault.on not in PLACES:
            raise BadInput(f"a fault is on one of {', '.join(PLACES)}")
        if fault.every < 1:
            raise BadInput("every is 1 or more")
        return fault


@dataclass(frozen=True, slots=True)
class Strike:
    """What happens to one request. `fault` is None when nothing but the latency (seconds) does."""

    latency: float = 0.0
    fault: Fault | None = None

    @property
    def before(self) -> Fault | None:
        return self.fault if self.fault and self.fault.kind in BEFORE else None

    @property
    def after(self) -> Fault | None:
        return self.fault if self.fault and self.fault.kind in AFTER else None


@dataclass(slots=True)
class _Tally:
    fault: Fault
    met: int = 0
    struck: int = 0

    def strikes(self, dice: random.Random) -> bool:
        fault = self.fault
        self.met += 1
        counted = self.met - fault.skip
        if counted <= 0 or counted % fault.every or (fault.next is not None and self.struck >= fault.next):
            return False
        if fault.fraction < 1.0 and dice.random() >= fault.fraction:
            return False
        self.struck += 1
        return True


class Faults:
    """The faults in force. Thread-safe; the same seed and the same order of requests give the same strikes."""

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._changed = threading.Condition()
        self._clearings = 0
        self.clear()

    def add(self, *faults: Fault) -> None:
        aimed = [replace(fault, to=tuple(address(number) for number in fault.to)) for fault in faults]
        with self._changed:
            self._tallies.extend(_Tally(fault) for fault in aimed)

    def clear(self) -> None:
        """Away with all of them; whoever is stalled by one goes on."""
        with self._changed:
            self._tallies: list[_Tally] = []
            self._dice = random.Random(self._seed)
            self._clearings += 1
            self._changed.notify_all()

    def as_list(self) -> list[dict[str, object]]:
        """Each fault as JSON, with how many requests it `met` and `struck`."""
        with self._changed:
            return [
                {**asdict(tally.fault), "met": tally.met, "struck": tally.struck} for tally in self._tallies
            ]

    def strike(self, on: str, to: str = "") -> Strike:
        """What happens to this request. Counts it."""
        if not self._tallies:
            return Strike()
        latency, chosen = 0.0, None
        with self._changed:
            for tally in self._aimed(on, to):
                if tally.fault.kind in FATE or (chosen and tally.fault.kind != "latency"):
                    continue
                if tally.strikes(self._dice):
                    if tally.fault.kind == "latency":
                        latency += tally.fault.seconds
                    else:
                        chosen = tally.fault
        return Strike(latency, chosen)

    def fate(self, to: str) -> Fault | None:
        """What befalls a message that was just accepted. Counts it."""
        with self._changed:
            for tally in self._aimed("create", to):
                if tally.fault.kind in FATE and tally.strikes(self._dice):
                    return tally.fault
        return None

    def _aimed(self, on: str, to: str) -> list[_Tally]:
        return [
            tally
            for tally in self._tallies
            if tally.fault.on == on and (not tally.fault.to or to in tally.fault.to)
        ]

    def pause(self, seconds: float) -> None:
        """Wait so long, or until the faults are cleared."""
        with self._changed:
            before = self._clearings
            self._changed.wait_for(lambda: self._clearings != before, seconds)
