"""What integration tests share: a clock that stands still at noon, empty tables in a file of their own, a shell."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge.simulator import Simulator
from bridge.simulator.settings import TOKEN
from bridge.store.database import open_database
from tests.builders import KEY, SettableClock
from tests.shell import Shell
from tests.tables import Tables


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock()


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with empty tables, migrated once for all: tests take copies."""
    path = tmp_path_factory.mktemp("migrated") / "bridge.db"
    open_database(f"sqlite:///{path}").close()
    return path


@pytest.fixture
def tables(migrated: Path, tmp_path: Path, clock: SettableClock) -> Iterator[Tables]:
    tables = Tables.open(Path(shutil.copy(migrated, tmp_path)), clock)
    yield tables
    tables.db.close()


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with Simulator() as made:
        yield made


@pytest.fixture
def shell(
    tmp_path: Path, simulator: Simulator, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    monkeypatch.setenv("STATE_DIRECTORY", str(tmp_path / "state"))
    monkeypatch.setenv("BRIDGE_KEY", KEY)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", TOKEN)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.chdir(tmp_path)
    simulator.newsroom.clear()
    return Shell(tmp_path, simulator, capsys)
