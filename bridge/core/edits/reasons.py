"""What `bridge explain` says of an edit: short half sentences in English with the source's own words."""

from __future__ import annotations

_NAMES = {
    "state": "its state",
    "person": "who was found or is missing",
    "duty": "what one must or may",
    "negation": "a negation",
    "exception": "an exception",
    "extent": "how much of it",
    "audience": "whom it concerns",
    "phone": "a telephone number",
    "mail": "an address of mail",
    "relative": "the day",
    "degree": "the colour of the alert",
    "paper": "what to bring",
    "payment": "how to pay",
    "channel": "by which way",
    "setting": "how it is held",
    "frequency": "how often",
    "account": "the account",
    "link": "and or or",
    "initials": "whose turn it is",
    "item": "an item of a list",
    "opposite": "the opposite",
}
_SECRET = frozenset({"phone", "account"})  # a number never stands in clear in a log
_LONGEST = 60


def became(kind: str, before: str, after: str) -> str:
    if kind in _SECRET:
        return f"{_NAMES[kind]} is another"
    name = _name(kind)
    what = f"the {kind}" if name == kind else f"{name}:"
    return f"{what} {_short(before)} became {_short(after)}"


def added(kind: str, said: str) -> str:
    return f"{_a(kind)} was added{_what(kind, said)}"


def removed(kind: str, said: str) -> str:
    return f"{_a(kind)} was taken out{_what(kind, said)}"


def swapped(said: str) -> str:
    return f"its claims changed places: {_short(said)}"


def _what(kind: str, said: str) -> str:
    return "" if kind in _SECRET else f": {_short(said)}"


def _name(kind: str) -> str:
    return _NAMES.get("opposite" if kind.startswith("opposite") else kind, kind)


def _a(kind: str) -> str:
    name = _name(kind)
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}" if name == kind else name


def _short(said: str) -> str:
    said = " ".join(said.split())
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"
