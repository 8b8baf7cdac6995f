"""Subscribers, their topics, the consent ledger, and the SIDs of citizens' messages already heard."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, exists, func, insert, select, update

from bridge.model import Address, ConsentEvent, SubscriberId, SubscriberState
from bridge.store.cipher import Cipher
from bridge.store.schema import consents, inbound, subscribers, subscriptions


@dataclass(frozen=True, slots=True)
class Subscriber:
    """One row of `subscribers`. `address` is None once erased."""

    id: SubscriberId
    address: Address | None
    name: str
    state: SubscriberState
    language: str
    zone: str | None
    created_at: datetime
    joined_at: datetime | None
    stopped_at: datetime | None
    window_until: datetime | None
    contact_sent_at: datetime | None
    topics: tuple[str, ...]


def by_address(conn: Connection, cipher: Cipher, address: Address) -> Subscriber | None:
    row = conn.execute(
        select(subscribers).where(subscribers.c.address == cipher.seal_address(address))
    ).one_or_none()
    return _as_subscriber(conn, cipher, row) if row else None


def get(conn: Connection, cipher: Cipher, subscriber_id: int) -> Subscriber | None:
    row = conn.execute(select(subscribers).where(subscribers.c.id == subscriber_id)).one_or_none()
    return _as_subscriber(conn, cipher, row) if row else None


def everyone(conn: Connection, cipher: Cipher) -> Iterator[Subscriber]:
    """All subscribers in the order they came; read in one pass, for lists and exports."""
    topics: dict[int, list[str]] = {}
    for row in conn.execute(select(subscriptions).order_by(subscriptions.c.topic)):
        topics.setdefault(row.subscriber_id, []).append(row.topic)
    for row in conn.execute(select(subscribers).order_by(subscribers.c.id)):
        yield _read(cipher, row, tuple(topics.get(row.id, ())))


@dataclass(frozen=True, slots=True)
class Person:
    """What an import needs to know of a citizen."""

    id: SubscriberId
    state: SubscriberState
    stopped_at: datetime | None
    topics: frozenset[str]


def known(conn: Connection, addresses: Sequence[bytes]) -> dict[bytes, Person]:
    """Those of these (encrypted) addresses that are known, by address."""
    columns = (subscribers.c.id, subscribers.c.address, subscribers.c.state, subscribers.c.stopped_at)
    rows = conn.execute(select(*columns).where(subscribers.c.address.in_(addresses))).all()
    topics: dict[int, set[str]] = {row.id: set() for row in rows}
    for one in conn.execute(select(subscriptions).where(subscriptions.c.subscriber_id.in_(topics))):
        topics[one.subscriber_id].add(one.topic)
    return {
        row.address: Person(
            SubscriberId(row.id), SubscriberState(row.state), row.stopped_at, frozenset(topics[row.id])
        )
        for row in rows
    }


def add_active(
    conn: Connection, people: Sequence[tuple[bytes, bytes | None, str | None]], language: str, now: datetime
) -> list[SubscriberId]:
    """Citizens who are active from now on, by encrypted address and name, and zone; their ids in the same order."""
    if not people:
        return []
    made = conn.scalars(
        insert(subscribers).returning(subscribers.c.id, sort_by_parameter_order=True),
        [
            {"address": address, "name": name, "zone": zone, "state": SubscriberState.ACTIVE, "language": language,
             "created_at": now, "joined_at": now}
            for address, name, zone in people
        ],
    )  # fmt: skip
    return [SubscriberId(one) for one in made]


def add_topics(conn: Connection, topics_of: Sequence[tuple[SubscriberId, Sequence[str]]]) -> None:
    rows = [
        {"subscriber_id": who, "topic": topic} for who, topics in topics_of for topic in dict.fromkeys(topics)
    ]
    if rows:
        conn.execute(insert(subscriptions), rows)


def add(
    conn: Connection, cipher: Cipher, address: Address, state: SubscriberState, language: str, now: datetime
) -> SubscriberId:
    row = conn.execute(
        insert(subscribers).values(
            address=cipher.seal_address(address), state=state, language=language, created_at=now
        )
    )
    assert row.inserted_primary_key is not None
    return SubscriberId(row.inserted_primary_key[0])


def change(conn: Connection, subscriber_id: SubscriberId, **values: Any) -> None:
    """Set columns of one subscriber."""
    conn.execute(update(subscribers).where(subscribers.c.id == subscriber_id).values(**values))


def move(
    conn: Connection, subscriber_id: SubscriberId, before: Collection[SubscriberState], **values: Any
) -> bool:
    """Set columns if the subscriber is in one of these states; whether they were."""
    result = conn.execute(
        update(subscribers)
        .where(subscribers.c.id == subscriber_id, subscribers.c.state.in_(before))
        .values(**values)
    )
    return result.rowcount == 1


def set_topics(conn: Connection, subscriber_id: SubscriberId, topics: Collection[str]) -> None:
    conn.execute(delete(subscriptions).where(subscriptions.c.subscriber_id == subscriber_id))
    if topics:
        rows = [{"subscriber_id": subscriber_id, "topic": topic} for topic in dict.fromkeys(topics)]
        conn.execute(insert(subscriptions), rows)


def record_consent(
    conn: Connection,
    subscriber_id: SubscriberId,
    event: ConsentEvent,
    *,
    now: datetime,
    channel: str,
    privacy_version: str,
    topics: Sequence[str],
    evidence: str,
) -> None:
    """Append a line to the ledger. Lines are never changed or removed."""
    conn.execute(
        insert(consents).values(
            subscriber_id=subscriber_id, at=now, event=event, channel=channel, privacy_version=privacy_version,
            topics=list(topics), evidence=evidence,
        )
    )  # fmt: skip


def record_consents(
    conn: Connection,
    given: Sequence[tuple[SubscriberId, Sequence[str], str]],
    event: ConsentEvent,
    *,
    now: datetime,
    channel: str,
    privacy_version: str,
) -> None:
    """The same for many citizens at once: who, for which topics, on what evidence."""
    common = {"at": now, "event": event, "channel": channel, "privacy_version": privacy_version}
    rows = [
        {"subscriber_id": who, "topics": list(topics), "evidence": evidence, **common}
        for who, topics, evidence in given
    ]
    if rows:
        conn.execute(insert(consents), rows)


def ledger(conn: Connection, subscriber_id: SubscriberId) -> list[dict[str, Any]]:
    """A citizen's consent events, oldest first."""
    query = select(consents).where(consents.c.subscriber_id == subscriber_id).order_by(consents.c.id)
    return [dict(row) for row in conn.execute(query).mappings()]


def consents_given(conn: Connection) -> dict[int, tuple[datetime, str, str]]:
    """By citizen: when they last consented, by which channel, on what evidence."""
    given = (ConsentEvent.STARTED, ConsentEvent.CONFIRMED, ConsentEvent.IMPORTED)
    query = select(consents).where(consents.c.event.in_(given)).order_by(consents.c.id)
    return {row.subscriber_id: (row.at, row.channel, row.evidence) for row in conn.execute(query)}


def last_consent(conn: Connection, subscriber_id: SubscriberId) -> ConsentEvent | None:
    query = select(consents.c.event).where(consents.c.subscriber_id == subscriber_id)
    event = conn.execute(query.order_by(consents.c.id.desc()).limit(1)).scalar()
    return ConsentEvent(event) if event else None


def heard(conn: Connection, sid: str, meaning: str, now: datetime) -> bool:
    """Note a citizen's message by its SID. False: it was heard before (the provider repeats what it is unsure of)."""
    if conn.execute(select(exists().where(inbound.c.sid == sid))).scalar():
        return False
    conn.execute(insert(inbound).values(sid=sid, meaning=meaning, at=now))
    return True


def erase(conn: Connection, subscriber_id: SubscriberId) -> None:
    """Forget the person: address, name, zone and topics go; the row's id stays, for the ledger's sake."""
    conn.execute(delete(subscriptions).where(subscriptions.c.subscriber_id == subscriber_id))
    change(
        conn,
        subscriber_id,
        address=None,
        name=None,
        zone=None,
        state=SubscriberState.ERASED,
        window_until=None,
    )


def counts(conn: Connection) -> dict[str, int]:
    rows = conn.execute(select(subscribers.c.state, func.count()).group_by(subscribers.c.state))
    return {row[0]: row[1] for row in rows}


def languages(conn: Connection) -> tuple[str, ...]:
    """Those of the active subscribers."""
    query = select(subscribers.c.language).where(subscribers.c.state == SubscriberState.ACTIVE).distinct()
    return tuple(sorted(conn.scalars(query)))


def count_topics(conn: Connection) -> dict[str, int]:
    """Active subscribers of each topic."""
    query = (
        select(subscriptions.c.topic, func.count())
        .join_from(subscriptions, subscribers, subscribers.c.id == subscriptions.c.subscriber_id)
        .where(subscribers.c.state == SubscriberState.ACTIVE)
        .group_by(subscriptions.c.topic)
    )
    return {row[0]: row[1] for row in conn.execute(query)}


def topics_of(conn: Connection, subscriber_id: SubscriberId) -> tuple[str, ...]:
    query = select(subscriptions.c.topic).where(subscriptions.c.subscriber_id == subscriber_id)
    return tuple(one.topic for one in conn.execute(query.order_by(subscriptions.c.topic)))


def _as_subscriber(conn: Connection, cipher: Cipher, row: Row[Any]) -> Subscriber:
    return _read(cipher, row, topics_of(conn, row.id))


def _read(cipher: Cipher, row: Row[Any], topics: tuple[str, ...]) -> Subscriber:
    return Subscriber(
        id=SubscriberId(row.id),
        address=cipher.open_address(row.address) if row.address else None,
        name=cipher.open(row.name, "name") if row.name else "",
        state=SubscriberState(row.state),
        language=row.language,
        zone=row.zone,
        created_at=row.created_at,
        joined_at=row.joined_at,
        stopped_at=row.stopped_at,
        window_until=row.window_until,
        contact_sent_at=row.contact_sent_at,
        topics=topics,
    )
