"""A feed followed by the real `Ingest` over real tables: which stories of a `Site` become news at a poll.

    followed = Followed(tables, Manner(link=Link.QUERY), stories=8)   # these stand there at the first poll
    followed.site.publish(2)
    followed.news()                                                   # [9, 10]: the numbers of its stories

Notices of any state count: what is held as flood, or by anybody, was recognised as news all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import timedelta

from sqlalchemy import select

from bridge.ingest import Ingest
from bridge.model import Entry
from bridge.store import schema
from tests.builders import a_config, a_rule, a_topic
from tests.doubles import FakeSite
from tests.feed_life import Site
from tests.feed_manner import Manner
from tests.tables import Tables

_EVERY = timedelta(hours=1)

As = Callable[[Entry], Entry]


def as_it_is(entry: Entry) -> Entry:
    return entry


class Desk:
    """An ingest whose one topic takes everything, over a website in the test's hands."""

    def __init__(self, tables: Tables) -> None:
        self.web = FakeSite()
        self.web.honours_validators = False
        self._tables = tables
        self._ingest = Ingest(
            a_config(topics=[a_topic("tutto", a_rule())]),
            tables.db,
            self.web,
            self.web.parse,
            self.web,
            tables.clock,
        )
        self._told: set[int] = set()  # items

    def poll(
        self, entries: Sequence[Entry], *, older: Sequence[list[Entry]] = (), whole: bool = True
    ) -> list[int]:
        """The numbers of the stories that became news at a poll that finds these entries."""
        self.web.shows(*entries)
        self.web.older = list(older)
        self.web.complete = whole
        report = self._ingest.poll("notizie")
        assert report.ok, report.error
        return self._newly_told()

    def fails(self) -> None:
        """A poll that finds nothing to read."""
        assert not self._ingest.poll("notizie").ok

    def _newly_told(self) -> list[int]:
        notices, versions = schema.notices.c, schema.item_versions.c
        first = (versions.item_id == notices.item_id) & (versions.version == 1)
        query = select(notices.item_id, versions.image).where(notices.kind == "news", first)
        with self._tables.db.read() as conn:
            rows = conn.execute(query.order_by(notices.id)).all()
        fresh = [row for row in rows if row.item_id not in self._told]
        self._told |= {row.item_id for row in fresh}
        return [int(row.image.rpartition("/")[2].removesuffix(".jpg")) for row in fresh]


class Followed:
    """A site, and a desk that has polled it once. `apart`: how long its first stories lie apart."""

    def __init__(
        self, tables: Tables, manner: Manner | None = None, stories: int = 8, *, apart: timedelta = _EVERY * 7
    ) -> None:
        self.site = Site(manner or Manner(), tables.clock)
        self.desk = Desk(tables)
        self.site.publish(stories, apart=apart)
        assert self.news() == []

    def news(self, shown_as: As = as_it_is, *, after: timedelta = _EVERY, paged: bool = False) -> list[int]:
        """The stories that a poll makes news of, in order. `paged`: the feed has older pages, too."""
        self.site.clock.advance(after)
        self.site.scrape += 1
        first, *older = [[shown_as(entry) for entry in page] for page in self.site.pages()]
        return sorted(self.desk.poll(first, older=older if paged else ()))
