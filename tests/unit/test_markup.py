"""Markup of the source that must not act in WhatsApp."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bridge.core.wording.markup import harmless


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        # stays as it is: WhatsApp does not read it as markup
        ("imponibile * aliquota_ordinaria * mesi/12", "imponibile * aliquota_ordinaria * mesi/12"),
        ("ATS VEN_06 e modulo_di_domanda.pdf", "ATS VEN_06 e modulo_di_domanda.pdf"),
        ("voce del verbo – vedi n. 1. e 2. rata", "voce del verbo – vedi n. 1. e 2. rata"),
        ("«Le Voci» (già “Coro”) – l'evento: 50%", "«Le Voci» (già “Coro”) – l'evento: 50%"),
        # emphasis of the source is taken off
        ("*Attenzione*: strada chiusa", "Attenzione: strada chiusa"),
        ("_ingresso libero_ e ~annullato~", "ingresso libero e annullato"),
        ("*_tutto_* e **molto** e __assai__ (a__b)", "tutto e molto e assai (a__b)"),
        ("*** VI ASPETTIAMO ***", "VI ASPETTIAMO"),
        ("(*novità*)", "(novità)"),
        # what is left loose is made to look alike
        ("ingresso 5 € *", "ingresso 5 € ∗"),
        ("*esclusi i festivi", "∗esclusi i festivi"),
        ("5*3 = 15, 4*2 = 8", "5∗3 = 15, 4∗2 = 8"),
        ("circa ~10 km e ~20 km", "circa ∼10 km e ∼20 km"),
        ("citta` e `codice`", "citta' e 'codice'"),
        ("```blocco```", "blocco"),
        ("Nome ________ Cognome ________", "Nome Cognome"),
        ("_nota a margine", "nota a margine"),
        # starts of lines
        ("> citato\n>> due volte", "citato\ndue volte"),
        ("- pane\n* latte\n-5 gradi", "• pane\n• latte\n-5 gradi"),
        ("1. umido\n2. carta\n2.500 euro", "1) umido\n2) carta\n2.500 euro"),
        ("> - *1. tutto*", "• 1. tutto"),
        # variables of templates
        ("Gentile {{1}}, {nome} {{{x}}}", "Gentile {1}, {nome} {x}"),
        ("", ""),
    ],
)
def test_what_whatsapp_would_format_is_made_plain(raw: str, expected: str) -> None:
    assert harmless(raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("Mappa: https://comune.example/a_b_c?x=_y_#via_garibaldi_2026",
         "Mappa: https://comune.example/a_b_c?x=_y_#via_garibaldi_2026"),
        ("Vedi www.comune.example/_avvisi_/oggi.", "Vedi www.comune.example/_avvisi_/oggi."),
        ("(*https://comune.example/x*)", "(∗https://comune.example/x∗)"),
        ("https://comune.example/~u/*a*/b", "https://comune.example/%7Eu/%2Aa%2A/b"),
        ("urp_cultura@comune.example", "urp_cultura@comune.example"),
    ],
)  # fmt: skip
def test_addresses_keep_working(raw: str, expected: str) -> None:
    assert harmless(raw) == expected


# WhatsApp's own rule, written anew: a mark that opens after no word and before no blank, closed likewise.
PAIR = re.compile(r"(?<!\w)([*_~])(?=\S).*?(?<=\S)\1(?!\w)")
LINE_MARK = re.compile(r"^(?:>|[-*] |\d+\. )", re.MULTILINE)
ADDRESS = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)

PIECES = st.sampled_from(
    [*"*_~`>- \n.1a", "* ", "- ", "1. ", "```", "__", "parola", "https://c.example/_a_", "{{1}}"]
)


@given(st.lists(PIECES | st.text(max_size=4), max_size=25).map("".join))
@example("*_a_*b~*c*~ `d`")
@example("_*_*_ a_*_")
def test_nothing_is_left_to_format(raw: str) -> None:
    text = harmless(raw)
    prose = ADDRESS.sub("", text)
    assert not PAIR.search(prose)
    assert not LINE_MARK.search(text)
    assert "`" not in text
    assert "{{" not in text


@given(st.lists(PIECES, max_size=25).map("".join))
def test_what_is_harmless_stays_as_it_is(raw: str) -> None:
    assert harmless(harmless(raw)) == harmless(raw)


@given(st.text(st.characters(categories=["L", "N", "Zs"], exclude_characters="*_~`")))
def test_plain_words_are_not_touched(words: str) -> None:
    assert harmless(words).split() == harmless(" ".join(words.split())).split()
    assert not set(harmless(words)) & set("∗∼")
