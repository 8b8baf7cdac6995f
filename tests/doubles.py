"""One double for each edge: a website that is fetched and parsed, a provider that takes messages.

They keep the protocols of `bridge.ports` and nothing more; the real edges have tests of their own.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Sequence
from datetime import datetime, timedelta

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
from bridge.ports import Fetched, Page, PageState, Validators
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
        self.meanwhile_looking: Callable[[], object] = lambda: None  # happens while a page is looked at
        self._listings: dict[bytes, ParsedFeed] = {}
        self.older: list[list[Entry]] = []  # what stands on its further pages
        self.pages: dict[str, Page] = {}  # by link; any other is there and says nothing
        self.looked: list[str] = []
        self.moved_to = ""  # a permanent redirect of the feed's address
        self.fresh_for = timedelta(0)
        self.documents: dict[str, list[Entry] | BridgeError] = {}  # of other addresses than the feed's
        self.fetched: list[str] = []

    def look(self, link: str, site: str) -> Page:
        self.looked.append(link)
        self.meanwhile_looking()
        return self.pages.get(link, Page(PageState.THERE, "answers 200"))

    def shows(self, *entries: Entry) -> None:
        """The feed as it stands from now on, newest first."""
        self.entries = list(entries)

    def fetch(self, url: str, validators: Validators = NONE) -> Fetched:
        self.asked.append(validators)
        self.fetched.append(url)
        document = self.documents.get(url)
        trouble = document if isinstance(document, BridgeError) else self.trouble
        if trouble:
            raise trouble
        number = int(url.partition("paged=")[2] or 1)
        shown = self.entries if number == 1 else self.older[number - 2]
        if isinstance(document, list):
            shown = document
        following = f"{url.partition('?')[0]}?paged={number + 1}" if number <= len(self.older) else ""
        listing = a_listing(*shown, complete=self.complete, next_page=following)
        body = repr(listing).encode()
        self._listings[body] = listing
        self.meanwhile()
        etag = self.etag or str(hash(body))
        moved_to = self.moved_to if url != self.moved_to else ""
        if self.honours_validators and validators.etag == etag:
            return Fetched(moved_to or url, None, moved_to=moved_to)
        return Fetched(
            moved_to or url, body, "application/rss+xml", Validators(etag), moved_to, self.fresh_for
        )

    def parse(self, body: bytes, content_type: str, url: str, *, known: Collection[str] = ()) -> ParsedFeed:
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
        self.gate: Callable[[], None] = lambda: None

    def send(self, message: Outgoing) -> Outcome:
        self.gate()
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
