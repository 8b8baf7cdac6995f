# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""Streets, squares and districts of a sentence: "via G. Verdi", "P.zza XX Settembre", "SP 12", "Rathausplatz".

A name ends where the capital letters end; where a sentence has only capitals or only small letters, at the first
word that is surely no name. Numbers in names are read in any dress: XX, 20 and venti are one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from bridge.core.fact import Fact, Weight, blanked, small
from bridge.core.fact_calendar import month, weekday
from bridge.core.fact_lexicon import means
from bridge.core.fact_numbers import CARDINALS, roman
from bridge.core.text.characters import word_set

_SORTS = {
    "via": "via", "vie": "via", "viale": "viale", "viali": "viale", "v.le": "viale", "piazza": "piazza",
    "piazze": "piazza", "p.zza": "piazza", "p.za": "piazza", "pzza": "piazza", "pza": "piazza", "p.tta": "piazzetta", "piazzale": "piazzale",
    "p.le": "piazzale", "piazzetta": "piazzetta", "corso": "corso", "c.so": "corso", "largo": "largo", "l.go": "largo",
    "vicolo": "vicolo", "vic.": "vicolo", "strada": "strada", "str.": "strada", "rotatoria": "rotatoria",
    "rotonda": "rotatoria", "ponte": "ponte", "salita": "salita", "borgo": "borgo", "contrada": "contrada",
    "c.da": "contrada", "localita": "localita", "loc.": "localita", "frazione": "frazione", "frazioni": "frazione",
    "fraz.": "frazione", "quartiere": "quartiere", "quartieri": "quartiere", "rione": "rione", "rue": "rue",
    "avenue": "avenue", "chemin": "chemin", "boulevard": "boulevard", "place": "place", "ulica": "ulica",
    "ulici": "ulica", "ulice": "ulica", "cesta": "cesta", "cesti": "cesta", "trg": "trg", "trgu": "trg",
}  # fmt: skip
_PREFIX = re.compile(
    rf"(?<![^\W_])({'|'.join(sorted(map(re.escape, _SORTS), key=len, reverse=True))})(?![^\W_-])(?:\s+|(?<=\.)\s*)",
    re.IGNORECASE,
)
_PLAIN_CASE_SORTS = word_set("via vie viale piazza piazzale vicolo v.le p.zza p.za p.le c.so l.go")
_ROAD = re.compile(
    r"(?<![^\W_])(?:s\.?\s?(?P<kind>[psr])\.?(?:\s?n\.?)?|(?:strada\s)?(?P<kind2>provinciale|statale|regionale)(?:\sn\.?)?)\s?(?P<number>\d{1,3})(?!\d)",
    re.IGNORECASE,
)
_ENDING = re.compile(
    r"(?<![^\W_])(?P<name>[A-ZÄÖÜ][\w-]{2,})(?P<sort>stra(?:ss|ß)e|gasse|platz|weg|allee)(?!\w)"
    r"|(?<![^\W_])(?P<name2>[A-Z]\w+(?:\s[A-Z]\w+)?)\s(?P<sort2>Street|Square|Road|ulica|ulici|cesta|cesti|trg|trgu|Straße|Strasse|Platz)(?!\w)"
)
_WORD = re.compile(r"[\s-]*(?P<word>[^\W\d_]+|\d{1,4})(?P<after>\.|')?")
_PARTICLES = word_set(
    "di del della delle dei degli dell d de da dal dalla dai la lo le il i al du des l der von don mons papa generale gen capitano dott"
)
_SAINTS = word_set("san santo santa sant s ss santi sante saint st sveti")
_NO_NAME = word_set(
    "a ad ai all alla alle allo e ed o in nel nella nei per con da dalle fino tra fra presso angolo altezza incrocio ore "
    "resta restera rimane rimarra sara saranno verra viene non si dove ove da traffico lavori oggi domani mail email pec "
    "web telematica definitiva sperimentale eccezionale libera ordinaria breve transito sosta tratto tratti lato civico "
    "civici numero zona compresa compreso entro causa zone gia n ed"
)
_TOWARDS = re.compile(r"(?:^|\W)(?:verso|(?:in )?direzione|in direzione di|richtung|direction)\s*$")
_FROM = re.compile(r"(?:^|\W)(?:da|dal|dalla|provenendo da|provenienti da|von|depuis)\s*$")
_LIST = re.compile(r"\s*(?:,|(?<!\w)(?:e|ed|und|et|in)(?!\w))\s*")
_LONGEST_SHORT = 5  # letters of an abbreviated first name
_LONGEST, _LONGEST_PLAIN = 6, 3  # words


def read_streets(text: str) -> tuple[str, list[Fact]]:
    """The streets of a levelled sentence, capital letters kept, and the sentence without them."""
    facts: list[Fact] = []
    for reader in (_roads, _endings, _names):
        for fact in list(reader(text)):
            facts.append(replace(fact, bound=_direction(text, fact.start)))
            text = blanked(text, fact.start, fact.end)
    return text, facts


def _direction(text: str, start: int) -> str:
    """Of a way that one drives from here to there; a stretch from one street to another is the same either way."""
    before = small(text[max(0, start - 20) : start])
    return "until" if _TOWARDS.search(before) else "from" if _FROM.search(before) else ""


def _roads(text: str) -> Iterator[Fact]:
    for match in _ROAD.finditer(text):
        kind = small(match["kind"] or match["kind2"])[0]
        yield _street(f"s{kind}", (match["number"],), match.span())


def _endings(text: str) -> Iterator[Fact]:
    for match in _ENDING.finditer(text):
        sort = small(match["sort"] or match["sort2"]).replace("ß", "ss")
        name = small(match["name"] or match["name2"])
        yield _street(_SORTS.get(sort, sort), tuple(name.split()), match.span())


def _names(text: str) -> Iterator[Fact]:
    letters = [character for character in text[1:] if character.isalpha()]
    plain_case = all(map(str.isupper, letters)) or all(map(str.islower, letters))
    end = 0
    for match in _PREFIX.finditer(text):
        if match.start() < end or _is_no_street(text, match, plain_case=plain_case):
            continue
        sort, start = _SORTS[small(match[1])], match.start()
        listed = small(match[1])[-1] in "ei" and small(match[1]) in {
            "vie",
            "viali",
            "piazze",
            "frazioni",
            "quartieri",
        }
        at = match.end()
        while True:
            name, after = _name(text, at, plain_case=plain_case)
            if not name:
                break
            yield _street(sort, name, (start, after))
            end = after
            further = _LIST.match(text, after) if listed else None
            if not further or _PREFIX.match(text, further.end()):
                break
            start = at = further.end()


def _is_no_street(text: str, match: re.Match[str], *, plain_case: bool) -> bool:
    """Read "in corso", "per via di", "in via definitiva": no name follows, but where all are capitals one seems to."""
    if not plain_case:
        return False
    before = small(text[max(0, match.start() - 5) : match.start()]).split()
    return small(match[1]) not in _PLAIN_CASE_SORTS or bool(before and before[-1] == "per")


def _name(text: str, at: int, *, plain_case: bool) -> tuple[tuple[str, ...], int]:
    """The words of a name that begins there, and where it ends."""
    words: list[str] = []
    end = at
    while len(words) < (_LONGEST_PLAIN if plain_case else _LONGEST) and (found := _WORD.match(text, at)):
        raw, word = found["word"], small(found["word"])
        at = found.end()
        if word in _PARTICLES and not (len(word) == 1 and found["after"] == "."):
            continue
        if word in _SAINTS:
            words.append("s")
        elif number := _number(text, found, first=not words):
            words.append(number)
        elif words and words[-1].isdigit() and month(word):
            words.append(word)
        elif (
            raw.isdigit()
            or not (plain_case or raw[0].isupper())
            or _ends_name(word, plain_case, first=not words)
        ):
            break
        else:
            words.append(word + "." * (found["after"] == "." and bool(text[at:].strip())))
        end = found.end("word")
        if found["after"] == "." and len(word) > _LONGEST_SHORT:
            break
    return tuple(words), end


def _ends_name(word: str, plain_case: bool, *, first: bool) -> bool:  # noqa: FBT001 - passed on
    if plain_case:
        return word in _NO_NAME or (not first and (means(word) or bool(weekday(word))))
    return not first and (bool(weekday(word)) or means(word, "state"))


def _number(text: str, found: re.Match[str], *, first: bool) -> str:
    """The number of "XXV Aprile", "4 novembre", "Emanuele II"; "" for any other word, or a house number."""
    raw = found["word"]
    number = int(raw) if raw.isdigit() else roman(raw) or CARDINALS.get(small(raw), 0)
    following = _WORD.match(text, found.end())
    dated = following and month(small(following["word"])) and len(following["word"]) > 3  # noqa: PLR2004 - no abbreviation
    return str(number) if number and (dated or (not first and roman(raw) > 0 and raw != "I")) else ""


def _street(sort: str, name: tuple[str, ...], span: tuple[int, int]) -> Fact:
    return Fact("street", f"{sort} {' '.join(name)}", Weight.ALONE, *span, (sort, *name))
