"""Which topics a town may want, by what its feeds hold: what `bridge init` proposes, for people to change.

Order: categories are gathered, spellings of one name together, names that say nothing left out → the usual subjects
of municipal news take theirs, and get rules for titles and texts beside them → other categories become topics of
their own, the most used first → feeds without any category become topics by what they are called → "everything".

What a topic would take is counted by the router itself, on the entries that were seen.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from bridge.core.links import canonical
from bridge.core.municipal import ALERTS, EVERYTHING, GENERIC, SUBJECTS, Subject
from bridge.core.route import Router
from bridge.core.text.fold import fold, tokens
from bridge.core.text.slug import slug, unused
from bridge.model import Item
from bridge.policy import Rule, Topic

MOST = 10  # topics: more than a citizen reads through
_LONGEST_TITLE = 60
_ON_ALL = 4  # entries from which on a category that all of them carry says nothing
_STEM = 5  # letters of a word from which on its last vowel does not tell names apart: Museo, Musei
_JOINING = {"e", "ed", "di", "del", "dei", "della", "delle", "per", "il", "la", "le", "i", "gli", "&"}
_EVERYTHING = "tutto"
_RESERVED = {"all", _EVERYTHING}  # `default_topics: all` means every topic


@dataclass(frozen=True, slots=True)
class Proposal:
    """A topic, and how many of the entries seen it would take."""

    topic: Topic
    takes: int


def propose(items: Sequence[Item], language: str = "it") -> tuple[Proposal, ...]:
    """At most ten topics in the order of a configuration; the last takes everything.

    `items` of all feeds, each with the name of its feed. The usual subjects are Italian: in another language they
    are proposed only where a category of such a name is seen.
    """
    items = [item for item in items if not item.withheld]
    names = _gathered(items)
    recognise = Router({one.name: _known_by(one) for one in SUBJECTS})
    subjects: dict[str, list[_Name]] = defaultdict(list)
    others: list[_Name] = []
    for name in names:
        found = recognise.route(Item("", "", "", name.spelt)).topics
        (subjects[found[0]] if found else others).append(name)
    usual = [_usual(one, subjects[one.name]) for one in SUBJECTS]
    seen = _counted(usual, items)
    kept = [
        one for one in seen
        if subjects[one.topic.name] or (language == "it" and (one.takes or one.topic.name == ALERTS))
    ]  # fmt: skip
    own = _counted(_own([name for name in others if not _on_all(name, items)], kept), items)
    whole = Topic(_EVERYTHING, EVERYTHING.get(language, EVERYTHING["it"]), (Rule(any=True),))
    by_category = {one for one, names in subjects.items() if names}
    return (*_within_the_limit(kept, own, by_category), *_counted([whole], items))


@dataclass(frozen=True, slots=True)
class _Name:
    """A category, or a feed that stands for one, under all its spellings."""

    spellings: tuple[str, ...]  # the most used first, each folded form once
    entries: int
    of_feed: bool = False

    @property
    def spelt(self) -> str:
        return self.spellings[0]


def _gathered(items: Sequence[Item]) -> list[_Name]:
    """The names that say something, the most used first."""
    spellings: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    bare: Counter[str] = Counter()
    for item in items:
        for category in dict.fromkeys(item.categories):
            spellings[_likeness(category)][category] += 1
    with_categories = {item.feed for item in items if item.categories}
    for item in items:
        bare[item.feed] += item.feed not in with_categories
    names = [_name(counted) for key, counted in spellings.items() if key and not _is_generic(counted)]
    names += [
        _Name((feed,), count, of_feed=True)
        for feed, count in bare.items()
        if count and not _is_generic([feed])
    ]
    return sorted(names, key=lambda name: (-name.entries, name.of_feed, fold(name.spelt), name.spelt))


def _likeness(category: str) -> tuple[str, ...]:
    """What spellings of one name have in common. Empty for a name without a letter or digit of ours."""
    words = [word for word in tokens(category) if word not in _JOINING]
    return tuple(_stem(word) for word in words) if slug(category) else ()


def _stem(word: str) -> str:
    return word[:-1] if len(word) >= _STEM and word[-1] in "aeiou" else word


def _is_generic(spellings: Iterable[str]) -> bool:
    return any(" ".join(tokens(spelling)) in GENERIC for spelling in spellings)


def _name(counted: Counter[str]) -> _Name:
    ranked = sorted(counted, key=lambda spelling: (-counted[spelling], spelling.isupper(), spelling))
    folded = {fold(spelling): spelling for spelling in reversed(ranked)}
    return _Name(tuple(one for one in ranked if folded[fold(one)] == one), counted.total())


def _on_all(name: _Name, items: Sequence[Item]) -> bool:
    return name.entries >= max(_ON_ALL, len(items))


def _known_by(subject: Subject) -> Topic:
    return Topic(subject.name, subject.title, (Rule(keywords=subject.known_by),))


def _rules(names: Sequence[_Name], unless: tuple[str, ...] = ()) -> list[Rule]:
    categories = tuple(spelling for name in names if not name.of_feed for spelling in name.spellings)
    feeds = tuple(name.spelt for name in names if name.of_feed)
    rules = [Rule(categories=categories, unless=unless)] if categories else []
    return [*rules, Rule(feeds=feeds, unless=unless)] if feeds else rules


def _usual(subject: Subject, names: Sequence[_Name]) -> Topic:
    # An urgent topic is not to go off by a category alone, whatever stands in it.
    rules = _rules(names, subject.unless if subject.urgent else ())
    if subject.keywords:
        rules.append(Rule(keywords=subject.keywords, unless=subject.unless))
    if subject.patterns:
        rules.append(Rule(patterns=subject.patterns, unless=subject.unless))
    return Topic(
        subject.name, subject.title, tuple(rules), urgent=subject.urgent, expires=subject.expires,
        description=subject.description,
    )  # fmt: skip


def _own(names: Sequence[_Name], usual: Sequence[Proposal]) -> list[Topic]:
    """Topics of the site's own, each with a slug of its own."""
    taken = _RESERVED | {one.topic.name for one in usual} | {one.name for one in SUBJECTS}
    topics = []
    for name in names:
        free = unused(slug(name.spelt), taken)
        taken = taken | {free}
        title = name.spelt.replace("_", " ").capitalize() if name.of_feed else name.spelt
        topics.append(Topic(free, title[:_LONGEST_TITLE].strip(), tuple(_rules([name]))))
    return topics


def _counted(topics: Sequence[Topic], items: Sequence[Item]) -> list[Proposal]:
    """Each topic with the number of different entries that the router leads to it."""
    router = Router({topic.name: topic for topic in topics})
    taken: Mapping[str, set[tuple[str, str]]] = {topic.name: set() for topic in topics}
    for item in items:
        for name in router.route(item).topics:
            taken[name].add((canonical(item.link), item.title))
    return [Proposal(topic, len(taken[topic.name])) for topic in topics]


def _within_the_limit(
    usual: Sequence[Proposal], own: Sequence[Proposal], by_category: Container[str]
) -> list[Proposal]:
    """As many as there is room for beside "everything": alerts, then the usual subjects that the site has a category
    for, then whatever takes most.
    """
    proposals = [*usual, *own]
    # The sort is stable, so that of equals the later ones, rarer or less usual, go first.
    ranked = sorted(
        proposals, key=lambda one: (not one.topic.urgent, one.topic.name not in by_category, -one.takes)
    )
    kept = {one.topic.name for one in ranked[: MOST - 1]}
    return [one for one in proposals if one.topic.name in kept]
