"""`bridge subscribers`: for ops and the data protection officer. Lists mask numbers; only an export shows them."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import click

from bridge.bootstrap import Store
from bridge.cli.context import Context, as_json, json_option, local, pass_context, print_json, print_table
from bridge.errors import ImportRefusedError, NotFoundError
from bridge.store import subscribers as table
from bridge.store.subscribers import Subscriber


@click.group()
def subscribers() -> None:
    """List, show, import, export and erase subscribers.

    WHO is a phone number, or the id that `list` shows.
    """


@subscribers.command("list")
@json_option
@pass_context
def list_(context: Context, *, as_json: bool) -> None:
    """All subscribers, phones masked."""
    config = context.config()
    store = context.store(config)
    with store.db.read() as conn:
        people = list(table.everyone(conn, store.cipher))
    if as_json:
        print_json([_masked(person) for person in people])
        return
    zone = config.town.timezone
    print_table(
        ["id", "phone", "state", "joined", "zone", "topics"],
        [
            [one.id, one.address, one.state, local(one.joined_at, zone), one.zone, ", ".join(one.topics)]
            for one in people
        ],
        empty="no subscribers yet",
    )


@subscribers.command()
@click.argument("who")
@json_option
@pass_context
def show(context: Context, who: str, *, as_json: bool) -> None:
    """One subscriber, phone masked, with their consent events."""
    config = context.config()
    store = context.store(config)
    with store.db.read() as conn:
        person = _find(conn, store, who)
        consents = [dict(row) for row in table.ledger(conn, person.id)]
    if as_json:
        print_json(_masked(person) | {"consents": consents})
        return
    for name, value in _masked(person).items():
        click.echo(f"{name:>12}  {', '.join(value) if isinstance(value, list) else value}")
    print_table(
        ["when", "what", "how", "privacy", "topics", "evidence"],
        [
            [local(one["at"], config.town.timezone), one["event"], one["channel"], one["privacy_version"],
             ", ".join(one["topics"]), one["evidence"]]
            for one in consents
        ],
        empty="no consent events",
    )  # fmt: skip


@subscribers.command("import")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@json_option
@pass_context
def import_(context: Context, file: Path, *, as_json: bool) -> None:
    """Take in a CSV: phone,name,topics,zone,consented_at,consent_source.

    Topics are separated by semicolons; none means the default ones. All rows are checked before any is taken.
    They are active at once and get no welcome.
    """
    from bridge import roster

    config = context.config()
    now = context.now()
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise ImportRefusedError(f"{file}: cannot be read: {error.strerror}") from None
    try:
        rows = roster.read_rows(data, config, now)
    except ImportRefusedError as error:
        raise ImportRefusedError("\n".join(f"{file}: {line}" for line in str(error).splitlines())) from None
    store = context.store(config)
    done = roster.Imported(0, 0, 0)
    # In pieces, as a running daemon and citizens' stop words wait for their turn; broken off, it may be begun anew.
    for first in range(0, len(rows), roster.PIECE):
        with store.db.write() as conn:
            done += roster.take(conn, config, store.cipher, rows[first : first + roster.PIECE], now)
    if as_json:
        print_json(
            {"rows": len(rows), "added": done.added, "changed": done.changed, "left_out": done.left_out}
        )
        return
    click.echo(f"{len(rows)} rows: {done.added} added, {done.changed} changed")
    if done.left_out:
        click.echo(
            f"{done.left_out} left out: not active in the file, or gone since the consent it brings"
        )


@subscribers.command()
@click.argument("who", required=False)
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="A file, made readable to you alone."
)
@pass_context
def export(context: Context, who: str | None, output: Path | None) -> None:
    """Numbers in clear: everything about one person as JSON, or the whole list as CSV."""
    from bridge import roster

    store = context.store(context.config())
    with store.db.read() as conn:
        if who is None:
            text = "".join(roster.write_rows(table.everyone(conn, store.cipher), table.consents_given(conn)))
        else:
            person = _find(conn, store, who)
            consents = [dict(row) for row in table.ledger(conn, person.id)]
            clear = {"phone": person.address.phone or person.address.reveal()} if person.address else {}
            data = _masked(person) | clear | {"name": person.name, "consents": consents}
            text = as_json(data) + "\n"
    if output is None:
        click.echo(text, nl=False)
    else:
        descriptor = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(text)


@subscribers.command()
@click.argument("who")
@click.option("--yes", is_flag=True, help="Do not ask.")
@json_option
@pass_context
def erase(context: Context, who: str, *, yes: bool, as_json: bool) -> None:
    """Forget a person: number, name, zone and topics go at once. There is no way back."""
    from bridge import subscriptions

    config = context.config()
    store = context.store(config)
    with store.db.read() as conn:
        person = _find(conn, store, who)
    if not yes and sys.stdin.isatty():  # a script has nobody to ask
        click.confirm(
            f"Erase subscriber {person.id} ({person.address or 'erased already'}) for good?", abort=True
        )
    with store.db.write() as conn:
        subscriptions.erase(conn, config, person.id, now=context.now())
    if as_json:
        print_json({"id": person.id, "state": "erased"})
    else:
        click.echo(f"subscriber {person.id} is erased")


def _find(conn: Any, store: Store, who: str) -> Subscriber:
    """By phone number if it reads like one, else by id."""
    from bridge.roster import read_phone

    found = None
    with suppress(ValueError):  # too short for a number: an id
        found = table.by_address(conn, store.cipher, read_phone(who))
    if found is None and who.isascii() and who.isdigit():
        found = table.get(conn, store.cipher, int(who))
    if found is None:
        raise NotFoundError("there is no such subscriber; `bridge subscribers list` shows all by id")
    return found


def _masked(person: Subscriber) -> dict[str, Any]:
    return {
        "id": person.id,
        "phone": person.address.masked if person.address else None,
        "state": person.state,
        "topics": list(person.topics),
        "zone": person.zone,
        "language": person.language,
        "created": person.created_at,
        "joined": person.joined_at,
        "stopped": person.stopped_at,
    }
