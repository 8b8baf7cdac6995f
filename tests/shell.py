"""A shell for tests of commands: `shell("notices", "list", "--json").json`, in this process.

The fixture `shell` (tests/integration/conftest.py) gives one with a valid configuration against a simulated site.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from bridge.cli import main
from bridge.simulator import Simulator
from tests.acceptance.town import a_config, free_port

HEADER = "phone,name,topics,zone,consented_at,consent_source\n"


@dataclass
class Result:
    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Shell:
    """A shell in a directory of its own, with a valid configuration against a simulated site."""

    def __init__(self, directory: Path, simulator: Simulator, capsys: pytest.CaptureFixture[str]) -> None:
        self.directory = directory
        self.simulator = simulator
        self.config = a_config(simulator, free_port())
        self.capsys = capsys

    def __call__(self, *args: str) -> Result:
        path = self.directory / "config.yaml"
        path.write_text(yaml.safe_dump(self.config, allow_unicode=True, sort_keys=False))
        self.capsys.readouterr()
        with pytest.raises(SystemExit) as ended:
            main(["--config", str(path), *args])
        captured = self.capsys.readouterr()
        assert isinstance(ended.value.code, int)
        return Result(ended.value.code, captured.out, captured.err)

    def file(self, name: str, text: str) -> str:
        path = self.directory / name
        path.write_text(text)
        return str(path)

    def import_two(self) -> None:
        rows = (
            "+393330000001,Ada,viabilita,,2026-01-10,modulo\n+393330000002,Bruno,tutto,,2026-01-10,modulo\n"
        )
        done = self("subscribers", "import", self.file("people.csv", HEADER + rows))
        assert done.code == 0, done.err
