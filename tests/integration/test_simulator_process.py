"""The simulator as a server and as a process of its own."""

from __future__ import annotations

import json
import logging
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from urllib.parse import urlencode, urlsplit

import pytest
import urllib3

from bridge.simulator import Simulator
from bridge.simulator.faults import Fault
from bridge.simulator.settings import ACCOUNT, SENDER, TOKEN

HX = "HX" + "3" * 32


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        yield running


def creation(base_url: str, to: str, token: str = TOKEN) -> bytes:
    """A whole request to create a message, as bytes on the wire."""
    body = urlencode({"To": to, "From": SENDER, "Body": "Buongiorno"}).encode()
    auth = urllib3.make_headers(basic_auth=f"{ACCOUNT}:{token}")["authorization"]
    head = [
        f"POST /2010-04-01/Accounts/{ACCOUNT}/Messages.json HTTP/1.1",
        f"Host: {urlsplit(base_url).netloc}",
        f"Authorization: {auth}",
        "Content-Type: application/x-www-form-urlencoded",
        f"Content-Length: {len(body)}",
    ]
    return "\r\n".join([*head, "", ""]).encode() + body


@contextmanager
def wire(base_url: str) -> Iterator[socket.socket]:
    url = urlsplit(base_url)
    with socket.create_connection((str(url.hostname), int(url.port or 0)), timeout=10) as connection:
        yield connection


def read_all(connection: socket.socket) -> bytes:
    return b"".join(iter(lambda: connection.recv(65_536), b""))


def test_one_connection_carries_many_requests(simulator: Simulator) -> None:
    with wire(simulator.base_url) as connection:
        connection.sendall(creation(simulator.base_url, "whatsapp:+393330000001") * 3)
        connection.shutdown(socket.SHUT_WR)
        assert read_all(connection).count(b"HTTP/1.1 201 Created") == 3
    assert simulator.ledger.counts["accepted"] == 3


@pytest.mark.parametrize("cut", [20, 150, -1])
def test_half_a_request_is_none(simulator: Simulator, cut: int) -> None:
    with wire(simulator.base_url) as connection:
        connection.sendall(creation(simulator.base_url, "whatsapp:+393330000001")[:cut])
        connection.shutdown(socket.SHUT_WR)
        assert read_all(connection) == b""
    assert simulator.ledger.requests() == []


def test_a_client_that_goes_away_does_not_undo_what_was_accepted(
    simulator: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    simulator.faults.add(Fault("latency", seconds=60))
    with wire(simulator.base_url) as connection:
        connection.sendall(creation(simulator.base_url, "whatsapp:+393330000001"))
        assert simulator.ledger.wait_counts(accepted=1)
    simulator.faults.clear()
    assert simulator.ledger.wait_counts(settled=True, failed=1)
    assert caplog.records == []


def test_a_head_request_gets_no_body(simulator: Simulator) -> None:
    answer = urllib3.request("HEAD", simulator.feed_url)
    assert (answer.status, answer.data) == (200, b"")
    assert int(answer.headers["Content-Length"]) > 0


def test_close_is_honoured(simulator: Simulator) -> None:
    with wire(simulator.base_url) as connection:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        assert read_all(connection).startswith(b"HTTP/1.1 200 OK")


@pytest.mark.parametrize(
    "nonsense", [b"hello\r\n\r\n", b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"]
)
def test_what_is_not_read_ends_the_connection_and_is_logged(
    simulator: Simulator, caplog: pytest.LogCaptureFixture, nonsense: bytes
) -> None:
    with wire(simulator.base_url) as connection:
        connection.sendall(nonsense)
        connection.shutdown(socket.SHUT_WR)
        assert read_all(connection) == b""
    assert [record.message for record in caplog.records] == ["simulator.connection_failed"]
    assert urllib3.request("GET", simulator.base_url).status == 200


def test_a_fault_of_the_simulators_own_is_a_500_and_logged(
    simulator: Simulator, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(simulator.ledger, "summary", lambda: 1 / 0)
    assert urllib3.request("GET", f"{simulator.base_url}/_simulator/summary").status == 500
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


def test_the_addresses_are_listed(simulator: Simulator) -> None:
    addresses = urllib3.request("GET", f"{simulator.base_url}/_simulator").json()
    assert addresses["api_url"] == addresses["content_url"] == simulator.base_url
    for name in ("feed_url", "newsroom", "phones", "ledger", "summary"):
        assert urllib3.request("GET", addresses[name]).status == 200


def test_it_keeps_an_exact_ledger_under_many_clients(simulator: Simulator) -> None:
    def send(client: int) -> int:
        request = b"".join(
            creation(simulator.base_url, f"whatsapp:+39333{client:03d}{number:04d}") for number in range(50)
        )
        with wire(simulator.base_url) as connection:
            connection.sendall(request)
            connection.shutdown(socket.SHUT_WR)
            return read_all(connection).count(b"201 Created")

    with ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(send, range(16))) == 800
    assert simulator.ledger.wait_counts(settled=True, accepted=800, failed=800)
    summary = simulator.ledger.summary()
    assert (summary["recipients"], summary["per_recipient_max"], summary["duplicates"]) == (800, 1, [])
    assert [message.number for message in simulator.ledger.outbound()] == list(range(1, 801))


def test_stopping_closes_the_port_and_lets_stalled_clients_go() -> None:
    simulator = Simulator()
    simulator.start()
    simulator.faults.add(Fault("stall_after"))
    with wire(simulator.base_url) as connection:
        connection.sendall(creation(simulator.base_url, "whatsapp:+393330000001"))
        assert simulator.ledger.wait_counts(accepted=1)
        simulator.stop()
        assert read_all(connection) == b""
    with pytest.raises(ConnectionRefusedError), wire(simulator.base_url):
        pass


def test_a_simulator_that_never_started_can_be_stopped() -> None:
    Simulator().stop()


@contextmanager
def process(*arguments: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """`python -m bridge.simulator`, and its address once it serves."""
    command = [sys.executable, "-m", "bridge.simulator", "--port", "0", *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as running:
        try:
            assert running.stdout is not None
            yield running, json.loads(running.stdout.readline())["base_url"]
        finally:
            running.kill()


def test_as_a_process_it_prints_its_address_serves_and_ends_on_sigterm() -> None:
    given = {
        "--account": ACCOUNT.replace("0", "7"),
        "--token": "another-token",
        "--sender": "+390000000007",
        "--template": f"{HX}=Avviso: {{{{1}}}}=x.",
        "--inbound-url": "http://127.0.0.1:9/whatsapp/inbound",
        "--seed": "5",
    }
    with process(*(word for pair in given.items() for word in pair)) as (running, base_url):
        settings = urllib3.request("GET", f"{base_url}/_simulator/settings").json()
        assert settings["account"] == given["--account"]
        assert settings["senders"] == ["whatsapp:+390000000007"]
        assert (settings["inbound_url"], settings["seed"]) == (given["--inbound-url"], 5)
        headers = urllib3.make_headers(basic_auth=f"{given['--account']}:{given['--token']}")
        template = urllib3.request("GET", f"{base_url}/v1/Content/{HX}", headers=headers).json()
        assert template["types"] == {"twilio/text": {"body": "Avviso: {{1}}=x."}}
        running.send_signal(signal.SIGTERM)
        assert running.wait(timeout=10) == 0


def test_a_template_without_a_body_is_a_usage_error() -> None:
    command = [sys.executable, "-m", "bridge.simulator", "--template", HX]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, "HX…=BODY" in done.stderr) == (2, True)
