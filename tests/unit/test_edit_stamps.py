"""What a page's template writes, line by line: its stamps, and boxes of other news; and what looks like them."""

from __future__ import annotations

import pytest

from tests.unit.edited import edit

BODY = "Al centro culturale parte il laboratorio di ceramica.\nIl corso costa 120 euro, da pagare alla segreteria."


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Data inserimento: 15/07/2026 - Data ultima modifica: 15/07/2026",
            "Data inserimento: 15/07/2026 - Data ultima modifica: 20/07/2026",
        ),
        ("Ultimo agg. 25/09/26 h 10.14", "Ultimo agg. 02/10/26 h 12.30"),
        ("14.09.2026 – Notizia", "22.09.2026 – Notizia in evidenza"),
        ("Notizia del 14 settembre 2026", "Notizia del 15 settembre 2026"),
        (
            "Pubblicato in data 14/09/2026 alle ore 10:15 da Ufficio Stampa",
            "Pubblicato in data 15/09/2026 alle ore 09:15 da Ufficio Stampa",
        ),
        (
            "Pubblicato in data 14/09/2026 alle ore 10:15 da Mario Rossi",
            "Pubblicato in data 15/09/2026 alle ore 09:15 da Anna Bianchi",
        ),
        ("Aggiornata il 14 settembre", "Aggiornata il 15 settembre"),
        ("Ultima revisione: 3 maggio 2026", "Ultima revisione: 4 maggio 2026"),
        ("Ultimo aggiornamento pagina: 3/5/2026", "Ultimo aggiornamento pagina: 7/5/2026"),
        ("Creato: 3/5/2026 - Modificato: 4/5/2026", "Creato: 3/5/2026 - Modificato: 9/5/2026"),
        ("Creato: Lunedì, 03 Maggio 2026 10:22", "Creato: Martedì, 04 Maggio 2026 11:22"),
        ("Data: 14 novembre 2026", "Data: 15 novembre 2026"),
        (
            "Data: 14 novembre 2026 - Autore: Redazione - Visite: 33",
            "Data: 15 novembre 2026 - Autore: Redazione - Visite: 99",
        ),
        ("Martedì, 15 Settembre 2026 09:31", "Mercoledì, 16 Settembre 2026 10:02"),
        ("Pubblicato: Martedì 15 Settembre 2026", "Pubblicato: Mercoledì 16 Settembre 2026"),
        ("15/09/2026 - Avvisi", "16/09/2026 - Avvisi"),
        ("Avvisi | 15 set 2026", "Avvisi | 16 set 2026"),
        ("News - 15 set 2026", "News - 16 set 2026"),
        ("Comunicato stampa del 15/09/2026", "Comunicato stampa del 16/09/2026"),
        ("Stampato il 15/09/2026 alle 10:12", "Stampato il 16/09/2026 alle 11:12"),
        ("Ultima verifica: 15/09/2026", "Ultima verifica: 16/09/2026"),
        ("Contenuto verificato il 15/09/2026", "Contenuto verificato il 16/09/2026"),
        ("Pagina aggiornata il 15/09/2026 ore 10", "Pagina aggiornata il 16/09/2026 ore 12"),
        ("Aggiornato al 15/09/2026", "Aggiornato al 16/09/2026"),
        ("Ult. agg.: 15-09-2026", "Ult. agg.: 16-09-2026"),
        ("Ultimo aggiornamento: oggi alle 10:30", "Ultimo aggiornamento: ieri alle 11:30"),
        (
            "Data di pubblicazione 15/09/2026 Data di aggiornamento 15/09/2026",
            "Data di pubblicazione 15/09/2026 Data di aggiornamento 18/09/2026",
        ),
        (
            "Data creazione 15/09/2026; ultima modifica 15/09/2026 ore 12:00",
            "Data creazione 15/09/2026; ultima modifica 19/09/2026 ore 13:00",
        ),
        ("Inserito da admin il 15 settembre 2026 - 10:20", "Inserito da admin il 16 settembre 2026 - 11:20"),
        ("Scritto da Super User il 15/09/2026", "Scritto da Super User il 18/09/2026"),
        ("In primo piano - 15 settembre 2026", "In primo piano - 16 settembre 2026"),
        ("Aggiornamento del 15/09/2026 ore 10.00", "Aggiornamento del 16/09/2026 ore 9.00"),
        ("2026-09-15 10:20:33", "2026-09-16 11:20:33"),
        ("Pubblicato: 2026-09-15", "Pubblicato: 2026-09-16"),
        ("Ultima modifica 15 settembre 2026 (10:20)", "Ultima modifica 16 settembre 2026 (11:40)"),
        ("Modificato il 15/09/2026 dall'Ufficio Tecnico", "Modificato il 17/09/2026 dall'Ufficio Tecnico"),
        ("Categoria: Viabilità - 15/09/2026", "Categoria: Viabilità - 17/09/2026"),
        ("Viabilità - 15/09/2026", "Viabilità - 17/09/2026"),
        ("Cultura e turismo | 15 settembre 2026", "Cultura e turismo | 16 settembre 2026"),
        ("15/09/2026 10:22", "16/09/2026 11:22"),
        (
            "Ultimo aggiornamento della pagina: giovedì 15 settembre 2026, 10:22",
            "Ultimo aggiornamento della pagina: venerdì 16 settembre 2026, 10:30",
        ),
        (
            "Data pubblicazione: 15/09/2026 Data scadenza pubblicazione: 30/09/2026",
            "Data pubblicazione: 16/09/2026 Data scadenza pubblicazione: 30/09/2026",
        ),
        (
            "Ultima modifica: giovedì 15 settembre 2026 - Letto 30 volte",
            "Ultima modifica: venerdì 16 settembre 2026 - Letto 44 volte",
        ),
        ("Revisione n. 3 del 15/09/2026", "Revisione n. 4 del 16/09/2026"),
        ("Versione del 15/09/2026", "Versione del 16/09/2026"),
        ("Data Notizia: 15/09/2026", "Data Notizia: 16/09/2026"),
        ("Dal Comune - 15.09.26", "Dal Comune - 16.09.26"),
        ("Aggiornato: 15 settembre 2026 | Lettura: 2 min", "Aggiornato: 16 settembre 2026 | Lettura: 3 min"),
        (
            "Data ultimo aggiornamento: 15/09/2026 alle ore 10.20",
            "Data ultimo aggiornamento: 17/09/2026 alle ore 11.20",
        ),
        ("Ultimo aggiornamento\n15/09/2026, 10:20", "Ultimo aggiornamento\n17/09/2026, 10:30"),
        ("Data\n15 settembre 2026", "Data\n17 settembre 2026"),
        ("Consultato il 15/09/2026", "Consultato il 17/09/2026"),
        ("Validato il 15/09/2026 dal responsabile", "Validato il 17/09/2026 dal responsabile"),
        (
            "Notizia aggiornata alle ore 10:20 del 15/09/2026",
            "Notizia aggiornata alle ore 11:20 del 16/09/2026",
        ),
        ("Avviso pubblicato il 15/09/2026", "Avviso pubblicato il 16/09/2026"),
        (
            "Scheda creata il 15/09/2026 e modificata il 15/09/2026",
            "Scheda creata il 15/09/2026 e modificata il 19/09/2026",
        ),
        ("Postato il 15 settembre 2026 in Eventi", "Postato il 16 settembre 2026 in Eventi"),
        (
            "Pubblicato da Comune di Altavilla il 15/09/2026",
            "Pubblicato da Comune di Altavilla il 18/09/2026",
        ),
        ("Ultimo aggiornamento: 15.09.2026 | 10.22 Uhr", "Ultimo aggiornamento: 18.09.2026 | 12.22 Uhr"),
        ("Letzte Aktualisierung: 15.09.2026", "Letzte Aktualisierung: 18.09.2026"),
        (
            "Contenuto creato il 15-09-2026 aggiornato al 15-09-2026",
            "Contenuto creato il 15-09-2026 aggiornato al 22-09-2026",
        ),
        (
            "Data di creazione: 15/09/2026 | Data di modifica: 15/09/2026",
            "Data di creazione: 15/09/2026 | Data di modifica: 25/09/2026",
        ),
        (
            "Pubblicazione: 15/09/2026 Ultimo aggiornamento: 15/09/2026, 14:38",
            "Pubblicazione: 15/09/2026 Ultimo aggiornamento: 16/09/2026, 10:38",
        ),
        ("Questa pagina è stata aggiornata il 15/09/2026", "Questa pagina è stata aggiornata il 18/09/2026"),
        (
            "Questo articolo è stato pubblicato il 15 settembre 2026",
            "Questo articolo è stato pubblicato il 18 settembre 2026",
        ),
        (
            "La pagina è stata modificata l'ultima volta il 15 settembre 2026 alle 10:22",
            "La pagina è stata modificata l'ultima volta il 18 settembre 2026 alle 11:22",
        ),
        ("Pagina visualizzata il 15/09/2026", "Pagina visualizzata il 18/09/2026"),
        ("Stampa del 15/09/2026 10:22", "Stampa del 18/09/2026 11:22"),
        ("Ultima modifica: 15 Set, 2026", "Ultima modifica: 18 Set, 2026"),
        (
            "Pubblicato il: 15 Settembre 2026 - 10:22 - Categoria: News",
            "Pubblicato il: 18 Settembre 2026 - 11:22 - Categoria: News",
        ),
        ("AGG. 15/09/2026", "AGG. 18/09/2026"),
        ("(agg. 15/09/2026 ore 10)", "(agg. 18/09/2026 ore 12)"),
        ("[aggiornato il 15.09.2026]", "[aggiornato il 18.09.2026]"),
        ("Aggiornamento pagina: 15/09/2026", "Aggiornamento pagina: 18/09/2026"),
        ("Avviso n. 33 del 15/09/2026", "Avviso n. 34 del 18/09/2026"),
        ("Comunicato n. 33 del 15/09/2026", "Comunicato n. 33 del 18/09/2026"),
        ("Data comunicato: 15/09/2026", "Data comunicato: 18/09/2026"),
        ("15 SET 2026", "18 SET 2026"),
        ("Tempo di lettura: 3 minuti - 15/09/2026", "Tempo di lettura: 4 minuti - 18/09/2026"),
        ("di Redazione - 15 settembre 2026", "di Redazione - 18 settembre 2026"),
        ("di Mario Rossi, 15 settembre 2026", "di Mario Rossi, 18 settembre 2026"),
        ("Redazione Comune, 15/09/2026 10:22", "Redazione Comune, 18/09/2026 11:22"),
        ("Fonte: Ufficio Stampa, 15/09/2026", "Fonte: Ufficio Stampa, 18/09/2026"),
        ("Inserita in: Notizie il 15/09/2026", "Inserita in: Notizie il 18/09/2026"),
        ("Notizie › 15/09/2026", "Notizie › 18/09/2026"),
        ("Home > Notizie > 15/09/2026", "Home > Notizie > 18/09/2026"),
        ("Data ultima revisione contenuti: 15/09/2026", "Data ultima revisione contenuti: 18/09/2026"),
        ("Ultimo aggiornamento del contenuto: 15/09/2026", "Ultimo aggiornamento del contenuto: 18/09/2026"),
        (
            "Pubblicato 15 settembre 2026 ∙ Modificato 15 settembre 2026",
            "Pubblicato 15 settembre 2026 ∙ Modificato 19 settembre 2026",
        ),
        ("Pubblicato 2 giorni fa", "Pubblicato 3 giorni fa"),
        ("Ultimo aggiornamento ore 10.22", "Ultimo aggiornamento ore 11.22"),
        ("Emesso il 15/09/2026 ore 12:00", "Emesso il 18/09/2026 ore 12:30"),
        ("Lì, 15/09/2026", "Lì, 18/09/2026"),
        ("Altavilla, 15 settembre 2026", "Altavilla, 18 settembre 2026"),
        ("Dalla Residenza Municipale, 15 settembre 2026", "Dalla Residenza Municipale, 18 settembre 2026"),
        (
            "Notizia pubblicata il 15/09/2026 nella categoria Viabilità",
            "Notizia pubblicata il 18/09/2026 nella categoria Viabilità",
        ),
        (
            "Argomenti: Viabilità, Trasporti - Aggiornato il 15/09/2026",
            "Argomenti: Viabilità, Trasporti - Aggiornato il 18/09/2026",
        ),
        ("Data pubblicazione : 15/09/2026 (10:22)", "Data pubblicazione : 18/09/2026 (10:23)"),
    ],
)
def test_a_stamp_is_none_of_the_editors_words_above_or_below_a_text(before: str, after: str) -> None:
    assert not edit(f"{before}\n{BODY}", f"{after}\n{BODY}")
    assert not edit(f"{BODY}\n{before}", f"{BODY}\n{after}")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Luogo: municipio\nData: 14 novembre 2026\nOra: 20.30",
            "Luogo: municipio\nData: 15 novembre 2026\nOra: 20.30",
        ),
        (
            "Data: 14 novembre\nOra: 20.30\nLuogo: municipio",
            "Data: 15 novembre\nOra: 20.30\nLuogo: municipio",
        ),
        ("Data: 14/11/2026\nLuogo: sala civica", "Data: 15/11/2026\nLuogo: sala civica"),
        ("Data: sabato 14 novembre 2026", "Data: sabato 21 novembre 2026"),
        ("Scadenza: 15/09/2026", "Scadenza: 16/09/2026"),
        ("Asta pubblica - 15 settembre 2026", "Asta pubblica - 16 settembre 2026"),
        ("Biblioteca - 15 settembre 2026 ore 20", "Biblioteca - 16 settembre 2026 ore 20"),
        ("Consiglio comunale del 15 settembre 2026", "Consiglio comunale del 16 settembre 2026"),
        ("Concerto 15 settembre 2026", "Concerto 16 settembre 2026"),
        ("Data scadenza: 15/09/2026", "Data scadenza: 16/09/2026"),
        ("Data evento: 15/09/2026", "Data evento: 16/09/2026"),
        (
            "Data inizio: 15/09/2026 - Data fine: 20/09/2026",
            "Data inizio: 15/09/2026 - Data fine: 21/09/2026",
        ),
        ("Data e ora: 15/09/2026 20:30", "Data e ora: 16/09/2026 20:30"),
        (
            "Aggiornamento del 15 settembre 2026: la strada resta chiusa.",
            "Aggiornamento del 16 settembre 2026: la strada è aperta.",
        ),
        ("15/09/2026 - Chiusura di via Roma", "16/09/2026 - Chiusura di via Roma"),
        ("Lunedì 15 settembre 2026 ore 21", "Martedì 16 settembre 2026 ore 21"),
        ("La graduatoria è pubblicata il 15/09/2026", "La graduatoria è pubblicata il 17/09/2026"),
        ("Prossima raccolta: 15/09/2026", "Prossima raccolta: 17/09/2026"),
        ("Vaccinazioni - 15/09/2026", "Vaccinazioni - 17/09/2026"),
        ("Date: 15/09/2026 e 16/09/2026", "Date: 15/09/2026 e 17/09/2026"),
        ("Stampa delle tessere il 15/09/2026", "Stampa delle tessere il 17/09/2026"),
        ("Aggiornamento ore 18: il guasto è riparato.", "Aggiornamento ore 20: il guasto è riparato."),
        (
            "Il verbale è stato pubblicato e si può ritirare dal 15/09/2026",
            "Il verbale è stato pubblicato e si può ritirare dal 18/09/2026",
        ),
        ("Visite guidate: 15/09/2026", "Visite guidate: 18/09/2026"),
        ("Letture in biblioteca - 15/09/2026", "Letture in biblioteca - 18/09/2026"),
        ("Stampa 3D: corso dal 15/09/2026", "Stampa 3D: corso dal 18/09/2026"),
        ("Inizio: 15/09/2026", "Inizio: 18/09/2026"),
        ("Pubblicazione graduatoria: 15/09/2026", "Pubblicazione graduatoria: 18/09/2026"),
        ("Prova scritta: 15/09/2026", "Prova scritta: 18/09/2026"),
        ("Prova scritta 15/09/2026 ore 10:30", "Prova scritta 18/09/2026 ore 10:30"),
        ("Verifica documenti: 15/09/2026", "Verifica documenti: 18/09/2026"),
        ("Controllo caldaie - 15/09/2026", "Controllo caldaie - 18/09/2026"),
        ("Sport in piazza - 15/09/2026", "Sport in piazza - 18/09/2026"),
        ("Elezioni - 15 e 16 novembre 2026", "Elezioni - 22 e 23 novembre 2026"),
        ("Valido fino al 15/09/2026", "Valido fino al 18/09/2026"),
        ("Scade il 15/09/2026", "Scade il 18/09/2026"),
        ("Termine: 15/09/2026 ore 12:00", "Termine: 18/09/2026 ore 12:00"),
        ("Quando: 15/09/2026", "Quando: 18/09/2026"),
        ("Data: 15/09/2026 ore 21", "Data: 18/09/2026 ore 21"),
        ("Giorno: 15/09/2026", "Giorno: 18/09/2026"),
        ("Quando\n15 settembre 2026\nDove\nMunicipio", "Quando\n18 settembre 2026\nDove\nMunicipio"),
    ],
)
def test_a_date_of_what_happens_is_no_stamp(before: str, after: str) -> None:
    assert edit(f"{BODY}\n{before}", f"{BODY}\n{after}")


def test_a_category_with_a_date_amid_a_text_is_a_row_of_a_calendar() -> None:
    rows = [f"{BODY}\nCalendario:\nSport - {day}/09/2026\n{BODY}" for day in (15, 16)]
    assert edit(*rows)
