# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""Facts told in words: what `fact_words` and `fact_nouns` know, negations, weekdays, numbers, names in mid-sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from bridge.core.fact import Fact, Weight
from bridge.core.fact_calendar import RELATIVE, month, weekday
from bridge.core.fact_lexicon import meaning_at, means
from bridge.core.fact_numbers import ORDINALS, roman
from bridge.core.text.characters import word_set

_ALERT = re.compile(
    r"allert|codice (?:giall|aranc|ross|verd)|bollin|criticita|livello|warn|vigilance|opozoril|alarm|🟢|🟡|🟠|🔴"
)

_NOT = word_set("non nn nicht pas not ni niso")
_AUXILIARIES = word_set(
    "e sara saranno sono verra verranno viene vengono si ci vi resta restera restano piu ancora stato stata stati state "
    "essere momento piu da ist sind wird werden sera seront est be is are will bo bodo al la le lo l serve"
)
_SENSE_OF_NOT = {
    ("state", "open"): "closed", ("state", "active"): "off", ("state", "closed"): "open", ("state", "regular"): "off",
    ("state", "cancelled"): "confirmed", ("state", "suspended"): "active", ("duty", "may"): "forbidden",
    ("duty", "must"): "optional", ("booking", "needed"): "unneeded", ("booking", "mentioned"): "unneeded",
    ("price", "free"): "paid", ("price", "paid"): "free",
    ("water", "drinkable"): "undrinkable",
}  # fmt: skip
_GOES = word_set("va vanno vada vadano deve devono dovra dovranno")  # "non va bevuta": it must not be
# What is not done: "non si terrà", "non sarà effettuata", "non ci sarà", "nicht statt".
_HELD = re.compile(
    r"terr[aà]|terranno|tiene|tengono|svolg\w*|svolt\w*|effettu\w*|luogo|garantit\w*|disponibil\w*|funzion\w*|previst\w*|erogat\w*|eseguit\w*"
    r"|utilizzabil\w*|usabil\w*|accessibil\w*|raggiungibil\w*|operativ\w*|passa|passera|passano|passeranno|ricev\w*|raccolt\w*|ritirat\w*|circol\w*|statt|verkehr\w*"
)
_PARTICIPLE = re.compile(r"\w+t[oaie]")
_IDIOMS = re.compile(
    r"(?:solo|soltanto|appena|stop|oltre|mancat\w*|mancare|esitat\w*|perdet\w*|perdere|profit|nur|super\w+|inferior\w|ecced\w+|piu di|meno di|prima d\w+|piu tardi)\b"
)
_PERSONS = word_set(
    "sindaco sindaca vicesindaco assessore assessora assessori presidente ing arch geom avv sig signor signora ministro dirigente comandante consigliere consigliera don vescovo "
    "direttore direttrice responsabile on segretario burgermeister maire zupan"
)
_INSTITUTIONS = word_set(
    "comune comunale sindaco giunta consiglio amministrazione regione provincia polizia locale municipale protezione civile "
    "carabinieri stato italia italiana repubblica ministero settore servizio servizi ufficio area ente sig avviso "
    "croce rossa vigili fuoco pro loco associazione natale pasqua capodanno ferragosto citta cittadini"
)
_OFFICES = word_set("ufficio uffici sportello sportelli settore assessorato")
_OF_ANY_OFFICE = word_set(
    "comunale comunali competente competenti pubblico sara saranno sono resta restano rimane riceve della dello delle degli aperto chiuso"
)
_NUMBERED_THINGS = word_set(
    "rata turno semestre trimestre quadrimestre piano edizione grado lotto stralcio fascia"
)
_WHERE = word_set("a ad in presso nel nella nelle nei zona verso frazione localita quartiere rione im nach a")
_LINKS = word_set("e ed o und et in")
_TO = word_set("a o ad al allo alla ai agli alle")
_NOT_SECOND = word_set("quanto il la le i l lo gli una un")


class Token(NamedTuple):
    """A word of a sentence, folded, and whether it begins with a capital letter."""

    word: str
    start: int
    end: int
    capital: bool


def read_words(tokens: Sequence[Token], *, alert: str) -> list[Fact]:
    """A fact or a plain word for each word or known phrase. `alert`: the sentence, whose colours count in an alert."""
    words = [token.word for token in tokens]
    in_alert = bool(_ALERT.search(alert))
    facts: list[Fact] = []
    at = 0
    while at < len(tokens):
        size, kind, key, weight = (
            (not (tokens[at].capital and means(words[at], "colour")) and _phrase(words, at, alert=in_alert))
            or _number(words, at)
            or _day(words, at)
            or _name(tokens, at, facts)
            or _office(words, at)
            or (1, "", words[at], Weight.NONE)
        )
        facts.append(Fact(kind, key, weight, tokens[at].start, tokens[at + size - 1].end))
        at += size
    return facts


_Read = tuple[int, str, str, Weight]


def _phrase(words: Sequence[str], at: int, *, alert: bool) -> _Read | None:
    if at and words[at - 1] == "numero" and words[at] == "verde":
        return None
    if words[at] == "pari" and words[at + 1 : at + 2] and words[at + 1] in _TO:
        return None
    found = meaning_at(words, at, alert=alert)
    if found and found[1].sense == "without" and (booked := _booking(words, at + found[0])):
        return booked - at, "booking", "unneeded", Weight.ALONE
    if found and found[1].sense == "only" and (booked := _booking(words, at + found[0])):
        return booked - at, "booking", "needed", Weight.ALONE  # "solo su appuntamento" says no more than that
    if found and (found[1].sense == "must" or found[1].family == "booking"):
        merged = _booked(words, at, found[0], found[1].sense)
        if merged:
            return merged
    if found:
        weight = Weight.IN_PLACE if alert and found[1].family == "weather" else found[1].weight
        return found[0], found[1].family, found[1].sense, weight
    return _negation(words, at) if words[at] in _NOT else None


def _negation(words: Sequence[str], at: int) -> _Read:
    """A negation with what it denies, where that has an opposite: "non è consentito" is forbidden."""
    if _IDIOMS.match(" ".join(words[at + 1 : at + 3])) or words[max(0, at - 1) : at] == ["se"]:
        return 1, "", words[at], Weight.NONE
    for further in range(at + 1, min(at + 6, len(words))):
        found = meaning_at(words, further)
        if found and found[1].sense == "must" and (booked := _booking(words, further + found[0])):
            return booked - at, "booking", "unneeded", Weight.ALONE
        opposite = _SENSE_OF_NOT.get((found[1].family, found[1].sense)) if found else None
        if found and opposite:
            return further + found[0] - at, found[1].family, opposite, Weight.ALONE
        if words[further] in _GOES and _IDIOMS.match(" ".join(words[further + 1 : further + 3])):
            return further + 1 - at, "", words[at], Weight.NONE  # "non deve superare": at most
        if words[further] in _GOES:
            return further + 1 - at, "duty", "forbidden", Weight.ALONE
        attribute = further == at + 1 and _PARTICIPLE.fullmatch(words[further])  # "le bici non ritirate"
        if (_HELD.fullmatch(words[further]) and not attribute) or words[at + 1 : further + 1] in (
            ["ci", "sara"],
            ["ci", "saranno"],
        ):
            return further + 1 - at, "state", "off", Weight.ALONE
        if words[further] not in _AUXILIARIES:
            break
    return 1, "negation", "not", Weight.IN_PLACE


def _booked(words: Sequence[str], at: int, size: int, sense: str) -> _Read | None:
    """A booking and what is said of it: "è necessario prenotare", "la prenotazione non è obbligatoria"."""
    if sense == "must":
        end = _booking(words, at + size)
        return (end - at, "booking", "needed", Weight.ALONE) if end else None
    denied = False
    for further in range(at + size, min(at + size + 3, len(words))):
        found = meaning_at(words, further)
        if found and found[1].sense in {"must", "optional"}:
            needed = (found[1].sense == "must") != denied
            return further + found[0] - at, "booking", "needed" if needed else "unneeded", Weight.ALONE
        denied |= words[further] in _NOT
    return None


def _booking(words: Sequence[str], start: int) -> int:
    """Where the booking that is spoken of right behind ends, or 0."""
    for at in range(start, min(start + 3, len(words))):
        found = meaning_at(words, at)
        if found and found[1].family == "booking":
            return at + found[0]
    return 0


def _number(words: Sequence[str], at: int) -> _Read | None:
    word = words[at]
    if word in ORDINALS and not (word == "secondo" and " ".join(words[at + 1 : at + 2]) in _NOT_SECOND):
        return 1, "number", str(ORDINALS[word]), Weight.REPLACED
    return None


def _day(words: Sequence[str], at: int) -> _Read | None:
    word = words[at]
    if of_week := weekday(word):
        return 1, "weekday", str(of_week), Weight.ALONE
    if word in RELATIVE:
        return 1, "relative", RELATIVE[word], Weight.IN_PLACE
    if len(word) > 3 and (number := month(word)):  # noqa: PLR2004 - "mar" and "set" are words of their own
        return 1, "month", str(number), Weight.REPLACED
    return None


def _office(words: Sequence[str], at: int) -> _Read | None:
    """The name of an office: the word behind "ufficio"."""
    before = [word for word in words[max(0, at - 2) : at] if len(word) > 3]  # noqa: PLR2004 - "di", "del", "per", "al"
    named = before and before[-1] in _OFFICES and len(words[at]) > 3 and words[at] not in _OF_ANY_OFFICE  # noqa: PLR2004 - as above
    return (1, "office", words[at], Weight.REPLACED) if named else None


def _name(tokens: Sequence[Token], at: int, facts: Sequence[Fact]) -> _Read | None:
    token = tokens[at]
    if not token.capital or not token.word.isalpha():
        return None
    if len(token.word) == 1 and token.word not in "ivxeo":
        return (1, "letter", token.word, Weight.IN_PLACE) if at else None
    if (
        token.word == "i"
        and " ".join(following.word for following in tokens[at + 1 : at + 2]) in _NUMBERED_THINGS
    ):
        return 1, "number", "1", Weight.REPLACED
    if token.word != "i" and (number := roman(token.word.upper())):
        return 1, "number", str(number), Weight.REPLACED
    if at == 0 or token.word in _INSTITUTIONS:
        return None
    before, last = tokens[at - 1].word, facts[-1]
    if before in _PERSONS or (last.kind == "person name" and last.end >= token.start - 2):
        return 1, "person name", token.word, Weight.NONE
    listed = (
        before in _LINKS
        and len(facts) > 1
        and facts[-2].kind == "name"
        and facts[-2].weight is Weight.IN_PLACE
    )
    return 1, "name", token.word, Weight.IN_PLACE if before in _WHERE or listed else Weight.REPLACED
