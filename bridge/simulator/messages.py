"""The Messages API. An accepted message is in the ledger before its answer leaves, whatever becomes of that."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from email.utils import formatdate
from urllib.parse import urlencode

from werkzeug.routing import Rule

from bridge.simulator.codes import Refusal, message_of
from bridge.simulator.faults import Faults
from bridge.simulator.guard import Guard
from bridge.simulator.ledger import Ledger
from bridge.simulator.lifecycle import Lifecycle
from bridge.simulator.phones import Phones
from bridge.simulator.records import Message, Seen
from bridge.simulator.rules import Creation, Known, Template, late_failure, read_variables, refuse
from bridge.simulator.server import Request, Response, as_json, route
from bridge.simulator.settings import Settings
from bridge.simulator.tier import Tier
from bridge.simulator.wishes import BadInput

VERSION = "/2010-04-01"
PAGE, LARGEST_PAGE = 50, 1000
DAY = 86_400.0
TOO_MANY = 63018
ON_THE_WAY = {"queued", "sending"}


class MessagesApi:
    """HTTP for messages: create, list, fetch, delete; and the account itself."""

    def __init__(
        self,
        *,
        settings: Callable[[], Settings],
        templates: Callable[[], Mapping[str, Template]],
        guard: Guard,
        faults: Faults,
        ledger: Ledger,
        lifecycle: Lifecycle,
        phones: Phones,
        tier: Tier,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._settings = settings
        self._templates = templates
        self._guard = guard
        self._faults = faults
        self._ledger = ledger
        self._lifecycle = lifecycle
        self._phones = phones
        self._tier = tier
        self._clock = clock

    def routes(self) -> list[Rule]:
        account = f"{VERSION}/Accounts/<account>"
        watched = self._guard.watched
        return [
            route("POST", f"{account}/Messages.json", self._create),
            route("GET", f"{account}/Messages.json", watched("list", self._list)),
            route("GET", f"{account}/Messages/<sid>.json", watched("fetch", self._fetch)),
            route("DELETE", f"{account}/Messages/<sid>.json", watched("fetch", self._delete)),
            route("GET", f"{account}.json", watched("fetch", self._account)),
        ]

    def _create(self, request: Request, account: str) -> Response:
        at, settings = self._clock(), self._settings()
        creation = Creation.read(request.form())
        strike = self._faults.strike("create", creation.to)
        templates = self._templates()
        refusal = self._guard.refusal(request, account, strike)
        if refusal is None:
            known = Known(frozenset(settings.senders), frozenset(settings.services), templates)
            code = refuse(creation, known)
            refusal = Refusal(code) if code else None
        template = templates.get(creation.content_sid)
        late = None
        if refusal is None:
            late = self._late(creation, template, settings)
            refusal = Refusal(late) if late == TOO_MANY and settings.limit_at_once else None
        fault = strike.fault.kind if strike.fault else ""
        if refusal is not None:
            self._ledger.add_request(Seen(at, creation.to, code=refusal.code or None, fault=fault))
            return self._guard.leave(strike, refusal.response())
        message = _message(creation, template, at, settings)
        response = as_json(self._resource(message), 201)
        self._ledger.add_request(Seen(at, creation.to, sid=message.sid, fault=fault))
        self._ledger.add(message)
        self._lifecycle.begin(message, late, self._faults.fate(message.to))
        return self._guard.leave(strike, response)

    def _late(self, creation: Creation, template: Template | None, settings: Settings) -> int | None:
        """The code with which a message will fail after it was accepted, or None: then it reaches the citizen."""
        window_open = self._phones.window_open(creation.to)
        variables = read_variables(creation.variables) or {}
        late = late_failure(template, variables, window_open=window_open)
        if late is not None or window_open:
            return late
        sender = creation.sender or settings.senders[0]
        return None if self._tier.admit(sender, creation.to, settings.daily_recipients) else TOO_MANY

    def _list(self, request: Request) -> Response:
        size = min(max(int(request.number("PageSize", PAGE)), 1), LARGEST_PAGE)
        number = int(request.number("Page", 0))
        found = self._found(request.query)
        last_shown = request.query.get("PageToken", "").removeprefix("PA")
        # A page begins after the last message of the one before, not at an index: new messages come in on top.
        start = next((place for place, one in enumerate(found, 1) if one.sid == last_shown), number * size)
        shown = found[start : start + size]
        more = len(found) > start + size

        def uri(page: int, token: str = "") -> str:
            query = {**request.query, "PageSize": str(size), "Page": str(page)}
            query.pop("PageToken", None)
            return f"{request.path}?{urlencode(query | ({'PageToken': token} if token else {}))}"

        return as_json(
            {
                "messages": [self._resource(message) for message in shown],
                "page": number,
                "page_size": size,
                "start": start,
                "end": start + len(shown) - 1,
                "uri": uri(number),
                "first_page_uri": uri(0),
                "previous_page_uri": uri(number - 1) if number else None,
                "next_page_uri": uri(number + 1, f"PA{shown[-1].sid}") if more else None,
            }
        )

    def _found(self, query: Mapping[str, str]) -> list[Message]:
        """The messages that a list shows, newest first."""
        to, sender, settings = query.get("To"), query.get("From"), self._settings()
        citizen = sender if to in {None, *settings.senders} else to
        if citizen in {None, *settings.senders}:
            citizen = None
        latest = self._clock() - settings.list_lag
        return [
            message
            for message in reversed(self._ledger.messages(citizen))
            if (to is None or message.to == to)
            and (sender is None or message.sender == sender)
            and not message.deleted
            and message.at <= latest
            and _sent_within(message, query)
        ]

    def _fetch(self, _request: Request, sid: str) -> Response:
        message = self._ledger.get(sid)
        return as_json(self._resource(message)) if message else Refusal(20404).response()

    def _delete(self, _request: Request, sid: str) -> Response:
        message = self._ledger.get(sid)
        if message is None:
            return Refusal(20404).response()
        if message.status in ON_THE_WAY:
            return Refusal(20009).response()
        self._ledger.delete(message)
        return Response(status=204)

    def _account(self, request: Request) -> Response:
        body = {
            "sid": self._settings().account,
            "friendly_name": "Simulated account",
            "status": "active",
            "type": "Full",
            "owner_account_sid": self._settings().account,
            "date_created": _date(0),
            "date_updated": _date(0),
            "uri": request.path,
            "subresource_uris": {},
        }
        return as_json(body)

    def _resource(self, message: Message) -> dict[str, object]:
        settings = self._settings()
        uri = f"{VERSION}/Accounts/{settings.account}/Messages/{message.sid}"
        shown = settings.template_body_listed or not message.content_sid
        return {
            "account_sid": settings.account,
            "api_version": VERSION.strip("/"),
            "body": message.text if shown else "",
            "date_created": _date(message.at),
            "date_sent": _date(message.sent_at) if message.sent_at else None,
            "date_updated": _date(message.history[-1][1] if message.history else message.at),
            "direction": "inbound" if message.inbound else "outbound-api",
            "error_code": message.code,
            "error_message": message_of(message.code) if message.code else None,
            "from": message.sender,
            "messaging_service_sid": None,
            "num_media": str(len(message.media)),
            "num_segments": "1",
            "price": None,
            "price_unit": "USD",
            "sid": message.sid,
            "status": message.status,
            "subresource_uris": {"media": f"{uri}/Media.json"},
            "to": message.to,
            "uri": f"{uri}.json",
        }


def _message(creation: Creation, template: Template | None, at: float, settings: Settings) -> Message:
    variables = read_variables(creation.variables) or {}
    media = creation.media or ((template.media_for(variables),) if template and template.media else ())
    return Message(
        sid=("MM" if media else "SM") + secrets.token_hex(16),
        at=at,
        sender=creation.sender or settings.senders[0],
        to=creation.to,
        text=template.render(variables) if template else creation.body,
        content_sid=creation.content_sid,
        variables=variables,
        media=media,
        button=template.url_for(variables) if template else "",
        callback=creation.callback,
        validity=int(creation.validity) if creation.validity else None,
    )


def _date(at: float) -> str:
    """RFC 2822 in whole seconds, as the provider writes it: `Sat, 21 Nov 2026 20:55:32 +0000`."""
    return formatdate(int(at)).replace("-0000", "+0000")


def _sent_within(message: Message, query: Mapping[str, str]) -> bool:
    """Whether DateSent, `DateSent<` and `DateSent>` let it pass. What was not sent yet has no such date."""
    bounds = [(key[-1], _moment(value)) for key, value in query.items() if key.startswith("DateSent")]
    if not bounds:
        return True
    sent = message.sent_at
    if sent is None:
        return False
    return all(
        sent <= at if sign == "<" else sent >= at if sign == ">" else at <= sent < at + DAY
        for sign, at in bounds
    )


def _moment(text: str) -> float:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadInput("DateSent is not an ISO date") from error
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
