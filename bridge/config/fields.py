"""How a key of the schema is declared: its reader joined to pydantic and to the JSON Schema.

A field is `Annotated[type of the policy, Reads(reader, JSON Schema)]`; `First` does the same for lists and
sections, whose parts pydantic goes through by itself. The common ones have names at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Annotated, Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

from bridge.config import addresses, values
from bridge.config.values import RefusedError
from bridge.config.wording import did_you_mean, shown

Json = dict[str, Any]

_FEW = 3


@dataclass(frozen=True)
class Reads:
    """Metadata of a field: the reader that makes its value, and its JSON Schema."""

    read: Callable[[object], object]
    json: Mapping[str, Any]

    def __get_pydantic_core_schema__(self, _source: object, _handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(self.read)

    def __get_pydantic_json_schema__(self, _schema: CoreSchema, _handler: GetJsonSchemaHandler) -> Json:
        return dict(self.json)


@dataclass(frozen=True)
class First:
    """Metadata of a field with parts of its own: what is done before they are read, and to their schema."""

    read: Callable[[object], object]
    json: Callable[[Json], Json] = dict

    def __get_pydantic_core_schema__(self, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_before_validator_function(self.read, handler(source))

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: GetJsonSchemaHandler) -> Json:
        return self.json(handler(schema))


class Shape(BaseModel):
    """A mapping of the file. Unknown keys are refused, all of them at once."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


def key(description: str, default: Any = ..., *, alias: str | None = None) -> Any:
    """A key of the file. Its default is what one would write there, and is read like anything written."""
    return Field(default=default, description=description, alias=alias, validate_default=True)


def condition(description: str, *, alias: str | None = None) -> Any:
    """A key that is either left out or holds something."""
    return Field(default_factory=tuple, description=description, alias=alias)


def or_null(reads: Reads) -> Reads:
    """The same, or null for None."""
    return Reads(
        lambda value: None if value is None else reads.read(value),
        {"anyOf": [dict(reads.json), {"type": "null"}]},
    )


def either(word: str, meaning: object, reads: Reads) -> Reads:
    """The word, for `meaning`, or what another reader takes."""
    return Reads(
        lambda value: meaning if value == word else reads.read(value),
        {"anyOf": [{"const": word}, dict(reads.json)]},
    )


def choice(*known: str) -> Reads:
    """One of a few words."""

    def read(value: object) -> str:
        if value not in known:
            hint = did_you_mean(value, known) if isinstance(value, str) else ""
            near = hint if hint.endswith("?") else ""
            words = " or ".join(known) if len(known) <= _FEW else f"one of {', '.join(known)}"
            raise RefusedError(f"must be {words}, not {shown(value)}{near}")
        return str(value)

    return Reads(read, {"enum": list(known)})


def member(kind: type[StrEnum]) -> Reads:
    """One of an enumeration's words."""
    known = choice(*kind)
    return Reads(lambda value: kind(str(known.read(value))), known.json)


def whole(low: int) -> Reads:
    """A whole number, `low` or more."""

    def read(value: object) -> int:
        number = values.as_int(value)
        if number < low:
            raise RefusedError(f"must be {low} or more, not {number}")
        return number

    return Reads(read, {"type": "integer", "minimum": low})


def decimal(low: float, high: float, *, above: bool = False) -> Reads:
    """A number from `low` to `high`; `above`: more than `low`."""
    bounds = f"more than {low:g}, up to {high:g}" if above else f"{low:g} to {high:g}"

    def read(value: object) -> float:
        number = values.as_float(value)
        if not low <= number <= high or (above and number == low):
            raise RefusedError(f"must be {bounds}, not {number:g}")
        return number

    return Reads(read, {"type": "number", "exclusiveMinimum" if above else "minimum": low, "maximum": high})


def duration(low: str, high: str) -> Reads:
    """A duration from `low` to `high`."""
    least, most = values.as_duration(low), values.as_duration(high)

    def read(value: object) -> timedelta:
        length = values.as_duration(value)
        if not least <= length <= most:
            raise RefusedError(f"must be {low} to {high}, not {value}")
        return length

    return Reads(read, {"type": "string", "pattern": "^[0-9]{1,6}[smhd]$"})


def listed(*, empty: bool = False) -> First:
    """A list in which one text stands for a list of one. `empty`: a list of none has a meaning too."""

    def read(value: object) -> object:
        if isinstance(value, str):
            return [value]
        if value is None and empty:
            return []
        if not isinstance(value, list):
            raise RefusedError(f"must be a text or a list of texts, not {shown(value)}")
        if not value and not empty:
            raise RefusedError("an empty list; name at least one, or leave the key out")
        return value

    return First(read, lambda many: {"anyOf": [many["items"], many if empty else many | {"minItems": 1}]})


def some(kind: str) -> First:
    """A mapping with at least one entry of a kind."""

    def read(value: object) -> object:
        if value is None or value == {}:
            raise RefusedError(f"at least one {kind} is needed")
        return value

    return First(read, lambda inner: inner | {"minProperties": 1, "additionalProperties": False})


STRING = {"type": "string"}
URL = Reads(addresses.as_url, {"type": "string", "format": "uri", "pattern": "^https?://"})
BASE_URL = Reads(addresses.as_base_url, URL.json)
LANGUAGE = choice("it", "en", "de", "fr", "sl")
TIME = Reads(values.as_time, {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$"})

Name = Annotated[str, Reads(values.name, {"type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,39}$"})]
Line = Annotated[str, Reads(values.line, STRING)]
Words = Annotated[str, Reads(values.words, STRING)]
Flag = Annotated[bool, Reads(values.boolean, {"type": "boolean"})]

T = TypeVar("T")
# A section of which nothing is written but its name says the same as one left out.
Section = Annotated[T, First(lambda value: {} if value is None else value)]
Named = Annotated[
    dict[Name, T],
    First(
        lambda value: {} if value is None else value, lambda inner: inner | {"additionalProperties": False}
    ),
]
Items = Annotated[tuple[T, ...], First(lambda value: [] if value is None else value)]
