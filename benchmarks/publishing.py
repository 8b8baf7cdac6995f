"""From publication to the first request: how long after the poll that saw an urgent item.

    python benchmarks/publishing.py            ten items, half a minute
    python benchmarks/publishing.py --short    one

The real daemon polls a feed each second; items of an urgent topic are not held (`urgent_hold: 0s`). Counted is from
the answer in which an item stood for the first time to the first request to create a message, as website and provider
saw them; in between lie parsing, routing, composing, a look at the whole feed right before the release, fan-out and
claim, each a transaction on disk.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from http_wire import wait_for
from rig import Town, a_daemon, a_provider, move_in

BAR = 200.0  # ms
CITIZENS = 50
NEWS = (
    "Chiuse le scuole per neve", "Frana sulla provinciale", "Acqua non potabile in centro", "Esonda il torrente",
    "Evacuato il palazzo della posta", "Vento forte, chiusi i parchi", "Interrotta la corrente a Brusuglio",
    "Incendio in un capannone", "Ponte chiuso ai mezzi pesanti", "Fuga di gas in piazza", "Mercato sospeso",
)  # fmt: skip


class Site(BaseHTTPRequestHandler):
    """A website with as many items as were published; when each was first shown."""

    published = 0
    shown: dict[int, float] = {}  # noqa: RUF012 - of all instances: one a request

    def do_GET(self) -> None:
        items = "".join(
            f"<item><title>{NEWS[n]}</title><link>http://127.0.0.1/{n}</link><guid>guid-{n}</guid>"
            f"<description>{NEWS[n]}: lo comunica la Protezione civile del Comune.</description></item>"
            for n in range(Site.published, -1, -1)
        )
        body = f"<rss version='2.0'><channel><title>Sito</title>{items}</channel></rss>".encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/rss+xml")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        Site.shown.setdefault(Site.published, time.time())
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--short", action="store_true")
    chosen = parser.parse_args()
    site = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=site.serve_forever, daemon=True).start()
    took = []
    with tempfile.TemporaryDirectory() as folder, a_provider() as provider:
        town = Town.found(Path(folder), provider.address)
        written = Path(folder, "config.yaml")
        text = written.read_text().replace(
            "http://127.0.0.1:9/feed/", f"http://127.0.0.1:{site.server_port}/feed/"
        )
        text = text.replace("every: 1d", "every: 1s").replace(
            "quiet_hours: null", "quiet_hours: null, urgent_hold: 0s"
        )
        written.write_text(text.replace("Tutte le notizie, rules", "Tutte le notizie, urgent: true, rules"))
        with town.store() as store:
            move_in(store, CITIZENS)
        with a_daemon(town):
            wait_for(lambda: 0 in Site.shown, 30)
            time.sleep(2)  # the baseline is written
            for _ in range(1 if chosen.short else 10):
                provider.arrivals(forget=True)
                Site.published += 1
                wait_for(lambda: provider.count() >= CITIZENS, 60)
                took.append(1000 * (provider.arrivals()[0] - Site.shown[Site.published]))
    verdict = "met" if max(took) <= BAR else "**missed**"
    print("| items | published to first request, middle: ms | longest: ms | at most 200 ms |")
    print("| ---: | ---: | ---: | --- |")
    print(f"| {len(took)} | {statistics.median(took):.0f} | {max(took):.0f} | {verdict} |")


if __name__ == "__main__":
    main()
