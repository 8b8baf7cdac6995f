"""What an item is recognised by: its keys, as they are stored and compared."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from bridge.core.links import canonical
from bridge.core.text.fold import fold
from bridge.model import Item, ItemId


@dataclass(frozen=True, slots=True)
class Keys:
    """What an item is recognised by. `content` is a hash of title, text and categories.

    `reads` is title and text as they stand, for judging how much of them is another's; two that differ in nothing
    else are equal.
    """

    guid: str
    link: str  # canonical
    title: str  # folded
    content: str
    published: datetime | None
    reads: tuple[str, str] = field(default=("", ""), compare=False, repr=False)
    replaces: tuple[str, ...] = field(
        default=(), compare=False
    )  # guids: of alerts that this one brings up to date


@dataclass(frozen=True, slots=True)
class Known:
    """An item seen before, at its newest version. `present`: it stood in the listing before this one."""

    id: ItemId
    version: int
    keys: Keys
    present: bool


def keys_of(item: Item) -> Keys:
    """The keys of an item. Categories count as content: an editor who adds the forgotten one has edited the item."""
    content = "\x1f".join([item.title, item.summary, item.text, *sorted(item.categories)])
    return Keys(
        guid=item.guid,
        link=canonical(item.link) if item.link else "",
        title=fold(item.title),
        content=hashlib.sha256(content.encode("utf-8", "surrogatepass")).hexdigest()[:32],
        published=item.published,
        reads=(item.title, body_of(item.summary, item.text)),
        replaces=item.alert.references if item.alert else (),
    )


def address(keys: Keys) -> tuple[str, str]:
    """Where an item stands: guid and link together."""
    return keys.guid, keys.link


def body_of(summary: str, text: str) -> str:
    """Summary and text as one, for comparing."""
    return f"{summary}\n{text}" if summary else text


def distinct(listing: Iterable[Item]) -> list[Item]:
    """The items of a listing, without those that say the very same as one above (a pinned post stands twice), and
    without the empty ones: they could never be recognised again, so they would be new at every poll.
    """
    first: dict[Keys, Item] = {}
    for item in listing:
        keys = keys_of(item)
        if keys.guid or keys.link or keys.title:
            first.setdefault(keys, item)
    return list(first.values())
