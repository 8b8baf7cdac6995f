"""Slugs: names that may stand in the configuration, whatever they were made of."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.config.values import name
from bridge.core.text.slug import slug, unused


@pytest.mark.parametrize(
    ("written", "made"),
    [
        ("Viabilità", "viabilita"),
        ("VIABILITA'", "viabilita"),
        ("Cultura & Tempo libero", "cultura_tempo_libero"),
        ("  Lavori  pubblici ", "lavori_pubblici"),
        ("Straße", "strasse"),
        ("🎉", ""),
        ("新闻", ""),
        ("x" * 60, "x" * 40),
    ],
)
def test_a_slug_is_made_of_what_is_left_of_a_name(written: str, made: str) -> None:
    assert slug(written) == made


@given(st.text())
def test_a_slug_is_a_name_for_the_configuration_or_empty(text: str) -> None:
    made = slug(text)
    assert not made or name(made) == made
    assert slug(made) == re.sub("_+", "_", made)


@given(st.lists(st.sampled_from(["a", "avvisi", "x" * 40]), max_size=30))
def test_unused_slugs_never_repeat_and_stay_names(wanted: list[str]) -> None:
    taken: list[str] = []
    for one in wanted:
        taken.append(unused(one, taken))
    assert len(set(taken)) == len(taken)
    assert [name(one) for one in taken] == taken


def test_the_first_free_number_is_taken() -> None:
    assert unused("avvisi", ["avvisi", "avvisi_2"]) == "avvisi_3"
