"""Readers of addresses: web, database, ops' alerts, where to listen, whom to believe.

As in `bridge.config.values`, each takes a value of the tree and raises RefusedError with a sentence. None ever
quotes what may hold a password.
"""

from __future__ import annotations

import ipaddress
import re
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qs, urlsplit

from bridge.config.values import RefusedError, line, text
from bridge.config.wording import shown

_OTHER_DRIVERS = {"postgresql", "postgres", "postgresql+psycopg2", "postgresql+asyncpg"}


class Listen(NamedTuple):
    """`host` without the brackets of IPv6; port 0 lets the system choose."""

    host: str
    port: int

    @property
    def url(self) -> str:
        return f"http://[{self.host}]:{self.port}" if ":" in self.host else f"http://{self.host}:{self.port}"


def as_url(value: object) -> str:
    """An http or https address with a host, and without a user's name or password."""
    found = line(value)
    parts = _split(found)
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname:
        raise RefusedError(
            f"{shown(_without_user(found))} is not a web address; write it whole: https://HOST/"
        )
    if parts.username is not None or parts.password is not None:
        raise RefusedError("an address must not hold a user or password: secrets never stand in this file")
    return found


def as_base_url(value: object) -> str:
    """An address that paths are added to: no query, no fragment; returned without a trailing slash."""
    found = as_url(value)
    if "?" in found or "#" in found:
        raise RefusedError(f"{shown(found)} must end before any ? or #: paths are added to it")
    return found.rstrip("/")


def _split(address: str) -> SplitResult | None:
    """The parts of an address that can be one: no blanks, brackets in pairs, a port in range."""
    if any(character.isspace() for character in address):
        return None
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return None
    return parts if port != 0 else None


def _without_user(address: str) -> str:
    return re.sub(r"//[^/@]*@", "//…@", address)


def as_listen(value: object) -> Listen:
    """`HOST:PORT`, IPv6 in brackets."""
    found = re.fullmatch(r"(?:\[([0-9a-fA-F:.]+)\]|([\w.-]+)):([0-9]{1,5})", line(value))
    if not found or int(found[3]) > 65535:  # noqa: PLR2004 - the highest port there is
        raise RefusedError(f'{shown(value)} is not HOST:PORT; write 127.0.0.1:8080, or "[::1]:8080" for IPv6')
    host = found[1] or found[2]
    if found[1] or re.fullmatch(r"[0-9.]+", host):
        try:
            host = str(ipaddress.ip_address(host))
        except ValueError:
            raise RefusedError(f"{shown(host)} is not an IP address") from None
    return Listen(host, int(found[3]))


def as_network(value: object) -> str:
    """An IP address or network, as in `10.0.0.0/8`."""
    found = line(value)
    try:
        network = ipaddress.ip_network(found)
    except ValueError as error:
        host_bits = "host bits" in str(error)
        hint = f"; write {ipaddress.ip_network(found, strict=False)}" if host_bits else ""
        raise RefusedError(f"{shown(found)} is not an IP address or network{hint}") from None
    return str(network.network_address if network.num_addresses == 1 else network)


def as_alert(value: object) -> str:
    """An Apprise address. They hold tokens by design, so an error does not quote it."""
    found = text(value)
    if not re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*://\S+", found):
        raise RefusedError("not an Apprise address; write one such as mailto://…, tgram://… or ntfy://…")
    return found


def as_storage(value: object) -> str:
    """A database address of SQLAlchemy's: `sqlite:///FILE` or `postgresql+psycopg://USER@HOST/NAME`."""
    found = line(value)
    scheme, _, rest = found.partition("://")
    if scheme in _OTHER_DRIVERS:
        raise RefusedError(f"{scheme}:// is another driver; write postgresql+psycopg://")
    if scheme == "sqlite":
        return _sqlite(found, rest.partition("?")[0])
    parts = _split(found)
    if parts is None or scheme != "postgresql+psycopg":
        raise RefusedError("must be sqlite:///FILE or postgresql+psycopg://USER@HOST/NAME")
    if parts.password is not None or "password" in parse_qs(parts.query):
        raise RefusedError("secrets never stand in this file; give the password by PGPASSFILE or PGPASSWORD")
    return found


def _sqlite(found: str, path: str) -> str:
    if path in {"", "/", "/:memory:"}:
        raise RefusedError("a database in memory forgets everything; name a file: sqlite:///FILE")
    if not path.startswith("/"):
        raise RefusedError("a third slash is missing: sqlite:///FILE, or sqlite:////FILE from the root")
    return found
