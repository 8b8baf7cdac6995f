"""Whom messages reached outside their window, and when: what is left of the account's limit of citizens in 24 h.

A citizen has a place from the moment at which the provider is known to have taken a message, until 24 h after it.
While that is not known (being sent, uncertain) the message itself counts. What the provider refused reached nobody.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Connection,
    and_,
    bindparam,
    exists,
    func,
    or_,
    select,
    type_coerce,
    update,
)

from bridge.core.recipients import CLOSING, DAY, Allowance, Estimate, in_force, lowered
from bridge.log import event
from bridge.model import AttemptId, MessageState, OutcomeKind, SubscriberId
from bridge.store import meta
from bridge.store.columns import Instant
from bridge.store.due import WAITING, in_flight
from bridge.store.schema import attempts, deliveries, messages, receipts, subscribers

log = logging.getLogger(__name__)

FREEFORM = "freeform"  # the form of an attempt that counts nowhere
_ESTIMATE = "daily_recipients"


# Parameters of what is built once and asked at each claim; `moments` has their values.
DAY_AGO = bindparam("day_ago", type_=Instant())
_CLOSING = bindparam("closing", type_=Instant())


def moments(now: datetime) -> dict[str, datetime]:
    return {"day_ago": now - DAY, "closing": now + CLOSING}


def reached_since(moment: Any) -> ColumnElement[bool]:
    return and_(subscribers.c.reached_at.is_not(None), subscribers.c.reached_at > moment)


REACHED = reached_since(DAY_AGO)  # in the last 24 h
# Their window is surely open still when a request arrives.
IN_WINDOW = and_(subscribers.c.window_until.is_not(None), subscribers.c.window_until > _CLOSING)
# A message would make them one more of those reached in 24 h.
PLACELESS = and_(
    or_(subscribers.c.window_until.is_(None), subscribers.c.window_until <= _CLOSING),
    or_(subscribers.c.reached_at.is_(None), subscribers.c.reached_at <= DAY_AGO),
)


def _opened_since() -> ColumnElement[bool]:
    """Whether a citizen opened their window, or opened it anew, after an attempt: so it tells nothing of that."""
    opened = type_coerce(subscribers.c.window_until, BigInteger) - DAY // timedelta(milliseconds=1)
    return and_(subscribers.c.window_until.is_not(None), opened > type_coerce(attempts.c.at, BigInteger))


# --- what is left ------------------------------------------------------------------------------------------


_HAVE_A_PLACE = select(func.count()).select_from(subscribers).where(REACHED)
_TAKES_ONE = exists().where(
    attempts.c.message_id == messages.c.id,
    or_(attempts.c.outcome.is_(None), attempts.c.outcome == OutcomeKind.UNKNOWN),
    subscribers.c.id == messages.c.subscriber_id,
    or_(PLACELESS, and_(_opened_since(), ~REACHED)),
)
_UNDER_WAY = (
    select(func.count()).select_from(messages).where(in_flight(), messages.c.body.is_(None), _TAKES_ONE)
)
_LAST_CITIZEN = select(func.max(subscribers.c.id))


def allowance(conn: Connection, configured: int, now: datetime) -> Allowance:
    """What is left of the limit. Counts the citizens of a day in an index: some ms for a hundred thousand."""
    limit = in_force(configured, estimate(conn), now)
    reached = conn.execute(_HAVE_A_PLACE, moments(now)).scalar_one()
    return Allowance(limit, reached, conn.execute(_UNDER_WAY, moments(now)).scalar_one())


def scarce(conn: Connection, configured: int | None, now: datetime, wanted: int) -> Allowance | None:
    """What is left of the limit, if it may keep anybody waiting; None: it cannot, and `wanted` messages may go to
    anybody. `configured` None: there is no limit.
    """
    if configured is None:
        return None
    limit = in_force(configured, estimate(conn), now)
    if (conn.execute(_LAST_CITIZEN).scalar() or 0) <= limit:
        return None  # nobody has ever been one too many
    left = allowance(conn, configured, now)
    return None if left.free >= wanted and _waiting(conn, left.free + 1) <= left.free else left


_WAITING = select(deliveries.c.subscriber_id).where(WAITING).limit(bindparam("most")).subquery()
_COUNT_WAITING = select(func.count()).select_from(_WAITING)


def _waiting(conn: Connection, most: int) -> int:
    """How many deliveries wait; counted as far as `most`."""
    return conn.execute(_COUNT_WAITING, {"most": most}).scalar_one()


_NTH_PLACE = (
    select(subscribers.c.reached_at)
    .where(REACHED)
    .order_by(subscribers.c.reached_at)
    .limit(1)
    .offset(bindparam("before"))
)


def frees_at(conn: Connection, now: datetime, nth: int) -> datetime:
    """When the n-th of the places that are taken becomes free, the first being 1. Those of messages that are still
    under way do so last: in a day from now.
    """
    reached_at: datetime | None = conn.execute(_NTH_PLACE, {**moments(now), "before": nth - 1}).scalar()
    return (reached_at or now) + DAY


def next_place(conn: Connection, left: Allowance, now: datetime) -> datetime | None:
    """When there will be a place: the first that becomes free, or the end of what an estimate lets us think."""
    if left.free:
        return None
    guess = estimate(conn)
    freed = frees_at(conn, now, left.too_many)
    return min(freed, guess.until) if guess and now < guess.until else freed


_NTH_LAST = (
    select(subscribers.c.reached_at)
    .where(subscribers.c.reached_at.is_not(None))
    .order_by(subscribers.c.reached_at.desc())
    .limit(1)
    .offset(bindparam("after"))
)


def since(conn: Connection, number: int) -> datetime | None:
    """Since when so many citizens were reached; None: fewer ever were."""
    last: datetime | None = conn.execute(_NTH_LAST, {"after": number}).scalar()
    return last


# --- who was reached ---------------------------------------------------------------------------------------


def note(conn: Connection, citizens: Collection[SubscriberId], now: datetime) -> None:
    """The provider took a message to each of these outside their window."""
    if citizens:
        conn.execute(update(subscribers).where(subscribers.c.id.in_(citizens)).values(reached_at=now))


def note_settled(conn: Connection, attempt_id: AttemptId, now: datetime) -> None:
    """It turned out that the provider took this attempt. It counts, unless it was free-form or in the window for
    certain: the form of an attempt whose record was lost is not known.
    """
    stayed_open = and_(
        subscribers.c.window_until.is_not(None), subscribers.c.window_until > now, ~_opened_since()
    )
    counts = exists().where(
        attempts.c.id == attempt_id,
        attempts.c.form != FREEFORM,
        messages.c.id == attempts.c.message_id,
        messages.c.body.is_(None),
        subscribers.c.id == messages.c.subscriber_id,
        ~stayed_open,
    )
    to = select(messages.c.subscriber_id).join_from(attempts, messages).where(attempts.c.id == attempt_id)
    conn.execute(
        update(subscribers)
        .where(subscribers.c.id == to.scalar_subquery(), counts.correlate(subscribers))
        .values(reached_at=now)
    )


def _not_reached_by(conn: Connection, attempt_id: AttemptId, now: datetime) -> None:
    """The provider took an attempt, and then refused it for the limit: the citizen stands as before it."""
    of = select(messages.c.subscriber_id).join_from(attempts, messages).where(attempts.c.id == attempt_id)
    failed = exists().where(receipts.c.sid == attempts.c.sid, receipts.c.state == MessageState.FAILED)
    before = (
        select(func.max(attempts.c.at))
        .join_from(messages, attempts, attempts.c.message_id == messages.c.id)
        .where(
            messages.c.subscriber_id == subscribers.c.id,
            messages.c.body.is_(None),
            attempts.c.id != attempt_id,
            attempts.c.at > now - DAY,
            attempts.c.outcome == OutcomeKind.ACCEPTED,
            attempts.c.form != FREEFORM,
            ~failed,
        )
    )
    conn.execute(
        update(subscribers)
        .where(subscribers.c.id == of.scalar_subquery())
        .values(reached_at=before.scalar_subquery())
    )


# --- the estimate ------------------------------------------------------------------------------------------


def estimate(conn: Connection) -> Estimate | None:
    """What the provider's last word on the limit lets us think, past or not."""
    said = meta.get(conn, _ESTIMATE)
    if said is None:
        return None
    known = json.loads(said)
    return Estimate(known["limit"], datetime.fromisoformat(known["until"]))


def refused(conn: Connection, configured: int, now: datetime, *, took: AttemptId | None = None) -> Estimate:
    """The provider says that one more citizen is too many. `took`: the attempt, if it had taken it at first."""
    if took is not None:
        _not_reached_by(conn, took, now)
    told = lowered(configured, allowance(conn, configured, now).reached, now)
    log.warning(event("limit.lowered", citizens=told.limit, until=f"{told.until:%Y-%m-%dT%H:%M:%SZ}"))
    meta.put(conn, _ESTIMATE, json.dumps({"limit": told.limit, "until": told.until.isoformat()}))
    return told
