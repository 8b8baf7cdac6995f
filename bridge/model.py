"""The words of the design as frozen values: entry, item, notice, message, attempt, receipt, and their states.

Times are aware datetimes in UTC. What ops configured stands in `bridge.policy`; what the edges promise, in `ports`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bridge.alert import Alert

ItemId = NewType("ItemId", int)
NoticeId = NewType("NoticeId", int)
SubscriberId = NewType("SubscriberId", int)
MessageId = NewType("MessageId", int)
AttemptId = NewType("AttemptId", int)


@dataclass(frozen=True, slots=True, repr=False)
class Address:
    """A citizen's address at the provider: `whatsapp:+39…`, or a user id such as `whatsapp:US.ABC…`.

    Printing it shows a mask; only `reveal()` gives the number, and only the provider's adapter, the store's
    encryption and the DPO's export call that.
    """

    _value: str

    @classmethod
    def of_phone(cls, e164: str) -> Address:
        """The address of a phone number already in E.164 form (`+393331234567`)."""
        return cls(f"whatsapp:{e164}")

    def reveal(self) -> str:
        """The address in clear."""
        return self._value

    @property
    def phone(self) -> str | None:
        """The number in clear in E.164 form, or None for a user id that has none."""
        bare = self._value.removeprefix("whatsapp:")
        return bare if bare.startswith("+") else None

    @property
    def masked(self) -> str:
        """Enough to tell two citizens of a small test apart, too little to call anybody: `+39…67`."""
        bare = self._value.removeprefix("whatsapp:")
        return f"{bare[:3]}…{bare[-2:]}"

    def __str__(self) -> str:
        return self.masked

    def __repr__(self) -> str:
        return f"Address({self.masked!r})"


# --- from the web ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Entry:
    """One element of a feed as the parser gives it: raw HTML, raw dates, nothing judged. "" means absent."""

    position: int  # 0 is the first in the document
    guid: str = ""
    link: str = ""  # absolute, or relative to the feed's address
    title: str = ""
    summary_html: str = ""
    content_html: str = ""
    categories: tuple[str, ...] = ()  # in the document's order, duplicates removed
    published: str = ""  # the raw string: feedparser reads Italian dates wrongly or not at all
    updated: str = ""
    image: str = ""  # address of an enclosure or media:content image
    alert: Alert | None = None
    alert_url: str = ""  # where the alert stands that this entry only announces (CAP), relative as `link` is
    withheld: str = ""  # why the source itself does not mean it for everybody (private, draft), or ""
    # Of an alert each <info>, as an entry that has nothing else: which of them speaks depends on the town.
    infos: tuple[Entry, ...] = field(default=(), compare=False, repr=False)
    # The same for an entry that is told in the same words, dates apart; "" where that is not known.
    mark: str = field(default="", compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ParsedFeed:
    """A document that is a feed. `warnings`: sentences for ops on what was odd and what was done about it."""

    format: str  # rss20, rss10, rss090, atom10, …
    title: str
    entries: tuple[Entry, ...]
    warnings: tuple[str, ...] = ()
    complete: bool = True  # False: cut short or damaged; what is missing from it proves nothing
    next_page: str = (
        ""  # where older entries stand, absolute or relative to the document's address; "": not told
    )


@dataclass(frozen=True, slots=True)
class Item:
    """A normalised entry: plain text only, safe addresses, real dates. Immutable; an edit is a new version.

    `text` is the whole cleaned text with one paragraph a line; `summary` the editor's own summary where the
    feed has one that is not merely the beginning of the text cut short, else "".
    """

    feed: str
    guid: str
    link: str  # absolute http(s) address, or "" where the entry has none that is usable
    title: str
    summary: str = ""
    text: str = ""
    categories: tuple[str, ...] = ()
    published: datetime | None = None
    updated: datetime | None = None
    image: str = ""
    position: int = 0
    withheld: str = ""  # a reason never to send it (protected by a password, …), or ""
    alert: Alert | None = None


# --- notices -----------------------------------------------------------------------------------------------


class NoticeKind(StrEnum):
    """What a notice is about; the contract's words."""

    NEWS = "news"
    CORRECTION = "correction"
    CANCELLATION = "cancellation"
    DIGEST = "digest"
    MANUAL = "manual"


class NoticeState(StrEnum):
    """held → released → done; or cancelled, expired."""

    HELD = "held"
    RELEASED = "released"
    DONE = "done"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class NoticeFields:
    """What any message about a notice is rendered from: plain text, no WhatsApp markup, nothing empty.

    `summary` is whole sentences, at most some 600 characters; a template may cut it further.
    """

    title: str
    summary: str
    link: str
    image: str = ""


class SubscriberState(StrEnum):
    """pending → active → stopped; unreachable when the number is not on WhatsApp; erased is for ever."""

    PENDING = "pending"
    ACTIVE = "active"
    STOPPED = "stopped"
    UNREACHABLE = "unreachable"
    ERASED = "erased"


class ConsentEvent(StrEnum):
    """The lines of the consent ledger."""

    STARTED = "started"
    CONFIRMED = "confirmed"
    TOPICS_CHANGED = "topics_changed"
    IMPORTED = "imported"
    STOPPED = "stopped"
    OPTED_OUT = "opted_out"  # told by the provider, not by the citizen's words
    ERASED = "erased"


# --- messages ----------------------------------------------------------------------------------------------


class MessageKind(StrEnum):
    """Why a message exists. All kinds go the same way through claim, send and record."""

    NOTICE = "notice"
    REPLY = "reply"
    WELCOME = "welcome"
    GOODBYE = "goodbye"  # the one confirmation that may leave after a stop word


class MessageState(StrEnum):
    """queued → sending → accepted → sent → delivered → read; or one of the ends below. See core/track.py."""

    QUEUED = "queued"
    SENDING = "sending"
    ACCEPTED = "accepted"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    UNCERTAIN = "uncertain"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Action(StrEnum):
    """What a failure asks for; the provider's codes are mapped to these by data beside the adapter."""

    SUPPRESS = "suppress"  # not a valid address, or not on WhatsApp: stop trying this citizen
    NOT_THERE = "not_there"  # not on WhatsApp now: stop after several times
    UNSUBSCRIBE = "unsubscribe"  # opted out or blocked us
    SKIP = "skip"  # this message only
    RETRY = "retry"  # a passing fault of this message: again, bounded
    UNREACHABLE = "unreachable"  # nothing left: nobody is there
    TOO_MANY = "too_many"  # requests at once; surely not sent
    RETRY_LATER = "retry_later"  # after hours, drop when stale
    AS_TEMPLATE = "as_template"  # the free-form window has closed
    FAIL_NOTICE = "fail_notice"  # content or variables
    WITHOUT_MEDIA = "without_media"
    HALT_TEMPLATE = "halt_template"
    PAUSE_SENDER = "pause_sender"  # a rate or 24 h limit of the account
    LIMIT_REACHED = "limit_reached"  # the same, and so many different citizens in 24 h are too many
    SLOW_DOWN = "slow_down"
    STOP_SENDER = "stop_sender"  # sender or configuration
    STOP_ALL = "stop_all"  # account, credentials
    RECONCILE = "reconcile"  # unknown outcome: never blindly resent


@dataclass(frozen=True, slots=True)
class Outgoing:
    """One request to the provider. Either `body` (free-form) or `content_sid` with `variables`, never both.

    `attempt` is our public mark of this attempt; it returns in the query of every status callback.
    """

    to: Address
    attempt: str
    body: str | None = None
    content_sid: str | None = None
    variables: dict[str, str] | None = None
    valid_for_seconds: int | None = None


class OutcomeKind(StrEnum):
    """What is known after an attempt."""

    ACCEPTED = "accepted"  # a SID was read
    REFUSED = "refused"  # surely not sent: the provider said so, or no byte left
    UNKNOWN = "unknown"  # it may or may not have been accepted


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one attempt came to. `code` is the provider's; `retry_after` in seconds, if it was told."""

    kind: OutcomeKind
    sid: str | None = None
    action: Action | None = None
    code: int | None = None
    detail: str = ""
    retry_after: float | None = None


@dataclass(frozen=True, slots=True)
class ProviderMessage:
    """A line of the provider's message list, as reconciliation reads it. It has no clear number."""

    sid: str
    created: datetime  # whole seconds
    state: MessageState
    code: int | None = None
    action: Action | None = None  # what a failure asks for
    outbound: bool = True


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the provider later says of an attempt. Duplicates, repeats and any order are normal."""

    sid: str
    state: MessageState
    attempt: str = ""  # our mark from the callback's query, "" if it came without
    code: int | None = None
    action: Action | None = None


@dataclass(frozen=True, slots=True)
class Inbound:
    """A citizen's message. The text is read once to understand it and kept nowhere."""

    sid: str
    sender: Address
    body: str
    media: int = 0
    opt_out: str = ""  # the provider's own OptOutType: START, STOP, HELP, or ""
