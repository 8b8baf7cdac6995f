"""The second act's first half: release → fan out, and the end of what is over.

A notice is fanned out in chunks, each a transaction with its cursor: killed in between, it goes on after the last.
"""

from __future__ import annotations

import logging
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bridge import digests
from bridge.core import fanout, recipients, track
from bridge.faults import crash_point, size
from bridge.log import event
from bridge.model import MessageState, NoticeId, NoticeState
from bridge.policy import Config
from bridge.ports import Clock
from bridge.store import deliveries, holds, messages, notices, tallies
from bridge.store.database import Database

log = logging.getLogger(__name__)

# One INSERT … SELECT of this size holds the write lock for some 20 ms; a sign-up beside it does not notice.
FANOUT_CHUNK = size("BRIDGE_FANOUT_CHUNK", 10_000)
# How long a site that cannot be reached holds up the release of what is not urgent.
_LOOK_GRACE = timedelta(minutes=2)


class Releases:
    """What the daemon's loops call. Thread-safe: every method opens transactions of its own."""

    def __init__(self, config: Config, db: Database, clock: Clock) -> None:
        self._config = config
        self._db = db
        self._clock = clock

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
            deliveries.give_up(conn, now - recipients.PATIENCE, FANOUT_CHUNK)
            for notice_id in deliveries.finish(conn, now):
                stands = tallies.handed_over(conn, notice_id)
                if set(stands) == {MessageState.EXPIRED}:
                    notices.mark_expired(conn, notice_id, "its time was over before anybody could get it")
                log.info(event("notice.done", notice=notice_id, **stands))
