"""Bytes → text → the events of PyYAML's parser, with what stops them in sentences and places of our own.

The order: size, encoding, characters, syntax. Nothing is resolved or built here; see `bridge.config.reading`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import yaml

MAX_BYTES = 1024 * 1024  # a consortium of a hundred towns needs a tenth of this

Place: TypeAlias = tuple[int, int]  # line and column, from 1

_PARSER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)  # libyaml's is far faster; both give the same
_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")  # as YAML 1.1 counts lines
_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ufffd\U00010000-\U0010ffff]")
# What the parser says most often to those who write YAML now and then, and what to do about it.
_SENTENCES = {
    "mapping values are not allowed": "no key can stand here; quote a text that holds ': ', or check the indentation",
    "tab character": "a tab; indent with spaces",
    "scanning an alias": "a value that begins with * must stand in quotes",
    "scanning an anchor": "a value that begins with & must stand in quotes",
    "start any token": "a value cannot begin with {0}; put it in quotes",
    "escape": "an unknown escape after \\ in double quotes; put patterns in single quotes",
    "parsing a flow sequence": "a list in [ ] is not well formed; it needs , between and ] after its parts",
    "parsing a flow mapping": "a mapping in {{ }} is not well formed; it needs , between and }} after its parts",
    "quoted scalar": "a quote is not closed",
    "expected ':'": "a key without ':' after it",
    "parsing a block mapping": "not in line with the keys above; check the indentation and the quotes",
    "parsing a block collection": "not in line with the list above; check the indentation and the -",
}


class BrokenError(Exception):
    """Nothing after this can be read."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.place = place
        self.message = message


def text_of(path: Path) -> str:
    with path.open("rb") as stream:
        content = stream.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise BrokenError((1, 1), f"larger than {MAX_BYTES // 1024} KiB: surely not a configuration")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        good = error.object[: error.start].decode()
        raise BrokenError(
            _place_at(good, len(good)), "not UTF-8 from here on; save the file in that encoding"
        ) from error
    if odd := _UNPRINTABLE.search(text):
        raise BrokenError(
            _place_at(text, odd.start()), f"control character U+{ord(odd.group()):04X}; remove it"
        )
    return text


def _place_at(text: str, index: int) -> Place:
    before = _BREAK.split(text[:index])
    return len(before), len(before[-1]) + 1


def events(text: str) -> Iterator[yaml.Event]:
    """The parser's events without those of stream and document; syntax errors in our words."""
    frame = (yaml.StreamStartEvent, yaml.StreamEndEvent, yaml.DocumentStartEvent, yaml.DocumentEndEvent)
    try:
        for event in yaml.parse(text, Loader=_PARSER):
            if not isinstance(event, frame):
                yield event
    except yaml.MarkedYAMLError as error:
        raise _broken(text, error) from error


def start(event: yaml.Event) -> Place:
    mark = event.start_mark
    assert mark is not None  # only events made by hand have none
    return mark.line + 1, mark.column + 1


def _broken(text: str, error: yaml.MarkedYAMLError) -> BrokenError:
    """The sentence for a syntax error: ours for what happens often, else the parser's."""
    mark = error.problem_mark
    assert mark is not None  # the parser always gives one
    lines = _BREAK.split(text)
    place = end = (len(lines), len(lines[-1]) + 1)
    if (mark.line + 1, mark.column + 1) < end:
        place = (mark.line + 1, mark.column + 1)
    elif error.context_mark:  # what was never closed says more than the end of the file
        place = min(end, (error.context_mark.line + 1, error.context_mark.column + 1))
    rest = lines[place[0] - 1][place[1] - 1 :]
    problem = " ".join(filter(None, (error.context, error.problem)))
    sentence = next((ours for theirs, ours in _SENTENCES.items() if theirs in problem), "")
    if rest.startswith("\t") or "\\t" in problem:
        sentence = "a tab; indent with spaces"
    return BrokenError(place, sentence.format(rest[:1]) or f"not valid YAML: {problem}")
