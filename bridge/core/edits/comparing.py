"""What two versions claim otherwise.

Sentences are paired first. In a pair that is one sentence edited a claim counts that another replaced, or that came
or went; of sentences that came or went as a whole only what one cannot do without; of what was written anew only
what no style can change (`rewriting`). Claims are compared as sets, so that no order of words matters, and what
stands elsewhere in the other version, and there not of another day, was moved or repeated and did not change.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bridge.core.edits import in_place
from bridge.core.edits import reasons as because
from bridge.core.edits.claim import Claim, Weight
from bridge.core.edits.pairing import Sentence, align
from bridge.core.edits.rewriting import is_edited, keeps_its_frame, keeps_its_words, of_rewritten, opposed
from bridge.core.edits.version import DAYS, Version, same
from bridge.core.text.characters import word_set

_TAKES_PLACE = word_set("active happens moved advanced confirmed")
_MOST_CLAIMS = 150  # of a sentence


def differences(before: Version, after: Version) -> Iterator[str]:
    """The material differences, as reasons."""
    mine = [one for one in before.sentences if one.said in before.own]
    theirs = [one for one in after.sentences if one.said in after.own]
    pairs, lost, won = align(mine, theirs)
    yield from in_place.relabelled(mine, theirs)
    rewritten = [pair for pair in pairs if not is_edited(*pair)]
    for pair in pairs:
        yield from opposed(*pair)
        if pair not in rewritten:
            yield from _edited(*pair, before, after)
    lost += [one for one, _ in rewritten]
    won += [other for _, other in rewritten]
    if lost and won:
        yield from of_rewritten(lost, won, before, after)
        return
    for one in lost:
        yield from (because.removed(claim.kind, one.words_of(claim)) for claim in _alone(one, after))
    for one in won:
        yield from (because.added(claim.kind, one.words_of(claim)) for claim in _alone(one, before))


def _alone(one: Sentence, other: Version) -> Iterator[Claim]:
    """The claims of a sentence that came or went as a whole that one cannot do without, and what one must do."""
    takes_place = any(claim.kind == "state" and claim.key in _TAKES_PLACE for claim in one.claims)
    for claim in one.claims:
        placed = takes_place and claim.kind == "place" and claim.weight
        must = claim.kind == "duty" and claim.key == "must" and claim.weight
        if must or ((placed or claim.weight is Weight.ALONE) and not other.claims(claim, one)):
            yield claim


def _edited(mine: Sentence, theirs: Sentence, before: Version, after: Version) -> Iterator[str]:
    hunks = list(in_place.hunks(mine.claims, theirs.claims))
    framed = keeps_its_frame(mine, theirs)
    replaced = [(ours, others) for ours, others in hunks if framed and ours and others]
    lost, won = _unmatched(mine.claims, theirs.claims)
    there = [(claim, other) for ours, others in replaced for claim in ours for other in others]
    there += [(claim, other) for claim in lost for other in won if framed and claim.kind == "duty"]
    yield from _paired(mine, theirs, lost, won, there)
    lost = [claim for claim in lost if not after.claims(claim, mine, but=theirs)]
    won = [claim for claim in won if not before.claims(claim, theirs, but=mine)]
    yield from _paired(mine, theirs, lost, won, [(claim, other) for claim in lost for other in won])
    yield from (because.removed(one.kind, mine.words_of(one)) for one in lost if _counts(one, mine, theirs))
    yield from (because.added(one.kind, theirs.words_of(one)) for one in won if _counts(one, theirs, mine))
    for ours, others in replaced:
        yield from in_place.words_replaced(mine, theirs, ours, others)
        yield from in_place.meets_elsewhere(mine, theirs, ours, others)
    gone = list(in_place.listed(mine, theirs, after))
    come = list(in_place.listed(theirs, mine, before))
    if not (gone and come):
        yield from (because.removed("item", item) for item in gone)
        yield from (because.added("item", item) for item in come)
    if framed and in_place.exchanged(mine, theirs):
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


def _counts(claim: Claim, one: Sentence, other: Sentence) -> bool:
    """Whether a claim that came or went in a sentence matters; "di sera" beside 21:00 does not."""
    kinds = {said.kind for said in other.claims}
    implied = (
        (claim.kind == "part of the day" and ("time" in kinds or _at_a_meal(claim, other)))
        or (claim.kind in DAYS and kinds & DAYS and "relative" in {claim.kind, *kinds})
        or (
            claim.kind == "duration"
            and {"from", "until"} <= {said.bound for said in other.claims if said.kind == "date"}
        )
        or (claim.implied and any(said.bound and said.kind == claim.kind for said in other.claims))
    )
    reworded = claim.kind == "negation" and not keeps_its_words(one, other)
    return claim.weight >= Weight.IN_PLACE and not (implied or reworded)


def _at_a_meal(claim: Claim, other: Sentence) -> bool:
    """Whether a word of weaker weight tells the part of the day, too: "la sera" beside "cena"."""
    said = (one for one in other.claims if (one.kind, one.key) == (claim.kind, claim.key))
    return any(one.weight is Weight.REPLACED for one in said)


def _unmatched(ours: Sequence[Claim], others: Sequence[Claim]) -> tuple[list[Claim], list[Claim]]:
    """The claims of either that are none of the other's, each matched with one at most: the equal first."""
    left, right = (
        [claim for claim in claims if claim.kind] for claims in (ours[:_MOST_CLAIMS], others[:_MOST_CLAIMS])
    )
    for alike in (_equal, same):
        for claim in list(left):
            if other := next((one for one in right if alike(claim, one)), None):
                left.remove(claim)
                right.remove(other)
    return [claim for claim in left if claim.weight], [claim for claim in right if claim.weight]


def _equal(one: Claim, other: Claim) -> bool:
    return (one.kind, one.key, one.bound) == (other.kind, other.key, other.bound)
