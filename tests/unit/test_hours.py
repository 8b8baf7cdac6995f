"""The town's hours through both changes of its clocks."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.hours import day_began, next_time, quiet_until
from bridge.policy import QuietHours

ROME = ZoneInfo("Europe/Rome")
NIGHT = QuietHours(time(21), time(8))
MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)).map(
    lambda naive: naive.replace(tzinfo=UTC)
)
TIMES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 15, 30, 59]))


def rome(text: str, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ROME, fold=fold).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-22 20:59:59", None),
        ("2026-11-22 21:00", "2026-11-23 08:00"),
        ("2026-11-23 00:00", "2026-11-23 08:00"),
        ("2026-11-23 07:59:59", "2026-11-23 08:00"),
        ("2026-11-23 08:00", None),
        ("2026-03-28 23:00", "2026-03-29 08:00"),  # ten hours, not eleven
        ("2026-10-24 23:00", "2026-10-25 08:00"),  # twelve
    ],
)
def test_the_night_is_quiet_until_its_end_in_the_towns_time(now: str, until: str | None) -> None:
    assert quiet_until(rome(now), NIGHT, ROME) == (until and rome(until))


def test_a_quiet_time_may_lie_within_a_day() -> None:
    siesta = QuietHours(time(13), time(15, 30))
    assert quiet_until(rome("2026-11-22 14:00"), siesta, ROME) == rome("2026-11-22 15:30")
    assert quiet_until(rome("2026-11-22 15:30"), siesta, ROME) is None


def test_nobody_is_never_quiet() -> None:
    assert quiet_until(rome("2026-11-22 03:00"), None, ROME) is None


def test_in_the_hour_that_happens_twice_quiet_ends_at_the_second() -> None:
    early = QuietHours(time(22), time(2, 30))
    assert quiet_until(rome("2026-10-25 02:45"), early, ROME) == rome("2026-10-25 02:30", fold=1)
    assert quiet_until(rome("2026-10-25 02:30", fold=1), early, ROME) is None


def test_what_is_due_in_the_hour_that_is_left_out_is_due_as_long_after_it() -> None:
    later = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)  # at 01:00 UTC, 02:00 becomes 03:00
    assert next_time(rome("2026-03-29 00:00"), time(2, 30), ROME) == later
    assert quiet_until(rome("2026-03-29 01:00"), QuietHours(time(22), time(2, 30)), ROME) == later


@pytest.mark.parametrize(
    ("now", "digest"),
    [
        ("2026-11-22 18:29:59", "2026-11-22 18:30"),
        ("2026-11-22 18:30", "2026-11-23 18:30"),
        ("2026-03-28 19:00", "2026-03-29 18:30"),
        ("2026-10-24 19:00", "2026-10-25 18:30"),
    ],
)
def test_the_next_digest_is_the_first_after_now(now: str, digest: str) -> None:
    assert next_time(rome(now), time(18, 30), ROME) == rome(digest)


def test_a_day_begins_at_the_towns_midnight() -> None:
    assert day_began(datetime(2026, 11, 21, 23, 30, tzinfo=UTC), ROME) == datetime(
        2026, 11, 21, 23, tzinfo=UTC
    )
    assert day_began(datetime(2026, 10, 25, 22, 30, tzinfo=UTC), ROME) == datetime(
        2026, 10, 24, 22, tzinfo=UTC
    )


@given(MOMENTS, TIMES, TIMES)
def test_quiet_is_what_the_clock_on_the_wall_shows(now: datetime, start: time, end: time) -> None:
    """Away from the two nights in which it is changed."""
    wall = now.astimezone(ROME)
    if start == end or wall.date() in {
        date(2026, 3, 29),
        date(2026, 10, 25),
        date(2027, 3, 28),
        date(2027, 10, 31),
    }:
        return
    shown = wall.time()
    inside = start <= shown < end if start < end else shown >= start or shown < end
    until = quiet_until(now, QuietHours(start, end), ROME)
    assert (until is not None) == inside
    if until is not None:
        assert now < until <= now + timedelta(hours=25)
        assert quiet_until(until, QuietHours(start, end), ROME) is None


@given(MOMENTS, TIMES)
def test_a_time_of_day_comes_once_a_day(now: datetime, at: time) -> None:
    first = next_time(now, at, ROME)
    second = next_time(first, at, ROME)
    assert now < first <= now + timedelta(hours=25)
    assert timedelta(hours=22) <= second - first <= timedelta(hours=26)
    assert second.astimezone(ROME).date() - first.astimezone(ROME).date() == timedelta(days=1)
