"""How the words of a notice fit into a message: one line a value, cut against the rendered whole.

The summary is cut first, by sentence and then by word, the title last, the link and the topic never.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bridge.core.text.characters import clean, units
from bridge.core.text.sentences import lead
from bridge.core.wording.markup import ADDRESS
from bridge.errors import ComposeError
from bridge.model import NoticeFields

_LEAST = 80  # of a summary, before the title is cut too
_CLOSERS = ')»”"'
_PLACE = re.compile(r"\{\{(\d+)\}\}")
_ITEM = re.compile(r"• |\d+\) ")


@dataclass(frozen=True, slots=True)
class Frame:
    """A body, which field fills which of its places, and how long the rendered whole may be."""

    name: str
    body: str
    variables: tuple[str, ...]
    limit: int
    one_line: bool

    def fit(self, fields: NoticeFields, topic: str = "") -> dict[str, str]:
        """The values by number, cut so that the whole keeps the limit. Raises ComposeError if none does."""
        values = {"title": _one_line(fields.title), "summary": fields.summary, "link": _one_line(fields.link)}
        if topic:
            values["topic"] = _one_line(topic)
        shown = dict.fromkeys(values, 0)
        for number, name in enumerate(self.variables, start=1):
            if name not in values:
                raise ComposeError(f"template {self.name!r}: no field of a notice is called {name!r}")
            shown[name] += max(1, self.body.count(f"{{{{{number}}}}}"))
        room = self.limit - units(_PLACE.sub("", self.body))
        room -= sum(shown[name] * units(values[name]) for name in ("link", "topic") if name in values)
        if shown["summary"]:
            beside_title = (room - shown["title"] * units(values["title"])) // shown["summary"]
            least = min(_LEAST, units(values["summary"]))
            values["summary"] = self._cut(values["summary"], max(beside_title, least))
            room -= shown["summary"] * units(values["summary"])
        if shown["title"]:
            values["title"] = unstopped(_shortened(values["title"], room // shown["title"]))
            room -= shown["title"] * units(values["title"])
        if room < 0 or not all(values.values()):
            raise ComposeError(
                f"template {self.name!r}: {self.limit} characters do not hold its text, a title, a summary and"
                f" the link {values['link']!r}"
            )
        return {str(number): values[name] for number, name in enumerate(self.variables, start=1)}

    def _cut(self, summary: str, room: int) -> str:
        if not self.one_line:
            return _shortened(summary, room)
        limit = room
        while units(line := _ended(_one_line(lead(summary, limit)))) > room and limit > 0:
            limit -= max(1, units(line) - room)
        return line


def _shortened(text: str, room: int) -> str:
    """`lead` within so many UTF-16 units."""
    limit = room
    while units(told := lead(text, limit)) > room and limit > 0:
        limit -= max(1, units(told) - room)
    return told


@lru_cache(maxsize=128)  # a notice says the same to thousands
def fitted(frame: Frame, fields: NoticeFields, topic: str) -> Mapping[str, str]:
    """As `Frame.fit`, which it asks once for what is asked again and again."""
    return frame.fit(fields, topic)


def filled(body: str, variables: Mapping[str, str]) -> str:
    """A body with its values. A place that `variables` lacks stays as it is."""
    return _PLACE.sub(lambda place: variables.get(place[1], place.group()), body)


def unstopped(title: str) -> str:
    """Without the stop or colon at its end, since templates set their own; "S.p.A.", "!", "?" and "…" stay."""
    title = re.sub(r"\.{3,}$", "…", title.rstrip(" :;,–—-"))
    return title if re.search(r"\.\w{1,3}\.$", title) else title.rstrip(" .:;,–—-")


def _one_line(text: str) -> str:
    """Lines joined as one would read them aloud: one that ends in a word gets a stop or a semicolon."""
    joined, *lines = clean(text).split("\n")
    for line in lines:
        stop = "." if line[-1] in ".!?…" else ";"
        joined += f"{stop if _is_open(joined) and not _ITEM.match(line) else ''} {line}"
    return joined


def _ended(text: str) -> str:
    """With the stop that parts it from what the template says next."""
    text = text.rstrip(" ,;:–—-")
    return f"{text}." if _is_open(text) else text


def _is_open(text: str) -> bool:
    """Whether it ends in a word; but not in an address, which a stop might become part of."""
    last = text.rpartition(" ")[2]
    closed = last.rstrip(_CLOSERS)
    return closed[-1:].isalnum() and not ADDRESS.match(last)
