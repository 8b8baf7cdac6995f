"""Whether the description of an alert's area names a place or a code: folded, and whole.

"Cormano" is one of "Comuni di Cormano, Bresso e Milano" and of "Lombardia - Cormano"; but "Roma" is not in "Romagna",
nor is "Monza" the same as "Basso Monza". A name may hold what otherwise parts two ("Friuli-Venezia Giulia", "Prato e
Sesto"), so descriptions are read as words and the edges between which a name can stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from bridge.core.text.characters import word_set
from bridge.core.text.fold import tokens

_READ = 100_000  # characters of a description: the names of all of Italy's towns are not longer
# A hyphen parts only between blanks, for "Trentino-Alto Adige" is one.
_SEPARATORS = re.compile(r"[,;:/|()\[\]\n•·–—]|\s-\s|\.(?=\s|$)")
_AND = word_set("e ed and & und et in")  # the last is Slovene
# What may stand before a name that is meant whole: "Comuni di", "Città metropolitana di", "Zona".
_BEFORE_NAMES = word_set(
    "allerta area aree citta comune comuni commune communes de dei del della delle di gemeinde gemeinden il intera "
    "intero la metropolitana municipality obcina of provincia province regione territorio tutta tutto zona zone"
)
_WHOLE_COUNTRY = (["italia"], ["italy"], ["nazionale"])  # the last with "territorio" before it


class Described:
    """The description of an area, in words."""

    def __init__(self, description: str) -> None:
        self._words: list[str] = []
        self._edges = {0}  # places in the list of words between which a name can stand
        for part in _SEPARATORS.split(description[:_READ]):
            self._words += tokens(part)
            self._edges.add(len(self._words))
        for place, word in enumerate(self._words):
            if word in _AND:
                self._edges |= {place, place + 1}

    def lists(self, name: str) -> bool:
        """Whether a name is the whole description or one item of its list; a code may stand anywhere."""
        words = tokens(name)
        if is_code(name) and any(char.isalpha() for char in name):
            return self.mentions(name) or "".join(words) in self._joined
        return any(place + len(words) in self._edges and self._opens(place) for place in self._places(words))

    def mentions(self, name: str) -> bool:
        """Whether the words of a name stand anywhere in the description."""
        return next(self._places(tokens(name)), None) is not None

    @property
    def is_whole_country(self) -> bool:
        """Whether it is Italy as a whole."""
        last = len(self._words) - 1
        return self._words[-1:] in _WHOLE_COUNTRY and self._edges == {0, last + 1} and self._opens(last)

    @cached_property
    def _joined(self) -> set[str]:
        """Words, and two words as one: a code is written "IM-05", "IM 05" and "IM05"."""
        return {*self._words, *(one + other for one, other in pairwise(self._words))}

    def _places(self, words: list[str]) -> Iterator[int]:
        """Where these words stand one after another."""
        starts = (place for place, word in enumerate(self._words) if words and word == words[0])
        return (place for place in starts if self._words[place : place + len(words)] == words)

    def _opens(self, place: int) -> bool:
        """Whether a name that begins at a place begins an item, but for what may stand before a name."""
        while place not in self._edges and self._words[place - 1] in _BEFORE_NAMES:
            place -= 1
        return place in self._edges


def is_code(name: str) -> bool:
    """Whether it is a code such as "IM-05", "015086" or "EMMA_ID=IT003", not a name."""
    return has_digit(name) and len(name.split()) == 1


def has_digit(text: str) -> bool:
    return any(char.isdigit() for char in text)


def is_geocode(wanted: str, name: str, value: str) -> bool:
    """Whether a code of an area is the one wanted: alone, or as NAME=VALUE. A value may hold several."""
    values = [value, *(part for part in re.split(r"[\s,;]+", value) if has_digit(part))]
    spelt = _spelt(wanted)
    return any(spelt in {_spelt(one), _spelt(f"{name} {one}")} for one in values)


def _spelt(code: str) -> str:
    return "".join(tokens(code))
