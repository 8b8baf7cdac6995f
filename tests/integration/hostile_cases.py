"""What a site may do to a bridge, by name: how it answers a poll, and what must come of it.

A case's site first shows a sound feed with one item, `OLD`, and its ETag `BEFORE`; its answer is what the next poll
meets. The documents are in `hostile_documents`.
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from tests.builders import SITE
from tests.integration.fetch_server import (
    Behaviour,
    after,
    answering,
    dripping,
    hang_up,
    ok,
    pouring,
    redirect,
    reset,
    stay_silent,
)

OLD, NEW = "Notizia di ieri", "Via Roma chiusa"
BEFORE, OFFERED = '"prima"', '"ostile"'
PUBLISHED = "Mon, 23 Nov 2026 10:50:00 +0000"  # ten minutes before the tests' noon
MIB = 1024 * 1024


@dataclass(frozen=True)
class Case:
    """An answer and its outcome. `told`: what ops read of it, as a regular expression, "" if nothing is wrong;
    `warned`: the same of an odd document that was read; `through`: the titles of the notices that were made of it.
    """

    answer: bytes | Behaviour
    told: str = ""
    through: tuple[str, ...] = ()
    warned: str = ""
    rests: timedelta | None = None  # until it is polled again; None: not looked at
    keeps: str = ""  # the ETag afterwards; "": that of before if it failed, else the one offered
    limits: Mapping[str, Any] = field(default_factory=dict)


def item(title: str, *, inner: str = "", date: str = PUBLISHED) -> str:
    slug = title.lower().replace(" ", "-")
    return (
        f"<item><title>{title}</title><link>{SITE}/novita/{slug}/</link><guid>{SITE}/?p={slug}</guid>"
        f"<pubDate>{date}</pubDate><description>{title} da domani alle 8.</description>{inner}</item>"
    )


def feed(*items: str, head: str = "", tail: str = "") -> bytes:
    """An RSS feed of these items above the old one."""
    inner = "".join([*items, item(OLD)])
    return f'{head}<rss version="2.0"><channel><title>Notizie</title>{inner}</channel></rss>{tail}'.encode()


SOUND = feed(item(NEW))
FIRST = ok(feed(), Content_Type="application/rss+xml", ETag=BEFORE)


def serves(body: bytes = SOUND, kind: str = "application/rss+xml", **headers: str) -> bytes:
    return ok(body, Content_Type=kind, **{"ETag": OFFERED, **headers})


def refuses(status: str, **headers: str) -> bytes:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return answering(status, b"<html><title>Accedi</title></html>", {"ETag": OFFERED, **names})


def packed(wbits: int, size: int) -> bytes:
    engine = zlib.compressobj(9, wbits=wbits)
    return b"".join([*(engine.compress(bytes(MIB)) for _ in range(size // MIB)), engine.flush()])


HEAD = b"HTTP/1.1 200 OK\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
BOMB = packed(31, 64 * MIB)
BROKE_OFF = "broke off in the middle of its answer"


def slow(answer: Behaviour) -> Case:
    """Each drop comes within any limit for a single read."""
    told = r"was too slow \(the limits are 5 s for a connection, 0.3 s in all\)"
    return Case(answer, told, limits={"total": 0.3})


TIME = {
    "silence": slow(stay_silent),
    "a dripping status line": slow(dripping(b"H")),
    "dripping headers": slow(after(HEAD + b"X-Long: ", dripping(b"x"))),
    "endless interim answers": slow(dripping(b"HTTP/1.1 100 Continue\r\n\r\n")),
    "a dripping body": slow(after(HEAD + b"\r\n<rss", dripping(b" "))),
    "a body that stops coming": slow(after(ok(SOUND)[:-10], stay_silent)),
    "dripping chunks": slow(after(CHUNKED, dripping(b"1\r\nx\r\n"))),
    "a dripping chunk size": slow(after(CHUNKED, dripping(b"0"))),
    "dripping trailers": slow(after(CHUNKED + b"0\r\n", dripping(b"X-A: b\r\n"))),
    "a dripping packed body that unpacks to nothing": slow(
        after(
            HEAD + b"Content-Encoding: gzip\r\n\r\n" + bytes.fromhex("1f8b0808000000000003"), dripping(b"n")
        )
    ),
}

SIZE = {
    "an endless body": Case(
        after(HEAD + b"\r\n", pouring(bytes(MIB))), "is larger than 1 MiB", limits={"size": MIB}
    ),
    "endless chunks": Case(
        after(CHUNKED, pouring(b"10000\r\n" + bytes(65536) + b"\r\n")),
        "larger than 1 MiB",
        limits={"size": MIB},
    ),
    "an endless header line": Case(after(HEAD + b"X: ", pouring(bytes(65536))), r"\(LineTooLong\)"),
    "endless headers": Case(after(HEAD, pouring(b"X: y\r\n" * 100)), r"not proper HTTP \(HTTPException\)"),
    "an endless chunk size": Case(after(CHUNKED, pouring(b"0" * 65536)), "LineTooLong|broke off"),
    "a gzip bomb": Case(serves(BOMB, Content_Encoding="gzip"), "is larger than 8 MiB when unpacked"),
    "a bomb of two members": Case(
        serves(BOMB + BOMB, Content_Encoding="gzip"),
        "larger than 65 MiB when unpacked",
        limits={"size": 65 * MIB},
    ),
    "a deflate bomb": Case(serves(packed(15, 64 * MIB), Content_Encoding="deflate"), "larger than 8 MiB"),
    "a gzip bomb that is the document": Case(serves(BOMB), "is larger than 8 MiB when unpacked"),
    "a million empty members": Case(
        serves(gzip.compress(b"") * 100_000, Content_Encoding="gzip"), "in too many pieces"
    ),
    "a bomb in a bomb": Case(
        serves(gzip.compress(BOMB), Content_Encoding="gzip, gzip"), "packed as 'gzip, gzip'"
    ),
    "a bomb in Brotli": Case(serves(b"\x0b\x02\x80", Content_Encoding="br"), "'br', which was not asked for"),
}

TRUTH = {
    "less than announced": Case(HEAD + b"Content-Length: 500\r\n\r\n<rss>", BROKE_OFF),
    "more than announced": Case(
        HEAD + b"Content-Length: %d\r\n\r\n" % (len(SOUND) - 40) + SOUND,
        through=(NEW,),
        warned="breaks off before its end",
        keeps="none",
    ),
    "a negative length": Case(HEAD + b"Content-Length: -5\r\n\r\n" + SOUND, through=(NEW,), keeps="none"),
    "a length in words": Case(HEAD + b"Content-Length: many\r\n\r\n" + SOUND, through=(NEW,), keeps="none"),
    "two different lengths": Case(
        HEAD + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n<rss/>", "not proper HTTP"
    ),
    "a chunk cut short": Case(CHUNKED + b"ff\r\n<rss>", BROKE_OFF),
    "no last chunk": Case(CHUNKED + b"5\r\n<rss>\r\n", BROKE_OFF),
    "a chunk size that is no number": Case(CHUNKED + b"zz\r\nabc\r\n", BROKE_OFF),
    "a negative chunk size": Case(CHUNKED + b"-5\r\n<rss>\r\n0\r\n\r\n", BROKE_OFF),
    "a broken body": Case(after(HEAD + b"Content-Length: 500\r\n\r\n<rss>", reset), "broke the connection"),
    "headers cut short": Case(HEAD + b"Content-Type: text/x", "Not a feed: the answer is empty"),
    "a gzip body cut short": Case(
        serves(gzip.compress(SOUND)[:-12], Content_Encoding="gzip"), "is packed, but cut short"
    ),
    "a damaged gzip body": Case(
        serves(b"\x1f\x8b\x08\x00" + b"x" * 50, Content_Encoding="gzip"), "packed, but damaged"
    ),
    "plain text called gzip": Case(serves(Content_Encoding="gzip"), "is packed, but damaged"),
    "an SSH server": Case(b"SSH-2.0-OpenSSH_9.2\r\n", r"not proper HTTP \(BadStatusLine\)"),
    "TLS where plain HTTP was asked": Case(
        b"\x15\x03\x01\x00\x02\x02\x46", r"not proper HTTP \(BadStatusLine\)"
    ),
    "an answer of HTTP 0.9": Case(SOUND, r"not proper HTTP \(BadStatusLine\)"),
    "a status that is no number": Case(b"HTTP/1.1 OK\r\n\r\n", r"not proper HTTP \(BadStatusLine\)"),
    "a status of a million": Case(b"HTTP/1.1 1000000 OK\r\n\r\n", r"not proper HTTP \(BadStatusLine\)"),
    "HTTP of the future": Case(b"HTTP/7.0 200 OK\r\n\r\n", r"not proper HTTP \(UnknownProtocol\)"),
    "an upgrade to something else": Case(
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\n\r\n",
        "answered 101 Switching Protocols, which brings no",
    ),
    "headers that are none": Case(HEAD + b"no colon here\r\n\r\n" + SOUND, through=(NEW,), keeps="none"),
    "a hang-up": Case(hang_up, "broke the connection"),
    "a reset": Case(reset, "broke the connection"),
}


def leads_to(address: str, told: str = "which is not a public address") -> Case:
    return Case(redirect(address, "302 Found"), told)


REDIRECTS = {
    "a circle": Case(redirect("/feed/"), "redirects in a circle"),
    "a redirect to nowhere": Case(answering("302 Found"), "answered 302 without saying where to"),
    "a redirect to a file": leads_to("file:///etc/passwd", "^file:///etc/passwd is not an http or https"),
    "a redirect to FTP": leads_to("ftp://www.comune.example/feed", "is not an http or https address"),
    "a redirect to a script": leads_to("javascript:alert(1)", "is not an http or https address"),
    "a redirect to data": leads_to("data:text/xml,<rss/>", "is not an http or https address"),
    "a redirect to another protocol": leads_to("gopher://host/1", "is not an http or https address"),
    "a redirect to an impossible address": leads_to("http://[::1/", "redirects to an address that cannot"),
    "a redirect to an impossible port": leads_to("http://host:99999/", "the address is not"),
    "a redirect to an overlong host": leads_to(f"http://{'a' * 70}.example/", "is not a possible host name"),
    "a redirect to a private network": leads_to("http://10.0.0.1/"),
    "a redirect to another private network": leads_to("http://192.168.1.1/admin"),
    "a redirect to a shared network": leads_to("http://100.64.0.1/"),
    "a redirect to cloud metadata": leads_to("http://169.254.169.254/latest/meta-data/"),
    "a redirect to this very machine": leads_to("http://localhost/"),
    "a redirect to its other address": leads_to("http://127.0.0.2/"),
    "a redirect to the address of nobody": leads_to("http://0.0.0.0/"),
    "a redirect to an address written as a number": leads_to("http://2130706434/"),
    "a redirect to an address written in hexadecimal": leads_to("http://0x7f000002/"),
    "a redirect to loopback in IPv6": leads_to("http://[::1]/"),
    "a redirect to an IPv4 address within IPv6": leads_to("http://[::ffff:10.0.0.1]/"),
    "a redirect to an IPv4 address behind NAT64": leads_to("http://[64:ff9b::10.0.0.1]/"),
    "a redirect to a link-local address of IPv6": leads_to("http://[fe80::1]/"),
    "a redirect to a group of receivers": leads_to("http://224.0.0.1/"),
    "a redirect to a name that is bound to a private address": leads_to(
        "http://rebound.example/", "rebound.example leads to 10.0.0.1, which is not a public address"
    ),
}

HOUR = timedelta(hours=1)
OWN = timedelta(minutes=5)
STATUS = {
    "an answer without content": Case(refuses("204 No Content"), "204 No Content, which brings no document"),
    "a form to reset": Case(refuses("205 Reset Content"), "205 Reset Content, which brings no document"),
    "a part of the feed": Case(refuses("206 Partial Content"), "206 Partial Content, which brings no"),
    "a choice of documents": Case(refuses("300 Multiple Choices"), "300 Multiple Choices, which brings no"),
    "nothing new, under another ETag": Case(answering("304 Not Modified", headers={"ETag": OFFERED}), keeps=BEFORE),
    "a request for a login": Case(refuses("401 Unauthorized"), "asks for a login", rests=OWN),
    "a challenge to prove that it is human": Case(refuses("403 Forbidden"), "refuses the bridge"),
    "nothing there": Case(refuses("404 Not Found"), "has nothing there; check the address"),
    "gone for good": Case(refuses("410 Gone"), "gone for good", rests=timedelta(days=365)),
    "a teapot": Case(refuses("418 I'm a Teapot"), "which brings no document"),
    "too many requests, an hour": Case(
        refuses("429 Too Many Requests", Retry_After="3600"), "is asked too often", rests=HOUR
    ),
    "out of service until a date": Case(
        refuses("503 Service Unavailable", Retry_After="Mon, 23 Nov 2026 12:00:00 GMT",
                Date="Mon, 23 Nov 2026 11:00:00 GMT"), "out of service for now", rests=HOUR,
    ),
    "out of service until nobody knows": Case(
        refuses("503 Service Unavailable", Retry_After="quando si può"), "out of service", rests=OWN
    ),
    "out of service for a thousand years": Case(
        refuses("503 Service Unavailable", Retry_After="99999999999999"), "out of service", rests=6 * HOUR
    ),
    "an error of its own": Case(refuses("500 Internal Server Error"), "has an error of its own", rests=OWN),
    "an error that floods": Case(after(b"HTTP/1.1 500 Oops\r\n\r\n", pouring(bytes(MIB))), "error of its own"),
    "fresh for a thousand years": Case(
        serves(Cache_Control="max-age=99999999999"), through=(NEW,), rests=timedelta(minutes=30)
    ),
    "fresh for a negative time": Case(serves(Cache_Control="max-age=-1"), through=(NEW,)),
    "an ETag with control characters": Case(serves(ETag='"\x00\x1b[2J"'), through=(NEW,), keeps="none"),
    "an ETag of a mebibyte": Case(serves(ETag='"' + "x" * 60_000 + '"'), through=(NEW,), keeps="none"),
    "a weak ETag that never repeats": Case(serves(ETag='W/"ostile-2"'), through=(NEW,), keeps='W/"ostile-2"'),
}  # fmt: skip

CASES = {**TIME, **SIZE, **TRUTH, **REDIRECTS, **STATUS}
