"""What of a sentence is background, on which nobody acts: who says it, why, what it costs the town, how it once was.

Background is told by clause: from the word that betrays it to the next comma. "La sagra, nata nel 1952, si terrà
il 5 dicembre" loses its year, not its date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from bridge.core.edits.claim import Claim, Weight, blanked

_Concerns = Callable[[Claim], bool]
_DAY = r"\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|°?\s+[a-z]{3,9}(?:\s+\d{4})?)"
# Ordinances, resolutions, laws and their numbers: what a notice rests on.
_ACT = re.compile(
    r"\b(?:ordinanz\w+|deliber\w+|determin\w+|decret\w+|legge|l\.\s?r\.|l\.|d\.\s?lgs\.?|d\.?p\.?c\.?m\.?"
    r"|d\.?p\.?r\.?"
    r"|d\.?g\.?[rcm]\.?|protocollo|prot\.|artt?\.|articol[oi]|comma|circolare|regolament\w+|rep\.|reg\.|cig"
    r"|cup|nota|verbale"
    r"|verordnung|beschluss|dekret|arrete|odlok)"
    r"(?:(?:\s+[a-z'.]+){0,7}?\s*(?:n|nr|num|numero|no)\b[.°]*\s*\d[\d/.-]*\w*|\s*\d[\d/.-]*\w*"
    r"|(?:\s+[a-z'.]+){0,4}?)"
    rf"(?:\s*,?\s*(?:(?:del|dd\.?|in\s+data|emessa\s+il|vom|du|z\s+dne)\s+)?{_DAY}(?:\s*,?\s*n\.?\s*\d[\d/]*)?)?"
)
_CLAUSE = re.compile(r"(?:(?! - )[^,;:()])+")
# Who speaks and thanks; how it once was; what it costs the town.
_TOLD = re.compile(
    r"\b(?:dichiara(?:no|t[oi])?|(?:ha|hanno) (?:detto|spiegato|commentato|affermato|aggiunto|dichiarato)"
    r"|spiega|commenta"
    r"|sottolinea\w*|afferma|prosegue|aggiunge|conclude il|si dice|dice|soddisfazione|ringrazi\w+|un grazie"
    r"|grazie (?:a|per)"
    r"|ci scusiamo|scuse|auguri\w*|benvenut\w"
    r"|fondat[oaie]|nacque|nat[oa] (?:come|nel|il|a)|risal\w+|costruit[oaie]|inaugurat[oaie] nel|secol\w+"
    r"|storia|scors[oaie]"
    r"|passat[oi]|negli (?:anni|ultimi)|aveva\w*|(?:era|erano) stat\w|furono|venne|anniversario|edizione "
    r"precedente"
    r"|realizzat[oaie] (?:nel|tra|dal)|progettat\w+|vinse|fu|vincitor\w+|premiat\w+|anni fa"
    r"|(?:era|erano) present\w|in media|vot[oi] (?:a favore|contrar\w)"
    r"|c?o?finanzia\w+|investiment\w+|cost[oa] (?:dei|dell|complessiv\w|totale)|importo (?:dei|complessivo"
    r"|totale|lavori)"
    r"|quadro economico|stanzia\w+|pnrr|spesa (?:complessiva|totale|prevista)|val(?:ore|gono)|bilancio"
    r"|ammont\w+)\b"
    r"|\b\w+[ts][oaie] (?:gia )?(?:dal|nel|fin dal|del) (?:19|20)\d\d\b"
)
_QUESTION = re.compile(r"[^.?!:]+\?")
_QUOTE = re.compile(r"\"[^\"]{40,}\"")
# Who organises, who was there, what has been done: read for its names and numbers by nobody.
_DONE = re.compile(
    r"\b(?:in collaborazione|a cura d\w+|organizzat\w|(?:con il )?patrocini\w+|promoss\w|sostenut\w|sponsor\w*"
    r"|affidat\w"
    r"|aggiudicat\w|in pensione|succede a|(?:e|sono|era|erano) stat[oaie] (?:gia |anche )?(?:realizzat|complet"
    r"|inaugurat|acquist"
    r"|install|donat|consegn|visit|abbattu|pulit|asfalt|sostitui)\w+|(?:ha|hanno|abbiamo) (?:gia |anche "
    r")?(?!diritt|cost|post|vist|aderi|prenot|iscri|richies|present|ricevu|pag|scel|compiu|dispost|comp|dec|annull|sospe|revoc|prorog|rinvi)\w{3,}[ts][oaie])\b"
    r"|^\s*\d{1,3} anni\s*$"
)
_OF_A_BUDGET = 20_000  # euro: more is the town's money, unless it is a threshold of somebody's income
_OF_A_CITIZEN = re.compile(
    r"\b(?:isee|reddit\w+|contribut\w+|premi\w*|prestit\w+|fino a|massim\w+|inferior\w+|superior\w+|asta)\b"
)
_LEGEND = 3  # colours of alerts in one sentence: it explains them
_CERTAIN = frozenset({"date", "time", "weekday", "phone", "mail", "relative", "amount"})
# What an attachment weighs, and how often a page or a file was read.
_COUNTER = re.compile(
    r"\d[\d.,]* ?(?:kb|mb|gb|download|visite|visualizzazioni|letture|commenti|like|condivisioni)\b"
    r"|\b(?:lett|vist|visitat|scaricat|consultat)[oa] \d[\d.]* volte|\brevisione:? \d+"
)
_ARTICLES = re.compile(r"\bart(?:t|icol[oi])?\b\.?\s*\d+(?:\s*(?:,|e|-)\s*\d+)*")
_TALLY = frozenset(
    {"percentage", "number", "year", "duration", "distance", "load", "name", "audience", "place", "frequency"}
)


def without_acts(text: str) -> str:
    """The levelled sentence in small letters without what it rests on, its length unchanged."""
    for pattern in (_ARTICLES, _ACT):
        for match in pattern.finditer(text):
            if any(character.isdigit() for character in match.group()):
                text = blanked(text, *match.span())
    return text


def weighed(text: str, claims: Sequence[Claim]) -> list[Claim]:
    """The claims of a levelled sentence in small letters; those in the background weigh nothing."""
    muted = list(_muted(text))
    if len({claim.key for claim in claims if claim.kind == "degree"}) >= _LEGEND:
        muted.append((0, len(text), lambda claim: claim.kind == "degree"))
    return [
        replace(claim, weight=Weight.NONE)
        if any(start <= claim.start < end and concerns(claim) for start, end, concerns in muted)
        else claim
        for claim in claims
    ]


def _always(_: Claim) -> bool:
    return True


def _muted(text: str) -> Iterator[tuple[int, int, _Concerns]]:
    """From where to where background stands, and which claims it takes the weight of."""
    for clause in _CLAUSE.finditer(text):
        said = clause.group()
        if _TOLD.search(said):
            yield *clause.span(), lambda claim: claim.kind not in _CERTAIN
        if _DONE.search(said):
            yield *clause.span(), lambda claim: claim.kind in _TALLY
        if not _OF_A_CITIZEN.search(said):
            yield *clause.span(), lambda claim: claim.kind == "amount" and float(claim.key) >= _OF_A_BUDGET
    for counter in _COUNTER.finditer(text):
        yield *counter.span(), _always
    for question in _QUESTION.finditer(text):
        yield *question.span(), lambda claim: claim.kind not in _CERTAIN
    for quote in _QUOTE.finditer(text):
        yield *quote.span(), _always
