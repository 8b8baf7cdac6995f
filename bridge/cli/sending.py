"""`bridge pause`, `bridge resume`, `bridge send`."""

from __future__ import annotations

import click

from bridge.cli.context import Context, json_option, local, pass_context, print_json
from bridge.operations import notices
from bridge.store import meta


@click.command()
@json_option
@pass_context
def pause(context: Context, *, as_json: bool) -> None:
    """Stop sending; what is published meanwhile is taken in and waits. Acts within a second."""
    _set(context, "sending is paused; `bridge resume` starts it again", paused=True, as_json=as_json)


@click.command()
@json_option
@pass_context
def resume(context: Context, *, as_json: bool) -> None:
    """Send again. What has expired meanwhile stays unsent."""
    _set(context, "sending goes on", paused=False, as_json=as_json)


def _set(context: Context, told: str, *, paused: bool, as_json: bool) -> None:
    with context.store(context.config()).db.write() as conn:
        meta.set_paused(conn, paused=paused)
    if as_json:
        print_json({"paused": paused})
    else:
        click.echo(told)


@click.command()
@click.option(
    "--topic", "topics", required=True, multiple=True, help="To whom: a topic's name; may be repeated."
)
@click.option("--zone", "zones", multiple=True, help="Only to citizens of this zone; may be repeated.")
@click.option("--title", help="The headline; else the first sentence of TEXT, if more follows.")
@click.option("--link", help="An address; else the town's site.")
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
    as_json: bool,
) -> None:
    """A notice written by hand, held as long as any other of its topics.

    \b
    bridge send --topic viabilita "Via Roma è chiusa per un albero caduto."
    """  # noqa: D301 - click's mark for "do not rewrap"
    config = context.config()
    now = context.now()
    with context.store(config).db.write() as conn:
        made = notices.write(conn, config, text, topics, now, title=title, link=link, zones=zones)
    if zones:
        click.echo("zones do not act yet: the notice goes to every zone", err=True)
    if as_json:
        print_json({"id": made.id, "topics": made.topics, "recipients": made.recipients})
    else:
        click.echo(f"notice {made.id} is held until {local(made.hold_until, config.town.timezone)} and will go to "
                   f"{made.recipients} citizen(s); `bridge notices cancel {made.id}` withdraws it")  # fmt: skip
