"""`bridge completion`: the script with which a shell completes commands, options and names of the configuration."""

from __future__ import annotations

import click

from bridge.cli.command import Command

_SHELLS = ("bash", "zsh", "fish")


@click.command(
    cls=Command,
    examples=(
        ("bridge completion bash", "prints the script; put it where bash looks for such:"),
        ("bridge completion bash > ~/.local/share/bash-completion/completions/bridge", "for you"),
        ("bridge completion zsh > /usr/local/share/zsh/site-functions/_bridge", "for everybody"),
        ("bridge completion fish > ~/.config/fish/completions/bridge.fish", "for you"),
    ),
)
@click.argument("shell", type=click.Choice(_SHELLS))
@click.pass_context
def completion(ctx: click.Context, shell: str) -> None:
    """Print what makes a shell complete commands, options, and the names of topics, feeds and zones."""
    from click.shell_completion import get_completion_class

    script = get_completion_class(shell)
    assert script is not None
    click.echo(script(ctx.find_root().command, {}, "bridge", "_BRIDGE_COMPLETE").source())
