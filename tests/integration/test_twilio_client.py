"""The HTTP client by itself, and the points at which a crash can strike within a request."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from threading import Event

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from bridge.whatsapp.connection import NotSentError
from bridge.whatsapp.http_client import ApiError, NoAnswerError, PooledHttpClient

MESSAGES = "/2010-04-01/Accounts/AC1/Messages.json"

# A whole process, because these points end it.
CHILD = """
import sys
from datetime import timedelta
from bridge.model import Address, Outgoing
from bridge.policy import WhatsApp
from bridge.whatsapp.twilio_sender import TwilioSender

url, what = sys.argv[1:]
town = WhatsApp("AC1", "+390000000000", url, url, 80, timedelta(seconds=20), 250, True, {})
sender = TwilioSender(town, "secret", "https://bridge.example/whatsapp/status", 1)
message = Outgoing(Address.of_phone("+393330000001"), "a1", body="Ciao")
print(sender.verify() if what == "verify" else sender.send(message))
"""


@pytest.fixture
def client() -> Iterator[PooledHttpClient]:
    client = PooledHttpClient(1, read_seconds=60)
    yield client
    client.close()


def start_child(url: str, what: str, crash_at: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "BRIDGE_TESTING": "1", "BRIDGE_CRASH_AT": crash_at}
    command = [sys.executable, "-c", CHILD, url, what]
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_json_leaves_as_json(httpserver: HTTPServer, client: PooledHttpClient) -> None:
    """As the Content API wants it; messages are forms."""
    httpserver.expect_request("/v1/Content").respond_with_json({"sid": "HX1"}, 201, {"X-Told": "yes"})
    answer = client.request(
        "POST",
        httpserver.url_for("/v1/Content"),
        data={"language": "it"},
        headers={"Content-Type": "application/json"},
    )
    assert httpserver.log[0][0].json == {"language": "it"}
    assert (answer.status_code, json.loads(answer.text)) == (201, {"sid": "HX1"})
    assert answer.headers["x-told"] == "yes"


def test_a_time_limit_of_a_single_request_is_kept(httpserver: HTTPServer, client: PooledHttpClient) -> None:
    over = Event()

    def stall(request: Request) -> Response:
        over.wait(60)
        return Response("{}")

    httpserver.expect_request("/slow").respond_with_handler(stall)
    with pytest.raises(NoAnswerError, match="timed out"):
        client.request("GET", httpserver.url_for("/slow"), timeout=0.1)
    over.set()


def test_a_refusal_without_any_words_has_the_servers_reason(
    httpserver: HTTPServer, client: PooledHttpClient
) -> None:
    httpserver.expect_request("/").respond_with_data("", 418, {"Retry-After": "30"})
    with pytest.raises(ApiError, match="I'M A TEAPOT") as caught:
        client.request("GET", httpserver.url_for("/"))
    assert (caught.value.status, caught.value.code, caught.value.retry_after) == (418, None, 30)


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/x", "http://[::1", "http://"])
def test_an_address_that_is_none_is_surely_not_sent(client: PooledHttpClient, url: str) -> None:
    with pytest.raises(NotSentError):
        client.request("GET", url)


def test_a_crash_at_bytes_sent_strikes_once_the_whole_request_has_left(httpserver: HTTPServer) -> None:
    """The answer is only given once the process is gone: nothing of it can have been read."""
    arrived, gone = Event(), Event()

    def answer_late(request: Request) -> Response:
        assert request.form["Body"] == "Ciao"
        arrived.set()
        gone.wait(60)
        return Response('{"sid": "SM1"}', 201)

    httpserver.expect_request(MESSAGES, "POST").respond_with_handler(answer_late)
    child = start_child(httpserver.url_for(""), "send", "bytes-sent:1")
    output, _ = child.communicate(timeout=60)
    assert arrived.wait(60)  # a busy machine reads it later
    gone.set()
    httpserver.stop()  # which waits for its threads
    httpserver.start()
    assert (child.returncode, output) == (-signal.SIGKILL, "")
    httpserver.check_assertions()
    assert len(httpserver.log) == 1


def test_a_crash_at_201_unread_strikes_between_head_and_body(httpserver: HTTPServer) -> None:
    """The body is only given once the process is gone: the head alone let it come so far."""
    gone = Event()

    def body_late() -> Iterator[bytes]:
        yield b""
        gone.wait(60)
        yield b'{"sid": "SM1"}'

    def answer(request: Request) -> Response:
        return Response(body_late(), 201, {"Content-Length": "14"})

    httpserver.expect_request(MESSAGES, "POST").respond_with_handler(answer)
    child = start_child(httpserver.url_for(""), "send", "201-unread:1")
    output, _ = child.communicate(timeout=60)
    gone.set()
    assert (child.returncode, output) == (-signal.SIGKILL, "")


@pytest.mark.parametrize("point", ["bytes-sent:1", "201-unread:1"])
def test_only_the_creation_of_a_message_passes_a_crash_point(httpserver: HTTPServer, point: str) -> None:
    account = {"status": "active", "friendly_name": "Comune"}
    httpserver.expect_request("/2010-04-01/Accounts/AC1.json").respond_with_json(account, 201)
    child = start_child(httpserver.url_for(""), "verify", point)
    output, errors = child.communicate(timeout=60)
    assert (child.returncode, output) == (0, "the account 'Comune' is active\n"), errors


@pytest.mark.parametrize("point", ["bytes-sent:2", "201-unread:2"])
def test_the_message_before_the_one_that_crashes_is_whole(httpserver: HTTPServer, point: str) -> None:
    httpserver.expect_request(MESSAGES, "POST").respond_with_json({"sid": "SM1"}, 201)
    child = start_child(httpserver.url_for(""), "send", point)
    output, errors = child.communicate(timeout=60)
    assert child.returncode == 0, errors
    assert "SM1" in output


def test_a_message_waits_at_the_gate_after_its_connection_is_made_and_nothing_else_does(
    httpserver: HTTPServer,
) -> None:
    """So that neither connecting nor a handshake comes between its slot and its bytes."""
    gates: list[int] = []
    client = PooledHttpClient(1, gate=lambda: gates.append(len(httpserver.log)))
    httpserver.expect_request(MESSAGES).respond_with_json({"sid": "SM1"}, 201)
    for _ in range(2):
        client.request("POST", httpserver.url_for(MESSAGES), data={"Body": "Ciao"})
    client.request("GET", httpserver.url_for(MESSAGES))
    client.close()
    assert gates == [0, 1]
    assert len(httpserver.log) == 3


def test_who_cannot_be_reached_takes_no_slot() -> None:
    gates: list[bool] = []
    client = PooledHttpClient(1, gate=lambda: gates.append(True))
    with pytest.raises(NotSentError):
        client.request("POST", f"http://127.0.0.1:9{MESSAGES}", data={"Body": "Ciao"})
    assert gates == []
