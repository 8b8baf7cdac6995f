"""The control API under `/_simulator/`: what tests and pages see and change of the provider, in JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass

from werkzeug.routing import Rule

from bridge.simulator.faults import Fault
from bridge.simulator.provider import Provider
from bridge.simulator.rules import Template
from bridge.simulator.server import Request, Response, as_json, route
from bridge.simulator.wishes import BadInput, address, checked

WAITED_FOR = (
    *("requests", "accepted", "refused", "inbound"),
    *("queued", "sent", "delivered", "read", "failed", "undelivered"),
    *("posted", "post_failed", "given_up"),
)


@dataclass(frozen=True, slots=True)
class WriteWish:
    """What a citizen does: see Phones.write."""

    text: str = ""
    media: int = 0
    opt_out: str = ""
    times: int = 1


@dataclass(frozen=True, slots=True)
class Verdict:
    """What WhatsApp makes of a template: see rules.Template."""

    approval: str = ""
    category: str = ""
    rejection_reason: str = ""


@dataclass(frozen=True, slots=True)
class WindowWish:
    open: bool = True


@dataclass(frozen=True, slots=True)
class PhoneWish:
    number: str
    name: str = ""


class Control:
    def __init__(self, provider: Provider) -> None:
        self._provider = provider

    def routes(self) -> list[Rule]:
        base, phone = "/_simulator", "/_simulator/phones/<number>"
        return [
            route("GET", f"{base}/ledger", self._ledger),
            route("GET", f"{base}/requests", self._requests),
            route("GET", f"{base}/recipients", self._recipients),
            route("GET", f"{base}/summary", self._summary),
            route("GET", f"{base}/wait", self._wait),
            route("GET", f"{base}/faults", self._faults),
            route("POST", f"{base}/faults", self._add_faults),
            route("DELETE", f"{base}/faults", self._clear_faults),
            route("GET", f"{base}/phones", self._phones),
            route("POST", f"{base}/phones", self._add_phone),
            route("GET", phone, self._phone),
            route("POST", f"{phone}/write", self._write),
            route("POST", f"{phone}/window", self._window),
            route("POST", f"{base}/templates", self._put_template),
            route("POST", f"{base}/templates/<sid>", self._change_template),
            route("GET", f"{base}/settings", self._settings),
            route("POST", f"{base}/settings", self._change),
            route("POST", f"{base}/reset", self._reset),
        ]

    def _ledger(self, request: Request) -> Response:
        to, wanted = request.query.get("to"), request.query.get("direction", "outbound")
        found = self._provider.ledger.messages(
            address(to) if to else None, since=request.number("since", 0.0)
        )
        if wanted != "all":
            found = [message for message in found if message.inbound == (wanted == "inbound")]
        return as_json({"messages": [message.as_dict() for message in found]})

    def _requests(self, _request: Request) -> Response:
        seen = [
            {"at": one.at, "to": one.to, "sid": one.sid or None, "code": one.code, "fault": one.fault or None}
            for one in self._provider.ledger.requests()
        ]
        return as_json({"requests": seen})

    def _recipients(self, _request: Request) -> Response:
        return as_json(self._provider.ledger.per_recipient())

    def _summary(self, _request: Request) -> Response:
        return as_json(self._provider.ledger.summary())

    def _wait(self, request: Request) -> Response:
        query = dict(request.query)
        timeout = request.number("timeout", 10.0)
        query.pop("timeout", None)
        settled = query.pop("settled", "") == "1"
        if unknown := query.keys() - set(WAITED_FOR):
            raise BadInput(f"cannot wait for {', '.join(unknown)}; only for {', '.join(WAITED_FOR)}, settled")
        wanted = {name: int(request.number(name, 0)) for name in query}
        ledger = self._provider.ledger
        met = ledger.wait_counts(timeout, settled=settled, **wanted)
        return as_json({"met": met, "counts": ledger.counts}, 200 if met else 408)

    def _faults(self, _request: Request) -> Response:
        return as_json({"faults": self._provider.faults.as_list()})

    def _add_faults(self, request: Request) -> Response:
        wish = request.json()
        wishes = wish.get("faults", [wish])
        if not (isinstance(wishes, list) and all(isinstance(one, Mapping) for one in wishes)):
            raise BadInput("faults is a list of objects")
        self._provider.faults.add(*(Fault.read(one) for one in wishes))
        return self._faults(request)

    def _clear_faults(self, request: Request) -> Response:
        self._provider.faults.clear()
        return self._faults(request)

    def _phones(self, _request: Request) -> Response:
        return as_json({"phones": self._provider.phones.overview()})

    def _add_phone(self, request: Request) -> Response:
        wish = checked(request.json(), PhoneWish)
        if "number" not in wish:
            raise BadInput("a phone has a number")
        self._provider.phones.add(**wish)
        return as_json(self._provider.phones.chat(wish["number"]), 201)

    def _phone(self, _request: Request, number: str) -> Response:
        return as_json(self._provider.phones.chat(number))

    def _write(self, request: Request, number: str) -> Response:
        wish = WriteWish(**checked(request.json(), WriteWish))
        sid = self._provider.phones.write(
            number, wish.text, media=wish.media, opt_out=wish.opt_out, times=wish.times
        )
        return as_json({"sid": sid}, 201)

    def _window(self, request: Request, number: str) -> Response:
        wish = WindowWish(**checked(request.json(), WindowWish))
        phones = self._provider.phones
        (phones.open_window if wish.open else phones.close_window)(number)
        return as_json(phones.chat(number))

    def _put_template(self, request: Request) -> Response:
        wish = checked(request.json(), Template)
        if not {"sid", "body"} <= wish.keys():
            raise BadInput("a template has a sid and a body")
        self._provider.templates.put(Template(**wish))
        return as_json(wish, 201)

    def _change_template(self, request: Request, sid: str) -> Response:
        changes = checked(request.json(), Verdict)
        changed = self._provider.templates.change(sid, changes)
        if changed is None:
            raise BadInput(f"there is no template {sid}")
        return as_json(asdict(changed))

    def _settings(self, _request: Request) -> Response:
        return as_json(self._provider.settings.as_dict())

    def _change(self, request: Request) -> Response:
        return as_json(self._provider.change_by(request.json()).as_dict())

    def _reset(self, _request: Request) -> Response:
        self._provider.reset()
        return as_json({})
