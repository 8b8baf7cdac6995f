"""A notice as one citizen reads it; the same for a send and for a preview."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bridge.core.wording.rendering import Rendered, render
from bridge.errors import ComposeError
from bridge.model import NoticeFields
from bridge.policy import Template
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
