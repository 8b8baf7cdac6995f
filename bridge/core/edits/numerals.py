"""Names of months, weekdays and numbers: in five languages, abbreviated, in letters, in Roman figures."""

from __future__ import annotations

import re
from functools import lru_cache

_MONTHS = """
gennaio gen januar janner janvier january januarja
febbraio feb februar feber fevrier february februarja
marzo mar marz mars march marec marca
aprile apr april avril aprila
maggio mag mai may maj maja
giugno giu juni juin june junij junija
luglio lug juli juillet july julij julija
agosto ago august aout avgust avgusta
settembre set sett september septembre septembra
ottobre ott oktober octobre october oktobra
novembre nov november novembra
dicembre dic dezember decembre december decembra
"""
_WEEKDAYS = """
lunedi montag montags lundi monday ponedeljek ponedeljka
martedi dienstag dienstags mardi tuesday torek torka
mercoledi mittwoch mittwochs mercredi wednesday sreda sredo srede
giovedi donnerstag donnerstags jeudi thursday cetrtek cetrtka
venerdi freitag freitags vendredi friday petek petka
sabato sabati samstag samstags samedi saturday sobota soboto sobote
domenica domeniche sonntag sonntags dimanche sunday nedelja nedeljo nedelje
"""


def _numbered(rows: str) -> dict[str, int]:
    return {name: number for number, names in enumerate(rows.split("\n")) for name in names.split()}


MONTHS = _numbered(_MONTHS)
WEEKDAYS = _numbered(_WEEKDAYS)
SHORT_WEEKDAYS = {
    name: number for number, name in enumerate(["lun", "mar", "mer", "gio", "ven", "sab", "dom"], 1)
}

_NUMBERS = """
uno due tre quattro cinque sei sette otto nove
dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove
venti trenta quaranta cinquanta sessanta settanta ottanta novanta
prim second terz quart quint sest settim ottav non decim
"""
_ONES, _TEENS, _TENS, _ORDINALS = (row.split() for row in _NUMBERS.strip().split("\n"))
_BELOW_HUNDRED = {word: number for number, word in enumerate(_ONES + _TEENS, 1)}
for _number, _word in enumerate(_TENS, 2):
    _BELOW_HUNDRED[_word] = _number * 10
    for _one, _name in enumerate(_ONES, 1):  # ventuno, ventotto lose their vowel
        _BELOW_HUNDRED[(_word[:-1] if _name[0] in "uo" else _word) + _name] = _number * 10 + _one
ORDINALS = {f"{stem}{end}": number for number, stem in enumerate(_ORDINALS, 1) for end in "oaie"}
_SPOKEN = re.compile(
    r"(?:(?P<one>mille)|(?P<thousands>[a-z]+)mila)?(?:(?P<hundreds>[a-z]*)cento)?(?P<rest>[a-z]*)"
)
_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_WORTH = {"I": 1, "V": 5, "X": 10}


@lru_cache(maxsize=4096)
def cardinal(word: str) -> int:
    """The number that an Italian word says, from 2 to 999,999, or 0: "sei", "ventuno", "milleduecento"."""
    found = _SPOKEN.fullmatch(word)
    if not found or word in {"", "uno"}:
        return 0
    number = 1000 if found["one"] else 0
    if found["thousands"]:
        thousands = cardinal(found["thousands"])
        if not thousands:
            return 0
        number += thousands * 1000
    if found["hundreds"] is not None:
        hundreds = _BELOW_HUNDRED.get(found["hundreds"], 0 if found["hundreds"] else 1)
        if not hundreds:
            return 0
        number += hundreds * 100
    rest = _BELOW_HUNDRED.get(found["rest"], 0)
    return 0 if found["rest"] and not rest else number + rest


@lru_cache(maxsize=1024)
def roman(figures: str) -> int:
    """The number that capital letters stand for, up to 39; or 0."""
    if not figures or not _ROMAN.fullmatch(figures):
        return 0
    worth = [_WORTH[letter] for letter in figures]
    return sum(
        -one if one < following else one for one, following in zip(worth, [*worth[1:], 0], strict=True)
    )
