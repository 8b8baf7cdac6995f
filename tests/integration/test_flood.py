"""More at once than anybody should get: held, told, and joined in digests if nobody looks."""

from __future__ import annotations

from datetime import timedelta
from email.utils import format_datetime

import pytest

from bridge.model import Entry, NoticeKind, NoticeState
from bridge.store import schema
from tests.builders import a_rule, a_topic, an_entry
from tests.integration.test_corrections import Desks
from tests.integration.test_ingest import OLD
from tests.tables import Tables

SCHOOLS = a_topic("scuole", a_rule(keywords=("scuola",)))
SPORT = a_topic("sport", a_rule(keywords=("palestra",)))


def burst(number: int, what: str = "Scuola") -> list[Entry]:
    return [an_entry(f"{what} {n}", slug=f"{what}-{n}") for n in range(number, 0, -1)]


@pytest.fixture
def desks(tables: Tables) -> Desks:
    return Desks(tables, topics=[SCHOOLS, SPORT])


def test_a_burst_of_fifteen_goes_out(desks: Desks) -> None:
    desks.shows(*burst(15))
    assert len(desks.send()) == 2 * 15


def test_one_of_forty_is_held_and_told(desks: Desks, caplog: pytest.LogCaptureFixture) -> None:
    desks.shows(*burst(40))
    rows = desks.tables.rows(schema.notices)
    assert {(row["kind"], row["state"], row["reason"]) for row in rows} == {("news", "held", "flood")}
    assert len(rows) == 40
    assert "feed.flood feed=notizie new=40 limit=25 held_for=2:00:00" in caplog.messages
    assert desks.send() == []


def test_a_flood_that_nobody_looks_at_leaves_as_one_digest_a_topic(desks: Desks) -> None:
    eva = desks.tables.citizen("sport")
    desks.shows(*burst(30, "Scuola elementare di via Roma"), *burst(10, "Palestra"))
    desks.tables.clock.advance(timedelta(hours=2))
    assert desks.send() == ["1 Scuole: 30 notizie", "2 Scuole: 30 notizie", "4 Sport: 10 notizie"]
    rows = desks.tables.rows(schema.notices)
    assert [row["kind"] for row in rows[40:]] == [NoticeKind.DIGEST, NoticeKind.DIGEST]
    assert {(row["state"], row["reason"]) for row in rows[:40]} == {
        (NoticeState.DONE, "left in the digest 41"), (NoticeState.DONE, "left in the digest 42"),
    }  # fmt: skip
    assert rows[40]["summary"].startswith("• Scuola elementare di via Roma 30\n• ")
    assert rows[40]["summary"].splitlines()[-1].startswith("• e altre ")
    assert desks.tables.rows(schema.deliveries, notice_id=42)[0]["subscriber_id"] == eva
    assert desks.send() == []


def test_what_is_taken_down_meanwhile_is_in_no_digest(desks: Desks) -> None:
    desks.shows(*burst(40))
    desks.shows(*burst(40)[1:])
    desks.tables.clock.advance(timedelta(hours=2))
    assert desks.send() == ["1 Scuole: 39 notizie", "2 Scuole: 39 notizie"]


def test_a_feed_that_was_empty_at_first_and_is_filled_has_no_news(tables: Tables) -> None:
    desks = Desks(tables, topics=[SCHOOLS])
    desks.newsroom.site.shows()
    desks.newsroom.poll("avvisi")
    desks.newsroom.site.shows(*burst(5))
    desks.newsroom.poll("avvisi")
    assert desks.kinds() == []
    desks.newsroom.site.shows(*burst(6))
    desks.newsroom.poll("avvisi")
    assert desks.kinds() == [("news", "held")]


def test_the_first_post_of_an_empty_feed_is_news_whatever_its_date(tables: Tables) -> None:
    desks = Desks(tables, topics=[SCHOOLS])
    desks.newsroom.site.shows()
    desks.newsroom.poll("avvisi")
    desks.newsroom.site.shows(*burst(1))
    desks.newsroom.poll("avvisi")
    assert desks.kinds() == [("news", "held")]


def test_an_item_of_the_future_waits_for_its_date(desks: Desks) -> None:
    ahead = an_entry("Scuola aperta", published="Thu, 26 Nov 2026 08:00:00 +0000")
    desks.newsroom.site.shows(ahead, OLD)
    desks.newsroom.poll()
    assert desks.send() == []
    row = desks.tables.row(schema.notices)
    assert (row["reason"], f"{row['hold_until']:%d %H:%M}") == ("dated in the future", "26 08:00")
    desks.tables.clock.advance(timedelta(days=3))
    assert len(desks.send()) == 2


@pytest.mark.parametrize(("hours", "sent"), [(2, 2), (4, 0), (23, 0)])
def test_a_date_ahead_of_what_zones_explain_is_one_to_wait_for(desks: Desks, hours: int, sent: int) -> None:
    ahead = desks.tables.clock.now() + timedelta(hours=hours)
    desks.shows(an_entry("Scuola aperta", published=format_datetime(ahead)))
    assert len(desks.send()) == sent


def test_in_a_feed_of_events_a_date_ahead_is_no_reason_to_wait(desks: Desks) -> None:
    events = [
        an_entry(f"Scuola {n}", slug=f"s{n}", published=f"Thu, {n} Dec 2026 08:00:00 +0000")
        for n in (3, 10, 17)
    ]
    desks.shows(*events[:2])
    desks.shows(*events)
    assert len(desks.send()) == 2 * 3
