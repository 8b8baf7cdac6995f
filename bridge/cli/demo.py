"""`bridge demo`: the real daemon with the given config.yaml, against simulated phones and a simulated newsroom.

Everything but the provider and the website is the real thing: the SDK, HTTP, SQLite, signatures. Each demo
starts afresh: the simulator's memory ends with it, so the bridge's must too.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import yaml

from bridge import roster
from bridge.bootstrap import AUTH_TOKEN, KEY, Store, assemble, open_store
from bridge.cli.context import Context, pass_context
from bridge.cli.run import leave
from bridge.config import Replace, load, state_directory
from bridge.daemon import Daemon, Wakers, only_one
from bridge.model import Address
from bridge.policy import Config
from bridge.simulator import Simulator
from bridge.simulator.items import Draft
from bridge.simulator.settings import ACCOUNT, SENDER, TOKEN, Settings

_HOST = "127.0.0.1"
_PORT = 8080
# Made-up citizens of the unassigned range +39 333 000 00nn; the last wants to hear of one topic only.
_CITIZENS = (
    ("+393330000001", "Ada"),
    ("+393330000002", "Bruno"),
    ("+393330000003", "Carla"),
    ("+393330000004", "Dino"),
)
_NARROW = "eventi"
_OLD_NEWS = (
    ("Orari estivi degli uffici", "Da luglio gli uffici aprono alle 8:30."),
    ("Mercato del giovedì in piazza", "Il mercato torna in piazza della Libertà."),
    ("Nuovo regolamento della biblioteca", "Il prestito dura trenta giorni."),
)


@click.command()
@pass_context
def demo(context: Context) -> None:
    """The whole thing with no account and no network: daemon, simulated phones, newsroom, on 127.0.0.1.

    Uses your config.yaml with an overlay that it prints, and keeps its data in state/demo/, made anew each time.
    """
    path = context.path
    environ = _environ()
    port = _free_port(_PORT)
    with only_one(_fresh(Path(environ["STATE_DIRECTORY"]))):
        simulator = Simulator(port=_free_port(port + 1), settings=_settings(port))
        overlay = _overlay(load(path), simulator.base_url, port)
        config = load(path, overlay)
        _prepare(simulator, config)
        store = open_store(config, environ)
        _subscribe(store, config)
        wakers = Wakers()
        daemon = Daemon(assemble(config, store, environ, wakers), wakers)
        with simulator:
            _tell(config, overlay, simulator, port)
            daemon.run()
        store.db.close()
    leave()


def _environ() -> dict[str, str]:
    """The demo's own state and secrets: nothing of a real bridge beside it is used."""
    state = state_directory(os.environ) / "demo"
    kept = {name: value for name, value in os.environ.items() if not name.startswith((AUTH_TOKEN, KEY))}
    return {**kept, "STATE_DIRECTORY": str(state), AUTH_TOKEN: TOKEN}


def _fresh(state: Path) -> Path:
    state.mkdir(mode=0o700, parents=True, exist_ok=True)
    with only_one(state):
        for name in ("bridge.db", "bridge.db-wal", "bridge.db-shm", "bridge.key"):
            (state / name).unlink(missing_ok=True)
    return state


def _free_port(first: int) -> int:
    """The first free port from `first` on."""
    for port in range(first, first + 200):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((_HOST, port))
            except OSError:
                continue
            return port
    raise click.ClickException(f"no free port from {first} on")


def _settings(port: int) -> Settings:
    return Settings(inbound_url=f"http://{_HOST}:{port}/whatsapp/inbound")


def _overlay(config: Config, simulator: str, port: int) -> Mapping[str, object]:
    """What the demo changes of the configuration; every feed becomes one of the newsroom's."""
    first, *others = config.feeds
    urls = {first: f"{simulator}/newsroom/feed/"} | {
        name: f"{simulator}/newsroom/feed/{name}/" for name in others
    }
    templates = config.whatsapp.templates if config.whatsapp else {"notizia": None}
    sids = {name: {"sid": f"HX{number:032d}"} for number, name in enumerate(templates, 1)}
    return {
        "comune": {"site": simulator},
        "feeds": Replace({name: {"url": url, "every": "1s"} for name, url in urls.items()}),
        "relay": {"hold": "0s", "urgent_hold": "0s", "quiet_hours": None},
        "whatsapp": {
            "account_sid": ACCOUNT,
            "sender": SENDER.removeprefix("whatsapp:"),
            "api_url": simulator,
            "content_url": simulator,
            "templates": sids,
        },
        "web": {"listen": f"{_HOST}:{port}", "public_url": f"http://{_HOST}:{port}"},
        "storage": {"url": None},
    }


def _prepare(simulator: Simulator, config: Config) -> None:
    """Approved templates, some old news that must not be sent, and the phones."""
    from bridge.simulator.rules import Template

    assert config.whatsapp is not None
    for template in config.whatsapp.templates.values():
        simulator.provider.templates.put(Template(template.sid, template.body))
    for title, text in _OLD_NEWS:
        simulator.newsroom.publish(Draft(title=title, text=text))
    for number, name in _CITIZENS:
        simulator.phones.add(number, name)


def _subscribe(store: Store, config: Config) -> None:
    now = datetime.now(UTC)
    rows = []
    for line, (number, name) in enumerate(_CITIZENS):
        narrow = line == len(_CITIZENS) - 1 and _NARROW in config.topics
        topics = (_NARROW,) if narrow else tuple(config.topics)
        rows.append(roster.Row(line, Address.of_phone(number), name, topics, None, now, "demo"))
    with store.db.write() as conn:
        roster.take(conn, config, store.cipher, rows, now)


def _tell(config: Config, overlay: Mapping[str, object], simulator: Simulator, port: int) -> None:
    base = simulator.base_url
    click.echo(f"The bridge of {config.town.name} runs at http://{_HOST}:{port}/ (/healthz, /readyz)")
    click.echo(f"  newsroom   {base}/newsroom/items   its feed {base}/newsroom/feed/")
    click.echo(f"  phones     {base}/_simulator/phones")
    click.echo(f"  sent       {base}/_simulator/ledger")
    click.echo("\nPublish something, and see who gets it:")
    click.echo(f"""  curl -s {base}/newsroom/items -d '{{"title": "Chiusa via Roma per lavori"}}'""")
    click.echo(f"  curl -s '{base}/_simulator/ledger'")
    click.echo("\nWhat the demo lays over config.yaml:")
    text = yaml.safe_dump(_plain(overlay), allow_unicode=True, sort_keys=False)
    click.echo("\n".join(f"  {line}" for line in text.splitlines()))
    click.echo("Stop it with Ctrl-C.\n")


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    return value
