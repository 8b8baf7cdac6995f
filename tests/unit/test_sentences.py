"""Italian sentences: where they end, and how many fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.text.sentences import headline, lead, split

ONE_SENTENCE = [
    "Il dott. Bianchi e la dott.ssa Verdi ricevono il lunedì.",
    "Domande entro le ore 12.30 del 21.11.2026 all'ufficio protocollo.",
    "L'ordinanza n. 214 è pubblicata all'albo.",
    "Lavori in via S. Giovanni e in p.zza Mercato.",
    "Ai sensi dell'art. 7 del d.lgs. 50/2016 si avvisa la cittadinanza.",
    "Scadenza prorogata al 15 c.m. Rivolgersi al protocollo.",
    "Si invita la S.V. Ill.ma a partecipare.",
    "Rivolgersi al geom. Rossi, tel. 02 000000, int. 4.",
    "La sig.ra Neri, l'avv. Gialli e il prof. Blu saranno presenti.",
    "Iscrizioni per l'a.s. 2026/2027 ai sensi della L.R. 11/2004.",
    "Portare carta d'identità, tessera sanitaria, ecc. e arrivare in anticipo.",
    "Scrivere a urp.cultura@comune.example.it oppure vedere www.comune.example.it per i moduli.",
    "Interviene G. Verdi alla presenza di M. L. Bianchi.",
    "La strada in loc. Pian del Lago e fraz. Sant'Anna è chiusa.",
    "Vi aspettiamo... numerosi come sempre.",
    "Il mercato si sposta (cfr. All. 2 e tab. 3).",
    "Spett.le ditta, con la presente si comunica.",
    "Costa 5.000 € al mq. oltre IVA.",
    "Il contributo (max. 500 euro) spetta alle famiglie.",
    "«Venite!» ha detto il sindaco.",
    "1. Oggetto dell'avviso",
    "A. Il modulo di domanda",
    "Lavori in via Roma, ang. Via Verdi.",
    "L'Ist. Compr. Statale e la fam. Bianchi ringraziano.",
    "Catasto: sez. A, fg. 12, part. 34, sub. 2.",
    "Il Comm. Straord. Rossi e l'Ass. Verdi saranno presenti.",
    "Ven. 25 e sab. 26 settembre.",
    "Lun. Mar. e Gio. - Ven. (mattina) aperto.",
    "Durata min. 10 giorni, max. 20 Persone.",
    "Il limite in zona Z.T.L. Centro è di 30 km/h.",
    "La zona a traffico limitato (Z.T.L.) Centro è estesa.",
    "Ritrovo in v.le I. Nievo.",
    "Scrive G. La Pira a don L. Milani.",
    "La quota è di € 1.200,50 IVA compresa.",
    "Aperto dalle 15.00-18.00 nella Sala Rossa.",
    "Die Gemeinde teilt z. B. Vereinen bzw. Gruppen mit, dass Nr. 12 am 5. Dezember gilt.",
    "M. Dupont et Mme. Durand, n° 12 Rue de la Paix.",
    "Vrtec na ul. Prešernova, npr. Sv. Ana in ga. Horvat.",
]


@pytest.mark.parametrize("sentence", ONE_SENTENCE)
def test_a_full_stop_within_a_sentence_does_not_end_it(sentence: str) -> None:
    assert split(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Domani le scuole sono chiuse.", "Restano aperti gli uffici."],
        ["Chi può partecipare?", "Tutti i residenti!", "Ingresso libero."],
        ["Si parte alle 9.30.", "Ritrovo in piazza."],
        ["Scadenza il 21.11.2026.", "Le domande tardive non si accettano."],
        ["Portare sedie, coperte, ecc.", "L'evento si tiene anche con la pioggia."],
        ["Il coro canta «Va, pensiero».", "«Aida» chiude la serata."],
        ["Vi aspettiamo…", "Non mancate!"],
        ["Moduli su www.comune.example.it.", "Info in biblioteca."],
        ["Scrivere a urp@comune.example.it.", "È richiesta la prenotazione."],
        ["Ha detto: «Riapriamo lunedì.»", "La notizia era attesa."],
        ["Ci sono 25 posti.", "12 sono riservati."],
        ["Il palco è in viale Europa.", "🎄 Mercatini fino alle 22."],
        ["Lavori conclusi!!!", "Grazie a tutti."],
        ["È aperto il bando.", "(Vedi allegato)"],
        ["Fine lavori.", "“Un bel risultato”, dice il sindaco."],
        ["Davvero?!", "Sì, domani."],
        ["Il termine è il 30 nov.", "Domande al protocollo."],
        ["Il percorso è di 25 km.", "Partenza alle 9."],
        ["Il volo dura 30 min.", "Si prenota in piazza."],
        ["La gara è affidata alla Verdi S.r.l.", "Per informazioni chiamare."],
        ["Approvato ai sensi del d.lgs. 50/2016 e s.m.i.", "Il termine scade domani."],
        ["È il turno del gruppo B.", "Il gruppo A riposa."],
        ["(Vedi allegato.)", "Il bando scade domani."],
        ["Ritrovo alle 9.", "Maggiori informazioni in biblioteca."],
        ["Chiusa via Roma.", "E' istituito il senso unico."],
        ["Costa € 5.", "• Ridotto € 3"],
    ],
)
def test_sentences_are_told_apart(sentences: list[str]) -> None:
    assert split(" ".join(sentences)) == sentences


def test_the_end_of_a_line_ends_a_sentence() -> None:
    text = "Raccolta rifiuti\n• Lunedì: umido\n• Martedì: carta. Esporre dopo le 20\n\n  \nGrazie"
    assert split(text) == [
        "Raccolta rifiuti",
        "• Lunedì: umido",
        "• Martedì: carta.",
        "Esporre dopo le 20",
        "Grazie",
    ]


@given(st.text())
def test_splitting_loses_nothing_but_blanks(text: str) -> None:
    assert "".join("".join(split(text)).split()) == "".join(text.split())


THREE = "Via Roma è chiusa. Il bus 3 devia in viale Europa. La circolazione riprende venerdì."


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        (200, THREE),
        (len(THREE), THREE),
        (len(THREE) - 1, "Via Roma è chiusa. Il bus 3 devia in viale Europa."),
        (50, "Via Roma è chiusa. Il bus 3 devia in viale Europa."),
        (49, "Via Roma è chiusa."),
        (17, "Via Roma è…"),
        (9, "Via Roma…"),
        (8, "Via…"),
        (5, "Via…"),
        (3, "Vi…"),
        (1, ""),
        (0, ""),
        (-5, ""),
    ],
)
def test_as_many_sentences_as_fit_then_words_then_letters(limit: int, expected: str) -> None:
    assert lead(THREE, limit) == expected


def test_a_long_word_is_cut_where_going_back_to_a_blank_would_lose_most() -> None:
    assert lead("A " + "x" * 100, 50) == "A " + "x" * 47 + "…"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bando per tre alloggi in via Roma, con riserva di posti", "Bando per tre alloggi in via Roma…"),
        ("Bando per tre alloggi in via Roma – con riserva di posti", "Bando per tre alloggi in via Roma…"),
        (
            "Bando per tre alloggi (di cui uno accessibile) a canone",
            "Bando per tre alloggi (di cui uno accessibile)…",
        ),
        (
            "Bando, per tre alloggi in via Roma con riserva di posti",
            "Bando, per tre alloggi in via Roma con…",
        ),
        (
            "Contributo di 1.200,50 euro alle famiglie numerose del",
            "Contributo di 1.200,50 euro alle famiglie…",
        ),
    ],
)
def test_what_is_too_long_is_cut_after_a_clause_that_ends_near(text: str, told: str) -> None:
    assert lead(text, len(told) + (1 if told.count("(") else 3)) == told


def test_lines_stay_lines() -> None:
    assert lead("Orari estivi dell'ufficio\n• lunedì\n• martedì\n• mercoledì", 46) == (
        "Orari estivi dell'ufficio\n• lunedì\n• martedì"
    )


def test_what_only_announces_does_not_come_last() -> None:
    text = "L'acqua manca mercoledì dalle 8. Le vie interessate sono:\nvia Roma e tutte le sue traverse"
    assert lead(text, 60) == "L'acqua manca mercoledì dalle 8."


def test_an_announcement_that_stands_alone_is_followed_as_far_as_it_goes() -> None:
    text = "Le vie interessate sono:\nvia Roma, via Dante, via Verdi e via dei Mille"
    assert lead(text, 50) == "Le vie interessate sono:\nvia Roma, via Dante…"


def test_a_heading_is_no_summary() -> None:
    text = "Art. 1\n" + "parola " * 200
    told = lead(text, 100)
    assert told.startswith("Art. 1\nparola parola")
    assert told.endswith(" parola…")
    assert len(told) > 90


@given(st.text(), st.integers(-2, 80))
def test_a_lead_is_a_beginning_and_within_its_limit(text: str, limit: int) -> None:
    told = lead(text, limit)
    assert len(told) <= max(0, limit)
    assert text.strip().startswith(told) or text.strip().startswith(told.removesuffix("…"))


CLUSTERS = ["a", "è", "x", " ", ". ", ".\n", "👨‍👩‍👧‍👦", "🇮🇹", "👍🏽", "⚠️", "e\u0301", "1️⃣"]


@given(st.lists(st.sampled_from(CLUSTERS), min_size=1, max_size=40), st.integers(2, 60))
def test_a_lead_never_cuts_inside_a_character(clusters: list[str], limit: int) -> None:
    text = "".join(clusters)
    # A "…" of ours takes the place of blanks and stops before it: compare without them.
    ends = {"".join(clusters[:count]).rstrip(" .\n") for count in range(len(clusters) + 1)}
    told = lead(text, limit).removesuffix("…")
    assert (text[: len(text) - len(text.lstrip())] + told).rstrip(" .\n") in ends


@pytest.mark.parametrize(
    ("text", "title", "rest"),
    [
        ("Via Roma è chiusa. Si passa da via Verdi.", "Via Roma è chiusa.", "Si passa da via Verdi."),
        ("Via Roma è chiusa.", "", "Via Roma è chiusa."),
        ("Allerta arancione\nRestate in casa.", "Allerta arancione", "Restate in casa."),
        (f"{'Molte parole ' * 10}qui. Poi altro.", "", f"{'Molte parole ' * 10}qui. Poi altro."),
        ("", "", ""),
    ],
)
def test_the_headline_of_a_handwritten_text_is_its_short_first_sentence(
    text: str, title: str, rest: str
) -> None:
    assert headline(text) == (title, rest)
