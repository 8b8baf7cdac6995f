"""What the provider posts, over real HTTP through the real server: signed, or 403 and nothing changes."""

from __future__ import annotations

import base64
import hashlib
import hmac
import logging
import subprocess
import sys
import time
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
import urllib3
from sqlalchemy import text

from bridge.conversation import Conversation
from bridge.errors import StoreError
from bridge.model import MessageState
from bridge.receipts import Receipts
from bridge.store import schema
from bridge.troubles import Troubles
from bridge.web.app import create_app
from bridge.web.server import PortTakenError, WebServer
from bridge.web.webhooks import MAX_BODY, Webhooks
from tests.builders import a_config
from tests.tables import Tables

TOKEN = "an invented token"
PUBLIC = "https://whatsapp.comune.example"
http = urllib3.PoolManager(retries=False, timeout=10)


def signed(path: str, fields: dict[str, str], token: str = TOKEN) -> str:
    """Twilio's rule, written out once more: the tests do not ask the code under test."""
    text = PUBLIC + path + "".join(key + fields[key] for key in sorted(fields))
    return base64.b64encode(hmac.new(token.encode(), text.encode(), hashlib.sha1).digest()).decode()


class Door:
    """The bridge's HTTP server over real tables."""

    def __init__(self, tables: Tables) -> None:
        config = a_config()
        self.tables = tables
        self.troubles: list[str] = []
        pages = create_app(tables.db.ping, lambda: self.troubles)
        receipts = Receipts(config, tables.db, tables.clock)
        conversation = Conversation(config, tables.db, tables.cipher, tables.clock)
        self.server = WebServer(
            Webhooks(PUBLIC, TOKEN, receipts, conversation, pages.wsgi_app, Troubles()), "127.0.0.1", 0
        )
        self.server.start()
        self.base = f"http://127.0.0.1:{self.server.port}"

    def post(
        self, path: str, fields: dict[str, str], signature: str | None = None
    ) -> urllib3.BaseHTTPResponse:
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        chosen = signed(path, fields) if signature is None else signature
        if chosen:
            headers["X-Twilio-Signature"] = chosen
        return http.request("POST", self.base + path, body=urlencode(fields), headers=headers)


@pytest.fixture
def door(tables: Tables) -> Iterator[Door]:
    made = Door(tables)
    yield made
    made.server.stop(time.monotonic() + 5)


START = {"MessageSid": "SMin", "From": "whatsapp:+393330000001", "Body": "ATTIVA", "NumMedia": "0", "New": ""}


def test_a_signed_message_is_heard_and_answered_with_empty_twiml(door: Door) -> None:
    answer = door.post("/whatsapp/inbound", START)
    assert (answer.status, answer.headers["Content-Type"]) == (200, "text/xml")
    assert answer.data == b'<?xml version="1.0" encoding="UTF-8"?><Response/>'
    assert door.tables.row(schema.subscribers)["state"] == "active"


@pytest.mark.parametrize("signature", ["", "nonsense", signed("/whatsapp/inbound", START, "another token"),
                                       signed("/whatsapp/status", START)])  # fmt: skip
def test_a_forged_message_gets_403_and_changes_nothing(door: Door, signature: str) -> None:
    assert door.post("/whatsapp/inbound", START, signature).status == 403
    assert door.tables.rows(schema.subscribers) == []


def test_a_signed_form_that_was_changed_on_its_way_is_refused(door: Door) -> None:
    changed = START | {"From": "whatsapp:+393330000002"}
    assert door.post("/whatsapp/inbound", changed, signed("/whatsapp/inbound", START)).status == 403


def test_a_receipt_finds_its_message_by_our_mark_in_the_query(door: Door) -> None:
    tables = door.tables
    tables.citizen("viabilita")
    tables.released("viabilita")
    [claimed] = tables.claim()
    tables.lose(claimed)
    path = f"/whatsapp/status?attempt={claimed.mark}"
    assert door.post(path, {"MessageSid": "SMlate", "MessageStatus": "delivered"}).status == 200
    assert tables.message(claimed.message_id)["state"] == MessageState.DELIVERED


@pytest.mark.parametrize("fields", [{"MessageSid": "SM1", "MessageStatus": "confused"}, {"Other": "1"}, {}])
def test_what_is_signed_and_says_nothing_to_us_is_taken_and_forgotten(
    door: Door, fields: dict[str, str]
) -> None:
    assert door.post("/whatsapp/status", fields).status == 200
    assert door.post("/whatsapp/inbound", fields).status == 200
    assert door.tables.rows(schema.receipts) == []


def test_only_a_post_is_a_webhook(door: Door) -> None:
    assert http.request("GET", f"{door.base}/whatsapp/status").status == 405


def test_a_body_that_is_too_large_is_refused(door: Door) -> None:
    answer = door.post("/whatsapp/inbound", {"Body": "x" * (MAX_BODY + 1)})
    assert answer.status == 413


def test_what_could_not_be_taken_in_is_answered_500_so_that_it_comes_again(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(Conversation, "hear", fail)
    assert door.post("/whatsapp/inbound", START).status == 500


def test_a_storm_of_callbacks_at_tables_that_fail_is_told_once_and_when_it_is_over(
    door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    fields = {"MessageSid": "SMnobody", "MessageStatus": "sent"}
    with door.tables.db.write() as conn:
        conn.execute(text("ALTER TABLE attempts RENAME TO elsewhere"))
    assert [door.post("/whatsapp/status", fields).status for _ in range(5)] == [500] * 5
    with door.tables.db.write() as conn:
        conn.execute(text("ALTER TABLE elsewhere RENAME TO attempts"))
    assert door.post("/whatsapp/status", fields).status == 200
    told = [line.partition(" seconds=")[0] for line in caplog.messages if line.startswith("trouble")]
    about = 'at="the intake of webhooks" reason="the database cannot be used: no such table: attempts"'
    assert told == [f"trouble {about}", f"trouble.over {about}"]
    assert not any(record.exc_info for record in caplog.records)


def test_requests_that_wait_for_a_thread_are_no_line_each_in_the_log() -> None:
    said = "logging.getLogger('waitress.queue').warning('Task queue depth is 1')"
    code = f"import logging; from bridge.log import set_up; set_up(); {said}; logging.warning('over')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert [line.split()[-1] for line in done.stderr.splitlines()] == ["over"]


def test_health_is_being_alive(door: Door) -> None:
    answer = http.request("GET", f"{door.base}/healthz")
    assert (answer.status, answer.json()) == (200, {"status": "ok"})


def test_readiness_needs_the_tables_and_the_loops(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    assert http.request("GET", f"{door.base}/readyz").status == 200
    door.troubles.append("the send loop is not running")
    assert http.request("GET", f"{door.base}/readyz").json()["troubles"] == ["the send loop is not running"]


def test_a_database_that_does_not_answer_is_not_ready() -> None:
    def ping() -> None:
        raise StoreError("the database does not answer: locked")

    client = create_app(ping, list).test_client()
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json) == (
        503, {"status": "not ready", "troubles": ["the database does not answer: locked"]},
    )  # fmt: skip


def test_an_unknown_page_is_not_found(door: Door) -> None:
    assert http.request("GET", f"{door.base}/nothing").status == 404


def test_a_taken_port_is_told_in_one_sentence(door: Door) -> None:
    with pytest.raises(PortTakenError, match=r"127\.0\.0\.1:\d+: Address already in use; set"):
        WebServer(lambda *_: [], "127.0.0.1", door.server.port)
