"""TLS: who is trusted, and that an error of it after sending is not taken for one before."""

from __future__ import annotations

import os
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from threading import Thread

import pytest

from bridge.model import Action, Address, Outcome, OutcomeKind, Outgoing
from bridge.policy import WhatsApp
from bridge.whatsapp.twilio_sender import TwilioSender
from tests.certificates import self_signed

HELLO = Outgoing(Address.of_phone("+393330000001"), "a1", body="Ciao")
ACCEPTED = b'HTTP/1.1 201 Created\r\nContent-Length: 14\r\n\r\n{"sid": "SM1"}'


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate for 127.0.0.1, with its key, in one PEM file."""
    return self_signed(tmp_path_factory.mktemp("tls"), "api.provider.example")


@contextmanager
def serving(certificate: Path, answer: Callable[[ssl.SSLSocket], None]) -> Iterator[tuple[str, list[bytes]]]:
    """A TLS server for one connection. Yields its address, and the pieces of requests that it got."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    got: list[bytes] = []

    def serve() -> None:
        raw, _ = listener.accept()
        with suppress(OSError), raw, context.wrap_socket(raw, server_side=True) as connection:
            while piece := connection.recv(65_536):
                got.append(piece)
                if piece.endswith(b"Body=Ciao"):
                    answer(connection)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Thread(target=serve, daemon=True)
        server.start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}", got
        server.join(10)


def send(url: str, times: int = 1) -> list[Outcome]:
    town = WhatsApp("AC1", "+390000000000", url, url, 80, timedelta(seconds=20), 250, True, {})
    sender = TwilioSender(town, "secret", "https://bridge.example/whatsapp/status", 1)
    outcomes = [sender.send(HELLO) for _ in range(times)]
    sender.close()
    return outcomes


def test_a_certificate_that_the_system_trusts_is_accepted_and_the_connection_kept(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serving(certificate, lambda connection: connection.sendall(ACCEPTED)) as (url, _):
        assert send(url, times=3) == [Outcome(OutcomeKind.ACCEPTED, sid="SM1")] * 3


def test_a_certificate_that_nobody_vouches_for_gets_no_byte(certificate: Path) -> None:
    with serving(certificate, lambda connection: connection.sendall(ACCEPTED)) as (url, got):
        (outcome,) = send(url)
    assert (outcome.kind, outcome.action) == (OutcomeKind.REFUSED, Action.UNREACHABLE)
    assert "certificate verify failed" in outcome.detail
    assert got == []


def test_a_tls_error_after_the_request_left_is_unknown(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """urllib3 gives the same SSLError for this as for a certificate that is refused."""

    def break_the_cipher(connection: ssl.SSLSocket) -> None:
        os.write(connection.fileno(), b"\x17\x03\x03\x00\x20" + b"no ciphertext of any known key..")

    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serving(certificate, break_the_cipher) as (url, got):
        (outcome,) = send(url)
    assert (outcome.kind, outcome.action) == (OutcomeKind.UNKNOWN, Action.RECONCILE)
    assert b"".join(got).endswith(b"Body=Ciao")
