"""The story of an item from first sight to last receipt, and of a message through its attempts.

What the rules say is asked of the router anew, so the story is of today's configuration; what became of the
item is read from the tables.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bridge.core.route import Router, RuleVerdict
from bridge.model import Item
from bridge.policy import Config
from bridge.store import deliveries, items, messages, notices
from bridge.store.items import StoredItem
from bridge.store.messages import History
from bridge.store.notices import Notice


@dataclass(frozen=True, slots=True)
class NoticeStory:
    """A notice of the item and how its deliveries stand, by state."""

    notice: Notice
    deliveries: dict[str, int]


@dataclass(frozen=True, slots=True)
class ItemStory:
    """`stored` and the rest are None or empty for a made-up item."""

    item: Item
    rules: tuple[RuleVerdict, ...]
    topics: tuple[str, ...]
    stored: StoredItem | None = None
    versions: tuple[dict[str, Any], ...] = ()
    notices: tuple[NoticeStory, ...] = ()


@dataclass(frozen=True, slots=True)
class MessageStory:
    history: History
    notices: tuple[Notice, ...]


def item_stories(conn: Connection, config: Config, what: str) -> list[ItemStory]:
    """Of each item that an id, a link or a guid names, the newest first."""
    router = Router(config.topics)
    return [_item_story(conn, router, stored) for stored in items.find(conn, what)]


def _item_story(conn: Connection, router: Router, stored: StoredItem) -> ItemStory:
    made = notices.of_item(conn, stored.id)
    return ItemStory(
        stored.item,
        router.explain(stored.item),
        router.route(stored.item).topics,
        stored,
        tuple(items.versions(conn, stored.id)),
        tuple(NoticeStory(notice, deliveries.handed_over(conn, notice.id)) for notice in made),
    )


def made_up_story(config: Config, item: Item) -> ItemStory:
    """What the rules would say of an item that does not exist."""
    router = Router(config.topics)
    return ItemStory(item, router.explain(item), router.route(item).topics)


def message_story(conn: Connection, sid: str) -> MessageStory | None:
    """Of the message that the provider knows by this SID."""
    history = messages.history(conn, sid)
    if history is None:
        return None
    carried = [notices.get(conn, notice_id) for notice_id in messages.notices_of(conn, history.message["id"])]
    return MessageStory(history, tuple(notice for notice in carried if notice))


def timeline(story: ItemStory) -> list[tuple[datetime, str]]:
    """What happened to an item, in order: seen, versions, notices, their ends."""
    events: list[tuple[datetime, str]] = []
    for version in story.versions:
        evidence = "; ".join(version["evidence"])
        events.append(
            (version["seen_at"], f"version {version['version']} ({version['decision']}): {evidence}")
        )
    for one in story.notices:
        notice = one.notice
        events.append(
            (notice.created_at, f"notice {notice.id} ({notice.kind}) made for {', '.join(notice.topics)}")
        )
        if notice.released_at:
            events.append(
                (notice.released_at, f"notice {notice.id} released to {notice.recipients} citizen(s)")
            )
        if notice.ended_at:
            events.append((notice.ended_at, f"notice {notice.id} {notice.state}: {notice.reason}"))
    if story.stored and story.stored.gone_at:
        events.append((story.stored.gone_at, "left the listing"))
    return sorted(events, key=lambda happened: happened[0])
