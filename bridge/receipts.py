"""The third act: receipt → transition, and the question to the provider where no answer ever came.

Callbacks are committed in groups before they are answered. A signed callback that brings our mark proves that
the provider took the message even where its 201 was lost. What stays unknown is looked up in the provider's
message list: found, it is settled; absent twice, `reconcile_after` apart, it was not accepted and may be
queued again.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bridge import subscriptions
from bridge.core import track
from bridge.core.track import Step
from bridge.errors import FetchError
from bridge.faults import crash_point
from bridge.log import event
from bridge.model import MessageState, ProviderMessage, Receipt
from bridge.policy import Config, WhatsApp
from bridge.ports import Clock, Sender
from bridge.store import attempts, messages, notices, outbox
from bridge.store.attempts import Doubt
from bridge.store.cipher import Cipher
from bridge.store.database import Database
from bridge.store.group import GroupCommit

log = logging.getLogger(__name__)

_DOUBTS_AT_ONCE = 50
# No request and its record take this long: what has stood as `sending` since then is nobody's.
LONGEST_REQUEST = timedelta(seconds=90)


class Receipts:
    """Takes in what the provider says of messages."""

    def __init__(self, config: Config, db: Database, clock: Clock) -> None:
        self._config = config
        self._db = db
        self._clock = clock
        self._group = GroupCommit(self._commit)

    def take(self, receipt: Receipt) -> None:
        """Durable when this returns. A receipt of a message that is not ours is dropped, with a line in the log."""
        self._group.submit(receipt)

    def _commit(self, group: Sequence[Receipt]) -> None:
        with self._db.write() as conn:
            for receipt in group:
                apply(conn, self._config, receipt, self._clock.now())
            crash_point("callback-half-done")


def apply(conn: Connection, config: Config, receipt: Receipt, now: datetime) -> None:
    """One receipt's transition, and what it says of the citizen."""
    concerned = attempts.concerned(conn, receipt.sid, receipt.attempt)
    if concerned is None:
        log.warning(event("receipt.unknown", sid=receipt.sid, state=receipt.state))
        return
    if concerned.sid is None and not attempts.known_sids(conn, [receipt.sid]):
        attempts.settle(conn, concerned.attempt_id, receipt.sid, "proved by a callback")
    if not attempts.append_receipt(conn, receipt.sid, receipt.state, receipt.code, now):
        return
    step = track.after_receipt(
        concerned.life, receipt.state, receipt.action, receipt.code, now,
        current=concerned.current, ended=concerned.ended,
    )  # fmt: skip
    if step is None:
        return
    messages.step(conn, concerned.message_id, step, now)
    if step.state is MessageState.QUEUED:
        notices.reopen(conn, concerned.message_id)
    if receipt.state is MessageState.FAILED:
        log.warning(
            event("message.failed", message=concerned.message_id, code=receipt.code or "-", then=step.state)
        )
    subscriptions.heed(conn, config, concerned.subscriber_id, step, receipt.sid, now)


class Reconciler:
    """Settles unknown outcomes against the provider's message list."""

    def __init__(
        self, config: Config, whatsapp: WhatsApp, db: Database, cipher: Cipher, sender: Sender, clock: Clock
    ) -> None:
        self._config = config
        self._whatsapp = whatsapp
        self._db = db
        self._cipher = cipher
        self._sender = sender
        self._clock = clock

    def adopt_orphans(self, older_than: timedelta | None = None) -> None:
        """What stands as `sending` though nobody is sending it: all of it at the start of the only process on
        this database (whatever the clock says), later what a failed record left behind.
        """
        now = self._clock.now()
        before = None if older_than is None else now - older_than
        with self._db.read() as conn:
            if not attempts.has_orphans(conn, before):
                return
        check_at = now + self._whatsapp.reconcile_after
        with self._db.write() as conn:
            adopted = attempts.adopt_orphans(conn, before, check_at, now)
        if adopted:
            log.warning(event("messages.uncertain", messages=adopted, reason="no outcome was recorded"))

    def settle(self) -> bool:
        """Ask about the doubts that have rested. True: there were some."""
        with self._db.read() as conn:
            doubts = attempts.doubts(conn, self._cipher, self._clock.now(), _DOUBTS_AT_ONCE)
        for doubt in doubts:
            try:
                listed = self._sender.sent_to(doubt.to)
            except FetchError as error:
                self._ask_later(doubt, error)
            else:
                self._conclude(doubt, listed)
        return bool(doubts)

    def _ask_later(self, doubt: Doubt, error: FetchError) -> None:
        log.warning(event("reconcile.postponed", message=doubt.message_id, error=error))
        check_at = self._clock.now() + self._whatsapp.reconcile_after
        with self._db.write() as conn:
            attempts.postpone_check(conn, doubt.attempt_id, check_at)

    def _conclude(self, doubt: Doubt, listed: Sequence[ProviderMessage]) -> None:
        now = self._clock.now()
        with self._db.write() as conn:
            life = messages.lives(conn, [doubt.message_id])[doubt.message_id]
            if life.state is not MessageState.UNCERTAIN:
                return  # a callback settled it while we asked
            ours = attempts.known_sids(conn, [message.sid for message in listed])
            found = track.find_lost(doubt.attempted_at, listed, ours)
            if found is None:
                self._absent(conn, doubt, now)
                return
            attempts.settle(conn, doubt.attempt_id, found.sid, "found in the provider's list")
            messages.step(conn, doubt.message_id, Step(MessageState.ACCEPTED), now)
            log.info(event("message.reconciled", message=doubt.message_id, outcome="accepted", sid=found.sid))
            # What the list says of it counts like a callback, which may never come.
            apply(
                conn, self._config, Receipt(found.sid, found.state, code=found.code, action=found.action), now
            )

    def _absent(self, conn: Connection, doubt: Doubt, now: datetime) -> None:
        standing = outbox.standing(conn, doubt.message_id)
        verdict = track.after_absence(
            doubt.life, standing.notices.values(), doubt.absences + 1, now, self._whatsapp.reconcile_after
        )
        if isinstance(verdict, Step):
            attempts.note_absence(conn, doubt.attempt_id, None)
            messages.step(conn, doubt.message_id, verdict, now)
            log.info(
                event("message.reconciled", message=doubt.message_id, outcome="absent", then=verdict.state)
            )
        else:
            attempts.note_absence(conn, doubt.attempt_id, verdict)
