"""Looks up what the words of a sentence mean: the longest phrase that `fact_words` or `fact_nouns` knows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from bridge.core.fact_nouns import DEGREES, NOUNS
from bridge.core.fact_opposites import OPPOSITES
from bridge.core.fact_words import MEANINGS, Meaning

_SHORTEST_STEM = 3


class _Phrase(NamedTuple):
    words: tuple[str, ...]
    meaning: Meaning


def _index(meanings: Sequence[Meaning]) -> dict[str, list[_Phrase]]:
    """Phrases by their first word as written, the longest first."""
    index: dict[str, list[_Phrase]] = {}
    for meaning in meanings:
        for phrase in meaning.words.split(","):
            words = tuple(phrase.split())
            if words:
                index.setdefault(words[0], []).append(_Phrase(words, meaning))
    for phrases in index.values():
        phrases.sort(key=lambda phrase: -len(phrase.words))
    return index


_EVERYWHERE = _index((*MEANINGS, *NOUNS, *OPPOSITES))
_IN_ALERTS = _index(DEGREES)


def meaning_at(words: Sequence[str], at: int, *, alert: bool = False) -> tuple[int, Meaning] | None:
    """How many words from `at` on are one known phrase, and what it means; colours only in an `alert`."""
    found = [phrase for phrase in _starting(words[at], alert) if _fits(phrase.words, words, at)]
    if not found:
        return None
    best = max(
        found, key=lambda phrase: (len(phrase.words), len(phrase.words[0]), phrase.words[0][-1] != "*")
    )
    return len(best.words), best.meaning


def means(word: str, *families: str) -> bool:
    """Whether a single word is known, or known in one of the families."""
    found = meaning_at((word,), 0)
    return bool(found and (not families or found[1].family in families))


@lru_cache(maxsize=8192)
def _starting(word: str, alert: bool) -> tuple[_Phrase, ...]:  # noqa: FBT001 - private, and the cache's key
    stems = (f"{word[:length]}*" for length in range(_SHORTEST_STEM, len(word) + 1))
    indexes = (_IN_ALERTS, _EVERYWHERE) if alert else (_EVERYWHERE,)
    return tuple(phrase for key in (word, *stems) for index in indexes for phrase in index.get(key, ()))


def _fits(phrase: Sequence[str], words: Sequence[str], at: int) -> bool:
    return len(phrase) <= len(words) - at and all(
        word.startswith(want[:-1]) if want[-1] == "*" else word == want
        for want, word in zip(phrase[1:], words[at + 1 : at + len(phrase)], strict=True)
    )
