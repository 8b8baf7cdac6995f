"""What ops configured, as frozen values: the meaning of `config.yaml`, free of YAML.

`bridge.config` reads the file into these and is the only place that knows how they are spelt there; core and
services take just the part they need. Durations are timedeltas, times of day are local to `Town.timezone`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Contact:
    """Where replies are sent to: `label` may be empty, as in a single free line."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Town:
    name: str
    site: str
    contact: tuple[Contact, ...]
    language: str
    timezone: ZoneInfo
    alert_areas: tuple[str, ...]
    point: tuple[float, float] | None  # latitude, longitude


class SourceKind(StrEnum):
    """How a source is read."""

    FEED = "feed"  # RSS, RDF, Atom, JSON Feed, CAP: what it is shows in the document
    WORDPRESS = "wordpress"  # the REST interface of a WordPress site


@dataclass(frozen=True, slots=True)
class Source:
    """A configured feed."""

    name: str
    url: str
    every: timedelta
    kind: SourceKind = SourceKind.FEED
    fastest: timedelta | None = None  # the shortest time between polls; None: a fifth of `every`

    @property
    def floor(self) -> timedelta:
        """The shortest time between polls."""
        return self.fastest or self.every / 5


@dataclass(frozen=True, slots=True)
class Rule:
    """All conditions given hold together. An empty tuple (or False) is a condition not given.

    Within `feeds`, `categories`, `keywords` and `patterns` one that holds is enough; one of `unless`
    (keywords) that holds is enough to spoil the rule.
    """

    feeds: tuple[str, ...] = ()
    categories: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    any: bool = False
    unless: tuple[str, ...] = ()


class Edits(StrEnum):
    CORRECT = "correct"
    IGNORE = "ignore"


@dataclass(frozen=True, slots=True)
class Topic:
    name: str
    title: str
    rules: tuple[Rule, ...]
    urgent: bool = False
    digest: bool = False
    expires: timedelta | None = None
    template: str | None = None  # a name among WhatsApp.templates; None: the default one
    edits: Edits | None = None  # None: as Relay.edits says
    description: str = ""


@dataclass(frozen=True, slots=True)
class Zone:
    name: str
    title: str
    places: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` until `end`, local time; across midnight when start > end."""

    start: time
    end: time


@dataclass(frozen=True, slots=True)
class Silence:
    """A period of par condicio: only the topics in `only` pass. Both days included."""

    first: date
    last: date
    only: tuple[str, ...]
    basis: str


@dataclass(frozen=True, slots=True)
class Relay:
    hold: timedelta
    urgent_hold: timedelta
    quiet_hours: QuietHours | None
    daily_limit: int | None
    digest_at: time
    edits: Edits
    flood: int
    flood_wait: timedelta
    first_run: timedelta | None  # None: baseline; else items younger than this are relayed
    silence: tuple[Silence, ...]
    remember: timedelta


@dataclass(frozen=True, slots=True)
class Privacy:
    url: str
    version: str


class Confirm(StrEnum):
    SINGLE = "single"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class Subscriptions:
    start: tuple[str, ...]
    stop: tuple[str, ...]
    confirm: Confirm
    ask: tuple[str, ...]
    default_topics: tuple[str, ...] | None  # None: every topic existing at that time
    privacy: Privacy | None
    launch_at: int
    keep_stopped: timedelta
    keep_deliveries: timedelta


class Category(StrEnum):
    """What WhatsApp files a template under, which decides its price and whether it may be held back."""

    UTILITY = "utility"
    MARKETING = "marketing"


@dataclass(frozen=True, slots=True)
class Template:
    """A WhatsApp template. `variables[i]` names the notice field that fills `{{i+1}}` of `body`.

    With `image` there is a second one of the same text at the provider, for what has an image; SIDs of its own.
    """

    name: str
    sid: str  # in the town's language
    sids: Mapping[str, str]  # of other languages
    body: str
    variables: tuple[str, ...]  # title, summary, link, topic
    price: float
    bodies: Mapping[str, str] = field(default_factory=dict)  # texts in other languages; else it is `body`
    fallback: str | None = None  # the template that serves while this one cannot
    category: Category = Category.UTILITY
    button: str = ""  # the words of a button that leads to the item; "": none
    image: bool = False
    image_sid: str = ""
    image_sids: Mapping[str, str] = field(default_factory=dict)

    def body_in(self, language: str) -> str:
        """Its text in a language, else in the town's."""
        return self.bodies.get(language, self.body)


@dataclass(frozen=True, slots=True)
class WhatsApp:
    account_sid: str
    sender: str  # E.164, without the whatsapp: prefix
    api_url: str
    content_url: str
    rate: float  # messages a second
    reconcile_after: timedelta
    daily_recipients: int
    prefer_window: bool
    templates: Mapping[str, Template]  # in config order
    freeform_price: float = 0.0  # of a message in the window

    @property
    def default_template(self) -> Template:
        """`notizia` where there is one, else the first (config allows that only for a sole template)."""
        return self.templates.get("notizia") or next(iter(self.templates.values()))


@dataclass(frozen=True, slots=True)
class Web:
    host: str
    port: int
    public_url: str  # without a trailing slash
    trusted_proxies: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Config:
    """Everything `config.yaml` says, defaults filled in. Secrets are not here."""

    path: str  # as given on the command line or found, for messages
    town: Town
    feeds: Mapping[str, Source]  # in config order
    topics: Mapping[str, Topic]  # in config order
    zones: Mapping[str, Zone]
    relay: Relay
    subscriptions: Subscriptions
    whatsapp: WhatsApp | None
    web: Web
    storage_url: str | None  # None: bridge.db in the state directory
    alerts: tuple[str, ...]

    @property
    def places(self) -> tuple[str, ...]:
        """The names of the town's zones and their places, as it writes them."""
        return tuple(name for zone in self.zones.values() for name in (zone.title, *zone.places))
