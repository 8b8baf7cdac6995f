"""The consent ledger's service: who joins, who leaves, and what must follow from it at once.

Every change of consent and its line in the ledger are one transaction, the caller's. Leaving drops everything
that waits for that citizen in the same transaction: after a stop word nothing more leaves.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection

from bridge.core.track import NOT_THERE_TIMES, Step
from bridge.log import event as log_event
from bridge.model import Action, ConsentEvent, MessageState, SubscriberId, SubscriberState
from bridge.policy import Config
from bridge.store import messages, subscribers
from bridge.store.subscribers import Subscriber

log = logging.getLogger(__name__)

_REACHABLE = frozenset({SubscriberState.PENDING, SubscriberState.ACTIVE})
_MAY_LEAVE = _REACHABLE | {SubscriberState.UNREACHABLE}


def privacy_version(config: Config) -> str:
    return config.subscriptions.privacy.version if config.subscriptions.privacy else ""


def join(
    conn: Connection,
    config: Config,
    subscriber_id: SubscriberId,
    topics: Sequence[str],
    *,
    event: ConsentEvent,
    channel: str,
    evidence: str,
    now: datetime,
) -> None:
    """The citizen is active from now on, with exactly these topics."""
    subscribers.change(conn, subscriber_id, state=SubscriberState.ACTIVE, joined_at=now, stopped_at=None)
    subscribers.set_topics(conn, subscriber_id, topics)
    note(conn, config, subscriber_id, event, topics, channel=channel, evidence=evidence, now=now)


def add_topics(
    conn: Connection,
    config: Config,
    subscriber_id: SubscriberId,
    topics: Sequence[str],
    *,
    channel: str,
    evidence: str,
    now: datetime,
) -> None:
    """The citizen hears of these topics too from now on."""
    before = subscribers.topics_of(conn, subscriber_id)
    after = tuple(name for name in config.topics if name in before or name in topics)
    subscribers.set_topics(conn, subscriber_id, after)
    event = ConsentEvent.TOPICS_CHANGED
    note(conn, config, subscriber_id, event, after, channel=channel, evidence=evidence, now=now)


def leave(
    conn: Connection,
    config: Config,
    subscriber_id: SubscriberId,
    *,
    event: ConsentEvent,
    channel: str,
    evidence: str,
    now: datetime,
) -> int:
    """The citizen has left. How many messages waited for them and now never leave.

    Who was erased meanwhile stays erased, and who had left has left once.
    """
    if not subscribers.move(
        conn, subscriber_id, _MAY_LEAVE, state=SubscriberState.STOPPED, stopped_at=now, joined_at=None
    ):
        return 0
    note(conn, config, subscriber_id, event, (), channel=channel, evidence=evidence, now=now)
    return messages.cancel_queued(conn, subscriber_id, MessageState.CANCELLED, "stopped", now)


def suppress(conn: Connection, subscriber_id: SubscriberId, now: datetime) -> None:
    """The provider says that nobody can be reached there. No consent changes."""
    if not subscribers.move(conn, subscriber_id, _REACHABLE, state=SubscriberState.UNREACHABLE):
        return
    messages.cancel_queued(conn, subscriber_id, MessageState.SKIPPED, "unreachable", now)


def reached(conn: Connection, who: Subscriber | None) -> Subscriber | None:
    """Who writes can be reached: what the provider said of them is over. No consent changes."""
    if who is None or who.state is not SubscriberState.UNREACHABLE:
        return who
    state = SubscriberState.ACTIVE if who.joined_at else SubscriberState.PENDING
    subscribers.change(conn, who.id, state=state)
    return replace(who, state=state)


def close_window(conn: Connection, subscriber_id: SubscriberId) -> None:
    """The provider says that free-form may not be sent: from now on only templates, until they write again."""
    subscribers.change(conn, subscriber_id, window_until=None)


def heed(
    conn: Connection, config: Config, subscriber_id: SubscriberId, step: Step, evidence: str, now: datetime
) -> None:
    """What a failure says of the person: no such address, not on WhatsApp for some time, opted out at the
    provider, or silent for a day.
    """
    nobody_there = step.citizen is Action.NOT_THERE and messages.in_vain(
        conn, subscriber_id, NOT_THERE_TIMES, Action.NOT_THERE
    )
    if step.citizen is Action.SUPPRESS or nobody_there:
        suppress(conn, subscriber_id, now)
        log.warning(log_event("subscriber.unreachable", subscriber=subscriber_id, reason=step.reason))
    elif step.citizen is Action.UNSUBSCRIBE:
        leave(
            conn, config, subscriber_id, event=ConsentEvent.OPTED_OUT, channel="provider", evidence=evidence, now=now
        )  # fmt: skip
        log.info(log_event("subscriber.opted_out", subscriber=subscriber_id, reason=step.reason))
    elif step.citizen is Action.AS_TEMPLATE:
        close_window(conn, subscriber_id)


def erase(conn: Connection, config: Config, subscriber_id: SubscriberId, *, now: datetime) -> bool:
    """Forget a citizen on their wish: what waits for them goes, then the person; the ledger keeps bare events.

    False: they had been forgotten before.
    """
    alive = set(SubscriberState) - {SubscriberState.ERASED}
    if not subscribers.move(conn, subscriber_id, alive, state=SubscriberState.ERASED):
        return False
    messages.cancel_queued(conn, subscriber_id, MessageState.CANCELLED, "erased", now)
    note(conn, config, subscriber_id, ConsentEvent.ERASED, (), channel="ops", evidence="", now=now)
    subscribers.erase(conn, subscriber_id)
    return True


def note(
    conn: Connection,
    config: Config,
    subscriber_id: SubscriberId,
    event: ConsentEvent,
    topics: Sequence[str],
    *,
    channel: str,
    evidence: str,
    now: datetime,
) -> None:
    """One line of the ledger."""
    subscribers.record_consent(
        conn, subscriber_id, event, now=now, channel=channel, privacy_version=privacy_version(config),
        topics=topics, evidence=evidence,
    )  # fmt: skip
