"""The few protocols of the edges: what services ask of the web, of the provider and of the clock.

Each has one real implementation, named by `bootstrap` alone, and one double in the tests.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol

from bridge.model import Address, Outcome, Outgoing, ParsedFeed, ProviderMessage


class Clock(Protocol):
    """The one source of time of a process, so that a shifted clock shifts everything alike."""

    def now(self) -> datetime:
        """The present, aware, in UTC."""

    def monotonic(self) -> float:
        """Seconds that never go back, for pacing and time limits."""


@dataclass(frozen=True, slots=True)
class Validators:
    """What a server gave us to ask "anything new?" with. "" means it gave none."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True)
class Fetched:
    """An HTTP answer that is worth reading (200), or the news that nothing changed (304: `body` is None)."""

    url: str  # where it finally came from
    body: bytes | None
    content_type: str = ""  # the raw header
    validators: Validators = Validators()
    moved_to: str = ""  # a permanent redirect's target, "" if there was none
    fresh_for: timedelta = timedelta(0)  # Cache-Control max-age


class Fetcher(Protocol):
    def fetch(self, url: str, validators: Validators = Validators()) -> Fetched:
        """GET an address within bounds of time and size. Raises FetchError, with a reason ops can read."""


class PageState(StrEnum):
    """Whether an item's own page is still there. Only `GONE` proves anything; `UNKNOWN` is no reason to act."""

    THERE = "there"
    GONE = "gone"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Page:
    """An item's own page. `reason`: half a sentence for ops, to stand behind the address ("answers 404").

    The rest is plain text from a page that is there, "" where it has none: `description` what it says of itself,
    unless that is the whole site's or merely the beginning of `text`; `text` one paragraph a line.
    """

    state: PageState
    reason: str
    title: str = ""
    description: str = ""
    text: str = ""
    image: str = ""  # an absolute address


class PageReader(Protocol):
    def look(self, link: str, site: str) -> Page:
        """GET an item's page, once. `site`: the town's address. Never raises for what network or site did."""


class ImageReader(Protocol):
    def look(self, url: str) -> str:
        """GET an image; why it cannot be sent, half a sentence, or "". Never raises for what network or site did."""


class Parser(Protocol):
    def __call__(
        self, body: bytes, content_type: str, url: str, *, known: Collection[str] = ()
    ) -> ParsedFeed:
        """Read a document as a feed. Raises ParseError when it is none.

        `known`: marks of entries of which the dates are enough; of these nothing else need be told.
        """


class Sender(Protocol):
    """One WhatsApp number at the provider. Thread-safe; keeps no state about messages."""

    def send(self, message: Outgoing) -> Outcome:
        """One attempt, one HTTP request, no retry. Never raises for what the provider or the network did."""

    def sent_to(self, citizen: Address) -> Sequence[ProviderMessage]:
        """Every message of ours to this citizen that the provider lists. Raises FetchError when it cannot."""

    def verify(self) -> str:
        """A sentence on the account for ops. Raises FetchError if it cannot send."""

    def close(self) -> None:
        """Let go of the connections; requests in flight end by themselves."""


@dataclass(frozen=True, slots=True)
class Approval:
    """WhatsApp's verdict on a template: approved, pending, rejected, paused, … as the provider words it."""

    status: str
    category: str = ""
    reason: str = ""  # of a rejection
    quality: str = ""  # how citizens take it; "": the provider does not tell


@dataclass(frozen=True, slots=True)
class Content:
    """What a template consists of. Variables are written {{1}}, {{2}}, … ; an address has one at most, at its end."""

    body: str
    button: str = ""  # the words of its one button, which leads to `button_url`
    button_url: str = ""
    image_url: str = ""


class Templates(Protocol):
    """The templates of the account at the provider. Every method raises FetchError when it cannot be asked."""

    def find(self, name: str) -> str | None:
        """The SID of the template of this name."""

    def create(self, name: str, language: str, content: Content, samples: Mapping[str, str]) -> str:
        """A new template, not submitted yet; its SID."""

    def submit(self, sid: str, name: str, category: str) -> Approval:
        """Ask for its approval."""

    def approval(self, sid: str) -> Approval:
        """What became of it."""

    def body(self, sid: str) -> str:
        """The text that it has there."""

    def close(self) -> None:
        """Let go of the connections."""
