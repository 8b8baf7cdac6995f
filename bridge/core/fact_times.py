# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""Times of day in a sentence: "ore 9.30", "9:30", "alle 9 e 30", "9-12", "h 9", "18 Uhr", "mezzogiorno", "8 di sera"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bridge.core.fact import Fact, Weight, blanked
from bridge.core.fact_dates import bound_before

_CLOCK = (
    r"(?P<hour>\d{1,2})(?!\d)(?:(?:[:.,]|\s?h\s?)(?P<minute>\d\d)(?!\d)"
    r"|\s+e\s+(?P<spoken>mezza|mezzo|un quarto|tre quarti|(?:[1-5]5|[1-5]0)\b(?!\s*(?:€|euro|minut))))?"
    r"(?:\s*(?P<half>[ap])\.?\s?m\b\.?|\s+(?:del|di|della|in der|du|de l')\s*(?P<part>mattin[ao]|pomeriggio|sera|notte)\b)?"
)
_TOLD = re.compile(
    r"\b(?:(?:alle|dalle|delle|le|um|per le)\s+ore|ore|h\.?|alle|all'|dalle|(?:verso|entro|dopo|tra|fra|oltre|e|per)\s+le"
    rf"|(?:prima|fino|sino)\s+(?:alle|delle)|um|ob)\s*(?P<clock>{_CLOCK})(?!\s*(?:euro|%|km)\b)"
)
_WITH_MINUTES = re.compile(
    rf"(?<![\d.,:/+])(?=\d{{1,2}}[:.]\d\d(?!\d|[.:,/]\d|\s*(?:€|euro|%|mq|km|metri|m\b|mln|mila|milion)))(?P<clock>{_CLOCK})"
)
_WITH_UNIT = re.compile(
    rf"(?<![\d.,:/])(?=\d{{1,2}}(?:[:.]\d\d)?\.?\s*(?:uhr\b|h\d\d|h\b|heures?\b|uri\b|ure\b|[ap]\.?m\b))(?P<clock>{_CLOCK})"
)
_BEFORE_UNIT = re.compile(
    rf"(?<![\d.,:/])(?P<clock>{_CLOCK})(?=\s*(?:-|bis|a|do|to)\s*\d{{1,2}}(?:[:.]\d\d)?\.?\s*(?:uhr\b|h\b|heures?\b|uri\b|ure\b|[ap]\.?m\b))"
)
_UP_TO = re.compile(
    rf"\s*(?:h\b|uhr\b|heures?\b)?\s*(?:-|/|a|alle|alle ore|bis|do|to|until)\s*(?:ore\s*)?(?P<clock>{_CLOCK})(?!\d|[/+])"
)
_UP_TO_LINK = re.compile(r"\s*(?:h|uhr)?\s*(?:-|/|a|alle|alle ore|alle h|all'|bis|bis um|do|to|until|a)?\s*")
_NAMED = re.compile(r"\b(?:(?P<noon>mezzogiorno|mittag|midi|noon)|mezzanotte|mitternacht|minuit|midnight)\b")
_ALWAYS = re.compile(r"\bh\s?24\b|\b24\s?(?:h|ore)?\s?(?:/|su)\s?24\b(?:\s?h(?:24)?\b)?|\bgiorno e notte\b")
_BARE_RANGE = re.compile(
    r"(?<![\d.,:/+-])(?<!n\. )(?<!class[ei] )(?<!lott[oi] )(?<!pagine )(?P<clock>(?P<hour>\d{1,2}))\s?-\s?(?P<hour2>\d{1,2})(?![\d/:+-]|[.,]\d|\s*(?:ann[oi]|mes[ei]|giorn|persone|euro|€|%|km|m\b|cm|gradi))"
)
_MINUTES = {"mezza": 30, "mezzo": 30, "un quarto": 15, "tre quarti": 45}
_LATE, _EARLY = 18, 9  # "22-5" is a night
_LATEST_HOUR, _LATEST_MINUTE, _NOON = 24, 59, 12
_MORNING = 8  # hours: "le 3 di notte" are past midnight, "le 11 di notte" before it


def read_times(text: str) -> tuple[str, list[Fact]]:
    """The times of a levelled sentence in small letters, and the sentence without them."""
    facts: list[Fact] = []
    for match in _ALWAYS.finditer(text):
        facts.append(Fact("time", "around the clock", Weight.IN_PLACE, *match.span()))
        text = blanked(text, *match.span())
    for pattern in (_TOLD, _BEFORE_UNIT, _WITH_UNIT, _WITH_MINUTES):
        for match in list(pattern.finditer(text)):
            for fact in _run(text, match):
                text = blanked(text, fact.start, fact.end)
                facts.append(fact)
    facts += [_time(text, match.span(), _NOON if match["noon"] else 0, 0) for match in _NAMED.finditer(text)]
    for match in _BARE_RANGE.finditer(text):
        facts += _bare_range(text, match)
    for fact in facts:
        text = blanked(text, fact.start, fact.end)
    return text, _bounded(text, sorted(facts, key=lambda fact: fact.start))


def _run(text: str, match: re.Match[str] | None) -> Iterator[Fact]:
    """A time, and those up to which it lasts: "9-12", "9.30/12.30"."""
    while match:
        fact = _of(text, match)
        if not fact or "\x00" in text[fact.start : fact.end]:
            return
        yield fact
        match = _UP_TO.match(text, match.end("clock"))


def _of(text: str, match: re.Match[str]) -> Fact | None:
    hour = int(match["hour"])
    spoken = match["spoken"]
    minute = int(match["minute"] or 0) or (_MINUTES.get(spoken) or int(spoken) if spoken else 0)
    late = (
        match["half"] == "p"
        or match["part"] in {"pomeriggio", "sera"}
        or (match["part"] == "notte" and hour > _MORNING)
    )
    if late and hour < _NOON:
        hour += _NOON
    if hour > _LATEST_HOUR or minute > _LATEST_MINUTE:
        return None
    return _time(text, match.span("clock"), hour, minute)


def _bare_range(text: str, match: re.Match[str]) -> list[Fact]:
    first, second = int(match["hour"]), int(match["hour2"])
    if not (first < second <= _LATEST_HOUR or (second < _EARLY and _LATE <= first <= _LATEST_HOUR)):
        return []
    return [_time(text, match.span("clock"), first, 0), _time(text, match.span("hour2"), second, 0)]


def _time(text: str, span: tuple[int, int], hour: int, minute: int) -> Fact:
    key = f"{hour % _LATEST_HOUR}:{minute:02}"
    return Fact("time", key, Weight.ALONE, *span, bound=bound_before(text, span[0]))


def _bounded(text: str, facts: list[Fact]) -> list[Fact]:
    """The times with their bounds, where one that follows a beginning is its end: "dalle 9 alle 12"."""
    bounded: list[Fact] = []
    for fact in facts:
        before = bounded[-1] if bounded else None
        ends = before and before.bound == "from" and _UP_TO_LINK.fullmatch(text[before.end : fact.start])
        bounded.append(replace(fact, bound="until") if ends and fact.bound != "from" else fact)
    return bounded
