"""The page at `/`: four phones, the newsroom and an item's journey on one screen. Plain files, and one snapshot.

The page asks for the snapshot every second; where nothing has changed the answer is a 304. What a bridge knows
(the journey, who is subscribed to what) comes from the outside: whoever runs one beside the simulator says how to
ask it (`look_through`). Numbers stay here: the page shows masks, and writes by a phone's place.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

from werkzeug.routing import Rule

from bridge.model import Address
from bridge.simulator.newsroom import Newsroom
from bridge.simulator.phones import Phones
from bridge.simulator.server import HTML, JSON, Request, Response, as_json, route
from bridge.simulator.wishes import BadInput, checked

# Asked with the guid of the item to follow ("" is the last one) and the numbers of the phones on the page; what it
# answers goes to the page as it is, under "bridge".
Insight = Callable[[str, Sequence[str]], Mapping[str, object]]

SHOWN_ITEMS = 30  # the newest
SHOWN_BUBBLES = 40  # of each phone, the newest

_FILES = Path(__file__).parent / "pages"
_KINDS = {".css": "text/css; charset=UTF-8", ".js": "text/javascript; charset=UTF-8", ".svg": "image/svg+xml"}
# All of the page is ours, and nothing of it stands in the markup: no style, no script, no frame around it.
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_HEADERS = (
    ("Content-Security-Policy", _POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cache-Control", "no-cache"),
)


@dataclass(frozen=True, slots=True)
class TextWish:
    text: str = ""


class Page:
    def __init__(self, newsroom: Newsroom, phones: Phones) -> None:
        self._newsroom = newsroom
        self._phones = phones
        self._insight: Insight | None = None

    def look_through(self, insight: Insight) -> None:
        """From now on the page also shows what a bridge knows."""
        self._insight = insight

    def routes(self) -> list[Rule]:
        return [
            route("GET", "/pages/<name>", self._file),
            route("GET", "/_simulator/page", self._snapshot),
            route("POST", "/_simulator/page/phones/<int:place>/write", self._write),
        ]

    def home(self) -> Response:
        return Response((_FILES / "page.html").read_bytes(), 200, HTML, _HEADERS)

    def _file(self, _request: Request, name: str) -> Response:
        path = _FILES / name
        if path.suffix not in _KINDS or not path.is_file():
            return as_json({"error": f"the page has no file {name}"}, 404)
        return Response(path.read_bytes(), 200, _KINDS[path.suffix], _HEADERS)

    def _snapshot(self, request: Request) -> Response:
        body = json.dumps(self.snapshot(request.query.get("item", ""))).encode()
        headers = (
            ("ETag", f'"{blake2b(body, digest_size=12).hexdigest()}"'),
            ("Cache-Control", "no-store"),
        )
        if request.headers.get("if-none-match") == headers[0][1]:
            return Response(status=304, headers=headers)
        return Response(body, 200, JSON, headers)

    def snapshot(self, item: str = "") -> dict[str, object]:
        """All that the page shows; `item`: the guid of the one whose journey is wanted, "" for the last."""
        numbers = self._phones.named()
        return {
            "town": self._newsroom.town,
            "items": [one.as_dict() for one in self._newsroom.items()[: -SHOWN_ITEMS - 1 : -1]],
            "phones": [self._phone(place, number) for place, number in enumerate(numbers)],
            "bridge": self._insight(item, numbers) if self._insight else None,
        }

    def _phone(self, place: int, number: str) -> dict[str, object]:
        chat = self._phones.chat(number)
        bubbles = chat["chat"]
        assert isinstance(bubbles, list)
        return {
            "place": place,
            "name": chat["name"],
            "number": Address.of_phone(number).masked,
            "chat": [
                {key: bubble[key] for key in ("sid", "direction", "at", "text", "status", "error_code")}
                for bubble in bubbles[-SHOWN_BUBBLES:]
            ],
        }

    def _write(self, request: Request, place: int) -> Response:
        """The citizen of this phone writes to the municipality."""
        text = TextWish(**checked(request.json(), TextWish)).text.strip()
        numbers = self._phones.named()
        if not text or place >= len(numbers):
            raise BadInput("a message has a text, and comes from one of the phones on the page")
        return as_json({"sid": self._phones.write(numbers[place], text)}, 201)
