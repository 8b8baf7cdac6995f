"""Towns' websites on loopback, as various systems build them: pages and feeds at the addresses where they keep them.

    with serving(wordpress()) as site:
        found = discover(site.url, …)
        assert site.asked == ["/", "/feed/", …]

The WordPress feeds are a real WordPress's answers; the pages are written for the tests.
"""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

FIXTURES = Path(__file__).parent / "fixtures"
RSS = "application/rss+xml; charset=UTF-8"
HTML = "text/html; charset=UTF-8"


@dataclass(frozen=True)
class Answer:
    body: bytes = b""
    kind: str = HTML
    status: int = 200
    location: str = ""
    waits_for: threading.Event | None = None  # answered only when the test lets it


Site = Mapping[str, Answer]  # by path with query; the rest is not found


@dataclass
class Served:
    host: str
    asked: list[str] = field(default_factory=list)  # paths with queries, in order
    agents: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://{self.host}/"


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Who speaks TLS to it, or goes away, is no matter for the test's output."""


@contextmanager
def serving(
    site: Site, *, welcomes: Callable[[str], bool] = lambda _agent: True, certificate: Path | None = None
) -> Iterator[Served]:
    """Serves a site, with a certificate over TLS. `welcomes`: judges a user agent; who is turned away gets a 403."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            served.asked.append(self.path)
            served.agents.append(self.headers["User-Agent"])
            answer = site.get(self.path, Answer(page("Pagina non trovata"), status=404))
            if not welcomes(self.headers["User-Agent"]):
                answer = Answer(page("Accesso negato"), status=403)
            if answer.waits_for:
                answer.waits_for.wait(60)
            self.send_response(answer.status)
            if answer.location:
                self.send_header("Location", answer.location)
            self.send_header("Content-Type", answer.kind)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            self.wfile.write(answer.body)

        def log_message(self, *_: object) -> None:
            """The test's output is no access log."""

    server = _Server(("127.0.0.1", 0), Handler)
    if certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(certificate)
        server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    served = Served(f"127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield served
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def page(title: str = "Comune di Esempio", head: str = "", body: str = "") -> bytes:
    return (
        f"<!doctype html><html><head><title>{title}</title>{head}</head><body>{body}</body></html>".encode()
    )


def link_to_feed(href: str, title: str = "Feed", kind: str = "application/rss+xml") -> str:
    return f'<link rel="alternate" type="{kind}" title="{title}" href="{href}" />'


def feed(
    entries: Sequence[tuple[str, Sequence[str]]], title: str = "Comune di Esempio", where: str = ""
) -> Answer:
    """An RSS feed of titles with categories, whose links are made of the titles."""
    items = "".join(
        f"<item><title>{name}</title><link>https://www.comune.example/{where}{name.lower().replace(' ', '-')}</link>"
        "<pubDate>Mon, 23 Nov 2026 10:00:00 +0000</pubDate>"
        + "".join(f"<category><![CDATA[{category}]]></category>" for category in categories)
        + "</item>"
        for name, categories in entries
    )
    document = f'<rss version="2.0"><channel><title>{title}</title>{items}</channel></rss>'
    return Answer(document.encode(), RSS)


def fixture(name: str) -> Answer:
    return Answer((FIXTURES / name).read_bytes(), RSS)


def moved(to: str, status: int = 301) -> Answer:
    return Answer(status=status, location=to)


def wordpress() -> Site:
    """A plain WordPress: an unknown type of post is ignored, so that its address shows the site's feed."""
    head = link_to_feed("/feed/", "Comune di Borgo San Martino in Valle » Feed") + link_to_feed(
        "/comments/feed/", "Comune di Borgo San Martino in Valle » Feed dei commenti"
    )
    news = fixture("wordpress/feed.rss2.xml")
    return {
        "/": Answer(
            page("Comune di Borgo San Martino in Valle", head, '<img src="/wp-content/uploads/stemma.png">')
        ),
        "/feed/": news,
        "/feed/?post_type=notizia": news,
        "/comments/feed/": fixture("wordpress/category.unknown.rss2.xml"),
    }


KINDS = '<a href="/tipi_notizia/avvisi/">Avvisi</a> <a href="/tipi_notizia/comunicati/">Comunicati</a>'


def national_theme() -> Site:
    """The national theme: one old post in /feed/, the news under a type of their own, without any category."""
    head = (
        link_to_feed("/feed/")
        + '<link rel="stylesheet" href="/wp-content/themes/design-comuni-wordpress-theme/a.css">'
    )
    notices = [("Chiusa via Roma per lavori", ()), ("Orari della biblioteca", ())]
    return {
        "/": Answer(page("Comune di Esempio", head, '<a href="/novita/">Novità</a>')),
        "/novita/": Answer(page("Novità", "", KINDS)),
        "/feed/": feed([("Ciao mondo", ["Senza categoria"])]),
        "/feed/?post_type=notizia": feed([*notices, ("Nuova palestra", ())]),
        "/tipi_notizia/avvisi/feed/": feed(notices, "Avvisi"),
        "/tipi_notizia/comunicati/feed/": feed([("Nuova palestra", ())], "Comunicati"),
        "/feed/?post_type=evento": feed([("Concerto di Natale", ())], "Eventi", "eventi/"),
    }


def drupal() -> Site:
    head = '<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" />'
    return {
        "/": Answer(page("Comune di Esempio", head)),
        "/rss.xml": feed([("Scuole chiuse domani", ["Scuola"]), ("Sagra della zucca", ["Eventi"])]),
    }


def joomla() -> Site:
    head = '<meta name="generator" content="Joomla! - Open Source Content Management" />'
    return {
        "/": Answer(page("Comune di Esempio", head)),
        "/?format=feed&type=rss": feed([("TARI, seconda rata", ["Tributi"])]),
    }


def html_only() -> Site:
    return {"/": Answer(page("Comune di Esempio", "", '<a href="/novita.html">Novità</a>'))}
