"""Numbers in the one notation in which they are read, each at its place: no text becomes longer or shorter."""

from __future__ import annotations

import re
from functools import partial

from bridge.core.edits.numerals import MONTHS, cardinal

_FIRST = re.compile(rf"\bprimo(?= (?:{'|'.join(MONTHS)})\b)")
_WORDS = re.compile(r"\b[a-z]{3,40}\b")
_HOURS = re.compile(
    r"\b(?:(\d{1,2})|un['a])\s*or[ae]\s+e\s+(\d{1,2})(?!\s*(?:or[ae]\b|\d))(?:\s*min(?:ut[oi])?\b)?"
)
_FORMS = tuple(
    (re.compile(pattern), form)
    for pattern, form in (
        (r"(?<=\d)\s*\(\s*\d[\d.]*\s*\)", ""),  # "15 (quindici) giorni"
        (
            r"(\d+)\s*(?:€|euro) +e +(\d\d)(?![.,]?\d|\s*(?:€|euro|%|per cento|giorn|minut))(?:\s*cent(?:esimi)?\b)?",
            r"\1,\2 €",
        ),
        (r"((?:€|\beuro?)\s*\d+)\.(?=\d\d(?!\.?\d))", r"\1,"),
        (r"(\b(?:ore|h\.?)\s*\d{1,2})/(?=\d)|(?<=\d)\s?/\s?(?=\d{1,2}[:.]\d\d(?![./]?\d))", r"\1-"),
    )
)
# "venti forti" are winds, "sei invitato" is a verb.
_NO_NUMBER = re.compile(r"venti (?:forti|da|di|freddi)|sei (?:una?|il|la|in|stat|gia|invit|pront)")


def in_figures(text: str) -> str:
    """A levelled sentence in small letters with its numbers in figures, its length unchanged."""
    text = _WORDS.sub(_figures, _FIRST.sub("1    ", text))
    text = _HOURS.sub(_minutes, text)
    for pattern, form in _FORMS:
        text = pattern.sub(partial(_rewritten, form), text)
    return text


def _rewritten(form: str, found: re.Match[str]) -> str:
    return found.expand(form).ljust(len(found.group()))


def _minutes(hours: re.Match[str]) -> str:
    return f"{60 * int(hours[1] or 1) + int(hours[2])} min".ljust(len(hours.group()))


def _figures(word: re.Match[str]) -> str:
    number = cardinal(word.group())
    idiom = _NO_NUMBER.match(word.string, word.start()) or word.string.endswith("per ", 0, word.start())
    return word.group() if idiom or not number else str(number).ljust(len(word.group()))
