# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""Lengths of time and how often: "due settimane", "24 ore", "mezz'ora", "ogni 15 giorni", "due volte al mese".

Units that are multiples of one another are one: 24 hours are a day, twelve months a year.
"""

from __future__ import annotations

import re

from bridge.core.fact import Fact, Weight, blanked
from bridge.core.fact_numbers import CARDINALS

_COUNT = r"(?P<count>\d{1,3}|[a-z]{2,14}|un|una|un'|mezz'|mezza)"
_UNIT = (
    r"(?P<unit>minut[oi]|min|minuten|minutes?|or[ae]|stunden?|heures?|hours?|giorn[oi]|gg|giornat[ae]|tage?n?|jours?|days?|dni"
    r"|settiman[ae]|wochen?|semaines?|weeks?|mes[ei]|monate?n?|mois|months?|ann[oi]|jahre?n?|ans|years?)\b"
)
_LENGTH = re.compile(rf"(?<![\d.,:/\w]){_COUNT}\s*{_UNIT}(?P<half>\s+e\s+mezz[ao]\b)?")
_EVERY = re.compile(rf"\b(?:ogni|di ogni|del|al|alla|tutti i|tutti gli|tutte le)\s+(?:{_COUNT}\s+)?{_UNIT}")
_ALTERNATE = re.compile(rf"\ba\s+{_UNIT}\s+altern[ei]\b")
_ADJECTIVE = re.compile(
    r"\b(?P<adjective>giornalier|quotidian|settimanal|quindicinal|mensil|bimestral|trimestral|quadrimestral|semestral|annual|biennal|triennal|quinquennal)(?:[aeio]|mente)\b"
)
_OF_ADJECTIVES = {
    "giornalier": "1440 minutes", "quotidian": "1440 minutes", "settimanal": "10080 minutes", "quindicinal": "20160 minutes",
    "mensil": "1 months", "bimestral": "2 months", "trimestral": "3 months", "quadrimestral": "4 months",
    "semestral": "6 months", "annual": "12 months", "biennal": "24 months", "triennal": "36 months", "quinquennal": "60 months",
}  # fmt: skip
_AGE = re.compile(r"\bover\s+(?P<count>\d\d)\b|\b(?P<of_age>maggiorenn\w+)")
_TIMES = re.compile(rf"(?<!\w){_COUNT}\s+volt[ae]\s+(?:al|alla|l'|la|a|ogni|per)\s*{_UNIT}")
# In minutes; months, which have no fixed length, by themselves.
_MINUTES = {
    "min": 1,
    "or": 60,
    "stu": 60,
    "heu": 60,
    "hou": 60,
    "gio": 1440,
    "gg": 1440,
    "tag": 1440,
    "jou": 1440,
    "day": 1440,
}
_MINUTES |= {"dni": 1440, "set": 10080, "woc": 10080, "sem": 10080, "wee": 10080}
_MONTHS = {"mes": 1, "mon": 1, "moi": 1, "ann": 12, "jah": 12, "ans": 12, "yea": 12}
_DAILY = "every 1440 minutes"
_OF_AGE = 18
_FORTNIGHT, _FIFTEEN_DAYS = 14 * 1440, 15 * 1440  # as Italians count it


def read_durations(text: str) -> tuple[str, list[Fact]]:
    """The durations of a levelled sentence in small letters, and the sentence without them."""
    facts: list[Fact] = []
    for match in list(_ADJECTIVE.finditer(text)):
        facts.append(Fact("duration", _OF_ADJECTIVES[match["adjective"]], Weight.REPLACED, *match.span()))
        text = blanked(text, *match.span())
    for pattern, reader in (
        (_TIMES, _times),
        (_EVERY, _every),
        (_LENGTH, _length),
        (_AGE, _age),
        (_ALTERNATE, _alternate),
    ):
        for match in list(pattern.finditer(text)):
            key = reader(match)
            if key:
                weight = (
                    Weight.REPLACED
                    if key == _DAILY or match.group().startswith(("del", "al"))
                    else Weight.IN_PLACE
                )
                facts.append(Fact("duration", key, weight, *match.span()))
                text = blanked(text, *match.span())
    return text, facts


def _times(match: re.Match[str]) -> str:
    return f"{_count(match['count']):g} times in {_in_minutes(1, match['unit'])}"


def _every(match: re.Match[str]) -> str:
    number = _count(match["count"] or "un")
    return f"every {_in_minutes(number, match['unit'])}" if number else ""


def _length(match: re.Match[str]) -> str:
    number = _count(match["count"])
    return _in_minutes(number + (0.5 if match["half"] else 0), match["unit"]) if number else ""


def _alternate(match: re.Match[str]) -> str:
    return f"every {_in_minutes(2, match['unit'])}"


def _age(match: re.Match[str]) -> str:
    return _in_minutes(int(match["count"] or _OF_AGE), "anni")


def _count(word: str) -> float:
    if word.isdigit():
        return int(word)
    return 0.5 if word.startswith("mezz") else 1 if word in {"un", "una", "un'"} else CARDINALS.get(word, 0)


def _in_minutes(number: float, unit: str) -> str:
    stem = unit[:2] if unit in {"ora", "ore"} else unit[:3]
    if stem in _MONTHS:
        return f"{number * _MONTHS[stem]:g} months"
    minutes = number * _MINUTES[stem]
    return f"{_FORTNIGHT if minutes == _FIFTEEN_DAYS else minutes:g} minutes"
