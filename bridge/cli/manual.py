"""The manual page bridge(1), made from the tree of commands: `python -m bridge.cli.manual > docs/man/bridge.1`.

Our own, and not click-man: that makes a page for each of 25 commands, without files, environment and exit codes,
and is one more dependency for what is a walk down a tree. The page is plain ASCII with escapes, so that every
groff, mandoc and locale shows the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from inspect import cleandoc

import click

from bridge import __version__
from bridge.cli import cli, sections
from bridge.cli.command import Examples

_FILES = (
    (
        "./config.yaml, /etc/bridge/config.yaml",
        "The configuration, unless --config or BRIDGE_CONFIG names another.",
    ),
    ("./state, or $STATE_DIRECTORY", "What the bridge remembers: bridge.db, bridge.key, bridge.lock."),
)
_ENVIRONMENT = (
    ("BRIDGE_CONFIG", "The configuration file."),
    ("STATE_DIRECTORY", "Where the state is kept; systemd sets it."),
    (
        "BRIDGE_KEY, BRIDGE_KEY_FILE",
        "The key for phone numbers, 32 characters or more, or a file that holds it.",
    ),
    ("TWILIO_AUTH_TOKEN, TWILIO_AUTH_TOKEN_FILE", "The account's token, or a file that holds it."),
    ("CREDENTIALS_DIRECTORY", "Where systemd puts credentials of these names."),
    ("BRIDGE_LOG", "json: logs as a JSON object a line."),
    ("NO_COLOR", "No colours."),
)
_EXIT = (
    ("0", "Done."),
    ("1", "Failure."),
    ("2", "Wrong usage."),
    ("78", "Bad configuration, secret or key."),
)
_PARAGRAPHS = re.compile(r"\n\s*\n")
_AS_IT_STANDS = "\b"  # click's mark of a paragraph that is not to be filled


def page() -> str:
    """The whole page in roff. The same for the same commands, whatever the day or the machine."""
    ctx = click.Context(cli, info_name="bridge")
    return "\n".join([*_head(), *_commands(ctx), *_foot(), ""])


def _head() -> Iterator[str]:
    yield '.\\" Made by python -m bridge.cli.manual: edit the commands, not this page.'
    yield f'.TH BRIDGE 1 "" "cms-whatsapp-bridge {_escaped(__version__)}" "User Commands"'
    yield from (".SH NAME", "bridge \\- relays a municipality's news to its citizens over WhatsApp")
    yield from (".SH SYNOPSIS", ".B bridge", r"[\fB\-\-config\fR \fIFILE\fR] \fICOMMAND\fR [\fIARGUMENTS\fR]")
    yield ".SH DESCRIPTION"
    yield from _text(
        "A daemon polls the website's feeds, routes what is new to topics by the rules of config.yaml, and relays it "
        "to those who subscribed. The commands show, explain and steer it; all work beside a running daemon. "
        "Data goes to standard output, logs and errors to standard error. With --json a command speaks to programs."
    )
    yield ".SH OPTIONS"
    yield from _options(click.Context(cli, info_name="bridge"))


def _foot() -> Iterator[str]:
    for title, entries in (("FILES", _FILES), ("ENVIRONMENT", _ENVIRONMENT), ("EXIT STATUS", _EXIT)):
        yield f".SH {title}"
        for name, what in entries:
            yield from (".TP", f"\\fB{_escaped(name)}\\fR", *_text(what))
    yield ".SH EXAMPLES"
    yield from _examples(getattr(cli, "examples", ()))


def _commands(ctx: click.Context) -> Iterator[str]:
    for title, names in sections().items():
        yield f".SH COMMANDS: {_escaped(title.upper())}"
        for name in names:
            yield from _command(cli.get_command(ctx, name), name, ctx)


def _command(command: click.Command | None, name: str, parent: click.Context) -> Iterator[str]:
    """A command, and those of a group after it."""
    assert command is not None
    ctx = click.Context(command, info_name=name, parent=parent)
    yield f".SS {_escaped(' '.join([ctx.command_path, *command.collect_usage_pieces(ctx)]))}"
    for paragraph in _PARAGRAPHS.split(cleandoc(command.help or "")):
        yield ".PP"
        if paragraph.startswith(_AS_IT_STANDS):
            yield from (
                ".nf",
                *map(_line, paragraph.removeprefix(_AS_IT_STANDS).strip("\n").splitlines()),
                ".fi",
            )
        else:
            yield from _text(paragraph)
    yield from _options(ctx)
    yield from _examples(getattr(command, "examples", ()))
    if isinstance(command, click.Group):
        for sub in command.list_commands(ctx):
            yield from _command(command.get_command(ctx, sub), sub, ctx)


def _options(ctx: click.Context) -> Iterator[str]:
    for parameter in ctx.command.get_params(ctx):
        record = parameter.get_help_record(ctx) if isinstance(parameter, click.Option) else None
        if record and "--help" not in parameter.opts:
            yield from (".TP", f"\\fB{_escaped(record[0])}\\fR", *_text(record[1]))


def _examples(examples: Examples) -> Iterator[str]:
    lines: Sequence[tuple[str, str]] = examples
    for line, what in lines:
        yield from (
            ".PP",
            ".nf",
            _line(f"    $ {line}"),
            ".fi",
            *((_line(f"        {what}"),) if what else ()),
        )


def _text(paragraph: str) -> Iterator[str]:
    yield _line(" ".join(paragraph.split()))


def _line(text: str) -> str:
    """One line of input: a point or an apostrophe at its beginning would be a request."""
    escaped = _escaped(text)
    return f"\\&{escaped}" if escaped.startswith((".", "'")) else escaped


def _escaped(text: str) -> str:
    plain = text.replace("\\", "\\e").replace("-", "\\-").replace("`", "\\(ga")
    return "".join(char if char.isascii() else f"\\[u{ord(char):04X}]" for char in plain)


if __name__ == "__main__":
    click.echo(page(), nl=False)
