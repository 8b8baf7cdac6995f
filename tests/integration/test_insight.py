"""What the demo's page is told of the bridge: codes, names and figures, read from the tables."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest

from bridge.bootstrap import Store
from bridge.cli.insight import Insight
from bridge.model import SubscriberState
from tests.builders import ALLERTE, NOON, VIABILITA, a_config, a_rule, a_topic, address, an_item
from tests.tables import Tables

EVENTI = a_topic("eventi", a_rule(categories=("Eventi", "Viabilità"), unless=("concorso",)))
CONFIG = a_config(topics=[VIABILITA, EVENTI, ALLERTE])


@pytest.fixture
def insight(tables: Tables) -> Insight:
    return Insight(CONFIG, Store(tables.db, tables.cipher, tables.path.parent), tables.clock)


def number(of: int) -> str:
    phone = address(of).phone
    assert phone is not None
    return phone


def test_the_town_its_words_and_the_categories_of_its_rules_are_told(insight: Insight) -> None:
    told = insight("", [])
    assert told == {
        "town": "Comune di Esempio",
        "timezone": "Europe/Rome",
        "words": {"start": "ATTIVA", "stop": "DISATTIVA"},
        "categories": ["Viabilità", "Eventi"],
        "subscribers": [],
        "journey": None,
    }


def test_of_each_phone_it_tells_whether_and_to_what_its_owner_is_subscribed(
    tables: Tables, insight: Insight
) -> None:
    tables.citizen("viabilita", "eventi", "allerte", number=1)
    tables.citizen("eventi", "viabilita", number=2)
    tables.citizen("eventi", number=3, state=SubscriberState.STOPPED)
    told = insight("", [number(1), number(2), number(3), number(4)])
    assert told["subscribers"] == [
        {"state": "active", "topics": ["Viabilita", "Eventi", "Allerte"], "all": True},
        {"state": "active", "topics": ["Viabilita", "Eventi"], "all": False},
        {"state": "stopped", "topics": ["Eventi"], "all": False},
        None,
    ]


def test_the_journey_is_told_in_codes_with_the_rules_that_led_there(tables: Tables, insight: Insight) -> None:
    item = an_item("Allerta rossa, senso unico", categories=("Viabilità",))
    tables.notice("viabilita", "eventi", "allerte", item_id=tables.item(item), version=1, urgent=True)
    told: Any = insight("", [])["journey"]
    assert (told["guid"], told["title"], told["urgent"]) == (item.guid, item.title, True)
    assert told["topics"] == ["Viabilita", "Eventi", "Allerte"]
    assert told["reasons"] == [
        {"topic": "Viabilita", "conditions": [{"kind": "category", "by": "Viabilità"}]},
        {"topic": "Viabilita", "conditions": [{"kind": "keywords", "by": "senso unico"}]},
        {"topic": "Eventi", "conditions": [{"kind": "category", "by": "Viabilità"}]},
        {"topic": "Allerte", "conditions": [{"kind": "pattern", "by": "allerta (arancione|rossa)"}]},
    ]
    held = told["steps"][2]
    assert held == {
        "key": "held", "state": "now", "code": "hold", "at": None, "done": None, "total": None, "failed": 0,
        "until": (NOON + timedelta(minutes=5)).timestamp(),
    }  # fmt: skip
    json.dumps(told)


def test_an_item_is_followed_by_its_guid(tables: Tables, insight: Insight) -> None:
    first, second = an_item("Mercato"), an_item("Concerto")
    for item in (first, second):
        tables.item(item, fate="unmatched")
    told: list[Any] = [insight(guid, [])["journey"] for guid in (first.guid, second.guid, "")]
    assert [journey["title"] for journey in told] == ["Mercato", "Concerto", "Concerto"]
    assert insight("https://www.comune.example/?p=not-seen-yet", [])["journey"] is None


def test_a_topic_that_left_the_configuration_goes_by_its_name(tables: Tables, insight: Insight) -> None:
    tables.notice("sport", item_id=tables.item(), version=1)
    told: Any = insight("", [])["journey"]
    assert told["topics"] == ["sport"]
