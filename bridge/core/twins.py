"""Twins: an item that stands in two feeds of a site (all news, and a category's) is one piece of news.

Its second notice is a twin of the first, and goes only to those whom the first does not reach.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from bridge.core.identity.keys import Keys
from bridge.core.links import canonical
from bridge.model import NoticeState

# Without a date, the same words under the same address are the same news for this long.
_SAME_NEWS = timedelta(days=7)
BY_HAND = "by hand"  # the reason of what somebody did to a notice


def is_twin(one: Keys, other: Keys, age: timedelta) -> bool:
    """Whether items of two feeds are the same news; `age`: how long ago the other one's notice was made.

    Guid and link together tell it, whatever the title reads by now. Where the guid is but the link again, or one
    of the two differs, the moment of publication must be the same too: a fixed link may carry another alert each
    day, under the same title.
    """
    guid, link = one.guid == other.guid != "", one.link == other.link != ""
    if not (guid or link):
        return False
    dated = one.published is not None and other.published is not None
    same_moment = dated and one.published == other.published
    if guid and link and (same_moment or canonical(one.guid) != one.link):
        return True
    same_words = one.content == other.content and not dated and age <= _SAME_NEWS
    return one.title == other.title and (same_moment or same_words)


def inherited(family: Iterable[tuple[NoticeState, str]]) -> NoticeState:
    """In what state a further twin is born, from the states and reasons of the others: whoever has stopped an item
    by hand has stopped it in every feed.
    """
    by_hand = {state for state, reason in family if reason == BY_HAND}
    return NoticeState.CANCELLED if NoticeState.CANCELLED in by_hand else NoticeState.HELD
