"""What the shape of a feed's listing says of the address that was configured."""

from __future__ import annotations

from collections.abc import Sequence

from bridge.model import Item

_DATES_TO_JUDGE_BY = 3


def doubt(items: Sequence[Item]) -> str:
    """What may be wrong with a feed that answers as it should, and what to do about it; "" where nothing shows.

    Both were met: WordPress answers a category that does not exist with an empty feed, and a Plone folder lists
    its first items first and cuts after fifteen.
    """
    if not items:
        return (
            "it is empty. If it is a category's, is the category's name spelt right? Many a site answers any name "
            "with an empty feed, and then nothing ever comes"
        )
    dates = [item.published for item in items if item.published is not None]
    if len(set(dates)) >= _DATES_TO_JUDGE_BY and dates == sorted(dates):
        return (
            "its oldest entries stand first. If the site cuts the list, new items never appear in it: configure a "
            "feed that is sorted newest first"
        )
    return ""
