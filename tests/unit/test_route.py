"""Rules: which topics an item goes to, why, and what is told about it."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from bridge.core.route import Router, Routing
from bridge.errors import RuleError
from bridge.model import Item
from bridge.policy import Rule, Topic
from tests.unit.rule_builders import news, router


def leads(rule: Rule, item: Item) -> bool:
    return router(topic=rule).route(item).topics == ("topic",)


# --- the conditions ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("category", "leads_there"),
    [
        ("Viabilità", True),
        ("VIABILITÀ", True),
        ("viabilita", True),
        (" Viabilità ", True),
        ("Lavori\N{NO-BREAK SPACE}pubblici", True),
        ("Lavori", False),
        ("Lavori pubblici e viabilità", False),
        ("", False),
    ],
)
def test_a_category_is_compared_folded_and_whole(category: str, leads_there: bool) -> None:  # noqa: FBT001 - a table
    assert (
        leads(Rule(categories=("Viabilità", "Lavori pubblici")), news(categories=("Sport", category)))
        == leads_there
    )


def test_a_rule_by_feed_takes_its_feeds_only() -> None:
    rule = Rule(feeds=("allerte", "avvisi"))
    assert [leads(rule, news(feed=feed)) for feed in ("allerte", "avvisi", "notizie")] == [True, True, False]


def test_any_takes_every_item() -> None:
    assert leads(Rule(any=True), Item(feed="", guid="", link="", title=""))


@pytest.mark.parametrize(
    ("field", "item"),
    [
        ("title", news(title="Domani neve")),
        ("summary", news(summary="Domani neve")),
        ("text", news(text="Domani neve")),
        ("text", news(text="Domani neve e gelo", summary="Domani neve")),
        ("title", news(title="Neve", text="Neve")),
    ],
)
def test_keywords_and_patterns_look_at_title_summary_and_text(field: str, item: Item) -> None:
    routing = router(a=Rule(keywords=("neve",)), b=Rule(patterns=("nev[ei]",))).route(item)
    assert [reason.conditions[0].found for reason in routing.reasons] == [
        f'keyword "neve" in the {field}',
        f'pattern "nev[ei]" found "neve" in the {field}',
    ]


def test_a_phrase_never_runs_from_one_field_into_the_next() -> None:
    rule = Rule(keywords=("senso unico",))
    assert not leads(rule, news("Cambia il senso", "Unico accesso da via Roma.", summary="Unico senso"))
    assert leads(rule, news("Cambia", "Il senso\nunico resta."))


def test_a_star_between_words_is_a_word_never_the_end_of_a_field() -> None:
    rule = Rule(keywords=("senso * accesso",))
    assert leads(rule, news("Senso di accesso"))
    assert not leads(rule, news("Cambia il senso", "Accesso da via Roma."))
    assert not leads(rule, news("Cambia il senso\x1eaccesso"))


def test_a_pattern_sees_the_fields_as_lines() -> None:
    item = news("Strada", "Chiusa  oggi.\nRiapre domani.")
    held = {
        pattern: leads(Rule(patterns=(pattern,)), item)
        for pattern in (
            "^strada$",
            "^strada\nchiusa oggi",
            "strada.chiusa",
            "(?m)^riapre",
            "domani.$",
            "^chiusa",
        )
    }
    assert held == {
        "^strada$": False,
        "^strada\nchiusa oggi": True,
        "strada.chiusa": False,
        "(?m)^riapre": True,
        "domani.$": True,
        "^chiusa": False,
    }


def test_all_conditions_of_a_rule_hold_together() -> None:
    rule = Rule(
        feeds=("notizie",),
        categories=("Viabilità",),
        keywords=("chius*",),
        patterns=("via roma",),
        unless=("concorso",),
    )
    item = news("Via Roma", "Chiusa.", ("Viabilità",))
    assert leads(rule, item)
    for spoilt in (
        replace(item, feed="avvisi"),
        replace(item, categories=("Eventi",)),
        replace(item, text="Aperta."),
        replace(item, title="Via Milano"),
        replace(item, text="Chiusa per concorso."),
    ):
        assert not leads(rule, spoilt)


def test_one_of_each_condition_is_enough() -> None:
    rule = Rule(feeds=("a", "notizie"), categories=("B", "C"), keywords=("d", "e"), patterns=("f", "g"))
    assert leads(rule, news("e", "g", ("C",)))


def test_unless_is_looked_for_as_keywords_are() -> None:
    rule = Rule(patterns=("allerta (arancione|rossa)",), unless=("corso", "esercitazion*"))
    held = {
        title: leads(rule, news(title))
        for title in (
            "Allerta rossa",
            "Allerta rossa: esercitazioni",
            "Allerta rossa in corso",
            "Allerta rossa, ricorso",
        )
    }
    assert held == {
        "Allerta rossa": True,
        "Allerta rossa: esercitazioni": False,
        "Allerta rossa in corso": False,
        "Allerta rossa, ricorso": True,
    }


def test_a_word_may_lead_to_one_topic_and_spoil_another() -> None:
    both = router(
        lavoro=Rule(keywords=("concorso",)), strade=Rule(keywords=("strad*",), unless=("Concorso",))
    )
    assert both.route(news("Concorso per la strada")).topics == ("lavoro",)


# --- several rules, several topics ---------------------------------------------------------------------------


def test_several_topics_come_in_config_order_each_once() -> None:
    many = router(
        zeta=(Rule(keywords=("neve",)), Rule(categories=("Meteo",)), Rule(patterns=("ghiaccio",))),
        alfa=Rule(any=True),
        mezzo=Rule(keywords=("sole",)),
        beta=Rule(feeds=("notizie",)),
    )
    routing = many.route(news("Ghiaccio e neve", categories=("meteo",)))
    assert routing.topics == ("zeta", "alfa", "beta")
    assert [(reason.topic, reason.rule) for reason in routing.reasons] == [
        ("zeta", 0),
        ("zeta", 1),
        ("zeta", 2),
        ("alfa", 0),
        ("beta", 0),
    ]


def test_config_order_holds_however_many_topics_there_are() -> None:
    many = router(**{f"t{n}": Rule(keywords=("neve",) if n % 7 == 1 else ("sole",)) for n in range(200)})
    assert many.route(news("Neve")).topics == tuple(f"t{n}" for n in range(1, 200, 7))


def test_an_item_that_no_rule_takes_goes_nowhere() -> None:
    assert router(neve=Rule(keywords=("neve",))).route(news()) == Routing((), ())


def test_topics_without_rules_take_nothing() -> None:
    assert Router({"vuoto": Topic("vuoto", "Vuoto", ())}).route(news()) == Routing((), ())
    assert Router({}).explain(news()) == ()


def test_each_of_a_thousand_topics_gets_its_items_and_no_other() -> None:
    numbers = range(0, 1000, 7)
    keywords = [(f"uno{n}", f"due{n} tre", f"quattr*n{n} cinq*") for n in range(1000)]
    many = router(**{f"t{n}": Rule(keywords=three) for n, three in enumerate(keywords)})
    found = [
        many.route(news(title)).topics
        for n in numbers
        for title in (f"Uno{n}", f"due{n}, TRE", f"Quattro-n{n} quattron{n} cinque")
    ]
    assert found == [(f"t{n}",) for n in numbers for _ in range(3)]


def test_threads_may_share_a_router() -> None:
    shared = router(
        **{f"t{n}": Rule(keywords=(f"*parola{n}",), patterns=(f"parola{n}$",)) for n in range(50)}
    )
    items = [news("Una", f"certa parola{n}") for n in range(50)] * 4
    with ThreadPoolExecutor(8) as threads:
        assert [routing.topics for routing in threads.map(shared.route, items)] == [
            (f"t{n}",) for n in range(50)
        ] * 4


# --- what is refused -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "message"),
    [
        (Rule(patterns=("ok", "a(")), 'topic allerte, rule 2: pattern "a(" is not valid RE2: missing ): a('),
        (Rule(keywords=("***",)), 'topic allerte, rule 2: keyword "***" has no word to look for'),
        (Rule(any=True, unless=("…",)), 'topic allerte, rule 2: keyword "…" has no word to look for'),
        (Rule(), "topic allerte, rule 2 has no condition that leads to the topic"),
        (Rule(unless=("corso",)), "topic allerte, rule 2 has no condition that leads to the topic"),
    ],
)
def test_a_rule_that_cannot_be_used_is_refused_by_name(rule: Rule, message: str) -> None:
    with pytest.raises(RuleError) as refused:
        router(viabilita=Rule(any=True), allerte=(Rule(any=True), rule))
    assert str(refused.value).startswith(message)
