"""Typos: a word of one sentence that is a word of the other with a slip is read as that word."""

from __future__ import annotations

import re

from bridge.core.edit_pairing import Sentence, sentence
from bridge.core.fact_calendar import MONTHS, WEEKDAYS
from bridge.core.fact_lexicon import meaning_at
from bridge.core.misspelling import distance, misspelt
from bridge.core.text.fold import fold

_WORD = re.compile(r"[^\W\d_]+")
_SHORT_NAME = 5  # letters: Rosa and Roma are two streets


def corrected(one: Sentence, other: Sentence) -> Sentence:
    """A sentence in the other's spelling, wherever a word of each that the other lacks differ by a slip only."""
    ours, others = _words(one), _words(other)
    slips: dict[str, str] = {}
    for word, said in ours.items():
        if word not in others:
            meant = next(
                (
                    their
                    for their in others
                    if their not in ours and _is_slip(word, their, said, others[their])
                ),
                None,
            )
            if meant:
                slips[said] = others[meant]
    if not slips:
        return one
    return sentence(_WORD.sub(lambda found: slips.get(found.group(), found.group()), one.said))


def _words(one: Sentence) -> dict[str, str]:
    return {fold(said): said for said in _WORD.findall(one.said)}


def _is_slip(one: str, other: str, said: str, their: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    prefixed = longer.endswith(shorter) and len(longer) > len(shorter) + 1  # possibile, impossibile
    if prefixed or one[:-1] == other[:-1] or not misspelt(one, other) or _are_two(one, other):
        return False
    names = said[0].isupper() and their[0].isupper() and not (said.isupper() or their.isupper())
    swapped = sorted(one) == sorted(other)
    return not (names and len(one) == len(other) <= _SHORT_NAME and distance(one, other) == 1 and not swapped)


def _are_two(one: str, other: str) -> bool:
    """Whether both are words that mean different things of one family: "estivo" and "festivo"."""
    if any(one in names and other in names for names in (MONTHS, WEEKDAYS)):
        return MONTHS.get(one, WEEKDAYS.get(one)) != MONTHS.get(other, WEEKDAYS.get(other))
    mine, theirs = meaning_at((one,), 0), meaning_at((other,), 0)
    return bool(mine and theirs and mine[1].family == theirs[1].family and mine[1].sense != theirs[1].sense)
