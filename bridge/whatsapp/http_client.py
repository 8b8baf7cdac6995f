"""The SDK's way to the network: one pool of kept connections, and errors that say whether anything left.

In order: connect, send, [bytes-sent], status and headers, [201-unread], body (crash points in brackets, for
the creation of a message only). The SDK's own client waits for ever, keeps 6 connections on 2 cores, passes
answers between threads through an attribute, drops the headers of a refusal and logs phone numbers; none of
that holds here: nothing of an answer is kept on the client, so any number of threads may share it.

Nothing is ever repeated or redirected.
"""

from __future__ import annotations

import json
import logging
import ssl
from base64 import b64encode
from collections.abc import Callable
from functools import partial
from http import HTTPStatus
from typing import Any
from urllib.parse import urlencode

# twilio carries no type marker: what comes from it is Any, and is checked where it is used.
from twilio.http import HttpClient  # type: ignore[import-untyped]  # see above
from twilio.http.response import Response  # type: ignore[import-untyped]  # see above
from urllib3 import HTTPConnectionPool, PoolManager, Timeout
from urllib3.exceptions import EmptyPoolError, HTTPError, LocationValueError
from urllib3.response import BaseHTTPResponse

from bridge.errors import BridgeError
from bridge.faults import crash_point
from bridge.whatsapp.connection import (
    CONNECT_SECONDS,
    READ_SECONDS,
    NotSentError,
    Pool,
    TlsPool,
    creates_message,
    reason,
)


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


class PooledHttpClient(HttpClient):  # type: ignore[misc]  # untyped base, see the import
    """An `HttpClient` for the SDK: at most `connections` requests at once to a host, the others wait.

    `gate` is called right before the bytes of a new message leave, and may take its time.
    """

    def __init__(
        self, connections: int, read_seconds: float = READ_SECONDS, gate: Callable[[], None] | None = None
    ) -> None:
        super().__init__(logging.getLogger("twilio.http_client"), is_async=False)
        self._gate = gate
        self._pools = PoolManager(
            maxsize=connections,
            block=True,
            retries=False,
            timeout=Timeout(connect=CONNECT_SECONDS, read=read_seconds),
            # One context for all: reading the system's certificates costs some 20 ms a connection.
            ssl_context=ssl.create_default_context(),
        )
        self._pools.pool_classes_by_scheme = {"http": Pool, "https": TlsPool}
        self._by_site: dict[
            str, HTTPConnectionPool
        ] = {}  # to find one by its address costs more than to ask it

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
        options: dict[str, Any] = {"pool_timeout": READ_SECONDS}
        if timeout is not None:
            options["timeout"] = timeout
        try:
            pool, target = self._pool_of(url)
            answer = pool.urlopen(
                method,
                target,
                body=_encode(data, sent),
                headers=sent,
                redirect=False,
                preload_content=False,
                **options,
            )
            if answer.status == HTTPStatus.CREATED and creates_message(method, uri):
                crash_point("201-unread")
            text = answer.read().decode("utf-8", "replace")
        except (EmptyPoolError, LocationValueError) as error:
            raise NotSentError(f"no request was made: {reason(error)}") from error
        except HTTPError as error:
            raise NoAnswerError(f"no whole answer came: {reason(error)}") from error
        return _judged(answer, text)

    def _pool_of(self, url: str) -> tuple[HTTPConnectionPool, str]:
        """The pool of connections to a URL's host, and what is asked of it there."""
        scheme, _, rest = url.partition("://")
        host, _, target = rest.partition("/")
        site = f"{scheme}://{host}"
        pool = self._by_site.get(site)
        if pool is None:
            pool = self._by_site[site] = self._pools.connection_from_url(site)
            pool.ConnectionCls = partial(pool.ConnectionCls, gate=self._gate)  # type: ignore[assignment, call-arg]  # a factory of our own class
        return pool, f"/{target}"

    def close(self) -> None:
        """Close the connections that rest; those in use close when their request ends."""
        self._by_site.clear()
        self._pools.clear()


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
