"""Slugs: from a name as people write it to one that may stand in configuration, addresses and CSV columns."""

from __future__ import annotations

from collections.abc import Container
from itertools import chain, count

from bridge.core.text.fold import tokens

_LONGEST = 40


def slug(name: str) -> str:
    """`Viabilità & trasporti` becomes `viabilita_trasporti`: a-z, 0-9 and _, at most 40; "" where nothing is left."""
    words = ("".join(char for char in word if char.isascii() and char.isalnum()) for word in tokens(name))
    return "_".join(filter(None, words))[:_LONGEST].strip("_")


def unused(wanted: str, taken: Container[str]) -> str:
    """The slug, or where it is taken already the first of `wanted_2`, `wanted_3`, … that is not."""
    numbered = (f"{wanted[: _LONGEST - 5]}_{number}" for number in count(2))
    return next(one for one in chain([wanted], numbered) if one not in taken)
