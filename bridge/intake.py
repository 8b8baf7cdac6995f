"""Taking a listing in: for each item what is new, edited, back or gone, and the notice that follows from it.

The middle of the line that `bridge.ingest` walks (dedupe → route → compose → notice), inside the one transaction
that it opens. The decisions are `core`'s; here they are written down.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bridge.core.identity import (
    Absence,
    Identity,
    Keys,
    Known,
    Sighting,
    absences,
    distinct,
    from_below,
    identify,
    keys_of,
)
from bridge.core.route import Router
from bridge.drafts import Drafts
from bridge.log import event
from bridge.model import Item, ItemId, NoticeState, ParsedFeed
from bridge.policy import Config, Source
from bridge.ports import Fetched, Validators
from bridge.store import deliveries, feeds, notices
from bridge.store import items as item_store
from bridge.store.notices import Notice

# An item that no rule matched when it was new gets a second chance when it is edited this soon: the editor
# forgot the category. Later, an edit of old news is no news.
_SECOND_CHANCE = timedelta(days=2)
_SLID_IN = "older than what stood here: it came in from below"


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
        self.told: list[tuple[int, str]] = []  # for the log, once it is committed
        self._drafts = Drafts(config, conn, now, self.told)

    def take(
        self, listing: Sequence[Item], feed: ParsedFeed, fetched: Fetched, started: datetime
    ) -> PollReport:
        """Take in what a request begun at `started` brought, unless a later look (of a command beside the daemon)
        was taken in before it: by an older picture, what is new since would seem withdrawn.
        """
        seen = self._state.looked_at
        if (
            seen is not None and started < seen <= self._now
        ):  # of a later "now", a clock set back is the reason
            self._tell(logging.INFO, "feed.overtaken", feed=self._source.name, by=seen)
            return PollReport(self._source.name, ok=True, entries=len(listing))
        listing = distinct(listing)
        keys = [keys_of(item) for item in listing]
        known = item_store.known(self._conn, self._source.name, keys)
        self._held = notices.held_of(self._conn, [one.id for one in known])
        verdicts = identify(keys, known)
        self._baseline = self._baseline or self._is_another_baseline(verdicts)
        self._old = from_below(self._state.listing, keys, verdicts, moved=self._state.moved)
        ids = [
            self._admit(place, item, key, verdict)
            for place, (item, key, verdict) in enumerate(zip(listing, keys, verdicts, strict=True))
        ]
        item_store.mark_seen(self._conn, ids, self._now)
        self._remember(ids, feed, fetched, started)
        return PollReport(
            self._source.name, ok=True, entries=len(listing), new=self._new, notices=self._drafts.made,
            baseline=self._baseline,
        )  # fmt: skip

    def _is_another_baseline(self, verdicts: Sequence[Identity]) -> bool:
        """Whether ops gave the feed another address, under which nothing is known: what stands there is not news."""
        known = any(verdict.known for verdict in verdicts)
        return self._state.moved and self._state.baseline_at is not None and not known

    def _tell(self, level: int, what: str, **facts: object) -> None:
        self.told.append((level, event(what, **facts)))

    # --- one item ------------------------------------------------------------------------------------------

    def _admit(self, place: int, item: Item, keys: Keys, verdict: Identity) -> ItemId:
        if verdict.known is None:
            return self._welcome(item, keys, verdict.evidence, old=place in self._old)
        known = verdict.known
        version = known.version
        if verdict.sighting is Sighting.EDITED:
            version = item_store.revise(
                self._conn, known, item, keys, self._now, decision="edited", evidence=verdict.evidence
            )
            if known.id in self._held:
                self._recompose(self._held[known.id], item, version)
                return known.id
        elif (keys.guid, keys.link, keys.title) != (known.keys.guid, known.keys.link, known.keys.title):
            # Recognised under another guid or link (the site moved): by those it must be known from now on.
            item_store.rekey(self._conn, known.id, keys)
        if verdict.sighting is not Sighting.SAME:
            self._reconsider(item, known, version, verdict)
        return known.id

    def _welcome(self, item: Item, keys: Keys, evidence: tuple[str, ...], *, old: bool) -> ItemId:
        """An item never seen before, news unless it is `old`."""
        self._new += 1
        fate, reason, topics = self._judge(item) if not old else ("baseline", _SLID_IN, ())
        item_id = item_store.add(
            self._conn, item, keys, self._now, fate=fate, reason=reason, evidence=evidence
        )
        if fate == "noticed":
            self._drafts.hold(item, item_id, 1, topics)
        elif fate != "baseline":
            self._tell(logging.INFO, "item.passed", item=item_id, feed=item.feed, fate=fate, reason=reason)
        return item_id

    def _judge(self, item: Item) -> tuple[str, str, tuple[str, ...]]:
        """What becomes of a new item: its fate, why, and the topics if it is to be relayed."""
        if self._baseline and not self._is_young(item):
            return "baseline", "stood in the feed when the bridge first saw it", ()
        if item.withheld:
            return "withheld", item.withheld, ()
        routing = self._router.route(item)
        if not routing.topics:
            return "unmatched", "no rule of any topic matches", ()
        return "noticed", f"topics: {', '.join(routing.topics)}", routing.topics

    def _is_young(self, item: Item) -> bool:
        age = self._config.relay.first_run
        return age is not None and item.published is not None and self._now - item.published <= age

    def _reconsider(self, item: Item, known: Known, version: int, verdict: Identity) -> None:
        """A known item that was edited, or is back: news only if it was never relayed for a reason now gone."""
        fate, first_seen = item_store.fate(self._conn, known.id)
        fresh = self._now - first_seen <= _SECOND_CHANCE
        back = fate == "withdrawn"
        if not back and not (fresh and fate in ("unmatched", "withheld")):
            if fate == "noticed" and verdict.sighting is Sighting.EDITED:
                what = "item.edited_after_release"
                self._tell(logging.WARNING, what, item=known.id, feed=item.feed, title=item.title)
            return
        new_fate, reason, topics = self._judge(item)
        item_store.set_fate(self._conn, known.id, new_fate, reason)
        if new_fate == "noticed":
            self._drafts.hold(item, known.id, version, topics)

    def _recompose(self, notice: Notice, item: Item, version: int) -> None:
        """The item was edited while its notice is held: it goes out as it now reads, or not at all."""
        fate, reason, topics = self._judge(item)
        assert notice.item_id is not None
        item_store.set_fate(self._conn, notice.item_id, fate, reason)
        if topics:
            self._drafts.recompose(notice, item, version, topics)
        else:
            self._drafts.cancel(notice, f"edited during the hold: {reason}")

    # --- the listing as a whole ----------------------------------------------------------------------------

    def _remember(self, ids: list[ItemId], feed: ParsedFeed, fetched: Fetched, started: datetime) -> None:
        before = self._state.listing
        verdicts = absences(before, ids) if feed.complete else {}
        if self._state.moved:  # what another address does not show was not withdrawn from this one
            verdicts = dict.fromkeys(verdicts, Absence.ROLLED_OFF)
        missing = {item for item, absence in verdicts.items() if absence is not Absence.DOUBTFUL}
        item_store.mark_gone(self._conn, missing, self._now)
        self._withdraw([item for item, absence in verdicts.items() if absence is Absence.WITHDRAWN])
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
                checked_at=self._now,
                looked_at=started if feed.complete else self._state.looked_at,
                changed_at=self._now if self._new else self._state.changed_at,
                next_at=None,
                failures=0,
                error="",
                warnings=feed.warnings,
            ),
        )

    def _baseline_at(self, feed: ParsedFeed) -> datetime | None:
        """What broke off shows but a part of what the feed holds; but a feed that never comes whole has to do."""
        again_broken = bool(self._state.listing) and self._state.checked_at is not None
        return self._state.baseline_at or (self._now if feed.complete or again_broken else None)

    def _withdraw(self, ids: Sequence[ItemId]) -> None:
        """Items taken down: what has not begun to leave is cancelled. What has cannot be called back, so ops hear
        of it.
        """
        open_notices = notices.open_of(self._conn, ids)
        for item_id in ids:
            notice = open_notices.get(item_id)
            if notice and (
                notice.state is NoticeState.HELD or not deliveries.anything_left(self._conn, notice.id)
            ):
                reason = "withdrawn from the site before it left"
                self._drafts.cancel(notice, reason)
                item_store.set_fate(self._conn, item_id, "withdrawn", reason)
            elif item_store.fate(self._conn, item_id)[0] == "noticed":
                self._tell(
                    logging.WARNING, "item.withdrawn_after_release", item=item_id, feed=self._source.name
                )
