"""The reference of config.yaml is made from the schema, and docs/config.md is that reference."""

from __future__ import annotations

import re
from pathlib import Path

from bridge.config.acting import not_acting_keys
from bridge.config.reference import reference

PAGE = Path(__file__).parents[2] / "docs" / "config.md"


def rows(path: str) -> dict[str, list[str]]:
    """Of one mapping's table: its rows by key."""
    _, _, rest = reference().partition(f" {path}\n")
    section = re.split(r"^#", rest, maxsplit=1, flags=re.MULTILINE)[0]
    cells = [line.strip("| ").split(" | ") for line in section.splitlines() if line.startswith("| `")]
    return {row[0].strip("`"): row[1:] for row in cells}


def test_the_page_in_docs_is_the_reference() -> None:
    assert PAGE.read_text() == reference(), "run: make docs"


def test_every_key_has_a_meaning() -> None:
    table = [line for line in reference().splitlines() if line.startswith("| `")]
    assert len(table) > 60
    assert [line for line in table if not re.match(r"\| `\w+` \| \S.{5,} \| \S.* \| .*\|$", line)] == []


def test_defaults_and_kinds_are_those_of_the_schema() -> None:
    relay, topic = rows("relay"), rows("topics.NAME")
    assert relay["hold"][1:] == ["duration", "`5m`"]
    assert relay["digest_at"][1:] == ['`"HH:MM"`', "`18:30`"]
    assert relay["first_run"][1:] == ["`baseline` or duration", "`baseline`"]
    assert topic["rules"][1:] == ["list of mappings", "**required**"]
    assert rows("feeds.NAME")["url"][1:] == ["address", "**required**"]
    assert rows("subscriptions")["start"][1:] == ["text or a list of such", '`["ATTIVA", "ISCRIVIMI"]`']
    assert rows("topics.NAME.rules[]")["category"][1] == "text or a list of such"


def test_what_does_not_act_yet_is_marked() -> None:
    marked = {f"relay.{key}" for key, row in rows("relay").items() if "*Not acting yet.*" in row[0]}
    assert marked == {path for path in not_acting_keys() if path.startswith("relay.")}
    assert marked
