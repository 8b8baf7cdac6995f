"""Points in polygons and circles, against oracles that go another way."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bridge.core.alerts.geometry import Point, distance, in_circle, in_polygon

SQUARE = [(45.0, 9.0), (46.0, 9.0), (46.0, 10.0), (45.0, 10.0), (45.0, 9.0)]
HORSESHOE = [
    (0.0, 0.0), (4.0, 0.0), (4.0, 3.0), (3.0, 3.0), (3.0, 1.0), (1.0, 1.0), (1.0, 3.0), (0.0, 3.0), (0.0, 0.0),
]  # fmt: skip
DATE_LINE = [(-10.0, 170.0), (10.0, 170.0), (10.0, -170.0), (-10.0, -170.0), (-10.0, 170.0)]
WORLD = [(-90.0, -180.0), (90.0, -180.0), (90.0, 180.0), (-90.0, 180.0), (-90.0, -180.0)]
whole = st.integers(-20, 20).map(float)
points = st.tuples(whole, whole)


@pytest.mark.parametrize(
    ("ring", "point", "inside"),
    [
        (SQUARE, (45.5, 9.5), True),
        (SQUARE, (45.5, 10.5), False),
        (SQUARE, (46.5, 9.5), False),
        (SQUARE, (45.0, 9.0), True),  # a corner
        (SQUARE, (46.0, 9.4), True),  # a side along a parallel
        (SQUARE, (45.3, 10.0), True),  # and along a meridian
        (SQUARE, (46.0, 8.9), False),  # in line with a side
        (SQUARE, (45.0, 10.1), False),
        (SQUARE, (46.1, 10.0), False),
        (SQUARE, (45.5, 10.0 + 1e-12), True),  # rounding
        (SQUARE, (45.5, 10.0 + 1e-6), False),  # ten centimetres
        (HORSESHOE, (2.0, 0.5), True),
        (HORSESHOE, (2.0, 2.0), False),  # between its arms
        (HORSESHOE, (3.5, 2.0), True),
        (HORSESHOE, (1.0, -1.0), False),  # a ray from here meets corners
        (DATE_LINE, (0.0, 179.0), True),
        (DATE_LINE, (0.0, -179.0), True),
        (DATE_LINE, (0.0, 180.0), True),
        (DATE_LINE, (0.0, 169.0), False),
        (DATE_LINE, (0.0, -169.0), False),
        (DATE_LINE, (0.0, 0.0), False),
        (WORLD, (45.0, 9.0), True),
        ([(0.0, 0.0), (2.0, 2.0), (0.0, 0.0)], (1.0, 1.0), True),  # a line, and a point on it
        ([(0.0, 0.0), (2.0, 2.0), (0.0, 0.0)], (1.0, 1.5), False),
        ([(0.0, 0.0), (40.0, 40.0), (0.0, 40.0), (0.0, 0.0)], (20.0 + 4e-10, 20.0), True),  # rounding
        ([(0.0, 0.0)], (0.0, 0.0), False),
        ([], (0.0, 0.0), False),
    ],
)
def test_a_point_is_within_a_polygon_or_on_its_sides(
    ring: list[Point], point: Point, *, inside: bool
) -> None:
    assert in_polygon(point, ring) is inside
    assert in_polygon(point, ring[::-1]) is inside


@given(st.lists(st.integers(1, 9), min_size=1, max_size=8), st.integers(-1, 9), st.integers(-1, 10))
def test_it_agrees_with_a_row_of_columns(heights: list[int], column: int, height: int) -> None:
    """A polygon that is the outline of columns of these heights; points in the middle of their cells."""
    ring = [(0.0, 0.0)]
    for place, tall in enumerate(heights):
        ring += [(float(tall), float(place)), (float(tall), float(place + 1))]
    ring += [(0.0, float(len(heights))), (0.0, 0.0)]
    inside = 0 <= column < len(heights) and 0 <= height < heights[column]
    assert in_polygon((height + 0.5, column + 0.5), ring) is inside


def cross(start: Point, end: Point, point: Point) -> float:
    """On which side of a line a point lies; exact for whole numbers."""
    return (end[0] - start[0]) * (point[1] - start[1]) - (end[1] - start[1]) * (point[0] - start[0])


@given(points, points, points, points)
def test_it_agrees_with_the_sides_of_a_triangle(a: Point, b: Point, c: Point, point: Point) -> None:
    assume(cross(a, b, c) != 0)
    sides = [cross(start, end, point) for start, end in ((a, b), (b, c), (c, a))]
    inside = all(side >= 0 for side in sides) or all(side <= 0 for side in sides)
    assert in_polygon(point, [a, b, c, a]) is inside


@given(st.lists(points, min_size=3, max_size=10))
def test_all_its_sides_are_inside(corners: list[Point]) -> None:
    ring = [*corners, corners[0]]
    for (north1, east1), (north2, east2) in pairwise(ring):
        for part in (0.0, 0.25, 0.5, 1.0):
            assert in_polygon((north1 + part * (north2 - north1), east1 + part * (east2 - east1)), ring)


@given(st.lists(points, min_size=3, max_size=8), points, st.integers(-179, 180))
def test_it_is_the_same_all_round_the_earth(corners: list[Point], point: Point, turn: int) -> None:
    """Longitudes are wrapped to at most 180, so that some polygons cross the date line."""

    def moved(one: Point) -> Point:
        return one[0], (one[1] + turn + 180.0) % 360.0 - 180.0

    ring = [*corners, corners[0]]
    assert in_polygon(moved(point), [moved(one) for one in ring]) is in_polygon(point, ring)


@pytest.mark.parametrize(
    ("one", "other", "kilometres"),
    [
        ((0.0, 0.0), (0.0, 0.0), 0.0),
        ((0.0, 0.0), (0.0, 90.0), 10_007.557),
        ((0.0, 179.5), (0.0, -179.5), 111.195),
        ((90.0, 0.0), (-90.0, 123.0), 20_015.115),
        ((45.4642, 9.19), (41.8933, 12.4829), 477.3),  # Milan to Rome
    ],
)
def test_distances_are_along_the_surface(one: Point, other: Point, kilometres: float) -> None:
    assert distance(one, other) == pytest.approx(kilometres, abs=0.5)
    assert distance(other, one) == pytest.approx(kilometres, abs=0.5)


@pytest.mark.parametrize(
    ("radius", "inside"), [(0.0, False), (111.0, False), (111.3, True), (20_040.0, True)]
)
def test_a_circle_has_its_radius_in_kilometres(radius: float, *, inside: bool) -> None:
    assert in_circle((46.0, 9.0), (45.0, 9.0, radius)) is inside


def test_a_circle_without_extent_is_its_centre() -> None:
    assert in_circle((45.0, 9.0), (45.0, 9.0, 0.0))


@given(
    st.tuples(st.floats(-90, 90), st.floats(-180, 180)),
    st.tuples(st.floats(-90, 90), st.floats(-180, 180)),
)
def test_no_distance_is_beyond_half_the_earth(one: Point, other: Point) -> None:
    assert 0.0 <= distance(one, other) <= 20_015.2
