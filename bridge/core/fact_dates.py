# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""Dates in a sentence: 1 dicembre, 1/12/2026, "dal 3 al 5 dicembre", "sabato 5".

A date is its day and month; year and weekday are kept beside them, since they are often left out. The order is
from the more to the less certain: named months → figures with a year → a weekday and a day → figures after a word
that announces a date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from bridge.core.fact import Fact, Weight, blanked
from bridge.core.fact_calendar import month, weekday

_DAYS, _MONTHS = 31, 12
_YEAR = r"(?:\s*,?\s*(?:del\s+|de\s+)?(?P<year>(?:19|20)\d\d)(?!\d))?"
_ORDINAL = r"(?:°|\^|\.|st\b|nd\b|rd\b|th\b|er\b)?"
_NAMED = re.compile(
    rf"(?<![\d.,:/])(?P<day>\d{{1,2}}){_ORDINAL}\s*(?:di\s+|de\s+|of\s+)?(?P<month>[a-z]{{3,10}})(?![a-z])\.?{_YEAR}"
)
_AMERICAN = re.compile(
    r"\b(?P<month>january|february|march|april|may|june|july|august|september|october|november|december)"
    rf"\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.]){_YEAR}"
)
_IN_FIGURES = re.compile(
    r"(?<![\d.,/:-])(?P<day>\d{1,2})(?P<mark>[./-])\s?(?P<month>\d{1,2})(?P=mark)\s?(?P<year>\d{4}|\d\d)(?![\d/])"
    r"|(?<!\d)(?P<year2>\d{4})-(?P<month2>\d\d)-(?P<day2>\d\d)(?!\d)"
)
_WITHOUT_YEAR = re.compile(
    r"(?<![\d.,/:])(?P<day>\d{1,2})(?:/(?P<month>\d{1,2})(?![\d/])|\.\s?(?P<month2>\d{1,2})\.(?!\d))"
)
_ANNOUNCED = re.compile(
    r"(?:^|[^a-z])(?:il|l'|al|all'|dal|dall'|del|dell'|entro|fino|i giorni|am|vom|bis|zum|ab|dne|do|od|le|du|au|on)\s*$"
    r"|\d\s*(?:-|e|ed|und|in)\s*$|\x00\s*(?:-|,|e|ed|und|in)\s*$"
)
_NUMBERED = re.compile(
    r"(?:\x00|\bore|\borario:?|\bh|\bn|\bn\.|\bnr\.?|\bcivico|\bcivici|\bart\.|\d),?\s*$"
)  # after a street, "n."
_OF_WEEK = re.compile(
    r"(?<![a-z])(?P<weekday>[a-z]{3,11})\.?,?\s+(?:il\s+|giorno\s+)?(?P<day>\d{1,2})(?!\d)(?!\s*[-.:/]\s*\d)"
)
_ABBREVIATED = re.compile(
    r"(?<![a-z])(?P<weekday>lun|mar|mer|gio|ven|sab|dom)(?P<stop>\.)?(?![a-z])(?P<told>(?=\s+(?:ore\b|h\b|\d)))?"
)
_BESIDE = re.compile(r"\s?(?:[-/,]|e)?\s?")
_WEEKDAY_BEFORE = re.compile(r"(?<![a-z])([a-z]{3,11})\.?,?\s+(?:il\s+|giorno\s+|den\s+|dem\s+)?$")
_WEEKDAY_AFTER = re.compile(r"\s*[(,]\s*([a-z]{6,11})\b\)?")
_EARLIER_DAY = re.compile(
    r"(?<![\d.,:/])(?<!\bore )(?<!\balle )(?<!\bn\. )(?<!\bn )(?P<day>\d{1,2})(?:°|\.)?\s*"
    r"(?P<link>,|-|/|\ba(?=\s+[a-z]{5,9}\s+$)|\b(?:e|ed|o|al|fino\s+al|sino\s+al|und|et|in|bis|bis\s+zum|au|do|to|and)\b|\b(?:fino\s+)?all')\s*(?:il\s+|al\s+)?"
    r"(?P<weekday>[a-z]{3,11}\.?,?\s+)?$"
)
_UP_TO = re.compile(r"-|al?|all'|fino|sino|bis|au|do|to")
_FROM = re.compile(
    r"(?:^|[^a-z])(?:dal|dall'|dalla|dalle|da|dopo|dopo il|dopo le|prima non|ab|ab dem|vom|seit|depuis le|du|from|after|od)\s*"
    r"(?:giorno\s+|ore\s+|h\.?\s*|le\s+|il\s+)?$"
)
_UNTIL = re.compile(
    r"(?:^|[^a-z])(?:fino al|fino all'|fino alle|fino a|sino al|sino all'|sino alle|sino a|entro|entro il|entro l'|entro le|non oltre il"
    r"|non oltre le|oltre il|oltre le|prima del|prima dell'|prima delle|bis|bis zum|jusqu'au|jusqu'a|until|by|before|do)\s*"
    r"(?:giorno\s+|ore\s+|h\.?\s*|le\s+|il\s+)?$"
)
_LOOK_BACK = 40  # characters


def read_dates(text: str) -> tuple[str, list[Fact]]:
    """The dates of a levelled sentence in small letters, and the sentence without them."""
    facts: list[Fact] = []
    for reader in (_named, _in_figures, _of_week, _without_year, _abbreviated):
        found = list(reader(text))
        for fact in found:
            text = blanked(text, fact.start, fact.end)
        facts += found
    return text, facts


def bound_before(text: str, start: int) -> str:
    """Whether what stands there is called a beginning ("from") or an end ("until"), or "" for neither."""
    before = text[max(0, start - _LOOK_BACK) : start]
    return "until" if _UNTIL.search(before) else "from" if _FROM.search(before) else ""


def _named(text: str) -> Iterator[Fact]:
    if not any(character.isdigit() for character in text):
        return
    for match in (*_NAMED.finditer(text), *_AMERICAN.finditer(text)):
        number = month(match["month"])
        if number and 0 < int(match["day"]) <= _DAYS:
            yield from _with_earlier_days(text, match, number)


def _with_earlier_days(text: str, match: re.Match[str], number: int) -> Iterator[Fact]:
    """Read "3, 4 e 5 dicembre" is three dates, "dal 3 al 5 dicembre" two."""
    start, end, day = match.start("day"), match.end(), int(match["day"])
    start = min(start, match.start("month"))
    year = match["year"] or ""
    until = ""
    for _ in range(12):
        before = text[max(0, start - _LOOK_BACK) : start]
        earlier = _EARLIER_DAY.search(before)
        if not earlier or not 0 < int(earlier["day"]) <= _DAYS:
            break
        if earlier["weekday"] and not weekday(earlier["weekday"].strip(" .,"), short=True):
            break
        ranged = bool(_UP_TO.match(earlier["link"]))
        yield _date(text, (start, end), day, number, year, "until" if ranged else until)
        until = "from" if ranged else ""
        end = start - len(before) + earlier.end("day")
        start, day = start - len(before) + earlier.start("day"), int(earlier["day"])
    yield _date(text, (start, end), day, number, year, until)


def _in_figures(text: str) -> Iterator[Fact]:
    for match in _IN_FIGURES.finditer(text):
        day, number = int(match["day"] or match["day2"]), int(match["month"] or match["month2"])
        year = match["year"] or match["year2"]
        if 0 < day <= _DAYS and 0 < number <= _MONTHS:
            yield _date(text, match.span(), day, number, year if len(year) > 2 else f"20{year}")  # noqa: PLR2004 - "26"


def _of_week(text: str) -> Iterator[Fact]:
    for match in _OF_WEEK.finditer(text):
        day = int(match["day"])
        if weekday(match["weekday"], short=True) and 0 < day <= _DAYS:
            yield _date(text, match.span("day"), day, 0, "")


def _without_year(text: str) -> Iterator[Fact]:
    for match in _WITHOUT_YEAR.finditer(text):
        day, number = int(match["day"]), int(match["month"] or match["month2"])
        before = text[max(0, match.start() - _LOOK_BACK) : match.start()]
        of_week = _WEEKDAY_BEFORE.search(before)
        plain = len(match["month"] or "") == 2 and not _NUMBERED.search(before)  # noqa: PLR2004 - 27/11
        announced = plain or _ANNOUNCED.search(before) or (of_week and weekday(of_week[1], short=True))
        if announced and 0 < day <= _DAYS and 0 < number <= _MONTHS:
            yield _date(text, match.span(), day, number, "")


def _abbreviated(text: str) -> Iterator[Fact]:
    """Read "lun." and, where they stand in a row, "lun-ven"; "mar" alone is the sea."""
    found = list(_ABBREVIATED.finditer(text))
    gaps = [bool(_BESIDE.fullmatch(text, one.end(), other.start())) for one, other in pairwise(found)]
    for match, after, before in zip(found, [*gaps, False], [False, *gaps], strict=False):
        if match["stop"] or match["told"] is not None or after or before:
            yield Fact("weekday", str(weekday(match["weekday"], short=True)), Weight.ALONE, *match.span())


def _date(text: str, span: tuple[int, int], day: int, number: int, year: str, bound: str = "") -> Fact:
    start, end = span
    before = text[max(0, start - _LOOK_BACK) : start]
    named = _WEEKDAY_BEFORE.search(before)
    of_week = weekday(named[1], short=True) if named else 0
    if named and of_week:
        start -= len(before) - named.start()
    elif (after := _WEEKDAY_AFTER.match(text, end)) and weekday(after[1]):
        of_week, end = weekday(after[1]), after.end()
    return Fact(
        "date",
        f"{number:02}-{day:02}",
        Weight.ALONE,
        start,
        end,
        (year, str(of_week or "")),
        bound or bound_before(text, start),
    )
