"""Reading what `bridge preview` was pointed at: a configured feed as its next poll would take it, a URL, a file."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from bridge.cli.names import closest
from bridge.documents import Listing
from bridge.errors import BridgeError, NotFoundError
from bridge.model import Item, ParsedFeed
from bridge.operations.preview import Line, Preview
from bridge.policy import Config, Source
from bridge.ports import Fetched, Fetcher


@dataclass(frozen=True, slots=True)
class Found:
    """A source previewed: the feed whose rules it obeys, and its entries; or why it is refused."""

    feed: str
    refused: str = ""
    warnings: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()


class Sources:
    """Reads sources and previews them. Opens the tables only where there are some: a preview makes nothing."""

    def __init__(self, config: Config) -> None:
        from bridge.clock import SystemClock
        from bridge.config import state_directory

        self._config = config
        self._now = SystemClock().now()
        self._db = None
        file = state_directory(os.environ) / "bridge.db"
        if config.storage_url or file.exists():
            from bridge.store.database import open_database

            self._db = open_database(config.storage_url or f"sqlite:///{file}")
        self._preview = Preview(config, self._count, self._now, self._limit)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._db:
            self._db.close()

    def _count(self, topics: Sequence[str]) -> int:
        from bridge.store import tallies

        if self._db is None:
            return 0
        with self._db.read() as conn:
            return tallies.count_recipients(conn, topics)

    def _limit(self, topics: Sequence[str], urgent: bool) -> str:  # noqa: FBT001 - as `Preview` calls it
        from bridge.core.fanout import plan
        from bridge.operations.limits import before

        if self._db is None or self._config.whatsapp is None:
            return ""
        with self._db.read() as conn:
            expires_at = plan(topics, self._config, self._now).expires_at
            forecast = before(
                conn, self._config.whatsapp, topics, self._now, urgent=urgent, expires_at=expires_at
            )
        return forecast.sentence("would get")

    def feed(self, source: Source) -> Found:
        """A configured feed, as its next poll would take it."""
        try:
            fetched = self._fetcher(source.url).fetch(source.url)
            listing = self._listing(fetched, source, named=fetched.url)
        except BridgeError as error:
            return Found(source.name, f"{source.name}: {error}")
        lines = (*self._as_polled(source, listing.items), *map(self._preview.of_replaced, listing.replaced))
        return Found(source.name, "", listing.feed.warnings, lines)

    def _as_polled(self, source: Source, items: Sequence[Item]) -> list[Line]:
        from bridge.core.identity.keys import keys_of
        from bridge.core.identity.traits import seen
        from bridge.core.identity.verdict import Past, identify
        from bridge.store import feeds
        from bridge.store import items as table

        if self._db is None:
            return [self._preview.of_known(item, None, baseline=True) for item in items]
        keys = [keys_of(item) for item in items]
        with self._db.read() as conn:
            state = feeds.get(conn, source.name, source.url)
            known = table.known(conn, source.name, keys, state.listing)
        traits = seen(state.traits, keys, self._now)
        identities = identify(keys, known, Past(state.listing, traits, state.readdressed))
        baseline, ahead = state.baseline_at is None, traits.dates_lie_ahead
        return [
            self._preview.of_known(item, identity, baseline=baseline, dates_lie_ahead=ahead)
            for item, identity in zip(items, identities, strict=True)
        ]

    def elsewhere(self, where: str, as_feed: str | None) -> Found:
        """A URL or a file, every entry as if it were new, under the rules of one configured feed."""
        source = self._config.feeds[as_feed or next(iter(self._config.feeds))]
        try:
            here = "://" not in where
            fetched = Fetched(source.url, self._read(where)) if here else self._fetcher(where).fetch(where)
            listing = self._listing(fetched, source, named=where)
        except BridgeError as error:
            return Found(source.name, str(error))
        lines = (
            *map(self._preview.of_new, listing.items),
            *map(self._preview.of_replaced, listing.replaced),
        )
        # Where all that it held had to be left out, that is what there is to say.
        refused = "" if lines or listing.feed.complete else "; ".join(listing.feed.warnings)
        return Found(source.name, refused, listing.feed.warnings, lines)

    def _fetcher(self, url: str) -> Fetcher:
        from bridge.bootstrap import fetcher
        from bridge.clock import SystemClock

        return fetcher(self._config, SystemClock(), url)

    def _read(self, file: str) -> bytes:
        try:
            return Path(file).read_bytes()
        except OSError as error:
            meant = closest(file, self._config.feeds)
            hint = f"; did you mean the feed {meant!r}?" if meant else ""
            raise NotFoundError(
                f"{file}: neither a configured feed ({', '.join(self._config.feeds)}), nor a URL, "
                f"nor a readable file: {error.strerror}{hint}"
            ) from None

    def _listing(self, fetched: Fetched, source: Source, named: str) -> Listing:
        """What a document shows, by the hand that polls. `named`: what errors call it."""
        from bridge.clock import SystemClock
        from bridge.documents import Documents
        from bridge.feeds.parse import parse

        def read(body: bytes, content_type: str, url: str, *, known: Collection[str] = ()) -> ParsedFeed:
            shown = named if url == fetched.url else url
            return parse(body, content_type, shown, self._config.town.language, known=known)

        documents = Documents(self._config, self._fetcher(fetched.url), read, SystemClock())
        return documents.read(fetched, source.name)
