"""What HTTP headers say, as values: validators, freshness, when to come back. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from bridge.ports import Validators

# At most nine digits, 31 years: what is longer is nonsense and would overflow a timedelta.
_MAX_AGE = re.compile(r'(?:^|,)\s*max-age\s*=\s*"?(\d{1,9})', re.IGNORECASE)
_STALE_AT_ONCE = re.compile(r"(?:^|,)\s*(?:no-cache|no-store)\b", re.IGNORECASE)
_SENDABLE = re.compile(r"[\x20-\x7e\x80-\xff]{0,1000}")  # no line ends, no NUL
_SECONDS = re.compile(r"\s*(\d{1,9})", re.ASCII)


def conditional(known: Validators) -> dict[str, str]:
    """The request headers that ask "anything new since?".

    An ETag that a compressing server has altered on its way out is not sent where a date can be: sent back it
    never yields a 304, not even beside the date. nginx makes it weak (`W/"…"`), Apache appends `-gzip`; the
    CMS behind knows neither.
    """
    altered = known.etag.startswith("W/") or known.etag.rstrip('"').endswith(("-gzip", "-deflate"))
    asked = {}
    if known.last_modified:
        asked["If-Modified-Since"] = known.last_modified
    if known.etag and not (altered and known.last_modified):
        asked["If-None-Match"] = known.etag
    return asked


def validators(headers: Mapping[str, str]) -> Validators:
    """What the server gave to ask with next time; nothing that cannot be sent back, or kept in any table."""
    given = (headers.get(name, "") for name in ("etag", "last-modified"))
    return Validators(*(value if _SENDABLE.fullmatch(value) else "" for value in given))


def fresh_for(headers: Mapping[str, str]) -> timedelta:
    """How long the answer may be taken as the present state; 0 when the server does not say."""
    control = headers.get("cache-control", "")
    found = _MAX_AGE.search(control)
    if found is None or _STALE_AT_ONCE.search(control):
        return timedelta(0)
    return timedelta(seconds=int(found.group(1)))


def retry_after(headers: Mapping[str, str], now: datetime) -> timedelta | None:
    """How long the server asks to be left alone: given in seconds, or as a date, which is held against the
    server's own clock (its Date header) where it tells it, else against `now`. None when it does not ask.
    """
    asked = headers.get("retry-after", "")
    seconds = _SECONDS.match(asked)
    if seconds is not None:
        return timedelta(seconds=int(seconds.group(1)))
    until = _date(asked)
    if until is None:
        return None
    return max(timedelta(0), until - (_date(headers.get("date", "")) or now))


def _date(text: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError, OverflowError):
        return None
    return date if date.tzinfo else date.replace(tzinfo=UTC)
