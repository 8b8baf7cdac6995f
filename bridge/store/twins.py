"""Which notices are of one item that stands in several feeds of a site (see `bridge.core.twins`)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, ScalarSelect, and_, func, or_, select, update

from bridge.core.identity import Keys
from bridge.model import NoticeId
from bridge.store.notices import Notice, as_notice
from bridge.store.schema import item_versions, items, notices


@dataclass(frozen=True, slots=True)
class Candidate:
    """A notice of another feed's item with this one's guid or link. `first`: of which it is a twin, or itself."""

    first: NoticeId
    keys: Keys
    created_at: datetime


def candidates(conn: Connection, feed: str, keys: Keys) -> list[Candidate]:
    """Oldest first."""
    address = or_(
        and_(items.c.guid == keys.guid, items.c.guid != ""),
        and_(items.c.link_key == keys.link, items.c.link_key != ""),
    )
    first = func.coalesce(notices.c.twin_of, notices.c.id).label("first")
    query = (
        select(first, notices.c.created_at, items.c.guid, items.c.link_key, items.c.title_key,
               item_versions.c.content_hash, item_versions.c.published_at)
        .join_from(items, notices, notices.c.item_id == items.c.id)
        .join(item_versions, and_(item_versions.c.item_id == items.c.id, item_versions.c.version == items.c.version))
        .where(items.c.feed != feed, address)
        .order_by(notices.c.id)
    )  # fmt: skip
    return [
        Candidate(
            NoticeId(row.first),
            Keys(row.guid, row.link_key, row.title_key, row.content_hash, row.published_at),
            row.created_at,
        )
        for row in conn.execute(query)
    ]  # fmt: skip


def family(conn: Connection, first: NoticeId) -> list[Notice]:
    """The first notice and its twins."""
    query = (
        select(notices).where(or_(notices.c.id == first, notices.c.twin_of == first)).order_by(notices.c.id)
    )
    return [as_notice(row) for row in conn.execute(query)]


def join(conn: Connection, notice_id: NoticeId, first: NoticeId) -> None:
    """From now on this notice is a twin of that one."""
    conn.execute(update(notices).where(notices.c.id == notice_id).values(twin_of=first))


def others(notice: Notice) -> ScalarSelect[Any]:
    """The ids of a notice's twins."""
    first = notice.twin_of or notice.id
    return (
        select(notices.c.id)
        .where(or_(notices.c.id == first, notices.c.twin_of == first), notices.c.id != notice.id)
        .scalar_subquery()
    )
