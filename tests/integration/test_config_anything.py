"""Whatever stands wherever in the file, ops get sentences with places, and never a traceback."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from bridge.config import load
from bridge.errors import ConfigError, Problem
from bridge.policy import Config

REFERENCE: dict[str, Any] = yaml.safe_load(
    (Path(__file__).parents[2] / "config.yaml").read_text(encoding="utf-8")
)
REFERENCE["relay"]["silence"] = [
    {"from": "2027-04-01", "to": "2027-05-31", "only": ["allerte"], "basis": "legge"}
]
REFERENCE["comune"]["contact"] = [{"label": "URP", "value": "tel. 02 000000"}]

Steps = tuple[str | int, ...]
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | TEXTS
ANYTHING = st.recursive(
    SCALARS, lambda part: st.lists(part, max_size=3) | st.dictionaries(TEXTS, part, max_size=3), max_leaves=6
)


class NoAliases(yaml.SafeDumper):
    """Writes the same value twice rather than as an alias."""

    def ignore_aliases(self, _data: object) -> bool:
        return True


def paths(tree: object, steps: Steps = ()) -> Iterator[Steps]:
    """Every part of a tree."""
    yield steps
    parts = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for step, part in parts:
        yield from paths(part, (*steps, step))


def at(tree: Any, steps: Steps) -> Any:
    for step in steps:
        tree = tree[step]
    return tree


def changed(steps: Steps, value: object) -> dict[str, Any]:
    """The reference with another value at a path."""
    tree = copy.deepcopy(REFERENCE)
    at(tree, steps[:-1])[steps[-1]] = value
    return tree


def outcome(tree: object, directory: Path) -> Config | tuple[Problem, ...]:
    path = directory / "anything.yaml"
    path.write_text(yaml.dump(tree, Dumper=NoAliases, allow_unicode=True, sort_keys=False), encoding="utf-8")
    try:
        return load(path)
    except ConfigError as error:
        return error.problems


PARTS = [steps for steps in paths(REFERENCE) if steps]
# Mappings whose keys are fixed, not names that ops choose.
FIXED = [
    steps
    for steps in paths(REFERENCE)
    if isinstance(at(REFERENCE, steps), dict)
    and steps
    not in {
        ("feeds",),
        ("topics",),
        ("zones",),
        ("whatsapp", "templates"),
        ("whatsapp", "templates", "notizia", "sids"),
        ("whatsapp", "templates", "notizia", "bodies"),
    }
]


@given(steps=st.sampled_from(PARTS), value=ANYTHING)
@settings(deadline=None)
def test_any_value_at_any_place_is_taken_or_told(
    steps: Steps, value: object, tmp_path_factory: pytest.TempPathFactory
) -> None:
    directory = tmp_path_factory.getbasetemp()
    found = outcome(changed(steps, value), directory)
    if isinstance(found, Config):
        return
    length = len((directory / "anything.yaml").read_text(encoding="utf-8").splitlines())
    for problem in found:
        assert 1 <= problem.line <= length
        assert problem.column >= 1
        assert "\n" not in problem.message


@pytest.mark.parametrize("steps", PARTS, ids=str)
@pytest.mark.parametrize("value", [[[]], {"x": {"y": None}}], ids=["list", "mapping"])
def test_a_list_or_mapping_where_none_belongs_is_told(steps: Steps, value: object, tmp_path: Path) -> None:
    found = outcome(changed(steps, value), tmp_path)
    assert not isinstance(found, Config)
    assert all(problem.message for problem in found)


@pytest.mark.parametrize("steps", FIXED, ids=str)
def test_an_unknown_key_in_any_mapping_is_the_one_problem(steps: Steps, tmp_path: Path) -> None:
    tree = copy.deepcopy(REFERENCE)
    at(tree, steps)["xyzzy"] = {"a": [1]}
    found = outcome(tree, tmp_path)
    assert not isinstance(found, Config)
    (problem,) = found
    lines = (tmp_path / "anything.yaml").read_text(encoding="utf-8").splitlines()
    assert lines[problem.line - 1][problem.column - 1 :].startswith("xyzzy:")
    assert "xyzzy: unknown key" in problem.message
