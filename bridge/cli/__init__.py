"""The command line. `main` is the entry point of the `bridge` script; each command has a module of its own.

Data goes to stdout, logs and errors to stderr. Exit codes: 0 done, 1 failure, 2 usage, 78 bad configuration.
A command's module is imported only when it is called, so that `bridge --help` needs nothing but click.
"""

from __future__ import annotations

import sys
from importlib import import_module
from io import StringIO
from typing import Any

import click
from click.shell_completion import CompletionItem

from bridge import __version__
from bridge.cli.command import Group
from bridge.cli.context import Context
from bridge.errors import BridgeError

# command → (module, attribute, one line of help): what `--help` prints without importing the module
_COMMANDS = {
    "check": ("check", "check", "Validate config.yaml; with --online also feeds and account."),
    "completion": ("completion", "completion", "Print the script with which a shell completes names."),
    "config": ("config", "config", "About the configuration file itself."),
    "demo": ("demo", "demo", "The whole thing with no account: simulated phones and a newsroom."),
    "explain": ("explain", "explain", "Why an item went where it went, or did not."),
    "init": ("init", "init", "Write a first config.yaml: a website's feeds and topics are found."),
    "notices": ("notices", "notices", "List, show, hold, release and cancel notices."),
    "pause": ("sending", "pause", "Stop sending; news is taken in as ever."),
    "poll": ("poll", "poll", "Poll feeds once now; nothing is sent."),
    "preview": ("preview", "preview", "What would be sent now, to how many, and what would not."),
    "resume": ("sending", "resume", "Send again after a pause."),
    "run": ("run", "run", "The daemon."),
    "send": ("sending", "send", "A notice written by hand."),
    "status": ("status", "status", "Feeds, backlog, subscribers, health."),
    "subscribers": ("subscribers", "subscribers", "List, show, import, export and erase subscribers."),
    "templates": ("templates", "templates", "The WhatsApp templates: list, submit, status."),
}
# What `--help` puts together; a command that is named nowhere here stands under "More".
SECTIONS = {
    "Every day": ("status", "preview", "explain", "notices", "send", "pause", "resume", "poll"),
    "Setting up": ("demo", "init", "check", "config", "templates", "completion"),
    "The daemon": ("run",),
    "Citizens and data protection": ("subscribers",),
}
_EXAMPLES = (
    ("bridge demo", "see it work, with no account"),
    ("bridge init --site www.comune.example.it", "write a first config.yaml"),
    ("bridge status", "how it stands"),
    ("bridge explain via Roma", "what became of that news, and why"),
    ("bridge COMMAND --help", "each command teaches by example"),
)


def sections() -> dict[str, list[str]]:
    """The commands by section, none left out."""
    named = {name for names in SECTIONS.values() for name in names}
    more = [name for name in sorted(_COMMANDS) if name not in named]
    every = {**SECTIONS, "More": tuple(more)}
    return {title: found for title, names in every.items() if (found := [n for n in names if n in _COMMANDS])}


class _Commands(Group):
    """Imports a command's module when the command is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        return sorted(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _COMMANDS:
            return None
        module, attribute, _ = _COMMANDS[cmd_name]
        command: click.Command = getattr(import_module(f"bridge.cli.{module}"), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        width = max(map(len, _COMMANDS))
        for title, names in sections().items():
            with formatter.section(title):  # padded, so that all sections have the same columns
                formatter.write_dl([(name.ljust(width), _COMMANDS[name][2]) for name in names])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """click's own suggests among commands that are imported already, and here none is."""
        if args[0] not in _COMMANDS and not args[0].startswith("-"):
            raise click.exceptions.NoSuchCommand(args[0], possibilities=_COMMANDS, ctx=ctx)
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """click's own would import every command to ask it whether it is hidden."""
        found = [
            CompletionItem(name, help=entry[2])
            for name, entry in sorted(_COMMANDS.items())
            if name.startswith(incomplete)
        ]
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]


@click.command(
    cls=_Commands,
    examples=_EXAMPLES,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--config",
    "config_path",
    metavar="FILE",
    help="Default: $BRIDGE_CONFIG, ./config.yaml, /etc/bridge/config.yaml.",
)
@click.option("--verbose", is_flag=True, help="Log more.")
@click.version_option(__version__, prog_name="bridge")
@click.pass_context
def cli(ctx: click.Context, config_path: str | None, *, verbose: bool) -> None:
    """A municipality's news, relayed to its citizens over WhatsApp."""
    from bridge import log

    log.set_up(verbose=verbose)
    ctx.obj = Context(config_path)


def _show(error: click.ClickException) -> None:
    """click quotes what was typed, which may be a number."""
    from bridge.log import mask

    told = StringIO()
    error.show(told)
    click.echo(mask(told.getvalue()), err=True, nl=False)


def main(args: list[str] | None = None) -> None:
    """Run a command and exit with its code. Errors that we raise on purpose are told in their own words."""
    try:
        code: Any = cli.main(args=args, prog_name="bridge", standalone_mode=False)
    except click.exceptions.Abort:  # Ctrl-C, or "no"
        code = 1
    except click.ClickException as error:
        _show(error)
        code = error.exit_code
    except BridgeError as error:
        from bridge.log import mask

        print(mask(str(error)), file=sys.stderr)  # noqa: T201 - the command line's own voice
        code = error.exit_code
    except BrokenPipeError:  # `bridge … | head`
        sys.stderr.close()
        code = 1
    sys.exit(code if isinstance(code, int) else 0)
