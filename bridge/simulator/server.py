"""HTTP/1.1 for the simulator: one thread a connection, routes, and answers that misbehave on purpose.

The standard library's threading server rather than a WSGI one: a stalled answer holds nobody's thread but its
own connection's, and an answer can be withheld or cut short, for which WSGI has no word.
"""

from __future__ import annotations

import contextlib
import json
import logging
import socket
import socketserver
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from email.utils import formatdate
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qs, parse_qsl, unquote

from werkzeug.exceptions import HTTPException
from werkzeug.routing import Map, Rule

from bridge.simulator.wishes import BadInput

log = logging.getLogger(__name__)

JSON = "application/json"
HTML = "text/html; charset=UTF-8"
LINE_LIMIT = 65_536  # bytes of a request line or a header


class HangUp(Exception):  # noqa: N818 - an event on the wire, not an error of ours
    """Raised by a handler: the connection is closed and no answer is sent."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request. `path` is decoded; of a key repeated in the query the last value stands."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def base_url(self) -> str:
        """The address under which the client reached us, without a slash at the end."""
        return f"http://{self.headers.get('host', 'localhost')}"

    def number(self, name: str, default: float) -> float:
        """A number of the query. Raises BadInput."""
        try:
            return float(self.query.get(name, default))
        except ValueError as error:
            raise BadInput(f"{name} is not a number") from error

    def form(self) -> dict[str, list[str]]:
        return parse_qs(self.body.decode("utf-8", "replace"), keep_blank_values=True)

    def json(self) -> dict[str, Any]:
        """The body as a JSON object, {} when it is empty. Raises BadInput for anything else."""
        if not self.body:
            return {}
        try:
            value = json.loads(self.body)
        except ValueError as error:
            raise BadInput(f"the body is not JSON: {error}") from error
        if not isinstance(value, dict):
            raise BadInput("the body is not a JSON object")
        return value


@dataclass(frozen=True, slots=True)
class Response:
    """One answer. `cut_after`: so many bytes of the body are sent, then the connection is closed."""

    body: bytes = b""
    status: int = 200
    content_type: str = JSON
    headers: tuple[tuple[str, str], ...] = ()
    cut_after: int | None = None


def as_json(value: object, status: int = 200, headers: tuple[tuple[str, str], ...] = ()) -> Response:
    return Response(json.dumps(value).encode(), status, JSON, headers)


Handler = Callable[..., Response]


def route(method: str, rule: str, handler: Handler) -> Rule:
    """Sends a method and a path, such as `/phones/<number>`, to a handler: `handler(request, number=…)`."""
    return Rule(rule, endpoint=handler, methods=[method])


class Router:
    """Finds the handler of a request; what has none is answered as the provider answers it."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._routes = Map(list(rules), strict_slashes=False).bind("simulator")

    def __call__(self, request: Request) -> Response:
        method = "GET" if request.method == "HEAD" else request.method
        try:
            handler, arguments = self._routes.match(request.path, method)
        except HTTPException as error:  # not found, or not by this method
            status = error.code or HTTPStatus.NOT_FOUND
            code = 20004 if status == HTTPStatus.METHOD_NOT_ALLOWED else 20404
            message = f"The requested resource {request.path} was not found"
            return as_json({"code": code, "message": message, "status": status}, status)
        try:
            response: Response = handler(request, **arguments)
        except BadInput as error:
            return as_json({"error": str(error)}, 400)
        return response


class _Connection(socketserver.StreamRequestHandler):
    """Reads requests of one connection, one after the other, and writes the answers.

    By hand and not with `http.server`, whose reader of headers, made for e-mail, costs more than all the rest.
    """

    disable_nagle_algorithm = True
    rbufsize = 65_536
    server: Server

    def handle(self) -> None:
        while (request := self._read()) is not None:
            close = request.headers.get("connection", "").lower() == "close"
            try:
                response = self.server.application(request)
            except HangUp:
                return
            except (
                Exception
            ):  # a bug of the simulator's: the test that meets it shall see a 500 and a traceback
                log.exception("simulator.failed method=%s", request.method)
                response = as_json({"error": "the simulator failed, see its log"}, 500)
            self._write(response, head_only=request.method == "HEAD")
            if close or response.cut_after is not None:
                return

    def _read(self) -> Request | None:
        """The next request; None when the client is gone, also in mid-sentence: half a request is none.

        Raises ValueError for what is not HTTP, or has a body of unknown length.
        """
        line = self.rfile.readline(LINE_LIMIT)
        if not line:
            return None
        method, target, _version = line.decode("latin-1").split()
        headers: dict[str, str] = {}
        while (line := self.rfile.readline(LINE_LIMIT)).strip():
            name, _, value = line.decode("latin-1").partition(":")
            headers[name.strip().lower()] = value.strip()
        if "transfer-encoding" in headers:
            raise ValueError("the simulator reads no chunked bodies")
        length = int(headers.get("content-length", 0))
        body = self.rfile.read(length)
        if not line or len(body) < length:
            return None
        path, _, query = target.partition("?")
        return Request(method, unquote(path), dict(parse_qsl(query, keep_blank_values=True)), headers, body)

    def _write(self, response: Response, *, head_only: bool) -> None:
        status = HTTPStatus(response.status)
        lines = [f"HTTP/1.1 {status.value} {status.phrase}", f"Date: {formatdate(usegmt=True)}"]
        lines += [f"{name}: {value}" for name, value in response.headers]
        if status not in {HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED}:
            lines += [f"Content-Type: {response.content_type}", f"Content-Length: {len(response.body)}"]
        head = "\r\n".join([*lines, "", ""]).encode("latin-1")
        self.connection.sendall(head if head_only else head + response.body[: response.cut_after])


class Server(socketserver.ThreadingTCPServer):
    """Listens at once; serves from `start` to `stop`, which closes every connection and waits for their threads."""

    allow_reuse_address = True
    request_queue_size = 512
    daemon_threads = True

    def __init__(self, host: str, port: int) -> None:
        super().__init__((host, port), _Connection)
        self._connections: set[socket.socket] = set()
        self._closed = threading.Condition()
        self._thread: threading.Thread | None = None

    @property
    def base_url(self) -> str:
        host, port = self.server_address[:2]
        return f"http://{host!s}:{port}"

    def start(self, application: Callable[[Request], Response]) -> None:
        self.application = application
        self._serve()

    def stop(self) -> None:
        self._hang_up()
        with self._closed:
            if not self._closed.wait_for(lambda: not self._connections, timeout=5):
                log.warning("simulator.threads_left count=%d", len(self._connections))

    def leave(self) -> None:
        """As if the machine were gone: connections break off, further ones are refused, until `come_back`."""
        self._hang_up()
        # Bound at once and not yet listening: it keeps the port from others, and refuses who connects.
        self.socket = socket.socket(self.address_family, self.socket_type)
        self.server_bind()

    def come_back(self) -> None:
        self.server_activate()
        self._serve()

    def _serve(self) -> None:
        self._thread = threading.Thread(target=self.serve_forever, args=(0.02,), daemon=True)
        self._thread.start()

    def _hang_up(self) -> None:
        if self._thread is not None:
            self.shutdown()
            self._thread.join()
            self._thread = None
        self.server_close()
        with self._closed:
            for connection in self._connections:
                with contextlib.suppress(OSError):  # its thread was closing it at the same time
                    connection.shutdown(socket.SHUT_RDWR)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._closed:
            self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        super().shutdown_request(request)
        with self._closed:
            self._connections.discard(request)
            self._closed.notify_all()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ARG002 - the base class's signature
        """A client that goes away in mid-sentence is what chaos tests do; anything else is worth a traceback."""
        error = sys.exception()
        if not isinstance(error, OSError):
            log.error("simulator.connection_failed", exc_info=error)
