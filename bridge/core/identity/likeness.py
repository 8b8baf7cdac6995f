"""How much two texts have in common, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from difflib import SequenceMatcher

from bridge.core.text.fold import tokens

_READ = 4_000  # characters of each: enough to tell two articles apart
_SAME_WORD = 0.8  # of difflib's ratio: a letter lost, doubled or swapped
_LITTLE = 3  # letters of words that every text has: il, di, a, e, the
ANOTHER = 0.35  # below this share two texts are two; those of one article edited by hand lie far above


def words(text: str) -> Counter[str]:
    """The words of a text that say something, folded; figures count whatever their length."""
    return Counter(word for word in tokens(text[:_READ]) if len(word) > _LITTLE or not word.isalpha())


def likeness(one: str, other: str) -> float:
    """From 0, nothing in common, to 1, the same words (Dice's coefficient); two empty texts are alike."""
    mine, theirs = words(one), words(other)
    total = mine.total() + theirs.total()
    return 2 * (mine & theirs).total() / total if total else 1.0


_CUT = 0.9  # of the words of a text that is another one cut short


def says_the_same(one: str, other: str) -> bool:
    """Whether the shorter text says nothing that the longer does not, as where a site cuts its texts otherwise."""
    mine, theirs = words(one), words(other)
    shorter, longer = sorted((mine, theirs), key=Counter.total)
    missing = shorter - longer
    return all(word.isalpha() for word in missing) and missing.total() <= (1 - _CUT) * shorter.total()


_ONE_TEXT = 0.7


def is_one_text(one: str, other: str) -> bool:
    """Whether they are one text but for a word here and there (a counter of visits), or one of them cut short."""
    return says_the_same(one, other) or likeness(one, other) >= _ONE_TEXT


def reworded(one: str, other: str) -> bool:
    """Whether a word or a figure of one is missing in the other, and is no mere misspelling of one there."""
    return any(_lost_and_won(one, other))


def replaced(one: str, other: str) -> bool:
    """Whether each has a word or a figure that the other lacks, misspellings apart: more than one added or cut."""
    return all(_lost_and_won(one, other))


def _lost_and_won(one: str, other: str) -> tuple[bool, bool]:
    mine, theirs = words(one), words(other)
    lost, won = list((mine - theirs).elements()), list((theirs - mine).elements())
    return any(not _misspelt(word, won) for word in lost), any(not _misspelt(word, lost) for word in won)


def _misspelt(word: str, others: Iterable[str]) -> bool:
    if not word.isalpha():
        return False
    return any(SequenceMatcher(None, word, other).ratio() >= _SAME_WORD for other in others)
