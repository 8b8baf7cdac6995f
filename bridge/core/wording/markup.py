"""Markup of the source must not act in WhatsApp, nor a brace in a template.

WhatsApp reads `*`, `_` and `~` where they touch a word from outside, any backtick, and at the start of a line
`>`, `- `, `* ` and `1. `. It has no escape character, and a zero-width one beside the mark is not reliable and
travels along when the text is copied. So emphasis around words is taken off; a mark that is left becomes a
character that looks like it ("∗", "∼", "'") or, for an underscore at a word's edge, nothing.
`imponibile * aliquota_ordinaria` and addresses stay as they are.
"""

from __future__ import annotations

import re

from bridge.core.text.characters import clean

ADDRESS = re.compile(r"(?:https?://|www\.)[^\s<>«»“”\"]+", re.IGNORECASE)

_AFTER_ADDRESS = "*~`.,;:!?)]'’"
_IN_ADDRESS = str.maketrans({"*": "%2A", "~": "%7E", "`": "%60"})
_RUNS = re.compile(r"([*~`])\1+")  # Markdown's "**" and decoration
_EMPHASIS = re.compile(r"(?<!\w)([*_~])(?=\S)((?:(?!\1)[^\n]){1,300}?)(?<=\S)\1(?!\w)")
_LOOSE = re.compile(r"(?<![^\W_] )[*~]|[*~](?! [^\W_])|(?<!\w)_+|_+(?!\w)|`")
_LOOK_ALIKES = {"*": "∗", "~": "∼", "`": "'", "_": ""}
_QUOTE = re.compile(r"^[> ]+", re.MULTILINE)
_BULLET = re.compile(r"^[-∗] +", re.MULTILINE)
_NUMBER = re.compile(r"^(\d+)\. +", re.MULTILINE)
_BRACES = re.compile(r"([{}])\1+")  # "{{1}}" is a variable only in a template


def harmless(text: str) -> str:
    """The text in clean lines in which WhatsApp finds nothing to format and a template no variable."""
    text = clean(text)
    parts, start = [], 0
    for match in ADDRESS.finditer(text):
        end = match.start() + len(match.group().rstrip(_AFTER_ADDRESS))
        parts += [_unmarked(text[start : match.start()]), text[match.start() : end].translate(_IN_ADDRESS)]
        start = end
    whole = clean("".join([*parts, _unmarked(text[start:])]))
    return clean(_NUMBER.sub(r"\1) ", _BULLET.sub("• ", _QUOTE.sub("", _BRACES.sub(r"\1", whole)))))


def _unmarked(prose: str) -> str:
    if not any(mark in prose for mark in _LOOK_ALIKES):
        return prose
    prose = _RUNS.sub("", prose)
    for _ in range(2):  # bold around italic
        prose = _EMPHASIS.sub(r"\2", prose)
    return _LOOSE.sub(lambda match: _LOOK_ALIKES[match.group()[0]], prose)
