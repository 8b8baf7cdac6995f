"""When and where something takes place, kept in a summary that its first sentences would not tell.

An editor often begins with why and by whom, and says "Sabato 28 novembre alle 15 in piazza Garibaldi" further down.
Where the beginning that fits holds neither date nor time, it is shortened by a sentence or two to make room for the
passage that does. Nothing is reordered beyond that, and nothing is said that the text does not say in these words.
A text with many dates is a programme: no single one of them is the item's.
"""

from __future__ import annotations

import re

from bridge.core.text.sentences import lead, spans

_READ = 3_000  # characters of a text among which the occasion is looked for
_ACT = 90  # characters before a date in which the act may be named whose date it is
_LONGEST = 300  # characters of a passage; a longer one would leave too little of the beginning
_PROGRAMME = 4  # sentences with a date and a time, from which on none of them is the occasion

_MONTH = (
    r"(?:gen(?:naio|\.)|feb(?:braio|\.)|mar(?:zo|\.)|apr(?:ile|\.)|mag(?:gio|\.)|giu(?:gno|\.)|lug(?:lio|\.)|ago(?:sto|\.)"
    r"|sett(?:embre|\.)|ott(?:obre|\.)|nov(?:embre|\.)|dic(?:embre|\.))"
)
_WEEKDAY = r"(?:luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica)"
_DATE = re.compile(
    rf"\b\d{{1,2}}[°º]?\s+{_MONTH}|(?<![\w/.-])\d{{1,2}}([/.-])\d{{1,2}}\1(?:20)?\d\d(?![\w/])"
    rf"|\b{_WEEKDAY}\s+\d{{1,2}}(?:/\d{{1,2}})?\b",
    re.IGNORECASE,
)
_NEAR = re.compile(r"\b(?:oggi|domani|dopodomani|stamattina|stasera|stanotte)\b", re.IGNORECASE)
# What comes before the date of an act or of the page, which is none of the item's own.
_OF_AN_ACT = re.compile(
    r"(?:\bn(?:[.°º]|r\.|um\.)\s?[\w/.-]+|\b(?:atto|decreto|delibera\w*|determina\w*|d\.?l\.?(?:gs\.?)?|dpcm|dpr|legge"
    r"|nota|ordinanza|prot(?:ocollo|\.)|regolamento)\b[^.;:\n]{0,60})\s+(?:in data|del(?:l['’])?|emess[ao] il|,)\s?$"
    r"|\b(?:approvat|aggiornat|pubblicat)[oaie] (?:il|in data)\s$",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:alle|dalle|fino alle|entro le|or[ae]|h\.?)(?:\s+ore)?\s*\d{1,2}(?:[.:]\d\d)?\b(?![.,]?\d)|\b\d{1,2}:\d\d\b"
    r"|\b(?:all['’]una|a mezzogiorno|a mezzanotte)\b",
    re.IGNORECASE,
)
_DEADLINE = re.compile(r"\b(?:entro|scad(?:enza|e|ono)|termine)\b[^.;\n]{0,60}$", re.IGNORECASE)
_LABELS = (
    r"(?:quando|dove|data(?:\s(?:e ora|e luogo|dell['’]evento))?|luogo|ritrovo|appuntamento|scadenza"
    r"|termine(?: (?:ultimo|di presentazione|per)[^:\n]{0,40})?)"
)
_MARK = r"(?:• |\d{1,2}\) )?"
_LABELLED = re.compile(rf"{_MARK}{_LABELS}\s*:\s*\S", re.IGNORECASE)
_LABEL_ALONE = re.compile(rf"{_MARK}{_LABELS}\s*:?", re.IGNORECASE)
_BESIDE = re.compile(
    rf"{_MARK}(?:or[ae]|orari[oi]?|sede|inizio|indirizzo|presso|in caso di)\b", re.IGNORECASE
)


def says_when(text: str) -> bool:
    """Whether there is a date (of an act or of the page apart), a time of day, or a label such as "Quando:"."""
    return bool(_TIME.search(text)) or _has_date(text) or any(map(_LABELLED.match, text.split("\n")))


def is_occasion(sentence: str) -> bool:
    """Whether it tells an occasion: a date together with a time, a deadline, or a labelled when or where."""
    if _LABELLED.match(sentence) or _is_dated(sentence):
        return True
    return any(_DEADLINE.search(sentence[: found.start()]) for found in _DATE.finditer(sentence))


def occasion(text: str) -> tuple[int, int]:
    """Where in a text the first passage stands that tells when and where, at most `_LONGEST` long; (0, 0) for none.

    It is one sentence or line, with those right after it that tell more of the same.
    """
    told = list(spans(text[:_READ]))
    sentences = [text[start:end] for start, end in told]
    is_programme = sum(map(_is_dated, sentences)) >= _PROGRAMME
    for place, sentence in enumerate(sentences):
        labelled = _LABELLED.match(sentence) or _LABEL_ALONE.fullmatch(sentence)
        if labelled or (not is_programme and is_occasion(sentence)):
            last = _last_of(sentences, place)
            if last is not None and told[last][1] - told[place][0] <= _LONGEST:
                return told[place][0], told[last][1]
    return 0, 0


def _last_of(sentences: list[str], first: int) -> int | None:
    """The last sentence of the passage that begins at `first`; None for a label with nothing below it."""
    last, length = first, len(sentences[first])
    while last + 1 < len(sentences) and _goes_with(sentences, last + 1):
        length += 1 + len(sentences[last + 1])
        if length > _LONGEST:
            break
        last += 1
    if _LABEL_ALONE.fullmatch(sentences[last]):
        last -= 1
    return last if last >= first else None


def with_occasion(summary: str, text: str, limit: int) -> str:
    """The beginning of a summary (see `sentences.lead`) and, if that holds no date and no time, the text's occasion.

    The two stand on lines of their own, at most `limit` code points together. The summary may be the text itself.
    """
    told = lead(summary, limit)
    start, end = (0, 0) if says_when(told) else occasion(text)
    if start == end:
        return told
    before = lead(summary, limit - (end - start) - 1)
    return f"{before}\n{text[start:end]}" if before else told


def _has_date(text: str) -> bool:
    dates = (found.start() for found in _DATE.finditer(text))
    return any(not _OF_AN_ACT.search(text[max(0, date - _ACT) : date]) for date in dates)


def _is_dated(sentence: str) -> bool:
    return bool(_TIME.search(sentence) and (_NEAR.search(sentence) or _has_date(sentence)))


def _goes_with(sentences: list[str], place: int) -> bool:
    here, above = sentences[place], sentences[place - 1]
    if _LABEL_ALONE.fullmatch(here) or _LABEL_ALONE.fullmatch(above):
        return True
    return bool(_LABELLED.match(here) or _BESIDE.match(here))
