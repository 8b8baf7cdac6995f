"""What two sentences of nearly the same words say at one place: "e" or "o", "due turni" or "un turno", an item more.

Claims are compared as sets elsewhere; here what counts is in which order they and the words between them stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from bridge.core.edits import reasons as because
from bridge.core.edits.claim import Claim
from bridge.core.edits.numerals import ORDINALS
from bridge.core.edits.pairing import Sentence
from bridge.core.edits.version import Version
from bridge.core.edits.vocabulary import NOT
from bridge.core.text.characters import word_set

_AND, _OR = word_set("e ed und et and ter"), word_set("o od oppure ovvero oder ou or ali")
_PREPOSITIONS = word_set(
    "a al allo alla agli alle da dal dallo dalla dagli dalle di del dello della degli delle in nel nello nella negli "
    "nelle su sul sullo sulla sugli sulle per con presso entro"
)
_A = word_set("un uno una")
_NEAR = 30  # characters
_MOST_WORDS = 150  # of a sentence whose words are compared in order
_LONGEST, _LONGEST_ALONE = 6, 12  # words of an item
_LITTLE, _STEM = 3, 5  # letters
_LONGEST_LABEL, _LONGEST_ROW, _BEFORE = 8, 100, 60  # words; characters
_TURNS = word_set("date time weekday year amount relative month")
_MEETS = re.compile(
    r"\b(?:punt[oi] di (?:raccolta|ritrovo|incontro|partenza)|ritrovo|raduno|partenza|arrivo|capolinea|fermata"
    r"|imbarco|ritiro|consegna|si (?:parte|ritira|arriva))(?: (?:è|e'|sarà|resta|fissat[oa]|previst[oa]))*"
    r"(?:\s?\b(?:presso|davanti|d[aei]\w{0,4}|a|a[lg]l?[aeoi]?|nel?l?[aeo]?|in|sul?l?[aeo]?|l[aeo]?|il|i|gli)\b['’]?)*\s*$",
    re.IGNORECASE,
)
_NO_ITEM = word_set(
    "state duty negation relative date time weekday year exception month amount frequency duration"
)


def hunks(
    ours: Sequence[Claim], others: Sequence[Claim]
) -> Iterator[tuple[Sequence[Claim], Sequence[Claim]]]:
    """Runs of claims and words in whose place others stand, or nothing does."""
    sides = [ours[:_MOST_WORDS], others[:_MOST_WORDS]]
    marks = [[*map(_mark, side)] for side in sides]
    turned = marks[0] > marks[1]  # the matcher does not see alike in both directions
    matcher = SequenceMatcher(None, marks[turned], marks[not turned], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "equal":
            first, second = sides[turned][i1:i2], sides[not turned][j1:j2]
            yield (second, first) if turned else (first, second)


def words_replaced(
    mine: Sentence, theirs: Sentence, ours: Sequence[Claim], others: Sequence[Claim]
) -> Iterator[str]:
    """What words say that are no claims: "e" or "o", "un turno" or "due turni"."""
    one, other = ours[0], others[0]
    keys = {one.key, other.key}
    junctions = len(ours) == len(others) == 1 and _is_junction(mine, one) and _is_junction(theirs, other)
    if junctions and keys & _AND and keys & _OR:
        yield because.became("link", one.key, other.key)
    if _ordinals(one, other):
        yield because.became("number", mine.words_of(one), theirs.words_of(other))
    if keys & _A and {one.kind, other.kind} == {"", "number"} and not keys & {"1"}:
        yield because.became("number", mine.words_of(one), theirs.words_of(other))


def meets_elsewhere(
    mine: Sentence, theirs: Sentence, ours: Sequence[Claim], others: Sequence[Claim]
) -> Iterator[str]:
    """Another place behind "punto di raccolta", "ritrovo", "partenza", in whatever words."""
    sides = ((mine, ours), (theirs, others))
    told = [{claim.key[:_STEM] for claim in said if not _is_little(claim)} for _, said in sides]
    named = told[0] and told[1] and not told[0] & told[1] and not any(map(_is_no_item, (*ours, *others)))
    if named and all(
        _MEETS.search(one.said, max(0, said[0].start - _BEFORE), said[0].start) for one, said in sides
    ):
        yield because.became("place", *(one.said[said[0].start : said[-1].end] for one, said in sides))


def relabelled(mine: Sequence[Sentence], theirs: Sequence[Sentence]) -> Iterator[str]:
    """Rows of a list whose labels, or whose days and hours, took each other's place."""
    ours, others = _rows(mine), _rows(theirs)
    turns = [label for label in ours.keys() & others.keys() if ours[label][0] != others[label][0]]
    before, after = ({rows[label][0] for label in turns} for rows in (ours, others))
    if len(before) > 1 and before == after:
        yield because.swapped(others[min(turns)][1])


def _rows(sentences: Sequence[Sentence]) -> dict[tuple[str, ...], tuple[frozenset[str], str]]:
    """What short sentences with a figure say of it, by the words beside it; each that stands once."""
    found: dict[tuple[str, ...], tuple[frozenset[str], str]] = {}
    for one in sentences:
        if len(one.said) > _LONGEST_ROW:
            continue
        label = tuple(claim.key for claim in one.claims if claim.kind not in _TURNS)
        turn = frozenset(f"{claim.kind} {claim.key}" for claim in one.claims if claim.kind in _TURNS)
        if turn and 0 < len(label) <= _LONGEST_LABEL:
            found[label] = (frozenset() if label in found else turn), one.said
    return {label: row for label, row in found.items() if row[0]}


def _ordinals(one: Claim, other: Claim) -> bool:
    """Whether both are ordinals, and not the same: "il secondo figlio", "il terzo figlio"."""
    numbers = {ORDINALS.get(one.key), ORDINALS.get(other.key)}
    return None not in numbers and len(numbers) > 1


def listed(one: Sentence, other: Sentence, version: Version) -> Iterator[str]:
    """The items of lists of names, or of those or that which a rule is for, that the other sentence has not."""
    known = {claim.key[:_STEM] for claim in other.claims}
    alike = (said for said in version.sentences if said.forbids == one.forbids)
    elsewhere = {claim.key[:_STEM] for said in alike for claim in said.claims}
    longest = _LONGEST_ALONE if other.stems <= one.stems else _LONGEST  # where nothing else was changed
    between: list[Claim] = []
    for claim in (*one.claims, None):
        if claim and (_is_little(claim) or claim.key[:_STEM] not in known):
            between.append(claim)
            continue
        told = [claim for claim in between if not _is_little(claim)]
        named = all(claim.kind == "name" and claim.weight for claim in told)
        fits = told and len(between) <= longest and not any(map(_is_no_item, between))
        new = any(claim.key[:_STEM] not in elsewhere for claim in told)
        if fits and new and (one.is_rule or named) and _is_in_list(one, between):
            yield one.said[between[0].start : between[-1].end]
        between = []


def _is_little(claim: Claim) -> bool:
    return (not claim.kind and claim.end - claim.start <= _LITTLE) or claim.key in _PREPOSITIONS


def _is_no_item(claim: Claim) -> bool:
    return claim.kind.split(" ")[0] in _NO_ITEM or claim.key in NOT


def _is_in_list(one: Sentence, hunk: Sequence[Claim]) -> bool:
    """Whether an "e" joins it to others, or a comma, with an "e" near."""
    start, end = hunk[0].start, hunk[-1].end
    if any(_is_junction(one, claim) for claim in hunk):
        return True
    comma = one.said[:start].rstrip().endswith(",") or one.said[end:].lstrip().startswith(",")
    near = (claim for claim in one.claims if start - _NEAR <= claim.start <= end + _NEAR)
    return comma and hunk[0].key not in _PREPOSITIONS and any(_is_junction(one, claim) for claim in near)


def _mark(claim: Claim) -> str:
    return f"{claim.kind} {claim.key}"


def exchanged(mine: Sentence, theirs: Sentence) -> bool:
    """Whether in one frame of words and kinds the same claims or words stand in each other's place."""
    ours, others = mine.claims, theirs.claims
    if len(ours) != len(others) or sorted(map(_mark, ours)) != sorted(map(_mark, others)):
        return False
    moved = [
        at for at, (one, other) in enumerate(zip(ours, others, strict=True)) if _mark(one) != _mark(other)
    ]
    if not moved or any(ours[at].kind != others[at].kind for at in moved):
        return False
    between = (ours[at] for at in range(moved[0], moved[-1]) if not _is_junction(mine, ours[at]))
    return any(claim.kind != ours[moved[0]].kind for claim in between)  # else they are an enumeration


def _is_junction(one: Sentence, claim: Claim) -> bool:
    """Whether a word is "e", and not "è" nor "E'"."""
    said = one.words_of(claim).lower()
    return not claim.kind and said in _AND | _OR and one.said[claim.end : claim.end + 1] not in {"'", "’"}
