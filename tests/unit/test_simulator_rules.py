"""What the simulated provider refuses at once: each rule at its very edge, without HTTP."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.simulator.codes import MESSAGES
from bridge.simulator.rules import Creation, Known, Template, read_variables, refuse

SENDER, SERVICE, NOTIZIA = "whatsapp:+390000000000", "MG" + "1" * 32, "HX" + "1" * 32
ANNA = "whatsapp:+393330000001"
TEMPLATE = Template(NOTIZIA, "Avviso: {{1}} ({{2}}).")
KNOWN = Known(frozenset({SENDER}), frozenset({SERVICE}), {NOTIZIA: TEMPLATE})
TEXT = Creation(to=ANNA, sender=SENDER, body="Buongiorno")
GOOD_VARIABLES = {"1": "Chiusa via Roma", "2": "da lunedì"}

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


def from_template(variables: object = GOOD_VARIABLES) -> Creation:
    return replace(TEXT, body="", content_sid=NOTIZIA, variables=json.dumps(variables))


# --- the form ---


def test_a_form_is_read_field_by_field_and_what_is_absent_is_empty() -> None:
    form = {
        "To": [ANNA],
        "MessagingServiceSid": [SERVICE],
        "ContentSid": [NOTIZIA],
        "ContentVariables": ["{}"],
        "MediaUrl": ["https://a.example/1", "https://a.example/2"],
        "StatusCallback": ["https://b.example/"],
        "ValidityPeriod": ["60"],
        "Unknown": ["x"],
    }
    assert Creation.read(form) == Creation(
        to=ANNA,
        service=SERVICE,
        content_sid=NOTIZIA,
        variables="{}",
        media=("https://a.example/1", "https://a.example/2"),
        callback="https://b.example/",
        validity="60",
    )
    assert Creation.read({}) == Creation()


# --- addresses ---


@pytest.mark.parametrize(
    ("to", "code"),
    [
        ("whatsapp:+1234567", None),
        ("whatsapp:+123456", 21211),
        ("whatsapp:+123456789012345", None),
        ("whatsapp:+1234567890123456", 21211),
        ("whatsapp:+0933300000", 21211),
        ("whatsapp:393330000001", 21211),
        ("whatsapp:+39333000000a", 21211),
        ("whatsapp:+39333000000١", 21211),  # a digit, but not of a telephone
        (f"{ANNA}\n", 21211),
        (f" {ANNA}", 21211),
        ("WhatsApp:+393330000001", 21211),
        ("messenger:+393330000001", 21211),
        ("whatsapp:IT.a", None),
        ("whatsapp:IT." + "Z9" * 64, None),
        ("whatsapp:IT." + "Z9" * 64 + "Z", 21211),
        ("whatsapp:it.a", 21211),
        ("whatsapp:ITA.a", 21211),
        ("whatsapp:IT.a-b", 21211),
    ],
)
def test_an_address_is_a_number_in_full_or_a_user_id(to: str, code: int | None) -> None:
    assert refuse(replace(TEXT, to=to), KNOWN) == code


# --- extras ---


@pytest.mark.parametrize(
    ("validity", "code"),
    [
        ("1", None),
        ("36000", None),
        ("", None),
        ("0", 21624),
        ("36001", 21624),
        ("-1", 21624),
        ("1.5", 21624),
        ("60 ", 21624),
        ("٦٠", 21624),
        ("9" * 5000, 21624),
    ],
)
def test_a_validity_is_whole_seconds_up_to_ten_hours(validity: str, code: int | None) -> None:
    assert refuse(replace(TEXT, validity=validity), KNOWN) == code


@pytest.mark.parametrize(
    ("callback", "code"),
    [
        ("http://b.example", None),
        ("https://b.example/status?attempt=1", None),
        ("https://", 21609),
        ("https:///status", 21609),
        ("https://b.example/a b", 21609),
        ("ftp://b.example/", 21609),
    ],
)
def test_a_callback_is_a_web_address(callback: str, code: int | None) -> None:
    assert refuse(replace(TEXT, callback=callback), KNOWN) == code


@pytest.mark.parametrize(("count", "code"), [(1, None), (10, None), (11, 21623)])
def test_ten_media_go_along_even_without_a_text(count: int, code: int | None) -> None:
    media = ("https://media.example/a.jpg",) * count
    assert refuse(replace(TEXT, body="", media=media), KNOWN) == code


# --- texts and variables ---


@pytest.mark.parametrize("letter", ["x", "è", "😀"])
@pytest.mark.parametrize(("length", "code"), [(1600, None), (1601, 21617)])
def test_a_text_has_1600_characters_whatever_they_weigh(letter: str, length: int, code: int | None) -> None:
    assert refuse(replace(TEXT, body=letter * length), KNOWN) == code


@pytest.mark.parametrize("letter", ["x", "😀"])
@pytest.mark.parametrize(("length", "code"), [(1600, None), (1601, 21658)])
def test_a_variable_has_1600_characters(letter: str, length: int, code: int | None) -> None:
    assert refuse(from_template({"1": letter * length, "2": "b"}), KNOWN) == code


@pytest.mark.parametrize(
    "unfit", ["", "\u00a0", "a\nb", "a\rb", "a\tb", "a     b", "a\n" + "x" * 1600], ids=ascii
)
def test_an_unfit_value_is_refused_even_where_the_template_has_no_place_for_it(unfit: str) -> None:
    assert refuse(from_template({**GOOD_VARIABLES, "9": unfit}), KNOWN) == 21656


@pytest.mark.parametrize(
    ("raw", "read"),
    [
        ("", {}),
        ("{}", {}),
        ('{"1": "a", "1": "b"}', {"1": "b"}),
        ('{"1": "\\u00e8"}', {"1": "è"}),
        ('{"1": null}', None),
        ('{"1": ["a"]}', None),
        ('"a"', None),
        ("null", None),
        ('{"1": "a"', None),
        ("{'1': 'a'}", None),
    ],
)
def test_variables_are_an_object_of_strings(raw: str, read: dict[str, str] | None) -> None:
    assert read_variables(raw) == read


def test_variables_that_were_not_given_are_missed() -> None:
    assert refuse(replace(from_template(), variables=""), KNOWN) == 21656
    bare = replace(KNOWN, templates={NOTIZIA: Template(NOTIZIA, "Oggi il municipio è chiuso.")})
    assert refuse(replace(from_template(), variables=""), bare) is None


def test_the_first_fault_found_counts_from_the_address_to_the_text() -> None:
    """A request with every fault, mended one after another."""
    steps: list[tuple[dict[str, object], int | None]] = [
        ({}, 21604),
        ({"to": "+393330000001"}, 21603),
        ({"sender": "whatsapp:+390000000009", "service": "MG" + "9" * 32}, 21701),
        ({"service": ""}, 63007),
        ({"sender": SENDER}, 21910),
        ({"to": "whatsapp:+39"}, 21211),
        ({"to": ANNA, "callback": "x", "validity": "x", "media": ("x",) * 11, "variables": "x"}, 21609),
        ({"callback": ""}, 21624),
        ({"validity": ""}, 21623),
        ({"media": ("x",)}, 21620),
        ({"media": ()}, 21654),
        ({"variables": ""}, 21619),
        ({"body": "x" * 1601}, 21617),
        ({"body": "x"}, None),
    ]
    creation, answers = Creation(), []
    for mended, _ in steps:
        creation = replace(creation, **mended)  # type: ignore[arg-type]  # a table of several fields' kinds
        answers.append(refuse(creation, KNOWN))
    assert answers == [code for _, code in steps]
    assert all(earlier != later for earlier, later in pairwise(answers))


@given(
    creation=st.builds(
        Creation,
        to=words | st.just(ANNA),
        sender=words | st.just(SENDER),
        service=words | st.just(SERVICE),
        body=words,
        content_sid=st.sampled_from(["", NOTIZIA, "HX"]),
        variables=words | st.dictionaries(words, words | st.integers(), max_size=3).map(json.dumps),
        media=st.lists(words, max_size=2).map(tuple),
        callback=words,
        validity=words | st.integers().map(str),
    )
)
def test_whatever_is_asked_is_accepted_or_refused_with_a_code_that_has_a_text(creation: Creation) -> None:
    code = refuse(creation, KNOWN)
    assert code is None or code in MESSAGES
