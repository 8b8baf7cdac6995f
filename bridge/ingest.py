"""The first act of an item's journey: poll → fetch → parse → normalise → dedupe → route → compose → notice (held).

One call of `poll` is one walk down that line: `bridge.reading` reads the source whole, `bridge.intake` takes it in.
All that a listing changes (items, notices, what became of each,
the feed's own state) is one transaction: a kill leaves either the old picture or the new one.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy.exc import SQLAlchemyError

from bridge.core import pacing
from bridge.core.links import is_same_site
from bridge.core.route import Router
from bridge.errors import BridgeError, FetchError, ParseError
from bridge.intake import Intake, PollReport, digest
from bridge.log import event
from bridge.model import ParsedFeed
from bridge.policy import Config, Source
from bridge.ports import Clock, Fetched, Fetcher, PageReader, Parser, Validators
from bridge.reading import Reader
from bridge.store import feeds, holds
from bridge.store.database import Database
from bridge.store.feeds import LastPoll, Unchanged
from bridge.store.group import GroupCommit

log = logging.getLogger(__name__)

_PAGES = 10  # that are looked at in one turn; the next begins at once


class Ingest:
    """Polls feeds. Thread-safe; never two polls of one feed at once in one process."""

    def __init__(
        self,
        config: Config,
        db: Database,
        fetcher: Fetcher,
        parse: Parser,
        pages: PageReader,
        clock: Clock,
        wake: Callable[[], None] = lambda: None,
        turns: dict[str, threading.Lock] | None = None,
    ) -> None:
        self._config = config
        self._router = Router(config.topics)
        self._db = db
        self._fetcher = fetcher
        self._reader = Reader(config, db, fetcher, parse, pages, clock)
        self._pages = pages
        self._clock = clock
        self._wake = wake
        # Given, where a reload makes a new one beside the polls of the old that are under way.
        self._turns = {} if turns is None else turns
        self._unchanged = GroupCommit(self._commit_unchanged)  # most polls, many at once: one commit for all
        self._paces: dict[str, int | None] = {}  # of the feeds polled so far
        # Of feeds that had nothing new: not read again, for if another process polls one meanwhile, no note is made.
        self._polls: dict[str, LastPoll] = {}
        for name in config.feeds:
            self._turns.setdefault(name, threading.Lock())

    def poll_if_due(self, name: str) -> PollReport | None:
        """Poll a feed unless its back-off says not yet, or a poll of it is under way."""
        source = self._config.feeds[name]
        if not self._turns[name].acquire(blocking=False):
            return None
        try:
            last = self._last(source)
            if last.next_at is not None and last.next_at > self._clock.now():
                return None
            return self._poll(source, last, look=False)
        finally:
            self._turns[name].release()

    def poll(self, name: str) -> PollReport:
        """Poll a feed now, whatever its schedule or back-off says."""
        source = self._config.feeds[name]
        with self._turns[name]:
            return self._poll(source, self._last(source), look=False)

    def look(self, name: str) -> None:
        """Ask for the whole listing, whatever the validators say: a site may answer 304 although its newest post
        was just taken down, so this is what a release must rest on.
        """
        source = self._config.feeds[name]
        with self._turns[name]:  # a poll of before a reload may be under way
            self._poll(source, self._last(source), look=True)
            self._look_at_pages(name)
        self._wake()

    def pace(self, name: str) -> timedelta:
        """How long to wait from one poll of a feed to the next."""
        source = self._config.feeds[name]
        pace = self._paces[name] if name in self._paces else self._last(source).pace
        return source.every if pace is None else timedelta(seconds=pace)

    def _last(self, source: Source) -> LastPoll:
        if known := self._polls.get(source.name):
            return known
        with self._db.read() as conn:
            return feeds.last_poll(conn, source.name, source.url)

    def _look_at_pages(self, name: str) -> None:
        """See whether what rolled off the feed while its notice was held is still on the site."""
        with self._db.read() as conn:
            due = [one for one in holds.pages_to_look_at(conn, self._clock.now()) if one.feed == name]
        if not due:
            return
        site = self._config.town.site
        looked = [(notice, self._pages.look(notice.fields.link, site)) for notice in due[:_PAGES]]
        with self._db.write() as conn:
            intake = Intake(self._config, self._router, conn, self._config.feeds[name], self._clock.now())
            intake.see_pages(looked)
        self._tell_all(intake)

    def _poll(self, source: Source, last: LastPoll, *, look: bool) -> PollReport:
        started = self._clock.now()
        self._polls.pop(source.name, None)
        try:
            fetched, last = self._fetch(source, last, Validators() if look else last.validators)
            if fetched.body is None or digest(fetched.body) == last.body_hash:
                return self._nothing_changed(last, fetched, started)
            return self._take_in(source, fetched, started)
        except SQLAlchemyError:  # the tables are out of reach, which is no fault of this feed's
            raise
        except BridgeError as error:
            return self._failed(source, error)
        except Exception as error:
            # A bug of ours, met on this feed's content: told, and it rests like any failing feed, so that what is
            # held is not held for ever.
            log.exception(event("feed.unreadable", feed=source.name))
            return self._failed(source, ParseError(f"not read: {type(error).__name__}; see the log"))

    def _fetch(self, source: Source, last: LastPoll, validators: Validators) -> tuple[Fetched, LastPoll]:
        """What stands at the source's address, or where that has moved to for good; if that fails, at the address.
        And `last`, with where it has moved to now.
        """
        if last.moved_to:
            try:
                return self._fetcher.fetch(last.moved_to, validators), last
            except FetchError as error:
                log.info(event("feed.moved_back", feed=source.name, error=error))
        fetched = self._fetcher.fetch(source.url, Validators() if last.moved_to else validators)
        moved = fetched.moved_to
        if moved and not is_same_site(moved, source.url):
            moved = ""
        if fetched.moved_to and fetched.moved_to != last.moved_to:
            advice = "write that address into the configuration"
            log.warning(event("feed.moved_for_good", feed=source.name, to=fetched.moved_to, advice=advice))
        if moved == last.moved_to:
            return fetched, last
        with self._db.write() as conn:
            feeds.save(conn, replace(feeds.get(conn, source.name, source.url), moved_to=moved))
        return fetched, replace(last, moved_to=moved)

    def _take_in(self, source: Source, fetched: Fetched, started: datetime) -> PollReport:
        reading = self._reader.read(source, fetched)
        with self._db.write() as conn:
            intake = Intake(self._config, self._router, conn, source, self._clock.now())
            report = intake.take(reading, fetched, started)
        if not intake.overtaken:
            self._reader.remember(source, fetched, reading)
        self._paces[source.name] = intake.pace
        self._tell_all(intake)
        self._tell(report, reading.feed)
        if report.notices:
            self._wake()
        return report

    def _nothing_changed(self, last: LastPoll, fetched: Fetched, started: datetime) -> PollReport:
        """304, or the same bytes again. Only the latter shows that nothing was withdrawn."""
        name = last.name
        after = replace(
            last,
            checked_at=self._clock.now(),
            looked_at=last.looked_at if fetched.body is None else started,
            pace=pacing.paced(last.pace, self._config.feeds[name], turned=0.0),
            next_at=self._not_before(name, fetched),
        )
        self._unchanged.submit(Unchanged(last, after))
        self._paces[name] = after.pace
        if fetched.body is not None:
            self._wake()
        return PollReport(name, ok=True, entries=last.entries)

    def _commit_unchanged(self, polled: Sequence[Unchanged]) -> None:
        with self._db.write() as conn:
            as_known = feeds.note_unchanged(conn, polled)
        if as_known:
            self._polls.update((one.after.name, one.after) for one in polled)

    def _not_before(self, name: str, fetched: Fetched) -> datetime | None:
        wait = pacing.freshness(fetched.fresh_for, self._config.feeds[name].every)
        return self._clock.now() + wait if wait else None

    def _failed(self, source: Source, error: BridgeError) -> PollReport:
        """Remember the trouble and rest: longer each time, or as long as the server asked."""
        now = self._clock.now()
        asked, gone = (error.retry_after, error.gone) if isinstance(error, FetchError) else (None, False)
        with self._db.write() as conn:
            state = feeds.get(conn, source.name, source.url)
            failures = state.failures + 1
            rest = pacing.rest(failures, source.every, asked, gone=gone)
            feeds.save(
                conn,
                replace(state, checked_at=now, next_at=now + rest, failures=failures, error=str(error)),
            )
        if gone:
            log.error(event("feed.gone", feed=source.name, error=error, effect="it is not polled any more"))
        else:
            log.warning(event("feed.failed", feed=source.name, failures=failures, error=error))
        return PollReport(source.name, ok=False, error=str(error))

    def _tell_all(self, intake: Intake) -> None:
        for level, what in intake.told:  # now that it is true
            log.log(level, what)

    def _tell(self, report: PollReport, feed: ParsedFeed) -> None:
        if report.baseline:
            log.info(event("feed.baseline", feed=report.feed, known=report.entries))
        for warning in feed.warnings:
            log.warning(event("feed.odd", feed=report.feed, warning=warning))
