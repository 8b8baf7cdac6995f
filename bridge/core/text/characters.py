"""Characters: which of them a citizen's text may hold, where it may be cut, and how long a phone counts it.

Everything that comes from the web passes through `clean` once before anything else reads it.
"""

from __future__ import annotations

import re
import unicodedata

# What nearly every Italian text is made of, emoji included. A text with nothing else in it needs no closer look.
_ODD = re.compile(
    "[^\n\u0020-\u007e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u201e\u2020-\u2026\u20ac"
    "\U0001f1e6-\U0001f1ff\U0001f300-\U0001faff]"
)

_EMOJI = "\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"
_JOINER = "\u200d"
_PRESENTATION = "\ufe0e\ufe0f"
_TAGS = "\U000e0020-\U000e007f"  # spell the flags of regions after a black flag

# Characters without width that an emoji (or a digit in its keycap) needs; elsewhere they only hide something.
_NEEDED = (
    f"(?<=[{_EMOJI}{_PRESENTATION}]){_JOINER}(?=[{_EMOJI}])"
    f"|(?<=[{_EMOJI}0-9#*])[{_PRESENTATION}]|(?<=\U0001f3f4)[{_TAGS}]+"
)
_UNUSUAL = re.compile(f"({_NEEDED})|{_ODD.pattern}")
_MARKS = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20dc\ufe20-\ufe2f"
_PILED_MARKS = re.compile(f"([{_MARKS}]{{3}})[{_MARKS}]+")  # no language piles up more than three

_LINE_ENDS = re.compile("\r\n?|[\v\f\u0085\u2028\u2029]")
# Letters and digits in mathematical or full-width dress: no rule and no screen reader knows them.
_COSTUME = re.compile("[\uff01-\uff5e\U0001d400-\U0001d7ff]")
_USELESS = re.compile(
    "[\ufe00-\ufe0f\U000e0100-\U000e01ef\ufffe\uffff]"
)  # selectors of glyphs, no characters
# Letters and symbols by category, blank by look: the Hangul fillers, the empty Braille cell, the object mark.
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0\ufffc")

_FLAG_LETTERS = range(0x1F1E6, 0x1F200)


def clean(text: str) -> str:
    """The text in NFC without control, invisible and direction characters; blanks folded, empty lines gone.

    Lines end in a newline character. Emoji keep their joiners, variation selectors and skin tones.
    """
    if _ODD.search(text):
        text = _LINE_ENDS.sub("\n", unicodedata.normalize("NFC", text))
        text = _PILED_MARKS.sub(r"\1", _UNUSUAL.sub(_plain, text))
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def clean_line(text: str) -> str:
    """The same, on a single line."""
    return clean(text).replace("\n", " ")


def _plain(match: re.Match[str]) -> str:
    """What stands for an unusual character, or one that an emoji needs: itself, a blank, or nothing."""
    char = match.group()
    if match[1]:
        return char
    category = unicodedata.category(char)
    if _COSTUME.match(char):
        return plain if (plain := unicodedata.normalize("NFKC", char)).isalnum() else char
    if category == "Zs" or char == "\t" or char in _BLANK:
        return " "
    # Not Cn as a whole: an emoji younger than this Python's tables is "unassigned" too.
    return "" if category in {"Cc", "Cf", "Cs", "Co"} or _USELESS.match(char) else char


def units(text: str) -> int:
    """The length as UTF-16 counts it: never less than the code points, so a limit kept in it is kept in both."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def word_set(listed: str) -> frozenset[str]:
    """A set of words, from words as one writes them."""
    return frozenset(listed.split())


def says_something(text: str) -> bool:
    """Whether there is a letter, a digit or a symbol such as an emoji: more than punctuation and blanks."""
    return any(char.isalnum() or unicodedata.category(char) == "So" for char in text)


def cut(text: str, limit: int) -> str:
    """The longest beginning of at most `limit` code points that splits no character as a reader sees it.

    Combining marks, emoji sequences (joiners, skin tones, keycaps, flags) stay whole. Where Unicode's own
    segmentation (UAX 29) would allow more cuts, as after any joiner, this one is the stricter.
    """
    end = max(0, min(limit, len(text)))
    while 0 < end < len(text) and not _is_boundary(text, end):
        end -= 1
    return text[:end]


def _is_boundary(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if before == _JOINER or _extends(after) or (before == "\r" and after == "\n"):
        return False
    if ord(before) in _FLAG_LETTERS and ord(after) in _FLAG_LETTERS:
        run = at
        while run > 0 and ord(text[run - 1]) in _FLAG_LETTERS:
            run -= 1
        return (at - run) % 2 == 0  # flags are pairs of letters
    return not ("\u1100" <= before <= "\u11ff" and "\u1100" <= after <= "\u11ff")  # Hangul by its parts


def _extends(char: str) -> bool:
    return (
        unicodedata.category(char) in {"Mn", "Mc", "Me"}
        or char in "\u200c\u200d"
        or "\U0001f3fb" <= char <= "\U0001f3ff"
        or "\U000e0020" <= char <= "\U000e007f"
    )
