"""What an item is recognised by: its keys, as they are stored and compared."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from bridge.alert import Alert
from bridge.core.links import canonical
from bridge.core.text.fold import fold
from bridge.model import Item, ItemId


@dataclass(frozen=True, slots=True)
class Keys:
    """What an item is recognised by. `content` is a hash of title, text and categories, and of what else decides
    whether and to whom it goes.

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
    )  # guids: of alerts that this one brings up to date or takes back
    is_alert: bool = field(default=False, compare=False)  # its guid alone tells it from all others


@dataclass(frozen=True, slots=True)
class Known:
    """An item seen before, at its newest version. `present`: it stood in the listing before this one."""

    id: ItemId
    version: int
    keys: Keys
    present: bool


def keys_of(item: Item) -> Keys:
    """The keys of an item. Categories count as content: an editor who adds the forgotten one has edited the item.

    A guid that only repeats the title is none: it would change with it.
    """
    title = fold(item.title)
    return Keys(
        guid=item.guid if fold(item.guid) != title else "",
        link=canonical(item.link) if item.link else "",
        title=title,
        content=_content(item),
        published=item.published,
        reads=(item.title, body_of(item.summary, item.text)),
        replaces=_replaced(item),
        is_alert=item.alert is not None,
    )


_LENGTH = 32
_HALF = _LENGTH // 2  # of an alert's content: what it says, and where it holds
_REPLACING = {"update", "cancel"}


def _replaced(item: Item) -> tuple[str, ...]:
    """What an alert takes the place of. An exercise, or an answer to an alert, does of nothing."""
    alert = item.alert
    if alert is None or item.withheld or fold(alert.msg_type) not in _REPLACING:
        return ()
    return tuple(name for name in alert.references if name != alert.identifier)


def _content(item: Item) -> str:
    words = [item.title, item.summary, item.text, *sorted(item.categories)]
    if item.withheld:  # once it is not, it is news though its words stay
        words.append(item.withheld)
    if item.alert is None:
        return _digest(words)
    return (
        _digest([*words, *_state(item.alert)])[:_HALF] + _digest(sorted(map(repr, item.alert.areas)))[:_HALF]
    )


def _state(alert: Alert) -> list[str]:
    """How an alert holds, which may change while its words stay; without an end, from when it was sent."""
    kind, status, gravity = map(fold, (alert.msg_type, alert.status, alert.severity))
    return [kind, status, gravity, f"{alert.onset}", f"{alert.expires or alert.sent}"]


def _digest(parts: Iterable[str]) -> str:
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]


def says_the_same(one: Keys, other: Keys) -> bool:
    """Of two alerts, whether they are one warning, though perhaps for other areas."""
    return one.content[:_HALF] == other.content[:_HALF]


def address(keys: Keys) -> tuple[str, str]:
    """Where an item stands: guid and link together."""
    return keys.guid, keys.link


def body_of(summary: str, text: str) -> str:
    """Summary and text as one, for comparing."""
    return f"{summary}\n{text}" if summary else text


def distinct(listing: Iterable[Item]) -> dict[Keys, Item]:
    """The items of a listing by their keys, in its order, without those that say the very same as one above (a pinned
    post stands twice), and without the empty ones: they could never be recognised again, so they would be new at
    every poll.
    """
    first: dict[Keys, Item] = {}
    for item in listing:
        keys = keys_of(item)
        if keys.guid or keys.link or keys.title:
            first.setdefault(keys, item)
    return first
