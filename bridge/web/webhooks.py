"""What the provider posts to us: status callbacks and citizens' messages, each signed.

Plain WSGI functions in front of everything else: some three callbacks come for each message sent, and a
framework would cost more than the work. Nothing is answered before it is durable; what is not signed gets 403
and changes nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import parse_qs, parse_qsl

from sqlalchemy.exc import SQLAlchemyError

from bridge.conversation import Conversation
from bridge.log import event
from bridge.receipts import Receipts
from bridge.troubles import Troubles
from bridge.whatsapp.signature import is_genuine
from bridge.whatsapp.webhooks import read_inbound, read_receipt

log = logging.getLogger(__name__)

MAX_BODY = 64 * 1024
_WHAT = "the intake of webhooks"
_EMPTY_TWIML = b'<?xml version="1.0" encoding="UTF-8"?><Response/>'

StartResponse = Callable[..., Any]
Environ = dict[str, Any]
App = Callable[[Environ, StartResponse], Iterable[bytes]]


class Refused(Exception):  # noqa: N818 - not an error of ours: an answer
    """A request that is not taken in: the HTTP status line and a word for the log."""

    def __init__(self, status: str, reason: str) -> None:
        super().__init__(reason)
        self.status = status


class Webhooks:
    """`POST /whatsapp/status` and `POST /whatsapp/inbound`, answering for any other path with `otherwise`."""

    def __init__(
        self,
        public_url: str,
        auth_token: str,
        receipts: Receipts,
        conversation: Conversation,
        otherwise: App,
        troubles: Troubles,
    ) -> None:
        self._public_url = public_url
        self._auth_token = auth_token
        self._routes = {"/whatsapp/status": self._status, "/whatsapp/inbound": self._inbound}
        self._receipts = receipts
        self._conversation = conversation
        self._otherwise = otherwise
        self._troubles = troubles

    def __call__(self, environ: Environ, start_response: StartResponse) -> Iterable[bytes]:
        handler = self._routes.get(environ["PATH_INFO"])
        if handler is None:
            return self._otherwise(environ, start_response)
        try:
            content_type, body = handler(environ, self._verified_form(environ))
        except Refused as refused:
            log.warning(event("webhook.refused", path=environ["PATH_INFO"], reason=refused))
            start_response(refused.status, [("Content-Type", "text/plain"), ("Content-Length", "0")])
            return []
        except Exception as error:
            # Not taken in: a 500 makes the provider repeat it. Where the tables fail, they fail for a storm of these.
            if isinstance(error, SQLAlchemyError):
                self._troubles.failed(_WHAT, error)
            else:
                log.exception(event("webhook.failed", path=environ["PATH_INFO"]))
            start_response("500 Internal Server Error", [("Content-Length", "0")])
            return []
        self._troubles.went_well(_WHAT)
        start_response("200 OK", [("Content-Type", content_type), ("Content-Length", str(len(body)))])
        return [body]

    def _verified_form(self, environ: Environ) -> dict[str, str]:
        """The form's fields, once the signature over the public URL and all of them was found genuine."""
        if environ["REQUEST_METHOD"] != "POST":
            raise Refused("405 Method Not Allowed", "not a POST")
        try:
            length = int(environ.get("CONTENT_LENGTH") or 0)
        except ValueError:
            length = -1
        if not 0 <= length <= MAX_BODY:
            raise Refused("413 Content Too Large", "a body that is too large, or of unknown length")
        raw = environ["wsgi.input"].read(length)
        try:
            pairs = parse_qsl(raw.decode(), keep_blank_values=True, strict_parsing=False, max_num_fields=200)
        except ValueError as error:
            raise Refused("400 Bad Request", "a body that is no form") from error
        # REQUEST_URI is the target as it came; PATH_INFO has been unquoted and would sign differently.
        url = self._public_url + environ["REQUEST_URI"]
        if not is_genuine(self._auth_token, url, pairs, environ.get("HTTP_X_TWILIO_SIGNATURE")):
            raise Refused("403 Forbidden", "the signature is missing or not the provider's")
        return dict(pairs)

    def _status(self, environ: Environ, form: dict[str, str]) -> tuple[str, bytes]:
        mark = parse_qs(environ["QUERY_STRING"]).get("attempt", [""])[0]
        receipt = read_receipt(form, mark)
        if receipt is not None:
            self._receipts.take(receipt)
        return "text/plain", b""

    def _inbound(self, _environ: Environ, form: dict[str, str]) -> tuple[str, bytes]:
        said = read_inbound(form)
        if said is not None:
            self._conversation.hear(said)
        return "text/xml", _EMPTY_TWIML
