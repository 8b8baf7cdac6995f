"""What the entries of the last listings read as, so that what stands there again need not be read again.

Kept in memory only, packed: after a start each feed is read whole once. What it holds is bounded; of more feeds than
that those that changed longest ago are forgotten, and read whole as well.
"""

from __future__ import annotations

import json
import threading
import zlib
from collections import OrderedDict
from collections.abc import Mapping

from bridge.model import Item

_MOST = 64 << 20  # bytes: some 2,000 feeds of twenty long items
_SAID = ("guid", "link", "title", "summary", "text", "categories", "image", "withheld")
_FAST = 1  # of zlib's levels: half of the space in a quarter of the time


class Recall:
    """By feed, address and mark. Thread-safe. Of an item all but its dates and its place; never one with an alert,
    which says more than its entry.
    """

    def __init__(self, most: int = _MOST) -> None:
        self._most = most
        self._size = 0
        self._guard = threading.Lock()
        self._feeds: OrderedDict[tuple[str, str], dict[str, bytes]] = OrderedDict()

    def items(self, feed: str, url: str) -> dict[str, Item]:
        """What was kept of a feed, by mark."""
        with self._guard:
            kept = self._feeds.get((feed, url), {})
        return {mark: _unpacked(feed, packed) for mark, packed in kept.items()}

    def keep(self, feed: str, url: str, items: Mapping[str, Item]) -> None:
        """Keep these, and what was kept of the feed no longer."""
        with self._guard:
            before = self._feeds.get((feed, url), {})
        if before.keys() == items.keys():
            return
        kept = {mark: before.get(mark) or _packed(item) for mark, item in items.items()}
        with self._guard:
            self._size += _size(kept) - _size(self._feeds.pop((feed, url), {}))
            self._feeds[feed, url] = kept
            while self._size > self._most:
                self._size -= _size(self._feeds.popitem(last=False)[1])


def _packed(item: Item) -> bytes:
    said = {name: getattr(item, name) for name in _SAID}
    return zlib.compress(json.dumps(said, ensure_ascii=False).encode(), _FAST)


def _unpacked(feed: str, packed: bytes) -> Item:
    said = json.loads(zlib.decompress(packed))
    return Item(feed, **{**said, "categories": tuple(said["categories"])})


def _size(kept: Mapping[str, bytes]) -> int:
    return sum(map(len, kept.values()))
