"""What an attentive person who sees only a feed has seen of a `Site` so far; and, told by who knows the truth, what
happened on the site that such a person cannot see through.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from tests.feed_life import Site, Story
from tests.feed_manner import Date, Guid, Link, Manner, Text

TO_LEARN_FROM = 4  # stories that stay, so that what changes in all of them shows
SHOWN_BY = 2  # polls by which a feed has shown what it does at each
_TO_FORGET = 4  # polls after which a feed is believed again


@dataclass
class Memory:
    """`before`: what the last listing showed. `blurred`: stories that nobody would recognise, and why. `edited`,
    `overturned`, `redated`: since the last listing. `hidden`: not shown by some listing, though they stood on the
    site; `first_hidden`: by the first. `like`: a story with the words of another: which. `on_top`: listings in
    which news came in above. `learned`: listings in which enough stayed to see what changes.
    """

    site: Site
    seen: set[int] = field(default_factory=set)
    before: list[int] = field(default_factory=list)
    blurred: dict[int, str] = field(default_factory=dict)
    edited: set[int] = field(default_factory=set)
    overturned: set[int] = field(default_factory=set)
    retitled: set[int] = field(default_factory=set)
    redated: set[int] = field(default_factory=set)
    hidden: set[int] = field(default_factory=set)
    first_hidden: set[int] = field(default_factory=set)
    like: dict[int, int] = field(default_factory=dict)
    moved_from: Manner | None = None  # since the last listing
    moved_at: int | None = None  # the poll after which it moved
    kept_addresses: bool = True  # it had addresses that stayed before it moved
    polls: int = 0
    on_top: int = 0
    learned: int = 0
    broken: bool = False  # the last listing
    restamped: bool = False  # at any time: dates may lie too close together to tell anything
    passed_on: bool = False  # places' guids went from one story to another

    @property
    def manner(self) -> Manner:
        return self.site.manner

    @property
    def moved(self) -> bool:
        return self.moved_from is not None

    @property
    def settled(self) -> bool:
        """Whether the feed has shown what its addresses are worth."""
        return self.learned >= SHOWN_BY

    @property
    def ages_tell(self) -> bool:
        """Whether the dates say how old a story is."""
        return self.manner.dates_tell_age and not self.restamped

    @property
    def ages_told(self) -> bool:
        """Whether they did, and to the second, before it moved as well."""
        before = self.moved_from or self.manner
        return (
            self.exact
            and all(one.date is not Date.MIXED for one in (before, self.manner))
            and before.dates_tell_age
        )

    @property
    def fresh_addresses(self) -> bool:
        """Whether the site moved so lately that it is not known yet what its addresses are worth."""
        return self.moved_at is not None and self.polls - self.moved_at <= _TO_FORGET

    @property
    def addresses_change(self) -> bool:
        manner = self.manner
        return manner.has_a_token or manner.guid is Guid.RANDOM or manner.link is Link.SHARED_QUERY

    @property
    def numbers_places(self) -> bool:
        """Whether guids do, where nothing has shown it yet."""
        told = self.passed_on or (self.manner.link is Link.OWN and self.manner.dates_stay)
        return self.manner.guid is Guid.PLACE and not told

    @property
    def exact(self) -> bool:
        """Whether a story's date is its own to the second."""
        return self.manner.date in (Date.TRUE, Date.ZONED, Date.MIXED) and not self.restamped

    def keeps(self, story: Story) -> bool:
        """Whether the story's address is as it was."""
        manner = self.manner
        return manner.keeps_an_address or (manner.link is Link.SLUG and story.number not in self.edited)

    def stayed(self, shown: list[int]) -> set[int]:
        """What of a listing stood in the last one and has not been edited."""
        return set(shown) & set(self.before) - self.edited

    def enough_stay(self, shown: list[int] | None = None) -> bool:
        """Whether so many stories stay that what changes in all shows: titles alone say little."""
        shown = [story.number for story in self.site.shown()] if shown is None else shown
        silent = self.manner.text is Text.EMPTY
        return len(self.stayed(shown)) >= (max(TO_LEARN_FROM, len(shown) / 2) if silent else TO_LEARN_FROM)

    def has_twin(self, number: int) -> bool:
        return number in self.like or number in self.like.values()

    def titles(self) -> Counter[str]:
        return Counter(story.title for story in self.site.stories)

    def story(self, number: int) -> Story | None:
        return next((one for one in self.site.stories if one.number == number), None)

    # --- a listing -----------------------------------------------------------------------------------------

    def note(self, shown: list[int], *, whole: bool) -> None:
        """That a listing showed these."""
        stayed = [one for one in shown if one in self.before]
        fresh = [one for one in shown if one not in self.seen]
        self.on_top += bool(stayed and fresh and shown.index(fresh[0]) < shown.index(stayed[0]))
        places = sum(self.before.index(one) != shown.index(one) for one in stayed if one not in self.edited)
        self.passed_on = self.passed_on or places > 1
        self.learned += len(set(stayed) - self.edited) >= TO_LEARN_FROM
        self._blur_unseen(shown)
        self.moved_from = None
        self.broken = not whole
        self.polls += 1
        self.seen |= set(shown)
        if not whole:
            self.before = [*shown, *(one for one in self.before if one not in shown)]
            return
        self.before = shown
        self.edited.clear()
        self.overturned.clear()
        self.retitled.clear()
        self.redated.clear()
        self.hidden |= set(range(1, self.site.published + 1)) - self.seen
        if self.polls == 1:
            self.first_hidden = set(self.hidden)

    def _blur_unseen(self, shown: list[int]) -> None:
        if self.moved:
            missing = set(self.before) - set(shown)
            self.blurred |= dict.fromkeys(missing, "the site moved while it was not shown")
        if not self.manner.keeps_an_address:
            missing = (self.overturned | self.retitled | self.redated) - set(shown)
            why = "edited while it was not shown, and without an address that stays"
            self.blurred |= dict.fromkeys(missing, why)
