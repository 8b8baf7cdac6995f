"""A notice as one citizen reads it; the same for a send and for a preview."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bridge.core.wording.rendering import Rendered, price_of, render
from bridge.errors import ComposeError, TemplateMissingError, TemplateRestsError
from bridge.model import NoticeFields
from bridge.policy import Config, Template
from tests.builders import a_config, a_whatsapp

FIELDS = NoticeFields("Via Roma chiusa", "Si passa da via Milano.", "https://www.comune.example/1")
PLAIN = Template(
    "notizia", "HX1", {}, "Dal Comune: {{1}}. {{2}} {{3}} Ciao.", ("title", "summary", "link"), 0.0
)
ALERT = Template("allerta", "HX2", {}, "Attenzione: {{1}}. {{3}} Ciao.", ("title", "title", "link"), 0.0)
CONFIG = a_config(whatsapp=a_whatsapp(templates={"notizia": PLAIN, "allerta": ALERT}))


def test_outside_the_window_it_goes_in_the_template_of_the_citizens_topics() -> None:
    plain = render(FIELDS, ["viabilita"], CONFIG, window_open=False)
    assert plain == Rendered(
        "Dal Comune: Via Roma chiusa. Si passa da via Milano. https://www.comune.example/1 Ciao.",
        PLAIN,
        {"1": "Via Roma chiusa", "2": "Si passa da via Milano.", "3": "https://www.comune.example/1"},
        "HX1",
    )
    assert plain.form == "template:notizia"
    urgent = render(FIELDS, ["viabilita", "allerte"], CONFIG, window_open=False)
    assert (urgent.form, urgent.text[:27]) == ("template:allerta", "Attenzione: Via Roma chiusa")


def test_inside_the_window_it_goes_as_free_text() -> None:
    told = render(FIELDS, ["allerte"], CONFIG, window_open=True)
    assert told == Rendered(
        "*Via Roma chiusa*\n\nSi passa da via Milano.\n\nhttps://www.comune.example/1\n\nComune di Esempio"
    )
    assert told.form == "freeform"


def test_the_template_is_used_inside_the_window_too_where_ops_want_it() -> None:
    config = a_config(whatsapp=replace(a_whatsapp(templates={"notizia": PLAIN}), prefer_window=False))
    assert render(FIELDS, ["scuole"], config, window_open=True).form == "template:notizia"


def test_without_a_number_free_text_stands_for_what_would_be_sent() -> None:
    config = a_config(whatsapp=None)
    assert render(FIELDS, ["allerte"], config, window_open=False).form == "freeform"


def test_a_template_that_has_no_room_is_an_error() -> None:
    long = Template("notizia", "HX1", {}, "x" * 1020 + " {{1}} {{2}} {{3}} x", PLAIN.variables, 0.0)
    with pytest.raises(ComposeError, match="notizia"):
        render(FIELDS, [], a_config(whatsapp=a_whatsapp(templates={"notizia": long})), window_open=False)


# --- what rests, and what serves instead -------------------------------------------------------------------

SPARE = Template("scorta", "HX3", {"de": "HX3de"}, "Comune: {{1}} Ciao.", ("title",), 0.02)
WITH_SPARE = a_config(
    whatsapp=a_whatsapp(
        templates={"notizia": replace(PLAIN, fallback="scorta"), "allerta": ALERT, "scorta": SPARE},
        freeform_price=0.01,
    )
)


def sid_of(theirs: str, *resting: str, language: str = "it") -> str:
    return render(FIELDS, [theirs], WITH_SPARE, window_open=False, language=language, resting=resting).sid


def test_while_a_template_rests_its_fallback_serves() -> None:
    assert sid_of("viabilita") == "HX1"
    assert sid_of("viabilita", "HX1") == "HX3"
    assert sid_of("viabilita", "HX1", language="de") == "HX3de"
    assert sid_of("viabilita", "HX1", "HX3de", language="de") == "HX3"
    told = render(FIELDS, ["viabilita"], WITH_SPARE, window_open=False, resting={"HX1"})
    assert (told.form, told.price, told.text) == ("template:scorta", 0.02, "Comune: Via Roma chiusa Ciao.")


def test_where_all_that_could_serve_rests_the_first_choice_is_named() -> None:
    with pytest.raises(TemplateRestsError, match="HX1") as caught:
        sid_of("viabilita", "HX1", "HX3")
    assert caught.value.sid == "HX1"


def test_what_is_urgent_gets_out_in_the_default_template() -> None:
    assert sid_of("allerte") == "HX2"
    assert sid_of("allerte", "HX2") == "HX1"
    with pytest.raises(TemplateRestsError) as caught:
        sid_of("allerte", "HX2", "HX1")
    assert caught.value.sid == "HX2"


def test_a_template_without_a_sid_is_passed_over_and_told_if_nothing_has_one() -> None:
    def with_spare(spare: Template) -> Config:
        templates = {"notizia": replace(PLAIN, sid="", fallback="scorta"), "scorta": spare}
        return a_config(whatsapp=a_whatsapp(templates=templates))

    assert render(FIELDS, ["scuole"], with_spare(SPARE), window_open=False, resting=()).sid == "HX3"
    config = with_spare(replace(SPARE, sid="", sids={}))
    with pytest.raises(TemplateMissingError, match="notizia has no SID"):
        render(FIELDS, ["scuole"], config, window_open=False, resting=())
    for shown in (config, with_spare(SPARE)):  # in a preview
        assert render(FIELDS, ["scuole"], shown, window_open=False).form == "template:notizia"
    with pytest.raises(TemplateRestsError) as caught:  # it was told once, and rests by its name
        render(FIELDS, ["scuole"], config, window_open=False, resting={"notizia"})
    assert caught.value.sid == "notizia"


def test_where_all_rests_an_open_window_lets_free_text_pass() -> None:
    whatsapp = replace(WITH_SPARE.whatsapp or a_whatsapp(), prefer_window=False)
    config = replace(WITH_SPARE, whatsapp=whatsapp)
    told = render(FIELDS, ["scuole"], config, window_open=True, resting={"HX1", "HX3"})
    assert (told.form, told.price) == ("freeform", 0.01)


# --- image, button, languages, topic, price ----------------------------------------------------------------

RICH = replace(
    PLAIN, button="Leggi la notizia", image=True, image_sid="HX9", bodies={"de": "Neu: {{1}}. {{2}} {{3}} Servus."},
    sids={"de": "HX8"}, price=0.05,
)  # fmt: skip
RICH_CONFIG = a_config(whatsapp=a_whatsapp(templates={"notizia": RICH}))
PICTURED = replace(FIELDS, image="https://www.comune.example/foto/ponte.jpg")


def test_an_image_goes_above_the_text_and_without_it_where_that_template_rests() -> None:
    told = render(PICTURED, ["scuole"], RICH_CONFIG, window_open=False, resting=())
    assert (told.sid, told.image, told.form, told.price) == (
        "HX9", PICTURED.image, "template:notizia+image", 0.05,
    )  # fmt: skip
    assert (told.variables["4"], told.variables["5"]) == ("1", "foto/ponte.jpg")
    assert told.text.endswith("Ciao.\n\n[Leggi la notizia]")
    bare = render(PICTURED, ["scuole"], RICH_CONFIG, window_open=False, resting={"HX9"})
    assert (bare.sid, bare.image, bare.form) == ("HX1", "", "template:notizia")
    assert bare.variables == {key: value for key, value in told.variables.items() if key != "5"}
    assert render(FIELDS, ["scuole"], RICH_CONFIG, window_open=False, resting=()).sid == "HX1"


def test_each_language_has_its_words_and_its_sid() -> None:
    told = render(FIELDS, ["scuole"], RICH_CONFIG, window_open=False, language="de", resting=())
    assert (told.sid, told.text[:20]) == ("HX8", "Neu: Via Roma chiusa")


def test_a_template_may_say_the_topic() -> None:
    template = replace(PLAIN, body="{{1}} a Prova: {{2}}. Ciao.", variables=("topic", "title"))
    config = a_config(whatsapp=a_whatsapp(templates={"notizia": template, "allerta": template}))
    assert render(FIELDS, ["scuole", "viabilita"], config, window_open=False).text.startswith(
        "Viabilita a Prova:"
    )
    assert render(FIELDS, ["scuole", "allerte"], config, window_open=False).text.startswith(
        "Allerte a Prova:"
    )


def test_the_ledger_knows_what_a_form_costs() -> None:
    whatsapp = a_whatsapp(templates={"notizia": RICH}, freeform_price=0.01)
    prices = {
        "template:notizia": 0.05,
        "template:notizia+image": 0.05,
        "freeform": 0.01,
        "template:gone": 0.0,
    }
    assert {form: price_of(form, whatsapp) for form in prices} == prices
