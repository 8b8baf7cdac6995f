"""The third act: receipt → transition, and the question to the provider where no answer ever came.

Callbacks are committed in groups before they are answered. A signed callback that brings our mark proves that
the provider took the message even where its 201 was lost. What stays unknown is looked up in the provider's
message list: found, it is settled; absent twice, `reconcile_after` apart, it was not accepted and may be
queued again.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bridge import halts, subscriptions
from bridge.core import pacing, track
from bridge.core.receipts import Moved, judge
from bridge.core.rests import Proof, concerned
from bridge.core.track import Step
from bridge.errors import FetchError
from bridge.faults import crash_point
from bridge.halts import Seen
from bridge.log import event
from bridge.model import Action, MessageState, ProviderMessage, Receipt
from bridge.policy import Config, WhatsApp
from bridge.ports import Clock, Sender
from bridge.store import attempts, images, last_look, messages, notices, reach, receipts, rests
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
            apply(conn, self._config, group, self._clock.now())
            crash_point("callback-half-done")


def apply(conn: Connection, config: Config, group: Sequence[Receipt], now: datetime) -> None:
    """What these receipts change, and what follows from it: a few statements, however many they are."""
    judged = judge(group, receipts.concerned(conn, group), receipts.said(conn, group), now)
    for receipt in judged.unknown:
        log.warning(event("receipt.unknown", sid=receipt.sid, state=receipt.state))
    for attempt_id, sid in judged.proved.items():
        attempts.settle(conn, attempt_id, sid, "proved by a callback", now)
    receipts.append(conn, judged.news, now)
    seen, moved = _seen(conn, judged.moved, now)
    messages.steps(conn, [(one.attempt.message_id, one.step) for one in moved], now)
    _follow_up(conn, config, moved, now)
    halts.heed(conn, seen, now)
    halts.hold_refused(conn, {one.attempt.message_id: one.step for one in moved}, now)


def _seen(conn: Connection, moved: Sequence[Moved], now: datetime) -> tuple[list[Seen], list[Moved]]:
    """What a group says of all: of failures that are not one message's; and, while something rests, what went well.

    A message that failed because of its template is due at once: the steps as they then are.
    """
    anything_rests = bool(rests.every(conn))
    telling = {
        one.attempt.attempt_id
        for one in moved
        if concerned(one.receipt.action, Proof.RECEIPT, "any")
        or (anything_rests and one.receipt.state in track.ON_ITS_WAY)
    }
    if not telling:
        return [], [*moved]
    sent = attempts.sent(conn, telling)
    seen, steps = [], []
    for one in moved:
        receipt, attempt, step = one
        if attempt.attempt_id in sent:
            tried_at, template = sent[attempt.attempt_id]
            seen.append(Seen(tried_at, template, Proof.RECEIPT, receipt.action, step.reason))
            step = halts.at_once(step, receipt.action, template, now)
        steps.append(Moved(receipt, attempt, step))
    return seen, steps


def _follow_up(conn: Connection, config: Config, moved: Sequence[Moved], now: datetime) -> None:
    """What the steps of a group mean for others than their messages: each receipt that moved one passes here, in the
    order they came.
    """
    for receipt, attempt, step in moved:
        if receipt.action is Action.WITHOUT_MEDIA:
            images.drop(conn, attempt.message_id, receipt.code)
        if step.state is MessageState.QUEUED:
            notices.reopen(conn, attempt.message_id)
        if receipt.state is MessageState.FAILED:
            code = receipt.code or "-"
            log.warning(event("message.failed", message=attempt.message_id, code=code, then=step.state))
        if receipt.action is Action.LIMIT_REACHED and attempt.current and config.whatsapp:
            reach.refused(conn, config.whatsapp.daily_recipients, now, took=attempt.attempt_id)
        subscriptions.heed(conn, config, attempt.subscriber_id, step, receipt.sid, now)


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
        if not doubts:
            return False
        with ThreadPoolExecutor(pacing.ASKERS, thread_name_prefix="asker") as askers:
            answers = [*askers.map(self._ask, doubts)]
        for doubt, listed in zip(doubts, answers, strict=True):
            if isinstance(listed, FetchError):
                self._ask_later(doubt, listed)
            else:
                self._conclude(doubt, listed)
        return True

    def _ask(self, doubt: Doubt) -> Sequence[ProviderMessage] | FetchError:
        try:
            return self._sender.sent_to(doubt.to)
        except FetchError as error:
            return error

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
            attempts.settle(conn, doubt.attempt_id, found.sid, "found in the provider's list", now)
            messages.step(conn, doubt.message_id, Step(MessageState.ACCEPTED), now)
            log.info(event("message.reconciled", message=doubt.message_id, outcome="accepted", sid=found.sid))
            # What the list says of it counts like a callback, which may never come.
            said = Receipt(found.sid, found.state, code=found.code, action=found.action)
            apply(conn, self._config, [said], now)

    def _absent(self, conn: Connection, doubt: Doubt, now: datetime) -> None:
        standing = last_look.standing(conn, doubt.message_id)
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
