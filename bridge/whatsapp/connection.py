"""A connection to the provider: within its time, in one piece, and with an error that says whether anything left.

In order: connect, send, [bytes-sent], status and headers (a crash point in brackets, for the creation of a message
only). A kept connection that the server closes just as we reuse it is an unknown outcome (the request may have been
read), so one that rested for `IDLE_SECONDS` is not reused: most servers keep theirs for 5 s or longer.
"""

from __future__ import annotations

import http.client
import io
import socket
from collections.abc import Callable
from time import monotonic
from typing import Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError
from urllib3.response import HTTPResponse

from bridge.errors import BridgeError
from bridge.faults import crash_point, size

CONNECT_SECONDS = 5.0  # to each of the host's addresses; as long again for TLS, and for sending
READ_SECONDS = float(size("BRIDGE_READ_SECONDS", 15))  # from the request to the last byte of its answer
IDLE_SECONDS = 4.0


class NotSentError(BridgeError):
    """No byte of the request left: the same may be asked again without harm."""


class _Deadline(io.RawIOBase):
    """Reads a socket until its time limit is over, counted from now.

    A socket's own limit starts anew with every read: an answer that drips would be waited for for ever, and a
    request that has no end may be taken for lost while it is still under way.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._raw = sock.makefile("rb", buffering=0)
        self._ends = monotonic() + (sock.gettimeout() or READ_SECONDS)

    def makefile(self, _mode: str) -> io.BufferedReader:
        """What an answer asks its socket for."""
        return io.BufferedReader(self)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        left = self._ends - monotonic()
        if left <= 0:
            raise TimeoutError("timed out")
        self._sock.settimeout(left)
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()


class _Answer(http.client.HTTPResponse):
    def __init__(self, sock: socket.socket, *args: Any, **options: Any) -> None:
        super().__init__(_Deadline(sock), *args, **options)  # type: ignore[arg-type]  # it only makes a file of it


class _Connection(HTTPConnection):
    """Tells apart what urllib3's exceptions do not: an `SSLError`, say, may come before or after sending."""

    response_class = _Answer
    _creates_message = False
    _resting_since = 0.0
    _body_follows = False
    _head = b""

    def __init__(self, *args: Any, gate: Callable[[], None] | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        self._gate = gate

    def connect(self) -> None:
        try:
            super().connect()
        except (OSError, HTTPError) as error:
            raise NotSentError(f"cannot connect to {self.host}:{self.port}: {reason(error)}") from error

    @property
    def is_connected(self) -> bool:
        """What the pool asks before it reuses a connection."""
        return monotonic() - self._resting_since < IDLE_SECONDS and super().is_connected

    def request(self, method: str, url: str, body: Any = None, headers: Any = None, **options: Any) -> None:
        self._creates_message = creates_message(method, url)
        self._body_follows = bool(body)
        super().request(method, url, body, headers, **options)

    def send(self, data: Any) -> None:
        """Head and body leave in one piece: two cost us, the network and the server twice as much."""
        if self._body_follows:
            self._body_follows, self._head = False, data
            return
        head, self._head = self._head, b""
        if self._creates_message and self._gate:
            if self.sock is None:
                self.connect()  # first, so that its time does not come between the gate and the bytes
            self._gate()
        super().send(head + data)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as urllib3's own
        if self._creates_message:
            crash_point("bytes-sent")
        answer = super().getresponse()
        self._resting_since = monotonic()
        return answer


class _TlsConnection(_Connection, HTTPSConnection):
    """The same over TLS; its handshake counts as connecting."""


class Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


def creates_message(method: str, url: str) -> bool:
    return method == "POST" and url.endswith("/Messages.json")


def reason(error: BaseException) -> str:
    """The innermost words: urllib3 wraps the operating system's into its own, with addresses of objects."""
    cause = error.__cause__ or (error.args[-1] if error.args else error)
    return str(cause) or type(cause).__name__
