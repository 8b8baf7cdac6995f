"""The page's files and its snapshot over real HTTP: what is served, what is told, what costs nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import urllib3

from bridge.simulator import Simulator, page
from bridge.simulator.items import Draft

ADA, DINO = "+393330000001", "+393330000004"
FILES = Path(page.__file__).parent / "pages"


@pytest.fixture
def simulator() -> Iterator[Simulator]:
    with Simulator() as running:
        running.phones.add(ADA, "Ada")
        running.phones.add("+393330000099")  # somebody without a name has no phone on the page
        running.phones.add(DINO, "Dino")
        yield running


class Visitor:
    """A browser's part of the talk."""

    def __init__(self, simulator: Simulator) -> None:
        self._base = simulator.base_url
        self._http = urllib3.PoolManager(retries=False, timeout=10)

    def get(self, path: str, **headers: str) -> urllib3.BaseHTTPResponse:
        return self._http.request("GET", self._base + path, headers=headers, redirect=False)

    def post(self, path: str, body: object) -> urllib3.BaseHTTPResponse:
        return self._http.request("POST", self._base + path, json=body)

    def snapshot(self, query: str = "") -> Any:
        answer = self.get(f"/_simulator/page{query}")
        assert answer.status == 200
        return answer.json()


@pytest.fixture
def visitor(simulator: Simulator) -> Visitor:
    return Visitor(simulator)


def test_the_page_and_each_of_its_files_are_served_under_a_strict_policy(visitor: Visitor) -> None:
    home = visitor.get("/")
    assert (home.status, home.headers["Content-Type"]) == (200, "text/html; charset=UTF-8")
    wanted = set(re.findall(r'"(/pages/[^"]+)"', home.data.decode()))
    modules = set(re.findall(r'from "\./([^"]+)"', "".join(one.read_text() for one in FILES.glob("*.js"))))
    assert wanted | {f"/pages/{name}" for name in modules} == {
        f"/pages/{one.name}" for one in FILES.iterdir() if one.suffix != ".html"
    }
    for path in ("/", *wanted, *(f"/pages/{name}" for name in modules)):
        answer = visitor.get(path)
        assert answer.status == 200
        assert "default-src 'none'; script-src 'self'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_nothing_on_the_page_stands_in_the_way_of_its_policy(visitor: Visitor) -> None:
    home = visitor.get("/").data.decode()
    assert re.findall(r'\s(?:on\w+|style)="|<style|<script(?![^>]+ src=)|https?://', home) == []


@pytest.mark.parametrize("name", ["page.html", "none.js", "..%2Fapp.py", "%2e%2e", "page.py"])
def test_no_other_file_is_served(visitor: Visitor, name: str) -> None:
    assert visitor.get(f"/pages/{name}").status == 404


def test_the_way_from_a_guid_and_the_list_of_addresses_stay(simulator: Simulator, visitor: Visitor) -> None:
    item = simulator.newsroom.publish(Draft(title="Mercato"))
    found = visitor.get("/?p=1")
    assert (found.status, found.headers["Location"]) == (301, item.link)
    assert visitor.get("/_simulator").json()["page"] == f"{simulator.base_url}/"


def test_the_snapshot_tells_items_and_phones_with_masked_numbers(
    simulator: Simulator, visitor: Visitor
) -> None:
    for title in ("Mercato", "Concerto"):
        simulator.newsroom.publish(Draft(title=title))
    sid = simulator.phones.write(ADA, "Ciao")
    told = visitor.snapshot()
    assert [item["title"] for item in told["items"]] == ["Concerto", "Mercato"]
    assert [(phone["place"], phone["name"], phone["number"]) for phone in told["phones"]] == [
        (0, "Ada", "+39…01"),
        (1, "Dino", "+39…04"),
    ]
    [bubble] = told["phones"][0]["chat"]
    assert (bubble["sid"], bubble["direction"], bubble["text"]) == (sid, "out", "Ciao")
    assert told["bridge"] is None


def test_long_lists_are_told_by_their_newest_end(simulator: Simulator, visitor: Visitor) -> None:
    for number in range(page.SHOWN_ITEMS + 5):
        simulator.newsroom.publish(Draft(title=f"Notizia {number}"))
    for number in range(page.SHOWN_BUBBLES + 5):
        simulator.phones.write(ADA, f"Ciao {number}")
    told = visitor.snapshot()
    assert [item["id"] for item in told["items"]] == list(range(page.SHOWN_ITEMS + 5, 5, -1))
    texts = [bubble["text"] for bubble in told["phones"][0]["chat"]]
    assert texts == [f"Ciao {number}" for number in range(5, page.SHOWN_BUBBLES + 5)]


def test_a_snapshot_that_did_not_change_is_a_304_without_a_body(
    simulator: Simulator, visitor: Visitor
) -> None:
    tag = visitor.get("/_simulator/page").headers["ETag"]
    again = visitor.get("/_simulator/page", **{"If-None-Match": tag})
    assert (again.status, again.data, again.headers["ETag"]) == (304, b"", tag)
    simulator.phones.write(DINO, "ATTIVA")
    changed = visitor.get("/_simulator/page", **{"If-None-Match": tag})
    assert changed.status == 200
    assert changed.headers["ETag"] != tag


def test_what_a_bridge_knows_is_asked_for_the_item_and_the_phones_shown(
    simulator: Simulator, visitor: Visitor
) -> None:
    asked: list[tuple[str, tuple[str, ...]]] = []

    def insight(guid: str, numbers: Sequence[str]) -> Mapping[str, object]:
        asked.append((guid, tuple(numbers)))
        return {"journey": "far"}

    simulator.page.look_through(insight)
    assert visitor.snapshot("?item=http%3A%2F%2Fx%2F%3Fp%3D7")["bridge"] == {"journey": "far"}
    visitor.snapshot()
    assert asked == [("http://x/?p=7", (ADA, DINO)), ("", (ADA, DINO))]


def test_a_citizen_writes_by_the_place_of_their_phone(simulator: Simulator, visitor: Visitor) -> None:
    answer = visitor.post("/_simulator/page/phones/1/write", {"text": " ATTIVA "})
    assert answer.status == 201
    [message] = simulator.ledger.messages(f"whatsapp:{DINO}")
    assert (message.sid, message.text, message.inbound) == (answer.json()["sid"], "ATTIVA", True)


@pytest.mark.parametrize(
    ("place", "body"),
    [(2, {"text": "Ciao"}), (0, {"text": " "}), (0, {}), (0, {"text": 7}), (0, {"txt": "x"})],
)
def test_nobody_writes_from_nowhere_or_nothing(
    simulator: Simulator, visitor: Visitor, place: int, body: object
) -> None:
    answer = visitor.post(f"/_simulator/page/phones/{place}/write", body)
    assert (answer.status, list(answer.json())) == (400, ["error"])
    assert simulator.ledger.messages() == []
