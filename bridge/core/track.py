"""A message's life: the one table of its transitions, and what follows from outcomes, receipts and silence.

    queued → sending → accepted → sent → delivered → read
                  ↘ uncertain (may or may not have been accepted: reconciled with the provider's list)
    and the ends: failed, skipped, cancelled, expired

A receipt never lowers a rank. A message without further attempts is final and stays so.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bridge.model import (
    Action,
    MessageKind,
    MessageState,
    NoticeState,
    Outcome,
    OutcomeKind,
    ProviderMessage,
    SubscriberState,
)

S = MessageState

TRANSITIONS: dict[MessageState, frozenset[MessageState]] = {
    S.QUEUED: frozenset({S.SENDING, S.CANCELLED, S.EXPIRED, S.SKIPPED, S.FAILED,
                         # a late receipt of an earlier attempt proves that the citizen has it
                         S.ACCEPTED, S.SENT, S.DELIVERED, S.READ}),
    S.SENDING: frozenset({S.ACCEPTED, S.UNCERTAIN, S.QUEUED, S.FAILED, S.SKIPPED, S.CANCELLED, S.EXPIRED,
                          S.SENT, S.DELIVERED, S.READ}),
    S.UNCERTAIN: frozenset({S.ACCEPTED, S.QUEUED, S.FAILED, S.EXPIRED, S.CANCELLED, S.SKIPPED, S.SENT, S.DELIVERED,
                            S.READ}),
    S.ACCEPTED: frozenset({S.SENT, S.DELIVERED, S.READ, S.FAILED, S.QUEUED}),
    S.SENT: frozenset({S.DELIVERED, S.READ, S.FAILED, S.QUEUED}),
    S.DELIVERED: frozenset({S.READ}),
    S.READ: frozenset(),
    S.FAILED: frozenset(),
    S.SKIPPED: frozenset(),
    S.CANCELLED: frozenset(),
    S.EXPIRED: frozenset(),
}  # fmt: skip

IN_FLIGHT = frozenset({S.SENDING, S.UNCERTAIN})
OPEN = frozenset({S.QUEUED}) | IN_FLIGHT
HANDED_OVER = frozenset({S.ACCEPTED, S.SENT, S.DELIVERED, S.READ})

# A fault of the channel after the provider took the message: tried again this often in all.
MAX_TRIES = 4
# A message that never expires by itself and cannot be handed over is given up after this.
PATIENCE = timedelta(hours=24)
_FIRST_WAIT = 1.0
_LONGEST_WAIT = 60.0
_LATER = timedelta(hours=3)


@dataclass(frozen=True, slots=True)
class Life:
    """What a decision about a message needs to know of it."""

    kind: MessageKind
    state: MessageState
    tries: int
    created_at: datetime
    expires_at: datetime | None

    @property
    def deadline(self) -> datetime:
        return min(self.expires_at or self.created_at + PATIENCE, self.created_at + PATIENCE)


@dataclass(frozen=True, slots=True)
class Step:
    """What becomes of a message. `due_at` with QUEUED: not before; `citizen`: what it says of the person."""

    state: MessageState
    reason: str = ""
    due_at: datetime | None = None
    citizen: Action | None = None  # SUPPRESS or UNSUBSCRIBE


def allowed(before: MessageState, after: MessageState) -> bool:
    return after in TRANSITIONS[before]


def wait(tries: int, asked: float | None = None) -> timedelta:
    """How long a refused message rests before its next try: doubling from a second, or what was asked for."""
    doubled = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** max(0, min(tries, 16) - 1))
    return timedelta(seconds=max(doubled, min(asked or 0.0, 3600.0)))


def after_outcome(life: Life, outcome: Outcome, now: datetime) -> Step:
    """What becomes of a message in `sending` when its request ended."""
    if outcome.kind is OutcomeKind.ACCEPTED:
        return Step(S.ACCEPTED)
    if outcome.kind is OutcomeKind.UNKNOWN:
        return Step(S.UNCERTAIN, outcome.detail)
    return _after_failure(life, outcome.action, outcome.code, outcome.detail, now, outcome.retry_after)


def after_receipt(
    life: Life, said: MessageState, action: Action | None, code: int | None, now: datetime, *, current: bool
) -> Step | None:
    """What becomes of a message when the provider says `said` of one of its attempts; None: nothing.

    `current` tells whether it speaks of the message's last attempt: an older one's failure is no news, an older
    one's delivery is.
    """
    if said is S.FAILED:
        if not current or not allowed(life.state, S.FAILED) or life.state is S.QUEUED:
            return None
        return _after_failure(
            life, action, code, "reported by the provider", now, None, after_acceptance=True
        )
    return Step(said) if allowed(life.state, said) else None


def _after_failure(
    life: Life,
    action: Action | None,
    code: int | None,
    detail: str,
    now: datetime,
    asked: float | None,
    *,
    after_acceptance: bool = False,
) -> Step:
    reason = f"{code}: {detail}" if code else detail
    if action in (Action.SUPPRESS, Action.UNSUBSCRIBE):
        return Step(S.FAILED, reason, citizen=action)
    again = _again(action, life, now, asked)
    if again is None or (after_acceptance and life.tries >= MAX_TRIES):
        return Step(S.FAILED, reason)
    if again >= life.deadline:
        return Step(S.EXPIRED, f"could not be handed over in time; last: {reason}")
    return Step(S.QUEUED, reason, due_at=again)


def _again(action: Action | None, life: Life, now: datetime, asked: float | None) -> datetime | None:
    """When to try again after a failure that allows it; None: never."""
    match action:
        case Action.RETRY | Action.SLOW_DOWN:
            return now + wait(life.tries, asked)
        case Action.PAUSE_SENDER | Action.STOP_SENDER | Action.STOP_ALL | Action.HALT_TEMPLATE:
            # Not this message's fault: it waits until ops or the provider have mended it.
            return now + timedelta(seconds=max(_LONGEST_WAIT, asked or 0.0))
        case Action.RETRY_LATER:
            return now + _LATER
        case Action.AS_TEMPLATE if life.kind is MessageKind.NOTICE:
            return now
        case _:
            return None


def last_look(
    life: Life,
    subscriber: SubscriberState,
    notices: Collection[NoticeState],
    now: datetime,
    *,
    paused: bool,
) -> Step | None:
    """Whether a claimed message may still leave, asked right before its request; None: yes.

    Stop, cancel, hold, pause and expiry so act within a second, also in the middle of a send. Answers to a
    citizen's own words leave whatever their state is.
    """
    if life.state is not S.SENDING:
        return Step(life.state, "settled meanwhile")
    if now >= life.deadline:
        return Step(S.EXPIRED, "its time was over before it could leave")
    if life.kind is MessageKind.NOTICE and (step := _notice_may_not_leave(subscriber, notices, now)):
        return step
    return Step(S.QUEUED, "sending is paused", due_at=now) if paused else None


def _notice_may_not_leave(
    subscriber: SubscriberState, notices: Collection[NoticeState], now: datetime
) -> Step | None:
    if subscriber is not SubscriberState.ACTIVE:
        return Step(S.SKIPPED, f"the citizen is {subscriber}")
    if NoticeState.CANCELLED in notices:
        return Step(S.CANCELLED, "the notice was cancelled")
    if NoticeState.EXPIRED in notices:
        return Step(S.EXPIRED, "the notice expired")
    if NoticeState.HELD in notices:
        return Step(S.QUEUED, "the notice is held again", due_at=now + timedelta(seconds=1))
    return None


# --- unknown outcomes --------------------------------------------------------------------------------------

# The provider's `date_created` has whole seconds, and its clock is not ours.
_SKEW = timedelta(seconds=5)


def find_lost(
    attempted_at: datetime, listed: Sequence[ProviderMessage], known_sids: Collection[str]
) -> ProviderMessage | None:
    """The message that the lost answer of an attempt was about, if the provider lists one.

    It is one to this person that we do not know, made no earlier than the attempt. At most one message is in
    flight to a citizen, so there is no second candidate of ours; the oldest fits best.
    """
    floor = attempted_at.replace(microsecond=0) - _SKEW
    candidates = [m for m in listed if m.outbound and m.sid not in known_sids and m.created >= floor]
    return min(candidates, key=lambda message: message.created, default=None)


ABSENCES_NEEDED = 2


def after_absence(life: Life, absences: int, now: datetime, rest: timedelta) -> Step | datetime:
    """The provider's list does not show an attempt, for the `absences`-th time.

    Twice, a rest apart, means that it was not accepted: it may be queued again as a new attempt. Before that,
    the answer is when to look again.
    """
    if absences < ABSENCES_NEEDED:
        return now + rest
    if now >= life.deadline:
        return Step(S.EXPIRED, "was not accepted, and its time is over")
    return Step(S.QUEUED, "was not accepted: absent twice from the provider's list", due_at=now)
