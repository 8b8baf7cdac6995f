"""How things look in a terminal, and how plain they are in a pipe."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bridge.cli import show
from bridge.cli.show import Times

NOW = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)  # noon in Rome
TIMES = Times(ZoneInfo("Europe/Rome"), NOW)


@pytest.mark.parametrize(
    ("seconds", "told"),
    [
        (0, "0 s"), (59.9, "59 s"), (60, "1 min"), (3599, "59 min"), (3600, "1 h"), (172_799, "47 h"),
        (172_800, "2 days"), (-240, "4 min"),
    ],
)  # fmt: skip
def test_a_duration_is_as_exact_as_people_say_it(seconds: float, told: str) -> None:
    assert show.duration(timedelta(seconds=seconds)) == told


@pytest.mark.parametrize(
    ("away", "short", "relative"),
    [
        (timedelta(minutes=4), "12:04:00", "in 4 min"),
        (timedelta(hours=-2), "10:00:00", "2 h ago"),
        (timedelta(seconds=0.5), "12:00:00", "now"),
        (timedelta(days=-3), "20/11/2026 12:00", "3 days ago"),
        (timedelta(hours=11, minutes=30), "23:30:00", "in 11 h"),
        (timedelta(hours=12), "24/11/2026 00:00", "in 12 h"),  # the town's midnight, not Greenwich's
    ],
)
def test_times_are_told_in_the_towns_zone_and_as_seen_from_now(
    away: timedelta, short: str, relative: str
) -> None:
    at = NOW + away
    assert TIMES.both(at) == f"{short} ({relative})"


def test_what_has_no_time_has_a_dash() -> None:
    assert (TIMES.short(None), TIMES.relative(None), TIMES.relative(None, "never"), TIMES.both(None)) == (
        "–", "–", "never", "–",
    )  # fmt: skip


def test_a_pipe_gets_whole_lines_without_blanks_at_their_ends(capsys: pytest.CaptureFixture[str]) -> None:
    show.print_table(("id", "title"), [(1, "una parola " * 60), (2, "[bold]breve[/bold]")], empty="none")
    head, first, second = capsys.readouterr().out.splitlines()
    assert (head, first, second) == (
        "id  title", "1   " + ("una parola " * 60).rstrip(), "2   [bold]breve[/bold]",
    )  # fmt: skip


def test_an_empty_table_is_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    show.print_table(("id",), [], empty="no notices yet")
    assert capsys.readouterr().out == "no notices yet\n"


def test_numbers_are_counted_as_people_write_them() -> None:
    assert [show.counted(number, "entry", "entries") for number in (0, 1, 1066)] == [
        "0 entries", "1 entry", "1,066 entries",
    ]  # fmt: skip


def test_progress_that_goes_to_a_log_is_a_line_every_few_seconds(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    ticks = iter([0.0, 1.0, 6.0, 6.0, 7.0])
    monkeypatch.setattr(show, "monotonic", lambda: next(ticks))
    with show.progress("importing") as tell:
        tell(10, 30, "")
        tell(20, 30, "sending is paused")
        tell(30, 30, "")
    assert capsys.readouterr().err == "importing: 20 of 30, sending is paused\n"
