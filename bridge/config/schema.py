"""The shape of `config.yaml`, second half: citizens, WhatsApp, the bridge's own web side, and the whole file.

See `bridge.config.news` for the first half and for what the descriptions are used for.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated, Self

from pydantic import model_validator

from bridge.config import addresses, values, whatsapp
from bridge.config.addresses import Listen
from bridge.config.fields import (
    BASE_URL,
    LANGUAGE,
    STRING,
    URL,
    First,
    Flag,
    Json,
    Line,
    Name,
    Named,
    Reads,
    Section,
    Shape,
    Words,
    choice,
    decimal,
    duration,
    key,
    listed,
    member,
    or_null,
    some,
    whole,
)
from bridge.config.news import Comune, Feed, Relay, Topic, Zone
from bridge.config.values import RefusedError
from bridge.policy import Category, Confirm

START = ["ATTIVA", "ISCRIVIMI"]
STOP = ["DISATTIVA", "CANCELLAMI", "STOP"]

_SID = Reads(whatsapp.as_template_sid, {"type": ["string", "null"]})
_SIDS = dict[Annotated[str, LANGUAGE], Annotated[str, _SID]]
_VARIABLE = choice("title", "summary", "link", "topic")


class Privacy(Shape):
    """The privacy notice that joining accepts."""

    url: Annotated[str, URL] = key("Where citizens read it.")
    version: Line = key("Its version, recorded with each consent.")


class Retention(Shape):
    """What is forgotten when."""

    stopped: Annotated[timedelta, duration("0s", "3650d")] = key("How long one who left is kept.", "30d")
    deliveries: Annotated[timedelta, duration("1s", "3650d")] = key("How long deliveries are kept.", "400d")


def _default_topics(value: object) -> object:
    return None if value == "all" else listed().read(value)


def _all_or(_: Json) -> Json:
    return {"anyOf": [{"const": "all"}, STRING, {"type": "array", "items": STRING, "minItems": 1}]}


class Subscriptions(Shape):
    """How citizens come and go."""

    start: Annotated[tuple[Words, ...], listed()] = key(
        "What a citizen writes to subscribe; case and accents do not matter.", START
    )
    stop: Annotated[tuple[Words, ...], listed()] = key(
        "What a citizen writes to leave; case and accents do not matter.", STOP
    )
    confirm: Annotated[Confirm, member(Confirm)] = key(
        "Sign-up by message: single, or double (they must answer SI). The web form is always double.",
        "single",
    )
    ask: Annotated[tuple[Annotated[str, choice("name", "zone")], ...], listed(empty=True)] = key(
        "What is read after the start word: name, zone.", []
    )
    default_topics: Annotated[tuple[Line, ...] | None, First(_default_topics, _all_or)] = key(
        "What a bare start word subscribes to: all (those of that time), or a list of topics.", "all"
    )
    privacy: Privacy | None = key("The privacy notice that joining accepts.", None)
    launch_at: Annotated[int, whole(0)] = key("Collect until so many are active, then launch. 0: at once.", 0)
    retention: Section[Retention] = key("What is forgotten when.", {})


class Template(Shape):
    """A WhatsApp template."""

    sid: Annotated[str, _SID] = key(
        "The SID of the approved one, in comune.language. Unset: not created yet.", ""
    )
    sids: Section[_SIDS] = key("SIDs in other languages.", {})
    body: Annotated[str | None, or_null(Reads(whatsapp.as_body, STRING))] = key(
        f"Its text. null: {whatsapp.DEFAULT_BODY}", None
    )
    bodies: Section[dict[Annotated[str, LANGUAGE], Annotated[str, Reads(whatsapp.as_body, STRING)]]] = key(
        "Its text in other languages, with the same variables. Where there is none: body.", {}
    )
    variables: Annotated[tuple[Annotated[str, _VARIABLE], ...], listed(empty=True)] = key(
        "What fills {{1}}, {{2}}, … of the body: title, summary, link, topic.", ["title", "summary", "link"]
    )
    button: Annotated[str | None, or_null(Reads(whatsapp.as_button, STRING))] = key(
        "The words of a button below the text, which leads to the item (elsewhere than on comune.site: to the"
        " site's home). null: no button.",
        None,
    )
    image: Flag = key(
        "Whether an item's image stands above the text: a JPEG or PNG of 5 MB at most, by https on comune.site;"
        " else it goes without. Such a template is a second one at the provider, under image_sid.",
        False,
    )
    image_sid: Annotated[str, _SID] = key("The SID of the one with an image. Unset: not created yet.", "")
    image_sids: Section[_SIDS] = key("The same in other languages.", {})
    category: Annotated[Category, member(Category)] = key(
        "What WhatsApp is asked to file it under: utility, or marketing.", "utility"
    )
    fallback: Annotated[str | None, or_null(Reads(values.line, STRING))] = key(
        "The template that serves while this one is not approved, paused or disabled. null: what needs it waits;"
        " what is urgent goes as notizia.",
        None,
    )
    price: Annotated[float, decimal(0, 100)] = key("The cost of one message, for preview and report.", 0.0)

    @model_validator(mode="after")
    def _names_the_variables_of_the_body(self) -> Self:
        texts = {"body" if self.body else "the default body": self.body or whatsapp.DEFAULT_BODY}
        texts |= {f"bodies.{language}": body for language, body in self.bodies.items()}
        for body, text in texts.items():
            used = len(whatsapp.variables_of(text))
            if used != len(self.variables):
                raise RefusedError(f"variables in {body}: {used}; names in variables: {len(self.variables)}")
        return self

    @model_validator(mode="after")
    def _has_sids_of_images_for_images_only(self) -> Self:
        if (self.image_sid or self.image_sids) and not self.image:
            raise RefusedError("has a SID for images; write image: true, or take it out")
        return self


class WhatsApp(Shape):
    """The account that sends."""

    provider: Annotated[str, choice("twilio")] = key("Who carries the messages.", "twilio")
    account_sid: Annotated[str, Reads(whatsapp.as_account_sid, STRING)] = key("The account's SID, AC….")
    sender: Annotated[str, Reads(whatsapp.as_sender, STRING)] = key("The municipality's WhatsApp number.")
    api_url: Annotated[str, BASE_URL] = key("Another base for tests and regions.", "https://api.twilio.com")
    content_url: Annotated[str, BASE_URL] = key("The same for templates.", "https://content.twilio.com")
    rate: Annotated[float, decimal(0, 10_000, above=True)] = key("Messages a second for this sender.", 80)
    reconcile_after: Annotated[timedelta, duration("1s", "1d")] = key(
        "How long an unknown outcome rests before the provider's list is asked.", "20s"
    )
    daily_recipients: Annotated[int, whole(1)] = key(
        "The account's limit of different citizens in any 24 h outside the window. The others wait for a turn.",
        250,
    )
    prefer_window: Flag = key("Send free-form where the 24 h window is open.", True)
    freeform_price: Annotated[float, decimal(0, 100)] = key("The cost of a free-form message.", 0.0)
    templates: Annotated[dict[Name, Template], some("template")] = key(
        "The templates by name; topics use notizia unless told otherwise."
    )


class Web(Shape):
    """The bridge's own web side."""

    listen: Annotated[Listen, Reads(addresses.as_listen, STRING)] = key("HOST:PORT.", "127.0.0.1:8080")
    public_url: Annotated[str | None, or_null(BASE_URL)] = key(
        "How the world reaches it; callbacks are signed for it. Unset: http://HOST:PORT.", None
    )
    trusted_proxies: Annotated[
        tuple[Annotated[str, Reads(addresses.as_network, STRING)], ...], listed(empty=True)
    ] = key("Addresses whose X-Forwarded-For and user header are believed.", [])


class Storage(Shape):
    """Where the data is."""

    url: Annotated[str | None, or_null(Reads(addresses.as_storage, STRING))] = key(
        "The database, sqlite:///… or postgresql+psycopg://…. Unset: bridge.db in the state directory.", None
    )


class File(Shape):
    """The configuration of a bridge: one town, its feeds, its topics, its WhatsApp number."""

    comune: Section[Comune] = key("The town.")
    feeds: Annotated[dict[Name, Feed], some("feed")] = key("Where news come from, by name.")
    topics: Annotated[dict[Name, Topic], some("topic")] = key("What citizens subscribe to, by name.")
    zones: Named[Zone] = key("Parts of town, by name.", {})
    relay: Section[Relay] = key("When and how news leave.", {})
    subscriptions: Section[Subscriptions] = key("How citizens come and go.", {})
    whatsapp: WhatsApp | None = key("The account that sends. Unset: news are read, nothing is sent.", None)
    web: Section[Web] = key("The bridge's own web side.", {})
    storage: Section[Storage] = key("Where the data is.", {})
    alerts: Annotated[tuple[Annotated[str, Reads(addresses.as_alert, STRING)], ...], listed(empty=True)] = (
        key("Apprise addresses of ops: mailto://…, tgram://…, ntfy://….", [])
    )


def json_schema() -> Json:
    """The JSON Schema (2020-12) of `config.yaml`, every key described."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **File.model_json_schema(),
        "title": "config.yaml",
    }
