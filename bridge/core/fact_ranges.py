"""The days that a range tells without naming them: "dal 3 al 5 dicembre" is also the 4th, "lun-ven" also Tuesday."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from bridge.core.fact import Fact

_TO = re.compile(r"\s*(?:\.|,)?\s*(?:-|/|al|alla|all'|a|fino al|fino alla|bis|au|do|to)\s*(?:il\s+|la\s+)?")
_FROM = re.compile(
    r"\b(?:da|dal|dalla|dall'|von|vom|du|from|od)\s*$|\b(?:da|dal)\s+(?:lun|mar|mer|gio|ven|sab|dom)[a-z]*\s*$"
)
_WEEK = 7
_LONGEST = 10  # days; nobody lists more of them one by one


def days_between(facts: Sequence[Fact], text: str) -> Iterator[Fact]:
    """The days within the ranges of a levelled sentence in small letters, as facts without a length."""
    dates = sorted((fact for fact in facts if fact.kind in {"date", "weekday"}), key=lambda fact: fact.start)
    for first, last in pairwise(dates):
        listed = (
            text[max(0, first.start - 1) : first.start] == "/" or text[last.end : last.end + 1] == "/"
        )  # lun/mer/ven
        meant = "-" in text[first.end : last.start] or _FROM.search(text[: first.start])
        if first.kind == last.kind and meant and not listed and _TO.fullmatch(text, first.end, last.start):
            yield from _between(first, last)


def _between(first: Fact, last: Fact) -> Iterator[Fact]:
    if first.kind == "weekday":
        ended = int(last.key) if int(last.key) > int(first.key) else int(last.key) + _WEEK
        keys = [str((day - 1) % _WEEK + 1) for day in range(int(first.key) + 1, ended)]
    elif first.key[:2] == last.key[:2]:
        keys = [f"{first.key[:3]}{day:02}" for day in range(int(first.key[3:]) + 1, int(last.key[3:]))]
    else:
        keys = []
    if len(keys) <= _LONGEST:
        yield from (
            replace(first, key=key, start=first.end, end=first.end, parts=_without_weekday(first), bound="")
            for key in keys
        )


def _without_weekday(fact: Fact) -> tuple[str, ...]:
    return (fact.parts[0], "") if fact.parts else ()
