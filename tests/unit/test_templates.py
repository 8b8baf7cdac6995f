"""Which templates a configuration needs, and which texts would hardly be approved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bridge.core.wording.forms import Form
from bridge.core.wording.templates import Needed, doubts, needed
from bridge.policy import Category, Template
from tests.builders import SITE, a_config, a_whatsapp

METEO = Template("allerta-meteo", "", {}, "Ciao {{1}} ciao.", ("title",), 0.0)
PLAIN = Template(
    "notizia", "HX1", {"de": "", "en": "HX2"}, "Dal Comune: {{1}}. {{2}} Ciao.", ("link", "title"), 0.0
)


def test_each_template_is_needed_in_each_language_it_is_configured_in() -> None:
    found = needed(a_config(whatsapp=a_whatsapp(templates={"notizia": PLAIN})))
    assert [(one.label, one.sid) for one in found] == [
        ("notizia.it", "HX1"), ("notizia.de", ""), ("notizia.en", "HX2"),
    ]  # fmt: skip
    assert found[0].samples == {"1": SITE, "2": "Via Roma chiusa per lavori"}
    assert needed(a_config(whatsapp=None)) == ()


def test_its_name_at_the_provider_changes_with_what_it_says_alone() -> None:
    def name(template: Template = METEO, language: str = "it", sid: str = "", *, image: bool = False) -> str:
        form = Form(template, language, image, sid)
        return Needed(form, form.content(SITE), {}).provider_name

    assert name() == name(sid="HX1") == "allerta_meteo_it_c388038a"
    others = {
        name(replace(METEO, body="Ciao {{1}} a tutti.")),
        name(replace(METEO, button="Leggi")),
        name(replace(METEO, category=Category.MARKETING)),
        name(language="de"),
        name(image=True),
    }
    assert len({name(), *others}) == 6


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("Avviso del Comune di Prova: {{1}}. {{2}} Leggi tutto: {{3}} Ciao.", []),
        ("⚠️ {{1}}: {{2}} Maggiori informazioni: {{3}} Comune di Cormano.", ["words"]),
        ("{{1}}: {{2}} Maggiori informazioni su {{3}} dal Comune di Prova.", ["begins"]),
        ("Novità dal Comune di Prova: {{1}}", ["ends"]),
        ("  {{1}} ", ["begins", "ends", "words"]),
    ],
)
def test_a_text_that_whatsapp_would_refuse_is_told_why(body: str, found: list[str]) -> None:
    assert [
        next(word for word in ("begins", "ends", "words") if word in doubt) for doubt in doubts(body)
    ] == found
