"""Names of months, weekdays and days in five languages, in full, abbreviated and mistyped."""

from __future__ import annotations

from functools import lru_cache

from bridge.core.misspelling import distance

_MONTHS = (
    "gennaio januar janner janvier january januarja",
    "febbraio februar feber fevrier february februarja",
    "marzo marz mars march marec marca",
    "aprile april avril aprila",
    "maggio mai may maj maja",
    "giugno juni juin june junij junija",
    "luglio juli juillet july julij julija",
    "agosto august aout avgust avgusta",
    "settembre september septembre septembra",
    "ottobre oktober octobre october oktobra",
    "novembre november novembra",
    "dicembre dezember decembre december decembra",
)
_SHORT_MONTHS = "gen feb mar apr mag giu lug ago set ott nov dic"
_WEEKDAYS = (
    "lunedi montag montags lundi monday ponedeljek ponedeljka ponedeljkih",
    "martedi dienstag dienstags mardi tuesday torek torka torkih",
    "mercoledi mittwoch mittwochs mercredi wednesday sreda sredo srede sredah",
    "giovedi donnerstag donnerstags jeudi thursday cetrtek cetrtka cetrtkih",
    "venerdi freitag freitags vendredi friday petek petka petkih",
    "sabato sabati samstag samstags samedi saturday sobota soboto sobote sobotah",
    "domenica domeniche sonntag sonntags dimanche sunday nedelja nedeljo nedelje nedeljah",
)
_SHORT_WEEKDAYS = "lun mar mer gio ven sab dom"
_RELATIVE = (
    "ieri gestern hier yesterday vceraj",
    "oggi odierna odierno heute aujourd today danes",
    "domani demain tomorrow jutri",
    "dopodomani ubermorgen",
    "stasera tonight",
    "stamattina stamane",
    "stanotte",
)


def _numbered(rows: tuple[str, ...]) -> dict[str, int]:
    return {name: number for number, names in enumerate(rows, 1) for name in names.split()}


MONTHS = _numbered(_MONTHS)
WEEKDAYS = _numbered(_WEEKDAYS)
RELATIVE = {name: names.split()[0] for names in _RELATIVE for name in names.split()}
_MONTH_BY_ANY = MONTHS | _numbered(tuple(_SHORT_MONTHS.split())) | {"sett": 9, "sep": 9, "sept": 9}
_WEEKDAY_BY_ANY = WEEKDAYS | _numbered(tuple(_SHORT_WEEKDAYS.split()))
_SURE = 5  # letters, from which on a misspelt name can be told
_OTHER_WORDS = frozenset({"domenico", "domenica", "marca", "marco", "mario", "maggior", "maggiore"})


@lru_cache(maxsize=4096)
def month(word: str) -> int:
    """1 to 12, or 0: `word` in small letters without accents, in full, abbreviated or with one letter wrong."""
    return _MONTH_BY_ANY.get(word, 0) or _nearest(word, _MONTHS)


@lru_cache(maxsize=4096)
def weekday(word: str, *, short: bool = False) -> int:
    """1 for Monday to 7, or 0. `short`: what is another word elsewhere ("mar", "dom") is an abbreviation here."""
    return (_WEEKDAY_BY_ANY if short else WEEKDAYS).get(word, 0) or _nearest(word, _WEEKDAYS)


def _nearest(word: str, rows: tuple[str, ...]) -> int:
    """The row whose Italian name is the word but for one letter."""
    if len(word) < _SURE or word in _OTHER_WORDS:
        return 0
    for number, names in enumerate(rows, 1):
        italian = names.split(" ", 1)[0]
        if word[0] == italian[0] and distance(word, italian, 1) <= 1:
            return number
    return 0
