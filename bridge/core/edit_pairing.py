"""Which sentence of one version is which of the other, edited."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from bridge.core.fact import Fact
from bridge.core.facts import read

FIGURES = frozenset(
    {
        "date",
        "time",
        "weekday",
        "street",
        "amount",
        "percentage",
        "number",
        "duration",
        "distance",
        "load",
        "phone",
        "mail",
    }
)
_ALIKE = 0.35  # Dice's coefficient: below it, two sentences are two
_ALL_WITH_ALL = 3_000  # comparisons; more sentences are compared with their neighbours only
_NEAR = 6
_STEM = 5  # letters: chiusura and chiusa begin alike
_LITTLE = 2  # letters of words that every sentence has


@dataclass(frozen=True)
class Sentence:
    """A sentence and what it says. Compared by identity of its words alone."""

    said: str
    facts: tuple[Fact, ...]

    @cached_property
    def features(self) -> frozenset[str]:
        """Kinds and values of its facts, beginnings of its words: an edited value leaves most of them equal."""
        kinds = {f"<{fact.kind}>" for fact in self.facts if fact.kind}
        values = {f"{fact.kind} {fact.key}" for fact in self.facts if fact.kind}
        return frozenset(
            kinds
            | values
            | {fact.key[:_STEM] for fact in self.facts if not fact.kind and len(fact.key) > _LITTLE}
        )

    @cached_property
    def figures(self) -> frozenset[str]:
        """When, where, how many, how much: what is told by no synonym."""
        return frozenset(
            f"{fact.kind} {fact.key}" for fact in self.facts if fact.kind in FIGURES and fact.weight
        )

    @cached_property
    def days(self) -> frozenset[str]:
        """The days that it speaks of, to tell the lines of a timetable apart."""
        return frozenset(fact.key for fact in self.facts if fact.kind in {"date", "weekday"})

    @cached_property
    def states(self) -> tuple[Fact, ...]:
        """What it says has become of things, to tell "chiuso il lunedì" from "aperto il lunedì"."""
        return tuple(fact for fact in self.facts if fact.kind == "state" and fact.weight)

    def words_of(self, fact: Fact) -> str:
        """A fact as it stands there."""
        return self.said[fact.start : fact.end]


def sentence(said: str) -> Sentence:
    return Sentence(said, read(said))


def align(
    before: Sequence[Sentence], after: Sequence[Sentence]
) -> tuple[list[tuple[float, Sentence, Sentence]], list[Sentence], list[Sentence]]:
    """The pairs that are one sentence edited, with their likeness; what was removed; what was added."""
    ranked = sorted(_likely(before, after), key=lambda found: (-found[0], abs(found[1] - found[2]), found[1]))
    mine: set[int] = set()
    theirs: set[int] = set()
    pairs = []
    for likeness, one, other in ranked:
        if one not in mine and other not in theirs:
            mine.add(one)
            theirs.add(other)
            pairs.append((likeness, before[one], after[other]))
    return (
        pairs,
        [said for place, said in enumerate(before) if place not in mine],
        [said for place, said in enumerate(after) if place not in theirs],
    )


def _likely(before: Sequence[Sentence], after: Sequence[Sentence]) -> Iterator[tuple[float, int, int]]:
    everywhere = len(before) * len(after) <= _ALL_WITH_ALL
    for one, mine in enumerate(before):
        middle = one * len(after) // len(before)
        places = (
            range(len(after))
            if everywhere
            else range(max(0, middle - _NEAR), min(len(after), middle + _NEAR))
        )
        for other in places:
            theirs = after[other].features
            total = len(mine.features) + len(theirs)
            common = 2 * len(mine.features & theirs) / total if total else 0.0
            if common >= _ALIKE or (mine.figures and mine.figures == after[other].figures):
                yield common, one, other
