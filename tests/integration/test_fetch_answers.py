"""What a server's answer means: a document, "nothing new", or a reason that ops can read."""

from __future__ import annotations

import gzip
import zlib
from datetime import timedelta

import pytest

from bridge.clock import SystemClock
from bridge.feeds.fetch import HttpFetcher
from bridge.ports import Fetched, Validators
from tests.integration.fetch_server import (
    FEED,
    LOOPBACK,
    answering,
    failure,
    make_fetcher,
    ok,
    redirect,
    serving,
)

KNOWN = Validators(etag='"abc"', last_modified="Sat, 21 Nov 2026 20:55:32 GMT")
DATE = "Sat, 21 Nov 2026 20:00:00 GMT"


def test_a_feed_comes_with_what_the_server_says_of_it() -> None:
    headers = {
        "Content-Type": "application/rss+xml; charset=UTF-8",
        "ETag": KNOWN.etag,
        "Last-Modified": KNOWN.last_modified,
        "Cache-Control": "public, max-age=300",
    }
    with serving(answering("200 OK", FEED, headers)) as peer:
        fetched = make_fetcher().fetch(peer.url)
    assert fetched == Fetched(
        url=peer.url,
        body=FEED,
        content_type="application/rss+xml; charset=UTF-8",
        validators=KNOWN,
        moved_to="",
        fresh_for=timedelta(minutes=5),
    )


def test_a_header_that_comes_in_two_lines_is_one_list() -> None:
    with serving(ok(Cache_Control="public\r\nCache-Control: max-age=300")) as peer:
        assert make_fetcher().fetch(peer.url).fresh_for == timedelta(minutes=5)


def test_the_request_names_the_bridge_and_asks_for_what_it_can_read() -> None:
    with serving(ok()) as peer:
        make_fetcher().fetch(peer.url + "?post_type=notizia")
    assert peer.paths() == ["/feed/?post_type=notizia"]
    assert peer.header("User-Agent") == "bridge-test (+https://comune.example)"
    assert peer.header("Accept-Encoding") == "gzip, deflate"
    assert (peer.header("If-None-Match"), peer.header("If-Modified-Since")) == (None, None)


def test_a_user_agent_is_sent_as_one_line_of_ascii() -> None:
    fetcher = HttpFetcher("bridge\r\nX: (Forlì)", SystemClock(), LOOPBACK)
    with serving(ok()) as peer:
        fetcher.fetch(peer.url)
    assert (peer.header("User-Agent"), peer.header("X")) == ("bridge X: (Forl)", None)


def test_nothing_new_is_told_by_a_missing_body() -> None:
    with serving(answering("304 Not Modified", headers={"ETag": '"new"'})) as peer:
        fetched = make_fetcher().fetch(peer.url, KNOWN)
    assert fetched == Fetched(peer.url, None, validators=Validators('"new"', KNOWN.last_modified))
    assert peer.header("If-None-Match") == KNOWN.etag
    assert peer.header("If-Modified-Since") == KNOWN.last_modified


def test_a_304_that_nobody_asked_for_is_an_error() -> None:
    """Before a held notice goes out the feed is fetched unconditionally: "unchanged" would be no answer then."""
    with serving(answering("304 Not Modified")) as peer:
        error = failure(peer.url)
    assert (error.status, str(error)) == (
        304,
        f"{peer.url} answered 304 Not Modified, which brings no document.",
    )


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("204 No Content", "answered 204 No Content, which brings no document"),
        ("206 Partial Content", "answered 206 Partial Content, which brings no document"),
        ("299 Whatever", "answered 299, which brings no document"),
        ("300 Multiple Choices", "answered 300 Multiple Choices, which brings no document"),
        ("400 Bad Request", "answered 400 Bad Request, which brings no document"),
        ("401 Unauthorized", "asks for a login"),
        ("403 Forbidden", "refuses the bridge"),
        ("404 Not Found", "has nothing there; check the address (404 Not Found)"),
        ("429 Too Many Requests", "is asked too often"),
        ("500 Internal Server Error", "has an error of its own (500 Internal Server Error)"),
        ("503 Service Unavailable", "is out of service for now"),
        ("520 Web Server Returned an Unknown Error", "has an error of its own (520)"),
    ],
)
def test_a_status_without_a_document_is_told_in_words(status: str, words: str) -> None:
    with serving(answering(status, b"<html>Pagina di errore</html>")) as peer:
        error = failure(peer.url)
    assert str(error).startswith(f"{peer.url} {words}")
    assert (error.status, error.gone, error.retry_after) == (int(status[:3]), False, None)


REST = b'{"code":"rest_forbidden","message":"Non puoi.","data":{"status":403}}'


@pytest.mark.parametrize("headers", [{}, {"Content-Encoding": "gzip"}])
def test_a_wordpress_that_refuses_its_posts_says_why(headers: dict[str, str]) -> None:
    body = gzip.compress(REST) if headers else REST
    with serving(answering("403 Forbidden", body, headers=headers)) as peer:
        error = failure(peer.url)
    assert error.explained
    assert str(error).startswith(
        f"{peer.url} refuses the bridge; let its user agent pass the site's firewall (403 Forbidden). WordPress "
        "answers rest_forbidden, “Non puoi.”; its REST interface is closed to visitors"
    )


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (REST[:-5] + b" " * 100_000 + REST[-5:], {}),  # only its beginning is read
        (b"no gzip", {"Content-Encoding": "gzip"}),
        (b"", {}),
    ],
)
def test_a_refusal_that_says_nothing_is_told_by_its_status(body: bytes, headers: dict[str, str]) -> None:
    with serving(answering("403 Forbidden", body, headers=headers)) as peer:
        error = failure(peer.url)
    assert (str(error).endswith("(403 Forbidden)."), error.explained) == (True, False)


def test_an_address_that_is_gone_for_good_is_marked_so() -> None:
    with serving(answering("410 Gone")) as peer:
        error = failure(peer.url)
    assert (error.status, error.gone) == (410, True)


@pytest.mark.parametrize(
    ("asked", "wait"),
    [
        ("120", timedelta(minutes=2)),
        ("Sat, 21 Nov 2026 20:10:00 GMT", timedelta(minutes=10)),
        ("Sat, 21 Nov 2026 19:00:00 GMT", timedelta(0)),
        ("soon", None),
        ("-5", None),
    ],
)
@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_a_server_that_asks_to_be_left_alone_is_heard(
    status: str, asked: str, wait: timedelta | None
) -> None:
    with serving(answering(status, headers={"Retry-After": asked, "Date": DATE})) as peer:
        assert failure(peer.url).retry_after == wait


def test_a_packed_body_is_unpacked_whatever_the_server_calls_the_packing() -> None:
    raw = zlib.compressobj(wbits=-15)
    packed = [
        ("gzip", gzip.compress(FEED)),
        ("X-GZip", gzip.compress(FEED[:20]) + gzip.compress(FEED[20:])),
        ("gzip, identity", gzip.compress(FEED) + b"\0\0\0"),
        ("deflate", zlib.compress(FEED)),
        ("deflate", raw.compress(FEED) + raw.flush()),
        ("utf-8", FEED),  # some take it for the place of the charset
        ("identity", FEED),
    ]
    for coding, body in packed:
        with serving(ok(body, Content_Encoding=coding)) as peer:
            assert make_fetcher().fetch(peer.url).body == FEED


def test_an_empty_body_is_handed_on_as_it_is() -> None:
    with serving(ok(b"", Content_Encoding="gzip")) as peer:
        assert make_fetcher().fetch(peer.url).body == b""


def test_a_body_in_chunks_is_put_together() -> None:
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    with serving(head + b"5\r\n<rss \r\n3;x=1\r\n/>\n\r\n0\r\nX-Trailer: 1\r\n\r\n") as peer:
        assert make_fetcher().fetch(peer.url).body == b"<rss />\n"


def test_a_permanent_move_is_reported_with_the_new_address() -> None:
    with serving(redirect("/nuovo/"), redirect("feed.xml", "308 Permanent Redirect"), ok()) as peer:
        fetched = make_fetcher().fetch(peer.url)
    root = peer.url.removesuffix("/feed/")
    assert peer.paths() == ["/feed/", "/nuovo/", "/nuovo/feed.xml"]
    assert (fetched.url, fetched.moved_to) == (f"{root}/nuovo/feed.xml", f"{root}/nuovo/feed.xml")


@pytest.mark.parametrize("status", ["302 Found", "303 See Other", "307 Temporary Redirect"])
def test_a_passing_redirect_is_followed_but_is_no_move(status: str) -> None:
    with serving(redirect("/a/"), redirect("/oggi/", status), ok()) as peer:
        fetched = make_fetcher().fetch(peer.url)
    assert (fetched.url.endswith("/oggi/"), fetched.moved_to, fetched.body) == (True, "", FEED)


def test_what_is_known_is_asked_for_behind_a_redirect_too() -> None:
    with serving(redirect("/nuovo/"), answering("304 Not Modified")) as peer:
        fetched = make_fetcher().fetch(peer.url, KNOWN)
    assert (fetched.body, fetched.moved_to, peer.header("If-None-Match")) == (None, fetched.url, KNOWN.etag)


def test_an_unescaped_address_of_a_redirect_is_escaped() -> None:
    with serving(b"HTTP/1.1 302 Found\r\nLocation: /citt\xc3\xa0 nuova/\r\n\r\n", ok()) as peer:
        make_fetcher().fetch(peer.url)
    assert peer.paths()[1] == "/citt%C3%A0%20nuova/"
