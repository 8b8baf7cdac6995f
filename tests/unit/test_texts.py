"""What citizens are told: plain, short, complete, and the same in a language that has no catalogue yet."""

from __future__ import annotations

import pytest

from bridge.locale import Texts
from bridge.policy import Contact, Privacy

TOWN = "Comune di Esempio"
PRIVACY = Privacy("https://www.comune.example/privacy", "2026-11")


def texts(
    language: str = "it", *, contact: tuple[Contact, ...] = (), privacy: Privacy | None = PRIVACY
) -> Texts:
    return Texts(language, town=TOWN, contact=contact, privacy=privacy, start="ATTIVA", stop="DISATTIVA")


def test_the_welcome_says_what_comes_that_nobody_reads_how_to_leave_and_where_the_notice_is() -> None:
    assert texts().welcome(["Viabilità", "Scuole"]).splitlines() == [
        "Benvenuto! Da ora ricevi qui le notizie del Comune di Esempio.",
        "Argomenti: Viabilità, Scuole.",
        "Questo numero invia soltanto: non leggiamo le risposte.",
        "Per non ricevere più nulla scrivi DISATTIVA.",
        "Informativa sulla privacy: https://www.comune.example/privacy",
    ]


def test_what_is_not_configured_leaves_no_empty_line() -> None:
    assert texts(privacy=None).welcome([]).splitlines() == [
        "Benvenuto! Da ora ricevi qui le notizie del Comune di Esempio.",
        "Questo numero invia soltanto: non leggiamo le risposte.",
        "Per non ricevere più nulla scrivi DISATTIVA.",
    ]


def test_the_goodbye_is_one_sentence_and_the_way_back() -> None:
    assert texts().goodbye() == (
        "Fatto: non riceverai più messaggi dal Comune di Esempio. Per tornare scrivi ATTIVA."
    )


@pytest.mark.parametrize(
    ("contact", "lines"),
    [
        ((), []),
        ((Contact("", "URP, tel. 02 000000"),), ["Per parlare con noi:", "URP, tel. 02 000000"]),
        (
            (Contact("URP", "tel. 02 000000"), Contact("Polizia Locale", "tel. 02 000001")),
            ["Per parlare con noi:", "URP: tel. 02 000000", "Polizia Locale: tel. 02 000001"],
        ),
    ],
)
def test_the_contact_names_who_answers(contact: tuple[Contact, ...], lines: list[str]) -> None:
    assert texts(contact=contact).contact().splitlines() == [
        "Questo numero invia soltanto: non leggiamo le risposte.",
        *lines,
        "Per iscriverti scrivi ATTIVA, per uscire DISATTIVA.",
    ]


def test_the_question_of_double_confirmation_says_what_to_answer() -> None:
    assert texts().please_confirm().splitlines() == [
        "Vuoi ricevere qui le notizie del Comune di Esempio? Rispondi SI per confermare.",
        "Informativa sulla privacy: https://www.comune.example/privacy",
    ]


def test_who_is_already_in_is_told_so() -> None:
    assert texts().welcome_again() == (
        "Sei già iscritto alle notizie del Comune di Esempio. Per uscire scrivi DISATTIVA."
    )


@pytest.mark.parametrize("language", ["it", "en", "de", "fr", "sl", "xx"])
def test_every_text_is_short_enough_for_one_message_in_any_language(language: str) -> None:
    said = texts(language, contact=(Contact("URP", "tel. 02 000000"),))
    for text in (said.welcome(["Viabilità"] * 20), said.goodbye(), said.contact(), said.please_confirm()):
        assert 0 < len(text) <= 1600
        assert "{" not in text
