"""A fact of a notice: what a sentence says that somebody may act on, in the one form in which it is compared."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache


class Weight(IntEnum):
    """What it takes for a fact that comes or goes to be a change."""

    NONE = 0  # nobody acts on it
    REPLACED = 1  # another of its family takes its place
    IN_PLACE = 2  # it comes or goes in a sentence that otherwise stays
    ALONE = 3  # it comes or goes with its whole sentence, too


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact, or a plain word (`kind` is ""). `parts` is for what is compared piece by piece: date and street."""

    kind: str  # date, time, street, …, or a family of `bridge.core.fact_words`
    key: str  # what it means
    weight: Weight = Weight.NONE
    start: int = 0  # where it stands in its sentence
    end: int = 0
    parts: tuple[str, ...] = ()
    bound: str = ""  # of a date, time or street: "from", "until", or ""
    background: bool = False  # it says nothing that one acts on (see `bridge.core.fact_context`)


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
    """The text with what was read from it taken out, so that nobody reads it twice; its length stays."""
    return f"{text[:start]}{READ * (end - start)}{text[end:]}"


READ = "\x00"
