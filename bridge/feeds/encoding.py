"""Which character encoding a document is in, whatever it says of itself.

Order: byte order mark, zero bytes of UTF-16 and UTF-32, UTF-8 if it holds strictly (hardly any other text does,
while a server's default charset is often wrong), what an XML declaration says, what the header says, what a web
page's `<meta>` says, and at last UTF-8 with damage or windows-1252, whichever loses less. ISO-8859-1 is read as
windows-1252, which it nearly always is (and which the WHATWG's Encoding Standard prescribes).
"""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ZERO_BYTES = (
    (re.compile(rb"<\x00\x00\x00"), "utf-32-le"),
    (re.compile(rb"\x00\x00\x00<"), "utf-32-be"),
    (re.compile(rb"<\x00[^\x00]\x00"), "utf-16-le"),
    (re.compile(rb"\x00<\x00[^\x00]"), "utf-16-be"),
)
_DECLARED = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']""")
_META = re.compile(rb"""<meta\b[^<>]{0,200}?charset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)
_LATIN_1 = "iso8859-1"  # Python's name for it
_LOST = "\N{REPLACEMENT CHARACTER}"
_CHARSET = re.compile(r"""charset\s*=\s*["']?([\w.:-]{1,40})""", re.IGNORECASE)
# Python's registry also holds what is no character set (rot13, idna, unicode_escape).
_CHARACTER_SETS = (
    "ascii",
    "cp",
    "iso",
    "latin",
    "koi8",
    "mac",
    "utf",
    "gb",
    "big5",
    "euc",
    "shift",
    "kz",
    "tis",
)


def decode(body: bytes, content_type: str) -> tuple[str, str]:
    """The text, and a warning for ops ("" when there is nothing to say). Never fails."""
    wide = _wide(body)
    if wide is not None:
        return body.decode(wide, "replace"), ""
    try:
        return body.decode("utf-8-sig"), ""
    except UnicodeDecodeError:
        pass
    declared = [match.group(1).decode("ascii") for match in [_DECLARED.search(body[:1024])] if match]
    declared += _CHARSET.findall(content_type)
    declared += [match.group(1).decode("ascii") for match in [_META.search(body[:4096])] if match]
    for name in filter(_is_character_set, declared):
        try:
            return body.decode("cp1252" if codecs.lookup(name).name == _LATIN_1 else name), ""
        except UnicodeDecodeError:
            continue
    return _salvage(body)


def _wide(body: bytes) -> str | None:
    for mark, name in _MARKS:
        if body.startswith(mark):
            return name
    for pattern, name in _ZERO_BYTES:
        if pattern.match(body):
            return name
    return None


def _is_character_set(name: str) -> bool:
    try:
        return codecs.lookup(name).name.startswith(_CHARACTER_SETS)
    except LookupError:
        return False


def _salvage(body: bytes) -> tuple[str, str]:
    text = body.decode("utf-8-sig", "replace")
    damaged = text.count(_LOST)
    sound = len(text) - len(text.encode("ascii", "ignore")) - damaged
    if sound >= damaged:
        return text, f"{damaged} places of the text are not valid UTF-8 and show as {_LOST}."
    return body.decode(
        "cp1252", "replace"
    ), "The text is in no charset that it names; it was read as windows-1252."
