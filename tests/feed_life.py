"""A municipality's website over weeks, and the many manners in which its system writes its feed.

    site = Site(Manner(link=Link.QUERY, date=Date.NONE), SettableClock())
    site.publish(3)
    site.withdraw(site.stories[0])
    site.entries()     # what its feed shows now, as the parser gives it

A story is what citizens know as one item, whatever its addresses, dates and words do. Its number travels in the
address of its picture, of which identity takes no notice: so a test can say of which story a notice is.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from html import escape

from bridge.model import Entry
from tests.builders import SettableClock
from tests.feed_manner import Date, Guid, Link, Manner, Order, Text
from tests.feed_words import words_of

HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)


@dataclass(eq=False)
class Story:
    number: int
    title: str
    text: str
    at: datetime  # of publication
    event: datetime
    slug: str


class Site:
    """A website and its feed. `stories`: what stands on it, in no order; `scrape` counts the looks at it."""

    def __init__(self, manner: Manner, clock: SettableClock) -> None:
        self.manner = manner
        self.clock = clock
        self.stories: list[Story] = []
        self.scrape = 0
        self.salt = 0  # of the order, where time does not make it
        self.published = 0

    # --- what editors and systems do -----------------------------------------------------------------------

    def publish(
        self, how_many: int = 1, *, apart: timedelta = timedelta(minutes=1), like: Story | None = None
    ) -> list[Story]:
        """New stories, dated up to now; `like`: with the words of another."""
        last = self._now()
        for back in range(how_many - 1, -1, -1):
            self.published += 1
            title, text = (like.title, like.text) if like else words_of(self.published)
            if self.manner.register and not like:
                title, text = f"Atto numero 2026/{self.published}", title
            when = last - back * apart
            event = when.replace(hour=18, minute=0, second=0) + DAY * (3 + self.published * 7 % 40)
            self.stories.append(Story(self.published, title, text, when, event, self._slug(title)))
        return self.stories[len(self.stories) - how_many :]

    def _slug(self, title: str) -> str:
        slug = _slug_of(title)
        same = sum(re.sub(r"-\d+$", "", story.slug) == slug for story in self.stories)
        return f"{slug}-{same + 1}" if same else slug

    def mistype(self, story: Story, *, in_title: bool) -> None:
        """Two letters of a long word are swapped; or put right again, if they were."""
        words = (story.title if in_title else story.text).split()
        longest = max((word for word in words if word.isalpha()), key=len)
        wrong = f"{longest[:3]}{longest[4]}{longest[3]}{longest[5:]}" if len(longest) > 5 else f"{longest}e"
        self.reword(story, **{"title" if in_title else "text": " ".join(words).replace(longest, wrong, 1)})

    def overturn(self, story: Story) -> None:
        """The editor takes it back."""
        self.reword(
            story, title=f"RETTIFICA: {story.title} annullata", text=f"Provvedimento revocato. {story.text}"
        )

    def reword(self, story: Story, title: str = "", text: str = "") -> None:
        story.text = text or story.text
        if title and title != story.title:
            story.title, story.slug = title, _slug_of(title)

    def withdraw(self, story: Story) -> None:
        self.stories.remove(story)

    def restore(self, story: Story) -> None:
        self.stories.append(story)

    def republish(self, story: Story) -> None:
        story.at = self._now()

    def restamp(self) -> None:
        """Everything is saved anew, one after the other, by some tool."""
        order = sorted(self.stories, key=lambda story: story.at)
        for place, story in enumerate(reversed(order)):
            story.at = self._now() - place * timedelta(seconds=1)

    def _now(self) -> datetime:
        """As systems write it: to the second, and hardly ever on the hour."""
        return self.clock.now() - timedelta(seconds=17)

    def migrate(self, **changes: object) -> None:
        """The site goes over to another manner of writing."""
        self.manner = replace(self.manner, **changes)  # type: ignore[arg-type]  # the names are checked by replace

    # --- the feed ------------------------------------------------------------------------------------------

    def listed(self) -> list[Story]:
        """All stories in the feed's order."""
        order = self.manner.order
        if order is Order.UNORDERED:
            return sorted(self.stories, key=lambda story: _token(self.salt, story.number))
        newest = sorted(
            self.stories, key=lambda story: (story.at, story.number), reverse=order is not Order.OLDEST
        )
        if order is Order.PINNED and newest:
            pinned = min(newest, key=lambda story: story.number)
            newest.remove(pinned)
            newest.insert(0, pinned)
        return newest

    def shown(self) -> list[Story]:
        """What stands in the feed's first page."""
        return self.listed()[: self.manner.window]

    def pages(self) -> list[list[Entry]]:
        """Every page of the feed, as one scrape sees them."""
        listed, size = self.listed(), self.manner.window or max(1, len(self.stories))
        return [self._entries(listed[start : start + size]) for start in range(0, max(1, len(listed)), size)]

    def entries(self) -> list[Entry]:
        """What the feed shows, as the parser gives it."""
        return self.pages()[0]

    def _entries(self, stories: Iterable[Story]) -> list[Entry]:
        return [self._entry(story, place) for place, story in enumerate(stories)]

    def _entry(self, story: Story, place: int) -> Entry:
        link = self._link(story)
        guid = {
            Guid.OWN: f"{self.manner.base}/?p={story.number}",
            Guid.LINK: link,
            Guid.TITLE: story.title,
            Guid.RANDOM: _token("guid", self.scrape, story.number),
            Guid.PLACE: f"item-{place + 1}",
            Guid.NONE: "",
        }[self.manner.guid]
        return Entry(
            place, guid, link, story.title, content_html=self._text(story), published=self._date(story),
            image=f"http://www.comune.example/{story.number}.jpg",
        )  # fmt: skip

    def _link(self, story: Story) -> str:
        base, number = self.manner.base, story.number
        session = _token("session", self.scrape)
        return {
            Link.OWN: f"{base}/novita/{number}",
            Link.PLAIN: f"{base}/?p={number}",
            Link.SLUG: f"{base}/novita/{story.slug}/",
            Link.SESSION: f"{base}/novita/{number}?p_auth={session}",
            Link.QUERY: f"{base}/novita/{number}?visita={session}",
            Link.QUERY_EACH: f"{base}/novita/{number}?visita={_token('each', self.scrape, number)}",
            Link.PATH: f"{base}/s-{session}/novita/{number}",
            Link.SHARED: f"{base}/avvisi",
            Link.SHARED_QUERY: f"{base}/avvisi?visita={session}",
            Link.NONE: "",
        }[self.manner.link]

    def _date(self, story: Story) -> str:
        return {
            Date.TRUE: f"{story.at:%a, %d %b %Y %H:%M:%S +0000}",
            Date.NONE: "",
            Date.RESTAMPED: f"{self.clock.now():%a, %d %b %Y %H:%M:%S +0000}",
            Date.MIDNIGHT: f"{story.at:%d/%m/%Y}",
            Date.EVENT: f"{story.event:%Y-%m-%dT%H:%M:%SZ}",
            Date.ZONED: f"{story.at + HOUR:%Y-%m-%dT%H:%M:%S+01:00}",
            Date.MIXED: f"{story.at + story.number % 3 * HOUR:%Y-%m-%dT%H:%M:%SZ}",
        }[self.manner.date]

    def _text(self, story: Story) -> str:
        cut = f"{' '.join(story.text.split()[: self.manner.cut_at])} […]"
        return {
            Text.FULL: f"<p>{escape(story.text)}</p>",
            Text.EMPTY: "",
            Text.CUT: escape(cut),
            Text.COUNTER: f"<p>{escape(story.text)}</p><p>Visite: {self.scrape * 7 + story.number}</p>",
            Text.UPDATED: f"<p>Aggiornato: {self.clock.now():%d/%m/%Y %H:%M}</p><p>{escape(story.text)}</p>",
        }[self.manner.text]


def _slug_of(title: str) -> str:
    return re.sub(r"\W+", "-", title.casefold())


def _token(*parts: object) -> str:
    return hashlib.md5(repr(parts).encode()).hexdigest()[:8]
