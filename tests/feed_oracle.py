"""Who knows what is new on a `Site`, whatever its feed says: what each poll must, may and must not make notices of.

Told from the truth alone: a story published since the last poll and shown is news, once; one that stood there when
the bridge first looked, or that a narrower window hid, is not. What nobody could tell who sees only the feed is left
open, with the reason (`tests.feed_doubts`).
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.feed_doubts import of_hidden, of_known, of_unseen
from tests.feed_life import WEEK, Site, Story
from tests.feed_manner import Date, Link
from tests.feed_memory import TO_LEARN_FROM, Memory


@dataclass(frozen=True)
class Verdict:
    """`why`: the reason why nobody could know, "" where somebody could."""

    news: bool
    why: str = ""


class Oracle:
    """Does to a site what editors do, and remembers what can be known of it."""

    def __init__(self, site: Site) -> None:
        self.site = site
        self.memory = Memory(site)

    # --- what is done --------------------------------------------------------------------------------------

    def mistype(self, story: Story, *, in_title: bool) -> None:
        self.site.mistype(story, in_title=in_title)
        if in_title:
            self.memory.retitled.add(story.number)
        self._edited(story)

    def reword(self, story: Story) -> None:
        self.site.reword(story, text=story.text.replace("alle", "non oltre le", 1) + " Anticipato di un'ora.")
        self._edited(story)

    def overturn(self, story: Story) -> None:
        self.site.overturn(story)
        self.memory.overturned.add(story.number)
        self._edited(story)

    def _edited(self, story: Story) -> None:
        self.memory.edited.add(story.number)
        if not self.site.manner.keeps_an_address or self.memory.moved:
            self._blur(story.number, self._why_lost(story))

    def _blur(self, number: int, why: str) -> None:
        if why:
            self.memory.blurred[number] = why

    def _why_lost(self, story: Story) -> str:
        """Why an edited story without an address that stays would not be recognised."""
        memory, number = self.memory, story.number
        if memory.moved and number in memory.overturned | memory.retitled:
            return "edited and moved at once"
        if number in memory.redated:
            return "edited and published anew, and no address stays"
        if number not in memory.before and number in memory.overturned | memory.retitled:
            return "edited while it was not shown, and without an address that stays"
        if number in memory.overturned and not memory.manner.has_a_token and not memory.exact:
            return "title and text are others, and neither address nor date tells"
        if memory.numbers_places:
            return "edited, where its guid may be another's"
        return "edited, where another has the same words" if memory.has_twin(number) else ""

    def withdraw(self, story: Story) -> None:
        self.site.withdraw(story)

    def restore(self, story: Story) -> None:
        self.site.restore(story)
        manner = self.site.manner
        if not (self.memory.keeps(story) or manner.texts_stay or manner.dates_stay):
            self._blur(story.number, "back with neither address, text nor date as they were")

    def republish(self, story: Story) -> None:
        self.site.republish(story)
        self.memory.first_hidden.discard(story.number)  # as good as new
        self._redated(story)

    def restamp(self) -> None:
        self.site.restamp()
        self.memory.restamped = True
        for story in self.site.stories if self.site.manner.dates_tell_age else ():
            self._redated(story)

    def _redated(self, story: Story) -> None:
        memory = self.memory
        memory.redated.add(story.number)
        if memory.moved:
            self._blur(story.number, "published anew and moved at once")
        elif story.number in memory.edited and not memory.manner.keeps_an_address:
            self._blur(story.number, "edited and published anew, and no address stays")
        elif story.number not in memory.before and not memory.keeps(story) and memory.manner.dates_tell_age:
            self._blur(story.number, "its date is another, and no address stays")

    def repeat(self, story: Story) -> None:
        """The same notice again, weeks later: another story with the same words."""
        if self.site.clock.now() - story.at >= WEEK:
            [again] = self.site.publish(like=story)
            self.memory.like[again.number] = story.number

    def migrate(self, **changes: object) -> None:
        """The site goes over to another manner of writing."""
        memory, before = self.memory, self.site.manner
        memory.restamped |= before.date is Date.EVENT  # that dates lay ahead is not forgotten
        stays = set(memory.before) & {story.number for story in self.site.shown()}
        self.site.migrate(**changes)
        stays &= {story.number for story in self.site.shown()}
        memory.kept_addresses = before.keeps_an_address or before.link is Link.SLUG
        memory.moved_from, memory.moved_at, memory.learned = before, memory.polls, 0
        for number in memory.seen:
            self._blur(number, self._why_moved(number, stays))

    def _why_moved(self, number: int, stays: set[int]) -> str:
        memory = self.memory
        if number not in stays:
            return "the site moved while it was not shown"
        if number in memory.redated:
            return "published anew and moved at once"
        if len(stays - memory.edited) < TO_LEARN_FROM:
            return "the site moved while there was little else"
        story = memory.story(number)
        if story and memory.titles()[story.title] > 1:
            return "the site moved, and another has the same title"
        return "edited and moved at once" if number in memory.overturned | memory.retitled else ""

    # --- what is to be told --------------------------------------------------------------------------------

    def verdicts(self, shown: list[int]) -> dict[int, Verdict]:
        return {number: self._verdict(number, shown) for number in shown}

    def _verdict(self, number: int, shown: list[int]) -> Verdict:
        memory = self.memory
        if not memory.polls:
            return Verdict(news=False)
        if number in memory.seen:
            return Verdict(news=False, why=of_known(memory, number, shown))
        if number in memory.hidden:
            return Verdict(news=False, why=of_hidden(memory, number, shown))
        return Verdict(news=True, why=of_unseen(memory, number, shown))

    def faults(self, told: list[int], shown: list[int]) -> tuple[set[int], set[int]]:
        """Of what notices should not have been made, and of what they should have been. Stories that read the same
        may stand for one another.
        """
        verdicts = self.verdicts(shown)
        may = {number for number, verdict in verdicts.items() if verdict.news or verdict.why}
        must = {number for number, verdict in verdicts.items() if verdict.news and not verdict.why}
        wrong, missed = set(told) - may, must - set(told)
        words = {story.number: (story.title, story.text) for story in self.site.stories}
        for number in sorted(wrong):
            twin = next((one for one in sorted(may - set(told)) if words[one] == words[number]), None)
            if twin is not None:
                wrong.remove(number)
                missed.discard(twin)
        return wrong, missed

    def note(self, shown: list[int], *, whole: bool = True) -> None:
        """That a listing showed these."""
        self.memory.note(shown, whole=whole)
