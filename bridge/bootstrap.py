"""The composition root: the only place that names concrete adapters and joins them, by explicit arguments.

`open_store` is enough for commands that read or change the tables; `assemble` makes the whole bridge.
"""

from __future__ import annotations

import logging
import os
import secrets
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bridge import __version__
from bridge.clock import SystemClock
from bridge.config import read_secret, state_directory
from bridge.conversation import Conversation
from bridge.core import pacing
from bridge.delivery import Delivery
from bridge.dispatch import Dispatcher
from bridge.errors import BridgeError, SecretError, StoreError
from bridge.images import NoticeImages
from bridge.ingest import Ingest
from bridge.log import event
from bridge.operations.approvals import Approvals
from bridge.pace import Pace
from bridge.policy import Config, WhatsApp
from bridge.ports import Clock, Fetcher, ImageReader, PageReader, Sender, Templates
from bridge.receipts import Receipts, Reconciler
from bridge.releases import Releases
from bridge.store import meta
from bridge.store.cipher import Cipher
from bridge.store.database import Database, open_database

log = logging.getLogger(__name__)

AUTH_TOKEN = "TWILIO_AUTH_TOKEN"  # noqa: S105 - the name of the secret, not the secret
KEY = "BRIDGE_KEY"


@dataclass(frozen=True, slots=True)
class Store:
    """The tables, the key to their addresses, and whose turn it is to poll a feed: what outlives a reload."""

    db: Database
    cipher: Cipher
    state: Path
    turns: dict[str, threading.Lock] = field(default_factory=dict)


def open_store(config: Config, environ: Mapping[str, str]) -> Store:
    """Open the tables that a configuration names, with the key they were written with.

    Raises StoreError, SecretError, KeyMismatchError.
    """
    state = state_directory(environ)
    try:
        state.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreError(f"{state}: cannot be made: {error.strerror}; set $STATE_DIRECTORY") from error
    # Room for any rate that a reload may bring; what is not needed is never opened.
    connections = pacing.MOST_CONNECTIONS + 24
    file = state / "bridge.db"
    if not config.storage_url:
        file.touch(mode=0o600)
    db = open_database(config.storage_url or f"sqlite:///{file}", connections=connections)
    with db.read() as conn:
        is_new = not meta.has_key(conn)
    try:
        cipher = Cipher(_key(state, environ, may_make=is_new))
        with db.write() if is_new else db.read() as conn:
            meta.claim_key(conn, cipher)
    except BridgeError:
        db.close()
        raise
    return Store(db, cipher, state)


def known_tables(config: Config, environ: Mapping[str, str]) -> Database | None:
    """The tables without the key to their addresses; None where no bridge has run yet. Raises StoreError."""
    file = state_directory(environ) / "bridge.db"
    if not (config.storage_url or file.exists()):
        return None
    return open_database(config.storage_url or f"sqlite:///{file}", connections=1)


def _key(state: Path, environ: Mapping[str, str], *, may_make: bool) -> str:
    """`BRIDGE_KEY` as given, else the one in the state directory, made there at the first start."""
    given = read_secret(KEY, environ)
    if given:
        return given
    path = state / "bridge.key"
    try:
        return path.read_text().strip()
    except FileNotFoundError:
        if may_make:
            return _new_key(path)
        raise SecretError(
            f"{KEY} is missing, and {path} too: the database holds addresses under a key that must be given back"
        ) from None
    except OSError as error:
        raise SecretError(f"{path}: cannot be read: {error.strerror}") from error


def _new_key(path: Path) -> str:
    key = secrets.token_urlsafe(48)
    written = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    try:
        descriptor = os.open(written, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(key + "\n")
            file.flush()
            os.fsync(descriptor)
        # Whole or not at all: killed in between, the next start must not find half a key.
        os.link(written, path)
    except FileExistsError:  # another command was quicker
        return path.read_text().strip()
    except OSError as error:
        raise SecretError(f"{path}: cannot be written: {error.strerror}; or give {KEY}") from error
    finally:
        written.unlink(missing_ok=True)
    log.warning(
        event(
            "key.generated",
            path=path,
            advice="keep a copy in a safe place: without it no address can be read",
        )
    )
    return key


@dataclass(frozen=True, slots=True)
class Outbound:
    """The parts that exist only where the configuration has a `whatsapp` section."""

    releases: Releases
    delivery: Delivery
    dispatcher: Dispatcher
    reconciler: Reconciler
    receipts: Receipts
    conversation: Conversation
    approvals: Approvals
    images: NoticeImages
    auth_token: str
    close: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Bridge:
    """Everything that one process runs."""

    config: Config
    store: Store
    clock: Clock
    ingest: Ingest
    outbound: Outbound | None


def assemble(config: Config, store: Store, environ: Mapping[str, str], wake: Callable[[], None]) -> Bridge:
    """Join the parts. `wake` is called whenever there may be something to send. Raises SecretError."""
    clock = SystemClock()
    outbound = None
    if config.whatsapp:
        outbound = _outbound(config, config.whatsapp, store, clock, environ, wake)
    return Bridge(config, store, clock, ingest(config, store, clock, wake), outbound)


def ingest(config: Config, store: Store, clock: Clock, wake: Callable[[], None] = lambda: None) -> Ingest:
    """The first act alone, as `bridge poll` needs it."""
    from bridge.feeds.parse import parse

    read = partial(parse, language=config.town.language)
    parts = (fetcher(config, clock), read, pages(config, clock), clock)
    return Ingest(config, store.db, *parts, wake, store.turns)


def fetcher(config: Config, clock: Clock, *further: str) -> Fetcher:
    """A fetcher that may reach what ops configured (or named on the command line), wherever it stands."""
    from bridge.feeds.fetch import HttpFetcher

    return HttpFetcher(_agent(config), clock, _configured_hosts(config, *further))


def pages(config: Config, clock: Clock) -> PageReader:
    """Who looks at items' own pages: by the same rules as the fetcher of feeds, but with less patience."""
    from bridge.feeds.fetch import HttpFetcher
    from bridge.feeds.pages import ACCEPT, LIMITS, Pages

    return Pages(HttpFetcher(_agent(config), clock, _configured_hosts(config), LIMITS, accept=ACCEPT))


def image_reader(config: Config, clock: Clock) -> ImageReader:
    """Who looks at items' images: public addresses only, for the provider fetches them too."""
    from bridge.feeds.fetch import HttpFetcher
    from bridge.feeds.images import ACCEPT, LIMITS, Images

    return Images(HttpFetcher(_agent(config), clock, frozenset(), LIMITS, accept=ACCEPT))


def _agent(config: Config) -> str:
    contact = config.town.contact[0].value if config.town.contact else config.town.name
    return f"cms-whatsapp-bridge/{__version__} (+{config.town.site}; {contact})"


def _configured_hosts(config: Config, *further: str) -> frozenset[str]:
    from bridge.feeds.addresses import Target

    addresses = [config.town.site, *(source.url for source in config.feeds.values()), *further]
    return frozenset(Target.of(address).host for address in addresses)


def scout(clock: Clock, *addresses: str) -> Fetcher:
    """A fetcher for a site that is not configured yet: it may reach what somebody typed, wherever that stands."""
    from bridge.feeds.addresses import Target
    from bridge.feeds.fetch import HttpFetcher, Limits

    hosts = frozenset(Target.of(address).host for address in addresses)
    agent = f"cms-whatsapp-bridge/{__version__} (+{addresses[0]})"
    return HttpFetcher(agent, clock, hosts, Limits(total=20.0))


def provider(
    config: Config, whatsapp: WhatsApp, environ: Mapping[str, str], gate: Callable[[], None] | None = None
) -> tuple[Sender, str]:
    """The town's number at the provider, and the token that signs its webhooks. Raises SecretError."""
    # Here, not above: the SDK takes a good part of a second to import, and most commands do not need it.
    from bridge.whatsapp.twilio_sender import TwilioSender

    auth_token = _auth_token(environ)
    status_callback = f"{config.web.public_url}/whatsapp/status"
    connections = pacing.connections(whatsapp.rate) + pacing.ASKERS
    return TwilioSender(whatsapp, auth_token, status_callback, connections, gate=gate), auth_token


def templates(whatsapp: WhatsApp, environ: Mapping[str, str]) -> Templates:
    """The account's templates at the provider. Raises SecretError."""
    from bridge.whatsapp.templates import TwilioTemplates

    return TwilioTemplates(whatsapp, _auth_token(environ))


def _auth_token(environ: Mapping[str, str]) -> str:
    auth_token = read_secret(AUTH_TOKEN, environ)
    if not auth_token:
        raise SecretError(
            f"{AUTH_TOKEN} is missing: give it in the environment, in a file named by {AUTH_TOKEN}_FILE, "
            "or as a systemd credential of that name"
        )
    return auth_token


def _outbound(
    config: Config,
    whatsapp: WhatsApp,
    store: Store,
    clock: Clock,
    environ: Mapping[str, str],
    wake: Callable[[], None],
) -> Outbound:
    sender, auth_token = provider(config, whatsapp, environ, Pace(clock, whatsapp.rate).wait)
    db, cipher = store.db, store.cipher
    delivery = Delivery(config, whatsapp, db, cipher, sender, clock)
    return Outbound(
        releases=Releases(config, db, clock),
        delivery=delivery,
        dispatcher=Dispatcher(delivery, clock, whatsapp.rate),
        reconciler=Reconciler(config, whatsapp, db, cipher, sender, clock),
        receipts=Receipts(config, db, clock),
        conversation=Conversation(config, db, cipher, clock, wake),
        approvals=Approvals(config, db, clock, partial(templates, whatsapp, environ)),
        images=NoticeImages(config, whatsapp, db, image_reader(config, clock)),
        auth_token=auth_token,
        close=sender.close,
    )
