"""Abbreviations of Italian notices in full, to be read before sentences are told apart: "S.P. n. 14", "gg. 30".

One table; what stands at the start of a street's name, or is a unit behind its number, is read where it stands
(`places`, `figures`). Each row: a part of it by which a text without it is told fast, what is written, in any case,
and what it stands for.
"""

from __future__ import annotations

import re

_ROAD = re.compile(
    r"\b(?:s\.?\s?(?P<short>[spr])\.?|(?:strada )?(?P<long>statale|provinciale|regionale) )\s?"
    r"(?:n(?:r|um)?\.?[°º]?\s?|numero )?(?=\d)",
    re.IGNORECASE,
)
_ROADS = {"s": "statale", "p": "provinciale", "r": "regionale"}
_STREET = r"(\b(?:via|viale|v\.le|corso|c\.so|piazza|p\.zza|p\.za|piazzale|p\.le|largo|l\.go|vicolo)) "
_TABLE = tuple(
    (sign, re.compile(written, re.IGNORECASE), full)
    for sign, written, full in (
        ("km", r"\bkm\.?\s?(?=\d)", "km "),
        ("chilometr", r"\bchilometr[oi]\s(?=\d)", "km "),
        ("gg", r"\bgg\.?\s?(\d{1,3})\b(?![.,/]\d)", r"\1 giorni"),
        (" pers.", r"(?<=\d )pers\.", "persone"),
        ("ca. ", r"\bca\.(?= \d)", "circa"),
        ("c.ca ", r"\bc\.ca(?= \d)", "circa"),
        ("staz.", r"\bstaz\.", "stazione"),
        ("mart.", r"\bmart\.(?=[ ,-])", "martedì"),
        ("merc.", r"\bmerc\.(?=[ ,-])", "mercoledì"),
        ("giov.", r"\bgiov\.(?=[ ,-])", "giovedì"),
        ("ang. ", r"\bang\.(?= )", "angolo"),
        ("pag. ", r"\bpag\.(?= \d)", "pagina"),
        ("agg.", r"\b(ult(?:im[oa]|\.)) agg\.", r"\1 aggiornamento"),
        ("ult.", r"\bult\.(?= (?:agg|mod|rev))", "ultimo"),
        (" gen.", rf"{_STREET}gen\.(?= ?\w)", r"\1 Generale"),
        (" maggio", rf"{_STREET}(?:1[°º^]?|primo|I) maggio\b", r"\1 1 Maggio"),
        (" ss.", rf"{_STREET}ss\.(?= ?[^\W\d])", r"\1 Santi"),
    )
)


def in_full(text: str) -> str:
    """The text with what it abbreviates written out."""
    text, lowered = _ROAD.sub(_road, text), text.lower()
    for sign, written, full in _TABLE:
        if sign in lowered:
            text = written.sub(full, text)
    return text


def _road(found: re.Match[str]) -> str:
    return f"strada {_ROADS.get((found['short'] or '').lower()) or found['long'].lower()} "
