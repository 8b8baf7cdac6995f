"""Boxes of other news that a page shows around a notice, and lines that look like theirs."""

from __future__ import annotations

import pytest

from tests.unit.edited import edit

BODY = "Al centro culturale parte il laboratorio di ceramica.\nIl corso costa 120 euro, da pagare alla segreteria."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Correlati\nFesta dell'uva: il programma",
            "Correlati\nChiusura strade per la Festa dell'uva\nRinviato il concerto del 20 settembre",
        ),
        ("Altre notizie:\nFesta dell'uva", "Altre notizie:\nAnnullata la festa del 3 marzo\nFesta dell'uva"),
        ("Leggi anche\nFesta dell'uva", "Leggi anche\nChiusa via Roma dal 3 marzo"),
        (
            "Potrebbero interessarti anche...\nFesta dell'uva",
            "Potrebbero interessarti anche...\nChiusa via Roma dal 3 marzo",
        ),
        ("Ultime notizie\nFesta dell'uva", "Ultime notizie\nChiusa via Roma dal 3 marzo"),
        ("In evidenza\nFesta dell'uva", "In evidenza\nChiusa via Roma dal 3 marzo"),
        ("News\nFesta dell'uva", "News\nChiusa via Roma dal 3 marzo"),
        ("Ultimi articoli\nFesta dell'uva", "Ultimi articoli\nChiusa via Roma dal 3 marzo"),
        ("Notizie in primo piano\nFesta dell'uva", "Notizie in primo piano\nChiusa via Roma dal 3 marzo"),
        ("Le più lette\nFesta dell'uva", "Le più lette\nChiusa via Roma dal 3 marzo"),
        ("Dalla stessa sezione\nFesta dell'uva", "Dalla stessa sezione\nChiusa via Roma dal 3 marzo"),
        (
            "Vedi anche:\n- Festa dell'uva\n- Nuovo parco",
            "Vedi anche:\n- Chiusa via Roma dal 3 marzo\n- Nuovo parco",
        ),
        (
            "Contenuti correlati\nFesta dell'uva: il programma",
            "Contenuti correlati\nRinviato il concerto del 20 settembre",
        ),
        (
            "Potrebbe interessarti anche\nFesta dell'uva: il programma",
            "Potrebbe interessarti anche\nRinviato il concerto del 20 settembre",
        ),
        ("Ti potrebbe interessare\nFesta dell'uva", "Ti potrebbe interessare\nChiusa via Roma dal 3 marzo"),
        ("Altri articoli\nFesta dell'uva", "Altri articoli\nChiusa via Roma dal 3 marzo"),
        ("Notizie dal Comune\nFesta dell'uva", "Notizie dal Comune\nChiusa via Roma dal 3 marzo"),
        ("Articoli recenti\nFesta dell'uva", "Articoli recenti\nChiusa via Roma dal 3 marzo"),
        ("Primo piano\nFesta dell'uva", "Primo piano\nChiusa via Roma dal 3 marzo"),
        ("Novità\nFesta dell'uva", "Novità\nChiusa via Roma dal 3 marzo"),
        ("Altri avvisi\nFesta dell'uva", "Altri avvisi\nChiusa via Roma dal 3 marzo"),
        ("Ultime dal Comune\nFesta dell'uva", "Ultime dal Comune\nChiusa via Roma dal 3 marzo"),
    ],
)
def test_headlines_below_the_heading_of_a_box_are_of_other_news(before: str, after: str) -> None:
    assert not edit(f"{BODY}\n{before}", f"{BODY}\n{after}")


def test_a_line_more_under_no_heading_is_of_the_notice() -> None:
    assert edit(BODY, f"{BODY}\nRinviato il concerto del 20 settembre")


def test_a_category_above_a_text_heads_no_box() -> None:
    assert edit(f"News\nChiusa via Roma dal 3 marzo\n{BODY}", f"News\nChiusa via Roma dal 4 marzo\n{BODY}")
