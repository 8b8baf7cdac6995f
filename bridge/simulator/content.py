"""The Content API: templates and their approval by WhatsApp."""

from __future__ import annotations

import re
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from types import MappingProxyType
from urllib.parse import urlencode

from werkzeug.routing import Rule

from bridge.simulator.codes import Refusal
from bridge.simulator.content_types import read_content
from bridge.simulator.guard import Guard
from bridge.simulator.rules import Template, rejection, unsampled
from bridge.simulator.server import Request, Response, as_json, route
from bridge.simulator.settings import Settings

CREATED = "2026-01-01T00:00:00Z"
PAGE = 50
_NAME = re.compile(r"[a-z0-9_]{1,512}")  # of a template at WhatsApp
_CATEGORIES = {"UTILITY", "MARKETING", "AUTHENTICATION"}


class Templates:
    """The account's templates by SID. Thread-safe: a change replaces the whole mapping, readers need no lock."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.by_sid: Mapping[str, Template] = {}

    def put(self, template: Template) -> None:
        with self._lock:
            self.by_sid = MappingProxyType({**self.by_sid, template.sid: template})

    def change(self, sid: str, changes: Mapping[str, object]) -> Template | None:
        """What WhatsApp does to a template later: pauses it, files it elsewhere, …; None: there is none."""
        with self._lock:
            found = self.by_sid.get(sid)
            if found is None:
                return None
            changed = replace(found, **changes)  # type: ignore[arg-type]  # `checked` has seen to the types
            self.by_sid = MappingProxyType({**self.by_sid, sid: changed})
            return changed

    def remove(self, sid: str) -> None:
        with self._lock:
            self.by_sid = {known: template for known, template in self.by_sid.items() if known != sid}


class ContentApi:
    """HTTP for templates."""

    def __init__(self, templates: Templates, settings: Callable[[], Settings], guard: Guard) -> None:
        self._templates = templates
        self._settings = settings
        self._guard = guard

    def routes(self) -> list[Rule]:
        one = "/v1/Content/<sid>"

        def watched(method: str, path: str, handler: Callable[..., Response]) -> Rule:
            return route(method, path, self._guard.watched("content", handler))

        return [
            watched("POST", "/v1/Content", self._create),
            watched("GET", "/v1/Content", self._list),
            watched("GET", one, self._of(self._fetch)),
            watched("DELETE", one, self._of(self._delete)),
            watched("POST", f"{one}/ApprovalRequests/whatsapp", self._of(self._submit)),
            watched("GET", f"{one}/ApprovalRequests", self._of(self._approval)),
        ]

    def _of(self, handler: Callable[[Request, Template], Response]) -> Callable[..., Response]:
        """The handler given the template that the path names; 404 where there is none."""

        def handle(request: Request, sid: str) -> Response:
            template = self._templates.by_sid.get(sid)
            return handler(request, template) if template else Refusal(20404).response()

        return handle

    def _create(self, request: Request) -> Response:
        wish = request.json()
        parts = read_content(wish)
        if parts is None:
            return Refusal(20001, 400).response()
        template = Template(
            sid="HX" + secrets.token_hex(16),
            name=str(wish.get("friendly_name") or ""),
            language=str(wish["language"]),
            approval="unsubmitted",
            samples=tuple((wish.get("variables") or {}).items()),
            **asdict(parts),
        )
        self._templates.put(template)
        return as_json(self._resource(request, template), 201)

    def _list(self, request: Request) -> Response:
        size = int(request.number("PageSize", PAGE))
        page = int(request.number("Page", 0))
        templates = list(self._templates.by_sid.values())
        shown = templates[page * size : (page + 1) * size]
        more = len(templates) > (page + 1) * size

        def url(number: int) -> str:
            query = urlencode({"PageSize": size, "Page": number})
            return f"{request.base_url}/v1/Content?{query}"

        meta = {
            "key": "contents",
            "page": page,
            "page_size": size,
            "url": url(page),
            "first_page_url": url(0),
            "previous_page_url": url(page - 1) if page else None,
            "next_page_url": url(page + 1) if more else None,
        }
        return as_json({"meta": meta, "contents": [self._resource(request, one) for one in shown]})

    def _fetch(self, request: Request, template: Template) -> Response:
        return as_json(self._resource(request, template))

    def _delete(self, _request: Request, template: Template) -> Response:
        self._templates.remove(template.sid)
        return Response(status=204)

    def _submit(self, request: Request, template: Template) -> Response:
        """WhatsApp decides later; here at the next look: the setting `approval`, or rejected for a fault."""
        wish = request.json()
        category = str(wish.get("category") or "").upper()
        if not (_NAME.fullmatch(str(wish.get("name") or "")) and category in _CATEGORIES):
            return Refusal(20001, 400).response()
        reason = rejection(template.body) or unsampled(template)
        decided = replace(
            template,
            name=str(wish["name"]),
            category=category,
            approval="rejected" if reason else self._settings().approval,
            rejection_reason=reason,
        )
        self._templates.put(decided)
        return as_json(_approval(replace(decided, approval="received", rejection_reason="")), 201)

    def _approval(self, request: Request, template: Template) -> Response:
        return as_json(
            {
                "sid": template.sid,
                "account_sid": self._settings().account,
                "url": f"{request.base_url}/v1/Content/{template.sid}/ApprovalRequests",
                "whatsapp": {**_approval(template), "type": "whatsapp"},
            }
        )

    def _resource(self, request: Request, template: Template) -> dict[str, object]:
        url = f"{request.base_url}/v1/Content/{template.sid}"
        return {
            "sid": template.sid,
            "account_sid": self._settings().account,
            "friendly_name": template.name,
            "language": template.language,
            "variables": dict.fromkeys(sorted(template.placeholders), "") | dict(template.samples),
            "types": {template.kind: _fields(template)},
            "url": url,
            "date_created": CREATED,
            "date_updated": CREATED,
            "links": {
                "approval_fetch": f"{url}/ApprovalRequests",
                "approval_create": f"{url}/ApprovalRequests/whatsapp",
            },
        }


def _fields(template: Template) -> dict[str, object]:
    fields: dict[str, object] = {"body": template.body}
    if template.media:
        fields["media"] = [template.media]
    if template.button:
        fields["actions"] = [{"type": "URL", "title": template.button, "url": template.button_url}]
    return fields


def _approval(template: Template) -> dict[str, object]:
    return {
        "name": template.name,
        "category": template.category,
        "content_type": template.kind,
        "status": template.approval,
        "rejection_reason": template.rejection_reason,
        "allow_category_change": True,
    }
