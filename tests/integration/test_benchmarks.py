"""The benchmarks run: each in its short mode, without the programs that it is measured beside."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).parents[2] / "benchmarks"


def printed(name: str) -> list[str]:
    command = [sys.executable, str(BENCHMARKS / name), "--short"]
    done = subprocess.run(
        command, stdout=subprocess.PIPE, text=True, timeout=120, cwd=BENCHMARKS.parent, check=True
    )
    return done.stdout.splitlines()


def rows(name: str) -> list[list[str]]:
    """Those of the tables that a benchmark prints."""
    found = [line.strip("| ").split("|") for line in printed(name) if line.startswith("|")]
    return [[cell.strip() for cell in row] for row in found if not row[0].strip().startswith("---")]


def test_a_poll_cycle_is_measured_and_checked_case_by_case() -> None:
    cases = [row[1] for row in rows("polling.py") if row[0] == "3" and not row[1].isdigit()]
    assert cases == ["first of all", "all 304", "all equal", "one new each", "all dates others"]


def test_feeds_are_replayed_and_what_was_noticed_is_judged() -> None:
    [head, *feeds] = rows("replay.py")
    assert head[2:6] == ["really new", "this bridge", "guid, or link", "link and date"]
    assert [feed[:6] for feed in feeds] == [["Scraped", "61", "30", "**30**", "**30**", "600 (+570)"]]


def test_routing_is_measured_at_10_100_and_1000_rules_and_judged() -> None:
    told = printed("routing.py")
    assert [line.split()[0] for line in told[:4]] == ["rules", "10", "100", "1000"]
    assert [line.rpartition(": ")[2] in ("met", "MISSED") for line in told[4:]] == [True, True]
