"""One double for each edge: a website that is fetched and parsed, a provider that takes messages.

They keep the protocols of `bridge.ports` and nothing more; the real edges have tests of their own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from datetime import datetime

from bridge.errors import BridgeError
from bridge.model import (
    Address,
    Entry,
    MessageState,
    Outcome,
    OutcomeKind,
    Outgoing,
    ParsedFeed,
    ProviderMessage,
)
from bridge.ports import Fetched, Validators
from tests.builders import a_listing

NONE = Validators()


class FakeSite:
    """A site whose feed shows `entries`, or fails with `trouble`. It is its own parser: a body names a listing."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.complete = True
        self.trouble: BridgeError | None = None
        self.honours_validators = True
        self.etag = ""  # of whatever it shows; unset: one of the listing's own
        self.asked: list[Validators] = []
        self.meanwhile: Callable[[], None] = lambda: None  # happens while an answer is on its way
        self._listings: dict[bytes, ParsedFeed] = {}

    def shows(self, *entries: Entry) -> None:
        """The feed as it stands from now on, newest first."""
        self.entries = list(entries)

    def fetch(self, url: str, validators: Validators = NONE) -> Fetched:
        self.asked.append(validators)
        if self.trouble:
            raise self.trouble
        listing = a_listing(*self.entries, complete=self.complete)
        body = repr(listing).encode()
        self._listings[body] = listing
        self.meanwhile()
        etag = self.etag or str(hash(body))
        if self.honours_validators and validators.etag == etag:
            return Fetched(url, None)
        return Fetched(url, body, "application/rss+xml", Validators(etag))

    def parse(self, body: bytes, content_type: str, url: str) -> ParsedFeed:
        return self._listings[body]


class FakeProvider:
    """Accepts what it is sent, unless `answers` holds another outcome for the next one; lists what it accepted."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._guard = threading.Lock()
        self.sent: list[Outgoing] = []  # every request, refused ones included
        self.answers: list[Outcome] = []
        self.listed: list[tuple[Address, ProviderMessage]] = []
        self.list_trouble: BridgeError | None = None
        self.meanwhile: Callable[[Outgoing], None] = lambda _: None  # happens while a request is under way

    def send(self, message: Outgoing) -> Outcome:
        with self._guard:
            self.sent.append(message)
            number = len(self.sent)
            outcome = (
                self.answers.pop(0) if self.answers else Outcome(OutcomeKind.ACCEPTED, f"SM{number:032d}")
            )
            if outcome.sid:
                self.accepts(message.to, outcome.sid)
        self.meanwhile(message)
        return outcome

    def accepts(self, to: Address, sid: str) -> None:
        """It has this message, whatever it answered."""
        made = ProviderMessage(sid, self._now().replace(microsecond=0), MessageState.ACCEPTED)
        self.listed.append((to, made))

    def sent_to(self, citizen: Address) -> Sequence[ProviderMessage]:
        if self.list_trouble:
            raise self.list_trouble
        return [message for to, message in self.listed if to == citizen]

    def verify(self) -> str:
        return "the account is active"

    def close(self) -> None:
        """There is nothing to let go of."""
