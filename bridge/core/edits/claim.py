"""A claim of a notice: what a sentence says that somebody may act on, in the one form in which it is compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache


class Weight(IntEnum):
    """What it takes for a claim that comes or goes to be a change."""

    NONE = 0  # nobody acts on it
    REPLACED = 1  # another of its kind takes its place
    IN_PLACE = 2  # it comes or goes in a sentence that otherwise stays
    ALONE = 3  # it comes or goes with its whole sentence, too


@dataclass(frozen=True, slots=True)
class Claim:
    """A claim, or a plain word (`kind` is ""): what it says, and from where to where it stands in its sentence."""

    kind: str  # date, time, street, …, or a family of `bridge.core.edits.vocabulary`
    key: str  # what it means; two of one kind and different keys exclude each other
    weight: Weight = Weight.NONE
    start: int = 0
    end: int = 0
    bound: str = ""  # of a date or time: "from", "until", or ""
    implied: bool = False  # it is not written: Tuesday in "lunedì-venerdì"


TAKEN = "\x00"
"""Stands for each character that was read already, so that nobody reads it twice."""

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_UNIFIED = str.maketrans("‘’‚‛′ʹʼ´“”„‟«»″‐‑‒–—―−⁃º", "''''''''\"\"\"\"\"\"\"--------°")


def level(text: str) -> str:
    """The text without accents and typographic variants; its length and its capital letters stay."""
    return text if text.isascii() else _NOT_ASCII.sub(lambda found: _plain(found.group()), text)


@lru_cache(maxsize=1024)
def _plain(character: str) -> str:
    spread = unicodedata.normalize("NFKD", character.translate(_UNIFIED))
    kept = "".join(c for c in spread if unicodedata.category(c) != "Mn")
    return " " if kept.isspace() else kept if len(kept) == 1 else character


def small(text: str) -> str:
    """The text in small letters, its length unchanged."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := character.lower()) == 1 else character for character in text)


def blanked(text: str, start: int, end: int) -> str:
    """The text with a part taken out; its length stays."""
    return f"{text[:start]}{TAKEN * (end - start)}{text[end:]}"


Reader = Callable[[re.Match[str]], Iterable[Claim]]


def take(text: str, pattern: re.Pattern[str], read: Reader) -> tuple[str, list[Claim]]:
    """What `read` makes of all that a pattern finds, and the text without it; what is not written stays."""
    claims = [claim for match in pattern.finditer(text) for claim in read(match)]
    for claim in claims:
        if not claim.implied:
            text = blanked(text, claim.start, claim.end)
    return text, claims


def take_all(text: str, readers: Iterable[tuple[re.Pattern[str], Reader]]) -> tuple[str, list[Claim]]:
    """The same of several patterns, one after the other: what one has taken the next does not see."""
    claims: list[Claim] = []
    for pattern, read in readers:
        text, found = take(text, pattern, read)
        claims += found
    return text, claims
