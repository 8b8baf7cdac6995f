"""Reads the facts of a sentence: dates, times, streets, figures, and words of which one sense excludes another.

The order is from the more to the less certain: addresses → what a sentence rests on (no facts) → streets → dates →
times → amounts and other figures → words. What is background keeps its place and loses its weight.
"""

from __future__ import annotations

import re

from bridge.core.fact import Fact, level, small
from bridge.core.fact_context import counted, weighed, without_acts
from bridge.core.fact_dates import read_dates
from bridge.core.fact_durations import read_durations
from bridge.core.fact_figures import read_addresses, read_amounts, read_figures
from bridge.core.fact_measures import read_measures
from bridge.core.fact_numbers import in_figures
from bridge.core.fact_ranges import days_between
from bridge.core.fact_streets import read_streets
from bridge.core.fact_times import read_times
from bridge.core.fact_tokens import Token, read_words
from bridge.core.text.fold import fold

__all__ = ["read", "same"]

_READERS = (read_dates, read_times, read_durations, read_amounts, read_measures, read_figures)
_OPENING = frozenset(".:!?(•-")
_TOKEN = re.compile(r"[^\W_]+|[€%🟢🟡🟠🔴]")


def read(sentence: str) -> tuple[Fact, ...]:
    """The facts of a sentence and the plain words between them, in order. Never raises."""
    plain = level(sentence)
    text, facts = read_streets(plain)
    text = small(text)
    text, addresses = read_addresses(text)
    text = without_acts(text)
    facts += addresses
    text = in_figures(text)
    for reader in _READERS:
        text, found = reader(text)
        facts += found
    facts += read_words(_tokens(text, plain), alert=text)
    facts = counted(facts, small(plain))
    facts += days_between(facts, small(plain))
    return tuple(sorted(weighed(small(plain), facts), key=lambda fact: fact.start))


def _tokens(text: str, plain: str) -> list[Token]:
    """A capital letter after a stop or a colon, or where all are capitals, tells nothing."""
    mixed = not plain.isupper()
    return [
        Token(
            word if word.isascii() else fold(word),
            match.start(),
            match.end(),
            mixed and plain[match.start()].isupper() and not _opens(plain, match),
        )
        for match in _TOKEN.finditer(text)
        if (word := match.group())
    ]


def _opens(plain: str, match: re.Match[str]) -> bool:
    """Whether a word opens a clause, or is an initial: its capital letter says nothing."""
    initial = match.end() - match.start() == 1 and plain[match.end() : match.end() + 1] in {".", "'", "-"}
    return initial or plain[: match.start()].rstrip()[-1:] in _OPENING


def same(one: Fact, other: Fact) -> bool:  # noqa: PLR0911 - a kind of fact a line
    """Whether two facts are one: the same day with or without its year, a street by its full or its short name."""
    if one.kind != other.kind:
        if {one.kind, other.kind} == {"state", "duty"}:
            return {one.key, other.key} in _PROHIBITED
        if {one.kind, other.kind} == {"number", "instalment"}:
            return {one.key, other.key} in _INSTALMENTS
        if {one.kind, other.kind} in ({"number", "phone"}, {"number", "amount"}):
            return one.key == other.key
        by_kind = {one.kind: one, other.kind: other}
        return _same_day(by_kind) or _is_day(by_kind)
    if {one.bound, other.bound} == {"from", "until"}:
        return False
    if one.kind == "date":
        return _agree(one.key, other.key) and all(
            not mine or not theirs or mine == theirs
            for mine, theirs in zip(one.parts, other.parts, strict=True)
        )
    if one.kind == "street":
        return one.parts[0] == other.parts[0] and _same_name(one.parts[1:], other.parts[1:])
    if one.kind == "duration":
        return _same_length(one.key.removeprefix("every "), other.key.removeprefix("every "))
    return one.key == other.key or frozenset((one.key, other.key)) in _LIKE.get(one.kind, ())


def _is_day(by_kind: dict[str, Fact]) -> bool:
    """Whether a number is the day of a date: "il 5" for "il 5 dicembre"."""
    return by_kind.keys() == {"number", "date"} and by_kind["number"].key == by_kind["date"].key[-2:].lstrip(
        "0"
    )


def _same_length(one: str, other: str) -> bool:
    """A month is thirty days, as people count it."""
    return one == other or _in_days(one) == _in_days(other) != ""


def _in_days(length: str) -> str:
    number, _, unit = length.partition(" ")
    return (
        f"{float(number) * 30:g}"
        if unit == "months"
        else f"{float(number) / 1440:g}"
        if unit == "minutes"
        else ""
    )


_INSTALMENTS = [{"1", "acconto"}, {"2", "saldo"}]
_PROHIBITED = [{state, "forbidden"} for state in ("closed", "suspended", "off")]
_LIKE = {
    "audience": {frozenset(pair.split()) for pair in ("child pupil", "pupil youth", "child youth", "homes family")},
    "state": {
        frozenset(pair.split())
        for pair in (
            "off suspended", "off cancelled", "off closed", "suspended closed", "cancelled revoked", "moved extended",
            "open restored", "open active", "active restored", "regular restored", "regular open", "regular active",
            "ended closed", "ended revoked", "ended restored", "expired closed", "expired ended",
        )
    }
}  # fmt: skip


def _same_day(by_kind: dict[str, Fact]) -> bool:
    """Whether a date, a weekday and a word like "domani" may mean one day; nobody knows when they were written."""
    if "relative" in by_kind:
        return bool({"date", "weekday"} & by_kind.keys())
    if by_kind.keys() == {"date", "weekday"}:
        return by_kind["date"].parts[1] == by_kind["weekday"].key
    return False


def _agree(one: str, other: str) -> bool:
    """Whether two days are one, of which one may lack its month ("sabato 5")."""
    return one == other or (one[-2:] == other[-2:] and "00" in {one[:2], other[:2]})


def _same_name(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    shorter, longer = sorted((one, other), key=len)
    if "".join(one).replace(".", "") == "".join(other).replace(".", ""):
        return True  # "Monte Grappa" and "Montegrappa"
    return all(any(_same_word(word, name) for name in longer) for word in shorter)


def _same_word(one: str, other: str) -> bool:
    """Read "g." is "giuseppe"."""
    if "." not in one + other:
        return one == other
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return long.startswith(short)
