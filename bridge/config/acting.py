"""Which keys are validated but do not act yet: a table, from which a line goes when its key begins to act.

A key is told of when the configuration relies on it: because ops set it, or because its default promises something.
"""

from __future__ import annotations

from collections.abc import Callable

from bridge.policy import Config

_NOT_YET: tuple[tuple[str, Callable[[Config], object], str], ...] = (
    ("zones", lambda c: c.zones, "news go to every zone"),
    ("relay.silence", lambda c: c.relay.silence, "every topic passes"),
    ("subscriptions.ask", lambda c: c.subscriptions.ask, "nothing is read after the start word"),
    (
        "subscriptions.launch_at",
        lambda c: c.subscriptions.launch_at,
        "news leave from the first subscriber on",
    ),
    ("subscriptions.retention", lambda _: True, "nothing is forgotten by itself"),
    ("web.trusted_proxies", lambda c: c.web.trusted_proxies, "no forwarded header is believed"),
    ("alerts", lambda c: c.alerts, "nobody is alerted; watch the log"),
)


def not_yet_acting(config: Config) -> tuple[str, ...]:
    """One line per key on which this configuration relies in vain, in the order of the file."""
    return tuple(f"{path}: {instead}" for path, relies, instead in _NOT_YET if relies(config))


def not_acting_keys() -> frozenset[str]:
    """The paths of the keys that do not act yet, with `*` for a name."""
    return frozenset(path for path, _, _ in _NOT_YET)
