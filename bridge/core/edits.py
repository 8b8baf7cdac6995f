# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""Whether an edit changes what citizens act on, and why: a date, a time, a street, an amount, a "not", a status.

The order: nothing but typography → nothing but the page's template → nothing but the order of sentences → what is left
of either version is aligned sentence by sentence. In two aligned sentences a fact counts that another one replaced,
or that came or went; of a sentence that came or went as a whole only what one cannot do without. A fact that stands
elsewhere in the other version, and there is not said of another day, did not change: it was moved or repeated. Typos
are no change, nor are synonyms, nor is background (see `bridge.core.fact_context`).

Everything is compared by what it means, so no order of the words, no spelling of a date and no language of the
interface matters. Cost is bounded: identical sentences are set aside before anything is read.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from bridge.core.edit_comparison import Version, differences
from bridge.core.edit_noise import own_sentences, without_site
from bridge.core.text.fold import tokens
from bridge.core.text.html_text import to_lines

_MARKUP = re.compile(r"</?[a-zA-Z][^<>]*>|&(?:#\d+|[a-z]+);")
_SPOKEN = frozenset("%€🟢🟡🟠🔴")  # signs that say something; other symbols are decoration
_MOST_REASONS = 6


@dataclass(frozen=True, slots=True)
class Change:
    """`material`: a citizen who acts on the first version is misled, or lacks something. `reasons`: why, or why not."""

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
    lost = tuple(said for words, said in mine.items() if words not in theirs)
    won = tuple(said for words, said in theirs.items() if words not in mine)
    if not lost and not won:
        return Change(False, ("only the order of its sentences",))
    versions = Version(tuple(mine.values()), lost), Version(tuple(theirs.values()), won)
    reasons = tuple(dict.fromkeys(differences(*versions)))
    return Change(bool(reasons), reasons[:_MOST_REASONS] or ("the same said otherwise",))


def _plain(version: tuple[str, str]) -> tuple[str, str]:
    title, text = (to_lines(part) if _MARKUP.search(part) else part for part in version)
    return title, text


def _words(version: tuple[str, str]) -> list[str]:
    return [word for part in version for word in tokens(part) if word[0].isalnum() or word in _SPOKEN]


def _sentences(version: tuple[str, str]) -> dict[tuple[str, ...], str]:
    """The editor's own sentences by their words; each once, however often it is repeated."""
    title, text = version
    said = [without_site(title), *own_sentences(text)]
    return {words: one for one in said if (words := tuple(tokens(one)))}
