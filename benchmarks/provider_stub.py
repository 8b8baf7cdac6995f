"""A provider that takes every message, as cheap as it can be: a process of its own for other benchmarks.

    python benchmarks/provider_stub.py [--latency 0.12] [--certificate FILE] [--callbacks]

Prints its address, then serves until it is killed. Each creation of a message is answered after `--latency` seconds
with a 201 as the provider words it. With `--callbacks` three status callbacks follow for each, to the address that
the request named: sent, delivered, read, over eight kept connections. `GET /arrivals` tells when each creation came.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import json
import ssl
import time
from email.utils import formatdate
from urllib.parse import parse_qs

from http_wire import ACCOUNT, SENDER, TOKEN, Wire, a_callback, connect, status_fields

CALLBACK_CONNECTIONS = 8
WHEN = {"sent": 0.2, "delivered": 0.5, "read": 1.5}  # seconds after the answer


class Provider:
    def __init__(self, latency: float, *, callbacks: bool) -> None:
        self.arrivals: list[float] = []
        self._numbers = itertools.count(1)
        self._latency = latency
        self._callbacks = callbacks
        self._date = formatdate()
        self._owed: asyncio.Queue[bytes] = asyncio.Queue()
        self._posting: list[asyncio.Task[None]] = []

    def serve(self) -> Wire:
        wire = Wire(lambda head, body: self._answer(wire, head, body))
        return wire

    def _answer(self, wire: Wire, head: bytes, body: bytes) -> None:
        method, target, _ = head.split(b" ", 2)
        if method == b"GET":
            wire.transport.write(_http(b"200 OK", json.dumps(self._told(target.decode())).encode()))
            return
        self.arrivals.append(time.time())
        sid = f"SM{next(self._numbers):032x}"
        answer = _http(b"201 CREATED", self._created(sid))
        if self._latency:
            asyncio.get_running_loop().call_later(self._latency, wire.transport.write, answer)
        else:
            wire.transport.write(answer)
        if self._callbacks:
            self._owe(sid, parse_qs(body.decode())["StatusCallback"][0])

    def _told(self, target: str) -> object:
        if target == "/count":
            return len(self.arrivals)
        if not target.startswith("/arrivals"):
            return {"messages": [], "next_page_uri": None}
        told = self.arrivals
        if target.endswith("?forget"):
            self.arrivals = []
        return told

    def _created(self, sid: str) -> bytes:
        resource = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{sid}"
        return json.dumps({
            "body": "Via Roma chiusa al traffico: da lunedì 23 novembre, per lavori alla rete del gas.",
            "num_segments": "1", "direction": "outbound-api", "from": f"whatsapp:{SENDER}",
            "date_updated": self._date, "price": None, "error_message": None,
            "uri": f"{resource}.json", "account_sid": ACCOUNT, "num_media": "0",
            "to": "whatsapp:+393330000001", "date_created": self._date, "status": "queued", "sid": sid,
            "date_sent": None, "messaging_service_sid": None, "error_code": None, "price_unit": None,
            "api_version": "2010-04-01", "subresource_uris": {"media": f"{resource}/Media.json"},
        }).encode()  # fmt: skip

    # --- callbacks -----------------------------------------------------------------------------------------

    def _owe(self, sid: str, url: str) -> None:
        if not self._posting:
            address = url.split("/whatsapp", 1)[0]
            self._posting = [asyncio.ensure_future(self._post(address)) for _ in range(CALLBACK_CONNECTIONS)]
        for status, wait in WHEN.items():
            request = a_callback(url, TOKEN, status_fields(sid, status))
            asyncio.get_running_loop().call_later(self._latency + wait, self._owed.put_nowait, request)

    async def _post(self, address: str) -> None:
        wire = await connect(address)
        while True:
            head = await wire.ask(await self._owed.get())
            if not head.startswith(b"HTTP/1.1 200"):
                raise SystemExit(head.decode())


def _http(status: bytes, body: bytes) -> bytes:
    return (
        b"HTTP/1.1 %s\r\nContent-Type: application/json\r\nTwilio-Request-Id: RQ%s\r\n"
        b"X-Shenanigans: none\r\nContent-Length: %d\r\n\r\n%s" % (status, b"0" * 32, len(body), body)
    )


async def run(latency: float, certificate: str | None, *, callbacks: bool) -> None:
    context = None
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
    provider = Provider(latency, callbacks=callbacks)
    server = await asyncio.get_running_loop().create_server(
        provider.serve, "127.0.0.1", 0, ssl=context, backlog=1024
    )
    print(f"http{'s' if context else ''}://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--latency", type=float, default=0.0)
    parser.add_argument("--certificate")
    parser.add_argument("--callbacks", action="store_true")
    chosen = parser.parse_args()
    asyncio.run(run(chosen.latency, chosen.certificate, callbacks=chosen.callbacks))


if __name__ == "__main__":
    main()
