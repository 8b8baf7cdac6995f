"""What a reload cannot change, and how a refusal is told. All or nothing: what runs is always one whole file.

A changed key of these is refused with everything beside it, rather than left out: half a file would be in force
that stands nowhere.
"""

from __future__ import annotations

from bridge.errors import ConfigError, Problem
from bridge.log import event
from bridge.policy import Config


def check_reloadable(old: Config, new: Config) -> None:
    """Raises ConfigError with a problem for each key that only a restart can change."""
    changed = {
        "web.listen": (old.web.host, old.web.port) != (new.web.host, new.web.port),
        "storage.url": old.storage_url != new.storage_url,
    }
    if old.whatsapp and new.whatsapp:
        # What is in doubt is asked of the account that may have taken it; another one's list would deny it.
        for key in ("account_sid", "sender", "api_url"):
            changed[f"whatsapp.{key}"] = getattr(old.whatsapp, key) != getattr(new.whatsapp, key)
    changed["whatsapp"] = old.whatsapp is not None and new.whatsapp is None
    found = [
        Problem(new.path, 0, 0, f"{key} was changed, which needs a restart: systemctl restart bridge")
        for key, is_changed in changed.items()
        if is_changed
    ]
    if found:
        raise ConfigError(tuple(found))


def refusal(path: str, why: str) -> str:
    """One entry of the log: the event, and below it every problem with its place, a line each."""
    problems = why.splitlines()
    head = event("config.refused", file=path, problems=len(problems), effect="the old configuration stays")
    return "\n  ".join([head, *problems])
