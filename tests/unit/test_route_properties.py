"""Routing against an oracle: the standard library's `re`, rule by rule, written without our search."""

import re
from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from bridge.core.route import Router
from bridge.core.text.fold import fold
from bridge.model import Item
from bridge.policy import Rule, Topic

WORDS = (
    "strada",
    "Strade",
    "CHIUSA",
    "chiuso",
    "l’acqua",
    "acqua",
    "città",
    "CITTA'",
    "100%",
    "a",
    "e-mail",
    "🚧",
)
KEYWORDS = (
    *WORDS,
    "chius*",
    "*ada",
    "s*a",
    "*",
    "* a",
    "strad* chius*",
    "strada * acqua",
    "100 %",
    "CHIUSA città",
)
PATTERNS = ("strad. ", "chius[ao]", "^l.acqua", r"\D%", "città", r"(?m)^a$", r"a\W+a", "STRADA.chiusa", "🚧+")
CATEGORIES = ("Viabilità", "VIABILITA", "Lavori  pubblici", "lavori pubblici", "Eventi")
FEEDS = ("notizie", "avvisi")
BETWEEN = (" ", "  ", "\n", ", ", ". ", "\N{NO-BREAK SPACE}", "\t", " – ")

texts = st.lists(st.tuples(st.sampled_from(WORDS), st.sampled_from(BETWEEN)), max_size=6).map(
    lambda parts: "".join(word + between for word, between in parts)
)
items = st.builds(
    Item,
    feed=st.sampled_from(FEEDS),
    guid=st.just("1"),
    link=st.just(""),
    title=texts,
    summary=texts | st.just(""),
    text=texts,
    categories=st.lists(st.sampled_from(CATEGORIES), max_size=2, unique=True).map(tuple),
)


def some(values: Sequence[str]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple)


sayable = tuple(keyword for keyword in KEYWORDS if keyword != "*")
rules = st.builds(
    Rule,
    feeds=some(FEEDS),
    categories=some(CATEGORIES),
    keywords=some(sayable),
    patterns=some(PATTERNS),
    any=st.booleans(),
    unless=some(sayable),
).filter(lambda rule: rule.feeds or rule.categories or rule.keywords or rule.patterns or rule.any)
configurations = st.lists(st.lists(rules, max_size=3), max_size=5).map(
    lambda found: {f"t{n}": Topic(f"t{n}", f"T{n}", tuple(each)) for n, each in enumerate(found)}
)


def words_of(text: str, also: str = "") -> list[str]:
    return re.findall(rf"[\w{also}]+|[%🚧]", fold(text).replace("_", " "))


def says(keyword: str, item: Item) -> bool:
    wanted = words_of(keyword, also="*")
    while wanted and not wanted[0].strip("*"):
        del wanted[0]
    while wanted and not wanted[-1].strip("*"):
        del wanted[-1]
    spelt = " ".join(re.escape(word).replace(r"\*", r"\S*") for word in wanted)
    fields = (" ".join(words_of(field)) for field in (item.title, item.summary, item.text))
    return any(re.search(rf"(?<!\S){spelt}(?!\S)", field) for field in fields)


def shows(pattern: str, item: Item) -> bool:
    fields = (item.title, item.text) if item.summary in item.text else (item.title, item.summary, item.text)
    lines = re.sub(r"[^\S\n]+", " ", "\n".join(fields))
    folded = "".join(character if character.isspace() else fold(character) for character in lines)
    return bool(re.search(pattern.replace("à", "a"), folded, re.IGNORECASE))


def holds(rule: Rule, item: Item) -> bool:
    categories = {fold(category) for category in item.categories}
    return (
        (not rule.feeds or item.feed in rule.feeds)
        and (not rule.categories or any(fold(category) in categories for category in rule.categories))
        and (not rule.keywords or any(says(keyword, item) for keyword in rule.keywords))
        and (not rule.patterns or any(shows(pattern, item) for pattern in rule.patterns))
        and not any(says(keyword, item) for keyword in rule.unless)
    )


@given(configurations, items)
def test_the_router_says_what_each_rule_says_by_itself(topics: Mapping[str, Topic], item: Item) -> None:
    verdicts = Router(topics).explain(item)
    assert [(verdict.topic, verdict.rule, verdict.matched) for verdict in verdicts] == [
        (name, number, holds(rule, item))
        for name, topic in topics.items()
        for number, rule in enumerate(topic.rules)
    ]


@given(configurations, items)
def test_route_and_explain_agree(topics: Mapping[str, Topic], item: Item) -> None:
    router = Router(topics)
    matching = tuple(verdict for verdict in router.explain(item) if verdict.matched)
    routing = router.route(item)
    assert routing.reasons == matching
    assert routing.topics == tuple(name for name in topics if any(each.topic == name for each in matching))


@given(configurations, items)
def test_a_verdict_says_what_its_conditions_say(topics: Mapping[str, Topic], item: Item) -> None:
    for verdict in Router(topics).explain(item):
        assert verdict.matched == all(condition.held for condition in verdict.conditions)
        decisive = [one.found for one in verdict.conditions if one.held == verdict.matched]
        assert decisive
        assert verdict.sentence.endswith(": " + "; ".join(decisive))


@given(items, st.sampled_from(sayable))
def test_unless_is_the_opposite_of_keywords(item: Item, keyword: str) -> None:
    rules = (Rule(keywords=(keyword,)), Rule(any=True, unless=(keyword,)))
    with_it, without_it = Router({"t": Topic("t", "T", rules)}).explain(item)
    assert with_it.matched != without_it.matched
