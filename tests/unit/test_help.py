"""`--help` that teaches by example, and the manual page that is made of it."""

from __future__ import annotations

import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from bridge.cli import SECTIONS, cli, sections
from bridge.cli.command import Command, Group
from bridge.cli.manual import page

PAGE = Path(__file__).parents[2] / "docs" / "man" / "bridge.1"


def every_command() -> Iterator[tuple[str, click.Command]]:
    """`(bridge subscribers list, …)` and so on, groups included."""
    ctx = click.Context(cli)
    for name in cli.list_commands(ctx):
        command = cli.get_command(ctx, name)
        assert command is not None
        yield f"bridge {name}", command
        if isinstance(command, click.Group):
            yield from ((f"bridge {name} {sub}", one) for sub, one in command.commands.items())


EXAMPLES = [
    line
    for _, command in [("bridge", cli), *every_command()]
    if isinstance(command, (Command, Group))
    for line, _ in command.examples
    if "COMMAND" not in line
]


@pytest.mark.parametrize("line", EXAMPLES)
def test_each_example_is_a_command_line_that_can_be_typed(line: str) -> None:
    words = shlex.split(line.split(" > ", maxsplit=1)[0])
    assert words[0] == "bridge"
    parse(cli, "bridge", words[1:], None)


def parse(command: click.Command, name: str, args: list[str], parent: click.Context | None) -> None:
    """As click does before it calls anything."""
    ctx = command.make_context(name, args, parent=parent)
    if isinstance(command, click.Group) and ctx._protected_args:
        sub, found, rest = command.resolve_command(ctx, [*ctx._protected_args, *ctx.args])
        assert sub is not None
        assert found is not None
        parse(found, sub, rest, ctx)


@pytest.mark.parametrize(("name", "command"), [*every_command()], ids=lambda one: str(one).split("<")[0])
def test_each_command_says_what_it_does_and_each_option_what_it_is_for(
    name: str, command: click.Command
) -> None:
    assert command.help, name
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert parameter.help, f"{name} {parameter.opts}"


def test_the_help_lists_each_command_once_by_section() -> None:
    listed = [name for names in sections().values() for name in names]
    assert sorted(listed) == cli.list_commands(click.Context(cli))
    assert {name for names in SECTIONS.values() for name in names} <= set(listed)


def test_a_command_that_is_in_no_section_is_listed_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SECTIONS, "The daemon", ())
    assert sections()["More"] == ["run"]
    assert "The daemon" not in sections()


def test_the_examples_stand_at_the_end_of_the_help() -> None:
    @click.command(cls=Command, examples=(("bridge x 1", "does it"),))
    def x() -> None:
        """Do."""

    lines = x.get_help(click.Context(x, info_name="x")).splitlines()
    assert lines[-2:] == ["Examples:", "  bridge x 1  does it"]


# --- the manual page ---------------------------------------------------------------------------------------


def test_the_manual_page_that_is_kept_is_the_one_of_these_commands() -> None:
    """Red after a change of the help: `make docs` writes it anew."""
    assert PAGE.read_text() == page()


def test_the_manual_page_names_each_command_and_holds_nothing_but_ascii() -> None:
    assert page().isascii()
    for name, _ in every_command():
        assert f".SS {name}" in page()


@pytest.mark.parametrize(
    "tool", [["groff", "-man", "-ww", "-Tutf8"], ["man", "--warnings", "-l"], ["mandoc", "-Tlint"]]
)
def test_formatters_find_nothing_wrong_with_the_manual_page(tool: list[str]) -> None:
    """With those that this machine has; the page itself is checked for what breaks roff in any case."""
    for line in page().splitlines():
        assert not line.startswith("'")
        assert not line.startswith(".") or line.split(maxsplit=1)[0] in {
            ".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".nf", ".fi", '.\\"',
        }, line  # fmt: skip
    if shutil.which(tool[0]):
        done: Any = subprocess.run([*tool, str(PAGE)], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert "subscribers" in done.stdout or tool[0] == "mandoc"
