"""What integration tests share: a clock that stands still at noon, and empty tables in a file of their own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bridge.store.database import open_database
from tests.builders import SettableClock
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
