"""Notices: held, released, done; or cancelled, expired. Whom they reach is `bridge.store.deliveries`' matter."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    bindparam,
    exists,
    func,
    insert,
    literal,
    select,
    update,
)

from bridge.core.fanout import Plan
from bridge.model import (
    ItemId,
    MessageId,
    MessageState,
    NoticeFields,
    NoticeId,
    NoticeKind,
    NoticeState,
)
from bridge.store.due import OPEN_NOTICE, queued, waiting_of
from bridge.store.schema import deliveries, messages, notices


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
    corrects: NoticeId | None
    over_at: datetime | None = None

    @property
    def first_twin(self) -> NoticeId:
        """The first notice of its item, by which it and its twins are one family."""
        return self.twin_of or self.id


# Statements of every poll, built once: to build one costs more than to run it.
_ADD = insert(notices)
_OF_ITEM = select(notices).where(notices.c.item_id == bindparam("of")).order_by(notices.c.id)
_OPEN_OF = (
    select(notices)
    .where(notices.c.item_id.in_(bindparam("ids", expanding=True)), OPEN_NOTICE, notices.c.corrects.is_(None))
    .order_by(notices.c.id)
)


def add(
    conn: Connection,
    *,
    kind: NoticeKind,
    fields: NoticeFields,
    plan: Plan,
    now: datetime,
    feed: str | None = None,
    item_id: ItemId | None = None,
    version: int | None = None,
    zones: Sequence[str] = (),
    twin_of: NoticeId | None = None,
    corrects: NoticeId | None = None,
) -> NoticeId:
    """A new notice, held."""
    row = conn.execute(
        _ADD,
        {
            "kind": kind,
            "feed": feed,
            "item_id": item_id,
            "version": version,
            "topics": list(plan.topics),
            "zones": list(zones),
            "title": fields.title,
            "summary": fields.summary,
            "link": fields.link,
            "image": fields.image,
            "urgent": plan.urgent,
            "state": NoticeState.HELD,
            "reason": plan.reason,
            "corrects": corrects,
            "created_at": now,
            "hold_until": plan.hold_until,
            "expires_at": plan.expires_at,
            "over_at": plan.over_at,
            "twin_of": twin_of,
        },
    )
    assert row.inserted_primary_key is not None
    return NoticeId(row.inserted_primary_key[0])


def recompose(
    conn: Connection,
    notice_id: NoticeId,
    *,
    version: int,
    fields: NoticeFields,
    plan: Plan,
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
            topics=list(plan.topics),
            urgent=plan.urgent,
            reason=plan.reason,
            hold_until=plan.hold_until,
            expires_at=plan.expires_at,
            over_at=plan.over_at,
        )
    )


def reword(conn: Connection, notice_id: NoticeId, version: int, fields: NoticeFields) -> None:
    """What has not left of a notice leaves as its item now reads."""
    conn.execute(
        update(notices)
        .where(notices.c.id == notice_id, OPEN_NOTICE)
        .values(
            version=version, title=fields.title, summary=fields.summary, link=fields.link, image=fields.image
        )
    )


def get(conn: Connection, notice_id: int) -> Notice | None:
    row = conn.execute(select(notices).where(notices.c.id == notice_id)).one_or_none()
    return as_notice(row) if row else None


def everything(conn: Connection) -> list[Notice]:
    return [as_notice(row) for row in conn.execute(select(notices).order_by(notices.c.id))]


def of_item(conn: Connection, item_id: ItemId) -> list[Notice]:
    """An item's notices, oldest first."""
    return [as_notice(row) for row in conn.execute(_OF_ITEM, {"of": item_id})]


def news_of(conn: Connection, item_id: ItemId) -> list[Notice]:
    """An item's notices but for what was said later of what was sent, oldest first."""
    return [one for one in of_item(conn, item_id) if one.corrects is None]


def about(conn: Connection, notice_id: NoticeId) -> list[Notice]:
    """The corrections and cancellations of a notice, oldest first."""
    query = select(notices).where(notices.c.corrects == notice_id).order_by(notices.c.id)
    return [as_notice(row) for row in conn.execute(query)]


def open_of(conn: Connection, ids: Collection[ItemId]) -> dict[ItemId, Notice]:
    """The held or released notice of each of these items that has one; corrections are none."""
    found = [as_notice(row) for row in conn.execute(_OPEN_OF, {"ids": list(ids)})]
    return {notice.item_id: notice for notice in found if notice.item_id is not None}


# --- moves -------------------------------------------------------------------------------------------------


def release(conn: Connection, notice_id: NoticeId, now: datetime, reason: str) -> bool:
    """held → released. False: it was not held (any more)."""
    return _move(
        conn, notice_id, {NoticeState.HELD}, state=NoticeState.RELEASED, reason=reason,
        released_at=func.coalesce(notices.c.released_at, _instant(now)),
    )  # fmt: skip


def join(conn: Connection, notice_id: NoticeId, now: datetime, reason: str) -> bool:
    """held → done, without ever leaving by itself: a digest carries what it says."""
    return _move(conn, notice_id, {NoticeState.HELD}, state=NoticeState.DONE, reason=reason, ended_at=now)


def set_expiry(conn: Connection, notice_id: NoticeId, expires_at: datetime | None) -> None:
    conn.execute(update(notices).where(notices.c.id == notice_id).values(expires_at=expires_at))


def reopen(conn: Connection, message_id: MessageId) -> None:
    """done → released, for the notices of a message that is queued for another try after all."""
    carried = select(deliveries.c.notice_id).where(deliveries.c.message_id == message_id)
    conn.execute(
        update(notices)
        .where(notices.c.id.in_(carried), notices.c.state == NoticeState.DONE)
        .values(state=NoticeState.RELEASED, ended_at=None)
    )


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
    other = notices.alias("other")
    says_more = exists().where(  # a digest leaves without it
        deliveries.c.message_id == messages.c.id, deliveries.c.notice_id == other.c.id,
        other.c.state.not_in([NoticeState.CANCELLED, NoticeState.EXPIRED]),
    )  # fmt: skip
    conn.execute(
        update(messages)
        .where(queued(), carries_it, ~says_more)
        .values(state=MessageState(str(state)), reason=reason, changed_at=now)
    )
    return True


def mark_expired(conn: Connection, notice_id: NoticeId, reason: str) -> None:
    """done → expired, for a notice that nobody could get in time."""
    _move(conn, notice_id, {NoticeState.DONE}, state=NoticeState.EXPIRED, reason=reason)


def overdue(conn: Connection, now: datetime) -> list[NoticeId]:
    """Open notices past their expiry."""
    return [NoticeId(row.id) for row in conn.execute(_OVERDUE, {"now": now})]


_OVERDUE = (
    select(notices.c.id).where(OPEN_NOTICE, notices.c.expires_at <= bindparam("now")).order_by(notices.c.id)
)


def _move(conn: Connection, notice_id: NoticeId, before: set[NoticeState], **values: Any) -> bool:
    """A conditional update: whoever finds no row stepped in too late and must step back."""
    result = conn.execute(
        update(notices).where(notices.c.id == notice_id, notices.c.state.in_(before)).values(**values)
    )
    return result.rowcount == 1


def _instant(at: datetime) -> Any:
    return literal(at, notices.c.created_at.type)


def as_notice(row: Row[Any]) -> Notice:
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
        corrects=NoticeId(row.corrects) if row.corrects is not None else None,
        over_at=row.over_at,
    )
