"""Reads what tests and pages ask of the simulator in JSON: typed, and refused in words when it makes no sense."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, get_type_hints


class BadInput(ValueError):  # noqa: N818 - reads as what it is at the place that raises it
    """What was asked makes no sense; the text goes back with a 400."""


def checked(wish: Mapping[str, object], shape: type) -> dict[str, Any]:
    """The wish with each value as the dataclass `shape` types it. Raises BadInput, naming the key at fault.

    Known are bool, int, float, str, `int | None` and `tuple[str, ...]` (a list, or one string).
    """
    kinds = get_type_hints(shape)
    if unknown := wish.keys() - kinds.keys():
        raise BadInput(f"there is no {', '.join(sorted(unknown))}; there are {', '.join(kinds)}")
    return {name: _typed(name, value, kinds[name]) for name, value in wish.items()}


def _typed(name: str, value: object, kind: object) -> object:
    if kind == tuple[str, ...]:
        several = [value] if isinstance(value, str) else value
        if isinstance(several, (list, tuple)) and all(isinstance(one, str) for one in several):
            return tuple(several)
    elif kind is float and isinstance(value, (int, float)) and not isinstance(value, bool):
        return float(value)
    elif type(value) is kind or (kind == int | None and (value is None or type(value) is int)):
        return value
    raise BadInput(f"{name} is not of the kind {getattr(kind, '__name__', kind)}")


def address(number: str) -> str:
    """A number, or an address of the provider, as an address: `+39…` becomes `whatsapp:+39…`."""
    return number if number.startswith("whatsapp:") else f"whatsapp:{number}"
