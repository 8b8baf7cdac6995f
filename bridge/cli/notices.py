"""`bridge notices`: the editor's second thoughts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import click

from bridge.cli.context import Context, json_option, local, pass_context, print_json, print_table
from bridge.errors import BridgeError, NotFoundError

# What somebody holds by hand and forgets expires after this.
_FORGOTTEN = timedelta(hours=24)


class WrongStateError(BridgeError):
    """The notice is not in a state in which that can be done."""


@click.group()
def notices() -> None:
    """List, show, hold, release and cancel notices."""


def _as_json(notice: Any) -> dict[str, object]:
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
    from bridge.store import notices as table

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
    from bridge.store import notices as table

    config = context.config()
    with context.store(config).db.read() as conn:
        found = table.get(conn, notice)
        if found is None:
            raise NotFoundError(f"there is no notice {notice}; `bridge notices list` shows all")
        stands = table.handed_over(conn, found.id)
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

    def act(table: Any, conn: Any, now: datetime) -> bool:
        held: bool = table.hold(conn, notice, "held by hand", now + _FORGOTTEN)
        return held

    _act(context, notice, act, "held", as_json=as_json)


@notices.command()
@click.argument("notice", type=int)
@json_option
@pass_context
def release(context: Context, notice: int, *, as_json: bool) -> None:
    """Send a held notice now."""

    def act(table: Any, conn: Any, now: datetime) -> bool:
        released: bool = table.release(conn, notice, now, "released by hand")
        return released

    _act(context, notice, act, "released", as_json=as_json)


@notices.command()
@click.argument("notice", type=int)
@json_option
@pass_context
def cancel(context: Context, notice: int, *, as_json: bool) -> None:
    """Cancel a notice for good; says how many have had it already."""
    from bridge.model import NoticeState

    def act(table: Any, conn: Any, now: datetime) -> bool:
        ended: bool = table.end(conn, notice, NoticeState.CANCELLED, now, "cancelled by hand")
        return ended

    _act(context, notice, act, "cancelled", as_json=as_json)


def _act(
    context: Context, notice: int, act: Callable[[Any, Any, datetime], bool], done: str, *, as_json: bool
) -> None:
    from bridge.core.track import HANDED_OVER, IN_FLIGHT
    from bridge.store import notices as table

    with context.store(context.config()).db.write() as conn:
        before = table.get(conn, notice)
        if before is None:
            raise NotFoundError(f"there is no notice {notice}; `bridge notices list` shows all")
        if not act(table, conn, datetime.now(UTC)):
            raise WrongStateError(f"notice {notice} is {before.state}: it cannot be {done}")
        stands = table.handed_over(conn, before.id)
    had = sum(number for state, number in stands.items() if state in HANDED_OVER)
    leaving = sum(number for state, number in stands.items() if state in IN_FLIGHT)
    if as_json:
        print_json({"id": notice, "state": done, "have_it": had, "under_way": leaving})
        return
    click.echo(
        f"notice {notice} is {done}; {had} citizen(s) have it" + (f", {leaving} under way" if leaving else "")
    )
