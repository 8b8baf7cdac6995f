"""What it costs to route one item against 10, 100 and 1,000 rules of three keywords each.

    python benchmarks/routing.py
    python benchmarks/routing.py --short    one round of a few items

Prints a table: microseconds of CPU an item of 600 characters, folding included. "matching" is how many rules match
an item; "new" is a router that has just been made, and builds RE2's automaton as it goes; "first" one that has routed
3,000 items, and an item that it has not met, as in real life, where each comes once; "again" the same once more;
"why" the same with the reasons put into words; "loop" the same rules one by one with the standard library's `re`,
which also checks that both give the same topics. Then whether the bars are met. The words are made up of syllables
and of the few words that every Italian text is made of.
"""

from __future__ import annotations

import argparse
import random
import re
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from bridge.core.route import Router
from bridge.core.text.fold import fold, fold_characters, part_words, squeeze_blanks, tokens
from bridge.model import Item
from bridge.policy import Rule, Topic

CHARACTERS = 600
ITEMS = 400
BEFORE = 3_000  # items that a router has routed before it is measured
ROUNDS = 9
MOST = 30.0  # µs an item at the most rules
GROWTH = 4.0  # times the cost at the fewest
SAMPLE = 40  # items for the loop
COMMON = """
    il la le i gli un una di del della dei delle da dal in nel nella con per su sul e è che non si sono comune
    strada via piazza lavori servizio ufficio giorno ore città attività dall’inizio all’aperto perché più
"""
SYLLABLES = "ba ca chi co da fe ghe gi la lo ma mi na no pe pre ra ri sa sti ta tra va ve zio tà"
CATEGORIES = ("Viabilità", "Lavori pubblici", "Eventi", "Scuola", "Tributi")
STOPS = (" ", " ", " ", " ", " ", ", ", ". ", " – ", "\n")


def vocabulary(dice: random.Random) -> list[str]:
    """20,000 invented words, the frequent ones first."""
    return list({"".join(dice.choices(SYLLABLES.split(), k=dice.randint(2, 5))): None for _ in range(20_000)})


def keyword(dice: random.Random, words: Sequence[str]) -> str:
    """One in two a word, one in five a phrase, the rest with wildcards; none of the frequent words."""
    one, other = dice.choices(words[5_000:], k=2)
    return dice.choices(
        [one, f"{one} {other}", f"{one[:8]}*", f"{one[:7]}* {other[:5]}*"], weights=[50, 20, 20, 10]
    )[0]


def topics(count: int, words: Sequence[str]) -> Mapping[str, Topic]:
    """`count` topics of one rule: three keywords; every fifth a category too, every tenth an `unless`, every
    twentieth a pattern instead of keywords.
    """
    dice = random.Random(2)
    made = {}
    for number in range(count):
        unless = (keyword(dice, words),) if number % 10 == 3 else ()
        rule = Rule(keywords=tuple(keyword(dice, words) for _ in range(3)), unless=unless)
        if number % 20 == 7:
            rule = Rule(
                patterns=(f"{keyword(dice, words).split()[0].strip('*')} ({'|'.join(COMMON.split()[:5])})",)
            )
        elif number % 5 == 1:
            rule = Rule(keywords=rule.keywords, categories=(dice.choice(CATEGORIES),))
        made[f"t{number}"] = Topic(name=f"t{number}", title=f"T {number}", rules=(rule,))
    return made


def item(dice: random.Random, words: Sequence[str]) -> Item:
    """Half common words, half invented ones, of these half from the first sixteenth of the vocabulary."""
    text, common = "", COMMON.split()
    while len(text) < CHARACTERS:
        invented = words[int(len(words) * dice.random() ** 4)]
        text += dice.choice([invented, dice.choice(common)]) + dice.choice(STOPS)
    title, body = text[:60].title(), text[60:CHARACTERS]
    return Item("notizie", "", "", title, text=body, categories=(dice.choice(CATEGORIES),))


def loop(rules: Mapping[str, Topic]) -> Callable[[Item], tuple[str, ...]]:
    """The plain way, for comparison: every rule by itself, every keyword a pattern of the standard library."""

    def found(keywords: Sequence[str]) -> list[re.Pattern[str]]:
        parted = (part_words(fold_characters(one), stars=True).decode().split() for one in keywords)
        spelt = (re.escape(" ".join(words)).replace(r"\*", r"\S*") for words in parted)
        return [re.compile(rf"(?<!\S){one}(?!\S)") for one in spelt]

    compiled = [
        (
            name,
            found(rule.keywords),
            found(rule.unless),
            {fold(one) for one in rule.categories},
            [re.compile(fold(one), re.IGNORECASE) for one in rule.patterns],
        )
        for name, topic in rules.items()
        for rule in topic.rules
    ]

    def route(one: Item) -> tuple[str, ...]:
        spoken = f"{' '.join(tokens(one.title))}\t\t{' '.join(tokens(one.text))}"
        lines = squeeze_blanks(fold_characters(f"{one.title}\n{one.text}")).decode()
        held = {fold(category) for category in one.categories}
        return tuple(
            name
            for name, keywords, unless, categories, patterns in compiled
            if (not keywords or any(each.search(spoken) for each in keywords))
            and (not patterns or any(each.search(lines) for each in patterns))
            and (not categories or categories & held)
            and not any(each.search(spoken) for each in unless)
        )

    return route


def each(route: Callable[[Item], object], items: Sequence[Item]) -> list[float]:
    """Microseconds of this thread's CPU for each item."""
    taken = []
    for one in items:
        begun = time.thread_time_ns()
        route(one)
        taken.append((time.thread_time_ns() - begun) / 1_000)
    return taken


def _reasons(router: Router, one: Item) -> object:
    return router.route(one).reasons


def typical(rounds: Sequence[Sequence[float]]) -> float:
    """The median item, each at its best of all rounds: what else the machine did in between is no news."""
    best: list[float] = [min(taken) for taken in zip(*rounds, strict=True)]
    return statistics.median(best)


def measure(
    rules: Mapping[str, Topic], items: Sequence[Item], before: Sequence[Item], rounds: int
) -> tuple[str, float]:
    """A line of the table, and its "first". Every round begins with new routers."""
    new, first, again, why, compiled = [], [], [], [], []
    for _ in range(rounds):
        begun = time.thread_time_ns()
        router = Router(rules)
        compiled.append((time.thread_time_ns() - begun) / 1e6)
        new.append(each(router.route, items))
        router = Router(rules)
        for one in before:
            router.route(one)
        first.append(each(router.route, items))
        again.append(each(router.route, items))
        why.append(each(partial(_reasons, router), items))
    plain, found = loop(rules), Router(rules)
    for one in items[:SAMPLE]:
        assert found.route(one).topics == plain(one), f"the two ways differ on {one.title!r}"
    keywords = sum(len(rule.keywords) + len(rule.unless) for t in rules.values() for rule in t.rules)
    matching = statistics.mean(len(found.route(one).reasons) for one in items)
    slow = typical([each(plain, items[:SAMPLE]) for _ in range(2)])
    times = " ".join(f"{typical(taken):9.1f}" for taken in (new, first, again, why))
    line = f"{len(rules):6} {keywords:9} {matching:9.2f} {min(compiled):11.1f} {times} {slow:10.1f}"
    return line, typical(first)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--short", action="store_true")
    scale, rounds = (20, 1) if parser.parse_args().short else (1, ROUNDS)
    dice = random.Random(1)
    words = vocabulary(dice)
    items = [item(dice, words) for _ in range(ITEMS // scale)]
    before = [item(dice, words) for _ in range(BEFORE // scale)]
    print(" rules  keywords  matching  compile ms    new µs  first µs  again µs    why µs    loop µs")
    costs = []
    for count in (10, 100, 1_000):
        line, cost = measure(topics(count, words), items, before, rounds)
        print(line, flush=True)
        costs.append(cost)
    for what, figure, bar in (
        ("µs an item at 1,000 rules", costs[-1], MOST),
        ("times its cost at 10 rules", costs[-1] / costs[0], GROWTH),
    ):
        print(f"{figure:.1f} {what}, of {bar:g} at most: {'met' if figure <= bar else 'MISSED'}")


if __name__ == "__main__":
    main()
