"""Notices: what is written of them, and moves that are made once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bridge.core.fanout import Plan
from bridge.model import MessageState, NoticeId, NoticeKind, NoticeState
from bridge.store import deliveries, holds, notices, schema
from bridge.store.notices import Notice
from tests.builders import HOLD, NOON, some_fields
from tests.tables import Tables

OVER = NOON + HOLD  # when a notice made at noon has been held long enough


def test_a_new_notice_is_held_with_all_it_was_given(tables: Tables) -> None:
    item_id = tables.item()
    made = tables.notice(
        "viabilita", "allerte", urgent=True, feed="notizie", item_id=item_id, version=1, zones=("brusuglio",),
        expires_at=NOON + timedelta(hours=12),
    )  # fmt: skip
    assert made == Notice(
        id=made.id,
        kind=NoticeKind.NEWS,
        feed="notizie",
        item_id=item_id,
        version=1,
        topics=("viabilita", "allerte"),
        zones=("brusuglio",),
        fields=some_fields(),
        urgent=True,
        state=NoticeState.HELD,
        reason="hold",
        created_at=NOON,
        hold_until=OVER,
        released_at=None,
        expires_at=NOON + timedelta(hours=12),
        ended_at=None,
        fanned_out_at=None,
        recipients=0,
        corrects=None,
        twin_of=None,
    )
    with tables.db.read() as conn:
        assert notices.everything(conn) == [made]
        assert notices.of_item(conn, item_id) == [made]
        assert notices.get(conn, 4711) is None


def test_the_open_notice_of_an_item_is_found_and_one_that_has_ended_is_not(tables: Tables) -> None:
    ids = [tables.item("Prima"), tables.item("Seconda"), tables.item("Terza")]
    held = tables.notice(item_id=ids[0], version=1)
    tables.end(tables.notice(item_id=ids[1], version=1).id, NoticeState.CANCELLED)
    with tables.db.read() as conn:
        assert notices.open_of(conn, ids) == {ids[0]: held}
        assert notices.open_of(conn, [ids[2]]) == {}
        assert notices.open_of(conn, []) == {}


# --- moves -------------------------------------------------------------------------------------------------


def test_a_notice_is_released_once(tables: Tables) -> None:
    notice = tables.notice()
    first = tables.clock.advance(10)
    assert tables.release(notice.id)
    tables.clock.advance(10)
    assert not tables.release(notice.id)
    assert tables.look_up(notice.id) == replace(
        notice, state=NoticeState.RELEASED, reason="the hold was over", released_at=first
    )


def test_a_notice_ends_once(tables: Tables) -> None:
    notice = tables.notice()
    assert tables.end(notice.id, NoticeState.CANCELLED, "withdrawn")
    assert not tables.end(notice.id, NoticeState.EXPIRED, "too late")
    assert not tables.release(notice.id)
    assert not hold(tables, notice.id)
    after = tables.look_up(notice.id)
    assert (after.state, after.reason) == (NoticeState.CANCELLED, "withdrawn")


def test_a_notice_that_is_done_can_be_neither_held_nor_cancelled(tables: Tables) -> None:
    notice = tables.released("viabilita")
    with tables.db.write() as conn:
        assert deliveries.finish(conn, NOON) == [notice.id]
    assert not hold(tables, notice.id)
    assert not tables.end(notice.id, NoticeState.CANCELLED)
    assert tables.look_up(notice.id).state is NoticeState.DONE


def hold(tables: Tables, notice_id: NoticeId, expires_at: Any = NOON + timedelta(days=1)) -> bool:
    with tables.db.write() as conn:
        return notices.hold(conn, notice_id, "second thoughts", expires_at)


def test_holding_a_held_notice_takes_its_time_limit_away_and_gives_it_an_end(tables: Tables) -> None:
    notice = tables.notice()
    assert hold(tables, notice.id)
    tomorrow = NOON + timedelta(days=1)
    assert tables.look_up(notice.id) == replace(
        notice, reason="second thoughts", hold_until=None, expires_at=tomorrow
    )
    tables.clock.advance(timedelta(hours=23))
    with tables.db.read() as conn:
        assert holds.releasable(conn, [], tables.clock.now(), timedelta(0)) == []


def test_holding_does_not_lengthen_a_life_that_ends_by_itself(tables: Tables) -> None:
    soon = NOON + timedelta(hours=1)
    notice = tables.notice(expires_at=soon)
    assert hold(tables, notice.id)
    assert tables.look_up(notice.id).expires_at == soon


def test_a_released_notice_held_again_keeps_who_it_was_for(tables: Tables) -> None:
    """Who joined between the two releases was not meant by the first."""
    mario = tables.citizen("viabilita")
    notice = tables.released("viabilita")
    assert hold(tables, notice.id)
    assert tables.claim() == []
    tables.clock.advance(60)
    tables.citizen("viabilita", joined_at=tables.clock.now())
    assert tables.release(notice.id)
    again = tables.look_up(notice.id)
    assert (again.state, again.released_at, again.recipients) == (NoticeState.RELEASED, NOON, 1)
    assert [claimed.subscriber_id for claimed in tables.claim()] == [mario]


def test_an_edit_recomposes_a_held_notice_only(tables: Tables) -> None:
    held, released = tables.notice(), tables.notice()
    tables.release(released.id)
    for notice in (held, released):
        with tables.db.write() as conn:
            notices.recompose(
                conn, notice.id, version=2, fields=some_fields("Via Roma riaperta"),
                plan=Plan(("scuole",), urgent=True, hold_until=OVER + HOLD, expires_at=OVER + 2 * HOLD),
            )  # fmt: skip
    assert tables.look_up(held.id) == replace(
        held, version=2, fields=some_fields("Via Roma riaperta"), topics=("scuole",), urgent=True,
        hold_until=OVER + HOLD, expires_at=OVER + 2 * HOLD,
    )  # fmt: skip
    assert tables.look_up(released.id).fields == some_fields()


def test_open_notices_past_their_expiry_are_overdue(tables: Tables) -> None:
    soon = NOON + timedelta(minutes=1)
    held, released, ended, later, never = (
        tables.notice(expires_at=at) for at in (soon, soon, soon, soon + timedelta(milliseconds=1), None)
    )
    tables.release(released.id)
    tables.end(ended.id, NoticeState.CANCELLED)
    with tables.db.read() as conn:
        assert notices.overdue(conn, NOON) == []
        assert notices.overdue(conn, soon) == [held.id, released.id]
        assert notices.overdue(conn, soon + HOLD) == [held.id, released.id, later.id]
    assert never.expires_at is None


@pytest.mark.parametrize("state", [NoticeState.CANCELLED, NoticeState.EXPIRED])
def test_an_end_drops_what_has_not_left(tables: Tables, state: NoticeState) -> None:
    tables.citizens(4, "viabilita")
    doomed, other = tables.released("viabilita"), tables.released("viabilita")
    accepted, queued, sending = tables.claim(3)
    tables.accept(accepted)
    tables.retry(queued)
    assert tables.end(doomed.id, state, "withdrawn")
    found = [tables.message(one.message_id) for one in (accepted, queued, sending)]
    assert [(one["state"], one["reason"]) for one in found] == [
        ("accepted", ""),
        (state, "withdrawn"),
        ("sending", ""),
    ]
    assert dropped(tables, doomed.id) == [None, None, None, state]
    assert dropped(tables, other.id) == [None] * 4


def dropped(tables: Tables, notice_id: NoticeId) -> list[str | None]:
    return [row["dropped"] for row in tables.rows(schema.deliveries, notice_id=notice_id)]


def test_queued_messages_of_several_notices_end_with_their_own_only(tables: Tables) -> None:
    tables.citizens(2, "viabilita")
    one = tables.released("viabilita")
    [first, second] = tables.claim()
    tables.retry(first)
    tables.retry(second)
    other = tables.released("viabilita")
    tables.end(other.id, NoticeState.CANCELLED)
    assert {row["state"] for row in tables.rows(schema.messages)} == {MessageState.QUEUED}
    tables.end(one.id, NoticeState.CANCELLED)
    assert {row["state"] for row in tables.rows(schema.messages)} == {MessageState.CANCELLED}
