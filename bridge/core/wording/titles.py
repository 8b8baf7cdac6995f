"""Titles in capitals made readable: capitals only where a sentence has them.

For what citizens read; items keep the title of their source, by which they are recognised. A title mostly in
capitals is put into small letters word by word. What decides, from the strongest down: the word's own form (digits,
dots, small letters in it) → its neighbours, where they make it a number, a saint or a part of a name → the town's
name and the item's own text, as they write it → acronyms and names known to `capitals` → small letters.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import lru_cache, partial

from bridge.core.text.characters import word_set
from bridge.core.text.sentences import ABBREVIATIONS, spans
from bridge.core.wording import capitals

_SHARE = 0.8  # of capitals among the letters
_LETTERS, _WORDS = 12, 3  # fewer may well be meant as they are: "AVVISO IMPORTANTE"
_READ = 4_000  # characters of a text that are asked how a word is written
_LONGEST_ACRONYM = 6

_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*")
_ROMAN = re.compile(r"(?=[IVXL]{2})(?:X{0,3}|X?L)(?:I[XV]|V?I{0,3})")
_OPENING = re.compile(r"(?:[«“„‘]|(?:^|[\s(])[\"'])$")
_ELISION = re.compile(r"['’´`](?=\w)")
_ACCENT = re.compile(r"['’´`](?!\w)")
_SINGLE_QUOTE = re.compile(r"(?:^|[\s(])['‘]\w")
_BREAK = re.compile(r"[,;:()«»“”\"–—]|\s-\s")
_INITIAL = re.compile(r"\.\s*[^\W\d_]")
_VOWEL = re.compile("[AEIOUÀÈÉÌÒÙY]")
_APOCOPES = word_set("be ca da di fa mo po sta to va")
_GRAVE = str.maketrans("aeiou", "àèìòù")
_SHORT = 4  # letters of a word of which its last one tells whether it is Italian
_INITIALS = 3  # letters of a word beside an initial, as in "S.Anna"


def readable(title: str, text: str = "", names: Collection[str] = (), places: Collection[str] = ()) -> str:
    """A title in capitals as a sentence has it, any other as it is.

    `text` is the item's own, which shows how its names and acronyms are written; `names` are the town's, of which
    each word is always written as here; `places` are names that count as a whole ("via Comasinella"). In capitals:
    at least four fifths of at least 12 letters, in at least three words.
    """
    if not _is_shouted(title):
        return title
    return _placed(_Recasing(title, {**_written(text[:_READ]), **_of_names(names)}).told(), places)


def calm(text: str, whole: str, names: Collection[str] = (), places: Collection[str] = ()) -> str:
    """A text with each sentence in capitals made readable; `whole`: the item's own, as for `readable`."""
    parts, at = [], 0
    for start, end in spans(text):
        parts += [text[at:start], readable(text[start:end], whole, names, places)]
        at = end
    return "".join([*parts, text[at:]])


def _placed(told: str, places: Collection[str]) -> str:
    """With the names of places written as the town writes them; longer ones last, for they may hold shorter ones."""
    for place in sorted(places, key=len):
        if place.lower() not in capitals.ANY_PLACE:
            name = re.compile(rf"(?<!\w){re.escape(place)}(?!\w)", re.IGNORECASE)
            told = name.sub(partial(_spelt_as, place), told)
    return told


def _spelt_as(place: str, found: re.Match[str]) -> str:
    return place[0].upper() + place[1:] if found.group()[0].isupper() else place


def _is_shouted(title: str) -> bool:
    capital, small = sum(map(str.isupper, title)), sum(map(str.islower, title))
    letters = capital + small
    return letters >= _LETTERS and capital >= _SHARE * letters and len(_WORD.findall(title)) >= _WORDS


def _of_names(names: Collection[str]) -> dict[str, str]:
    words = (word for name in names for word in _WORD.findall(name))
    return {word.lower(): word for word in words if not word.islower()}


@lru_cache(maxsize=8)  # each sentence of a summary asks the same text
def _written(text: str) -> Mapping[str, str]:
    """How a text writes its words within sentences: those it never writes small keep their capitals. Sentences in
    capitals show nothing.
    """
    forms: dict[str, str] = {}
    for start, end in spans(text):
        words = [] if _is_shouted(text[start:end]) else list(_WORD.finditer(text, start, end))
        for before, match, after in zip([None, *words], words, [*words[1:], None], strict=False):
            word, place = match.group(), match.start()
            if word.islower():
                forms[word] = word
            elif place != start and text[place - 1] == " " and not _is_shouting(before, match, after):
                forms.setdefault(word.lower(), word)
    return forms


def _is_shouting(before: re.Match[str] | None, match: re.Match[str], after: re.Match[str] | None) -> bool:
    """Whether a word in capitals is no acronym: it is long, or one of several such words, or a letter by itself."""
    if not match.group().isupper():
        return False
    beside = (near for near in (before, after) if near and len(near.group()) > 1)
    return not 1 < len(match.group()) <= _LONGEST_ACRONYM or any(near.group().isupper() for near in beside)


@dataclass
class _Recasing:
    """A title on its way from capitals to small letters, word by word."""

    title: str
    known: Mapping[str, str]
    parts: list[str] = field(default_factory=list)
    at: int = 0  # how far the title has been read
    name: str = ""  # what comes next may be of a name: of a "street", a "person", or a "town" after its "di"
    after_roman: bool = False
    last: str = ""  # the word before

    def told(self) -> str:
        starts = {
            next((place for place in range(start, end) if self.title[place].isalnum()), end)
            for start, end in spans(self.title)
        }
        accents = not _SINGLE_QUOTE.search(self.title)  # else an apostrophe may close what one has opened
        for match in _WORD.finditer(self.title):
            between = self.title[self.at : match.start()]
            if _BREAK.search(between):
                self.name = ""
            form = self._form(match)
            opens = match.start() in starts or _OPENING.search(self.title[: match.start()])
            self.at, self.last = match.end(), match.group()
            if accents and form.islower() and form not in _APOCOPES and _ACCENT.match(self.title, self.at):
                form, self.at = _accented(form), self.at + 1
            self.parts += [between, form[0].upper() + form[1:] if opens else form]
        return "".join([*self.parts, self.title[self.at :]])

    def _form(self, match: re.Match[str]) -> str:
        """How one word is written; notes whether a name goes on with the next."""
        word, small = match.group(), match.group().lower()
        follows = self.title[match.end() :]
        roman, self.after_roman = self.after_roman, False
        if not word.isupper() or self._touches_a_digit(match):
            return word
        if self._is_roman(match, follows):
            self.after_roman = True
            self.name = "" if self.name == "person" else self.name
            return word
        if small in capitals.FUNCTION_WORDS or _ELISION.match(follows):
            return self._joined(small)
        if small in capitals.MONTHS and roman:
            return self._named(small, "")
        return self._weighty(match, follows)

    def _touches_a_digit(self, match: re.Match[str]) -> bool:
        start, end = match.span()
        return (start > 0 and self.title[start - 1].isdigit()) or self.title[end : end + 1].isdigit()

    def _is_roman(self, match: re.Match[str], follows: str) -> bool:
        if match.group() not in {"I", "VI"}:
            return _ROMAN.fullmatch(match.group()) is not None
        before = self.last if self.title[self.at : match.start()] == " " else ""
        beside = {near.lower() for near in (before, *_WORD.findall(follows)[:1])}
        return not beside.isdisjoint(capitals.ROMAN_BESIDE | capitals.MONTHS)

    def _joined(self, small: str) -> str:
        """An article, a preposition, an elided word: names of streets go on over most, others do not."""
        if small == "sant":
            return self._named(small, "street")
        if self.name == "town":
            self.name = "street" if small in {"d", "di"} else ""
        elif self.name == "person" or small in capitals.JOINING:
            self.name = ""
        return small

    def _weighty(self, match: re.Match[str], follows: str) -> str:
        word, small = match.group(), match.group().lower()
        within, self.name = self.name, ""
        if small in capitals.STREETS or small in capitals.TOWNS:
            begun = self.last != "AL"  # "al via le iscrizioni"
            self.name = "town" if small in capitals.TOWNS else "street" if begun else ""
            return small
        if "." in word:
            return _dotted(word, small)
        if follows.startswith(".") and small in ABBREVIATIONS:
            return small
        if len(word) == 1:
            self.name = "street" if _INITIAL.match(follows) else ""  # "S. GIOVANNI", "G. VERDI"
            return small if small == "n" else word
        if small in capitals.SAINTS or (small in capitals.OPENERS and within == "street"):
            return self._named(small, "street")
        return self._noun(word, small, within)

    def _noun(self, word: str, small: str, within: str) -> str:
        known = self.known.get(small) or capitals.SPELT.get(small)
        if known:
            return known
        if small in capitals.ACRONYMS or (not within and _looks_like_an_acronym(word, small)):
            return word
        if small in capitals.FIRST_NAMES:
            return self._named(small, "person")
        is_of_a_name = within in {"street", "person"} and small not in capitals.NOT_NAMES
        return small.capitalize() if is_of_a_name or small in capitals.NAMES else small

    def _named(self, small: str, goes_on: str) -> str:
        self.name = goes_on
        return small.capitalize()


def _dotted(word: str, small: str) -> str:
    """Initials stay ("P.A."), "P.ZZA" is "p.zza", "S.ANNA" is "S.Anna"."""
    if small in capitals.SPELT:
        return capitals.SPELT[small]
    first, *others = word.split(".")
    if all(len(part) == 1 for part in [first, *others]):
        return word
    if len(first) == 1 and len(others) == 1 and len(others[0]) > _INITIALS:
        return f"{first}.{others[0].capitalize()}"
    return small


def _looks_like_an_acronym(word: str, small: str) -> bool:
    if small in capitals.UNITS or small in capitals.ORDINARY:
        return False
    return len(word) <= _SHORT and not _VOWEL.match(word[-1])


def _accented(word: str) -> str:
    """As typewriters had it, "comunita'" is "comunità"; "perche'" has the other accent."""
    acute = word.endswith("che") or word in {"ne", "se"}
    return word[:-1] + ("é" if acute else word[-1].translate(_GRAVE))
