"""The citizen's own journey: inbound message → understand → consent → reply (a message like any other).

One message is one transaction: heard once by its SID, the free-form window opened, consent changed with its line
in the ledger, the answer queued. A repeated callback finds the SID and does nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bridge import subscriptions
from bridge.core.consent import Answer, Turn, default_topics, turn
from bridge.core.words import Meaning, understand
from bridge.locale import Texts
from bridge.log import event
from bridge.model import ConsentEvent, Inbound, MessageKind, SubscriberId, SubscriberState
from bridge.policy import Config
from bridge.ports import Clock
from bridge.store import outbox, subscribers
from bridge.store.cipher import Cipher
from bridge.store.database import Database
from bridge.store.subscribers import Subscriber

log = logging.getLogger(__name__)

# WhatsApp lets us write freely for this long after a citizen's last message.
_WINDOW = timedelta(hours=24)

_KINDS = {Answer.WELCOME: MessageKind.WELCOME, Answer.GOODBYE: MessageKind.GOODBYE}


class Conversation:
    """Hears citizens and answers them through the outbox."""

    def __init__(
        self,
        config: Config,
        db: Database,
        cipher: Cipher,
        clock: Clock,
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        self._config = config
        self._db = db
        self._cipher = cipher
        self._clock = clock
        self._wake = wake

    def hear(self, said: Inbound) -> None:
        """Take in one message of a citizen. Durable when this returns."""
        now = self._clock.now()
        meaning = self._understand(said)
        with self._db.write() as conn:
            if not subscribers.heard(conn, said.sid, meaning, now):
                log.info(event("inbound.repeated", sid=said.sid))
                return
            known = subscriptions.reached(conn, subscribers.by_address(conn, self._cipher, said.sender))
            taken = self._turn(conn, known, meaning, now)
            subscriber_id = known.id if known else self._meet(conn, said, now)
            subscribers.change(conn, subscriber_id, window_until=now + _WINDOW)
            self._apply(conn, subscriber_id, taken, said, now)
            if not said.opt_out:  # the provider has answered its own opt-out words already
                self._answer(conn, subscriber_id, known, taken, now)
        log.info(event("inbound.understood", subscriber=subscriber_id, meaning=meaning, answer=taken.answer))
        self._wake()

    def _understand(self, said: Inbound) -> Meaning:
        if said.opt_out == "STOP":
            return Meaning.STOP
        policy = self._config.subscriptions
        return understand(said.body, policy.start, policy.stop)

    def _turn(self, conn: Connection, known: Subscriber | None, meaning: Meaning, now: datetime) -> Turn:
        return turn(
            meaning,
            known.state if known else None,
            self._config.subscriptions.confirm,
            now=now,
            asked=known is not None and subscribers.last_consent(conn, known.id) is ConsentEvent.STARTED,
            lacks_topics=known is not None and not {*default_topics(self._config)} <= {*known.topics},
            contact_sent_at=known.contact_sent_at if known else None,
        )

    def _meet(self, conn: Connection, said: Inbound, now: datetime) -> SubscriberId:
        """Somebody never heard of: they need a row to be answered, or to have their stop kept."""
        language = self._config.town.language
        return subscribers.add(conn, self._cipher, said.sender, SubscriberState.PENDING, language, now)

    def _apply(
        self, conn: Connection, subscriber_id: SubscriberId, taken: Turn, said: Inbound, now: datetime
    ) -> None:
        if taken.event is None:
            return
        topics = default_topics(self._config)
        if taken.event is ConsentEvent.TOPICS_CHANGED:
            subscriptions.add_topics(
                conn, self._config, subscriber_id, topics, channel="whatsapp", evidence=said.sid, now=now
            )
        elif taken.state is SubscriberState.ACTIVE:
            subscriptions.join(
                conn, self._config, subscriber_id, topics, event=taken.event, channel="whatsapp",
                evidence=said.sid, now=now,
            )  # fmt: skip
        elif taken.state is SubscriberState.STOPPED:
            subscriptions.leave(
                conn,
                self._config,
                subscriber_id,
                event=taken.event,
                channel="whatsapp",
                evidence=said.sid,
                now=now,
            )
        else:
            subscribers.change(conn, subscriber_id, state=taken.state)
            subscriptions.note(
                conn,
                self._config,
                subscriber_id,
                taken.event,
                topics,
                channel="whatsapp",
                evidence=said.sid,
                now=now,
            )

    def _answer(
        self,
        conn: Connection,
        subscriber_id: SubscriberId,
        known: Subscriber | None,
        taken: Turn,
        now: datetime,
    ) -> None:
        text = self._text(taken.answer, known, subscribers.topics_of(conn, subscriber_id))
        if text is None:
            return
        outbox.queue(conn, subscriber_id, _KINDS.get(taken.answer, MessageKind.REPLY), text, now)
        # Also with the goodbye: a "grazie" right after it needs no second answer.
        if taken.answer in (Answer.CONTACT, Answer.GOODBYE):
            subscribers.change(conn, subscriber_id, contact_sent_at=now)

    def _text(self, answer: Answer, known: Subscriber | None, theirs: Collection[str]) -> str | None:
        policy = self._config.subscriptions
        texts = Texts(
            known.language if known else self._config.town.language,
            town=self._config.town.name,
            contact=self._config.town.contact,
            privacy=policy.privacy,
            start=policy.start[0],
            stop=policy.stop[0],
        )
        match answer:
            case Answer.WELCOME:
                return texts.welcome(
                    [topic.title for name, topic in self._config.topics.items() if name in theirs]
                )
            case Answer.WELCOME_AGAIN:
                return texts.welcome_again()
            case Answer.PLEASE_CONFIRM:
                return texts.please_confirm()
            case Answer.GOODBYE:
                return texts.goodbye()
            case Answer.CONTACT:
                return texts.contact()
            case Answer.NOTHING:
                return None
