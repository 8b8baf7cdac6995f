"""At most one message in flight to a citizen, and each claimed once, however many claim."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from sqlalchemy.exc import IntegrityError

from bridge.core.respect import respect
from bridge.model import MessageState
from bridge.store import outbox, schema
from bridge.store.database import open_database
from bridge.store.outbox import Claimed
from tests.builders import NOON, a_config
from tests.tables import Tables


@pytest.mark.parametrize("urgent", [False, True])
def test_nobody_gets_a_second_message_while_one_is_in_flight(tables: Tables, *, urgent: bool) -> None:
    mario = tables.citizen("viabilita", "allerte")
    tables.released("viabilita")
    [first] = tables.claim()
    tables.released("allerte" if urgent else "viabilita")
    tables.reply(mario)
    assert tables.claim() == []
    tables.lose(first)
    assert tables.claim() == []
    tables.accept(first)
    assert len(tables.claim()) == 1
    assert tables.claim() == []


def test_the_tables_themselves_refuse_a_second_message_in_flight(tables: Tables) -> None:
    mario = tables.citizen("viabilita")
    tables.released("viabilita")
    tables.claim()
    for state in (MessageState.SENDING, MessageState.UNCERTAIN):
        message_id = tables.reply(mario)
        with pytest.raises(IntegrityError, match=r"messages\.subscriber_id"), tables.db.write() as conn:
            conn.execute(
                schema.messages.update().where(schema.messages.c.id == message_id).values(state=state)
            )


# --- many at once ------------------------------------------------------------------------------------------


def test_threads_and_processes_that_claim_at_once_take_each_delivery_once(tables: Tables) -> None:
    """Four threads share this process's turn, four have connections of their own, as another process has."""
    everybody = tables.citizens(500, "viabilita")
    tables.released("viabilita")
    beside = open_database(f"sqlite:///{tables.path}")
    together = Barrier(8, timeout=30)

    def claim_until_there_is_nothing(number: int) -> list[Claimed]:
        db = tables.db if number % 2 else beside
        mine: list[Claimed] = []
        together.wait()
        while True:
            marks = [f"{number}-{len(mine)}-{place}" for place in range(12)]
            with db.write() as conn:
                claimed = outbox.claim(conn, tables.cipher, NOON, marks, respect(a_config(), NOON))
            if not claimed:
                return mine
            mine += claimed

    with ThreadPoolExecutor(8) as pool:
        hands = list(pool.map(claim_until_there_is_nothing, range(8)))
    beside.close()
    claimed = [one for hand in hands for one in hand]
    assert sorted(one.subscriber_id for one in claimed) == everybody
    assert len({one.message_id for one in claimed}) == 500
    assert len({one.mark for one in claimed}) == 500
    assert len(tables.rows(schema.attempts)) == 500
    assert {row["message_id"] for row in tables.rows(schema.deliveries)} == {
        one.message_id for one in claimed
    }
