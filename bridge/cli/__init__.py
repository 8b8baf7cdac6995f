"""The command line. `main` is the entry point of the `bridge` script; each command has a module of its own.

Data goes to stdout, logs and errors to stderr. Exit codes: 0 done, 1 failure, 2 usage, 78 bad configuration.
A command's module is imported only when it is called, so that `bridge --help` needs nothing but click.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import Any

import click

from bridge import __version__
from bridge.cli.context import Context
from bridge.errors import BridgeError

# command → (module, attribute, one line of help): what `--help` prints without importing the module
_COMMANDS = {
    "check": ("check", "check", "Validate config.yaml; with --online also feeds and account."),
    "config": ("config", "config", "About the configuration file itself."),
    "demo": ("demo", "demo", "The whole thing with no account: simulated phones and a newsroom."),
    "explain": ("explain", "explain", "Why an item went where it went, or did not."),
    "notices": ("notices", "notices", "List, show, hold, release and cancel notices."),
    "pause": ("sending", "pause", "Stop sending; news is taken in as ever."),
    "poll": ("poll", "poll", "Poll feeds once now; nothing is sent."),
    "preview": ("preview", "preview", "What would be sent now, to how many, and what would not."),
    "resume": ("sending", "resume", "Send again after a pause."),
    "run": ("run", "run", "The daemon."),
    "send": ("sending", "send", "A notice written by hand."),
    "status": ("status", "status", "Feeds, backlog, subscribers, health."),
    "subscribers": ("subscribers", "subscribers", "List, show, import, export and erase subscribers."),
}


class _Commands(click.Group):
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
        with formatter.section("Commands"):
            formatter.write_dl([(name, entry[2]) for name, entry in sorted(_COMMANDS.items())])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from difflib import get_close_matches

            close = get_close_matches(args[0], _COMMANDS, 1)
            hint = f" Did you mean {close[0]!r}?" if close else ""
            raise click.UsageError(f"{error.message}{hint}", ctx) from error


@click.command(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
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


def main(args: list[str] | None = None) -> None:
    """Run a command and exit with its code. Errors that we raise on purpose are told in their own words."""
    try:
        code: Any = cli.main(args=args, prog_name="bridge", standalone_mode=False)
    except click.exceptions.Abort:  # Ctrl-C, or "no"
        code = 1
    except click.ClickException as error:
        error.show()
        code = error.exit_code
    except BridgeError as error:
        from bridge.log import mask

        print(mask(str(error)), file=sys.stderr)  # noqa: T201 - the command line's own voice
        code = error.exit_code
    except BrokenPipeError:  # `bridge … | head`
        sys.stderr.close()
        code = 1
    sys.exit(code if isinstance(code, int) else 0)
