"""Notices: held, released, fanned out into deliveries, done; or cancelled, expired."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
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

from bridge.model import (
    ItemId,
    MessageState,
    NoticeFields,
    NoticeId,
    NoticeKind,
    NoticeState,
    SubscriberState,
)
from bridge.store.due import HELD, OPEN_NOTICE, RELEASED, in_flight, queued, waiting_of
from bridge.store.schema import deliveries, feeds, items, messages, notices, subscribers, subscriptions


@dataclass(frozen=True, slots=True)
class Notice:
    """One row of `notices`. `hold_until` None with state held: until somebody releases it, or it expires."""

    id: NoticeId
    kind: NoticeKind
    feed: str | None
    item_id: ItemId | None
    version: int | None
    topics: tuple[str, ...]
    zones: tuple[str, ...]
    fields: NoticeFields
    urgent: bool
    state: NoticeState
    reason: str
    created_at: datetime
    hold_until: datetime | None
    released_at: datetime | None
    expires_at: datetime | None
    ended_at: datetime | None
    fanned_out_at: datetime | None
    recipients: int
    twin_of: NoticeId | None


def add(
    conn: Connection,
    *,
    kind: NoticeKind,
    fields: NoticeFields,
    topics: Sequence[str],
    urgent: bool,
    now: datetime,
    hold_until: datetime,
    expires_at: datetime | None,
    feed: str | None = None,
    item_id: ItemId | None = None,
    version: int | None = None,
    zones: Sequence[str] = (),
    twin_of: NoticeId | None = None,
) -> NoticeId:
    """A new notice, held."""
    row = conn.execute(
        insert(notices).values(
            kind=kind,
            feed=feed,
            item_id=item_id,
            version=version,
            topics=list(topics),
            zones=list(zones),
            title=fields.title,
            summary=fields.summary,
            link=fields.link,
            image=fields.image,
            urgent=urgent,
            state=NoticeState.HELD,
            reason="hold",
            created_at=now,
            hold_until=hold_until,
            expires_at=expires_at,
            twin_of=twin_of,
        )
    )
    assert row.inserted_primary_key is not None
    return NoticeId(row.inserted_primary_key[0])


def recompose(
    conn: Connection,
    notice_id: NoticeId,
    *,
    version: int,
    fields: NoticeFields,
    topics: Sequence[str],
    urgent: bool,
    hold_until: datetime | None,
    expires_at: datetime | None,
) -> None:
    """Bring a held notice to a newer version of its item."""
    conn.execute(
        update(notices)
        .where(notices.c.id == notice_id, notices.c.state == NoticeState.HELD)
        .values(
            version=version,
            title=fields.title,
            summary=fields.summary,
            link=fields.link,
            image=fields.image,
            topics=list(topics),
            urgent=urgent,
            hold_until=hold_until,
            expires_at=expires_at,
        )
    )


def get(conn: Connection, notice_id: int) -> Notice | None:
    row = conn.execute(select(notices).where(notices.c.id == notice_id)).one_or_none()
    return _as_notice(row) if row else None


def everything(conn: Connection) -> list[Notice]:
    return [_as_notice(row) for row in conn.execute(select(notices).order_by(notices.c.id))]


def of_item(conn: Connection, item_id: ItemId) -> list[Notice]:
    """An item's notices, oldest first."""
    query = select(notices).where(notices.c.item_id == item_id).order_by(notices.c.id)
    return [_as_notice(row) for row in conn.execute(query)]


def held_of(conn: Connection, ids: Collection[ItemId]) -> dict[ItemId, Notice]:
    """The held notice of each of these items that has one."""
    query = select(notices).where(notices.c.item_id.in_(ids), HELD)
    found = [_as_notice(row) for row in conn.execute(query)]
    return {notice.item_id: notice for notice in found if notice.item_id is not None}


# --- release -----------------------------------------------------------------------------------------------


# A hash is kept of whole listings only. Asked for since the hold was over, it came and was no proof of anything.
_CAME_DAMAGED = and_(
    feeds.c.failures == 0,
    feeds.c.body_hash == "",
    feeds.c.checked_at.is_not(None),  # or its negation would be NULL, which is no yes
    feeds.c.checked_at >= notices.c.hold_until,
)


def feeds_to_look_at(conn: Connection, configured: Collection[str], now: datetime) -> list[str]:
    """Feeds with a notice whose hold is over and whose listing was not seen since: look before releasing.

    Once is enough where the listing comes damaged: the next look would not see more.
    """
    query = (
        select(notices.c.feed)
        .distinct()
        .join_from(notices, feeds, feeds.c.name == notices.c.feed)
        .where(
            HELD,
            notices.c.hold_until <= now,
            notices.c.feed.in_(configured),
            or_(feeds.c.looked_at.is_(None), feeds.c.looked_at < notices.c.hold_until),
            ~_CAME_DAMAGED,
            or_(feeds.c.next_at.is_(None), feeds.c.next_at <= now),
        )
    )
    return [row.feed for row in conn.execute(query)]


def releasable(
    conn: Connection, configured: Collection[str], now: datetime, grace: timedelta
) -> list[Notice]:
    """Held notices whose hold is over and whose feed was seen since, or cannot be seen, or is no more.

    A feed that cannot be reached, or whose listing comes damaged, does not hold up an urgent notice; any other
    it does for `grace`.
    """
    not_seen = or_(feeds.c.failures > 0, _CAME_DAMAGED)
    query = (
        select(notices)
        .outerjoin_from(notices, feeds, feeds.c.name == notices.c.feed)
        .where(
            HELD,
            notices.c.hold_until <= now,
            or_(
                notices.c.feed.is_(None),
                notices.c.feed.not_in(configured),
                feeds.c.looked_at >= notices.c.hold_until,
                and_(not_seen, or_(notices.c.urgent, notices.c.hold_until <= now - grace)),
            ),
        )
        .order_by(notices.c.urgent.desc(), notices.c.id)
    )
    return [_as_notice(row) for row in conn.execute(query)]


def release(conn: Connection, notice_id: NoticeId, now: datetime, reason: str) -> bool:
    """held → released. False: it was not held (any more)."""
    return _move(
        conn, notice_id, {NoticeState.HELD}, state=NoticeState.RELEASED, reason=reason,
        released_at=func.coalesce(notices.c.released_at, _instant(now)),
    )  # fmt: skip


def hold(conn: Connection, notice_id: NoticeId, reason: str, expires_at: datetime) -> bool:
    """Hold (again) until somebody releases it, or `expires_at`; what has not left does not leave."""
    return _move(
        conn, notice_id, {NoticeState.HELD, NoticeState.RELEASED}, state=NoticeState.HELD, reason=reason,
        hold_until=None, expires_at=func.coalesce(notices.c.expires_at, _instant(expires_at)),
    )  # fmt: skip


def end(conn: Connection, notice_id: NoticeId, state: NoticeState, now: datetime, reason: str) -> bool:
    """Cancel or expire a notice; its deliveries that still wait are dropped, its queued messages end."""
    if not _move(
        conn, notice_id, {NoticeState.HELD, NoticeState.RELEASED}, state=state, reason=reason, ended_at=now
    ):
        return False
    conn.execute(update(deliveries).where(waiting_of(notice_id)).values(dropped=str(state)))
    carries_it = exists().where(deliveries.c.message_id == messages.c.id, deliveries.c.notice_id == notice_id)
    conn.execute(
        update(messages)
        .where(queued(), carries_it)
        .values(state=MessageState(str(state)), reason=reason, changed_at=now)
    )
    return True


def overdue(conn: Connection, now: datetime) -> list[NoticeId]:
    """Open notices past their expiry."""
    query = select(notices.c.id).where(OPEN_NOTICE, notices.c.expires_at <= now).order_by(notices.c.id)
    return [NoticeId(row.id) for row in conn.execute(query)]


def _move(conn: Connection, notice_id: NoticeId, before: set[NoticeState], **values: Any) -> bool:
    """A conditional update: whoever finds no row stepped in too late and must step back."""
    result = conn.execute(
        update(notices).where(notices.c.id == notice_id, notices.c.state.in_(before)).values(**values)
    )
    return result.rowcount == 1


def _instant(at: datetime) -> Any:
    return literal(at, notices.c.created_at.type)


# --- fan-out -----------------------------------------------------------------------------------------------


def to_fan_out(conn: Connection) -> list[Notice]:
    """Released notices whose deliveries are not all made, urgent first."""
    query = (
        select(notices)
        .where(RELEASED, notices.c.fanned_out_at.is_(None))
        .order_by(notices.c.urgent.desc(), notices.c.id)
    )
    return [_as_notice(row) for row in conn.execute(query)]


def _has_a_twin(notice: Notice) -> Any:
    """Whether a citizen has a delivery of the same item by another notice: it stands in two feeds of the site."""
    first = notice.twin_of or notice.id
    twins = select(notices.c.id).where(
        or_(notices.c.id == first, notices.c.twin_of == first), notices.c.id != notice.id
    )
    return exists().where(
        deliveries.c.subscriber_id == subscribers.c.id,
        deliveries.c.notice_id.in_(twins),
        deliveries.c.dropped.is_(None),
    )


def twin_of(
    conn: Connection, feed: str, guid: str, link_key: str, title_key: str, since: datetime
) -> NoticeId | None:
    """The first notice of an item of another feed that is the same: its guid or link, and its title."""
    address = or_(
        and_(items.c.guid == guid, items.c.guid != ""),
        and_(items.c.link_key == link_key, items.c.link_key != ""),
    )
    query = (
        select(func.min(func.coalesce(notices.c.twin_of, notices.c.id)))
        .join_from(items, notices, notices.c.item_id == items.c.id)
        .where(items.c.feed != feed, items.c.title_key == title_key, address, notices.c.created_at >= since)
    )
    found = conn.execute(query).scalar()
    return NoticeId(found) if found is not None else None


def fan_out(
    conn: Connection, notice: Notice, urgent_topics: Collection[str], now: datetime, chunk: int
) -> int:
    """Make up to `chunk` deliveries, once per citizen however many topics match; returns how many.

    The cursor moves in the same transaction, so a kill between two chunks loses and repeats nothing. Who joined
    after the release is not in it: the notice was not theirs. Who is served by a twin of it is not either.
    """
    cursor = select(notices.c.fanout_cursor).where(notices.c.id == notice.id).scalar_subquery()
    subscribed = exists().where(
        subscriptions.c.subscriber_id == subscribers.c.id, subscriptions.c.topic.in_(notice.topics)
    )
    urgent = exists().where(
        subscriptions.c.subscriber_id == subscribers.c.id,
        subscriptions.c.topic.in_(set(notice.topics) & set(urgent_topics)),
    )
    chosen = (
        select(literal(notice.id), subscribers.c.id, case((urgent, True), else_=False))
        .where(
            subscribers.c.id > cursor,
            subscribers.c.state == SubscriberState.ACTIVE,
            subscribers.c.joined_at <= notice.released_at,
            subscribed,
            ~_has_a_twin(notice),
        )
        .order_by(subscribers.c.id)
        .limit(chunk)
    )
    made = conn.execute(
        insert(deliveries).from_select(["notice_id", "subscriber_id", "urgent"], chosen),
        execution_options={"preserve_rowcount": True},  # not every driver keeps it of an INSERT
    ).rowcount
    last = select(func.max(deliveries.c.subscriber_id)).where(deliveries.c.notice_id == notice.id)
    complete = made < chunk
    conn.execute(
        update(notices)
        .where(notices.c.id == notice.id)
        .values(
            fanout_cursor=func.coalesce(last.scalar_subquery(), notices.c.fanout_cursor),
            recipients=notices.c.recipients + made,
            **({"fanned_out_at": now} if complete else {}),
        )
    )
    return made


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


def mark_expired(conn: Connection, notice_id: NoticeId, reason: str) -> None:
    """done → expired, for a notice that nobody could get in time."""
    _move(conn, notice_id, {NoticeState.DONE}, state=NoticeState.EXPIRED, reason=reason)


def anything_open(conn: Connection) -> bool:
    """Whether a notice is released, or a message queued."""
    released = select(notices.c.id).where(RELEASED).limit(1)
    return any(
        conn.execute(query).first() for query in (released, select(messages.c.id).where(queued()).limit(1))
    )


def count_recipients(conn: Connection, topics: Collection[str]) -> int:
    """How many citizens a notice of these topics would go to now."""
    subscribed = exists().where(
        subscriptions.c.subscriber_id == subscribers.c.id, subscriptions.c.topic.in_(topics)
    )
    query = select(func.count()).select_from(subscribers)
    return conn.execute(query.where(subscribers.c.state == SubscriberState.ACTIVE, subscribed)).scalar_one()


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


def _as_notice(row: Row[Any]) -> Notice:
    return Notice(
        id=NoticeId(row.id),
        kind=NoticeKind(row.kind),
        feed=row.feed,
        item_id=ItemId(row.item_id) if row.item_id is not None else None,
        version=row.version,
        topics=tuple(row.topics),
        zones=tuple(row.zones),
        fields=NoticeFields(row.title, row.summary, row.link, row.image),
        urgent=row.urgent,
        state=NoticeState(row.state),
        reason=row.reason,
        created_at=row.created_at,
        hold_until=row.hold_until,
        released_at=row.released_at,
        expires_at=row.expires_at,
        ended_at=row.ended_at,
        fanned_out_at=row.fanned_out_at,
        recipients=row.recipients,
        twin_of=NoticeId(row.twin_of) if row.twin_of is not None else None,
    )
