"""Looks up what the words of a sentence mean: the longest phrase that the vocabulary knows."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from bridge.core.edits.vocabulary import MEANINGS, OF_ALERTS, Meaning

_SHORTEST_STEM = 3
_Phrase = tuple[tuple[str, ...], Meaning]


def _index(meanings: Sequence[Meaning]) -> dict[str, list[_Phrase]]:
    """Phrases by their first word as it is written."""
    index: dict[str, list[_Phrase]] = {}
    for meaning in meanings:
        for phrase in meaning.words:
            words = tuple(phrase.split())
            index.setdefault(words[0], []).append((words, meaning))
    return index


_EVERYWHERE, _IN_ALERTS = _index(MEANINGS), _index(OF_ALERTS)


def meaning_at(words: Sequence[str], at: int, *, alert: bool = False) -> tuple[int, Meaning] | None:
    """How many words from `at` on are one known phrase, and what it means; colours only in an `alert`."""
    best: tuple[tuple[int, int], int, Meaning] | None = None
    for phrase, meaning in _starting(words[at], alert):
        rank = (len(phrase), len(phrase[0]))
        if (best is None or rank > best[0]) and _fits(phrase, words, at):
            best = rank, len(phrase), meaning
    return best and best[1:]


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
