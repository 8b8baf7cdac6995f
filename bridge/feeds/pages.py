"""An item's own page, looked at once: whether it is still there, and what it says where the feed gave no text.

The order: fetch (`fetch`, with its guards) → is it a web page at all → where did its address lead → what does it
call itself → what does it say. Whatever goes wrong ends as `UNKNOWN`, never as an error: a page that cannot be had
proves nothing about the item.
"""

from __future__ import annotations

import re
from http import HTTPStatus

from bridge.core.pages import state
from bridge.core.pages.text import read_page
from bridge.errors import FetchError
from bridge.feeds.encoding import decode
from bridge.feeds.fetch import Limits
from bridge.feeds.inflate import MEBIBYTE
from bridge.ports import Fetched, Fetcher, Page, PageState

# How the fetcher is to be made. A notice waits for the answer, so it is less patient than for a feed.
LIMITS = Limits(connect=5.0, total=10.0, size=MEBIBYTE)
ACCEPT = "text/html, application/xhtml+xml;q=0.9, */*;q=0.1"

_GONE = {HTTPStatus.NOT_FOUND, HTTPStatus.GONE}
_REDIRECTIONS = range(300, 400)  # in a circle, too many of them, to nowhere
_HTML = {"text/html", "application/xhtml+xml"}
_UNTOLD = {
    "",
    "text/plain",
    "application/octet-stream",
}  # what servers call a page whose ending they do not know
_LOOKS_LIKE_HTML = re.compile(
    r"<(?:!doctype\s+html|html|head|body|title|meta|div|p|h[1-6]|table)\b", re.IGNORECASE
)
_SEARCHED = 4096  # characters, in which a page shows that it is one


class Pages:
    """A `bridge.ports.PageReader` over a fetcher made with `LIMITS` and `ACCEPT`. Keeps nothing between two calls."""

    def __init__(self, fetcher: Fetcher) -> None:
        self._fetcher = fetcher

    def look(self, link: str, site: str) -> Page:
        """What stands at an item's link. `site`: the town's address, so that its home page is known as such."""
        try:
            fetched = self._fetcher.fetch(link)
        except FetchError as error:
            return _refused(error)
        return _judged(link, site, fetched)


def _refused(error: FetchError) -> Page:
    if error.status in _GONE:
        return Page(PageState.GONE, f"answers {error.status}")
    if error.status is not None and error.status not in _REDIRECTIONS:
        return Page(PageState.UNKNOWN, f"answers {error.status}")
    # The advice behind the semicolon is for a feed that ops configured.
    return Page(PageState.UNKNOWN, f"cannot be read: {str(error).partition('; ')[0].rstrip('.')}")


def _judged(link: str, site: str, fetched: Fetched) -> Page:
    moved = state.by_redirect(link, fetched.url, site)
    if moved is not None:
        return Page(*moved)
    body = fetched.body or b""
    if not body.strip():
        return Page(PageState.UNKNOWN, "answers with an empty page")
    kind = fetched.content_type.partition(";")[0].strip().lower()
    text, _ = decode(body, fetched.content_type)
    if kind not in _HTML | _UNTOLD or not _LOOKS_LIKE_HTML.search(text, 0, _SEARCHED):
        return Page(PageState.UNKNOWN, "is no web page")
    said = read_page(text, fetched.url)
    shown = state.by_names(said.names[0], said.names[1:], said.text)
    if shown is not None:
        return Page(*shown)
    if link.partition("#")[2] or state.is_home(fetched.url, site):
        return Page(PageState.THERE, "answers 200, for more than this item")
    return Page(PageState.THERE, "answers 200", said.title, said.description, said.text, said.image)
