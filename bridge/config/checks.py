"""What must hold between keys far apart: names that refer to others, phrases that must differ, templates. And what
is valid but doubtful.

These look at the tree as it was read, not at the validated shapes, so that they tell their errors together with
those of the schema. Where the tree is not what they expect, the schema says so and they say nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from bridge.config.reading import Steps
from bridge.config.schema import START, STOP
from bridge.config.wording import did_you_mean, shown
from bridge.core.alerts.doubts import is_swapped
from bridge.core.words import Meaning, understand

# Where names stand, what they are, and where those of that kind are defined.
_REFERENCES: tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...] = (
    (("topics", "*", "rules", "*", "feed"), "feed", ("feeds",)),
    (("topics", "*", "template"), "template", ("whatsapp", "templates")),
    (("whatsapp", "templates", "*", "fallback"), "template", ("whatsapp", "templates")),
    (("relay", "silence", "*", "only"), "topic", ("topics",)),
    (("subscriptions", "default_topics"), "topic", ("topics",)),
)
_DEFAULT_TEMPLATE = "notizia"
# Where SIDs stand, what they begin with, whose they are, and where a whole one is to be had.
_SIDS: tuple[tuple[tuple[str, ...], str, str, str], ...] = (
    (("whatsapp", "account_sid"), "AC", "an account", "the Twilio console"),
    (("whatsapp", "templates", "*", "sid"), "HX", "a template", "`bridge templates submit`"),
    (("whatsapp", "templates", "*", "sids", "*"), "HX", "a template", "`bridge templates submit`"),
    (("whatsapp", "templates", "*", "image_sid"), "HX", "a template", "`bridge templates submit`"),
    (("whatsapp", "templates", "*", "image_sids", "*"), "HX", "a template", "`bridge templates submit`"),
)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with the value at `steps`, or with the key itself."""

    steps: Steps
    message: str
    of_key: bool = False


def cross_check(tree: dict[str, object]) -> Iterator[Fault]:
    """Every fault between keys of this tree."""
    yield from _unknown_names(tree)
    yield from _phrases_of_both(tree)
    yield from _topics_without_template(tree)
    yield from _fallbacks_in_a_circle(tree)
    for steps, _ in _found(tree, ("topics", "all")):
        yield Fault(steps, "all stands for every topic in default_topics; choose another name", of_key=True)


def _unknown_names(tree: dict[str, object]) -> Iterator[Fault]:
    for pattern, kind, home in _REFERENCES:
        for _, defined in _found(tree, home):
            for steps, named in _texts(tree, pattern):
                known_otherwise = pattern[-1] == "default_topics" and steps == pattern and named == "all"
                if isinstance(defined, dict) and named not in defined and not known_otherwise:
                    yield Fault(steps, f"there is no {kind} {shown(named)}{did_you_mean(named, defined)}")


def _phrases_of_both(tree: dict[str, object]) -> Iterator[Fault]:
    """Start phrases that would be taken for a stop. Where one list is left out, its default counts."""
    start, stop = (list(_texts(tree, ("subscriptions", kind))) for kind in ("start", "stop"))
    starts = [phrase for _, phrase in start] or START
    for steps, ends in stop or [((), phrase) for phrase in STOP]:
        for number, begins in enumerate(starts):
            if understand(begins, (), (ends,)) is Meaning.STOP:
                message = f"who writes {shown(begins)} to start would be stopped by {shown(ends)}"
                yield Fault(steps or start[number][0], f"{message}; take out one of the two")


def _topics_without_template(tree: dict[str, object]) -> Iterator[Fault]:
    for _, templates in _found(tree, ("whatsapp", "templates")):
        sole = 1  # and so everybody's
        if not isinstance(templates, dict) or len(templates) <= sole or _DEFAULT_TEMPLATE in templates:
            continue
        for steps, topic in _found(tree, ("topics", "*")):
            if isinstance(topic, dict) and topic.get("template") is None:
                names = ", ".join(templates)
                yield Fault(
                    steps, f"names no template, and none is called {_DEFAULT_TEMPLATE}; name one of {names}"
                )


def _fallbacks_in_a_circle(tree: dict[str, object]) -> Iterator[Fault]:
    """Each circle once, at the fallback that stands last in the file."""
    then = {str(steps[2]): name for steps, name in _texts(tree, ("whatsapp", "templates", "*", "fallback"))}
    told: set[str] = set()
    for start in then:
        circle = [start]
        while then.get(circle[-1]) in then and then[circle[-1]] not in circle:
            circle.append(then[circle[-1]])
        if then.get(circle[-1]) == start and not told.intersection(circle):
            told.update(circle)
            last = max(circle, key=list(then).index)
            ring = circle[circle.index(last) :] + circle[: circle.index(last)]
            way = ", ".join(f"{name} by {then[name]}" for name in ring)
            yield Fault(
                ("whatsapp", "templates", last, "fallback"), f"goes in a circle: {way}; end it somewhere"
            )


def doubtful(tree: dict[str, object]) -> Iterator[Fault]:
    """What a valid file can hardly mean."""
    yield from _swapped(tree)
    yield from _strange_sids(tree)
    yield from _images_without_tls(tree)


def _swapped(tree: dict[str, object]) -> Iterator[Fault]:
    for steps, point in _found(tree, ("comune", "point")):
        numbers = [float(one) for one in point if _is_number(one)] if isinstance(point, list) else []
        if len(numbers) == 2 and is_swapped((numbers[0], numbers[1])):  # noqa: PLR2004 - latitude, longitude
            yield Fault(steps, "gives the longitude first, it seems; it is [latitude, longitude]")


def _is_number(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"-?\d{1,3}(?:\.\d+)?", value) is not None


def _strange_sids(tree: dict[str, object]) -> Iterator[Fault]:
    """SIDs that Twilio never gave out. Other providers may make them otherwise."""
    if any(not _is_twilio(address) for _, address in _texts(tree, ("whatsapp", "api_url"))):
        return
    for pattern, prefix, whose, where in _SIDS:
        for steps, sid in _texts(tree, pattern):
            if sid and not re.fullmatch(f"{prefix}[0-9a-fA-F]{{32}}", sid):
                yield Fault(
                    steps,
                    f"{shown(sid)} is not the form of {whose}'s SID, {prefix} and 32 of 0-9 a-f; "
                    f"Twilio will refuse it: copy it whole from {where}",
                )


def _images_without_tls(tree: dict[str, object]) -> Iterator[Fault]:
    sites = [*_texts(tree, ("comune", "site")), *_texts(tree, ("feeds", "*", "url"))]
    if sites and urlsplit(sites[0][1]).scheme == "http":
        for steps, wanted in _texts(tree, ("whatsapp", "templates", "*", "image")):
            if wanted == "true":
                yield Fault(
                    steps, f"shows nothing: images come by https, and the site is {shown(sites[0][1])}"
                )


def _is_twilio(address: str) -> bool:
    host = (urlsplit(address).hostname or "").rstrip(".")
    return host == "twilio.com" or host.endswith(".twilio.com")


def _found(tree: object, pattern: tuple[str, ...], steps: Steps = ()) -> Iterator[tuple[Steps, object]]:
    """Every part of the tree whose path fits; `*` is any key of a mapping or any item of a list."""
    if not pattern:
        yield steps, tree
        return
    step, *rest = pattern
    if isinstance(tree, dict):
        names = list(tree) if step == "*" else [step] if step in tree else []
        for name in names:
            yield from _found(tree[name], tuple(rest), (*steps, name))
    elif isinstance(tree, list) and step == "*":
        for index, item in enumerate(tree):
            yield from _found(item, tuple(rest), (*steps, index))


def _texts(tree: object, pattern: tuple[str, ...]) -> Iterator[tuple[Steps, str]]:
    """Every text at such a path, or in a list there."""
    for steps, value in _found(tree, pattern):
        for index, item in enumerate(value) if isinstance(value, list) else [(None, value)]:
            if isinstance(item, str):
                yield steps if index is None else (*steps, index), item
