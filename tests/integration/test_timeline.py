"""An item's story told: twins, digests of failures, holds by hand, edits before and after, what is so now."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from bridge.core.identity.keys import Known, keys_of
from bridge.core.track import Step
from bridge.model import Item, ItemId, MessageId, MessageState, NoticeState, Receipt
from bridge.operations.explain import item_stories
from bridge.operations.standing import Standing
from bridge.operations.status import Released, status
from bridge.operations.timeline import Event, timeline
from bridge.store import deliveries, items, messages, meta, notices, receipts, schema
from bridge.store.notices import Notice
from tests.builders import HOLD, NOON, a_config, an_item
from tests.tables import Tables

CONFIG = a_config()
ROAD = an_item("Senso unico in via Verdi")
MINUTE = timedelta(minutes=1)


def told(tables: Tables, item: Item = ROAD) -> list[Event]:
    with tables.db.read() as conn:
        [story] = item_stories(conn, CONFIG, item.link, tables.clock.now())
    return timeline(story)


def the_last(tables: Tables, item: Item = ROAD) -> Event:
    return told(tables, item)[-1]


@pytest.fixture
def road(tables: Tables) -> ItemId:
    return tables.item(ROAD)


def noticed(tables: Tables, item_id: ItemId, **columns: Any) -> Notice:
    tables.clock.advance(MINUTE)
    return tables.notice("viabilita", item_id=item_id, version=1, feed="notizie", **columns)


def sent(tables: Tables, road: ItemId, how_many: int) -> Notice:
    """A notice released to so many, each message in the provider's hands under the SIDs SM1, SM2 and so on."""
    tables.citizens(how_many, "viabilita")
    notice = noticed(tables, road)
    tables.clock.advance(HOLD)
    tables.release(notice.id)
    tables.fan_out(notice.id)
    for number, claimed in enumerate(tables.claim(), 1):
        tables.accept(claimed, f"SM{number}")
    return notice


def said(tables: Tables, sid: str, state: MessageState, reason: str = "") -> None:
    number = int(sid.removeprefix("SM"))
    with tables.db.write() as conn:
        receipts.append(conn, [Receipt(sid, state)], tables.clock.now())
        messages.step(conn, MessageId(number), Step(state, reason), tables.clock.now())


@pytest.mark.parametrize(
    ("fate", "sentence"),
    [
        ("noticed", "topics by today's rules: Viabilita"),
        ("withdrawn", "topics by today's rules: Viabilita"),
        ("baseline", "not sent: it arranged"),
        ("unmatched", "not sent: arranged (unmatched)"),
    ],
)
def test_the_rules_verdict_comes_right_after_the_first_sight(
    tables: Tables, fate: str, sentence: str
) -> None:
    tables.item(ROAD, fate=fate)
    first, rules = told(tables)
    assert (first.at, first.what, first.details) == (
        NOON, "first seen in the feed notizie", ("new: none known", "categories: none"),
    )  # fmt: skip
    assert (rules.at, rules.what, rules.rules) == (NOON, sentence, True)


def test_a_hold_ends_at_a_moment_to_come(tables: Tables, road: ItemId) -> None:
    notice = noticed(tables, road)
    until = tables.clock.now() + HOLD
    assert told(tables)[-2:] == [
        Event(tables.clock.now(), f"notice {notice.id} made for Viabilita, held until", until=until),
        Event(None, f"notice {notice.id} is held until", until=until),
    ]


def test_a_hold_by_hand_ends_when_somebody_releases_it_or_it_expires(tables: Tables, road: ItemId) -> None:
    notice = noticed(tables, road)
    until = NOON + timedelta(days=1)
    with tables.db.write() as conn:
        notices.hold(conn, notice.id, "by hand", until)
    what = f"notice {notice.id} is held (by hand) until somebody releases it, or it expires"
    assert the_last(tables) == Event(None, what, until=until)


def test_a_twin_says_whose_it_is_and_an_urgent_one_that_it_is_urgent(tables: Tables, road: ItemId) -> None:
    first = tables.notice("viabilita")
    twin = noticed(tables, road, urgent=True, twin_of=first.id)
    made = told(tables)[2]
    assert made.what == f"urgent notice {twin.id} made for Viabilita, held until"
    assert made.details == (
        f"the same news as notice {first.id}, from another feed: only for those whom that does not reach",
    )


def test_an_edit_says_whether_the_notice_could_still_be_written_anew(tables: Tables, road: ItemId) -> None:
    notice = noticed(tables, road)
    for version in (2, 3):
        tables.clock.advance(MINUTE)
        with tables.db.write() as conn:
            known = Known(road, version - 1, keys_of(ROAD), present=True)
            items.revise(conn, known, ROAD, keys_of(ROAD), tables.clock.now(), decision="edited",
                         evidence=("other text",))  # fmt: skip
        if version == 2:
            tables.clock.advance(MINUTE)
            tables.release(notice.id)
    edits = [event for event in told(tables) if event.what.startswith("edited")]
    assert [(event.what, event.details) for event in edits] == [
        (f"edited (version 2) during the hold: notice {notice.id} was written anew", ("other text",)),
        ("edited (version 3) after it was sent", ("other text",)),
    ]


def test_a_notice_being_sent_says_how_far_it_is_and_what_is_in_its_way(tables: Tables, road: ItemId) -> None:
    notice = sent(tables, road, 25)  # twenty are taken in hand at once
    now = the_last(tables)
    assert now == Event(None, f"notice {notice.id} is being sent: 20 taken by the provider, 5 waiting")
    with tables.db.write() as conn:
        meta.set_paused(conn, paused=True)
    assert the_last(tables).details == ("sending is paused: `bridge resume` starts it again",)


def test_receipts_are_told_from_the_first_to_the_last_with_what_failed(tables: Tables, road: ItemId) -> None:
    notice = sent(tables, road, 3)
    at = []
    for sid, state in (
        ("SM1", MessageState.SENT),
        ("SM1", MessageState.DELIVERED),
        ("SM2", MessageState.FAILED),
    ):
        at.append(tables.clock.advance(MINUTE))
        said(tables, sid, state, "63024: reported" if state is MessageState.FAILED else "")
    with tables.db.write() as conn:
        deliveries.finish(conn, tables.clock.now())
    assert told(tables)[-6:] == [
        Event(at[0] - MINUTE, "the first message left"),
        Event(at[0], "the first receipt: sent"),
        Event(at[1], "on the first phone"),
        Event(at[2], "the last receipt so far: failed",
              ("on 1 phones, 1 taken by the provider, 1 failed", "1 failed: 63024: reported")),
        Event(at[2], f"notice {notice.id} done: nothing waits any more"),
        Event(None, f"1 citizen of notice {notice.id}: no receipt of delivery yet"),
    ]  # fmt: skip


def test_the_last_of_several_messages_is_told_and_that_more_are_to_come(tables: Tables, road: ItemId) -> None:
    notice = sent(tables, road, 25)
    later = tables.clock.advance(MINUTE)
    for claimed in tables.claim(3):
        tables.accept(claimed)
    assert Event(later, "the last message left so far") in told(tables)
    for claimed in tables.claim(3):
        tables.accept(claimed)
    assert Event(later, "the last message left") in told(tables)
    assert the_last(tables).what == f"notice {notice.id} is being sent: 25 taken by the provider"


def test_a_notice_for_nobody_says_so(tables: Tables, road: ItemId) -> None:
    notice = noticed(tables, road)
    tables.release(notice.id)
    tables.fan_out(notice.id)
    with tables.db.write() as conn:
        deliveries.finish(conn, tables.clock.now())
    assert [event.what for event in told(tables)[-2:]] == [
        f"notice {notice.id} released (the hold was over) to 0 citizens",
        f"notice {notice.id} done: nothing waits any more: nobody subscribes to its topics",
    ]


def test_a_cancelled_notice_says_why_and_for_whom_it_was_dropped(tables: Tables, road: ItemId) -> None:
    tables.citizens(2, "viabilita")
    notice = noticed(tables, road)
    tables.release(notice.id)
    tables.fan_out(notice.id)
    tables.end(notice.id, NoticeState.CANCELLED, "by hand")
    assert told(tables)[-2:] == [
        Event(tables.clock.now(), f"notice {notice.id} released to 2 citizens"),
        Event(tables.clock.now(), f"notice {notice.id} cancelled: by hand", ("2 dropped: cancelled",)),
    ]


@pytest.mark.parametrize("released", [True, False])
def test_what_is_gone_from_the_feed_had_been_sent_or_not(
    tables: Tables, road: ItemId, *, released: bool
) -> None:
    notice = noticed(tables, road)
    if released:
        tables.release(notice.id)
    gone_at = tables.clock.advance(MINUTE)
    with tables.db.write() as conn:
        items.mark_gone(conn, {road}, gone_at)
    [gone] = [event for event in told(tables) if event.what == "gone from the feed"]
    late = ("it had been sent already: what has left cannot be called back",)
    assert (gone.at, gone.details) == (gone_at, late if released else ())


# --- the picture of the whole ------------------------------------------------------------------------------


def test_status_tells_the_feeds_the_backlog_and_the_notices_released_last(tables: Tables) -> None:
    tables.feed("notizie", changed_at=NOON - MINUTE, warnings=("odd",))
    tables.item(ROAD)
    tables.citizen("viabilita", "scuole")
    for number in range(6):
        tables.released("viabilita", title=f"Notizia {number}")
        tables.clock.advance(1)
    with tables.db.read() as conn:
        now = status(conn, CONFIG, tables.clock.now(), running=False)
    assert (now.state, now.backlog.waiting, now.backlog.since) == ("stopped", 6, NOON)
    assert [one.title for one in now.last] == [f"Notizia {number}" for number in (5, 4, 3, 2, 1)]
    assert now.last[-1] == Released(
        2, "Notizia 1", "released", NOON + timedelta(seconds=1), 1, Standing(1, 0, 0, 0)
    )
    [feed, never] = now.feeds
    assert (feed.name, feed.every, feed.items, feed.last_poll, feed.last_new, feed.warnings) == (
        "notizie", 300.0, 1, NOON, NOON - MINUTE, ("odd",),
    )  # fmt: skip
    assert (never.name, never.items, never.last_poll, never.failures) == ("avvisi", 0, None, 0)
    assert tables.rows(schema.feeds, name="avvisi") == []
