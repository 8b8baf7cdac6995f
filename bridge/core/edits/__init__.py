"""Whether an edit changes what citizens act on, and why: a date, a time, a street, an amount, a "not", a status.

The order: abbreviations are written out (`abbreviations`) → acronyms stand for what they are made of (`glosses`)
→ nothing but typography → what the page's template writes goes (`noise`, `stamps`) → nothing but the order of
sentences → one version is read in the other's
spelling (`spelling`) → what is left is read into canonical claims, in which no spelling, layout or synonym
shows (`reading`, with `places`, `addresses`, `dates`, `figures` and `background`; all words it knows stand in
`vocabulary` and `things`) → sentences are paired (`pairing`), and the claims of a pair compared as sets
(`comparing`, `in_place`), or, where a sentence was written anew, only those that no style can change
(`rewriting`) → what differs is told (`reasons`).

Cost is bounded: identical sentences are set aside before anything is read, and of what is left no more is read than
any article has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from bridge.core.edits.abbreviations import in_full
from bridge.core.edits.comparing import differences
from bridge.core.edits.glosses import without_glosses
from bridge.core.edits.noise import own_sentences
from bridge.core.edits.pairing import Sentence
from bridge.core.edits.spelling import corrected
from bridge.core.edits.version import Version
from bridge.core.text.fold import tokens
from bridge.core.text.html_text import to_lines

__all__ = ["Change", "change"]

_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:#\d+|[a-z]+);")
_ENTRY = re.compile(r"\s*(?:[•·*–-]|\d\)|[a-z]\))\s")
_SPOKEN = frozenset("%€🟢🟡🟠🔴")  # signs that say something; other symbols are decoration
_MOST_REASONS = 6
_MOST_EDITED, _MOST_READ = 40, 60  # sentences; what differs in more is another text, and shows in these


@dataclass(frozen=True, slots=True)
class Change:
    """`material`: who acts on the first version is misled, or lacks something. `reasons`: why, or why not."""

    material: bool
    reasons: tuple[str, ...]


def change(before: tuple[str, str], after: tuple[str, str]) -> Change:
    """What became of an item whose (title, text) was `before` and is `after`. Pure, never raises.

    HTML is read as the text it shows.
    """
    old, new = _plain(before), _plain(after)
    if _words(old) == _words(new):
        return Change(False, ("only capitals, blanks and punctuation",))
    mine, theirs = _sentences(old), _sentences(new)
    if list(mine) == list(theirs):
        return Change(False, ("only what the page's template writes",))
    if mine.keys() == theirs.keys():
        return Change(False, ("only the order of its sentences",))
    mine = _spelt_as(theirs, mine)
    reasons = tuple(dict.fromkeys(differences(_version(mine, theirs), _version(theirs, mine))))
    return Change(bool(reasons), reasons[:_MOST_REASONS] or ("the same said otherwise",))


def _plain(version: tuple[str, str]) -> tuple[str, str]:
    title, text = (to_lines(part) if _MARKUP.search(part) else part for part in version)
    return without_glosses(in_full(title)), without_glosses(in_full(text))


def _words(version: tuple[str, str]) -> list[str]:
    return [word for part in version for word in tokens(part) if word[0].isalnum() or word in _SPOKEN]


def _sentences(version: tuple[str, str]) -> dict[tuple[str, ...], str]:
    """The editor's own sentences by their words; each once, however often it is repeated."""
    title, text = version
    said = [title, *own_sentences(text)]
    return {words: one for one in said if (words := tuple(tokens(one)))}


def _spelt_as(
    theirs: dict[tuple[str, ...], str], mine: dict[tuple[str, ...], str]
) -> dict[tuple[str, ...], str]:
    """The sentences of one version, where the other has not their equal, in its spelling."""
    own = [said for words, said in mine.items() if words not in theirs]
    spelt = corrected(own, [said for words, said in theirs.items() if words not in mine])
    slips = {said: meant for said, meant in zip(own, spelt, strict=True) if said != meant}
    if not slips:
        return mine
    return {tuple(tokens(one)): one for one in (slips.get(said, said) for said in mine.values())}


def _version(mine: dict[tuple[str, ...], str], theirs: dict[tuple[str, ...], str]) -> Version:
    own = [said for words, said in mine.items() if words not in theirs][:_MOST_EDITED]
    common = [said for words, said in mine.items() if words in theirs]
    headings = _headings(mine.values())
    said = (Sentence(one, headings.get(one, "")) for one in (*own, *common)[:_MOST_READ])
    return Version(tuple(said), frozenset(own))


def _headings(sentences: Iterable[str]) -> dict[str, str]:
    """What stands over the entries of lists: "È vietato:"."""
    heading, found = "", {}
    for one in sentences:
        if one.rstrip().endswith(":"):
            heading = one
        elif heading and _ENTRY.match(one):
            found[one] = heading
        else:
            heading = ""
    return found
