"""The town's hours: when it is quiet, when the next digest leaves, when a day begins. All in the town's own time.

Where a clock change makes a moment happen twice, a quiet time starts at the first and ends at the second of the two;
where it leaves one out (02:30), what was due then is due as long after the jump (03:30). A day has 23 to 25 hours.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bridge.policy import QuietHours

_DAY = timedelta(days=1)


def quiet_until(now: datetime, quiet: QuietHours | None, zone: ZoneInfo) -> datetime | None:
    """When the quiet time ends in which `now` lies (its end is not quiet any more); None: it is not quiet."""
    if quiet is None:
        return None
    today = now.astimezone(zone).date()
    for first in (today - _DAY, today):
        last = first if quiet.start < quiet.end else first + _DAY
        if _at(first, quiet.start, zone) <= now < (end := _at(last, quiet.end, zone, second=True)):
            return end
    return None


def next_time(now: datetime, at: time, zone: ZoneInfo) -> datetime:
    """The first moment after `now` at which the town's clocks show `at`: once a day, whatever the clocks do."""
    today = now.astimezone(zone).date()
    days = (today - _DAY, today, today + _DAY)
    return next(moment for day in days if (moment := _at(day, at, zone)) > now)


def day_began(now: datetime, zone: ZoneInfo) -> datetime:
    """The midnight with which the town's day of `now` began."""
    return _at(now.astimezone(zone).date(), time(0), zone)


def _at(day: date, at: time, zone: ZoneInfo, *, second: bool = False) -> datetime:
    """When the town's clocks show this, or would but for their jump. `second`: of two such moments."""
    local = datetime.combine(day, at, zone)
    first = local.astimezone(UTC)
    return max(first, local.replace(fold=1).astimezone(UTC)) if second else first
