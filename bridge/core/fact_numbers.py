# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""Numbers in words and in Roman figures: due, ventuno, trecento, secondo, XX."""

from __future__ import annotations

import re
from functools import lru_cache

_ONES = ["due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"]
_TEENS = [
    "dieci",
    "undici",
    "dodici",
    "tredici",
    "quattordici",
    "quindici",
    "sedici",
    "diciassette",
    "diciotto",
    "diciannove",
]
_TENS = ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"]
_ORDINALS = ["prim", "second", "terz", "quart", "quint", "sest", "settim", "ottav", "non", "decim"]


def _cardinals() -> dict[str, int]:
    """Two to 999, and whole thousands up to a hundred of them."""
    small = {word: number for number, word in enumerate(_ONES, 2)} | {
        word: number for number, word in enumerate(_TEENS, 10)
    }
    for tens, word in enumerate(_TENS, 2):
        small[word] = tens * 10
        small[f"{word[:-1]}uno"] = small[f"{word[:-1]}un"] = tens * 10 + 1
        small |= {
            f"{word[:-1] if one == 'otto' else word}{one}": tens * 10 + number
            for number, one in enumerate(_ONES, 2)
        }
    words = (
        small
        | {f"cento{word}": 100 + number for word, number in small.items()}
        | {"cento": 100, "centouno": 101}
    )
    for hundreds, one in enumerate(_ONES, 2):
        words |= {f"{one}cento{word}": hundreds * 100 + number for word, number in small.items()} | {
            f"{one}cento": hundreds * 100
        }
    return (
        words
        | {f"mille{word}": 1000 + number for word, number in words.items()}
        | {f"{word}mila": number * 1000 for word, number in small.items()}
        | {"mille": 1000, "centomila": 100_000}
    )


CARDINALS = _cardinals()
ORDINALS = {
    f"{stem}{ending}": number
    for number, stem in enumerate(_ORDINALS, 1)
    for ending in "oaie"
    if stem != "non"
} | {"nono": 9, "nona": 9}
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_WORTH = {"I": 1, "V": 5, "X": 10}


_WORDS = re.compile(r"\b[a-z]{3,40}\b")
_REPEATED = re.compile(r"(?<=\d)\s?\(\s*(?:\d[\d.]*|[a-z]{3,40})\s*\)")  # "15 (quindici) giorni"
# "venti forti" are winds, "sei invitato" is a verb, "due to" is English.
_NO_NUMBERS = re.compile(
    r"venti (?:forti|intensi|da|di|freddi|meridionali)|sei (?:un|una|il|la|in|stato|stata|gia|invitat\w|pronto|pronta)\b|due to\b"
)


def in_figures(text: str) -> str:
    """A levelled sentence in small letters with its numbers in figures, its length unchanged."""
    text = _WORDS.sub(_figures, text)
    return _REPEATED.sub(
        lambda found: " " * len(found.group()) if _is_number(found.group()) else found.group(), text
    )


def _figures(word: re.Match[str]) -> str:
    number = CARDINALS.get(word.group())
    if (
        number is None
        or _NO_NUMBERS.match(word.string, word.start())
        or word.string[: word.start()].endswith("per ")
    ):
        return word.group()
    return str(number).ljust(len(word.group()))


def _is_number(remark: str) -> bool:
    return remark.strip(" ()").replace(".", "").isdigit()


@lru_cache(maxsize=1024)
def roman(figures: str) -> int:
    """The number that capital letters stand for, up to 39; or 0."""
    if not figures or not _ROMAN.fullmatch(figures):
        return 0
    worth = [_WORTH[letter] for letter in figures]
    return sum(
        -one if one < following else one for one, following in zip(worth, [*worth[1:], 0], strict=True)
    )
