"""Acronyms that a text spells out: "Zona a Traffico Limitato (ZTL)", "PEC (posta elettronica certificata)"."""

from __future__ import annotations

import re

_AFTER = re.compile(r"\((?P<short>[A-Z]{2,6})\)")
_BEFORE = re.compile(r"\b(?P<short>[A-Z]{2,6}) \((?P<long>[^()]{4,80})\)")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST, _MOST_WORDS = 100, 10
_LONGEST_BETWEEN = 5  # letters of "con", "degli"


def without_glosses(text: str) -> str:
    """The text with its acronyms alone, where they stand beside the words whose initials they are."""
    text = _BEFORE.sub(
        lambda found: found["short"] if _spelt(found["long"], found["short"]) == 0 else found[0], text
    )
    kept, at = [], 0
    for found in _AFTER.finditer(text):
        near = max(at, found.start() - _LONGEST)
        start = _spelt(text[near : found.start()].rstrip(), found["short"])
        if start >= 0:
            kept += [text[at : near + start], found["short"]]
            at = found.end()
    return "".join(kept) + text[at:]


def _spelt(text: str, short: str) -> int:
    """Where in a text that ends there the words begin whose initials an acronym is made of, or -1."""
    words = [*_WORD.finditer(text)][-_MOST_WORDS:]
    if not words or words[-1].end() != len(text):
        return -1
    left = list(short.lower())
    for word in reversed(words):
        if word.group()[0].lower() == left[-1]:
            left.pop()
            if not left:
                return word.start()
        elif not (word.group().islower() and len(word.group()) <= _LONGEST_BETWEEN):
            return -1
    return -1
