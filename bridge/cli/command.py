"""Commands that teach by example: what `--help` ends with, what the manual page repeats, what a test tries.

    @click.command(cls=Command, examples=(("bridge explain 42", "an item, by its id"),))

Examples are data and no text, so that one test can parse the command line of every one of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click

# (a command line as it is typed, what it does in a few words)
Examples = Sequence[tuple[str, str]]
_WIDEST = 46  # columns of a command line that still has its explanation beside it


def _write(examples: Examples, formatter: click.HelpFormatter) -> None:
    if examples:
        with formatter.section("Examples"):
            formatter.write_dl([*examples], col_max=_WIDEST)


class Command(click.Command):
    """A command with examples at the end of its help."""

    def __init__(self, *args: Any, examples: Examples = (), **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.examples = examples

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        _write(self.examples, formatter)
        super().format_epilog(ctx, formatter)


class Group(Command, click.Group):
    """A group with examples at the end of its help; its commands have theirs."""

    command_class = Command
