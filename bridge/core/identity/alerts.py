"""Which alerts are known: by their identifiers alone, which CAP makes unique, and by what they say they replace.

Nothing else tells two alerts apart: yesterday's and today's have the same title, text and link, and an index of them
may turn over wholly from one poll to the next. What reads alike under another identifier is another alert, unless it
holds for the very same time: then it is the same warning, for another area or sent once more.
"""

from __future__ import annotations

from collections.abc import Sequence

from bridge.core.identity.keys import Keys, Known, says_the_same
from bridge.core.links import canonical


def known_alerts(listing: Sequence[Keys], known: Sequence[Known]) -> dict[int, tuple[Known, str]]:
    """What the alerts of a listing are known as, by place, with the evidence. No known item is taken twice."""
    places = [place for place, keys in enumerate(listing) if keys.is_alert]
    by_guid = {one.keys.guid: one for one in reversed(known) if one.keys.guid}
    # An index without identifiers calls an alert by the address at which it stands.
    by_address = {
        one.keys.link: one for one in known if one.keys.link and one.keys.link == canonical(one.keys.guid)
    }
    found: dict[int, tuple[Known, str]] = {}
    taken: set[int] = set()

    def take(place: int, one: Known | None, evidence: str) -> None:
        if one is not None and place not in found and one.id not in taken:
            found[place] = one, evidence
            taken.add(one.id)

    for place in places:
        take(place, by_guid.get(listing[place].guid), "same identifier")
    for place in places:
        for guid in listing[place].replaces:
            take(place, by_guid.get(guid), "it says that it takes the place of that alert")
    for place in places:
        take(place, by_address.get(listing[place].link), "it stands where that alert was announced")
    for place in places:
        alike = (one for one in known if one.id not in taken and _is_same_warning(listing[place], one))
        take(place, next(alike, None), "it says what that alert said, for the same time")
    return found


def _is_same_warning(keys: Keys, one: Known) -> bool:
    return one.present and says_the_same(keys, one.keys)
