"""The pace of requests, the size of a claim, and the rests of a feed that fails."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.pacing import backoff, claim_size, connections, next_slot

RATES = st.one_of(st.sampled_from([1.0, 2.0, 80.0, 400.0, 1000.0]), st.floats(0.1, 10_000))
SEVERAL_SECONDS = 3.0


def slots(rate: float, waits: list[float], start: float = 1000.0) -> list[float]:
    """The slots that follow from being asked again after each of `waits`, or at the slot itself if that is later."""
    now, found = start, list[float]()
    for rest in waits:
        found.append(next_slot(found[-1] if found else None, now, rate))
        now = max(now + rest, found[-1])
    return found


def most_in_a_second(moments: list[float]) -> int:
    """The most moments in any sliding second, both its ends included."""
    first = most = 0
    for last, moment in enumerate(moments):
        while moment - moments[first] > 1:
            first += 1
        most = max(most, last - first + 1)
    return most


def test_the_first_request_leaves_at_once() -> None:
    assert next_slot(None, 12.5, 80) == 12.5


def test_after_a_pause_a_request_leaves_at_once() -> None:
    assert next_slot(10.0, 12.5, 80) == 12.5


def test_a_slot_follows_the_last_one_and_not_the_moment_of_asking() -> None:
    """So that neither a thread that wakes late nor an answer that is slow lowers the rate."""
    assert next_slot(10.0, 10.001, 80) == pytest.approx(10.0 + 1 / 79.2)
    assert next_slot(10.0, 10.012, 80) == next_slot(10.0, 10.001, 80)


@given(RATES, st.lists(st.sampled_from([0.0, 0.0, 0.0, 0.0001, 0.004, 0.1, 1.0, 7.0]), max_size=300))
def test_no_sliding_second_holds_more_than_the_rate(rate: float, waits: list[float]) -> None:
    assert most_in_a_second(slots(rate, waits)) <= math.ceil(rate)


@pytest.mark.parametrize("rate", [1, 2, 79, 80, 81, 99, 100, 101, 400, 1000])
def test_no_sliding_second_holds_more_than_the_rate_while_work_waits(rate: int) -> None:
    assert most_in_a_second(slots(rate, [0.0] * int(rate * SEVERAL_SECONDS + 2))) <= rate


@given(RATES, st.floats(0, 1e9))
def test_while_work_waits_the_rate_is_kept_to_two_percent(rate: float, start: float) -> None:
    count = max(2, math.ceil(rate * SEVERAL_SECONDS))
    found = slots(rate, [0.0] * (count + 1), start)
    assert count / (found[-1] - found[0]) >= 0.98 * rate


@given(RATES, st.lists(st.floats(0, 0.9), min_size=100, max_size=100))
def test_what_is_late_by_less_than_a_gap_costs_nothing(rate: float, lateness: list[float]) -> None:
    gap = 1 / (rate * 0.99)
    found = slots(rate, [0.0])
    for late in lateness:
        found.append(next_slot(found[-1], found[-1] + late * gap, rate))
    assert len(lateness) / (found[-1] - found[0]) >= 0.98 * rate


@given(RATES, st.floats(0, 1e6), st.floats(0, 1e6))
def test_a_slot_is_never_in_the_past(rate: float, previous: float, now: float) -> None:
    assert next_slot(previous, now, rate) >= now


@pytest.mark.parametrize(
    ("rate", "claimed", "threads"),
    [(0.1, 1, 4), (1, 1, 4), (8, 2, 4), (80, 20, 13), (400, 100, 64), (1000, 250, 160), (10_000, 256, 256)],
)
def test_a_claim_is_a_quarter_of_a_second_and_threads_cover_the_latency(
    rate: float, claimed: int, threads: int
) -> None:
    assert (claim_size(rate), connections(rate)) == (claimed, threads)


@given(RATES)
def test_a_claim_is_at_least_one_message_and_at_most_a_quarter_of_a_second(rate: float) -> None:
    assert 1 <= claim_size(rate) <= max(1, rate / 4)


@pytest.mark.parametrize(
    ("every", "rests"),
    [
        (300.0, [300, 300, 600, 1200, 2400, 3600, 3600]),
        (1.0, [1, 1, 2, 4, 8, 16, 32]),
        (86_400.0, [86_400] * 7),  # never sooner than when all is well
    ],
)
def test_a_failing_feed_rests_twice_as_long_each_time_up_to_an_hour(every: float, rests: list[float]) -> None:
    assert [backoff(failures, every) for failures in range(7)] == rests


@given(st.integers(0, 10**12), st.floats(1, 86_400))
def test_a_rest_is_bounded_after_any_number_of_failures(failures: int, every: float) -> None:
    assert every <= backoff(failures, every) <= max(every, 3600)
    assert backoff(failures, every) <= backoff(failures + 1, every)
