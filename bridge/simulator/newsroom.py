"""A small town's website: items are published, edited, withdrawn and restored; feeds show the newest.

What of WordPress matters to a poller is kept: guid and link are fixed on the day of writing, an edit keeps the
date, and the validators are the whole site's.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import md5

from bridge.simulator.items import Draft, NewsItem, State, slug
from bridge.simulator.waiting import wait_until
from bridge.simulator.wishes import BadInput

PAGE = 10  # items on one page of a feed


@dataclass(frozen=True, slots=True)
class Poll:
    """One request for a feed: its name ("" is the whole site's), the answer, and whether it asked conditionally."""

    feed: str
    status: int
    conditional: bool


class Newsroom:
    """The site. Thread-safe.

    `stale_validators`: withdrawing an item leaves the validators as they were, as WordPress does.
    """

    def __init__(
        self,
        base_url: str,
        *,
        town: str = "Comune di Esempio",
        default_feed: str = "notizie",
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.base_url = base_url
        self.town = town
        self.stale_validators = False
        self._default_feed = default_feed
        self._now = now
        self._lock = threading.RLock()
        self._last_id = 0
        self.clear()

    def clear(self) -> None:
        """Away with all items. Ids go on, as they do in a database."""
        with self._lock:
            self._items: dict[int, NewsItem] = {}
            self._polls: list[Poll] = []
            self._revision = 0
            self._changed = self._now()

    # --- editors ---

    def publish(self, draft: Draft) -> NewsItem:
        """Publish now, or at the draft's own date: in the past, or in the future. Raises BadInput."""
        if not draft.title:
            raise BadInput("an item needs a title")
        with self._lock:
            now = self._now()
            published = draft.published or now
            self._last_id += 1
            item = NewsItem(
                id=self._last_id,
                title=draft.title,
                content=draft.content or "",
                summary=draft.summary or "",
                categories=draft.categories or (),
                feed=draft.feed or self._default_feed,
                published=published,
                modified=now,
                link=self._free_link(published, draft.title),
                guid=f"{self.base_url}/?p={self._last_id}",
            )
            self._store(item)
            return item

    def edit(self, item_id: int, draft: Draft) -> NewsItem:
        with self._lock:
            item = draft.revised(self.get(item_id), self._now())
            self._store(item)
            return item

    def withdraw(self, item_id: int, *, gone: bool = False) -> NewsItem:
        """Take it off the site; its page is then 404, or 410 if `gone`."""
        with self._lock:
            item = replace(self.get(item_id), state=State.GONE if gone else State.WITHDRAWN)
            self._store(item, touch=not self.stale_validators)
            return item

    def restore(self, item_id: int) -> NewsItem:
        with self._lock:
            item = replace(self.get(item_id), state=State.PUBLISHED, modified=self._now())
            self._store(item)
            return item

    def _store(self, item: NewsItem, *, touch: bool = True) -> None:
        self._items[item.id] = item
        if touch:
            self._revision += 1
            self._changed = self._now()

    def _free_link(self, published: datetime, title: str) -> str:
        start = f"{self.base_url}/newsroom/{published:%Y/%m/%d}/{slug(title)}"
        taken = {item.link for item in self._items.values()}
        candidates = (f"{start}{suffix}/" for suffix in ["", *(f"-{n}" for n in range(2, len(taken) + 3))])
        return next(link for link in candidates if link not in taken)

    # --- readers ---

    def get(self, item_id: int) -> NewsItem:
        """Raises BadInput for an id that never was."""
        with self._lock:
            if item_id not in self._items:
                raise BadInput(f"there is no item {item_id}")
            return self._items[item_id]

    def items(self) -> list[NewsItem]:
        """All items ever, the withdrawn ones too, oldest first."""
        with self._lock:
            return list(self._items.values())

    def at(self, path: str) -> NewsItem | None:
        """The item whose page stands at this path, whatever its state."""
        wanted = f"{self.base_url}{path.rstrip('/')}/"
        return next((item for item in self.items() if item.link == wanted), None)

    def shown(self, feed: str = "") -> list[NewsItem]:
        """What a feed holds, newest first; "" is the whole site's. An unknown name gives none, as WordPress does."""
        now = self._now()
        chosen = [
            item
            for item in self.items()
            if item.state is State.PUBLISHED and item.published <= now and feed in {"", item.feed}
        ]
        return sorted(chosen, key=lambda item: (item.published, item.id), reverse=True)

    def validators(self) -> tuple[str, datetime]:
        """The site's ETag and Last-Modified. An item whose hour has come changes them like any edit."""
        with self._lock:
            now = self._now()
            due = [item.published for item in self._items.values() if item.published <= now]
            tag = md5(f"{self._revision}/{len(due)}/{self._changed}".encode(), usedforsecurity=False)
            return f'"{tag.hexdigest()}"', max([self._changed, *due])

    # --- pollers ---

    def note(self, poll: Poll) -> None:
        with self._lock:
            self._polls.append(poll)

    def polls(self, feed: str | None = None) -> list[Poll]:
        with self._lock:
            return [poll for poll in self._polls if feed in {None, poll.feed}]

    def wait_polls(self, count: int, feed: str | None = None, timeout: float = 10.0) -> bool:
        """Wait until so many requests for a feed (None: any) were answered in all; says whether they were."""
        return wait_until(lambda: len(self.polls(feed)) >= count, timeout)
