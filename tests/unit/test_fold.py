"""Folding and words: one form for whatever editors, ops and citizens type."""

import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.text.fold import (
    FIELD_END,
    fold,
    fold_characters,
    fold_fields,
    part_words,
    squeeze_blanks,
    tokens,
)

LETTERS = "abcdefghijklmnopqrstuvwxyzàèéìòùäöüščžçñ"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Viabilità", "viabilita"),
        ("VIABILITÀ", "viabilita"),
        ("viabilita\N{COMBINING GRAVE ACCENT}", "viabilita"),
        ("VIABILITA'", "viabilita'"),
        ("l’acqua", "l'acqua"),
        ("l‘acqua", "l'acqua"),
        ("l´acqua", "l'acqua"),
        ("l`acqua", "l'acqua"),
        ("L'ACQUA", "l'acqua"),
        ("“Festa” «grande»", '"festa" "grande"'),
        ("21 – 22 — 23 ‑ 24 − 25", "21 - 22 - 23 - 24 - 25"),
        ("ore\N{NO-BREAK SPACE}10", "ore 10"),
        ("  due  blanks\t\n\r\nand lines ", "due blanks and lines"),
        ("uno\N{LINE SEPARATOR}due\N{NEXT LINE}tre", "uno due tre"),
        ("via\N{SOFT HYPHEN}bili\N{ZERO WIDTH SPACE}tà", "viabilita"),
        ("\N{ZERO WIDTH NO-BREAK SPACE}Avviso", "avviso"),
        ("Straße", "strasse"),
        ("Škofja Loka, Čedad", "skofja loka, cedad"),
        ("ﬁera", "fiera"),
        ("1º maggio", "1° maggio"),
        ("m²", "m2"),
        ("…", "..."),
        ("⚠\N{VARIATION SELECTOR-16} Allerta", "⚠ allerta"),
        ("Ελλάδα Москва", "ελλαδα москва"),
        ("100 €", "100 €"),
        ("broken \ud800 half", "broken half"),
        ("", ""),
        ("\N{NO-BREAK SPACE}", ""),
    ],
)
def test_a_text_is_folded(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("l'acqua", ["l", "acqua"]),
        ("dell’Acqua", ["dell", "acqua"]),
        ("CITTA' CHIUSA", ["citta", "chiusa"]),
        ("c'è", ["c", "e"]),
        ("100%", ["100", "%"]),
        ("100 %", ["100", "%"]),
        ("d.l. n.12/2026", ["d", "l", "n", "12", "2026"]),
        ("n° 12, nº 12", ["n", "12", "n", "12"]),
        ("COVID-19", ["covid", "19"]),
        ("e-mail", ["e", "mail"]),
        ("snake_case", ["snake", "case"]),
        ("€ 10,50 + IVA", ["€", "10", "50", "+", "iva"]),
        ("Caffè & Bar", ["caffe", "&", "bar"]),
        ("#iorestoacasa", ["#", "iorestoacasa"]),
        ("urp@comune.example", ["urp", "@", "comune", "example"]),
        ("art. 7 § 2", ["art", "7", "§", "2"]),
        ("🚧Lavori🚧🚧", ["🚧", "lavori", "🚧", "🚧"]),
        ("⚠️ Allerta", ["⚠", "allerta"]),
        ("«Home» | Novità > Avvisi", ["home", "novita", "avvisi"]),
        ("3 × 2 ± 1", ["3", "×", "2", "±", "1"]),
        ("a * b", ["a", "b"]),
        ("বাংলা", ["বাংলা"]),
        ("Ελλάδα-Москва", ["ελλαδα", "москва"]),
        ("…!?", []),
        ("", []),
    ],
)
def test_a_text_is_parted_into_words(text: str, words: list[str]) -> None:
    assert tokens(text) == words


def test_a_keywords_stars_stay_in_its_words() -> None:
    assert part_words(fold_characters("Chius* d'*ACQUA"), stars=True).split() == [b"chius*", b"d", b"*acqua"]


def test_line_breaks_outlive_folding_until_words_are_parted() -> None:
    folded = fold_characters("Strada \N{NO-BREAK SPACE}\tCHIUSA\r\nda oggi")
    assert (squeeze_blanks(folded), part_words(folded).split()) == (
        b"strada chiusa \nda oggi",
        [b"strada", b"chiusa", b"da", b"oggi"],
    )


def test_every_character_there_is_folds_to_a_form_that_folds_to_itself() -> None:
    """But unassigned ones, and ideographs and syllables, which have neither case nor marks."""
    there_are = [
        c for c in map(chr, range(sys.maxunicode)) if unicodedata.category(c) not in {"Cn", "Co", "Lo"}
    ]
    lines = "\n".join(c for c in there_are if c != "\n")
    once = fold_characters(lines)
    changed = zip(once.split(b"\n"), fold_characters(once.decode()).split(b"\n"), strict=True)
    assert [(first, second) for first, second in changed if first != second] == []
    assert tokens(once.decode()) == tokens(lines)


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.text() | st.just("di\x1equa"), min_size=1))
def test_several_texts_fold_at_once_as_each_does_by_itself(texts: list[str]) -> None:
    assert fold_fields(texts).split(FIELD_END) == [fold_characters(text) for text in texts]


@given(st.text(), st.text())
def test_a_text_folds_to_the_same_in_pieces(left: str, right: str) -> None:
    assert fold_characters(left + right) == fold_characters(left) + fold_characters(right)


@given(st.text(), st.text())
def test_words_of_two_lines_are_the_words_of_both(left: str, right: str) -> None:
    assert tokens(f"{left}\n{right}") == tokens(left) + tokens(right)


@given(st.text())
def test_composed_and_decomposed_accents_are_one(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@given(st.text(LETTERS + " '’-"))
def test_capitals_do_not_matter(text: str) -> None:
    assert fold(text.upper()) == fold(text) == fold(text.title())


@given(st.text())
def test_a_folded_text_has_single_blanks_and_no_invisible_character(text: str) -> None:
    folded = fold(text)
    assert folded == " ".join(folded.split())
    assert not {unicodedata.category(character) for character in folded} & {"Mn", "Me", "Cf", "Cs", "Zs"} - {
        "Zs"
    }


@given(st.text())
def test_words_have_no_blank_and_nothing_of_them_is_lost_by_joining(text: str) -> None:
    assert tokens(" ".join(tokens(text))) == tokens(text)
