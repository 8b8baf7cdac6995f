"""A source read whole, before anything of it is written down: what its document shows, and what has to be fetched
besides.

The order: its document (`bridge.documents`) → older pages, where nothing of the first is known → the item's own page,
where the feed says nothing of it. HTTP all of it, and so outside of any transaction.
What is news is judged here once for the sake of what to fetch; the judgement that counts is `bridge.intake`'s.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from bridge.core.identity.keys import Keys, distinct
from bridge.core.identity.traits import seen
from bridge.core.identity.verdict import Identity, Past, Sighting, identify
from bridge.documents import BESIDES, Documents
from bridge.errors import BridgeError
from bridge.log import event
from bridge.model import Item, ParsedFeed
from bridge.policy import Config, Source
from bridge.ports import Clock, Fetched, Fetcher, PageReader, PageState, Parser
from bridge.recall import Recall
from bridge.store import feeds
from bridge.store import items as item_store
from bridge.store.database import Database
from bridge.store.feeds import FeedState

log = logging.getLogger(__name__)

_PAGES = 5  # further pages of a feed at most: a hundred items at once are a flood in any case
_LOOKS = (
    30  # items' own pages that one poll looks at: of more at once, by default a flood, only titles are told
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a source shows. `items` may say more than its feed does, so `keys` are of what the feed says.

    `window`: how many of them, from the first, stand in its first page.
    """

    feed: ParsedFeed
    items: tuple[Item, ...]
    keys: tuple[Keys, ...]
    window: int
    hole: bool = False  # nothing of it is known, and older pages did not reach back to what is
    marked: Mapping[str, Item] = field(
        default_factory=dict
    )  # those of its first page, by their entries' marks


class Reader:
    """Reads sources. Thread-safe."""

    def __init__(
        self, config: Config, db: Database, fetcher: Fetcher, parse: Parser, pages: PageReader, clock: Clock
    ) -> None:
        self._config = config
        self._db = db
        self._fetcher = fetcher
        self._documents = Documents(config, fetcher, parse, clock)
        self._pages = pages
        self._clock = clock
        self._recall = Recall()

    def read(self, source: Source, fetched: Fetched) -> Reading:
        """Raises ParseError for a document that is no feed; what else cannot be had is left out and told."""
        recalled = self._recall.items(source.name, fetched.url)
        listing = self._documents.read(fetched, source.name, recalled)
        feed, items, keys, marked = listing.feed, listing.items, listing.keys, listing.marked
        window = len(items)
        stands = not recalled.keys().isdisjoint(marked)
        if stands and not any(_is_silent(item) for item in items):  # then nothing is to be fetched besides
            return Reading(feed, items, keys, window, marked=marked)
        with self._db.read() as conn:
            state = feeds.get(conn, source.name, source.url)
        sightings = self._judge(keys, source, state)
        # An index of alerts shows those in force, and may well turn over: what left it is over.
        hole = bool(state.listing) and not all(item.alert for item in items) and not _any_known(sightings)
        if hole and not state.readdressed:
            older = self._older(feed, source, state)
            together = distinct([*items, *older])
            items, keys = tuple(together.values()), tuple(together)
            sightings = self._judge(keys, source, state)
            hole = not _any_known(sightings)
        told = self._told(items, sightings) if state.baseline_at else items
        return Reading(feed, tuple(told), keys, window, hole, marked)

    def remember(self, source: Source, fetched: Fetched, reading: Reading) -> None:
        """Keep what was read and taken in: what of it stands there the next time is known, and not read again."""
        self._recall.keep(source.name, fetched.url, reading.marked)

    def _judge(self, keys: Sequence[Keys], source: Source, state: FeedState) -> list[Identity]:
        with self._db.read() as conn:
            known = item_store.known(conn, source.name, keys, state.listing)
        past = Past(state.listing, seen(state.traits, keys, self._clock.now()), state.readdressed)
        return identify(keys, known, past)

    # --- what is fetched besides ---------------------------------------------------------------------------

    def _older(self, feed: ParsedFeed, source: Source, state: FeedState) -> list[Item]:
        """The entries of further pages, until one holds something known."""
        found: list[Item] = []
        end = self._clock.monotonic() + BESIDES
        for _ in range(_PAGES):
            if not feed.next_page or self._clock.monotonic() >= end:
                break
            try:
                fetched = self._fetcher.fetch(feed.next_page)
                listing = self._documents.read(fetched, source.name)
            except BridgeError as error:
                log.info(event("feed.no_older_page", feed=source.name, error=error))
                break
            feed = listing.feed
            sightings = self._judge(listing.keys, source, state)
            found += listing.items
            if not listing.items or _any_known(sightings):
                break
        return found

    def _told(self, items: Sequence[Item], sightings: Sequence[Identity]) -> list[Item]:
        """The items, those of which the feed has only a title told by their own page."""
        end = self._clock.monotonic() + BESIDES
        looks = 0
        told = []
        links = Counter(item.link for item in items)  # what several share is no item's own page
        for item, sighting in zip(items, sightings, strict=True):
            silent = _is_silent(item) and links[item.link] == 1
            worth = sighting.sighting in (Sighting.NEW, Sighting.EDITED, Sighting.RETURNED)
            if silent and worth and looks < _LOOKS and self._clock.monotonic() < end:
                looks += 1
                told.append(self._by_its_page(item))
            else:
                told.append(item)
        return told

    def _by_its_page(self, item: Item) -> Item:
        page = self._pages.look(item.link, self._config.town.site)
        if page.state is not PageState.THERE:
            return item
        return replace(
            item, summary=page.description, text=page.text, image=item.image or page.image,
            title=item.title or page.title,
        )  # fmt: skip


def _any_known(sightings: Sequence[Identity]) -> bool:
    return any(one.known for one in sightings)


def _is_silent(item: Item) -> bool:
    """Whether a feed has nothing of it but a title, and its page may say more."""
    return not (item.text or item.summary) and bool(item.link)
