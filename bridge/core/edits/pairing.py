"""Which sentence of one version is which of the other, edited."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from bridge.core.edits.claim import Claim
from bridge.core.edits.reading import read
from bridge.core.text.characters import word_set

FIGURES = word_set(
    "date time weekday street amount percentage number duration distance load phone mail account"
)
SUBJECTS = word_set("street name utility place transport waste school")
_FORBIDS = {"forbidden", "must not"}
_APPLIES = re.compile(
    r"\b(?:val(?:e|gono)|riguard|spetta|diritt|applica|contribut|bonus|interess)", re.IGNORECASE
)
_ALIKE = 0.35  # Dice's coefficient: below it, two sentences are two
_ALL_WITH_ALL = 3_000  # comparisons; more sentences are compared with their neighbours only
_NEAR = 6
_STEM = 5  # letters: chiusura and chiusa begin alike
_LITTLE = 2  # letters of words that every sentence has


@dataclass(frozen=True)
class Sentence:
    """A sentence and its claims."""

    said: str
    heading: str = field(default="", compare=False)  # of the list in which it stands

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        return read(self.said)

    @cached_property
    def features(self) -> frozenset[str]:
        """Kinds and values of its claims, beginnings of its words: an edited value leaves most of them equal."""
        told = [claim for claim in self.claims if claim.kind]
        return frozenset(
            {f"<{claim.kind}>" for claim in told}
            | {f"{claim.kind} {claim.key}" for claim in told}
            | {claim.key[:_STEM] for claim in self.claims if not claim.kind and len(claim.key) > _LITTLE}
        )

    @cached_property
    def words(self) -> frozenset[str]:
        """Its words that are no claims."""
        return frozenset(
            claim.key for claim in self.claims if not claim.kind and len(claim.key) > _LITTLE + 1
        )

    @cached_property
    def stems(self) -> frozenset[str]:
        """The beginnings of its words, and what it says that is no figure."""
        return frozenset(
            f"{claim.kind} {claim.key}" if claim.kind else claim.key[:_STEM]
            for claim in self.claims
            if claim.kind not in FIGURES
        )

    @cached_property
    def forbids(self) -> bool:
        return any(claim.key in _FORBIDS for claim in (*self.claims, *read(self.heading)))

    @cached_property
    def is_rule(self) -> bool:
        """Whether it says what one must, may or must not, or who gets what."""
        told = any(claim.kind == "duty" for claim in (*self.claims, *read(self.heading)))
        return told or bool(_APPLIES.search(self.said))

    @cached_property
    def subjects(self) -> frozenset[str]:
        """What it speaks of: its names, and the beginnings of its words."""
        named = {f"{one.kind} {one.key}" for one in self.claims if one.kind in SUBJECTS}
        return frozenset(named | {word[:_STEM] for word in self.words})

    @cached_property
    def figures(self) -> frozenset[str]:
        """When, where, how many, how much: what is told by no synonym."""
        return frozenset(
            f"{claim.kind} {claim.key}" for claim in self.claims if claim.kind in FIGURES and claim.weight
        )

    @cached_property
    def days(self) -> frozenset[str]:
        """The days that it speaks of, to tell the lines of a timetable apart."""
        return frozenset(claim.key for claim in self.claims if claim.kind in {"date", "weekday"})

    def words_of(self, claim: Claim) -> str:
        """A claim as it stands there."""
        return self.said[claim.start : claim.end]


def align(
    before: Sequence[Sentence], after: Sequence[Sentence]
) -> tuple[list[tuple[Sentence, Sentence]], list[Sentence], list[Sentence]]:
    """The pairs that are one sentence edited, what was removed; what was added."""
    ranked = sorted(_likely(before, after), key=lambda found: (-found[0], abs(found[1] - found[2]), found[1]))
    mine, theirs = set(range(len(before))), set(range(len(after)))
    pairs = []
    for _, one, other in ranked:
        if one in mine and other in theirs:
            mine.remove(one)
            theirs.remove(other)
            pairs.append((before[one], after[other]))
    if len(mine) == len(theirs) == 1:  # one where the other was
        pairs.append((before[mine.pop()], after[theirs.pop()]))
    return pairs, [before[at] for at in sorted(mine)], [after[at] for at in sorted(theirs)]


def _likely(before: Sequence[Sentence], after: Sequence[Sentence]) -> Iterator[tuple[float, int, int]]:
    everywhere = len(before) * len(after) <= _ALL_WITH_ALL
    for one, mine in enumerate(before):
        middle = one * len(after) // len(before)
        near = range(max(0, middle - _NEAR), min(len(after), middle + _NEAR))
        for other in range(len(after)) if everywhere else near:
            total = len(mine.features) + len(after[other].features)
            common = 2 * len(mine.features & after[other].features) / total if total else 0.0
            if common >= _ALIKE or (mine.figures and mine.figures == after[other].figures):
                yield common, one, other
