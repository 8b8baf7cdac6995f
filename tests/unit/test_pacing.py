"""The pace of requests, the size of a claim, and the rests of a feed that fails."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.pacing import a_second, backoff, claim_size, connections, leaves_at, next_slot, pair_slot

RATES = st.one_of(st.sampled_from([1.0, 2.0, 80.0, 400.0, 1000.0]), st.floats(0.1, 10_000))
SEVERAL_SECONDS = 3.0


def leaves(rate: float, waits: list[float], start: float = 1000.0) -> list[float]:
    """When requests really leave, the next of which is asked for after each of `waits`."""
    now, slot, found = start, None, list[float]()
    for rest in waits:
        second_ago = found[-a_second(rate)] if len(found) >= a_second(rate) else None
        slot = next_slot(slot, now, rate)
        found.append(max(leaves_at(slot, second_ago), now))
        now = found[-1] + rest
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


def test_a_slot_follows_the_last_one_and_not_the_moment_of_asking() -> None:
    """So that neither a thread that wakes late nor an answer that is slow lowers the rate."""
    assert next_slot(10.0, 10.001, 80) == pytest.approx(10.0 + 1 / 79.2)
    assert next_slot(10.0, 10.012, 80) == next_slot(10.0, 10.001, 80)


def test_after_a_pause_what_was_missed_is_not_made_up_for_but_a_quarter_of_a_second() -> None:
    assert next_slot(10.0, 500.0, 80) == 499.75


def test_a_second_that_is_full_is_waited_for() -> None:
    assert leaves_at(10.0, 9.5) == 10.51


# Rests as they come: none, a thread that woke late, a slow claim, an idle hour.
RESTS = st.lists(st.sampled_from([0.0, 0.0, 0.0, 0.0001, 0.004, 0.1, 1.0, 7.0]), max_size=300)


@given(RATES, RESTS)
def test_no_sliding_second_holds_more_than_the_rate(rate: float, waits: list[float]) -> None:
    assert most_in_a_second(leaves(rate, waits)) <= math.ceil(rate)


@pytest.mark.parametrize("rate", [1, 2, 79, 80, 81, 99, 100, 101, 400, 1000])
def test_no_sliding_second_holds_more_than_the_rate_while_work_waits(rate: int) -> None:
    assert most_in_a_second(leaves(rate, [0.0] * int(rate * SEVERAL_SECONDS + 2))) <= rate


@given(RATES.filter(lambda rate: rate >= 1), st.floats(0, 1e6))
def test_while_work_waits_the_rate_is_kept_to_two_percent(rate: float, start: float) -> None:
    rate = math.ceil(rate)
    count = math.ceil(rate * SEVERAL_SECONDS)
    found = leaves(rate, [0.0] * (count + 1), start)
    assert count / (found[-1] - found[0]) >= 0.98 * rate


@pytest.mark.parametrize("rate", [80, 400, 1000])
def test_a_claim_that_takes_long_costs_nothing(rate: int) -> None:
    """A tenth of a second every quarter of one: more than any gap, made up for at once."""
    count = rate * 10
    waits = [0.1 if number % (rate // 4) == 0 else 0.0 for number in range(count + 1)]
    found = leaves(rate, waits)
    assert count / (found[-1] - found[0]) >= 0.98 * rate
    assert most_in_a_second(found) <= rate


# --- one person --------------------------------------------------------------------------------------------


def test_one_person_gets_forty_five_messages_at_once_and_then_one_every_six_seconds() -> None:
    busy, waits = 0.0, []
    for _ in range(45):
        wait, busy = pair_slot(busy, 100.0)
        waits.append(wait)
    assert waits == [0.0] * 45
    assert pair_slot(busy, 100.0)[0] == 6.0
    assert pair_slot(busy, 106.0)[0] == 0.0


@given(st.lists(st.floats(0, 20), min_size=1, max_size=200))
def test_one_person_is_never_sent_more_than_whatsapp_lets_through(rests: list[float]) -> None:
    """A bucket of 45 that fills by one every six seconds, counted anew, never runs dry."""
    now = busy = 0.0
    tokens, filled_at = 45.0, 0.0
    for rest in rests:
        now += rest
        wait, until = pair_slot(busy, now)
        if wait == 0.0:
            busy = until
            tokens, filled_at = min(45.0, tokens + (now - filled_at) / 6.0) - 1, now
            assert tokens >= -1e-6


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
