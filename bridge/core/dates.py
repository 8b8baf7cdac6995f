"""Dates as municipal feeds write them: RFC 822, ISO 8601, and Italian in words and figures.

Feed parsers read Italian dates as none and "10:00 CET" or a bare "10:00" as UTC; here what names no zone is
local time. Day comes before month: a feed that writes months first is not guessed at, for half of its days
would be read wrong.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

_LONGEST = 100  # characters; no date is longer
_YEARS = range(1990, 2101)
_CENTURY_TURN = 69  # two-digit years from here on are of the 1900s, as POSIX and RFC 5322 readers have it
_FURTHEST = timedelta(hours=14)  # of any zone from UTC

_ITALIAN = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
]
_ENGLISH = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
_MONTHS = {  # by every beginning of at least three letters: nov, sett, sept, …
    name[:length]: number
    for names in (_ITALIAN, _ENGLISH)
    for number, name in enumerate(names, start=1)
    for length in range(3, len(name) + 1)
}
# Hours east of Greenwich; the American ones stand in RFC 822.
_ZONES = {"z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "met": 1, "cest": 2}
_ZONES |= {"est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7}

_WEEKDAY = r"(?:(?:lun|mar|mer|gio|ven|sab|dom|mon|tue|wed|thu|fri|sat|sun)[^\W\d_]{0,6}\.?,?\s*|il\s+)?"
_TIME = (
    r"(?:(?:T|,?\s*(?:-\s*|–\s*|alle\s+)?(?:ore\s+|h\.?\s*)?\b)(?P<hour>\d\d?)"
    r"(?:[:.](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d+)?)?)?)?"
)
_ZONE = r"\s*(?P<zone>[a-z]{1,4})?(?P<offset>[+-]\d\d:?\d\d)?"
_FORMS = tuple(
    re.compile(_WEEKDAY + day + _TIME + _ZONE, re.IGNORECASE)
    for day in (
        r"(?P<day>\d\d?)[°º]?[\s/.-]+(?P<month>[^\W\d_]{3,9})\.?[\s/.,-]+(?P<year>\d{4}|\d\d)(?!\d)",
        r"(?P<day>\d\d?)(?P<mark>[/.-])(?P<month>\d\d?)(?P=mark)(?P<year>\d{4}|\d\d)(?!\d)",
        r"(?P<year>\d{4})(?P<mark>[/.-])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d)",
    )
)
_REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]$")  # "(UTC)", "[Europe/Rome]"


def read_date(raw: str, zone: ZoneInfo) -> datetime | None:
    """The moment that a feed's date means, in UTC and whole seconds; None for nonsense and years beyond 1990-2100.

    A time that occurs twice on a clock-change night is the first of the two, one that never occurs is read
    as if summer time had not begun; a date without time is that day's midnight in `zone`.
    """
    text = _REMARK.sub("", " ".join(raw[: _LONGEST + 1].split()))
    if not text or len(text) > _LONGEST:
        return None
    try:
        match = next((found for form in _FORMS if (found := form.fullmatch(text))), None)
        told = _of(match) if match else datetime.fromisoformat(text)
        moment = (told if told.tzinfo else told.replace(tzinfo=zone)).astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError):  # no date at all, a 31st of February, an hour 25, an unknown zone
        return None
    return moment if moment.year in _YEARS else None


def _of(match: re.Match[str]) -> datetime:
    """The date of one of the forms, aware if it names a zone. Raises ValueError for one that does not exist."""
    month = match["month"].casefold()
    year = int(match["year"])
    if len(match["year"]) == 2:  # noqa: PLR2004 - "21/11/26"
        year += 1900 if year >= _CENTURY_TURN else 2000
    return datetime(
        year,
        int(month) if month.isdigit() else _MONTHS.get(month, 0),
        int(match["day"]),
        int(match["hour"] or 0),
        int(match["minute"] or 0),
        int(match["second"] or 0),
        tzinfo=_zone(match["zone"], match["offset"]),
    )


def _zone(name: str | None, offset: str | None) -> timezone | None:
    """The zone of "CET", "+0100" or "GMT+01:00" (where the figure counts). Raises ValueError if unknown."""
    if name and name.casefold() not in _ZONES:
        raise ValueError(f"unknown zone {name!r}")
    if not offset:
        return timezone(timedelta(hours=_ZONES[name.casefold()])) if name else None
    east = timedelta(hours=int(offset[1:3]), minutes=int(offset[-2:]))
    if east > _FURTHEST:
        raise ValueError(f"no zone is {offset} from UTC")
    return timezone(-east if offset[0] == "-" else east)
