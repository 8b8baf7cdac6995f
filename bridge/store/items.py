"""Items and their versions: what was ever seen, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    and_,
    bindparam,
    delete,
    exists,
    func,
    insert,
    or_,
    select,
    union,
    update,
)

from bridge.core.identity.keys import Keys, Known, body_of
from bridge.core.links import canonical
from bridge.model import Item, ItemId
from bridge.store.schema import item_versions, items, notices


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


_VERSIONS = 20  # of an item that are kept, besides the first
_PRUNED = 500  # items forgotten at a time

CURRENT = and_(item_versions.c.item_id == items.c.id, item_versions.c.version == items.c.version)


# What an item at its current version is recognised by.
KEYS = (
    items.c.guid, items.c.link_key, items.c.title_key, item_versions.c.content_hash, item_versions.c.published_at,
    item_versions.c.title, item_versions.c.summary, item_versions.c.text,
)  # fmt: skip


# Statements of every poll, built once: to build one costs more than to run it.
_ADD, _ADD_VERSION = insert(items), insert(item_versions)
_MARK_SEEN = (
    update(items)
    .where(items.c.id.in_(bindparam("ids", expanding=True)))
    .values(last_seen_at=bindparam("now"), gone_at=None)
)
_OLD = (
    select(items.c.id)
    .where(
        items.c.feed == bindparam("of"),
        items.c.gone_at < bindparam("before"),
        ~exists().where(notices.c.item_id == items.c.id),
    )
    .limit(_PRUNED)
)
_OF_FEED = items.c.feed == bindparam("of")
_KNOWN = (
    select(items.c.id, items.c.version, items.c.gone_at, *KEYS)
    .join_from(items, item_versions, CURRENT)
    .where(
        # One search a key, each over its own index; OR would make a planner scan the feed.
        items.c.id.in_(
            union(
                select(items.c.id).where(items.c.id.in_(bindparam("before", expanding=True))),
                select(items.c.id).where(_OF_FEED, items.c.guid.in_(bindparam("guids", expanding=True))),
                select(items.c.id).where(_OF_FEED, items.c.link_key.in_(bindparam("links", expanding=True))),
                select(items.c.id).where(
                    _OF_FEED, items.c.title_key.in_(bindparam("titles", expanding=True))
                ),
            )
        )
    )
)


def as_keys(row: Row[*tuple[Any, ...]]) -> Keys:
    """Of a row that has the columns `KEYS`."""
    reads = (row.title, body_of(row.summary, row.text))
    return Keys(row.guid, row.link_key, row.title_key, row.content_hash, row.published_at, reads)


def known(conn: Connection, feed: str, listing: Collection[Keys], before: Collection[ItemId]) -> list[Known]:
    """Every known item of a feed that shares a guid, a link or a title with an entry of the listing, or stood in the
    one `before`.
    """
    shared = {
        "guids": {guid for keys in listing for guid in (keys.guid, *keys.replaces)},
        "links": {keys.link for keys in listing},
        "titles": {keys.title for keys in listing},
    }
    values = {name: sorted(given - {""}) for name, given in shared.items()}
    found = {
        row.id: Known(ItemId(row.id), row.version, as_keys(row), present=row.gone_at is None)
        for row in conn.execute(_KNOWN, {"of": feed, "before": list(before), **values})
    }
    return [found[item] for item in sorted(found, reverse=True)]  # the newest is the likeliest match


def add(
    conn: Connection,
    item: Item,
    keys: Keys,
    now: datetime,
    *,
    fate: str,
    reason: str,
    evidence: Iterable[str],
) -> ItemId:
    """A new item at its first version."""
    row = conn.execute(
        _ADD,
        {
            "feed": item.feed,
            "guid": keys.guid,
            "link_key": keys.link,
            "title_key": keys.title,
            "version": 1,
            "first_seen_at": now,
            "last_seen_at": now,
            "fate": fate,
            "reason": reason,
        },
    )
    assert row.inserted_primary_key is not None
    item_id = ItemId(row.inserted_primary_key[0])
    _add_version(conn, item_id, 1, item, keys, now, "new", evidence)
    return item_id


def revise(
    conn: Connection,
    one: Known,
    item: Item,
    keys: Keys,
    now: datetime,
    *,
    decision: str,
    evidence: Iterable[str],
) -> int:
    """A further version of a known item; its number."""
    version = one.version + 1
    # The first tells what it was, the last what it is: a counter in a text must not fill the disk in between.
    old = (item_versions.c.item_id == one.id, item_versions.c.version.between(2, version - _VERSIONS))
    conn.execute(delete(item_versions).where(*old))
    _add_version(conn, one.id, version, item, keys, now, decision, evidence)
    conn.execute(
        update(items)
        .where(items.c.id == one.id)
        .values(version=version, guid=keys.guid, link_key=keys.link, title_key=keys.title)
    )
    return version


def rekey(conn: Connection, item_id: ItemId, keys: Keys) -> None:
    """An item that reads the same goes by another guid, link or title from now on."""
    conn.execute(
        update(items)
        .where(items.c.id == item_id)
        .values(guid=keys.guid, link_key=keys.link, title_key=keys.title)
    )


def _add_version(
    conn: Connection,
    item_id: ItemId,
    version: int,
    item: Item,
    keys: Keys,
    now: datetime,
    decision: str,
    evidence: Iterable[str],
) -> None:
    conn.execute(
        _ADD_VERSION,
        {
            "item_id": item_id,
            "version": version,
            "seen_at": now,
            "decision": decision,
            "evidence": list(evidence),
            "link": item.link,
            "title": item.title,
            "summary": item.summary,
            "text": item.text,
            "categories": list(item.categories),
            "published_at": item.published,
            "updated_at": item.updated,
            "image": item.image,
            "content_hash": keys.content,
        },
    )


def mark_seen(conn: Connection, ids: Collection[ItemId], now: datetime) -> None:
    conn.execute(_MARK_SEEN, {"ids": list(ids), "now": now})


def mark_gone(conn: Connection, ids: Collection[ItemId], now: datetime) -> None:
    if not ids:
        return
    conn.execute(update(items).where(items.c.id.in_(ids), items.c.gone_at.is_(None)).values(gone_at=now))


def mark_page(conn: Connection, item_id: ItemId, now: datetime) -> None:
    """An item's own page was looked at."""
    conn.execute(update(items).where(items.c.id == item_id).values(page_at=now))


def forget(conn: Connection, feed: str, before: datetime) -> None:
    """Items that left a feed so long ago, and of which there is no notice, make room."""
    ids = conn.scalars(_OLD, {"of": feed, "before": before}).all()
    if not ids:
        return
    conn.execute(delete(item_versions).where(item_versions.c.item_id.in_(ids)))
    conn.execute(delete(items).where(items.c.id.in_(ids)))


def set_fate(conn: Connection, item_id: ItemId, fate: str, reason: str) -> None:
    conn.execute(update(items).where(items.c.id == item_id).values(fate=fate, reason=reason))


def fate(conn: Connection, item_id: ItemId) -> tuple[str, datetime]:
    """What became of an item, and when it was first seen."""
    row = conn.execute(select(items.c.fate, items.c.first_seen_at).where(items.c.id == item_id)).one()
    return row.fate, row.first_seen_at


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
