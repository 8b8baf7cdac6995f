"""Wrong sections added to a right configuration, and the exact lines that ops read about them."""

from __future__ import annotations

from pathlib import Path

import pytest

from bridge.config import load
from bridge.errors import ConfigError

BASE = """\
comune: {name: Comune di Prova}
feeds:
  notizie: {url: "https://www.prova.example/feed/"}
topics:
  avvisi: {title: Avvisi, rules: [{any: true}]}
"""
UNITS = "write a number and s, m, h or d, as in 90s 5m 2h 30d"
LISTEN = 'is not HOST:PORT; write 127.0.0.1:8080, or "[::1]:8080" for IPv6'
TIME = 'is not a time of day; write HH:MM, as in "18:30"'
SPAN = 'is not a span of hours; write "21:00-08:00", or null for none'
MAPPING = "must be a mapping (key: value)"
A_LIST = "must be a list; begin each item with -, or write [] for none"
TEXTS = "must be a text or a list of texts"
NAMES = "a name is made of a-z, 0-9, _ and -, 40 at most"
ADDRESS = "is not a web address; write it whole: https://HOST/"
APPRISE = "not an Apprise address; write one such as mailto://…, tgram://… or ntfy://…"
BOTH = "take out one of the two"


def problems_of(text: str, directory: Path) -> list[str]:
    """What is wrong with a configuration: `line:column: message`, in order."""
    path = directory / "config.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        load(path)
    return [str(problem).removeprefix(f"{path}:") for problem in raised.value.problems]


@pytest.mark.parametrize(
    ("section", "problems"),
    [
        ("relay: {hold: 5m, hold: 6m}", ["6:19: relay.hold: duplicate key; it stands on line 6 already"]),
        ("comune: {name: Altro}", ["6:1: comune: duplicate key; it stands on line 1 already"]),
        (
            "relay: {[a, [b]]: 5m, flood: 0}",
            [
                "6:9: relay: a key must be a word, not a list or a mapping",
                "6:30: relay.flood: must be 1 or more, not 0",
            ],
        ),
        ("relay: {{a: b}: {c: d}}", ["6:9: relay: a key must be a word, not a list or a mapping"]),
        ("relay: {~: 5m}", ["6:9: relay: a key must be a word, not null"]),
        (
            "relay: {<<: {hold: 5m}}",
            ["6:9: relay.'<<': merge keys (<<) are not supported; write the keys out"],
        ),
        ("rely: {hold: 5m}", ["6:1: rely: unknown key; did you mean relay?"]),
        ("relay: {quite_hours: null}", ["6:9: relay.quite_hours: unknown key; did you mean quiet_hours?"]),
        ("web: {zzz: 1}", ["6:7: web.zzz: unknown key; there is: listen, public_url, trusted_proxies"]),
        ("relay: 5m", [f"6:8: relay: {MAPPING}"]),
        ("relay: [5m]", [f"6:1: relay: {MAPPING}"]),
        ("zones: [brusuglio]", ["6:1: zones: must be a mapping (name: value)"]),
        ("zones: {Nord: {title: Nord}}", [f"6:9: zones.Nord: {NAMES}; write nord"]),
        ("relay: {silence: {from: 2027-04-01}}", [f"6:9: relay.silence: {A_LIST}"]),
        (
            "relay: {hold: 300}",
            ["6:15: relay.hold: '300' is no duration, its unit is missing; write 300s or 5m"],
        ),
        (
            "relay: {hold: 90}",
            ["6:15: relay.hold: '90' is no duration, its unit is missing; write 90s or 90m"],
        ),
        ("relay: {hold: 5 m}", [f"6:15: relay.hold: '5 m' is no duration; {UNITS}"]),
        ("relay: {hold: 1.5h}", [f"6:15: relay.hold: '1.5h' is no duration; {UNITS}"]),
        ("relay: {hold: -5m}", [f"6:15: relay.hold: '-5m' is no duration; {UNITS}"]),
        ("relay: {hold: 8d}", ["6:15: relay.hold: must be 0s to 7d, not 8d"]),
        ("relay: {hold: 9999999d}", [f"6:15: relay.hold: '9999999d' is no duration; {UNITS}"]),
        ("relay: {hold: }", [f"6:9: relay.hold: null is no duration; {UNITS}"]),
        ("relay: {hold: [5m]}", [f"6:9: relay.hold: a list is no duration; {UNITS}"]),
        ("relay: {urgent_hold: 25h}", ["6:22: relay.urgent_hold: must be 0s to 1d, not 25h"]),
        ("relay: {flood_wait: 0s}", ["6:21: relay.flood_wait: must be 1s to 7d, not 0s"]),
        ("relay: {quiet_hours: 21-8}", [f"6:22: relay.quiet_hours: '21' {TIME}"]),
        ("relay: {quiet_hours: 21:00}", [f"6:22: relay.quiet_hours: '21:00' {SPAN}"]),
        ('relay: {quiet_hours: "21:00-24:00"}', [f"6:22: relay.quiet_hours: '24:00' {TIME}"]),
        (
            "relay: {quiet_hours: 08:00-08:00}",
            ["6:22: relay.quiet_hours: '08:00-08:00' is an empty span; write null for no quiet hours"],
        ),
        ("relay: {quiet_hours: [21:00, 08:00]}", [f"6:9: relay.quiet_hours: a list {SPAN}"]),
        ("relay: {digest_at: 1830}", [f"6:20: relay.digest_at: '1830' {TIME}"]),
        ("relay: {digest_at: 7:30}", [f"6:20: relay.digest_at: '7:30' {TIME}"]),
        ("relay: {digest_at: ~}", [f"6:9: relay.digest_at: null {TIME}"]),
        ("relay: {daily_limit: 0}", ["6:22: relay.daily_limit: must be 1 or more, not 0"]),
        (
            'relay: {daily_limit: "5"}',
            ["6:22: relay.daily_limit: must be a whole number without quotes, not '5'"],
        ),
        ("relay: {daily_limit: 5.5}", ["6:22: relay.daily_limit: must be a whole number, not '5.5'"]),
        ("relay: {daily_limit: molti}", ["6:22: relay.daily_limit: must be a whole number, not 'molti'"]),
        ("relay: {flood: 0}", ["6:16: relay.flood: must be 1 or more, not 0"]),
        ("relay: {flood: true}", ["6:16: relay.flood: must be a whole number, not 'true'"]),
        ("relay: {flood: 0123}", ["6:16: relay.flood: must be a whole number, not '0123'"]),
        ("relay: {flood: }", ["6:9: relay.flood: must be a whole number, not null"]),
        (
            "relay: {edits: corect}",
            ["6:16: relay.edits: must be correct or ignore, not 'corect'; did you mean correct?"],
        ),
        ("relay: {first_run: all}", [f"6:20: relay.first_run: 'all' is no duration; {UNITS}"]),
        ("relay: {first_run: 0s}", ["6:20: relay.first_run: must be 1s to 365d, not 0s"]),
        (
            "relay: {silence: [{from: 2027-06-01, to: 2027-05-31, basis: L. 28/2000}]}",
            ["6:19: relay.silence[0]: to (2027-05-31) is before from (2027-06-01)"],
        ),
        (
            "relay: {silence: [{from: 2027-02-30, to: 31/05/2027, basis: L. 28/2000}]}",
            [
                "6:26: relay.silence[0].from: '2027-02-30' is not in the calendar",
                "6:42: relay.silence[0].to: '31/05/2027' is not a date; write YYYY-MM-DD, as in 2027-04-01",
            ],
        ),
        (
            "relay: {silence: [{from: 2027-04-01, to: 2027-05-31, only: [avisi], basis: L. 28/2000}]}",
            ["6:61: relay.silence[0].only[0]: there is no topic 'avisi'; did you mean avvisi?"],
        ),
        (
            "relay: {silence: [{only: avvisi}]}",
            [
                "6:19: relay.silence[0].from: missing (The first day)",
                "6:19: relay.silence[0].to: missing (The last day)",
            ],
        ),
        (
            "subscriptions: {start: []}",
            ["6:17: subscriptions.start: an empty list; name at least one, or leave the key out"],
        ),
        ('subscriptions: {stop: [""]}', ["6:24: subscriptions.stop[0]: must not be empty"]),
        ('subscriptions: {start: ["!"]}', ["6:25: subscriptions.start[0]: '!' holds no letter and no digit"]),
        (
            'subscriptions: {start: [Attiva], stop: [basta, "ATTIVÀ"]}',
            [
                f"6:48: subscriptions.stop[1]: who writes 'Attiva' to start would be stopped by 'ATTIVÀ'; {BOTH}"
            ],
        ),
        (
            "subscriptions: {start: stop}",
            [f"6:24: subscriptions.start: who writes 'stop' to start would be stopped by 'STOP'; {BOTH}"],
        ),
        (
            "subscriptions: {stop: iscrivimi}",
            [
                f"6:23: subscriptions.stop: who writes 'ISCRIVIMI' to start would be stopped by 'iscrivimi'; {BOTH}"
            ],
        ),
        (
            "subscriptions: {start: [Attiva, Non stop]}",
            [
                f"6:33: subscriptions.start[1]: who writes 'Non stop' to start would be stopped by 'STOP'; {BOTH}"
            ],
        ),
        (
            "subscriptions: {confirm: triple}",
            ["6:26: subscriptions.confirm: must be single or double, not 'triple'"],
        ),
        (
            "subscriptions: {ask: [nome, zone]}",
            ["6:23: subscriptions.ask[0]: must be name or zone, not 'nome'; did you mean name?"],
        ),
        (
            "subscriptions: {default_topics: [avvisi, avisi]}",
            ["6:42: subscriptions.default_topics[1]: there is no topic 'avisi'; did you mean avvisi?"],
        ),
        (
            "subscriptions: {default_topics: []}",
            ["6:17: subscriptions.default_topics: an empty list; name at least one, or leave the key out"],
        ),
        ("subscriptions: {default_topics: ~}", [f"6:17: subscriptions.default_topics: {TEXTS}, not null"]),
        (
            "subscriptions: {default_topics: tutti}",
            ["6:33: subscriptions.default_topics: there is no topic 'tutti'; there is: avvisi"],
        ),
        (
            "subscriptions: {default_topics: [all]}",
            ["6:34: subscriptions.default_topics[0]: there is no topic 'all'; there is: avvisi"],
        ),
        (
            'subscriptions: {privacy: {url: "https://www.prova.example/privacy"}}',
            ["6:17: subscriptions.privacy.version: missing (Its version, recorded with each consent)"],
        ),
        (
            "subscriptions: {privacy: https://www.prova.example/privacy}",
            [f"6:26: subscriptions.privacy: {MAPPING}"],
        ),
        ("subscriptions: {launch_at: -1}", ["6:28: subscriptions.launch_at: must be 0 or more, not -1"]),
        (
            "subscriptions: {retention: {stopped: 30}}",
            [
                "6:38: subscriptions.retention.stopped: '30' is no duration, its unit is missing; write 30s or 30m"
            ],
        ),
        ("web: {listen: 8080}", [f"6:15: web.listen: '8080' {LISTEN}"]),
        ('web: {listen: "::1:8080"}', [f"6:15: web.listen: '::1:8080' {LISTEN}"]),
        ("web: {listen: 127.0.0.1:70000}", [f"6:15: web.listen: '127.0.0.1:70000' {LISTEN}"]),
        ("web: {listen: 300.0.0.1:80}", ["6:15: web.listen: '300.0.0.1' is not an IP address"]),
        (
            "web: {public_url: whatsapp.prova.example}",
            [f"6:19: web.public_url: 'whatsapp.prova.example' {ADDRESS}"],
        ),
        (
            "web: {public_url: https://x.prova.example/?a}",
            [
                "6:19: web.public_url: 'https://x.prova.example/?a' must end before any ? or #: paths are added to it"
            ],
        ),
        (
            "web: {trusted_proxies: [10.0.0.1/8, proxy]}",
            [
                "6:25: web.trusted_proxies[0]: '10.0.0.1/8' is not an IP address or network; write 10.0.0.0/8",
                "6:37: web.trusted_proxies[1]: 'proxy' is not an IP address or network",
            ],
        ),
        ("storage: bridge.db", [f"6:10: storage: {MAPPING}"]),
        (
            "storage: {url: bridge.db}",
            ["6:16: storage.url: must be sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME"],
        ),
        (
            "storage: {url: mysql://localhost/bridge}",
            ["6:16: storage.url: must be sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME"],
        ),
        (
            "storage: {url: postgresql://localhost/bridge}",
            ["6:16: storage.url: postgresql:// is another driver; write postgresql+psycopg://"],
        ),
        (
            'storage: {url: "sqlite://"}',
            ["6:16: storage.url: a database in memory forgets everything; name a file: sqlite:///FILE"],
        ),
        (
            'storage: {url: "sqlite://bridge.db"}',
            ["6:16: storage.url: a third slash is missing: sqlite:///FILE, or sqlite:////FILE from the root"],
        ),
        ("alerts: [ops@prova.example]", [f"6:10: alerts[0]: {APPRISE}"]),
        ("alerts: {mail: ops}", [f"6:1: alerts: {TEXTS}, not a mapping"]),
    ],
)
def test_a_wrong_section_is_told_with_its_place_and_what_to_write(
    section: str, problems: list[str], tmp_path: Path
) -> None:
    assert problems_of(BASE + section, tmp_path) == problems
