"""Subscribers, their topics, the ledger that only grows, and what is left of who was erased."""

from __future__ import annotations

from datetime import timedelta

from bridge.model import Address, ConsentEvent, SubscriberId, SubscriberState
from bridge.store import schema, subscribers
from bridge.store.subscribers import Subscriber
from tests.builders import NOON, address
from tests.tables import Tables

YESTERDAY = NOON - timedelta(days=1)


def by_address(tables: Tables, who: Address) -> Subscriber | None:
    with tables.db.read() as conn:
        return subscribers.by_address(conn, tables.cipher, who)


def get(tables: Tables, citizen: SubscriberId) -> Subscriber | None:
    with tables.db.read() as conn:
        return subscribers.get(conn, tables.cipher, citizen)


def test_a_citizen_is_found_by_address_and_by_id_with_all_that_is_known(tables: Tables) -> None:
    mario = tables.citizen("viabilita", "scuole", name="Mario Rossi", zone="brusuglio", window_until=NOON)
    tables.citizen("eventi")
    known = Subscriber(
        id=mario,
        address=address(1),
        name="Mario Rossi",
        state=SubscriberState.ACTIVE,
        language="it",
        zone="brusuglio",
        created_at=YESTERDAY,
        joined_at=YESTERDAY,
        stopped_at=None,
        window_until=NOON,
        contact_sent_at=None,
        topics=("scuole", "viabilita"),
    )
    assert by_address(tables, address(1)) == known
    assert get(tables, mario) == known
    assert by_address(tables, address(9)) is None
    assert get(tables, SubscriberId(4711)) is None


def test_an_address_without_a_number_is_a_citizen_too(tables: Tables) -> None:
    user = Address("whatsapp:US.13491208655302741918")
    with tables.db.write() as conn:
        added = subscribers.add(conn, tables.cipher, user, SubscriberState.PENDING, "it", NOON)
    found = by_address(tables, user)
    assert found is not None
    assert (found.id, found.address, found.topics, found.name) == (added, user, (), "")


def test_everyone_comes_in_the_order_they_came(tables: Tables) -> None:
    tables.citizen("viabilita", "eventi", name="Mario")
    tables.citizen(state=SubscriberState.STOPPED)
    with tables.db.read() as conn:
        found = list(subscribers.everyone(conn, tables.cipher))
        singly = [subscribers.get(conn, tables.cipher, one.id) for one in found]
    assert [(one.name, one.state, one.topics) for one in found] == [
        ("Mario", SubscriberState.ACTIVE, ("eventi", "viabilita")),
        ("", SubscriberState.STOPPED, ()),
    ]
    assert found == singly


def test_topics_are_replaced_as_a_whole(tables: Tables) -> None:
    mario = tables.citizen("viabilita", "scuole")
    for topics in (["eventi", "viabilita", "eventi"], [], ["scuole"]):
        with tables.db.write() as conn:
            subscribers.set_topics(conn, mario, topics)
        found = get(tables, mario)
        assert found is not None
        assert found.topics == tuple(sorted(set(topics)))


def test_a_move_is_made_only_from_the_states_it_is_meant_for(tables: Tables) -> None:
    mario = tables.citizen(state=SubscriberState.PENDING)
    pending, active, stopped = SubscriberState.PENDING, SubscriberState.ACTIVE, SubscriberState.STOPPED
    with tables.db.write() as conn:
        moves = [
            subscribers.move(conn, mario, {active}, state=stopped),
            subscribers.move(conn, mario, {pending, active}, state=active),
            subscribers.move(conn, mario, {active}, state=stopped),
        ]
    assert moves == [False, True, True]
    found = get(tables, mario)
    assert found is not None
    assert found.state is stopped


def test_subscribers_are_counted_by_state_and_the_active_ones_by_topic(tables: Tables) -> None:
    tables.citizen("viabilita", "scuole")
    tables.citizen("viabilita")
    tables.citizen("viabilita", state=SubscriberState.STOPPED)
    with tables.db.read() as conn:
        assert subscribers.counts(conn) == {"active": 2, "stopped": 1}
        assert subscribers.count_topics(conn) == {"viabilita": 2, "scuole": 1}


# --- the ledger --------------------------------------------------------------------------------------------


def record(tables: Tables, citizen: SubscriberId, event: ConsentEvent, *topics: str) -> None:
    with tables.db.write() as conn:
        subscribers.record_consent(
            conn, citizen, event, now=tables.clock.now(), channel="whatsapp", privacy_version="2026-11",
            topics=topics, evidence="SM1",
        )  # fmt: skip


def test_the_ledger_keeps_every_event_in_its_order(tables: Tables) -> None:
    mario, anna = tables.citizen(), tables.citizen()
    record(tables, mario, ConsentEvent.STARTED, "viabilita", "scuole")
    record(tables, anna, ConsentEvent.IMPORTED)
    later = tables.clock.advance(60)
    record(tables, mario, ConsentEvent.STOPPED)
    with tables.db.read() as conn:
        lines = subscribers.ledger(conn, mario)
        last = [subscribers.last_consent(conn, one) for one in (mario, anna, SubscriberId(4711))]
    common = {"subscriber_id": mario, "channel": "whatsapp", "privacy_version": "2026-11", "evidence": "SM1"}
    assert lines == [
        {"id": 1, "at": NOON, "event": "started", "topics": ["viabilita", "scuole"], **common},
        {"id": 3, "at": later, "event": "stopped", "topics": [], **common},
    ]
    assert last == [ConsentEvent.STOPPED, ConsentEvent.IMPORTED, None]


def test_the_last_consent_given_is_told_with_where_it_was_given(tables: Tables) -> None:
    mario, anna, _ = tables.citizen(), tables.citizen(), tables.citizen()
    record(tables, mario, ConsentEvent.STARTED)
    record(tables, anna, ConsentEvent.IMPORTED)
    later = tables.clock.advance(60)
    record(tables, mario, ConsentEvent.CONFIRMED)
    record(tables, mario, ConsentEvent.STOPPED)
    record(tables, anna, ConsentEvent.TOPICS_CHANGED)
    with tables.db.read() as conn:
        found = subscribers.consents_given(conn)
    assert found == {mario: (later, "whatsapp", "SM1"), anna: (NOON, "whatsapp", "SM1")}


def test_a_citizens_message_is_heard_once(tables: Tables) -> None:
    with tables.db.write() as conn:
        heard = [subscribers.heard(conn, sid, "start", NOON) for sid in ("SM1", "SM1", "SM2")]
    assert heard == [True, False, True]
    assert tables.rows(schema.inbound) == [
        {"sid": "SM1", "at": NOON, "meaning": "start"},
        {"sid": "SM2", "at": NOON, "meaning": "start"},
    ]


# --- erasure -----------------------------------------------------------------------------------------------


def test_of_who_was_erased_only_the_ledger_is_left(tables: Tables) -> None:
    mario = tables.citizen("viabilita", name="Mario Rossi", zone="brusuglio", window_until=NOON)
    record(tables, mario, ConsentEvent.STARTED, "viabilita")
    with tables.db.write() as conn:
        subscribers.erase(conn, mario)
    found = get(tables, mario)
    assert found is not None
    assert (found.state, found.address, found.name) == (SubscriberState.ERASED, None, "")
    assert (found.zone, found.topics, found.window_until) == (None, (), None)
    assert by_address(tables, address(1)) is None
    row = tables.row(schema.subscribers, id=mario)
    assert (row["address"], row["name"]) == (None, None)
    with tables.db.read() as conn:
        assert [line["event"] for line in subscribers.ledger(conn, mario)] == ["started"]


def test_who_was_erased_may_come_again_as_somebody_new(tables: Tables) -> None:
    first = tables.citizen("viabilita", number=7)
    second = tables.citizen("viabilita", number=8)
    with tables.db.write() as conn:
        for citizen in (first, second):
            subscribers.erase(conn, citizen)
    again = tables.citizen("scuole", number=7)
    assert again not in (first, second)
    found = by_address(tables, address(7))
    assert found is not None
    assert found.id == again
