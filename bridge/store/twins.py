"""Which notices are of one item that stands in several feeds of a site (see `bridge.core.twins`)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, ScalarSelect, bindparam, func, or_, select, update

from bridge.core.identity.keys import Keys
from bridge.model import NoticeId
from bridge.store.items import CURRENT, KEYS, as_keys
from bridge.store.notices import Notice, as_notice
from bridge.store.schema import feeds as feed_table
from bridge.store.schema import item_versions, items, notices

_POLLED = select(feed_table.c.name)
_CANDIDATES = (
    select(
        notices.c.id,
        items.c.feed,
        func.coalesce(notices.c.twin_of, notices.c.id).label("first"),
        notices.c.created_at,
        *KEYS,
    )
    .join_from(items, notices, notices.c.item_id == items.c.id)
    .join(item_versions, CURRENT)
    .where(items.c.feed.in_(_POLLED))  # a thousand names would take longer to spell than to look up
)
# One query a key, each over its own index; OR would make a planner read every notice there ever was.
_BY_GUID = _CANDIDATES.where(items.c.guid == bindparam("key"))
_BY_LINK = _CANDIDATES.where(items.c.link_key == bindparam("key"))


@dataclass(frozen=True, slots=True)
class Candidate:
    """A notice of another feed's item with this one's guid or link. `first`: of which it is a twin, or itself."""

    first: NoticeId
    keys: Keys
    created_at: datetime


def candidates(conn: Connection, feeds: Collection[str], keys: Keys) -> list[Candidate]:
    """Among the items of these feeds, oldest first."""
    shared = ((_BY_GUID, keys.guid), (_BY_LINK, keys.link))
    found = (row for query, key in shared if key for row in conn.execute(query, {"key": key}))
    rows = {row.id: row for row in found if row.feed in feeds}
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
