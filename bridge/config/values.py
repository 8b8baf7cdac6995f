"""One value of the file → one value of the policy: texts, numbers, times, names.

Each reader is a function from what the tree holds (a `Scalar`; None; a plain Python value out of an overlay;
a list or mapping that stands in the wrong place) to the value meant. It raises RefusedError with a sentence
that goes on after the key's path. Addresses and WhatsApp's things have rooms of their own beside this one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from datetime import date, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from bridge.config.reading import Scalar
from bridge.config.wording import did_you_mean, shown
from bridge.core.search import compile_keyword, compile_pattern
from bridge.core.text.fold import tokens
from bridge.errors import RuleError
from bridge.policy import QuietHours

_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
_TRUE, _FALSE = {"true", "True", "TRUE"}, {"false", "False", "FALSE"}
_OTHER_BOOLS = {"yes": "true", "y": "true", "on": "true", "no": "false", "n": "false", "off": "false"}
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


class RefusedError(ValueError):
    """A value that cannot be used, and what to write. Pydantic gathers ValueErrors, all of them at once."""


def text(value: object) -> str:
    """Any text that is not blank, as it was written; newlines and tabs are all it may have of control."""
    if not isinstance(value, str):
        raise RefusedError(f"must be text, not {shown(value)}")
    if not value.strip():
        raise RefusedError("must not be empty")
    if odd := set(filter(_is_control, value)) - {"\n", "\t"}:
        raise RefusedError(f"must not hold the control character {shown(min(odd))}")
    return str(value)


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Zl", "Zp"}


def line(value: object) -> str:
    """A text that stands on one line: titles and phrases end up in templates, which take no newline."""
    found = text(value)
    if any(map(_is_control, found)):
        raise RefusedError(f"must stand on one line and without tabs: {shown(found)}")
    return found


def words(value: object) -> str:
    """A line in which something can be looked for: folded, it has at least one letter or digit."""
    found = line(value)
    if not any(character.isalnum() for token in tokens(found) for character in token):
        raise RefusedError(f"{shown(found)} holds no letter and no digit")
    return found


def name(value: object) -> str:
    """The name of a feed, topic, zone or template: it stands in addresses, logs and CSV columns."""
    found = str(value)
    if _NAME.fullmatch(found):
        return found
    plain = unicodedata.normalize("NFKD", found).encode("ascii", "ignore").decode().lower()
    better = re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:40]
    hint = f"; write {better}" if better else ""
    raise RefusedError(f"a name is made of a-z, 0-9, _ and -, 40 at most{hint}")


def boolean(value: object) -> bool:
    """`true` or `false`, and none of the other words that YAML once took for these."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value in _TRUE | _FALSE:
        if isinstance(value, Scalar) and value.plain:
            return value in _TRUE
        raise RefusedError(f"must be true or false without quotes, not {shown(value)}")
    hint = _OTHER_BOOLS.get(value.lower()) if isinstance(value, str) else None
    raise RefusedError(f"must be true or false, not {shown(value)}{f'; write {hint}' if hint else ''}")


def as_int(value: object) -> int:
    """A whole number of at most 18 digits. A leading zero is refused: it may be a phone prefix, or octal."""
    return int(_number(value, r"-?(0|[1-9][0-9]{0,17})", "a whole number"))


def as_float(value: object) -> float:
    """A number, with decimals after a point or none; no exponent, no infinity."""
    return float(_number(value, r"-?[0-9]{1,15}(\.[0-9]{1,15})?", "a number"))


def _number(value: object, form: str, what: str) -> str:
    """The number as written. A quoted one is a text: whoever quotes a number may mean something else."""
    if isinstance(value, int | float) and not isinstance(value, bool):  # out of an overlay
        value = Scalar(str(value), plain=True)
    if not isinstance(value, str):
        raise RefusedError(f"must be {what}, not {shown(value)}")
    if not re.fullmatch(form, value):
        hint = "; write the decimals after a point" if re.fullmatch(r"-?[0-9]+,[0-9]+", value) else ""
        raise RefusedError(f"must be {what}, not {shown(value)}{hint}")
    if not (isinstance(value, Scalar) and value.plain):
        raise RefusedError(f"must be {what} without quotes, not {shown(value)}")
    return str(value)


def as_point(value: object) -> tuple[float, float]:
    """`[latitude, longitude]` in degrees."""
    if not isinstance(value, list) or len(value) != 2:  # noqa: PLR2004 - a pair
        raise RefusedError(f"must be [latitude, longitude], not {shown(value)}")
    latitude, longitude = as_float(value[0]), as_float(value[1])
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # noqa: PLR2004 - degrees
        raise RefusedError("latitude goes from -90 to 90, longitude from -180 to 180")
    return latitude, longitude


def as_duration(value: object) -> timedelta:
    """`90s`, `5m`, `2h`, `30d`."""
    found = re.fullmatch(r"([0-9]{1,6})([smhd])", value) if isinstance(value, str) else None
    if found:
        return timedelta(**{_UNITS[found[2]]: int(found[1])})
    if isinstance(value, str) and re.fullmatch(r"[0-9]{1,6}", value):
        minutes = f"{int(value) // 60}m" if int(value) % 60 == 0 else f"{value}m"
        raise RefusedError(f"{shown(value)} is no duration, its unit is missing; write {value}s or {minutes}")
    raise RefusedError(f"{shown(value)} is no duration; write a number and s, m, h or d, as in 90s 5m 2h 30d")


def as_time(value: object) -> time:
    """`HH:MM`, local."""
    found = re.fullmatch(r"([01][0-9]|2[0-3]):([0-5][0-9])", value) if isinstance(value, str) else None
    if not found:
        raise RefusedError(f'{shown(value)} is not a time of day; write HH:MM, as in "18:30"')
    return time(int(found[1]), int(found[2]))


def as_quiet_hours(value: object) -> QuietHours:
    """`HH:MM-HH:MM`; over midnight when the first is the later one."""
    first, dash, last = value.partition("-") if isinstance(value, str) else ("", "", "")
    if not dash:
        raise RefusedError(f'{shown(value)} is not a span of hours; write "21:00-08:00", or null for none')
    hours = QuietHours(as_time(first.strip()), as_time(last.strip()))
    if hours.start == hours.end:
        raise RefusedError(f"{shown(value)} is an empty span; write null for no quiet hours")
    return hours


def as_date(value: object) -> date:
    """`YYYY-MM-DD`."""
    if not isinstance(value, str) or not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise RefusedError(f"{shown(value)} is not a date; write YYYY-MM-DD, as in 2027-04-01")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise RefusedError(f"{shown(value)} is not in the calendar") from None


def as_timezone(value: object) -> ZoneInfo:
    """A name of the IANA database, as in `Europe/Rome`."""
    key = line(value)
    try:
        return ZoneInfo(key)
    except (KeyError, ValueError, OSError):  # OSError: "Europe" is a directory of the database
        hint = did_you_mean(key, available_timezones()) or "; write one such as Europe/Rome"
        raise RefusedError(f"{shown(key)} is not a time zone{hint}") from None


def as_keyword(value: object) -> str:
    """A word or phrase for routing, checked by the function that will compile it."""
    found = words(value)
    _compiled(compile_keyword, found)
    return found


def as_pattern(value: object) -> str:
    """A pattern in RE2's syntax, checked by the function that will compile it."""
    found = line(value)
    _compiled(compile_pattern, found)
    return found


def _compiled(compile_it: Callable[[str], str], written: str) -> None:
    try:
        compile_it(written)
    except RuleError as error:
        perl = re.search(r": invalid (perl operator|escape sequence: \\[1-9])", str(error))
        hint = "; RE2 has no look-around and no back-references" if perl else ""
        raise RefusedError(f"{error}{hint}") from None
