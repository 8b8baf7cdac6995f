"""Items as people ask for them: by an id, a link or a guid, with what became of them and every version."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    func,
    or_,
    select,
)

from bridge.core.links import canonical
from bridge.model import Item, ItemId
from bridge.store.items import CURRENT
from bridge.store.schema import item_versions, items


@dataclass(frozen=True, slots=True)
class StoredItem:
    """An item at one version, with what became of it (`fate`: baseline, noticed, unmatched, withheld, withdrawn)."""

    id: ItemId
    version: int
    item: Item
    first_seen_at: datetime
    last_seen_at: datetime
    gone_at: datetime | None
    fate: str
    reason: str
    decision: str
    evidence: tuple[str, ...]


def find(conn: Connection, what: str) -> list[StoredItem]:
    """The items that an id, a link or a guid names, newest first."""
    conditions = [items.c.guid == what, item_versions.c.link == what]
    if key := canonical(what):
        conditions.append(items.c.link_key == key)
    if what.isascii() and what.isdigit() and len(what) <= 18:  # noqa: PLR2004 - more would not fit 64 bits
        conditions.append(items.c.id == int(what))
    query = _stored().where(or_(*conditions)).order_by(items.c.id.desc()).limit(20)
    return [_as_stored(row) for row in conn.execute(query)]


def get(conn: Connection, item_id: int) -> StoredItem | None:
    row = conn.execute(_stored().where(items.c.id == item_id)).one_or_none()
    return _as_stored(row) if row else None


def newest(conn: Connection) -> ItemId | None:
    """The item that was last seen for the first time, in whatever feed."""
    found = conn.execute(select(func.max(items.c.id))).scalar()
    return ItemId(found) if found is not None else None


def by_guid(conn: Connection, feeds: Collection[str], guid: str) -> ItemId | None:
    """The first item of these feeds that goes by a guid."""
    query = select(func.min(items.c.id)).where(items.c.feed.in_(feeds), items.c.guid == guid)
    found = conn.execute(query).scalar()
    return ItemId(found) if found is not None else None


def _stored() -> Any:
    columns = [c for c in item_versions.c if c.name not in ("item_id", "version")]
    return select(items, *columns).join_from(items, item_versions, CURRENT)


def _as_stored(row: Row[Any]) -> StoredItem:
    item = Item(
        feed=row.feed,
        guid=row.guid,
        link=row.link,
        title=row.title,
        summary=row.summary,
        text=row.text,
        categories=tuple(row.categories),
        published=row.published_at,
        updated=row.updated_at,
        image=row.image,
    )
    return StoredItem(
        ItemId(row.id), row.version, item, row.first_seen_at, row.last_seen_at, row.gone_at, row.fate, row.reason,
        row.decision, tuple(row.evidence),
    )  # fmt: skip


def count(conn: Connection, feed: str) -> int:
    return conn.execute(select(func.count()).select_from(items).where(items.c.feed == feed)).scalar_one()


def versions(conn: Connection, item_id: ItemId) -> list[dict[str, Any]]:
    """Each version of an item, oldest first: number, when, decision, evidence, title."""
    columns = item_versions.c
    query = select(columns.version, columns.seen_at, columns.decision, columns.evidence, columns.title)
    rows = conn.execute(query.where(columns.item_id == item_id).order_by(columns.version))
    return [dict(row) for row in rows.mappings()]
