"""How deliveries stand in words, when a feed is silent, and when it is looked at next."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bridge.operations.standing import Standing, standing
from bridge.operations.status import FeedStatus, is_silent, next_poll
from tests.builders import NOON, SITE

NOBODY = Standing(waiting=0, under_way=0, handed_over=0, failed=0)


@pytest.mark.parametrize(
    ("state", "counted"),
    [
        ("waiting", replace(NOBODY, waiting=3)),
        ("queued", replace(NOBODY, waiting=3)),
        ("sending", replace(NOBODY, under_way=3)),
        ("uncertain", replace(NOBODY, under_way=3)),
        ("accepted", replace(NOBODY, handed_over=3)),
        ("sent", replace(NOBODY, handed_over=3)),
        ("delivered", replace(NOBODY, handed_over=3, arrived=3)),
        ("read", replace(NOBODY, handed_over=3, arrived=3, read=3)),
        ("failed", replace(NOBODY, failed=3)),
        ("skipped", replace(NOBODY, failed=3)),
        ("expired", replace(NOBODY, failed=3)),
        ("cancelled", replace(NOBODY, failed=3)),
        ("dropped", replace(NOBODY, dropped=3)),
    ],
)
def test_each_state_is_counted_where_people_look_for_it(state: str, counted: Standing) -> None:
    assert standing({state: 3}) == counted


@pytest.mark.parametrize(
    ("stands", "sentence"),
    [
        ({}, "nothing sent yet"),
        ({"waiting": 1200}, "1,200 waiting"),
        ({"delivered": 1}, "on 1 phones"),
        ({"delivered": 2, "read": 1}, "on 3 phones (read on 1)"),
        ({"accepted": 2, "sent": 1, "read": 4}, "on 4 phones (read on 4), 3 taken by the provider"),
        (
            {"sending": 1, "uncertain": 1, "queued": 2, "waiting": 3, "failed": 4, "dropped": 5},
            "2 on the way, 5 waiting, 4 failed, 5 dropped",
        ),
    ],
)
def test_what_is_not_nought_is_told_in_one_sentence(stands: dict[str, int], sentence: str) -> None:
    assert standing(stands).sentence == sentence


# --- feeds -------------------------------------------------------------------------------------------------


def a_feed(every: float, last: datetime | None, rests_until: datetime | None = None) -> FeedStatus:
    return FeedStatus("notizie", f"{SITE}/feed/", every, 0, last, None, rests_until, 0, "", ())


@pytest.mark.parametrize(
    ("every", "ago", "silent"),
    [
        (300, 900, False),  # three intervals are missed at most
        (300, 901, True),
        (10, 120, False),  # but two minutes are nothing
        (10, 121, True),
        (300, None, False),  # it has yet to be polled for the first time
    ],
)
def test_a_feed_is_silent_after_three_missed_polls_and_two_minutes(
    every: float, ago: int | None, *, silent: bool
) -> None:
    last = None if ago is None else NOON - timedelta(seconds=ago)
    assert is_silent(a_feed(every, last), NOON) is silent


MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("last", "rests_until", "following"),
    [
        (None, None, None),
        (None, NOON, NOON),
        (NOON, None, NOON + 5 * MINUTE),
        (NOON, NOON + 4 * MINUTE, NOON + 5 * MINUTE),
        (NOON, NOON + 9 * MINUTE, NOON + 9 * MINUTE),
    ],
)
def test_a_feed_is_looked_at_an_interval_later_or_when_it_has_rested(
    last: datetime | None, rests_until: datetime | None, following: datetime | None
) -> None:
    assert next_poll(a_feed(300, last, rests_until)) == following
