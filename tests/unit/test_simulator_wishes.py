"""What is asked of the simulator in JSON, refused in one sentence; and refusals as the provider writes them."""

from __future__ import annotations

import json
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.simulator.codes import MESSAGES, Refusal, message_of
from bridge.simulator.settings import SENDER, Settings
from bridge.simulator.wishes import BadInput, address, checked


@pytest.mark.parametrize(
    ("wish", "sentence"),
    [
        ({"retries": True}, "retries is not of the kind int"),
        ({"retries": 2.0}, "retries is not of the kind int"),
        ({"retries": None}, "retries is not of the kind int"),
        ({"read": True}, "read is not of the kind float"),
        ({"read": "0.5"}, "read is not of the kind float"),
        ({"hold": 0}, "hold is not of the kind bool"),
        ({"token": 7}, "token is not of the kind str"),
        ({"seed": 1, "hold": "yes"}, "hold is not of the kind bool"),
    ],
)
def test_a_setting_of_the_wrong_kind_is_named(wish: dict[str, object], sentence: str) -> None:
    with pytest.raises(BadInput) as caught:
        Settings().changed(wish)
    assert str(caught.value) == sentence


@pytest.mark.parametrize("senders", [None, 39, ["a", 1], {"a": "b"}])
def test_several_senders_are_a_list_of_texts_or_one_text(senders: object) -> None:
    with pytest.raises(BadInput, match=r"^senders is not of the kind tuple"):
        Settings().changed({"senders": senders})


def test_unknown_keys_are_all_named_in_order_and_so_is_what_there_is() -> None:
    with pytest.raises(BadInput) as caught:
        Settings().changed({"reed": 1, "read": 0.5, "delay": 2})
    known = ", ".join(field.name for field in fields(Settings))
    assert str(caught.value) == f"there is no delay, reed; there are {known}"


def test_a_change_leaves_the_rest_and_the_settings_before_it() -> None:
    before = Settings(seed=7)
    after = before.changed({"read": 1, "hold": True, "services": "MG1"})
    assert after == replace(before, read=1.0, hold=True, services=("MG1",))
    assert isinstance(after.read, float)
    assert (before, before.changed({})) == (Settings(seed=7), before)


@pytest.mark.parametrize(
    ("asked", "senders"),
    [
        ("+390000000007", ("whatsapp:+390000000007",)),
        ([SENDER, "+390000000007"], (SENDER, "whatsapp:+390000000007")),
        ([], ()),
    ],
)
def test_senders_become_addresses(asked: object, senders: tuple[str, ...]) -> None:
    assert Settings().changed({"senders": asked}).senders == senders


def test_settings_that_were_shown_can_be_given_back() -> None:
    settings = Settings(seed=3, services=("MG1", "MG2"), callback_delay=0.5)
    shown = json.loads(json.dumps(settings.as_dict()))
    assert Settings().changed(shown) == settings


@given(st.text())
def test_an_address_stays_an_address(number: str) -> None:
    assert address(address(number)) == address(number)
    assert address(number).removeprefix("whatsapp:") == number.removeprefix("whatsapp:")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


def typed_or_told(wish: dict[str, object]) -> dict[str, object] | str:
    try:
        return checked(wish, Settings)
    except BadInput as refusal:
        return str(refusal)


@given(st.dictionaries(st.sampled_from([field.name for field in fields(Settings)]) | st.text(), json_values))
def test_any_wish_is_typed_or_told_in_words(wish: dict[str, object]) -> None:
    defaults = Settings().as_dict()
    answer = typed_or_told(wish)
    if isinstance(answer, str):
        unknown = sorted(wish.keys() - defaults.keys())
        told = [f"{name} is not of the kind " for name in wish]
        if unknown:
            told = [f"there is no {', '.join(unknown)}; there are {', '.join(defaults)}"]
        assert answer.startswith(tuple(told))
    else:
        kinds = {name: type(value) for name, value in answer.items()}
        assert kinds == {name: type(defaults[name]) for name in wish}


# --- refusals as the provider writes them ---


@pytest.mark.parametrize(
    ("refusal", "status", "headers"),
    [
        (Refusal(21211), 400, {}),
        (Refusal(20003), 401, {}),
        (Refusal(20404), 404, {}),
        (Refusal(20009), 409, {}),
        (Refusal(20429, retry_after=1.5), 429, {"Retry-After": "1.5"}),
        (Refusal(20429, retry_after=2.0), 429, {"Retry-After": "2"}),
        (Refusal(20500), 500, {}),
        (Refusal(20500, 503), 503, {}),
        (Refusal(63024, 403), 403, {}),
    ],
)
def test_a_refusal_has_its_usual_status_unless_another_is_given(
    refusal: Refusal, status: int, headers: dict[str, str]
) -> None:
    response = refusal.response()
    assert response.status == status
    assert {name: value for name, value in response.headers if name == "Retry-After"} == headers
    assert json.loads(response.body) == {
        "code": refusal.code,
        "message": MESSAGES[refusal.code],
        "more_info": f"https://www.twilio.com/docs/errors/{refusal.code}",
        "status": status,
    }


def test_a_code_without_a_text_of_its_own_is_still_told() -> None:
    assert message_of(12345) == "Error 12345"
