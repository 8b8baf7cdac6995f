"""The newsroom's feeds and pages as the public sees them, and the outages that befall them."""

from __future__ import annotations

import html
import threading
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from werkzeug.routing import Rule

from bridge.simulator import rss
from bridge.simulator.items import NewsItem, State
from bridge.simulator.newsroom import PAGE, Newsroom, Poll
from bridge.simulator.server import HTML, HangUp, Request, Response, route

RSS = "application/rss+xml; charset=UTF-8"


@dataclass(frozen=True, slots=True)
class Outage:
    """What the site does instead of answering well; `feed` limits it to that feed, `next` to so many requests."""

    status: int = 0  # a maintenance page with this status
    retry_after: int | None = None  # seconds, with `status`
    html: bool = False  # the maintenance page, but with 200
    empty: bool = False  # a valid feed without items
    drop: bool = False  # the connection is closed without an answer
    truncated: bool = False  # the connection breaks off in the middle of the answer
    halved: bool = False  # the document itself ends in the middle, the answer being in order
    slow: float = 0.0  # seconds before any answer
    feed: str = ""
    next: int | None = None


class Website:
    """Serves a newsroom, well or, during an outage, badly."""

    def __init__(self, newsroom: Newsroom) -> None:
        self._newsroom = newsroom
        self._lock = threading.Lock()
        self._outage = Outage()
        self._struck = 0
        self._mended = threading.Event()

    def routes(self) -> list[Rule]:
        return [
            route("GET", "/newsroom/feed/", self._feed),
            route("GET", "/newsroom/feed/<name>/", self._feed),
            route("GET", "/newsroom/<int:year>/<int:month>/<int:day>/<name>/", self._page),
        ]

    def _feed(self, request: Request, name: str = "") -> Response:
        conditional = "if-none-match" in request.headers or "if-modified-since" in request.headers
        try:
            response = self._answer(request, name, self._strike(name))
        except HangUp:
            self._newsroom.note(Poll(name, 0, conditional))
            raise
        self._newsroom.note(Poll(name, response.status, conditional))
        return response

    def _answer(self, request: Request, name: str, outage: Outage) -> Response:
        if (page := self._instead(outage)) is not None:
            return page
        spoilt = outage.empty or outage.truncated or outage.halved
        items = [] if outage.empty else self._newsroom.shown(name)
        response = self._listed(request, name, items, conditional=not spoilt)
        half = len(response.body) // 2
        if outage.truncated:
            return replace(response, cut_after=half)
        return replace(response, body=response.body[:half]) if outage.halved else response

    def _listed(self, request: Request, name: str, items: list[NewsItem], *, conditional: bool) -> Response:
        room = self._newsroom
        number = max(int(request.number("paged", 1)), 1)
        shown = items[(number - 1) * PAGE : number * PAGE]
        if number > 1 and not shown:
            return _page("Pagina non trovata", 404)
        etag, changed = room.validators()
        if conditional and _unchanged(request, etag, changed):
            return Response(status=304, headers=_headers(etag, changed))
        title = f"{room.town} – {name}" if name else room.town
        address = f"{room.base_url}{request.path}"
        body = rss.render(title, f"{room.base_url}/newsroom/", address, changed, shown)
        return Response(body, 200, RSS, _headers(etag, changed))

    def _page(self, request: Request, **_parts: object) -> Response:
        if (page := self._instead(self._strike(""))) is not None:
            return page
        item = self._newsroom.at(request.path)
        if item is None or item.state is State.WITHDRAWN:
            return _page("Pagina non trovata", 404)
        if item.state is State.GONE:
            return _page("Pagina rimossa", 410)
        summary = f'<meta name="description" content="{html.escape(html.unescape(item.description))}">'
        return _page(item.title, 200, summary, item.content)

    def _instead(self, outage: Outage) -> Response | None:
        """What is answered instead of anything else, if the outage says so. Raises HangUp."""
        self._mended.wait(outage.slow)
        if outage.drop:
            raise HangUp
        return self._maintenance(outage) if outage.status or outage.html else None

    def _maintenance(self, outage: Outage) -> Response:
        """As seen on real sites, it carries the validators of the site that it stands for."""
        page = _page("Sito in manutenzione", 200 if outage.html else outage.status)
        headers = _headers(*self._newsroom.validators())
        if outage.retry_after is not None:
            headers += (("Retry-After", str(outage.retry_after)),)
        return replace(page, headers=headers)

    def _strike(self, feed: str) -> Outage:
        with self._lock:
            outage = self._outage
            used_up = outage.next is not None and self._struck >= outage.next
            if used_up or outage.feed not in {"", feed}:
                return Outage()
            self._struck += 1
            return outage

    def break_down(self, outage: Outage) -> None:
        """From now on answer like this. Takes the place of any outage before it."""
        with self._lock:
            self._outage, self._struck = outage, 0
            self._mended.clear()

    def mend(self) -> None:
        """All is well again; whoever waits for a slow answer gets it."""
        with self._lock:
            self._outage, self._struck = Outage(), 0
            self._mended.set()


def _unchanged(request: Request, etag: str, changed: datetime) -> bool:
    """WordPress's rule: of the validators that the client gave, all must hold."""
    tag, since = request.headers.get("if-none-match"), request.headers.get("if-modified-since")
    if tag is None and since is None:
        return False
    same = tag is None or tag.removeprefix("W/") == etag
    try:
        return same and (since is None or parsedate_to_datetime(since) >= changed.replace(microsecond=0))
    except (ValueError, TypeError):  # not a date, or one without an offset
        return False


def _headers(etag: str, changed: datetime) -> tuple[tuple[str, str], ...]:
    return ("ETag", etag), ("Last-Modified", format_datetime(changed.astimezone(UTC), usegmt=True))


def _page(title: str, status: int, head: str = "", content: str = "") -> Response:
    title = html.escape(title, quote=False)
    text = (
        f'<!DOCTYPE html>\n<html lang="it"><head><meta charset="utf-8"><title>{title}</title>{head}</head>'
        f"<body><h1>{title}</h1>\n{content}</body></html>\n"
    )
    return Response(text.encode(), status, HTML)
