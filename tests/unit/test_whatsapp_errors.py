"""What a failure asks for, by code and by HTTP status."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.model import Action
from bridge.whatsapp.errors import _TABLE, CODES, classify, classify_callback


@pytest.mark.parametrize("status", [500, 502, 503, 504, 599])
@pytest.mark.parametrize("code", [None, 20500, 21211, 63018, 99999])
def test_any_5xx_is_an_unknown_outcome_whatever_its_code(status: int, code: int | None) -> None:
    assert classify(status, code).action is Action.RECONCILE


@pytest.mark.parametrize(
    ("status", "action"),
    [
        (429, Action.TOO_MANY),
        (408, Action.UNREACHABLE),
        (401, Action.STOP_ALL),
        (403, Action.STOP_ALL),
        (404, Action.STOP_SENDER),
        (405, Action.STOP_SENDER),
        (407, Action.STOP_SENDER),
        (301, Action.STOP_SENDER),
        (400, Action.SKIP),
        (413, Action.SKIP),
    ],
)
def test_an_answer_without_a_code_is_judged_by_its_status(status: int, action: Action) -> None:
    assert classify(status, None).action is action


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409])
def test_an_unknown_code_is_permanent_for_this_message_only(status: int) -> None:
    assert classify(status, 98765).action is Action.SKIP


def test_an_unknown_code_with_429_may_be_sent_again() -> None:
    assert classify(429, 98765).action is Action.TOO_MANY


def test_a_known_code_counts_for_more_than_the_status_429() -> None:
    assert classify(429, 63018).action is Action.LIMIT_REACHED


@given(status=st.integers(300, 599), code=st.none() | st.sampled_from(sorted(CODES)) | st.integers(1, 99999))
def test_every_failure_has_an_action_and_a_meaning(status: int, code: int | None) -> None:
    for failure in (classify(status, code), classify_callback(code)):
        assert isinstance(failure.action, Action)
        assert failure.meaning


@pytest.mark.parametrize(
    ("code", "action"),
    [
        (63009, Action.RETRY),
        (63010, Action.RETRY),
        (63012, Action.RETRY),
        (63023, Action.RETRY),
        (30008, Action.RETRY),
        (30410, Action.RETRY),
        (63024, Action.NOT_THERE),
        (63016, Action.AS_TEMPLATE),
        (63049, Action.RETRY_LATER),
        (63018, Action.LIMIT_REACHED),
        (63038, Action.PAUSE_SENDER),
        (98765, Action.SKIP),
        (None, Action.SKIP),
    ],
)
def test_a_code_in_a_callback_asks_for_the_same_action(code: int | None, action: Action) -> None:
    assert classify_callback(code).action is action


@given(code=st.none() | st.sampled_from(sorted(CODES)) | st.integers(1, 99999))
def test_nothing_is_unknown_once_a_callback_has_said_failed(code: int | None) -> None:
    assert classify_callback(code).action is not Action.RECONCILE


def test_no_code_stands_in_two_rows_of_the_table() -> None:
    rows = [code for codes, _, _ in _TABLE for code in codes]
    assert sorted(rows) == sorted(CODES)
