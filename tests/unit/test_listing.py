"""What the shape of a listing gives away."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bridge.core.listing import doubt
from bridge.model import Item

DAY = datetime(2026, 11, 21, 10, tzinfo=UTC)


def listing(*days: int | None) -> list[Item]:
    """Items in a feed's order, so many days after the first day each, or without a date."""
    return [
        Item("notizie", "", "", f"Avviso {place}", position=place,
             published=None if day is None else DAY + timedelta(days=day))
        for place, day in enumerate(days)
    ]  # fmt: skip


def test_an_empty_listing_is_doubtful() -> None:
    assert doubt([]).startswith("it is empty. If it is a category's, is the category's name spelt right?")


@pytest.mark.parametrize("days", [(0, 1, 2), (0, 0, 1, 1, 5), (None, 0, 1, None, 2)])
def test_a_listing_that_begins_with_the_oldest_is_doubtful(days: tuple[int | None, ...]) -> None:
    assert doubt(listing(*days)).startswith("its oldest entries stand first.")


@pytest.mark.parametrize(
    "days", [(2, 1, 0), (0, 1, 2, 0), (0, 1), (3, 3, 3, 3), (0, 0, 1), (None, None, None)]
)
def test_a_listing_in_any_other_order_is_not(days: tuple[int | None, ...]) -> None:
    assert doubt(listing(*days)) == ""
