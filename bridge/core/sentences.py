"""Italian sentences: where one ends, and how many of them fit.

A full stop ends a sentence when a blank follows and what comes next does not go on in lower case, unless the
word before it is an abbreviation, an initial ("S. Giovanni") or a list number. In doubt the sentence goes on:
one that is too long is cut with "…", one that is broken off at "Il dott." misleads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bridge.core.characters import cut, word_set

_END = re.compile(r"""(?<![.!?…])(?P<stop>[.!?…]++)[»”"’')\]]*+(?=\s)""")
_OPENERS = "«“„\"‘'([ "  # may stand before the first letter of a sentence
_WORD_BEFORE = re.compile(r"""[^\s«“„"‘’'(\[/]*$""")
_INITIAL = re.compile(r"[^\W\d_]")
_DOTTED = re.compile(r"(?!www\.)(?:[^\W\d_]{1,5}\.)+[^\W\d_]{1,5}")  # c.a., d.lgs., P.zza, a.s., spett.le
_LIST_NUMBER = re.compile(r"(?:^|\n)[ \t]*\d{1,3}$")
_ABBREVIATIONS = word_set(
    # people and offices
    "dott dr sig sigg prof proff avv ing arch geom rag on sen cav comm gen col cap ten magg don mons card rev "
    "egr gent spett pres dir resp uff amm "
    # places, acts, references
    "loc fraz str vic ss n nn nr num art artt lett pag pagg cfr es fig tab all prot rif reg ord det del delib "
    "segg mod cod fisc lgs "
    # contacts, quantities, days and months
    "tel cell fax int sec min max ca circ gg km "
    "gen feb apr mag giu lug ago set sett ott nov dic lun mar mer gio ven sab dom"
)


def split(text: str) -> list[str]:
    """The sentences of a text in order, stripped. The end of a line ends a sentence, too."""
    return [text[start:end] for start, end in spans(text)]


def lead(text: str, limit: int) -> str:
    """As many whole sentences from the start as fit in `limit` code points.

    Where not even the first fits, or only a scrap of an eighth of the limit ("Art. 1"), the text is cut at a
    word, or within it if it is most of what fits, and ends in "…". A sentence that merely announces what follows
    (":") does not come last. The result, its "…" aside, is a beginning of `text.strip()`; it is "" only where
    nothing fits.
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
    in_word = len(room) < len(text) and not text[len(room)].isspace()
    blank = max(room.rfind(" "), room.rfind("\n")) if in_word else -1
    clipped = (room[:blank] if blank >= limit // 3 else room).rstrip(" \n\t,;:.–—-(«“/")
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
    if match["stop"] != "." or match.end() != match.end("stop"):
        return True  # "!", "?", "…", or a stop within quotes
    before = text[max(start, match.start() - 40) : match.start()]
    found = _WORD_BEFORE.search(before)
    word = found.group() if found else ""
    return not (
        word.casefold() in _ABBREVIATIONS
        or _INITIAL.fullmatch(word)
        or _DOTTED.fullmatch(word)
        or _LIST_NUMBER.fullmatch(before)
    )


_HEADLINE = 100


def headline(text: str) -> tuple[str, str]:
    """A text written by hand as title and text: its first sentence where that is short and more follows, else ""."""
    text = text.strip()
    end = next((end for _, end in spans(text)), 0)
    if 0 < end <= _HEADLINE and text[end:].strip():
        return text[:end], text[end:].strip()
    return "", text
