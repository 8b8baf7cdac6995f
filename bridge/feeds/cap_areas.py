"""Where a CAP alert holds: names, codes, polygons and circles as it writes them (CAP 1.2, section 3.2.4).

What is not a polygon or a circle is left out, counted and remembered, never the alert with it: it may still concern
the town. All points of an alert together are bounded, since whoever compares them walks through them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from bridge.alert import Area
from bridge.feeds.xml_tree import local, text_of, words_of

MAX_POINTS = 50_000  # of an alert; the finest warnings of a whole country seen have some 10,000
MAX_RADIUS = 20_040.0  # kilometres: half the Earth's circumference

_CHARS_A_POINT = 100  # even indented ones have fewer
_CORNERS = 3
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?", re.ASCII)


class AreaReader:
    """Reads the areas of one alert, and remembers what of them it left out."""

    def __init__(self) -> None:
        self._points_left = MAX_POINTS
        self._rings: dict[str, list[tuple[tuple[float, float], ...]]] = {}  # each language repeats them
        self._unreadable = 0
        self._too_many = 0

    def read(self, parts: Iterable[Element]) -> Area | None:
        """The area that these elements describe (areaDesc, polygon, circle, geocode; others are passed over)."""
        described: list[str] = []
        geocodes: list[tuple[str, str]] = []
        unread = self._unreadable + self._too_many
        polygons: list[tuple[tuple[float, float], ...]] = []
        circles: list[tuple[float, float, float]] = []
        for part in parts:
            match local(part):
                case "areaDesc":
                    described.append(words_of(part))
                case "geocode":
                    geocodes += _geocodes(part)
                case "polygon":
                    polygons += self._polygon(text_of(part))
                case "circle":
                    circles += self._circle(words_of(part))
        partly = self._unreadable + self._too_many > unread
        area = Area(
            "; ".join(filter(None, described)), tuple(geocodes), tuple(polygons), tuple(circles), partly
        )
        return area if area != Area() else None

    @property
    def warnings(self) -> list[str]:
        """Sentences for ops on what was left out."""
        told = []
        if self._unreadable:
            told.append(f"Polygons and circles left out because their numbers are wrong: {self._unreadable}.")
        if self._too_many:
            told.append(
                f"Polygons left out because an alert has more than {MAX_POINTS} points: {self._too_many}."
            )
        return told

    def _polygon(self, text: str) -> list[tuple[tuple[float, float], ...]]:
        """One polygon, closed, or none."""
        if not text:  # an index of alerts has the element and nothing in it
            return []
        if text in self._rings:
            return self._rings[text]
        points = text.count(",")
        if points > self._points_left:
            self._too_many += 1
            return []
        ring = _ring(text) if len(text) <= _CHARS_A_POINT * points else ()
        self._points_left -= points
        self._unreadable += not ring
        if ring:
            self._rings[text] = [ring]
        return [ring] if ring else []

    def _circle(self, text: str) -> list[tuple[float, float, float]]:
        if not text:
            return []
        centre, _, radius = text.replace(", ", ",").partition(" ")
        point, distance = _point(centre), _number(radius, 0.0, MAX_RADIUS)
        self._unreadable += point is None or distance is None
        return [] if point is None or distance is None else [(*point, distance)]


def _ring(text: str) -> tuple[tuple[float, float], ...]:
    """The points of "lat,lon lat,lon …", the first again at the end; () if it is no polygon."""
    pairs = " ".join(text.split()).replace(" ,", ",").replace(", ", ",").split(" ")
    points = tuple(point for pair in pairs if (point := _point(pair)))
    if len(points) < len(pairs) or len(set(points)) < _CORNERS:
        return ()
    return points if points[0] == points[-1] else (*points, points[0])


def _point(pair: str) -> tuple[float, float] | None:
    latitude, _, longitude = pair.partition(",")
    north, east = _number(latitude, -90.0, 90.0), _number(longitude, -180.0, 180.0)
    return None if north is None or east is None else (north, east)


def _number(text: str, least: float, most: float) -> float | None:
    number = float(text) if _NUMBER.fullmatch(text) else None
    return number if number is not None and least <= number <= most else None


def _geocodes(element: Element) -> Iterator[tuple[str, str]]:
    """Pairs of name and value; an American index has several of them in one element, CAP 1.0 "NAME=VALUE"."""
    name = ""
    for part in element:
        if local(part) == "valueName":
            name = words_of(part)
        elif local(part) == "value" and (value := words_of(part)):
            yield name, value
    if not len(element) and (plain := words_of(element)):
        before, equals, after = plain.partition("=")
        yield (before.strip(), after.strip()) if equals else ("", plain)
