"""A network and a server that misbehave: what is surely not sent, and what is unknown."""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import timedelta
from threading import Event, Thread

import pytest

from bridge.model import Action, Address, Outcome, OutcomeKind, Outgoing
from bridge.policy import WhatsApp
from bridge.whatsapp import connection, http_client
from bridge.whatsapp.twilio_sender import TwilioSender

SID = "SM0123456789abcdef0123456789abcdef"
HELLO = Outgoing(Address.of_phone("+393330000001"), "a1", body="Ciao")
BODY = f'{{"sid": "{SID}", "status": "queued"}}'.encode()
HEAD = b"HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(BODY)
UNKNOWN = (OutcomeKind.UNKNOWN, Action.RECONCILE)
NOT_SENT = (OutcomeKind.REFUSED, Action.UNREACHABLE)


def make_sender(url: str, connections: int = 2, read_seconds: float = 10) -> TwilioSender:
    town = WhatsApp("AC1", "+390000000000", url, url, 80, timedelta(seconds=20), 250, True, {})
    callback = "https://bridge.example/whatsapp/status"
    return TwilioSender(town, "secret", callback, connections, read_seconds)


@dataclass
class Peer:
    """What is known on the server's side."""

    url: str
    requests: list[bytes] = field(default_factory=list)  # whole ones
    connections: int = 0
    asked: Event = field(default_factory=Event)  # a whole request came
    closed: Event = field(default_factory=Event)  # a connection was closed on this side
    over: Event = field(default_factory=Event)  # the test is over: let go of whoever waits


Behaviour = Callable[[socket.socket, Peer], None]


@contextmanager
def serving(behave: Behaviour) -> Iterator[Peer]:
    """A server that treats each connection as `behave` does, then closes it."""
    listener = socket.create_server(("127.0.0.1", 0))
    peer = Peer(f"http://127.0.0.1:{listener.getsockname()[1]}")

    def serve(connection: socket.socket) -> None:
        # The client goes away early in some of these tests.
        with suppress(OSError), connection:
            behave(connection, peer)
        peer.closed.set()

    def accept() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            peer.connections += 1
            Thread(target=serve, args=(connection,), daemon=True).start()

    acceptor = Thread(target=accept, daemon=True)
    acceptor.start()
    try:
        yield peer
    finally:
        peer.over.set()
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        acceptor.join(10)


def read_request(connection: socket.socket, peer: Peer) -> None:
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65_536) or _gone()
    head, _, body = received.partition(b"\r\n\r\n")
    lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    missing = (int(lengths[0].split(b":")[1]) if lengths else 0) - len(body)
    while missing > 0:
        missing -= len(connection.recv(65_536) or _gone())
    peer.requests.append(received)
    peer.asked.set()


def _gone() -> bytes:
    raise ConnectionError("the client closed")


def reset(connection: socket.socket) -> None:
    """Closing will send RST instead of FIN."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


# --- after the request left: unknown ----------------------------------------------------------------------


def closes_without_reading(connection: socket.socket, peer: Peer) -> None:
    # Once something has come: a reset right away may strike while the client still connects.
    connection.recv(1, socket.MSG_PEEK)
    reset(connection)


def closes_after_reading(connection: socket.socket, peer: Peer) -> None:
    read_request(connection, peer)


def resets_after_reading(connection: socket.socket, peer: Peer) -> None:
    read_request(connection, peer)
    reset(connection)


def resets_within_the_body(connection: socket.socket, peer: Peer) -> None:
    read_request(connection, peer)
    connection.sendall(HEAD + BODY[:20])
    reset(connection)


def ends_within_the_body(connection: socket.socket, peer: Peer) -> None:
    read_request(connection, peer)
    connection.sendall(HEAD + BODY[:20])


def ends_within_the_head(connection: socket.socket, peer: Peer) -> None:
    read_request(connection, peer)
    connection.sendall(HEAD[:30])


def stalls_before_answering(connection: socket.socket, peer: Peer) -> None:
    read_request(connection, peer)
    peer.over.wait(60)


def stalls_within_the_body(connection: socket.socket, peer: Peer) -> None:
    read_request(connection, peer)
    connection.sendall(HEAD + BODY[:20])
    peer.over.wait(60)


def drips_a_header(connection: socket.socket, peer: Peer) -> None:
    read_request(connection, peer)
    connection.sendall(b"HTTP/1.1 201 Created\r\nX-Slow: ")
    while not peer.over.wait(0.02):
        connection.sendall(b"z")


def drips_a_body(connection: socket.socket, peer: Peer) -> None:
    read_request(connection, peer)
    connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 50000\r\n\r\n")
    while not peer.over.wait(0.02):
        connection.sendall(b"z")


def speaks_no_http(connection: socket.socket, peer: Peer) -> None:
    read_request(connection, peer)
    connection.sendall(b"220 mail.comune.example ESMTP\r\n")


def contradicts_itself(connection: socket.socket, peer: Peer) -> None:
    read_request(connection, peer)
    connection.sendall(b"HTTP/1.1 201 Created\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\n{}")


@pytest.mark.parametrize(
    "behave",
    [
        closes_without_reading,
        closes_after_reading,
        resets_after_reading,
        resets_within_the_body,
        ends_within_the_body,
        ends_within_the_head,
        stalls_before_answering,
        stalls_within_the_body,
        drips_a_header,
        drips_a_body,
        speaks_no_http,
        contradicts_itself,
    ],
)
def test_without_a_whole_answer_the_outcome_is_unknown_and_nothing_is_repeated(behave: Behaviour) -> None:
    with serving(behave) as peer:
        sender = make_sender(peer.url, read_seconds=0.3)
        outcome = sender.send(HELLO)
        sender.close()
    assert (outcome.kind, outcome.action) == UNKNOWN
    assert "answer" in outcome.detail
    assert peer.connections == 1
    assert len(peer.requests) == (0 if behave is closes_without_reading else 1)


def test_a_broken_connection_does_not_spoil_the_next_request() -> None:
    """Even with a single connection: it goes back to the pool as an empty place."""

    def breaks_once(connection: socket.socket, peer: Peer) -> None:
        read_request(connection, peer)
        connection.sendall(HEAD + (BODY[:9] if len(peer.requests) == 1 else BODY))

    with serving(breaks_once) as peer:
        sender = make_sender(peer.url, connections=1)
        outcomes = [sender.send(HELLO) for _ in range(2)]
        sender.close()
    assert [outcome.kind for outcome in outcomes] == [OutcomeKind.UNKNOWN, OutcomeKind.ACCEPTED]


# --- before any byte left: surely not sent ----------------------------------------------------------------


def test_a_refused_connection_is_surely_not_sent() -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    sender = make_sender(f"http://127.0.0.1:{port}")
    outcome = sender.send(HELLO)
    sender.close()
    assert (outcome.kind, outcome.action) == NOT_SENT
    assert outcome.detail == f"cannot connect to 127.0.0.1:{port}: [Errno 111] Connection refused"


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (socket.gaierror(-2, "Name or service not known"), "Name or service"),
        (TimeoutError("timed out"), "timed"),
    ],
)
def test_a_name_that_is_not_found_or_a_connection_too_slow_is_surely_not_sent(
    monkeypatch: pytest.MonkeyPatch, error: OSError, reason: str
) -> None:
    def fails(*args: object, **options: object) -> None:
        raise error

    monkeypatch.setattr(socket, "getaddrinfo", fails)
    sender = make_sender("http://api.provider.example")
    outcome = sender.send(HELLO)
    sender.close()
    assert (outcome.kind, outcome.action) == NOT_SENT
    assert reason in outcome.detail


def test_a_busy_pool_is_surely_not_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http_client, "READ_SECONDS", 0.1)
    with serving(stalls_before_answering) as peer:
        sender = make_sender(peer.url, connections=1)
        first = Thread(target=sender.send, args=(HELLO,))
        first.start()
        assert peer.asked.wait(10)
        outcome = sender.send(HELLO)
        peer.over.set()
        first.join(10)
        sender.close()
    assert (outcome.kind, outcome.action) == NOT_SENT
    assert len(peer.requests) == 1


# --- kept connections --------------------------------------------------------------------------------------


def accepts(connection: socket.socket, peer: Peer) -> None:
    while True:
        read_request(connection, peer)
        connection.sendall(HEAD + BODY)


def test_connections_are_kept() -> None:
    with serving(accepts) as peer:
        sender = make_sender(peer.url)
        outcomes = [sender.send(HELLO) for _ in range(5)]
        sender.close()
    assert outcomes == [Outcome(OutcomeKind.ACCEPTED, sid=SID)] * 5
    assert (peer.connections, len(peer.requests)) == (1, 5)


def test_head_and_body_arrive_in_one_piece() -> None:
    with serving(accepts) as peer:
        sender = make_sender(peer.url)
        for _ in range(20):
            sender.send(HELLO)
        sender.close()
    # What was read when the head was whole: the body too.
    assert [b"Body=Ciao" in one for one in peer.requests] == [True] * 20


def test_a_connection_that_rested_too_long_is_not_reused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "IDLE_SECONDS", 0.0)
    with serving(accepts) as peer:
        sender = make_sender(peer.url)
        outcomes = [sender.send(HELLO) for _ in range(3)]
        sender.close()
    assert outcomes == [Outcome(OutcomeKind.ACCEPTED, sid=SID)] * 3
    assert peer.connections == 3


def test_a_connection_that_the_server_closed_in_between_is_replaced() -> None:
    def accepts_one(connection: socket.socket, peer: Peer) -> None:
        read_request(connection, peer)
        connection.sendall(HEAD + BODY)

    with serving(accepts_one) as peer:
        sender = make_sender(peer.url)
        outcomes = []
        for _ in range(3):
            outcomes.append(sender.send(HELLO))
            assert peer.closed.wait(10)
            peer.closed.clear()
        sender.close()
    assert outcomes == [Outcome(OutcomeKind.ACCEPTED, sid=SID)] * 3
