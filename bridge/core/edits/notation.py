"""Numbers in the one notation in which they are read, each at its place: no text becomes longer or shorter."""

from __future__ import annotations

import re
from functools import partial

from bridge.core.edits.numerals import MONTHS, cardinal

_FIRST = re.compile(rf"\bprimo(?= (?:{'|'.join(MONTHS)})\b)|(?<=\bdal )primo(?= al\b)")
_WORDS = re.compile(r"\b[a-z]{3,40}\b")
_ELIDED = re.compile(r"\b([a-z]{3,30}t)'(?=anni\b)")
_AGED = re.compile(r"\b(ultra)?([a-z]{4,30})enn[ei]\b")
_HOURS = re.compile(
    r"\b(?:(\d{1,2})|un['a])\s*or[ae]\s+e\s+(\d{1,2})(?!\s*(?:or[ae]\b|\d))(?:\s*min(?:ut[oi])?\b)?"
)
_FORMS = tuple(
    (re.compile(pattern), form)
    for pattern, form in (
        (r"(?<=\d)\s*\(\s*\d[\d.]*\s*\)", ""),  # "15 (quindici) giorni"
        (r"\bh ?24\b(?!:)|\b24 ?(?:h|ore)? ?(?:su|/) ?24(?: ore)?\b", ""),  # all day
        (r"\b(d?all)'una\b(?! (?:volta|or[ae]))", r"\1' 1"),
        (r"\bnn\.?(?=\s*\d)", "n. "),
        (r"\bover (\d\d)\b(?! anni)", r"\1 anni"),
        (r"\bunder (\d\d)\b(?! anni)", r"<\1 anni"),
        (
            r"(\d+)\s*(?:€|euro) +e +(\d\d)(?![.,]?\d|\s*(?:€|euro|%|per cento|giorn|minut))(?:\s*cent(?:esimi)?\b)?",
            r"\1,\2 €",
        ),
        (r"((?:€|\beuro?)\s*\d+)\.(?=\d\d(?!\.?\d))", r"\1,"),
        (r"(\b(?:ore|h\.?)\s*\d{1,2})/(?=\d)|(?<=\d)\s?/\s?(?=\d{1,2}[:.]\d\d(?![./]?\d))", r"\1-"),
    )
)
# "venti forti" are winds, "sei invitato" is a verb.
_NO_NUMBER = re.compile(
    r"venti (?:forti|da|di|freddi)|sei (?:una?|il|la|in|stat|gia|invit|pront)|(?<=per )(?:cento|mille)"
)


def in_figures(text: str) -> str:
    """A levelled sentence in small letters with its numbers in figures, its length unchanged."""
    text = _ELIDED.sub(_years, _AGED.sub(_aged, text))
    text = _WORDS.sub(_figures, _FIRST.sub("1    ", text))
    text = _HOURS.sub(_minutes, text)
    for pattern, form in _FORMS:
        text = pattern.sub(partial(_rewritten, form), text)
    return text


def _rewritten(form: str, found: re.Match[str]) -> str:
    return found.expand(form).ljust(len(found.group()))


def _years(elided: re.Match[str]) -> str:
    number = cardinal(f"{elided[1]}i") or cardinal(f"{elided[1]}a")
    return f"{number} ".ljust(len(elided.group())) if number else elided.group()


def _aged(people: re.Match[str]) -> str:
    """Read "ultrasettantenni" is "oltre 70 anni", as far as there is room for it."""
    number = next(filter(None, (cardinal(people[2] + vowel) for vowel in "aeio")), 0)
    return f"{number} anni".ljust(len(people.group())) if number else people.group()


def _minutes(hours: re.Match[str]) -> str:
    return f"{60 * int(hours[1] or 1) + int(hours[2])} min".ljust(len(hours.group()))


def _figures(word: re.Match[str]) -> str:
    number = cardinal(word.group())
    idiom = _NO_NUMBER.match(word.string, word.start())
    return word.group() if idiom or not number else str(number).ljust(len(word.group()))
