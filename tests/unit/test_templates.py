"""Which templates a configuration needs, and which texts would hardly be approved."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bridge.core.wording.templates import Needed, doubts, needed
from bridge.policy import Template
from tests.builders import SITE, a_config, a_whatsapp

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


def test_its_name_at_the_provider_changes_with_its_text_alone() -> None:
    one = Needed("allerta-meteo", "it", "", "Ciao {{1}} ciao.", {})
    assert one.provider_name == replace(one, sid="HX1", samples={"1": "x"}).provider_name
    assert one.provider_name.startswith("allerta_meteo_it_")
    others = {
        replace(one, body="Ciao {{1}} a tutti.").provider_name,
        replace(one, language="de").provider_name,
    }
    assert len({one.provider_name, *others}) == 3


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
