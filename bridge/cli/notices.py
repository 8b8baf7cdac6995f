"""`bridge notices`: the editor's second thoughts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import click

from bridge.cli.command import Group
from bridge.cli.context import Context, json_option, pass_context, print_json

_STATES = ("held", "released", "done", "cancelled", "expired")
_SHOWN = 20


@click.group(
    cls=Group,
    examples=(
        ("bridge notices list --state held", "what waits, and until when"),
        ("bridge notices cancel 7", "second thoughts: this one does not go"),
    ),
)
def notices() -> None:
    """List, show, hold, release and cancel notices. NOTICE is the number that `list` shows."""


@notices.command(
    "list",
    examples=(
        ("bridge notices list", f"the last {_SHOWN}"),
        ("bridge notices list --state held", "what waits to leave"),
        ("bridge notices list --json", "all there ever were, for programs"),
    ),
)
@click.option(
    "--state", "states", type=click.Choice(_STATES), multiple=True, help="Only these; may be repeated."
)
@click.option(
    "--limit", type=click.IntRange(min=0), metavar="N",
    help=f"Only the last N; 0 for all. Default: {_SHOWN}, and all with --json.",
)  # fmt: skip
@json_option
@pass_context
def list_(context: Context, states: tuple[str, ...], limit: int | None, *, as_json: bool) -> None:
    """Notices, oldest first."""
    from bridge.cli.screens import tell_notices
    from bridge.operations.limits import forecasts
    from bridge.operations.notices import reach
    from bridge.store.notices import everything

    config = context.config()
    with context.view(config).db.read() as conn:
        found = [one for one in everything(conn) if not states or one.state in states]
        most = limit if limit is not None else 0 if as_json else _SHOWN
        shown = found[-most:] if most else found
        reached, waits = reach(conn, shown), forecasts(conn, config, shown, context.now())
    if as_json:
        print_json([_as_json(notice, reached, waits) for notice in shown])
    else:
        empty = f"no notice is {' or '.join(states)}" if states else "no notices yet"
        tell_notices(shown, reached, waits, len(found) - len(shown), context.times(config), empty)


@notices.command(examples=(("bridge notices show 7", "what it says, when it goes, who has it"),))
@click.argument("notice", type=int)
@json_option
@pass_context
def show(context: Context, notice: int, *, as_json: bool) -> None:
    """One notice: what it says, when it goes, how its deliveries stand."""
    from bridge.cli.screens import tell_notice
    from bridge.operations import notices as desk
    from bridge.operations.limits import forecasts
    from bridge.store import images, stories, tallies

    config = context.config()
    with context.view(config).db.read() as conn:
        found = desk.get(conn, notice)
        stands = tallies.handed_over(conn, found.id)
        cost, image = stories.cost(conn, found.id), images.told(conn, found.id)
        reached, waits = desk.reach(conn, [found]), forecasts(conn, config, [found], context.now())
    if as_json:
        told = {"deliveries": stands, "cost": cost, "image": image}
        print_json(_as_json(found, reached, waits) | told)
    else:
        wait = waits.get(found.id)
        tell_notice(found, reached.get(found.id), wait, stands, cost, image, config, context.times(config))


@notices.command(examples=(("bridge notices hold 7", "until `bridge notices release 7`"),))
@click.argument("notice", type=int)
@json_option
@pass_context
def hold(context: Context, notice: int, *, as_json: bool) -> None:
    """Hold a notice, also in the middle of its sending: what has not left does not leave.

    Forgotten, it expires after 24 hours.
    """
    config = context.config()
    _act(context, config, context.store(config), notice, "hold", as_json=as_json)


@notices.command(
    examples=(
        ("bridge notices release 7", "it goes now"),
        ("bridge notices release 7 --wait", "and is watched until all have it"),
    )
)
@click.argument("notice", type=int)
@click.option("--wait", is_flag=True, help="Follow the sending to its end. Ctrl-C stops the watching only.")
@json_option
@pass_context
def release(context: Context, notice: int, *, wait: bool, as_json: bool) -> int:
    """Send a held notice now."""
    config = context.config()
    store = context.store(config)
    _act(context, config, store, notice, "release", as_json=as_json, quiet=wait and as_json)
    if not wait:
        return 0
    from bridge.cli.follow import follow

    return follow(context, config, store, notice, as_json=as_json)


@notices.command(examples=(("bridge notices cancel 7", "what has not left never does"),))
@click.argument("notice", type=int)
@json_option
@pass_context
def cancel(context: Context, notice: int, *, as_json: bool) -> None:
    """Cancel a notice for good; says how many have had it already."""
    config = context.config()
    _act(context, config, context.store(config), notice, "cancel", as_json=as_json)


def _act(
    context: Context, config: Any, store: Any, notice: int, name: str, *, as_json: bool, quiet: bool = False
) -> None:
    from bridge.cli.show import counted
    from bridge.operations.notices import Desk

    with store.db.write() as conn:
        desk = Desk(conn, config, context.now())
        act = {"hold": desk.hold, "release": desk.release, "cancel": desk.cancel}[name]
        done = act(notice)
    if quiet:
        return
    if as_json:
        print_json(
            {"id": done.id, "state": done.state, "have_it": done.have_it, "under_way": done.under_way,
             "twins": list(done.twins)}
        )  # fmt: skip
        return
    under_way = f", {done.under_way} under way" if done.under_way else ""
    have = "has" if done.have_it == 1 else "have"
    click.echo(f"notice {done.id} is {done.state}; {counted(done.have_it, 'citizen')} {have} it{under_way}")


def _as_json(notice: Any, reached: Mapping[Any, int], waits: Mapping[Any, Any]) -> dict[str, object]:
    wait = waits.get(notice.id)
    return {
        "id": notice.id,
        "item": notice.item_id,
        "feed": notice.feed,
        "title": notice.fields.title,
        "link": notice.fields.link,
        "topics": list(notice.topics),
        "zones": list(notice.zones),
        "state": notice.state,
        "kind": notice.kind,
        "created": notice.created_at,
        "reason": notice.reason,
        "urgent": notice.urgent,
        "summary": notice.fields.summary,
        "hold_until": notice.hold_until,
        "released": notice.released_at,
        "expires": notice.expires_at,
        "recipients": notice.recipients,
        "would_reach": reached.get(notice.id),
        "last_at": wait.at if wait else None,
    }
