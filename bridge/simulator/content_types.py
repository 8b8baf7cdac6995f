"""Content types as the Content API takes them: what each must have, and what of it a template is made of.

Source: Twilio's pages on twilio/text, twilio/media, twilio/call-to-action and whatsapp/card, and its OpenAPI
description of ContentCreateRequest (November 2026). Other types are refused here, as nobody asks for them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

BODY_LIMIT = 1600
BUTTON_LIMIT = 20  # characters of a button's words
URL_BUTTONS = 1
_REQUIRED = {
    "twilio/text": ("body",),
    "twilio/media": ("media",),
    "twilio/call-to-action": ("body", "actions"),
    "whatsapp/card": ("body",),
}
_KNOWN = {
    "twilio/text": {"body"},
    "twilio/media": {"body", "media"},
    "twilio/call-to-action": {"body", "actions"},
    "whatsapp/card": {"body", "footer", "media", "header_text", "actions"},
}
_REQUEST = {"friendly_name", "variables", "language", "types"}
_ACTION = {"type", "title", "url", "phone", "code", "id", "webview_size", "digitable_line"}
# A domain that is written out, and a variable at the very end or none at all.
_ADDRESS = re.compile(r"https?://[^\s/{}]+/[^\s{}]*(\{\{\w{1,16}\}\})?")
_VARIABLES = 100


@dataclass(frozen=True, slots=True)
class Parts:
    """What a template shows."""

    kind: str
    body: str
    button: str = ""
    button_url: str = ""
    media: str = ""


def read_content(wish: Mapping[str, Any]) -> Parts | None:
    """The parts of the template that a request to create wishes for; None: the API refuses it."""
    types = wish.get("types")
    if wish.keys() - _REQUEST or not wish.get("language") or not isinstance(types, Mapping):
        return None
    if not _are_samples(wish.get("variables")):
        return None
    given = {name: fields for name, fields in types.items() if fields is not None}
    if len(given) != 1:
        return None
    [(kind, fields)] = given.items()
    if kind not in _REQUIRED or not isinstance(fields, Mapping):
        return None
    return _parts(kind, {name: value for name, value in fields.items() if value is not None})


def _are_samples(variables: object) -> bool:
    if variables is None:
        return True
    return (
        isinstance(variables, Mapping)
        and len(variables) <= _VARIABLES
        and all(isinstance(value, str) for value in variables.values())
    )


def _parts(kind: str, fields: Mapping[str, Any]) -> Parts | None:
    if fields.keys() - _KNOWN[kind] or not all(fields.get(name) for name in _REQUIRED[kind]):
        return None
    if kind == "whatsapp/card" and len(fields) == 1:
        return None  # a body alone is no card
    body, media, actions = fields.get("body", ""), fields.get("media") or [], fields.get("actions") or []
    if not (isinstance(body, str) and len(body) <= BODY_LIMIT):
        return None
    if not (isinstance(media, list) and len(media) <= 1 and all(map(_is_address, media))):
        return None
    if not (isinstance(actions, list) and len(actions) <= URL_BUTTONS and all(map(_is_button, actions))):
        return None
    button = actions[0] if actions else {"title": "", "url": ""}
    return Parts(kind, body, button["title"], button["url"], media[0] if media else "")


def _is_address(address: object) -> bool:
    return isinstance(address, str) and _ADDRESS.fullmatch(address) is not None


def _is_button(action: object) -> bool:
    """A URL button; of the other kinds nobody asks for any."""
    if not isinstance(action, Mapping) or action.keys() - _ACTION or action.get("type") != "URL":
        return False
    title = action.get("title")
    return isinstance(title, str) and 0 < len(title) <= BUTTON_LIMIT and _is_address(action.get("url"))
