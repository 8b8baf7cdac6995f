"""What `bridge check` says of keys that are validated and do not act yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from bridge.config import load, not_yet_acting

BASE = """\
comune: {name: Comune di Prova}
feeds:
  notizie: {url: "https://www.prova.example/feed/"}
topics:
  avvisi: {title: Avvisi, rules: [{any: true}]}
"""
DEFAULTS = ("subscriptions.retention: nothing is forgotten by itself",)


def told(text: str, directory: Path) -> tuple[str, ...]:
    path = directory / "config.yaml"
    path.write_text(text, encoding="utf-8")
    return not_yet_acting(load(path))


def test_defaults_that_promise_something_are_told(tmp_path: Path) -> None:
    assert told(BASE, tmp_path) == DEFAULTS


@pytest.mark.parametrize(
    ("section", "line"),
    [
        (
            "relay: {silence: [{from: 2027-04-01, to: 2027-05-31}]}",
            "relay.silence: every topic passes",
        ),
        ("zones: {nord: {title: Nord}}", "zones: news go to every zone"),
        (
            "subscriptions: {ask: name}",
            "subscriptions.ask: nothing is read after the start word",
        ),
        (
            "subscriptions: {launch_at: 300}",
            "subscriptions.launch_at: news leave from the first subscriber on",
        ),
        (
            "web: {trusted_proxies: 10.0.0.1}",
            "web.trusted_proxies: no forwarded header is believed",
        ),
        ("alerts: ntfy://ops", "alerts: nobody is alerted; watch the log"),
    ],
)
def test_a_key_that_ops_set_is_told(section: str, line: str, tmp_path: Path) -> None:
    assert set(told(BASE + section, tmp_path)) - set(DEFAULTS) == {line}
