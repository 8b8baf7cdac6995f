"""The shape of `config.yaml`, first half: from the town's feeds to a notice that leaves.

The descriptions are the reference: `bridge config schema` prints them and the documentation is generated from
them. What holds between keys far apart is in `bridge.config.checks`.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Annotated, Self
from zoneinfo import ZoneInfo

from pydantic import model_validator

from bridge.config import values
from bridge.config.fields import (
    LANGUAGE,
    STRING,
    TIME,
    URL,
    First,
    Flag,
    Items,
    Line,
    Reads,
    Shape,
    Words,
    condition,
    duration,
    either,
    key,
    listed,
    member,
    or_null,
    whole,
)
from bridge.config.values import RefusedError
from bridge.config.wording import shown
from bridge.feeds.rest import is_feed
from bridge.policy import Edits, QuietHours, SourceKind

_PAIR = {"type": "array", "items": {"type": "number"}, "minItems": 2, "maxItems": 2}
_SPAN = {"type": "string", "pattern": "^[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}$"}
_DAY = Reads(values.as_date, {"type": "string", "format": "date"})
_KEYWORD = Reads(values.as_keyword, STRING)
_PATTERN = Reads(values.as_pattern, STRING)


class Contact(Shape):
    """One way to reach the town."""

    label: Line = key("What it is: URP, switchboard, …")
    value: Line = key("The number, address or e-mail.")


def _contacts(value: object) -> object:
    """One free line is a contact without a label."""
    if isinstance(value, str):
        return [Contact.model_construct(label="", value=values.line(value))]
    return [] if value is None else value


class Comune(Shape):
    """The town."""

    name: Line = key("The town's name as citizens read it, as in Comune di Cormano.")
    site: Annotated[str | None, or_null(URL)] = key(
        "The town's website; stands in for a missing link. Unset: scheme and host of the first feed.", None
    )
    contact: Annotated[tuple[Contact, ...], First(_contacts, lambda many: {"anyOf": [STRING, many]})] = key(
        "Where replies are sent to, since the number is one-way: one text, or a list of {label, value}.", []
    )
    language: Annotated[str, LANGUAGE] = key("The language of messages and pages.", "it")
    timezone: Annotated[ZoneInfo, Reads(values.as_timezone, STRING)] = key(
        "The zone of all times of day.", "Europe/Rome"
    )
    alert_areas: Annotated[tuple[Line, ...], listed(empty=True)] = key(
        "Codes or names of the CAP areas that concern the town.", []
    )
    point: Annotated[tuple[float, float] | None, or_null(Reads(values.as_point, _PAIR))] = key(
        "The town's [latitude, longitude], for CAP alerts that give polygons.", None
    )


class Feed(Shape):
    """A source of news."""

    url: Annotated[str, URL] = key("The address of the feed: RSS, Atom, JSON Feed or CAP.")
    every: Annotated[timedelta, duration("1s", "1d")] = key("How often it is polled, 1s to 1d.", "5m")
    fastest: Annotated[timedelta | None, either("auto", None, duration("1s", "1d"))] = key(
        "How often at most, where so much is published that items could be missed; auto: a fifth of every.",
        "auto",
    )
    kind: Annotated[SourceKind, member(SourceKind)] = key(
        "feed: what stands at url is read as what it is. wordpress: url is a website, or a route of its REST "
        "interface as in https://HOST/wp-json/wp/v2/notizia, which tells categories from tags and what was edited.",
        "feed",
    )

    @model_validator(mode="after")
    def _asks_a_site(self) -> Self:
        if self.kind is SourceKind.WORDPRESS and is_feed(self.url):
            raise RefusedError(
                f"kind: wordpress asks a site's REST interface, and {shown(self.url)} is a feed's address; "
                "write the website's, or leave kind out"
            )
        return self


class Rule(Shape):
    """All conditions given hold together; within the list of one condition, one that holds is enough."""

    feeds: Annotated[tuple[Line, ...], listed()] = condition("Items of these feeds.", alias="feed")
    categories: Annotated[tuple[Line, ...], listed()] = condition(
        "Items of one of these categories; case and accents do not matter.", alias="category"
    )
    keywords: Annotated[tuple[Annotated[str, _KEYWORD], ...], listed()] = condition(
        "Items with one of these words or phrases, whole; case and accents do not matter, * is any rest of a word."
    )
    patterns: Annotated[tuple[Annotated[str, _PATTERN], ...], listed()] = condition(
        "Items in which one of these regular expressions (RE2 syntax) is found.", alias="pattern"
    )
    any: Flag = key("Every item.", False)
    unless: Annotated[tuple[Annotated[str, _KEYWORD], ...], listed(empty=True)] = key(
        "But no item with one of these words or phrases.", []
    )

    @model_validator(mode="after")
    def _has_a_condition(self) -> Self:
        if not (self.feeds or self.categories or self.keywords or self.patterns or self.any):
            why = "unless only takes away" if self.unless else "it would match nothing"
            raise RefusedError(
                f"a rule without a condition ({why}); give feed, category, keywords, pattern or any: true"
            )
        return self


class Topic(Shape):
    """What citizens subscribe to."""

    title: Annotated[str | None, or_null(Reads(values.line, STRING))] = key(
        "What citizens choose it by. Unset: its name.", None
    )
    description: Annotated[str | None, or_null(Reads(values.text, STRING))] = key(
        "A sentence or two about it for the sign-up page.", None
    )
    rules: tuple[Rule, ...] = key("Any rule leads here. [] for a topic of notices written by hand only.")
    urgent: Flag = key("Skips quiet hours, caps and digests, and is held for relay.urgent_hold only.", False)
    digest: Flag = key("Its notices wait for relay.digest_at and leave as one message.", False)
    expires: Annotated[timedelta | None, or_null(duration("1s", "365d"))] = key(
        "After this its notices are not sent any more. null: never.", None
    )
    template: Annotated[str | None, or_null(Reads(values.line, STRING))] = key(
        "Which of whatsapp.templates carries it. null: notizia, or the only one there is.", None
    )
    edits: Annotated[Edits | None, or_null(member(Edits))] = key("As relay.edits, for this topic.", None)


class Zone(Shape):
    """A part of town."""

    title: Annotated[str | None, or_null(Reads(values.line, STRING))] = key(
        "What citizens choose it by. Unset: its name.", None
    )
    places: Annotated[tuple[Words, ...], listed(empty=True)] = key(
        "Its places and streets, as news name them.", []
    )


class Silence(Shape):
    """A period of par condicio; both days included."""

    first: Annotated[date, _DAY] = key("The first day.", alias="from")
    last: Annotated[date, _DAY] = key("The last day.", alias="to")
    only: Annotated[tuple[Line, ...], listed(empty=True)] = key("The topics that pass all the same.", [])
    basis: Annotated[str | None, or_null(Reads(values.line, STRING))] = key(
        "The law it follows from, as in L. 28/2000 art. 9.", None
    )

    @model_validator(mode="after")
    def _ends_after_it_begins(self) -> Self:
        if self.last < self.first:
            raise RefusedError(f"to ({self.last}) is before from ({self.first})")
        return self


class Relay(Shape):
    """When and how news leave."""

    hold: Annotated[timedelta, duration("0s", "7d")] = key(
        "How long a notice waits before it leaves, so that a mistake can be withdrawn.", "5m"
    )
    urgent_hold: Annotated[timedelta, duration("0s", "1d")] = key("The same for urgent topics.", "30s")
    quiet_hours: Annotated[QuietHours | None, or_null(Reads(values.as_quiet_hours, _SPAN))] = key(
        "When nothing leaves but urgent topics. null: never quiet.", "21:00-08:00"
    )
    daily_limit: Annotated[int | None, or_null(whole(1))] = key(
        "Messages a citizen gets a day at most, urgent apart; the rest waits for the digest. null: no limit.",
        None,
    )
    digest_at: Annotated[time, TIME] = key("When the digest leaves.", "18:30")
    edits: Annotated[Edits, member(Edits)] = key(
        "What an item edited after it was sent leads to: correct sends a correction, ignore nothing.",
        "correct",
    )
    flood: Annotated[int, whole(1)] = key(
        "More new items than this in one poll are held, and ops are told.", 25
    )
    flood_wait: Annotated[timedelta, duration("1s", "7d")] = key(
        "How long they are held; then the certain ones leave as one digest per topic, the doubtful expire.",
        "2h",
    )
    first_run: Annotated[timedelta | None, either("baseline", None, duration("1s", "365d"))] = key(
        "What the first poll of a feed relays: baseline for nothing, or items younger than a duration.",
        "baseline",
    )
    remember: Annotated[timedelta, duration("30d", "3650d")] = key(
        "How long an item is recognised after it left its feed; what comes back later is news again.", "730d"
    )
    silence: Items[Silence] = key("Periods in which the law lets only some topics pass (par condicio).", [])
