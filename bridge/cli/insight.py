"""What the bridge shows of itself on the demo's page, in JSON's own kinds: read from its tables, asked once a second.

The words of the page are the page's own; from here come codes, names, times (epoch seconds) and figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection

from bridge.bootstrap import Store
from bridge.core.route import Router
from bridge.model import Address
from bridge.operations.journey import Journey, Step, journey_of, last_journey
from bridge.policy import Config
from bridge.ports import Clock
from bridge.store import stored_items, subscribers


class Insight:
    """Called by the page with the guid of the item to follow ("": the last) and the numbers of its phones."""

    def __init__(self, config: Config, store: Store, clock: Clock) -> None:
        self._config = config
        self._store = store
        self._clock = clock
        self._router = Router(config.topics)

    def __call__(self, guid: str, numbers: Sequence[str]) -> dict[str, object]:
        config = self._config
        with self._store.db.read() as conn:
            journey = self._journey(conn, guid)
            people = [self._subscriber(conn, number) for number in numbers]
        return {
            "town": config.town.name,
            "timezone": str(config.town.timezone),
            "words": {"start": config.subscriptions.start[0], "stop": config.subscriptions.stop[0]},
            "categories": _categories(config),
            "subscribers": people,
            "journey": self._told(journey) if journey else None,
        }

    def _journey(self, conn: Connection, guid: str) -> Journey | None:
        """Of the item asked for, None if it was not seen yet; of the last one, if none is asked for."""
        now = self._clock.now()
        if not guid:
            return last_journey(conn, self._config, self._router, now)
        found = stored_items.by_guid(conn, tuple(self._config.feeds), guid)
        return journey_of(conn, self._config, self._router, found, now) if found is not None else None

    def _subscriber(self, conn: Connection, number: str) -> dict[str, object] | None:
        known = subscribers.by_address(conn, self._store.cipher, Address.of_phone(number))
        if known is None:
            return None
        topics = self._config.topics
        return {
            "state": known.state,
            "topics": [topics[name].title for name in topics if name in known.topics],
            "all": topics.keys() <= set(known.topics),
        }

    def _told(self, journey: Journey) -> dict[str, object]:
        item, notice, topics = journey.item.item, journey.notice, self._config.topics
        named = notice.topics if notice else ()
        return {
            "guid": item.guid,
            "title": item.title,
            "urgent": notice is not None and notice.urgent,
            "topics": [topics[name].title if name in topics else name for name in named],
            "reasons": [
                {
                    "topic": topics[verdict.topic].title,
                    "conditions": [
                        {"kind": one.kind, "by": one.by} for one in verdict.conditions if one.kind != "unless"
                    ],
                }
                for verdict in journey.reasons
            ],
            "steps": [_step(step) for step in journey.steps],
            "withdrawn_late": journey.withdrawn_late,
            "edited_late": journey.edited_late,
        }


def _step(step: Step) -> dict[str, object]:
    progress = step.progress
    return {
        "key": step.key,
        "state": step.state,
        "code": step.code,
        "at": _seconds(step.at),
        "until": _seconds(step.until),
        "done": progress.done if progress else None,
        "total": progress.total if progress else None,
        "failed": step.failed,
    }


def _seconds(at: datetime | None) -> float | None:
    return at.timestamp() if at else None


def _categories(config: Config) -> list[str]:
    """Every category that a rule asks for: what an editor of this town's site would choose from."""
    wanted = [name for topic in config.topics.values() for rule in topic.rules for name in rule.categories]
    return list(dict.fromkeys(wanted))
