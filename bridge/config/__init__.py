"""`config.yaml` → a frozen `bridge.policy.Config`, or every problem in it at once, with its place.

The order: `reading` (bytes to a tree, scalars as written) → `overlay` → `news` and `schema` (the shape, by the
readers of `values`, `addresses` and `whatsapp`) and `checks` (what holds between keys) → `meaning` (the policy).
`refusals` and `wording` put errors into words; `lookup` finds file, state and secrets; `acting` knows which keys
do not act yet.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from pydantic import ValidationError

from bridge.config import meaning
from bridge.config.acting import not_yet_acting
from bridge.config.checks import Fault, cross_check, doubtful
from bridge.config.lookup import find, read_secret, state_directory
from bridge.config.overlay import Replace, laid_over
from bridge.config.reading import Document, read
from bridge.config.refusals import refusals
from bridge.config.schema import File, json_schema
from bridge.config.wording import dotted
from bridge.errors import ConfigError, Problem
from bridge.policy import Config

__all__ = [
    "Replace",
    "doubts",
    "find",
    "json_schema",
    "load",
    "not_yet_acting",
    "read_secret",
    "state_directory",
]


def load(path: Path, overlay: Mapping[str, object] | None = None) -> Config:
    """The configuration in a file, with the keys of `overlay` laid over it (see `bridge.config.overlay`).

    Raises ConfigError with every problem there is, in the order of the file; those of the overlay come last.
    """
    document, problems = read(path)
    document = laid_over(document, overlay or {})
    found = list(cross_check(document.tree))
    file = None
    try:
        file = File.model_validate(document.tree)
    except ValidationError as error:
        found += refusals(error)
    problems += [_problem(str(path), document, fault) for fault in found]
    if file is None or problems:
        raise ConfigError(tuple(sorted(problems, key=_order)))
    return meaning.config(file, str(path))


def doubts(path: Path) -> tuple[Problem, ...]:
    """What is valid in a file and can hardly be meant, in its order. Raises ConfigError if it cannot be read."""
    document, _ = read(path)
    found = [_problem(str(path), document, fault) for fault in doubtful(document.tree)]
    return tuple(sorted(found, key=_order))


def _problem(file: str, document: Document, fault: Fault) -> Problem:
    steps = document.written(fault.steps)
    place = document.place(steps, of_key=fault.of_key)
    message = f"{dotted(steps)}{fault.message}"
    return Problem(file, *place, message) if place else Problem("overlay", 0, 0, message)


def _order(problem: Problem) -> tuple[bool, int, int, str]:
    return problem.line == 0, problem.line, problem.column, problem.message
