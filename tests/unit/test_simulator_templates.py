"""Templates as the simulated provider fills them in, and what it or WhatsApp finds wrong with them later."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.simulator.rules import Template, late_failure, rejection

NOTIZIA = "HX" + "1" * 32
GOOD_VARIABLES = {"1": "Chiusa via Roma", "2": "da lunedì"}

words = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)


@pytest.mark.parametrize(
    ("body", "variables", "text"),
    [
        ("A {{1}} B {{2}}.", {"1": "uno", "2": "due"}, "A uno B due."),
        ("A {{1}} B {{1}}.", {"1": "uno"}, "A uno B uno."),
        ("A {{1}} B {{2}}.", {"1": "{{2}}", "2": "due"}, "A {{2}} B due."),
        ("A {{nome}}.", {"nome": r"\1 \g<0>"}, r"A \1 \g<0>."),
        ("A {{1}}.", {"2": "altro"}, "A ."),
        ("A {1} {{ 1 }} {{}}.", {"1": "uno"}, "A {1} {{ 1 }} {{}}."),
    ],
)
def test_a_template_is_filled_in_once_and_literally(body: str, variables: dict[str, str], text: str) -> None:
    assert Template(NOTIZIA, body).render(variables) == text


@given(st.dictionaries(st.sampled_from("123456"), words, min_size=1))
def test_a_rendered_template_holds_each_value_between_what_stands_around_it(values: dict[str, str]) -> None:
    body = "".join(f"<{name}:{{{{{name}}}}}>" for name in values)
    template = Template(NOTIZIA, body)
    assert template.placeholders == values.keys()
    assert template.render(values) == "".join(f"<{name}:{value}>" for name, value in values.items())


@pytest.mark.parametrize(
    ("approval", "closed", "opened"),
    [
        ("approved", None, None),
        ("received", 63016, None),
        ("pending", 63016, None),
        ("unsubmitted", 63016, None),
        ("missing", 63027, 63027),
        ("rejected", 63040, 63040),
        ("paused", 63041, 63041),
        ("disabled", 63042, 63042),
    ],
)
def test_approval_decides_and_the_window_helps_only_what_is_still_undecided(
    approval: str, closed: int | None, opened: int | None
) -> None:
    template = Template(NOTIZIA, "Avviso: {{1}} ({{2}}).", approval=approval)
    found = [late_failure(template, GOOD_VARIABLES, window_open=window) for window in (False, True)]
    assert found == [closed, opened]


@pytest.mark.parametrize("letter", ["x", "😀"])
@pytest.mark.parametrize(("length", "code"), [(1024, None), (1025, 63021)])
def test_a_filled_in_template_has_1024_characters_in_all(letter: str, length: int, code: int | None) -> None:
    template = Template(NOTIZIA, "Avviso: {{1}}.")
    variables = {"1": letter * (length - len("Avviso: ."))}
    assert late_failure(template, variables, window_open=True) == code


@pytest.mark.parametrize(
    ("body", "approved"),
    [
        ("Avvisi: {{2}} e {{1}}.", True),
        ("Avvisi: {{1}} e {{1}}.", True),
        ("Avvisi: " + ", ".join(f"{{{{{n}}}}}" for n in range(1, 101)) + ".", True),
        ("Avvisi: " + ", ".join(f"{{{{{n}}}}}" for n in range(1, 102)) + ".", False),
        ("Avvisi: {{0}} e {{1}}.", False),
        ("Avvisi: {{1}}\n{{2}}.", False),
        ("Avvisi: {{1}}\n", False),
        ("  {{1}} avvisi.", False),
        ("x" * 1024, True),
    ],
)
def test_whatsapp_approves_a_body_whose_variables_stand_right(body: str, approved: bool) -> None:  # noqa: FBT001 - a table's column
    assert (rejection(body) == "") is approved
