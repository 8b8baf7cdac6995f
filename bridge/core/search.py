"""Searching a text for many keywords or patterns in one pass, with RE2: linear in the text, whatever ops wrote.

Keywords and patterns are checked and translated one by one, so that an error names its culprit, and then put
into one set.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import re2

from bridge.core.text.fold import FIELD_END, fold_characters, part_words
from bridge.errors import RuleError

# RE2's budget for a set and its automaton, in bytes, taken as needed. Its own 8 MiB end at some 2,500 keywords
# with two wildcards each.
_MEMORY = 64 << 20
_LETTER = rf"[^ \x{FIELD_END.hex()}]"
_LONE_STARS = re.compile(r"^(?:\*+ )+|(?: \*+)+$")


def compile_keyword(keyword: str) -> str:
    """The RE2 pattern that finds a keyword among words with one or more blanks around each. Raises RuleError.

    `*` stands for any letters of a word, alone between words for one word, alone at either end for nothing.
    """
    parted = part_words(fold_characters(keyword), stars=True).decode().split()
    words = _LONE_STARS.sub("", " ".join(parted))
    if not words.strip("*"):
        raise RuleError(f'keyword "{keyword}" has no word to look for; for every item write "any: true"')
    # An open end is one without its blank. A loop there would find the same, but RE2 would have to try it at
    # every letter of the text: 100 ms an item with 3,000 of them.
    before, after = ("" if words.startswith("*") else " "), ("" if words.endswith("*") else " ")
    return before + " +".join(map(_word, words.strip("*").split(" "))) + after


def _word(word: str) -> str:
    return f"{_LETTER}*".join(map(re2.escape, word.split("*"))) if word.strip("*") else f"{_LETTER}+"


def compile_pattern(pattern: str) -> str:
    r"""A rule's pattern in RE2's syntax, for folded text. Raises RuleError with RE2's own reason.

    Only what is not ASCII is folded: case folding would turn `\D` and `\W` into their opposites.
    """
    folded = "".join(c if c.isascii() else re2.escape(fold_characters(c).decode()) for c in pattern)
    try:
        _compiled(folded)
    except re2.error as error:
        raise RuleError(f'pattern "{pattern}" is not valid RE2: {error.args[0].decode()}') from error
    return folded


class SearchSet:
    """Patterns found together in one pass over a text. After `compile` nothing is added."""

    def __init__(self, *, case_sensitive: bool) -> None:
        self._numbers: dict[str, int] = {}
        self._set = re2.Set.SearchSet(_options(case_sensitive=case_sensitive))

    @property
    def size(self) -> int:
        return len(self._numbers)

    def add(self, pattern: str) -> int:
        """The number of a pattern that compiles alone: the same for the same pattern."""
        if pattern not in self._numbers:
            self._numbers[pattern] = self._set.Add(pattern)
        return self._numbers[pattern]

    def compile(self) -> None:
        """Raises RuleError when RE2's budget is too small; it tries its automaton, so a search cannot fail."""
        try:
            self._set.Compile()
        except re2.error as error:
            raise RuleError(
                f"the {self.size} keywords or patterns of all rules are too large together for RE2 "
                f"({_MEMORY >> 20} MiB): use fewer, or shorten repetitions such as {{1,500}}"
            ) from error

    def search(self, text: bytes) -> Sequence[int]:
        """The numbers of the patterns found, in no order."""
        found: Sequence[int] | None = self._set.Match(text)
        return found or ()


def _options(*, case_sensitive: bool) -> Any:
    options = re2.Options()
    options.max_mem = _MEMORY
    options.case_sensitive = case_sensitive
    options.never_capture = True
    options.log_errors = False  # what is wrong is raised, not printed by a library
    return options


@lru_cache(maxsize=256)
def _compiled(folded_pattern: str) -> Any:
    return re2.compile(folded_pattern.encode(), _options(case_sensitive=False))


def finds(keyword: str, words: bytes) -> bool:
    """Whether a keyword is found among words with blanks around each."""
    return _compiled(compile_keyword(keyword)).search(words) is not None


def first_match(folded_pattern: str, text: bytes) -> tuple[int, bytes]:
    """Where a pattern that is known to match first does, in bytes, and what it matches there."""
    found = _compiled(folded_pattern).search(text)
    return found.start(), found.group()
