"""Where things are: the configuration file, the state directory, the secrets. All out of an environment."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from bridge.errors import ConfigError, Problem, SecretError

STANDARD = (Path("config.yaml"), Path("/etc/bridge/config.yaml"))


def find(explicit: str | None, environ: Mapping[str, str]) -> Path:
    """The configuration file: `--config`, `$BRIDGE_CONFIG`, ./config.yaml, /etc/bridge/config.yaml.

    What was named is taken without a look, so that reading it gives the error. Raises ConfigError when nothing
    was named and none of the standard places holds a file.
    """
    if named := explicit or environ.get("BRIDGE_CONFIG"):
        return Path(named)
    for path in STANDARD:
        if _stands(path):
            return path
    message = f"no configuration there, nor at {STANDARD[1]}; name one with --config or BRIDGE_CONFIG"
    raise ConfigError((Problem(str(STANDARD[0]), 0, 0, message),))


def _stands(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return True  # it may be there: reading it will tell ops what is in the way


def state_directory(environ: Mapping[str, str]) -> Path:
    """`$STATE_DIRECTORY` (of which systemd may give several, joined by colons: the first), else ./state."""
    first = environ.get("STATE_DIRECTORY", "").split(":")[0]
    return Path(first or "state")


def read_secret(name: str, environ: Mapping[str, str]) -> str | None:
    """A secret from the environment, the file that `NAME_FILE` names, or systemd's `$CREDENTIALS_DIRECTORY`.

    One newline at the end is not part of it. None when nobody gave it, or gave nothing. Raises SecretError when
    it is given twice over or its file cannot be read; never quotes it.
    """
    value, file = environ.get(name), environ.get(f"{name}_FILE")
    if value and file:
        raise SecretError(f"both {name} and {name}_FILE are set; keep one")
    if value:
        return _without_newline(value)
    if file:
        return _content(name, Path(file))
    if directory := environ.get("CREDENTIALS_DIRECTORY"):
        for path in (Path(directory, name), Path(directory, name.lower())):
            if _stands(path):
                return _content(name, path)
    return None


def _content(name: str, path: Path) -> str | None:
    try:
        return _without_newline(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise SecretError(f"{name}: {path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError:
        raise SecretError(f"{name}: {path} is not text in UTF-8") from None


def _without_newline(text: str) -> str | None:
    return text.removesuffix("\n").removesuffix("\r") or None
