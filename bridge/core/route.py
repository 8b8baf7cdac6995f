"""Routing: which topics an item belongs to, and why.

The order: an item is folded; two RE2 sets find in one pass each which keywords and which patterns of all rules
together it holds; these, its categories and its feed are its marks; the marks lead to the few rules that can
match; each of those is tried whole. `explain` tries all of them, in the same way. Why a rule matches is put into
words only when asked for: that costs more than all the rest.

What the conditions look at, all of it folded (see `bridge.core.text.fold`):

- `keywords`, `unless`: whole words and phrases in the title, the summary, the text. A phrase may run over
  punctuation and line breaks (sources break lines anywhere), never from one field into the next. `*` stands
  for any letters of a word, alone between words for one word.
- `pattern`: RE2 on the three joined by line breaks. Case and accents do not matter, `.` stops at a line break,
  `^` is the beginning of the title unless the pattern says `(?m)`.
- `category`: a whole name. `feed`: a name of the configuration. `any`: every item.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from functools import lru_cache, partial
from itertools import accumulate

from bridge.core.search import SearchSet, compile_keyword, compile_pattern, finds, first_match
from bridge.core.text.fold import FIELD_END, fold, fold_fields, part_words, squeeze_blanks
from bridge.errors import RuleError
from bridge.model import Item
from bridge.policy import Rule, Topic

_LISTED = 5  # wanted names that a sentence quotes
_QUOTED = 60  # characters of the text that it quotes

# What an item shows: ("feed", name), ("category", folded), ("keyword" or "pattern", its number), ("any", "").
Mark = tuple[str, str | int]


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a rule, tried on an item.

    `kind` and `wanted` are as configured (`category`, `keywords`, `pattern`, `feed`, `any`, `unless`); `found`
    says in English what decided, `by` is the one of `wanted` that did ("": none of them was found). An `unless`
    holds where none of its keywords is found.
    """

    kind: str
    wanted: tuple[str, ...]
    held: bool
    found: str
    by: str = ""


@dataclass(frozen=True, slots=True)
class RuleVerdict:
    """One rule, tried on an item. `rule` counts from 0 within its topic."""

    topic: str
    rule: int
    matched: bool
    conditions: tuple[Condition, ...]

    @property
    def sentence(self) -> str:
        """The verdict in one line for ops, where rules count from 1."""
        verb = "matches" if self.matched else "does not match"
        decisive = "; ".join(one.found for one in self.conditions if one.held == self.matched)
        return f"topic {self.topic}, rule {self.rule + 1} {verb}: {decisive}"


@dataclass(frozen=True, slots=True)
class Routing:
    """Where an item goes: topics in config order. Why is put into words only when somebody asks."""

    topics: tuple[str, ...]
    _why: tuple[Callable[[], RuleVerdict], ...] = field(compare=False, repr=False)

    @property
    def reasons(self) -> tuple[RuleVerdict, ...]:
        """The verdicts of the rules that lead there."""
        return tuple(tell() for tell in self._why)


class Router:
    """The rules of all topics, compiled once. Immutable, so that threads may share it.

    Raises RuleError, naming topic and rule, for a keyword or pattern that cannot be used and for a rule that
    has no condition but `unless`.
    """

    def __init__(self, topics: Mapping[str, Topic]) -> None:
        self._keywords = SearchSet(case_sensitive=True)
        self._patterns = SearchSet(case_sensitive=False)
        self._rules = [
            self._compile(topic.name, number, rule)
            for topic in topics.values()
            for number, rule in enumerate(topic.rules)
        ]
        self._keywords.compile()
        self._patterns.compile()
        self._leads: dict[Mark, list[int]] = {}
        for at, rule in enumerate(self._rules):
            for mark in rule.conditions[0].marks:
                self._leads.setdefault(mark, []).append(at)

    def route(self, item: Item) -> Routing:
        """The topics an item belongs to, and why."""
        seen = self._look_at(item)
        candidates = {at for mark in seen.marks for at in self._leads.get(mark, ())}
        matching = [rule for at in sorted(candidates) if (rule := self._rules[at]).matches(seen.marks)]
        topics = tuple(dict.fromkeys([rule.topic for rule in matching]))
        return Routing(topics, tuple([partial(rule.verdict, seen) for rule in matching]))

    def explain(self, item: Item) -> tuple[RuleVerdict, ...]:
        """Every rule tried on an item, in config order."""
        seen = self._look_at(item)
        return tuple(rule.verdict(seen) for rule in self._rules)

    def _look_at(self, item: Item) -> _Seen:
        summary = () if item.summary in item.text else (item.summary,)
        folded = fold_fields((item.title, *summary, item.text))
        marks: set[Mark] = {("any", ""), ("feed", item.feed)}
        for category in item.categories:
            marks.add(("category", _folded(category)))
        for number in self._keywords.search(_words(folded)):
            marks.add(("keyword", number))
        if self._patterns.size:
            for number in self._patterns.search(_lines(folded)):
                marks.add(("pattern", number))
        return _Seen(item, folded, marks)

    def _compile(self, topic: str, number: int, rule: Rule) -> _Rule:
        try:
            conditions = tuple(one for one in self._conditions(rule) if one.marks)
        except RuleError as error:
            raise RuleError(f"topic {topic}, rule {number + 1}: {error}") from error
        if not conditions or conditions[0].kind == "unless":
            raise RuleError(
                f"topic {topic}, rule {number + 1} has no condition that leads to the topic: "
                'give it a category, keywords, a pattern or a feed, or "any: true"'
            )
        return _Rule.of(topic, number, conditions)

    def _conditions(self, rule: Rule) -> Iterator[_Condition]:
        """The choosiest first: an item is led to a rule by the rule's first condition alone."""
        yield _Condition("keywords", self._keyword_marks(rule.keywords))
        yield _Condition("pattern", self._pattern_marks(rule.patterns))
        yield _Condition("category", {("category", fold(name)): name for name in rule.categories})
        yield _Condition("feed", {("feed", name): name for name in rule.feeds})
        yield _Condition("any", {("any", ""): "true"} if rule.any else {})
        yield _Condition("unless", self._keyword_marks(rule.unless))

    def _keyword_marks(self, keywords: Iterable[str]) -> dict[Mark, str]:
        return {("keyword", self._keywords.add(compile_keyword(word))): word for word in keywords}

    def _pattern_marks(self, patterns: Iterable[str]) -> dict[Mark, str]:
        return {("pattern", self._patterns.add(compile_pattern(one))): one for one in patterns}


@dataclass(frozen=True, slots=True)
class _Seen:
    """An item as the rules see it."""

    item: Item
    folded: bytes  # its fields, with `FIELD_END` between
    marks: AbstractSet[Mark]

    @property
    def fields(self) -> Sequence[tuple[str, bytes]]:
        title, *summary, text = self.folded.split(FIELD_END)
        return [("title", title), *(("summary", one) for one in summary), ("text", text)]


@dataclass(frozen=True, slots=True)
class _Condition:
    kind: str
    marks: Mapping[Mark, str]  # one is enough (for `unless`: to spoil the rule); each as configured

    def tried_on(self, seen: _Seen) -> Condition:
        shown = [one for one in self.marks if one in seen.marks]
        mark = shown[0] if shown else None
        held = (mark is None) == (self.kind == "unless")
        by = "" if mark is None else self.marks[mark]
        return Condition(self.kind, tuple(self.marks.values()), held, self._found(mark, seen), by)

    def _found(self, mark: Mark | None, seen: _Seen) -> str:
        if mark is None:
            return self._missed(seen)
        wanted = f'"{self.marks[mark]}"'
        match self.kind:
            case "keywords":
                return f"keyword {wanted} in the {_field(self.marks[mark], seen)}"
            case "pattern":
                return f"pattern {wanted} {_quotation(self.marks[mark], seen)}"
            case "unless":
                return f"spoilt by {wanted} in the {_field(self.marks[mark], seen)}"
            case "any":
                return "any item"
            case _:
                return f"{self.kind} {wanted}"

    def _missed(self, seen: _Seen) -> str:
        match self.kind:
            case "category" if seen.item.categories:
                return f"the item is in {_listed(seen.item.categories)}"
            case "category":
                return "the item has no category"
            case "feed":
                return f'the feed is "{seen.item.feed}"'
            case "unless":
                return f"nothing of {_listed(self.marks.values())}"
            case _:
                return f"no {self.kind} of {_listed(self.marks.values())}"


@dataclass(frozen=True, slots=True)
class _Rule:
    topic: str
    number: int
    conditions: tuple[_Condition, ...]
    needs: tuple[frozenset[Mark], ...]  # one of each is enough; without those of the first condition
    spoils: frozenset[Mark]

    @classmethod
    def of(cls, topic: str, number: int, conditions: tuple[_Condition, ...]) -> _Rule:
        _, *further = conditions
        needs = tuple(frozenset(one.marks) for one in further if one.kind != "unless")
        spoils = frozenset(mark for one in further if one.kind == "unless" for mark in one.marks)
        return cls(topic, number, conditions, needs, spoils)

    def matches(self, marks: AbstractSet[Mark]) -> bool:
        """Whether an item does for which the first condition holds."""
        for need in self.needs:  # sets of either kind are compared by the hashes that they keep
            if need.isdisjoint(marks):
                return False
        return self.spoils.isdisjoint(marks)

    def verdict(self, seen: _Seen) -> RuleVerdict:
        conditions = [one.tried_on(seen) for one in self.conditions]
        held = [one.held for one in conditions]
        return RuleVerdict(self.topic, self.number, all(held), tuple(conditions))


@lru_cache(maxsize=1024)
def _folded(category: str) -> str:
    """A site has few of them, and each item carries some."""
    return fold(category)


def _words(folded: bytes) -> bytes:
    return b" %b " % part_words(folded)


def _lines(folded: bytes) -> bytes:
    return squeeze_blanks(folded.replace(FIELD_END, b"\n"))


def _field(keyword: str, seen: _Seen) -> str:
    """The first that holds a keyword, of an item that does."""
    return next(name for name, folded in seen.fields if finds(keyword, _words(folded)))


def _quotation(pattern: str, seen: _Seen) -> str:
    """What a pattern that is known to match found first, and in which field that begins."""
    start, found = first_match(compile_pattern(pattern), _lines(seen.folded))
    ends = accumulate(len(squeeze_blanks(folded)) + 1 for _, folded in seen.fields)
    field = next(name for (name, _), end in zip(seen.fields, ends, strict=True) if start < end)
    quoted = " ".join(found.decode().split())
    return f'found "{quoted[:_QUOTED]}{"…" if len(quoted) > _QUOTED else ""}" in the {field}'


def _listed(names: Iterable[str]) -> str:
    quoted = [f'"{name}"' for name in names]
    more = f" and {len(quoted) - _LISTED} more" if len(quoted) > _LISTED else ""
    return ", ".join(quoted[:_LISTED]) + more
