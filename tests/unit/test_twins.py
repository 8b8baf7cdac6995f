"""When items of two feeds of a site are one piece of news."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from bridge.core.identity.keys import Keys
from bridge.core.links import canonical
from bridge.core.twins import BY_HAND, inherited, is_twin
from bridge.model import NoticeState
from tests.builders import NOON

PAGE = "https://www.comune.example/ponte/"
POST = Keys("https://www.comune.example/?p=7", canonical(PAGE), "ponte chiuso", "c1", NOON)
ALERT = replace(POST, guid=PAGE)  # a fixed page that has no identity but its address
MINUTE, MONTH = timedelta(minutes=1), timedelta(days=30)


@pytest.mark.parametrize(
    ("one", "other", "age", "twins", "why"),
    [
        (POST, POST, MINUTE, True, "the same in all"),
        (POST, replace(POST, title="ponte riaperto", content="c2"), MINUTE, True, "corrected between the two polls"),
        (POST, replace(POST, content="c2", published=None), MONTH, True, "its second category was given later"),
        (POST, replace(POST, guid="urn:9"), MINUTE, True, "another guid in the other feed"),
        (POST, replace(POST, link="https://altro.example/ponte"), MINUTE, True, "another link in the other feed"),
        (POST, replace(POST, guid="urn:9", title="ponte riaperto"), MINUTE, False, "another title under one link"),
        (POST, replace(POST, guid="urn:9", link="https://altro.example/"), MINUTE, False, "no address in common"),
        (replace(POST, guid="", link=""), replace(POST, guid="", link=""), MINUTE, False, "no address at all"),
        (ALERT, replace(ALERT, published=NOON + timedelta(days=1)), MINUTE, False, "the next day's alert"),
        (ALERT, replace(ALERT, title="allerta rossa", content="c2"), MINUTE, True, "a correction of the same moment"),
        (ALERT, replace(ALERT, title="x", content="c2", published=None), MINUTE, False, "other words, no date"),
        (replace(ALERT, published=None), replace(ALERT, published=None), MINUTE, True, "the same words, no date"),
        (replace(ALERT, published=None), replace(ALERT, published=None), MONTH, False, "the same words a month on"),
    ],
)  # fmt: skip
def test_two_items_are_one_piece_of_news(
    one: Keys, other: Keys, age: timedelta, *, twins: bool, why: str
) -> None:
    assert is_twin(one, other, age) is twins, why
    assert is_twin(other, one, age) is twins, why


def test_a_further_twin_of_what_was_cancelled_by_hand_is_cancelled() -> None:
    held, cancelled, done = NoticeState.HELD, NoticeState.CANCELLED, NoticeState.DONE
    assert inherited([(done, ""), (cancelled, BY_HAND)]) is cancelled
    assert inherited([(cancelled, "withdrawn from the site before it left")]) is held
    assert inherited([]) is held
