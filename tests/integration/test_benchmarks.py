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


def test_callbacks_are_measured_alone_and_beside_a_sender_and_looked_up_in_the_tables() -> None:
    [_, *measured] = rows("callbacks.py")
    assert [row[:3] for row in measured] == [
        ["nothing", "16", "all it takes"],
        ["80 sent a second", "16", "all it takes"],
    ]


def test_sending_is_measured_paced_with_callbacks_and_flat_out() -> None:
    measured = [row[:2] for row in rows("sending.py")]
    assert measured == [
        ["a second", "by"],
        ["80", "bridge"],
        ["80", "bridge, three callbacks a message"],
        ["flat out, by", "CPU: ms each"],
        ["bridge", measured[-1][1]],
    ]


def test_a_fan_out_is_measured_with_what_waits_beside_it() -> None:
    [_, [deliveries, *_]] = rows("fanout.py")
    assert deliveries == "20,000"


def test_the_way_from_publication_to_the_first_request_is_measured() -> None:
    [_, [items, *_]] = rows("publishing.py")
    assert items == "1"
