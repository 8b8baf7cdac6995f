"""The few protocols of the edges: what services ask of the web, of the provider and of the clock.

Each has one real implementation, named by `bootstrap` alone, and one double in the tests.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
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


class Parser(Protocol):
    def __call__(self, body: bytes, content_type: str, url: str) -> ParsedFeed:
        """Read a document as a feed. Raises ParseError when it is none."""


class Sender(Protocol):
    """One WhatsApp number at the provider. Thread-safe; keeps no state about messages."""

    def send(self, message: Outgoing) -> Outcome:
        """One attempt, one HTTP request, no retry. Never raises for what the provider or the network did."""

    def sent_to(self, citizen: Address) -> Sequence[ProviderMessage]:
        """Every message of ours to this citizen that the provider lists. Raises FetchError when it cannot."""

    def verify(self) -> str:
        """A sentence on the account for ops. Raises FetchError if it cannot send."""

    def approval(self, content_sid: str) -> str:
        """WhatsApp's verdict on a template: approved, pending, rejected, … Raises FetchError if there is none."""

    def close(self) -> None:
        """Let go of the connections; requests in flight end by themselves."""
