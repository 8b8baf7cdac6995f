"""Pydantic's errors in our words.

What a reader refused comes with its own sentence; the rest is a key too few, a key too many, or a list where a
mapping belongs. Unknown keys get the nearest known one, and those that look like a secret the way out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, get_args, get_origin

from pydantic import ValidationError

from bridge.config.checks import Fault
from bridge.config.fields import Shape
from bridge.config.reading import Steps
from bridge.config.schema import File
from bridge.config.values import RefusedError
from bridge.config.wording import did_you_mean

_SENTENCES = {
    "model_type": "must be a mapping (key: value)",
    "dict_type": "must be a mapping (name: value)",
    "tuple_type": "must be a list; begin each item with -, or write [] for none",
}
_SECRET = re.compile(
    r".*token|.*(password|passwd|secret|api[-_]?key).*|(bridge_|encryption_)?key", re.IGNORECASE
)
_OUT_OF_HERE = (
    "secrets never stand in this file; TWILIO_AUTH_TOKEN and BRIDGE_KEY come from the environment, from a file named"
    " by NAME_FILE or from a systemd credential, a database's password from PGPASSFILE or PGPASSWORD"
)


def refusals(error: ValidationError) -> Iterator[Fault]:
    """Each error of a validation, at the path where it stands."""
    for found in error.errors(include_url=False, include_input=False):
        steps: Steps = found["loc"]
        kind = found["type"]
        if steps[-1:] == ("[key]",):
            yield Fault(steps[:-1], _sentence(found), of_key=True)
        elif kind == "missing":
            yield Fault(steps, f"missing ({_described(steps)})")
        elif kind == "extra_forbidden":
            yield Fault(steps, _unknown(steps), of_key=True)
        else:
            yield Fault(steps, _sentence(found))


def _sentence(found: Any) -> str:
    refusal = found.get("ctx", {}).get("error")
    return str(refusal) if isinstance(refusal, RefusedError) else _SENTENCES[found["type"]]


def _unknown(steps: Steps) -> str:
    word = str(steps[-1])
    if _SECRET.fullmatch(word):
        return _OUT_OF_HERE
    if word == "<<":
        return "merge keys (<<) are not supported; write the keys out"
    return f"unknown key{did_you_mean(word, _fields(steps[:-1]))}"


def _described(steps: Steps) -> str:
    return str(_fields(steps[:-1])[str(steps[-1])]).removesuffix(".")


def _fields(steps: Steps) -> dict[str, str]:
    """The keys of the mapping at a path of the schema, with their descriptions."""
    shape: Any = File
    for step in steps:
        shape = _inside(shape, step)
    return {field.alias or name: field.description or "" for name, field in shape.model_fields.items()}


def _inside(shape: Any, step: str | int) -> Any:
    """The type of what stands at a key or index of a type: bare of Annotated and of `| None`."""
    if isinstance(shape, type) and issubclass(shape, Shape):
        inner = next(f.annotation for name, f in shape.model_fields.items() if step in {name, f.alias})
    else:  # dict[name, inner] or tuple[inner, ...]
        inner = get_args(shape)[1 if get_origin(shape) is dict else 0]
    while get_origin(inner) is Annotated or type(None) in get_args(inner):
        inner = get_args(inner)[0]
    return inner
