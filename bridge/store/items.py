"""Items and their versions: what was ever seen, and what became of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Connection,
    Row,
    and_,
    bindparam,
    delete,
    exists,
    insert,
    select,
    union,
    update,
)

from bridge.core.identity.keys import Keys, Known, body_of
from bridge.model import Item, ItemId
from bridge.store.schema import item_versions, items, notices

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
_MARK_GONE = (
    update(items)
    .where(items.c.id.in_(bindparam("ids", expanding=True)), items.c.gone_at.is_(None))
    .values(gone_at=bindparam("now"))
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
    if ids:
        conn.execute(_MARK_GONE, {"ids": list(ids), "now": now})


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
