"""`bridge config schema` and `bridge config reference`."""

from __future__ import annotations

import click

from bridge.cli.command import Group
from bridge.cli.context import print_json


@click.group(
    cls=Group,
    examples=(("bridge config schema > config.schema.json", "for editors that complete while one types"),),
)
def config() -> None:
    """About the configuration file itself."""


@config.command(examples=(("bridge config schema > config.schema.json", ""),))
@click.option("--json", "as_json", is_flag=True, help="It is JSON in any case.")
def schema(*, as_json: bool) -> None:  # noqa: ARG001 - taken, as every command takes it
    """Print the JSON Schema of config.yaml, for editors that check and complete while one types."""
    from bridge.config import json_schema

    print_json(json_schema())


@config.command(examples=(("bridge config reference > config.md", ""),))
def reference() -> None:
    """Print the reference of config.yaml, key by key, as Markdown."""
    from bridge.config.reference import reference as page

    click.echo(page(), nl=False)
