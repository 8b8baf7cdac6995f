"""What rests because it fails for everybody: after how many failures, for how long, and what ends it."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.rests import (
    ACCOUNT,
    PROVIDER,
    SENDER,
    Proof,
    Rest,
    after_failure,
    concerned,
    halting,
    is_over,
    of_template,
    on_trial,
    over,
    stopping,
    templates,
)
from bridge.model import Action
from tests.builders import NOON

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
TEMPLATE = of_template("HX1")


def a_rest(
    what: str = SENDER, *, failures: int = 1, lasts: timedelta = MINUTE, proof: Proof = Proof.ANSWER
) -> Rest:
    return Rest(what, failures, NOON, NOON + lasts, "63018: no", proof)


def fails(
    rest: Rest | None,
    action: Action = Action.PAUSE_SENDER,
    *,
    now: datetime = NOON,
    tried_at: datetime | None = None,
    proof: Proof = Proof.ANSWER,
    asked: float | None = None,
) -> Rest | None:
    what = concerned(action, proof, "HX1")
    assert what is not None
    return after_failure(
        rest, what, action, "63018: no", now=now, tried_at=tried_at or now, proof=proof, asked=asked
    )


@pytest.mark.parametrize(
    ("action", "proof", "what"),
    [
        (Action.STOP_ALL, Proof.ANSWER, ACCOUNT),
        (Action.STOP_SENDER, Proof.RECEIPT, SENDER),
        (Action.PAUSE_SENDER, Proof.RECEIPT, SENDER),
        (Action.SLOW_DOWN, Proof.ANSWER, SENDER),
        (Action.UNREACHABLE, Proof.ANSWER, PROVIDER),
        (Action.TOO_MANY, Proof.ANSWER, PROVIDER),
        (Action.RECONCILE, Proof.ANSWER, PROVIDER),
        (Action.HALT_TEMPLATE, Proof.RECEIPT, TEMPLATE),
        (Action.RETRY, Proof.RECEIPT, None),  # a fault of one message
        (Action.SUPPRESS, Proof.ANSWER, None),
        (Action.FAIL_NOTICE, Proof.RECEIPT, None),
        (None, Proof.ANSWER, None),
    ],
)
def test_a_failure_counts_against_what_it_is_of(
    action: Action | None, proof: Proof, what: str | None
) -> None:
    assert concerned(action, proof, "HX1") == what


def test_what_was_sent_free_form_says_nothing_of_a_template() -> None:
    assert concerned(Action.HALT_TEMPLATE, Proof.ANSWER, "") is None


@pytest.mark.parametrize(
    ("action", "seconds"),
    [
        (Action.STOP_ALL, [60, 60, 60]),
        (Action.PAUSE_SENDER, [60, 120, 240, 480, 900, 900]),
        (Action.UNREACHABLE, [1, 2, 4, 8, 16, 32, 60, 60]),
        (Action.TOO_MANY, [0, 0, 1, 2, 4]),
        (Action.RECONCILE, [0, 0, 0, 0, 5, 10, 20, 40, 60, 60]),
        (Action.HALT_TEMPLATE, [300, 600, 1200, 2400, 3600, 3600]),
    ],
)
def test_it_rests_longer_with_each_failure_in_a_row(action: Action, seconds: list[int]) -> None:
    rest, now, found = None, NOON, []
    for _ in seconds:
        rest = fails(rest, action, now=now)
        assert rest is not None
        found.append(int((rest.until - now).total_seconds()))
        now = rest.until + SECOND
    assert found == seconds


def test_as_long_as_the_provider_asks_for_it_rests_at_the_first_failure() -> None:
    rest = fails(None, Action.TOO_MANY, asked=7)
    assert rest is not None
    assert (rest.is_open, rest.until) == (True, NOON + 7 * SECOND)


def test_those_under_way_when_it_began_count_no_more_but_may_ask_for_longer() -> None:
    rest = a_rest(PROVIDER, lasts=5 * SECOND)
    late = NOON + SECOND
    assert fails(rest, Action.UNREACHABLE, now=late, tried_at=NOON - SECOND) is None
    longer = fails(rest, Action.TOO_MANY, now=late, tried_at=NOON - SECOND, asked=30)
    assert longer is not None
    assert (longer.failures, longer.until) == (1, late + 30 * SECOND)


@pytest.mark.parametrize("ago", [timedelta(minutes=11), timedelta(days=3)])
def test_a_receipt_that_comes_long_after_the_attempt_tells_of_the_past(ago: timedelta) -> None:
    assert fails(None, tried_at=NOON - ago, proof=Proof.RECEIPT) is None


def test_what_failed_by_a_receipt_works_again_by_a_receipt_only() -> None:
    rest, trial = a_rest(proof=Proof.RECEIPT), NOON + 2 * MINUTE
    assert not is_over(rest, Proof.ANSWER, trial)
    assert is_over(rest, Proof.RECEIPT, trial)


def test_what_failed_by_an_answer_works_again_by_either() -> None:
    rest, trial = a_rest(), NOON + 2 * MINUTE
    assert is_over(rest, Proof.ANSWER, trial)
    assert is_over(rest, Proof.RECEIPT, trial)


@pytest.mark.parametrize("proof", Proof)
def test_an_attempt_of_before_the_rest_proves_nothing(proof: Proof) -> None:
    assert not is_over(a_rest(proof=proof), proof, NOON - SECOND)


def test_one_success_ends_a_count() -> None:
    assert is_over(a_rest(lasts=timedelta(0)), Proof.ANSWER, NOON - SECOND)
    assert not is_over(a_rest(lasts=timedelta(0)), Proof.RECEIPT, NOON + SECOND)


def test_once_its_time_is_over_one_is_let_through_and_no_second() -> None:
    rest, later = a_rest(), NOON + MINUTE
    assert (stopping([rest], NOON), over([rest], NOON)) == (rest, [])
    assert (stopping([rest], later), over([rest], later)) == (None, [rest])
    tried = on_trial(rest, later)
    assert (stopping([tried], later), over([tried], later)) == (tried, [])
    assert halting([tried]) == tried


def test_a_template_that_rests_does_not_stop_the_others() -> None:
    rest = a_rest(TEMPLATE)
    assert (stopping([rest], NOON), halting([rest]), templates([rest], NOON)) == (None, None, {"HX1": rest})


def test_a_mere_count_stops_nothing() -> None:
    counted = a_rest(PROVIDER, lasts=timedelta(0))
    assert (stopping([counted], NOON), halting([counted]), over([counted], NOON)) == (None, None, [])


@given(
    st.sampled_from([Action.STOP_ALL, Action.PAUSE_SENDER, Action.UNREACHABLE, Action.RECONCILE]),
    st.lists(st.floats(0, 7200), max_size=40),
    st.floats(0, 1e9),
)
def test_no_rest_lasts_longer_than_an_hour_whatever_is_asked(
    action: Action, pauses: list[float], asked: float
) -> None:
    """So that a wrong figure of the provider silences nobody for good."""
    rest, now = None, NOON
    for pause in pauses:
        now += timedelta(seconds=pause)
        rest = fails(rest, action, now=now, asked=asked) or rest
        assert rest is not None
        assert rest.until - now <= timedelta(hours=1)
