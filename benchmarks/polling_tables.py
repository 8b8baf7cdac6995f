"""What `polling.py` measured, as tables in Markdown, beside the bars that this bridge is held to."""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from polling_contender import CONNECTIONS

FIRST = "first of all"
CASES = (
    "all 304",
    "all equal",
    "one new each",
    "all dates others",
)  # in this order: the last unsettles dates
# What this bridge may take of reader's processor time, by case.
SHARES = dict(zip(CASES, (1 / 2, 1 / 20, 1 / 2, 1 / 2), strict=True))
LATE = 0.1  # seconds
LATE_CASES = CASES[:2]  # in the others the processor is what takes its time
SLOWER = 1.25  # than the connections allow, at most
MEMORY = 150.0  # MB


@dataclass(frozen=True)
class Sample:
    """One poll of all feeds. Seconds; `peak` in MiB since the process began; `news` ever."""

    cpu: float
    wall: float
    peak: float
    news: int


@dataclass(frozen=True)
class Key:
    feeds: int
    case: str
    late: bool = False


Results = dict[Key, dict[str, list[Sample]]]  # the rounds of each contender


def middle(samples: Sequence[Sample], what: str) -> float:
    figures: list[float] = [getattr(one, what) for one in samples]
    return statistics.median(figures)


def share(taken: dict[str, list[Sample]]) -> float:
    """Of reader's processor time."""
    return statistics.median(
        mine.cpu / theirs.cpu for mine, theirs in zip(taken["bridge"], taken["reader"], strict=True)
    )


def costs(results: Results, names: Sequence[str]) -> Iterator[str]:
    """Processor time in milliseconds a feed and seconds on the clock."""
    yield row("feeds", "", *(f"{name}: CPU ms a feed" for name in names), *(f"{name}: s" for name in names),
              "of reader's CPU", "at most")  # fmt: skip
    yield row("---:", "---", *["---:"] * (2 * len(names) + 2))
    for key, taken in results.items():
        if key.late:
            continue
        cpu = [f"{1_000 * middle(taken[name], 'cpu') / key.feeds:.2f}" for name in names]
        wall = [f"{middle(taken[name], 'wall'):.2f}" for name in names]
        judged = "bridge" in taken and "reader" in taken and key.case in SHARES
        bar = verdict(share(taken), SHARES[key.case]) if judged else ("", "")
        yield row(f"{key.feeds:,}", key.case, *cpu, *wall, *bar)


def late_answers(results: Results, names: Sequence[str]) -> Iterator[str]:
    """How long a poll takes where each answer is late, and how long the connections alone would take."""
    yield row("feeds", f"{LATE * 1_000:.0f} ms late", *(f"{name}: s" for name in names), "ideal: s", "bridge of it",
              "at most")  # fmt: skip
    yield row("---:", "---", *["---:"] * (len(names) + 3))
    for key, taken in results.items():
        if not key.late:
            continue
        ideal = math.ceil(key.feeds / CONNECTIONS) * LATE
        wall = [middle(taken[name], "wall") for name in names]
        bar = verdict(wall[0] / ideal, SLOWER)
        yield row(f"{key.feeds:,}", key.case, *(f"{one:.2f}" for one in wall), f"{ideal:.1f}", *bar)


def memory(results: Results, names: Sequence[str]) -> Iterator[str]:
    """The most that each process ever took."""
    yield row("feeds", *(f"{name}: MB" for name in names), "at most")
    yield row("---:", *["---:"] * (len(names) + 1))
    for feeds in dict.fromkeys(key.feeds for key in results):
        most = [
            max(
                one.peak
                for key, taken in results.items()
                if key.feeds == feeds
                for one in taken.get(name, ())
            )
            * 1.048576
            for name in names
        ]
        yield row(f"{feeds:,}", *(f"{one:.0f}" for one in most), verdict(most[0], MEMORY)[1])


def verdict(figure: float, bar: float) -> tuple[str, str]:
    return f"{figure:.3f}", f"{bar:g} {'met' if figure <= bar else '**missed**'}"


def row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"
