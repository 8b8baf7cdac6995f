"""Builders of feed documents, to arrange with: each names only what the test is about."""

from __future__ import annotations

from pathlib import Path

from bridge.errors import ParseError
from bridge.feeds.parse import parse
from bridge.model import Entry, ParsedFeed

URL = "https://www.comune.example/feed/"
FIXTURES = Path(__file__).parents[1] / "fixtures" / "feeds"
NAMESPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:media="http://search.yahoo.com/mrss/"'
)


def rss(*items: str) -> bytes:
    """An RSS 2.0 document; each item is given as what stands within <item>."""
    inner = "".join(f"<item>{item}</item>" for item in items)
    channel = f"<channel><title>Notizie</title>{inner}</channel>"
    return f'<?xml version="1.0"?><rss version="2.0" {NAMESPACES}>{channel}</rss>'.encode()


def atom(*entries: str) -> bytes:
    """An Atom document; each entry is given as what stands within <entry>."""
    inner = "".join(f"<entry>{entry}</entry>" for entry in entries)
    return f'<feed xmlns="http://www.w3.org/2005/Atom"><title>Notizie</title>{inner}</feed>'.encode()


def read(body: bytes, content_type: str = "application/rss+xml") -> ParsedFeed:
    return parse(body, content_type, URL)


def only(body: bytes) -> Entry:
    """The only entry of a document that is read without complaint."""
    feed = read(body)
    assert feed.warnings == ()
    assert len(feed.entries) == 1
    return feed.entries[0]


def read_or_reason(body: bytes, content_type: str = "") -> ParsedFeed | str:
    """The feed, or why the document is not read. Any other error fails the test."""
    try:
        return parse(body, content_type, URL)
    except ParseError as error:
        return str(error).removeprefix(f"{URL}: ")


def refusal(body: bytes, content_type: str = "") -> str:
    """Why a document is not read."""
    reason = read_or_reason(body, content_type)
    assert isinstance(reason, str)
    return reason


def fixture(name: str) -> bytes:
    return (FIXTURES / name).read_bytes()
