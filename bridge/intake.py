"""Taking a listing in as a whole: what is known of it, whether it is a flood or has a hole, and what is gone from it.

The middle of the line that `bridge.ingest` walks (dedupe → route → compose → notice), inside the one transaction
that it opens. Item by item `bridge.admission` goes on from here.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Connection

from bridge.admission import Admission, Past
from bridge.core import pacing
from bridge.core.identity import verdict
from bridge.core.identity.keys import Keys
from bridge.core.identity.traits import Traits, learned, seen
from bridge.core.identity.verdict import Identity, Sighting
from bridge.core.identity.window import Absence, absences
from bridge.core.judge import counts, is_late_baseline
from bridge.core.route import Router
from bridge.drafts import Drafts
from bridge.log import event
from bridge.model import Item, ItemId, NoticeState, ParsedFeed
from bridge.policy import Config, Source
from bridge.ports import Fetched, Page, PageState, Validators
from bridge.reading import Reading
from bridge.store import feeds, notices
from bridge.store import items as item_store
from bridge.store.notices import Notice

_ALL = 3  # pages that are gone together


@dataclass(frozen=True, slots=True)
class PollReport:
    """What one poll came to. `new`: items never seen before; `notices`: how many notices were made of them."""

    feed: str
    ok: bool
    entries: int = 0
    new: int = 0
    notices: int = 0
    error: str = ""
    baseline: bool = False


def digest(body: bytes) -> str:
    """What tells whether a feed's bytes are the same as last time."""
    return hashlib.sha256(body).hexdigest()


class Intake:
    """One listing taken in, inside one transaction, at one moment."""

    def __init__(
        self, config: Config, router: Router, conn: Connection, source: Source, now: datetime
    ) -> None:
        self._config = config
        self._router = router
        self._conn = conn
        self._source = source
        self._now = now
        self._state = feeds.get(conn, source.name, source.url)
        self._baseline = self._state.baseline_at is None
        self._new = 0
        self.overtaken = False  # then nothing was taken in
        self.pace = self._state.pace  # seconds to the next poll, None: as configured
        self.told: list[tuple[int, str]] = []  # for the log, once it is committed
        self._drafts = Drafts(config, conn, now, self.told)

    def take(self, reading: Reading, fetched: Fetched, started: datetime) -> PollReport:
        """Take in what a request begun at `started` brought, unless a later look (of a command beside the daemon)
        was taken in before it: by an older picture, what is new since would seem withdrawn.
        """
        listing, keys = reading.items, reading.keys
        looked = self._state.looked_at
        # Of a later "now", a clock set back is the reason.
        if looked is not None and started < looked <= self._now:
            self._tell(logging.INFO, "feed.overtaken", feed=self._source.name, by=looked)
            self.overtaken = True
            return PollReport(self._source.name, ok=True, entries=len(listing))
        traits = seen(self._state.traits, keys, self._now)
        known = item_store.known(self._conn, self._source.name, keys, self._state.listing)
        open_ones = notices.open_of(self._conn, [one.id for one in known])
        held = {item: one for item, one in open_ones.items() if one.state is NoticeState.HELD}
        sightings = verdict.identify(
            keys, known, verdict.Past(self._state.listing, traits, self._state.readdressed)
        )
        self._baseline = self._baseline or self._is_another_baseline(listing, sightings)
        if not self._baseline:
            self._note_flood_or_hole(listing, sightings, hole=reading.hole)
        past = Past(traits, held, self._baseline)
        admission = Admission(self._config, self._router, self._conn, self._now, self._drafts, past)
        ids = [admission.admit(*one) for one in zip(listing, keys, sightings, strict=True)]
        self._new = admission.new
        item_store.mark_seen(self._conn, ids, self._now)
        turned = [one.known is None for one in sightings[: reading.window]]
        self.pace = pacing.paced(
            self._state.pace, self._source, 0.0 if self._baseline else sum(turned) / max(1, len(turned))
        )
        # Older pages are no part of the window: what stands there has not left it at the next poll.
        window = ids[: reading.window]
        self._remember(window, _after(traits, keys, sightings), reading.feed, fetched, started)
        return PollReport(
            self._source.name, ok=True, entries=len(listing), new=self._new, notices=self._drafts.made,
            baseline=self._baseline,
        )  # fmt: skip

    def _is_another_baseline(self, listing: Sequence[Item], sightings: Sequence[Identity]) -> bool:
        """Whether what stands here is not news although it was never seen: ops gave the feed another address, under
        which nothing is known; or it was empty, as no feed is for long, when it was first seen.
        """
        known = any(one.known for one in sightings)
        since = self._state.baseline_at
        if known or since is None:
            return False
        return self._state.readdressed or (
            self._state.traits.widest == 0 and is_late_baseline(list(listing), since)
        )

    def _note_flood_or_hole(
        self, listing: Sequence[Item], sightings: Sequence[Identity], *, hole: bool
    ) -> None:
        unseen = (item for item, one in zip(listing, sightings, strict=True) if one.sighting is Sighting.NEW)
        new = sum(counts(item, self._config.town, self._now) for item in unseen)
        limit = self._config.relay.flood
        self._drafts.flood = new > limit
        if self._drafts.flood:
            wait = self._config.relay.flood_wait
            self._tell(
                logging.WARNING, "feed.flood", feed=self._source.name, new=new, limit=limit, held_for=wait
            )
        doubtful = sum(one.sighting is Sighting.DOUBTFUL for one in sightings)
        if doubtful:
            self._tell(logging.WARNING, "feed.moved", feed=self._source.name, doubtful=doubtful)
        if hole and not doubtful:
            what = "nothing in it is known: items between the last poll and this one may be missing"
            self._tell(logging.WARNING, "feed.hole", feed=self._source.name, new=new, warning=what)

    def _tell(self, level: int, what: str, **facts: object) -> None:
        self.told.append((level, event(what, **facts)))

    def see_pages(self, looked: Sequence[tuple[Notice, Page]]) -> None:
        """What the own pages of held notices' items said. That all of several are gone at once proves nothing: more
        likely the site answers so to whoever is no browser.
        """
        gone = [notice for notice, page in looked if page.state is PageState.GONE]
        all_gone = len(gone) == len(looked) >= _ALL
        for notice, page in looked:
            assert notice.item_id is not None
            item_store.mark_page(self._conn, notice.item_id, self._now)
            if page.state is PageState.GONE and not all_gone:
                self._tell(logging.INFO, "item.gone", item=notice.item_id, feed=notice.feed, page=page.reason)
                self._drafts.withdraw(notice.item_id, f"its page {page.reason}")
        if all_gone:
            what = "every page looked at is gone: not believed"
            self._tell(
                logging.WARNING, "feed.pages_gone", feed=self._source.name, pages=len(gone), warning=what
            )

    def _remember(
        self, ids: list[ItemId], traits: Traits, feed: ParsedFeed, fetched: Fetched, started: datetime
    ) -> None:
        before = self._state.listing
        verdicts = absences(before, ids) if feed.complete else {}
        if self._state.readdressed:  # what another address does not show was not withdrawn from this one
            verdicts = dict.fromkeys(verdicts, Absence.ROLLED_OFF)
        missing = {item for item, absence in verdicts.items() if absence is not Absence.DOUBTFUL}
        item_store.mark_gone(self._conn, missing, self._now)
        for item_id in (item for item, absence in verdicts.items() if absence is Absence.WITHDRAWN):
            self._drafts.withdraw(item_id)
        wait = pacing.freshness(fetched.fresh_for, self._source.every)
        if self._new:  # only then it grows
            item_store.forget(self._conn, self._source.name, self._now - self._config.relay.remember)
        # What is missing for no good reason stays in the picture, to be missed properly the next time.
        kept = [item for item in before if item not in missing and item not in set(ids)]
        feeds.save(
            self._conn,
            replace(
                self._state,
                # Of a document that broke off they would be answered "nothing new", and its rest never be seen.
                validators=fetched.validators if feed.complete else Validators(),
                body_hash=digest(fetched.body or b"") if feed.complete else "",
                listing=(*ids, *kept),
                baseline_at=self._baseline_at(feed),
                listing_url=self._source.url if feed.complete else self._state.listing_url,
                traits=traits,
                checked_at=self._now,
                looked_at=started if feed.complete else self._state.looked_at,
                changed_at=self._now if self._new else self._state.changed_at,
                next_at=self._now + wait if wait else None,
                failures=0,
                error="",
                warnings=feed.warnings,
                pace=self.pace,
            ),
        )

    def _baseline_at(self, feed: ParsedFeed) -> datetime | None:
        """What broke off shows but a part of what the feed holds; but a feed that never comes whole has to do."""
        again_broken = bool(self._state.listing) and self._state.checked_at is not None
        return self._state.baseline_at or (self._now if feed.complete or again_broken else None)


def _after(traits: Traits, keys: Sequence[Keys], sightings: Sequence[Identity]) -> Traits:
    """What this listing taught: where news came in, but not where old ones did."""
    telling = [
        (key, one.known)
        for key, one in zip(keys, sightings, strict=True)
        # Alerts have identifiers that CAP vouches for: what becomes of those shows nothing of the feed's habits.
        if one.sighting not in (Sighting.OLD, Sighting.DOUBTFUL) and not key.is_alert
    ]
    return learned(traits, [key for key, _ in telling], [known for _, known in telling])
