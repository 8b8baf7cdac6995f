"""A text that was rewritten: several sentences of which none is the other's, edited.

Whoever changes a fact changes it where it stands; whoever rewrites says the same in other words, and of these a
"not", a duty or a synonym more or less tells nothing. So only what no style can change is compared, over the whole
text: when, where, how much, at what price, and whether it takes place at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Sized

from bridge.core.edits import reasons as because
from bridge.core.edits.claim import Weight
from bridge.core.edits.pairing import FIGURES, Sentence
from bridge.core.edits.version import Version, same
from bridge.core.text.characters import word_set

_EDITED = 0.65  # likeness, from which on a sentence is the other, edited
_SEVERAL = 2
_HARD = FIGURES | {"place", "degree", "price"}
_HARD_STATES = word_set("cancelled revoked soldout moved restored")
_SHUT = word_set("closed suspended off cancelled")


def is_rewritten(pairs: Sequence[tuple[float, Sentence, Sentence]], lost: Sized, won: Sized) -> bool:
    replaced = sum(likeness < _EDITED for likeness, _, _ in pairs) + min(len(lost), len(won))
    return replaced >= _SEVERAL


def of_wholes(before: Version, after: Version) -> Iterator[str]:
    """The differences of two versions as reasons, wherever in them something is said."""
    yield from (because.removed(kind, said) for kind, said in _missing(before, after))
    yield from (because.added(kind, said) for kind, said in _missing(after, before))


def _missing(version: Version, other: Version) -> Iterator[tuple[str, str]]:
    """What only one of two versions says: of what kind, and how."""
    there = [claim for one in other.sentences for claim in one.claims if claim.kind]
    states = {claim.key for claim in there if claim.kind == "state"}
    here = {claim.key for one in version.sentences for claim in one.claims if claim.kind == "state"}
    hard = _HARD_STATES | ({"open"} if states & _SHUT - here else set())
    for one in version.sentences:
        for claim in one.claims:
            if claim.weight and (
                claim.key in hard - states
                if claim.kind == "state"
                else claim.kind in _HARD
                and claim.weight >= Weight.IN_PLACE
                and not any(same(claim, said) for said in there)
            ):
                yield claim.kind, one.words_of(claim)
