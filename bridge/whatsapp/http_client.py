"""The SDK's way to the network: one pool of kept connections, and errors that say whether anything left.

In order: connect, send, [bytes-sent], status and headers, [201-unread], body (crash points in brackets, for
the creation of a message only). The SDK's own client waits for ever, keeps 6 connections on 2 cores, passes
answers between threads through an attribute, drops the headers of a refusal and logs phone numbers; none of
that holds here: nothing of an answer is kept on the client, so any number of threads may share it.

Nothing is ever repeated or redirected. A kept connection that the server closes just as we reuse it is an
unknown outcome (the request may have been read), so one that rested for `IDLE_SECONDS` is not reused: most
servers keep theirs for 5 s or longer.
"""

from __future__ import annotations

import http.client
import io
import json
import logging
import socket
import ssl
from base64 import b64encode
from http import HTTPStatus
from time import monotonic
from typing import Any
from urllib.parse import urlencode

# twilio carries no type marker: what comes from it is Any, and is checked where it is used.
from twilio.http import HttpClient  # type: ignore[import-untyped]  # see above
from twilio.http.response import Response  # type: ignore[import-untyped]  # see above
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager, Timeout
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import EmptyPoolError, HTTPError, LocationValueError
from urllib3.response import BaseHTTPResponse, HTTPResponse

from bridge.errors import BridgeError
from bridge.faults import crash_point

CONNECT_SECONDS = 5.0  # to each of the host's addresses; as long again for TLS, and for sending
READ_SECONDS = 15.0  # from the request to the last byte of its answer
IDLE_SECONDS = 4.0


class NotSentError(BridgeError):
    """No byte of the request left: the same may be asked again without harm."""


class NoAnswerError(BridgeError):
    """The request left, or part of it, and no whole answer came: it may or may not have been acted on."""


class ApiError(BridgeError):
    """The provider (or what stands before it) answered with something else than success.

    `code` is the provider's own, None if the answer has none; `retry_after` in seconds, if it was told. The
    message is the provider's and may hold a phone number.
    """

    def __init__(self, status: int, code: int | None, message: str, retry_after: float | None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.retry_after = retry_after


class _Deadline(io.RawIOBase):
    """Reads a socket until its time limit is over, counted from now.

    A socket's own limit starts anew with every read: an answer that drips would be waited for for ever, and a
    request that has no end may be taken for lost while it is still under way.
    """

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._raw = sock.makefile("rb", buffering=0)
        self._ends = monotonic() + (sock.gettimeout() or READ_SECONDS)

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
        super().__init__(sock, *args, **options)
        self.fp.close()
        self.fp = io.BufferedReader(_Deadline(sock))


class _Connection(HTTPConnection):
    """Tells apart what urllib3's exceptions do not: an `SSLError`, say, may come before or after sending."""

    response_class = _Answer
    _creates_message = False
    _resting_since = 0.0

    def connect(self) -> None:
        try:
            super().connect()
        except (OSError, HTTPError) as error:
            raise NotSentError(f"cannot connect to {self.host}:{self.port}: {_reason(error)}") from error

    @property
    def is_connected(self) -> bool:
        """What the pool asks before it reuses a connection."""
        return monotonic() - self._resting_since < IDLE_SECONDS and super().is_connected

    def request(self, method: str, url: str, *args: Any, **options: Any) -> None:
        self._creates_message = _creates_message(method, url)
        super().request(method, url, *args, **options)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # as urllib3's own
        if self._creates_message:
            crash_point("bytes-sent")
        answer = super().getresponse()
        self._resting_since = monotonic()
        return answer


class _TlsConnection(_Connection, HTTPSConnection):
    """The same over TLS; its handshake counts as connecting."""


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _TlsPool(HTTPSConnectionPool):
    ConnectionCls = _TlsConnection


class PooledHttpClient(HttpClient):  # type: ignore[misc]  # untyped base, see the import
    """An `HttpClient` for the SDK: at most `connections` requests at once to a host, the others wait."""

    def __init__(self, connections: int, read_seconds: float = READ_SECONDS) -> None:
        super().__init__(logging.getLogger("twilio.http_client"), is_async=False)
        self._pools = PoolManager(
            maxsize=connections,
            block=True,
            retries=False,
            timeout=Timeout(connect=CONNECT_SECONDS, read=read_seconds),
            # One context for all: reading the system's certificates costs some 20 ms a connection.
            ssl_context=ssl.create_default_context(),
        )
        self._pools.pool_classes_by_scheme = {"http": _Pool, "https": _TlsPool}

    def request(
        self,
        method: str,
        uri: str,
        params: dict[str, object] | None = None,
        data: dict[str, object] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,  # noqa: ARG002, FBT001, FBT002 - the SDK's signature; none is followed
    ) -> Response:
        """One request, one answer: 2xx with a JSON object. Raises NotSentError, NoAnswerError or ApiError."""
        url = f"{uri}?{_form(params)}" if params else uri
        sent = _with_auth(headers or {}, auth)
        try:
            answer = self._pools.urlopen(
                method,
                url,
                body=_encode(data, sent),
                headers=sent,
                redirect=False,
                preload_content=False,
                pool_timeout=READ_SECONDS,
                **({} if timeout is None else {"timeout": timeout}),
            )
            if answer.status == HTTPStatus.CREATED and _creates_message(method, uri):
                crash_point("201-unread")
            text = answer.read().decode("utf-8", "replace")
        except (EmptyPoolError, LocationValueError) as error:
            raise NotSentError(f"no request was made: {_reason(error)}") from error
        except HTTPError as error:
            raise NoAnswerError(f"no whole answer came: {_reason(error)}") from error
        return _judged(answer, text)

    def close(self) -> None:
        """Close the connections that rest; those in use close when their request ends."""
        self._pools.clear()


def _creates_message(method: str, url: str) -> bool:
    return method == "POST" and url.endswith("/Messages.json")


def _form(fields: dict[str, object]) -> str:
    # A lone surrogate cannot be encoded: "?" in its place is better than a message that is never sent.
    return urlencode(fields, doseq=True, errors="replace")


def _encode(data: dict[str, object] | None, headers: dict[str, str]) -> str | None:
    if data is None:
        return None
    return json.dumps(data) if headers.get("Content-Type") == "application/json" else _form(data)


def _with_auth(headers: dict[str, str], auth: tuple[str, str] | None) -> dict[str, str]:
    if auth is None:
        return headers
    basic = b64encode(":".join(auth).encode()).decode()
    return {**headers, "Authorization": f"Basic {basic}"}


def _judged(answer: BaseHTTPResponse, text: str) -> Response:
    """The answer in the SDK's form, if it is a success that can be read."""
    if answer.status >= HTTPStatus.MULTIPLE_CHOICES:
        raise _api_error(answer, text)
    if not text.lstrip().startswith("{"):
        raise NoAnswerError(f"the answer (HTTP {answer.status}) is not a JSON object")
    return Response(answer.status, text, answer.headers)


def _api_error(answer: BaseHTTPResponse, text: str) -> ApiError:
    """The refusal with the provider's code and words, in its old form or in that of RFC 9457."""
    try:
        told = json.loads(text)
    except ValueError:
        told = None
    if not isinstance(told, dict):
        told = {}
    code = str(told.get("code", ""))
    message = told.get("message") or told.get("detail") or told.get("title") or answer.reason or ""
    wait = answer.headers.get("Retry-After", "")
    return ApiError(
        answer.status,
        int(code) if code.isascii() and code.isdecimal() else None,
        str(message),
        float(wait) if wait.isascii() and wait.isdecimal() else None,
    )


def _reason(error: BaseException) -> str:
    """The innermost words: urllib3 wraps the operating system's into its own, with addresses of objects."""
    cause = error.__cause__ or (error.args[-1] if error.args else error)
    return str(cause) or type(cause).__name__
