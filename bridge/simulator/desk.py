"""The newsroom's desk in JSON: editors publish, edit, withdraw, restore; tests break the site and wait for polls."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from werkzeug.routing import Rule

from bridge.simulator.items import Draft
from bridge.simulator.newsroom import Newsroom
from bridge.simulator.server import Request, Response, as_json, route
from bridge.simulator.website import Outage, Website
from bridge.simulator.wishes import BadInput, checked


@dataclass(frozen=True, slots=True)
class ItemWish:
    """A draft as JSON says it; what is absent stays as it is."""

    title: str = ""
    text: str = ""
    html: str = ""
    summary: str = ""
    categories: tuple[str, ...] = ()
    feed: str = ""
    published: str = ""  # ISO; without an offset it is UTC


@dataclass(frozen=True, slots=True)
class SiteWish:
    stale_validators: bool = False


class Desk:
    def __init__(self, newsroom: Newsroom, website: Website) -> None:
        self._newsroom = newsroom
        self._website = website

    def routes(self) -> list[Rule]:
        one = "/newsroom/items/<int:item_id>"
        return [
            route("GET", "/newsroom/items", self._items),
            route("POST", "/newsroom/items", self._publish),
            route("GET", one, self._item),
            route("PUT", one, self._edit),
            route("DELETE", one, self._withdraw),
            route("POST", f"{one}/restore", self._restore),
            route("POST", "/newsroom/faults", self._break),
            route("DELETE", "/newsroom/faults", self._mend),
            route("POST", "/newsroom/settings", self._set),
            route("GET", "/newsroom/wait", self._wait),
        ]

    def _items(self, _request: Request) -> Response:
        return as_json({"items": [item.as_dict() for item in self._newsroom.items()]})

    def _item(self, _request: Request, item_id: int) -> Response:
        return as_json(self._newsroom.get(item_id).as_dict())

    def _publish(self, request: Request) -> Response:
        return as_json(self._newsroom.publish(_draft(request)).as_dict(), 201)

    def _edit(self, request: Request, item_id: int) -> Response:
        return as_json(self._newsroom.edit(item_id, _draft(request)).as_dict())

    def _withdraw(self, request: Request, item_id: int) -> Response:
        gone = request.query.get("gone") == "1"
        return as_json(self._newsroom.withdraw(item_id, gone=gone).as_dict())

    def _restore(self, _request: Request, item_id: int) -> Response:
        return as_json(self._newsroom.restore(item_id).as_dict())

    def _break(self, request: Request) -> Response:
        outage = Outage(**checked(request.json(), Outage))
        self._website.break_down(outage)
        return as_json(asdict(outage))

    def _mend(self, _request: Request) -> Response:
        self._website.mend()
        return as_json({})

    def _set(self, request: Request) -> Response:
        stale = checked(request.json(), SiteWish).get("stale_validators", self._newsroom.stale_validators)
        self._newsroom.stale_validators = bool(stale)
        return as_json({"stale_validators": stale})

    def _wait(self, request: Request) -> Response:
        count = int(request.number("polls", 1))
        met = self._newsroom.wait_polls(count, request.query.get("feed"), request.number("timeout", 10.0))
        polls = self._newsroom.polls(request.query.get("feed"))
        return as_json({"met": met, "polls": len(polls)}, 200 if met else 408)


def _draft(request: Request) -> Draft:
    wish = checked(request.json(), ItemWish)
    if "published" in wish:
        wish["published"] = moment(wish["published"])
    return Draft(**wish)


def moment(text: str) -> datetime:
    """An ISO date; without an offset it is UTC. Raises BadInput."""
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadInput("published is not an ISO date") from error
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
