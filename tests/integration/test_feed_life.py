"""A stateful model of a feed's life: whatever editors and systems do to a website, each of its stories that is new is
news once, and nothing else is. The oracle (`tests.feed_oracle`) knows what is new.
"""

from __future__ import annotations

import functools
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bridge.store.database import open_database
from tests.builders import SettableClock
from tests.feed_desk import Desk
from tests.feed_life import HOUR, Site, Story
from tests.feed_manner import Date, Guid, Link, Manner, Order, Text
from tests.feed_oracle import Oracle
from tests.tables import Tables

_TO_MOVE = 4  # stories that must have been shown before a site moves

WHICH = st.integers(0, 99)
MANNERS = st.builds(
    Manner,
    guid=st.sampled_from(list(Guid)),
    link=st.sampled_from(list(Link)),
    date=st.sampled_from(list(Date)),
    text=st.sampled_from(list(Text)),
    order=st.sampled_from([*Order, Order.NEWEST, Order.NEWEST]),
    window=st.sampled_from([5, 10, None]),
    register=st.booleans(),
).filter(lambda manner: manner.window is None or manner.newest_first)


@functools.cache
def empty_tables() -> bytes:
    """A file of tables, migrated once for all."""
    with tempfile.TemporaryDirectory() as folder:
        open_database(f"sqlite:///{folder}/empty.db").close()
        return Path(folder, "empty.db").read_bytes()


def has_stories(life: FeedLife) -> bool:
    return bool(life.site.stories)


class FeedLife(RuleBasedStateMachine):
    """One site and one feed of it, polled by the real ingest into real tables."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "bridge.db"
        path.write_bytes(empty_tables())
        self.tables = Tables.open(path, SettableClock())
        self.site = Site(Manner(), self.tables.clock)
        self.desk = Desk(self.tables)
        self.oracle = Oracle(self.site)
        self.withdrawn: list[Story] = []
        self.has_moved = False
        self.often = False  # it is polled after all that happens, not only now and then

    def teardown(self) -> None:
        self.tables.db.close()
        self.folder.cleanup()

    @initialize(manner=MANNERS, stories=st.integers(12, 24), often=st.booleans())
    def begins(self, manner: Manner, stories: int, *, often: bool) -> None:
        self.site.manner = manner
        self.site.publish(stories, apart=7 * HOUR)
        self.look()
        self.often = often

    @invariant()
    def is_polled_at_once(self) -> None:
        if self.often:
            self.look()
            self.tables.clock.advance(HOUR)

    def look(self, *, only: int | None = None) -> None:
        """A poll; `only`: its document breaks off after so many entries."""
        self.site.scrape += 1
        shown = [story.number for story in self.site.shown()][:only]
        told = self.desk.poll(self.site.entries()[:only], whole=only is None)
        assert len(set(told)) == len(told)
        assert self.oracle.faults(told, shown) == (set(), set())
        self.oracle.note(shown, whole=only is None)

    def story(self, which: int) -> Story:
        listed: Sequence[Story] = self.site.listed()
        return listed[which % len(listed)]

    # --- polls ---------------------------------------------------------------------------------------------

    @rule(hours=st.sampled_from([1, 5, 24, 24 * 8]))
    def is_polled(self, hours: int) -> None:
        self.look()
        self.tables.clock.advance(timedelta(hours=hours))

    @rule(entries=st.integers(1, 8))
    def breaks_off(self, entries: int) -> None:
        if len(self.site.shown()) > entries:
            self.look(only=entries)

    @rule()
    def is_empty(self) -> None:
        if len(self.oracle.memory.before) > 1:
            assert self.desk.poll([]) == []

    # --- editors -------------------------------------------------------------------------------------------

    @rule(stories=st.sampled_from([1, 1, 2, 3, 12]), seen=st.booleans())
    def publishes(self, stories: int, *, seen: bool) -> None:
        self.tables.clock.advance(60 * stories)
        self.site.publish(stories)
        if seen:
            self.look()

    @precondition(has_stories)
    @rule(which=WHICH, in_title=st.booleans())
    def puts_a_slip_right(self, which: int, *, in_title: bool) -> None:
        self.oracle.mistype(self.story(which), in_title=in_title)

    @precondition(has_stories)
    @rule(which=WHICH)
    def rewords(self, which: int) -> None:
        self.oracle.reword(self.story(which))

    @precondition(has_stories)
    @rule(which=WHICH)
    def overturns(self, which: int) -> None:
        self.oracle.overturn(self.story(which))

    @precondition(has_stories)
    @rule(which=WHICH, seen=st.booleans())
    def withdraws(self, which: int, *, seen: bool) -> None:
        story = self.story(which)
        self.oracle.withdraw(story)
        self.withdrawn.append(story)
        if seen:
            self.look()

    @precondition(lambda life: bool(life.withdrawn))
    @rule(which=WHICH)
    def restores(self, which: int) -> None:
        self.oracle.restore(self.withdrawn.pop(which % len(self.withdrawn)))

    @precondition(has_stories)
    @rule(which=WHICH)
    def publishes_anew(self, which: int) -> None:
        self.oracle.republish(self.story(which))

    @precondition(has_stories)
    @rule(which=WHICH)
    def says_the_same_again(self, which: int) -> None:
        self.oracle.repeat(self.story(which))

    # --- systems -------------------------------------------------------------------------------------------

    @rule()
    def saves_all_anew(self) -> None:
        self.oracle.restamp()

    @rule()
    def sorts_anew(self) -> None:
        self.site.salt += 1

    @rule(window=st.sampled_from([20, None]))
    def shows_more(self, window: int | None) -> None:
        if self.site.manner.window and (window is None or window > self.site.manner.window):
            self.site.migrate(window=window)

    @precondition(lambda life: len(life.oracle.memory.before) >= _TO_MOVE and not life.has_moved)
    @rule(manner=MANNERS)
    def moves(self, manner: Manner) -> None:
        self.has_moved = True
        base, register = f"https://nuovo{self.site.scrape}.example", self.site.manner.register
        self.oracle.migrate(**{**asdict(manner), "base": base, "register": register})


FeedLife.TestCase.settings = settings(
    max_examples=80, stateful_step_count=12, deadline=None, derandomize=True, database=None
)
TestFeedLife = FeedLife.TestCase
