"""An item's journey as the tables tell it, at each point where it may stand or end."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bridge.core.route import Router
from bridge.core.track import Step as Taken
from bridge.model import ItemId, MessageId, MessageState, NoticeState
from bridge.operations.journey import Journey, Progress, Step, StepState, journey_of, last_journey
from bridge.store import deliveries, items, messages, meta, notices
from bridge.store.notices import Notice
from tests.builders import NOON, VIABILITA, a_config, a_topic, an_item
from tests.integration.test_store_plans import full_scans, plan_of, read
from tests.tables import Tables

CONFIG = a_config(topics=[VIABILITA, a_topic("eventi", digest=True)])
ROUTER = Router(CONFIG.topics)
DONE, NOW, WAITING, ENDED, FAILED, SKIPPED = StepState
ROAD = an_item("Senso unico in via Roma")


def last(tables: Tables) -> Journey:
    with tables.db.read() as conn:
        journey = last_journey(conn, CONFIG, ROUTER, tables.clock.now())
    assert journey is not None
    return journey


def states(journey: Journey) -> list[StepState]:
    assert [step.key for step in journey.steps] == ["seen", "routed", "held", "sent", "delivered", "read"]
    return [step.state for step in journey.steps]


def step(journey: Journey, key: str) -> Step:
    [found] = [one for one in journey.steps if one.key == key]
    return found


@pytest.fixture
def road(tables: Tables) -> ItemId:
    return tables.item(ROAD)


def noticed(tables: Tables, item_id: ItemId) -> Notice:
    return tables.notice("viabilita", item_id=item_id, version=1, feed="notizie")


def send_out(tables: Tables, notice: Notice) -> None:
    """Release it, fan it out and hand over every message."""
    tables.release(notice.id)
    tables.fan_out(notice.id)
    for claimed in tables.claim():
        tables.accept(claimed)


def reach(tables: Tables, *reached: MessageState) -> None:
    """The first messages reach these states."""
    with tables.db.write() as conn:
        for number, state in enumerate(reached, 1):
            messages.step(conn, MessageId(number), Taken(state), tables.clock.now())


def finish(tables: Tables) -> None:
    with tables.db.write() as conn:
        deliveries.finish(conn, tables.clock.now())


def test_before_the_first_item_there_is_no_journey(tables: Tables) -> None:
    with tables.db.read() as conn:
        assert last_journey(conn, CONFIG, ROUTER, NOON) is None
        assert journey_of(conn, CONFIG, ROUTER, ItemId(7), NOON) is None


def test_what_stood_there_at_the_first_look_goes_nowhere(tables: Tables) -> None:
    tables.item(ROAD, fate="baseline")
    journey = last(tables)
    assert states(journey) == [ENDED, SKIPPED, SKIPPED, SKIPPED, SKIPPED, SKIPPED]
    assert (journey.steps[0].code, journey.steps[0].at, journey.reasons) == ("baseline", NOON, ())
    assert journey.steps[0].sentence == "not news, so nothing is sent: it arranged"


@pytest.mark.parametrize("fate", ["unmatched", "withheld"])
def test_without_a_notice_it_ends_where_it_was_routed(tables: Tables, fate: str) -> None:
    tables.item("Mercato in piazza", fate=fate)
    journey = last(tables)
    assert states(journey) == [DONE, ENDED, SKIPPED, SKIPPED, SKIPPED, SKIPPED]
    assert step(journey, "routed") == Step("routed", ENDED, "arranged", fate, NOON)


def test_while_it_is_held_the_rules_and_the_end_of_the_hold_are_told(tables: Tables, road: ItemId) -> None:
    noticed(tables, road)
    journey = last(tables)
    assert states(journey) == [DONE, DONE, NOW, WAITING, WAITING, WAITING]
    assert [verdict.topic for verdict in journey.reasons] == ["viabilita"]
    assert step(journey, "routed").sentence == (
        'topic viabilita, rule 2 matches: keyword "senso unico" in the title'
    )
    assert (step(journey, "held").code, step(journey, "held").until) == ("hold", NOON + timedelta(minutes=5))
    tables.clock.advance(timedelta(minutes=5))
    assert step(last(tables), "held").code == "look"


def test_held_by_hand_it_has_no_end(tables: Tables, road: ItemId) -> None:
    notice = noticed(tables, road)
    with tables.db.write() as conn:
        notices.hold(conn, notice.id, "held by hand", NOON + timedelta(days=1))
    held = step(last(tables), "held")
    assert (held.state, held.code, held.until) == (NOW, "by_hand", None)
    assert held.sentence == "held by hand: until somebody releases it, or it expires"


@pytest.mark.parametrize(
    ("fate", "state", "code"),
    [
        ("withdrawn", NoticeState.CANCELLED, "withdrawn"),
        ("unmatched", NoticeState.CANCELLED, "edited"),
        ("noticed", NoticeState.CANCELLED, "cancelled"),
        ("noticed", NoticeState.EXPIRED, "expired"),
    ],
)
def test_what_ends_during_the_hold_says_why(
    tables: Tables, road: ItemId, fate: str, state: NoticeState, code: str
) -> None:
    notice = noticed(tables, road)
    with tables.db.write() as conn:
        items.set_fate(conn, road, fate, "a reason")
    tables.end(notice.id, state, "a reason")
    journey = last(tables)
    assert states(journey) == [DONE, DONE, ENDED, SKIPPED, SKIPPED, SKIPPED]
    assert step(journey, "held") == Step("held", ENDED, "a reason", code, NOON)


def test_sending_delivering_and_reading_are_counted(tables: Tables, road: ItemId) -> None:
    tables.citizens(4, "viabilita")
    notice = noticed(tables, road)
    tables.release(notice.id)
    tables.fan_out(notice.id)
    assert states(last(tables)) == [DONE, DONE, DONE, NOW, WAITING, WAITING]
    assert step(last(tables), "sent").progress == Progress(0, 4)
    for claimed in tables.claim(3):
        tables.accept(claimed)
    reach(tables, MessageState.READ, MessageState.DELIVERED)
    journey = last(tables)
    assert states(journey) == [DONE, DONE, DONE, NOW, NOW, NOW]
    assert [one.progress for one in journey.steps[3:]] == [Progress(3, 4), Progress(2, 3), Progress(1, 2)]
    assert step(journey, "sent").sentence == "sent to 3 of 4 citizen(s)"
    reach(tables, *[MessageState.READ] * 3)
    assert states(last(tables)) == [DONE, DONE, DONE, NOW, NOW, NOW]


def test_at_its_end_everything_is_done(tables: Tables, road: ItemId) -> None:
    tables.citizens(2, "viabilita")
    send_out(tables, noticed(tables, road))
    finish(tables)
    assert states(last(tables)) == [DONE, DONE, DONE, DONE, NOW, WAITING]
    reach(tables, MessageState.DELIVERED, MessageState.READ)
    assert states(last(tables)) == [DONE, DONE, DONE, DONE, DONE, NOW]
    reach(tables, MessageState.READ)
    assert states(last(tables)) == [DONE] * 6


def test_some_failures_are_counted_and_failures_only_are_a_failure(tables: Tables, road: ItemId) -> None:
    tables.citizens(2, "viabilita")
    send_out(tables, noticed(tables, road))
    reach(tables, MessageState.DELIVERED, MessageState.FAILED)
    finish(tables)
    sent = step(last(tables), "sent")
    assert (sent.state, sent.progress, sent.failed) == (DONE, Progress(1, 2), 1)
    assert sent.sentence == "sent to 1 of 2 citizen(s); 1 failed"
    reach(tables, MessageState.FAILED)
    assert states(last(tables)) == [DONE, DONE, DONE, FAILED, SKIPPED, SKIPPED]


def test_without_subscribers_it_ends_before_it_is_sent(tables: Tables, road: ItemId) -> None:
    send_out(tables, noticed(tables, road))
    finish(tables)
    journey = last(tables)
    assert states(journey) == [DONE, DONE, DONE, ENDED, SKIPPED, SKIPPED]
    assert (step(journey, "sent").code, step(journey, "sent").progress) == ("nobody", None)


def test_cancelled_in_the_middle_what_had_left_goes_on(tables: Tables, road: ItemId) -> None:
    tables.citizens(3, "viabilita")
    notice = noticed(tables, road)
    tables.release(notice.id)
    tables.fan_out(notice.id)
    for claimed in tables.claim(2):
        tables.accept(claimed)
    reach(tables, MessageState.DELIVERED)
    tables.end(notice.id, NoticeState.CANCELLED, "cancelled by hand")
    journey = last(tables)
    assert states(journey) == [DONE, DONE, DONE, ENDED, NOW, SKIPPED]
    assert step(journey, "sent").sentence == "cancelled by hand; sent to 2 of 3 citizen(s)"
    assert (step(journey, "sent").code, step(journey, "delivered").progress) == ("cancelled", Progress(1, 2))


def test_held_again_in_the_middle_its_count_stands(tables: Tables, road: ItemId) -> None:
    tables.citizens(3, "viabilita")
    notice = noticed(tables, road)
    tables.release(notice.id)
    tables.fan_out(notice.id)
    for claimed in tables.claim(1):
        tables.accept(claimed)
    with tables.db.write() as conn:
        notices.hold(conn, notice.id, "held by hand", NOON + timedelta(days=1))
    journey = last(tables)
    assert states(journey) == [DONE, DONE, NOW, WAITING, NOW, WAITING]
    assert step(journey, "sent").progress == Progress(1, 3)
    reach(tables, MessageState.READ)
    assert states(last(tables)) == [DONE, DONE, NOW, WAITING, NOW, NOW]


def test_what_keeps_it_from_being_sent_is_told(tables: Tables, road: ItemId) -> None:
    tables.citizens(1, "viabilita")
    notice = noticed(tables, road)
    tables.release(notice.id)
    tables.fan_out(notice.id)
    tables.rest("account", "it is suspended")
    assert step(last(tables), "sent").code == "resting"
    assert step(last(tables), "sent").sentence.endswith("the account rests: it is suspended")
    with tables.db.write() as conn:
        meta.set_paused(conn, paused=True)
    assert step(last(tables), "sent").code == "paused"


def test_withdrawn_or_edited_after_it_left_is_remarked(tables: Tables, road: ItemId) -> None:
    notice = noticed(tables, road)
    with tables.db.write() as conn:
        items.mark_gone(conn, [road], NOON)
    assert not last(tables).withdrawn_late
    tables.release(notice.id)
    assert (last(tables).withdrawn_late, last(tables).edited_late) == (True, False)
    with tables.db.write() as conn:
        conn.exec_driver_sql("UPDATE items SET version = 2, gone_at = NULL")
        conn.exec_driver_sql(
            "INSERT INTO item_versions SELECT item_id, 2, seen_at, 'edited', evidence, link, title, summary, text,"
            " categories, published_at, updated_at, image, content_hash FROM item_versions"
        )
    assert (last(tables).withdrawn_late, last(tables).edited_late) == (False, True)


def test_of_an_item_in_two_feeds_the_journey_is_that_of_the_notice_that_is_sent(
    tables: Tables, road: ItemId
) -> None:
    tables.citizens(2, "viabilita")
    first = noticed(tables, road)
    send_out(tables, first)
    twin = tables.item(an_item("Senso unico in via Roma", feed="avvisi"))
    tables.notice("viabilita", item_id=twin, version=1, feed="avvisi", twin_of=first.id)
    journey = last(tables)
    assert journey.notice is not None
    assert (journey.item.id, journey.notice.id) == (road, first.id)


@pytest.fixture
def busy(tables: Tables) -> Tables:
    """Thousands have read the last item, and many items went before it."""
    everybody = tables.citizens(5_000, "viabilita")
    for number in range(50):
        tables.notice("viabilita", item_id=tables.item(f"Senso unico {number}"), version=1)
    notice = noticed(tables, tables.item(ROAD))
    tables.release(notice.id)
    tables.fan_out(notice.id)
    with tables.db.write() as conn:
        read(conn, notice.id, everybody[-1])
        conn.exec_driver_sql("ANALYZE")
    return tables


def test_a_look_at_a_journey_reads_no_table_through(busy: Tables) -> None:
    journey = last(busy)
    assert step(journey, "read").progress == Progress(5_000, 5_000)
    plan = plan_of(busy, lambda conn: last_journey(conn, CONFIG, ROUTER, NOON))
    assert plan
    assert full_scans(plan) == []
