"""Fetching over HTTP: conditional, bounded in time and size, guarded against private addresses.

Order: headers (what may be asked conditionally) → exchange (connect, request, answer; once more when the
connection broke before any answer) → redirects by hand → judge the status → read → unpack.
Every way in which it can fail ends as a FetchError that ops can read.
"""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from http import HTTPStatus
from http.client import HTTPException, HTTPResponse, IncompleteRead

from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, stop_after_delay, wait_fixed

from bridge.errors import FetchError
from bridge.feeds import headers, reasons
from bridge.feeds.addresses import Target, shown
from bridge.feeds.connection import Deadline, Route
from bridge.feeds.inflate import MAX_BYTES, MEBIBYTE, gunzip, undeflate
from bridge.feeds.rest_reasons import refusal_in
from bridge.ports import Clock, Fetched, Validators

_ACCEPT = "application/rss+xml, application/atom+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1"
_CHUNK = 64 * 1024
_SAID = 1024  # bytes of a refusal that are read
_NONE_KNOWN = Validators()
_MAY_SAY_WHY = range(400, 500)
_PERMANENT = {HTTPStatus.MOVED_PERMANENTLY, HTTPStatus.PERMANENT_REDIRECT}
_REDIRECTS = _PERMANENT | {HTTPStatus.FOUND, HTTPStatus.SEE_OTHER, HTTPStatus.TEMPORARY_REDIRECT}
# Broken before any answer: nothing was answered, and a GET asked twice changes nothing.
_WORTH_ANOTHER_TRY = (ConnectionResetError, ConnectionAbortedError, BrokenPipeError)
_target = lru_cache(maxsize=1_024)(Target.of)  # the same addresses again and again


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one fetch. Seconds, and bytes of the body both as sent and unpacked."""

    connect: float = 10.0  # for each address tried
    total: float = 30.0  # from the call to the last byte, redirects and repetitions included
    size: int = MAX_BYTES
    redirects: int = 5
    tries: int = 2  # of one request whose connection breaks before any answer
    pause: float = 0.5  # between these tries


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: Mapping[str, str]  # by their names in lower case
    body: bytes  # of a 200; of a refusal the beginning, in case it says why


class HttpFetcher:
    """A `bridge.ports.Fetcher` on http.client. Thread-safe: it keeps nothing between two calls."""

    def __init__(
        self,
        user_agent: str,
        clock: Clock,
        allowed_hosts: frozenset[str] = frozenset(),
        limits: Limits = Limits(),
        wait: Callable[[float], None] = time.sleep,
        accept: str = _ACCEPT,
    ) -> None:
        """`allowed_hosts`: lower-case names that ops configured; only these may be on private addresses.
        `accept`: the Accept header, which kinds of document are wanted.
        """
        # A header is one line of ASCII; a town's name may be more.
        self._user_agent = " ".join(user_agent.encode("ascii", "ignore").decode().split())
        self._clock = clock
        self._allowed_hosts = allowed_hosts
        self._limits = limits
        self._wait = wait
        self._again = Retrying(
            retry=retry_if_exception_type(_WORTH_ANOTHER_TRY),
            stop=stop_after_attempt(limits.tries - 1) | stop_after_delay(limits.total),
            wait=wait_fixed(limits.pause),
            sleep=wait,
            reraise=True,
        )
        self._accept = accept
        self._tls = ssl.create_default_context()  # the system's authorities; costs some 40 ms, so once
        self._tls.set_alpn_protocols(["http/1.1"])

    def fetch(self, url: str, validators: Validators = _NONE_KNOWN) -> Fetched:
        """GET an address. `Fetched.body` is None when the server says that nothing changed (304).

        The validators returned are the server's; keep them only when the body proves to be a feed, because a
        maintenance page may carry the ETag of the whole site. Raises FetchError.
        """
        route = Route(self._allowed_hosts, self._limits.connect, Deadline(self._clock, self._limits.total))
        target = _target(url)
        visited = {target.url}
        permanent = True
        while True:
            answer = self._ask(target, route, validators)
            if answer.status not in _REDIRECTS:
                moved = permanent and len(visited) > 1
                return self._judge(target, answer, validators, moved_to=target.url if moved else "")
            permanent = permanent and answer.status in _PERMANENT
            target = self._follow(target, answer, visited)
            visited.add(target.url)

    def _follow(self, target: Target, answer: _Answer, visited: set[str]) -> Target:
        where = shown(target.url)
        location = answer.headers.get("location", "")
        if not location:
            raise FetchError(
                f"{where} answered {answer.status} without saying where to.", status=answer.status
            )
        following = target.redirect(location)
        if following.url in visited:
            raise FetchError(f"{where} redirects in a circle.", status=answer.status)
        if len(visited) > self._limits.redirects:
            raise FetchError(
                f"{where} redirects once more after {self._limits.redirects} redirects; configure the address "
                "that it leads to.",
                status=answer.status,
            )
        return following

    def _judge(self, target: Target, answer: _Answer, asked: Validators, *, moved_to: str) -> Fetched:
        unchanged = answer.status == HTTPStatus.NOT_MODIFIED
        # A 304 that nobody asked for says nothing about the document, and the caller has none to fall back on.
        if answer.status != HTTPStatus.OK and not (unchanged and asked != _NONE_KNOWN):
            said = refusal_in(answer.body)
            raise FetchError(
                f"{shown(target.url)} {reasons.refusal(answer.status)}.{f' {said}.' if said else ''}",
                explained=bool(said),
                status=answer.status,
                retry_after=headers.retry_after(answer.headers, self._clock.now()),
                gone=answer.status == HTTPStatus.GONE,
            )
        given = headers.validators(answer.headers)
        if unchanged:
            given = Validators(given.etag or asked.etag, given.last_modified or asked.last_modified)
        return Fetched(
            url=target.url,
            body=None if unchanged else answer.body,
            content_type=answer.headers.get("content-type", ""),
            validators=given,
            moved_to=moved_to,
            fresh_for=headers.fresh_for(answer.headers),
        )

    def _ask(self, target: Target, route: Route, validators: Validators) -> _Answer:
        """One request, repeated when its connection broke before any answer."""
        try:
            try:  # the first by itself: tenacity's books cost as much as a request
                return self._exchange(target, route, validators)
            except _WORTH_ANOTHER_TRY:
                if self._limits.tries == 1:
                    raise
                self._wait(self._limits.pause)
                return self._again(self._exchange, target, route, validators)
        except reasons.BROKEN as error:
            bounds = f"{self._limits.connect:g} s for a connection, {self._limits.total:g} s in all"
            raise FetchError(f"{shown(target.url)} {reasons.what_broke(error, bounds)}.") from error

    def _exchange(self, target: Target, route: Route, validators: Validators) -> _Answer:
        asked = {
            "User-Agent": self._user_agent,
            "Accept": self._accept,
            "Accept-Encoding": "gzip, deflate",
            **headers.conditional(validators),
        }
        if target.authorization:
            asked["Authorization"] = target.authorization
        with closing(route.open(target, self._tls)) as connection:
            connection.request("GET", target.path, headers=asked)
            with closing(connection.getresponse()) as response:
                told = _headers(response)
                coding = told.get("content-encoding", "")
                if response.status == HTTPStatus.OK:
                    body = self._read(target, response, coding)
                else:
                    body = _beginning(response, coding) if response.status in _MAY_SAY_WHY else b""
                return _Answer(response.status, told, body)

    def _read(self, target: Target, response: HTTPResponse, coding: str) -> bytes:
        """The body, whole and unpacked, or a FetchError: never a part of it."""
        where = shown(target.url)
        limit = self._limits.size
        body = bytearray()
        try:
            while part := response.read1(_CHUNK):
                body += part
                if len(body) > limit:
                    raise FetchError(f"{where} is larger than {limit / MEBIBYTE:g} MiB, more than is read.")
        except ConnectionError as error:  # here it is no reason to ask again
            raise IncompleteRead(b"") from error
        if response.length:  # is left of what was announced
            raise IncompleteRead(b"", response.length)
        try:
            return _unpacked(bytes(body), coding, limit)
        except ValueError as error:
            raise FetchError(f"{where} {error}.") from error


def _headers(response: HTTPResponse) -> dict[str, str]:
    """By their names in lower case; of what stands there more than once all, as one list (RFC 9110, 5.3)."""
    told: dict[str, str] = {}
    for name, value in response.getheaders():
        key = name.lower()
        told[key] = f"{told[key]}, {value}" if key in told else value
    lengths = {length.strip() for length in told.get("content-length", "").split(",")}
    if len(lengths) > 1:  # where the body ends nobody can tell (RFC 9110, 8.6)
        raise HTTPException("several lengths")
    return told


def _beginning(response: HTTPResponse, coding: str) -> bytes:
    """The first bytes of a refusal, b"" where they cannot be had: the status says enough."""
    body = bytearray()
    try:
        while len(body) < _SAID and (part := response.read1(_SAID - len(body))):
            body += part
        return _unpacked(bytes(body), coding, _CHUNK)
    except (*reasons.BROKEN, ValueError):
        return b""


def _unpacked(body: bytes, content_encoding: str, limit: int) -> bytes:
    """Undoes a Content-Encoding. Raises ValueError, with half a sentence as its text."""
    codings = [coding.strip().lower() for coding in content_encoding.split(",")]
    match [coding for coding in codings if coding not in {"", "identity"}]:
        case ["gzip" | "x-gzip"] if body:
            return gunzip(body, limit)
        case ["deflate"] if body:
            return undeflate(body, limit)
        case [*_, "br" | "zstd" | "compress"] | [_, _, *_]:
            raise ValueError(f"is packed as {content_encoding[:40]!r}, which was not asked for")
        case _:
            return body  # not packed; some servers write a charset here, or "none"
