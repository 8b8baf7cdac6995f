"""How many citizens may be reached in a moving day: places, waits, and what a refusal lets us think."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.recipients import DAY, FLOOR, Allowance, Estimate, eta, how_long, in_force, lowered
from tests.builders import NOON

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


def test_what_is_free_is_what_neither_the_reached_nor_what_is_under_way_take() -> None:
    assert Allowance(250, 100, 20).free == 130
    assert Allowance(250, 250).free == 0
    assert Allowance(250, 260, 5).free == 0  # the limit was higher a while ago


@given(st.integers(1, 500), st.integers(0, 500), st.integers(0, 50))
def test_as_many_places_must_become_free_as_are_too_many(limit: int, reached: int, under_way: int) -> None:
    now = Allowance(limit, reached, under_way)
    freed = Allowance(limit, reached + under_way - now.too_many)
    assert freed.free == now.free + 1


# --- the estimate ------------------------------------------------------------------------------------------


def test_a_refusal_says_that_as_many_as_were_reached_are_the_limit_for_a_day() -> None:
    assert lowered(2000, 250, NOON) == Estimate(250, NOON + DAY)
    assert lowered(200, 250, NOON).limit == 200  # never more than is configured


def test_a_refusal_when_hardly_anybody_was_reached_was_not_about_their_number() -> None:
    assert lowered(2000, 3, NOON).limit == FLOOR
    assert lowered(20, 3, NOON).limit == 20


def test_an_estimate_is_believed_for_a_day() -> None:
    guess = lowered(2000, 250, NOON)
    assert in_force(2000, guess, NOON) == 250
    assert in_force(2000, guess, NOON + DAY - MINUTE) == 250
    assert in_force(2000, guess, NOON + DAY) == 2000
    assert in_force(2000, None, NOON) == 2000
    assert in_force(100, guess, NOON) == 100  # configured lower since


# --- how long others wait ----------------------------------------------------------------------------------


def the_wait(citizens: int, allowance: Allowance, *reached_ago: timedelta, rate: float = 80) -> timedelta:
    frees = sorted(DAY - ago for ago in reached_ago)
    return eta(citizens, allowance, lambda nth: NOON + frees[nth - 1], rate, NOON) - NOON


def test_nobody_waits_for_nobody() -> None:
    assert the_wait(0, Allowance(250, 250)) == timedelta(0)


def test_while_places_are_free_only_the_rate_counts() -> None:
    assert the_wait(160, Allowance(250, 90)) == timedelta(seconds=2)


def test_1066_citizens_take_five_days_at_250() -> None:
    wait = the_wait(1066, Allowance(250, 0))
    assert 4 * DAY < wait < 4 * DAY + MINUTE
    assert how_long(wait) == "5 days"


def test_a_place_is_had_when_one_becomes_free() -> None:
    full = Allowance(3, 3)
    ago = (20 * HOUR, 10 * HOUR, 5 * HOUR)
    assert [the_wait(n, full, *ago) for n in (1, 2, 3)] == [4 * HOUR, 14 * HOUR, 19 * HOUR]
    assert [the_wait(n, full, *ago) for n in (4, 6, 7)] == [28 * HOUR, 43 * HOUR, 52 * HOUR]


def test_a_limit_that_was_lowered_keeps_all_waiting_until_enough_places_are_free() -> None:
    ago = (20 * HOUR, 15 * HOUR, 10 * HOUR, 5 * HOUR)
    assert [the_wait(n, Allowance(2, 4), *ago) for n in (1, 2, 3)] == [14 * HOUR, 19 * HOUR, 38 * HOUR]


def test_a_slow_rate_takes_its_time_whatever_the_limit() -> None:
    assert the_wait(7200, Allowance(10_000, 0), rate=1) == 2 * HOUR
    assert the_wait(200_000, Allowance(100_000, 0), rate=1) == timedelta(seconds=200_000)


@given(st.lists(st.integers(0, 24 * 60 - 1), max_size=30), st.integers(1, 30), st.integers(1, 120))
def test_nobody_is_told_less_than_it_takes(minutes_ago: list[int], limit: int, citizens: int) -> None:
    """Place by place: each of those who wait takes the first that is free, and has it for a day."""
    reached = sorted(DAY - timedelta(minutes=ago) for ago in minutes_ago)[:limit]
    places, wait = [timedelta(0)] * (limit - len(reached)) + reached, timedelta(0)
    for _ in range(citizens):
        places.sort()
        wait = places[0]
        places[0] = wait + DAY
    told = eta(citizens, Allowance(limit, len(reached)), lambda nth: NOON + reached[nth - 1], 80, NOON) - NOON
    assert wait <= told <= wait + MINUTE


@pytest.mark.parametrize(
    ("wait", "told"),
    [
        (timedelta(0), "a few minutes"),
        (10 * MINUTE, "a few minutes"),
        (11 * MINUTE, "an hour"),
        (61 * MINUTE, "2 hours"),
        (23.5 * HOUR, "24 hours"),
        (24.5 * HOUR, "2 days"),
        (4.1 * DAY, "5 days"),
    ],
)
def test_a_wait_is_told_in_round_numbers(wait: timedelta, told: str) -> None:
    assert how_long(wait) == told
