"""Dates as municipal feeds write them: RFC 822, ISO 8601, C's asctime, seconds since 1970, and in words and figures.

Feed parsers read Italian dates as none and "10:00 CET" or a bare "10:00" as UTC; here what names no zone is
local time. Day comes before month, but for a month in words: a feed that writes months first in figures is not
guessed at, for half of its days would be read wrong.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

_LONGEST = 100  # characters; no date is longer
_YEARS = range(1990, 2101)
_CENTURY_TURN = 69  # two-digit years from here on are of the 1900s, as POSIX and RFC 5322 readers have it
_FURTHEST = timedelta(hours=14)  # of any zone from UTC
_NOON, _LEAP_SECOND = 12, 60

_LANGUAGES = (  # without accents
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "january february march april may june july august september october november december",
    "januar februar marz april mai juni juli august september oktober november dezember",
    "janner feber marz april mai juni juli august september oktober november dezember",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra",
)
_NAMED = {  # by every beginning of at least three letters: nov, sett, sept, …
    (name[:length], number)
    for names in _LANGUAGES
    for number, name in enumerate(names.split(), start=1)
    for length in range(3, len(name) + 1)
}
_AMBIGUOUS = {"jui"}  # June and July in French
_MONTHS = {name: number for name, number in _NAMED if name not in _AMBIGUOUS}
# Hours east of Greenwich; the American ones stand in RFC 822.
_ZONES = {"z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "met": 1, "cest": 2}
_ZONES |= {"est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7}

# Of the bridge's five languages; "mar" is Tuesday and March, which comes after a figure.
_WEEKDAY = (
    r"(?:(?:lun|mar|mer|gio|ven|sab|dom|mon|tue|wed|thu|fri|sat|sun|mit|die|don|fre|sam|son|jeu|dim|pon|tor|sre|cet"
    r"|pet|sob|ned)[a-zì]{0,7}\.?,?\s*)?(?:il\s+)?"
)
_TIME = (
    r"(?:(?:T|,?\s*(?:[-–|]\s*)?(?:alle\s+)?(?:ore\s+|h\.?\s*|at\s+)?(?<!\d))(?P<hour>\d\d?)"
    r"(?:[:.,](?P<minute>\d\d)(?:[:.](?P<second>\d\d)(?:[.,]\d+)?%s)?)?"
    r"(?:\s*(?P<half>[ap])\.?m\.?(?![a-z]))?(?:\s*uhr)?)?"
)
_HOURS = _TIME % r"|\s?[–-]\s?\d\d?[:.]\d\d(?!\d)"  # "10.00-12.00": an event's first hour, and no zone
_TIME %= ""
_ZONE = r"\s*(?P<zone>[a-z]{1,4})?(?P<offset>[+−-]\d\d:?\d\d|\+\d\d?|(?<=[a-z])[+−-]\d\d?)?"
_DAY, _MONTH, _YEAR = r"(?P<day>\d\d?)", r"(?P<month>[a-z]{3,10})\.?", r"'?(?P<year>\d{4}|\d\d)(?!\d)"
_BETWEEN = r"[\s/.,–-]{1,3}"
_FORMS = tuple(
    re.compile(_WEEKDAY + form, re.IGNORECASE)
    for form in (
        rf"{_DAY}[°ºo]?{_BETWEEN}{_MONTH}{_BETWEEN}{_YEAR}{_HOURS}{_ZONE}",
        rf"{_DAY}\s?(?P<mark>[/.–-])\s?(?P<month>\d\d?)\s?(?P=mark)\s?{_YEAR}{_HOURS}{_ZONE}",
        rf"(?P<year>\d{{4}})(?P<mark>[/.-])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d){_TIME}{_ZONE}",
        rf"{_MONTH}\s{_DAY}(?:st|nd|rd|th)?,?\s{_YEAR}{_TIME}{_ZONE}",
        rf"{_MONTH}\s{_DAY}{_TIME}{_ZONE}\s(?P<year>\d{{4}})",
    )
)
_EPOCH = re.compile(r"\d{10}(?:\.\d+)?|\d{13}")
_SECONDS = 10  # digits of an epoch in seconds; one in milliseconds has three more
_REMARK = re.compile(r"\s*[(\[][^()\[\]]*[)\]]$")  # "(UTC)", "[Europe/Rome]"
_LABEL = re.compile(
    r"(?:data(?: di pubblicazione)?|(?:pubblicat|inserit|aggiornat)[oa]|published)\b\s?:?\s?", re.IGNORECASE
)


def read_date(raw: str, zone: ZoneInfo) -> datetime | None:
    """The moment that a feed's date means, in UTC and whole seconds; None for nonsense and years beyond 1990-2100.

    A time that occurs twice on a clock-change night is the first of the two, one that never occurs is read
    as if summer time had not begun; a date without time is that day's midnight in `zone`.
    """
    text = _REMARK.sub("", " ".join(raw[: _LONGEST + 1].split()))
    if not text or len(text) > _LONGEST:
        return None
    if label := _LABEL.match(text):
        text = text[label.end() :]
    try:
        told = _told(text)
        moment = (told if told.tzinfo else told.replace(tzinfo=zone)).astimezone(UTC).replace(microsecond=0)
    except (ValueError, OverflowError):  # no date at all, a 31st of February, an hour 25, an unknown zone
        return None
    return moment if moment.year in _YEARS else None


def _told(text: str) -> datetime:
    """The date of one of the forms, aware if it names a zone. Raises ValueError for one that does not exist."""
    if _EPOCH.fullmatch(text):
        return datetime.fromtimestamp(int(text[:_SECONDS]), UTC)
    plain = text if text.isascii() else _without_accents(text)
    match = next((found for form in _FORMS if (found := form.fullmatch(plain))), None)
    return _of(match) if match else datetime.fromisoformat(text)


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _of(match: re.Match[str]) -> datetime:
    month = match["month"].casefold()
    year = int(match["year"])
    if len(match["year"]) == 2:  # noqa: PLR2004 - "21/11/26"
        year += 1900 if year >= _CENTURY_TURN else 2000
    hour, minute, second = (int(match[part] or 0) for part in ("hour", "minute", "second"))
    if match["half"]:
        hour = hour % _NOON + (_NOON if match["half"] in "Pp" else 0)
    ends_the_day = (hour, minute, second) == (24, 0, 0)
    begun = datetime(
        year,
        int(month) if month.isdigit() else _MONTHS.get(month, 0),
        int(match["day"]),
        0 if ends_the_day else hour,
        minute,
        min(second, 59) if second <= _LEAP_SECOND else second,
        tzinfo=_zone(match["zone"], match["offset"]),
    )
    return begun + timedelta(days=ends_the_day)


def _zone(name: str | None, offset: str | None) -> timezone | None:
    """The zone of "CET", "+0100" or "GMT+1" (where the figure counts). Raises ValueError if unknown."""
    if name and name.casefold() not in _ZONES:
        raise ValueError(f"unknown zone {name!r}")
    if not offset:
        return timezone(timedelta(hours=_ZONES[name.casefold()])) if name else None
    figures = offset[1:].replace(":", "")
    east = timedelta(hours=int(figures[:2]), minutes=int(figures[2:] or 0))
    if east > _FURTHEST:
        raise ValueError(f"no zone is {offset} from UTC")
    return timezone(east if offset[0] == "+" else -east)
