"""The story of an item from first sight to last receipt, and of a message through its attempts.

What the rules say is asked of the router anew, so the story is of today's configuration; what became of the
item is read from the tables. Here it is gathered; `bridge.operations.timeline` puts it in the order of time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from bridge.core.route import Router, RuleVerdict
from bridge.core.text.fold import tokens
from bridge.model import Item
from bridge.operations.standing import obstacle_of
from bridge.policy import Config
from bridge.store import feeds, messages, notices, stored_items, stories, tallies
from bridge.store.messages import History
from bridge.store.notices import Notice
from bridge.store.stored_items import StoredItem
from bridge.store.stories import Course

_OFFERED = 8  # items that an unknown name may have meant


@dataclass(frozen=True, slots=True)
class NoticeStory:
    """A notice of the item, how its deliveries stand, by state, and the course of its sending.

    `obstacle`: why nothing of it is sent at present.
    """

    notice: Notice
    deliveries: dict[str, int]
    course: Course
    obstacle: str = ""


@dataclass(frozen=True, slots=True)
class ItemStory:
    """`stored` and the rest are None or empty for a made-up item."""

    item: Item
    rules: tuple[RuleVerdict, ...]
    topics: tuple[str, ...]
    titles: Mapping[str, str] = field(default_factory=dict)  # topic → what citizens call it
    stored: StoredItem | None = None
    versions: tuple[dict[str, Any], ...] = ()
    notices: tuple[NoticeStory, ...] = ()
    feed: tuple[str, ...] = ()  # what its feed has shown of itself


@dataclass(frozen=True, slots=True)
class MessageStory:
    history: History
    notices: tuple[Notice, ...]


# --- finding -----------------------------------------------------------------------------------------------


def item_stories(conn: Connection, config: Config, what: str, now: datetime) -> list[ItemStory]:
    """Of each item that an id, a link or a guid names, the newest first."""
    return [story_of(conn, config, stored, now) for stored in stored_items.find(conn, what)]


def near(conn: Connection, what: str) -> list[StoredItem]:
    """Items that were probably meant by what names none: those with these words, or some of them, in the title."""
    words = [word for word in tokens(what) if word.isalnum()]
    if not any(word.isalpha() for word in words):
        return []
    if found := stories.by_words(conn, words, _OFFERED):
        return found
    telling = [word for word in words if len(word) > 3]  # noqa: PLR2004 - not "via", "per", "del"
    return stories.by_any_word(conn, telling, _OFFERED) if telling else []


def story_of(conn: Connection, config: Config, stored: StoredItem, now: datetime) -> ItemStory:
    router = Router(config.topics)
    return ItemStory(
        stored.item,
        router.explain(stored.item),
        router.route(stored.item).topics,
        _titles(config),
        stored,
        tuple(stored_items.versions(conn, stored.id)),
        tuple(_notice(conn, config, one, now) for one in notices.of_item(conn, stored.id)),
        feeds.traits_of(conn, stored.item.feed).sentences,
    )


def _notice(conn: Connection, config: Config, notice: Notice, now: datetime) -> NoticeStory:
    stands, course = tallies.handed_over(conn, notice.id), stories.course(conn, notice.id)
    found = obstacle_of(conn, config, notice, now)
    return NoticeStory(notice, stands, course, found.sentence if found else "")


def made_up_story(config: Config, item: Item) -> ItemStory:
    """What the rules would say of an item that does not exist."""
    router = Router(config.topics)
    return ItemStory(item, router.explain(item), router.route(item).topics, _titles(config))


def _titles(config: Config) -> dict[str, str]:
    return {name: topic.title for name, topic in config.topics.items()}


def message_story(conn: Connection, sid: str) -> MessageStory | None:
    """Of the message that the provider knows by this SID."""
    history = messages.history(conn, sid)
    if history is None:
        return None
    carried = [notices.get(conn, notice_id) for notice_id in messages.notices_of(conn, history.message["id"])]
    return MessageStory(history, tuple(notice for notice in carried if notice))
