"""What a citizen means: start, stop, yes, or something else. On folded text, so case and accents do not matter.

The order is the citizen's safety: what may be a stop is a stop, wherever in the message it stands; a start must
open the message, after a greeting at most. A message that is a phrase but for its blanks (`S T O P`,
`dis attiva`) means it too. The text is read here and kept nowhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from bridge.core.text.characters import word_set
from bridge.core.text.fold import tokens

# In the five languages of the bridge, folded.
_YES = word_set("si ok okay confermo yes ja oui da")
_COURTESY = word_set("grazie prego certo va bene thanks danke bitte merci hvala")
_GREETINGS = word_set(
    "buongiorno buonasera buondi buonpomeriggio buon buona giorno sera pomeriggio salve ciao hello hallo "
    "bonjour zivjo"
)


class Meaning(StrEnum):
    START = "start"
    STOP = "stop"
    YES = "yes"
    OTHER = "other"


def understand(text: str, start: Sequence[str], stop: Sequence[str]) -> Meaning:
    """What a message means, given the town's start and stop phrases."""
    words = _words(text)
    if any(_contains(words, phrase) for phrase in _phrases(stop)):
        return Meaning.STOP
    while words and words[0] in _GREETINGS:
        words = words[1:]
    if any(words[: len(phrase)] == phrase or _squeezed(words, phrase) for phrase in _phrases(start)):
        return Meaning.START
    # All of it, for "si" is a pronoun as well: "Si può sapere quando riapre?" confirms nothing.
    if _YES & set(words) and set(words) <= _YES | _COURTESY:
        return Meaning.YES
    return Meaning.OTHER


def _words(text: str) -> tuple[str, ...]:
    """The words of letters and digits: an emoji before or after a word of ours changes nothing."""
    return tuple(word for word in tokens(text) if word[0].isalnum())


def _phrases(listed: Iterable[str]) -> list[tuple[str, ...]]:
    return [words for words in map(_words, listed) if words]


def _contains(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    size = len(phrase)
    return _squeezed(words, phrase) or any(
        words[at : at + size] == phrase for at in range(len(words) - size + 1)
    )


def _squeezed(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return "".join(words) == "".join(phrase)
