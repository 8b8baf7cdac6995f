"""The subscribers' list in and out: what `bridge.core.roster_rows` has checked is written, and written out again.

Imported citizens are active at once and get no welcome: their consent was given elsewhere, at `consented_at`, and
the ledger says where.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bridge import subscriptions
from bridge.core.roster_rows import COLUMNS, STATE, Row
from bridge.model import ConsentEvent, SubscriberState
from bridge.policy import Config
from bridge.store import subscribers
from bridge.store.cipher import Cipher
from bridge.store.subscribers import Person, Subscriber

# Rows in one transaction, in which nobody else can write; and the seconds in which somebody else may, who waits for
# the tables: SQLite has waiting processes look again every tenth of a second at the latest.
PIECE = 200
BREATH = 0.12
_CHANNEL = "import"


@dataclass(frozen=True, slots=True)
class Imported:
    """What an import did. `left_out`: who is not active in the file, or left after the consent that it brings."""

    added: int
    changed: int
    left_out: int

    def __add__(self, other: Imported) -> Imported:
        return Imported(
            self.added + other.added, self.changed + other.changed, self.left_out + other.left_out
        )


@dataclass(frozen=True, slots=True)
class Sealed:
    """A row ready to be written: encrypting takes longer than writing, and needs no transaction."""

    row: Row
    address: bytes
    name: bytes | None


def seal(cipher: Cipher, rows: Iterable[Row]) -> list[Sealed]:
    return [
        Sealed(row, cipher.seal_address(row.address), cipher.seal(row.name, "name") if row.name else None)
        for row in rows
    ]


def take(conn: Connection, config: Config, rows: Sequence[Sealed], now: datetime) -> Imported:
    """Write checked rows. A known number has its topics replaced; who left since that consent stays away."""
    active = [one for one in rows if one.row.active]
    known = subscribers.known(conn, [one.address for one in active])
    new = [one for one in active if one.address not in known]
    _add(conn, config, new, now)
    changed = left_out = 0
    for one in active:
        person = known.get(one.address)
        if person is None:
            continue
        if person.stopped_at is not None and person.stopped_at >= one.row.consented_at:
            left_out += 1
        else:
            changed += _change(conn, config, one, person, now)
    return Imported(len(new), changed, left_out + len(rows) - len(active))


def _add(conn: Connection, config: Config, rows: Sequence[Sealed], now: datetime) -> None:
    """Citizens never heard of, all at once: this is what an import is mostly made of."""
    ids = subscribers.add_active(
        conn, [(one.address, one.name, one.row.zone) for one in rows], config.town.language, now
    )
    subscribers.add_topics(conn, [(who, one.row.topics) for who, one in zip(ids, rows, strict=True)])
    subscribers.record_consents(
        conn, [(who, one.row.topics, _evidence(one.row)) for who, one in zip(ids, rows, strict=True)],
        ConsentEvent.IMPORTED, now=now, channel=_CHANNEL, privacy_version=subscriptions.privacy_version(config),
    )  # fmt: skip


def _change(conn: Connection, config: Config, one: Sealed, person: Person, now: datetime) -> bool:
    """Bring a known citizen to what the file says; whether that changed anything of their subscription."""
    row = one.row
    if one.name:
        subscribers.change(conn, person.id, name=one.name)
    if row.zone:
        subscribers.change(conn, person.id, zone=row.zone)
    is_active = person.state is SubscriberState.ACTIVE
    if is_active and person.topics == frozenset(row.topics):
        return False
    if is_active:
        subscribers.set_topics(conn, person.id, row.topics)
        subscriptions.note(
            conn, config, person.id, ConsentEvent.TOPICS_CHANGED, row.topics, channel=_CHANNEL,
            evidence=_evidence(row), now=now,
        )  # fmt: skip
    else:
        subscriptions.join(
            conn, config, person.id, row.topics, event=ConsentEvent.IMPORTED, channel=_CHANNEL,
            evidence=_evidence(row), now=now,
        )  # fmt: skip
    return True


def _evidence(row: Row) -> str:
    """What the ledger keeps of a consent given elsewhere: where, and when. `_consent` reads it again."""
    return f"{row.source} {row.consented_at.isoformat()}"


def _consent(at: datetime, channel: str, evidence: str) -> tuple[str, str]:
    """`consented_at` and `consent_source` of a line of the ledger."""
    if channel == _CHANNEL:
        source, _, given_at = evidence.rpartition(" ")
        return given_at, source
    return at.isoformat(), f"{channel} {evidence}".rstrip()


def write_rows(
    people: Iterable[Subscriber], consents: Mapping[int, tuple[datetime, str, str]]
) -> Iterator[str]:
    """The same CSV with each one's state, line by line, numbers in clear: for the DPO, and to be imported elsewhere.

    Erased citizens are not in it.
    """
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\n")
    writer.writerow([*COLUMNS, STATE])
    for person in people:
        yield _flush(line)
        if person.address is None:
            continue
        given_at, source = _consent(*consents.get(person.id, (person.created_at, "", "")))
        where = person.address.phone or person.address.reveal()
        topics = ";".join(person.topics)
        writer.writerow([where, person.name, topics, person.zone or "", given_at, source, person.state])
    yield _flush(line)


def _flush(line: io.StringIO) -> str:
    text = line.getvalue()
    line.seek(0)
    line.truncate()
    return text
