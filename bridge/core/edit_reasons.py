# ruff: noqa: E501 - lists of words and patterns read better unbroken
"""What `bridge explain` says of an edit: short half sentences in English with the source's own words."""

from __future__ import annotations

_NAMES = {
    "state": "its state", "person": "who was found or is missing", "water": "the water", "duty": "what is compulsory",
    "price": "the price", "booking": "the booking", "negation": "a negation", "exception": "an exception",
    "extent": "the extent", "audience": "whom it concerns", "sex": "whom it concerns", "side": "the side",
    "parity": "the side", "direction": "the direction", "way": "the way", "lanes": "the lanes", "order": "before or after",
    "dayhalf": "the part of the day", "season": "the season", "daytype": "the kind of day", "frequency": "how often",
    "unit": "the unit", "place": "the place", "floor": "the floor", "setting": "how it is held", "school": "the school",
    "office": "the office", "waste": "the kind of waste", "paper": "what to bring", "payment": "how to pay",
    "channel": "by which way", "tax": "the tax", "traveller": "for which traffic", "transport": "the means of transport",
    "weather": "the weather", "utility": "the supply", "instalment": "the instalment", "degree": "the colour of the alert",
    "phase": "the phase of the alert", "phone": "a telephone number", "mail": "an address of mail", "name": "a name",
    "relative": "the day", "weekday": "the weekday", "account": "the account", "link": "and or or", "item of a list": "an item of a list",
}  # fmt: skip
_SECRET = frozenset({"phone", "account"})  # a number never stands in clear in a log
_LONGEST = 60


def became(kind: str, before: str, after: str) -> str:
    if kind in _SECRET:
        return f"{_name(kind)} is another"
    return f"{_the(kind)} {_short(before)} became {_short(after)}"


def added(kind: str, said: str) -> str:
    return f"{_a(kind)} was added{_what(kind, said)}"


def removed(kind: str, said: str) -> str:
    return f"{_a(kind)} was taken out{_what(kind, said)}"


def swapped(said: str) -> str:
    return f"its facts changed places: {_short(said)}"


def _what(kind: str, said: str) -> str:
    return "" if kind in _SECRET else f": {_short(said)}"


def _name(kind: str) -> str:
    return _NAMES.get(kind, f"the {kind}")


def _the(kind: str) -> str:
    return f"{_NAMES[kind]}:" if kind in _NAMES else f"the {kind}"


def _a(kind: str) -> str:
    return _NAMES.get(kind, f"an {kind}" if kind[0] in "aeiou" else f"a {kind}")


def _short(said: str) -> str:
    said = " ".join(said.split())
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1]}…"
