"""What attempts came to, written for all that ended at the same time, and what follows from it.

For their messages, as `core/track.py` says; for the citizens (`subscriptions`); for the account's limit of citizens
(`store/reach.py`); and for all that is sent alike (`halts`).
"""

from __future__ import annotations

import logging
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bridge import halts, subscriptions
from bridge.core import track
from bridge.core.rests import Proof
from bridge.core.track import Step
from bridge.core.wording.rendering import price_of
from bridge.halts import Seen
from bridge.log import event
from bridge.model import Action, AttemptId, MessageId, MessageState, Outcome, OutcomeKind
from bridge.policy import Config, WhatsApp
from bridge.ports import Clock
from bridge.store import attempts, images, messages, reach
from bridge.store.database import Database
from bridge.store.group import GroupCommit
from bridge.store.outbox import Claimed

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Ended:
    """An attempt that has come to an end: by an outcome, or by a last look that held it back."""

    claimed: Claimed
    form: str
    outcome: Outcome | None
    held_back: Step | None = None
    template: str = ""  # its SID


class Records:
    """Thread-safe; those who submit at the same time share one commit."""

    def __init__(self, config: Config, whatsapp: WhatsApp, db: Database, clock: Clock) -> None:
        self._config = config
        self._whatsapp = whatsapp
        self._db = db
        self._clock = clock
        self._group = GroupCommit(self.commit)

    def submit(self, ended: Ended) -> None:
        """Durable when this returns."""
        self._group.submit(ended)

    def commit(self, group: Sequence[Ended]) -> None:
        """These at once, in one transaction."""
        now = self._clock.now()
        with self._db.write() as conn:
            ids = [ended.claimed.message_id for ended in group]
            lives, latest = messages.lives(conn, ids), attempts.latest(conn, ids)
            steps = [(ended, _step(ended, lives[ended.claimed.message_id], now)) for ended in group]
            self._write(conn, steps, lives, latest, now)
            self._note_whom_it_reached(conn, group, lives, now)
            for ended, step in steps:
                who = ended.claimed
                subscriptions.heed(conn, self._config, who.subscriber_id, step, who.mark, now)
            halts.heed(conn, [_seen(ended) for ended in group if ended.outcome is not None], now)
            for ended in group:
                if ended.outcome is None:  # no trial, then
                    halts.try_another(conn, ended.claimed.waits_for, now, of_all=ended.claimed.on_trial)
            halts.hold_refused(conn, {ended.claimed.message_id: step for ended, step in steps}, now)

    def _note_whom_it_reached(
        self, conn: Connection, group: Sequence[Ended], lives: Mapping[MessageId, track.Life], now: datetime
    ) -> None:
        """For the account's limit of citizens in 24 h; what a callback has settled meanwhile was noted by it."""
        news = [one for one in group if lives[one.claimed.message_id].state in track.IN_FLIGHT]
        reach.note(conn, [one.claimed.subscriber_id for one in news if _took_a_place(one, now)], now)
        if any(one.outcome and one.outcome.action is Action.LIMIT_REACHED for one in news):
            reach.refused(conn, self._whatsapp.daily_recipients, now)

    def _write(
        self,
        conn: Connection,
        steps: Sequence[tuple[Ended, Step]],
        lives: Mapping[MessageId, track.Life],
        latest: Container[AttemptId],
        now: datetime,
    ) -> None:
        """What these attempts came to, and the steps of their messages: a few statements, however many they are."""
        answered = [
            attempts.Ended(
                one.claimed.attempt_id,
                one.outcome,
                one.form,
                one.template,
                price_of(one.form, self._whatsapp),
            )
            for one, _ in steps
            if one.outcome is not None
        ]
        attempts.end_all(conn, answered, now + self._whatsapp.reconcile_after)
        taken = []
        for ended, step in steps:
            message_id, attempt_id = ended.claimed.message_id, ended.claimed.attempt_id
            # Given up as lost, and tried again meanwhile: then this speaks of the attempt alone.
            is_latest = attempt_id in latest
            if ended.outcome is None:
                attempts.abandon(conn, attempt_id, step.reason)
                if is_latest:
                    messages.untry(conn, message_id)
            elif ended.outcome.action is Action.WITHOUT_MEDIA:
                images.drop(conn, message_id, ended.outcome.code)
            # A callback may have been quicker than our own record.
            if is_latest and track.allowed(lives[message_id].state, step.state):
                taken.append((message_id, step))
        messages.steps(conn, taken, now)


def _step(ended: Ended, life: track.Life, now: datetime) -> Step:
    outcome = ended.outcome
    if outcome is None:
        assert ended.held_back is not None
        return ended.held_back
    step = track.after_outcome(life, outcome, now)
    if ended.form:
        step = halts.at_once(step, outcome.action, ended.template, now)
    elif (
        outcome.action is Action.HALT_TEMPLATE and step.state is MessageState.QUEUED
    ):  # no SID in the configuration
        step = halts.parked(life, ended.template, step.reason)
    if outcome.kind is not OutcomeKind.ACCEPTED:
        log.warning(
            event("message.not_accepted", message=ended.claimed.message_id, outcome=outcome.kind,
                  code=outcome.code or "-", then=step.state, detail=outcome.detail)
        )  # fmt: skip
    return step


def _seen(ended: Ended) -> Seen:
    """What an attempt's answer says of all."""
    outcome = ended.outcome
    assert outcome is not None
    tried_at = ended.claimed.tried_at
    if outcome.kind is OutcomeKind.ACCEPTED:
        return Seen(tried_at, ended.template, Proof.ANSWER)
    reason = f"{outcome.code or 'no answer'}: {outcome.detail}"
    action = Action.RECONCILE if outcome.kind is OutcomeKind.UNKNOWN else outcome.action
    return Seen(tried_at, ended.template, Proof.ANSWER, action or Action.SKIP, reason, outcome.retry_after)


def _took_a_place(ended: Ended, now: datetime) -> bool:
    """Whether the provider took a message to a citizen whose window was closed, or was so before it had."""
    until = ended.claimed.window_until
    taken = ended.outcome is not None and ended.outcome.kind is OutcomeKind.ACCEPTED
    return taken and ended.form != reach.FREEFORM and (until is None or until <= now)
