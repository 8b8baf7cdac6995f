"""What a citizen means: start, stop, yes, or something else. On folded text, so case and accents do not matter.

The order is the citizen's safety: what may be a stop is a stop, wherever in the message it stands; a start must
open the message. The text is read here and kept nowhere.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from bridge.core.fold import tokens

_YES = (("si",), ("sì",), ("ok",), ("confermo",), ("yes",), ("ja",), ("oui",), ("da",))
_GREETINGS = frozenset({"buongiorno", "buonasera", "salve", "ciao", "buondi", "hello", "hallo", "bonjour"})


class Meaning(StrEnum):
    START = "start"
    STOP = "stop"
    YES = "yes"
    OTHER = "other"


def understand(text: str, start: Sequence[str], stop: Sequence[str]) -> Meaning:
    """What a message means, given the town's start and stop phrases."""
    words = tuple(tokens(text))
    if any(_contains(words, tuple(tokens(phrase))) for phrase in stop):
        return Meaning.STOP
    opening = words
    while opening and opening[0] in _GREETINGS:
        opening = opening[1:]
    if any(opening[: len(phrase)] == phrase for phrase in (tuple(tokens(one)) for one in start) if phrase):
        return Meaning.START
    if opening in _YES:
        return Meaning.YES
    return Meaning.OTHER


def _contains(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return bool(size) and any(words[at : at + size] == phrase for at in range(len(words) - size + 1))
