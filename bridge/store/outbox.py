"""The outbox: queue, claim, and the last look right before a request leaves.

A claim is committed before its request leaves: the message stands as `sending` with an attempt of its own, and
no other process or thread can take it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from bridge.core.respect import Respect
from bridge.core.track import Life
from bridge.model import (
    Address,
    AttemptId,
    MessageId,
    MessageKind,
    MessageState,
    NoticeFields,
    NoticeId,
    NoticeState,
    SubscriberId,
    SubscriberState,
)
from bridge.store.cipher import Cipher
from bridge.store.due import HELD, first_digests, first_queued
from bridge.store.limits import within_limit
from bridge.store.messages import as_life
from bridge.store.schema import attempts, deliveries, messages, notices, subscribers, subscriptions


@dataclass(frozen=True, slots=True)
class Carried:
    """A notice inside a claimed message. `topics`: those of its topics that this citizen subscribes to."""

    notice_id: NoticeId
    fields: NoticeFields
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claimed:
    """A message that this process alone may send now, once, under the mark of its attempt."""

    message_id: MessageId
    attempt_id: AttemptId
    mark: str
    kind: MessageKind
    subscriber_id: SubscriberId
    to: Address
    language: str
    window_until: datetime | None
    body: str | None
    carried: tuple[Carried, ...]
    life: Life


# --- queueing and claiming ---------------------------------------------------------------------------------


def queue(
    conn: Connection, subscriber_id: SubscriberId, kind: MessageKind, body: str, now: datetime
) -> MessageId:
    """An answer of ours to a citizen, due at once."""
    row = conn.execute(
        insert(messages).values(
            subscriber_id=subscriber_id, kind=kind, state=MessageState.QUEUED, urgent=False, body=body,
            created_at=now, due_at=now, changed_at=now,
        )
    )  # fmt: skip
    assert row.inserted_primary_key is not None
    return MessageId(row.inserted_primary_key[0])


@dataclass(frozen=True, slots=True)
class _Choice:
    """A message to be: a queued one, or one for these deliveries of one citizen."""

    urgent: bool
    queued: int | None
    deliveries: tuple[Row[Any], ...] = ()


def claim(
    conn: Connection, cipher: Cipher, now: datetime, marks: Sequence[str], respect: Respect
) -> list[Claimed]:
    """Take up to `len(marks)` messages in hand: urgent before all, then answers to citizens, notices, digests."""
    chosen = _choose(conn, now, len(marks), respect)
    queued_ids = _take_queued(conn, [one.queued for one in chosen if one.queued is not None], now)
    made = iter(_take_deliveries(conn, [one for one in chosen if one.queued is None], now))
    ids = [next(made) if one.queued is None else MessageId(one.queued) for one in chosen
           if one.queued is None or one.queued in queued_ids]  # fmt: skip
    return _begin_attempts(conn, cipher, ids, marks, now)


def _choose(conn: Connection, now: datetime, limit: int, respect: Respect) -> list[_Choice]:
    chosen: dict[int, _Choice] = {}  # by citizen: one in flight to each
    for row in first_queued(conn, now, limit, quiet=respect.quiet):
        chosen.setdefault(row.subscriber_id, _Choice(row.urgent, row.id))
    for row in within_limit(conn, now, limit, respect):
        taken = chosen.get(row.subscriber_id)
        if taken is None or (row.urgent and not taken.urgent):
            chosen[row.subscriber_id] = _Choice(row.urgent, None, (row,))
    if len(chosen) < limit and not respect.quiet:
        for rows in first_digests(conn, now, limit):
            chosen.setdefault(rows[0].subscriber_id, _Choice(False, None, tuple(rows)))
    return sorted(chosen.values(), key=lambda one: (not one.urgent, one.queued is None, len(one.deliveries)))[
        :limit
    ]


def _take_queued(conn: Connection, ids: Sequence[int], now: datetime) -> set[int]:
    """Which of these queued messages are ours now: another process may have been quicker."""
    if not ids:
        return set()
    taken = conn.scalars(
        update(messages)
        .where(messages.c.id.in_(ids), messages.c.state == MessageState.QUEUED)
        .values(state=MessageState.SENDING, tries=messages.c.tries + 1, changed_at=now)
        .returning(messages.c.id)
    )
    ours = set(taken)
    # What was held again of a digest stays behind, and waits for its release.
    held = deliveries.c.notice_id.in_(select(notices.c.id).where(HELD))
    conn.execute(update(deliveries).where(deliveries.c.message_id.in_(ours), held).values(message_id=None))
    return ours


_CARRY = (
    update(deliveries)
    .where(deliveries.c.notice_id == bindparam("notice"), deliveries.c.subscriber_id == bindparam("citizen"))
    .values(message_id=bindparam("message"))
)


def _take_deliveries(conn: Connection, chosen: Sequence[_Choice], now: datetime) -> list[MessageId]:
    """A message in flight for each of these, in their order. One that carries several expires with the last."""
    # Two processes that chose one delivery both make a message in flight to one citizen: the index lets one pass.
    if not chosen:
        return []
    common = {"kind": MessageKind.NOTICE, "state": MessageState.SENDING, "created_at": now, "due_at": now, "tries": 1,
              "changed_at": now}  # fmt: skip
    made = conn.execute(
        insert(messages).returning(messages.c.id, sort_by_parameter_order=True),
        [
            {
                "subscriber_id": one.deliveries[0].subscriber_id,
                "urgent": one.urgent,
                "expires_at": _last_expiry(one.deliveries),
                **common,
            }
            for one in chosen
        ],
    )
    ids = [MessageId(one.id) for one in made]
    conn.execute(
        _CARRY,
        [
            {"notice": row.notice_id, "citizen": row.subscriber_id, "message": message}
            for one, message in zip(chosen, ids, strict=True)
            for row in one.deliveries
        ],
    )
    return ids


def _last_expiry(rows: Sequence[Row[Any]]) -> datetime | None:
    ends = [row.expires_at for row in rows]
    return None if None in ends else max(ends)


def _begin_attempts(
    conn: Connection, cipher: Cipher, ids: Sequence[MessageId], marks: Sequence[str], now: datetime
) -> list[Claimed]:
    if not ids:
        return []
    mark_of = dict(zip(ids, marks, strict=False))
    conn.execute(
        insert(attempts),
        [{"message_id": message, "mark": mark, "at": now, "form": ""} for message, mark in mark_of.items()],
    )
    carried = _carried(conn, ids)
    query = (
        select(messages, attempts.c.id.label("attempt_id"), attempts.c.mark, subscribers.c.address,
               subscribers.c.language, subscribers.c.window_until)
        .join_from(messages, attempts, attempts.c.message_id == messages.c.id)
        .join(subscribers, subscribers.c.id == messages.c.subscriber_id)
        .where(attempts.c.mark.in_(list(mark_of.values())))
    )  # fmt: skip
    rows = {row.id: row for row in conn.execute(query)}
    return [_as_claimed(rows[message], cipher, carried.get(message, ())) for message in ids]


def _carried(conn: Connection, ids: Sequence[MessageId]) -> dict[int, tuple[Carried, ...]]:
    query = (
        select(deliveries.c.message_id, deliveries.c.subscriber_id, notices)
        .join_from(deliveries, notices, notices.c.id == deliveries.c.notice_id)
        .where(deliveries.c.message_id.in_(ids))
        .order_by(notices.c.id)
    )
    rows = conn.execute(query).all()
    theirs: dict[int, set[str]] = {}
    citizens = {row.subscriber_id for row in rows}
    for row in conn.execute(select(subscriptions).where(subscriptions.c.subscriber_id.in_(citizens))):
        theirs.setdefault(row.subscriber_id, set()).add(row.topic)
    found: dict[int, tuple[Carried, ...]] = {}
    for row in rows:
        topics = tuple(topic for topic in row.topics if topic in theirs.get(row.subscriber_id, ()))
        one = Carried(NoticeId(row.id), NoticeFields(row.title, row.summary, row.link, row.image), topics)
        found[row.message_id] = (*found.get(row.message_id, ()), one)
    return found


def _as_claimed(row: Row[Any], cipher: Cipher, carried: tuple[Carried, ...]) -> Claimed:
    return Claimed(
        message_id=MessageId(row.id),
        attempt_id=AttemptId(row.attempt_id),
        mark=row.mark,
        kind=MessageKind(row.kind),
        subscriber_id=SubscriberId(row.subscriber_id),
        to=cipher.open_address(row.address),
        language=row.language,
        window_until=row.window_until,
        body=row.body,
        carried=carried,
        life=as_life(row),
    )


# --- the last look ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Standing:
    """How a claimed message stands right before its request would leave."""

    life: Life
    subscriber: SubscriberState
    left_at: datetime | None  # None: they have not left, or have come back
    notices: dict[NoticeId, NoticeState]


def standing(conn: Connection, message_id: MessageId) -> Standing:
    query = (
        select(
            messages,
            subscribers.c.state.label("subscriber_state"),
            subscribers.c.stopped_at,
            notices.c.id.label("notice_id"),
            notices.c.state.label("notice_state"),
        )
        .join_from(messages, subscribers, subscribers.c.id == messages.c.subscriber_id)
        .outerjoin(deliveries, deliveries.c.message_id == messages.c.id)
        .outerjoin(notices, notices.c.id == deliveries.c.notice_id)
        .where(messages.c.id == message_id)
    )
    rows = conn.execute(query).all()
    states = {
        NoticeId(row.notice_id): NoticeState(row.notice_state) for row in rows if row.notice_id is not None
    }
    return Standing(as_life(rows[0]), SubscriberState(rows[0].subscriber_state), rows[0].stopped_at, states)
