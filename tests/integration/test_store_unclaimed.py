"""What is not claimed: what was cancelled, held again, dropped, or is not due; and what idleness looks like."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bridge.model import MessageState, NoticeState
from bridge.store import messages, notices, schema
from tests.builders import NOON
from tests.tables import Tables


def anything_to_do(tables: Tables) -> bool:
    with tables.db.read() as conn:
        return messages.anything_to_do(conn, tables.clock.now())


def who_is_next(tables: Tables) -> list[int]:
    return [one.subscriber_id for one in tables.claim()]


@pytest.mark.parametrize("state", [NoticeState.CANCELLED, NoticeState.EXPIRED])
def test_nothing_of_an_ended_notice_is_claimed(tables: Tables, state: NoticeState) -> None:
    tables.citizens(3, "viabilita")
    notice = tables.released("viabilita")
    tables.retry(tables.claim(1)[0])
    tables.end(notice.id, state)
    tables.clock.advance(60)
    assert not anything_to_do(tables)
    assert tables.claim() == []


def test_a_notice_past_its_time_is_not_claimed_even_before_it_is_ended(tables: Tables) -> None:
    tables.citizen("allerte")
    tables.released("allerte", expires_at=NOON + timedelta(seconds=10))
    tables.clock.advance(10)
    assert tables.claim() == []


def test_nothing_of_a_notice_held_again_is_claimed_until_it_is_released(tables: Tables) -> None:
    """Not even what is queued for another try: it would be claimed and put back every second."""
    first, second = tables.citizens(2, "viabilita")
    notice = tables.released("viabilita")
    tables.retry(tables.claim(1)[0])
    with tables.db.write() as conn:
        notices.hold(conn, notice.id, "second thoughts", NOON + timedelta(days=1))
    tables.clock.advance(60)
    assert not anything_to_do(tables)
    assert tables.claim() == []
    assert tables.row(schema.messages)["tries"] == 1
    tables.release(notice.id)
    assert anything_to_do(tables)
    assert who_is_next(tables) == [first, second]


def test_a_notice_held_again_does_not_keep_its_citizens_from_others(tables: Tables) -> None:
    mario = tables.citizen("viabilita")
    held = tables.released("viabilita")
    tables.retry(tables.claim()[0])
    with tables.db.write() as conn:
        notices.hold(conn, held.id, "second thoughts", NOON + timedelta(days=1))
    other = tables.released("viabilita", title="Mercato spostato")
    [claimed] = tables.claim()
    assert (claimed.subscriber_id, claimed.carried[0].notice_id) == (mario, other.id)


def test_what_is_due_later_is_not_claimed(tables: Tables) -> None:
    tables.citizen("viabilita")
    tables.released("viabilita")
    tables.retry(tables.claim()[0], timedelta(seconds=5))
    tables.clock.advance(timedelta(seconds=5) - timedelta(milliseconds=1))
    assert not anything_to_do(tables)
    assert tables.claim() == []
    tables.clock.advance(timedelta(milliseconds=1))
    assert anything_to_do(tables)
    assert len(tables.claim()) == 1


def test_what_waits_for_a_citizen_who_left_is_not_claimed(tables: Tables) -> None:
    mario, anna = tables.citizens(2, "viabilita")
    tables.released("viabilita")
    tables.retry(tables.claim(1)[0])
    tables.released("viabilita")
    with tables.db.write() as conn:
        assert messages.cancel_queued(conn, mario, MessageState.CANCELLED, "stopped", NOON) == 2
    tables.clock.advance(60)
    assert who_is_next(tables) == [anna]
    assert {row["dropped"] for row in tables.rows(schema.deliveries, subscriber_id=mario)} == {
        None,
        "stopped",
    }
    assert tables.row(schema.messages, subscriber_id=mario)["state"] == MessageState.CANCELLED


def test_idle_there_is_nothing_to_do(tables: Tables) -> None:
    mario = tables.citizen("viabilita")
    assert not anything_to_do(tables)
    notice = tables.notice("viabilita")
    assert not anything_to_do(tables)
    tables.release(notice.id)
    tables.fan_out(notice.id)
    assert anything_to_do(tables)
    tables.accept(tables.claim()[0])
    assert not anything_to_do(tables)
    tables.reply(mario)
    assert anything_to_do(tables)
