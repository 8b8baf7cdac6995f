"""Names that ops type: what was probably meant by one that does not exist, and which may be completed.

Commands, subcommands and options are suggested by click itself; here are the names of the configuration.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from bridge.errors import NotFoundError

Completer = Callable[[click.Context, click.Parameter, str], list[CompletionItem]]

_STANDARD = ("config.yaml", "/etc/bridge/config.yaml")


def closest(name: str, known: Collection[str]) -> str | None:
    """The known name that was probably meant: accents, case and a few letters do not matter."""
    from difflib import get_close_matches

    from bridge.core.text.fold import fold

    folded = {fold(one): one for one in known}
    close = get_close_matches(fold(name), folded, 1)
    return folded[close[0]] if close else None


def unknown(what: str, name: str, known: Collection[str]) -> NotFoundError:
    """The error for a topic, feed or zone that the configuration does not have."""
    meant = closest(name, known)
    hint = f"did you mean {meant!r}? There are" if meant else "there are"
    return NotFoundError(f"there is no {what} {name!r}; {hint} {', '.join(known) or 'none'}")


def check_all(what: str, names: Sequence[str], known: Collection[str]) -> None:
    """Raises NotFoundError for the first of these names that the configuration does not have."""
    for name in names:
        if name not in known:
            raise unknown(what, name, known)


def completing(section: str, *, or_file: bool = False) -> Completer:
    """Completes the names of a section of config.yaml (feeds, topics, zones); with `or_file` else file names."""

    def complete(ctx: click.Context, _: click.Parameter, incomplete: str) -> list[CompletionItem]:
        found = [
            CompletionItem(name, help=title)
            for name, title in _names(ctx, section)
            if name.startswith(incomplete)
        ]
        return found or ([CompletionItem(incomplete, type="file")] if or_file else [])

    return complete


def _names(ctx: click.Context, section: str) -> list[tuple[str, str | None]]:
    """Name and title. Read as bare YAML: the whole configuration with its checks takes five times as long."""
    try:
        return [(str(name), _title(entry)) for name, entry in _document(ctx)[section].items()]
    except Exception:  # noqa: BLE001 - whatever is wrong with the file: a shell that completes must not be spoilt
        return []


def _title(entry: Any) -> str | None:
    title = entry.get("title") if isinstance(entry, dict) else None
    return str(title) if title else None


def _document(ctx: click.Context) -> Any:
    import yaml

    named = ctx.find_root().params.get("config_path") or os.environ.get("BRIDGE_CONFIG")
    path = named or next(one for one in _STANDARD if Path(one).exists())
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # a wheel without libyaml has the slow one only
    return yaml.load(Path(path).read_bytes(), Loader=loader)  # noqa: S506 - both are safe loaders
