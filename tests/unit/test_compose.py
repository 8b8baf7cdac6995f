"""What is said of an item, and how it fits into a message."""

from __future__ import annotations

import re
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bridge.core.text.characters import units
from bridge.core.wording.compose import (
    FREEFORM_LIMIT,
    LINK_LIMIT,
    NO_SUMMARY,
    NO_TITLE,
    SUMMARY_LIMIT,
    TEMPLATE_LIMIT,
    TITLE_LIMIT,
    compose,
    freeform,
    rendered,
    template_variables,
)
from bridge.errors import ComposeError
from bridge.model import Item, NoticeFields
from bridge.policy import Template, Town

SITE = "https://www.comune.example"
TOWN = Town(
    name="Comune di Borgo", site=SITE, contact=(), language="it", timezone=ZoneInfo("Europe/Rome"), alert_areas=(),
    point=None,
)  # fmt: skip
LINK = f"{SITE}/novita/via-roma/"
BODY = "{{1}}: {{2}} Maggiori informazioni: {{3}} Comune di Borgo."
FULL = ("title", "summary", "link")


def item(**fields: object) -> Item:
    usual = Item(
        feed="notizie", guid="1", link=LINK, title="Chiusa via Roma", text="La via è chiusa. Il bus devia."
    )
    return replace(usual, **fields)  # type: ignore[arg-type]  # a builder takes any of the fields


def template(body: str = BODY, variables: tuple[str, ...] = FULL) -> Template:
    return Template(name="notizia", sid="HX1", sids={}, body=body, variables=variables, price=0.0)


def told(body: str = BODY, variables: tuple[str, ...] = FULL, **fields: object) -> str:
    one = template(body, variables)
    return rendered(one, template_variables(compose(item(**fields), TOWN), one))


# --- compose -----------------------------------------------------------------------------------------------


def test_an_item_is_told_by_title_summary_link_and_image() -> None:
    assert compose(item(image=f"{SITE}/via.jpg"), TOWN) == NoticeFields(
        title="Chiusa via Roma", summary="La via è chiusa. Il bus devia.", link=LINK, image=f"{SITE}/via.jpg"
    )


def test_the_editors_summary_comes_before_the_text() -> None:
    assert compose(item(summary="In breve: chiusa."), TOWN).summary == "In breve: chiusa."


def test_the_summary_is_whole_sentences_from_the_start() -> None:
    sentence = "Il sig. Rossi e il dott. Bianchi ricevono in piazza S. Giovanni n. 12 dalle ore 9.30. "
    assert compose(item(text=sentence * 20), TOWN).summary == (sentence * 6).strip()


def test_the_summary_keeps_paragraphs_and_items() -> None:
    text = "Calendario della raccolta\n• Lunedì: umido\n• Martedì: carta"
    assert compose(item(text=text), TOWN).summary == text


@pytest.mark.parametrize(
    ("text", "summary"),
    [
        ("Chiusa via Roma. Il bus devia.", "Il bus devia."),
        ("CHIUSA VIA ROMA!\nIl bus devia.", "Il bus devia."),
        ("NOTIZIE\nChiusa via Roma\ndisposto per sicurezza", "disposto per sicurezza"),
        ("NOTIZIA 21/08/2026\nChiusa via Roma\nIl bus devia.", "Il bus devia."),
        ("RETTIFICA\nChiusa via Roma\nma solo lunedì.", "RETTIFICA\nma solo lunedì."),
        ("Venerdì 25 settembre\nChiusa via Roma\nIl bus devia.", "Venerdì 25 settembre\nIl bus devia."),
        ("È chiusa via Roma. Il bus devia.", "È chiusa via Roma. Il bus devia."),
        ("_Chiusa_ *via Roma*\n- Il bus devia.", "• Il bus devia."),
        ("Chiusa via Roma – Il bus devia.", "Chiusa via Roma – Il bus devia."),
        ("Chiusa via Roma", NO_SUMMARY),
        ("NOTIZIA 21/08/2026 Chiusa via Roma\nIl bus devia.", "Il bus devia."),
        ("Si sa: Chiusa via Roma\nIl bus devia.", "Si sa: Chiusa via Roma\nIl bus devia."),
        ("Chiusa via", NO_SUMMARY),
        ("Chiusa…", NO_SUMMARY),
        ("Chiusa per lavori", "Chiusa per lavori"),
    ],
)
def test_what_says_the_title_again_is_dropped(text: str, summary: str) -> None:
    assert compose(item(text=text), TOWN).summary == summary


def test_a_title_of_two_sentences_is_recognised() -> None:
    fields = compose(
        item(
            title="Scuole chiuse. Ordinanza del sindaco", text="Scuole chiuse. Ordinanza del sindaco. Domani."
        ),
        TOWN,
    )
    assert fields.summary == "Domani."


def test_a_summary_in_capitals_is_told_readably_with_the_towns_places() -> None:
    text = "SI AVVISA CHE A BRUSUGLIO LA STRADA È CHIUSA.\nIl bus devia."
    assert compose(item(text=text), TOWN, ["Brusuglio"]).summary == (
        "Si avvisa che a Brusuglio la strada è chiusa.\nIl bus devia."
    )


def test_a_summary_that_is_only_the_title_gives_way_to_the_text() -> None:
    assert compose(item(summary="Chiusa via Roma."), TOWN).summary == "La via è chiusa. Il bus devia."


WHY = "L'Amministrazione invita a una festa che coinvolge le associazioni, le scuole e tante famiglie. "
WHEN = "Sabato 28 novembre alle 15 in piazza Garibaldi si accende l'albero."


def test_a_long_text_is_told_with_its_when_and_where() -> None:
    assert compose(item(text=WHY * 8 + WHEN), TOWN).summary == f"{(WHY * 5).strip()}\n{WHEN}"


def test_a_summary_of_the_editors_own_is_told_with_when_and_where_of_the_text() -> None:
    fields = compose(item(summary="Arriva *Natale*", text=WHY * 8 + WHEN), TOWN)
    assert fields.summary == f"Arriva Natale\n{WHEN}"


def test_when_the_title_tells_when_the_summary_is_the_beginning() -> None:
    fields = compose(item(title="Natale: sabato 28 novembre alle 15", text=WHY * 8 + WHEN), TOWN)
    assert fields.summary == (WHY * 6).strip()


@pytest.mark.parametrize(
    ("title", "text", "told", "summary"),
    [
        ("Reg. 55", "REVOCA DEL DIVIETO IN VIA ROMA. Dal 3 marzo.", "Reg. 55: Revoca del divieto in via Roma",
         "Dal 3 marzo."),
        ("ORDINANZA N. 99 DEL 07/05/2025", "Ordinanza n. 99 del 07/05/2025\nRevoca del divieto",
         "Ordinanza n. 99 del 07/05/2025: Revoca del divieto", NO_SUMMARY),
        ("2026/136", "parola " * 30, f"2026/136: {'parola ' * 19}parola…", ("parola " * 30).strip()),
        ("2026/136", "", "2026/136", NO_SUMMARY),
        ("116117", "* ~", "116117", NO_SUMMARY),
    ],
)  # fmt: skip
def test_a_bare_register_number_is_completed_from_the_text_and_not_told_twice(
    title: str, text: str, told: str, summary: str
) -> None:
    fields = compose(item(title=title, text=text), TOWN)
    assert (fields.title, fields.summary) == (told, summary)


def test_a_register_number_is_completed_from_the_summary_before_the_text() -> None:
    fields = compose(
        item(title="Reg. 55", summary="Divieto revocato.", text="Vista la legge, si revoca."), TOWN
    )
    assert (fields.title, fields.summary) == ("Reg. 55: Divieto revocato", "Vista la legge, si revoca.")


def test_a_title_in_capitals_is_told_readably() -> None:
    shouted = item(title="CHIUSO IL BORGO ANTICO", text="CHIUSO IL BORGO ANTICO\nIl bus devia.")
    fields = compose(shouted, TOWN)
    assert (fields.title, fields.summary) == ("Chiuso il Borgo antico", "Il bus devia.")


def test_a_long_title_is_cut_after_a_sentence_or_a_clause() -> None:
    clause = "Concorso per la copertura di un posto di operaio, "
    assert (
        compose(item(title="Bando: " + clause * 9), TOWN).title == "Bando: " + (clause * 5).rstrip(", ") + "…"
    )
    assert (
        compose(item(title=f"Bando. {clause * 5}fine. {clause * 3}"), TOWN).title
        == f"Bando. {clause * 5}fine"
    )


def test_a_text_cut_by_its_site_ends_with_its_last_whole_sentence() -> None:
    whole = "Da lunedì 24 novembre la via è chiusa al traffico per i lavori alla rete fognaria."
    assert compose(item(text=f"{whole} I residenti possono […]"), TOWN).summary == whole


def test_a_cut_text_with_no_whole_sentence_is_told_as_far_as_it_goes() -> None:
    assert compose(item(text="I residenti possono […]"), TOWN).summary == "I residenti possono…"
    assert (
        compose(item(text="Art. 1\nI residenti possono […]"), TOWN).summary == "Art. 1\nI residenti possono…"
    )


@pytest.mark.parametrize(
    ("raw", "title"),
    [
        ("Chiusa via Roma.", "Chiusa via Roma"),
        ("AVVISO IMPORTANTE:", "AVVISO IMPORTANTE"),
        ("Chiusa via Roma –", "Chiusa via Roma"),
        ("Lavori in corso...", "Lavori in corso…"),
        ("Chi partecipa?", "Chi partecipa?"),
        ("Si riapre!", "Si riapre!"),
        ("Avviso della Servizi S.p.A.", "Avviso della Servizi S.p.A."),
        ("Mensa a.s.", "Mensa a.s."),
        ("*Novità*: _bando_ ~scaduto~ `1`", "Novità: bando scaduto '1'"),
        ("Riga\nsu\tpiù\u2028righe", "Riga su più righe"),
        ("Gentile {{1}}", "Gentile {1}"),
    ],
)
def test_titles_are_made_for_a_sentence_that_goes_on(raw: str, title: str) -> None:
    assert compose(item(title=raw), TOWN).title == title


@pytest.mark.parametrize("empty", ["", "\u200b", " . ", "***", "—"])
def test_each_empty_field_has_something_decent_instead(empty: str) -> None:
    assert compose(item(title=empty, summary=empty, text=empty, link=""), TOWN) == NoticeFields(
        title=NO_TITLE, summary=NO_SUMMARY, link=SITE
    )


def test_a_link_without_end_gives_way_to_the_site() -> None:
    assert compose(item(link=f"{SITE}/{'a' * LINK_LIMIT}"), TOWN).link == SITE


@pytest.mark.parametrize("link", ["https://r.example/cap/47.xml", "https://r.example/47.CAP?v=1"])
def test_a_link_to_a_document_for_machines_gives_way_to_the_site(link: str) -> None:
    assert compose(item(link=link), TOWN).link == SITE


def test_formulas_and_addresses_stay_readable() -> None:
    text = f"Calcolo: imponibile * aliquota_ordinaria * mesi/12. Mappa: {SITE}/mappa#via_garibaldi_2026"
    assert compose(item(text=text), TOWN).summary == text


# --- templates ---------------------------------------------------------------------------------------------


def test_a_template_is_filled_as_it_will_be_read() -> None:
    assert told() == (
        f"Chiusa via Roma: La via è chiusa. Il bus devia. Maggiori informazioni: {LINK} Comune di Borgo."
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("SARÀ SOSPESA L'ACQUA IN:\nVIA ROMA (civici 1-87)\nVIA DEI MILLE\nPER EMERGENZE: 800 000 000",
         "SARÀ SOSPESA L'ACQUA IN: VIA ROMA (civici 1-87); VIA DEI MILLE; PER EMERGENZE: 800 000 000."),
        ("Art. 1\nIl regolamento disciplina la materia.", "Art. 1. Il regolamento disciplina la materia."),
        ("Divieti:\n1) di transito;\n2) di sosta.", "Divieti: 1) di transito; 2) di sosta."),
        ("Numeri utili\n• 112\n• 115", "Numeri utili • 112 • 115."),
        ("Dalle 10 alle 22 👨‍👩‍👧‍👦\nIngresso libero", "Dalle 10 alle 22 👨‍👩‍👧‍👦 Ingresso libero."),
        ("Ha detto: «Riapriamo lunedì.»", "Ha detto: «Riapriamo lunedì.»"),
        ("ai cittadini", "ai cittadini."),
        ("Vi aspettiamo…", "Vi aspettiamo…"),
        ("umido, carta;", "umido, carta."),
        ("Info: https://comune.example/a_b", "Info: https://comune.example/a_b"),
    ],
)  # fmt: skip
def test_the_lines_of_a_summary_become_one_and_it_ends_before_the_templates_own_words(
    text: str, line: str
) -> None:
    fields = NoticeFields(title="T", summary=text, link=LINK)
    assert template_variables(fields, template()) == {"1": "T", "2": line, "3": LINK}


def test_a_long_summary_is_cut_at_a_sentence() -> None:
    body = "{{1}}: {{2}} " + "x" * 700 + " {{3}} fine"
    text = "Prima frase con parecchie parole dentro. " * 10
    whole = told(body, text=text)
    assert re.match(r"Chiusa via Roma: (Prima frase con parecchie parole dentro\. ){5,}x", whole)
    assert len(whole) <= TEMPLATE_LIMIT


def test_a_single_long_sentence_is_cut_at_a_word() -> None:
    fields = template_variables(
        compose(item(text="parola " * 100), TOWN), template("{{1}} {{2}} " + "x" * 800 + " {{3}}.")
    )
    assert re.fullmatch(r"(parola )+parola…", fields["2"])


def test_the_title_is_cut_last_and_the_link_never() -> None:
    body = "{{1}}: {{2}} " + "x" * 700 + " {{3}} fine"
    values = template_variables(
        compose(item(title="titolo " * 40, text="parola " * 90), TOWN), template(body)
    )
    assert re.fullmatch(r"(titolo )+titolo…", values["1"])
    assert re.fullmatch(r"(parola )+parola…", values["2"])
    assert values["3"] == LINK


def test_emoji_count_as_whatsapp_counts_them() -> None:
    whole = told(text="🟠" * 590)
    assert len(whole) < units(whole) <= TEMPLATE_LIMIT


def test_variables_follow_the_templates_own_order_and_choice() -> None:
    values = template_variables(compose(item(), TOWN), template("⚠️ {{1}} – {{2}} fine", ("link", "title")))
    assert values == {"1": LINK, "2": "Chiusa via Roma"}


def test_a_variable_that_is_shown_twice_counts_twice() -> None:
    body = "{{1}}: {{2}} {{3}} – {{2}} {{1}} fine"
    whole = told(body, title="titolo " * 40, text="Frase di prova. " * 40)
    assert units(whole) <= TEMPLATE_LIMIT


@pytest.mark.parametrize(
    ("body", "variables", "complaint"),
    [
        ("x" * 1_000 + " {{1}}: {{2}} {{3}} fine", FULL, "1024 characters do not hold"),
        ("{{1}} fine", ("titolo",), "no field of a notice is called 'titolo'"),
    ],
)
def test_a_template_that_cannot_carry_a_notice_says_so(
    body: str, variables: tuple[str, ...], complaint: str
) -> None:
    with pytest.raises(ComposeError, match=f"'notizia'.*{complaint}"):
        template_variables(compose(item(), TOWN), template(body, variables))


def test_a_preview_shows_the_places_that_have_no_value() -> None:
    assert rendered(template("{{1}}: {{2}}"), {"1": "Titolo {{2}}"}) == "Titolo {{2}}: {{2}}"


# --- free-form ---------------------------------------------------------------------------------------------


def test_a_freeform_message_is_laid_out_in_paragraphs() -> None:
    fields = compose(item(text="Sospesa l'acqua in:\n- via Roma\n- via Dante"), TOWN)
    assert freeform(fields, "Comune di Borgo", "⚠️ ") == (
        f"*⚠️ Chiusa via Roma*\n\nSospesa l'acqua in:\n• via Roma\n• via Dante\n\n{LINK}\n\nComune di Borgo"
    )


def test_a_prefix_that_the_editor_wrote_already_is_not_repeated() -> None:
    fields = compose(item(title="⚠️ ALLERTA ARANCIONE"), TOWN)
    assert freeform(fields, "Comune di Borgo", "⚠️ ").startswith("*⚠️ ALLERTA ARANCIONE*\n")


def test_a_freeform_message_is_no_longer_than_a_template() -> None:
    fields = NoticeFields(title="titolo " * 40, summary="Frase di prova. " * 90, link=LINK)
    message = freeform(fields, "Comune di Borgo")
    assert units(message) <= TEMPLATE_LIMIT
    assert message.endswith(f"Frase di prova.\n\n{LINK}\n\nComune di Borgo")


def test_a_freeform_message_grows_for_a_link_that_needs_it_but_not_beyond_its_limit() -> None:
    fields = NoticeFields(title="Chiusa via Roma", summary="Il bus devia.", link=f"{SITE}/{'a' * 1_000}")
    assert TEMPLATE_LIMIT < units(freeform(fields, "Comune di Borgo")) <= FREEFORM_LIMIT
    with pytest.raises(ComposeError):
        freeform(replace(fields, link=f"{SITE}/{'a' * 1_600}"), "Comune di Borgo")


# --- properties --------------------------------------------------------------------------------------------

PIECES = st.sampled_from(
    [
        "*",
        "_",
        "~",
        "`",
        "```",
        "> ",
        "- ",
        "1. ",
        "\n",
        "\t",
        "     ",
        ". ",
        ":",
        "…",
        "🟠",
        "👨‍👩‍👧‍👦",
        "{{2}}",
        "[…]",
        LINK,
        "via ",
    ]
)
texts = st.lists(
    PIECES | st.text(max_size=20) | st.just("una frase intera. ") | st.just("a" * 400), max_size=40
).map("".join)
items = st.builds(
    Item,
    feed=st.just("f"),
    guid=st.just("g"),
    link=st.sampled_from(["", LINK]),
    title=texts,
    summary=texts,
    text=texts,
)
filling = st.text(st.characters(exclude_characters="{}\n\t\r", categories=["L", "P", "Zs"]), max_size=200)
templates = st.tuples(filling, filling, filling, st.permutations(FULL)).map(
    lambda drawn: template(
        f"A {{{{1}}}} {drawn[0]} B {{{{2}}}} {drawn[1]} C {{{{3}}}} {drawn[2]} D", tuple(drawn[3])
    )
)
PAIR = re.compile(r"(?<!\w)([*_~])(?=\S).*?(?<=\S)\1(?!\w)")


def without_links(text: str) -> str:
    return re.sub(r"https?://\S+", "", text)


@given(items, templates)
def test_any_item_in_any_template_keeps_whatsapps_rules(one: Item, into: Template) -> None:
    values = template_variables(compose(one, TOWN), into)
    assert list(values) == ["1", "2", "3"]
    for value in values.values():
        assert value.strip() == value != ""
        assert not re.search(r"[\x00-\x1f\x7f]| {5}", value)
        assert not PAIR.search(without_links(value))
    assert units(rendered(into, values)) <= TEMPLATE_LIMIT


@example(Item(feed="f", guid="g", link="", title="0", text="0\r@"))
@given(items)
def test_any_item_is_told_within_the_limits_and_without_markup(one: Item) -> None:
    fields = compose(one, TOWN)
    assert 0 < len(fields.title) <= TITLE_LIMIT
    assert 0 < len(fields.summary) <= SUMMARY_LIMIT
    assert fields.link in {LINK, SITE}
    assert "\n" not in fields.title
    for text in (fields.title, fields.summary):
        assert not PAIR.search(without_links(text))
        assert not re.search(r"^(?:>|[-*] |\d+\. )", text, re.MULTILINE)
        assert "`" not in text


@given(items)
def test_any_freeform_message_has_one_bold_title_and_keeps_its_limit(one: Item) -> None:
    message = freeform(compose(one, TOWN), "Comune di Borgo")
    assert units(message) <= TEMPLATE_LIMIT
    bold = [] if LINK in message.partition("\n")[0] else [0]
    assert [found.start() for found in PAIR.finditer(without_links(message))] == bold
    assert message.endswith("\n\nComune di Borgo")
