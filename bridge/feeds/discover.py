"""Finding a site's feeds: `bridge init` asks a town for nothing but the address of its website.

Order: the address itself (a feed, or a page) → feeds given by hand → feeds that the page declares → where its CMS
keeps them → the national theme's kinds of news → the posts of a WordPress whose feeds are empty or turned off → what
the page links to → where other systems keep them. It stops as soon as a stage that ends a search has brought
something. Each address is fetched once, and what is kept was read by the parser that will poll it.

A guess that answers with an empty feed is not kept: WordPress answers so to any misspelt category.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

from bridge.core.links import absolute
from bridge.core.normalize import normalize
from bridge.core.text.html_text import to_line
from bridge.errors import FetchError, NotFoundError, ParseError
from bridge.feeds import places
from bridge.feeds.addresses import shown
from bridge.feeds.candidates import Candidate, distinct, named
from bridge.feeds.hints import Page, read_page
from bridge.feeds.parse import parse
from bridge.feeds.rest import is_rest, rest_address
from bridge.feeds.wordpress import FORMAT
from bridge.model import ParsedFeed
from bridge.policy import SourceKind
from bridge.ports import Clock, Fetched, Fetcher

MAX_REQUESTS = 18  # that a search makes, redirects apart: a site must not take it for an attack
PATIENCE = 90.0  # seconds after which no further request is begun
_REFUSALS = 3  # one after another, after which the site is left alone
_REFUSED = {401, 403, 429, 503}
_WORDPRESSES = {"theme", "wordpress"}
_DECLARED, _LINKED, _KINDS = 6, 4, 6  # most addresses of a page that are tried


@dataclass(frozen=True, slots=True)
class Discovery:
    """What a site holds. `site`: where it really is. `left_out`: addresses of feeds that add nothing, and why."""

    site: str
    title: str
    candidates: tuple[Candidate, ...]
    left_out: tuple[tuple[str, str], ...] = ()


# Told of an address before it is fetched, with "", and again with what came of it.
Tell = Callable[[str, str], None]


def discover(
    address: str,
    fetcher: Fetcher,
    clock: Clock,
    zone: ZoneInfo,
    *,
    further: Sequence[str] = (),
    tell: Tell = lambda _address, _outcome: None,
) -> Discovery:
    """The feeds of the site at an address, which may lack its scheme, or be a feed itself.

    `further`: addresses of feeds that somebody knows. Raises FetchError when the site cannot be reached or has no
    page there, and NotFoundError when it shows no feed, each with what to do.
    """
    search = _Search(fetcher, clock, zone, tell)
    site, page = search.home(address)
    search.each(further, even_empty=True)
    if page is not None:
        _around(search, site, page)
    if not search.found:
        raise search.no_page or NotFoundError(_nothing_found(site, search))
    kept, left_out = distinct(search.found)
    title = next((one.title for one in kept if one.title), page.title if page else "")
    where = site if page is not None else urljoin(site, "/")
    return Discovery(where, title, named(kept), tuple(left_out))


def _around(search: _Search, site: str, page: Page) -> None:
    """Every stage behind the first page."""
    search.each(page.declared[:_DECLARED], even_empty=True)
    search.groups(site, places.BY_CMS.get(page.cms, ()))
    if page.cms == "theme" or any("post_type=notizia" in one.url for one in distinct(search.found)[0]):
        _theme(search, site, page)
    if not search.holds_entries and (page.rest or page.cms in _WORDPRESSES):
        search.posts(page.rest or site)
    if not search.holds_entries:
        search.each(page.linked[:_LINKED])
    if not search.holds_entries:
        roots = dict.fromkeys((site, urljoin(site, "/")))
        for root in roots:
            search.groups(root, places.ANYWHERE)


def _theme(search: _Search, site: str, page: Page) -> None:
    """The theme's kinds of news, as the site names them, and its events."""
    kinds = page.kinds or search.page(urljoin(site, places.THEME_NEWS)).kinds
    search.each([f"{kind.rstrip('/')}/feed/" for kind in kinds[:_KINDS]])
    search.groups(site, (() if kinds else places.THEME_KINDS) + places.THEME_EVENTS)


@dataclass(slots=True)
class _Search:
    """What was asked and found so far."""

    fetcher: Fetcher
    clock: Clock
    zone: ZoneInfo
    tell: Tell
    found: list[Candidate] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)
    refusals: int = 0
    began: float = -1.0
    last_error: str = ""
    no_page: FetchError | None = None  # instead of the site's page, from one that turns nobody away

    @property
    def holds_entries(self) -> bool:
        return any(one.items for one in self.found)

    def home(self, address: str) -> tuple[str, Page | None]:
        """Where the site really is, and its page; None where the address is a feed, which is then found.

        Without a scheme https is tried before http. Raises FetchError when nobody answers. A site that answers
        but refuses its page may show its feeds all the same.
        """
        first: FetchError | None = None
        for written in [address] if "://" in address else [f"https://{address}", f"http://{address}"]:
            url = absolute(written, "") or written
            try:
                fetched = self._ask(url)
            except FetchError as error:
                if error.status is not None:
                    self.no_page = None if error.status in _REFUSED else error
                    return url, Page()
                first = first or error
                continue
            where = fetched.moved_to or url
            if self._take(fetched, where, even_empty=True):
                return where, None
            return where, read_page(fetched.body or b"", fetched.content_type, fetched.url)
        assert first is not None
        raise FetchError(f"{first} Check the address, or give that of a feed if you know it.") from first

    def page(self, url: str) -> Page:
        """A further page; one that cannot be had says nothing."""
        if not self._may_ask(url):
            return Page()
        try:
            fetched = self._ask(url)
        except FetchError:
            return Page()
        self.tell(url, "looked for links")
        return read_page(fetched.body or b"", fetched.content_type, fetched.url)

    def each(self, urls: Iterable[str], *, even_empty: bool = False) -> None:
        """Try them all. `even_empty`: somebody says that these are feeds, so an empty one is one too."""
        for url in urls:
            self._try(url, even_empty=even_empty)

    def groups(self, site: str, groups: places.Groups) -> None:
        """Try known places, of each group as far as the first that holds a feed."""
        for group in groups:
            for path in group:
                if self._try(urljoin(site, path)):
                    break

    def posts(self, site: str) -> None:
        """Ask a WordPress for its posts; where there are some, its own address is what one configures."""
        self._try(rest_address(site), found_as=site)

    def _try(self, url: str, *, even_empty: bool = False, found_as: str = "") -> bool:
        """Whether there is a feed at an address, which is then found."""
        if any(url == one.url for one in self.found):
            return True
        if not self._may_ask(url):
            return False
        try:
            fetched = self._ask(url)
        except FetchError:
            return False
        return self._take(fetched, found_as or fetched.moved_to or url, even_empty=even_empty)

    def _may_ask(self, url: str) -> bool:
        patient = self.clock.monotonic() - self.began < PATIENCE
        return (
            url not in self.asked and len(self.asked) < MAX_REQUESTS and self.refusals < _REFUSALS and patient
        )

    def _ask(self, url: str) -> Fetched:
        if not self.asked:
            self.began = self.clock.monotonic()
        self.asked.add(url)
        self.tell(url, "")
        try:
            fetched = self.fetcher.fetch(url)
        except FetchError as error:
            refused = error.status is None or error.status in _REFUSED
            self.refusals = self.refusals + 1 if refused else 0
            self.last_error = str(error)
            self.tell(url, str(error).removeprefix(f"{shown(url)} "))
            raise
        self.refusals = 0
        return fetched

    def _take(self, fetched: Fetched, url: str, *, even_empty: bool) -> bool:
        try:
            feed = parse(fetched.body or b"", fetched.content_type, fetched.url)
        except ParseError as error:
            self.tell(url, str(error).removeprefix(f"{shown(fetched.url)}: ").removeprefix("Not a feed: "))
            return False
        self.tell(url, f"a feed, entries: {len(feed.entries)}")
        if not feed.entries and not even_empty:
            return False
        if all(url != one.url for one in self.found):
            self.found.append(self._candidate(feed, fetched, url))
        return True

    def _candidate(self, feed: ParsedFeed, fetched: Fetched, url: str) -> Candidate:
        items = tuple(normalize(entry, "", fetched.url, self.zone) for entry in feed.entries)
        # What else shows posts need not be asked for them: it is read as what it is.
        by_rest = feed.format == FORMAT and (is_rest(url) or rest_address(url) in self.asked)
        kind = SourceKind.WORDPRESS if by_rest else SourceKind.FEED
        return Candidate("", url, to_line(feed.title), items, kind)


def _nothing_found(site: str, search: _Search) -> str:
    tried = len(search.asked)
    said = f"{shown(site)} shows no feed; {tried} addresses were tried."
    if search.refusals:
        said += f" The last answer: {search.last_error} (The bridge calls itself cms-whatsapp-bridge.)"
    return (
        f"{said} Ask whoever keeps the website for the address of its RSS or Atom feed (or to turn it on), and give "
        "it with --feed."
    )
