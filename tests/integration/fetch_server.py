"""A raw HTTP server that answers exactly what a test says, byte for byte, or misbehaves as it says.

    with serving(ok(b"<rss/>"), reset) as peer:
        make_fetcher().fetch(peer.url)

Each connection gets the next answer; the last one repeats.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import Any

import pytest

from bridge.clock import SystemClock
from bridge.errors import FetchError
from bridge.feeds.fetch import HttpFetcher, Limits
from bridge.ports import Validators

FEED = b'<rss version="2.0"><channel><title>Notizie</title></channel></rss>'
LOOPBACK = frozenset({"127.0.0.1"})


@dataclass
class Peer:
    """What the server knows."""

    url: str
    requests: list[bytes] = field(default_factory=list)
    over: Event = field(default_factory=Event)  # the test is over: let go of whoever waits

    def header(self, name: str, request: int = -1) -> str | None:
        """The value of a header of a request (the last one), None if it was not sent."""
        lines = self.requests[request].decode("latin-1").split("\r\n")[1:]
        values = [
            line.partition(":")[2].strip() for line in lines if line.lower().startswith(f"{name}:".lower())
        ]
        return values[0] if values else None

    def paths(self) -> list[str]:
        """The paths asked for, in order."""
        return [request.split()[1].decode() for request in self.requests]


Behaviour = Callable[[socket.socket, Peer], None]


@contextmanager
def serving(*answers: bytes | Behaviour) -> Iterator[Peer]:
    listener = socket.create_server(("127.0.0.1", 0))
    peer = Peer(f"http://127.0.0.1:{listener.getsockname()[1]}/feed/")
    script = iter(answers)

    def serve() -> None:
        answer = answers[0]
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:  # shut down
                return
            answer = next(script, answer)
            # The client goes away early in many of these tests.
            with suppress(OSError), connection:
                _answer(connection, peer, answer)

    server = Thread(target=serve, daemon=True)
    server.start()
    try:
        yield peer
    finally:
        peer.over.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        server.join(10)
        assert not server.is_alive()


def _answer(connection: socket.socket, peer: Peer, answer: bytes | Behaviour) -> None:
    request = b""
    while b"\r\n\r\n" not in request:
        request += (piece := connection.recv(65_536))
        if not piece:
            return
    peer.requests.append(request)
    if callable(answer):
        answer(connection, peer)
    else:
        connection.sendall(answer)


def answering(status: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> bytes:
    """A whole, well-formed answer."""
    lines = [
        f"HTTP/1.1 {status}",
        f"Content-Length: {len(body)}",
        *(f"{k}: {v}" for k, v in (headers or {}).items()),
    ]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def ok(body: bytes = FEED, **headers: str) -> bytes:
    """A 200. Header names in keywords, `_` for `-`."""
    return answering("200 OK", body, {name.replace("_", "-"): value for name, value in headers.items()})


def redirect(location: str, status: str = "301 Moved Permanently") -> bytes:
    return answering(status, headers={"Location": location})


def reset(connection: socket.socket, _peer: Peer) -> None:
    """Breaks the connection (RST) without an answer."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def hang_up(_connection: socket.socket, _peer: Peer) -> None:
    """Closes the connection without an answer."""


def stay_silent(_connection: socket.socket, peer: Peer) -> None:
    peer.over.wait(10)


def after(head: bytes, behave: Behaviour) -> Behaviour:
    """First these bytes, then that."""

    def both(connection: socket.socket, peer: Peer) -> None:
        connection.sendall(head)
        behave(connection, peer)

    return both


def dripping(drop: bytes, pause: float = 0.02) -> Behaviour:
    """The same few bytes again and again, until the client has had enough."""

    def drip(connection: socket.socket, peer: Peer) -> None:
        while not peer.over.wait(pause):
            connection.sendall(drop)

    return drip


def pouring(piece: bytes) -> Behaviour:
    """As much as the client takes."""
    return dripping(piece, pause=0)


def make_fetcher(
    allowed_hosts: frozenset[str] = LOOPBACK, waits: list[float] | None = None, **limits: Any
) -> HttpFetcher:
    """A fetcher with short limits that does not wait between tries, but notes how long it would have."""
    noted = waits if waits is not None else []
    return HttpFetcher(
        "bridge-test (+https://comune.example)",
        SystemClock(),
        allowed_hosts,
        Limits(**{"connect": 5.0, "total": 20.0, "pause": 0.5, **limits}),
        noted.append,
    )


def failure(url: str, known: Validators | None = None, **options: Any) -> FetchError:
    """The error that fetching this address ends in."""
    with pytest.raises(FetchError) as caught:
        make_fetcher(**options).fetch(url, known or Validators())
    return caught.value
