"""`bridge status`."""

from __future__ import annotations

from dataclasses import asdict

import click

from bridge.cli.context import Context, json_option, local, pass_context, print_json, print_table


@click.command()
@json_option
@pass_context
def status(context: Context, *, as_json: bool) -> None:
    """Feeds, backlog, subscribers, limits, health."""
    from bridge.daemon import is_running
    from bridge.operations.status import status as picture

    config = context.config()
    store = context.store(config)
    with store.db.read() as conn:
        now = picture(conn, config, context.now(), running=is_running(store.state))
    if as_json:
        print_json(asdict(now))
        return
    click.echo(f"{config.town.name}: {now.state}{', PAUSED' if now.paused else ''}, health: {now.health}")
    for trouble in now.troubles:
        click.echo(f"  ! {trouble}")
    for name, counts in (("messages", now.messages), ("notices", now.notices), ("subscribers", now.subscribers),
                         ("topics", now.topics), ("limits", now.limits)):  # fmt: skip
        click.echo(f"{name:>11}: " + (", ".join(f"{key} {value}" for key, value in counts.items()) or "none"))
    click.echo()
    zone = config.town.timezone
    print_table(
        ["feed", "items", "last poll", "last news", "failures"],
        [
            [one.name, one.items, local(one.last_poll, zone), local(one.last_new, zone), one.failures]
            for one in now.feeds
        ],
        empty="no feeds",
    )
