"""Images above messages: looked at once, by real HTTPS; shown, or left out, and why."""

from __future__ import annotations

import socketserver
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from bridge.clock import SystemClock
from bridge.feeds.fetch import HttpFetcher, Limits
from bridge.feeds.images import ACCEPT, Images
from bridge.feeds.inflate import MEBIBYTE
from bridge.images import NoticeImages
from bridge.model import Action, MessageState, NoticeId, Outcome, OutcomeKind, Receipt
from bridge.receipts import Receipts
from bridge.store import images, schema
from tests.builders import SITE, a_config, a_template, a_topic, a_whatsapp
from tests.certificates import self_signed
from tests.integration.fetch_server import ok, serving
from tests.integration.test_delivery import Office
from tests.tables import Tables

JPEG, PNG = b"\xff\xd8\xff\xe0 a photo", b"\x89PNG\r\n\x1a\n a drawing"
Answers = Mapping[str, tuple[int, dict[str, str], bytes]]


@contextmanager
def a_site(directory: Path, answers: Answers) -> Iterator[str]:
    """A site by TLS on loopback, which the whole system trusts for the time of the test."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:  # http.server's name
            status, headers, body = answers.get(self.path, (404, {}, b""))
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    class Server(socketserver.ThreadingMixIn, HTTPServer):
        daemon_threads = True

        def handle_error(self, *_: object) -> None:
            pass  # who had enough of a body hangs up

    server = Server(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(directory / "server.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"https://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join(10)


@pytest.fixture
def trusted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SSL_CERT_FILE", str(self_signed(tmp_path)))
    return tmp_path


def reader(*, allowed: bool = True, size: int = 5 * MEBIBYTE) -> Images:
    hosts = frozenset({"127.0.0.1"}) if allowed else frozenset()
    limits = Limits(connect=5.0, total=15.0, size=size)
    return Images(HttpFetcher("tests", SystemClock(), hosts, limits, accept=ACCEPT))


# --- what is looked at -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ((200, {"Content-Type": "image/jpeg"}, JPEG), ""),
        ((200, {"Content-Type": "image/png; charset=binary"}, PNG), ""),
        ((200, {"Content-Type": "image/jpeg"}, b"<html>"), "it is neither a JPEG nor a PNG"),
        ((200, {"Content-Type": "image/webp"}, b"RIFF....WEBP"), "it is neither a JPEG nor a PNG"),
        ((200, {"Content-Type": "image/jpeg"}, PNG), "its server calls it image/jpeg, and it is image/png"),
        ((200, {}, PNG), "its server calls it nothing, and it is image/png"),
        ((200, {"Content-Type": "image/jpeg"}, JPEG * 100), "MiB, more than is read"),
        ((404, {}, b""), "it cannot be fetched: "),
    ],
)  # fmt: skip
def test_an_image_is_known_by_its_bytes_and_by_what_its_server_calls_it(
    trusted: Path, answer: tuple[int, dict[str, str], bytes], why: str
) -> None:
    with a_site(trusted, {"/foto.jpg": answer}) as url:
        told = reader(size=512).look(f"{url}/foto.jpg")
    assert (told == "") if why == "" else (why in told)


def test_an_image_behind_a_redirect_to_plain_http_is_left_out(trusted: Path) -> None:
    with serving(ok(JPEG, Content_Type="image/jpeg")) as peer:
        answers: Answers = {"/foto.jpg": (302, {"Location": peer.url}, b"")}
        with a_site(trusted, answers) as url:
            assert reader().look(f"{url}/foto.jpg") == "it redirects to an address that is not https"


def test_an_image_on_a_private_address_is_not_fetched(trusted: Path) -> None:
    """Nor could the provider fetch it."""
    with a_site(trusted, {"/foto.jpg": (200, {"Content-Type": "image/jpeg"}, JPEG)}) as url:
        assert "which is not a public address" in reader(allowed=False).look(f"{url}/foto.jpg")


# --- notices -----------------------------------------------------------------------------------------------

PICTURED = a_template(image=True, image_sid="HXimage", price=0.05)
FOTO = f"{SITE}/foto/ponte.jpg"


class Eyes:
    """Looks at images; `faults` by address."""

    def __init__(self) -> None:
        self.looked: list[str] = []
        self.faults: dict[str, str] = {}

    def look(self, url: str) -> str:
        self.looked.append(url)
        return self.faults.get(url, "")


@pytest.fixture
def office(tables: Tables) -> Office:
    config = a_config(
        topics=[a_topic("viabilita"), a_topic("eventi", template="evento")],
        whatsapp=a_whatsapp(templates={"notizia": PICTURED, "evento": a_template("evento")}),
    )
    return Office(tables, config)


def with_image(tables: Tables, notice: NoticeId, image: str = FOTO) -> None:
    with tables.db.write() as conn:
        conn.execute(schema.notices.update().where(schema.notices.c.id == notice).values(image=image))


def look_at_all(office: Office, eyes: Eyes) -> None:
    whatsapp = office.config.whatsapp
    assert whatsapp is not None
    seer = NoticeImages(office.config, whatsapp, office.tables.db, eyes)
    while seer.look():
        pass


def told(tables: Tables, notice: NoticeId) -> str:
    with tables.db.read() as conn:
        return images.told(conn, notice)


def test_an_image_is_looked_at_once_a_notice_and_then_shown_to_all(office: Office, tables: Tables) -> None:
    tables.citizens(3, "viabilita")
    notice = tables.released("viabilita")
    with_image(tables, notice.id)
    eyes = Eyes()
    look_at_all(office, eyes)
    look_at_all(office, eyes)
    assert (eyes.looked, told(tables, notice.id)) == ([FOTO], FOTO)
    office.send_all()
    assert [(one.content_sid, (one.variables or {})["4"]) for one in office.provider.sent] == [
        ("HXimage", "foto/ponte.jpg")
    ] * 3
    assert {row["form"] for row in tables.rows(schema.attempts)} == {"template:notizia+image"}


@pytest.mark.parametrize(
    ("image", "why"),
    [
        (FOTO, "it is neither a JPEG nor a PNG"),
        ("https://cdn.example/ponte.jpg", f"it does not stand on {SITE}/"),
        (f"{SITE}/foto/ponte.webp", "its address does not end in .jpg, .jpeg, .png"),
    ],
)
def test_an_image_that_cannot_be_shown_is_left_out(
    office: Office, tables: Tables, image: str, why: str
) -> None:
    tables.citizen("viabilita")
    notice = tables.released("viabilita")
    with_image(tables, notice.id, image)
    eyes = Eyes()
    eyes.faults[FOTO] = why
    look_at_all(office, eyes)
    office.send_all()
    assert [one.content_sid for one in office.provider.sent] == [PICTURED.sid]
    assert told(tables, notice.id) == f"{image} (left out: {why})"
    assert eyes.looked == ([FOTO] if image == FOTO else [])  # what speaks against it by itself is not fetched


def test_no_message_waits_for_an_image(office: Office, tables: Tables) -> None:
    tables.citizen("viabilita")
    notice = tables.released("viabilita")
    with_image(tables, notice.id)
    office.send_all()
    assert [one.content_sid for one in office.provider.sent] == [PICTURED.sid]
    assert told(tables, notice.id) == f"{FOTO} (nobody has looked at it yet)"


def test_an_edited_image_is_looked_at_again(office: Office, tables: Tables) -> None:
    notice = tables.notice("viabilita")
    with_image(tables, notice.id)
    eyes = Eyes()
    look_at_all(office, eyes)
    with_image(tables, notice.id, f"{SITE}/altra.png")
    look_at_all(office, eyes)
    assert eyes.looked == [FOTO, f"{SITE}/altra.png"]


def test_images_that_no_message_would_show_are_not_fetched(office: Office, tables: Tables) -> None:
    with_image(tables, tables.notice("eventi").id)
    eyes = Eyes()
    look_at_all(office, eyes)
    assert eyes.looked == []
    plain = Office(tables, a_config())  # none of its templates shows images
    with_image(tables, tables.notice("viabilita").id)
    look_at_all(plain, eyes)
    assert eyes.looked == []


# --- what the provider could not send ----------------------------------------------------------------------

NO_MEDIA = Outcome(OutcomeKind.REFUSED, action=Action.WITHOUT_MEDIA, code=21620, detail="no")


def pictured(office: Office, tables: Tables, citizens: int) -> NoticeId:
    tables.citizens(citizens, "viabilita")
    notice = tables.released("viabilita")
    with_image(tables, notice.id)
    look_at_all(office, Eyes())
    return notice.id


def test_a_refused_image_is_dropped_and_the_message_goes_without_it(office: Office, tables: Tables) -> None:
    notice = pictured(office, tables, 3)
    office.provider.answers = [NO_MEDIA] * 3
    office.send_all()
    office.later(1)
    office.send_all()
    assert [one.content_sid for one in office.provider.sent] == ["HXimage"] * 3 + [PICTURED.sid] * 3
    assert office.states() == ["accepted"] * 3
    assert told(tables, notice) == f"{FOTO} (left out: the provider could not send it (21620))"


def test_an_image_that_fails_later_is_dropped_and_that_message_sent_again(
    office: Office, tables: Tables
) -> None:
    notice = pictured(office, tables, 1)
    office.send_all()
    [attempt] = tables.rows(schema.attempts)
    receipts = Receipts(office.config, tables.db, tables.clock)
    receipts.take(Receipt(attempt["sid"], MessageState.FAILED, code=63019, action=Action.WITHOUT_MEDIA))
    office.later(1)
    office.send_all()
    assert [one.content_sid for one in office.provider.sent] == ["HXimage", PICTURED.sid]
    assert told(tables, notice).endswith("(63019))")


def test_the_newest_images_are_there_for_the_reviewers(tables: Tables) -> None:
    tables.item("Senza immagine")
    with tables.db.read() as conn:
        assert images.newest(conn) == []
    for number in (1, 2):
        item = tables.item(f"Notizia {number}")
        with tables.db.write() as conn:
            conn.execute(
                schema.item_versions.update()
                .where(schema.item_versions.c.item_id == item)
                .values(image=f"{SITE}/{number}.jpg")
            )
    with tables.db.read() as conn:
        assert images.newest(conn) == [f"{SITE}/2.jpg", f"{SITE}/1.jpg"]
