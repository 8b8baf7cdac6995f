"""The second act: release → fan out → claim → send → record.

A transaction never spans an HTTP call: the claim (`sending`, with the attempt's time) is committed before the
request leaves, the outcome after. Whatever is killed in between is found as `sending` at the next start and
asked about (`bridge.receipts`), never blindly sent again.
"""

from __future__ import annotations

import logging
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bridge import digests, subscriptions
from bridge.core import fanout, track
from bridge.core.respect import respect
from bridge.core.track import Step
from bridge.core.wording.digest import together
from bridge.core.wording.rendering import Rendered, render
from bridge.errors import ComposeError, TemplateMissingError
from bridge.faults import crash_point, size
from bridge.log import event
from bridge.model import (
    Action,
    MessageState,
    NoticeId,
    NoticeState,
    Outcome,
    OutcomeKind,
    Outgoing,
)
from bridge.policy import Config, WhatsApp
from bridge.ports import Clock, Sender
from bridge.store import attempts, deliveries, holds, messages, meta, notices, outbox
from bridge.store.cipher import Cipher
from bridge.store.database import Database
from bridge.store.group import GroupCommit
from bridge.store.outbox import Carried, Claimed

log = logging.getLogger(__name__)

# One INSERT … SELECT of this size holds the write lock for some 20 ms; a sign-up beside it does not notice.
FANOUT_CHUNK = size("BRIDGE_FANOUT_CHUNK", 10_000)
# How long a site that cannot be reached holds up the release of what is not urgent.
_LOOK_GRACE = timedelta(minutes=2)


@dataclass(frozen=True, slots=True)
class _Ended:
    """An attempt that has come to an end: by an outcome, or by a last look that held it back."""

    claimed: Claimed
    form: str
    outcome: Outcome | None
    held_back: Step | None = None


class Delivery:
    """What the daemon's loops call. Thread-safe: every method opens transactions of its own."""

    def __init__(
        self, config: Config, whatsapp: WhatsApp, db: Database, cipher: Cipher, sender: Sender, clock: Clock
    ) -> None:
        self._config = config
        self._whatsapp = whatsapp
        self._db = db
        self._cipher = cipher
        self._sender = sender
        self._clock = clock
        self._records = GroupCommit(self._commit_records)

    # --- release and fan-out -------------------------------------------------------------------------------

    def release(self, now: datetime | None = None) -> bool:
        """Expire and release what is due, and fan out one chunk of the first notice: so an urgent one that comes due
        meanwhile does not wait for the rest. True: there was something to do, so look again at once.

        `now`: a moment that the caller has found to be right; else the clock's.
        """
        now = now or self._clock.now()
        with self._db.read() as conn:
            overdue = notices.overdue(conn, now)
            due = holds.releasable(conn, tuple(self._config.feeds), now, _LOOK_GRACE)
            waiting = deliveries.to_fan_out(conn)
        if overdue or due:
            with self._db.write() as conn:
                self._expire_and_release(conn, now)
                waiting = deliveries.to_fan_out(conn)
        if waiting:
            self._fan_out(waiting[0])
        return bool(overdue or due or waiting)

    def _expire_and_release(self, conn: Connection, now: datetime) -> None:
        for notice_id in notices.overdue(conn, now):
            self._give_up(conn, notice_id, now, "its time was over")
        due = holds.releasable(conn, tuple(self._config.feeds), now, _LOOK_GRACE)
        if flood := [notice for notice in due if notice.reason == fanout.FLOOD]:
            digests.join(conn, self._config, flood, now)
        for notice in due:
            if notice.reason == fanout.FLOOD:
                continue
            if notice.hold_until is not None and now - notice.hold_until > track.PATIENCE:
                self._give_up(conn, notice.id, now, "nothing could be sent for a day after its hold")
                continue
            if notices.release(conn, notice.id, now, "the hold was over"):
                log.info(event("notice.released", notice=notice.id, title=notice.fields.title))

    def _give_up(self, conn: Connection, notice_id: NoticeId, now: datetime, reason: str) -> None:
        """It expires; twins of it that still have time serve whom it did not."""
        if notices.end(conn, notice_id, NoticeState.EXPIRED, now, reason):
            if notice := notices.get(conn, notice_id):
                deliveries.hand_back(conn, notice)
            log.info(event("notice.expired", notice=notice_id, reason=reason))

    def _fan_out(self, notice: notices.Notice) -> None:
        now = self._clock.now()
        with self._db.write() as conn:
            current = notices.get(conn, notice.id)
            if current is None or current.state is not NoticeState.RELEASED or current.fanned_out_at:
                return  # cancelled or held meanwhile, or another process was quicker
            lanes = fanout.lanes(
                self._config,
                current.released_at or now,
                current.expires_at,
                corrects=current.corrects is not None,
            )
            made = deliveries.fan_out(conn, current, lanes, now, FANOUT_CHUNK)
        if made == FANOUT_CHUNK:
            crash_point("fanout-half-done")
        else:
            log.info(event("notice.fanned_out", notice=notice.id, recipients=current.recipients + made))

    def finish(self, now: datetime | None = None) -> None:
        """Close what is over: notices of which nothing waits any more, queued messages past their time."""
        now = now or self._clock.now()
        with self._db.read() as conn:
            if not deliveries.anything_open(conn):
                return
        with self._db.write() as conn:
            messages.expire_queued(conn, now)
            for notice_id in deliveries.finish(conn, now):
                stands = deliveries.handed_over(conn, notice_id)
                if set(stands) == {MessageState.EXPIRED}:
                    notices.mark_expired(conn, notice_id, "its time was over before anybody could get it")
                log.info(event("notice.done", notice=notice_id, **stands))

    # --- claim, send, record -------------------------------------------------------------------------------

    def claim(self, limit: int) -> list[Claimed]:
        """Take up to `limit` messages in hand; each stands as `sending` when this returns."""
        now = self._clock.now()
        spared = respect(self._config, now)
        with self._db.read() as conn:
            if not messages.anything_to_do(conn, now, quiet=spared.quiet) or meta.is_paused(conn):
                return []
        marks = [secrets.token_hex(8) for _ in range(limit)]
        with self._db.write() as conn:
            claimed = outbox.claim(conn, self._cipher, now, marks, spared)
        if claimed:
            crash_point("claim-committed")
        return claimed

    def send(self, claimed: Claimed) -> Outcome | None:
        """Look once more, then one request, then its record. None: it was held back and nothing left."""
        now = self._clock.now()
        with self._db.read() as conn:
            standing = outbox.standing(conn, claimed.message_id)
            paused = meta.is_paused(conn)
        held_back = track.last_look(
            standing.life,
            standing.subscriber,
            standing.notices.values(),
            now,
            left_at=standing.left_at,
            subscribed=any(one.topics for one in claimed.carried),
            paused=paused,
        )
        if held_back is not None:
            self._records.submit(_Ended(claimed, "", None, held_back))
            return None
        live = [
            one for one in claimed.carried if track.is_live(standing.notices[one.notice_id]) and one.topics
        ]
        form, outcome = self._request(replace(claimed, carried=tuple(live)), now)
        crash_point("outcome-uncommitted")
        self._records.submit(_Ended(claimed, form, outcome))
        return outcome

    def _request(self, claimed: Claimed, now: datetime) -> tuple[str, Outcome]:
        """The one request of an attempt: its form, and what it came to. What cannot be rendered is refused by us."""
        try:
            outgoing, form = _outgoing(claimed, self._config, now)
        except TemplateMissingError as error:
            return "", Outcome(OutcomeKind.REFUSED, action=Action.HALT_TEMPLATE, detail=str(error))
        except ComposeError as error:
            return "", Outcome(OutcomeKind.REFUSED, action=Action.FAIL_NOTICE, detail=str(error))
        return form, self._sender.send(outgoing)

    def note_halt(self, reason: str) -> None:
        """For ops to see: why the sender rests; "" when it sends again."""
        with self._db.write() as conn:
            meta.set_halted(conn, reason)

    def _commit_records(self, group: Sequence[_Ended]) -> None:
        now = self._clock.now()
        with self._db.write() as conn:
            lives = messages.lives(conn, [ended.claimed.message_id for ended in group])
            for ended in group:
                self._record(conn, ended, lives[ended.claimed.message_id], now)

    def _record(self, conn: Connection, ended: _Ended, life: track.Life, now: datetime) -> None:
        claimed, outcome = ended.claimed, ended.outcome
        # Given up as lost, and tried again meanwhile: then this speaks of the attempt alone.
        latest = attempts.is_latest(conn, claimed.message_id, claimed.attempt_id)
        if outcome is None:
            assert ended.held_back is not None
            step = ended.held_back
            attempts.abandon(conn, claimed.attempt_id, step.reason)
            if latest:
                messages.untry(conn, claimed.message_id)
        else:
            check_at = now + self._whatsapp.reconcile_after
            attempts.end(conn, claimed.attempt_id, outcome, ended.form, check_at)
            step = track.after_outcome(life, outcome, now)
            if outcome.kind is not OutcomeKind.ACCEPTED:
                log.warning(
                    event("message.not_accepted", message=claimed.message_id, outcome=outcome.kind,
                          code=outcome.code or "-", then=step.state, detail=outcome.detail)
                )  # fmt: skip
        if latest and track.allowed(
            life.state, step.state
        ):  # a callback may have been quicker than our own record
            messages.step(conn, claimed.message_id, step, now)
        subscriptions.heed(conn, self._config, claimed.subscriber_id, step, claimed.mark, now)


def _outgoing(claimed: Claimed, config: Config, now: datetime) -> tuple[Outgoing, str]:
    """The request for a claimed message, and the form it takes. Raises ComposeError, TemplateMissingError."""
    valid_for = None
    if claimed.life.expires_at is not None:
        valid_for = max(1, int((claimed.life.expires_at - now).total_seconds()))
    request = Outgoing(claimed.to, claimed.mark, valid_for_seconds=valid_for)
    if claimed.body is not None:
        return replace(request, body=claimed.body), "freeform"
    window_open = claimed.window_until is not None and now < claimed.window_until
    told = _rendered(claimed.carried, config, window_open=window_open)
    if told.template is None:
        return replace(request, body=told.text), told.form
    sid = told.template.sid_for(claimed.language)
    if not sid:
        raise TemplateMissingError(f"the template {told.template.name} has no SID in the configuration yet")
    return replace(request, content_sid=sid, variables=dict(told.variables)), told.form


def _rendered(carried: Sequence[Carried], config: Config, *, window_open: bool) -> Rendered:
    topics = {topic for one in carried for topic in one.topics}
    fields = carried[0].fields
    if len(carried) > 1:
        fields = together([one.fields for one in carried], config.town)
    return render(fields, topics, config, window_open=window_open)
