"""The first act of an item's journey: poll → fetch → parse → normalise → dedupe → route → compose → notice (held).

One call of `poll` is one walk down that line. All that a listing changes (items, notices, what became of each,
the feed's own state) is one transaction: a kill leaves either the old picture or the new one.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError

from bridge.core import pacing
from bridge.core.normalize import normalize
from bridge.core.route import Router
from bridge.errors import BridgeError, FetchError, ParseError
from bridge.intake import Intake, PollReport, digest
from bridge.log import event
from bridge.model import ParsedFeed
from bridge.policy import Config, Source
from bridge.ports import Clock, Fetched, Fetcher, Parser, Validators
from bridge.store import feeds
from bridge.store.database import Database
from bridge.store.feeds import FeedState

log = logging.getLogger(__name__)

# However long a server asks to be left alone: a wrong figure of its must not silence a feed for good.
_LONGEST_REST = timedelta(hours=6)


class Ingest:
    """Polls feeds. Thread-safe; never two polls of one feed at once in one process."""

    def __init__(
        self,
        config: Config,
        db: Database,
        fetcher: Fetcher,
        parse: Parser,
        clock: Clock,
        wake: Callable[[], None] = lambda: None,
        turns: dict[str, threading.Lock] | None = None,
    ) -> None:
        self._config = config
        self._router = Router(config.topics)
        self._db = db
        self._fetcher = fetcher
        self._parse = parse
        self._clock = clock
        self._wake = wake
        # Given, where a reload makes a new one beside the polls of the old that are under way.
        self._turns = {} if turns is None else turns
        for name in config.feeds:
            self._turns.setdefault(name, threading.Lock())

    def poll_if_due(self, name: str) -> PollReport | None:
        """Poll a feed unless its back-off says not yet, or a poll of it is under way."""
        source = self._config.feeds[name]
        with self._db.read() as conn:
            next_at = feeds.get(conn, name, source.url).next_at
        if next_at is not None and next_at > self._clock.now():
            return None
        if not self._turns[name].acquire(blocking=False):
            return None
        try:
            return self._poll(source, look=False)
        finally:
            self._turns[name].release()

    def poll(self, name: str) -> PollReport:
        """Poll a feed now, whatever its schedule or back-off says."""
        with self._turns[name]:
            return self._poll(self._config.feeds[name], look=False)

    def look(self, name: str) -> None:
        """Ask for the whole listing, whatever the validators say: a site may answer 304 although its newest post
        was just taken down, so this is what a release must rest on.
        """
        with self._turns[name]:  # a poll of before a reload may be under way
            self._poll(self._config.feeds[name], look=True)
        self._wake()

    def _poll(self, source: Source, *, look: bool) -> PollReport:
        started = self._clock.now()
        with self._db.read() as conn:
            state = feeds.get(conn, source.name, source.url)
        try:
            fetched = self._fetcher.fetch(source.url, Validators() if look else state.validators)
            if fetched.body is None or digest(fetched.body) == state.body_hash:
                return self._nothing_changed(state, fetched, started)
            return self._take_in(source, fetched, started)
        except SQLAlchemyError:  # the tables are out of reach, which is no fault of this feed's
            raise
        except BridgeError as error:
            return self._failed(state, source, error)
        except Exception as error:
            # A bug of ours, met on this feed's content: told, and it rests like any failing feed, so that what is
            # held is not held for ever.
            log.exception(event("feed.unreadable", feed=source.name))
            return self._failed(state, source, ParseError(f"not read: {type(error).__name__}; see the log"))

    def _take_in(self, source: Source, fetched: Fetched, started: datetime) -> PollReport:
        feed = self._parse(fetched.body or b"", fetched.content_type, fetched.url)
        zone = self._config.town.timezone
        listing = [normalize(entry, source.name, fetched.url, zone) for entry in feed.entries]
        with self._db.write() as conn:
            intake = Intake(self._config, self._router, conn, source, self._clock.now())
            report = intake.take(listing, feed, fetched, started)
        for level, what in intake.told:  # now that it is true
            log.log(level, what)
        self._tell(report, feed)
        if report.notices:
            self._wake()
        return report

    def _nothing_changed(self, state: FeedState, fetched: Fetched, started: datetime) -> PollReport:
        """304, or the same bytes again. Only the latter shows that nothing was withdrawn."""
        now = self._clock.now()
        with self._db.write() as conn:
            state = feeds.get(conn, state.name, state.url)
            seen = started if fetched.body is not None else state.looked_at
            feeds.save(
                conn, replace(state, checked_at=now, looked_at=seen, next_at=None, failures=0, error="")
            )
        if fetched.body is not None:
            self._wake()
        return PollReport(state.name, ok=True, entries=len(state.listing))

    def _failed(self, state: FeedState, source: Source, error: BridgeError) -> PollReport:
        """Remember the trouble and rest: longer each time, or as long as the server asked."""
        now = self._clock.now()
        rest = timedelta(seconds=pacing.backoff(state.failures + 1, source.every.total_seconds()))
        if isinstance(error, FetchError) and error.retry_after:
            rest = max(rest, min(error.retry_after, _LONGEST_REST))
        with self._db.write() as conn:
            state = feeds.get(conn, state.name, state.url)
            failures = state.failures + 1
            feeds.save(
                conn,
                replace(state, checked_at=now, next_at=now + rest, failures=failures, error=str(error)),
            )
        log.warning(event("feed.failed", feed=source.name, failures=failures, error=error))
        return PollReport(source.name, ok=False, error=str(error))

    def _tell(self, report: PollReport, feed: ParsedFeed) -> None:
        if report.baseline:
            log.info(event("feed.baseline", feed=report.feed, known=report.entries))
        for warning in feed.warnings:
            log.warning(event("feed.odd", feed=report.feed, warning=warning))
