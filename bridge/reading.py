"""A source read whole, before anything of it is written down: what its document shows, and what has to be fetched
besides.

The order: parse → the alerts that entries only announce → normalise → older pages, where nothing of the first is
known → the item's own page, where the feed says nothing of it. HTTP all of it, and so outside of any transaction.
What is news is judged here once for the sake of what to fetch; the judgement that counts is `bridge.intake`'s.
"""

from __future__ import annotations

import logging
from collections import Counter, OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bridge.core.alerts.relevance import superseded, told_by
from bridge.core.identity.keys import Keys, distinct, keys_of
from bridge.core.identity.traits import seen
from bridge.core.identity.verdict import Identity, Past, Sighting, identify
from bridge.core.normalize import normalize
from bridge.errors import BridgeError
from bridge.log import event
from bridge.model import Entry, Item, ParsedFeed
from bridge.policy import Config, Source
from bridge.ports import Clock, Fetched, Fetcher, PageReader, PageState, Parser
from bridge.store import items as item_store
from bridge.store.database import Database
from bridge.store.feeds import FeedState

log = logging.getLogger(__name__)

_PAGES = 5  # further pages of a feed at most: a hundred items at once are a flood in any case
_LOOKS = 20  # items' own pages that one poll looks at
_BESIDES = (
    60.0  # seconds for what is fetched besides, of each kind: a slow site must not hold up what is known
)
_ALERTS = 50  # announced alerts that one poll fetches
_REMEMBERED = 1_000  # alerts: what is announced is never changed, only replaced by another


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


class Reader:
    """Reads sources. Thread-safe."""

    def __init__(
        self, config: Config, db: Database, fetcher: Fetcher, parse: Parser, pages: PageReader, clock: Clock
    ) -> None:
        self._config = config
        self._db = db
        self._fetcher = fetcher
        self._parse = parse
        self._pages = pages
        self._clock = clock
        self._alerts: OrderedDict[str, Entry] = OrderedDict()

    def read(self, source: Source, state: FeedState, fetched: Fetched) -> Reading:
        """Raises ParseError for a document that is no feed; what else cannot be had is left out and told."""
        feed = self._document(fetched)
        items = self._items(feed, source, fetched.url)
        window = len(items)
        keys, sightings = self._judge(items, source, state)
        hole = bool(state.listing) and bool(items) and not any(one.known for one in sightings)
        if hole and not state.readdressed:
            older = self._older(feed, source, state)
            items = distinct([*items, *older])
            keys, sightings = self._judge(items, source, state)
            hole = not any(one.known for one in sightings)
        told = self._told(items, sightings) if state.baseline_at else items
        return Reading(feed, tuple(told), tuple(keys), window, hole)

    # --- the document --------------------------------------------------------------------------------------

    def _document(self, fetched: Fetched) -> ParsedFeed:
        feed = self._parse(fetched.body or b"", fetched.content_type, fetched.url)
        announced = [entry.alert_url for entry in feed.entries if entry.alert_url]
        return self._with_alerts(feed) if announced else feed

    def _with_alerts(self, feed: ParsedFeed) -> ParsedFeed:
        """Each entry that announces an alert told by the alert itself; without those that could not be fetched."""
        entries, missing, asked = [], 0, 0
        end = self._clock.monotonic() + _BESIDES
        for entry in feed.entries:
            whole = self._alerts.get(entry.alert_url)
            if entry.alert_url and whole is None:
                asked += 1
                in_time = asked <= _ALERTS and self._clock.monotonic() < end
                whole = self._alert(entry.alert_url) if in_time else None
            if whole is not None:
                entries.append(told_by(entry, whole))
            elif not entry.alert_url or entry.alert:
                entries.append(entry)
            else:
                missing += 1
        if not missing:
            return replace(feed, entries=tuple(entries))
        warning = f"Alerts that could not be fetched, to be tried again: {missing}."
        return replace(feed, entries=tuple(entries), warnings=(*feed.warnings, warning), complete=False)

    def _alert(self, url: str) -> Entry | None:
        try:
            fetched = self._fetcher.fetch(url)
            [entry] = self._parse(fetched.body or b"", fetched.content_type, fetched.url).entries
        except (BridgeError, ValueError) as error:  # ValueError: no alert, but a feed of several
            log.warning(event("alert.failed", url=url, error=error))
            return None
        self._alerts[url] = entry
        while len(self._alerts) > _REMEMBERED:
            self._alerts.popitem(last=False)
        return entry

    def _items(self, feed: ParsedFeed, source: Source, url: str) -> list[Item]:
        old = superseded(entry.alert for entry in feed.entries if entry.alert)
        zone = self._config.town.timezone
        entries = (one for one in feed.entries if not (one.alert and one.alert.identifier in old))
        return distinct(normalize(entry, source.name, url, zone) for entry in entries)

    def _judge(
        self, items: Sequence[Item], source: Source, state: FeedState
    ) -> tuple[list[Keys], list[Identity]]:
        keys = [keys_of(item) for item in items]
        with self._db.read() as conn:
            known = item_store.known(conn, source.name, keys, state.listing)
        past = Past(state.listing, seen(state.traits, keys, self._clock.now()), state.readdressed)
        return keys, identify(keys, known, past)

    # --- what is fetched besides ---------------------------------------------------------------------------

    def _older(self, feed: ParsedFeed, source: Source, state: FeedState) -> list[Item]:
        """The entries of further pages, until one holds something known."""
        found: list[Item] = []
        end = self._clock.monotonic() + _BESIDES
        for _ in range(_PAGES):
            if not feed.next_page or self._clock.monotonic() >= end:
                break
            try:
                fetched = self._fetcher.fetch(feed.next_page)
                feed = self._document(fetched)
            except BridgeError as error:
                log.info(event("feed.no_older_page", feed=source.name, error=error))
                break
            page = self._items(feed, source, fetched.url)
            _, sightings = self._judge(page, source, state)
            found += page
            if not page or any(one.known for one in sightings):
                break
        return found

    def _told(self, items: Sequence[Item], sightings: Sequence[Identity]) -> list[Item]:
        """The items, those of which the feed has only a title told by their own page."""
        end = self._clock.monotonic() + _BESIDES
        looks = 0
        told = []
        links = Counter(item.link for item in items)  # what several share is no item's own page
        for item, sighting in zip(items, sightings, strict=True):
            silent = not (item.text or item.summary) and bool(item.link) and links[item.link] == 1
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
