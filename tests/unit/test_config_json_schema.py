"""`bridge config schema`: every key of the contract, described; and the shipped reference fits it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from bridge.config import json_schema

REFERENCE = Path(__file__).parents[2] / "config.yaml"
SCHEMA = json_schema()
CONTRACT = {
    "": "comune feeds topics zones relay subscriptions whatsapp web storage alerts",
    "comune": "name site contact language timezone alert_areas point",
    "feeds.*": "url every fastest kind",
    "topics.*": "title description rules urgent digest expires template edits",
    "topics.*.rules.*": "feed category keywords pattern any unless",
    "zones.*": "title places",
    "relay": "hold urgent_hold quiet_hours daily_limit digest_at edits flood flood_wait first_run remember silence",
    "relay.silence.*": "from to only basis",
    "subscriptions": "start stop confirm ask default_topics privacy launch_at retention",
    "subscriptions.privacy": "url version",
    "subscriptions.retention": "stopped deliveries",
    "whatsapp": "provider account_sid sender api_url content_url rate reconcile_after daily_recipients"
    " prefer_window freeform_price templates",
    "whatsapp.templates.*": "sid sids body bodies variables button image image_sid image_sids category fallback"
    " price",
    "web": "listen public_url trusted_proxies",
    "storage": "url",
}


def resolved(schema: dict[str, Any]) -> dict[str, Any]:
    """A part of the schema with its reference followed; of a choice with null, the other one."""
    for part in schema.get("anyOf", []):
        if "$ref" in part:
            schema = part
    name = schema.get("$ref", "").removeprefix("#/$defs/")
    return dict(SCHEMA["$defs"][name]) if name else schema


def inside(schema: dict[str, Any], step: str) -> dict[str, Any]:
    """The part of a schema for a key; `*` is any name of a mapping or any item of a list."""
    if step in schema.get("properties", {}):
        return dict(schema["properties"][step])
    named = next(iter(schema.get("patternProperties", {}).values()), None)
    return dict(named or schema.get("additionalProperties") or schema.get("items") or {})


def at(path: str) -> dict[str, Any]:
    schema = SCHEMA
    for step in filter(None, path.split(".")):
        schema = inside(resolved(schema), step)
    return resolved(schema)


KINDS: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "boolean": bool,
    "integer": int,
    "number": (int, float),
    "array": list,
    "object": dict,
    "null": type(None),
}


def misfits(value: object, schema: dict[str, Any], path: str = "") -> Iterator[str]:
    """Where a value does not fit a schema, for the words of JSON Schema that ours uses."""
    if choices := schema.get("anyOf"):
        if all(list(misfits(value, choice)) for choice in choices):
            yield f"{path}: fits none of its choices"
        return
    schema = resolved(schema)
    words = schema.get("enum", [schema["const"]] if "const" in schema else None)
    names = [schema["type"]] if isinstance(schema.get("type"), str) else schema.get("type", [])
    if words is not None and value not in words:
        yield f"{path}: {value!r} is not among its words"
    elif names and not any(isinstance(value, KINDS[name]) for name in names):
        yield f"{path}: {value!r} is no {' or '.join(names)}"
    elif isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        yield f"{path}: {value!r} does not match {schema['pattern']}"
    elif isinstance(value, int | float) and value < schema.get("minimum", value):
        yield f"{path}: {value} is too small"
    elif isinstance(value, dict | list):
        yield from misfits_inside(value, schema, path)


def misfits_inside(
    value: dict[str, object] | list[object], schema: dict[str, Any], path: str
) -> Iterator[str]:
    if isinstance(value, list):
        for index, item in enumerate(value):
            yield from misfits(item, schema["items"], f"{path}[{index}]")
        return
    yield from (f"{path}.{name}: missing" for name in schema.get("required", []) if name not in value)
    for name, item in value.items():
        part = inside(schema, name)
        yield from misfits(item, part, f"{path}.{name}") if part else [f"{path}.{name}: unknown"]


def test_it_names_every_key_of_the_contract_and_no_other() -> None:
    assert {path: " ".join(at(path)["properties"]) for path in CONTRACT} == CONTRACT


def test_every_key_is_described_in_a_sentence() -> None:
    described = {
        f"{path}.{name}": (resolved(part) | part).get("description", "")
        for path in CONTRACT
        for name, part in at(path)["properties"].items()
    }
    assert [key for key, text in described.items() if not text.endswith((".", "…"))] == []


def test_unknown_keys_are_refused_everywhere() -> None:
    mappings = [*CONTRACT, "feeds", "topics", "zones", "whatsapp.templates"]
    assert [path for path in mappings if at(path)["additionalProperties"] is not False] == []


def test_only_what_cannot_be_guessed_is_required() -> None:
    assert {path: at(path)["required"] for path in CONTRACT if "required" in at(path)} == {
        "": ["comune", "feeds", "topics"],
        "comune": ["name"],
        "feeds.*": ["url"],
        "topics.*": ["rules"],
        "relay.silence.*": ["from", "to"],
        "subscriptions.privacy": ["url", "version"],
        "whatsapp": ["account_sid", "sender", "templates"],
    }


def test_defaults_stand_as_one_would_write_them() -> None:
    relay = at("relay")["properties"]
    assert {name: part.get("default") for name, part in relay.items()} == {
        "hold": "5m",
        "urgent_hold": "30s",
        "quiet_hours": "21:00-08:00",
        "daily_limit": None,
        "digest_at": "18:30",
        "edits": "correct",
        "flood": 25,
        "flood_wait": "2h",
        "first_run": "baseline",
        "remember": "730d",
        "silence": [],
    }


def test_it_is_json_and_says_which_dialect() -> None:
    assert json.loads(json.dumps(SCHEMA)) == SCHEMA
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_the_shipped_reference_fits_it() -> None:
    assert list(misfits(yaml.safe_load(REFERENCE.read_text(encoding="utf-8")), SCHEMA)) == []


def test_what_does_not_fit_is_found() -> None:
    document = yaml.safe_load(REFERENCE.read_text(encoding="utf-8"))
    del document["comune"]["name"]
    document["relay"] |= {"hold": 300, "flood": 0, "edits": "no", "quite_hours": None}
    document["topics"]["eventi"]["digest"] = "si"
    assert list(misfits(document, SCHEMA)) == [
        ".comune.name: missing",
        ".topics.eventi.digest: 'si' is no boolean",
        ".relay.hold: 300 is no string",
        ".relay.edits: 'no' is not among its words",
        ".relay.flood: 0 is too small",
        ".relay.quite_hours: unknown",
    ]
