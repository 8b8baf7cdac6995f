"""The subscribers' list as somebody brings it: a CSV `phone,name,topics,zone,consented_at,consent_source`.

All rows are checked before any is taken; one bad row and nothing is. No message names a number: rows are told by
their line.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import phonenumbers

from bridge.core.consent import default_topics
from bridge.errors import ImportRefusedError
from bridge.model import Address
from bridge.policy import Config

COLUMNS = ("phone", "name", "topics", "zone", "consented_at", "consent_source")
STATE = "state"  # an export has it; of such a file only the active are taken
_REQUIRED = ("phone", "consented_at", "consent_source")
_REGION = "IT"
_QUOTABLE = 40
_DIGITS_OF_A_NUMBER = 6


@dataclass(frozen=True, slots=True)
class Row:
    """A checked row. `topics` are never empty."""

    line: int
    address: Address
    name: str
    topics: tuple[str, ...]
    zone: str | None
    consented_at: datetime
    source: str
    active: bool = True


def read_phone(text: str) -> Address:
    """A phone number as people write it, Italian unless it has a prefix. Raises ValueError without quoting it."""
    try:
        number = phonenumbers.parse(text, _REGION)
    except phonenumbers.NumberParseException:
        raise ValueError("not a phone number") from None
    if not phonenumbers.is_possible_number(number):
        raise ValueError("not a possible phone number: too short or too long for its country")
    return Address.of_phone(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def read_rows(data: bytes, config: Config, now: datetime) -> list[Row]:
    """Check a whole file. Raises ImportRefusedError that names every bad row."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ImportRefusedError(
            f"the file is not UTF-8 (byte {error.start}); save it as CSV UTF-8"
        ) from None
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        _check_header(reader.fieldnames)
        return _check_rows(reader, _Checker(config, now))
    except csv.Error as error:
        raise ImportRefusedError(f"line {reader.line_num}: not CSV: {error}") from None


def _check_header(names: Sequence[str] | None) -> None:
    found = tuple(names or ())
    if len(found) == 1 and ";" in found[0]:
        raise ImportRefusedError("line 1: the columns are separated by semicolons; separate them by commas")
    missing = [name for name in _REQUIRED if name not in found]
    unknown = [name or "(nameless)" for name in found if name not in (*COLUMNS, STATE)]
    if missing or unknown or len(set(found)) != len(found):
        what = (
            f"missing: {', '.join(missing)}"
            if missing
            else f"unknown or repeated: {', '.join(unknown or found)}"
        )
        raise ImportRefusedError(f"line 1: the header must be {','.join(COLUMNS)}; {what}")


def _check_rows(reader: csv.DictReader[str], checker: _Checker) -> list[Row]:
    rows: list[Row] = []
    problems: list[str] = []
    seen: dict[Address, int] = {}
    for fields in reader:
        line = reader.line_num
        row, wrong = checker.check(line, fields)
        if row is not None and (first := seen.setdefault(row.address, line)) != line:
            wrong.append(f"phone: the same number as in line {first}")
        if wrong or row is None:
            problems += [f"line {line}: {sentence}" for sentence in wrong]
        else:
            rows.append(row)
    if problems:
        raise ImportRefusedError("\n".join([*problems, "nothing was imported"]))
    return rows


class _Checker:
    """Reads one row after another against a configuration."""

    def __init__(self, config: Config, now: datetime) -> None:
        self._config = config
        self._now = now

    def check(self, line: int, fields: dict[str, str | None]) -> tuple[Row | None, list[str]]:
        if None in fields or None in fields.values():
            return None, ["it has not as many fields as the header"]
        values = {name: (value or "").strip() for name, value in fields.items()}
        wrong: list[str] = []
        address = self._phone(values["phone"], wrong)
        topics = self._topics(values.get("topics", ""), wrong)
        zone = self._zone(values.get("zone", ""), wrong)
        consented_at = self._consented_at(values["consented_at"], wrong)
        if not values["consent_source"]:
            wrong.append("consent_source: missing; say where the consent was given")
        if wrong or address is None or consented_at is None:
            return None, wrong
        active = values.get(STATE, "active") == "active"
        source = values["consent_source"]
        return Row(line, address, values.get("name", ""), topics, zone, consented_at, source, active), []

    def _phone(self, text: str, wrong: list[str]) -> Address | None:
        try:
            return read_phone(text)
        except ValueError as error:
            wrong.append(f"phone: {error if text else 'missing'}")
            return None

    def _topics(self, text: str, wrong: list[str]) -> tuple[str, ...]:
        names = tuple(dict.fromkeys(name.strip() for name in text.split(";") if name.strip()))
        unknown = [name for name in names if name not in self._config.topics]
        if unknown:
            known = ", ".join(self._config.topics)
            wrong.append(f"topics: there is no topic {', '.join(map(_quoted, unknown))}; there are {known}")
        return names or default_topics(self._config)

    def _zone(self, text: str, wrong: list[str]) -> str | None:
        if text and text not in self._config.zones:
            wrong.append(
                f"zone: there is no zone {_quoted(text)}; there are {', '.join(self._config.zones) or 'none'}"
            )
        return text or None

    def _consented_at(self, text: str, wrong: list[str]) -> datetime | None:
        if not text:
            wrong.append("consented_at: missing; without consent there is no message")
            return None
        try:
            at = _in_zone(datetime.fromisoformat(text), self._config.town.timezone)
        except ValueError:
            wrong.append("consented_at: not an ISO date such as 2026-11-21 or 2026-11-21T10:30")
            return None
        if at > self._now:
            wrong.append("consented_at: lies in the future")
        return at


def _quoted(value: str) -> str:
    """A cell's value for a message, unless it may be a number that stands in the wrong column."""
    if len(value) > _QUOTABLE or sum(char.isdigit() for char in value) >= _DIGITS_OF_A_NUMBER:
        return "(not shown: it may be a phone number)"
    return repr(value)


def _in_zone(at: datetime, zone: ZoneInfo) -> datetime:
    return at if at.tzinfo else at.replace(tzinfo=zone)
