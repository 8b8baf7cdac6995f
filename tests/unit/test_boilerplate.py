"""What a CMS adds to an article goes, what the editor wrote stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.text.boilerplate import (
    CUT_SHORT,
    article_text,
    without_codes,
    without_ends,
    without_page_lines,
)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("[vc_row css=”.a{margin:0 !important;}”][vc_column]Testo[/vc_column][/vc_row]", "\n\nTesto\n\n"),
        ("[vc_raw_html]JTNDc2NyaXB0JTNF[/vc_raw_html]Testo", "\n\nTesto"),
        ('[caption id="a" width="300"]Il ponte da est[/caption]Testo', "  Testo"),
        ("[su_button url='https://a.example/b[1].pdf']Scarica[/su_button]Testo", "  Testo"),
        ('[contact-form-7 404 "Not Found"]Testo', " Testo"),
        ("[su_button] due [su_button] aperti", "  due   aperti"),
        ("[caption]mai chiusa, Testo", " mai chiusa, Testo"),
        (
            "Testo {gallery}cartella/foto{/gallery} {loadposition banner} {youtube}abc{/youtube}fine",
            "Testo      fine",
        ),
        ("{tab title=uno}Testo{/tabs}", " Testo "),
        ("{{1}} e {nota} e [1] e [sic] e [Allegato A]", "{{1}} e {nota} e [1] e [sic] e [Allegato A]"),
    ],
)
def test_codes_go_with_what_only_they_hold(text: str, left: str) -> None:
    assert without_codes(text) == left


BUTTONS = [
    "Condividi",
    "Condividi su Facebook",
    "Facebook Twitter Whatsapp Linkedin",
    "• Stampa",
    "Stampa la pagina",
    "Ascolta",
    "Vedi azioni",
    "Copia il link | Invia via e-mail",
    "Scarica",
    "Torna all'inizio",
    "Share on X",
]
OF_THE_PAGE = [
    "Pubblicato il 21/11/2026",
    "Pubblicato: 21 Novembre 2026 10:00",
    "Data di pubblicazione: sabato 21 novembre 2026",
    "Ultimo aggiornamento: 21/11/2026, 10:15",
    "Ultima modifica 21/11/2026 alle ore 10.15",
    "Tempo di lettura: 2 min",
    "Visite: 1.345",
    "Letto 12 volte",
    "345 visualizzazioni",
    "3 commenti",
    "Nessun commento su Chiusura di via Roma",
    "• Aggiungi un commento",
    "• Read more",
    "Leggi tutto: Avviso pubblico",
    "Leggi anche: Chiude il ponte",
    "— archiviato sotto: Avvisi",
    "Tag: viabilità, strade",
    "Il tuo browser non supporta il tag video.",
    "Questo sito utilizza i cookie per migliorare la navigazione.",
    "Clicca per accettare i cookie marketing e abilitare questo contenuto",
]
ATTACHED = [
    "Allegati",
    "Documenti allegati:",
    "Allegati: Documento.pdf (120 KB)",
    "Allegato: avviso pubblico.docx",
    "• Avviso.pdf (120 KB)",
    "1) Modulo di domanda (DOCX, 1,2 MB)",
    "Graduatoria definitiva [pdf]",
    "Planimetria - 350 kB",
    "locandina.jpg",
    "• Modulo di domanda.pdf",
]


@pytest.mark.parametrize("line", BUTTONS + OF_THE_PAGE + ATTACHED)
def test_a_line_of_the_page_goes(line: str) -> None:
    assert without_page_lines(f"Prima.\n{line}\nDopo.") == "Prima.\nDopo."


@pytest.mark.parametrize(
    "line",
    [
        "Condividi il tuo ricordo con la biblioteca",
        "Stampa 3D in biblioteca",
        "Scarica il modulo e consegnalo in municipio",
        "Pubblicato il bando per 2 posti.",
        "Pubblicato il 21/11/2026 il bando per 3 alloggi",
        "Ultima modifica al percorso: via Dante.",
        "Data: 21/11/2026",
        "Visite guidate: 12 dicembre",
        "3 commenti di Rossi al bilancio",
        "Visto.",
        "Leggi tutto il bando prima di presentare la domanda.",
        "Allegati alla domanda: copia del documento",
        "Allegati: copia del documento e ISEE",
        "La graduatoria è uscita. Vedi graduatoria.pdf (120 KB)",
        "https://www.comune.example/bando.pdf",
        "Il fascicolo (120 pagine) è in biblioteca",
        "Il mercato – 120 banchi",
        "Email: urp@comune.example",
        "Ascolta la città: concerto in piazza",
        "Indice di gradimento del servizio",
    ],
)
def test_a_line_that_says_something_stays(line: str) -> None:
    assert without_page_lines(f"Prima.\n{line}\nDopo.") == f"Prima.\n{line}\nDopo."


@pytest.mark.parametrize(
    "heading", ["Leggi anche", "Articoli correlati:", "Potrebbe interessarti anche", "Allegati"]
)
def test_a_heading_that_leads_away_goes_with_the_links_below_it(heading: str) -> None:
    text = f"Prima.\n{heading}\n• Chiude il ponte\n• Riapre la scuola\nDopo.\n• umido\n• carta"
    assert without_page_lines(text) == "Prima.\nDopo.\n• umido\n• carta"


def test_sentences_below_such_a_heading_stay() -> None:
    text = "Allegati:\n• copia del documento;\n• attestazione ISEE."
    assert without_page_lines(text) == "• copia del documento;\n• attestazione ISEE."


def test_addresses_hidden_from_robots_leave_no_sentence_behind() -> None:
    text = (
        "Scrivere a Questo indirizzo email è protetto dagli spambots. È necessario abilitare JavaScript per"
        " vederlo. entro lunedì, o a [email protected]"
    )
    assert without_page_lines(text) == "Scrivere a  entro lunedì, o a "


def test_loose_bullets_become_one_kind() -> None:
    lines = [
        "- umido",
        "– carta",
        "* vetro",
        "· plastica",
        "▪ metallo",
        "●ferro",
        "• legno",
        "-5 gradi",
        "--",
        "— Il sindaco",
    ]
    assert without_page_lines("\n".join(lines)).split("\n") == [
        "• umido",
        "• carta",
        "• vetro",
        "• plastica",
        "• metallo",
        "• ferro",
        "• legno",
        "-5 gradi",
        "--",
        "— Il sindaco",
    ]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Testo. Allegati: Documento.pdf (120 KB)", "Testo."),
        ("Testo. Allegati: copia del documento", "Testo. Allegati: copia del documento"),
        ("Testo. L'articolo Il ponte proviene da Comune di Borgo.", "Testo."),
        ("Testo… Continua a leggere", f"Testo {CUT_SHORT}"),
    ],
)
def test_ends_go(text: str, left: str) -> None:
    assert without_ends(text) == left


def test_an_end_before_lines_of_the_page_goes_too() -> None:
    assert article_text("Testo. L'articolo Il ponte proviene da Borgo.\nCondividi") == "Testo."
    assert article_text("Testo. Leggi tutto") == "Testo. Leggi tutto"  # its own end is gone before


LINES = st.sampled_from(
    [*BUTTONS, *OF_THE_PAGE, *ATTACHED, "Il testo.", "• umido", "", "[b]x[/b]"]
) | st.text(max_size=20)


@given(st.lists(LINES, max_size=8).map("\n".join))
def test_nothing_is_made_up_and_nothing_is_left_to_take_the_second_time(text: str) -> None:
    once = without_page_lines(text)
    assert without_page_lines(once) == once
    assert len(without_codes(text)) <= len(text)
    assert set(once) - set("• ") <= set(text)
