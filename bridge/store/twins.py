"""Which notices are of one item that stands in several feeds of a site (see `bridge.core.twins`)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, ScalarSelect, func, or_, select, update

from bridge.core.identity.keys import Keys
from bridge.model import NoticeId
from bridge.store.items import CURRENT, KEYS, as_keys
from bridge.store.notices import Notice, as_notice
from bridge.store.schema import item_versions, items, notices


@dataclass(frozen=True, slots=True)
class Candidate:
    """A notice of another feed's item with this one's guid or link. `first`: of which it is a twin, or itself."""

    first: NoticeId
    keys: Keys
    created_at: datetime


def candidates(conn: Connection, feeds: Collection[str], keys: Keys) -> list[Candidate]:
    """Among the items of these feeds, oldest first."""
    first = func.coalesce(notices.c.twin_of, notices.c.id).label("first")
    query = (
        select(notices.c.id, first, notices.c.created_at, *KEYS)
        .join_from(items, notices, notices.c.item_id == items.c.id)
        .join(item_versions, CURRENT)
        .where(items.c.feed.in_(feeds))
    )
    # One query a key, each over its own index; OR would make a planner read every notice there ever was.
    shared = [items.c.guid == keys.guid] if keys.guid else []
    shared += [items.c.link_key == keys.link] if keys.link else []
    rows = {row.id: row for condition in shared for row in conn.execute(query.where(condition))}
    return [Candidate(NoticeId(row.first), as_keys(row), row.created_at) for _, row in sorted(rows.items())]


def family(conn: Connection, first: NoticeId) -> list[Notice]:
    """The first notice and its twins."""
    query = (
        select(notices).where(or_(notices.c.id == first, notices.c.twin_of == first)).order_by(notices.c.id)
    )
    return [as_notice(row) for row in conn.execute(query)]


def join(conn: Connection, notice_id: NoticeId, first: NoticeId) -> None:
    """From now on this notice, and its own twins, are twins of that one."""
    together = or_(notices.c.id == notice_id, notices.c.twin_of == notice_id)
    conn.execute(update(notices).where(together).values(twin_of=first))


def others(notice: Notice) -> ScalarSelect[Any]:
    """The ids of a notice's twins."""
    first = notice.first_twin
    return (
        select(notices.c.id)
        .where(or_(notices.c.id == first, notices.c.twin_of == first), notices.c.id != notice.id)
        .scalar_subquery()
    )
