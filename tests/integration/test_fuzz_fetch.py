"""Answers put together at random: each is a document or a reason, whatever a server says."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from bridge.errors import FetchError
from tests.integration.fetch_server import FEED, make_fetcher, serving

STATUS = st.sampled_from(
    [b"HTTP/1.1 200 OK", b"HTTP/1.0 200", b"HTTP/1.1 301 Moved", b"HTTP/1.1 100 Continue", b"HTTP/1.1 304 No",
     b"HTTP/1.1 999 x", b"HTTP/1.1 -1 x", b"HTTP/1.1 204 No", b"HTTP/x.y 200 OK", b"ICY 200 OK", b""]
)  # fmt: skip
HEADERS = st.sampled_from(
    [b"Content-Length: 5", b"Content-Length: -1", b"Content-Length: 5, 5", b"Transfer-Encoding: chunked",
     b"Transfer-Encoding: chunked, chunked", b"Content-Encoding: gzip", b"Content-Encoding: deflate, br",
     b"Location: /feed/", b"Location: http://[", b"Location: \xff\xfe", b"Location:", b"ETag: \xff\x00",
     b"Retry-After: 9e9", b"Cache-Control: max-age=99999999999999999999", b"Content-Type: \x80; charset=\xff",
     b" folded: line", b"no colon", b": no name", b"Connection: close, upgrade", b"Trailer: x"]
)  # fmt: skip
PIECES = st.sampled_from(
    [FEED, b"5\r\n<rss>\r\n", b"0\r\n\r\n", b"-5\r\n", b"ffffffffffffffff\r\n", b"5;x=", b"\r\n", b"\x1f\x8b\x08\x00",
     b"x\x9c", bytes(100)]
)  # fmt: skip
FETCHER = make_fetcher(total=5.0, tries=1)


@given(
    STATUS, st.lists(HEADERS | st.binary(max_size=20), max_size=5), st.lists(PIECES | st.binary(max_size=30))
)
@settings(max_examples=80)
def test_any_answer_is_a_document_or_a_reason(
    status: bytes, headers: list[bytes], pieces: list[bytes]
) -> None:
    answer = b"\r\n".join([status, *headers, b"", b""]) + b"".join(pieces)
    with serving(answer) as peer:
        try:
            fetched = FETCHER.fetch(peer.url)
        except FetchError as error:
            reason = str(error)
        else:
            reason = ""
            assert fetched.body is not None
            assert not re.search(r"[\x00-\x1f]", fetched.validators.etag + fetched.url)
    assert re.fullmatch(r"([^\x00-\x1f\x7f]{10,600}\.)?", reason)
