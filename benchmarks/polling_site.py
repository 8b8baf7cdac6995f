"""A website of any number of feeds, for `polling.py`: a process of its own, as fast as it can.

    python benchmarks/polling_site.py          prints its port; ends with its standard input

Each feed, `/feed/NUMBER`, shows ten posts as WordPress writes them, in 57 KB. What it shows is said by
`/set?posted=…&stamped=…&conditional=…&latency=…`:

- `posted`: so many posts more on top, and as many less at the end;
- `stamped`: all dates so many times five minutes later, as a tool leaves them that saves everything anew;
- `conditional`: 1: 304 to whoever asks conditionally; 0: 200 and the whole to everybody, as sites do that know of no
  validators;
- `latency`: seconds that each answer is late.

`/counts` tells how many answers were whole and how many 304, since it was set.
"""

from __future__ import annotations

import asyncio
import json
import random
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from urllib.parse import SplitResult, parse_qs, urlsplit

POSTS = 10  # WordPress's own number
SIZE = 57_000  # bytes of a feed, nearly
FEED = b"@FEED@"  # stands for a feed's number, which has as many digits
BEGUN = datetime(2026, 11, 2, 8, tzinfo=UTC)
_WORDS = """
    avviso lavori strada piazza ufficio comunale cittadini servizio orario biblioteca scuola divieto sosta transito
    mercato raccolta rifiuti consiglio delibera bando contributo famiglia anziani associazione domanda modulo
    protocollo entro sabato lunedì martedì novembre dicembre mattina pomeriggio presso della delle dalla nella con per
    che sono saranno viene viabilità perché più è sportello telefono informazioni iscrizione attività
"""
WORDS = _WORDS.split()


def paragraph(dice: random.Random, words: int) -> str:
    """Text with the markup that editors use, in WordPress's classes."""
    text = " ".join(dice.choices(WORDS, k=words)).capitalize()
    bold, linked = dice.choice(WORDS), " ".join(dice.choices(WORDS, k=3))
    return (
        f'<p class="wp-block-paragraph">{text}, <strong>{bold}</strong> e '
        f'<a href="https://www.comune.example/documenti/{bold}-{words}/">{linked}</a>.</p>\n'
    )


def post(number: int, at: datetime) -> str:
    """A post as WordPress writes it, some 5.7 KB; the same words for the same number."""
    dice = random.Random(number)
    title = f"{' '.join(dice.choices(WORDS, k=6)).capitalize()} n. {number}, zona {FEED.decode()}"
    link = f"https://www.comune.example/{FEED.decode()}/2026/11/notizia-{number}/"
    picture = f"https://www.comune.example/uploads/{FEED.decode()}-{number}"
    sizes = f'srcset="{picture}-300.jpg 300w, {picture}-768.jpg 768w" sizes="(max-width: 768px) 100vw, 768px"'
    image = f'<img decoding="async" src="{picture}.jpg" alt="" {sizes} />'
    head = f'<figure class="wp-block-image">{image}</figure>\n'
    body, excerpt = "", " ".join(dice.choices(WORDS, k=50))
    while len(head) + len(body) < SIZE / POSTS - 1_550:
        body += paragraph(dice, dice.randint(15, 60))
    points = "".join(f"<li>{' '.join(dice.choices(WORDS, k=5))}</li>" for _ in range(4))
    return f"""	<item>
		<title>{title}</title>
		<link>{link}</link>
		<dc:creator><![CDATA[Ufficio Stampa]]></dc:creator>
		<pubDate>{format_datetime(at)}</pubDate>
		<category><![CDATA[{dice.choice(["Avvisi", "Viabilità", "Scuola & famiglia"])}]]></category>
		<guid isPermaLink="false">https://www.comune.example/{FEED.decode()}/?p={number}</guid>
		<description><![CDATA[<p>{excerpt} [&#8230;]</p>
]]></description>
		<content:encoded><![CDATA[{head}{body}<ul class="wp-block-list">{points}</ul>
<h2 class="wp-block-heading">Contatti</h2>
<p>Ufficio relazioni con il pubblico, <em>tel. 02 000000</em>, zona {FEED.decode()}</p>
]]></content:encoded>
		<slash:comments>0</slash:comments>
	</item>
"""


def document(first: int, shifted: timedelta) -> bytes:
    """The feed whose oldest post has the number `first`, all dates shifted."""
    dated = {number: BEGUN + timedelta(hours=number) + shifted for number in range(first, first + POSTS)}
    posts = "".join(post(number, dated[number]) for number in reversed(dated))
    return f"""<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
	xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/"
	xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
	>
<channel>
	<title>Comune di Prova, zona {FEED.decode()}</title>
	<link>https://www.comune.example/{FEED.decode()}/</link>
	<description>Notizie</description>
	<lastBuildDate>{format_datetime(max(dated.values()))}</lastBuildDate>
	<language>it-IT</language>
	<generator>https://wordpress.org/?v=6.8</generator>
{posts}</channel>
</rss>
""".encode()


class Website:
    """What is answered now. Feeds differ by their number only, so an answer is the same pieces joined by another."""

    def __init__(self) -> None:
        self.set(0, 0, conditional=True, latency=0.0)

    def set(self, posted: int, stamped: int, *, conditional: bool, latency: float) -> None:
        self._pieces = document(1 + posted, timedelta(minutes=5 * stamped)).split(FEED)
        self._conditional = conditional
        self._etag = b'"%d-%d"' % (posted, stamped)
        self._modified = format_datetime(
            BEGUN + timedelta(days=2, hours=posted, minutes=stamped), usegmt=True
        ).encode()
        self.latency = latency
        self.counts = {"whole": 0, "unchanged": 0}

    def answer(self, head: bytes) -> bytes:
        path = head.split(b" ", 2)[1]
        if not path.startswith(b"/feed/"):
            return self._control(urlsplit(path.decode()))
        validators = b"ETag: %b\r\nLast-Modified: %b\r\n" % (self._etag, self._modified)
        if self._conditional and (self._etag in head or self._modified in head):
            self.counts["unchanged"] += 1
            return b"HTTP/1.1 304 Not Modified\r\n%b\r\n" % validators
        self.counts["whole"] += 1
        body = path[len(b"/feed/") :].join(self._pieces)
        kind = b"Content-Type: application/rss+xml; charset=UTF-8"
        return b"HTTP/1.1 200 OK\r\n%b\r\n%bContent-Length: %d\r\n\r\n%b" % (
            kind,
            validators,
            len(body),
            body,
        )

    def _control(self, asked: SplitResult) -> bytes:
        query = parse_qs(asked.query)
        if query:
            given = {name: float(values[0]) for name, values in query.items()}
            self.set(
                int(given["posted"]),
                int(given["stamped"]),
                conditional=bool(given["conditional"]),
                latency=given["latency"],
            )
        told = json.dumps(self.counts).encode()
        return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(told), told)


class Connection(asyncio.Protocol):
    """Keeps alive; a request is its head, for nobody sends a body."""

    def __init__(self, website: Website) -> None:
        self._website = website
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        *heads, self._received = (self._received + data).split(b"\r\n\r\n")
        for head in heads:
            latency = self._website.latency if head.startswith(b"GET /feed/") else 0
            asyncio.get_running_loop().call_later(latency, self._answer, head)

    def _answer(self, head: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(self._website.answer(head))
            if b"\r\nconnection: close" in head.lower():
                self._transport.close()


async def serve() -> None:
    website = Website()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Connection(website), "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(serve())
