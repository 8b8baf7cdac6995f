"""Times of day and quantities in a sentence: "ore 9.30", "9-12", "8 di sera", "€ 1.200,00", "mezz'ora", "3,5 t".

The order is from the more to the less certain, since each reader takes out what it has read: times → amounts
and what has a unit → telephone numbers → bare numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bridge.core.edits.claim import TAKEN, Claim, Weight, take, take_all
from bridge.core.edits.dates import bound_before
from bridge.core.edits.numerals import ORDINALS, WEEKDAYS, roman
from bridge.core.edits.vocabulary import NUMBERED, UNITS

_CLOCK = (
    r"(?P<hour>\d{1,2})(?!\d)(?:(?:[:.,]|\s?h\s?)(?P<minute>\d\d)(?!\d)"
    r"|\s+meno\s+(?P<less>un quarto|5|10|20)\b(?!\s*minut)"
    r"|\s+e\s+(?P<spoken>mezz[ao]|un quarto|tre quarti|(?:[1-5]5|[1-5]0)\b(?!\s*(?:€|euro|minut|[-/]|[.:]\d))))?"
    r"(?:\s*(?P<half>[ap])\.?\s?m\b\.?|\s+(?:del|di|della|in der|du|de l')\s*(?P<part>mattin[ao]|pomeriggio"
    r"|sera|notte)\b)?"
)
_OF_CLOCK = r"(?:uhr\b|h\b|heures?\b|uri\b|ure\b|[ap]\.?m\b)"
_TOLD = re.compile(
    r"\b(?:ore|h\.?|(?:d?alle|delle|per le|(?:verso|entro|dopo|tra|fra|oltre|e) le|(?:prima|fino|sino) (?:alle"
    r"|delle))(?:\s+ore)?"
    rf"|um|ob|d?all')\s*(?P<clock>{_CLOCK})(?!\s*(?:euro|%|km)\b|/\d)"
)
_WITH_MINUTES = re.compile(
    r"(?<![\d.,:/+])(?=\d{1,2}(?:[:.]\d\d|\s?h\s?\d\d)(?!\d|[.:,/]\d|\s*(?:€|euro|%|mq|km|metri|m\b|mln|mila"
    r"|milion|t\b|ton)))"
    rf"(?P<clock>{_CLOCK})"
)
_WITH_UNIT = re.compile(
    rf"(?<![\d.,:/])(?P<clock>{_CLOCK})(?:(?<=m)|\.?\s*{_OF_CLOCK}|(?=\.?\s*(?:-|bis|a|do"
    rf"|to)\s*\d{{1,2}}(?:[:.]\d\d)?\.?\s*{_OF_CLOCK}))"
)
_UP_TO = re.compile(
    rf"\s*(?:h\b|uhr\b|heures?\b)?\s*(?:-|/|a|alle|alle ore|bis|do|to"
    rf"|until)\s*(?:ore\s*)?(?P<clock>{_CLOCK})(?!\d|[/+])"
)
_NAMED = re.compile(r"\b(?:(?P<noon>mezzogiorno|mittag|midi|noon)|mezzanotte|mitternacht|minuit|midnight)\b")
_PLAIN = r"\d{1,2}+(?:[.:,]\d\d(?!\d))?+(?!\d)"
_RANGE = re.compile(
    rf"(?<![\d.,:/+-])(?<!\bn\. )(?P<clock>{_CLOCK})(?=\s?-\s?(?P<until>{_PLAIN})"
    r"(?![:+]\d|[.,]\d|\s*(?:ann|mes|gior|pers|eur|€|%|km|m\b|cm|gradi)))"
)
_MINUTES = {"mezza": 30, "mezzo": 30, "un quarto": 15, "tre quarti": 45}
_DAY, _HOUR, _NOON, _MORNING, _LATE, _EARLY = 24, 60, 12, 8, 18, 9

_NUMBER = r"\d{1,3}(?:[.\s]\d{3})+(?:,\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?(?!\d)"
_MANY = r"(?:\s*(?P<many>mila|milioni?|mln)\b(?:\s+di\b)?)?"
_UNIT = "|".join(sorted(map(re.escape, UNITS), key=len, reverse=True))
_EVERY = r"(?P<every>\b(?:(?:di )?ogni|tutt[ie] (?:i|gli|le)|jeden?|chaque|every)\s+)"
_QUANTITY = re.compile(
    rf"(?<!\w)(?=[\d(]|un|mezz|prim|ogni|di ogni|tutt|jede|chaque|every)(?:{_EVERY}|(?P<times>\b{_NUMBER}"
    rf"|\buna?) volt[ae] (?:al|alla|l'|la|a|ogni|per)\s*)?"
    rf"(?:(?<![\d.,:/])(?P<number>{_NUMBER}){_MANY}|\b(?P<one>un[ao']?|prim[ao]"
    rf"|mezz[ao']))\s*(?P<unit>{_UNIT})(?![a-z])"
    rf"(?P<half>\s+e\s+mezz[ao]\b)?"
)
_PERIODIC = re.compile(
    rf"(?<!\w)(?=[\d(]|un|a |ogni|di ogni|tutt|jede|chaque|every)(?:{_EVERY}|(?P<times>\b{_NUMBER}|\buna?) "
    rf"volt[ae] (?:al|alla|l'|la|a|ogni|per)\s*|\b(?P<alternate>a)\s)"
    r"(?P<unit>or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|week|day|month|woche|tag|semaine"
    r"|jour)\b(?:(?(alternate)\s+altern[ei]\b))"
)
_BEFORE = re.compile(rf"(?P<unit>€|\beuro\b|\b(?:km|mt|mq|kg)\b\.?)\s*(?P<number>{_NUMBER}){_MANY}")
_FACTORS = {"mila": 1_000, "milioni": 1_000_000, "milione": 1_000_000, "mln": 1_000_000}

_PHONE = re.compile(
    r"(?<![\w/.,:-])(?P<number>(?:(?:\+|00)\d\d[\s.-]?)?(?:\(?0\d{1,4}\)?|3\d\d|80[03]|84[08]|199)"
    r"(?:[\s./-]{0,3}\d{2,4}){1,4})(?![\d/])"
)
_SHORTEST_PHONE = 8
_THING = "|".join(sorted(NUMBERED, key=len, reverse=True))
_ORDINAL = rf"\d{{1,3}}[°^ªao]?|[ivx]+[°^ªao]?|{'|'.join(ORDINALS)}"
_NTH = re.compile(
    rf"\b(?P<number>\d{{1,3}}[°^ªao]|(?!i [a-z]+i\b)[ivx]+[°^ªao]?|{'|'.join(ORDINALS)})\s*(?:{_THING}"
    rf"|{'|'.join(WEEKDAYS)})\b|\b(?:{_THING})\s+(?P<number2>{_ORDINAL})(?![\w/]| \d)"
)
_BARE = re.compile(
    r"(?<!\d)(?P<number>\d+(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,+]\d+)?)(?:(?:\s?/\s?)?(?P<letter>[a-h])\b"
    r"|\s?/?(?P<bis>bis|ter)\b)?"
)
_BEARS_NUMBER = re.compile(
    rf"(?:\bn\.?°?|\bnr\.?|\bciv\.|\bfino a|\b(?:{_THING})|[\d\x00](?:,| e| ed| o))\s*$"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def read_times(text: str) -> tuple[str, list[Claim]]:
    return take_all(
        text,
        (
            (_TOLD, _run),
            (_WITH_UNIT, _run),
            (_RANGE, _range),
            (_WITH_MINUTES, _run),
            (_NAMED, _named),
        ),
    )


def _run(first: re.Match[str]) -> Iterator[Claim]:
    """A time, and those up to which it lasts: "9-12", "9.30/12.30"."""
    match: re.Match[str] | None = first
    while match:
        hour, spoken = int(match["hour"]), match["spoken"]
        minute = int(match["minute"] or 0) or (_MINUTES.get(spoken) or int(spoken) if spoken else 0)
        following = _UP_TO.match(match.string, match.end("clock"))
        part = match["part"]
        if following and not part and hour < int(following["hour"]):
            part = following["part"]  # "dalle 3 alle 5 del pomeriggio"
        late = match["half"] == "p" or part in {"pomeriggio", "sera"}
        if (late or (part == "notte" and hour > _MORNING)) and hour < _NOON:
            hour += _NOON
        if less := match["less"]:
            hour, minute = hour - 1, _HOUR - (_MINUTES.get(less) or int(less))
        if hour > _DAY or minute >= _HOUR or TAKEN in match["clock"]:
            return
        yield _time(match, "clock", hour, minute)
        match = following


def _named(match: re.Match[str]) -> Iterator[Claim]:
    yield _time(match, 0, _NOON if match["noon"] else 0)


def _range(match: re.Match[str]) -> Iterator[Claim]:
    """A time that is told to be one by nothing but that which follows it."""
    first, last = (int(re.split("[.:,]", told)[0]) for told in (match["clock"], match["until"]))
    if first <= last <= _DAY or (last < _EARLY and _LATE <= first <= _DAY):
        yield from _run(match)


def _time(match: re.Match[str], group: str | int, hour: int, minute: int = 0) -> Claim:
    bound = bound_before(match.string, match.start(group))
    return Claim("time", f"{hour % _DAY}:{minute:02}", Weight.ALONE, *match.span(group), bound)


_ADVERBS = re.compile(r"\b(quotidian|giornalier|settimanal|mensil|annual)[a-z]*")
_DAYS_OF = {"quotidian": 1, "giornalier": 1, "settimanal": 7, "mensil": 30, "annual": 360}


def _adverb(match: re.Match[str]) -> Iterator[Claim]:
    """Read "mensilmente" is every month, where the other version says so; by itself it names a thing."""
    yield Claim("frequency", f"every {_DAYS_OF[match[1]]} duration", Weight.NONE, *match.span())


def read_quantities(text: str) -> tuple[str, list[Claim]]:
    """Amounts, percentages, lengths, weights, spans of time and how often, each in the unit of its dimension."""
    return take_all(
        text,
        ((_PERIODIC, _quantity), (_QUANTITY, _quantity), (_BEFORE, _quantity), (_ADVERBS, _adverb)),
    )


def _quantity(match: re.Match[str]) -> Iterator[Claim]:
    found = match.groupdict()
    number = (
        0.5
        if (found.get("one") or "").startswith("mezz")
        else float(plain_number(found.get("number") or "1"))
    )
    number *= _FACTORS.get(found.get("many") or "", 2 if found.get("alternate") else 1)
    dimension, factor = UNITS[match["unit"].rstrip(".")]
    value = f"{(number + (0.5 if found.get('half') else 0)) * factor:.10g}"
    value = "14" if (value, dimension) == ("15", "duration") else value  # as Italians count a fortnight
    if times := found.get("times"):
        yield Claim("frequency", f"{times[:2]} times in {value} {dimension}", Weight.IN_PLACE, *match.span())
    elif found.get("every") or found.get("alternate"):
        weight = Weight.REPLACED if value == "1" else Weight.IN_PLACE  # "ogni giorno" says little
        yield Claim("frequency", f"every {value} {dimension}", weight, *match.span())
    else:
        article = (found.get("one") or "").startswith("un")  # "una giornata di festa"
        weight = Weight.ALONE if dimension == "amount" else Weight.REPLACED if article else Weight.IN_PLACE
        yield Claim(dimension, value, weight, *match.span())


def read_ordinals(text: str) -> tuple[str, list[Claim]]:
    return take(text, _NTH, _nth)


def _nth(match: re.Match[str]) -> Iterator[Claim]:
    group = "number" if match["number"] else "number2"
    number = match[group].rstrip("°^ª")
    figures = number.rstrip("ao")
    key = str(ORDINALS.get(number) or (figures if figures.isdigit() else roman(number.upper()) or figures))
    weight = Weight.NONE if "edizion" in match.group() else Weight.IN_PLACE  # nobody acts on it
    yield Claim("number", key, weight, *match.span(group))


def read_numbers(text: str) -> tuple[str, list[Claim]]:
    text, phones = take(text, _PHONE, _phone)
    text, numbers = take(text, _BARE, _bare)
    return text, phones + numbers


def _phone(match: re.Match[str]) -> Iterator[Claim]:
    digits = re.sub(r"\D", "", match["number"].removeprefix("+39")).removeprefix("0039")
    if len(digits) >= _SHORTEST_PHONE:
        yield Claim("phone", digits, Weight.ALONE, *match.span("number"))


def _bare(match: re.Match[str]) -> Iterator[Claim]:
    if _YEAR.fullmatch(match.group()):
        yield Claim("year", match.group(), Weight.REPLACED, *match.span())
    else:
        bears = _BEARS_NUMBER.search(match.string, max(0, match.start() - 30), match.start())
        key = plain_number(match["number"]) + (match["letter"] or match["bis"] or "")
        yield Claim("number", key, Weight.IN_PLACE if bears else Weight.REPLACED, *match.span())


def plain_number(figures: str) -> str:
    """Read "1.000,50", "1 000,5" and "1000.50" in one form; "5,00" is "5"."""
    figures = re.sub(r"[\s+]", "", figures)
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", figures):
        figures = figures.replace(".", "")
    whole, _, rest = figures.replace(",", ".").partition(".")
    rest = rest.replace(".", "").rstrip("0")
    return (whole.lstrip("0") or "0") + (f".{rest}" if rest else "")
