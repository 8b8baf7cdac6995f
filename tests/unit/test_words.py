"""What citizens write, and what it means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.words import Meaning, understand

START = ("ATTIVA INFORMAZIONI CORMANO", "ATTIVA", "ISCRIVIMI")
STOP = ("DISATTIVA ISCRIZIONE", "DISATTIVA", "CANCELLAMI", "STOP")

STOPS = [
    "STOP",
    "stop",
    "Stop.",
    "  stop  ",
    "STOP!!!",
    "«Stop»",
    "*STOP*",
    "_stop_",
    "#stop",
    "stop🛑",
    "🛑 STOP 🛑",
    "STOP\n\nSTOP",
    "stop,grazie",
    "STOP PER FAVORE",
    "Buongiorno, stop grazie",
    "per favore STOP ai messaggi",
    "S T O P",
    "S.T.O.P.",
    "ＳＴＯＰ",
    "𝗦𝗧𝗢𝗣",
    "ST\u200bOP",
    "stöp",
    "DISATTIVA",
    "Disattiva.",
    "disattiva iscrizione",
    "DISATTIVA L'ISCRIZIONE",
    "disattiva\u00a0iscrizione",
    "Disattiva-iscrizione",
    "DISATTIVAISCRIZIONE",
    "dis attiva",
    "DISÀTTIVA",
    "Vorrei che si disattiva tutto: DISATTIVA",
    "ATTIVA no scusate DISATTIVA",  # what may be a stop is one
    "ATTIVA INFORMAZIONI CORMANO STOP",
    "Cancellami",
    "cancellami!",
    "Buonasera cancellami dalla lista",
    "sì, cancellami",
    "ok stop",
    "cancella mi",
]
STARTS = [
    "ATTIVA INFORMAZIONI CORMANO",
    "attiva informazioni cormano",
    "Attiva Informazioni Cormano.",
    "ATTIVA  INFORMAZIONI\nCORMANO",
    "ATTIVAINFORMAZIONICORMANO",
    "«ATTIVA INFORMAZIONI CORMANO»",
    "ATTIVA INFORMAZIONI CORMANO per favore",
    "Buongiorno, attiva informazioni cormano per favore",
    "Buona sera, attiva informazioni cormano",
    "Salve! ATTIVA",
    "attiva",
    "*Attiva*",
    "+ATTIVA",
    "ATTIVÀ",
    "🙏 ATTIVA 🙏",
    "Attiva Mario Rossi, Brusuglio",
    "Iscrivimi",
    "ciao iscrivimi Anna Bianchi",
    "iscrivi mi",
]
YESES = [
    "SI", "sì", "Si!", "Sí", "SI'", "si’", "Sì 👍", "sì sì", "Sì, confermo", "sì grazie", "Ok", "okay, va bene",
    "Confermo", "Buongiorno, sì", "yes", "Ja, bitte", "oui merci", "da, hvala",
]  # fmt: skip
OTHERS = [
    "",
    "   ",
    "👍",
    "🛑",
    "?",
    "no",
    "grazie",
    "Grazie mille per il servizio",
    "Buongiorno",
    "attivare",
    "attivami",
    "disattivato",
    "reattiva",
    "informazioni cormano",
    "non attiva",
    "Come si attiva il servizio?",
    "vorrei che mi attiva",
    "INATTIVA",
    "Si può sapere quando riapre via Roma?",
    "si rompe sempre il semaforo",
    "Dove si paga la TARI?",
    "Ho perso il gatto in via Stoppani",
    "c'è un guasto al lampione, non si vede niente",
    "stoppare",
    "autostop in autostrada",
    "cancellare la multa è possibile?",
    "mi iscrivo",
    "https://www.comune.example.it/notizie",
    "0123456789",
]


@pytest.mark.parametrize("text", STOPS)
def test_what_may_be_a_stop_is_a_stop(text: str) -> None:
    assert understand(text, START, STOP) is Meaning.STOP


@pytest.mark.parametrize("text", STARTS)
def test_a_start_phrase_opens_the_message(text: str) -> None:
    assert understand(text, START, STOP) is Meaning.START


@pytest.mark.parametrize("text", YESES)
def test_a_yes_is_the_whole_message(text: str) -> None:
    assert understand(text, START, STOP) is Meaning.YES


@pytest.mark.parametrize("text", OTHERS)
def test_anything_else_is_other(text: str) -> None:
    assert understand(text, START, STOP) is Meaning.OTHER


def test_only_the_phrases_of_the_town_count() -> None:
    assert understand("STOP", START, ["CANCELLAMI"]) is Meaning.OTHER
    assert understand("ATTIVA", ["ISCRIVIMI"], STOP) is Meaning.OTHER
    assert understand("Iscriviti ora", ["✅ iscriviti"], STOP) is Meaning.START


def test_a_phrase_without_a_word_matches_nothing() -> None:
    assert understand("", ["…", "👍"], ["!", " "]) is Meaning.OTHER
    assert understand("👍 !", ["…", "👍"], ["!", " "]) is Meaning.OTHER


around = st.text(st.sampled_from(" \n\t.,;:!?*_~-–«»\"'()[]🙏🛑👍\u200b\u00a0"), max_size=8)
anything = st.text(max_size=40)


def spelled(phrases: tuple[str, ...]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda how, phrase: how(phrase),
        st.sampled_from([str.upper, str.lower, str.title]),
        st.sampled_from(phrases),
    )


@given(spelled(STOP), around, around, anything, anything)
def test_no_stop_is_missed_whatever_stands_around_it(
    phrase: str, before: str, after: str, head: str, tail: str
) -> None:
    assert understand(f"{head} {before}{phrase}{after} {tail}", START, STOP) is Meaning.STOP


@given(spelled(START), around, around)
def test_a_start_is_recognised_in_any_dress(phrase: str, before: str, after: str) -> None:
    assert understand(f"{before}{phrase}{after}", START, STOP) is Meaning.START


@given(anything)
def test_any_text_has_a_meaning(text: str) -> None:
    assert understand(text, START, STOP) in set(Meaning)
