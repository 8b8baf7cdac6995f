"""What every command needs: the configuration, the tables, the time, and JSON for programs.

How things look to people is `bridge.cli.show`'s matter.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:  # `bridge --help` must not import the whole bridge
    from bridge.bootstrap import Store
    from bridge.cli.show import Times
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

    def times(self, config: Config) -> Times:
        """How people are told times: in the town's zone, as seen from now."""
        from bridge.cli.show import Times

        return Times(config.town.timezone, self.now())

    def store(self, config: Config) -> Store:
        """The tables that the configuration names. Raises StoreError, SecretError, KeyMismatchError."""
        from bridge.bootstrap import open_store
        from bridge.config import state_directory

        file = state_directory(os.environ) / "bridge.db"
        is_new = not (config.storage_url or file.exists())
        store = open_store(config, os.environ)
        if is_new:
            click.echo(f"new tables were made: {file}; is $STATE_DIRECTORY right?", err=True)
        click.get_current_context().call_on_close(store.db.close)
        return store

    def view(self, config: Config) -> Store:
        """The tables for a command that only looks. Where no bridge has run yet none are made: it sees empty ones."""
        from bridge.bootstrap import KEY, open_store
        from bridge.config import read_secret, state_directory

        state = state_directory(os.environ)
        if config.storage_url or (state / "bridge.db").exists():
            return self.store(config)
        click.echo(f"no bridge has run on {state} yet; is $STATE_DIRECTORY right?", err=True)
        nowhere = tempfile.mkdtemp(prefix="bridge-")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(KEY)}
        key = read_secret(KEY, os.environ) or secrets.token_urlsafe(48)
        store = open_store(config, {**kept, "STATE_DIRECTORY": nowhere, KEY: key})
        ends = click.get_current_context().call_on_close
        ends(lambda: shutil.rmtree(nowhere))
        ends(store.db.close)
        return replace(store, state=state)


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
