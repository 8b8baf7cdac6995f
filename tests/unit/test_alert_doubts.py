"""What may be wrong with where alerts hold."""

from __future__ import annotations

import pytest

from bridge.alert import Alert, Area
from bridge.core.alerts.doubts import doubts, is_swapped
from tests.unit.cap_documents import SQUARE, an_alert

SWAPPED = tuple((east, north) for north, east in SQUARE)


@pytest.mark.parametrize("point", [(9.17, 45.54), (12.5, 41.9), (6.0, 35.0)])
def test_a_point_of_italy_given_the_wrong_way_round_is_known(point: tuple[float, float]) -> None:
    assert is_swapped(point)
    assert not is_swapped(point[::-1])


@pytest.mark.parametrize(
    "alerts",
    [
        [an_alert(Area(polygons=(SWAPPED,)))],
        [an_alert("Bresso"), an_alert(Area(polygons=(SQUARE, SWAPPED)))],
        [an_alert(Area(circles=((9.1, 45.5, 10.0),)))],
    ],
)
def test_alerts_that_are_drawn_the_wrong_way_round_are_told(alerts: list[Alert]) -> None:
    [told] = doubts(alerts)
    assert told.startswith("Alerts that are drawn with longitude before latitude: 1. No town lies in them")


@pytest.mark.parametrize(
    "alerts",
    [
        [],
        [an_alert("Bresso")],
        [an_alert(Area(polygons=(SQUARE,), circles=((45.5, 9.1, 10.0),)))],
        [an_alert(Area(polygons=((*SWAPPED[:3], (45.0, 9.0)),)))],  # partly elsewhere
        [an_alert(Area(polygons=(((0.0, 100.0), (1.0, 100.0), (1.0, 101.0)),)))],  # of another continent
    ],
)
def test_others_are_not(alerts: list[Alert]) -> None:
    assert doubts(alerts) == ()
