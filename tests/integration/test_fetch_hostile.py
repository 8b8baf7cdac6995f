"""Servers that are slow, broken, endless or malicious: each ends in one clear sentence, in bounded time."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Mapping
from typing import Any

import pytest

from tests.integration.fetch_server import (
    FEED,
    Behaviour,
    after,
    answering,
    dripping,
    failure,
    hang_up,
    make_fetcher,
    ok,
    pouring,
    redirect,
    reset,
    serving,
    stay_silent,
)

HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
TOO_SLOW = r"was too slow \(the limits are 5 s for a connection, 0.3 s in all\)"
BROKE_OFF = "broke off in the middle of its answer"
MIB = 1024 * 1024


def packed(wbits: int, size: int) -> bytes:
    engine = zlib.compressobj(9, wbits=wbits)
    return b"".join([*(engine.compress(bytes(MIB)) for _ in range(size // MIB)), engine.flush()])


BOMB = packed(31, 64 * MIB)

CASES: dict[str, tuple[bytes | Behaviour, Mapping[str, Any], str]] = {
    # Time. Each drop comes within any limit for a single read.
    "silence": (stay_silent, {"total": 0.3}, TOO_SLOW),
    "a dripping status line": (dripping(b"H"), {"total": 0.3}, TOO_SLOW),
    "dripping headers": (after(HEAD + b"X-Long: ", dripping(b"x")), {"total": 0.3}, TOO_SLOW),
    "endless interim answers": (dripping(b"HTTP/1.1 100 Continue\r\n\r\n"), {"total": 0.3}, TOO_SLOW),
    "a dripping body": (after(HEAD + b"\r\n<rss", dripping(b" ")), {"total": 0.3}, TOO_SLOW),
    "a body that stops coming": (after(ok()[:-10], stay_silent), {"total": 0.3}, TOO_SLOW),
    "dripping chunks": (after(CHUNKED, dripping(b"1\r\nx\r\n")), {"total": 0.3}, TOO_SLOW),
    "a dripping chunk size": (after(CHUNKED, dripping(b"0")), {"total": 0.3}, TOO_SLOW),
    "dripping trailers": (after(CHUNKED + b"0\r\n", dripping(b"X-A: b\r\n")), {"total": 0.3}, TOO_SLOW),
    "a dripping packed body that unpacks to nothing": (
        after(
            HEAD + b"Content-Encoding: gzip\r\n\r\n" + bytes.fromhex("1f8b0808000000000003"), dripping(b"n")
        ),
        {"total": 0.3},
        TOO_SLOW,
    ),
    # Size.
    "an endless body": (after(HEAD + b"\r\n", pouring(bytes(MIB))), {"size": MIB}, "is larger than 1 MiB"),
    "endless chunks": (
        after(CHUNKED, pouring(b"10000\r\n" + bytes(65536) + b"\r\n")),
        {"size": MIB},
        "larger than 1 MiB",
    ),
    "an endless header line": (
        after(HEAD + b"X: ", pouring(bytes(65536))),
        {},
        "not proper HTTP \\(LineTooLong\\)",
    ),
    "endless headers": (after(HEAD, pouring(b"X: y\r\n" * 100)), {}, r"not proper HTTP \(HTTPException\)"),
    "an endless chunk size": (after(CHUNKED, pouring(b"0" * 65536)), {}, "LineTooLong|broke off"),
    "a gzip bomb": (ok(BOMB, Content_Encoding="gzip"), {}, "is larger than 8 MiB when unpacked"),
    "a bomb of two members": (
        ok(BOMB + BOMB, Content_Encoding="gzip"),
        {"size": 65 * MIB},
        "larger than 65 MiB when",
    ),
    "a deflate bomb": (
        ok(packed(15, 64 * MIB), Content_Encoding="deflate"),
        {},
        "larger than 8 MiB when unpacked",
    ),
    "a million empty members": (
        ok(gzip.compress(b"") * 100_000, Content_Encoding="gzip"),
        {},
        "in too many pieces",
    ),
    "a bomb in a bomb": (
        ok(gzip.compress(BOMB), Content_Encoding="gzip, gzip"),
        {},
        "packed as 'gzip, gzip', which",
    ),
    # Truth.
    "less than announced": (HEAD + b"Content-Length: 500\r\n\r\n<rss>", {}, BROKE_OFF),
    "a chunk cut short": (CHUNKED + b"ff\r\n<rss>", {}, BROKE_OFF),
    "no last chunk": (CHUNKED + b"5\r\n<rss>\r\n", {}, BROKE_OFF),
    "a broken body": (after(HEAD + b"Content-Length: 500\r\n\r\n<rss>", reset), {}, "broke the connection"),
    "two different lengths": (
        HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n<rss/>",
        {},
        "InvalidHeader",
    ),
    "a gzip body cut short": (
        ok(gzip.compress(FEED)[:-12], Content_Encoding="gzip"),
        {},
        "is packed, but cut short",
    ),
    "a damaged gzip body": (
        ok(b"\x1f\x8b\x08\x00" + b"x" * 50, Content_Encoding="gzip"),
        {},
        "packed, but damaged",
    ),
    "plain text called gzip": (ok(FEED, Content_Encoding="gzip"), {}, "is packed, but damaged"),
    "Brotli, unasked": (
        ok(b"\x0b\x02\x80", Content_Encoding="br"),
        {},
        "packed as 'br', which was not asked for",
    ),
    "a chunk size that is no number": (CHUNKED + b"zz\r\nabc\r\n", {}, BROKE_OFF),
    # HTTP.
    "an SSH server": (b"SSH-2.0-OpenSSH_9.2\r\n", {}, r"not proper HTTP \(BadStatusLine\)"),
    "a status that is no number": (b"HTTP/1.1 OK\r\n\r\n", {}, r"not proper HTTP \(BadStatusLine\)"),
    "HTTP of the future": (b"HTTP/7.0 200 OK\r\n\r\n", {}, r"not proper HTTP \(UnknownProtocol\)"),
    "a hang-up": (hang_up, {}, "broke the connection"),
    "a reset": (reset, {}, "broke the connection"),
    # Redirects.
    "a circle": (redirect("/feed/"), {}, "redirects in a circle"),
    "a redirect to nowhere": (answering("302 Found"), {}, "answered 302 without saying where to"),
    "a redirect to a file": (
        redirect("file:///etc/passwd"),
        {},
        "^file:///etc/passwd is not an http or https address",
    ),
    "a redirect to another protocol": (redirect("gopher://host/1"), {}, "is not an http or https address"),
    "a redirect to an impossible address": (
        redirect("http://[::1/"),
        {},
        "redirects to an address that cannot be read",
    ),
    "a redirect to an impossible port": (redirect("http://host:99999/"), {}, "the address is not"),
    "a redirect to an overlong host": (
        redirect(f"http://{'a' * 70}.example/"),
        {},
        "is not a possible host name",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_misbehaving_server_ends_in_one_clear_sentence(name: str) -> None:
    answer, limits, sentence = CASES[name]
    with serving(answer) as peer:
        error = failure(peer.url, **limits)
    assert re.search(sentence, str(error)), error
    assert str(error).endswith(".")
    assert "\n" not in str(error)


def test_a_chain_of_redirects_ends_at_the_limit() -> None:
    with serving(*(redirect(f"/{number}/") for number in range(9))) as peer:
        error = failure(peer.url, redirects=3)
    assert peer.paths() == ["/feed/", "/0/", "/1/", "/2/"]
    assert "redirects once more after 3 redirects" in str(error)


def test_redirects_share_one_deadline() -> None:
    with serving(redirect("/a/"), redirect("/b/"), stay_silent) as peer:
        error = failure(peer.url, total=0.3)
    assert re.search(TOO_SLOW, str(error))


def test_an_error_page_is_not_read() -> None:
    """It would cost time and says nothing: the status does."""
    with serving(after(b"HTTP/1.1 500 Oops\r\n\r\n", pouring(bytes(MIB)))) as peer:
        assert failure(peer.url).status == 500


def test_a_connection_that_broke_before_any_answer_is_tried_once_more() -> None:
    waits: list[float] = []
    with serving(reset, ok()) as peer:
        assert make_fetcher(waits=waits).fetch(peer.url).body == FEED
    assert (len(peer.requests), waits) == (2, [0.5])


def test_a_connection_that_keeps_breaking_is_given_up() -> None:
    with serving(hang_up) as peer:
        failure(peer.url)
    assert len(peer.requests) == 2


def test_a_broken_body_is_not_asked_for_again_within_the_call() -> None:
    """The next poll will: what broke after an answer began may well break again."""
    with serving(after(ok()[:-5], reset), ok()) as peer:
        failure(peer.url)
    assert len(peer.requests) == 1


def test_a_slow_server_is_not_asked_again_within_the_call() -> None:
    with serving(stay_silent) as peer:
        failure(peer.url, total=0.8)
    assert len(peer.requests) == 1
