"""The HTTP server: waitress, in a thread of the daemon."""

from __future__ import annotations

import threading
from typing import Any

from waitress.server import create_server

from bridge.errors import BridgeError
from bridge.web.webhooks import MAX_BODY

# Callbacks are committed in groups as large as the number of threads that wait for the commit.
_THREADS = 16


class PortTakenError(BridgeError):
    """Somebody else listens on the configured address."""


class WebServer:
    """Listens from the moment it is made; serves between `start` and `stop`."""

    def __init__(self, app: Any, host: str, port: int) -> None:
        try:
            self._server: Any = create_server(
                app,
                host=host,
                port=port,
                threads=_THREADS,
                ident="",
                clear_untrusted_proxy_headers=True,
                max_request_body_size=MAX_BODY,
                inbuf_overflow=MAX_BODY + 1,  # never a temporary file
                channel_timeout=30,
                connection_limit=500,
            )
        except OSError as error:
            raise PortTakenError(
                f"cannot listen on {host}:{port}: {error.strerror}; set web.listen to a free address"
            ) from error
        self.host, self.port = host, int(self._server.effective_port)
        self._thread = threading.Thread(target=self._server.run, name="web", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Stop listening; requests that are being answered are answered."""
        self._server.close()
        self._server.task_dispatcher.shutdown(cancel_pending=False, timeout=5)
