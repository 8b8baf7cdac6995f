"""A first `config.yaml`, written for a town: short, commented, and accepted by `load` as it stands.

Every text that comes from outside is written in double quotes, whatever is in it; so `no`, `12:30` and a town called
`Sant'Anna: "la Bella"` stay what they are. What is left out has a default; the reference configuration names them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bridge.policy import Rule, Source, SourceKind, Topic

_UNPRINTABLE = re.compile(
    r"[^\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffd\U00010000-\U0010fffd]"
)
_PLAIN_KEY = re.compile(r"[a-z][a-z0-9_-]*")
# Words that one YAML program or another takes for something else than a name.
_NOT_PLAIN = {"null", "true", "false", "yes", "no", "on", "off", "y", "n"}
_UNITS = ((86_400, "d"), (3_600, "h"), (60, "m"), (1, "s"))

_HEAD = """\
# The configuration of this bridge. Yours to change from here on: `bridge check` tells everything that is wrong,
# with line and column. What does not stand here has a default; the config.yaml that the bridge comes with names and
# explains every key, and so does `bridge config schema`.
#
# Durations: 90s 5m 2h 30d. Times of day: "HH:MM", in comune.timezone. Texts are best kept in quotes.
# Secrets never stand here: TWILIO_AUTH_TOKEN and BRIDGE_KEY come from the environment, from files named by
# TWILIO_AUTH_TOKEN_FILE and BRIDGE_KEY_FILE, or from systemd credentials.
"""
_NO_CONTACT = '  # contact: "URP, tel. 02 000000" # where replies are sent to, for the number is one-way'
_TOPICS = """\
# What citizens subscribe to. A news item goes to every topic of which a rule matches; within a rule all conditions
# must hold. category: whole names. keywords: whole words in title and text, * is any ending. `bridge preview` shows
# what each topic would get.
topics:"""
_RELAY = """\
# When and how news leave.
relay:
  hold: 5m # how long a notice waits, so that a mistake can still be withdrawn or mended on the website
  urgent_hold: 30s # the same for urgent topics
  quiet_hours: "21:00-08:00" # nothing leaves then but urgent topics; null: never quiet
"""
_SUBSCRIPTIONS = """\
# How citizens come and go. Case and accents of the words do not matter.
subscriptions:
  start: [ATTIVA, ISCRIVIMI]
  stop: [DISATTIVA, CANCELLAMI, STOP]
  default_topics: all # or a list of topics: what a bare start word subscribes to
  # Name your privacy notice before the first citizen joins; its version is recorded with each consent.
  # privacy: {url: "https://…", version: "2026-11"}
"""
_NO_ACCOUNT = """\
# The account that sends. Without it news are read and shown by `bridge preview`, and nothing is sent. When you have a
# Twilio account with a WhatsApp sender, take the marks away and fill it in.
# whatsapp:
#   account_sid: AC… # from the Twilio console
#   sender: "+39…" # the municipality's WhatsApp number
#   daily_recipients: 250 # what the account may reach in 24 h; 250 is the limit of a new one
#   templates:
#     notizia:
#       sid: null # HX…, when it is approved: `bridge templates submit` creates it and prints the line to paste
#       body: "Notizia dal Comune: {{1}}. {{2}} Maggiori informazioni: {{3}} Per non ricevere più: DISATTIVA."
"""
_ACCOUNT = """\
  daily_recipients: 250 # what the account may reach in 24 h; 250 is the limit of a new one
  templates:
    notizia:
      sid: null # HX…, when it is approved: `bridge templates submit` creates it and prints the line to paste
      body: "Notizia dal Comune: {{1}}. {{2}} Maggiori informazioni: {{3}} Per non ricevere più: DISATTIVA."
"""
_WEB = """\
web:
  listen: 127.0.0.1:8080
  # public_url: https://whatsapp.… # how Twilio reaches the bridge, behind your web server
"""


@dataclass(frozen=True, slots=True)
class Draft:
    """What a first configuration is made of. Texts on one line; `contact`, `account_sid`, `sender` may be ""."""

    name: str
    site: str
    feeds: Sequence[Source]
    topics: Sequence[Topic]
    language: str = "it"
    contact: str = ""
    account_sid: str = ""
    sender: str = ""


def written(draft: Draft) -> str:
    """The text of the file, in UTF-8 without anything that YAML cannot hold."""
    return "\n".join((_HEAD, *_town(draft), *_feeds(draft.feeds), _TOPICS, *_topics(draft.topics), "",
                      _RELAY, _SUBSCRIPTIONS, *_whatsapp(draft), _WEB))  # fmt: skip


def quoted(text: str) -> str:
    """A YAML scalar in double quotes. JSON's escapes are YAML's too; those that only YAML wants are added."""
    return _UNPRINTABLE.sub(_escape, json.dumps(text, ensure_ascii=False))


def _escape(found: re.Match[str]) -> str:
    code = ord(found.group())
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"  # noqa: PLR2004 - four digits hold no more


def _key(name: str) -> str:
    return name if _PLAIN_KEY.fullmatch(name) and name not in _NOT_PLAIN else quoted(name)


def _list(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(quoted, texts))}]"


def _span(length: timedelta) -> str:
    seconds = int(length.total_seconds())
    size, unit = next((size, unit) for size, unit in _UNITS if seconds % size == 0)
    return f"{seconds // size}{unit}"


def _town(draft: Draft) -> Iterator[str]:
    yield "comune:"
    yield f"  name: {quoted(draft.name)}"
    yield f"  site: {quoted(draft.site)} # stands in for a missing link"
    if draft.contact:
        yield f"  contact: {quoted(draft.contact)} # where replies are sent to, for the number is one-way"
    else:
        yield _NO_CONTACT
    yield f"  language: {draft.language} # it en de fr sl"
    yield "  timezone: Europe/Rome"
    yield ""


def _feeds(feeds: Sequence[Source]) -> Iterator[str]:
    yield "# Where news come from, and how often each feed is asked."
    yield "feeds:"
    for feed in feeds:
        kind = f", kind: {feed.kind}" if feed.kind is not SourceKind.FEED else ""
        yield f"  {_key(feed.name)}: {{url: {quoted(feed.url)}, every: {_span(feed.every)}{kind}}}"
    yield ""


def _topics(topics: Sequence[Topic]) -> Iterator[str]:
    for topic in topics:
        yield f"  {_key(topic.name)}:"
        yield f"    title: {quoted(topic.title)}"
        if topic.description:
            yield f"    description: {quoted(topic.description)}"
        if topic.urgent:
            yield "    urgent: true # skips quiet hours, limits and digests, and is held for relay.urgent_hold only"
        if topic.expires:
            yield f"    expires: {_span(topic.expires)} # not sent any more after this"
        yield "    rules:" if topic.rules else "    rules: [] # for notices written by hand"
        for rule in topic.rules:
            yield from _rule(rule)


def _rule(rule: Rule) -> Iterator[str]:
    conditions = {
        "feed": rule.feeds,
        "category": rule.categories,
        "keywords": rule.keywords,
        "pattern": rule.patterns,
        "unless": rule.unless,
    }
    lines = [f"{key}: {_list(values)}" for key, values in conditions.items() if values]
    lines = ["any: true", *lines] if rule.any else lines
    for place, line in enumerate(lines):
        yield f"      {' ' if place else '-'} {line}"


def _whatsapp(draft: Draft) -> Iterator[str]:
    if not draft.account_sid:
        yield _NO_ACCOUNT
        return
    yield "# The account that sends."
    yield "whatsapp:"
    yield f"  account_sid: {quoted(draft.account_sid)}"
    yield f"  sender: {quoted(draft.sender)} # the municipality's WhatsApp number"
    yield _ACCOUNT
