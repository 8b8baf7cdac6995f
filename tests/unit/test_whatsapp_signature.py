"""A webhook's signature: ours against the SDK's, and what must never pass or raise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]  # carries no type marker
from werkzeug.datastructures import MultiDict

from bridge.whatsapp.signature import is_genuine

TOKEN = "a-token-of-the-tests"
URL = "https://whatsapp.comune.example/whatsapp/status?attempt=a1"
FIELDS = [("MessageSid", "SM1"), ("MessageStatus", "delivered"), ("ErrorCode", "")]

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
forms = st.lists(st.tuples(texts, texts), max_size=8)
urls = st.sampled_from(
    [
        URL,
        "https://whatsapp.comune.example:443/whatsapp/inbound",
        "https://whatsapp.comune.example:8443/whatsapp/inbound?a=%20b&a=",
        "http://127.0.0.1:8080/whatsapp/status?attempt=x",
        "http://whatsapp.comune.example/whatsapp/inbound",
    ]
)


def signed(url: str, fields: list[tuple[str, str]], token: str = TOKEN) -> str:
    return str(RequestValidator(token).compute_signature(url, MultiDict(fields)))


@given(url=urls, fields=forms)
def test_what_the_sdk_signs_is_genuine(url: str, fields: list[tuple[str, str]]) -> None:
    assert is_genuine(TOKEN, url, fields, signed(url, fields))


@given(url=urls, signed_url=urls, fields=forms, others=forms, token=st.sampled_from([TOKEN, "other"]))
def test_our_verdict_is_the_sdks_verdict(
    url: str,
    signed_url: str,
    fields: list[tuple[str, str]],
    others: list[tuple[str, str]],
    token: str,
) -> None:
    for signed_fields in (fields, others):
        header = signed(signed_url, signed_fields, token)
        theirs = RequestValidator(TOKEN).validate(url, MultiDict(fields), header)
        assert is_genuine(TOKEN, url, fields, header) is theirs


@pytest.mark.parametrize(
    ("url", "signed_url"),
    [
        ("https://comune.example/x?a=1", "https://comune.example:443/x?a=1"),
        ("https://comune.example:443/x?a=1", "https://comune.example/x?a=1"),
        ("https://comune.example:8443/x", "https://comune.example/x"),
        ("http://comune.example/x", "http://comune.example:80/x"),
    ],
)
def test_the_port_may_be_signed_or_left_out(url: str, signed_url: str) -> None:
    assert is_genuine(TOKEN, url, FIELDS, signed(signed_url, FIELDS))


@pytest.mark.parametrize("port", [80, 8443])
def test_another_port_is_not_genuine(port: int) -> None:
    header = signed(f"https://comune.example:{port}/x", FIELDS)
    assert not is_genuine(TOKEN, "https://comune.example/x", FIELDS, header)


@given(fields=forms)
def test_the_order_and_the_repetition_of_fields_do_not_matter(fields: list[tuple[str, str]]) -> None:
    shuffled = sorted(fields * 2, reverse=True)
    assert is_genuine(TOKEN, URL, shuffled, signed(URL, fields))


@pytest.mark.parametrize(
    "fields",
    [
        [("MessageSid", "SM1"), ("MessageStatus", "delivered")],  # an empty value counts
        [("MessageSid", "SM1"), ("MessageStatus", "read"), ("ErrorCode", "")],
        [*FIELDS, ("Extra", "1")],
        [*FIELDS, ("MessageStatus", "failed")],
        [],
    ],
)
def test_a_form_that_was_changed_is_not_genuine(fields: list[tuple[str, str]]) -> None:
    assert not is_genuine(TOKEN, URL, fields, signed(URL, FIELDS))


@pytest.mark.parametrize(
    "url",
    [
        "https://whatsapp.comune.example/whatsapp/status?attempt=a2",
        "https://whatsapp.comune.example/whatsapp/status",
        "https://evil.example/whatsapp/status?attempt=a1",
        "http://whatsapp.comune.example/whatsapp/status?attempt=a1",
    ],
)
def test_another_address_is_not_genuine(url: str) -> None:
    assert not is_genuine(TOKEN, url, FIELDS, signed(URL, FIELDS))


@pytest.mark.parametrize("header", [None, "", " ", "é", "\ud800", "A" * 10_000, signed(URL, FIELDS)[:-1]])
def test_a_missing_or_broken_header_is_not_genuine_and_does_not_raise(header: str | None) -> None:
    assert not is_genuine(TOKEN, URL, FIELDS, header)


def test_text_that_no_encoding_knows_is_not_genuine_and_does_not_raise() -> None:
    assert not is_genuine(TOKEN, URL + "\ud800", [("Body", "\udfff")], signed(URL, FIELDS))
