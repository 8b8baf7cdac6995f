"""Misspellings: a word of one sentence that is a word of the other with a slip is read as that word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bridge.core.edits.lexicon import meaning_at
from bridge.core.edits.misspelling import distance, misspelt
from bridge.core.edits.notation import in_figures
from bridge.core.edits.numerals import MONTHS, WEEKDAYS
from bridge.core.text.fold import fold

_WORD = re.compile(r"[^\W\d_]+")
_MOST_COMPARED = 4_000  # pairs of words
_SHORT_NAME = 5  # letters: Rosa and Roma are two streets


def corrected(mine: Sequence[str], theirs: Sequence[str]) -> list[str]:
    """Sentences in the spelling of others, wherever a word of each that the other lacks differ by a slip only."""
    ours, others = _words(mine), _words(theirs)
    strange = [(word, spelt) for word, spelt in ours.items() if word not in others]
    new = [(word, spelt) for word, spelt in others.items() if word not in ours]
    if len(strange) * len(new) > _MOST_COMPARED:
        return list(mine)  # another text
    slips = {
        spelt: meant
        for word, spelt in strange
        if (meant := next((their for other, their in new if _is_slip(word, other, spelt, their)), ""))
    }
    return [_WORD.sub(lambda found: slips.get(found.group(), found.group()), said) for said in mine]


def _words(sentences: Sequence[str]) -> dict[str, str]:
    return {fold(word): word for said in sentences for word in _WORD.findall(said)}


def _is_slip(one: str, other: str, said: str, their: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    prefixed = (
        longer.endswith(shorter) and len(longer) > len(shorter) + 1
    )  # possibile, impossibile; "dall'", "dalle"
    if (
        prefixed
        or shorter.endswith("ll")
        or one[:-1] == other[:-1]
        or not misspelt(one, other)
        or _are_two(one, other)
    ):
        return False
    names = said[0].isupper() and their[0].isupper() and not (said.isupper() or their.isupper())
    swapped = sorted(one) == sorted(other)
    return not (names and len(one) == len(other) <= _SHORT_NAME and distance(one, other) == 1 and not swapped)


def _are_two(one: str, other: str) -> bool:
    """Whether both are words that mean different things: "estivo" and "festivo", "venti" and "trenta"."""
    for names in (MONTHS, WEEKDAYS):
        if one in names and other in names:
            return names[one] != names[other]
    if in_figures(one) != one and in_figures(other) != other:
        return True
    mine, theirs = meaning_at((one,), 0), meaning_at((other,), 0)
    return bool(mine and theirs and mine[1].family == theirs[1].family and mine[1].sense != theirs[1].sense)
