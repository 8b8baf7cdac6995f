"""Where a fetch may lead: private networks, names that lie, TLS, logins."""

from __future__ import annotations

import base64
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from typing import Any

import pytest

from tests.certificates import self_signed
from tests.integration.fetch_server import FEED, failure, make_fetcher, ok, redirect, serving

NOBODY: frozenset[str] = frozenset()
LOGIN = "Basic " + base64.b64encode(b"ufficio:p@ss").decode()


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[str]]:
    """The addresses that DNS knows for invented names; numeric addresses stand for themselves."""
    table: dict[str, list[str]] = {}

    def resolve(host: str, port: int, **_: Any) -> list[tuple[int, int, int, str, tuple[str, int]]]:
        addresses = table.get(host, [host])
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (address, port)) for address in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", resolve)
    return table


def test_a_private_address_is_not_even_connected_to() -> None:
    with serving(ok()) as peer:
        error = failure(peer.url, allowed_hosts=NOBODY)
    assert str(error) == (
        "127.0.0.1 leads to 127.0.0.1, which is not a public address; "
        "only hosts that stand in the configuration may be on a private network."
    )
    assert peer.requests == []


@pytest.mark.parametrize(
    "host", ["localhost", "0.0.0.0", "127.1", "0x7f000001", "2130706433", "[::1]", "[::ffff:127.0.0.1]"]
)
def test_other_spellings_of_this_machine_are_refused_like_it(host: str) -> None:
    with serving(ok()) as peer:
        error = failure(peer.url.replace("127.0.0.1", host), allowed_hosts=NOBODY)
    assert "which is not a public address" in str(error)
    assert peer.requests == []


def test_a_configured_host_may_be_on_a_private_network(names: dict[str, list[str]]) -> None:
    names["cms.intranet.example"] = ["127.0.0.1"]
    with serving(ok()) as peer:
        url = peer.url.replace("127.0.0.1", "CMS.intranet.example")
        fetched = make_fetcher(frozenset({"cms.intranet.example"})).fetch(url)
    assert (fetched.body, peer.header("Host")) == (FEED, url.lower().split("/")[2])


def test_a_public_name_that_is_bound_to_a_private_address_is_refused(names: dict[str, list[str]]) -> None:
    names["feed.comune.example"] = ["127.0.0.1"]
    with serving(ok()) as peer:
        error = failure(peer.url.replace("127.0.0.1", "feed.comune.example"), allowed_hosts=NOBODY)
    assert "feed.comune.example leads to 127.0.0.1" in str(error)
    assert peer.requests == []


def test_the_address_that_was_judged_is_the_one_connected_to(names: dict[str, list[str]]) -> None:
    """A name that is bound anew between judging and connecting changes nothing: it is looked up once."""
    names["www.comune.example"] = ["127.0.0.1"]
    judged = socket.getaddrinfo

    def bound_anew(host: str, port: int, **options: Any) -> Any:
        found = judged(host, port, **options)
        names["www.comune.example"] = ["127.0.0.2"]
        return found

    with serving(ok()) as peer, pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", bound_anew)
        url = peer.url.replace("127.0.0.1", "www.comune.example")
        assert make_fetcher(frozenset({"www.comune.example"})).fetch(url).body == FEED


def test_an_address_that_does_not_answer_gives_way_to_the_next(names: dict[str, list[str]]) -> None:
    names["www.comune.example"] = ["127.0.0.99", "127.0.0.1"]
    with serving(ok()) as peer:
        fetched = make_fetcher(frozenset({"www.comune.example"})).fetch(
            peer.url.replace("127.0.0.1", "www.comune.example")
        )
    assert fetched.body == FEED


def test_a_refused_connection_is_told() -> None:
    with serving(ok()) as peer:
        port = peer.url.split(":")[2].partition("/")[0]
    assert str(failure(peer.url)) == f"127.0.0.1 cannot be reached on port {port}: Connection refused."


def test_an_address_that_takes_no_connection_is_given_up() -> None:
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        port = full.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)):  # fills the only place in the queue
            error = failure(f"http://127.0.0.1:{port}/", connect=0.3)
    assert str(error) == f"127.0.0.1 took no connection on port {port} within 0.3 s."


def test_an_unknown_name_is_told() -> None:
    assert str(failure("http://feed.invalid/")).startswith("feed.invalid is not known to DNS: ")


@pytest.mark.parametrize(
    "url", ["ftp://comune.example/feed", "comune.example/feed", "file:///etc/passwd", "http://", ""]
)
def test_only_http_addresses_are_fetched(url: str) -> None:
    assert "is not an http or https address" in str(failure(url))


def test_a_login_in_the_address_is_sent_but_shown_nowhere() -> None:
    with serving(redirect("/nuovo/"), ok()) as peer:
        fetched = make_fetcher().fetch(peer.url.replace("http://", "http://ufficio:p%40ss@"))
    assert [peer.header("Authorization", request) for request in (0, 1)] == [LOGIN, LOGIN]
    assert fetched.url == fetched.moved_to == peer.url.replace("/feed/", "/nuovo/")


def test_a_login_does_not_follow_a_redirect_to_another_origin() -> None:
    with serving(ok()) as other, serving(redirect(other.url)) as peer:
        make_fetcher().fetch(peer.url.replace("http://", "http://ufficio:p%40ss@"))
    assert (peer.header("Authorization"), other.header("Authorization")) == (LOGIN, None)


@pytest.mark.parametrize(
    "url", ["http://ufficio:p@ss@127.0.0.1:1/feed/?key=abc", "http://ufficio:p/ss@h/", "x://u:p@h/"]
)
def test_an_error_holds_neither_login_nor_query(url: str) -> None:
    message = str(failure(url))
    assert not [secret for secret in ("ufficio", "p@ss", "ss@", "key", "abc", "u:p") if secret in message]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A self-signed certificate for 127.0.0.1, with its key, in one PEM file."""
    return self_signed(tmp_path_factory.mktemp("tls"), "altro.example")


@contextmanager
def serving_tls(certificate: Path) -> Iterator[str]:
    """A TLS server for one connection, which it answers with the feed."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)

    def serve() -> None:
        raw, _ = listener.accept()
        with suppress(OSError), raw, context.wrap_socket(raw, server_side=True) as connection:
            connection.recv(65_536)
            connection.sendall(ok())

    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = Thread(target=serve, daemon=True)
        server.start()
        yield f"https://127.0.0.1:{listener.getsockname()[1]}/feed/"
        server.join(10)


def test_a_certificate_that_the_system_trusts_is_accepted(
    certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serving_tls(certificate) as url:
        assert make_fetcher().fetch(url).body == FEED


def test_a_certificate_of_unknown_origin_is_refused(certificate: Path) -> None:
    with serving_tls(certificate) as url:
        error = failure(url)
    assert str(error).startswith(
        f"{url} has a TLS certificate that cannot be trusted: self-signed certificate"
    )


def test_a_certificate_for_another_name_is_refused(
    certificate: Path, monkeypatch: pytest.MonkeyPatch, names: dict[str, list[str]]
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    names["www.comune.example"] = ["127.0.0.1"]
    with serving_tls(certificate) as url:
        error = failure(
            url.replace("127.0.0.1", "www.comune.example"), allowed_hosts=frozenset({"www.comune.example"})
        )
    assert "TLS certificate that cannot be trusted: Hostname mismatch" in str(error)


def test_plain_http_where_tls_was_expected_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as plain:

        def answer() -> None:
            connection, _ = plain.accept()
            with connection:
                connection.recv(65_536)
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        server = Thread(target=answer, daemon=True)
        server.start()
        error = failure(f"https://127.0.0.1:{plain.getsockname()[1]}/")
        server.join(10)
    assert "failed in TLS" in str(error)


def test_a_dripping_handshake_is_given_up() -> None:
    over = Event()
    with socket.create_server(("127.0.0.1", 0)) as slow:

        def drip() -> None:
            connection, _ = slow.accept()
            with suppress(OSError), connection:
                connection.sendall(b"\x16\x03\x03\x40\x00")  # a record of 16 KiB begins
                while not over.wait(0.02):
                    connection.sendall(b"x")

        server = Thread(target=drip, daemon=True)
        server.start()
        error = failure(f"https://127.0.0.1:{slow.getsockname()[1]}/", connect=0.3, total=0.6)
        over.set()
        server.join(10)
    assert "was too slow (the limits are 0.3 s for a connection, 0.6 s in all)" in str(error)
