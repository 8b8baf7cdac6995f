"""Titles of notice boards that are but a number."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.wording.register_numbers import COMPLETED_LIMIT, completed, is_register_number, said_of


@pytest.mark.parametrize(
    "title",
    [
        "Atto numero 2026/136",
        "116117",
        "2026/2662",
        "Determina n. 275",
        "ORDINANZA N. 99 DEL 07/05/2025",
        "Pubblicazione 1234/2026",
        "Reg. 55",
        "Prot. n. 0012345/2026",
        "Delibera di Giunta comunale n. 12 del 3 marzo 2026",
        "Ordinanza sindacale nr. 5",
        "DET-2026-55",
        "Avviso n. 12",
    ],
)
def test_a_bare_number_is_told_from_its_words(title: str) -> None:
    assert is_register_number(title)


@pytest.mark.parametrize(
    "title",
    [
        "",
        "Avviso",
        "Ordinanza",
        "Consiglio comunale del 28 luglio 2026",
        "Ordinanza n. 12: chiusura di via Roma",
        "Numero verde 800 000 000",
        "Bando 2026 per alloggi",
        "Giornata 2026",
        "Ufficio tecnico 2",
        "🎄✨",
    ],
)
def test_a_title_that_says_something_is_none(title: str) -> None:
    assert not is_register_number(title)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Revoca del divieto. Dal 3 marzo.", "Revoca del divieto."),
        ("ATTO NUMERO 2026/136\nRevoca del divieto", "Revoca del divieto"),
        ("Prot. n. 55/2026\n—\n• Revoca del divieto", "• Revoca del divieto"),
        ("Atto numero 2026/136.", ""),
        ("", ""),
    ],
)
def test_what_completes_it_is_the_first_sentence_that_says_more(text: str, said: str) -> None:
    assert said_of(text) == said


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ("Revoca del divieto.", "Reg. 55: Revoca del divieto."),
        ("• Oggetto: revoca del divieto", "Reg. 55: revoca del divieto"),
        ("parola " * 30, f"Reg. 55: {'parola ' * 19}parola…"),
        ("", "Reg. 55"),
    ],
)
def test_a_number_is_completed_by_whole_words(said: str, title: str) -> None:
    assert completed("Reg. 55", said) == title


@given(st.text(max_size=60), st.text(max_size=300))
def test_a_completed_number_begins_with_it_and_keeps_its_limit(title: str, said: str) -> None:
    whole = completed(title, said)
    assert whole.startswith(title)
    assert len(whole) <= COMPLETED_LIMIT
