"""How parts of a configuration are named in a sentence to ops: paths, values, suggestions.

A value is quoted short and with phone numbers masked: errors end up in journals and tickets.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable

from bridge.log import mask

_LONGEST = 60


def dotted(steps: tuple[str | int, ...]) -> str:
    """`topics.viabilita.rules[0]: `, ready to stand before a sentence; "" for the whole document."""
    text = ""
    for step in steps:
        text += f"[{step}]" if isinstance(step, int) else f".{_word(step)}"
    return f"{text.removeprefix('.')}: " if text else ""


def _word(step: str) -> str:
    return step if re.fullmatch(r"[\w-]{1,40}", step) else shown(step)


def shown(value: object) -> str:
    """A text in quotes, cut and masked; anything else by its kind."""
    if isinstance(value, str):
        text = mask(value)
        text = text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
        return "".join(("'", *(c if c.isprintable() else repr(c)[1:-1] for c in text), "'"))
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "a mapping"
    return "null" if value is None else f"the {type(value).__name__} {value}"


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a sentence about an unknown word: the nearest known one, else all of them if they are few."""
    names = list(known)
    if near := difflib.get_close_matches(word, names, n=1):
        return f"; did you mean {near[0]}?"
    return f"; there is: {', '.join(names)}" if 0 < len(names) <= 12 else ""  # noqa: PLR2004 - a line's worth
