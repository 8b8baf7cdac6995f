"""Keys laid over a document before it is validated, as `bridge demo` does with the reference configuration.

A mapping merges with the file's, key by key and at any depth; a `Replace` takes the place of what stands there:

    {"relay": {"hold": "0s", "quiet_hours": None}, "feeds": Replace({"newsroom": {"url": "http://…"}})}

Values are as YAML would give them (None, bool, numbers, texts, lists, mappings); both kinds of mapping print as
JSON, which is YAML too.
"""

from __future__ import annotations

from collections.abc import Mapping

from bridge.config.reading import Document, Steps


class Replace(dict[str, object]):
    """A mapping that does not merge."""


def laid_over(document: Document, overlay: Mapping[str, object]) -> Document:
    """The document with the overlay's keys in it; what they say has no place in the file any more."""
    laid = Document(keys=dict(document.keys), values=dict(document.values))
    laid.tree = _merged(document.tree, overlay, (), laid)
    return laid


def _merged(
    tree: dict[str, object], overlay: Mapping[str, object], steps: Steps, laid: Document
) -> dict[str, object]:
    merged = dict(tree)
    for name, value in overlay.items():
        inner = (*steps, name)
        below = merged.get(name)
        if isinstance(value, Mapping) and not isinstance(value, Replace) and isinstance(below, dict):
            merged[name] = _merged(below, value, inner, laid)
            continue
        merged[name] = _plain(value)
        for places in (laid.keys, laid.values):
            for covered in [at for at in places if at[: len(inner)] == inner]:
                del places[covered]
            places[inner] = None
    return merged


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return {str(name): _plain(inner) for name, inner in value.items()}
    return [_plain(inner) for inner in value] if isinstance(value, list | tuple) else value
