"""The many manners in which real systems write a municipality's feed: what of an entry stays, and what does not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Guid(StrEnum):
    OWN = "its own number, ?p=12, for ever"
    LINK = "the link"
    TITLE = "the title"
    RANDOM = "another at each scrape"
    PLACE = "the place in the listing"
    NONE = "none"


class Link(StrEnum):
    OWN = "its own number"
    PLAIN = "its own number, ?p=12"
    SLUG = "made from the title, anew when it is edited"
    SESSION = "with a session under a known name"
    QUERY = "with a session under an unknown name"
    QUERY_EACH = "with another token for each item"
    PATH = "with a session in the path"
    SHARED = "one for all items"
    SHARED_QUERY = "one for all items, with a session"
    NONE = "none"


class Date(StrEnum):
    TRUE = "of publication"
    NONE = "none"
    RESTAMPED = "of the scrape"
    MIDNIGHT = "of publication, without the time"
    EVENT = "of the event"
    ZONED = "of publication, in a fixed zone"
    MIXED = "of publication, now and then in a wrong zone"


class Text(StrEnum):
    FULL = "whole"
    EMPTY = "none"
    CUT = "cut short"
    COUNTER = "with a counter of visits"
    UPDATED = "with the time of the last update"


class Order(StrEnum):
    NEWEST = "newest first"
    OLDEST = "oldest first"
    UNORDERED = "in no order that time explains"
    PINNED = "newest first under one that is pinned"


@dataclass(frozen=True)
class Manner:
    """How a system writes its feed. `window`: how many of its stories it shows, None for all."""

    guid: Guid = Guid.OWN
    link: Link = Link.OWN
    date: Date = Date.TRUE
    text: Text = Text.FULL
    order: Order = Order.NEWEST
    window: int | None = 10
    base: str = "http://www.comune.example"
    cut_at: int = 25  # words, where texts are cut
    register: bool = False  # titles are but numbers of a register

    @property
    def keeps_an_address(self) -> bool:
        return self.guid is Guid.OWN or self.link in (Link.OWN, Link.PLAIN, Link.SESSION)

    @property
    def has_a_token(self) -> bool:
        return self.link in (Link.QUERY, Link.QUERY_EACH, Link.PATH)

    @property
    def dates_stay(self) -> bool:
        return self.date not in (Date.NONE, Date.RESTAMPED)

    @property
    def dates_tell_age(self) -> bool:
        return self.dates_stay and self.date is not Date.EVENT

    @property
    def texts_stay(self) -> bool:
        return self.text not in (Text.COUNTER, Text.UPDATED)

    @property
    def newest_first(self) -> bool:
        return self.order in (Order.NEWEST, Order.PINNED)
