"""From an item to its notice: held, recomposed by an edit, cancelled; one of twins where the site shows it twice.

Inside the transaction of `bridge.intake`, at its moment.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bridge.core import fanout
from bridge.core.alerts.relevance import zones_of
from bridge.core.edits import Change
from bridge.core.fanout import Plan
from bridge.core.identity.keys import keys_of
from bridge.core.judge import Fate, Judgement
from bridge.core.twins import BY_HAND, inherited, is_twin
from bridge.core.wording.compose import compose
from bridge.core.wording.marks import corrected, withdrawn
from bridge.log import event
from bridge.model import Item, ItemId, NoticeFields, NoticeId, NoticeKind, NoticeState
from bridge.policy import Config
from bridge.store import deliveries, notices, tallies, twins
from bridge.store import items as item_store
from bridge.store.notices import Notice

_FORGOTTEN = timedelta(hours=24)  # a cancellation that nobody released
_STILL_NEWS = timedelta(hours=24)  # since its release: what comes back later is not told to who missed it


class Drafts:
    """The notices that follow from one listing. `made`: how many; `told`: what the log is to hear of them; `flood`:
    more at once than anybody should get.
    """

    def __init__(self, config: Config, conn: Connection, now: datetime, told: list[tuple[int, str]]) -> None:
        self._config = config
        self._conn = conn
        self._now = now
        self.told = told
        self.made = 0
        self.flood = False

    def hold(
        self,
        item: Item,
        item_id: ItemId,
        version: int,
        judgement: Judgement,
        *,
        dates_lie_ahead: bool = False,
    ) -> None:
        """A new notice, held; unless somebody has cancelled the item's notice in another feed.

        `dates_lie_ahead`: a date in the future is an event's, not that of publication.
        """
        first = self._first(item, item_id)
        family = twins.family(self._conn, first) if first else []
        if self._was_cancelled(family):
            reason = "its notice was cancelled by hand"
            item_store.set_fate(self._conn, item_id, "cancelled", reason)
            self._tell("item.passed", item=item_id, feed=item.feed, fate="cancelled", reason=reason)
            return
        plan = self._plan(item, judgement, dates_lie_ahead=dates_lie_ahead)
        held = next((one for one in family if one.state is NoticeState.HELD and one.hold_until is None), None)
        if held is not None:
            plan = replace(plan, hold_until=None, expires_at=held.expires_at)
        notice = notices.add(
            self._conn, kind=NoticeKind.NEWS, fields=self._fields(item), plan=plan, now=self._now,
            feed=item.feed, item_id=item_id, version=version, zones=self._zones(item), twin_of=first,
        )  # fmt: skip
        self.made += 1
        self._tell(
            "notice.held", notice=notice, item=item_id, feed=item.feed, topics=",".join(plan.topics),
            until=plan.hold_until, **({} if plan.reason == fanout.HOLD else {"reason": plan.reason}),
            title=item.title,
        )  # fmt: skip

    def _plan(self, item: Item, judgement: Judgement, *, dates_lie_ahead: bool) -> Plan:
        plan = fanout.plan(judgement.topics, self._config, self._now)
        if item.alert:
            plan = fanout.not_after(plan, item.alert.expires)
        relay = self._config.relay
        if judgement.doubt:
            return fanout.in_doubt(plan, relay, self._now, judgement.reason)
        if self.flood:
            return fanout.in_flood(plan, relay, self._now)
        return plan if dates_lie_ahead else self._until_its_date(plan, item)

    def _until_its_date(self, plan: Plan, item: Item) -> Plan:
        ahead = item.published is not None and item.published - self._now > fanout.AHEAD
        return fanout.not_before(plan, item.published) if item.published and ahead else plan

    def follow_date(self, notice: Notice, item: Item) -> None:
        """The date that a held notice waits for was moved."""
        plan = self._until_its_date(fanout.plan(notice.topics, self._config, notice.created_at), item)
        if plan.hold_until != notice.hold_until:
            self.recompose(notice, item, notice.version or 1, notice.topics)

    def _fields(self, item: Item) -> NoticeFields:
        return compose(item, self._config.town, self._config.places)

    def _zones(self, item: Item) -> tuple[str, ...]:
        return zones_of(item.alert, self._config.zones, self._config.town.alert_areas) if item.alert else ()

    def recompose(self, notice: Notice, item: Item, version: int, topics: tuple[str, ...]) -> None:
        """A held notice as its item now reads."""
        plan = fanout.plan(topics, self._config, notice.created_at)
        if item.alert:
            plan = fanout.not_after(plan, item.alert.expires)
        if notice.reason == fanout.DATED:
            plan = self._until_its_date(plan, item)
        elif notice.reason != fanout.HOLD:  # by hand, or in doubt: it stays so, for as long as was said then
            kept = replace(
                plan, hold_until=notice.hold_until, expires_at=notice.expires_at, reason=notice.reason
            )
            plan = fanout.not_after(kept, plan.over_at)
        fields = self._fields(item)
        notices.recompose(self._conn, notice.id, version=version, fields=fields, plan=plan)
        # As it now reads, it may turn out to be what another feed has, too.
        first = None if notice.twin_of else self._first_elsewhere(item, notice.id)
        if first is not None:
            twins.join(self._conn, notice.id, first)
            if self._was_cancelled(twins.family(self._conn, first)):
                self.cancel(notice, BY_HAND)
                return
        self._tell("notice.recomposed", notice=notice.id, version=version, title=item.title)

    def cancel(self, notice: Notice, reason: str) -> None:
        notices.end(self._conn, notice.id, NoticeState.CANCELLED, self._now, reason)
        if reason != BY_HAND:
            deliveries.hand_back(self._conn, notice)
        self._tell("notice.cancelled", notice=notice.id, item=notice.item_id, reason=reason)

    def withdraw(self, item_id: ItemId, why: str = "", *, alert: bool = False) -> None:
        """An item was taken down: what has not begun to leave is cancelled. What has cannot be called back: ops
        hear of it, and a cancellation stands ready, unless its time is over anyhow.

        `why`: other than that it left its feed. `alert`: it is one, and was revoked or is no longer the town's.
        """
        because = f": {why}" if why else ""
        notice = notices.open_of(self._conn, [item_id]).get(item_id)
        if notice and (notice.state is NoticeState.HELD or not tallies.anything_left(self._conn, notice.id)):
            reason = f"withdrawn from the site before it left{because}"
            self.cancel(notice, reason)
            item_store.set_fate(self._conn, item_id, Fate.WITHDRAWN, reason)
            return
        for sent in notices.news_of(self._conn, item_id):
            over = sent.expires_at is not None and sent.expires_at <= self._now
            if over or sent.released_at is None or not tallies.anything_left(self._conn, sent.id):
                continue
            for one in self._said_later(sent, NoticeKind.CORRECTION):
                self.cancel(one, "withdrawn from the site before it left")
            deliveries.withdraw(self._conn, sent.id)
            self._add_cancellation(sent, because, alert=alert)

    # --- what was sent already -----------------------------------------------------------------------------

    def correct(self, item: Item, item_id: ItemId, version: int, edit: Change) -> bool:
        """An item was edited after its notice was released: what has not left yet leaves as it now reads, and if the
        edit matters, those who got it get a correction. False if none was ever released.
        """
        released = [one for one in notices.news_of(self._conn, item_id) if one.released_at is not None]
        for notice in released:
            notices.reword(self._conn, notice.id, version, self._fields(item))
            if not tallies.anything_left(self._conn, notice.id):
                continue
            topics = fanout.correcting(notice.topics, self._config)
            why = "; ".join(edit.reasons)
            if edit.material and topics:
                self._add_correction(notice, item, version, topics, why)
            else:
                passed = why if not edit.material else "edits are ignored for its topics"
                self._tell(
                    "item.edited_after_release", item=item_id, notice=notice.id, corrected=False, why=passed
                )
        return bool(released)

    def _add_correction(
        self, first: Notice, item: Item, version: int, topics: tuple[str, ...], why: str
    ) -> None:
        plan = replace(fanout.plan(topics, self._config, self._now), reason=fanout.HOLD)
        if item.alert:
            plan = fanout.not_after(plan, item.alert.expires)
        fields = corrected(self._fields(item), self._config.town.language)
        held = next((one for one in self._said_later(first, NoticeKind.CORRECTION)), None)
        if held:
            notices.recompose(self._conn, held.id, version=version, fields=fields, plan=plan)
            self._tell("notice.recomposed", notice=held.id, version=version, why=why, title=fields.title)
            return
        made = notices.add(
            self._conn, kind=NoticeKind.CORRECTION, fields=fields, plan=plan, now=self._now, feed=first.feed,
            item_id=first.item_id, version=version, zones=first.zones, corrects=first.id,
        )  # fmt: skip
        self._tell("notice.held", notice=made, kind="correction", of=first.id, until=plan.hold_until, why=why)

    def _add_cancellation(self, first: Notice, because: str, *, alert: bool) -> None:
        """Drafted for somebody to release, once; forgotten, it expires."""
        said = (one for one in notices.about(self._conn, first.id) if one.kind is NoticeKind.CANCELLATION)
        if any(one.state not in (NoticeState.CANCELLED, NoticeState.EXPIRED) for one in said):
            return
        expires = self._now + _FORGOTTEN
        reason = f"withdrawn from the site after it was sent{because}"
        plan = fanout.plan(first.topics, self._config, self._now)
        plan = replace(plan, hold_until=None, expires_at=expires, reason=reason)
        town = self._config.town
        made = notices.add(
            self._conn, kind=NoticeKind.CANCELLATION,
            fields=withdrawn(first.fields, town.language, town.site, alert=alert), plan=plan, now=self._now,
            feed=first.feed, item_id=first.item_id, version=first.version, zones=first.zones, corrects=first.id,
        )  # fmt: skip
        advice = f"`bridge notices release {made}` tells those who got it"
        what = event(
            "item.withdrawn_after_release", item=first.item_id, notice=first.id, cancellation=made, expires=expires,
            advice=advice,
        )  # fmt: skip
        self.told.append((logging.WARNING, what))

    def is_back(self, item_id: ItemId) -> None:
        """An item stands on the site again: its cancellation, if none has left, is void."""
        for notice in notices.news_of(self._conn, item_id):
            if notice.released_at is not None and self._now - notice.released_at < _STILL_NEWS:
                deliveries.give_back(self._conn, notice.id)
            for one in self._said_later(notice, NoticeKind.CANCELLATION):
                notices.end(
                    self._conn, one.id, NoticeState.CANCELLED, self._now, "the item is back on the site"
                )
                self._tell(
                    "notice.cancelled", notice=one.id, item=item_id, reason="the item is back on the site"
                )

    def _said_later(self, first: Notice, kind: NoticeKind) -> list[Notice]:
        """What is still held of what is to be said of a notice that was sent."""
        about = notices.about(self._conn, first.id)
        return [one for one in about if one.kind is kind and one.state is NoticeState.HELD]

    # --- twins ---------------------------------------------------------------------------------------------

    def _first(self, item: Item, item_id: ItemId) -> NoticeId | None:
        """The first notice of this item, made before or in another feed of the site; None: there is none."""
        if earlier := notices.of_item(self._conn, item_id):
            return earlier[0].first_twin
        return self._first_elsewhere(item)

    def _first_elsewhere(self, item: Item, own: NoticeId | None = None) -> NoticeId | None:
        """The first notice of the item in another feed, of another family than `own`."""
        keys = keys_of(item)
        feeds = self._config.feeds.keys() - {item.feed}
        for one in twins.candidates(self._conn, feeds, keys):
            if one.first != own and is_twin(keys, one.keys, self._now - one.created_at):
                return one.first
        return None

    def _was_cancelled(self, family: Iterable[Notice]) -> bool:
        return inherited((one.state, one.reason) for one in family) is NoticeState.CANCELLED

    def _tell(self, what: str, **facts: object) -> None:
        self.told.append((logging.INFO, event(what, **facts)))
