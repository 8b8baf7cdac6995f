"""Days in a sentence: 1 dicembre, 1/12/2026, "dal 3 al 5 dicembre", "sabato 5", "lun-ven", "la prossima settimana".

A date is its month and day; the year, a claim of its own beside it, is often left out, as is the weekday.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from bridge.core.edits.claim import Claim, Weight, take_all
from bridge.core.edits.numerals import MONTHS, SHORT_WEEKDAYS, WEEKDAYS

_DAYS, _MONTHS, _WEEK = 31, 12, 7
_SHORT_NAME = 4  # letters


def _any(names: dict[str, int]) -> str:
    return f"(?:{'|'.join(sorted(names, key=len, reverse=True))})"


_WEEKDAY, _SHORT = _any(WEEKDAYS), _any(SHORT_WEEKDAYS)
_DAY = r"\d{1,2}(?!\d)(?:°|\^|\.|st\b|nd\b|rd\b|th\b|er\b)?"
_UP_TO = r"-|\b(?:fino |sino )?(?:al?\b|alla\b|all')|\b(?:bis|au|do|to)\b"
_LINK = rf"\s*(?:,|\b(?:ed?|o|und|et|in|and)\b|{_UP_TO})\s*(?:(?:il|al|zum)\s+|l'|all')?(?:giorno\s+)?"
_YEAR = r"(?:\s*,?\s*(?:del\s+|de\s+)?(?P<year>(?:19|20)\d\d)(?!\d))?"
_LISTED_DAYS = (
    r"(?<![\d.,:/])(?<!ore )(?<!alle )(?<!\bn\. )"
    rf"(?P<days>{_DAY}(?:{_LINK}(?:(?:{_WEEKDAY}|{_SHORT}\.?),?\s+)?{_DAY}){{0,12}})"
)
_NAMED = re.compile(rf"{_LISTED_DAYS}\s*(?:di\s+|de\s+|of\s+)?(?P<month>{_any(MONTHS)})(?![a-z]){_YEAR}")
_IN_FIGURES = re.compile(
    r"(?<![\d.,/:-])(?P<days>\d{1,2})(?P<mark>[./-])\s?(?P<month>\d{1,2})(?P=mark)\s?(?P<year>\d{4}"
    r"|\d\d)(?![\d/])"
)
_ON = (
    r"(?:\b(?:il|al|dal|del|entro|fino|giorn[oi]|am|vom|bis|zum|ab|dne|do|od|du|au|le|on),?\s+"
    r"|\b(?:l|all|dall|dell)')"
)
_WITHOUT_YEAR = re.compile(
    rf"{_LISTED_DAYS}/(?P<month>0\d|1[0-2])(?![\d/])"
    rf"|(?<![\d.,/:])(?<!\bn\. )(?P<on>{_ON})(?P<days2>\d{{1,2}})[./]\s?(?P<month2>\d{{1,2}})(?!\d|:)"
)
_DASH = re.compile(rf"{_UP_TO}|/")
_RUN = re.compile(
    rf"\b(?:{_WEEKDAY}|{_SHORT})\b\.?"
    rf"(?:\s*(?:[,/]|{_UP_TO}|\bed?\b)?\s*(?:\b(?:e|il|la|di|dal|da)\s+)*\b(?:{_WEEKDAY}|{_SHORT})\b(?:\.(?!$))?)+"
)
_ALL_BUT = re.compile(
    r"\b(?:tutti i giorni|ogni giorno),? "
    r"(?:tranne|salvo|eccetto|fuorche|esclus[oaie]|ad (?:esclusione|eccezione) d\w+) "
    rf"(?:(?:il|la|i|le|l') ?)?{_WEEKDAY}(?:(?:,| e)(?: (?:il|la|i|le))? {_WEEKDAY})*\b"
)
_WEEKEND = re.compile(r"\b(?:fine settimana|week ?-?end|wochenende)\b")
_NAME_OF_DAY = re.compile(rf"\b(?P<weekday>{_WEEKDAY}|{_SHORT})\b")
_ONE = re.compile(rf"\b(?P<weekday>{_WEEKDAY}|{_SHORT}(?=\.|,? (?:ore|h|\d)|/))\b")
_MONTH = re.compile(
    r"\b(?:(?P<in>a|ad|in)|di|da|e|ed|o|per|entro|fino ad?|tra|fra|mese di|fine|inizio|meta|dal|al)\s+"
    rf"(?P<month>{'|'.join(name for name in MONTHS if len(name) > _SHORT_NAME)})\b(?!\s+(?:dei|del|musica)\b)"
)
_SOON = r"(?:(?:quest|prossim|scors|seguent|successiv|stess)[aoei]|dopo)"
_PERIOD = (
    rf"(?:giorno|settiman[ae]|mes[ei]|ann[oi]|estat[ei]|stagion[ei]|week-?end|fine settimana|{_WEEKDAY})"
)
_RELATIVE = re.compile(
    r"\b(?:(?P<word>oggi|odiern[oa]|domani|dopodomani|ieri|stasera|stamattina|stamane|stanotte|heute|gestern"
    r"|morgen|tonight"
    r"|aujourd'hui|demain|hier|today|tomorrow|danes|jutri)"
    rf"|(?P<soon>{_SOON})\s+(?P<period>{_PERIOD})|(?P<period2>{_PERIOD})\s+(?P<soon2>{_SOON}))\b"
)
_BEGINS = re.compile(r"\b(?:da|a partire da|gia da) $")
_BETWEEN = re.compile(rf"\b[tf]ra (?:il |l')?(?:(?:{_WEEKDAY}) )?$")
_DATED = re.compile(r"[.,]?\s*(?:il |l'|den |\()?\x00")
_SAME = {
    "odierno": "oggi", "odierna": "oggi", "heute": "oggi", "today": "oggi", "danes": "oggi", "aujourd'hui": "oggi",
    "demain": "domani", "tomorrow": "domani", "jutri": "domani", "stamane": "stamattina", "tonight": "stasera",
}  # fmt: skip
_NEXT = {"succ": "pros", "segu": "pros", "dopo": "pros"}
_BEFORE_NUMBER = r"\s*(?:(?:giorno|ore|h\.?|le|il|l'|lo|las?|um|zum|dem|alle)\s*)*$"
_FROM = re.compile(
    rf"(?<![a-z])(?:da|dal|dall'|dalle|dalla|a partire dal|dopo|prima non|ab|vom|von|seit|depuis|du|des|from"
    rf"|after|od){_BEFORE_NUMBER}"
)
_UNTIL = re.compile(
    r"(?<![a-z])(?:(?:fino|sino) (?:al|all'|alle|alla|a)|entro|(?:non )?oltre|prima (?:del|dell'|delle)|bis"
    r"|jusqu'au|jusqu'a|until|by|do)"
    rf"{_BEFORE_NUMBER}"
)
_LOOK_BACK = 40  # characters


def bound_before(text: str, start: int) -> str:
    """Whether what stands there is called a beginning ("from") or an end ("until"), or "" for neither."""
    before = text[max(0, start - _LOOK_BACK) : start]
    return "until" if _UNTIL.search(before) else "from" if _FROM.search(before) else ""


def read_written_dates(text: str) -> tuple[str, list[Claim]]:
    """The dates that can be nothing else, to be read before times are."""
    return take_all(text, ((_IN_FIGURES, _dates), (_NAMED, _dates), (_WITHOUT_YEAR, _dates)))


def read_days(text: str) -> tuple[str, list[Claim]]:
    """The other days, to be read when times are gone."""
    return take_all(
        text,
        (
            (_RELATIVE, _relative),
            (_ALL_BUT, _all_but),
            (_WEEKEND, _weekend),
            (_RUN, _each_weekday),
            (_ONE, _one_weekday),
            (_MONTH, _month),
        ),
    )


def _dates(match: re.Match[str]) -> Iterator[Claim]:
    """Read "3, 4 e 5 dicembre" is three dates, "dal 3 al 5 dicembre" two, and the year is a claim beside them."""
    parts = match.groupdict()
    group = "days2" if parts.get("days2") else "days"
    name = str(parts.get("month") or parts.get("month2"))
    month = int(name) if name.isdigit() else MONTHS[name]
    days = list(re.finditer(r"(?<!\d)\d{1,2}(?!\d)", match[group]))
    if not (0 < month <= _MONTHS and all(0 < int(day.group()) <= _DAYS for day in days)):
        return
    while len(days) > 1 and any(int(one.group()) >= int(two.group()) for one, two in pairwise(days)):
        del days[0]  # "dalle 8 alle 20 e il 14 marzo", "da lunedì 30 a venerdì 4 dicembre"
    offset, found, bound = match.start(group), [], ""
    between = [match[group][one.end() : two.start()] for one, two in pairwise(days)]
    spanned = len(between) == 1 and _BETWEEN.search(match.string[max(0, offset - _LOOK_BACK) : offset])
    ranges = [True, False] if spanned else _ranges(between)
    for day, following, ranged in zip(days, [*days[1:], None], ranges, strict=True):
        start, end = offset + day.start(), offset + day.end()
        own = "until" if bound == "from" else "from" if ranged else bound_before(match.string, start)
        found.append(Claim("date", f"{month:02}-{int(day.group()):02}", Weight.ALONE, start, end, own))
        bound = "from" if ranged else ""
        if following and ranged and int(following.group()) - int(day.group()) <= _WEEK:
            for one in range(int(day.group()) + 1, int(following.group())):
                yield Claim("date", f"{month:02}-{one:02}", Weight.IN_PLACE, start, match.end(), implied=True)
    yield from found[:-1]
    yield replace(found[-1], end=match.start("year") if parts.get("year") else match.end())
    if parts.get("year"):
        year = match["year"] if len(match["year"]) > 2 else f"20{match['year']}"  # noqa: PLR2004 - 2026 or 26
        yield Claim("year", year, Weight.REPLACED, *match.span("year"))


def _relative(match: re.Match[str]) -> Iterator[Claim]:
    key = match["word"]
    if not key:
        soon, period = match["soon"] or match["soon2"], match["period"] or match["period2"]
        key = f"{_NEXT.get(soon[:4], soon[:4])} {period[:4]}"
    begun = key == "oggi" and _BEGINS.search(match.string, 0, match.start())  # "da oggi" is "ora"
    weight = Weight.REPLACED if begun else Weight.IN_PLACE
    yield Claim("relative", _SAME.get(key, key), weight, *match.span())


def _month(match: re.Match[str]) -> Iterator[Claim]:
    weight = Weight.REPLACED if match["in"] else Weight.IN_PLACE
    yield Claim("month", str(MONTHS[match["month"]]), weight, *match.span("month"))


def _one_weekday(match: re.Match[str]) -> Iterator[Claim]:
    weight = Weight.REPLACED if _DATED.match(match.string, match.end()) else Weight.ALONE
    bound = bound_before(match.string, match.start())
    yield Claim("weekday", str(_weekday(match["weekday"])), weight, *match.span(), bound)


def _all_but(match: re.Match[str]) -> Iterator[Claim]:
    """Read "tutti i giorni tranne la domenica" is each of the other days."""
    closed = {_weekday(name["weekday"]) for name in _NAME_OF_DAY.finditer(match.group())}
    for day in {*range(1, _WEEK + 1)} - closed:
        yield Claim("weekday", str(day), Weight.IN_PLACE, *match.span())


def _weekend(match: re.Match[str]) -> Iterator[Claim]:
    for day in (_WEEK - 1, _WEEK):
        yield Claim("weekday", str(day), Weight.IN_PLACE, *match.span())


def _each_weekday(match: re.Match[str]) -> Iterator[Claim]:
    """Each day of a list, and of a range, of which one speaks by its first and last."""
    days = list(_NAME_OF_DAY.finditer(match.string, *match.span()))
    between = [match.string[one.end() : two.start()] for one, two in pairwise(days)]
    for at, (day, ranged) in enumerate(zip(days, _ranges(between), strict=True)):
        (one,) = _one_weekday(day)
        until = at > 0 and _ranges(between)[at - 1]
        yield replace(one, bound="from" if ranged else "until" if until else one.bound)
        if ranged:
            first, last = _weekday(day["weekday"]), _weekday(days[at + 1]["weekday"])
            for further in range(1, (last - first) % _WEEK):
                key = str((first - 1 + further) % _WEEK + 1)
                yield Claim("weekday", key, Weight.IN_PLACE, *match.span(), implied=True)


def _ranges(between: Sequence[str]) -> list[bool]:
    """Whether each of the days around these separators begins a range: not in "3 - 10 - 17", not the last."""
    dashes = [False, *(bool(_DASH.search(one)) for one in between), False]
    return [
        dash and not before and not after
        for before, dash, after in zip(dashes, dashes[1:], [*dashes[2:], False], strict=False)
    ]


def _weekday(name: str) -> int:
    return WEEKDAYS.get(name) or SHORT_WEEKDAYS[name]
