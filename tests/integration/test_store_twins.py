"""One item in two feeds of a site: two notices that know of each other, and nobody is told twice."""

from __future__ import annotations

from typing import Any

import pytest

from bridge.core.identity.keys import keys_of
from bridge.model import Item, MessageState, NoticeId, NoticeState
from bridge.store import deliveries, feeds, messages, schema, subscribers, twins
from bridge.store.feeds import FeedState
from tests.builders import NOON, an_item
from tests.tables import Tables

ROADWORKS = an_item("Via Roma chiusa")
SAME_LINK = an_item("Via Roma chiusa", feed="avvisi", guid="https://altro.example/?p=9")
SAME_GUID = an_item("Via Roma chiusa", feed="avvisi", link="https://altro.example/9/")


@pytest.fixture(autouse=True)
def _polled(tables: Tables) -> None:
    with tables.db.write() as conn:
        for name in ("notizie", "avvisi", "eventi"):
            feeds.save(conn, FeedState(name, f"https://www.comune.example/{name}/"))


def others(feed: str) -> list[str]:
    return [name for name in ("notizie", "avvisi", "eventi") if name != feed]


def candidates(tables: Tables, item: Item) -> list[NoticeId]:
    with tables.db.read() as conn:
        return [one.first for one in twins.candidates(conn, others(item.feed), keys_of(item))]


def noticed(tables: Tables, item: Item, **columns: Any) -> NoticeId:
    return tables.notice(feed=item.feed, item_id=tables.item(item), version=1, **columns).id


def test_a_notice_of_an_item_of_another_feed_with_its_guid_or_link_may_be_its_twin(tables: Tables) -> None:
    first = noticed(tables, ROADWORKS)
    assert candidates(tables, SAME_LINK) == [first]
    assert candidates(tables, SAME_GUID) == [first]
    with tables.db.read() as conn:
        [found] = twins.candidates(conn, others("avvisi"), keys_of(SAME_LINK))
    assert (found.keys, found.created_at) == (keys_of(ROADWORKS), NOON)


@pytest.mark.parametrize(
    "item",
    [
        an_item("Via Roma chiusa", feed="notizie"),
        an_item("Via Roma chiusa", feed="avvisi", slug="un-altro"),
        an_item("Via Roma chiusa", feed="avvisi", guid="", link=""),
    ],
    ids=["of the same feed", "of another address", "of no address"],
)
def test_no_other_item_comes_into_question(tables: Tables, item: Item) -> None:
    noticed(tables, ROADWORKS)
    noticed(tables, an_item("Via Roma chiusa", guid="", link=""))
    assert candidates(tables, item) == []


def test_twins_of_twins_are_twins_of_the_first(tables: Tables) -> None:
    first = noticed(tables, ROADWORKS)
    second = noticed(tables, SAME_LINK, twin_of=first)
    other = noticed(tables, an_item("Altro"))
    third = an_item("Via Roma chiusa", feed="eventi", guid=SAME_LINK.guid, link="https://terzo.example/")
    assert candidates(tables, third) == [first]
    with tables.db.write() as conn:
        assert [one.id for one in twins.family(conn, first)] == [first, second]
        twins.join(conn, other, first)
        assert [one.id for one in twins.family(conn, first)] == [first, second, other]


@pytest.mark.parametrize("later_first", [False, True])
def test_who_is_served_by_one_twin_is_not_served_by_the_other(tables: Tables, *, later_first: bool) -> None:
    """Whichever of the two is released first."""
    roads, both, schools = (
        tables.citizen(*one) for one in (["viabilita"], ["viabilita", "scuole"], ["scuole"])
    )
    first = tables.notice("viabilita")
    twin = tables.notice("scuole", twin_of=first.id)
    other = tables.notice("viabilita", "scuole")
    for notice in (twin, first) if later_first else (first, twin):
        tables.release(notice.id)
        tables.fan_out(notice.id, chunk=1)
    served = tables.recipients(first.id), tables.recipients(twin.id)
    assert served == (([roads], [both, schools]) if later_first else ([roads, both], [schools]))
    tables.release(other.id)
    tables.fan_out(other.id)
    assert tables.recipients(other.id) == [roads, both, schools]


def test_a_twin_that_was_dropped_serves_nobody(tables: Tables) -> None:
    mario = tables.citizen("viabilita", "scuole")
    first = tables.released("viabilita")
    with tables.db.write() as conn:
        messages.cancel_queued(conn, mario, MessageState.CANCELLED, "stopped", NOON)
    twin = tables.released("scuole", twin_of=first.id)
    assert tables.recipients(twin.id) == [mario]
    assert len(tables.rows(schema.deliveries)) == 2


def test_an_urgent_twin_does_not_wait_for_one_that_is_not(tables: Tables) -> None:
    """Who wants the alert gets it as an alert; who does not, by the ordinary notice; who has it, not again."""
    served, alerted, ordinary = (
        tables.citizen(*one) for one in (["viabilita", "allerte"], ["viabilita", "allerte"], ["viabilita"])
    )
    first = tables.released("viabilita")
    tables.claim(1)
    urgent = tables.released("viabilita", "allerte", twin_of=first.id)
    by_notice = {
        (row["notice_id"], row["subscriber_id"]): (row["urgent"], row["dropped"])
        for row in tables.rows(schema.deliveries)
    }
    assert by_notice == {
        (first.id, served): (False, None),
        (first.id, alerted): (False, "superseded"),
        (urgent.id, alerted): (True, None),
        (first.id, ordinary): (False, None),
    }
    assert [claimed.subscriber_id for claimed in tables.claim()] == [alerted, ordinary]


def test_who_was_left_to_a_twin_that_ends_is_served_after_all(tables: Tables) -> None:
    """The post was taken out of a category while its notice waited; it still stands among the news."""
    served, waits = (tables.citizen("viabilita", "scuole") for _ in range(2))
    first = tables.released("viabilita")
    [claimed] = tables.claim(1)
    tables.accept(claimed)
    twin = tables.released("scuole", twin_of=first.id)
    with tables.db.write() as conn:
        assert deliveries.finish(conn, NOON) == [twin.id]  # it has served nobody
    assert tables.recipients(twin.id) == []
    tables.end(first.id, NoticeState.CANCELLED, "withdrawn from the site before it left")
    with tables.db.write() as conn:
        deliveries.hand_back(conn, tables.look_up(first.id))
    assert tables.look_up(twin.id).state is NoticeState.RELEASED
    tables.fan_out(twin.id, chunk=1)
    assert tables.recipients(twin.id) == [waits]
    assert claimed.subscriber_id == served


def test_what_an_urgent_twin_superseded_waits_again_when_that_ends(tables: Tables) -> None:
    served, waits, ordinary = (
        tables.citizen(*one) for one in (["viabilita", "allerte"], ["viabilita", "allerte"], ["viabilita"])
    )
    first = tables.released("viabilita")
    urgent = tables.released("viabilita", "allerte", twin_of=first.id)
    [claimed] = tables.claim(1)
    tables.accept(claimed)
    assert claimed.subscriber_id == served
    tables.end(urgent.id, NoticeState.EXPIRED, "its time was over")
    with tables.db.write() as conn:
        deliveries.hand_back(conn, tables.look_up(urgent.id))
    tables.fan_out(first.id, chunk=1)
    assert [one.subscriber_id for one in tables.claim()] == [waits, ordinary]
    assert tables.recipients(first.id) == [served, waits, ordinary]


def test_a_notice_takes_its_own_twins_along_when_it_joins_others(tables: Tables) -> None:
    first = noticed(tables, ROADWORKS)
    second = noticed(tables, an_item("Altro", feed="avvisi"))
    third = noticed(tables, an_item("Altro", feed="eventi"), twin_of=second)
    with tables.db.write() as conn:
        twins.join(conn, second, first)
        assert [one.id for one in twins.family(conn, first)] == [first, second, third]


def test_a_twin_that_is_done_is_not_opened_again_by_one_that_never_had_a_citizen(tables: Tables) -> None:
    """Or who chose its topic since would get the news of last week."""
    tables.citizen("viabilita")
    late = tables.citizen("scuole")
    first = tables.released("viabilita")
    [claimed] = tables.claim(1)
    tables.accept(claimed)
    with tables.db.write() as conn:
        deliveries.finish(conn, NOON)
        subscribers.set_topics(conn, late, ["viabilita"])
    again = tables.notice("scuole", twin_of=first.id)
    tables.end(again.id, NoticeState.CANCELLED, "withdrawn from the site before it left")
    with tables.db.write() as conn:
        deliveries.hand_back(conn, tables.look_up(again.id))
    assert tables.look_up(first.id).state is NoticeState.DONE
    assert tables.recipients(first.id) == [claimed.subscriber_id]
