"""From an item to its notice: held, recomposed by an edit, cancelled; one of twins where the site shows it twice.

Inside the transaction of `bridge.intake`, at its moment.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bridge.core import fanout
from bridge.core.compose import compose
from bridge.core.identity import keys_of
from bridge.core.twins import BY_HAND, inherited, is_twin
from bridge.log import event
from bridge.model import Item, ItemId, NoticeId, NoticeKind, NoticeState
from bridge.policy import Config
from bridge.store import deliveries, notices, twins
from bridge.store import items as item_store
from bridge.store.notices import Notice


class Drafts:
    """The notices that follow from one listing. `made`: how many; `told`: what the log is to hear of them."""

    def __init__(self, config: Config, conn: Connection, now: datetime, told: list[tuple[int, str]]) -> None:
        self._config = config
        self._conn = conn
        self._now = now
        self._told = told
        self.made = 0

    def hold(self, item: Item, item_id: ItemId, version: int, topics: tuple[str, ...]) -> None:
        """A new notice, held; unless somebody has cancelled the item's notice in another feed."""
        first = self._first(item, item_id)
        family = twins.family(self._conn, first) if first else []
        if self._was_cancelled(family):
            reason = "its notice was cancelled by hand"
            item_store.set_fate(self._conn, item_id, "cancelled", reason)
            self._tell("item.passed", item=item_id, feed=item.feed, fate="cancelled", reason=reason)
            return
        plan = fanout.plan(topics, self._config, self._now)
        held = next((one for one in family if one.state is NoticeState.HELD and one.hold_until is None), None)
        if held is not None:
            plan = replace(plan, hold_until=None, expires_at=held.expires_at)
        notice = notices.add(
            self._conn, kind=NoticeKind.NEWS, fields=compose(item, self._config.town.site), plan=plan, now=self._now,
            feed=item.feed, item_id=item_id, version=version, twin_of=first,
        )  # fmt: skip
        self.made += 1
        self._tell(
            "notice.held", notice=notice, item=item_id, feed=item.feed, topics=",".join(topics),
            until=plan.hold_until, title=item.title,
        )  # fmt: skip

    def recompose(self, notice: Notice, item: Item, version: int, topics: tuple[str, ...]) -> None:
        """A held notice as its item now reads."""
        plan = fanout.plan(topics, self._config, notice.created_at)
        if notice.hold_until is None:  # by hand: it stays so, and keeps the time after which it is forgotten
            plan = replace(plan, hold_until=None, expires_at=notice.expires_at)
        fields = compose(item, self._config.town.site)
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

    def _first(self, item: Item, item_id: ItemId) -> NoticeId | None:
        """The first notice of this item, made before or in another feed of the site; None: there is none."""
        if earlier := notices.of_item(self._conn, item_id):
            return earlier[0].first_twin
        return self._first_elsewhere(item)

    def _first_elsewhere(self, item: Item, own: NoticeId | None = None) -> NoticeId | None:
        """The first notice of the item in another feed, of another family than `own`."""
        keys = keys_of(item)
        feeds = [name for name in self._config.feeds if name != item.feed]
        for one in twins.candidates(self._conn, feeds, keys):
            if one.first != own and is_twin(keys, one.keys, self._now - one.created_at):
                return one.first
        return None

    def _was_cancelled(self, family: Iterable[Notice]) -> bool:
        return inherited((one.state, one.reason) for one in family) is NoticeState.CANCELLED

    def _tell(self, what: str, **facts: object) -> None:
        self._told.append((logging.INFO, event(what, **facts)))
