"""HTTP/1.1 for benchmarks, as cheap as it can be: what is measured shares the processor with what measures.

Requests and answers have bodies of known length; nothing else is understood.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import hmac
import socket
import ssl
import time
from collections import deque
from collections.abc import Callable
from urllib.parse import urlencode, urlsplit

ACCOUNT = "AC" + "0" * 32
SENDER = "+390000000000"
TOKEN = "0" * 32
UNCHECKED = ssl.create_default_context()  # for what measures; what is measured checks
UNCHECKED.check_hostname, UNCHECKED.verify_mode = False, ssl.CERT_NONE
_END = b"\r\n\r\n"


def sid_of(number: int) -> str:
    return f"SM{number:032x}"


def mark_of(number: int) -> str:
    return f"{number:016x}"


def wait_for(what: Callable[[], bool], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not what():
        if time.monotonic() > deadline:
            raise SystemExit("what was waited for did not happen")
        time.sleep(0.02)


def a_free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as made:
        return int(made.getsockname()[1])


class Wire(asyncio.Protocol):
    """Cuts what arrives into messages and hands each to `whole(head, body)`."""

    transport: asyncio.Transport

    def __init__(self, whole: Callable[[bytes, bytes], None] | None = None) -> None:
        self._whole = whole or self.answered
        self._buffer = b""
        self._asked: deque[asyncio.Future[bytes]] = deque()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(_END)) >= 0:
            head = self._buffer[:end]
            body = end + len(_END)
            length = _length(head)
            if len(self._buffer) < body + length:
                return
            whole = self._buffer[body : body + length]
            self._buffer = self._buffer[body + length :]
            self._whole(head, whole)

    def connection_lost(self, error: Exception | None) -> None:
        for one in self._asked:
            if not one.done():
                one.set_exception(error or ConnectionError("closed"))

    # --- as a client ---------------------------------------------------------------------------------------

    async def ask(self, request: bytes) -> bytes:
        """The status line and headers of the answer to a request; one at a time."""
        asked: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self._asked.append(asked)
        self.transport.write(request)
        return await asked

    def answered(self, head: bytes, _body: bytes) -> None:
        self._asked.popleft().set_result(head)


async def connect(address: str) -> Wire:
    parts = urlsplit(address)
    context = UNCHECKED if parts.scheme == "https" else None
    loop = asyncio.get_running_loop()
    assert parts.hostname
    assert parts.port
    _, wire = await loop.create_connection(Wire, parts.hostname, parts.port, ssl=context)
    return wire


def _length(head: bytes) -> int:
    at = head.lower().find(b"content-length:")
    return 0 if at < 0 else int(head[at + 15 : at + 40].split(b"\r\n", 1)[0])


def a_callback(url: str, token: str, fields: dict[str, str]) -> bytes:
    """The request by which the provider posts a form to us, signed by its rule."""
    signed = url + "".join(key + fields[key] for key in sorted(fields))
    signature = base64.b64encode(hmac.digest(token.encode(), signed.encode(), hashlib.sha1)).decode()
    parts = urlsplit(url)
    body = urlencode(fields)
    return (
        f"POST {parts.path}?{parts.query} HTTP/1.1\r\nHost: {parts.netloc}\r\nUser-Agent: TwilioProxy/1.1\r\n"
        "Content-Type: application/x-www-form-urlencoded; charset=UTF-8\r\nAccept: */*\r\n"
        f"I-Twilio-Idempotency-Token: {'0' * 36}\r\nX-Twilio-Signature: {signature}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n{body}"
    ).encode()


def status_fields(sid: str, status: str) -> dict[str, str]:
    """The form of a status callback of a WhatsApp message."""
    return {
        "AccountSid": ACCOUNT,
        "ApiVersion": "2010-04-01",
        "ChannelInstallSid": "XE" + "0" * 32,
        "ChannelPrefix": "whatsapp",
        "ChannelStatusMessage": "",
        "ChannelToAddress": "whatsapp:+393330000001",
        "From": f"whatsapp:{SENDER}",
        "MessageSid": sid,
        "MessageStatus": status,
        "SmsSid": sid,
        "SmsStatus": status,
        "StructuredMessage": "false",
        "To": "whatsapp:+393330000001",
    }
