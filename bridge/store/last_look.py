"""How claimed messages stand right before their requests would leave."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from bridge.core.track import Life
from bridge.model import (
    MessageId,
    NoticeId,
    NoticeState,
    SubscriberState,
)
from bridge.store.messages import LIFE, as_life
from bridge.store.schema import deliveries, messages, notices, subscribers


@dataclass(frozen=True, slots=True)
class Standing:
    """How a claimed message stands right before its request would leave."""

    life: Life
    subscriber: SubscriberState
    left_at: datetime | None  # None: they have not left, or have come back
    notices: dict[NoticeId, NoticeState]


def standing(conn: Connection, message_id: MessageId) -> Standing:
    return standings(conn, [message_id])[message_id]


def standings(conn: Connection, ids: Collection[MessageId]) -> dict[MessageId, Standing]:
    found: dict[MessageId, Standing] = {}
    for row in conn.execute(_STANDING, {"ids": list(ids)}):
        one = found.get(MessageId(row.id))
        if one is None:
            one = Standing(as_life(row), SubscriberState(row.subscriber_state), row.stopped_at, {})
            found[MessageId(row.id)] = one
        if row.notice_id is not None:
            one.notices[NoticeId(row.notice_id)] = NoticeState(row.notice_state)
    return found


_STANDING: Select[Any] = (
    select(
        *LIFE,
        subscribers.c.state.label("subscriber_state"),
        subscribers.c.stopped_at,
        notices.c.id.label("notice_id"),
        notices.c.state.label("notice_state"),
    )
    .join_from(messages, subscribers, subscribers.c.id == messages.c.subscriber_id)
    .outerjoin(deliveries, deliveries.c.message_id == messages.c.id)
    .outerjoin(notices, notices.c.id == deliveries.c.notice_id)
    .where(messages.c.id.in_(bindparam("ids", expanding=True)))
)
