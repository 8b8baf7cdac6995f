"""Readable arrangement for the tests of routing: a router of few words, and invented news."""

from dataclasses import replace

from bridge.core.route import Router
from bridge.model import Item
from bridge.policy import Rule, Topic

NEWS = Item(feed="notizie", guid="1", link="https://www.comune.example/1", title="Avviso", text="Testo.")


def router(**topics: Rule | tuple[Rule, ...]) -> Router:
    """A router of topics by name, each of one rule or several."""
    return Router(
        {
            name: Topic(name, name.capitalize(), rules if isinstance(rules, tuple) else (rules,))
            for name, rules in topics.items()
        }
    )


def news(title: str = "Avviso", text: str = "Testo.", categories: tuple[str, ...] = (), feed: str = "notizie",
         summary: str = "") -> Item:  # fmt: skip
    return replace(NEWS, title=title, text=text, categories=categories, feed=feed, summary=summary)
