"""`bridge subscribers`: for ops and the data protection officer. Lists mask numbers; only an export shows them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from bridge.cli.command import Group
from bridge.cli.context import Context, as_json, json_option, pass_context, print_json


@click.group(
    cls=Group,
    examples=(
        ("bridge subscribers list", "everybody, numbers masked"),
        ("bridge subscribers import people.csv", "phone,name,topics,zone,consented_at,consent_source"),
    ),
)
def subscribers() -> None:
    """List, show, import, export and erase subscribers.

    WHO is a phone number, or the id that `list` shows.
    """


@subscribers.command(
    "list", examples=(("bridge subscribers list --json", "for programs; numbers stay masked"),)
)
@json_option
@pass_context
def list_(context: Context, *, as_json: bool) -> None:
    """All subscribers, phones masked."""
    from bridge.cli import people as screen
    from bridge.store.subscribers import everyone

    config = context.config()
    store = context.view(config)
    with store.db.read() as conn:
        people = list(everyone(conn, store.cipher))
    if as_json:
        print_json([screen.masked(person) for person in people])
    else:
        screen.tell_list(people, context.times(config))


@subscribers.command(
    examples=(
        ("bridge subscribers show 12", "by id"),
        ('bridge subscribers show "333 000 0001"', "by number, Italian unless it has a prefix"),
    )
)
@click.argument("who")
@json_option
@pass_context
def show(context: Context, who: str, *, as_json: bool) -> None:
    """One subscriber, phone masked, with their consent events."""
    from bridge.cli import people as screen
    from bridge.store.subscribers import ledger

    config = context.config()
    store = context.view(config)
    with store.db.read() as conn:
        person = screen.find(conn, store, who)
        consents = [dict(row) for row in ledger(conn, person.id)]
    if as_json:
        print_json(screen.masked(person) | {"consents": consents})
    else:
        screen.tell_one(person, consents, context.times(config))


@subscribers.command(
    "import",
    examples=(
        ("bridge subscribers import people.csv", ""),
        ("bridge subscribers import -", "from standard input"),
    ),
)
@click.argument("file", type=click.Path(dir_okay=False, allow_dash=True, path_type=Path))
@json_option
@pass_context
def import_(context: Context, file: Path, *, as_json: bool) -> None:
    """Take in a CSV: phone,name,topics,zone,consented_at,consent_source.

    Topics are separated by semicolons; none means the default ones. All rows are checked before any is taken.
    They are active at once and get no welcome.
    """
    from bridge.cli import people as screen

    config = context.config()
    rows = screen.read(context, config, file)
    done = screen.take(context, config, rows)
    if as_json:
        print_json(
            {"rows": len(rows), "added": done.added, "changed": done.changed, "left_out": done.left_out}
        )
    else:
        screen.tell_imported(len(rows), done)


@subscribers.command(
    examples=(
        ("bridge subscribers export --output all.csv", "the whole list, to be imported elsewhere"),
        ("bridge subscribers export 12", "all that is known of one person"),
    )
)
@click.argument("who", required=False)
@click.option(
    "--output", type=click.Path(dir_okay=False, path_type=Path), help="A file, made readable to you alone."
)
@pass_context
def export(context: Context, who: str | None, output: Path | None) -> None:
    """Numbers in clear: everything about one person as JSON, or the whole list as CSV."""
    from bridge import roster
    from bridge.cli import people as screen
    from bridge.store import subscribers as table

    store = context.view(context.config())
    with store.db.read() as conn:
        if who is None:
            text = "".join(roster.write_rows(table.everyone(conn, store.cipher), table.consents_given(conn)))
        else:
            person = screen.find(conn, store, who)
            consents = [dict(row) for row in table.ledger(conn, person.id)]
            clear = {"phone": person.address.phone or person.address.reveal()} if person.address else {}
            data = screen.masked(person) | clear | {"name": person.name, "consents": consents}
            text = as_json(data) + "\n"
    if output is None:
        click.echo(text, nl=False)
    else:
        try:
            descriptor = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            os.fchmod(descriptor, 0o600)  # a file that is there keeps its mode
            with os.fdopen(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            from bridge.errors import OutputError

            raise OutputError(f"{output}: cannot be written: {error.strerror}") from None


@subscribers.command(
    examples=(
        ("bridge subscribers erase 12", "asks first"),
        ("bridge subscribers erase 12 --yes", "asks nobody"),
    )
)
@click.argument("who")
@click.option("--yes", is_flag=True, help="Do not ask.")
@json_option
@pass_context
def erase(context: Context, who: str, *, yes: bool, as_json: bool) -> None:
    """Forget a person: number, name, zone and topics go at once. There is no way back.

    At a terminal it asks first; a script is not asked.
    """
    from bridge import subscriptions
    from bridge.cli import people as screen

    config = context.config()
    store = context.store(config)
    with store.db.read() as conn:
        person = screen.find(conn, store, who)
    if not yes and sys.stdin.isatty():
        click.confirm(
            f"Erase subscriber {person.id} ({person.address or 'erased already'}) for good?", abort=True
        )
    with store.db.write() as conn:
        is_new = subscriptions.erase(conn, config, person.id, now=context.now())
    if as_json:
        print_json({"id": person.id, "state": "erased"})
    else:
        click.echo(f"subscriber {person.id} is erased" + ("" if is_new else " already"))
