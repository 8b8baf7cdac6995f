"""The whole simulator in one process: provider, phones and newsroom behind one address."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Self

from bridge.simulator.control import Control
from bridge.simulator.desk import Desk
from bridge.simulator.faults import Faults
from bridge.simulator.ledger import Ledger
from bridge.simulator.newsroom import Newsroom
from bridge.simulator.page import Page
from bridge.simulator.phones import Phones
from bridge.simulator.provider import Provider
from bridge.simulator.rules import Template
from bridge.simulator.server import Request, Response, Router, Server, as_json, route
from bridge.simulator.settings import Settings
from bridge.simulator.website import Website


class Simulator:
    """Listens on loopback from the moment it is made; answers between `start` and `stop`, or as a context manager.

    `port` 0 takes any free one. `templates` are approved templates, body by SID. `base_url` serves as the
    provider's `api_url` and `content_url` alike.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        settings: Settings | None = None,
        templates: Mapping[str, str] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._server = Server(host, port)
        self.base_url = self._server.base_url
        self.provider = Provider(settings or Settings(), clock)
        for sid, body in (templates or {}).items():
            self.provider.templates.put(Template(sid, body))
        self.newsroom = Newsroom(self.base_url)
        self.website = Website(self.newsroom)
        self.page = Page(self.newsroom, self.phones)
        self._router = Router(
            [
                route("GET", "/", self._home),
                route("GET", "/_simulator", self._addresses),
                *self.provider.routes(),
                *Control(self.provider).routes(),
                *self.website.routes(),
                *Desk(self.newsroom, self.website).routes(),
                *self.page.routes(),
            ]
        )

    @property
    def ledger(self) -> Ledger:
        return self.provider.ledger

    @property
    def phones(self) -> Phones:
        return self.provider.phones

    @property
    def faults(self) -> Faults:
        return self.provider.faults

    @property
    def feed_url(self) -> str:
        return f"{self.base_url}/newsroom/feed/"

    def start(self) -> None:
        self.provider.start()
        self._server.start(self._router)

    def stop(self) -> None:
        self.website.mend()
        self.provider.stop()
        self._server.stop()

    def leave(self) -> None:
        """Nobody answers at its address any more, website included; callbacks go on. Until `come_back`."""
        self._server.leave()

    def come_back(self) -> None:
        self._server.come_back()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _home(self, request: Request) -> Response:
        """The page of phones, newsroom and journey; or, for `/?p=7`, the way from an item's guid to its page."""
        if "p" in request.query:
            link = self.newsroom.get(int(request.number("p", 0))).link
            return Response(status=301, headers=(("Location", link),))
        return self.page.home()

    def _addresses(self, _request: Request) -> Response:
        return as_json(
            {
                "page": f"{self.base_url}/",
                "api_url": self.base_url,
                "content_url": self.base_url,
                "feed_url": self.feed_url,
                "newsroom": f"{self.base_url}/newsroom/items",
                "phones": f"{self.base_url}/_simulator/phones",
                "ledger": f"{self.base_url}/_simulator/ledger",
                "summary": f"{self.base_url}/_simulator/summary",
            }
        )
