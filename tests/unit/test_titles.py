"""Titles in capitals as a sentence has them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.text.fold import tokens
from bridge.core.wording.titles import calm, readable


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("AVVISO PUBBLICO PER L'ASSEGNAZIONE DI N. 3 ALLOGGI ERP IN VIA ROMA – SCADENZA 30/11/2026",
         "Avviso pubblico per l'assegnazione di n. 3 alloggi ERP in via Roma – scadenza 30/11/2026"),
        ("SALDO IMU E TARI CON ISEE: SUAP, URP, ASL, PNRR, ANCI, CIE, SPID, ZTL, INPS",
         "Saldo IMU e TARI con ISEE: SUAP, URP, ASL, PNRR, ANCI, CIE, SPID, ZTL, INPS"),
        ("GARA DELLA C.U.C. PER LA P.A. SULLA S.S. 36 – A.S. 2026/2027",
         "Gara della C.U.C. per la P.A. sulla S.S. 36 – A.S. 2026/2027"),
        ("ADESIONE ALL'ANAGRAFE (ANPR) TRAMITE CAAF E RETE GSM",
         "Adesione all'anagrafe (ANPR) tramite CAAF e rete GSM"),
        ("LAVORI IN VIA IV NOVEMBRE, VIA XXV APRILE E VIA 1° MAGGIO DAL 4 NOVEMBRE",
         "Lavori in via IV Novembre, via XXV Aprile e via 1° Maggio dal 4 novembre"),
        ("CHIUSURA DI PIAZZA DELLA REPUBBLICA, VIALE GIUSEPPE VERDI E VICOLO S. ANNA PER LAVORI",
         "Chiusura di piazza della Repubblica, viale Giuseppe Verdi e vicolo S. Anna per lavori"),
        ("CANTIERE IN P.ZZA MARTIRI DELLA LIBERTÀ E IN LOC. PIAN DEL LAGO",
         "Cantiere in p.zza Martiri della Libertà e in loc. Pian del lago"),
        ("FESTA DI SANT'ANTONIO E S.ANNA A SAN MARCO", "Festa di Sant'Antonio e S.Anna a San Marco"),
        ("AL VIA LE ISCRIZIONI: PARCHEGGIO GRATUITO IN VIA SPERIMENTALE",
         "Al via le iscrizioni: parcheggio gratuito in via sperimentale"),
        ("COMUNE DI BORGO E PROVINCIA DI VICENZA: COMUNE DI RESIDENZA",
         "Comune di Borgo e provincia di Vicenza: comune di residenza"),
        ("CONCERTO DI GIUSEPPE VERDI PER LA PACE", "Concerto di Giuseppe Verdi per la pace"),
        ("CORSO VITTORIO EMANUELE II RIAPRE GIOVEDÌ", "Corso Vittorio Emanuele II riapre giovedì"),
        ("VI ASPETTIAMO AL PALIO! VI EDIZIONE E I TRIMESTRE, I BAMBINI",
         "Vi aspettiamo al palio! VI edizione e I trimestre, i bambini"),
        ('MOSTRA "ARTE IN MOVIMENTO" AL CASTELLO', 'Mostra "Arte in movimento" al castello'),
        ("ORDINANZA N.99 AI SENSI DELL'ART. 7 DEL D.LGS. 285/1992, PROT. 55",
         "Ordinanza n.99 ai sensi dell'art. 7 del D.Lgs. 285/1992, prot. 55"),
        ("STAFFETTA 4X100 E USCITA A22 CHIUSA: EMERGENZA COVID-19",
         "Staffetta 4X100 e uscita A22 chiusa: emergenza Covid-19"),
        ("STREET FOOD, SPORT E FILM AL PARCO: 3 KM DI CORSA", "Street food, sport e film al parco: 3 km di corsa"),
        ("E' APERTO LO SPORTELLO: CARTA D'IDENTITA' DAL LUNEDI', PERCHE' SERVE UN PO' DI TEMPO",
         "È aperto lo sportello: carta d'identità dal lunedì, perché serve un po' di tempo"),
        ("FESTA DEL XXV APRILE A S. GOTTARDO, CARNEVALE DI VENEZIA",
         "Festa del XXV Aprile a S. Gottardo, carnevale di Venezia"),
        ("LA VIA E IL PARCO COM'ERANO: LA VIA (TRATTO NORD)", "La via e il parco com'erano: la via (tratto nord)"),
        ("PROGETTO N° 3 DELL'AREA I A BARI, CIVV 2/4", "Progetto n° 3 dell'area I a Bari, civv 2/4"),
        ("SERATA 'IN VIAGGIO' CON LA BANDA", "Serata 'In viaggio' con la banda"),
        ("⚠️ ALLERTA ROSSA PER VENTO FORTE", "⚠️ Allerta rossa per vento forte"),
        ("SCUOLE CHIUSE DOMANI. RIAPRONO LUNEDÌ", "Scuole chiuse domani. Riaprono lunedì"),
        ("RACCOLTA FERRO VECCHIO (solo utenze domestiche)", "RACCOLTA FERRO VECCHIO (solo utenze domestiche)"),
        ("AVVISO PUBBLICO PER LA VENDITA DI BENI COMUNALI ex scuola",
         "Avviso pubblico per la vendita di beni comunali ex scuola"),
    ],
)  # fmt: skip
def test_a_title_in_capitals_is_written_as_a_sentence(title: str, told: str) -> None:
    assert readable(title) == told


@pytest.mark.parametrize(
    "title",
    [
        "RETTIFICA - Scuole APERTE",
        "⚠️ ALLERTA ARANCIONE per rischio idrogeologico",
        "AVVISO IMPORTANTE",
        "ORE DI SOLE",
        "VIVI Borgo Antico GIUGNO 2026",
        "2026/136",
        "",
        "Chiusura di via Roma",
    ],
)
def test_any_other_title_stays_as_it_is(title: str) -> None:
    assert readable(title) == title


def test_names_and_acronyms_are_written_as_the_items_own_text_has_them() -> None:
    text = "Domenica ad Acitrezza il GAM di Bellocolle ricorda i Mori. Il mare è di tutti. ATTENZIONE ALLE STRADE."
    title = "FESTA AD ACITREZZA CON IL GAM: MARE E STRADE, I MORI A BELLOCOLLE"
    assert readable(title, text) == "Festa ad Acitrezza con il GAM: mare e strade, i Mori a Bellocolle"


def test_a_word_that_the_text_writes_small_once_is_no_name() -> None:
    text = "Il servizio del Comune è un Servizio nuovo."
    assert readable("NUOVO SERVIZIO PER GLI ANZIANI", text) == "Nuovo servizio per gli anziani"


def test_a_capital_at_the_beginning_of_a_sentence_shows_nothing() -> None:
    text = "Mercato spostato. Cantiere in centro."
    assert readable("NUOVO MERCATO: CANTIERE IN CENTRO", text) == "Nuovo mercato: cantiere in centro"


def test_a_text_in_capitals_shows_nothing() -> None:
    assert readable("FESTA AD ACITREZZA CON LA BANDA", "FESTA AD ACITREZZA CON LA BANDA") == (
        "Festa ad acitrezza con la banda"
    )


def test_the_towns_name_is_written_as_it_calls_itself() -> None:
    town = ["Comune di San Giovanni in Persiceto"]
    assert readable("NUOVI ORARI A PERSICETO IN COMUNE", "", town) == "Nuovi orari a Persiceto in comune"


PLACES = ["Brusuglio", "via Comasinella", "Acitrezza", "Villa La Pira", "Centro"]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("FESTA AD ACITREZZA CON LA BANDA", "Festa ad Acitrezza con la banda"),
        ("CHIUSA VIA COMASINELLA A BRUSUGLIO DA LUNEDÌ", "Chiusa via Comasinella a Brusuglio da lunedì"),
        ("BRUSUGLIO: VIA COMASINELLA CHIUSA LUNEDÌ", "Brusuglio: via Comasinella chiusa lunedì"),
        ("VIA COMASINELLA CHIUSA DA LUNEDÌ", "Via Comasinella chiusa da lunedì"),
        ("CONCERTO IN VILLA LA PIRA SABATO", "Concerto in Villa La Pira sabato"),
        ("ISCRIZIONI AL CENTRO ESTIVO APERTE", "Iscrizioni al centro estivo aperte"),
        ("I BRUSUGLIONI DI IERI E DI OGGI", "I brusuglioni di ieri e di oggi"),
        ("Festa ad ACITREZZA e brusuglio", "Festa ad ACITREZZA e brusuglio"),
    ],
)
def test_the_towns_places_are_written_as_it_writes_them(title: str, told: str) -> None:
    assert readable(title, places=PLACES) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SI AVVISA LA CITTADINANZA CHE L'ACQUA MANCA.\nVIA ROMA (dal civico 1)\n• FRAZ. SANT'ANNA E BORGO NUOVO",
         "Si avvisa la cittadinanza che l'acqua manca.\nVIA ROMA (dal civico 1)\n• Fraz. Sant'Anna e borgo nuovo"),
        ("Domani. TUTTE LE SCUOLE SONO CHIUSE. Grazie!", "Domani. Tutte le scuole sono chiuse. Grazie!"),
        ("Allerta ROSSA, e VI ASPETTIAMO", "Allerta ROSSA, e VI ASPETTIAMO"),
        ("", ""),
    ],
)  # fmt: skip
def test_sentences_in_capitals_are_calmed_one_by_one(text: str, told: str) -> None:
    assert calm(text, text) == told


@given(st.text(st.sampled_from("ABC DEF.\n•aàÈ'1:"), max_size=80))
def test_calm_changes_capitals_and_typewriter_accents_alone(text: str) -> None:
    assert tokens(calm(text, text)) == tokens(text)


@given(
    st.text(st.characters(categories=["L", "N", "P", "Zs"], codec="latin-1"), max_size=80).map(str.upper),
    st.text(),
)
def test_only_capitals_and_typewriter_accents_change(title: str, text: str) -> None:
    told = readable(title, text)
    assert tokens(told) == tokens(title)
    assert len(told) <= len(title)


@given(st.text(max_size=80))
def test_a_title_that_is_readable_stays_so(title: str) -> None:
    once = readable(title)
    assert readable(once) == once or once.isupper()
