"""A real WordPress's answers, bytes and headers, served over HTTP: who gets what of them."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.acceptance.town import Town, phone

FIXTURES = Path(__file__).parents[1] / "fixtures" / "wordpress"
# A server writes these itself, or they speak of the connection the sample was taken from.
_NOT_OURS = {"transfer-encoding", "connection", "content-length", "date", "server"}


@dataclass
class Site:
    """Serves one sample at a time, with its headers; `revision` stands in for the change of the site's ETag."""

    sample: str
    revision: int = 0
    answers: list[int] = field(default_factory=list)

    def shows(self, sample: str) -> None:
        self.sample, self.revision = sample, self.revision + 1

    def answer(self, asked: Any) -> tuple[int, list[tuple[str, str]], bytes]:
        first, *lines = (FIXTURES / f"{self.sample}.headers").read_text().strip().splitlines()
        status = int(first.split()[1])
        headers = [(name, value.strip()) for name, _, value in (line.partition(":") for line in lines)]
        headers = [(name, value.replace('"ab', f'"{self.revision}b')) for name, value in headers]
        kept = [(name, value) for name, value in headers if name.lower() not in _NOT_OURS]
        etag = dict(kept).get("ETag")
        if status == 200 and etag and asked.get("If-None-Match") == etag:
            status = 304
        self.answers.append(status)
        return status, kept, b"" if status == 304 else (FIXTURES / self.sample).read_bytes()


@contextmanager
def serving(site: Site) -> Iterator[str]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            status, headers, body = site.answer(self.headers)
            self.send_response(status)
            for name, value in headers:
                self.send_header(name, value)
            if status != 304:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """The test's output is no access log."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/feed/"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


ROADS, ALERTS, EVENTS, TAXES, EVERYTHING = (phone(number) for number in range(1, 6))


def test_the_newest_ten_of_a_real_wordpress_go_to_whom_they_concern(town: Town) -> None:
    site = Site("feed.page2.rss2.xml")  # the ten older ones: the baseline
    town.config["topics"] = {
        "viabilita": {"title": "Viabilità", "rules": [{"category": ["Viabilità", "Lavori pubblici"]}]},
        "allerte": {"title": "Allerte", "urgent": True, "template": "allerta",
                    "rules": [{"pattern": "allerta (arancione|rossa)", "unless": ["corso"]}]},
        "eventi": {"title": "Eventi", "rules": [{"category": "Eventi"}]},
        "tributi": {"title": "Tributi", "rules": [{"keywords": ["IMU", "TARI"]}]},
        "tutto": {"title": "Tutto", "rules": [{"any": True}]},
    }  # fmt: skip
    town.import_subscribers({ROADS: ["viabilita"], ALERTS: ["allerte"], EVENTS: ["eventi"], TAXES: ["tributi"],
                             EVERYTHING: ["tutto"]})  # fmt: skip
    with serving(site) as url:
        town.config["feeds"] = {"notizie": {"url": url, "every": "1s"}}
        with town.running():
            town.wait_logged("feed.baseline")
            town.wait_for(lambda: site.answers[-2:] == [304, 304], "the feed to be asked conditionally")
            site.shows("feed.rss2.xml")
            town.wait_accepted(13)
            town.wait_logged("notice.done", 9)
        entries = town.json("notices", "list")
    got = town.got()
    [road] = got[ROADS]
    assert road.startswith("Chiusura di via Garibaldi dal 24 al 28 novembre: modifiche alla viabilità: ")
    [alert] = got[ALERTS]
    assert alert.startswith("⚠️ ")
    assert "🟠 Allerta ARANCIONE dalle ore 18:00 di oggi" in alert
    assert [text.split(":")[0] for text in got[EVENTS]] == [
        "Mercatini di Natale «Magie d’inverno» 🎄✨ – il programma"
    ]
    assert [text.split(":")[0] for text in got[TAXES]] == ["IMU"]
    assert len(got[EVERYTHING]) == 9  # all ten but the protected one
    assert not any("Protetto" in text or "password" in text for text in got[EVERYTHING])
    assert {one["state"] for one in entries} == {"done"}


def test_a_maintenance_page_changes_nothing_and_the_feed_is_taken_up_again(town: Town) -> None:
    site = Site("feed.page2.rss2.xml")
    town.import_subscribers({EVERYTHING: ["tutto"]})
    with serving(site) as url:
        town.config["feeds"] = {"notizie": {"url": url, "every": "1s"}}
        assert town.json("poll")[0]["baseline"] is True
        site.shows("feed.maintenance.503.html")
        [report] = [one for one in _poll(town) if one["feed"] == "notizie"]
        assert (report["ok"], "503" in report["error"]) == (False, True)
        site.shows("feed.rss2.xml")
        [report] = _poll(town)
        assert (report["ok"], report["new"], report["notices"]) == (True, 10, 9)


def _poll(town: Town) -> Any:
    return json.loads(town.bridge("poll", "--json", check=False).stdout)


def test_the_national_themes_news_without_any_text_or_category_are_relayed_by_feed_and_title(
    town: Town,
) -> None:
    site = Site("category.unknown.rss2.xml")  # an empty, valid feed
    town.config["topics"] = {
        "energia": {"title": "Energia", "rules": [{"feed": "notizie", "keywords": ["energia elettrica"]}]},
    }
    town.import_subscribers({EVERYTHING: ["energia"]})
    with serving(site) as url:
        town.config["feeds"] = {"notizie": {"url": url, "every": "1s"}}
        with town.running():
            town.wait_logged("feed.baseline")
            site.shows("theme-design-comuni.feed.notizia.rss2.xml")
            town.wait_accepted(1)
            town.wait_logged("notice.done")
    [text] = town.got()[EVERYTHING]
    assert text == (
        "Avviso: interruzione energia elettrica in frazione Sant’Anna: Leggi la notizia sul sito del Comune. "
        "Maggiori informazioni: "
        "http://127.0.0.1:8081/novita/avviso-interruzione-energia-elettrica-in-frazione-santanna/ Comune di Prova."
    )
