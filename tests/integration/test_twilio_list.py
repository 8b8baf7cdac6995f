"""The provider's list of messages to a citizen, and the check of the account."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from urllib.parse import urlencode

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from bridge.errors import FetchError
from bridge.model import Action, Address, MessageState, ProviderMessage
from bridge.policy import WhatsApp
from bridge.whatsapp.twilio_sender import MAX_PAGES, PAGE_SIZE, TwilioSender

ACCOUNT = "AC" + "0" * 32
BASE = f"/2010-04-01/Accounts/{ACCOUNT}"
MARIO = Address.of_phone("+393330000001")
CREATED = datetime(2026, 11, 21, 9, 30, 5, tzinfo=UTC)


@pytest.fixture
def sender(httpserver: HTTPServer) -> Iterator[TwilioSender]:
    url = httpserver.url_for("")
    town = WhatsApp(ACCOUNT, "+390000000000", url, url, 80, timedelta(seconds=20), 250, True, {})
    sender = TwilioSender(town, "secret", "https://bridge.example/whatsapp/status", 2)
    yield sender
    sender.close()


def a_record(sid: str, **fields: object) -> dict[str, object]:
    """A message as the provider lists it; one that is queued has no date of sending."""
    return {
        "sid": sid,
        "status": "queued",
        "direction": "outbound-api",
        "to": MARIO.reveal(),
        "from": "whatsapp:+390000000000",
        "body": "",
        "date_created": "Sat, 21 Nov 2026 09:30:05 +0000",
        "date_sent": None,
        "error_code": None,
    } | fields


def lists(server: HTTPServer, *pages: list[dict[str, object]]) -> None:
    """Serve these pages, each naming the next one as Twilio does."""

    def serve(request: Request) -> Response:
        number = int(request.args.get("Page", "0"))
        following = f"{BASE}/Messages.json?{urlencode(request.args.to_dict() | {'Page': number + 1})}"
        page = {
            "messages": pages[number],
            "page": number,
            "next_page_uri": following if number + 1 < len(pages) else None,
            "uri": request.path,
        }
        return Response(json.dumps(page), 200)

    server.expect_request(f"{BASE}/Messages.json", "GET").respond_with_handler(serve)


def test_the_list_is_asked_by_citizen_and_sender_and_by_no_date(
    httpserver: HTTPServer, sender: TwilioSender
) -> None:
    lists(httpserver, [])
    assert sender.sent_to(MARIO) == []
    ((request, _),) = httpserver.log
    assert request.args.to_dict(flat=False) == {
        "To": ["whatsapp:+393330000001"],
        "From": ["whatsapp:+390000000000"],
        "PageSize": [str(PAGE_SIZE)],
    }


def test_all_pages_are_followed_in_order(httpserver: HTTPServer, sender: TwilioSender) -> None:
    pages = [[a_record(f"SM{page}-{n}") for n in range(3)] for page in range(3)]
    lists(httpserver, *pages, [], [a_record("SMlast")])
    listed = sender.sent_to(MARIO)
    assert [message.sid for message in listed] == [
        *(f"SM{page}-{n}" for page in range(3) for n in range(3)),
        "SMlast",
    ]
    assert {message.created for message in listed} == {CREATED}


@pytest.mark.parametrize(
    ("status", "state"),
    [
        ("queued", MessageState.ACCEPTED),
        ("accepted", MessageState.ACCEPTED),
        ("scheduled", MessageState.ACCEPTED),
        ("sending", MessageState.ACCEPTED),
        ("sent", MessageState.SENT),
        ("delivered", MessageState.DELIVERED),
        ("read", MessageState.READ),
        ("failed", MessageState.FAILED),
        ("undelivered", MessageState.FAILED),
        ("canceled", MessageState.CANCELLED),
        ("new-in-2027", MessageState.ACCEPTED),
    ],
)
def test_a_listed_message_has_our_state(
    httpserver: HTTPServer, sender: TwilioSender, status: str, state: MessageState
) -> None:
    lists(httpserver, [a_record("SM1", status=status, error_code=63024)])
    action = Action.NOT_THERE if state is MessageState.FAILED else None
    assert sender.sent_to(MARIO) == [ProviderMessage("SM1", CREATED, state, 63024, action)]


def test_what_the_citizen_wrote_is_left_out(httpserver: HTTPServer, sender: TwilioSender) -> None:
    inbound = a_record("SM1", direction="inbound", status="received")
    lists(httpserver, [inbound, a_record("SM2", direction="outbound-reply")])
    assert [message.sid for message in sender.sent_to(MARIO)] == ["SM2"]


def test_a_list_without_an_end_is_refused(httpserver: HTTPServer, sender: TwilioSender) -> None:
    """Part of a list would prove a message absent that is not."""
    page = {"messages": [a_record("SM1")], "next_page_uri": f"{BASE}/Messages.json?Page=1"}
    httpserver.expect_request(f"{BASE}/Messages.json", "GET").respond_with_json(page)
    with pytest.raises(FetchError, match=f"to \\+39…01 has more than {MAX_PAGES} pages"):
        sender.sent_to(MARIO)
    assert len(httpserver.log) == MAX_PAGES + 1


@pytest.mark.parametrize(
    "body",
    [
        "<html>",
        "{",
        "[]",
        "{}",
        json.dumps({"messages": [], "surprises": []}),
        json.dumps({"messages": [a_record("SM1", date_created=None)]}),
        json.dumps({"messages": [a_record("SM1", date_created="yesterday")]}),
        json.dumps({"messages": [a_record("SM1", date_created="Sat, 77 Nov 2026 09:30:05 +0000")]}),
        json.dumps({"messages": [a_record("")]}),
    ],
)
def test_a_list_that_cannot_be_read_is_an_error(
    httpserver: HTTPServer, sender: TwilioSender, body: str
) -> None:
    httpserver.expect_request(f"{BASE}/Messages.json", "GET").respond_with_data(body)
    with pytest.raises(FetchError, match="the list of messages to \\+39…01") as caught:
        sender.sent_to(MARIO)
    assert "3330000001" not in str(caught.value)


def test_a_second_page_that_fails_is_an_error_and_no_half_list(
    httpserver: HTTPServer, sender: TwilioSender
) -> None:
    first = {"messages": [a_record("SM1")], "next_page_uri": f"{BASE}/Messages.json?Page=1"}
    httpserver.expect_request(f"{BASE}/Messages.json", query_string={"Page": "1"}).respond_with_data("", 503)
    httpserver.expect_request(f"{BASE}/Messages.json").respond_with_json(first)
    with pytest.raises(FetchError, match="the provider failed") as caught:
        sender.sent_to(MARIO)
    assert caught.value.status == 503


def test_a_list_that_is_refused_tells_what_ops_can_do(httpserver: HTTPServer, sender: TwilioSender) -> None:
    told = {"code": 20003, "message": "Authenticate +393330000001"}
    httpserver.expect_request(f"{BASE}/Messages.json").respond_with_json(told, 401)
    with pytest.raises(FetchError, match="TWILIO_AUTH_TOKEN") as caught:
        sender.sent_to(MARIO)
    assert (caught.value.status, caught.value.retry_after) == (401, None)
    assert "3330000001" not in str(caught.value)


def test_a_list_that_must_wait_says_how_long(httpserver: HTTPServer, sender: TwilioSender) -> None:
    httpserver.expect_request(f"{BASE}/Messages.json").respond_with_data("", 429, {"Retry-After": "30"})
    with pytest.raises(FetchError, match="too many requests at once") as caught:
        sender.sent_to(MARIO)
    assert (caught.value.status, caught.value.retry_after) == (429, timedelta(seconds=30))


def test_a_provider_that_is_not_there_is_an_error(httpserver: HTTPServer, sender: TwilioSender) -> None:
    httpserver.stop()
    with pytest.raises(
        FetchError, match="cannot ask the provider for the list of messages to \\+39…01: cannot"
    ):
        sender.sent_to(MARIO)
    httpserver.start()


def test_an_active_account_is_named(httpserver: HTTPServer, sender: TwilioSender) -> None:
    account = {"sid": ACCOUNT, "status": "active", "friendly_name": "Comune di Prova"}
    httpserver.expect_request(f"{BASE}.json", "GET").respond_with_json(account)
    assert sender.verify() == "the account 'Comune di Prova' is active"


def test_a_suspended_account_is_an_error(httpserver: HTTPServer, sender: TwilioSender) -> None:
    httpserver.expect_request(f"{BASE}.json").respond_with_json({"sid": ACCOUNT, "status": "suspended"})
    with pytest.raises(FetchError, match="the account is suspended, not active"):
        sender.verify()


def test_refused_credentials_are_an_error_that_names_the_settings(
    httpserver: HTTPServer, sender: TwilioSender
) -> None:
    httpserver.expect_request(f"{BASE}.json").respond_with_json({"code": 20003, "message": "x"}, 401)
    with pytest.raises(FetchError, match=r"check whatsapp\.account_sid and TWILIO_AUTH_TOKEN"):
        sender.verify()
