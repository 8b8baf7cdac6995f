"""Deliveries: a released notice for each of its citizens, made in chunks, carried by messages, counted.

Who gets one is decided here by one statement, so that a million of them need not pass through the process.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    and_,
    case,
    exists,
    func,
    insert,
    literal,
    or_,
    select,
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
SUPERSEDED = "superseded"  # by a twin with which it comes sooner


def to_fan_out(conn: Connection) -> list[Notice]:
    """Released notices whose deliveries are not all made, urgent first."""
    query = (
        select(notices)
        .where(RELEASED, notices.c.fanned_out_at.is_(None))
        .order_by(notices.c.urgent.desc(), notices.c.id)
    )
    return [as_notice(row) for row in conn.execute(query)]


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
    urgent = exists().where(theirs, subscriptions.c.topic.in_(lanes.urgent.intersection(notice.topics)))
    at_once = exists().where(theirs, subscriptions.c.topic.in_(set(notice.topics) - lanes.digest))
    digest_at = case((at_once, None), else_=literal(lanes.digest_at, deliveries.c.digest_at.type))
    has_it = exists().where(
        deliveries.c.notice_id == notice.id, deliveries.c.subscriber_id == subscribers.c.id
    )
    concerned = [_got(notice.corrects, notice.created_at)] if notice.corrects else []
    return select(literal(notice.id), subscribers.c.id, case((urgent, True), else_=False), digest_at).where(
        *concerned,
        subscribers.c.id > cursor,
        subscribers.c.state == SubscriberState.ACTIVE,
        subscribers.c.joined_at <= notice.released_at,
        subscribed,
        ~has_it,
        ~_served_by_a_twin(notice, urgent, at_once),
    )


def _got(notice_id: NoticeId, until: datetime) -> Any:
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


def count_got(conn: Connection, notice: Notice) -> int:
    """How many citizens a correction of theirs would go to now."""
    assert notice.corrects is not None
    got = _got(notice.corrects, notice.created_at)
    query = (
        select(func.count())
        .select_from(subscribers)
        .where(got, subscribers.c.state == SubscriberState.ACTIVE)
    )
    return conn.execute(query).scalar_one()


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


def waits_for_digest(conn: Connection, notice_id: NoticeId) -> datetime | None:
    """The next digest that a notice waits for; None if any of it leaves at once, or nothing waits."""
    query = (
        select(deliveries.c.digest_at)
        .where(waiting_of(notice_id))
        .order_by(deliveries.c.digest_at.nulls_first())
        .limit(1)
    )
    return conn.execute(query).scalar()


def finish(conn: Connection, now: datetime) -> list[NoticeId]:
    """released → done, for each notice of which nothing waits or is in flight any more; returns them."""
    # From the few open messages to their notices, not from a notice's deliveries: those may be a million.
    still_open = union_all(*(select(messages.c.id).where(condition) for condition in (queued(), in_flight())))
    in_work = select(deliveries.c.notice_id).where(deliveries.c.message_id.in_(still_open))
    query = select(notices.c.id).where(
        RELEASED,
        notices.c.fanned_out_at.is_not(None),
        ~exists().where(waiting_of(notices.c.id)),
        notices.c.id.not_in(in_work),
    )
    ids = [NoticeId(row.id) for row in conn.execute(query)]
    if ids:
        conn.execute(
            update(notices).where(notices.c.id.in_(ids)).values(state=NoticeState.DONE, ended_at=now)
        )
    return ids


def anything_left(conn: Connection, notice_id: NoticeId) -> bool:
    """Whether any message of a notice has left, or may have."""
    carried = exists().where(
        deliveries.c.notice_id == notice_id, deliveries.c.message_id == messages.c.id,
        messages.c.state.not_in([MessageState.QUEUED, MessageState.CANCELLED, MessageState.SKIPPED]),
    )  # fmt: skip
    return bool(conn.execute(select(carried)).scalar())


def anything_open(conn: Connection) -> bool:
    """Whether a notice is released, or a message queued."""
    released = select(notices.c.id).where(RELEASED).limit(1)
    return any(
        conn.execute(query).first() for query in (released, select(messages.c.id).where(queued()).limit(1))
    )


def count_recipients(conn: Connection, topics: Collection[str], without: Collection[str] = ()) -> int:
    """How many citizens a notice of these topics would go to now; those of the topics `without` are left out."""
    theirs = subscriptions.c.subscriber_id == subscribers.c.id
    wanted = [
        subscribers.c.state == SubscriberState.ACTIVE,
        exists().where(theirs, subscriptions.c.topic.in_(topics)),
    ]
    if without:
        wanted.append(~exists().where(theirs, subscriptions.c.topic.in_(without)))
    return conn.execute(select(func.count()).select_from(subscribers).where(*wanted)).scalar_one()


def handed_over(conn: Connection, notice_id: NoticeId) -> dict[str, int]:
    """How a notice's deliveries stand: by the state of the message that carries each, `waiting`, or `dropped`."""
    state = case(
        (deliveries.c.dropped.is_not(None), literal("dropped")),
        (deliveries.c.message_id.is_(None), literal("waiting")),
        else_=messages.c.state,
    )
    query = (
        select(state, func.count())
        .outerjoin_from(deliveries, messages, messages.c.id == deliveries.c.message_id)
        .where(deliveries.c.notice_id == notice_id)
        .group_by(state)
    )
    return {row[0]: row[1] for row in conn.execute(query)}
