"""Templates at Twilio: the Content API through the SDK (`bridge.ports.Templates`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

# twilio carries no type marker: what comes from it is Any, and is checked where it is used.
from twilio.rest.content.v1.content import ContentList  # type: ignore[import-untyped]  # see above
from twilio.rest.content.v1.content.approval_create import (  # type: ignore[import-untyped]  # see above
    ApprovalCreateList,
)

from bridge.policy import WhatsApp
from bridge.ports import Approval, Content
from bridge.whatsapp.client import make_client, reading

_PAGE_SIZE = 50
_MOST = 2_000  # templates looked at; an account has 6,000 at most, a town a handful


class TwilioTemplates:
    """The templates of one account."""

    def __init__(self, whatsapp: WhatsApp, auth_token: str) -> None:
        self._client, self._http = make_client(whatsapp, auth_token, connections=1)
        self._contents = self._client.content.v1.contents

    def find(self, name: str) -> str | None:
        """The SID of the template of this name, None if there is none. Raises FetchError."""
        with reading("the list of templates"):
            for one in self._contents.stream(limit=_MOST, page_size=_PAGE_SIZE):
                if one.friendly_name == name:
                    return str(one.sid)
        return None

    def create(self, name: str, language: str, content: Content, samples: Mapping[str, str]) -> str:
        """A new template; its SID. Raises FetchError."""
        wish = {
            "friendly_name": name,
            "language": language,
            "variables": dict(samples),
            "types": ContentList.Types(content_type(content)),
        }
        with reading(f"the new template {name}"):
            sid = self._contents.create(ContentList.ContentCreateRequest(wish)).sid
            if not (isinstance(sid, str) and sid):
                raise ValueError("it has no SID")
            return sid

    def submit(self, sid: str, name: str, category: str) -> Approval:
        """Ask WhatsApp to approve it. Raises FetchError."""
        request = ApprovalCreateList.ContentApprovalRequest({"name": name, "category": category})
        with reading(f"the submission of the template {sid}"):
            answer = self._contents(sid).approval_create.create(request)
            return _approval({"status": answer.status, "category": answer.category})

    def approval(self, sid: str) -> Approval:
        """What WhatsApp says of it now. Raises FetchError."""
        with reading(f"the approval of the template {sid}"):
            return _approval(self._contents(sid).approval_fetch().fetch().whatsapp)

    def body(self, sid: str) -> str:
        """Its text as the provider has it, of whatever content type. Raises FetchError."""
        with reading(f"the text of the template {sid}"):
            types = self._contents(sid).fetch().types
            texts = [one.get("body") for one in types.values()] if isinstance(types, dict) else []
            if not (texts and isinstance(texts[0], str)):
                raise ValueError("it has no text")
            return texts[0]

    def close(self) -> None:
        """Let go of the connections."""
        self._http.close()


def content_type(content: Content) -> dict[str, dict[str, object]]:
    """The one of Twilio's content types that has just these parts, with its fields (its pages on twilio/text,
    twilio/call-to-action, twilio/media and whatsapp/card). A twilio/card would have a title in place of the body.
    """
    fields: dict[str, object] = {"body": content.body}
    if content.image_url:
        fields["media"] = [content.image_url]
    if content.button:
        fields["actions"] = [{"type": "URL", "title": content.button, "url": content.button_url}]
    match bool(content.image_url), bool(content.button):
        case True, True:
            name = "whatsapp/card"
        case True, False:
            name = "twilio/media"
        case False, True:
            name = "twilio/call-to-action"
        case _:
            name = "twilio/text"
    return {name: fields}


def _approval(told: Any) -> Approval:
    """Twilio documents no quality (November 2026). Should it pass on WhatsApp's own field, it is read."""
    status = told.get("status") if isinstance(told, dict) else None
    if not (isinstance(status, str) and status):
        raise ValueError("it has no status")
    category, reason, quality = (
        str(told.get(name) or "") for name in ("category", "rejection_reason", "quality_score")
    )
    return Approval(status, category, reason, quality)
