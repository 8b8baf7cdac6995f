"""The second act's second half: claim → send → record.

A transaction never spans an HTTP call: the claim (`sending`, with the attempt's time) is committed before the
request leaves, the outcome after. Whatever is killed in between is found as `sending` at the next start and
asked about (`bridge.receipts`), never blindly sent again.
"""

from __future__ import annotations

import secrets
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bridge import halts
from bridge.core import rests as core_rests
from bridge.core import track
from bridge.core.respect import respect
from bridge.core.rests import Rest
from bridge.core.track import Step
from bridge.errors import BridgeError, ComposeError, TemplateMissingError, TemplateRestsError
from bridge.faults import crash_point
from bridge.model import Action, MessageId, MessageState, Outcome, OutcomeKind
from bridge.policy import Config, WhatsApp
from bridge.ports import Clock, Sender
from bridge.records import Ended, Records
from bridge.requests import outgoing
from bridge.store import last_look, messages, meta, outbox, rests
from bridge.store.cipher import Cipher
from bridge.store.database import Database
from bridge.store.group import GroupCommit
from bridge.store.last_look import Standing
from bridge.store.outbox import Claimed


@dataclass(slots=True)
class _Look:
    """How a message stands right before its request, and what stops all."""

    message_id: MessageId
    standing: Standing | None = None
    resting: Collection[Rest] = ()
    paused: bool = False


class Delivery:
    """What the dispatcher calls. Thread-safe: every method opens transactions of its own."""

    def __init__(
        self, config: Config, whatsapp: WhatsApp, db: Database, cipher: Cipher, sender: Sender, clock: Clock
    ) -> None:
        self._config = config
        self._whatsapp = whatsapp
        self._db = db
        self._cipher = cipher
        self._sender = sender
        self._clock = clock
        self._looks = GroupCommit(self._look_for_all)
        self._records = Records(config, whatsapp, db, clock)

    def claim(self, number: int) -> list[Claimed]:
        """Take up to `number` messages in hand; each stands as `sending` when this returns."""
        now = self._clock.now()
        spared, limit = respect(self._config, now), self._whatsapp.daily_recipients
        with self._db.read() as conn:
            resting = rests.every(conn).values()
            tried = core_rests.over(resting, now)
            if meta.is_paused(conn) or core_rests.stopping(resting, now):
                return []
            due = messages.anything_to_do(conn, now, quiet=spared.quiet, daily_recipients=limit)
            if not due and not rests.anybody_waits(conn, [rest.what for rest in tried]):
                return []
        on_trial = any(rest.concerns_all for rest in tried)
        marks = [secrets.token_hex(8) for _ in range(1 if on_trial else number)]
        with self._db.write() as conn:
            let_through = [
                rest for rest in tried if not rest.concerns_all and rests.let_one_try(conn, rest.what, now)
            ]
            claimed = outbox.claim(conn, self._cipher, now, marks, spared, limit)
            for rest in [*let_through, *(rest for rest in tried if rest.concerns_all and claimed)]:
                rests.put(conn, core_rests.on_trial(rest, now))
        if claimed:
            crash_point("claim-committed")
        return [replace(one, on_trial=True) for one in claimed] if on_trial else claimed

    def sift(self, claimed: Sequence[Claimed]) -> list[Claimed]:
        """Those whose template does not rest; the others are put back, and take no slot of the pace."""
        now = self._clock.now()
        with self._db.read() as conn:
            resting = core_rests.templates(rests.every(conn).values(), now)
        if not resting:
            return [*claimed]
        ready, parked = [], []
        for one in claimed:
            try:
                outgoing(one, self._config, now, resting)
            except TemplateRestsError as error:
                parked.append(
                    Ended(one, "", None, halts.parked(one.life, error.sid, resting[error.sid].reason))
                )
            except BridgeError:
                ready.append(one)  # it is refused when its turn comes
            else:
                ready.append(one)
        if parked:
            self._records.commit(parked)
        return ready

    def put_back(self, claimed: Claimed, pause: timedelta) -> None:
        """One person gets no more messages than WhatsApp lets through: this one waits."""
        due_at = self._clock.now() + pause
        step = Step(MessageState.QUEUED, "enough messages to one person for the moment", due_at=due_at)
        self._records.submit(Ended(claimed, "", None, step))

    def send(self, claimed: Claimed) -> Outcome | None:
        """Look once more, then one request, then its record. None: it was held back and nothing left."""
        now = self._clock.now()
        look = _Look(claimed.message_id)
        self._looks.submit(look)
        standing, resting = look.standing, look.resting
        assert standing is not None
        held_back = track.last_look(
            standing.life,
            standing.subscriber,
            standing.notices.values(),
            now,
            left_at=standing.left_at,
            subscribed=any(one.topics for one in claimed.carried),
            paused=_what_stops(claimed, resting, now, paused=look.paused),
        )
        if held_back is not None:
            self._records.submit(Ended(claimed, "", None, held_back))
            return None
        live = [
            one for one in claimed.carried if track.is_live(standing.notices[one.notice_id]) and one.topics
        ]
        if len(live) < len(claimed.carried):
            claimed = replace(claimed, carried=tuple(live))
        ended = self._request(claimed, resting, now)
        if ended.outcome is not None:
            crash_point("outcome-uncommitted")
        self._records.submit(ended)
        return ended.outcome

    def _look_for_all(self, group: Sequence[_Look]) -> None:
        """The last look of all that ask for one at the same time."""
        with self._db.read() as conn:
            standings = last_look.standings(conn, [look.message_id for look in group])
            resting, paused = rests.every(conn).values(), meta.is_paused(conn)
        for look in group:
            look.standing, look.resting, look.paused = standings[look.message_id], resting, paused

    def _request(self, claimed: Claimed, rests_now: Collection[Rest], now: datetime) -> Ended:
        """The one request of an attempt, and what it came to. What cannot be rendered is refused by us."""
        resting = core_rests.templates(rests_now, now)
        try:
            request, form = outgoing(claimed, self._config, now, resting)
        except TemplateRestsError as error:
            return Ended(claimed, "", None, halts.parked(claimed.life, error.sid, resting[error.sid].reason))
        except TemplateMissingError as error:
            refused = Outcome(OutcomeKind.REFUSED, action=Action.HALT_TEMPLATE, detail=str(error))
            return Ended(claimed, "", refused, template=error.name)
        except ComposeError as error:
            refused = Outcome(OutcomeKind.REFUSED, action=Action.FAIL_NOTICE, detail=str(error))
            return Ended(claimed, "", refused)
        template = request.content_sid or ""
        self._begin_trial(core_rests.of_template(template), rests_now, now)
        return Ended(claimed, form, self._sender.send(request), template=template)

    def _begin_trial(self, what: str, rests_now: Collection[Rest], now: datetime) -> None:
        """A template's rest is over, and as another served meanwhile no message waited to try it: this one does. The
        next ones go by the other until it is known what becomes of it.
        """
        for rest in core_rests.over(rests_now, now):
            if rest.what == what:
                with self._db.write() as conn:
                    rests.put(conn, core_rests.on_trial(rest, now))

    def forget_rests(self) -> None:
        """What rested is tried anew: the configuration may be another."""
        with self._db.write() as conn:
            rests.end_all(conn, self._clock.now())


def _what_stops(claimed: Claimed, resting: Iterable[Rest], now: datetime, *, paused: bool) -> str:
    """Why nothing leaves now; "" if it does. What is let through as a trial does while all else rests."""
    if paused:
        return "sending is paused"
    stop = None if claimed.on_trial else core_rests.stopping(resting, now)
    return stop.sentence if stop else ""
