"""Reads the claims of a sentence, and the plain words between them.

The order is from the more to the less certain: streets → addresses → what the sentence rests on (no claims) → dates →
times → other days → quantities and numbers → words. What is background keeps its place and loses its weight.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from bridge.core.edits.addresses import read_addresses
from bridge.core.edits.background import weighed, without_acts
from bridge.core.edits.claim import Claim, Weight, level, small, take
from bridge.core.edits.dates import read_days, read_written_dates
from bridge.core.edits.figures import (
    read_numbers,
    read_ordinals,
    read_quantities,
    read_times,
)
from bridge.core.edits.lexicon import meaning_at
from bridge.core.edits.notation import in_figures
from bridge.core.edits.numerals import roman
from bridge.core.edits.places import read_places
from bridge.core.edits.vocabulary import DENIED, NOT
from bridge.core.text.characters import word_set
from bridge.core.text.fold import fold

_INITIALS = re.compile(r"\b(?:(?i:dalla) )?([A-Z])(?: ?[-/] ?| (?i:alla) )([A-Z])\b(?!['.]\w)")
_BEARS_NAME = word_set(
    "fermata fermate capolinea molo banchina casello bar rifugio malga hotel albergo ristorante"
)
_READERS = (read_ordinals, read_written_dates, read_times, read_days, read_quantities, read_numbers)
_OF_WORDS = (
    read_ordinals,
    read_days,
    read_quantities,
)  # where there is no figure and no hour that has a name
_FIGURE = re.compile(r"\d|mezzogiorno|mezzanotte|mittag|mitternacht|midi|minuit|noon|midnight")
_OPENING = frozenset('.:!?(•-"')
_MARKS_INITIAL = re.compile(r"['-]|\.\s?\w")
_TOKEN = re.compile(r"[^\W_]+|[€%🟢🟡🟠🔴]")
_ALERT = re.compile(
    r"allert|codice (?:giall|aranc|ross|verd)|bollin|criticita|livello|warn|vigilance|opozoril|alarm|🟢|🟡|🟠|🔴"
)
_AUXILIARIES = word_set(
    "e sara saranno sono verra verranno viene vengono si ci vi resta restera restano piu ancora stato stata "
    "stati state "
    "essere va vanno vada deve devono dovra dovranno da ist sind wird werden sera seront est be is are will bo "
    "bodo al "
    "la le lo l il mehr"
)
_GOES = word_set("va vanno vada vadano deve devono dovra dovranno")  # "non va bevuta": it must not be
_IDIOMS = re.compile(
    r"(?:solo|soltanto|appena|stop|oltre|mancat\w*|mancare|esitat\w*|perdet\w*|perdere|nur|super\w+|inferior\w"
    r"|ecced\w+"
    r"|piu di|meno di|prima d\w+|piu tardi)\b"
)
_SECOND = ("nessun", "neppure", "nemmeno", "neanche")  # no second "not" beside another
_BODIES = word_set(
    "comune amministrazione comunale regione provincia citta giunta consiglio polizia protezione ufficio"
)
_PERSONS = word_set(
    "sindaco sindaca vicesindaco assessore assessora assessori presidente ing arch geom avv sig signor signora "
    "ministro "
    "dirigente comandante consigliere consigliera don vescovo direttore direttrice responsabile on segretario "
    "dott dottore dottoressa dr ssa professore professoressa avvocato avvocata ingegnere architetto geometra "
    "burgermeister maire zupan prof"
)


class _Token(NamedTuple):
    word: str  # folded
    start: int
    end: int
    capital: bool


@lru_cache(maxsize=512)
def read(sentence: str) -> tuple[Claim, ...]:
    """The claims of a sentence and the plain words between them, in order. Never raises."""
    plain = level(sentence)
    text, claims = read_places(plain)
    text, initials = take(text, _INITIALS, _initials)
    text, found = read_addresses(small(text))
    claims += found + initials
    text = in_figures(without_acts(text))
    for reader in _READERS if _FIGURE.search(text) else _OF_WORDS:
        text, found = reader(text)
        claims += found
    claims += _read_words(_tokens(text, plain), alert=bool(_ALERT.search(text)))
    return tuple(sorted(weighed(small(plain), claims), key=lambda claim: claim.start))


def _initials(match: re.Match[str]) -> Iterator[Claim]:
    """The surnames "A-L": whose turn it is."""
    if match[1] < match[2]:
        yield Claim("initials", f"{match[1]}-{match[2]}", Weight.IN_PLACE, *match.span())


def _tokens(text: str, plain: str) -> list[_Token]:
    """A capital letter after a stop or a colon, or where all are capitals, tells nothing."""
    mixed = not plain.isupper()
    return [
        _Token(
            word if word.isascii() else fold(word),
            match.start(),
            match.end(),
            mixed and plain[match.start()].isupper() and not _opens(plain, match),
        )
        for match in _TOKEN.finditer(text)
        if (word := match.group())
    ]


def _opens(plain: str, match: re.Match[str]) -> bool:
    """Whether a word opens a clause, or is an initial: its capital letter says nothing."""
    initial = match.end() - match.start() == 1 and bool(_MARKS_INITIAL.match(plain, match.end()))
    return initial or plain[: match.start()].rstrip()[-1:] in _OPENING


def _read_words(tokens: Sequence[_Token], *, alert: bool) -> list[Claim]:
    words = [token.word for token in tokens]
    claims: list[Claim] = []
    at = 0
    while at < len(tokens):
        size, kind, key, weight = (
            _negation(words, at)
            or (not _is_named(tokens, at, claims) and _meaning(words, at, alert=alert))
            or _name(tokens, at, claims)
            or (1, "", words[at], Weight.NONE)
        )
        claims.append(Claim(kind, key, weight, tokens[at].start, tokens[at + size - 1].end))
        at += size
    return claims


_Read = tuple[int, str, str, Weight]


def _is_named(tokens: Sequence[_Token], at: int, claims: Sequence[Claim]) -> bool:
    """Whether a capital letter behind a name makes one of a word: San Giovanni, Mario Rossi, fermata Giardini."""
    token, last = tokens[at], claims[-1] if claims else None
    if token.capital and at and tokens[at - 1].word in _BEARS_NAME:
        return True
    return token.capital and last is not None and last.end == token.start - 1 and "name" in last.kind


def _meaning(words: Sequence[str], at: int, *, alert: bool) -> _Read | None:
    found = meaning_at(words, at, alert=alert)
    if not found or (words[at] == "pari" and words[at + 1 : at + 2] in (["a"], ["ad"], ["al"])):
        return None
    size, meaning = found
    if meaning.sense == "mentioned" and (told := _booked(words, at + size)):
        return told[0] - at, "booking", told[1], Weight.ALONE
    if meaning.sense in {"must", "only"} and (booked := _booking(words, at + size)):
        return booked - at, "booking", "needed", Weight.ALONE
    weight = Weight.IN_PLACE if alert and meaning.family == "weather" else meaning.weight
    return size, meaning.family, meaning.sense, weight


def _booking(words: Sequence[str], start: int) -> int:
    """Where the booking that is spoken of right behind ends, or 0."""
    for at in range(start, min(start + 3, len(words))):
        found = meaning_at(words, at)
        if found and found[1].family == "booking":
            return at + found[0]
    return 0


def _booked(words: Sequence[str], start: int) -> tuple[int, str] | None:
    """Whether the booking just spoken of is needed, and where that is said: "(non) è obbligatoria", "non serve"."""
    denied = words[start : start + 1] == ["non"]
    at = start + denied
    found = meaning_at(words, at) if at < len(words) else None  # "è richiesta" is known as a whole
    if not found and words[at : at + 1] in (["e"], ["sara"]) and at + 1 < len(words):
        at += 1
        found = meaning_at(words, at)
    if not found or not (
        found[1].sense == "optional"
        or (found[1].sense == "must" and (denied or found[1].weight is Weight.ALONE))
    ):
        return None
    return at + found[0], "unneeded" if denied or found[1].sense == "optional" else "needed"


def _negation(words: Sequence[str], at: int) -> _Read | None:
    """A negation with what it denies, where that has an opposite: "non è consentito" is forbidden."""
    if words[at] not in NOT or (
        words[at].startswith(_SECOND) and NOT.intersection(words[max(0, at - 5) : at])
    ):
        return None  # "non passa nessuno" denies once
    own = meaning_at(words, at)
    if own and own[0] > 1:
        return own[0], own[1].family, own[1].sense, own[1].weight
    if _IDIOMS.match(" ".join(words[at + 1 : at + 3])) or words[max(0, at - 1) : at] in (["se"], ["chi"]):
        return 1, "", words[at], Weight.NONE
    for further in range(at + 1, min(at + 6, len(words))):
        found = meaning_at(words, further)
        if found and found[1].sense == "must" and (booked := _booking(words, further + found[0])):
            return booked - at, "booking", "unneeded", Weight.ALONE
        if words[further] in _GOES:
            limit = _IDIOMS.match(" ".join(words[further + 1 : further + 3]))  # "non deve superare": at most
            return (
                (further + 1 - at, "", "not", Weight.NONE)
                if limit
                else (further + 1 - at, "duty", "must not", Weight.ALONE)
            )
        attribute = further == at + 1 and words[further][-2:] in {
            "to",
            "ta",
            "ti",
            "te",
        }  # "le bici non ritirate"
        opposite = (
            DENIED.get(found[1].sense) if found and not (attribute and found[1].sense == "happens") else None
        )
        if found and opposite:
            weight = Weight.IN_PLACE if opposite == "optional" else Weight.ALONE
            return further + found[0] - at, found[1].family, opposite, weight
        noun = further == at + 1 and words[at].startswith("nessun")  # "nessuna corriera fermerà"
        if words[further] not in _AUXILIARIES and not noun:
            break
    return 1, "negation", "not", Weight.IN_PLACE


def _name(tokens: Sequence[_Token], at: int, claims: Sequence[Claim]) -> _Read | None:
    token = tokens[at]
    if not token.capital or not token.word.isalpha() or at == 0 or token.word in _BODIES | _PERSONS:
        return None
    if len(token.word) == 1:
        return (1, "letter", token.word, Weight.IN_PLACE) if token.word not in "ieo" else None
    if number := roman(token.word.upper()):
        return 1, "number", str(number), Weight.REPLACED
    before, last = tokens[at - 1].word, claims[-1]
    if before in _PERSONS or (last.kind == "person name" and last.end >= token.start - 2):
        return 1, "person name", token.word, Weight.NONE
    return 1, "name", token.word, Weight.REPLACED
