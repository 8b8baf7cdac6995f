"""The images of notices: which were looked at, and which messages may show."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select, update

from bridge.model import MessageId, NoticeId, NoticeState
from bridge.store.schema import deliveries, item_versions, notices

_LOOKED_BACK = 50  # items among which an image for the reviewers of a template is sought


@dataclass(frozen=True, slots=True)
class Unseen:
    notice_id: NoticeId
    url: str


def unseen(conn: Connection, topics: Collection[str]) -> Unseen | None:
    """An image that nobody has looked at, of a notice of these topics that may leave still; the most urgent first."""
    query = (
        select(notices.c.id, notices.c.image, notices.c.topics)
        .where(
            notices.c.state.in_((NoticeState.HELD, NoticeState.RELEASED)),
            notices.c.image != "",
            notices.c.image != notices.c.image_seen,
        )
        .order_by(notices.c.urgent.desc(), notices.c.id)
    )
    found = (Unseen(NoticeId(row.id), row.image) for row in conn.execute(query) if {*row.topics} & {*topics})
    return next(found, None)


def saw(conn: Connection, one: Unseen, fault: str) -> None:
    """It was looked at; `fault`: why it cannot be sent, or ""."""
    conn.execute(
        update(notices).where(notices.c.id == one.notice_id).values(image_seen=one.url, image_fault=fault)
    )


def drop(conn: Connection, message_id: MessageId, code: int | None) -> None:
    """The provider could not send the image of what a message carries: from now on all go without."""
    carried = select(deliveries.c.notice_id).where(deliveries.c.message_id == message_id)
    conn.execute(
        update(notices)
        .where(notices.c.id.in_(carried), notices.c.image != "")
        .values(image_seen=notices.c.image, image_fault=f"the provider could not send it ({code})")
    )


def usable(row: Row[Any]) -> str:
    """The image of a notice's row that its messages may show, or ""."""
    return row.image if row.image_seen == row.image and not row.image_fault else ""


def told(conn: Connection, notice_id: NoticeId) -> str:
    """For ops: a notice's image, and what was found of it; "" where it has none."""
    row = conn.execute(select(notices).where(notices.c.id == notice_id)).one()
    if not row.image:
        return ""
    if row.image_seen != row.image:
        return f"{row.image} (nobody has looked at it yet)"
    return f"{row.image} (left out: {row.image_fault})" if row.image_fault else str(row.image)


def newest(conn: Connection) -> list[str]:
    """Images of the items that were seen last, the newest first."""
    query = (
        select(item_versions.c.image)
        .where(item_versions.c.image != "")
        .order_by(item_versions.c.item_id.desc(), item_versions.c.version.desc())
        .limit(_LOOKED_BACK)
    )
    return list(conn.scalars(query))
