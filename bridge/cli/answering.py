"""What a configured source answers when `bridge check --online` asks it, and what may be wrong though it answers.

Order: fetch → parse → look at the listing. Where a web page stands in place of a feed, the site is searched for its
feeds, so that the right address can be copied from the answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bridge.core.alerts.doubts import doubts as alert_doubts
from bridge.core.listing import doubt
from bridge.core.normalize import normalize
from bridge.errors import FetchError, NotFoundError, ParseError
from bridge.feeds.candidates import Candidate
from bridge.feeds.discover import discover
from bridge.feeds.parse import parse
from bridge.feeds.rest_reasons import advice
from bridge.policy import Source, SourceKind
from bridge.ports import Clock, Fetched, Fetcher

_PAGE = re.compile(rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_PAGE_SEARCHED = 2048  # bytes


@dataclass(frozen=True, slots=True)
class Answer:
    """`doubts`: what ops should look at although the source can be read."""

    sentence: str
    doubts: tuple[str, ...] = ()


def ask(source: Source, fetcher: Fetcher, clock: Clock, zone: ZoneInfo) -> Answer:
    """Raises FetchError and ParseError, with what to do about a source that brings no feed."""
    fetched = _fetched(source, fetcher)
    try:
        feed = parse(fetched.body or b"", fetched.content_type, fetched.url)
    except ParseError as error:
        if not _PAGE.search((fetched.body or b"")[:_PAGE_SEARCHED]):
            raise
        raise ParseError(f"{error} {_feeds_from(fetched.url, fetcher, clock, zone)}".rstrip()) from error
    items = [normalize(entry, source.name, fetched.url, zone) for entry in feed.entries]
    odd = doubt(items)
    holds = f"with {len(items)} entries" if items else "that is empty"
    drawn = alert_doubts(entry.alert for entry in feed.entries if entry.alert)
    return Answer(
        f"a {feed.format} feed {holds}", (*feed.warnings, *drawn, *filter(None, [odd and f"{odd}."]))
    )


def _fetched(source: Source, fetcher: Fetcher) -> Fetched:
    try:
        return fetcher.fetch(source.url)
    except FetchError as error:
        asks_posts = source.kind is SourceKind.WORDPRESS and not error.explained
        todo = advice(error.status) if asks_posts else ""
        if not todo:
            raise
        raise FetchError(f"{error} As for kind: wordpress, {todo}.", status=error.status) from error


def _feeds_from(url: str, fetcher: Fetcher, clock: Clock, zone: ZoneInfo) -> str:
    """The feeds of the site that a page belongs to, in a sentence; "" where none is found."""
    try:
        found = discover(url, fetcher, clock, zone)
    except (FetchError, NotFoundError):
        return ""
    return f"The site has feeds; configure one of {', '.join(map(_named, found.candidates))}."


def _named(one: Candidate) -> str:
    kind = f", kind: {one.kind}" if one.kind is not SourceKind.FEED else ""
    return f"{one.url} ({len(one.items)} entries{kind})"
