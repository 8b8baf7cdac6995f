"""What a CAP alert means for the town: whether it may leave at all, whether it concerns the town and which zones, and
which alerts it takes the place of.

Where the source does not say enough, the answer leans towards the warning, and tells why. Names are compared folded
and whole: "Cormano" is one of "Comuni di Cormano, Bresso e Milano", but "Roma" is not in "Romagna".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from bridge.alert import Alert, Area
from bridge.core.alerts.areas import Described, has_digit, is_code, is_geocode
from bridge.core.alerts.geometry import Point, in_circle, in_polygon
from bridge.core.text.characters import cut
from bridge.core.text.fold import fold, tokens
from bridge.model import Entry
from bridge.policy import Zone

_PRIVATE = {"private", "restricted"}
_ANSWERS = {"ack", "error"}
_REPLACING = {"update", "cancel"}

_QUOTED = 120  # characters of a description in a reason


@dataclass(frozen=True, slots=True)
class Concern:
    """Whether an alert concerns the town, and why: a sentence's part for ops. `sure`: nothing is left to guess."""

    yes: bool
    reason: str
    sure: bool = field(default=True, compare=False)


def never_leaves(alert: Alert) -> str:
    """Why an alert is not for citizens, whatever it says; "" if it is. What an index does not tell is no reason."""
    if alert.status and fold(alert.status) != "actual":
        return f"a CAP alert of status {cut(alert.status, _QUOTED)}, not Actual"
    if fold(alert.scope) in _PRIVATE:
        return f"a CAP alert of scope {alert.scope}, not Public"
    if fold(alert.msg_type) in _ANSWERS:
        return f"a CAP message of type {alert.msg_type}, which answers another"
    return ""


def superseded(alerts: Iterable[Alert]) -> frozenset[str]:
    """The identifiers that others of these alerts update or cancel. An exercise takes nothing back."""
    return frozenset(
        identifier
        for alert in alerts
        if fold(alert.msg_type) in _REPLACING and not never_leaves(alert)
        for identifier in alert.references
        if identifier != alert.identifier
    )


def told_by(entry: Entry, whole: Entry) -> Entry:
    """A feed's entry with the words of the alert that it embeds or announces, where that has any."""
    return replace(
        entry,
        guid=entry.guid or whole.guid,
        link=whole.link or entry.link,
        title=whole.title or entry.title,
        summary_html=whole.summary_html if whole.content_html else entry.summary_html or whole.summary_html,
        content_html=whole.content_html or entry.content_html,
        categories=tuple(dict.fromkeys((*entry.categories, *whole.categories))),
        published=whole.published or entry.published,
        image=entry.image or whole.image,
        alert=whole.alert,
        withheld=entry.withheld or whole.withheld,
        infos=tuple(told_by(entry, info) for info in whole.infos),
    )


# --- where --------------------------------------------------------------------------------------------------


def concerns(alert: Alert, areas: Sequence[str], point: Point | None) -> Concern:
    """Whether an alert concerns a town that goes by these names and codes, and lies at this point.

    One area that does is enough; so is one of which nothing configured can tell.
    """
    wanted = [name for name in areas if tokens(name)]
    if not wanted and point is None:
        return Concern(yes=True, reason="neither areas nor a point are configured")
    if not alert.areas:
        return Concern(yes=True, reason="the alert names no area")
    told = next(filter(None, (_holds(area, wanted, point) for area in alert.areas)), "")
    if told:
        return Concern(yes=True, reason=told)
    unknown = next((area for area in alert.areas if not _can_tell(area, wanted, point)), None)
    if unknown is not None:
        return Concern(yes=True, reason=_doubt(unknown, point), sure=False)
    where = "; ".join(area.description for area in alert.areas if area.description)
    return Concern(yes=False, reason=f"the town is not in its areas ({_quoted(where)})")


def zones_of(alert: Alert, zones: Mapping[str, Zone], areas: Sequence[str] = ()) -> tuple[str, ...]:
    """The zones whose title or one of whose places stands, in whole words, in the areas' descriptions.

    () means everywhere: no zone stands there, or (given the `areas` that are the town's) one area is the whole town.
    """
    named: set[str] = set()
    for area in alert.areas:
        described = Described(area.description)
        here = {
            name for name, zone in zones.items() if any(map(described.mentions, (zone.title, *zone.places)))
        }
        if not here and any(_is_named(area, described, name) for name in areas):
            return ()
        named |= here
    return tuple(name for name in zones if name in named)


def _holds(area: Area, wanted: Sequence[str], point: Point | None) -> str:
    """Why an area is the town's; "" if nothing says so."""
    described = Described(area.description)
    name = next((name for name in wanted if _is_named(area, described, name)), "")
    if name:
        return f"its area is {_quoted(name)}"
    if described.is_whole_country:
        return "its area is the whole country"
    if point is not None and any(in_polygon(point, ring) for ring in area.polygons):
        return f"the town's point lies in its polygon {_quoted(area.description)}"
    if point is not None and any(in_circle(point, circle) for circle in area.circles):
        return f"the town's point lies in its circle {_quoted(area.description)}"
    return ""


def _can_tell(area: Area, wanted: Sequence[str], point: Point | None) -> bool:
    """Whether what is configured can be compared with an area, so that no match means no."""
    if point is not None and area.partly:
        return False
    drawn = bool(area.polygons or area.circles)
    codes = [name for name in wanted if is_code(name)]
    coded = bool(codes) and bool(area.geocodes or has_digit(area.description))
    named = len(codes) < len(wanted) and bool(area.description)
    return (point is not None and drawn) or coded or named


def _doubt(area: Area, point: Point | None) -> str:
    if point is not None and area.partly:
        return f"what is drawn of its area {_quoted(area.description)} could not be read whole"
    if area.description or area.geocodes:
        where = area.description or " ".join(area.geocodes[0])
        return f"its area {_quoted(where)} cannot be compared with what is configured"
    return "one of its areas has no name, and no point is configured"


def _is_named(area: Area, described: Described, name: str) -> bool:
    return described.lists(name) or any(is_geocode(name, *geocode) for geocode in area.geocodes)


def _quoted(text: str) -> str:
    return f"“{text if len(text) <= _QUOTED else f'{cut(text, _QUOTED - 1)}…'}”"
