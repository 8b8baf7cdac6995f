"""One version of a text as a whole, and whether it claims what the other does."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from bridge.core.edits.claim import Claim, Weight
from bridge.core.edits.figures import plain_number
from bridge.core.edits.pairing import Sentence
from bridge.core.edits.places import same_place
from bridge.core.edits.vocabulary import ALIKE
from bridge.core.text.characters import word_set

DAYS = frozenset({"date", "weekday", "relative"})
# What means nothing by itself, a "not" or a number: that it stands elsewhere does not say that it was moved.
_DEPENDENT = word_set(
    "negation exception extent number letter initials side parity duration distance load"
) | {"part of the day"}
_OF_ITS_PLACE = _DEPENDENT | {"weekday"}


@dataclass(frozen=True)
class Version:
    """The sentences of one version."""

    sentences: tuple[Sentence, ...]
    own: frozenset[str]  # what is said in those of which the other version has no equal

    @cached_property
    def _by_kind(self) -> dict[str, list[tuple[Claim, Sentence]]]:
        found: dict[str, list[tuple[Claim, Sentence]]] = {}
        for one in self.sentences:
            for claim in one.claims:
                if claim.kind:
                    found.setdefault(claim.kind, []).append((claim, one))
        return found

    def claims(self, claim: Claim, among: Sentence, but: Sentence | None = None) -> bool:
        """Whether a claim of the other version's sentence stands in this one, too, and there not of another day."""
        return any(
            (_same_state(claim, among, other, there) if claim.kind == "state" else same(claim, other))
            and (claim.kind not in _DEPENDENT or there.said in self.own)
            and (claim.kind not in _OF_ITS_PLACE or there is not but)
            and (claim.kind in DAYS or not among.days or not there.days or bool(among.days & there.days))
            for other, there in self._by_kind.get(claim.kind, ())
        )


def _same_state(claim: Claim, among: Sentence, other: Claim, there: Sentence) -> bool:
    """Whether one state is told of things of which at least one is the same, and told as firmly."""
    subjects = not (among.subjects and there.subjects) or bool(among.subjects & there.subjects)
    return claim.key == other.key and subjects and other.weight >= min(claim.weight, Weight.IN_PLACE)


def same(one: Claim, other: Claim) -> bool:
    """Whether two claims are one: a day with or without its month, a street by its full or its short name."""
    if one.kind != other.kind:
        kinds = {one.kind: one, other.kind: other}
        if "relative" in kinds and {"date", "weekday"} & kinds.keys():
            return True  # nobody knows when it was written
        if kinds.keys() == {"number", "date"}:
            return kinds["number"].key == kinds["date"].key[-2:].lstrip("0")
        if "time" in kinds and kinds.keys() & {"number", "amount"}:  # "15,30"; "le 10" is not "il 10"
            hour, minutes = kinds.pop("time").key.split(":")
            return minutes != "00" and plain_number(f"{hour}.{minutes}") in {
                one.key for one in kinds.values()
            }
        return (kinds.keys() <= {"number", "phone", "amount"} and one.key == other.key) or (
            kinds.keys() <= {"state", "duty", "negation", "exception"} and {one.key, other.key} in ALIKE
        )
    if {one.bound, other.bound} == {"from", "until"}:
        return False
    if one.kind == "street":
        return one.key == other.key or same_place(one.key, other.key)
    return one.key == other.key or {one.key, other.key} in ALIKE
