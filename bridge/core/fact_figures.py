# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""Facts made of figures but dates: addresses, times, amounts, percentages, telephone numbers, bare numbers.

The order is from the more to the less certain, since each reader blanks what it has read.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from bridge.core.fact import Fact, Weight, blanked

_Reader = Callable[[re.Match[str]], Fact | None]

_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(
    r"(?:https?://|www\.)[^\s<>\"\x00]*[^\s<>\".,;:)\x00]|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:it|com|org|eu|net)\b[^\s,;)]*"
)
_FILE = re.compile(r"[\w-]+\.(?:pdf|docx?|odt|xlsx?|zip|p7m|jpe?g|png)\b")

_NUMBER = r"\d{1,3}(?:[.\s]\d{3})+(?:,\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)"
_MANY = r"(?:\s*(?P<many>mila|milioni|milione|mln)\b(?:\s+di)?)?"
_EURO = r"(?:€|euros?\b|eur\b|evrov\b|evra\b)"
_AMOUNT_BEFORE = re.compile(rf"{_EURO}\s*(?P<number>{_NUMBER}){_MANY}")
_AMOUNT = re.compile(rf"(?<![\d.,])(?P<number>{_NUMBER})(?:,-+)?{_MANY}\s*{_EURO}")
_CENTS = re.compile(r"(?<![\d.,])(?P<number>\d{1,2})\s*(?:centesimi|cent\b)")
_FACTORS = {"mila": 1_000, "milioni": 1_000_000, "milione": 1_000_000, "mln": 1_000_000}
_PERCENT = re.compile(
    rf"(?<![\d.,])(?P<number>{_NUMBER})\s*(?:%|(?P<mille>‰|per mille\b)|per\s?cento\b|prozent\b|pour cent\b)"
)

_CALLED = re.compile(
    r"\b(?:tel|telefono|telefon\w+ (?:al|allo)|cell|cellulare|fax|numero verde|al numero|whatsapp|chiam\w+(?: il| lo| al)?|telefon)\b"
    r"[\s.:°n]*(?P<number>\+?\(?\d[\d\s./()-]*\d)"
)
_PHONE = re.compile(
    r"(?<![\w/.,:-])(?!\d{1,2}[.:]\d\d\s*[-/]\s*\d{1,2}[.:]\d\d)(?P<number>(?:(?:\+|00)\d\d[\s.-]?)?"
    r"(?:\(?0\d{1,4}\)?|3\d\d|800|840|848|199)(?:[\s./-]{0,3}\d{2,4}){1,4})(?![\d/])"
)
_SHORTEST_PHONE, _SHORTEST_CALLED = 8, 3
_KILOMETRE = re.compile(r"\b(?:km|chilometro)\.?\s*(?P<number>\d+(?:[+.,]\d+)?)|(?P<number2>\d+\+\d+)")
_ACCOUNT = re.compile(
    r"\bit\s?\d\d\s?[a-z](?:\s?\d){10}(?:\s?[a-z0-9]){12}\b|\b[a-z]{2}\d\d[a-z0-9]{11,30}\b"
)
_ORDINAL = re.compile(r"(?<![\d.,])(?P<number>\d{1,3})(?:°|\^|ª|st\b|nd\b|rd\b|th\b|eme\b|a\b|o\b)")
_CODE = re.compile(r"(?=\w*\d)(?=\w*[a-z])\w{2,}")
_BARE = re.compile(
    r"(?<!\d)(?P<number>\d+(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?)(?:\s?/\s?(?P<letter>[a-z])\b|\s?(?P<bis>bis|ter)\b(?!\s+\d))?"
)
_YEAR = re.compile(r"(?:19|20)\d\d")


def read_figures(text: str) -> tuple[str, list[Fact]]:
    """The facts made of figures of a levelled sentence in small letters without dates and times, and what is left."""
    facts: list[Fact] = []
    for pattern, reader in _READERS:
        text = _take(text, pattern, reader, facts)
    return text, facts


def read_addresses(text: str) -> tuple[str, list[Fact]]:
    """Addresses of mail, which are facts; of pages and files, which are not, for they change with the site."""
    facts: list[Fact] = []
    if "@" in text:
        text = _take(text, _MAIL, lambda match: _fact("mail", match.group(), Weight.ALONE, match), facts)
    for pattern in (_LINK, _FILE) if "." in text else ():
        text = _take(text, pattern, lambda match: _fact("address", match.group(), Weight.NONE, match), facts)
    return text, facts


def read_amounts(text: str) -> tuple[str, list[Fact]]:
    facts: list[Fact] = []
    for pattern, reader in ((_AMOUNT_BEFORE, _amount), (_AMOUNT, _amount), (_CENTS, _cents)):
        text = _take(text, pattern, reader, facts)
    return text, facts


def plain_number(figures: str) -> str:
    """Read "1.000,50", "1 000,5" and "1000.50" in one form; "5,00" is "5"."""
    figures = figures.replace(" ", "")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", figures):
        figures = figures.replace(".", "")
    whole, _, rest = figures.replace(",", ".").partition(".")
    rest = rest.rstrip("0")
    return (whole.lstrip("0") or "0") + (f".{rest}" if rest else "")


def _take(text: str, pattern: re.Pattern[str], reader: _Reader, facts: list[Fact]) -> str:
    for match in list(pattern.finditer(text)):
        fact = reader(match)
        if fact:
            facts.append(fact)
            text = blanked(text, fact.start, fact.end)
    return text


def _fact(kind: str, key: str, weight: Weight, match: re.Match[str]) -> Fact:
    return Fact(kind, key, weight, *match.span())


def _amount(match: re.Match[str]) -> Fact:
    number = plain_number(match["number"])
    if match["many"]:
        number = plain_number(f"{float(number) * _FACTORS[match['many']]:.2f}")
    return _fact("amount", number, Weight.ALONE, match)


def _cents(match: re.Match[str]) -> Fact:
    return _fact("amount", plain_number(f"{int(match['number']) / 100:.2f}"), Weight.ALONE, match)


def _phone(match: re.Match[str]) -> Fact | None:
    digits = re.sub(r"\D", "", match["number"])
    if match["number"].startswith("+39"):
        digits = digits[2:]
    digits = digits.removeprefix("0039")
    called = match.re is _CALLED
    return (
        _fact("phone", digits, Weight.ALONE, match)
        if len(digits) >= (_SHORTEST_CALLED if called else _SHORTEST_PHONE)
        else None
    )


def _bare(match: re.Match[str]) -> Fact:
    number = plain_number(match["number"])
    if _YEAR.fullmatch(match.group()):
        return _fact("year", number, Weight.REPLACED, match)
    return _fact("number", number + (match["letter"] or match["bis"] or ""), Weight.REPLACED, match)


_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (_ACCOUNT, lambda match: _fact("account", match.group().replace(" ", ""), Weight.ALONE, match)),
    (
        _PERCENT,
        lambda match: _fact(
            "percentage", plain_number(match["number"]) + "‰" * bool(match["mille"]), Weight.IN_PLACE, match
        ),
    ),
    (_CALLED, _phone),
    (_PHONE, _phone),
    (
        _KILOMETRE,
        lambda match: _fact("kilometre", match["number"] or match["number2"], Weight.IN_PLACE, match),
    ),
    (_ORDINAL, lambda match: _fact("number", plain_number(match["number"]), Weight.IN_PLACE, match)),
    (_BARE, _bare),
)
