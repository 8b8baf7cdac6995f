"""Links: the address that a citizen can tap, and the form in which two links are compared."""

from __future__ import annotations

import re
from urllib.parse import SplitResult, parse_qsl, quote, unquote, urlencode, urljoin, urlsplit

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]")
_DOUBLY_ESCAPED = re.compile(r"&(?:amp|#0*38|#x0*26);", re.IGNORECASE)
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_HOST = re.compile(r"[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?|\[[0-9a-f:.]+\]")
_SEGMENTS = re.compile(r"[/;#]")
_DEFAULT_PORTS = {"http": 80, "https": 443}
# What stays as it is. Not in it, though they might: "*", "~" and "`" mark bold, struck and code in WhatsApp,
# and it leaves brackets and quotes at the end out of the link that can be tapped.
_SAFE = "/%:@!$&+,;=?-._"

_TRACKING = re.compile(
    r"utm_.*|mc_.*|pk_.*|mtm_.*|hsa_.*|fbclid|gclid|gbraid|wbraid|dclid|msclkid|igshid|igsh|yclid|twclid|_ga"
    # sessions and form tokens, new at each visit
    r"|p_auth|phpsessid|jsessionid|aspsessionid.*|_csrf|csrf_token"
)
_PATH_SESSION = re.compile(r";(?:jsessionid|phpsessid)=[^/?;]*", re.IGNORECASE)


def absolute(link: str, base: str) -> str:
    """The http(s) address that a link on the page `base` leads to, in ASCII, or "" if there is none to show.

    "" stands for other schemes, for addresses with a user name in them (`https://bank.example@evil.example`
    misleads who reads it) and for hosts that cannot exist. Everything else is kept, percent-encoded where
    WhatsApp would end the link or read markup in it.
    """
    plain = (link if link.isascii() and link.isprintable() else _CONTROL.sub("", link)).strip()
    if "&" in plain:
        plain = _DOUBLY_ESCAPED.sub("&", plain)
    if not plain:
        return ""
    try:
        parts = urlsplit(urljoin(base, f"//{plain}" if plain.startswith("www.") else plain))
        authority = _authority(parts)
        path, query, fragment = (_encoded(part) for part in (parts.path or "/", parts.query, parts.fragment))
    except ValueError:  # a port that is no number, an open bracket, a host beyond IDNA, half a character
        return ""
    if not authority:
        return ""
    return f"{parts.scheme}://{authority}{path}{query and f'?{query}'}{fragment and f'#{fragment}'}"


def canonical(link: str) -> str:
    """What is left of a link when all that moves without a new item is taken away: a key, not an address.

    Gone are the scheme, `www.`, default ports, tracking and session parameters, their order, slashes at the
    end, and the fragment unless it is a route (`#/novita/12`). `?p=12` stays. "" if the link is none.
    """
    clean = absolute(link, "")
    if not clean:
        return ""
    parts = urlsplit(clean)
    path = _PATH_SESSION.sub("", unquote(parts.path)).rstrip("/")
    kept = sorted(
        (name, value)
        for name, value in parse_qsl(parts.query, keep_blank_values=True)
        if not _TRACKING.fullmatch(name.casefold())
    )
    query = f"?{urlencode(kept)}" if kept else ""
    route = f"#{parts.fragment}" if parts.fragment.startswith(("/", "!")) else ""
    return f"{parts.netloc.removeprefix('www.')}{quote(path, safe=_SAFE.replace('%', ''))}{query}{route}"


def _authority(parts: SplitResult) -> str:
    """Host and port in lower-case ASCII, "" where it is none to show. Raises ValueError for what is no host."""
    if parts.scheme not in _DEFAULT_PORTS or "@" in parts.netloc or not parts.hostname:
        return ""
    host = parts.hostname.rstrip(".")
    if parts.netloc.startswith("["):
        host = f"[{host}]"
    elif not host.isascii():
        host = host.encode("idna").decode("ascii")
    if not _HOST.fullmatch(host):
        return ""
    port = parts.port
    return host if port in {None, _DEFAULT_PORTS[parts.scheme]} else f"{host}:{port}"


def _encoded(part: str) -> str:
    whole = _STRAY_PERCENT.sub("%25", part) if "%" in part else part
    return quote(whole, safe=_SAFE).replace("~", "%7E")


def slots(link: str) -> dict[str, str]:
    """The parts of a canonical link by where they stand: the host, the segments of the path counted from its end
    (a session may stand before them), the values of the query by their names.
    """
    place, _, query = link.partition("?")
    host, *segments = [part for part in _SEGMENTS.split(place) if part] or [""]
    named = {f"?{name}": value for name, value in parse_qsl(query, keep_blank_values=True)}
    return {"host": host, **{f"/{-n}": part for n, part in enumerate(reversed(segments), 1)}, **named}


def is_same_site(one: str, other: str) -> bool:
    """Whether two addresses have the same host, `www.` and the scheme apart."""
    hosts = [canonical(link).partition("/")[0].partition("?")[0] for link in (one, other)]
    return hosts[0] == hosts[1] != ""
