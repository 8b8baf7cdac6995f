"""What counts as evidence of an edit: strong wherever it stands, weak only in a sentence that keeps its words."""

from __future__ import annotations

import pytest

from tests.unit.edited import edit

AROUND = "Il servizio è curato dal personale comunale. I dettagli stanno nella bacheca in atrio."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Gli orari non subiscono variazioni.", "Gli orari restano invariati."),
        ("La squadra non ha perso una partita.", "La squadra è imbattuta."),
        ("Nessun disagio per gli utenti: il servizio continua.", "Il servizio continua senza disagi."),
        (
            "Chi ha già presentato domanda non deve ripeterla.",
            "Le domande già presentate restano valide.",
        ),
        ("Non sono richiesti titoli di studio.", "Non serve alcun titolo di studio."),
        ("Restano esclusi dal divieto i mezzi di soccorso.", "Il divieto non vale per i mezzi di soccorso."),
        ("Non sono ammesse le sale giochi.", "Sono escluse le sale giochi."),
        (
            "Chi non conferma il posto entro dieci giorni lo perde.",
            "Il posto va confermato entro dieci giorni, altrimenti si perde.",
        ),
        ("I cani possono entrare se tenuti al guinzaglio.", "Ammessi i cani, purché al guinzaglio."),
        (
            "Se piove il concerto si farà al teatro Ariston.",
            "In caso di pioggia ci si sposta al teatro Ariston.",
        ),
    ],
)
def test_a_sentence_written_anew_may_deny_what_the_first_did_not(before: str, after: str) -> None:
    assert not edit(before, after, AROUND)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Le auto in sosta saranno rimosse.", "Le auto in sosta non saranno rimosse."),
        ("Vale per le moto.", "Non vale per le moto."),
        ("Pedoni e ciclisti passano.", "Neppure pedoni e ciclisti passano."),
        ("La piscina è aperta tutti i giorni.", "La piscina è aperta tutti i giorni salvo guasti."),
    ],
)
def test_a_sentence_that_keeps_its_words_may_not(before: str, after: str) -> None:
    assert edit(before, after, AROUND)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "La biblioteca si trasferisce nella sede di via Gramsci 12, dopo anni di attesa.",
            "Trasloco in corso! I libri cambiano casa e vanno in via Gramsci 21.",
        ),
        (
            "Iscrizioni sul sito sport.comune.example, fino a esaurimento.",
            "Chi vuole partecipare si segna su eventi.comune.example.",
        ),
        ("Per lavarsi si può usare senza bollirla.", "Non va usata nemmeno per lavarsi."),
        (
            "La fiera è sospesa in attesa del bollettino.",
            "La fiera si fa: i banchi saranno montati regolarmente.",
        ),
        (
            "Domani la scuola è chiusa per un guasto alla caldaia.",
            "Domani la scuola è regolarmente aperta: il guasto alla caldaia è stato riparato.",
        ),
        ("La sosta è vietata su entrambi i lati dalle 6.", "Sul lato destro non si può sostare dalle 6."),
    ],
)
def test_another_figure_place_or_state_counts_in_a_sentence_written_anew_too(before: str, after: str) -> None:
    assert edit(before, after, AROUND)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Si accede al sito www.comune.example.", "Si accede al sito https://comune.example/."),
        ("Il modulo è domanda_2025.pdf.", "Il modulo è domanda_2026.pdf."),
    ],
)
def test_an_address_of_a_page_is_the_same_however_it_begins_and_ends(before: str, after: str) -> None:
    assert not edit(before, after, AROUND)


def test_another_address_of_a_page_matters() -> None:
    assert edit("Si accede al sito permessi.example.", "Si accede al sito sportello.example.") == (
        "the address permessi.example became sportello.example",
    )


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Devono potarli i proprietari di pini e cedri.",
            "Devono potarli i proprietari di pini, cedri e querce.",
        ),
        ("Possono votare i residenti.", "Possono votare i residenti e i domiciliati."),
        ("L'obbligo vale per gli edifici pubblici.", "L'obbligo vale per gli edifici pubblici e privati."),
        ("Si ritira a Castello e Pianore.", "Si ritira a Castello, Pianore e Vignole."),
        ("È vietato:\n- irrigare orti, giardini e prati", "È vietato:\n- irrigare giardini e prati"),
        (
            "Sono ammesse le spese per palestre e trasferte. Non sono ammesse le spese per rinfreschi.",
            "Sono ammesse le spese per palestre. Non sono ammesse le spese per trasferte e rinfreschi.",
        ),
    ],
)
def test_an_item_that_joins_or_leaves_a_list_under_a_rule_matters(before: str, after: str) -> None:
    assert edit(before, after, AROUND)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Ci saranno canti e balli.", "Ci saranno canti, balli e letture."),
        ("Devono potare pini, cedri e querce.", "Devono potare querce, pini e cedri."),
        (
            "Le domande vanno presentate entro il 5 maggio.",
            "Le domande vanno presentate entro e non oltre il 5 maggio.",
        ),
        (
            "Con ISEE inferiore o uguale a 9.000 euro si può chiedere.",
            "Con ISEE non superiore a 9.000 euro si può chiedere.",
        ),
        (
            "La domanda va consegnata all'URP entro le 12.",
            "La domanda va consegnata all'URP, in atrio, entro le 12.",
        ),
    ],
)
def test_lists_of_nothing_that_one_acts_on_and_their_order_do_not(before: str, after: str) -> None:
    assert not edit(before, after, AROUND)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Ogni gruppo può prenotare due turni.", "Ogni gruppo può prenotare un turno."),
        ("Il terzo figlio paga la metà.", "Il secondo figlio paga la metà."),
        ("Gli ultraottantenni non pagano.", "Gli ultrasettantenni non pagano."),
        (
            "Aperto dal martedì al sabato, da lunedì 1 a sabato 6 giugno.",
            "Aperto dal lunedì al venerdì, da lunedì 1 a sabato 6 giugno.",
        ),
        ("La domanda va fatta al comune di residenza.", "La domanda va fatta al comune di domicilio."),
    ],
)
def test_another_number_in_words_matters(before: str, after: str) -> None:
    assert edit(before, after, AROUND)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Entra gratis chi ha più di 75 anni.", "Entrano gratis gli ultrasettantacinquenni."),
        ("Ridotto per chi ha meno di 26 anni.", "Ridotto per gli under 26."),
        ("Corsi per gli over 60.", "Corsi per chi ha più di sessant'anni."),
        ("La concessione dura trent'anni.", "La concessione dura 30 anni."),
        ("Impegno per dodici mesi.", "Impegno per 12 mesi."),
        ("Aperto dalle 14.30 alle 17.30.", "Aperto dalle due e mezza alle cinque e mezza del pomeriggio."),
        ("Aperto dalle 13.30 alle 17.", "Aperto dall'una e mezza alle cinque del pomeriggio."),
        ("Si comincia alle 20.45.", "Si comincia alle nove meno un quarto di sera."),
        ("Guasti: attivo 24 ore su 24.", "Guasti: attivo h24."),
        ("Torna la settima edizione.", "Torna la 7ª edizione."),
        ("Al massimo 20 gradi.", "Al massimo 20 °C."),
        ("L'aliquota è del 10,6 per mille.", "L'aliquota è del 10,60 ‰."),
        ("Aperto tutti i giorni, escluso il lunedì.", "Aperto dal martedì alla domenica."),
        ("Aperto il sabato e la domenica.", "Aperto nel fine settimana."),
        ("Si paga nei giorni feriali.", "Si paga tutti i giorni, esclusi i festivi."),
        ("Seggi ai civici 5, 7 e 9.", "Seggi ai civici nn. 5, 7 e 9."),
        ("Dal 1° al 30 aprile ci si iscrive.", "Dal primo al trenta aprile ci si iscrive."),
        ("Si paga entro il 10 di ogni mese.", "Si paga mensilmente, entro il 10."),
        ("La Zona a Traffico Limitato (ZTL) è attiva.", "La ZTL è attiva."),
        ("Si invia per PEC.", "Si invia per posta elettronica certificata (PEC)."),
        ("Apertura delle buste giovedì 26 marzo.", "Apertura delle buste il giorno seguente."),
    ],
)
def test_the_same_figure_in_other_words_does_not(before: str, after: str) -> None:
    assert not edit(before, after, AROUND)


@pytest.mark.parametrize(
    "line",
    [
        "Pubblicato il 10 settembre 2026 (ripubblicato il 12 settembre 2026)",
        "Documenti aggiornati il 4 marzo 2026",
        "Contenuto inserito il 4 marzo 2026",
    ],
)
def test_the_line_of_a_page_that_dates_it_does_not(line: str) -> None:
    assert not edit("Il ponte è chiuso.", f"Il ponte è chiuso.\n{line}")


@pytest.mark.parametrize(
    "added",
    [
        "È obbligatorio presentare la tessera sanitaria.",
        "I minori devono essere accompagnati.",
        "Il 4 maggio non si parte.",
        "In caso di pioggia si terrà in palestra.",
    ],
)
def test_a_sentence_more_with_a_duty_a_date_or_a_place_matters(added: str) -> None:
    assert edit("Gita al lago, aperta a tutti.", f"Gita al lago, aperta a tutti. {added}")


@pytest.mark.parametrize(
    "added",
    ["Non mancate!", "Ci saranno anche balli.", "Possono nascere nuove amicizie.", "La gita è bella."],
)
def test_a_sentence_more_with_weak_evidence_alone_does_not(added: str) -> None:
    assert not edit("Gita al lago, aperta a tutti.", f"Gita al lago, aperta a tutti. {added}")
