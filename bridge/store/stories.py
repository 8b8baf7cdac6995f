"""What people ask about afterwards: the course of a notice's sending, and items by the words of their titles.

Read by `bridge explain`, `status` and whoever waits for a notice to be sent; nothing is ever written here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, exists, func, or_, select

from bridge.model import MessageState, NoticeId
from bridge.store import stored_items
from bridge.store.attempts import NOT_SENT
from bridge.store.due import RELEASED, queued
from bridge.store.notices import Notice, as_notice
from bridge.store.schema import attempts, deliveries, items, messages, notices, receipts
from bridge.store.stored_items import StoredItem

_IN_VAIN = (MessageState.FAILED, MessageState.SKIPPED, MessageState.EXPIRED, MessageState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Said:
    """How often the provider said one thing of a notice's messages, and when first and last."""

    state: str
    number: int
    first: datetime
    last: datetime


@dataclass(frozen=True, slots=True)
class Course:
    """The course of a notice's sending. `causes`: how many citizens do not get it, by state and reason."""

    first_attempt: datetime | None = None
    last_attempt: datetime | None = None
    said: tuple[Said, ...] = ()
    causes: tuple[tuple[str, str, int], ...] = ()


def cost(conn: Connection, notice_id: NoticeId) -> float:
    """What a notice has cost so far, as configured when it was sent: of a message that carries several, its share.

    What the provider did not take, or could not deliver, costs nothing.
    """
    carried = deliveries.alias("carried")
    notices_of = (
        select(func.count())
        .where(carried.c.message_id == attempts.c.message_id)
        .correlate(attempts)
        .scalar_subquery()
    )
    in_vain = exists().where(receipts.c.sid == attempts.c.sid, receipts.c.state == MessageState.FAILED)
    query = (
        select(func.coalesce(func.sum(attempts.c.price / notices_of), 0.0))
        .join_from(deliveries, attempts, attempts.c.message_id == deliveries.c.message_id)
        .where(
            deliveries.c.notice_id == notice_id, attempts.c.sid.is_not(None), attempts.c.price > 0, ~in_vain
        )
    )
    return round(float(conn.execute(query).scalar_one()), 4)


def course(conn: Connection, notice_id: NoticeId) -> Course:
    """Of one notice: when its requests left, what the provider said of them, and why some came to nothing."""
    tried = (
        select(func.min(attempts.c.at), func.max(attempts.c.at))
        .join_from(deliveries, attempts, attempts.c.message_id == deliveries.c.message_id)
        .where(deliveries.c.notice_id == notice_id, func.coalesce(attempts.c.outcome, "") != NOT_SENT)
    )
    first, last = conn.execute(tried).one()
    told = (
        select(receipts.c.state, func.count(), func.min(receipts.c.at), func.max(receipts.c.at))
        .join_from(deliveries, attempts, attempts.c.message_id == deliveries.c.message_id)
        .join(receipts, receipts.c.sid == attempts.c.sid)
        .where(deliveries.c.notice_id == notice_id)
        .group_by(receipts.c.state)
        .order_by(func.min(receipts.c.at))
    )
    said = tuple(Said(*row) for row in conn.execute(told))
    return Course(first, last, said, (*_failures(conn, notice_id), *_dropped(conn, notice_id)))


def _failures(conn: Connection, notice_id: NoticeId) -> list[tuple[str, str, int]]:
    number = func.count()
    query = (
        select(messages.c.state, messages.c.reason, number)
        .join_from(deliveries, messages, messages.c.id == deliveries.c.message_id)
        .where(
            deliveries.c.notice_id == notice_id,
            deliveries.c.dropped.is_(None),
            messages.c.state.in_(_IN_VAIN),
        )
        .group_by(messages.c.state, messages.c.reason)
        .order_by(number.desc())
    )
    return [(row[0], row[1], row[2]) for row in conn.execute(query)]


def _dropped(conn: Connection, notice_id: NoticeId) -> list[tuple[str, str, int]]:
    query = (
        select(deliveries.c.dropped, func.count())
        .where(deliveries.c.notice_id == notice_id, deliveries.c.dropped.is_not(None))
        .group_by(deliveries.c.dropped)
    )
    return [("dropped", row[0], row[1]) for row in conn.execute(query)]


def last_released(conn: Connection, how_many: int) -> list[Notice]:
    """The notices that were released last, the newest first."""
    query = select(notices).where(notices.c.released_at.is_not(None))
    rows = conn.execute(query.order_by(notices.c.released_at.desc(), notices.c.id.desc()).limit(how_many))
    return [as_notice(row) for row in rows]


def waiting_since(conn: Connection) -> datetime | None:
    """Since when the oldest of what is to be sent waits; None: nothing does."""
    queries = (
        select(func.min(notices.c.released_at)).where(RELEASED),
        select(func.min(messages.c.created_at)).where(queued()),
    )
    found = [conn.execute(query).scalar() for query in queries]
    return min((at for at in found if at is not None), default=None)


def by_words(conn: Connection, words: Sequence[str], limit: int) -> list[StoredItem]:
    """Items whose title holds each of these folded words, or parts of words; the newest first."""
    holds = and_(*(items.c.title_key.contains(word, autoescape=True) for word in words))
    return _stored(conn, select(items.c.id).where(holds), limit)


def by_any_word(conn: Connection, words: Sequence[str], limit: int) -> list[StoredItem]:
    """The same with any of the words."""
    holds = or_(*(items.c.title_key.contains(word, autoescape=True) for word in words))
    return _stored(conn, select(items.c.id).where(holds), limit)


def _stored(conn: Connection, query: Select[Any], limit: int) -> list[StoredItem]:
    ids = conn.scalars(query.order_by(items.c.id.desc()).limit(limit)).all()
    found = [stored_items.get(conn, item_id) for item_id in ids]
    return [one for one in found if one is not None]
