"""Subscribers on the screen and as JSON, and the import with its progress. Numbers are masked everywhere here."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from sqlalchemy import Connection

from bridge import roster
from bridge.bootstrap import Store
from bridge.cli.context import Context
from bridge.cli.show import Times, console, counted, print_facts, print_table, progress, put, state
from bridge.core.roster_rows import Row, read_phone, read_rows
from bridge.errors import ImportRefusedError, NotFoundError
from bridge.instance import is_running
from bridge.policy import Config
from bridge.roster import Imported
from bridge.store import subscribers as table
from bridge.store.subscribers import Subscriber

_NARROW = 72  # columns below which a list leaves out what can be spared


def find(conn: Connection, store: Store, who: str) -> Subscriber:
    """By phone number if it reads like one, else by id. Raises NotFoundError, which does not quote it."""
    found = None
    with suppress(ValueError):  # too short for a number: an id
        found = table.by_address(conn, store.cipher, read_phone(who))
    if found is None and who.isascii() and who.isdigit():
        found = table.get(conn, store.cipher, int(who))
    if found is None:
        raise NotFoundError("there is no such subscriber; `bridge subscribers list` shows all by id")
    return found


def masked(person: Subscriber) -> dict[str, Any]:
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


def tell_list(people: Sequence[Subscriber], times: Times) -> None:
    columns: tuple[str, ...] = ("id", "phone", "state", "joined", "zone", "topics")
    rows: list[tuple[object, ...]] = [
        (one.id, one.address, state(one.state), times.short(one.joined_at), one.zone, ", ".join(one.topics))
        for one in people
    ]
    if console().width < _NARROW:
        columns, rows = (*columns[:3], columns[5]), [(*row[:3], row[5]) for row in rows]
    print_table(columns, rows, empty="no subscribers yet", wide=("topics",))
    if people:
        put("", counted(len(people), "subscriber"))


def tell_one(person: Subscriber, consents: Sequence[dict[str, Any]], times: Times) -> None:
    """One citizen and the ledger of their consent."""
    facts: list[tuple[str, object]] = [
        ("subscriber", person.id), ("phone", person.address), ("state", state(person.state)),
        ("topics", ", ".join(person.topics) or "none"), ("zone", person.zone), ("language", person.language),
        ("created", times.both(person.created_at)), ("joined", times.both(person.joined_at)),
        ("stopped", times.both(person.stopped_at)),
    ]  # fmt: skip
    print_facts([(name, "–" if value is None else value) for name, value in facts])
    put("", "Consent:")
    rows = [
        (times.short(one["at"]), one["event"], one["channel"], one["privacy_version"], ", ".join(one["topics"]),
         one["evidence"])
        for one in consents
    ]  # fmt: skip
    columns = ("when", "what", "how", "privacy", "topics", "evidence")
    print_table(columns, rows, empty="no consent events", wide=("topics", "evidence"))


# --- import ------------------------------------------------------------------------------------------------


def read(context: Context, config: Config, file: Path) -> list[Row]:
    """All rows of a file, checked. Raises ImportRefusedError that names every bad one, by file and line."""
    try:
        data = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError as error:
        raise ImportRefusedError(f"{file}: cannot be read: {error.strerror}") from None
    try:
        return read_rows(data, config, context.now())
    except ImportRefusedError as error:
        raise ImportRefusedError("\n".join(f"{file}: {line}" for line in str(error).splitlines())) from None


def take(context: Context, config: Config, rows: Sequence[Row]) -> Imported:
    """Into the tables, in pieces: a running daemon and citizens' stop words wait for their turn.

    Broken off, it may be begun anew.
    """
    now = context.now()
    store = context.store(config)
    done = Imported(0, 0, 0)
    beside_a_daemon = is_running(store.state)
    with progress("importing") as tell:
        for first in range(0, len(rows), roster.PIECE):
            if first and beside_a_daemon:
                threading.Event().wait(roster.BREATH)
            piece = roster.seal(store.cipher, rows[first : first + roster.PIECE])
            with store.db.write() as conn:
                done += roster.take(conn, config, piece, now)
            tell(min(first + roster.PIECE, len(rows)), len(rows), "")
    return done


def tell_imported(rows: int, done: Imported) -> None:
    facts: list[tuple[str, object]] = [
        ("rows", f"{rows:,}"), ("added", f"{done.added:,}"), ("changed", f"{done.changed:,}")
    ]  # fmt: skip
    if done.left_out:
        why = "not active in the file, or gone since the consent it brings"
        facts.append(("left out", f"{done.left_out:,}: {why}"))
    print_facts(facts)
