"""`bridge demo`: the real daemon with the given config.yaml, against simulated phones and a simulated newsroom.

Everything but the provider and the website is the real thing: the SDK, HTTP, SQLite, signatures. Each demo
starts afresh: the simulator's memory ends with it, so the bridge's must too.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
import yaml

from bridge import roster
from bridge.bootstrap import AUTH_TOKEN, KEY, Bridge, Store, assemble, open_store
from bridge.cli.context import Context, pass_context
from bridge.cli.insight import Insight
from bridge.cli.run import leave
from bridge.clock import SystemClock
from bridge.config import Replace, load, state_directory
from bridge.core.roster_rows import Row
from bridge.daemon import Daemon
from bridge.instance import only_one
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
_MOST = 10_000  # citizens: to make more takes minutes
_CALLBACK_DELAY = 0.5  # seconds between a message's steps, so that one can see its ticks change
_OLD_NEWS = (
    ("Orari estivi degli uffici", "Da luglio gli uffici aprono alle 8:30."),
    ("Mercato del giovedì in piazza", "Il mercato torna in piazza della Libertà."),
    ("Nuovo regolamento della biblioteca", "Il prestito dura trenta giorni."),
)


@click.command()
@click.option(
    "--citizens",
    default=len(_CITIZENS),
    type=click.IntRange(len(_CITIZENS), _MOST),
    show_default=True,
    help="How many made-up citizens subscribe; four of them have a phone on the page.",
)
@click.option("--hold", default="0s", help="How long news is held before it leaves, such as 30s.")
@click.option("--port", default=_PORT, show_default=True, help="The first port to try.")
@pass_context
def demo(context: Context, citizens: int, hold: str, port: int) -> None:
    """The whole thing with no account and no network: daemon, simulated phones, newsroom, on 127.0.0.1.

    Open the address it prints first: publish something in the newsroom on that page, and watch it arrive.

    Uses your config.yaml with an overlay that it prints, and keeps its data in state/demo/, made anew each time.
    """
    path = context.path
    environ = _environ()
    port = _free_port(port)
    with only_one(_fresh(Path(environ["STATE_DIRECTORY"]))):
        simulator = Simulator(port=_free_port(port + 1), settings=_settings(port))
        overlay = _overlay(load(path), simulator.base_url, port, hold)
        config = load(path, overlay)
        people = _people(citizens)
        _prepare(simulator, config)
        store = open_store(config, environ)
        _subscribe(store, config, people)

        def build(config: Config, wake: Callable[[], None]) -> Bridge:
            return assemble(config, store, environ, wake)

        daemon = Daemon(config, build, lambda: load(path, overlay), home=f"{simulator.base_url}/")
        simulator.page.look_through(Insight(config, store, SystemClock()))
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
    """Phones like real ones: it takes a moment until a message is there, and most people read it."""
    inbound = f"http://{_HOST}:{port}/whatsapp/inbound"
    return Settings(inbound_url=inbound, callback_delay=_CALLBACK_DELAY, read=0.7)


# No account's limit of citizens in 24 h stands between a trial and its phones.
_EVERYBODY = 100_000


def _overlay(config: Config, simulator: str, port: int, hold: str) -> Mapping[str, object]:
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
        # Nobody who tries it waits for the morning, or for the evening's digest.
        "topics": {name: {"digest": False} for name, topic in config.topics.items() if topic.digest},
        "relay": {"hold": hold, "urgent_hold": hold, "quiet_hours": None, "daily_limit": None},
        "whatsapp": {
            "account_sid": ACCOUNT,
            "sender": SENDER.removeprefix("whatsapp:"),
            "api_url": simulator,
            "content_url": simulator,
            "daily_recipients": _EVERYBODY,
            "templates": sids,
        },
        "web": {"listen": f"{_HOST}:{port}", "public_url": f"http://{_HOST}:{port}"},
        "storage": {"url": None},
    }


def _prepare(simulator: Simulator, config: Config) -> None:
    """Approved templates, some old news that must not be sent, and the phones."""
    from bridge.core.wording.templates import needed
    from bridge.simulator.rules import Template

    for one in (form for form in needed(config) if form.sid):
        said = one.content
        simulator.provider.templates.put(
            Template(
                one.sid, said.body, button=said.button, button_url=said.button_url, media=said.image_url,
                language=one.language, category=one.form.template.category.upper(),
            )
        )  # fmt: skip
    for title, text in _OLD_NEWS:
        simulator.newsroom.publish(Draft(title=title, text=text))
    for number, name in _CITIZENS:
        simulator.phones.add(number, name)


def _people(how_many: int) -> list[tuple[str, str]]:
    """Number and name: the four of the page, then others without a name."""
    others = range(len(_CITIZENS) + 1, how_many + 1)
    return [*_CITIZENS, *((f"+39333{number:07d}", "") for number in others)]


def _subscribe(store: Store, config: Config, people: Sequence[tuple[str, str]]) -> None:
    now = datetime.now(UTC)
    narrow, _ = _CITIZENS[-1]
    rows = []
    for line, (number, name) in enumerate(people):
        topics = (_NARROW,) if number == narrow and _NARROW in config.topics else tuple(config.topics)
        rows.append(Row(line, Address.of_phone(number), name, topics, None, now, "demo"))
    with store.db.write() as conn:
        roster.take(conn, config, roster.seal(store.cipher, rows), now)


def _tell(config: Config, overlay: Mapping[str, object], simulator: Simulator, port: int) -> None:
    base = simulator.base_url
    click.echo(
        f"{config.town.name}: open " + click.style(f"http://{_HOST}:{port}/", bold=True, underline=True)
    )
    click.echo(f"  The page is served by the simulator at {base}/, the bridge answers at the address above.")
    click.echo(
        '  Publish "Chiusa via Roma per lavori" there: it arrives on three phones and not on the fourth.'
    )
    click.echo("  Stop it with Ctrl-C.\n\nWhat the demo lays over your configuration:")
    text = yaml.safe_dump(_plain(overlay), allow_unicode=True, sort_keys=False)
    click.echo("\n".join(f"  {line}" for line in text.splitlines()) + "\n")


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _plain(one) for key, one in value.items()}
    return value
