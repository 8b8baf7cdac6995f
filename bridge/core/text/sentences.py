"""Italian sentences: where one ends, and how many of them fit.

A full stop ends a sentence when a blank follows and what comes next does not go on in lower case, unless the
word before it is an abbreviation, an initial ("S. Giovanni") or a list number. In doubt the sentence goes on:
one that is too long is cut with "…", one that is broken off at "Il dott." misleads. The commonest abbreviations
of the bridge's other languages are known, too, where they mean nothing else in Italian.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bridge.core.text.characters import cut, word_set

_END = re.compile(r"""(?<![.!?…])(?P<stop>[.!?…]++)[»”"’')\]]*+(?=\s)""")
_OPENERS = "«“„\"‘'([ "  # may stand before the first letter of a sentence
_WORD_BEFORE = re.compile(r"""[^\s«“„"‘’'(\[/]*$""")
_INITIAL = re.compile(r"[^\W\d_]")
_DOTTED = re.compile(r"(?!www\.)(?:[^\W\d_]{1,5}\.)+[^\W\d_]{1,5}")  # c.a., d.lgs., P.zza, a.s., spett.le
_LIST_NUMBER = re.compile(r"(?:^|\n)[ \t]*\d{1,3}$")
ABBREVIATIONS = word_set(
    # people and offices
    "dott dr sig sigg prof proff avv ing arch geom rag on sen cav comm gen col cap ten magg don mons card rev "
    "egr gent spett pres dir resp uff amm ass cons fam ist compr pol min soc straord "
    # places, acts, references
    "loc fraz str vic ang civ civv ss n nn nr num art artt lett pag pagg pp cfr es fig tab all prot rif reg ord det "
    "del delib segg mod cod id fisc lgs sez part sub fg cat vol par comm cap "
    # contacts, quantities
    "tel cell fax int max ca circ abb "
    # German, French, Slovene
    "abs bzw evtl fr ggf hr inkl st mgr mlle mme ste npr oz sv št ul ga "
)
_CALENDAR = word_set("gen feb mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom")
_MINUTES = re.compile(r"\d\s?min$")
_GERMAN_DATE = re.compile(
    r"(?:J[aä]n(?:uar|ner)|Februar|März|April|Ju[nl]i|August|(?:Sept|Nov|Dez)ember|Oktober)\b"
)
# Words with which sentences begin and no name does: after "S.r.l." or "gruppo B" a new one has begun.
_BEGINS = (
    r"(?:Il|I|Gli|Una?|Per|Nell?[aeo]?|Si|Non|Con|Chi|Tutt[ei]|Sono|Dal(?:le)?|All?[ae]?|Ogni|Se|In|Ha"
    r"|Sarà|Saranno|È)\b|(?:E|L|Nell)['’]"
)
_AFTER_INITIAL = re.compile(_BEGINS)
_AFTER_DOTTED = re.compile(
    rf"{_BEGINS}|(?:L[aeo])\b"
)  # "G. La Pira" is one name, "S.r.l. La ditta" two sentences
# Where a sentence that is too long is best broken: after a clause, if most of what fits comes before.
_CLAUSE = re.compile(r"[,;:)](?=\s)|(?<=\s)[–—-](?=\s)")


def split(text: str) -> list[str]:
    """The sentences of a text in order, stripped. The end of a line ends a sentence, too."""
    return [text[start:end] for start, end in spans(text)]


def lead(text: str, limit: int) -> str:
    """As many whole sentences from the start as fit in `limit` code points.

    Where not even the first fits, or only a scrap of an eighth of the limit ("Art. 1"), the text is cut after a
    clause if one ends near, else at a word, or within it if it is most of what fits, and ends in "…". A sentence
    that merely announces what follows (":") does not come last. The result, its "…" aside, is a beginning of
    `text.strip()`; it is "" only where nothing fits.
    """
    text = text.strip()
    whole = ""
    for _, end in spans(text):
        if end > limit:
            break
        if text[end - 1] != ":" or end == len(text):
            whole = text[:end]
    scrap = len(whole) * 8 < limit and len(whole) < len(text)
    return _clipped(text, limit) if scrap or not whole else whole


def _clipped(text: str, limit: int) -> str:
    room = cut(text, limit - 1)
    if len(room) < len(text):
        clauses = [match.end() for match in _CLAUSE.finditer(room, limit * 3 // 4)]
        in_word = not text[len(room)].isspace()
        blank = max(room.rfind(" "), room.rfind("\n")) if in_word else len(room)
        room = room[: clauses[-1] if clauses else blank if blank >= limit // 3 else len(room)]
    clipped = room.rstrip(" \n\t,;:.–—-(«“/")
    return f"{clipped}…" if clipped else ""


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence, blanks around it left out."""
    start = 0
    for line in re.finditer(r"[^\n]+", text):
        start, stop = line.start(), line.end()
        for match in _END.finditer(text, start, stop):
            if _ends_sentence(text, match, start):
                yield from _stripped(text, start, match.end())
                start = match.end()
        yield from _stripped(text, start, stop)


def _stripped(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    sentence = text[start:end]
    if sentence.strip():
        yield start + len(sentence) - len(sentence.lstrip()), start + len(sentence.rstrip())


def _ends_sentence(text: str, match: re.Match[str], start: int) -> bool:
    rest = text[match.end() : match.end() + 40].lstrip()
    if not rest or rest.lstrip(_OPENERS)[:1].islower():
        return False
    closers = text[match.end("stop") : match.end()]
    if match["stop"] != "." or closers.strip(")]"):
        return True  # "!", "?", "…", or a stop within quotes
    before = text[max(start, match.start() - 40) : match.start()]
    found = _WORD_BEFORE.search(before)
    word = found.group() if found else ""
    return not _goes_on(before, word, rest, opens=len(word) == match.start() - start)


def _goes_on(before: str, word: str, rest: str, *, opens: bool) -> bool:
    """Whether a sentence goes on after a stop. `opens`: the word before it is the sentence's first."""
    name = word.casefold()
    if name in _CALENDAR:  # "ven. 27", "lun. - ven.", "lun. mar. mer."
        return not rest[0].isalpha() or rest[:4].casefold().rstrip(". ") in _CALENDAR
    if name in ABBREVIATIONS or _LIST_NUMBER.fullmatch(before):
        return not _MINUTES.search(before)
    if _INITIAL.fullmatch(word):
        return opens or not _AFTER_INITIAL.match(rest)
    if _DOTTED.fullmatch(word):
        return opens or not _AFTER_DOTTED.match(rest)
    return word.isdecimal() and _GERMAN_DATE.match(rest) is not None


_HEADLINE = 100


def headline(text: str) -> tuple[str, str]:
    """A text written by hand as title and text: its first sentence where that is short and more follows, else ""."""
    text = text.strip()
    end = next((end for _, end in spans(text)), 0)
    if 0 < end <= _HEADLINE and text[end:].strip():
        return text[:end], text[end:].strip()
    return "", text
