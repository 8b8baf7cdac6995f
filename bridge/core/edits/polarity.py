"""Whether what is affirmed in one version is denied in the other, however either is worded.

Of each word it is told whether its clause denies it: "non si accettano pneumatici", "la firma online non è
disponibile". Two denials in one clause are one, as Italian has it. A clause in which something is closed or
cancelled neither denies nor affirms: its state is compared as such.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from bridge.core.edits.claim import Claim
from bridge.core.edits.pairing import SUBJECTS, Sentence
from bridge.core.text.characters import word_set
from bridge.core.text.fold import tokens

_CLAUSE = re.compile(r"[^,;:.()!?]+")
_STEM = 5  # letters
_DENIES = {("duty", "forbidden"), ("duty", "must not"), ("state", "off"), ("negation", "not")}
_SOFTER = {"no parking"} | word_set(
    "closed suspended cancelled soldout ended revoked expired moved optional unneeded but without only"
)
_COMMON = word_set(
    "dalla dalle dagli dallo della delle degli dello nella nelle negli nello sulla sulle sugli sullo questa queste "
    "questo questi quella quelle quello quelli anche sempre ancora presso durante tutti tutte tutto"
)
_UNNAMED = SUBJECTS - {"street", "name"} | {""}


def denied(mine: Iterable[Sentence], theirs: Iterable[Sentence]) -> Iterator[str]:
    """The beginnings of words of which the sentences of one version say yes and those of the other no."""
    ours, others = _polarities(mine), _polarities(theirs)
    for stem in sorted(ours.keys() & others.keys()):
        if {frozenset(ours[stem]), frozenset(others[stem])} == {frozenset({"yes"}), frozenset({"no"})}:
            yield stem


def _polarities(sentences: Iterable[Sentence]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one, clause in ((said, clause) for said in sentences for clause in _CLAUSE.finditer(said.said)):
        claims = [claim for claim in one.claims if clause.start() <= claim.start < clause.end()]
        polarity = _polarity(claims)
        for word in (
            word for claim in claims if claim.kind in _UNNAMED for word in tokens(one.words_of(claim))
        ):
            if len(word) >= _STEM and word.isalpha() and word not in _COMMON:
                found.setdefault(word[:_STEM], set()).add(polarity)
    return found


def _polarity(claims: list[Claim]) -> str:
    if any((claim.kind, claim.key) in _DENIES for claim in claims):
        return "no"
    other = any(claim.key in _SOFTER for claim in claims if claim.kind)
    return "neither" if other else "yes"
