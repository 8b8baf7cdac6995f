"""Addresses that can be tapped, and the key by which two links are compared."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.links import absolute, canonical

FEED = "https://www.comune.example/feed/"


@pytest.mark.parametrize(
    ("link", "expected"),
    [
        ("https://www.comune.example/novita/via-roma/", "https://www.comune.example/novita/via-roma/"),
        ("/novita/via-roma", "https://www.comune.example/novita/via-roma"),
        ("../avvisi?p=12", "https://www.comune.example/avvisi?p=12"),
        ("//cdn.comune.example/a.jpg", "https://cdn.comune.example/a.jpg"),
        ("www.comune.example/a", "https://www.comune.example/a"),
        ("\n  https://comune.example/a\t\n", "https://comune.example/a"),
        ("https://comune.example/a\r\n b", "https://comune.example/a%20b"),
        ("HTTPS://Comune.Example:443/A", "https://comune.example/A"),
        ("http://comune.example:8080", "http://comune.example:8080/"),
        ("https://comune.example/?a=1&amp;b=2&#038;c=3", "https://comune.example/?a=1&b=2&c=3"),
        ("https://comune.example/a?b=1&copy=2", "https://comune.example/a?b=1&copy=2"),
        (
            "https://comune.example/perché no?q=è#più",
            "https://comune.example/perch%C3%A9%20no?q=%C3%A8#pi%C3%B9",
        ),
        ("https://comune.example/gi%C3%A0%20fatto", "https://comune.example/gi%C3%A0%20fatto"),
        ("https://comune.example/100%", "https://comune.example/100%25"),
        ("https://città.example/x", "https://xn--citt-3na.example/x"),
        ("https://comune.example/avviso_n._12_(2026)", "https://comune.example/avviso_n._12_%282026%29"),
        ("https://comune.example/~u/*a*/`b`", "https://comune.example/%7Eu/%2Aa%2A/%60b%60"),
        ("http://[::1]:8081/a", "http://[::1]:8081/a"),
        ("http://127.0.0.1:8081/?post_type=notizia&p=66", "http://127.0.0.1:8081/?post_type=notizia&p=66"),
    ],
)
def test_a_link_becomes_an_address_that_can_be_tapped(link: str, expected: str) -> None:
    assert absolute(link, FEED) == expected


@pytest.mark.parametrize(
    "link",
    [
        "",
        " \n ",
        "javascript:alert(1)",
        "mailto:urp@comune.example",
        "ftp://comune.example/a",
        "data:text/html,x",
        "tag:comune.example,2026:12",
        "https://banca.example@male.example/",
        "https://u:p@comune.example/",
        "https://comune.example\\@male.example/",
        "https://comune.example:porta/",
        "https://comune example/",
        "https://..",
        "https://-/",
        "http://[::1",
        "https://" + "à" * 70 + ".example/",
        "https://comune.example/\ud800",
    ],
)
def test_what_is_no_web_address_is_none(link: str) -> None:
    assert absolute(link, "https://www.comune.example/feed/") == "" == canonical(link)


def test_a_relative_link_needs_a_base() -> None:
    assert absolute("/novita/via-roma", "") == ""


def test_direction_marks_cannot_disguise_a_host() -> None:
    assert absolute("https://comune.example/\u202egpj.exe", "") == "https://comune.example/gpj.exe"


@given(st.text(), st.text())
def test_an_address_is_ascii_without_blanks_or_markup(link: str, base: str) -> None:
    address = absolute(link, base)
    assert address.isascii()
    assert not set(address) & set(" \t\r\n<>\"'`*~()")
    assert not address or urlsplit(address).scheme in {"http", "https"}


@given(st.text(st.sampled_from("aè /?&=#%;.:@[]~*()_-")))
def test_an_address_stays_the_same_when_read_again(tail: str) -> None:
    address = absolute("https://comune.example/" + tail, "")
    assert absolute(address, "") == address


SAME = "comune.example/novita/via-roma?a=2&z=1"


@pytest.mark.parametrize(
    "link",
    [
        "https://comune.example/novita/via-roma?a=2&z=1",
        "http://www.comune.example/novita/via-roma/?z=1&a=2",
        "https://WWW.COMUNE.example:443/novita/via-roma?a=2&z=1#commenti",
        "https://comune.example/novita/via%2Droma?utm_source=rss&a=2&utm_medium=feed&z=1&fbclid=X",
        "https://comune.example/novita/via-roma;jsessionid=0F3A?gclid=1&mc_cid=2&a=2&z=1&p_auth=Xy7",
    ],
)
def test_links_to_one_page_have_one_key(link: str) -> None:
    assert canonical(link) == SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://comune.example/?p=12", "https://comune.example/?p=13"),
        ("https://comune.example/a", "https://comune.example/A"),
        ("https://comune.example/a?id=", "https://comune.example/a"),
        ("https://comune.example/#/novita/1", "https://comune.example/#/novita/2"),
        ("https://comune.example/", "https://biblioteca.comune.example/"),
        ("http://comune.example/", "http://comune.example:8080/"),
    ],
)
def test_links_to_two_pages_have_two_keys(one: str, other: str) -> None:
    assert canonical(one) != canonical(other)


def test_a_key_says_what_was_kept() -> None:
    assert canonical("http://127.0.0.1:8081/?p=12") == "127.0.0.1:8081?p=12"
    assert canonical("https://www.comune.example/perché/") == "comune.example/perch%C3%A9"
