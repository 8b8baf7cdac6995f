"""What may be wrong with where alerts hold, though they can be read."""

from __future__ import annotations

from collections.abc import Iterable

from bridge.alert import Alert
from bridge.core.alerts.geometry import Point

# Italy's bounds in degrees; they do not overlap, so what fits only the other way round is swapped.
_NORTH, _EAST = (35.0, 48.0), (6.0, 19.0)


def is_swapped(point: Point) -> bool:
    """Whether a point lies in Italy only if its longitude is given first."""
    first, second = point
    return _EAST[0] <= first <= _EAST[1] and _NORTH[0] <= second <= _NORTH[1]


def doubts(alerts: Iterable[Alert]) -> tuple[str, ...]:
    """Sentences for ops on a source's alerts."""
    swapped = sum(_is_drawn_swapped(alert) for alert in alerts)
    if not swapped:
        return ()
    what = f"Alerts that are drawn with longitude before latitude: {swapped}."
    todo = "have the source mended, and until then go by names and codes (comune.alert_areas)"
    return (f"{what} No town lies in them: {todo}.",)


def _is_drawn_swapped(alert: Alert) -> bool:
    rings = [ring for area in alert.areas for ring in area.polygons]
    centres = [(north, east) for area in alert.areas for north, east, _ in area.circles]
    return any(all(map(is_swapped, ring)) for ring in rings) or any(map(is_swapped, centres))
