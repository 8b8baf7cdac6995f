"""How often a misbehaving server is asked, and for how long. What each kind of it comes to: `test_hostile_site`."""

from __future__ import annotations

import re

from tests.integration.fetch_server import (
    FEED,
    after,
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

TOO_SLOW = r"was too slow \(the limits are 5 s for a connection, 0.3 s in all\)"


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
    with serving(after(b"HTTP/1.1 500 Oops\r\n\r\n", pouring(bytes(65_536)))) as peer:
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
