"""One item of a listing taken in: never seen, edited, back, or taken back by another; and the notice that follows.

Inside the transaction of `bridge.intake`, at its moment. What becomes of an item is `core.judge`'s decision; here it
is written down, and `bridge.drafts` writes the notices.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bridge.core import fanout
from bridge.core.edits import Change
from bridge.core.identity.keys import Keys, Known
from bridge.core.identity.traits import Traits
from bridge.core.identity.verdict import Identity, Sighting
from bridge.core.judge import Fate, Judgement, brings_up_to_date, cancels, edit, judge, judge_unseen
from bridge.core.route import Router
from bridge.drafts import Drafts
from bridge.log import event
from bridge.model import Item, ItemId
from bridge.policy import Config
from bridge.store import items as item_store
from bridge.store.notices import Notice

# An item that no rule matched when it was new gets a second chance when it is edited this soon: the editor
# forgot the category. Later, an edit of old news is no news.
_SECOND_CHANCE = timedelta(days=2)
# What nobody has heard of for a reason that may pass: it is news once the reason is gone, however late.
_WAITING = (Fate.WITHDRAWN, Fate.WITHHELD, Fate.ELSEWHERE, Fate.OVER)


@dataclass(frozen=True, slots=True)
class Past:
    """What was so before a listing came in. `baseline`: nothing was, it is the first."""

    traits: Traits
    held: Mapping[ItemId, Notice]
    baseline: bool


class Admission:
    """Takes in the items of one listing, one by one. `new`: how many of them had never been seen."""

    def __init__(
        self, config: Config, router: Router, conn: Connection, now: datetime, drafts: Drafts, past: Past
    ) -> None:
        self._config = config
        self._router = router
        self._conn = conn
        self._now = now
        self._drafts = drafts
        self._past = past
        self.new = 0

    def admit(self, item: Item, keys: Keys, sighting: Identity) -> ItemId:
        known = sighting.known
        if known is None:
            return self._welcome(item, keys, sighting)
        if sighting.sighting is Sighting.EDITED and cancels(item):
            self._take_back(item, keys, known, sighting)
        elif sighting.sighting is Sighting.EDITED:
            self._revise(item, keys, known, sighting)
        else:
            if (keys.guid, keys.link, keys.title) != (known.keys.guid, known.keys.link, known.keys.title):
                # Recognised under another guid or link (the site moved): by those it must be known from now on.
                item_store.rekey(self._conn, known.id, keys)
            held = self._past.held.get(known.id)
            if held and held.reason == fanout.DATED:
                self._drafts.follow_date(held, item)
            if sighting.sighting is Sighting.RETURNED:
                self._see_again(item, known)
        return known.id

    def _welcome(self, item: Item, keys: Keys, sighting: Identity) -> ItemId:
        """An item never seen before."""
        self.new += 1
        judgement = judge_unseen(
            item, sighting, self._router, self._config, self._now, baseline=self._past.baseline
        )
        item_id = item_store.add(
            self._conn, item, keys, self._now, fate=judgement.fate, reason=judgement.reason,
            evidence=sighting.evidence,
        )  # fmt: skip
        if judgement.fate is Fate.NOTICED:
            ahead = self._past.traits.dates_lie_ahead
            self._drafts.hold(item, item_id, 1, judgement, dates_lie_ahead=ahead)
        elif judgement.fate is not Fate.BASELINE:
            passed = event(
                "item.passed", item=item_id, feed=item.feed, fate=judgement.fate, reason=judgement.reason
            )
            self._drafts.told.append((logging.INFO, passed))
        return item_id

    def _take_back(self, item: Item, keys: Keys, known: Known, sighting: Identity) -> None:
        """An alert that cancels a known one."""
        evidence = (*sighting.evidence, "it cancels it")
        item_store.revise(self._conn, known, item, keys, self._now, decision="cancelled", evidence=evidence)
        self._drafts.withdraw(known.id, "revoked by its source", alert=True)

    def _revise(self, item: Item, keys: Keys, known: Known, sighting: Identity) -> None:
        """A known item that reads differently, or is another's concern now."""
        change = edit(item, known.keys)
        matters = "it matters" if change.material else "it does not matter to who has read it"
        version = item_store.revise(
            self._conn, known, item, keys, self._now, decision="edited",
            evidence=(*sighting.evidence, f"{matters}: {', '.join(change.reasons)}"),
        )  # fmt: skip
        held = self._past.held.get(known.id)
        if held:
            self._recompose(held, item, version)
            return
        fate, first_seen = item_store.fate(self._conn, known.id)
        if fate == Fate.NOTICED and self._tell_edit(item, known, version, change):
            return
        updated = brings_up_to_date(
            item, known.keys
        )  # a message of its own: also of what stood there from the start
        fresh = fate == Fate.UNMATCHED and self._now - first_seen <= _SECOND_CHANCE
        if updated or fresh or fate in _WAITING:
            self._reconsider(item, known, version)

    def _tell_edit(self, item: Item, known: Known, version: int, change: Change) -> bool:
        """What follows from an edit of what was noticed; False if nobody has it, nor ever will."""
        judgement = self._judge(item)
        if judgement.fate in (Fate.WITHHELD, Fate.ELSEWHERE):
            self._drafts.withdraw(known.id, judgement.reason, alert=item.alert is not None)
            return True
        if judgement.fate is Fate.OVER:
            return True
        self._drafts.is_back(known.id)
        told = self._drafts.correct(item, known.id, version, change)
        return told or not brings_up_to_date(item, known.keys)

    def _see_again(self, item: Item, known: Known) -> None:
        """An item that is back as it was: news if it was never relayed for a reason now gone."""
        fate, first_seen = item_store.fate(self._conn, known.id)
        if fate == Fate.NOTICED:
            self._drafts.is_back(known.id)
        fresh = fate == Fate.UNMATCHED and self._now - first_seen <= _SECOND_CHANCE
        if fresh or fate in _WAITING:
            self._reconsider(item, known, known.version)

    def _reconsider(self, item: Item, known: Known, version: int) -> None:
        judgement = self._judge(item)
        item_store.set_fate(self._conn, known.id, judgement.fate, judgement.reason)
        if judgement.fate is Fate.NOTICED:
            self._drafts.hold(item, known.id, version, judgement)

    def _recompose(self, notice: Notice, item: Item, version: int) -> None:
        """The item was edited while its notice is held: it goes out as it now reads, or not at all."""
        judgement = self._judge(item)
        assert notice.item_id is not None
        item_store.set_fate(self._conn, notice.item_id, judgement.fate, judgement.reason)
        if judgement.topics:
            self._drafts.recompose(notice, item, version, judgement.topics)
        else:
            self._drafts.cancel(notice, f"edited during the hold: {judgement.reason}")

    def _judge(self, item: Item) -> Judgement:
        """What becomes of an item that is known already, as it now reads."""
        if self._past.baseline:
            return Judgement(Fate.BASELINE, "stood in the feed when the bridge first saw it")
        return judge(item, self._router, self._config, self._now)
