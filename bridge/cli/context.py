"""What every command needs: the configuration, the tables, and how to print for people and for programs."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import ZoneInfo

import click

if TYPE_CHECKING:  # `bridge --help` must not import the whole bridge
    from bridge.bootstrap import Store
    from bridge.policy import Config

F = TypeVar("F", bound=Callable[..., Any])


class Context:
    """Made by the group, passed to each command. Loads nothing until it is asked to."""

    def __init__(self, config_path: str | None) -> None:
        self._config_path = config_path

    @property
    def path(self) -> Path:
        """The configuration file. Raises ConfigError when there is none."""
        from bridge.config import find

        return find(self._config_path, os.environ)

    def config(self) -> Config:
        """The configuration. Raises ConfigError with every problem in it."""
        from bridge.config import load

        return load(self.path)

    def now(self) -> datetime:
        """The one clock's present."""
        from bridge.clock import SystemClock

        return SystemClock().now()

    def store(self, config: Config) -> Store:
        """The tables that the configuration names. Raises StoreError, SecretError, KeyMismatchError."""
        from bridge.bootstrap import open_store

        store = open_store(config, os.environ)
        click.get_current_context().call_on_close(store.db.close)
        return store


json_option: Callable[[F], F] = click.option(
    "--json", "as_json", is_flag=True, help="For programs: JSON on stdout."
)
pass_context = click.make_pass_decorator(Context)


def print_json(data: Any) -> None:
    """One JSON document on stdout."""
    click.echo(as_json(data))


def as_json(data: Any) -> str:
    """For programs and people; times as ISO 8601 in UTC."""
    return json.dumps(data, ensure_ascii=False, indent=2, default=_plain)


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def print_table(columns: Sequence[str], rows: Sequence[Sequence[object]], *, empty: str) -> None:
    """A table for people, or the sentence that says that there is nothing."""
    if not rows:
        click.echo(empty)
        return
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, header_style="bold", pad_edge=False)
    for column in columns:
        table.add_column(column, overflow="fold")
    for row in rows:  # as Text: a title with [brackets] is no markup
        table.add_row(*(Text("" if cell is None else str(cell)) for cell in row))
    Console().print(table)


def local(at: datetime | None, zone: ZoneInfo) -> str:
    """A time for people, in the town's zone."""
    return at.astimezone(zone).strftime("%d/%m/%Y %H:%M:%S") if at else "–"
