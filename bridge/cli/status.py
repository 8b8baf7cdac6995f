"""`bridge status`."""

from __future__ import annotations

from dataclasses import asdict

import click

from bridge.cli.command import Command
from bridge.cli.context import Context, json_option, pass_context, print_json


@click.command(
    cls=Command,
    examples=(
        ("bridge status", "health first, then feeds, backlog, what was sent last"),
        ("bridge status --json", "for a monitor: .health is ok or trouble, .troubles says why"),
    ),
)
@json_option
@pass_context
def status(context: Context, *, as_json: bool) -> None:
    """How the bridge stands: health, feeds, backlog, last deliveries, subscribers, limits."""
    from bridge.instance import is_running
    from bridge.operations.status import status as picture

    config = context.config()
    store = context.view(config)
    with store.db.read() as conn:
        now = picture(conn, config, context.now(), running=is_running(store.state))
    if as_json:
        print_json(asdict(now))
        return
    from bridge.cli.screens import tell_status

    tell_status(now, config, context.times(config))
