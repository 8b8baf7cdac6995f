"""Where the entries stand that have left a feed's window: what a document tells of it, and what WordPress does.

An address is only ever one of the document's own host: whoever can write into a feed must not send the bridge
elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from bridge.core.links import absolute

# RFC 5005: the next page of a paged feed (section 3), the archive before this one (section 4).
_OLDER = ("next", "prev-archive")
_NUMBER = re.compile(r"[0-9]{1,6}")


def older_page(url: str, links: Iterable[tuple[str, str]], generator: str) -> str:
    """The address of the entries before those of the XML feed at `url`, or "".

    `links`: (rel, href) of the feed itself; `generator`: whatever it says of what made it. WordPress names no
    next page in its RSS, RDF and Atom, but serves one at `?paged=2`; past the end that is a 404.
    """
    hrefs = {rel: href for rel, href in links if rel in _OLDER}
    found = next((page for rel in _OLDER if (page := within_site(hrefs.get(rel, ""), url))), "")
    return found or (following(url, "paged") if "wordpress" in generator.lower() else "")


def within_site(link: str, url: str) -> str:
    """The absolute address of a link in the document at `url`; "" where it leads to another host or back to it."""
    page, here = absolute(link, url).partition("#")[0], absolute(url, "").partition("#")[0]
    if not page or page == here or urlsplit(page).netloc != urlsplit(here).netloc:
        return ""
    return page


def following(url: str, parameter: str) -> str:
    """The same address one page on: `paged=2` at its end, or one more than it says; "" where `url` is none."""
    here = absolute(url, "").partition("#")[0]
    if not here:
        return ""
    parts = urlsplit(here)
    pairs = [pair for pair in parts.query.split("&") if pair]
    numbers = [pair.partition("=")[2] for pair in pairs if pair.partition("=")[0] == parameter]
    page = max((int(one) for one in numbers if _NUMBER.fullmatch(one)), default=1)
    others = [pair for pair in pairs if pair.partition("=")[0] != parameter]
    return parts._replace(query="&".join([*others, f"{parameter}={max(page, 1) + 1}"])).geturl()
