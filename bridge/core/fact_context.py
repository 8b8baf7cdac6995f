# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""What of a sentence is background, on which nobody acts: who says it, why, what it costs the town, how it once was.

Background is told by clause: from the word that betrays it to the next comma. "La sagra, nata nel 1952, si terrà
il 5 dicembre" loses its year, not its date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bridge.core.fact import Fact, Weight, blanked

_DAY = r"\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|°?\s+[a-z]{3,9}(?:\s+\d{4})?)"
# Ordinances, resolutions, laws and their numbers: what a notice rests on.
_ACT = re.compile(
    r"\b(?:ordinanz\w+|deliber\w+|determin\w+|decret\w+|legge|l\.|l\.\s?r\.|d\.\s?lgs\.?|d\.?p\.?c\.?m\.?|d\.?p\.?r\.?|d\.?g\.?[rcm]\.?"
    r"|protocollo|prot\.|artt?\.|articol[oi]|comma|circolare|regolament\w+|rep\.|cig|cup|nota|verbale|verordnung|beschluss|dekret|arrete|odlok)"
    r"(?:\s+(?:di|del|della|dello|dell'|sindacal\w|comunal\w|dirigenzial\w|giunta|consiglio|regional\w|municipal\w|contingibile|e|urgente"
    r"|presidente|repubblica|ministro|responsabile|settore|polizia|locale|commissarial\w|statale|presidenzial\w|legislativo|generale|nr|du|maire|des|vom))*"
    rf"\s*(?:(?:n\b|nr\b|num\b|numero\b|no\b)?[.°]*\s*\d[\d/.-]*\w*)?(?:\s*,?\s*(?:del|dd\.?|in\s+data|emessa\s+il|vom|du|z\s+dne)\s+{_DAY})?"
)
_EDITION = re.compile(
    r"\b(?:\w+|\d+[a°ª^]?)\s+edizione\b|\bedizione\s+(?:numero\s+|n\.\s*)?\d+|\bart\.\s*\d+|\ba\.\s?s\.\s*\d{4}/\d{2,4}"
)
_CLAUSE = re.compile(r"[^,;:()\x01]+")

_SPEECH = re.compile(
    r"\b(?:dichiara|dichiarat[oi]|ha detto|hanno detto|ha spiegato|spiega|commenta|ha commentato|sottolinea|sottolineat[oi]|afferma|ha affermato"
    r"|prosegue|aggiunge|conclude il|ha aggiunto|si dice|esprime|soddisfazione|ringrazi\w+|un grazie|grazie a|grazie per|ci scusiamo|scuse|erklart|a declare)\b"
)
_QUOTE = re.compile(r"\"[^\"]{40,}\"")
_PAST = re.compile(
    r"\b(?:fondat[oaie]|nacque|nat[oa] come|risal\w+|costruit[oaie]|inaugurat[oaie] nel|secol\w+|storia|scors[oaie]"
    r"|passat[oi]|negli anni|negli ultimi|hanno partecipato|ha partecipato|aveva\w*|era stat\w|erano stat\w|furono|venne|anniversario|edizione precedente"
    r"|realizzat[oaie] (?:nel|tra|dal)|progettat\w+|vinse|vincitor\w+|premiat\w+)\b"
)
_COST = re.compile(
    r"\b(?:finanzia\w+|cofinanzia\w+|investiment\w+|costo (?:dei|dell|complessivo|totale|dell'opera)|importo (?:dei|complessivo|totale|lavori)"
    r"|quadro economico|stanzia\w+|pnrr|spesa (?:complessiva|totale|prevista)|fondi|valore|bilancio|per un totale|per un importo|ammont\w+)\b"
)
_TOLD = re.compile(
    r"\b(?:ha|hanno|abbiamo) (?:gia |anche |cosi )?(?!diritt|cost|post|vist)\w{3,}[ts][oaie]\b|^\s*\d{1,3} anni\s*$"
)
_OF_A_BUDGET = 20_000  # euro: more is the town's money, unless it is a threshold of somebody's income
_OF_A_CITIZEN = re.compile(
    r"\b(?:isee|reddit\w+|contribut\w+|premi\w*|prestit\w+|fino a|massim\w+|inferior\w+|superior\w+)\b"
)
_CAUSE = re.compile(
    r"\b(?:a causa|causa|per via d\w+|a seguito|in seguito|dovut[oaie]|in considerazione|vist[oa] (?:il|la|l')|considerat[oa]|al fine di|allo scopo di|poiche|perche|siccome"
    r"|dato che|in quanto|wegen|aufgrund|pour cause|en raison|zaradi|due to|because of"
    r"|per (?:un |una |il |lo |la |l'|i |gli |le |alcuni |urgenti |nuovi )?(?:lavori|guast\w|scioper\w|maltempo|neve|vento|ferie|assemble\w|manutenzion\w|interventi?|motivi"
    r"|rifacimento|sostituzione|posa|asfaltatur\w|potatur\w|lutto|malattia|corso|carenza|mancanza|permettere|consentire|garantire|disinfestazion\w|sanificazion\w"
    r"|trasloco|inventario|aggiornament\w|adeguament\w|ristrutturazion\w|forte|previsto))\b"
)
# Who organises, and what has been done: read for its names and numbers by nobody.
_ORGANISED = re.compile(
    r"\b(?:in collaborazione|a cura d\w+|organizzat\w|con il patrocinio|patrocinat\w|promoss\w|sostenut\w|con il sostegno|con il contributo|sponsor\w*|affidat\w|aggiudicat\w|in pensione|succede a)\b"
)
_PLANNED = r"(?!fissat|prorogat|rinviat|dispost|stabilit|convocat|indett|programmat|previst|spostat|posticipat|anticipat|annullat|sospes|revocat|chius|apert|riapert|prolungat|estes|confermat|decis|istituit|ordinat|vietat|differit)"
_DONE = re.compile(
    rf"\b(?:e|sono|era|erano) stat[oaie] (?:gia |anche )?{_PLANNED}\w{{3,}}[ts][oaie]\b|\b(?:sono|e) (?:iniziat|cominciat|partit|durat|nat|arrivat|intervenut)[oaie]\b"
    rf"|\b(?:ha|hanno|abbiamo) (?:gia |anche |cosi )?(?!diritt|cost|post|vist){_PLANNED}\w{{3,}}[ts][oaie]\b|^\s*\d{{1,3}} anni\s*$"
)
_HISTORY = re.compile(r"\b\w+[ts][oaie] (?:gia )?(?:dal|nel|fin dal|del) (?:19|20)\d\d\b")
_BY_CLAUSE = (("speech", _SPEECH), ("past", _PAST), ("cost", _COST), ("told", _DONE), ("told", _ORGANISED))
_ROUGHLY = re.compile(r"\b(?:oltre|circa|quasi|piu di|ben|etwa|rund|environ|about)\s*$")
_MEASURE = re.compile(r"\s*(?:tonnellat\w|t\b|chil\w+|kg|metri|m\b|cm|km|ann\w|litri|gradi|°|quintali)")
_NUMBERED = re.compile(
    r"(?:\bn|\bn\.|n°|\bnr\.?|\bnumer[oi]|\bciviz?c[oi]|\bmassimo|\bmassim[ai] di|\balmeno|\bminimo|\blinea|\blinee|\baula|\bsala|\bseggio|\bsezion[ei]|\bgruppo|\bclass[ei]"
    r"|\bfino a|\bporta|\bcorsia|\bbinario|\bpiano|\blott[oi]|\bfascia|\bcategoria|\bzona|\bposti(?: disponibili)?:?|\b(?:via|viale|piazza|corso|largo|vicolo) [a-z'. ]{2,40},?"
    r"|\d(?:,| e| ed| o| oppure)|\x00)\s*$"
)
_COUNTED = re.compile(
    r"\s*(?:post[oi]|person\w+|partecipant\w+|iscritt\w+|biglietti|alunni|component\w+|squadre|bambin\w+|ragazz\w+|chil[oi]|kg|sacch\w+|pezzi|copi[ae]|foto\w*|volt[ae]|litri|gradi|°|metri cubi"
    r"|operator\w+|agent[ei]|impiegat\w+|volontari\w*|candidat\w+|rat[ae]|classi|sezioni|seggi|posti auto|stalli|plätze|platze|places)\b"
)
_FIGURES = frozenset({"amount", "percentage", "number", "kilometre", "year", "duration", "distance", "load"})
_OF_WHAT_IS_TOLD = frozenset(
    {
        "",
        "number",
        "percentage",
        "year",
        "name",
        "kilometre",
        "duration",
        "distance",
        "load",
        "date",
        "audience",
        "place",
    }
)
_PAST_KINDS = _OF_WHAT_IS_TOLD - {"duration", "date"}
_SURE = frozenset({"date", "time", "weekday", "street", "phone", "mail", "relative"})


def without_acts(text: str) -> str:
    """The levelled sentence in small letters without what it rests on, its length unchanged."""
    for pattern in (_ACT, _EDITION):
        for match in pattern.finditer(text):
            if any(character.isdigit() for character in match.group()):
                text = blanked(text, *match.span())
    return text


def counted(facts: Sequence[Fact], text: str) -> list[Fact]:
    """The facts, of which numbers weigh more that say how many may come, which house, which line."""
    facts = [
        replace(fact, weight=Weight.NONE)
        if fact.kind == "number"
        and _ROUGHLY.search(text[: fact.start])
        and not _MEASURE.match(text, fact.end)
        else fact
        for fact in facts
    ]
    return [
        replace(fact, weight=Weight.IN_PLACE)
        if fact.weight
        and fact.kind == "number"
        and (_NUMBERED.search(text[: fact.start]) or _COUNTED.match(text, fact.end))
        else fact
        for fact in facts
    ]


def weighed(text: str, facts: Sequence[Fact]) -> list[Fact]:
    """The facts of a levelled sentence in small letters; those in the background weigh nothing."""
    muted = list(_muted(text))
    return [
        replace(fact, weight=Weight.NONE, background=True)
        if any(start <= fact.start < end and _concerns(fact, sort) for start, end, sort in muted)
        else fact
        for fact in facts
    ]


def _concerns(fact: Fact, sort: str) -> bool:
    """Whether background of a sort takes the weight of a fact in it."""
    if sort == "speech":
        return True
    if sort == "cost":
        return fact.kind in _FIGURES
    if sort == "budget":
        return fact.kind == "amount" and float(fact.key) >= _OF_A_BUDGET
    if sort == "cause":
        return fact.kind not in _SURE
    if sort == "told":
        return fact.kind in _OF_WHAT_IS_TOLD
    return fact.kind in _PAST_KINDS or (fact.kind == "date" and bool(fact.parts[0]))


def _muted(text: str) -> Iterator[tuple[int, int, str]]:
    for clause in _CLAUSE.finditer(text):
        said = clause.group()
        for sort, pattern in _BY_CLAUSE:
            if pattern.search(said):
                yield clause.start(), clause.end(), sort
        if not _OF_A_CITIZEN.search(said):
            yield clause.start(), clause.end(), "budget"
        cause = _CAUSE.search(said)
        if cause:
            yield clause.start() + cause.start(), clause.end(), "cause"
    for history in _HISTORY.finditer(text):
        yield history.start(), history.end(), "speech"
    for quote in _QUOTE.finditer(text):
        yield quote.start(), quote.end(), "speech"
