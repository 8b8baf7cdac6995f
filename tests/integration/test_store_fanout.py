"""Fan-out in chunks with a cursor, and the end of a notice."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bridge.core.fanout import Lanes
from bridge.core.track import Step
from bridge.model import MessageState, NoticeId, NoticeState, SubscriberState
from bridge.store import deliveries, messages, notices, schema, tallies
from tests.builders import NOON
from tests.tables import Tables

LANES = Lanes(frozenset({"allerte"}))


def test_a_notice_goes_once_to_each_active_citizen_of_any_of_its_topics(tables: Tables) -> None:
    both = tables.citizen("viabilita", "scuole", "eventi")
    roads, schools = tables.citizen("viabilita"), tables.citizen("scuole")
    tables.citizen("eventi")
    tables.citizen()
    for state in set(SubscriberState) - {SubscriberState.ACTIVE}:
        tables.citizen("viabilita", state=state)
    notice = tables.released("viabilita", "scuole")
    assert tables.recipients(notice.id) == [both, roads, schools]
    assert (notice.recipients, notice.fanned_out_at) == (3, NOON)


def test_who_joined_after_the_release_is_not_meant(tables: Tables) -> None:
    """Not even who left and came back: their joining begins anew."""
    notice = tables.notice("viabilita")
    long_since = tables.citizen("viabilita")
    at_that_moment = tables.citizen("viabilita", joined_at=NOON)
    tables.citizen("viabilita", joined_at=NOON + timedelta(milliseconds=1))
    tables.citizen("viabilita", joined_at=None)
    tables.release(notice.id)
    tables.clock.advance(60)
    tables.fan_out(notice.id)
    assert tables.recipients(notice.id) == [long_since, at_that_moment]


def test_urgent_is_what_a_citizen_has_chosen_as_such(tables: Tables) -> None:
    """A notice of an urgent and a common topic overtakes for those who chose the urgent one."""
    roads, alerts, both = (
        tables.citizen("viabilita"),
        tables.citizen("allerte"),
        tables.citizen("viabilita", "allerte"),
    )
    notice = tables.released("viabilita", "allerte")
    found = {
        row["subscriber_id"]: row["urgent"] for row in tables.rows(schema.deliveries, notice_id=notice.id)
    }
    assert found == {roads: False, alerts: True, both: True}


def test_an_urgent_topic_that_is_not_the_notices_makes_nothing_urgent(tables: Tables) -> None:
    tables.citizen("viabilita", "allerte")
    notice = tables.released("viabilita")
    assert tables.row(schema.deliveries, notice_id=notice.id)["urgent"] is False


@pytest.mark.parametrize(
    ("citizens", "chunk", "chunks"),
    [(0, 3, [0]), (2, 3, [2]), (3, 3, [3, 0]), (7, 3, [3, 3, 1])],
)
def test_chunks_reach_everybody_once(tables: Tables, citizens: int, chunk: int, chunks: list[int]) -> None:
    everybody = tables.citizens(citizens, "viabilita")
    tables.citizens(5, "scuole")
    notice = tables.notice("viabilita")
    tables.release(notice.id)
    assert tables.fan_out(notice.id, chunk=chunk) == chunks
    after = tables.look_up(notice.id)
    assert tables.recipients(notice.id) == everybody
    assert (after.recipients, after.fanned_out_at) == (citizens, NOON)


def test_citizens_of_other_topics_in_between_do_not_end_the_fan_out(tables: Tables) -> None:
    meant = []
    for _ in range(4):
        tables.citizens(6, "scuole")
        meant += tables.citizens(2, "viabilita")
    notice = tables.released("viabilita", chunk=2)
    assert tables.recipients(notice.id) == meant


class Killed(BaseException):
    """The process dies here: no handler catches it."""


def fan_out_and_die(tables: Tables, notice_id: NoticeId, chunk: int) -> None:
    with tables.db.write() as conn:
        notice = notices.get(conn, notice_id)
        assert notice is not None
        assert deliveries.fan_out(conn, notice, LANES, NOON, chunk) == chunk
        raise Killed


def test_a_kill_amid_a_chunk_loses_and_repeats_nothing(tables: Tables) -> None:
    everybody = tables.citizens(10, "viabilita")
    notice = tables.notice("viabilita")
    tables.release(notice.id)
    for done in (0, 4):
        with pytest.raises(Killed):
            fan_out_and_die(tables, notice.id, 4)
        assert tables.recipients(notice.id) == everybody[:done]
        assert not tables.look_up(notice.id).fanned_out_at
        with tables.db.write() as conn:
            deliveries.fan_out(conn, tables.look_up(notice.id), LANES, NOON, 4)
    assert tables.fan_out(notice.id, chunk=4) == [2]
    assert tables.recipients(notice.id) == everybody
    assert tables.look_up(notice.id).recipients == 10


def test_who_stops_between_two_chunks_gets_nothing(tables: Tables) -> None:
    everybody = tables.citizens(4, "viabilita")
    notice = tables.notice("viabilita")
    tables.release(notice.id)
    with tables.db.write() as conn:
        deliveries.fan_out(conn, tables.look_up(notice.id), Lanes(frozenset()), NOON, 2)
        schema_row = schema.subscribers.c.id == everybody[3]
        conn.execute(schema.subscribers.update().where(schema_row).values(state=SubscriberState.STOPPED))
    tables.fan_out(notice.id, chunk=2)
    assert tables.recipients(notice.id) == everybody[:3]


def test_notices_are_fanned_out_urgent_first_and_only_while_released(tables: Tables) -> None:
    first, second, urgent = (tables.notice(urgent=one) for one in (False, False, True))
    cancelled, _held = tables.notice(), tables.notice()
    for notice in (first, second, urgent, cancelled):
        tables.release(notice.id)
    tables.end(cancelled.id, NoticeState.CANCELLED)
    with tables.db.read() as conn:
        assert [one.id for one in deliveries.to_fan_out(conn)] == [urgent.id, first.id, second.id]
    tables.fan_out(first.id)
    with tables.db.read() as conn:
        assert [one.id for one in deliveries.to_fan_out(conn)] == [urgent.id, second.id]


def test_how_many_a_notice_would_reach_is_counted_like_the_fan_out(tables: Tables) -> None:
    tables.citizen("viabilita", "scuole")
    tables.citizen("viabilita")
    tables.citizen("viabilita", state=SubscriberState.STOPPED)
    tables.citizen("eventi")
    with tables.db.read() as conn:
        counted = [
            tallies.count_recipients(conn, topics)
            for topics in (["viabilita", "scuole"], ["scuole"], ["altro"], [])
        ]
        apart = tallies.count_recipients(conn, ["viabilita"], without=["scuole", "altro"])
    assert (counted, apart) == ([2, 1, 0, 0], 1)


# --- the end -----------------------------------------------------------------------------------------------


def finish(tables: Tables) -> list[NoticeId]:
    with tables.db.write() as conn:
        return deliveries.finish(conn, tables.clock.now())


def test_a_notice_is_done_when_nothing_of_it_waits_or_is_in_work(tables: Tables) -> None:
    tables.citizens(2, "viabilita")
    notice = tables.released("viabilita")
    assert finish(tables) == []  # both wait
    [first] = tables.claim(1)
    assert finish(tables) == []  # one waits, one is being sent
    tables.accept(first)
    [second] = tables.claim(1)
    tables.retry(second)
    assert finish(tables) == []  # one is queued for another try
    tables.clock.advance(2)
    [second] = tables.claim(1)
    tables.lose(second)
    assert finish(tables) == []  # one may or may not have been accepted
    tables.accept(second)
    assert finish(tables) == [notice.id]
    assert finish(tables) == []
    after = tables.row(schema.notices, id=notice.id)
    assert (after["state"], after["ended_at"]) == (NoticeState.DONE, tables.clock.now())


def test_a_notice_is_not_done_before_its_fan_out_is(tables: Tables) -> None:
    notice = tables.notice("viabilita")
    tables.release(notice.id)
    assert finish(tables) == []
    tables.fan_out(notice.id)
    assert finish(tables) == [notice.id]


def test_another_notices_work_keeps_no_notice_open(tables: Tables) -> None:
    tables.citizens(3, "viabilita")
    tables.citizen("scuole")
    done, open_still = tables.released("scuole"), tables.released("viabilita")
    tables.reply(tables.citizen("viabilita"))
    by_notice = {one.carried[0].notice_id: one for one in tables.claim(3) if one.carried}
    tables.accept(by_notice[done.id])
    assert finish(tables) == [done.id]
    assert tables.look_up(open_still.id).state is NoticeState.RELEASED


def test_dropped_and_failed_deliveries_keep_no_notice_open(tables: Tables) -> None:
    mario, _ = tables.citizens(2, "viabilita")
    notice = tables.released("viabilita")
    with tables.db.write() as conn:
        messages.cancel_queued(conn, mario, MessageState.CANCELLED, "stopped", NOON)
    [claimed] = tables.claim()
    with tables.db.write() as conn:
        messages.step(conn, claimed.message_id, Step(MessageState.FAILED, "63024"), NOON)
    assert finish(tables) == [notice.id]


def test_a_notice_held_again_is_not_done(tables: Tables) -> None:
    notice = tables.released("viabilita")
    with tables.db.write() as conn:
        notices.hold(conn, notice.id, "second thoughts", NOON + timedelta(days=1))
    assert finish(tables) == []


def test_how_a_notices_deliveries_stand_is_counted(tables: Tables) -> None:
    citizens = tables.citizens(6, "viabilita")
    notice = tables.released("viabilita")
    accepted, queued, lost, _sending = tables.claim(4)
    tables.accept(accepted)
    tables.retry(queued)
    tables.lose(lost)
    with tables.db.write() as conn:
        messages.cancel_queued(conn, citizens[5], MessageState.CANCELLED, "stopped", NOON)
    with tables.db.read() as conn:
        found = tallies.handed_over(conn, notice.id)
        nothing = tallies.handed_over(conn, NoticeId(4711))
    assert found == {"accepted": 1, "queued": 1, "uncertain": 1, "sending": 1, "waiting": 1, "dropped": 1}
    assert nothing == {}
