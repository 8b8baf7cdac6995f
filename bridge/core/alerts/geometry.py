"""Where a point lies: in a polygon, in a circle. Degrees of latitude and longitude; longitudes go round.

The sides of a polygon are straight on a map of degrees, as CAP's sources draw them. What lies on a side is inside:
a warning that ends at one's door concerns one.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from math import asin, cos, radians, sin, sqrt

Point = tuple[float, float]  # latitude, longitude

EARTH_RADIUS = 6371.0088  # kilometres, the mean (IUGG)
_HALF_TURN = 180.0  # degrees
_TURN = 360.0
_ON_THE_LINE = 1e-9  # degrees: a tenth of a millimetre
_WORST = 1e-6  # kilometres of rounding


def in_polygon(point: Point, ring: Sequence[Point]) -> bool:
    """Whether a point lies within a closed ring or on its sides; where the ring crosses itself, by even and odd.

    Of two ways round the Earth a side takes the shorter, so a ring may cross the 180th meridian.
    """
    unwound = _unwound(ring)
    north, east = point
    return any(_in_ring((north, east + turn), unwound) for turn in (-_TURN, 0.0, _TURN))


def in_circle(point: Point, circle: tuple[float, float, float]) -> bool:
    """Whether a point lies within a circle of latitude, longitude and radius in kilometres."""
    north, east, radius = circle
    return distance(point, (north, east)) <= radius + _WORST


def distance(one: Point, other: Point) -> float:
    """Kilometres along the Earth's surface (haversine)."""
    north, other_north = radians(one[0]), radians(other[0])
    half_north, half_east = (other_north - north) / 2, radians(other[1] - one[1]) / 2
    chord = sin(half_north) ** 2 + cos(north) * cos(other_north) * sin(half_east) ** 2
    return 2 * EARTH_RADIUS * asin(sqrt(min(1.0, chord)))


def _unwound(ring: Sequence[Point]) -> list[Point]:
    """The same ring with longitudes that do not jump at the 180th meridian, and so may go beyond it."""
    unwound: list[Point] = []
    turn = 0.0
    for place, (north, east) in enumerate(ring):
        step = east - ring[place - 1][1]  # the first from the last, which is the same point
        if _HALF_TURN < abs(step) < _TURN:  # a side of a whole turn is the frame of a map of the world
            turn -= _TURN if step > 0 else -_TURN
        unwound.append((north, east + turn))
    return unwound


def _in_ring(point: Point, ring: Sequence[Point]) -> bool:
    north, east = point
    inside = False
    for (north1, east1), (north2, east2) in pairwise(ring):
        if _on_side(point, (north1, east1), (north2, east2)):
            return True
        if (north1 > north) != (
            north2 > north
        ):  # half open: a ray through a corner meets one of its two sides
            crossing = east1 + (north - north1) / (north2 - north1) * (east2 - east1)
            inside ^= east < crossing
    return inside


def _on_side(point: Point, start: Point, end: Point) -> bool:
    (north, east), (north1, east1), (north2, east2) = point, start, end
    if not (
        min(north1, north2) - _ON_THE_LINE <= north <= max(north1, north2) + _ON_THE_LINE
        and min(east1, east2) - _ON_THE_LINE <= east <= max(east1, east2) + _ON_THE_LINE
    ):
        return False
    length = max(abs(north2 - north1), abs(east2 - east1))
    area = (east2 - east1) * (north - north1) - (north2 - north1) * (east - east1)
    return abs(area) <= _ON_THE_LINE * max(length, _ON_THE_LINE)
