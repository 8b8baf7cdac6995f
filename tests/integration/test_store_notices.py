"""Notices: every move is conditional, and what may be released or must be looked at first."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any

import pytest

from bridge.model import ItemId, MessageState, NoticeId, NoticeKind, NoticeState
from bridge.store import notices, schema
from bridge.store.notices import Notice
from tests.builders import HOLD, NOON, some_fields
from tests.tables import Tables

GRACE = timedelta(minutes=2)
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
    )
    with tables.db.read() as conn:
        assert notices.everything(conn) == [made]
        assert notices.of_item(conn, item_id) == [made]
        assert notices.get(conn, 4711) is None


def test_the_held_notice_of_an_item_is_found_and_a_released_one_is_not(tables: Tables) -> None:
    ids = [tables.item("Prima"), tables.item("Seconda"), tables.item("Terza")]
    held = tables.notice(item_id=ids[0], version=1)
    tables.release(tables.notice(item_id=ids[1], version=1).id)
    with tables.db.read() as conn:
        assert notices.held_of(conn, ids) == {ids[0]: held}
        assert notices.held_of(conn, [ids[2]]) == {}
        assert notices.held_of(conn, []) == {}


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
        assert notices.finish(conn, NOON) == [notice.id]
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
    assert releasable(tables) == []


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
                conn, notice.id, version=2, fields=some_fields("Via Roma riaperta"), topics=["scuole"], urgent=True,
                hold_until=OVER + HOLD, expires_at=OVER + 2 * HOLD,
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


# --- release: which, and after what look -------------------------------------------------------------------


def releasable(tables: Tables, *configured: str) -> list[NoticeId]:
    with tables.db.read() as conn:
        return [
            one.id for one in notices.releasable(conn, configured or ("notizie",), tables.clock.now(), GRACE)
        ]


def to_look_at(tables: Tables, *configured: str) -> list[str]:
    with tables.db.read() as conn:
        return sorted(notices.feeds_to_look_at(conn, configured or ("notizie",), tables.clock.now()))


BEFORE = OVER - timedelta(seconds=1)
SINCE = OVER + timedelta(seconds=1)


@dataclass(frozen=True)
class Case:
    """A notice held from noon on, a state of its feed, a moment; and whether it is released, its feed looked at."""

    name: str
    released: bool
    look: bool
    after: timedelta = timedelta(seconds=2)  # so long after the hold was over
    urgent: bool = False
    feed: dict[str, Any] = field(default_factory=dict)
    configured: tuple[str, ...] = ("notizie",)


SOON, AT_GRACE = timedelta(seconds=2), GRACE
SEEN = {"looked_at": SINCE, "checked_at": SINCE}
NOT_SEEN = {"looked_at": BEFORE, "checked_at": SINCE}  # 304s do not count
FAILED = {"looked_at": BEFORE, "checked_at": SINCE, "failures": 1}
DAMAGED = {"looked_at": BEFORE, "checked_at": SINCE, "body_hash": ""}

CASES = [
    Case("the hold is not over", False, False, after=-timedelta(milliseconds=1), feed=SEEN),
    Case("seen since", True, False, feed=SEEN),
    Case("seen at the very moment", True, False, feed={"looked_at": OVER}, after=timedelta(0)),
    Case("not seen since", False, True, feed=NOT_SEEN),
    Case("not seen since, urgent", False, True, feed=NOT_SEEN, urgent=True),
    Case("not seen for long, as after a standstill", False, True, feed=NOT_SEEN, after=timedelta(hours=9)),
    Case("never seen whole", False, True, feed={"looked_at": None, "checked_at": BEFORE, "body_hash": ""}),
    Case("never answered", False, True, feed={"looked_at": None, "checked_at": None, "body_hash": ""}),
    Case("cannot be reached", False, True, feed=FAILED),
    Case(
        "cannot be reached, grace almost over",
        False,
        True,
        feed=FAILED,
        after=GRACE - timedelta(milliseconds=1),
    ),
    Case("cannot be reached, grace over", True, True, feed=FAILED, after=AT_GRACE),
    Case("cannot be reached, urgent", True, True, feed=FAILED, urgent=True),
    Case("rests after a failure", False, False, feed={**FAILED, "next_at": SINCE + timedelta(seconds=2)}),
    Case("has rested", False, True, feed={**FAILED, "next_at": OVER + SOON}),
    Case("rests at the server's wish", False, False, feed={**NOT_SEEN, "next_at": OVER + HOLD}),
    Case(
        "came damaged before", False, True, feed={**DAMAGED, "checked_at": BEFORE}, after=timedelta(hours=9)
    ),
    Case("came damaged", False, False, feed=DAMAGED),
    Case("came damaged, grace over", True, False, feed=DAMAGED, after=AT_GRACE),
    Case("came damaged, urgent", True, False, feed=DAMAGED, urgent=True),
    Case("was damaged once and is whole again", True, False, feed={**DAMAGED, **SEEN}),
    Case("is configured no more", True, False, feed=NOT_SEEN, configured=("avvisi",)),
    Case("no feed is configured", True, False, feed=NOT_SEEN, configured=("",)),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_notice_is_released_after_a_look_or_when_there_can_be_none(tables: Tables, case: Case) -> None:
    tables.feed("notizie", **case.feed)
    notice = tables.notice(feed="notizie", urgent=case.urgent)
    tables.clock.set(OVER + case.after)
    assert (releasable(tables, *case.configured) == [notice.id]) is case.released
    assert (to_look_at(tables, *case.configured) == ["notizie"]) is case.look


def test_a_notice_of_no_feed_needs_no_look(tables: Tables) -> None:
    notice = tables.notice(feed=None)
    tables.clock.set(OVER)
    assert releasable(tables) == [notice.id]
    assert to_look_at(tables) == []


def test_a_feed_is_looked_at_once_for_all_its_notices_and_only_if_something_waits(tables: Tables) -> None:
    for name in ("notizie", "avvisi", "altro"):
        tables.feed(name, looked_at=BEFORE)
    tables.notice(feed="notizie")
    tables.notice(feed="notizie")
    tables.end(tables.notice(feed="avvisi").id, NoticeState.CANCELLED)
    tables.release(tables.notice(feed="altro").id)
    tables.clock.set(SINCE)
    assert to_look_at(tables, "notizie", "avvisi", "altro") == ["notizie"]


def test_urgent_notices_are_released_first_the_others_in_their_order(tables: Tables) -> None:
    first, second = tables.notice(), tables.notice()
    urgent = tables.notice(urgent=True)
    tables.clock.set(OVER)
    assert releasable(tables) == [urgent.id, first.id, second.id]


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


def test_an_item_id_that_is_none_finds_nothing(tables: Tables) -> None:
    tables.notice(item_id=None)
    with tables.db.read() as conn:
        assert notices.of_item(conn, ItemId(0)) == []
