"""Reasons: what ops are told about why an item goes where it goes, or does not."""

import pytest

from bridge.core.route import Condition, RuleVerdict
from bridge.policy import Rule
from tests.unit.rule_builders import news, router


def test_explain_tells_what_each_condition_of_each_rule_found() -> None:
    rules = (
        Rule(categories=("Viabilità",), keywords=("senso unico", "chius* strad*"), unless=("concorso",)),
        Rule(feeds=("avvisi",)),
    )
    verdicts = router(viabilita=rules).explain(
        news("Chiusura strada", "Il senso unico resta.", ("VIABILITA",))
    )
    assert verdicts == (
        RuleVerdict(
            "viabilita",
            0,
            True,
            (
                Condition(
                    "keywords",
                    ("senso unico", "chius* strad*"),
                    True,
                    'keyword "senso unico" in the text',
                    "senso unico",
                ),
                Condition("category", ("Viabilità",), True, 'category "Viabilità"', "Viabilità"),
                Condition("unless", ("concorso",), True, 'nothing of "concorso"'),
            ),
        ),
        RuleVerdict("viabilita", 1, False, (Condition("feed", ("avvisi",), False, 'the feed is "notizie"'),)),
    )


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (Rule(any=True), "matches: any item"),
        (Rule(feeds=("notizie",)), 'matches: feed "notizie"'),
        (Rule(feeds=("avvisi",)), 'does not match: the feed is "notizie"'),
        (Rule(categories=("meteo",)), 'matches: category "meteo"'),
        (Rule(categories=("Eventi",)), 'does not match: the item is in "Meteo", "Avvisi"'),
        (Rule(keywords=("rossa",)), 'matches: keyword "rossa" in the title'),
        (Rule(keywords=("gelo", "neve")), 'matches: keyword "neve" in the text'),
        (Rule(keywords=("sole", "luna")), 'does not match: no keywords of "sole", "luna"'),
        (Rule(keywords=tuple("bdfhkjz")), 'does not match: no keywords of "b", "d", "f", "h", "k" and 2 more'),
        (Rule(patterns=("ross[ao]",)), 'matches: pattern "ross[ao]" found "rossa" in the title'),
        (Rule(patterns=(r"cade\s+.*",)), r'matches: pattern "cade\s+.*" found "cade la neve" in the text'),
        (Rule(patterns=("gelo",)), 'does not match: no pattern of "gelo"'),
        (Rule(any=True, unless=("neve",)), 'does not match: spoilt by "neve" in the text'),
        (Rule(keywords=("sole",), categories=("X",)),
         'does not match: no keywords of "sole"; the item is in "Meteo", "Avvisi"'),
        (Rule(keywords=("neve",), categories=("X",)), 'does not match: the item is in "Meteo", "Avvisi"'),
    ],
)  # fmt: skip
def test_a_verdict_is_one_sentence_for_ops(rule: Rule, sentence: str) -> None:
    item = news("Allerta rossa", "Cade la\tneve\nda ovest", ("Meteo", "Avvisi"))
    (verdict,) = router(meteo=rule).explain(item)
    assert verdict.sentence == f"topic meteo, rule 1 {sentence}"


def test_an_item_without_categories_is_told_so() -> None:
    (verdict,) = router(meteo=Rule(categories=("Meteo",))).explain(news())
    assert verdict.sentence == "topic meteo, rule 1 does not match: the item has no category"


def test_a_long_quotation_is_cut() -> None:
    (verdict,) = router(tutto=Rule(patterns=("(?s)parola.*",))).explain(news("Una", "parola " * 40))
    assert verdict.conditions[0].found == (
        'pattern "(?s)parola.*" found "parola parola parola parola parola parola parola parola paro…" in the text'
    )
