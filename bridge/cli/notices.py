"""`bridge notices`: the editor's second thoughts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

import click
from sqlalchemy import Connection

from bridge.cli.context import Context, json_option, local, pass_context, print_json, print_table
from bridge.operations import notices as desk
from bridge.operations.notices import Done
from bridge.store import deliveries
from bridge.store import notices as table
from bridge.store.notices import Notice


@click.group()
def notices() -> None:
    """List, show, hold, release and cancel notices."""


def _as_json(notice: Notice) -> dict[str, object]:
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
    }


@notices.command("list")
@json_option
@pass_context
def list_(context: Context, *, as_json: bool) -> None:
    """All notices there ever were, oldest first."""
    config = context.config()
    with context.store(config).db.read() as conn:
        found = table.everything(conn)
    if as_json:
        print_json([_as_json(notice) for notice in found])
        return
    print_table(
        ["id", "created", "state", "kind", "topics", "to", "title"],
        [
            [one.id, local(one.created_at, config.town.timezone), one.state, one.kind, ", ".join(one.topics),
             one.recipients, one.fields.title]
            for one in found
        ],
        empty="no notices yet",
    )  # fmt: skip


@notices.command()
@click.argument("notice", type=int)
@json_option
@pass_context
def show(context: Context, notice: int, *, as_json: bool) -> None:
    """One notice: what it says, when it goes, how its deliveries stand."""
    config = context.config()
    with context.store(config).db.read() as conn:
        found = desk.get(conn, notice)
        stands = deliveries.handed_over(conn, found.id)
    if as_json:
        print_json(_as_json(found) | {"deliveries": stands})
        return
    zone = config.town.timezone
    for name, value in (
        ("notice", found.id), ("state", f"{found.state} ({found.reason})"), ("kind", found.kind),
        ("topics", ", ".join(found.topics)), ("title", found.fields.title), ("summary", found.fields.summary),
        ("link", found.fields.link), ("created", local(found.created_at, zone)),
        ("held until", local(found.hold_until, zone)), ("released", local(found.released_at, zone)),
        ("expires", local(found.expires_at, zone)), ("recipients", found.recipients),
        ("deliveries", ", ".join(f"{number} {state}" for state, number in sorted(stands.items())) or "none yet"),
    ):  # fmt: skip
        click.echo(f"{name:>11}  {value}")


@notices.command()
@click.argument("notice", type=int)
@json_option
@pass_context
def hold(context: Context, notice: int, *, as_json: bool) -> None:
    """Hold a notice, also in the middle of its sending: what has not left does not leave.

    Forgotten, it expires after 24 hours.
    """
    _act(context, notice, desk.hold, as_json=as_json)


@notices.command()
@click.argument("notice", type=int)
@json_option
@pass_context
def release(context: Context, notice: int, *, as_json: bool) -> None:
    """Send a held notice now."""
    _act(context, notice, desk.release, as_json=as_json)


@notices.command()
@click.argument("notice", type=int)
@json_option
@pass_context
def cancel(context: Context, notice: int, *, as_json: bool) -> None:
    """Cancel a notice for good; says how many have had it already."""
    _act(context, notice, desk.cancel, as_json=as_json)


def _act(
    context: Context, notice: int, act: Callable[[Connection, int, datetime], Done], *, as_json: bool
) -> None:
    with context.store(context.config()).db.write() as conn:
        done = act(conn, notice, context.now())
    if as_json:
        print_json({"id": done.id, "state": done.state, "have_it": done.have_it, "under_way": done.under_way})
        return
    under_way = f", {done.under_way} under way" if done.under_way else ""
    click.echo(f"notice {done.id} is {done.state}; {done.have_it} citizen(s) have it{under_way}")
