"""The attributes of a tag in raw HTML, for those who look for a few tags and need no parser.

A parser can be held up for half a minute by 64 KiB that were made for it; what stands in a tag's attributes is
found by an expression that looks at each character once.
"""

from __future__ import annotations

import html
import re

_ATTRIBUTE = re.compile(r"""(?<![\w:-])([\w:-]++)\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")
_LONG_NUMBER = re.compile(r"&#\d{8,}")  # no character; int() refuses 4,300 digits


def attributes(text: str) -> dict[str, str]:
    """The attributes by name in small letters, from what stands between a tag's name and its `>`."""
    return {
        name.lower(): html.unescape(_LONG_NUMBER.sub("", double or single or bare)).strip()
        for name, double, single, bare in _ATTRIBUTE.findall(text)
    }
