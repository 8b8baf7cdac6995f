"""Streets, squares and districts of a sentence: "via G. Verdi", "P.zza XX Settembre", "SP 12", "Rathausplatz".

A name ends where the capital letters end; where a sentence has only capitals or only small letters, at the first
word that is surely no name. Numbers in names are read in any dress: XX, 20 and venti are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bridge.core.edits.claim import Claim, Weight, blanked, small, take
from bridge.core.edits.lexicon import means
from bridge.core.edits.numerals import MONTHS, WEEKDAYS, cardinal, roman
from bridge.core.text.characters import word_set

_ALL_SORTS = """
via vie v. rue strasse straße ulica ulici ulice cesta cesti street road lane
viale viali v.le avenue allee
piazza piazze p.zza p.za pzza pza platz place trg trgu square
piazzale p.le
piazzetta p.tta
corso c.so
largo l.go
vicolo vic. v.lo gasse
strada str.
rotatoria rotonda
ponte
salita
borgo b.go
contrada c.da
localita loc.
frazione frazioni fraz. fr. hameau fraktion
quartiere quartieri
rione
calle
"""
_SORTS = {sort: names.split()[0] for names in _ALL_SORTS.split("\n") for sort in names.split()}
_PREFIX = re.compile(
    rf"(?<![^\W_])({'|'.join(sorted(map(re.escape, _SORTS), key=len, reverse=True))})(?![^\W_-])(?:\s+"
    rf"|(?<=\.)\s*)",
    re.IGNORECASE,
)
_IN_ANY_CASE = word_set("via viale piazza piazzale vicolo v.le p.zza p.za p.le c.so l.go")
_WORD = re.compile(r"[\s-]*(?P<word>[^\W\d_]+|\d{1,4})(?P<after>\.|')?")
_PARTICLES = word_set(
    "di del della delle dei degli dell d de da dal dalla dai la lo le il i al du des l der von don mons papa "
    "generale "
    "gen capitano cap dott dottor dottore dr colonnello col cavalier cav"
)
_OF_A_DAY = word_set("il i al dal dai")
_NO_NAME = word_set(
    "a ad ai all alla alle allo e ed o in nel nella nelle nello nei negli sul sulla sui sulle per "
    "con da dalle fino tra fra presso angolo altezza "
    "incrocio "
    "ore non si dove ove traffico lavori mail web telematica transito sosta tratto lato civico civici numero "
    "zona zone "
    "causa gia n ed resta sara saranno viene"
)
_LIST = re.compile(r"\s*(?:,|(?<!\w)(?:e|ed|und|et|in)(?!\w))\s*")
_LONGEST_SHORT = 5  # letters of an abbreviated first name
_LONGEST, _LONGEST_PLAIN = 6, 3  # words


_ROAD = re.compile(
    r"\bstrada (?P<sort>statale|provinciale|regionale)"
    r" (?P<number>\d{1,4})(?P<bis> ?(?:bis|ter|dir)\b)?",
    re.IGNORECASE,
)


def read_places(text: str) -> tuple[str, list[Claim]]:
    """The streets of a levelled sentence, capital letters kept, and the sentence without them."""
    text, claims = take(text, _ROAD, _road)
    names = list(_names(text))
    for claim in names:
        text = blanked(text, claim.start, claim.end)
    return text, claims + names


def _road(match: re.Match[str]) -> Iterator[Claim]:
    bis = small(match["bis"] or "").strip()
    yield Claim(
        "street", f"strada {small(match['sort'])} {match['number']}{bis}", Weight.ALONE, *match.span()
    )


def same_place(one: str, other: str) -> bool:
    """Whether two keys are one street, by its full or its short name: "via g. verdi", "via giuseppe verdi"."""
    (sort, *name), (other_sort, *other_name) = one.split(), other.split()
    shorter, longer = sorted((name, other_name), key=len)
    if sort != other_sort or not name:
        return False
    if "".join(name) == "".join(other_name):
        return True  # "Monte Grappa" and "Montegrappa"
    return all(any(_same_word(word, name) for name in longer) for word in shorter)


def _same_word(one: str, other: str) -> bool:
    """Read "g." is "giuseppe"."""
    short, long = sorted((one.rstrip("."), other.rstrip(".")), key=len)
    return one == other or ("." in one + other and long.startswith(short))


def _names(text: str) -> Iterator[Claim]:
    letters = [character for character in text[1:] if character.isalpha()]
    plain = all(map(str.isupper, letters)) or all(map(str.islower, letters))
    end = 0
    for match in _PREFIX.finditer(text):
        written = small(match[1])
        through = text[: match.start()].lower().endswith(("per ", "in via", "in corso"))  # "per via di"
        if match.start() < end or (plain and (through or written not in _IN_ANY_CASE)):
            continue
        start = at = match.start()
        at = match.end()
        while True:
            name, after = _name(text, at, plain=plain)
            if not name:
                break
            yield Claim("street", " ".join((_SORTS[written], *name)), Weight.ALONE, start, after)
            end = after
            further = _LIST.match(text, after) if written[-1] in "ei" and written != "viale" else None
            if not further or _PREFIX.match(text, further.end()):
                break
            start = at = further.end()


def _name(text: str, at: int, *, plain: bool) -> tuple[tuple[str, ...], int]:
    """The words of a name that begins there, and where it ends."""
    words: list[str] = []
    end = at
    while len(words) < (_LONGEST_PLAIN if plain else _LONGEST) and (found := _WORD.match(text, at)):
        raw, word = found["word"], small(found["word"])
        at = found.end()
        if word in _PARTICLES and not (len(word) == 1 and found["after"] == "."):
            following = _WORD.match(text, at)
            day = following and (following["word"].isdigit() or small(following["word"]) in WEEKDAYS)
            if word in _OF_A_DAY and (words or day):  # "in via Po il 4 novembre", "in piazza il martedì"
                break
            continue
        if number := _number(text, found, first=not words):
            words.append(number)
        elif words and words[-1].isdigit() and word in MONTHS:
            words.append(word)
        elif raw.isdigit() or not (plain or raw[0].isupper()) or _ends(word, plain=plain, first=not words):
            break
        else:
            words.append(word + "." * (found["after"] == "." and bool(text[at:].strip())))
        end = found.end("word")
        if found["after"] == "." and len(word) > _LONGEST_SHORT:
            break
    return tuple(words), end


def _ends(word: str, *, plain: bool, first: bool) -> bool:
    if plain:
        return word in _NO_NAME or word in WEEKDAYS or (not first and means(word))
    return means(word, "channel") if first else word in WEEKDAYS or means(word, "state")  # "via PEC"


def _number(text: str, found: re.Match[str], *, first: bool) -> str:
    """The number of "XXV Aprile", "4 novembre", "Emanuele II"; "" for any other word, or a house number."""
    raw = found["word"]
    number = int(raw) if raw.isdigit() else roman(raw) or cardinal(small(raw))
    following = _WORD.match(text, found.end())
    dated = following and small(following["word"]) in MONTHS and len(following["word"]) > 3  # noqa: PLR2004 - no abbreviation
    return str(number) if number and (dated or (not first and roman(raw) > 0 and raw != "I")) else ""
