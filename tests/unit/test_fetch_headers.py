"""What headers, addresses and failures mean, without a server."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bridge.errors import FetchError
from bridge.feeds.addresses import Target, is_public, shown
from bridge.feeds.connection import Deadline
from bridge.feeds.headers import conditional, fresh_for, retry_after, validators
from bridge.feeds.reasons import what_broke
from bridge.ports import Validators
from tests.builders import SettableClock

DATE = "Sat, 21 Nov 2026 20:55:32 GMT"
NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("known", "asked"),
    [
        (Validators(), {}),
        (Validators('"a"'), {"If-None-Match": '"a"'}),
        (Validators("", DATE), {"If-Modified-Since": DATE}),
        (Validators('"a"', DATE), {"If-None-Match": '"a"', "If-Modified-Since": DATE}),
        # Altered by a compressing server: the CMS does not know it, and it would spoil the date's 304 too.
        (Validators('W/"a"', DATE), {"If-Modified-Since": DATE}),
        (Validators('"a-gzip"', DATE), {"If-Modified-Since": DATE}),
        (Validators('W/"a"'), {"If-None-Match": 'W/"a"'}),
    ],
)
def test_only_validators_that_can_yield_a_304_are_sent(known: Validators, asked: dict[str, str]) -> None:
    assert conditional(known) == asked


@pytest.mark.parametrize("unfit", ['"a\0"', '"a"\r\n b', '"\x1b[2J"', '"a\x7f"', "x" * 1_001, '"č"'])
def test_a_validator_that_cannot_be_kept_and_sent_back_is_none(unfit: str) -> None:
    assert validators({"etag": unfit, "last-modified": DATE}) == Validators("", DATE)
    assert validators({"etag": 'W/"à b"', "last-modified": unfit}) == Validators('W/"à b"')


@pytest.mark.parametrize(
    ("control", "seconds"),
    [
        ("", 0),
        ("max-age=300", 300),
        ("public, Max-Age=60, must-revalidate", 60),
        ('max-age="60"', 60),
        ("s-maxage=600", 0),
        ("no-cache, max-age=300", 0),
        ("max-age=300, no-store", 0),
        ("max-age=soon", 0),
        ("max-age=-1", 0),
        ("max-age=99999999999999999999", 999_999_999),
    ],
)
def test_freshness_is_what_the_server_promises(control: str, seconds: int) -> None:
    assert fresh_for({"cache-control": control}) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("asked", "wait"),
    [
        ("", None),
        ("30", timedelta(seconds=30)),
        ("0", timedelta(0)),
        ("99999999999999999999", timedelta(seconds=999_999_999)),
        ("²", None),
        ("Sat, 21 Nov 2026 21:00:00 GMT", timedelta(hours=1)),
        ("Sat, 21 Nov 2026 22:00:00 +0100", timedelta(hours=1)),
        ("Sat, 21 Nov 2026 21:00:00", timedelta(hours=1)),
        ("Fri, 20 Nov 2026 21:00:00 GMT", timedelta(0)),
        ("Sat, 99 Nov 2026 21:00:00 GMT", None),
        ("domani", None),
    ],
)
def test_a_server_may_ask_for_rest_in_seconds_or_until_a_date(asked: str, wait: timedelta | None) -> None:
    assert retry_after({"retry-after": asked}, NOW) == wait


def test_a_date_to_rest_until_is_held_against_the_servers_own_clock() -> None:
    headers = {"retry-after": "Sat, 21 Nov 2026 21:00:00 GMT", "date": "Sat, 21 Nov 2026 20:50:00 GMT"}
    assert retry_after(headers, NOW) == timedelta(minutes=10)


@pytest.mark.parametrize(
    "address", ["93.184.216.34", "2606:2800:220:1::1", "::ffff:93.184.216.34", "64:ff9b::5db8:d822"]
)
def test_addresses_of_the_public_internet_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "address",
    [
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",  # the metadata of clouds
        "100.64.0.1",  # behind a provider's NAT
        "0.0.0.0",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "fe80::1%eth0",
        "fc00::1",
        "ff02::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "2002:7f00:0001::",  # 6to4 of 127.0.0.1
        "64:ff9b::7f00:1",  # NAT64 of 127.0.0.1
    ],
)
def test_addresses_of_this_machine_and_of_private_networks_are_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize(
    ("url", "target"),
    [
        (
            "https://WWW.Comune.example",
            Target("https", "www.comune.example", 443, "/", "https://www.comune.example/"),
        ),
        (
            " http://comune.example.:8080/feed/?a=1#top ",
            Target("http", "comune.example", 8080, "/feed/?a=1", "http://comune.example.:8080/feed/?a=1"),
        ),
        ("http://[::1]/a/../città", Target("http", "::1", 80, "/citt%C3%A0", "http://[::1]/citt%C3%A0")),
        (
            "https://www.comune.forlì.example/",
            Target(
                "https",
                "www.comune.xn--forl-tpa.example",
                443,
                "/",
                "https://www.comune.xn--forl-tpa.example/",
            ),
        ),
        (
            "http://u:p%40s@h.example/",
            Target("http", "h.example", 80, "/", "http://h.example/", "Basic dTpwQHM="),
        ),
    ],
)
def test_an_address_is_read_once_and_normalised(url: str, target: Target) -> None:
    assert Target.of(url) == target


@pytest.mark.parametrize(
    "url", ["", "feed", "//host/feed", "http://", "http://[::1", "http://h:99999/", "mailto:a@b"]
)
def test_what_is_no_address_is_refused(url: str) -> None:
    with pytest.raises(FetchError):
        Target.of(url)


@pytest.mark.parametrize(
    ("url", "plain"),
    [
        ("https://u:p@h.example:8443/feed/?key=1#x", "https://h.example:8443/feed/?…"),
        ("https://u:p/w@h.example/", "the address"),
        ("feeds/notizie.xml", "feeds/notizie.xml"),
        ("https://h.example/" + "a" * 300, "https://h.example/" + "a" * 181 + "…"),
    ],
)
def test_an_address_is_shown_without_what_is_secret(url: str, plain: str) -> None:
    assert shown(url) == plain


def test_a_failure_is_told_by_its_innermost_cause() -> None:
    outer = RuntimeError("wrapped")
    outer.__cause__ = OSError(113, "No route to host")
    assert what_broke(outer, "") == "cannot be read: No route to host"


def test_a_deadline_counts_down_and_then_interrupts() -> None:
    clock = SettableClock()
    deadline = Deadline(clock, 30)
    clock.advance(29)
    assert deadline.left() == 1
    clock.advance(1)
    with pytest.raises(TimeoutError):
        deadline.left()
