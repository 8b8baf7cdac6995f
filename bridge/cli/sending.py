"""`bridge pause`, `bridge resume`, `bridge send`."""

from __future__ import annotations

import click

from bridge.cli.command import Command
from bridge.cli.context import Context, json_option, pass_context, print_json
from bridge.cli.names import check_all, completing


@click.command(
    cls=Command, examples=(("bridge pause", "acts within a second, also in the middle of a sending"),)
)
@json_option
@pass_context
def pause(context: Context, *, as_json: bool) -> None:
    """Stop sending; what is published meanwhile is taken in and waits. Acts within a second."""
    _set(context, "sending is paused; `bridge resume` starts it again", paused=True, as_json=as_json)


@click.command(cls=Command, examples=(("bridge resume", "what waited leaves now"),))
@json_option
@pass_context
def resume(context: Context, *, as_json: bool) -> None:
    """Send again. What has expired meanwhile stays unsent."""
    _set(context, "sending goes on", paused=False, as_json=as_json)


def _set(context: Context, told: str, *, paused: bool, as_json: bool) -> None:
    from bridge.store import meta

    with context.store(context.config()).db.write() as conn:
        meta.set_paused(conn, paused=paused)
    if as_json:
        print_json({"paused": paused})
    else:
        click.echo(told)


@click.command(
    cls=Command,
    examples=(
        (
            'bridge send --topic viabilita "Via Roma è chiusa per un albero caduto."',
            "to who chose that topic",
        ),
        ('bridge send --topic allerte --wait "Allerta rossa. Restate a casa."', "and watch it go out"),
        (
            'bridge send --topic eventi --title Mercato --link https://www.comune.example.it/m "Sabato alle 8."',
            "",
        ),
    ),
)
@click.option(
    "--topic", "topics", required=True, multiple=True, shell_complete=completing("topics"),
    help="To whom: a topic's name; may be repeated.",
)  # fmt: skip
@click.option(
    "--zone", "zones", multiple=True, shell_complete=completing("zones"),
    help="Only to citizens of this zone; may be repeated.",
)  # fmt: skip
@click.option("--title", help="The headline; else the first sentence of TEXT, if more follows.")
@click.option("--link", help="An address; else the town's site.")
@click.option("--wait", is_flag=True, help="Follow the sending to its end. Ctrl-C stops the watching only.")
@click.argument("text")
@json_option
@pass_context
def send(
    context: Context,
    topics: tuple[str, ...],
    zones: tuple[str, ...],
    title: str | None,
    link: str | None,
    text: str,
    *,
    wait: bool,
    as_json: bool,
) -> int:
    """A notice written by hand, held as long as any other of its topics."""
    from bridge.cli.show import counted
    from bridge.operations.notices import Desk

    config = context.config()
    check_all("topic", topics, config.topics)
    check_all("zone", zones, config.zones)
    if zones:
        raise click.UsageError("zones do not act yet: without --zone the notice goes to every part of town")
    store = context.store(config)
    with store.db.write() as conn:
        made = Desk(conn, config, context.now()).write(text, topics, title=title, link=link, zones=zones)
    if not as_json:
        until = context.times(config).both(made.hold_until)
        click.echo(f"notice {made.id} is held until {until} and will go to {counted(made.recipients, 'citizen')}; "
                   f"`bridge notices cancel {made.id}` withdraws it")  # fmt: skip
    elif not wait:
        print_json({"id": made.id, "topics": made.topics, "recipients": made.recipients})
    if not wait:
        return 0
    from bridge.cli.follow import follow

    return follow(context, config, store, made.id, as_json=as_json)
