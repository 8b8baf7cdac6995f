"""A message's life: its table of transitions, and what follows from outcomes, receipts and silence."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core import track
from bridge.core.track import (
    HANDED_OVER,
    IN_FLIGHT,
    MAX_TRIES,
    PATIENCE,
    TRANSITIONS,
    Life,
    Step,
    after_absence,
    after_outcome,
    after_receipt,
    allowed,
    find_lost,
    last_look,
    wait,
)
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
NOON = datetime(2026, 11, 21, 12, 0, 0, 400_000, tzinfo=UTC)
SECOND = timedelta(seconds=1)
RANKS = [S.QUEUED, S.SENDING, S.ACCEPTED, S.SENT, S.DELIVERED, S.READ]
FINAL = [S.READ, S.FAILED, S.SKIPPED, S.CANCELLED, S.EXPIRED]
OF_THE_CITIZEN = [Action.SUPPRESS, Action.NOT_THERE, Action.UNSUBSCRIBE]
OF_THE_MESSAGE = [Action.SKIP, Action.FAIL_NOTICE]
OTHERS_MEND = [
    Action.PAUSE_SENDER,
    Action.LIMIT_REACHED,
    Action.STOP_SENDER,
    Action.STOP_ALL,
    Action.HALT_TEMPLATE,
]
STILL_GOOD = [S.ACCEPTED, S.SENT, S.DELIVERED, S.READ]


def a_life(
    state: MessageState = S.SENDING,
    *,
    kind: MessageKind = MessageKind.NOTICE,
    tries: int = 1,
    expires: timedelta | None = None,
) -> Life:
    return Life(kind, state, tries, NOON, NOON + expires if expires is not None else None)


def refused(action: Action | None, retry_after: float | None = None) -> Outcome:
    return Outcome(OutcomeKind.REFUSED, action=action, code=1, detail="no", retry_after=retry_after)


def failed(life: Life, action: Action | None = Action.RETRY, *, current: bool = True) -> Step | None:
    return after_receipt(life, S.FAILED, action, 63009, NOON, current=current)


# --- the table ---------------------------------------------------------------------------------------------


def test_the_table_knows_every_state_and_none_leads_to_itself() -> None:
    assert set(TRANSITIONS) == set(S)
    assert not [state for state in S if allowed(state, state)]


@pytest.mark.parametrize("state", FINAL)
def test_a_final_state_is_never_left(state: MessageState) -> None:
    assert TRANSITIONS[state] == frozenset()


def test_what_was_handed_over_rises_in_rank_or_ends_or_is_tried_again() -> None:
    for before in HANDED_OVER:
        lower = {state for state in RANKS[1:] if RANKS.index(state) <= RANKS.index(before)}
        assert not TRANSITIONS[before] & lower
        assert not TRANSITIONS[before] & IN_FLIGHT
    assert TRANSITIONS[S.DELIVERED] == {S.READ}


def test_every_state_is_open_or_handed_over_or_final() -> None:
    waiting = {S.QUEUED} | IN_FLIGHT
    assert waiting | HANDED_OVER | set(FINAL) == set(S)
    assert not waiting & (HANDED_OVER | set(FINAL))


# --- outcomes ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", sorted(IN_FLIGHT))
def test_an_accepted_request_is_accepted_even_if_it_was_given_up_meanwhile(state: MessageState) -> None:
    assert after_outcome(a_life(state), Outcome(OutcomeKind.ACCEPTED, sid="SM1"), NOON) == Step(S.ACCEPTED)


def test_an_unknown_outcome_is_uncertain_and_never_queued() -> None:
    unknown = Outcome(OutcomeKind.UNKNOWN, action=Action.RECONCILE, detail="timed out")
    assert after_outcome(a_life(), unknown, NOON) == Step(S.UNCERTAIN, "timed out")


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        (Action.RETRY, Step(S.QUEUED, "1: no", NOON + SECOND)),
        (Action.SLOW_DOWN, Step(S.QUEUED, "1: no", NOON + SECOND)),
        (Action.RETRY_LATER, Step(S.QUEUED, "1: no", NOON + timedelta(hours=3), waits_for="later")),
        (Action.WITHOUT_MEDIA, Step(S.QUEUED, "1: no", NOON + SECOND)),
        (Action.AS_TEMPLATE, Step(S.QUEUED, "1: no", NOON + SECOND, Action.AS_TEMPLATE)),
        *((action, Step(S.QUEUED, "1: no", NOON + timedelta(minutes=1))) for action in OTHERS_MEND),
        *((action, Step(S.FAILED, "1: no", None, action, action)) for action in OF_THE_CITIZEN),
        *((action, Step(S.FAILED, "1: no", cause=action)) for action in OF_THE_MESSAGE),
        (None, Step(S.FAILED, "1: no")),
    ],
)
def test_a_refusal_is_answered_as_its_action_says(action: Action | None, expected: Step) -> None:
    assert after_outcome(a_life(), refused(action), NOON) == expected


def test_only_a_notice_can_be_sent_as_a_template() -> None:
    step = after_outcome(a_life(kind=MessageKind.REPLY), refused(Action.AS_TEMPLATE), NOON)
    assert step == Step(S.FAILED, "1: no", None, Action.AS_TEMPLATE, Action.AS_TEMPLATE)


@pytest.mark.parametrize("state", sorted(set(S) - IN_FLIGHT))
@pytest.mark.parametrize(
    "outcome",
    [
        Outcome(OutcomeKind.ACCEPTED, sid="SM1"),
        refused(Action.RETRY),
        refused(Action.SKIP),
        Outcome(OutcomeKind.UNKNOWN),
    ],
)
def test_an_outcome_changes_nothing_that_a_callback_has_settled(
    state: MessageState, outcome: Outcome
) -> None:
    """A `failed` that came before our own 201 has queued the next try; a refusal after `sent` proves nothing."""
    assert not allowed(state, after_outcome(a_life(state), outcome, NOON).state)


# --- rests and deadlines -----------------------------------------------------------------------------------


def test_rests_double_up_to_a_minute() -> None:
    assert [wait(tries).total_seconds() for tries in range(9)] == [1, 1, 2, 4, 8, 16, 32, 60, 60]


@given(st.integers(0, 10**9), st.none() | st.floats(allow_nan=True, allow_infinity=True))
def test_whatever_is_asked_for_a_rest_is_a_second_to_an_hour(tries: int, asked: float | None) -> None:
    assert SECOND <= wait(tries, asked) <= timedelta(hours=1)


@pytest.mark.parametrize("action", [Action.RETRY, *OTHERS_MEND])
@pytest.mark.parametrize(("asked", "rest"), [(90.0, 90.0), (1e300, 3600.0)])
def test_a_retry_after_is_honoured_up_to_an_hour(action: Action, asked: float, rest: float) -> None:
    step = after_outcome(a_life(), refused(action, asked), NOON)
    assert step.due_at == NOON + timedelta(seconds=rest)


@pytest.mark.parametrize(
    ("expires", "state"), [(SECOND, S.EXPIRED), (SECOND * 2, S.QUEUED), (None, S.QUEUED)]
)
def test_what_could_only_leave_after_its_expiry_expires_at_once(
    expires: timedelta | None, state: MessageState
) -> None:
    assert after_outcome(a_life(expires=expires), refused(Action.RETRY), NOON).state is state


def test_nothing_is_tried_for_longer_than_a_day() -> None:
    life = a_life(expires=timedelta(days=30))
    late = NOON + PATIENCE - SECOND
    assert after_outcome(life, refused(Action.RETRY), late).state is S.EXPIRED


# --- receipts ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("said", STILL_GOOD)
@pytest.mark.parametrize("state", list(S))
@pytest.mark.parametrize("current", [True, False])
def test_a_receipt_raises_the_rank_and_never_lowers_it(
    state: MessageState, said: MessageState, *, current: bool
) -> None:
    rank = 1 if state is S.UNCERTAIN else RANKS.index(state) if state in RANKS else len(RANKS)
    step = after_receipt(a_life(state), said, None, None, NOON, current=current)
    assert step == (Step(said) if RANKS.index(said) > rank else None)


@pytest.mark.parametrize("state", [S.SENDING, S.UNCERTAIN, S.ACCEPTED, S.SENT])
def test_a_failure_of_the_last_attempt_leads_to_another_try(state: MessageState) -> None:
    due = NOON + SECOND
    assert failed(a_life(state)) == Step(S.QUEUED, "63009: reported by the provider", due)


@pytest.mark.parametrize("state", [S.SENDING, S.UNCERTAIN, S.ACCEPTED, S.SENT])
def test_a_message_that_was_cancelled_at_the_provider_ends(state: MessageState) -> None:
    step = after_receipt(a_life(state), S.CANCELLED, None, None, NOON, current=True)
    assert step == Step(S.CANCELLED, "reported by the provider")
    assert allowed(state, S.CANCELLED)


@pytest.mark.parametrize("said", [S.FAILED, S.CANCELLED])
@pytest.mark.parametrize("state", list(S))
def test_the_failure_of_an_older_attempt_changes_nothing(state: MessageState, said: MessageState) -> None:
    assert after_receipt(a_life(state), said, Action.RETRY, 63009, NOON, current=False) is None


@pytest.mark.parametrize("said", [S.FAILED, S.CANCELLED])
@pytest.mark.parametrize("state", [S.QUEUED, S.DELIVERED, *FINAL])
def test_a_failure_changes_nothing_that_waits_was_delivered_or_is_over(
    state: MessageState, said: MessageState
) -> None:
    assert after_receipt(a_life(state), said, Action.RETRY, 63009, NOON, current=True) is None


@pytest.mark.parametrize("state", [S.QUEUED, S.SENDING, S.UNCERTAIN])
@pytest.mark.parametrize("current", [True, False])
def test_a_late_sent_of_a_failed_attempt_does_not_take_its_next_try_away(
    state: MessageState, *, current: bool
) -> None:
    for said in (S.ACCEPTED, S.SENT):
        assert after_receipt(a_life(state), said, None, None, NOON, current=current, ended=True) is None
    for said in (S.DELIVERED, S.READ):  # the citizen has it, whatever was said before
        step = after_receipt(a_life(state), said, None, None, NOON, current=current, ended=True)
        assert step == Step(said)


@pytest.mark.parametrize("action", [Action.RETRY, Action.SLOW_DOWN, Action.RETRY_LATER, Action.AS_TEMPLATE])
def test_tries_after_acceptance_are_bounded(action: Action) -> None:
    states = [
        step.state
        for tries in range(1, 7)
        if (step := failed(a_life(S.SENT, tries=tries), action)) is not None
    ]
    assert states == [S.QUEUED] * (MAX_TRIES - 1) + [S.FAILED] * 3


@pytest.mark.parametrize("action", OTHERS_MEND)
def test_what_others_must_mend_waits_as_long_as_it_has_time_in_growing_rests(action: Action) -> None:
    """A daily limit is told in callbacks: four tries in four minutes would lose what could leave tomorrow."""
    life, now = a_life(S.SENT), NOON
    while (step := after_receipt(life, S.FAILED, action, 63018, now, current=True)) and step.due_at:
        life, now = replace(life, tries=life.tries + 1), step.due_at
    assert step is not None
    assert step.state is S.EXPIRED
    assert allowed(S.SENT, S.EXPIRED)
    assert now > NOON + PATIENCE - timedelta(hours=1)
    assert MAX_TRIES < life.tries < 40


def test_a_closed_window_is_told_so_that_the_next_try_is_a_template() -> None:
    step = failed(a_life(S.SENT), Action.AS_TEMPLATE)
    assert step == Step(S.QUEUED, "63009: reported by the provider", NOON + SECOND, Action.AS_TEMPLATE)


# --- the last look -----------------------------------------------------------------------------------------


def look(
    life: Life,
    subscriber: SubscriberState = SubscriberState.ACTIVE,
    notice: NoticeState = NoticeState.RELEASED,
    *,
    left_at: datetime | None = None,
    subscribed: bool = True,
    paused: str = "",
) -> Step | None:
    notices = [notice] if life.kind is MessageKind.NOTICE else []
    return last_look(life, subscriber, notices, NOON, left_at=left_at, subscribed=subscribed, paused=paused)


def test_an_answer_from_before_the_citizen_left_does_not_follow_the_goodbye() -> None:
    reply = a_life(kind=MessageKind.REPLY, state=S.SENDING)
    goodbye = a_life(kind=MessageKind.GOODBYE, state=S.SENDING)
    stopped, left_at = SubscriberState.STOPPED, reply.created_at + timedelta(seconds=1)
    assert look(reply, stopped, left_at=left_at) == Step(S.CANCELLED, "the citizen has left since")
    assert look(goodbye, stopped, left_at=goodbye.created_at) is None
    assert look(reply, stopped, left_at=reply.created_at - timedelta(seconds=1)) is None


def test_a_notice_of_topics_that_the_citizen_dropped_after_the_claim_does_not_leave() -> None:
    step = look(a_life(state=S.SENDING), subscribed=False)
    assert step == Step(S.SKIPPED, "the citizen subscribes to none of its topics any more")


@pytest.mark.parametrize("kind", list(MessageKind))
def test_a_claimed_message_may_leave(kind: MessageKind) -> None:
    assert look(a_life(kind=kind)) is None


@pytest.mark.parametrize("subscriber", sorted(set(SubscriberState) - {SubscriberState.ACTIVE}))
@pytest.mark.parametrize("kind", [MessageKind.NOTICE, MessageKind.WELCOME])
def test_notices_and_the_welcome_leave_for_the_active_only(
    kind: MessageKind, subscriber: SubscriberState
) -> None:
    assert look(a_life(kind=kind), subscriber) == Step(S.SKIPPED, f"the citizen is {subscriber}")


@pytest.mark.parametrize("kind", [MessageKind.REPLY, MessageKind.GOODBYE])
def test_answers_leave_in_any_state_but_erased(kind: MessageKind) -> None:
    leave = {state for state in SubscriberState if look(a_life(kind=kind), state) is None}
    assert leave == set(SubscriberState) - {SubscriberState.ERASED}


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        (NoticeState.CANCELLED, Step(S.CANCELLED, "the notice was cancelled")),
        (NoticeState.EXPIRED, Step(S.EXPIRED, "the notice expired")),
        (NoticeState.HELD, Step(S.QUEUED, "the notice is held again", NOON + SECOND)),
        (NoticeState.DONE, None),  # a late second try of one that all others had got
    ],
)
def test_a_claimed_message_goes_as_its_notice_goes(notice: NoticeState, expected: Step | None) -> None:
    assert look(a_life(), notice=notice) == expected


@pytest.mark.parametrize("kind", list(MessageKind))
def test_nothing_leaves_while_paused_and_nothing_is_lost_by_it(kind: MessageKind) -> None:
    assert look(a_life(kind=kind), paused="sending is paused") == Step(S.QUEUED, "sending is paused", NOON)


@pytest.mark.parametrize("kind", list(MessageKind))
def test_nothing_leaves_at_or_after_its_expiry(kind: MessageKind) -> None:
    expired = Step(S.EXPIRED, "its time was over before it could leave")
    assert look(a_life(kind=kind, expires=timedelta(0)), paused="sending is paused") == expired
    assert look(a_life(kind=kind, expires=SECOND)) is None


@pytest.mark.parametrize("state", sorted(set(S) - {S.SENDING}))
def test_what_was_settled_since_its_claim_does_not_leave(state: MessageState) -> None:
    step = look(a_life(state))
    assert step is not None
    if state is S.UNCERTAIN:
        # Given up as lost before it left: it must not stay in doubt, for nobody would ever settle that.
        assert step == Step(S.QUEUED, "had not left yet", NOON)
    else:
        assert not allowed(state, step.state)


# --- unknown outcomes --------------------------------------------------------------------------------------


def listed(sid: str, seconds: float, *, outbound: bool = True) -> ProviderMessage:
    created = (NOON + timedelta(seconds=seconds)).replace(microsecond=0)
    return ProviderMessage(sid, created, S.SENT, outbound=outbound)


@pytest.mark.parametrize(
    ("messages", "known", "found"),
    [
        ([], (), None),
        ([listed("lost", 0)], (), "lost"),
        ([listed("ours", 0)], ("ours",), None),
        ([listed("theirs", 0, outbound=False)], (), None),
        ([listed("lost", -5)], (), "lost"),  # whole seconds, and another clock
        ([listed("older", -6)], (), None),
        ([listed("younger", 9), listed("lost", 2), listed("ours", 1)], ("ours",), "lost"),
    ],
)
def test_a_lost_message_is_found_by_its_time_and_by_being_unknown(
    messages: list[ProviderMessage], known: tuple[str, ...], found: str | None
) -> None:
    lost = find_lost(NOON, messages, known)
    assert (lost.sid if lost else None) == found


@given(
    st.lists(st.builds(listed, st.sampled_from("abcdef"), st.integers(-20, 20), outbound=st.booleans())),
    st.sets(st.sampled_from("abcdef")),
)
def test_only_an_unknown_outbound_message_no_older_than_the_attempt_is_ever_found(
    messages: list[ProviderMessage], known: set[str]
) -> None:
    floor = NOON.replace(microsecond=0) - 5 * SECOND
    fitting = [m for m in messages if m.outbound and m.sid not in known and m.created >= floor]
    lost = find_lost(NOON, messages, known)
    assert (lost in fitting) if fitting else lost is None
    assert lost is None or lost.created == min(m.created for m in fitting)


def test_absent_once_is_asked_again_and_twice_is_tried_again() -> None:
    life, rest = a_life(S.UNCERTAIN), 20 * SECOND
    assert after_absence(life, [], 1, NOON, rest) == NOON + rest
    again = Step(S.QUEUED, "was not accepted: absent twice from the provider's list", NOON)
    assert after_absence(life, [], track.ABSENCES_NEEDED, NOON, rest) == again
    assert after_absence(life, [], 3, NOON, rest) == again


def test_what_was_not_accepted_and_is_late_expires() -> None:
    step = after_absence(a_life(S.UNCERTAIN, expires=SECOND), [], 2, NOON + SECOND, SECOND)
    assert step == Step(S.EXPIRED, "was not accepted, and its time is over")


def test_what_was_not_accepted_of_a_cancelled_notice_is_not_tried_again() -> None:
    released, cancelled = NoticeState.RELEASED, NoticeState.CANCELLED
    life = a_life(S.UNCERTAIN)
    assert after_absence(life, [released], 2, NOON, SECOND).state is S.QUEUED  # type: ignore[union-attr]  # a Step
    step = after_absence(life, [cancelled], 2, NOON, SECOND)
    assert step == Step(S.CANCELLED, "was not accepted, and the notice was cancelled")


def test_an_image_that_is_refused_again_and_again_is_not_tried_for_ever() -> None:
    """The next try goes without it; should the provider still complain of an image, the message is given up."""
    life = a_life(tries=MAX_TRIES)
    given_up = Step(S.FAILED, "1: no", cause=Action.WITHOUT_MEDIA)
    assert after_outcome(life, refused(Action.WITHOUT_MEDIA), NOON) == given_up
