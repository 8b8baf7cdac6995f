"""A parser's events → a tree of plain values in which every scalar is still the text that was written.

PyYAML's own loading would turn `+393330000001` into a number, `no` into False, `12:30` into 750, and let the
second of two equal keys win. So the events of its parser are read here instead, with nothing resolved but
null; what a scalar means is for the schema to say. Aliases are refused: no town needs them, and a few lines of
them can stand for gigabytes.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Self, TypeAlias

import yaml

from bridge.config.syntax import BrokenError, Place, events, start, text_of
from bridge.config.wording import dotted, shown
from bridge.errors import ConfigError, Problem

MAX_DEPTH = 16  # the deepest key of the contract stands six levels down

Steps: TypeAlias = tuple[str | int, ...]  # ("topics", "viabilita", "rules", 0)
_NULLS = {"", "~", "null", "Null", "NULL"}


class Scalar(str):
    """A value as it stands in the file; `plain` means without quotes, so that it may be a number or a bool."""

    __slots__ = ("plain",)
    plain: bool

    def __new__(cls, text: str, *, plain: bool) -> Self:
        self = super().__new__(cls, text)
        self.plain = plain
        return self


@dataclass
class Document:
    """The tree (dicts, lists, `Scalar`s, None) and where its parts stand. A place of None is the overlay's.

    A scalar's place is its own, that of a mapping or list its key's: the indicator or first child says less.
    """

    tree: dict[str, object] = field(default_factory=dict)
    keys: dict[Steps, Place | None] = field(default_factory=dict)
    values: dict[Steps, Place | None] = field(default_factory=dict)

    def written(self, steps: Steps) -> Steps:
        """The same path without the index of a text that stands for a list of one."""
        alone = steps and isinstance(steps[-1], int) and steps not in self.values
        return steps[:-1] if alone else steps

    def place(self, steps: Steps, *, of_key: bool = False) -> Place | None:
        """Where a part stands, or the nearest part above it that stands somewhere."""
        if of_key and steps in self.keys:
            return self.keys[steps]
        while steps and steps not in self.values:
            steps = steps[:-1]
        return self.values.get(steps, (1, 1))


def read(path: Path) -> tuple[Document, list[Problem]]:
    """The document in a file, with what is wrong in its structure but leaves the rest readable.

    Raises ConfigError when there is no file, or no YAML mapping in it.
    """
    file = str(path)
    try:
        builder = _Builder(text_of(path))
        builder.build()
    except OSError as error:
        problem = Problem(file, 0, 0, f"cannot be read: {error.strerror}")
        raise ConfigError((problem,)) from error
    except BrokenError as error:
        raise ConfigError((Problem(file, *error.place, error.message),)) from error
    problems = [Problem(file, *place, message) for place, message in builder.problems]
    return builder.document, problems


class _Builder:
    """Walks the parser's events once, without recursion deeper than MAX_DEPTH."""

    def __init__(self, text: str) -> None:
        self._events = events(text)
        self.document = Document()
        self.problems: list[tuple[Place, str]] = []

    def build(self) -> None:
        event = next(self._events, None)
        tree = self._value(event, (), None) if event else None
        if event is None or tree is None:
            raise BrokenError((1, 1), "empty; comune.name, one feed and one topic are the least it must hold")
        if not isinstance(tree, dict):
            raise BrokenError(start(event), f"must be a mapping (key: value), not {shown(tree)}")
        self.document.tree = tree
        if second := next(self._events, None):
            self.problems.append((start(second), "a second document (---); only one is read"))

    def _value(self, event: yaml.Event, steps: Steps, key: Place | None) -> object:
        """The value that begins with this event. `key` is the place of the key it belongs to, if any."""
        if len(steps) > MAX_DEPTH:
            raise BrokenError(start(event), f"nested more than {MAX_DEPTH} levels deep")
        self._refuse_extras(event)
        self.document.values[steps] = key or start(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._sequence(steps)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(steps)
        assert isinstance(event, yaml.ScalarEvent)  # what else can begin a value was refused above
        plain = not event.style
        if plain and event.value in _NULLS:
            return None
        self.document.values[steps] = start(event)
        return Scalar(event.value, plain=plain)

    def _refuse_extras(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise BrokenError(
                start(event),
                f"'*{event.anchor}' is an alias, which is not supported; quote a text that begins with *",
            )
        if isinstance(event, yaml.NodeEvent) and event.anchor:
            raise BrokenError(
                start(event),
                f"'&{event.anchor}' is an anchor, which is not supported; quote a text that begins with &",
            )
        if tag := getattr(event, "tag", None):
            name = shown(tag.replace("tag:yaml.org,2002:", "!!"))
            self.problems.append(
                (start(event), f"{name} is a tag, which is not supported; write the value alone")
            )

    def _sequence(self, steps: Steps) -> list[object]:
        items: list[object] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._value(event, (*steps, len(items)), None))
        return items

    def _mapping(self, steps: Steps) -> dict[str, object]:
        entries: dict[str, object] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            name = self._key(event, steps)
            if name is None:
                self._skip(next(self._events))
                continue
            inner = (*steps, name)
            self.document.keys[inner] = start(event)
            entries[name] = self._value(next(self._events), inner, start(event))
        return entries

    def _key(self, event: yaml.Event, steps: Steps) -> str | None:
        """The key, or None for one that must not be taken; why stands among the problems."""
        self._refuse_extras(event)
        place = start(event)
        if not isinstance(event, yaml.ScalarEvent):
            self._skip(event)
            self.problems.append((place, f"{dotted(steps)}a key must be a word, not a list or a mapping"))
            return None
        if not event.style and event.value in _NULLS:
            self.problems.append((place, f"{dotted(steps)}a key must be a word, not null"))
            return None
        name = str(event.value)
        if first := self.document.keys.get((*steps, name)):
            where = dotted((*steps, name))
            self.problems.append((place, f"{where}duplicate key; it stands on line {first[0]} already"))
            return None
        return name

    def _skip(self, event: yaml.Event) -> None:
        """Pass over the value that begins with this event."""
        depth = 0
        while True:
            if isinstance(event, yaml.AliasEvent):
                self._refuse_extras(event)
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if not depth:
                return
            event = next(self._events)
