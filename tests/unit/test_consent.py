"""What a citizen's word does to their subscription, in every state."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.consent import CONTACT_EVERY, Answer, Turn, turn
from bridge.core.words import Meaning
from bridge.model import ConsentEvent, SubscriberState
from bridge.policy import Confirm

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
M, A, E = Meaning, Answer, ConsentEvent
NOBODY, PENDING, ACTIVE = None, SubscriberState.PENDING, SubscriberState.ACTIVE
STOPPED, UNREACHABLE, ERASED = (
    SubscriberState.STOPPED,
    SubscriberState.UNREACHABLE,
    SubscriberState.ERASED,
)
STATES = [NOBODY, *SubscriberState]

# Who says what: the state after, the ledger's line, the answer; by single and by double confirmation where
# these differ. A PENDING here merely wrote once; one of whom a "SI" is awaited stands below the table.
TABLE: dict[
    tuple[SubscriberState | None, Meaning], tuple[SubscriberState, ConsentEvent | None, Answer] | str
] = {
    (NOBODY, M.START): "joins",
    (NOBODY, M.STOP): (STOPPED, E.STOPPED, A.GOODBYE),
    (NOBODY, M.YES): (PENDING, None, A.CONTACT),
    (NOBODY, M.OTHER): (PENDING, None, A.CONTACT),
    (PENDING, M.START): "joins",
    (PENDING, M.STOP): (STOPPED, E.STOPPED, A.GOODBYE),
    (PENDING, M.YES): (PENDING, None, A.CONTACT),
    (PENDING, M.OTHER): (PENDING, None, A.CONTACT),
    (ACTIVE, M.START): (ACTIVE, None, A.WELCOME_AGAIN),
    (ACTIVE, M.STOP): (STOPPED, E.STOPPED, A.GOODBYE),
    (ACTIVE, M.YES): (ACTIVE, None, A.CONTACT),
    (ACTIVE, M.OTHER): (ACTIVE, None, A.CONTACT),
    (STOPPED, M.START): "joins",
    (STOPPED, M.STOP): (STOPPED, None, A.NOTHING),
    (STOPPED, M.YES): (STOPPED, None, A.CONTACT),
    (STOPPED, M.OTHER): (STOPPED, None, A.CONTACT),
    (UNREACHABLE, M.START): "joins",
    (UNREACHABLE, M.STOP): (STOPPED, E.STOPPED, A.GOODBYE),
    (UNREACHABLE, M.YES): (UNREACHABLE, None, A.CONTACT),
    (UNREACHABLE, M.OTHER): (UNREACHABLE, None, A.CONTACT),
    (ERASED, M.START): (ERASED, None, A.NOTHING),
    (ERASED, M.STOP): (ERASED, None, A.NOTHING),
    (ERASED, M.YES): (ERASED, None, A.NOTHING),
    (ERASED, M.OTHER): (ERASED, None, A.NOTHING),
}
JOINS = {
    Confirm.SINGLE: (ACTIVE, E.STARTED, A.WELCOME),
    Confirm.DOUBLE: (PENDING, E.STARTED, A.PLEASE_CONFIRM),
}


def says(
    meaning: Meaning,
    state: SubscriberState | None,
    confirm: Confirm = Confirm.SINGLE,
    *,
    asked: bool = False,
    lacks_topics: bool = False,
    contact_sent_at: datetime | None = None,
) -> Turn:
    return turn(
        meaning, state, confirm,
        now=NOON, asked=asked, lacks_topics=lacks_topics, contact_sent_at=contact_sent_at,
    )  # fmt: skip


def outcome(taken: Turn) -> tuple[SubscriberState, ConsentEvent | None, Answer]:
    assert taken.reason
    return taken.state, taken.event, taken.answer


def test_the_table_is_whole() -> None:
    assert set(TABLE) == {(state, meaning) for state in STATES for meaning in Meaning}


@pytest.mark.parametrize("confirm", list(Confirm))
@pytest.mark.parametrize(("state", "meaning"), list(TABLE))
def test_every_word_in_every_state(state: SubscriberState | None, meaning: Meaning, confirm: Confirm) -> None:
    expected = TABLE[state, meaning]
    assert outcome(says(meaning, state, confirm)) == (JOINS[confirm] if expected == "joins" else expected)


@pytest.mark.parametrize("confirm", list(Confirm))
@pytest.mark.parametrize(("state", "meaning"), list(TABLE))
def test_missing_topics_matter_to_an_active_citizens_start_alone(
    state: SubscriberState | None, meaning: Meaning, confirm: Confirm
) -> None:
    """Who has consented needs no second message for more of the same."""
    taken = outcome(says(meaning, state, confirm, lacks_topics=True))
    widened = (state, meaning) == (ACTIVE, M.START)
    assert taken == (
        (ACTIVE, E.TOPICS_CHANGED, A.WELCOME) if widened else outcome(says(meaning, state, confirm))
    )


@pytest.mark.parametrize("confirm", list(Confirm))  # what was asked stays asked when the config changes
def test_a_yes_confirms_where_it_was_asked_for(confirm: Confirm) -> None:
    assert outcome(says(M.YES, PENDING, confirm, asked=True)) == (ACTIVE, E.CONFIRMED, A.WELCOME)


@pytest.mark.parametrize("state", sorted(set(STATES) - {PENDING}, key=str))
def test_a_yes_of_nobody_who_was_asked_activates_nobody(state: SubscriberState | None) -> None:
    assert outcome(says(M.YES, state, Confirm.DOUBLE, asked=True)) == TABLE[state, M.YES]


def test_asked_twice_a_start_asks_again_and_confirms_nothing() -> None:
    assert outcome(says(M.START, PENDING, Confirm.DOUBLE, asked=True)) == JOINS[Confirm.DOUBLE]


@pytest.mark.parametrize(
    ("ago", "answer"),
    [
        (None, A.CONTACT),
        (timedelta(0), A.NOTHING),
        (CONTACT_EVERY - timedelta(seconds=1), A.NOTHING),
        (CONTACT_EVERY, A.CONTACT),
        (timedelta(minutes=-5), A.NOTHING),  # the clock was put back
    ],
)
def test_the_contact_is_told_once_a_day(ago: timedelta | None, answer: Answer) -> None:
    sent_at = None if ago is None else NOON - ago
    assert says(M.OTHER, ACTIVE, contact_sent_at=sent_at).answer is answer


@pytest.mark.parametrize("meaning", [M.START, M.STOP])
def test_having_had_the_contact_today_silences_no_other_answer(meaning: Meaning) -> None:
    assert says(meaning, ACTIVE, contact_sent_at=NOON) == says(meaning, ACTIVE)


def test_each_leaving_is_confirmed_once() -> None:
    state: SubscriberState | None = None
    answers = []
    for meaning in (M.START, M.STOP, M.STOP, M.OTHER, M.STOP, M.START, M.STOP, M.STOP):
        taken = says(meaning, state)
        state = taken.state
        answers.append(taken.answer)
    assert answers.count(A.GOODBYE) == 2
    assert answers == [
        A.WELCOME, A.GOODBYE, A.NOTHING, A.CONTACT, A.NOTHING, A.WELCOME, A.GOODBYE, A.NOTHING,
    ]  # fmt: skip


@given(st.lists(st.sampled_from(Meaning)), st.sampled_from(Confirm))
def test_nobody_is_active_but_by_a_start_and_nobody_after_a_stop(
    meanings: list[Meaning], confirm: Confirm
) -> None:
    """With the shell's rule that a "SI" is awaited while the ledger's last line is a start."""
    state: SubscriberState | None = None
    wish: Meaning | None = None
    ledger: list[ConsentEvent] = []
    leavings = 0
    for meaning in meanings:
        taken = says(meaning, state, confirm, asked=ledger[-1:] == [E.STARTED])
        state = taken.state
        ledger += [taken.event] if taken.event else []
        if meaning in (M.START, M.STOP):
            leavings += meaning is M.STOP and wish is not M.STOP
            wish = meaning
        assert (state is STOPPED) == (wish is M.STOP)
        if state is ACTIVE:
            assert wish is M.START
            assert confirm is Confirm.SINGLE or ledger[-1] is E.CONFIRMED
    assert ledger.count(E.STOPPED) == leavings
