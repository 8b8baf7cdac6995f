"""The rules that a town begins with, those of the reference configuration and those that `bridge init` proposes: what
goes to the topic of roads, and what only looks like it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from bridge.config import load
from bridge.core.municipal import SUBJECTS
from bridge.core.route import Router
from bridge.policy import Rule
from tests.builders import a_topic, an_item

REFERENCE = Path(__file__).parents[2] / "config.yaml"
ROADS = next(one for one in SUBJECTS if one.name == "viabilita")
PROPOSED = (
    Rule(keywords=ROADS.keywords, unless=ROADS.unless),
    Rule(patterns=ROADS.patterns, unless=ROADS.unless),
)
BY_PROPOSAL = Router({"viabilita": a_topic("viabilita", *PROPOSED)})
BY_REFERENCE = Router(load(REFERENCE).topics)


def takes(router: Router, title: str, text: str = "") -> bool:
    return "viabilita" in router.route(an_item(title, text=text)).topics


@pytest.mark.parametrize("router", [BY_PROPOSAL, BY_REFERENCE], ids=["init", "config.yaml"])
@pytest.mark.parametrize(
    "title",
    [
        "Via Roma chiusa al traffico", "via Roma chiusa per lavori", "VIA ROMA CHIUSA", "Via XX Settembre è chiusa",
        "Via Roma resta chiusa fino a venerdì", "Via Roma e via Verdi chiuse per il corteo",
        "Lavori al gas: via Roma chiusa da lunedì", "Da lunedì via Roma chiusa", "Chiusa via Roma per lavori",
        "Dal 24 novembre via Roma sarà chiusa", "Chiusura via Roma", "Chiusura di via Verdi dal 24 al 28 novembre",
        "Chiusa la via del mercato", "Chiusura temporanea di via Milano", "Lavori in via Roma: chiusura al transito",
        "Piazza Libertà chiusa al traffico", "Il ponte è chiuso al transito", "Via G. Verdi chiusa al traffico",
        "Strada chiusa per frana", "La strada provinciale è chiusa", "Chiusura strade", "Chiusa la strada al lago",
        "Senso unico in via Verdi", "Divieto di sosta in piazza", "Modifiche alla viabilità", "Divieto di transito",
    ],
)  # fmt: skip
def test_a_closed_road_goes_to_the_topic_of_roads_however_it_is_said(router: Router, title: str) -> None:
    assert takes(router, title)
    assert takes(router, "Avviso alla cittadinanza", f"Si informa.\n{title}. Si ringrazia.")


@pytest.mark.parametrize("router", [BY_PROPOSAL, BY_REFERENCE], ids=["init", "config.yaml"])
@pytest.mark.parametrize(
    "title",
    [
        "La biblioteca di via Roma resta chiusa", "Scuola di via Dante chiusa per neve", "Ufficio di via Roma chiuso",
        "Lunedì le scuole di via Dante restano chiuse", "Da lunedì la piscina di via Roma è chiusa per lavori",
        "Anagrafe, in via Roma chiusa la sede", "Via Dante: scuola chiusa per neve", "Via Dante, scuola chiusa",
        "Scuole chiuse in via precauzionale", "Chiusura biblioteca di via Dante", "Chiusi gli uffici in via Roma",
        "Via libera al bilancio. Chiusa la seduta", "Via libera al bilancio, chiusa la seduta",
        "Iscrizioni via mail. Graduatoria chiusa", "Ferrovia chiusa per sciopero", "Chiuse le iscrizioni",
        "In via Roma c’è festa", "Palestra chiusa per lavori", "Via Roma chiusa: concorso per un posto di agente",
    ],
)  # fmt: skip
def test_what_is_closed_beside_a_road_does_not(router: Router, title: str) -> None:
    assert not takes(router, title)
    assert not takes(router, "Avviso alla cittadinanza", f"Si informa.\n{title}. Si ringrazia.")


def test_the_reference_says_what_init_proposes() -> None:
    _, *rules = load(REFERENCE).topics["viabilita"].rules
    assert tuple(rules) == PROPOSED
