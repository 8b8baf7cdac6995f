"""Clocks that cannot be worked by, and clocks that jump."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.clock import BELIEVED_AFTER, ClockError, ClockWatch, Jump, Verdict, refuse_absurd
from tests.builders import NOON, SettableClock

DAY = timedelta(days=1)


@pytest.mark.parametrize("now", [datetime(1970, 1, 1, tzinfo=UTC), datetime(2099, 1, 1, tzinfo=UTC)])
def test_a_time_that_cannot_be_is_refused_with_what_to_do(now: datetime) -> None:
    with pytest.raises(
        ClockError, match=rf"the clock says {now:%Y-%m-%d %H:%M} UTC, which cannot be: set the clock"
    ):
        refuse_absurd(now, None)


def test_a_time_long_before_the_last_run_is_refused_and_the_way_out_told() -> None:
    with pytest.raises(ClockError, match=r"this bridge ran at 2026-11-23 11:00 UTC.*BRIDGE_TRUST_CLOCK=1"):
        refuse_absurd(NOON - DAY - timedelta(seconds=1), NOON)


@pytest.mark.parametrize("last_ran", [None, NOON, NOON + DAY, NOON - 3000 * DAY])
def test_any_other_time_will_do(last_ran: datetime | None) -> None:
    refuse_absurd(NOON, last_ran)


def a_watch() -> tuple[ClockWatch, SettableClock]:
    clock = SettableClock()
    return ClockWatch(clock), clock


def moved(clock: SettableClock, by: timedelta) -> timedelta:
    clock.set(clock.now() + by)
    return by


@given(st.lists(st.floats(0, 1e6)))
def test_time_that_passes_is_no_jump(passing: list[float]) -> None:
    watch, clock = a_watch()
    for seconds in passing:
        clock.advance(seconds)
        assert watch.jumps() == []


def test_the_everyday_step_of_a_time_server_is_no_jump() -> None:
    watch, clock = a_watch()
    moved(clock, timedelta(minutes=5))
    assert watch.jumps() == []


def test_small_steps_that_add_up_are_a_jump() -> None:
    watch, clock = a_watch()
    moved(clock, timedelta(minutes=4))
    assert watch.jumps() == []
    moved(clock, timedelta(minutes=4))
    assert watch.jumps() == [Jump(timedelta(minutes=8), Verdict.RIGHT)]


@pytest.mark.parametrize("by", [timedelta(hours=3), -timedelta(hours=3), 40 * DAY, -DAY])
def test_a_jump_that_a_machine_may_make_is_told_once_and_believed(by: timedelta) -> None:
    watch, clock = a_watch()
    moved(clock, by)
    assert watch.jumps() == [Jump(by, Verdict.RIGHT)]
    clock.advance(60)
    assert (watch.jumps(), watch.in_doubt) == ([], False)


@pytest.mark.parametrize("by", [timedelta(days=400), -timedelta(days=2)])
def test_a_longer_jump_is_doubted_until_the_clock_is_back(by: timedelta) -> None:
    watch, clock = a_watch()
    moved(clock, by)
    assert (watch.jumps(), watch.in_doubt) == ([Jump(by, Verdict.DOUBTED)], True)
    clock.advance(60)
    assert (watch.jumps(), watch.in_doubt) == ([], True)
    moved(clock, -by)
    assert (watch.jumps(), watch.in_doubt) == ([Jump(timedelta(0), Verdict.BELIEVED)], False)
    assert watch.jumps() == []


def test_a_long_jump_by_which_the_clock_stands_is_believed_in_the_end() -> None:
    watch, clock = a_watch()
    by = moved(clock, 50 * DAY)
    watch.jumps()
    clock.advance(BELIEVED_AFTER - 1)
    assert watch.jumps() == []
    clock.advance(1)
    assert (watch.jumps(), watch.in_doubt) == ([Jump(by, Verdict.BELIEVED)], False)
    clock.advance(60)
    assert watch.jumps() == []


def test_a_clock_that_goes_on_jumping_is_doubted_anew() -> None:
    watch, clock = a_watch()
    moved(clock, 50 * DAY)
    watch.jumps()
    clock.advance(BELIEVED_AFTER - 1)
    moved(clock, DAY)
    assert watch.jumps() == [Jump(51 * DAY, Verdict.DOUBTED)]
    clock.advance(BELIEVED_AFTER - 1)
    assert (watch.jumps(), watch.in_doubt) == ([], True)


def test_a_time_that_cannot_be_is_never_believed() -> None:
    watch, clock = a_watch()
    clock.set(datetime(1970, 1, 1, tzinfo=UTC))
    watch.jumps()
    clock.advance(100 * BELIEVED_AFTER)
    assert (watch.jumps(), watch.in_doubt) == ([], True)


def test_a_small_jump_over_the_edge_of_what_can_be_is_doubted() -> None:
    clock = SettableClock(datetime(2026, 1, 1, 1, tzinfo=UTC))
    watch = ClockWatch(clock)
    moved(clock, -timedelta(hours=2))
    assert (watch.jumps(), watch.in_doubt) == ([Jump(-timedelta(hours=2), Verdict.DOUBTED)], True)


@pytest.mark.parametrize(("back", "told"), [(5, False), (6, True), (240, True)])
def test_a_small_step_back_is_noticed_for_the_schedulers_sake(back: int, *, told: bool) -> None:
    """It planned by the old time, and would stand still until that comes round again."""
    watch, clock = a_watch()
    by = moved(clock, -timedelta(seconds=back))
    assert watch.jumps() == ([Jump(by, Verdict.RIGHT)] if told else [])
    assert not watch.in_doubt
