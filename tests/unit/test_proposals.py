"""Topics proposed from what feeds hold."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.config.values import name as valid_name
from bridge.core.municipal import GENERIC, SUBJECTS
from bridge.core.proposals import MOST, Proposal, propose
from bridge.core.route import Router
from bridge.model import Item
from bridge.policy import Rule, Topic
from tests.builders import an_item

EVERYTHING = Topic("tutto", "Tutte le notizie", (Rule(any=True),))


def items(*categories: Sequence[str], feed: str = "notizie") -> list[Item]:
    """An item for each, in these categories, with words that no subject knows."""
    return [
        an_item(
            f"Notizia numero {number}", feed=feed, text="Si informa la cittadinanza.", categories=tuple(names)
        )
        for number, names in enumerate(categories)
    ]


def taking(proposals: Sequence[Proposal]) -> dict[str, int]:
    return {one.topic.name: one.takes for one in proposals}


def topic(proposals: Sequence[Proposal], name: str) -> Topic:
    return next(one.topic for one in proposals if one.topic.name == name)


def test_a_town_without_news_is_proposed_alerts_and_everything() -> None:
    proposals = propose([])
    assert taking(proposals) == {"allerte": 0, "tutto": 0}
    assert proposals[-1].topic == EVERYTHING


def test_a_category_of_the_sites_own_becomes_a_topic_under_its_own_name() -> None:
    proposals = propose(items(["Biblioteca comunale"], ["Biblioteca comunale"], []))
    assert taking(proposals) == {"allerte": 0, "biblioteca_comunale": 2, "tutto": 3}
    assert topic(proposals, "biblioteca_comunale") == Topic(
        "biblioteca_comunale", "Biblioteca comunale", (Rule(categories=("Biblioteca comunale",)),)
    )


def test_spellings_of_one_category_become_one_topic_that_lists_each_once() -> None:
    seen = items(["Bandi e concorsi"], ["BANDI & CONCORSI"], ["Bando e concorso"], ["bandi e concorsi"], [])
    proposals = propose(seen)
    assert taking(proposals)["bandi_e_concorsi"] == 4
    assert topic(proposals, "bandi_e_concorsi").rules == (
        Rule(categories=("Bandi e concorsi", "Bando e concorso", "BANDI & CONCORSI")),
    )


def test_spellings_that_differ_in_case_and_accents_alone_are_listed_once() -> None:
    [rule, *_] = topic(
        propose(items(["Viabilità"], ["Viabilità"], ["VIABILITÀ"], ["viabilita"])), "viabilita"
    ).rules
    assert rule == Rule(categories=("Viabilità",))


@pytest.mark.parametrize(
    "name", ["Senza categoria", "NOTIZIE", "Uncategorized", "News", "Primo piano", "In evidenza"]
)
def test_a_category_that_says_nothing_is_no_topic(name: str) -> None:
    assert taking(propose(items([name], [name], []))) == {"allerte": 0, "tutto": 3}


def test_a_category_that_every_item_carries_is_no_topic() -> None:
    seen = items(*[["Comune di Esempio", "Sport"]] * 2, *[["Comune di Esempio"]] * 3)
    assert taking(propose(seen)) == {"allerte": 0, "sport": 2, "tutto": 5}


@pytest.mark.parametrize(
    ("category", "name"),
    [
        ("Allerta meteo", "allerte"), ("Protezione Civile", "allerte"), ("Traffico e ZTL", "viabilita"),
        ("Scuola e istruzione", "scuole"), ("Tasse e tributi", "tributi"), ("Rifiuti", "rifiuti"),
        ("Raccolta differenziata", "rifiuti"), ("Lavori Pubblici", "lavori"), ("Eventi e manifestazioni", "eventi"),
    ],
)  # fmt: skip
def test_the_usual_subjects_are_known_by_their_categories(category: str, name: str) -> None:
    proposals = propose(items([category], []))
    assert taking(proposals) == {"allerte": 0, name: 1, "tutto": 2}
    assert topic(proposals, name).rules[0].categories == (category,)


def test_a_usual_subject_gets_rules_for_titles_and_texts_too() -> None:
    seen = [*items(["Scuola"]), an_item("Mensa scolastica, nuove tariffe")]
    assert taking(propose(seen))["scuole"] == 2


def test_alerts_are_urgent_expire_and_do_not_go_off_for_an_exercise() -> None:
    seen = [
        an_item("Allerta arancione per temporali", text="Precipitazioni in corso."),
        an_item("Esercitazione: allerta arancione simulata"),
        an_item("Esercitazione di protezione civile", categories=("Protezione civile",)),
        an_item("Fiume in piena", categories=("Protezione civile",)),
    ]
    proposals = propose(seen)
    alerts = topic(proposals, "allerte")
    assert (alerts.urgent, alerts.expires) == (True, timedelta(hours=12))
    assert taking(proposals)["allerte"] == 2


def test_without_categories_subjects_are_proposed_by_the_words_of_titles() -> None:
    seen = [
        an_item("Chiusa via Roma per lavori"),
        an_item("Concerto in piazza"),
        an_item("Orari degli uffici"),
    ]
    assert taking(propose(seen)) == {"allerte": 0, "viabilita": 1, "eventi": 1, "tutto": 3}


def test_in_another_language_no_italian_words_are_looked_for_and_everything_has_its_title() -> None:
    proposals = propose([an_item("Concerto in piazza"), *items(["Müllabfuhr"], ["Müllabfuhr"])], "de")
    assert taking(proposals) == {"mullabfuhr": 2, "tutto": 3}
    assert topic(proposals, "mullabfuhr").title == "Müllabfuhr"
    assert proposals[-1].topic.title == "Alle Nachrichten"


def test_a_feed_without_categories_is_a_topic_by_what_it_is_called() -> None:
    proposals = propose(
        [*items([], [], feed="notizie"), *items([], feed="comunicati"), *items([], feed="eventi")]
    )
    assert topic(proposals, "comunicati") == Topic("comunicati", "Comunicati", (Rule(feeds=("comunicati",)),))
    assert topic(proposals, "eventi").rules[0] == Rule(feeds=("eventi",))
    assert "notizie" not in taking(proposals)


def test_a_feed_with_categories_is_no_topic() -> None:
    assert "avvisi" not in taking(propose(items(["Sport"], [], feed="avvisi")))


def test_an_item_in_two_feeds_counts_once_and_a_withheld_one_not_at_all() -> None:
    [first] = items(["Sport"])
    [again] = items(["Sport"], feed="avvisi")
    secret = an_item("Protetto: riunione", categories=("Sport",), withheld="protected by a password")
    assert taking(propose([first, again, secret])) == {"allerte": 0, "sport": 1, "tutto": 1}


def test_of_too_many_those_go_that_take_least_but_no_subject_that_has_a_category() -> None:
    own = [
        "sport",
        "turismo",
        "ambiente",
        "sociale",
        "commercio",
        "giovani",
        "musei",
        "bilancio",
        "personale",
    ]
    seen = items(["Viabilità"], *[[name.title()] for rank, name in enumerate(own) for _ in range(12 - rank)])
    assert list(taking(propose(seen))) == ["allerte", "viabilita", *own[:7], "tutto"]


def test_a_category_called_like_a_reserved_name_gets_another() -> None:
    names = list(taking(propose(items(["All"], ["Tributi 2"], ["Allerte"], []))))
    assert "all" not in names
    assert "all_2" in names


_NAMES = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [*GENERIC, *(one.title for one in SUBJECTS), "Viabilità", "VIABILITA'", "Eventi", "tutto", "all"]
    ),
)
_ITEMS = st.lists(
    st.builds(
        lambda categories, feed, title: an_item(title, feed=feed, categories=tuple(categories)),
        st.lists(_NAMES, max_size=3),
        st.sampled_from(["notizie", "avvisi", "eventi", "sito"]),
        st.sampled_from(["Chiusa via Roma", "Allerta rossa", "Avviso", "Scuole chiuse"]),
    ),
    max_size=25,
)


@given(_ITEMS, st.sampled_from(["it", "en", "de", "fr", "sl"]))
def test_whatever_is_seen_the_proposal_can_be_used(seen: list[Item], language: str) -> None:
    proposals = propose(seen, language)
    names = [one.topic.name for one in proposals]
    assert 1 <= len(proposals) <= MOST
    assert len(set(names)) == len(names)
    assert [valid_name(name) for name in names] == names
    assert "all" not in names
    assert (names[-1], proposals[-1].topic.rules) == ("tutto", (Rule(any=True),))
    assert all(one.topic.title.strip() and one.topic.rules for one in proposals)
    assert all(one.topic.expires for one in proposals if one.topic.urgent)
    Router({one.topic.name: one.topic for one in proposals})


@given(_ITEMS, st.randoms(use_true_random=False))
def test_the_order_of_the_items_does_not_matter(seen: list[Item], random: object) -> None:
    shuffled = list(seen)
    random.shuffle(shuffled)  # type: ignore[attr-defined]  # hypothesis's own kind of Random
    assert propose(shuffled) == propose(seen)


@given(_ITEMS)
def test_a_topic_takes_as_many_as_the_router_leads_to_it(seen: list[Item]) -> None:
    proposals = propose(seen)
    router = Router({one.topic.name: one.topic for one in proposals})
    led: dict[str, set[tuple[str, str]]] = {one.topic.name: set() for one in proposals}
    for item in seen:
        for name in router.route(item).topics:
            led[name].add((item.link, item.title))
    assert taking(proposals) == {name: len(found) for name, found in led.items()}
