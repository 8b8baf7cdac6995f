"""When and where, kept in the summary of a long text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.text.sentences import lead
from bridge.core.wording.occasions import is_occasion, occasion, says_when, with_occasion

WHY = (
    "L'Amministrazione invita la cittadinanza a un pomeriggio che coinvolge le associazioni, le scuole e le famiglie,"
    " nel segno della solidarietà. "
)
LONG = WHY * 5  # longer than a summary
WHEN = "Sabato 28 novembre alle 15 in piazza Garibaldi si accende l'albero."
LIMIT = 600


def summary(text: str) -> str:
    return with_occasion(text, text, LIMIT)


def test_a_sentence_further_down_that_says_when_follows_the_beginning() -> None:
    assert summary(f"{LONG}{WHEN} Ingresso libero.") == f"{(WHY * 3).strip()}\n{WHEN}"


@pytest.mark.parametrize(
    "passage",
    [
        "Quando: sabato 28 novembre, ore 15\nDove: piazza Garibaldi\nIn caso di pioggia: teatro",
        "Quando\nSabato 28 novembre\nDove\nPiazza Garibaldi",
        "• Data e ora: 28/11/2026\n• Luogo: piazza Garibaldi\n• Orario: 15-18",
        "Scadenza: 30/11/2026, per tutte le domande che si vogliono presentare a questi uffici",
        "Scadenza domande 30.11.2026, per tutti coloro che le vogliono presentare a questi uffici",
        "Le domande vanno presentate entro e non oltre il 30 novembre 2026.",
        "Ci vediamo stasera alle ore 21 in biblioteca.",
    ],
)
def test_passages_of_all_kinds_are_kept_whole(passage: str) -> None:
    assert summary(f"{LONG}\n{passage}\nSi ringraziano gli sponsor") == f"{(WHY * 3).strip()}\n{passage}"


@pytest.mark.parametrize(
    "text",
    [
        f"Dal 28 novembre si fa festa. {LONG}{WHEN}",
        f"La festa comincia alle 15. {LONG}{WHEN}",
        f"Quando: presto\n{LONG}{WHEN}",
        f"{LONG}Gli uffici ricevono il lunedì dalle 9 alle 12.",
        f"{LONG}La delibera n. 12 del 3 marzo 2026 ha inizio alle ore 9.",
        f"{LONG}Aggiornato il 3 marzo 2026 alle 10:15.",
        f"{LONG}Sono caduti 3 maggiolini in 2 ore.",
        LONG + " ".join(f"Il {day} dicembre alle {day} si legge un libro." for day in range(10, 14)),
        f"{LONG}Il 28 novembre alle 15, {'e poi ancora, ' * 30} fine.",
        f"{LONG}\nQuando",
        f"{LONG * 5}{WHEN}",
        LONG,
        "Breve.",
        "",
    ],
)
def test_else_the_summary_is_the_beginning_as_ever(text: str) -> None:
    assert summary(text) == lead(text, LIMIT)


@pytest.mark.parametrize("limit", range(60, 900))
def test_at_no_limit_is_the_whole_longer(limit: int) -> None:
    assert len(with_occasion(LONG + WHEN, LONG + WHEN, limit)) <= limit


def test_of_a_long_passage_as_many_lines_are_kept_as_there_is_room_for() -> None:
    lines = [
        f"Ore {hour}: laboratorio di lettura per bambine e bambini dai sei anni in su"
        for hour in range(9, 15)
    ]
    told = summary(f"{LONG}\nQuando: sabato 28 novembre\n" + "\n".join(lines))
    assert told.endswith("\nQuando: sabato 28 novembre\n" + "\n".join(lines[:3]))


def test_the_date_of_an_act_at_the_beginning_is_not_when() -> None:
    text = f"Ai sensi dell'ordinanza n. 214 del 18/11/2026 si avvisa la cittadinanza. {LONG}{WHEN}"
    assert summary(text).endswith(f"\n{WHEN}")


def test_a_programme_with_a_label_is_told_by_its_label() -> None:
    dates = " ".join(f"Il {day} dicembre alle {day} si legge un libro." for day in range(10, 20))
    assert summary(f"{LONG}{dates}\nDove: biblioteca").endswith("\nDove: biblioteca")


def test_a_summary_of_the_editors_own_takes_when_from_the_text() -> None:
    told = with_occasion("Scopriamo insieme gli scacchi", f"{LONG}{WHEN}", LIMIT)
    assert told == f"Scopriamo insieme gli scacchi\n{WHEN}"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("il 28 novembre", True),
        ("il 1° dicembre", True),
        ("28/11/2026", True),
        ("sabato 28", True),
        ("sabato 28/11", True),
        ("dalle 15", True),
        ("ore 9.30", True),
        ("21:00", True),
        ("a mezzogiorno", True),
        ("Prima riga\nDove: in piazza", True),
        ("n. 12/2026", False),
        ("legge n. 241 del 7 agosto 1990", False),
        ("approvato il 3 marzo 2026", False),
        ("€ 1.200,50", False),
        ("alle 1.200 famiglie", False),
        ("dove si va", False),
        ("il 5 per mille", False),
    ],
)
def test_what_counts_as_date_or_time(text: str, answer: bool) -> None:  # noqa: FBT001 - a table's column
    assert says_when(text) is answer


def test_a_date_without_time_is_no_occasion() -> None:
    assert not is_occasion("Il 28 novembre si è riunita la giunta.")
    assert is_occasion("Il 28 novembre alle 15 si riunisce la giunta.")


PIECES = st.sampled_from(
    [
        WHY,
        WHEN,
        "Quando: ",
        "Dove",
        "\n",
        ". ",
        "entro il 30 novembre ",
        "n. 12 del 3 marzo 2026 ",
        "ore 9 ",
        "a ",
        "• ",
    ]
)
texts = st.lists(PIECES | st.text(max_size=30), max_size=30).map("".join)


@given(texts, texts, st.integers(0, 700))
def test_every_piece_is_the_sources_own_and_the_whole_keeps_its_limit(
    own: str, text: str, limit: int
) -> None:
    start, end = occasion(text)
    passage = text[start:end]
    for source in (text, own):
        told = with_occasion(source, text, limit)
        assert len(told) <= max(0, limit)
        if told != lead(source, limit):
            before = told.removesuffix(f"\n{passage}")
            assert told != before
            assert source.strip().startswith(before.removesuffix("…"))
