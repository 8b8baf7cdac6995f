"""What two versions of one sentence say otherwise, and what came or went with whole sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cached_property
from itertools import chain

from bridge.core import edit_reasons as because
from bridge.core.edit_pairing import Sentence, align, sentence
from bridge.core.edit_typos import corrected
from bridge.core.fact import Fact, Weight
from bridge.core.facts import same
from bridge.core.text.characters import word_set
from bridge.core.text.fold import tokens

_AND, _OR = word_set("e ed und et in and ter"), word_set("o od oppure ovvero oder ou or ali")
_DAYS = frozenset({"date", "weekday", "relative"})
_DEPENDENT = frozenset(
    {
        "negation",
        "exception",
        "extent",
        "number",
        "letter",
        "dayhalf",
        "side",
        "parity",
        "daytype",
        "duration",
        "distance",
        "load",
    }
)
_FIGURES = frozenset(
    {"date", "time", "amount", "percentage", "number", "year", "phone", "mail", "account", "kilometre"}
)
_CLAUSE_END = re.compile(r"[,;:.()]|\s[-–—]\s")
_BETWEEN_CLAUSES = word_set("mentre invece")
_JOINED = re.compile(r"[,;]|\b(?:e|ed|o|und|et|and|in)\b")
_MOST = 0.5  # of its words
_LONGEST_ITEM = 4  # words
_INSTRUCTS = re.compile(
    r"(?!leggere|scopri|continua|scarica|condivid|partecip|prenot|ricord)\w{2,}(?:[aei]re|[aei]rsi)"
)
_STYLE = re.compile(
    r"\w+mente|\w+[aiu]t[oaie]|\w{1,2}|\w+ndo|come|anche|quindi|inoltre|pertanto|invece|infatti|alle?|della?|delle|dell|dello|degli|con|per|nell?a?|tutt\w|altr\w|relativ\w|ogni|sotto|presso|sempre|cio|questo|tale"
)
_LITTLE = 3  # letters of words that say nothing by themselves
_DECISIVE = frozenset({"cancelled", "revoked", "suspended", "off", "closed", "soldout", "moved"})
_NEVER_REPEATED = frozenset({"cancelled", "revoked", "moved", "must", "forbidden", "needed", "soldout"})
_REWRITTEN = 0.5  # likeness, below which words that come and go are style
_MOST_WORDS = 400  # of a sentence whose words are compared in order


@dataclass(frozen=True)
class Version:
    """The sentences of one version."""

    said: tuple[str, ...]
    own: tuple[str, ...]  # those of which the other version has no equal

    @cached_property
    def _by_kind(self) -> dict[str, list[tuple[Fact, Sentence]]]:
        found: dict[str, list[tuple[Fact, Sentence]]] = {}
        for one in map(sentence, self.said):
            for fact in one.facts:
                if fact.kind:
                    found.setdefault(fact.kind, []).append((fact, one))
        return found

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(word for said in self.said for word in tokens(said))

    @cached_property
    def latest_year(self) -> str:
        years = [fact.key for fact, _ in self._by_kind.get("year", ())]
        return max([*years, *(fact.parts[0] for fact, _ in self._by_kind.get("date", ()))], default="")

    def says(self, fact: Fact, among: Sentence) -> bool:
        """Whether a fact of the other version's sentence stands in this one, too, and there of no other day.

        What means nothing by itself, a "not" or a number, must stand in a sentence that was touched.
        """
        dependent = fact.kind in _DEPENDENT or fact.key == "off"
        return any(
            (fact.key == other.key if fact.kind == "state" else same(fact, other))
            and (not dependent or there.said in self.own)
            and (fact.kind in _DAYS or not among.days or not there.days or bool(among.days & there.days))
            and (fact.kind == "state" or _agree(among.states, there.states))
            for other, there in self._by_kind.get(fact.kind, ())
        )


def _agree(mine: Sequence[Fact], theirs: Sequence[Fact]) -> bool:
    """Whether what two sentences say has become of a thing can be said of one thing."""
    return not mine or not theirs or any(same(one, other) for one in mine for other in theirs)


def differences(before: Version, after: Version) -> Iterator[str]:
    """The material differences, as reasons."""
    pairs, removed, added = align([*map(sentence, before.own)], [*map(sentence, after.own)])
    for likeness, one, theirs in pairs:
        mine = corrected(one, theirs)
        yield from _edited(
            mine, theirs, before, after, rewritten=min(likeness, _nearness(mine, theirs)) < _REWRITTEN
        )
    for one in removed:
        for fact in _alone(one, after, max(before.latest_year, after.latest_year)):
            yield because.removed(fact.kind, one.words_of(fact))
    for one in added:
        for fact in _alone(one, before, max(before.latest_year, after.latest_year)):
            yield because.added(fact.kind, one.words_of(fact))


def _nearness(mine: Sentence, theirs: Sentence) -> float:
    """How many of the words that are no facts two sentences share, from 0 to 1."""
    ours, others = (
        {fact.key for fact in one.facts if not fact.kind and len(fact.key) > _LITTLE}
        for one in (mine, theirs)
    )
    longer = max(len(ours), len(others))
    return len(ours & others) / longer if ours and others else 1.0


def _alone(one: Sentence, other: Version, latest_year: str) -> Iterator[Fact]:
    """The facts of a sentence that came or went as a whole that one cannot do without."""
    repeated = _repeats(one, other)
    if (
        _requires(one)
        and not repeated
        and not _is_known(one, other)
        and not any(other.says(fact, one) for fact in one.facts if fact.kind == "duty")
    ):
        yield next(
            (fact for fact in one.facts if fact.kind == "duty" and not fact.background),
            replace(one.facts[0], kind="instruction"),
        )
    for fact in one.facts:
        if repeated and fact.kind not in _FIGURES and fact.key not in _NEVER_REPEATED:
            continue
        bygone = fact.kind == "date" and "" < fact.parts[0] < latest_year
        if fact.weight is Weight.ALONE and not bygone and not other.says(fact, one):
            yield fact


def _is_known(one: Sentence, other: Version) -> bool:
    """Whether most of a sentence's words stand in the other version, too."""
    words = [word for word in tokens(one.said) if len(word) > _LITTLE]
    return sum(word in other.words for word in words) >= _MOST * len(words)


def _requires(one: Sentence) -> bool:
    """Whether a sentence says what somebody must do, or who may: of what age, how many."""
    duties = {fact.key for fact in one.facts if fact.kind == "duty" and not fact.background}
    told = any(fact.kind in {"number", "duration", "audience"} and fact.weight for fact in one.facts)
    first = next((fact.key for fact in one.facts), "")
    return (
        "must" in duties
        or bool(_INSTRUCTS.fullmatch(first) and " è " not in one.said)
        or ("may" in duties and told)
    )


def _repeats(one: Sentence, other: Version) -> bool:
    """Whether a sentence only says again when, where and how much: several such facts, all of them known."""
    told = [fact for fact in one.facts if fact.kind in _FIGURES and fact.weight]
    return len(told) > 1 and all(other.says(fact, one) for fact in told)


def _edited(
    mine: Sentence, theirs: Sentence, before: Version, after: Version, *, rewritten: bool
) -> Iterator[str]:
    lost, won = _missing(mine, theirs), _missing(theirs, mine)
    replaced = list(_in_its_place(mine, theirs))
    for fact, other in replaced:
        if fact in lost and other in won:
            lost.remove(fact)
            won.remove(other)
            yield because.became(fact.kind, mine.words_of(fact), theirs.words_of(other))
    lost = [fact for fact in lost if not after.says(fact, mine)]
    won = [fact for fact in won if not before.says(fact, theirs)]
    for fact in list(lost):
        alike = [one for one in won if one.kind == fact.kind]
        if alike:
            lost.remove(fact)
            won.remove(alike[0])
            yield because.became(fact.kind, mine.words_of(fact), theirs.words_of(alike[0]))
    least = Weight.ALONE if rewritten else Weight.IN_PLACE
    if rewritten and mine.figures and mine.figures == theirs.figures:
        lost, won = ([fact for fact in facts if fact.key in _DECISIVE] for facts in (lost, won))
    yield from (
        because.removed(fact.kind, mine.words_of(fact)) for fact in lost if _counts(fact, theirs, least)
    )
    yield from (because.added(fact.kind, theirs.words_of(fact)) for fact in won if _counts(fact, mine, least))
    yield from _rejoined(mine, theirs, before, after)


def _counts(fact: Fact, other: Sentence, least: Weight) -> bool:
    """Whether a fact that came or went in a sentence matters; "di sera" beside 21:00 does not."""
    told = fact.kind == "dayhalf" and any(one.kind == "time" for one in other.facts)
    dated = fact.kind == "relative" and any(one.kind in _DAYS for one in other.facts)
    lasting = fact.kind == "duration" and any(
        one.bound == "until" and one.kind == "date" for one in other.facts
    )
    one_day = (
        fact.kind == "duration"
        and fact.key == "1440 minutes"
        and any(one.kind in _DAYS for one in other.facts)
    )
    return fact.weight >= least and not (told or dated or lasting or one_day)


def _missing(mine: Sentence, theirs: Sentence) -> list[Fact]:
    """The facts of a sentence that the other has not, not even misspelt."""
    found: list[Fact] = []
    for fact in mine.facts:
        told = any(same(fact, other) for other in (*theirs.facts, *found) if other.kind)
        if fact.kind and fact.weight and not told:
            found.append(fact)
    return found


def _in_its_place(mine: Sentence, theirs: Sentence) -> Iterator[tuple[Fact, Fact]]:
    """Facts where another of their kind stood, word for word."""
    for ours, others in _replacements(mine, theirs):
        for fact in ours:
            alike = [one for one in others if one.kind == fact.kind and fact.kind]
            if alike:
                yield fact, alike[0]


def _replacements(mine: Sentence, theirs: Sentence) -> Iterator[tuple[Sequence[Fact], Sequence[Fact]]]:
    ours, others = mine.facts[:_MOST_WORDS], theirs.facts[:_MOST_WORDS]
    matcher = SequenceMatcher(
        None, [_mark(fact) for fact in ours], [_mark(fact) for fact in others], autojunk=False
    )
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "replace":
            yield ours[i1:i2], others[j1:j2]


def _mark(fact: Fact) -> str:
    return f"{fact.kind} {fact.key}"


def _rejoined(mine: Sentence, theirs: Sentence, before: Version, after: Version) -> Iterator[str]:
    """Tell of "e" that became "o", and of words in each other's place: "chiusa via Roma, aperta via Verdi"."""
    for ours, others in _replacements(mine, theirs):
        if len(ours) == len(others) == 1 and _is_junction(mine, ours[0]) and _is_junction(theirs, others[0]):
            keys = {ours[0].key, others[0].key}
            if keys & _AND and keys & _OR:
                yield because.became("link", ours[0].key, others[0].key)
    yield from (because.removed("item of a list", item) for item in _listed(mine, theirs, after))
    yield from (because.added("item of a list", item) for item in _listed(theirs, mine, before))
    if [fact.kind for fact in mine.facts] != [fact.kind for fact in theirs.facts]:
        return
    here, there = _clauses(mine), _clauses(theirs)
    if here != there and _shape(here) == _shape(there) and sorted(chain(*here)) == sorted(chain(*there)):
        yield because.swapped(theirs.said)


def _clauses(one: Sentence) -> list[list[str]]:
    """What is said together, in no order; "via Roma, via Verdi" is one enumeration."""
    found: list[list[str]] = [[]]
    end, kind, parted = 0, "", False
    for fact in one.facts:
        parted |= bool(_CLAUSE_END.search(one.said[end : fact.start]))
        end = max(end, fact.end)
        if _is_junction(one, fact):
            parted = True
            continue
        if parted and not (fact.kind and fact.kind == kind):
            found.append([])
        parted, kind = False, fact.kind
        if fact.weight or (not fact.kind and len(fact.key) > _LITTLE):
            found[-1].append(_mark(fact))
    return sorted(sorted(clause) for clause in found if clause)


def _listed(mine: Sentence, theirs: Sentence, version: Version) -> Iterator[str]:
    """Items of an enumeration that the other sentence, the same word for word but for them, has not."""
    if not any(fact.weight is Weight.ALONE and fact.kind not in _FIGURES for fact in mine.facts):
        return  # nothing is closed, forbidden, free, …: there is nothing that the item has in common with its list
    ours = [fact for fact in mine.facts if not _is_junction(mine, fact)]
    others = [fact for fact in theirs.facts if not _is_junction(theirs, fact)]
    matcher = SequenceMatcher(
        None,
        [_mark(fact) for fact in ours[:_MOST_WORDS]],
        [_mark(fact) for fact in others[:_MOST_WORDS]],
        autojunk=False,
    )
    changes = [code for code in matcher.get_opcodes() if code[0] != "equal"]
    if len(changes) == 1 and changes[0][0] == "delete":
        start, end = changes[0][1:3]
        item = ours[start:end]
        if len(item) <= _LONGEST_ITEM and not any(
            fact.background or _STYLE.fullmatch(fact.key) for fact in item
        ):
            before = mine.said[ours[start - 1].end : item[0].start] if start else ""
            after = mine.said[item[-1].end : ours[end].start] if end < len(ours) else "."
            known = all(
                version.says(fact, mine) if fact.kind else fact.key in version.words
                for fact in item
                if fact.kind != "transport"
            )
            if not known and (_JOINED.search(before) or (":" in before and _JOINED.search(after))):
                yield mine.said[item[0].start : item[-1].end]


def _is_junction(one: Sentence, fact: Fact) -> bool:
    """Whether a word is "e", and not "è" nor "E'"."""
    said = one.words_of(fact).lower()
    return (
        not fact.kind
        and said in _AND | _OR | _BETWEEN_CLAUSES
        and one.said[fact.end : fact.end + 1] not in {"'", "’"}
    )


def _shape(clauses: list[list[str]]) -> list[list[str]]:
    """The kinds of facts of each clause, and how many words it has beside them."""
    return sorted(sorted(word.split(" ", 1)[0] for word in clause) for clause in clauses)
