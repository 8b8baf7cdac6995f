"""Connections that are guarded and timed: made only to permitted addresses, and held to one deadline.

Order: resolve, judge each address, connect to that very address (a name cannot be bound anew in between),
TLS, request, answer. Every read from the socket, of a header's single byte too, gets only the time that is left:
a socket's own time limit starts anew with each byte, so that a server that drips can hold it up for hours.
"""

from __future__ import annotations

import io
import socket
import ssl
from functools import partial
from http.client import HTTPConnection, HTTPResponse
from typing import Any

from bridge.errors import FetchError
from bridge.feeds.addresses import Target, is_public
from bridge.ports import Clock


class Deadline:
    """The time limit of a whole fetch: redirects, repetitions and reading included. DNS look-ups count, but
    cannot be interrupted; the resolver has bounds of its own (resolv.conf's `timeout` and `attempts`).
    """

    def __init__(self, clock: Clock, seconds: float) -> None:
        self._clock = clock
        self._end = clock.monotonic() + seconds

    def left(self) -> float:
        """Seconds left, more than 0. Raises TimeoutError when there are none."""
        seconds = self._end - self._clock.monotonic()
        if seconds <= 0:
            raise TimeoutError
        return seconds


class Route:
    """How to reach the hosts of a fetch: which may be on private addresses, how long to wait for a connection."""

    def __init__(self, allowed_hosts: frozenset[str], connect: float, deadline: Deadline) -> None:
        self._allowed = allowed_hosts
        self._connect = connect
        self.deadline = deadline

    def open(self, target: Target, tls: ssl.SSLContext) -> HTTPConnection:
        """A connection object for this target, not yet connected."""
        return _GuardedTls(target, self, tls) if target.scheme == "https" else _Guarded(target, self)

    def connect(self, host: str, port: int) -> socket.socket:
        """Connects to the first address of the host that answers. Raises FetchError with the reason of the last."""
        error: FetchError | None = None
        for family, kind, protocol, address in _resolve(host, port):
            if host.lower() not in self._allowed and not is_public(str(address[0])):
                error = FetchError(
                    f"{host} leads to {address[0]}, which is not a public address; only hosts that stand in "
                    "the configuration may be on a private network."
                )
                continue
            seconds = min(self._connect, self.deadline.left())
            try:
                return _connected(family, kind, protocol, address, seconds)
            except TimeoutError:
                error = FetchError(f"{host} took no connection on port {port} within {seconds:.3g} s.")
            except OSError as reason:
                error = FetchError(f"{host} cannot be reached on port {port}: {reason.strerror or reason}.")
        raise error or FetchError(f"{host} has no address in DNS; check its name.")


def _connected(family: int, kind: int, protocol: int, address: Any, seconds: float) -> socket.socket:
    made = socket.socket(family, kind, protocol)
    try:
        made.settimeout(seconds)
        made.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        made.connect(address)
    except OSError:
        made.close()
        raise
    return made


def _resolve(host: str, port: int) -> list[tuple[int, int, int, Any]]:
    """Family, kind, protocol and socket address (whose shape depends on the family) of each of a host's addresses."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except socket.gaierror as error:
        raise FetchError(f"{host} is not known to DNS: {error.strerror}.") from error
    except UnicodeError as error:  # a label that is empty or longer than 63 characters
        raise FetchError(f"{host} is not a possible host name.") from error
    return [(family, kind, protocol, address) for family, kind, protocol, _, address in found]


class _Guarded(HTTPConnection):
    def __init__(self, target: Target, route: Route) -> None:
        super().__init__(target.host, target.port)
        self._route = route
        # http.client only calls it; a partial does as well as the class it is declared to be.
        self.response_class = partial(_TimedResponse, deadline=route.deadline)  # type: ignore[assignment]

    def connect(self) -> None:
        self.sock = self._route.connect(self.host, self.port)


class _GuardedTls(_Guarded):
    default_port = 443  # which the Host header leaves out

    def __init__(self, target: Target, route: Route, tls: ssl.SSLContext) -> None:
        super().__init__(target, route)
        self._tls = tls

    def connect(self) -> None:
        super().connect()
        self.sock = self._tls.wrap_socket(self.sock, server_hostname=self.host)


class _TimedResponse(HTTPResponse):
    def __init__(self, sock: socket.socket, method: str | None = None, *, deadline: Deadline) -> None:
        super().__init__(sock, method=method)
        self.fp = io.BufferedReader(_TimedReader(self.fp.detach(), sock, deadline))


class _TimedReader(io.RawIOBase):
    """A socket's raw reader that gives each read no more than the time that is left."""

    def __init__(self, raw: io.RawIOBase, sock: socket.socket, deadline: Deadline) -> None:
        self._raw = raw
        self._sock = sock
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:  # any writable buffer
        self._sock.settimeout(self._deadline.left())
        return self._raw.readinto(buffer)

    def close(self) -> None:
        self._raw.close()
        super().close()
