"""What a citizen's word does to their subscription: pure transitions, from which the ledger is written.

    (nobody) | pending | stopped | unreachable --start--> active     (or pending, when a "SI" must follow)
    pending --yes--> active
    any --stop--> stopped, answered once

What is answered is named, not worded: `bridge.locale` has the words.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bridge.core.words import Meaning
from bridge.model import ConsentEvent, SubscriberState
from bridge.policy import Config, Confirm

A = SubscriberState


class Answer(StrEnum):
    """What to tell the citizen."""

    WELCOME = "welcome"
    WELCOME_AGAIN = "welcome_again"  # already active: nothing changed
    PLEASE_CONFIRM = "please_confirm"
    GOODBYE = "goodbye"
    CONTACT = "contact"  # the number only sends; here is who answers
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Turn:
    """What a message changes: the new state, the ledger's line if consent changed, the answer."""

    state: SubscriberState
    event: ConsentEvent | None
    answer: Answer
    reason: str


CONTACT_EVERY = timedelta(days=1)


def turn(
    meaning: Meaning,
    state: SubscriberState | None,
    confirm: Confirm,
    *,
    now: datetime,
    asked: bool,
    lacks_topics: bool,
    contact_sent_at: datetime | None,
) -> Turn:
    """What a citizen in `state` (None: never heard of) does by a message of this meaning.

    `asked`: they gave a start phrase and we await their "SI". Whoever merely wrote is `pending` too, and a
    "si" of theirs confirms nothing. `lacks_topics`: a start phrase subscribes to more than they have.
    """
    match meaning:
        case _ if state is A.ERASED:  # whoever writes after their erasure is somebody never heard of
            return Turn(A.ERASED, None, Answer.NOTHING, "erased is for ever")
        case Meaning.STOP:
            return _stop(state)
        case Meaning.START:
            return _start(state, confirm, lacks_topics=lacks_topics)
        case Meaning.YES if state is A.PENDING and asked:
            return Turn(A.ACTIVE, ConsentEvent.CONFIRMED, Answer.WELCOME, "confirmed by a second message")
        case _:
            recently = contact_sent_at is not None and now - contact_sent_at < CONTACT_EVERY
            answer = Answer.NOTHING if recently else Answer.CONTACT
            return Turn(state or A.PENDING, None, answer, "neither start nor stop")


def _start(state: SubscriberState | None, confirm: Confirm, *, lacks_topics: bool) -> Turn:
    if state is A.ACTIVE and lacks_topics:
        reason = "a start phrase adds the topics it stands for"
        return Turn(A.ACTIVE, ConsentEvent.TOPICS_CHANGED, Answer.WELCOME, reason)
    if state is A.ACTIVE:
        return Turn(A.ACTIVE, None, Answer.WELCOME_AGAIN, "already active")
    if confirm is Confirm.DOUBLE:
        return Turn(A.PENDING, ConsentEvent.STARTED, Answer.PLEASE_CONFIRM, "a second message must confirm")
    return Turn(A.ACTIVE, ConsentEvent.STARTED, Answer.WELCOME, "start phrase")


def _stop(state: SubscriberState | None) -> Turn:
    if state is A.STOPPED:
        # The one confirmation went out when they left.
        return Turn(A.STOPPED, None, Answer.NOTHING, "had left already")
    return Turn(A.STOPPED, ConsentEvent.STOPPED, Answer.GOODBYE, "stop phrase")


def default_topics(config: Config) -> tuple[str, ...]:
    """What a bare start word subscribes to: as configured, or every topic there is now."""
    chosen = config.subscriptions.default_topics
    return tuple(config.topics) if chosen is None else chosen
