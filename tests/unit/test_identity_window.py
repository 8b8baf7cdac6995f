"""What became of items that left a listing, and what slid into it from below.

The model is a CMS that shows its newest `size` posts, newest first: publishing pushes the lowest out, and
where one is deleted, the next older one (which nobody has ever seen) comes in at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.identity.window import Absence, absences, from_below
from bridge.model import ItemId

WITHDRAWN, ROLLED_OFF, DOUBTFUL = Absence.WITHDRAWN, Absence.ROLLED_OFF, Absence.DOUBTFUL
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def ids(*numbers: int) -> list[ItemId]:
    return [ItemId(number) for number in numbers]


@dataclass
class Change:
    """What a site showed before and after some posts were published and deleted. Higher numbers are younger."""

    size: int
    before: list[ItemId]
    after: list[ItemId]
    published: set[ItemId]
    deleted: set[ItemId]

    @property
    def verdicts(self) -> dict[ItemId, Absence]:
        return absences(self.before, self.after)


@st.composite
def changes(
    draw: st.DrawFn, *, publish: st.SearchStrategy[int], delete: st.SearchStrategy[int], smallest: int = 1
) -> Change:
    """Deletes among what was shown, publishes on top; some of the site's posts may never have been shown."""
    size = draw(st.integers(smallest, 6))
    site = ids(*range(draw(st.integers(smallest, 12)), 0, -1))
    before = site[:size]
    deleted = set(draw(st.permutations(before))[: draw(delete)])
    published = ids(*(100 + number for number in range(draw(publish), 0, -1)))
    after = [*published, *(post for post in site if post not in deleted)][:size]
    return Change(size, before, after, set(published), deleted)


NONE, ONE, SOME = st.just(0), st.just(1), st.integers(0, 8)


# --- why an item is gone -----------------------------------------------------------------------------------


@given(changes(publish=SOME, delete=NONE))
def test_publishing_alone_withdraws_nothing(change: Change) -> None:
    gone = set(change.before) - set(change.after)
    assert change.verdicts == dict.fromkeys(gone, ROLLED_OFF)


@given(changes(publish=NONE, delete=ONE, smallest=2))
def test_one_deleted_and_none_published_is_withdrawn(change: Change) -> None:
    assert change.verdicts == dict.fromkeys(change.deleted, WITHDRAWN)


@given(changes(publish=SOME, delete=SOME))
def test_nothing_that_merely_rolled_off_is_ever_called_withdrawn(change: Change) -> None:
    """So that no notice of an item that still stands on the site is cancelled, whatever else happened."""
    withdrawn = {item for item, why in change.verdicts.items() if why is WITHDRAWN}
    assert withdrawn <= change.deleted


@given(changes(publish=SOME, delete=SOME))
def test_what_was_deleted_above_one_that_still_stands_is_withdrawn(change: Change) -> None:
    stays = [place for place, item in enumerate(change.before) if item in change.after]
    above = set(change.before[: max(stays)]) & change.deleted if stays else set()
    assert all(change.verdicts[item] is WITHDRAWN for item in above)


@given(changes(publish=SOME, delete=SOME))
def test_a_deletion_is_only_overlooked_at_the_end_where_at_least_as_many_came_in(change: Change) -> None:
    """The mixed case that cannot be told: the lowest deleted while another was published above."""
    overlooked = {item for item in change.deleted if change.verdicts.get(item) is ROLLED_OFF}
    gone = [item for item in change.before if item not in change.after]
    if overlooked:
        end = change.before[-len([item for item in gone if change.verdicts[item] is ROLLED_OFF]) :]
        assert overlooked <= set(end)
        assert len(set(change.after) - set(change.before)) >= len(gone)


@given(changes(publish=SOME, delete=SOME))
def test_every_item_that_is_gone_has_a_verdict_and_no_other(change: Change) -> None:
    assert set(change.verdicts) == set(change.before) - set(change.after)
    assert (DOUBTFUL in change.verdicts.values()) == (not change.after and len(change.before) > 1)


@pytest.mark.parametrize(
    ("before", "after", "verdicts"),
    [
        ([], [1], {}),
        ([2, 1], [2, 1], {}),
        ([2, 1], [1, 2], {}),
        ([1], [], {1: WITHDRAWN}),  # the only post of a site is taken down
        ([2, 1], [], {2: DOUBTFUL, 1: DOUBTFUL}),
        ([3, 2, 1], [2, 1, 0], {3: WITHDRAWN}),  # the newest deleted, an older one from below
        ([3, 2, 1], [3, 2, 0], {1: WITHDRAWN}),  # the lowest deleted, an older one from below
        ([3, 2, 1], [4, 3, 2], {1: ROLLED_OFF}),
        ([3, 2, 1], [4, 3, 1], {2: WITHDRAWN}),  # one published, one deleted: none rolled off
        ([3, 2, 1], [4, 3, 0], {2: WITHDRAWN, 1: WITHDRAWN}),  # one published, two deleted
        ([3, 2, 1], [5, 4, 3], {2: ROLLED_OFF, 1: ROLLED_OFF}),
        ([3, 2, 1], [6, 5, 4], {3: ROLLED_OFF, 2: ROLLED_OFF, 1: ROLLED_OFF}),  # turned over wholly
        ([3, 2, 1], [9], {3: WITHDRAWN, 2: WITHDRAWN, 1: WITHDRAWN}),
        ([3, 2, 1], [1, 3], {2: WITHDRAWN}),  # the lowest was republished
    ],
)
def test_why_items_are_gone(before: list[int], after: list[int], verdicts: dict[int, Absence]) -> None:
    assert absences(ids(*before), ids(*after)) == {ItemId(item): why for item, why in verdicts.items()}


# --- what came from below ----------------------------------------------------------------------------------


def dated(number: int) -> datetime | None:
    return NOON + timedelta(hours=number)


def slid_in(
    before: Sequence[ItemId],
    after: Sequence[ItemId],
    date: Callable[[int], datetime | None] = dated,
    *,
    moved: bool = False,
) -> set[int]:
    """The posts of `after` that are taken as old though never seen, where only those of `before` are known."""
    now = [number if number in before else None for number in after]
    old = from_below(before, now, [date(number) for number in after], moved=moved)
    return {after[place] for place in old}


@given(changes(publish=SOME, delete=NONE))
def test_what_is_published_never_counts_as_old(change: Change) -> None:
    assert slid_in(change.before, change.after) == set()


@given(changes(publish=NONE, delete=ONE, smallest=2))
def test_what_slides_in_for_a_deleted_one_is_old(change: Change) -> None:
    assert slid_in(change.before, change.after) == set(change.after) - set(change.before)


@given(changes(publish=SOME, delete=SOME))
def test_whatever_else_happens_nothing_published_counts_as_old(change: Change) -> None:
    old = slid_in(change.before, change.after)
    assert not old & change.published
    if set(change.before) & set(change.after):
        assert old == set(change.after) - set(change.before) - change.published


@pytest.mark.parametrize(
    ("before", "after", "what"),
    [
        ([3, 2], [3, 2, 1], "a backdated post below all others, where nothing was taken out"),
        ([1, 2, 3], [2, 3, 4], "a list that is oldest first"),
        ([3, 2], [9, 8, 7], "a window that turned over wholly"),
        ([5, 4, 3], [5, 3, 2, 1], "one more below than was taken out"),
    ],
)
def test_news_it_stays(before: list[int], after: list[int], what: str) -> None:
    assert slid_in(ids(*before), ids(*after)) == set(), what


@pytest.mark.parametrize(
    "date",
    [lambda _number: None, lambda _number: NOON, lambda number: dated(number) if number != 3 else None],
    ids=["undated", "all stamped alike", "one undated"],
)
def test_without_dates_that_tell_nothing_counts_as_old(date: Callable[[int], datetime | None]) -> None:
    assert slid_in(ids(3, 2), ids(3, 1), date) == set()
    assert slid_in(ids(3, 2), ids(3, 1)) == {1}


def test_a_window_that_grows_shows_old_posts() -> None:
    """The site begins to show ten instead of three."""
    assert slid_in(ids(9, 8, 7), ids(9, 8, 7, 5, 4, 3)) == {5, 4, 3}


def test_at_another_address_what_stands_below_something_known_is_old() -> None:
    """A category's feed was replaced by that of all news: what is interleaved was published before, too."""
    assert slid_in(ids(9, 6), ids(10, 9, 8, 6, 5), moved=True) == {8, 5}
    assert slid_in(ids(9, 6), ids(9, 8, 6), lambda _number: None, moved=True) == {8}
    assert slid_in(ids(2, 1), ids(9, 8), moved=True) == set()
