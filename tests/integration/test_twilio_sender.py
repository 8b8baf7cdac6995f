"""Messages through the real SDK to a real HTTP server: what leaves, what is shown of it, many at once."""

from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from urllib.parse import parse_qs

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from bridge.errors import FetchError
from bridge.log import MaskingFormatter
from bridge.model import Address, Outcome, OutcomeKind, Outgoing
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


def only_form(server: HTTPServer) -> dict[str, list[str]]:
    """The fields of the one request that the server got."""
    ((request, _),) = server.log
    return {name: request.form.getlist(name) for name in request.form}


# --- what leaves -------------------------------------------------------------------------------------------


def test_an_accepted_message_has_the_sid_that_the_provider_gave(
    httpserver: HTTPServer, sender: TwilioSender
) -> None:
    answer(httpserver, 201, {"sid": SID, "status": "queued", "to": MARIO.reveal()})
    assert sender.send(HELLO) == Outcome(OutcomeKind.ACCEPTED, sid=SID)
    assert only_form(httpserver) == {
        "To": ["whatsapp:+393330000001"],
        "From": ["whatsapp:+390000000000"],
        "Body": ["Ciao"],
        "StatusCallback": ["https://bridge.example/whatsapp/status?attempt=a1"],
    }


def test_a_template_leaves_with_its_variables_and_validity(
    httpserver: HTTPServer, sender: TwilioSender
) -> None:
    answer(httpserver, 201, {"sid": SID})
    variables = {"1": "Viabilità", "2": "Chiusa “via Roma” ⚠️ & altre"}
    message = Outgoing(MARIO, "a/b c", content_sid="HX1", variables=variables, valid_for_seconds=600)
    assert sender.send(message).kind is OutcomeKind.ACCEPTED
    form = only_form(httpserver)
    assert json.loads(form.pop("ContentVariables")[0]) == variables
    assert form == {
        "To": ["whatsapp:+393330000001"],
        "From": ["whatsapp:+390000000000"],
        "ContentSid": ["HX1"],
        "ValidityPeriod": ["600"],
        "StatusCallback": ["https://bridge.example/whatsapp/status?attempt=a%2Fb+c"],
    }


@pytest.mark.parametrize(("asked", "sent"), [(0, "1"), (-5, "1"), (36_001, "36000"), (86_400, "36000")])
def test_the_validity_stays_within_what_the_provider_takes(
    httpserver: HTTPServer, sender: TwilioSender, asked: int, sent: str
) -> None:
    answer(httpserver, 201, {"sid": SID})
    sender.send(Outgoing(MARIO, "a1", body="Ciao", valid_for_seconds=asked))
    assert only_form(httpserver)["ValidityPeriod"] == [sent]


def test_a_user_id_is_addressed_as_it_is(httpserver: HTTPServer, sender: TwilioSender) -> None:
    answer(httpserver, 201, {"sid": SID})
    sender.send(Outgoing(Address("whatsapp:US.ABC123"), "a1", body="Ciao"))
    assert only_form(httpserver)["To"] == ["whatsapp:US.ABC123"]


def test_half_a_character_leaves_as_a_question_mark(httpserver: HTTPServer, sender: TwilioSender) -> None:
    answer(httpserver, 201, {"sid": SID})
    assert sender.send(Outgoing(MARIO, "a1", body="Ciao \ud83d")).kind is OutcomeKind.ACCEPTED
    assert only_form(httpserver)["Body"] == ["Ciao ?"]


def test_the_credentials_are_the_configured_ones_whatever_the_environment_says(
    httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", "ACother")
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "other")
    monkeypatch.setenv("TWILIO_EDGE", "dublin")
    monkeypatch.setenv("TWILIO_REGION", "ie1")
    answer(httpserver, 201, {"sid": SID})
    sender = make_sender(httpserver.url_for(""))
    assert sender.send(HELLO).sid == SID
    authorization = httpserver.log[0][0].authorization
    assert authorization is not None
    assert (authorization.username, authorization.password) == (ACCOUNT, "secret")
    sender.close()


# --- numbers -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        f"The 'To' number whatsapp:+{NUMBER} is not valid",
        f"The 'To' number +{NUMBER} is not valid",
        f"The 'To' number {NUMBER} is not valid",
        "The 'To' number +39 333 000 0001 is not valid, nor is 3330000001",
    ],
)
@pytest.mark.parametrize("status", [400, 500])
def test_no_outcome_shows_a_number(
    httpserver: HTTPServer, sender: TwilioSender, words: str, status: int
) -> None:
    answer(httpserver, status, {"code": 21211, "message": words})
    shown = repr(sender.send(HELLO)).replace(" ", "")
    assert "is not valid".replace(" ", "") in shown
    assert "3330000001" not in shown


def test_no_log_shows_a_number_not_even_when_everything_is_logged(
    httpserver: HTTPServer, sender: TwilioSender
) -> None:
    lines = io.StringIO()
    handler = logging.StreamHandler(lines)
    handler.setFormatter(MaskingFormatter())
    root = logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    try:
        answer(httpserver, 400, {"code": 21211, "message": f"whatsapp:+{NUMBER}?"})
        sender.send(HELLO)
        with pytest.raises(FetchError):
            sender.sent_to(MARIO)
    finally:
        root.setLevel(before)
        root.removeHandler(handler)
    assert "POST" in lines.getvalue()
    assert "3330000001" not in lines.getvalue()


def test_the_sdk_logs_nothing_of_its_own(
    httpserver: HTTPServer, sender: TwilioSender, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    answer(httpserver, 201, {"sid": SID})
    sender.send(HELLO)
    assert [record for record in caplog.records if record.name.startswith("twilio")] == []


# --- many at once ------------------------------------------------------------------------------------------


class Echo(BaseHTTPRequestHandler):
    """Accepts every message and makes its SID of the addressee, over kept connections."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        attempt = form["StatusCallback"][0].rpartition("=")[2]
        body = json.dumps({"sid": f"SM-{form['To'][0]}-{form['Body'][0]}-{attempt}"}).encode()
        self.send_response(201)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Quiet."""


def test_many_threads_get_each_their_own_answer() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
    Thread(target=server.serve_forever, daemon=True).start()
    sender = make_sender(f"http://127.0.0.1:{server.server_port}", connections=32)
    messages = [Outgoing(Address.of_phone(f"+39333{n:07}"), f"a{n}", body=f"b{n}") for n in range(2_000)]
    try:
        with ThreadPoolExecutor(32) as pool:
            outcomes = list(pool.map(sender.send, messages, timeout=60))
    finally:
        sender.close()
        server.shutdown()
        server.server_close()
    expected = [f"SM-{message.to.reveal()}-{message.body}-{message.attempt}" for message in messages]
    assert [outcome.sid for outcome in outcomes] == expected


def test_one_connection_serves_many_threads_in_turn(httpserver: HTTPServer) -> None:
    def echo(request: Request) -> Response:
        return Response(json.dumps({"sid": request.form["Body"]}), 201)

    httpserver.expect_request(MESSAGES, "POST").respond_with_handler(echo)
    sender = make_sender(httpserver.url_for(""), connections=1)
    messages = [Outgoing(MARIO, f"a{n}", body=f"SM{n}") for n in range(40)]
    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(sender.send, messages, timeout=60))
    sender.close()
    assert outcomes == [Outcome(OutcomeKind.ACCEPTED, sid=f"SM{n}") for n in range(40)]
