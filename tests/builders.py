"""Readable arrangement for tests: a clock to be set, a configuration, news. Rows are in `tests.tables`.

    clock = SettableClock()
    config = a_config(topics=[a_topic("viabilita"), a_topic("allerte", urgent=True)])
    item = an_item("Via Roma chiusa", categories=("Viabilità",))

Everything has a sensible default; a test names only what it is about. Towns, numbers and news are invented.
"""

from __future__ import annotations

import threading
import time as time_module
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bridge.model import Address, Entry, Item, NoticeFields, ParsedFeed
from bridge.policy import (
    Config,
    Confirm,
    Contact,
    Edits,
    Privacy,
    Relay,
    Rule,
    Source,
    Subscriptions,
    Template,
    Topic,
    Town,
    Web,
    WhatsApp,
)

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)  # a Monday, noon in Rome
KEY = "an invented key of more than thirty-two characters"
SITE = "https://www.comune.example"
ACCOUNT = "AC" + "0" * 32
HOLD = timedelta(minutes=5)


class SettableClock:
    """A clock that stands still until it is told otherwise. Any number of threads may read it."""

    def __init__(self, at: datetime = NOON) -> None:
        self._guard = threading.Lock()
        self._now = at
        self._monotonic = 1000.0

    def now(self) -> datetime:
        with self._guard:
            return self._now

    def monotonic(self) -> float:
        with self._guard:
            return self._monotonic

    def advance(self, by: timedelta | float) -> datetime:
        """Let time pass (a number means seconds); the new present."""
        passed = by if isinstance(by, timedelta) else timedelta(seconds=by)
        with self._guard:
            self._now += passed
            self._monotonic += passed.total_seconds()
            return self._now

    def set(self, to: datetime) -> None:
        """Put the wall clock right, as a time server does: monotonic time does not notice."""
        with self._guard:
            self._now = to


def eventually(holds: Callable[[], bool], within: float = 10.0) -> None:
    """Wait until a condition holds; fail when it does not within so many seconds."""
    deadline = time_module.monotonic() + within
    while not holds():
        assert time_module.monotonic() < deadline, "what was waited for did not happen"
        threading.Event().wait(0.001)


def address(number: int) -> Address:
    """The invented mobile +39 333 000 00NN (with more digits of `number` where there are more)."""
    return Address.of_phone(f"+39333{number:07d}")


# --- configuration -----------------------------------------------------------------------------------------


def a_rule(**conditions: Any) -> Rule:
    """A rule; without conditions it matches everything."""
    return Rule(**(conditions or {"any": True}))


def a_topic(name: str, *rules: Rule, **changes: Any) -> Topic:
    """A topic whose only rule, unless rules are given, is a keyword like its name."""
    return replace(Topic(name, name.capitalize(), rules or (a_rule(keywords=(name,)),)), **changes)


def a_source(name: str = "notizie", **changes: Any) -> Source:
    return replace(Source(name, f"{SITE}/{name}/feed/", timedelta(minutes=5)), **changes)


def a_relay(**changes: Any) -> Relay:
    return replace(
        Relay(
            hold=HOLD,
            urgent_hold=timedelta(seconds=30),
            quiet_hours=None,
            daily_limit=None,
            digest_at=time(18, 30),
            edits=Edits.CORRECT,
            flood=25,
            flood_wait=timedelta(hours=2),
            first_run=None,
            remember=timedelta(days=730),
            silence=(),
        ),
        **changes,
    )


def some_subscriptions(**changes: Any) -> Subscriptions:
    return replace(
        Subscriptions(
            start=("ATTIVA",),
            stop=("DISATTIVA", "STOP"),
            confirm=Confirm.SINGLE,
            ask=(),
            default_topics=None,
            privacy=Privacy(f"{SITE}/privacy", "2026-11"),
            launch_at=0,
            keep_stopped=timedelta(days=30),
            keep_deliveries=timedelta(days=400),
        ),
        **changes,
    )


def a_template(name: str = "notizia", **changes: Any) -> Template:
    body = "{{1}}: {{2}} Maggiori informazioni: {{3}} Comune di Esempio."
    sid = f"HX{name:0<32}"
    return replace(Template(name, sid, {}, body, ("title", "summary", "link"), 0.0), **changes)


def a_whatsapp(**changes: Any) -> WhatsApp:
    return replace(
        WhatsApp(
            account_sid=ACCOUNT,
            sender="+390000000000",
            api_url="https://api.twilio.example",
            content_url="https://content.twilio.example",
            rate=80,
            reconcile_after=timedelta(seconds=20),
            daily_recipients=250,
            prefer_window=True,
            templates={"notizia": a_template("notizia"), "allerta": a_template("allerta")},
        ),
        **changes,
    )


VIABILITA = a_topic("viabilita", a_rule(categories=("Viabilità",)), a_rule(keywords=("senso unico",)))
SCUOLE = a_topic("scuole", a_rule(keywords=("scuola", "scuole")))
ALLERTE = a_topic("allerte", a_rule(patterns=("allerta (arancione|rossa)",)), urgent=True, template="allerta")


def a_config(
    *,
    feeds: Iterable[Source] = (a_source("notizie"), a_source("avvisi")),
    topics: Iterable[Topic] = (VIABILITA, SCUOLE, ALLERTE),
    **changes: Any,
) -> Config:
    """A town with two feeds and the topics viabilita, scuole and the urgent allerte, that may send.

    `changes` are other fields of `Config`, such as `relay=a_relay(hold=timedelta(0))` or `whatsapp=None`.
    """
    town = Town(
        name="Comune di Esempio",
        site=SITE,
        contact=(Contact("URP", "tel. 02 000000"),),
        language="it",
        timezone=ZoneInfo("Europe/Rome"),
        alert_areas=(),
        point=None,
    )
    config = Config(
        path="config.yaml",
        town=town,
        feeds={source.name: source for source in feeds},
        topics={topic.name: topic for topic in topics},
        zones={},
        relay=a_relay(),
        subscriptions=some_subscriptions(),
        whatsapp=a_whatsapp(),
        web=Web("127.0.0.1", 0, "https://whatsapp.comune.example", ()),
        storage_url=None,
        alerts=(),
    )
    return replace(config, **changes)


# --- news --------------------------------------------------------------------------------------------------


def an_item(title: str = "Via Roma chiusa", *, slug: str = "", **changes: Any) -> Item:
    """An item of the feed `notizie`; guid and link follow from `slug`, which follows from the title."""
    slug = slug or title.lower().replace(" ", "-")
    item = Item(
        feed="notizie",
        guid=f"{SITE}/?p={slug}",
        link=f"{SITE}/novita/{slug}/",
        title=title,
        summary="",
        text=f"{title} da domani alle 8. Si passa da via Milano.",
        published=NOON - timedelta(minutes=10),
    )
    return replace(item, **changes)


def an_entry(title: str = "Via Roma chiusa", *, slug: str = "", position: int = 0, **changes: Any) -> Entry:
    """What the parser gives of such an item."""
    item = an_item(title, slug=slug)
    entry = Entry(position, item.guid, item.link, title, content_html=f"<p>{item.text}</p>",
                  published="Mon, 23 Nov 2026 10:50:00 +0000")  # fmt: skip
    return replace(entry, **changes)


def a_listing(*entries: Entry, **changes: Any) -> ParsedFeed:
    """A whole feed of these entries, numbered in their order."""
    numbered = tuple(replace(entry, position=place) for place, entry in enumerate(entries))
    return replace(ParsedFeed("rss20", "Notizie", numbered), **changes)


def some_fields(title: str = "Via Roma chiusa") -> NoticeFields:
    return NoticeFields(title, f"{title} da domani alle 8.", f"{SITE}/novita/")
