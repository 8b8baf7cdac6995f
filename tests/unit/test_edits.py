"""Whether an edit matters to who has read the first version: measured on a table written before the code."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.edits import change
from tests.unit.edit_pairs import PAIRS, Pair


def found(pair: Pair) -> bool:
    return change((pair.before_title, pair.before_text), (pair.after_title, pair.after_text)).material


def test_at_most_one_in_twenty_corrections_is_for_nothing_and_one_in_ten_is_missed() -> None:
    verdicts = [(pair, found(pair)) for pair in PAIRS]
    needless = [pair.why for pair, material in verdicts if material and not pair.material]
    missed = [pair.why for pair, material in verdicts if pair.material and not material]
    right = sum(material and pair.material for pair, material in verdicts)
    assert right / (right + len(needless)) >= 0.95, needless
    assert right / (right + len(missed)) >= 0.90, missed


@pytest.mark.parametrize("pair", PAIRS[::25], ids=lambda pair: pair.why[:40])
def test_what_is_not_edited_is_not_material(pair: Pair) -> None:
    for version in ((pair.before_title, pair.before_text), (pair.after_title, pair.after_text)):
        assert not change(version, version).material


@pytest.mark.parametrize("pair", PAIRS[::25], ids=lambda pair: pair.why[:40])
def test_blanks_and_line_ends_are_nothing(pair: Pair) -> None:
    spread = pair.before_text.replace(" ", "  ")
    assert not change((pair.before_title, pair.before_text), (pair.before_title, spread)).material


def test_it_tells_what_changed() -> None:
    told = change(
        ("Via Roma chiusa", "Dalle ore 9 alle ore 12."), ("Via Roma chiusa", "Dalle ore 9 alle ore 15.")
    )
    assert told.material
    assert told.reasons
    assert change(("Avviso", "Testo."), ("Avviso", "Testo!")).reasons


@given(st.text(max_size=200), st.text(max_size=200), st.text(max_size=200), st.text(max_size=200))
def test_no_text_is_too_odd(title: str, text: str, other_title: str, other_text: str) -> None:
    assert change((title, text), (other_title, other_text)).reasons is not None
