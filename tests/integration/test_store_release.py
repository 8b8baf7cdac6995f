"""Which held notices may be released, and which feeds must be looked at before."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from bridge.model import NoticeId, NoticeState
from bridge.store import holds
from tests.builders import HOLD, NOON
from tests.tables import Tables

GRACE = timedelta(minutes=2)
OVER = NOON + HOLD  # when a notice made at noon has been held long enough


def releasable(tables: Tables, *configured: str) -> list[NoticeId]:
    with tables.db.read() as conn:
        return [
            one.id for one in holds.releasable(conn, configured or ("notizie",), tables.clock.now(), GRACE)
        ]


def to_look_at(tables: Tables, *configured: str) -> list[str]:
    with tables.db.read() as conn:
        return sorted(holds.feeds_to_look_at(conn, configured or ("notizie",), tables.clock.now()))


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
    Case("rests at the server's wish", False, False, feed={**FAILED, "next_at": OVER + HOLD}),
    Case("calls itself fresh", False, True, feed={**NOT_SEEN, "next_at": OVER + HOLD}),
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
