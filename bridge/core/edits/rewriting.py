"""Whether a sentence was edited or written anew, and what matters in one that was.

Who changes a "not", a duty or an exception changes a word or two of a sentence; who writes it anew says the same in
other words, and there a "not" more or less tells nothing. So of what was written anew only what no style can change
is compared, with all of the other version: when, where, how much, at what price, and whether it takes place at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import product

from bridge.core.edits import reasons as because
from bridge.core.edits.claim import Claim, Weight
from bridge.core.edits.pairing import Sentence
from bridge.core.edits.version import Version, same
from bridge.core.text.characters import word_set

_IF = re.compile(r"\b(?:se|in caso|qualora|eventual\w*)\b", re.IGNORECASE)
_STEM = 5  # letters
_FEW, _OF_MANY = 2, 0.15  # words in whose place others stand; as part of the shorter sentence
# What counts wherever it comes or goes; what style may put in another's place.
_ALONE = word_set(
    "date time weekday street place amount percentage phone mail account degree paper water person"
)
_STYLE = word_set("state duty negation exception extent")
_HARD_STATES = word_set("cancelled revoked soldout moved")
_SHUT = word_set("closed suspended off cancelled forbidden") | {"must not"}
_FREE = word_set("open active restored regular confirmed happens may")


def is_edited(mine: Sentence, theirs: Sentence) -> bool:
    """Whether nearly all words of one sentence are the other's, figures apart."""
    return _exchanged(mine, theirs, min)


def keeps_its_frame(mine: Sentence, theirs: Sentence) -> bool:
    """Whether besides hardly any words came or went, so that what stands at a place may be compared."""
    return _exchanged(mine, theirs, max)


def keeps_its_words(mine: Sentence, theirs: Sentence) -> bool:
    """Whether words came or went, and none took another's place: an antonym would take that of a verb."""
    ours, others = ({claim.key[:_STEM] for claim in one.claims if not claim.kind} for one in (mine, theirs))
    return ours <= others or others <= ours


def _exchanged(mine: Sentence, theirs: Sentence, either: Callable[[int, int], int]) -> bool:
    strange = either(len(mine.stems - theirs.stems), len(theirs.stems - mine.stems))
    shorter = min(len(mine.stems), len(theirs.stems))
    return strange <= max(1, min(_FEW, shorter - 1), _OF_MANY * shorter)


def opposed(mine: Sentence, theirs: Sentence) -> Iterator[str]:
    """Where one sentence opens or allows what the other shuts or forbids, in whatever words."""
    said = [[one for one in side.claims if one.kind in {"state", "duty"}] for side in (mine, theirs)]
    common = {one.key for one in said[0]} & {one.key for one in said[1]}
    ours, others = ([one for one in claims if one.key not in common] for claims in said)
    for one, other in product(ours, others):
        for here, there in ((_SHUT, _FREE), (_FREE, _SHUT)):
            if (
                one.key in here
                and other.key in there
                and not any(claim.key in there for claim in ours)
                and not any(claim.key in here for claim in others)
            ):
                yield because.became(one.kind, mine.words_of(one), theirs.words_of(other))


def of_rewritten(
    lost: Sequence[Sentence], won: Sequence[Sentence], before: Version, after: Version
) -> Iterator[str]:
    """The differences of passages that were written anew, as reasons."""
    gone, come = list(_missing(lost, after)), list(_missing(won, before))
    for said, claim in gone:
        other = next((found for found in come if found[1].kind == claim.kind), None)
        if other and claim.kind not in _STYLE:
            come.remove(other)
            yield because.became(claim.kind, said, other[0])
        elif _counts(claim):
            yield because.removed(claim.kind, said)
    yield from (because.added(claim.kind, said) for said, claim in come if _counts(claim))


def _missing(passage: Sequence[Sentence], other: Version) -> Iterator[tuple[str, Claim]]:
    """What is said nowhere in the other version, and how; a state under a condition is none."""
    there = {_mark(claim): claim for one in other.sentences for claim in one.claims if claim.kind}
    for one in passage:
        uncertain = bool(_IF.search(one.said))
        for claim in one.claims:
            known = not claim.weight or (uncertain and claim.kind == "state")
            if not claim.kind or known or _mark(claim) in there:
                continue
            if not any(same(claim, said) for said in there.values()):
                yield one.words_of(claim), claim


def _mark(claim: Claim) -> tuple[str, str, str]:
    return claim.kind, claim.key, claim.bound


def _counts(claim: Claim) -> bool:
    if claim.kind == "state":
        return claim.key in _HARD_STATES
    return claim.kind in _ALONE and claim.weight >= Weight.IN_PLACE
