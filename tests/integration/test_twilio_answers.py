"""What the provider's answers are taken for: refused with an action, or unknown."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytest_httpserver import HTTPServer

from bridge.model import Action, Address, OutcomeKind, Outgoing
from bridge.policy import WhatsApp
from bridge.whatsapp.twilio_sender import TwilioSender

ACCOUNT = "AC" + "0" * 32
MESSAGES = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
SID = "SM0123456789abcdef0123456789abcdef"
NUMBER = "393330000001"
MARIO = Address.of_phone(f"+{NUMBER}")
HELLO = Outgoing(MARIO, "a1", body="Ciao")


def make_sender(url: str, connections: int = 2) -> TwilioSender:
    town = WhatsApp(ACCOUNT, "+390000000000", url, url, 80, timedelta(seconds=20), 250, True, {})
    return TwilioSender(town, "secret", "https://bridge.example/whatsapp/status", connections)


@pytest.fixture
def sender(httpserver: HTTPServer) -> Iterator[TwilioSender]:
    sender = make_sender(httpserver.url_for(""))
    yield sender
    sender.close()


def answer(server: HTTPServer, status: int, body: object, **headers: str) -> None:
    text = body if isinstance(body, str) else json.dumps(body)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    server.expect_request(MESSAGES, "POST").respond_with_data(text, status, named)


REFUSALS = [
    (Action.SUPPRESS, [21211, 21614, 63003, 63031, 63015]),
    (Action.NOT_THERE, [63024]),
    (Action.UNSUBSCRIBE, [21610, 63014]),
    (Action.SKIP, [63033, 63032, 98765]),
    (Action.RETRY_LATER, [63049]),
    (Action.AS_TEMPLATE, [63016]),
    (Action.FAIL_NOTICE, [63005, 63006, 63013, 63021, 63028, 63030, 21617, 21656]),
    (Action.WITHOUT_MEDIA, [63019, 63034, 21620]),
    (Action.HALT_TEMPLATE, [63027, 63040, 63041, 63042, 21654, 21655]),
    (Action.LIMIT_REACHED, [63018]),
    (Action.PAUSE_SENDER, [63017, 63038]),
    (Action.SLOW_DOWN, [21611, 30001]),
    (Action.RETRY, [63009, 63010, 63012, 63023, 30008, 30410]),
    (Action.TOO_MANY, [20429]),
    (Action.STOP_ALL, [20003, 20005, 20006, 30002, 20404]),
    (
        Action.STOP_SENDER,
        [63001, 63002, 63007, 63020, 63051, 21603, 21606, 21701, 21702, 21703, 21704, 21705, 21910],
    ),
]


@pytest.mark.parametrize(("code", "action"), [(code, action) for action, codes in REFUSALS for code in codes])
def test_a_refusal_asks_for_what_its_code_means(
    httpserver: HTTPServer, sender: TwilioSender, code: int, action: Action
) -> None:
    answer(httpserver, 400, {"code": code, "message": "No.", "status": 400, "more_info": "https://x.example"})
    outcome = sender.send(HELLO)
    assert (outcome.kind, outcome.action, outcome.code) == (OutcomeKind.REFUSED, action, code)
    assert outcome.detail.endswith("(HTTP 400: No.)")
    assert len(httpserver.log) == 1


def test_too_many_requests_may_be_sent_again_after_the_time_that_was_told(
    httpserver: HTTPServer, sender: TwilioSender
) -> None:
    answer(httpserver, 429, {"code": 20429, "message": "Too Many Requests"}, Retry_After="7")
    outcome = sender.send(HELLO)
    assert (outcome.kind, outcome.action, outcome.code) == (OutcomeKind.REFUSED, Action.TOO_MANY, 20429)
    assert outcome.retry_after == 7
    assert len(httpserver.log) == 1


@pytest.mark.parametrize("header", ["soon", "-1", "Sat, 21 Nov 2026 10:00:00 GMT", "1e9", ""])
def test_a_retry_after_that_is_no_number_of_seconds_is_not_told(
    httpserver: HTTPServer, sender: TwilioSender, header: str
) -> None:
    answer(httpserver, 429, "", Retry_After=header)
    outcome = sender.send(HELLO)
    assert (outcome.action, outcome.code, outcome.retry_after) == (Action.TOO_MANY, None, None)


def test_wrong_credentials_stop_everything(httpserver: HTTPServer, sender: TwilioSender) -> None:
    answer(httpserver, 401, {"code": 20003, "message": "Authenticate", "status": 401})
    outcome = sender.send(HELLO)
    assert (outcome.kind, outcome.action, outcome.code) == (OutcomeKind.REFUSED, Action.STOP_ALL, 20003)


def test_a_refusal_in_the_form_of_rfc_9457_is_understood(
    httpserver: HTTPServer, sender: TwilioSender
) -> None:
    body = {"type": "https://x.example", "title": "Bad", "status": 400, "code": 63016, "detail": "Closed."}
    answer(httpserver, 400, body)
    outcome = sender.send(HELLO)
    assert (outcome.action, outcome.code) == (Action.AS_TEMPLATE, 63016)
    assert outcome.detail.endswith("(HTTP 400: Closed.)")


@pytest.mark.parametrize(
    "body", ["<h1>Not Found</h1>", "[]", "null", '"no"', '{"code": null}', '{"code": "x"}']
)
def test_a_refusal_that_is_not_the_providers_stops_the_sender_and_not_the_message(
    httpserver: HTTPServer, sender: TwilioSender, body: str
) -> None:
    answer(httpserver, 404, body)
    outcome = sender.send(HELLO)
    assert (outcome.kind, outcome.action, outcome.code) == (OutcomeKind.REFUSED, Action.STOP_SENDER, None)
    assert "whatsapp.api_url" in outcome.detail


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(httpserver: HTTPServer, sender: TwilioSender, status: int) -> None:
    answer(httpserver, status, "", Location=httpserver.url_for("/elsewhere"))
    outcome = sender.send(HELLO)
    assert (outcome.kind, outcome.action) == (OutcomeKind.REFUSED, Action.STOP_SENDER)
    assert [request.path for request, _ in httpserver.log] == [MESSAGES]


@pytest.mark.parametrize(
    ("status", "code"), [(500, 20500), (503, 20503), (502, None), (504, None), (500, 21211)]
)
def test_a_failure_of_the_provider_leaves_the_outcome_open(
    httpserver: HTTPServer, sender: TwilioSender, status: int, code: int | None
) -> None:
    answer(httpserver, status, {"code": code, "message": "Oops"})
    outcome = sender.send(HELLO)
    assert (outcome.kind, outcome.action) == (OutcomeKind.UNKNOWN, Action.RECONCILE)
    assert (outcome.code, outcome.sid) == (code, None)
    assert len(httpserver.log) == 1


@pytest.mark.parametrize(
    "body",
    [
        "",
        "   ",
        "<html>Welcome to the hotel's network</html>",
        '{"sid": "SM0123',
        "[]",
        "null",
        "{}",
        '{"sid": null}',
        '{"sid": ""}',
        '{"sid": 5}',
        '{"sid": "SM1", "date_created": "Mon, 77 Aug 2026 10:00:00 +0000"}',
        "{" * 50,
    ],
)
def test_a_201_that_cannot_be_read_leaves_the_outcome_open(
    httpserver: HTTPServer, sender: TwilioSender, body: str
) -> None:
    answer(httpserver, 201, body)
    outcome = sender.send(HELLO)
    assert (outcome.kind, outcome.action) == (OutcomeKind.UNKNOWN, Action.RECONCILE)
    assert outcome.sid is None
    assert outcome.detail


def test_a_mistake_of_ours_is_raised() -> None:
    sender = make_sender("http://127.0.0.1:9")
    with pytest.raises(AttributeError):
        sender.send(Outgoing(None, "a1", body="Ciao"))  # type: ignore[arg-type]  # the mistake
    sender.close()
