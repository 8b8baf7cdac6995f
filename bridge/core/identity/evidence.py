"""What the keys of an entry and of a known item say of being one, in a feed of which it is known what to believe."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bridge.core.identity.keys import Keys, Known
from bridge.core.identity.likeness import ANOTHER, likeness, replaced, reworded, words
from bridge.core.identity.traits import Traits
from bridge.core.identity.trust import SAYS_ENOUGH, ZONES_DIFFER, Trust
from bridge.core.links import canonical, slots
from bridge.core.text.fold import tokens

_ANOTHER_TIME = timedelta(hours=3)
_ANOTHER_DAY = timedelta(days=1)
_ANOTHER_UNDATED = (
    0.2  # where no date helps, a text must have less than this in common with one to be another
)
_MIDNIGHTS = (22, 23, 0)  # in UTC, of Rome and of UTC itself
_SAME_WORDS = 0.8  # of a text that was only edited
_SLUG = 0.5  # of a title's words, in a link that is made from it


@dataclass(frozen=True, slots=True)
class Evidence:
    """`one_at_a_time`: the feed has never shown more than one entry."""

    trust: Trust
    traits: Traits
    one_at_a_time: bool = False

    # --- addresses -----------------------------------------------------------------------------------------

    def is_same_link(self, keys: Keys, one: Known) -> bool:
        return not self.contradicted(keys, one, "link")

    def goes_on_under_link(self, keys: Keys, one: Known) -> bool:
        return self.is_same_link(keys, one) and self.goes_on(keys, one)

    def contradicted(self, keys: Keys, one: Known, address: str) -> bool:
        """Whether all the rest speaks against two of the same `address` ("guid" or "link") being one item: the other
        address, the date, and the text; or with the same text, that it was away since another day.
        """
        mine, theirs = (k.link if address == "guid" else k.guid for k in (keys, one.keys))
        told = self.trust.link if address == "guid" else self.trust.guid
        if not (told and mine and theirs) or mine == theirs:
            return False
        if (
            address == "guid"
            and self.trust.guid_proven
            and _is_own(keys)
            and not self._is_replaced(keys, one)
        ):
            return False
        if keys.content != one.keys.content:
            if self.apart(keys, one) > timedelta(0):
                return reworded(" ".join(keys.reads), " ".join(one.keys.reads))
            return not self._is_same_time(keys, one) and self._is_replaced(keys, one)
        return not one.present and self.apart(keys, one) >= _ANOTHER_DAY

    def _is_replaced(self, keys: Keys, one: Known) -> bool:
        """Whether the title is another, and the link is not made from it."""
        return replaced(keys.reads[0], one.keys.reads[0]) and not _follows_title(keys, one.keys)

    def is_foreign(self, keys: Keys, one: Known) -> bool:
        """Whether they have addresses that are believed, and none in common; or one in common, against which all the
        rest speaks. A link that is made from the title changes with it.
        """
        guids = self.trust.guid and keys.guid and one.keys.guid
        links = self.trust.link and keys.link and one.keys.link
        if guids and keys.guid == one.keys.guid:
            return self.contradicted(keys, one, "guid")
        if links and keys.link == one.keys.link:
            return self.contradicted(keys, one, "link")
        if guids and (_is_own(keys) or _is_own(one.keys)):
            return True
        return bool(guids or links) and not _follows_title(keys, one.keys)

    # --- words ---------------------------------------------------------------------------------------------

    def goes_on(self, keys: Keys, one: Known) -> bool:
        """Whether what stands under an address is what stood there, edited, and not another item in its place.

        It is another where its date has moved on and its text is another's; unless the date is the very same, where
        title and text have hardly a word in common; or in a feed of one entry at a time, where it says anything
        else at another date, or without one.
        A guid of the item's own (`?p=12`) holds an item together unless title and text and date are all others.
        """
        later = self.apart(keys, one) >= _ANOTHER_TIME
        if keys.content == one.keys.content or self._is_same_time(keys, one):
            return True
        own = keys.guid == one.keys.guid != "" and _is_own(keys)
        (title, text), (old_title, old_text) = keys.reads, one.keys.reads
        if self.one_at_a_time and not own and (later or not self.dated(keys, one)):
            return not reworded(f"{old_title} {old_text}", f"{title} {text}")
        bound = ANOTHER if later else _ANOTHER_UNDATED
        another_title = likeness(title, old_title) < bound
        another_text = likeness(text, old_text) < bound if text and old_text else another_title
        return not (another_text and (another_title or (later and not own)))

    def is_elsewhere(self, keys: Keys, one: Known) -> bool:
        """Whether what reads the same under other addresses is the same, its date included."""
        if self.is_foreign(keys, one):
            near = self.apart(keys, one) < _ANOTHER_TIME
            return self.is_same_moment(keys, one) or (near and self._is_put_back(keys, one))
        if self.apart(keys, one) > ZONES_DIFFER:
            return False
        return one.present or self.dated(keys, one) or not self._has_believed_address(keys)

    def is_redated(self, keys: Keys, one: Known) -> bool:
        """The same at another date: of a feed that has kept no address yet, or has none to believe."""
        return one.present and not (self.is_foreign(keys, one) and self.trust.proven)

    def _is_put_back(self, keys: Keys, one: Known) -> bool:
        """Whether it says enough to be what stood here before, taken down and put up anew."""
        return one.present and words(" ".join(keys.reads)).total() >= SAYS_ENOUGH

    def goes_on_elsewhere(self, keys: Keys, one: Known) -> bool:
        return not self.is_foreign(keys, one) and self.goes_on(keys, one)

    def is_titled_alike(self, keys: Keys, one: Known) -> bool:
        """Whether what has the same title, but another text, under other addresses is the same."""
        if self.is_foreign(keys, one):
            return self.is_same_moment(keys, one) and likeness(keys.reads[1], one.keys.reads[1]) >= ANOTHER
        if self.dated(keys, one):
            return self.apart(keys, one) <= ZONES_DIFFER
        return one.present and self.goes_on(keys, one)

    def succeeds(self, keys: Keys, one: Known) -> bool:
        """Whether it is what stood here before with a slip of the keyboard put right, or at the very moment of its
        publication, reworded. Of one that is gone.
        """
        (title, text), (old_title, old_text) = keys.reads, one.keys.reads
        if not words(title) or self.is_foreign(keys, one) or self.apart(keys, one) >= _ANOTHER_TIME:
            return False
        if (
            self.is_same_moment(keys, one)
            and likeness(f"{title} {text}", f"{old_title} {old_text}") >= ANOTHER
        ):
            return True
        return not reworded(title, old_title) and self.goes_on_in_words(text, old_text)

    def goes_on_in_words(self, text: str, old: str) -> bool:
        return likeness(text, old) >= _SAME_WORDS

    def _has_believed_address(self, keys: Keys) -> bool:
        return bool((self.trust.guid and keys.guid) or (self.trust.link and keys.link))

    # --- dates ---------------------------------------------------------------------------------------------

    def dated(self, keys: Keys, one: Known) -> bool:
        """Whether both have a date that says anything."""
        return self.trust.dates and keys.published is not None and one.keys.published is not None

    def apart(self, keys: Keys, one: Known) -> timedelta:
        """How far their dates lie apart; nothing where they say nothing, for then they contradict nothing."""
        if not self.trust.dates or keys.published is None or one.keys.published is None:
            return timedelta(0)
        return abs(keys.published - one.keys.published)

    def _is_same_time(self, keys: Keys, one: Known) -> bool:
        """Whether they have the same date, and it is more than a day."""
        return self.dated(keys, one) and keys.published == one.keys.published and _has_time(keys.published)

    def is_same_moment(self, keys: Keys, one: Known) -> bool:
        """To the minute: a date without a time says little."""
        at = keys.published
        return (
            self.dated(keys, one)
            and at is not None
            and at == one.keys.published
            and at.minute + at.second > 0
        )


def _has_time(date: datetime | None) -> bool:
    """Whether it is more than a day: not midnight, here or in UTC."""
    return date is not None and (date.minute + date.second > 0 or date.hour not in _MIDNIGHTS)


def _is_own(keys: Keys) -> bool:
    """Whether the guid says more than the link."""
    return canonical(keys.guid) != keys.link


def _follows_title(one: Keys, other: Keys) -> bool:
    """Whether links are made from titles, and so are others where these are."""
    return one.title != other.title and _is_slug(one) and _is_slug(other)


def _is_slug(keys: Keys) -> bool:
    last = set(tokens(slots(keys.link).get("/-1", ""))) if keys.link else set[str]()
    title = tokens(keys.title)
    return sum(word in last for word in title) > len(title) * _SLUG
