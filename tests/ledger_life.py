"""A town that sends, and a provider that knows the truth: for stateful tests of the ledger.

The provider writes down every message that it really took, whatever it answered, and what really became of it. The
bridge may know less at any moment, but never send what must not be sent; and in the end it must know the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from bridge import subscriptions
from bridge.core.track import HANDED_OVER
from bridge.delivery import Delivery
from bridge.model import (
    Action,
    Address,
    ConsentEvent,
    MessageState,
    NoticeId,
    NoticeState,
    Outcome,
    OutcomeKind,
    Outgoing,
    ProviderMessage,
    Receipt,
    SubscriberId,
)
from bridge.receipts import Receipts, Reconciler
from bridge.releases import Releases
from bridge.store import notices, schema
from bridge.store.outbox import Claimed
from tests.builders import SettableClock, a_config, a_topic, a_whatsapp, address
from tests.tables import Tables

CITIZENS = 4
CONFIG = a_config(topics=[a_topic("viabilita"), a_topic("allerte", urgent=True)], whatsapp=a_whatsapp())


class Killed(BaseException):
    """The process died here."""


class Fate(Enum):
    """What becomes of a request."""

    FINE = "it is taken, and the answer arrives"
    LOST_AFTER = "it is taken, and the answer is lost"
    LOST_BEFORE = "it is not taken, and no answer comes"
    KILLED_AFTER = "it is taken, and the process dies"
    KILLED_BEFORE = "the process dies before it leaves"
    REFUSED = "it is refused"


@dataclass
class Taken:
    """A message that the provider took."""

    sid: str
    to: Address
    mark: str
    title: str
    at: datetime
    said: list[MessageState] = field(default_factory=lambda: [MessageState.ACCEPTED])
    why: Action | None = None  # of a failure

    @property
    def state(self) -> MessageState:
        return self.said[-1]

    @property
    def failed(self) -> bool:
        return self.state is MessageState.FAILED


class Provider:
    """`bridge.ports.Sender`; the next request meets `fate`."""

    def __init__(self, clock: SettableClock) -> None:
        self.clock = clock
        self.taken: list[Taken] = []
        self.refusals: list[tuple[Address, str, Action]] = []
        self.fate, self.action = Fate.FINE, Action.RETRY
        self.forbidden: set[tuple[Address | None, str | None]] = (
            set()
        )  # who, or what, must not be sent any more

    def send(self, message: Outgoing) -> Outcome:
        assert message.variables is not None
        title = message.variables["1"]
        if self.fate is Fate.KILLED_BEFORE:
            raise Killed
        if self.fate is Fate.LOST_BEFORE:
            return Outcome(OutcomeKind.UNKNOWN, action=Action.RECONCILE, detail="no answer in time")
        if self.fate is Fate.REFUSED:
            self.refusals.append((message.to, title, self.action))
            return Outcome(OutcomeKind.REFUSED, action=self.action, code=1, detail="no")
        assert (message.to, None) not in self.forbidden, "a message to somebody who has left"
        assert (None, title) not in self.forbidden, "a message of a notice that is held or cancelled"
        made = Taken(f"SM{len(self.taken)}", message.to, message.attempt, title, self.clock.now())
        self.taken.append(made)
        if self.fate is Fate.KILLED_AFTER:
            raise Killed
        if self.fate is Fate.LOST_AFTER:
            return Outcome(OutcomeKind.UNKNOWN, action=Action.RECONCILE, detail="no answer in time")
        return Outcome(OutcomeKind.ACCEPTED, made.sid)

    def sent_to(self, citizen: Address) -> Sequence[ProviderMessage]:
        return [
            ProviderMessage(one.sid, one.at.replace(microsecond=0), one.state, None, one.why)
            for one in self.taken
            if one.to == citizen
        ]

    def verify(self) -> str:
        return "the account is active"

    def close(self) -> None:
        """There is nothing to let go of."""


class World:
    """A bridge over real tables, its citizens and its provider."""

    def __init__(self, tables: Tables, clock: SettableClock) -> None:
        self.tables = tables
        self.clock = clock
        self.provider = Provider(clock)
        self.citizens: dict[SubscriberId, Address] = {}
        for number in range(1, CITIZENS + 1):
            topics = ("viabilita",) if number % 2 else ("viabilita", "allerte")
            self.citizens[tables.citizen(*topics)] = address(number)
        self.in_hand: list[Claimed] = []
        self.published: list[NoticeId] = []
        self.start()

    # --- the process ---------------------------------------------------------------------------------------

    def start(self) -> None:
        """Whatever was in hand is nobody's; as a daemon does when it comes up alone on its tables."""
        whatsapp = CONFIG.whatsapp
        assert whatsapp is not None
        parts = (CONFIG, whatsapp, self.tables.db, self.tables.cipher, self.provider, self.clock)
        self.delivery, self.reconciler = Delivery(*parts), Reconciler(*parts)
        self.releases = Releases(CONFIG, self.tables.db, self.clock)
        self.receipts = Receipts(CONFIG, self.tables.db, self.clock)
        self.in_hand = []
        self.reconciler.adopt_orphans()
        self.delivery.forget_rests()

    def claim(self, limit: int) -> None:
        self.in_hand += self.delivery.sift(self.delivery.claim(limit))

    def send(self, which: int, fate: Fate, action: Action) -> None:
        self.provider.fate, self.provider.action = fate, action
        try:
            self.delivery.send(self.in_hand.pop(which % len(self.in_hand)))
        except Killed:
            self.start()

    def callback(self, message: Taken, state: MessageState, *, with_mark: bool) -> None:
        action = message.why if state is MessageState.FAILED else None
        mark = message.mark if with_mark else ""
        self.receipts.take(Receipt(message.sid, state, mark, 2 if action else None, action))
        if action is Action.UNSUBSCRIBE:
            self._note_who_left()

    # --- what people do ------------------------------------------------------------------------------------

    def publish(self, *, urgent: bool, expires: timedelta | None) -> None:
        title = f"Notizia {len(self.tables.rows(schema.notices))}"
        expires_at = self.clock.now() + expires if expires else None
        topics = ("viabilita", "allerte") if urgent else ("viabilita",)
        made = self.tables.notice(
            *topics, title=title, urgent=urgent, hold=timedelta(0), expires_at=expires_at
        )
        self.published.append(made.id)

    def leave(self, citizen: SubscriberId) -> None:
        with self.tables.db.write() as conn:
            subscriptions.leave(
                conn, CONFIG, citizen, event=ConsentEvent.STOPPED, channel="whatsapp", evidence="x",
                now=self.clock.now(),
            )  # fmt: skip
        self.provider.forbidden.add((self.citizens[citizen], None))

    def end(self, notice: NoticeId) -> None:
        with self.tables.db.write() as conn:
            if notices.end(conn, notice, NoticeState.CANCELLED, self.clock.now(), "by hand"):
                self.provider.forbidden.add((None, self._title(notice)))

    def hold(self, notice: NoticeId) -> None:
        with self.tables.db.write() as conn:
            if notices.hold(conn, notice, "by hand", self.clock.now() + timedelta(hours=24)):
                self.provider.forbidden.add((None, self._title(notice)))

    def release(self, notice: NoticeId) -> None:
        with self.tables.db.write() as conn:
            if notices.release(conn, notice, self.clock.now(), "by hand"):
                self.provider.forbidden.discard((None, self._title(notice)))

    def _title(self, notice: NoticeId) -> str:
        return self.tables.look_up(notice).fields.title

    def _note_who_left(self) -> None:
        for row in self.tables.rows(schema.subscribers, state="stopped"):
            self.provider.forbidden.add((self.citizens[SubscriberId(row["id"])], None))

    # --- what must hold ------------------------------------------------------------------------------------

    def told(self, citizen: Address, title: str) -> list[Taken]:
        """The messages by which somebody has a notice, or may still get it."""
        return [
            one for one in self.provider.taken if (one.to, one.title) == (citizen, title) and not one.failed
        ]

    def nobody_has_anything_twice(self) -> None:
        for one in self.provider.taken:
            assert len(self.told(one.to, one.title)) <= 1, f"{one.title} went twice"

    def come_to_rest(self) -> None:
        """All goes well from now on, and all that the provider has to say is heard; two days pass."""
        while self.in_hand:
            self.send(0, Fate.FINE, Action.RETRY)
        for message in self.provider.taken:
            for state in message.said:
                self.callback(message, state, with_mark=False)
        for _ in range(50):
            while self.releases.release():
                pass
            self.claim(20)
            while self.in_hand:
                self.send(0, Fate.FINE, Action.RETRY)
                self.claim(20)
            self.reconciler.settle()
            self.releases.finish()
            self.clock.advance(timedelta(hours=1))

    def the_ledger_tells_the_truth(self) -> None:
        """Each delivery ends as what really happened, and no end lacks its reason."""
        titles = {row["id"]: row["title"] for row in self.tables.rows(schema.notices)}
        messages = {row["id"]: row for row in self.tables.rows(schema.messages)}
        assert {row["state"] for row in self.tables.rows(schema.notices)} <= {"done", "cancelled", "expired"}
        for row in self.tables.rows(schema.deliveries):
            who, title = self.citizens[SubscriberId(row["subscriber_id"])], titles[row["notice_id"]]
            told = self.told(who, title)
            if row["message_id"] is None:
                assert row["dropped"] is not None, f"{title} was never sent, and nobody says why"
                assert not told
                continue
            message = messages[row["message_id"]]
            handed_over = message["state"] in HANDED_OVER
            assert bool(told) == handed_over, f"{title}: {message['state']} ({message['reason']}), but {told}"
            if not handed_over:
                self._has_a_reason(message, who, title)

    def _has_a_reason(self, message: dict[str, object], who: Address, title: str) -> None:
        refused = any((to, what) == (who, title) for to, what, _ in self.provider.refusals)
        failed = any((one.to, one.title) == (who, title) for one in self.provider.taken)
        over = self.tables.row(schema.notices, title=title)["state"] in ("cancelled", "expired")
        left = (who, None) in self.provider.forbidden
        late = message["state"] == "expired"
        assert refused or failed or over or left or late, f"{title}: {message}"
