"""What two versions claim otherwise.

Sentences are paired first. Those that have no pair came or went as a whole, and only claims that one cannot do
without count in them; in a pair a claim counts that another replaced, or that came or went. Claims are compared as
sets, so that no order of words matters, and what stands elsewhere in the other version, and there not of another
day, was moved or repeated and did not change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from bridge.core.edits import reasons as because
from bridge.core.edits.claim import Claim, Weight
from bridge.core.edits.pairing import FIGURES, Sentence, align
from bridge.core.edits.polarity import denied
from bridge.core.edits.rewriting import is_rewritten, of_wholes
from bridge.core.edits.version import DAYS, Version, same
from bridge.core.text.characters import word_set

_AND, _OR = word_set("e ed und et in and ter"), word_set("o od oppure ovvero oder ou or ali")
_TAKES_PLACE = frozenset({"active", "happens", "moved", "advanced", "confirmed"})
_REWRITTEN = 0.5  # likeness, below which words that come and go are style
_MOST_WORDS = 150  # of a sentence whose words are compared in order
_LONGEST_ITEM = 4  # words


def differences(before: Version, after: Version) -> Iterator[str]:
    """The material differences, as reasons."""
    mine = [one for one in before.sentences if one.said in before.own]
    theirs = [one for one in after.sentences if one.said in after.own]
    pairs, lost, won = align(mine, theirs)
    if is_rewritten(pairs, lost, won):
        yield from of_wholes(before, after)
        return
    yield from map(because.denied, denied(mine, theirs))
    for likeness, one, other in pairs:
        yield from _edited(one, other, before, after, likeness)
    for one in lost:
        yield from (because.removed(claim.kind, one.words_of(claim)) for claim in _alone(one, after))
    for one in won:
        yield from (because.added(claim.kind, one.words_of(claim)) for claim in _alone(one, before))


def _alone(one: Sentence, other: Version) -> Iterator[Claim]:
    """The claims of a sentence that came or went as a whole that one cannot do without."""
    told = [claim for claim in one.claims if claim.kind in FIGURES and claim.weight]
    repeated = len(told) > 1 and all(other.claims(claim, one) for claim in told)
    if not repeated and (claim := _instruction(one)):
        yield claim
    takes_place = any(claim.kind == "state" and claim.key in _TAKES_PLACE for claim in one.claims)
    for claim in one.claims:
        placed = takes_place and claim.kind == "place" and claim.weight is Weight.IN_PLACE
        if (claim.weight is Weight.ALONE or placed) and not other.claims(claim, one):
            yield claim


def _instruction(one: Sentence) -> Claim | None:
    """Where a sentence says what somebody must do, or who may: of what age, how many."""
    for claim in one.claims:
        if claim.kind == "duty" and claim.key == "must" and claim.weight:
            return claim
    weighty = [claim for claim in one.claims if claim.weight]
    told = any(claim.kind in {"number", "duration", "audience"} or claim.key == "only" for claim in weighty)
    return next((claim for claim in weighty if told and claim.key == "may"), None)


def _edited(
    mine: Sentence, theirs: Sentence, before: Version, after: Version, likeness: float
) -> Iterator[str]:
    hunks = list(_replaced(mine.claims, theirs.claims))
    lost, won = _unmatched(mine.claims, theirs.claims)
    in_place = [(claim, other) for ours, others in hunks for claim in ours for other in others]
    yield from _paired(mine, theirs, lost, won, in_place)
    lost = [claim for claim in lost if not after.claims(claim, mine, but=theirs)]
    won = [claim for claim in won if not before.claims(claim, theirs, but=mine)]
    yield from _paired(mine, theirs, lost, won, [(claim, other) for claim in lost for other in won])
    common = len(mine.words & theirs.words) / max(len(mine.words), len(theirs.words), 1)
    rewritten = likeness < _REWRITTEN or (mine.words and theirs.words and common < _REWRITTEN)
    least = Weight.ALONE if rewritten else Weight.IN_PLACE
    yield from (because.removed(one.kind, mine.words_of(one)) for one in lost if _counts(one, theirs, least))
    yield from (because.added(one.kind, theirs.words_of(one)) for one in won if _counts(one, mine, least))
    for ours, others in hunks:
        if len(ours) == len(others) == 1 and _is_junction(mine, ours[0]) and _is_junction(theirs, others[0]):
            keys = {ours[0].key, others[0].key}
            if keys & _AND and keys & _OR:
                yield because.became("link", ours[0].key, others[0].key)
    if _exchanged(mine, theirs):
        yield because.swapped(theirs.said)


def _paired(
    mine: Sentence,
    theirs: Sentence,
    lost: list[Claim],
    won: list[Claim],
    pairs: Sequence[tuple[Claim, Claim]],
) -> Iterator[str]:
    """What became of claims of one kind; they are taken from `lost` and `won`."""
    for claim, other in pairs:
        if claim.kind == other.kind and claim in lost and other in won:
            lost.remove(claim)
            won.remove(other)
            yield because.became(claim.kind, mine.words_of(claim), theirs.words_of(other))


def _counts(claim: Claim, other: Sentence, least: Weight) -> bool:
    """Whether a claim that came or went in a sentence matters; "di sera" beside 21:00 does not."""
    kinds = {one.kind for one in other.claims}
    implied = (
        (claim.kind == "part of the day" and "time" in kinds)
        or (claim.kind == "relative" and kinds & DAYS)
        or (claim.implied and any(one.bound and one.kind == claim.kind for one in other.claims))
    )
    return claim.weight >= least and not implied


def _unmatched(ours: Sequence[Claim], others: Sequence[Claim]) -> tuple[list[Claim], list[Claim]]:
    """The claims of either that are none of the other's, each matched with one at most: the equal first."""
    left, right = (
        [claim for claim in claims if claim.kind] for claims in (ours[:_MOST_WORDS], others[:_MOST_WORDS])
    )
    for alike in (_equal, same):
        for claim in list(left):
            if other := next((one for one in right if alike(claim, one)), None):
                left.remove(claim)
                right.remove(other)
    return [claim for claim in left if claim.weight], [claim for claim in right if claim.weight]


def _equal(one: Claim, other: Claim) -> bool:
    return (one.kind, one.key, one.bound) == (other.kind, other.key, other.bound)


def _replaced(
    ours: Sequence[Claim], others: Sequence[Claim]
) -> Iterator[tuple[Sequence[Claim], Sequence[Claim]]]:
    """Runs of claims and words in whose place others stand."""
    ours, others = ours[:_MOST_WORDS], others[:_MOST_WORDS]
    matcher = SequenceMatcher(None, [*map(_mark, ours)], [*map(_mark, others)], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "replace":
            yield ours[i1:i2], others[j1:j2]


def _mark(claim: Claim) -> str:
    return f"{claim.kind} {claim.key}"


def _exchanged(mine: Sentence, theirs: Sentence) -> bool:
    """Whether in one frame of words and kinds the same claims or words stand in each other's place."""
    ours, others = mine.claims, theirs.claims
    if len(ours) != len(others) or sorted(map(_mark, ours)) != sorted(map(_mark, others)):
        return False
    moved = [
        at for at, (one, other) in enumerate(zip(ours, others, strict=True)) if _mark(one) != _mark(other)
    ]
    if not moved or any(ours[at].kind != others[at].kind for at in moved):
        return False
    between = (ours[at] for at in range(moved[0], moved[-1]) if not _is_junction(mine, ours[at]))
    return any(claim.kind != ours[moved[0]].kind for claim in between)  # else they are an enumeration


def _is_junction(one: Sentence, claim: Claim) -> bool:
    """Whether a word is "e", and not "è" nor "E'"."""
    said = one.words_of(claim).lower()
    return not claim.kind and said in _AND | _OR and one.said[claim.end : claim.end + 1] not in {"'", "’"}
