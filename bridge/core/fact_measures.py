"""Lengths and weights: "500 metri", "mt. 5", "un chilometro", "3,5 t", "35 quintali"."""

from __future__ import annotations

import re

from bridge.core.fact import Fact, Weight, blanked
from bridge.core.fact_figures import plain_number

# In metres and kilograms.
_UNITS = {
    "km": 1000,
    "chilometro": 1000,
    "chilometri": 1000,
    "metro": 1,
    "metri": 1,
    "mt": 1,
    "m": 1,
    "cm": 0.01,
    "centimetri": 0.01,
}
_UNITS |= {
    "t": 1000,
    "ton": 1000,
    "tonnellata": 1000,
    "tonnellate": 1000,
    "quintale": 100,
    "quintali": 100,
    "q": 100,
}
_UNITS |= {"kg": 1, "chilo": 1, "chili": 1, "chilogrammi": 1, "grammi": 0.001, "g": 0.001, "gr": 0.001}
_LENGTHS = frozenset({"km", "chilometro", "chilometri", "metro", "metri", "mt", "m", "cm", "centimetri"})
_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?"
_NAMES = "|".join(sorted(_UNITS, key=len, reverse=True))
_BEHIND = re.compile(
    rf"(?:(?<![\d.,:/])(?P<number>{_NUMBER})|\b(?P<one>un|mezzo))\s*(?P<unit>{_NAMES})\b(?!\s*(?:/|orari|quadr|cub|q\b))"
)
_BEFORE = re.compile(rf"\b(?P<unit>metri|mt|kg|cm)\.?\s*(?P<number>{_NUMBER})(?!\d)")


def read_measures(text: str) -> tuple[str, list[Fact]]:
    """The lengths and weights of a levelled sentence in small letters, and the sentence without them."""
    facts: list[Fact] = []
    for pattern in (_BEHIND, _BEFORE):
        for match in list(pattern.finditer(text)):
            facts.append(_measure(match))
            text = blanked(text, *match.span())
    return text, facts


def _measure(match: re.Match[str]) -> Fact:
    number = (
        float(plain_number(match["number"])) if match["number"] else 0.5 if match["one"] == "mezzo" else 1
    )
    kind = "distance" if match["unit"] in _LENGTHS else "load"
    return Fact(kind, f"{number * _UNITS[match['unit']]:g}", Weight.IN_PLACE, *match.span())
