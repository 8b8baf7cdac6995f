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
    # the provider reports a failure (another try, or none in time), or that somebody cancelled it there
    S.ACCEPTED: frozenset({S.SENT, S.DELIVERED, S.READ, S.FAILED, S.QUEUED, S.EXPIRED, S.CANCELLED}),
    S.SENT: frozenset({S.DELIVERED, S.READ, S.FAILED, S.QUEUED, S.EXPIRED, S.CANCELLED}),
    S.DELIVERED: frozenset({S.READ}),
    S.READ: frozenset(),
    S.FAILED: frozenset(),
    S.SKIPPED: frozenset(),
    S.CANCELLED: frozenset(),
    S.EXPIRED: frozenset(),
}  # fmt: skip

IN_FLIGHT = frozenset({S.SENDING, S.UNCERTAIN})
ON_ITS_WAY = frozenset({S.SENT, S.DELIVERED, S.READ})
HANDED_OVER = ON_ITS_WAY | {S.ACCEPTED}
CAME_TO_NOTHING = frozenset({S.FAILED, S.SKIPPED, S.CANCELLED, S.EXPIRED})

# A fault of the channel after the provider took the message: tried again this often in all.
MAX_TRIES = 4
# A message that never expires by itself and cannot be handed over is given up after this.
PATIENCE = timedelta(hours=24)
_MINUTE = 60.0
_HOUR = 3600.0
_LATER = timedelta(hours=3)
# Not this message's fault: it waits until ops or the provider have mended it, for as long as it has time.
_OTHERS_MEND = frozenset({Action.PAUSE_SENDER, Action.LIMIT_REACHED, Action.STOP_SENDER, Action.STOP_ALL,
                          Action.HALT_TEMPLATE})  # fmt: skip
_OF_THE_CITIZEN = frozenset({Action.SUPPRESS, Action.NOT_THERE, Action.UNSUBSCRIBE, Action.AS_TEMPLATE})
# The citizen may have another message before it: it waits for hours, by their own doing.
_LATER_ON = "later"
# So many messages of a notice refused for their content, and none that arrived: it is the notice.
_REFUSED_BY_ALL = 3
# So many messages in a row that found nobody on WhatsApp: then they are not tried again by themselves.
NOT_THERE_TIMES = 3


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
    citizen: Action | None = None  # SUPPRESS, NOT_THERE, UNSUBSCRIBE, or AS_TEMPLATE: their window is closed
    cause: Action | None = None  # what the failure asked for that ended it
    waits_for: str | None = None  # what it is queued for (`bridge.core.rests`): others may go before it


def allowed(before: MessageState, after: MessageState) -> bool:
    return after in TRANSITIONS[before]


def wait(
    tries: int, asked: float | None = None, *, first: float = 1.0, longest: float = _MINUTE
) -> timedelta:
    """How long a message rests before its next try: doubling up to `longest` seconds, or what was asked for."""
    doubled = min(longest, first * 2 ** max(0, min(tries, 16) - 1))
    return timedelta(seconds=max(doubled, min(asked or 0.0, _HOUR)))


def after_outcome(life: Life, outcome: Outcome, now: datetime) -> Step:
    """What becomes of a message when its request ended. A callback that was quicker has settled it already, and
    proves more: a refusal after it must not send again, an acceptance not undo a failure.
    """
    if life.state not in IN_FLIGHT:
        return Step(life.state, "settled meanwhile")
    if outcome.kind is OutcomeKind.ACCEPTED:
        return Step(S.ACCEPTED)
    if outcome.kind is OutcomeKind.UNKNOWN:
        return Step(S.UNCERTAIN, outcome.detail)
    return _after_failure(life, outcome.action, outcome.code, outcome.detail, now, outcome.retry_after)


def after_receipt(
    life: Life,
    said: MessageState,
    action: Action | None,
    code: int | None,
    now: datetime,
    *,
    current: bool,
    ended: bool = False,
) -> Step | None:
    """What becomes of a message when the provider says `said` of one of its attempts; None: nothing.

    `current` tells whether it speaks of the message's last attempt: an older one's failure is no news, an older
    one's delivery is. `ended`, that the provider had said before that this attempt failed or was cancelled: a
    late `sent` of such a one must not keep the message from its next try.
    """
    in_vain = said in (S.FAILED, S.CANCELLED)
    old_news = (
        (not current or life.state is S.QUEUED) if in_vain else (ended and said in (S.ACCEPTED, S.SENT))
    )
    if old_news or not allowed(life.state, said):
        return None
    reason = "reported by the provider" if in_vain else ""
    if said is S.FAILED:
        return _after_failure(life, action, code, reason, now, None, after_acceptance=True)
    return Step(said, reason)


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
    citizen = action if action in _OF_THE_CITIZEN else None
    again = _again(action, life, now, asked, after_acceptance=after_acceptance)
    tired = after_acceptance and life.tries >= MAX_TRIES and action not in _OTHERS_MEND
    if again is None or tired:
        return Step(S.FAILED, reason, citizen=citizen, cause=action)
    if again >= life.deadline:
        return Step(
            S.EXPIRED, f"could not be handed over in time; last: {reason}", citizen=citizen, cause=action
        )
    waits_for = _LATER_ON if action is Action.RETRY_LATER else None
    return Step(S.QUEUED, reason, due_at=again, citizen=citizen, waits_for=waits_for)


def is_refused_by_all(refused: int, got: int) -> bool:
    """Whether a notice is refused for what it says, not a message: `refused` for their content, `got` on phones."""
    return refused >= _REFUSED_BY_ALL and not got


def _again(
    action: Action | None, life: Life, now: datetime, asked: float | None, *, after_acceptance: bool
) -> datetime | None:
    """When to try again after a failure that allows it; None: never."""
    if action in _OTHERS_MEND:
        # A refusal costs nothing, and the sender halts meanwhile; a failure after acceptance is paid for.
        return now + wait(life.tries, asked, first=_MINUTE, longest=_HOUR if after_acceptance else _MINUTE)
    match action:
        case Action.RETRY_LATER:
            return now + _LATER
        case Action.RETRY | Action.SLOW_DOWN | Action.UNREACHABLE | Action.TOO_MANY:
            return now + wait(life.tries, asked)
        case Action.WITHOUT_MEDIA if life.tries < MAX_TRIES:  # its notice's image is dropped
            return now + wait(life.tries, asked)
        case Action.AS_TEMPLATE if life.kind is MessageKind.NOTICE:  # other kinds have no template
            return now + wait(life.tries, asked)
        case _:
            return None


def last_look(
    life: Life,
    subscriber: SubscriberState,
    notices: Collection[NoticeState],
    now: datetime,
    *,
    left_at: datetime | None,
    subscribed: bool,
    paused: str,
) -> Step | None:
    """Whether a claimed message may still leave, asked right before its request; None: yes.

    Stop, cancel, hold, pause and expiry so act within a second, also in the middle of a send. Notices and the
    welcome leave for the active only, a notice to those who still subscribe to a topic of it; other answers to a
    citizen's own words for all but the erased, unless they have left since (`left_at`): then only the goodbye.
    `paused`: why nothing leaves now, "" if it does.
    """
    if life.state is S.UNCERTAIN:  # given up as lost while it waited for its slot (the machine was suspended)
        return Step(S.QUEUED, "had not left yet", due_at=now)
    if life.state is not S.SENDING:
        return Step(life.state, "settled meanwhile")
    if now >= life.deadline:
        return Step(S.EXPIRED, "its time was over before it could leave")
    needs_consent = life.kind in (MessageKind.NOTICE, MessageKind.WELCOME)
    if subscriber is SubscriberState.ERASED or (needs_consent and subscriber is not SubscriberState.ACTIVE):
        return Step(S.SKIPPED, f"the citizen is {subscriber}")
    if left_at is not None and life.created_at < left_at:
        return Step(S.CANCELLED, "the citizen has left since")
    if life.kind is MessageKind.NOTICE and (
        step := _notice_may_not_leave(notices, now, subscribed=subscribed)
    ):
        return step
    return Step(S.QUEUED, paused, due_at=now) if paused else None


def _notice_may_not_leave(
    notices: Collection[NoticeState], now: datetime, *, subscribed: bool
) -> Step | None:
    if not subscribed:
        return Step(S.SKIPPED, "the citizen subscribes to none of its topics any more")
    if NoticeState.HELD in notices:
        return Step(S.QUEUED, "the notice is held again", due_at=now + timedelta(seconds=1))
    return None if any(map(is_live, notices)) else _ended(notices)


def is_live(notice: NoticeState) -> bool:
    """Whether a notice is still to be told. Of several in one message only those are."""
    return notice not in (NoticeState.CANCELLED, NoticeState.EXPIRED)


def _ended(notices: Collection[NoticeState]) -> Step:
    if NoticeState.CANCELLED in notices:
        return Step(S.CANCELLED, "the notice was cancelled")
    return Step(S.EXPIRED, "the notice expired")


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


def after_absence(
    life: Life, notices: Collection[NoticeState], absences: int, now: datetime, rest: timedelta
) -> Step | datetime:
    """The provider's list does not show an attempt, for the `absences`-th time.

    Twice, a rest apart, means that it was not accepted: it may be queued again as a new attempt. Before that,
    the answer is when to look again.
    """
    if absences < ABSENCES_NEEDED:
        return now + rest
    if now >= life.deadline:
        return Step(S.EXPIRED, "was not accepted, and its time is over")
    if notices and not any(map(is_live, notices)):
        return Step(S.CANCELLED, "was not accepted, and the notice was cancelled")
    return Step(S.QUEUED, "was not accepted: absent twice from the provider's list", due_at=now)
