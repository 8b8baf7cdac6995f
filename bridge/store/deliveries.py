"""Deliveries: a released notice for each of its citizens, made in chunks, carried by messages, counted.

Who gets one is decided here by one statement, so that a million of them need not pass through the process.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    and_,
    case,
    exists,
    false,
    func,
    insert,
    literal,
    or_,
    select,
    true,
    union_all,
    update,
)

from bridge.core.fanout import Lanes
from bridge.core.track import HANDED_OVER, IN_FLIGHT
from bridge.model import MessageState, NoticeId, NoticeState, OutcomeKind, SubscriberState
from bridge.store import twins
from bridge.store.due import RELEASED, WAITING, in_flight, queued, waiting_of
from bridge.store.notices import Notice, as_notice
from bridge.store.schema import attempts, deliveries, messages, notices, subscribers, subscriptions

_NOT_ENDED = (NoticeState.HELD, NoticeState.RELEASED, NoticeState.DONE)
WITHDRAWN = "withdrawn"  # its item was taken down before their turn
NO_TURN = "its turn did not come in seven days"
SUPERSEDED = "superseded"  # by a twin with which it comes sooner


def to_fan_out(conn: Connection) -> list[Notice]:
    """Released notices whose deliveries are not all made, urgent first."""
    return [as_notice(row) for row in conn.execute(_TO_FAN_OUT)]


# Asked four times a second while anything is written: built once, for to build one costs more than to run it.
_TO_FAN_OUT = (
    select(notices)
    .where(RELEASED, notices.c.fanned_out_at.is_(None))
    .order_by(notices.c.urgent.desc(), notices.c.id)
)
_ANY_OPEN = (select(notices.c.id).where(RELEASED).limit(1), select(messages.c.id).where(queued()).limit(1))
_OPEN_MESSAGES = union_all(*(select(messages.c.id).where(one) for one in (queued(), in_flight())))
# From the few open messages to their notices, not from a notice's deliveries: those may be a million.
_DONE = select(notices.c.id).where(
    RELEASED,
    notices.c.fanned_out_at.is_not(None),
    ~exists().where(waiting_of(notices.c.id)),
    notices.c.id.not_in(select(deliveries.c.notice_id).where(deliveries.c.message_id.in_(_OPEN_MESSAGES))),
)


def fan_out(conn: Connection, notice: Notice, lanes: Lanes, now: datetime, chunk: int) -> int:
    """Make up to `chunk` deliveries, once per citizen however many topics match; returns how many.

    The cursor moves in the same transaction, so a kill between two chunks loses and repeats nothing. Who joined
    after the release is not in it: the notice was not theirs. Who is served by a twin of it is not either.
    """
    chosen = _not_yet_served(notice, lanes).order_by(subscribers.c.id).limit(chunk)
    made = conn.execute(
        insert(deliveries).from_select(["notice_id", "subscriber_id", "urgent", "digest_at"], chosen),
        execution_options={"preserve_rowcount": True},  # not every driver keeps it of an INSERT
    ).rowcount
    _supersede(conn, notice)
    last = select(func.max(deliveries.c.subscriber_id)).where(deliveries.c.notice_id == notice.id)
    # Handed back (see `hand_back`) it starts anew among those it has: there the highest says nothing.
    goes_on = or_(notices.c.fanout_cursor > 0, notices.c.recipients == 0)
    cursor = case((goes_on, func.coalesce(last.scalar_subquery(), notices.c.fanout_cursor)), else_=0)
    conn.execute(
        update(notices)
        .where(notices.c.id == notice.id)
        .values(
            fanout_cursor=cursor,
            recipients=notices.c.recipients + made,
            **({"fanned_out_at": now} if made < chunk else {}),
        )
    )
    return made


def _not_yet_served(notice: Notice, lanes: Lanes) -> Select[Any]:
    """Notice, citizen, urgency and digest of each delivery that is still to be made."""
    cursor = select(notices.c.fanout_cursor).where(notices.c.id == notice.id).scalar_subquery()
    theirs = subscriptions.c.subscriber_id == subscribers.c.id
    subscribed = exists().where(theirs, subscriptions.c.topic.in_(notice.topics))
    # What is alike for all is not asked of each: there may be a million.
    of_urgent, of_digest = lanes.urgent.intersection(notice.topics), lanes.digest.intersection(notice.topics)
    urgent = exists().where(theirs, subscriptions.c.topic.in_(of_urgent)) if of_urgent else false()
    not_in_digest = set(notice.topics) - of_digest
    at_once = exists().where(theirs, subscriptions.c.topic.in_(not_in_digest)) if of_digest else true()
    digest_at = case((at_once, None), else_=literal(lanes.digest_at, deliveries.c.digest_at.type))
    has_it = exists().where(
        deliveries.c.notice_id == notice.id, deliveries.c.subscriber_id == subscribers.c.id
    )
    concerned = [got(notice.corrects, notice.created_at)] if notice.corrects else []
    return select(literal(notice.id), subscribers.c.id, case((urgent, True), else_=False), digest_at).where(
        *concerned,
        subscribers.c.id > cursor,
        subscribers.c.state == SubscriberState.ACTIVE,
        subscribers.c.joined_at <= notice.released_at,
        subscribed,
        ~has_it,
        ~_served_by_a_twin(notice, urgent, at_once),
    )


def got(notice_id: NoticeId, until: datetime) -> Any:
    """Whether a citizen got a notice, or may have, by an attempt of before `until`: as it then read."""
    return exists().where(
        deliveries.c.notice_id == notice_id,
        deliveries.c.subscriber_id == subscribers.c.id,
        deliveries.c.message_id == messages.c.id,
        messages.c.state.in_(HANDED_OVER | IN_FLIGHT),
        attempts.c.message_id == messages.c.id,
        attempts.c.at <= until,
        or_(
            attempts.c.outcome.is_(None), attempts.c.outcome.in_([OutcomeKind.ACCEPTED, OutcomeKind.UNKNOWN])
        ),
    )


def hand_back(conn: Connection, notice: Notice) -> None:
    """A notice has ended before all had it, though its twins left its citizens to it: now they serve them.

    Their deliveries that it superseded wait again, and the twins are fanned out once more to whom it did not reach.
    One that had no deliveries yet kept nobody from them: a twin that was done long ago stays so.
    """
    if notice.recipients == 0:
        return
    carried = deliveries.alias("carried")
    has_it = exists().where(
        carried.c.notice_id == notice.id, carried.c.subscriber_id == deliveries.c.subscriber_id,
        carried.c.message_id.is_not(None),
    )  # fmt: skip
    conn.execute(
        update(deliveries)
        .where(
            deliveries.c.notice_id.in_(twins.others(notice)),
            deliveries.c.notice_id.in_(select(notices.c.id).where(notices.c.state.in_(_NOT_ENDED))),
            deliveries.c.dropped == SUPERSEDED,
            ~has_it,
        )
        .values(dropped=None)
    )
    conn.execute(
        update(notices)
        .where(
            notices.c.id.in_(twins.others(notice)),
            notices.c.state.in_([NoticeState.RELEASED, NoticeState.DONE]),
            notices.c.released_at.is_not(None),
        )
        .values(state=NoticeState.RELEASED, ended_at=None, fanned_out_at=None, fanout_cursor=0)
    )


def withdraw(conn: Connection, notice_id: NoticeId) -> None:
    """Whoever has not got a notice yet does not get it: its item was taken down."""
    conn.execute(update(deliveries).where(waiting_of(notice_id)).values(dropped=WITHDRAWN))
    carried = exists().where(deliveries.c.message_id == messages.c.id, deliveries.c.notice_id == notice_id)
    other = exists().where(deliveries.c.message_id == messages.c.id, deliveries.c.notice_id != notice_id)
    conn.execute(
        update(messages)
        .where(queued(), carried, ~other)
        .values(state=MessageState.CANCELLED, reason="its item was taken down")
    )


def give_back(conn: Connection, notice_id: NoticeId) -> None:
    """Its item stands there again: who lost their turn by that has it again."""
    back = conn.execute(
        update(deliveries)
        .where(deliveries.c.notice_id == notice_id, deliveries.c.dropped == WITHDRAWN)
        .values(dropped=None)
    )
    if back.rowcount:
        conn.execute(
            update(notices)
            .where(notices.c.id == notice_id, notices.c.state == NoticeState.DONE)
            .values(state=NoticeState.RELEASED, ended_at=None)
        )


def _served_by_a_twin(notice: Notice, urgent: Any, at_once: Any) -> Any:
    """Whether a citizen has the item by another notice, or will have it as soon: at once, or in the digest."""
    served = [
        deliveries.c.subscriber_id == subscribers.c.id,
        deliveries.c.notice_id.in_(twins.others(notice)),
        deliveries.c.dropped.is_(None),
    ]
    carried = deliveries.c.message_id.is_not(None)
    as_urgent = exists().where(*served, or_(carried, deliveries.c.urgent))
    as_soon = exists().where(*served, or_(carried, deliveries.c.digest_at.is_(None)))
    return or_(as_urgent, and_(~urgent, as_soon), and_(~at_once, exists().where(*served)))


def _supersede(conn: Connection, notice: Notice) -> None:
    """Who gets the item by this notice does not wait for it by a twin with which it would come later."""
    by_this = deliveries.alias("by_this")
    conn.execute(
        update(deliveries)
        .where(
            WAITING,
            deliveries.c.notice_id.in_(twins.others(notice)),
            exists().where(
                by_this.c.notice_id == notice.id, by_this.c.subscriber_id == deliveries.c.subscriber_id,
                or_(and_(by_this.c.urgent, deliveries.c.urgent.is_(False)),
                    and_(by_this.c.digest_at.is_(None), deliveries.c.digest_at.is_not(None))),
            ),
        )
        .values(dropped=SUPERSEDED)
    )  # fmt: skip


def finish(conn: Connection, now: datetime) -> list[NoticeId]:
    """released → done, for each notice of which nothing waits or is in flight any more; returns them."""
    ids = [NoticeId(row.id) for row in conn.execute(_DONE)]
    if ids:
        conn.execute(
            update(notices).where(notices.c.id.in_(ids)).values(state=NoticeState.DONE, ended_at=now)
        )
    return ids


def give_up(conn: Connection, before: datetime, chunk: int) -> int:
    """Drop up to `chunk` deliveries that still wait of each notice released before a moment; how many."""
    old = select(notices.c.id).where(RELEASED, notices.c.released_at <= before)
    dropped = 0
    for notice_id in conn.scalars(old).all():
        first = select(deliveries.c.subscriber_id).where(waiting_of(notice_id)).limit(chunk)
        dropped += conn.execute(
            update(deliveries)
            .where(waiting_of(notice_id), deliveries.c.subscriber_id.in_(first))
            .values(dropped=NO_TURN)
        ).rowcount
    return dropped


def anything_open(conn: Connection) -> bool:
    """Whether a notice is released, or a message queued."""
    return any(conn.execute(query).first() for query in _ANY_OPEN)
