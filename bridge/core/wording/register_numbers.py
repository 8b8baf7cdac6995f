"""Titles that are a bare register number, completed from the text: "Atto numero 2026/136: Revoca ordinanza …".

Notice boards call their items by the number in their register and put what they are about into the text.
"""

from __future__ import annotations

import re

from bridge.core.text.characters import says_something, word_set
from bridge.core.text.fold import tokens
from bridge.core.text.sentences import lead, spans
from bridge.core.wording.capitals import MONTHS

COMPLETED_LIMIT = 150  # characters of a number with what is said of it

# What a bare register number is made of beside figures; the first kind alone makes one of it.
_REGISTERS = word_set(
    "atto autorizzazione avviso bando circolare concessione decreto delib delibera deliberazione det "
    "determina determinazione nota numero ordinanza prot protocollo provvedimento pubblicazione reg "
    "registro"
)
_BESIDE = word_set(
    "albo anno area comunale comune consiglio cron cronologico d data dell del della di dirigenziale "
    "dirigente e g gen generale giunta id il n no nr num ord pretorio r responsabile rg servizio settore "
    "sindacale sindaco tecnica ufficio"
)
_LABEL = re.compile(r"(?:• )?(?:(?:oggetto|descrizione)\s*:\s*)?", re.IGNORECASE)


def is_register_number(title: str) -> bool:
    """Whether a title says nothing but a number: "116117", "Atto numero 2026/136", "ORDINANZA N. 99 DEL 7/5/2025"."""
    words = tokens(title)
    rest = {word for word in words if not any(map(str.isdigit, word))} - MONTHS
    is_named = not rest or not rest.isdisjoint(_REGISTERS)
    return rest != set(words) and is_named and rest <= _REGISTERS | _BESIDE


def said_of(text: str) -> str:
    """What completes a bare register number: the first sentence of the text that says more; or ""."""
    for start, end in spans(text):
        sentence = text[start:end]
        if says_something(sentence) and not is_register_number(sentence):
            return sentence
    return ""


def completed(title: str, said: str) -> str:
    """A register number with what is said of it: whole words, at most `COMPLETED_LIMIT` characters where they fit."""
    told = lead(_LABEL.sub("", said, count=1), COMPLETED_LIMIT - len(title) - len(": "))
    return f"{title}: {told}" if told else title
