"""The simulated faults' counters and dice, asked directly: what is met, what is struck, and in which order."""

from __future__ import annotations

from threading import Thread

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.simulator.faults import AFTER, BEFORE, FATE, KINDS, Fault, Faults
from bridge.simulator.wishes import BadInput

ANNA, BRUNO = "whatsapp:+393330000001", "whatsapp:+393330000002"


def faulty(*several: Fault, seed: int = 0) -> Faults:
    faults = Faults(seed)
    faults.add(*several)
    return faults


def kinds(faults: Faults, requests: int, to: str = ANNA, on: str = "create") -> list[str]:
    """What strikes so many requests, one after another; "" is nothing."""
    strikes = [faults.strike(on, to) for _ in range(requests)]
    return [strike.fault.kind if strike.fault else "" for strike in strikes]


def tallies(faults: Faults) -> list[tuple[object, object]]:
    return [(entry["met"], entry["struck"]) for entry in faults.as_list()]


@given(
    skip=st.integers(0, 6),
    every=st.integers(1, 5),
    limit=st.none() | st.integers(0, 5),
    requests=st.integers(0, 40),
)
def test_struck_are_each_so_many_after_the_skipped_ones_up_to_the_limit(
    skip: int, every: int, limit: int | None, requests: int
) -> None:
    faults = faulty(Fault("refuse", skip=skip, every=every, next=limit))
    struck = [number for number, kind in enumerate(kinds(faults, requests), 1) if kind]
    assert struck == list(range(skip + every, requests + 1, every))[:limit]
    assert tallies(faults) == [(requests, len(struck))]


def test_only_requests_that_a_fault_is_aimed_at_are_counted() -> None:
    faults = faulty(Fault("refuse", to=(ANNA,), skip=1), Fault("drop_before", on="list"))
    assert kinds(faults, 3, BRUNO) == ["", "", ""]
    assert tallies(faults) == [(0, 0), (0, 0)]
    assert kinds(faults, 2, ANNA) == ["", "refuse"]
    assert kinds(faults, 1, "", on="list") == ["drop_before"]
    assert tallies(faults) == [(2, 1), (1, 1)]


def test_a_fault_does_not_meet_a_request_that_an_earlier_one_struck() -> None:
    faults = faulty(Fault("rate_limited", every=2), Fault("refuse", next=2))
    assert kinds(faults, 6) == ["refuse", "rate_limited", "refuse", "rate_limited", "", "rate_limited"]
    assert tallies(faults) == [(6, 3), (3, 2)]


def test_latencies_have_counters_of_their_own_and_add_up_behind_any_fault() -> None:
    faults = faulty(
        Fault("latency", seconds=0.5, every=2), Fault("refuse", skip=1), Fault("latency", seconds=1, next=2)
    )
    strikes = [faults.strike("create", ANNA) for _ in range(4)]
    assert [strike.latency for strike in strikes] == [1.0, 1.5, 0.0, 0.5]
    assert [strike.fault is not None for strike in strikes] == [False, True, True, True]


@pytest.mark.parametrize("kind", sorted(BEFORE | AFTER))
def test_a_fault_strikes_either_before_or_after_accepting(kind: str) -> None:
    fault = Fault(kind)
    strike = faulty(fault).strike("create", ANNA)
    assert (strike.before, strike.after) == ((fault, None) if kind in BEFORE else (None, fault))


@pytest.mark.parametrize("kind", sorted(FATE))
def test_a_fate_befalls_accepted_messages_and_no_request(kind: str) -> None:
    faults = faulty(Fault(kind, skip=1, next=1), Fault("refuse", next=1))
    assert kinds(faults, 2) == ["refuse", ""]
    fates = [faults.fate(ANNA) for _ in range(3)]
    assert [fate.kind if fate else "" for fate in fates] == ["", kind, ""]
    assert tallies(faults) == [(3, 1), (2, 1)]


def test_the_first_of_two_fates_befalls_a_message() -> None:
    faults = faulty(Fault("fail", to=(ANNA,), code=63024), Fault("stuck"))
    befallen = [faults.fate(to) for to in (ANNA, BRUNO)]
    assert [(fate.kind, fate.code) for fate in befallen if fate] == [("fail", 63024), ("stuck", 0)]


@given(seed=st.integers(0, 1000), fraction=st.floats(0, 1))
def test_cleared_and_set_again_the_dice_fall_the_same(seed: int, fraction: float) -> None:
    some = Fault("refuse", fraction=fraction)
    faults = faulty(some, seed=seed)
    first = kinds(faults, 20)
    faults.clear()
    assert (kinds(faults, 3), faults.as_list()) == (["", "", ""], [])
    faults.add(some)
    assert kinds(faults, 20) == first


def test_a_request_that_the_dice_spared_does_not_use_up_the_limit() -> None:
    faults = faulty(Fault("refuse", fraction=0.2, next=3))
    struck = kinds(faults, 200)
    assert struck.count("refuse") == 3
    assert struck[:3] != ["refuse"] * 3
    assert tallies(faults) == [(200, 3)]


def test_clearing_ends_a_pause_however_long() -> None:
    faults = faulty(Fault("stall_before", seconds=3600))
    waiting = Thread(target=faults.pause, args=(3600,), daemon=True)
    waiting.start()
    while waiting.is_alive():  # it may not have begun to wait at the first clearing
        faults.clear()
        waiting.join(0.01)
    assert not waiting.is_alive()


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        ({}, f"a fault's kind is one of {', '.join(KINDS)}"),
        ({"kind": "Refuse"}, f"a fault's kind is one of {', '.join(KINDS)}"),
        ({"kind": "refuse", "on": "delete"}, "a fault is on one of create, list, fetch, content"),
        ({"kind": "refuse", "every": 0}, "every is 1 or more"),
        ({"kind": "refuse", "seconds": "2"}, "seconds is not of the kind float"),
        ({"kind": "refuse", "next": 1.0}, "next is not of the kind int | None"),
    ],
)
def test_a_bad_fault_is_told_in_one_sentence(wish: dict[str, object], sentence: str) -> None:
    with pytest.raises(BadInput) as caught:
        Fault.read(wish)
    assert str(caught.value) == sentence


def test_a_faults_repr_keeps_the_numbers_to_itself() -> None:
    assert "333" not in repr(Fault("refuse", to=(ANNA,)))
