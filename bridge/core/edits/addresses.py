"""Addresses of mail, of pages and files, and accounts in a sentence.

A page's address counts where another took its place: whoever uses the first does not get there. How it begins and
ends ("https://www.", "/", "?p=3") tells nothing, nor do names of files.
"""

from __future__ import annotations

import re

from bridge.core.edits.claim import Claim, Weight, blanked

_ADDRESSES = (
    ("mail", re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+"), Weight.ALONE),
    ("file", re.compile(r"\b[\w/:.-]+\.(?:pdf|docx?|odt|xlsx?|zip|p7m|jpe?g|png)\b"), Weight.NONE),
    (
        "address",
        re.compile(
            r"(?:https?://|www\.)[^\s<>\"\x00]*[^\s<>\".,;:)\x00]"
            r"|\b[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:it|com|org|eu|net|example)\b(?:/[^\s,;)\x00]*[^\s.,;:)\x00])?"
        ),
        Weight.REPLACED,
    ),
    ("account", re.compile(r"\bit\s?\d\d\s?[a-z](?:\s?\d){10}(?:\s?[a-z0-9]){12}\b"), Weight.ALONE),
)
_OF_NO_ADDRESS = re.compile(r"^(?:https?://)?(?:www\.)?|[?#].*$|/$")


def read_addresses(text: str) -> tuple[str, list[Claim]]:
    """The addresses of a levelled sentence in small letters, and the sentence without them."""
    claims: list[Claim] = []
    for kind, pattern, weight in _ADDRESSES:
        for match in list(pattern.finditer(text)):
            key = (
                _OF_NO_ADDRESS.sub("", match.group().replace(" ", "")) if kind == "address" else match.group()
            )
            claims.append(Claim(kind, key.replace(" ", ""), weight, *match.span()))
            text = blanked(text, *match.span())
    return text, claims
