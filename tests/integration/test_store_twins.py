"""One item in two feeds of a site: two notices that know of each other, and nobody is told twice."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from bridge.core.identity import keys_of
from bridge.model import Item, MessageState, NoticeId
from bridge.store import messages, notices, schema
from tests.builders import NOON, an_item
from tests.tables import Tables

A_WHILE_AGO = NOON - timedelta(hours=1)
ROADWORKS = an_item("Via Roma chiusa")
SAME_LINK = an_item("Via Roma chiusa", feed="avvisi", guid="https://altro.example/?p=9")
SAME_GUID = an_item("Via Roma chiusa", feed="avvisi", link="https://altro.example/9/")


def twin_of(tables: Tables, item: Item, since: datetime = A_WHILE_AGO) -> NoticeId | None:
    keys = keys_of(item)
    with tables.db.read() as conn:
        return notices.twin_of(conn, item.feed, keys.guid, keys.link, keys.title, since)


def test_the_same_item_of_another_feed_is_recognised_by_guid_or_link_and_title(tables: Tables) -> None:
    first = tables.notice(feed="notizie", item_id=tables.item(ROADWORKS), version=1)
    assert twin_of(tables, SAME_LINK) == first.id
    assert twin_of(tables, SAME_GUID) == first.id


@pytest.mark.parametrize(
    "item",
    [
        an_item("Via Roma chiusa", feed="notizie"),
        an_item("Via Roma riaperta", feed="avvisi", guid=ROADWORKS.guid, link=ROADWORKS.link),
        an_item("Via Roma chiusa", feed="avvisi", slug="un-altro"),
        an_item("Via Roma chiusa", feed="avvisi", guid="", link=""),
    ],
    ids=["of the same feed", "of another title", "of another address", "of no address"],
)
def test_another_item_is_no_twin(tables: Tables, item: Item) -> None:
    tables.notice(feed="notizie", item_id=tables.item(ROADWORKS), version=1)
    tables.notice(
        feed="notizie", item_id=tables.item(an_item("Via Roma chiusa", guid="", link="")), version=1
    )
    assert twin_of(tables, item) is None


def test_a_notice_of_long_ago_has_no_twins_any_more(tables: Tables) -> None:
    first = tables.notice(feed="notizie", item_id=tables.item(ROADWORKS), version=1)
    assert twin_of(tables, SAME_LINK, since=NOON) == first.id
    assert twin_of(tables, SAME_LINK, since=NOON + timedelta(milliseconds=1)) is None


def test_twins_of_twins_are_twins_of_the_first(tables: Tables) -> None:
    first = tables.notice(feed="notizie", item_id=tables.item(ROADWORKS), version=1)
    tables.notice(feed="avvisi", item_id=tables.item(SAME_LINK), version=1, twin_of=first.id)
    third = an_item("Via Roma chiusa", feed="eventi", guid=SAME_LINK.guid, link="https://terzo.example/")
    assert twin_of(tables, third) == first.id


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
