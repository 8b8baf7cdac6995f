"""Made-up feeds over two weeks, of which the truth is known: what `replay.py` replays when it is given none.

Each is a website with the habits of real ones, in how its system writes a feed and in what its editors do between two
polls. Really new is a story published since the first poll and shown since. A story's number stands in the address of
its picture, of which nobody's key takes notice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from html import escape
from typing import Any

BEGUN = datetime(2026, 11, 2, 6, tzinfo=UTC)
POLLS = 60
APART = timedelta(hours=6)
AT_FIRST = 30  # stories that stand on a site before anybody looks
WHAT = """
    Chiusura al traffico,Senso unico,Divieto di sosta,Potatura degli alberi,Mercato dei contadini,Mostra fotografica,
    Consiglio comunale,Raccolta straordinaria,Corso gratuito,Visite guidate,Sospensione dell'acqua
""".replace("\n", "").split(",")
WHERE = """
    via Garibaldi,piazza Mazzini,largo Leopardi,viale Manzoni,borgo Carducci,vicolo Pascoli,parco Petrarca,
    corso Boccaccio,rione Ariosto,contrada Tasso,strada Foscolo,ponte Alfieri,scalo Verga
""".replace("\n", "").split(",")
WHY = """
    per lavori,per anziani,fino a domenica,nelle scuole,con iscrizione,dopo il temporale,in biblioteca
""".replace("\n", "").split(",")


@dataclass(frozen=True)
class Version:
    """A feed's document, and when it stood there."""

    at: datetime
    body: bytes


@dataclass(frozen=True)
class Replay:
    """A feed over time. `new`: how many items were really new; `stories`: the numbers of just these, where that is
    known; `about`: a sentence, with a blank behind it, or "".
    """

    name: str
    about: str
    versions: tuple[Version, ...]
    new: int | None = None
    stories: frozenset[int] | None = None

    @property
    def is_known(self) -> bool:
        """Whether the truth is."""
        return self.new is not None or self.stories is not None


@dataclass
class Story:
    number: int
    title: str
    text: str
    at: datetime


Told = Callable[["Site", Story], str]  # what a feed says of a story, "" for nothing


def _token(*parts: object) -> str:
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:8]


def _slug(site: Site, story: Story) -> str:
    return f"{site.base}/novita/{story.title.lower().replace(' ', '-')}"


def _nothing(_site: Site, _story: Story) -> str:
    return ""


@dataclass(frozen=True)
class Manner:
    """How a system writes its feed. `window`: how many stories it shows; `order`: the first comes first."""

    guid: Told = lambda site, story: f"{site.base}/?p={story.number}"
    link: Told = lambda site, story: f"{site.base}/novita/{story.number}"
    date: Told = lambda _, story: format_datetime(story.at)
    text: Told = lambda _, story: story.text
    order: Callable[[Site, Story], Any] = lambda _, story: (BEGUN - story.at, -story.number)
    window: int = 10


class Site:
    """A website and its feed. `poll`: how often it was looked at; what changes at each look goes by that."""

    def __init__(self, manner: Manner) -> None:
        self.manner = manner
        self.base: str = "http://www.comune.example"
        self.now = BEGUN
        self.poll = 0
        self.stories: list[Story] = []
        self._published = 0

    def publish(self, count: int = 1, *, apart: timedelta = timedelta(minutes=1)) -> None:
        """New stories, dated up to now."""
        for back in range(count - 1, -1, -1):
            self._published += 1
            n = self._published * 389 % (len(WHAT) * len(WHERE) * len(WHY))  # one after the other, far apart
            what, where, why = WHAT[n % 11].strip(), WHERE[n // 11 % 13].strip(), WHY[n // 143].strip()
            text = (
                f"Si avvisa che {what.lower()} in {where} {why} vale dalle {6 + n % 5} alle {14 + n % 7}. "
                f"Gli uffici restano a disposizione allo sportello numero {2 + n % 23}, tratto di "
                f"{30 + n % 400} metri."
            )
            story = Story(self._published, f"{what} in {where} {why}", text, self.now - back * apart)
            self.stories.append(story)

    def shown(self) -> list[Story]:
        listed = sorted(self.stories, key=lambda story: self.manner.order(self, story))
        return listed[: self.manner.window]

    def document(self) -> bytes:
        items = "".join(self._item(story) for story in self.shown())
        return f'<rss version="2.0"><channel><title>Novità</title>{items}</channel></rss>'.encode()

    def _item(self, story: Story) -> str:
        elements = {
            "title": story.title,
            "link": self.manner.link(self, story),
            "guid": self.manner.guid(self, story),
            "pubDate": self.manner.date(self, story),
            "description": f"<p>{escape(self.manner.text(self, story))}</p>",
        }
        told = "".join(f"<{name}>{escape(value)}</{name}>" for name, value in elements.items() if value)
        return f'<item>{told}<enclosure url="{self.base}/{story.number}.jpg" type="image/jpeg" length="1"/></item>'


# --- lives: what happens between two polls -------------------------------------------------------------------


def _news(site: Site) -> None:
    if site.poll % 3 == 0:
        site.publish(1 + site.poll % 2)


def _typos(site: Site) -> None:
    """The second from above is put right: two letters of its title change places."""
    _news(site)
    if site.poll % 10 == 4:
        story = site.shown()[1]
        story.title = story.title[:2] + story.title[3] + story.title[2] + story.title[4:]


def _busy(site: Site) -> None:
    """Typos, what is taken down so that an older one reappears, and a tool that saves everything anew."""
    _typos(site)
    if site.poll % 15 == 1:
        site.stories.remove(site.shown()[2])
    if site.poll % 28 == 20:
        for place, story in enumerate(sorted(site.stories, key=lambda story: story.at, reverse=True)):
            story.at = site.now - place * timedelta(seconds=1)


def _another(site: Site) -> None:
    if site.poll % 4 == 0:
        site.publish()


def _wholly(site: Site) -> None:
    site.publish(site.manner.window)


def _moves(site: Site) -> None:
    _news(site)
    if site.poll == POLLS // 2:
        site.base = "https://nuovo.comune.example"
        site.manner = replace(site.manner, guid=_slug, link=_slug)


def _session(site: Site, story: Story) -> str:
    return f"{site.base}/novita/{story.number}?visita={_token(site.poll)}"


def _session_each(site: Site, story: Story) -> str:
    return f"{site.base}/novita/{story.number}?visita={_token(site.poll, story.number)}"


def _of_the_scrape(site: Site, _story: Story) -> str:
    return format_datetime(site.now)


def _of_the_event(_site: Site, story: Story) -> str:
    return format_datetime(story.at.replace(hour=18) + timedelta(days=3 + story.number * 7 % 40))


def _one_for_all(site: Site, _story: Story) -> str:
    return f"{site.base}/avvisi"


def _counted(site: Site, story: Story) -> str:
    return f"{story.text} Visite: {site.poll * 7 + story.number}"


def _shuffled(site: Site, story: Story) -> str:
    return _token(site.poll, story.number)


FEEDS: tuple[tuple[str, str, Manner, Callable[[Site], None]], ...] = (
    ("Well kept", "A guid for ever, true dates.", Manner(), _news),
    ("Scraped", "No guid, and all dates are those of the scrape.",
     Manner(guid=_nothing, link=_slug, date=_of_the_scrape), _news),
    ("Bare", "Neither guid nor date; now and then a title is put right, and its link follows.",
     Manner(guid=_nothing, link=_slug, date=_nothing), _typos),
    ("Board with a session", "Links and guids hold a token that is another at each poll; so are all fifteen items.",
     Manner(guid=_session, link=_session, window=15), _wholly),
    ("Session and slow", "A token in each link and guid, another at each poll; one or two news a day.",
     Manner(guid=_session_each, link=_session_each), _news),
    ("One link for all", "Each item leads to the same page, and there is no guid.",
     Manner(guid=_nothing, link=_one_for_all), _news),
    ("Another each day", "One item under one link, which says something else each day.",
     Manner(guid=_one_for_all, link=_one_for_all, window=1), _another),
    ("Busy editors", "Typos are mended, posts taken down so that older ones reappear, all saved anew by a tool.",
     Manner(), _busy),
    ("Counting", "Each text ends in its number of visits.", Manner(text=_counted), _news),
    ("Events", "Dates are those of the events, and the order follows nothing.",
     Manner(date=_of_the_event, order=_shuffled, window=1_000), _news),
    ("Migration", "Half-way the site moves to https, another host, other links and guids.",
     Manner(window=1_000), _moves),
)  # fmt: skip


def made_up() -> list[Replay]:
    return [_replay(*one) for one in FEEDS]


def _replay(name: str, about: str, manner: Manner, life: Callable[[Site], None]) -> Replay:
    site = Site(manner)
    site.publish(AT_FIRST, apart=timedelta(hours=17))
    versions, stories = [Version(site.now, site.document())], set[int]()
    for _ in range(POLLS):
        site.now += APART
        site.poll += 1
        life(site)
        versions.append(Version(site.now, site.document()))
        stories |= {story.number for story in site.shown() if story.number > AT_FIRST}
    return Replay(name, f"{about} ", tuple(versions), stories=frozenset(stories))
