"""What the provider checks before it accepts a message, and what it finds out only afterwards.

`refuse` answers at once, with an HTTP error; `late_failure` is told later, in a status callback. Nothing here
knows of HTTP, time or state. Source of each rule: Twilio's Messages and Content documentation, by error code.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

BODY_LIMIT = 1600
VARIABLE_LIMIT = 1600
RENDERED_LIMIT = 1024
VALIDITY_LIMIT = 36_000  # seconds
MEDIA_LIMIT = 10
VARIABLES_LIMIT = 100

_TO = re.compile(r"whatsapp:(\+[1-9][0-9]{6,14}|[A-Z]{2}\.[A-Za-z0-9]{1,128})")
_WEB = re.compile(r"https?://[^\s/]+\S*")
_SECONDS = re.compile(r"[0-9]{1,5}")
_PLACEHOLDER = re.compile(r"\{\{(\w+)\}\}")
_FILE = re.compile(r"\.(?:jpe?g|png)(?:\?|$)", re.IGNORECASE)  # what a media address says that it leads to
_UNFIT = re.compile(r"[\n\r\t]| {5}")  # in a variable: newline, tab, more than 4 spaces in a row
_LATE_BY_APPROVAL = {"missing": 63027, "rejected": 63040, "paused": 63041, "disabled": 63042}


@dataclass(frozen=True, slots=True)
class Template:
    """A Content resource. `approval`: approved, received, pending, unsubmitted, or a key above.

    `samples` are pairs of a variable's name and the value that the reviewers see.
    """

    sid: str
    body: str
    name: str = ""
    language: str = "it"
    category: str = "UTILITY"
    approval: str = "approved"
    rejection_reason: str = ""
    kind: str = "twilio/text"
    button: str = ""
    button_url: str = ""
    media: str = ""
    samples: tuple[tuple[str, str], ...] = ()

    @property
    def placeholders(self) -> frozenset[str]:
        return frozenset(_PLACEHOLDER.findall(f"{self.body} {self.button_url} {self.media}"))

    def render(self, variables: Mapping[str, str]) -> str:
        """The text."""
        return _filled(self.body, variables)

    def media_for(self, variables: Mapping[str, str]) -> str:
        """The address of the image above it, or ""."""
        return _filled(self.media, variables)

    def url_for(self, variables: Mapping[str, str]) -> str:
        """Where its button leads, or ""."""
        return _filled(self.button_url, variables)


def _filled(text: str, variables: Mapping[str, str]) -> str:
    return _PLACEHOLDER.sub(lambda match: variables.get(match[1], ""), text)


@dataclass(frozen=True, slots=True)
class Creation:
    """A request to create a message, as its form says it; "" is absent. `variables` is the raw JSON."""

    to: str = ""
    sender: str = ""
    service: str = ""
    body: str = ""
    content_sid: str = ""
    variables: str = ""
    media: tuple[str, ...] = ()
    callback: str = ""
    validity: str = ""

    @classmethod
    def read(cls, form: Mapping[str, list[str]]) -> Creation:
        def one(key: str) -> str:
            return form.get(key, [""])[-1]

        return cls(
            to=one("To"),
            sender=one("From"),
            service=one("MessagingServiceSid"),
            body=one("Body"),
            content_sid=one("ContentSid"),
            variables=one("ContentVariables"),
            media=tuple(form.get("MediaUrl", ())),
            callback=one("StatusCallback"),
            validity=one("ValidityPeriod"),
        )


@dataclass(frozen=True, slots=True)
class Known:
    """What the account has: its senders' addresses, its messaging services, its templates by SID."""

    senders: frozenset[str]
    services: frozenset[str]
    templates: Mapping[str, Template]


def refuse(creation: Creation, known: Known) -> int | None:
    """The code with which the provider refuses this request at once, or None. The first fault found counts."""
    return (
        _bad_address(creation, known)
        or _bad_extras(creation)
        or (_bad_template(creation, known) if creation.content_sid else _bad_text(creation))
    )


def _bad_address(creation: Creation, known: Known) -> int | None:
    if not creation.to:
        return 21604
    if not (creation.sender or creation.service):
        return 21603
    if creation.service and creation.service not in known.services:
        return 21701
    if creation.sender and creation.sender not in known.senders:
        return 63007 if creation.sender.startswith("whatsapp:") else 21606
    if creation.to.startswith("+"):  # a text message, from a WhatsApp sender
        return 21910
    return None if _TO.fullmatch(creation.to) else 21211


def _bad_extras(creation: Creation) -> int | None:
    if creation.callback and not _WEB.fullmatch(creation.callback):
        return 21609
    if creation.validity and not (
        _SECONDS.fullmatch(creation.validity) and 1 <= int(creation.validity) <= VALIDITY_LIMIT
    ):
        return 21624
    if len(creation.media) > MEDIA_LIMIT:
        return 21623
    return None if all(_WEB.fullmatch(address) for address in creation.media) else 21620


def _bad_text(creation: Creation) -> int | None:
    if creation.variables:
        return 21654
    if not (creation.body.strip() or creation.media):
        return 21619
    return 21617 if len(creation.body) > BODY_LIMIT else None


def _bad_template(creation: Creation, known: Known) -> int | None:
    template = known.templates.get(creation.content_sid)
    if template is None:
        return 21655
    variables = read_variables(creation.variables)
    if variables is None or template.placeholders - variables.keys():
        return 21656
    if any(not value.strip() or _UNFIT.search(value) for value in variables.values()):
        return 21656
    if any(len(value) > VARIABLE_LIMIT for value in variables.values()):
        return 21658
    media = template.media_for(variables)
    return 21620 if media and not _WEB.fullmatch(media) else None


def read_variables(raw: str) -> dict[str, str] | None:
    """ContentVariables as a dictionary, {} where there are none, None where they are not an object of strings."""
    try:
        value = json.loads(raw) if raw else {}
    except ValueError:
        return None
    if not isinstance(value, dict) or not all(isinstance(text, str) for text in value.values()):
        return None
    return value


def late_failure(template: Template | None, variables: Mapping[str, str], *, window_open: bool) -> int | None:
    """The code that a status callback will bring for an accepted message, or None.

    A template that is not approved passes as free-form text while the citizen's 24 h window is open.
    """
    if template is None:
        return None if window_open else 63016
    if template.approval in _LATE_BY_APPROVAL:
        return _LATE_BY_APPROVAL[template.approval]
    if template.approval != "approved" and not window_open:
        return 63016
    if variables.keys() - template.placeholders:
        return 63028
    if template.media and not _FILE.search(template.media_for(variables)):
        return 63019
    return 63021 if len(template.render(variables)) > RENDERED_LIMIT else None


def unsampled(template: Template) -> str:
    """Why a template is not approved for want of samples, or "": of an address the reviewers open one."""
    needed = set(_PLACEHOLDER.findall(f"{template.button_url} {template.media}"))
    sampled = {name for name, value in template.samples if value}
    return "An address with a variable wants a sample that can be opened" if needed - sampled else ""


def rejection(body: str) -> str:
    """Why a template's body is not approved, or "". Source: WhatsApp's template guidelines on variables."""
    found = _PLACEHOLDER.findall(body)
    numbers = sorted({int(name) for name in found if name.isdecimal()})
    if len(numbers) > VARIABLES_LIMIT or numbers != list(range(1, len(numbers) + 1)):
        return "Variables must be numbered from 1 without gaps, at most 100"
    if re.search(r"\}\}\s*\{\{", body):
        return "Variables must not stand next to each other"
    if _PLACEHOLDER.match(body.strip()) or body.rstrip().endswith("}}"):
        return "Variables must not stand first or last"
    return "" if len(body) <= RENDERED_LIMIT else "The body is too long"
