"""The HTTP server: waitress, in a thread of the daemon."""

from __future__ import annotations

import os
import socket
import threading
import time
from typing import Any

from waitress import wasyncore
from waitress.server import create_server

from bridge.errors import BridgeError
from bridge.web.webhooks import MAX_BODY

# Callbacks are committed in groups as large as the number of threads that wait for the commit: as many as the
# provider keeps connections.
_THREADS = 32


class PortTakenError(BridgeError):
    """Somebody else listens on the configured address."""


class WebServer:
    """Listens from the moment it is made; serves between `start` and `stop`."""

    def __init__(self, app: Any, host: str, port: int) -> None:
        listening = _listen(host, port)
        self.host, self.port = host, int(listening.getsockname()[1])
        self._channels: dict[int, Any] = {}
        self._server: Any = create_server(
            app,
            map=self._channels,
            sockets=[listening],
            threads=_THREADS,
            ident="",
            clear_untrusted_proxy_headers=True,
            max_request_body_size=MAX_BODY,
            inbuf_overflow=MAX_BODY + 1,  # never a temporary file
            channel_timeout=30,
            connection_limit=500,
        )
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="web", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self, deadline: float) -> None:
        """Stop listening; requests that are being answered are answered, until a monotonic moment at most."""
        self._server.task_dispatcher.shutdown(cancel_pending=False, timeout=_left(deadline))
        self._closing = True
        wasyncore.close_all(self._channels, ignore_all=True)
        self._thread.join(_left(deadline))

    def _run(self) -> None:
        try:
            self._server.run()
        except (OSError, ValueError):  # its sockets were closed while it waited for them
            if not self._closing:
                raise


def _left(deadline: float) -> float:
    return max(0.1, deadline - time.monotonic())


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=1024)
    except OSError as error:
        raise PortTakenError(
            f"cannot listen on {host}:{port}: {os.strerror(error.errno or 0)}; set web.listen to a free address"
        ) from error
