"""An item of the newsroom's site, and what an editor types to make or change it."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

EXCERPT = 55  # words of an automatic summary

T = TypeVar("T")


class State(StrEnum):
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"  # in the trash: its page is 404
    GONE = "gone"  # its page is 410


@dataclass(frozen=True, slots=True)
class NewsItem:
    """One item as the site has it. `content` is HTML; `summary` plain text, "" for an automatic one."""

    id: int
    title: str
    content: str
    summary: str
    categories: tuple[str, ...]
    feed: str
    published: datetime
    modified: datetime
    link: str
    guid: str
    state: State = State.PUBLISHED

    @property
    def description(self) -> str:
        """The summary as HTML: the editor's own, or the first words of the content."""
        if self.summary:
            return html.escape(self.summary, quote=False)
        words = re.sub(r"<[^>]+>", " ", self.content).split()
        return " ".join(words[:EXCERPT]) + (" [&#8230;]" if len(words) > EXCERPT else "")

    def as_dict(self) -> dict[str, object]:
        return {
            "id": self.id,
            "title": self.title,
            "content": self.content,
            "summary": self.summary,
            "categories": list(self.categories),
            "feed": self.feed,
            "published": self.published.isoformat(),
            "modified": self.modified.isoformat(),
            "link": self.link,
            "guid": self.guid,
            "state": self.state.value,
        }


@dataclass(frozen=True, slots=True)
class Draft:
    """What an editor types; None leaves a field as it is. `text` is plain, `html` goes out as it stands."""

    title: str | None = None
    text: str | None = None
    html: str | None = None
    summary: str | None = None
    categories: tuple[str, ...] | None = None
    feed: str | None = None
    published: datetime | None = None

    @property
    def content(self) -> str | None:
        if self.html is not None:
            return self.html
        return None if self.text is None else paragraphs(self.text)

    def revised(self, item: NewsItem, now: datetime) -> NewsItem:
        """The item with what this draft says; guid and link stay, and so does the date unless it is given."""
        return replace(
            item,
            title=_or(self.title, item.title),
            content=_or(self.content, item.content),
            summary=_or(self.summary, item.summary),
            categories=_or(self.categories, item.categories),
            feed=_or(self.feed, item.feed),
            published=_or(self.published, item.published),
            modified=now,
        )


def _or(new: T | None, old: T) -> T:
    return old if new is None else new


def slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode("ascii").lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80].rstrip("-") or "articolo"


def paragraphs(text: str) -> str:
    """Plain text as HTML: a blank line parts paragraphs, a newline is a line break."""
    blocks = [
        html.escape(block.strip(), quote=False) for block in re.split(r"\n\s*\n", text) if block.strip()
    ]
    return "\n".join("<p>" + block.replace("\n", "<br />\n") + "</p>" for block in blocks)
