"""What an address on the web gives away and where it may lead: login, display form, public or private network."""

from __future__ import annotations

import base64
import ipaddress
from dataclasses import dataclass
from urllib.parse import unquote, urljoin

from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

from bridge.errors import FetchError

_LONGEST_SHOWN = 200
_NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address


@dataclass(frozen=True, slots=True)
class Target:
    """Where one request goes. `url` is normalised and holds neither login nor fragment."""

    scheme: str  # http or https
    host: str  # lower case, IPv6 without brackets
    port: int
    path: str  # with the query, as the request line has it
    url: str
    authorization: str = ""  # the value of an Authorization header, "" for none

    @classmethod
    def of(cls, url: str) -> Target:
        """Reads an absolute address. Raises FetchError for what is no http(s) address."""
        try:
            parts = parse_url(url.strip())
        except LocationParseError:
            raise FetchError(f"{shown(url)} is not an address that can be fetched.") from None
        if parts.scheme not in {"http", "https"} or not parts.host:
            raise FetchError(f"{shown(url)} is not an http or https address.")
        return cls(
            scheme=parts.scheme,
            host=parts.host.strip("[]").rstrip("."),
            port=parts.port or (443 if parts.scheme == "https" else 80),
            path=parts.request_uri,
            url=Url(parts.scheme, None, parts.host, parts.port, parts.path or "/", parts.query).url,
            authorization=_basic(parts.auth) if parts.auth else "",
        )

    def redirect(self, location: str) -> Target:
        """Where a Location header leads. The login goes along within one origin only, and none is taken from it."""
        # Headers are read as Latin-1, but an unescaped Location is UTF-8 in practice.
        readable = location.encode("latin-1", "replace").decode("utf-8", "replace")
        try:
            target = Target.of(urljoin(self.url, readable))
        except ValueError:
            raise FetchError(f"{shown(self.url)} redirects to an address that cannot be read.") from None
        same = (target.scheme, target.host, target.port) == (self.scheme, self.host, self.port)
        return Target(
            scheme=target.scheme,
            host=target.host,
            port=target.port,
            path=target.path,
            url=target.url,
            authorization=self.authorization if same else "",
        )


def _basic(login: str) -> str:
    return "Basic " + base64.b64encode(unquote(login).encode()).decode("ascii")


def shown(url: str) -> str:
    """The address as it may stand in an error or a log: without login, and without query (it may hold a key)."""
    if "://" not in url:
        return _cut(url)
    try:
        parts = parse_url(url.strip())
    except LocationParseError:
        return "the address"  # where its login ends cannot be told
    bare = Url(parts.scheme, None, parts.host, parts.port, parts.path).url
    return _cut(bare) + ("?…" if parts.query else "")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + "…"


def is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet, the addresses that carry an IPv4 one included.

    Private, loopback, link-local, shared (100.64/10), multicast, reserved and unspecified ones are not.
    """
    ip = ipaddress.ip_address(address)
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if ip in _NAT64:
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(str(inner))
    return ip.is_global and not ip.is_multicast and not ip.is_reserved
