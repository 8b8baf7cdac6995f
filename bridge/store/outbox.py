"""The outbox: queue, claim, and the last look right before a request leaves.

A claim is committed before its request leaves: the message stands as `sending` with an attempt of its own, and
no other process or thread can take it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, insert, select, update

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
    SubscriberId,
)
from bridge.store import images, reach, turns
from bridge.store.cipher import Cipher
from bridge.store.due import HELD, first_digests, first_queued
from bridge.store.limits import LOOKED_AT, put_off_too_many, within_limit
from bridge.store.messages import LIFE, as_life
from bridge.store.schema import attempts, deliveries, messages, notices, subscribers, subscriptions
from bridge.store.turns import Choice


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
    tried_at: datetime  # when its attempt began
    waits_for: str | None = None  # what rests, if it is let through as a trial of that
    on_trial: bool = False  # let through to see whether all else may follow


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


def claim(
    conn: Connection,
    cipher: Cipher,
    now: datetime,
    marks: Sequence[str],
    respect: Respect,
    daily_recipients: int | None = None,
) -> list[Claimed]:
    """Take up to `len(marks)` messages in hand: urgent before all, then answers to citizens, notices, digests.

    `daily_recipients`: how many different citizens may be reached in 24 h outside their window; None: any number.
    """
    chosen = _choose(conn, now, len(marks), respect, daily_recipients)
    queued_ids = _take_queued(conn, [one.queued for one in chosen if one.queued is not None], now)
    made = iter(_take_deliveries(conn, [one for one in chosen if one.queued is None], now))
    ids = [next(made) if one.queued is None else MessageId(one.queued) for one in chosen
           if one.queued is None or one.queued in queued_ids]  # fmt: skip
    return _begin_attempts(conn, cipher, ids, marks, now)


def _choose(
    conn: Connection, now: datetime, limit: int, respect: Respect, daily_recipients: int | None
) -> list[Choice]:
    left = reach.scarce(conn, daily_recipients, now, limit)
    if left is not None:
        return turns.choose(
            conn, now, limit, left, quiet=respect.quiet, looked_at=LOOKED_AT if respect.daily_limit else 0,
            spare=lambda found: put_off_too_many(conn, found, respect),
        )  # fmt: skip
    chosen: dict[int, Choice] = {}  # by citizen: one in flight to each
    for row in first_queued(conn, now, limit, quiet=respect.quiet):
        chosen.setdefault(row.subscriber_id, Choice(row.urgent, row.id))
    for row in within_limit(conn, now, limit, respect):
        taken = chosen.get(row.subscriber_id)
        if taken is None or (row.urgent and not taken.urgent):
            chosen[row.subscriber_id] = Choice(row.urgent, None, (row,))
    if len(chosen) < limit and not respect.quiet:
        for rows in first_digests(conn, now, limit):
            chosen.setdefault(rows[0].subscriber_id, Choice(False, None, tuple(rows)))
    return sorted(chosen.values(), key=lambda one: (not one.urgent, one.queued is None, len(one.deliveries)))[
        :limit
    ]


def _take_queued(conn: Connection, ids: Sequence[int], now: datetime) -> set[int]:
    """Which of these queued messages are ours now: another process may have been quicker."""
    if not ids:
        return set()
    ours = set(conn.scalars(_TAKE, {"ids": list(ids), "now": now}))
    # What was held again of a digest stays behind, and waits for its release.
    conn.execute(_LEAVE_HELD, {"ids": list(ours)})
    return ours


# Statements of every claim are built once: to build one costs more than to run it.
_TAKE = (
    update(messages)
    .where(messages.c.id.in_(bindparam("ids", expanding=True)), messages.c.state == MessageState.QUEUED)
    .values(state=MessageState.SENDING, tries=messages.c.tries + 1, changed_at=bindparam("now"))
    .returning(messages.c.id)
)
_LEAVE_HELD = (
    update(deliveries)
    .where(
        deliveries.c.message_id.in_(bindparam("ids", expanding=True)),
        deliveries.c.notice_id.in_(select(notices.c.id).where(HELD)),
    )
    .values(message_id=None)
)
_MAKE = insert(messages).returning(messages.c.id, sort_by_parameter_order=True)
_CARRY = (
    update(deliveries)
    .where(deliveries.c.notice_id == bindparam("notice"), deliveries.c.subscriber_id == bindparam("citizen"))
    .values(message_id=bindparam("message"))
)


def _take_deliveries(conn: Connection, chosen: Sequence[Choice], now: datetime) -> list[MessageId]:
    """A message in flight for each of these, in their order. One that carries several expires with the last."""
    # Two processes that chose one delivery both make a message in flight to one citizen: the index lets one pass.
    if not chosen:
        return []
    common = {"kind": MessageKind.NOTICE, "state": MessageState.SENDING, "created_at": now, "due_at": now, "tries": 1,
              "changed_at": now}  # fmt: skip
    made = conn.execute(
        _MAKE,
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
        _BEGIN,
        [{"message_id": message, "mark": mark, "at": now, "form": ""} for message, mark in mark_of.items()],
    )
    carried = _carried(conn, ids)
    rows = {row.id: row for row in conn.execute(_BEGUN, {"marks": list(mark_of.values())})}
    return [_as_claimed(rows[message], cipher, carried.get(message, ())) for message in ids]


_BEGIN = insert(attempts)
_BEGUN: Select[Any] = (
    select(
        *LIFE, messages.c.subscriber_id, messages.c.body, messages.c.waits_for, attempts.c.id.label("attempt_id"),
        attempts.c.mark, attempts.c.at.label("tried_at"), subscribers.c.address, subscribers.c.language,
        subscribers.c.window_until,
    )
    .join_from(messages, attempts, attempts.c.message_id == messages.c.id)
    .join(subscribers, subscribers.c.id == messages.c.subscriber_id)
    .where(attempts.c.mark.in_(bindparam("marks", expanding=True)))
)  # fmt: skip
_WHAT_IS_CARRIED = (
    select(deliveries.c.message_id, deliveries.c.subscriber_id, deliveries.c.notice_id)
    .where(deliveries.c.message_id.in_(bindparam("ids", expanding=True)))
    .order_by(deliveries.c.notice_id)
)
_NOTICES: Select[Any] = select(
    notices.c.id, notices.c.topics, notices.c.title, notices.c.summary, notices.c.link, notices.c.image,
    notices.c.image_seen, notices.c.image_fault,
).where(notices.c.id.in_(bindparam("ids", expanding=True)))  # fmt: skip
_SUBSCRIBED = select(subscriptions).where(
    subscriptions.c.subscriber_id.in_(bindparam("citizens", expanding=True))
)


def _carried(conn: Connection, ids: Sequence[MessageId]) -> dict[int, tuple[Carried, ...]]:
    rows = conn.execute(_WHAT_IS_CARRIED, {"ids": list(ids)}).all()
    told = {row.id: row for row in conn.execute(_NOTICES, {"ids": list({row.notice_id for row in rows})})}
    theirs: dict[int, set[str]] = {}
    citizens = list({row.subscriber_id for row in rows})
    for row in conn.execute(_SUBSCRIBED, {"citizens": citizens}):
        theirs.setdefault(row.subscriber_id, set()).add(row.topic)
    found: dict[int, tuple[Carried, ...]] = {}
    for row in rows:
        notice = told[row.notice_id]
        topics = tuple(topic for topic in notice.topics if topic in theirs.get(row.subscriber_id, ()))
        fields = NoticeFields(notice.title, notice.summary, notice.link, images.usable(notice))
        one = Carried(NoticeId(notice.id), fields, topics)
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
        tried_at=row.tried_at,
        waits_for=row.waits_for,
    )


# --- the last look ---------------------------------------------------------------------------------------
