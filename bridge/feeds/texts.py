"""Texts of feeds as an `Entry` has them: HTML for titles, summaries and contents, plain text for names."""

from __future__ import annotations

import html
import re

_MARKUP = re.compile(r"</[a-z][a-z0-9]*\s*>|<br\s*/?>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);", re.IGNORECASE)
_LONGEST_NAME = 500  # of a category; html.unescape fails on a reference of more than 4,300 digits
_LONGEST_STATUS = 40
_IMAGE_ENDINGS = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif")


def as_html(text: str) -> str:
    """HTML of what its feed calls plain text. Many a feed calls its HTML so; hardly any writes about tags."""
    return text if _MARKUP.search(text) else html.escape(text, quote=False)


def as_name(text: str) -> str:
    """A category's name as plain text: feeds escape names once more than they should."""
    return html.unescape(text.strip()[:_LONGEST_NAME])


def unpublished(status: str) -> str:
    """Why an entry of some status is not for everybody (private, draft, future, …); "" for one that is published."""
    named = status.strip()[:_LONGEST_STATUS]
    return "" if named.lower() in {"", "publish", "published", "inherit"} else named


def ends_like_an_image(address: str) -> bool:
    """Whether an address of unknown kind is that of an image, by its ending."""
    return address.lower().partition("?")[0].endswith(_IMAGE_ENDINGS)
