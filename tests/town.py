"""A town that lives on a clock of its own: the real ingest, delivery, receipts and reconciliation, at the pace of the
dispatcher; a website, and a provider that notes who was sent what, and when.

Each claim is a moment: what it holds leaves together, and then so much time passes as the pace wants for that many
messages. So no second sees more than the rate, and a minute is right to a claim's 20 messages.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from bridge.core import pacing
from bridge.core.recipients import DAY
from bridge.delivery import Delivery
from bridge.ingest import Ingest
from bridge.model import MessageState, NoticeId, NoticeState, Outcome, OutcomeKind, Outgoing, Receipt
from bridge.operations import limits
from bridge.operations.limits import Forecast
from bridge.operations.notices import Desk
from bridge.policy import Config
from bridge.receipts import Receipts, Reconciler
from bridge.releases import Releases
from bridge.store import agenda, holds, schema
from bridge.store.outbox import Claimed
from tests.builders import SettableClock, an_entry
from tests.doubles import FakeProvider, FakeSite
from tests.tables import Tables

ROME = ZoneInfo("Europe/Rome")
TUESDAY = date(2026, 11, 24)
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
HANDFUL = 20  # claimed at once: what the dispatcher takes at 80 a second, here at any rate
LOST_EACH = 331  # of so many messages one's answer is lost on its way
Act = Callable[["Town"], object]


def at(clock_time: str, day: int = 0, *, first: date = TUESDAY) -> datetime:
    """When clocks in Rome show this, so many days after the first one."""
    return datetime.combine(first + timedelta(days=day), time.fromisoformat(clock_time), ROME).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Sent:
    """What the provider took."""

    at: datetime
    citizen: int
    told: tuple[str, ...]  # the titles that it names, in the order of publication
    text: str
    template: bool

    @property
    def minute(self) -> str:
        return f"{self.at.astimezone(ROME):%d %H:%M}"


class Carrier(FakeProvider):
    """Takes everything, and tells it by a receipt; one answer in `LOST_EACH` is lost."""

    def __init__(self, clock: SettableClock, titles: Sequence[str]) -> None:
        super().__init__(clock.now)
        self._titles = titles
        self.took: list[Sent] = []
        self.to_tell: list[Receipt] = []

    def send(self, message: Outgoing) -> Outcome:
        with self._guard:
            number = len(self.took) + 1
            text = message.body or " ".join((message.variables or {}).values())
            told = tuple(title for title in self._titles if title in text)
            citizen = int((message.to.phone or "")[-7:])
            self.took.append(Sent(self._now(), citizen, told, text, message.content_sid is not None))
            sid = f"SM{number:032d}"
            if number % LOST_EACH == 0:
                self.accepts(message.to, sid)
                return Outcome(OutcomeKind.UNKNOWN, detail="no answer in time")
            self.to_tell.append(Receipt(sid, MessageState.DELIVERED, attempt=message.attempt))
        return Outcome(OutcomeKind.ACCEPTED, sid)


class Town:
    """One bridge and its town. `titles`: of all that may be published, in this order."""

    def __init__(self, tables: Tables, config: Config, titles: Sequence[str]) -> None:
        assert config.whatsapp is not None
        self.tables, self.config, self.whatsapp = tables, config, config.whatsapp
        self.clock = tables.clock
        self.carrier = Carrier(self.clock, titles)
        self.forecasts: dict[str, Forecast] = {}
        self._site = FakeSite()
        self._ingest = Ingest(
            config, tables.db, self._site, self._site.parse, self._site, self.clock, lambda: None
        )
        parts = (config, self.whatsapp, tables.db, tables.cipher, self.carrier, self.clock)
        self._delivery, self._reconciler = Delivery(*parts), Reconciler(*parts)
        self._receipts = Receipts(config, tables.db, self.clock)
        self._releases = Releases(config, tables.db, self.clock)
        self._threads = ThreadPoolExecutor(HANDFUL, thread_name_prefix="sender")
        self._ahead: list[Claimed] = []  # claimed while others are sent, as the dispatcher does
        self._slot = 0.0
        self._looks = 0  # in a row that found nothing to send
        self._next_second = self._next_minute = self.clock.now()
        self._site.shows(an_entry("Benvenuti nel nuovo sito", published=self._date()))
        self._ingest.poll("notizie")  # the baseline

    def close(self) -> None:
        self._threads.shutdown()

    # --- what people do ------------------------------------------------------------------------------------

    def publish(self, title: str, category: str = "", text: str = "") -> None:
        """On the website; a poll sees it at once. The same title again is an edit."""
        words = text or f"{title}: i dettagli sono sul sito del Comune."
        others = [one for one in self._site.entries if one.title != title]
        old = next((one for one in self._site.entries if one.title == title), None)
        entry = an_entry(
            title, published=old.published if old else self._date(), content_html=f"<p>{words}</p>",
            categories=old.categories if old else (category,) if category else (),
        )  # fmt: skip
        self._site.shows(entry, *others)
        self._ingest.poll("notizie")

    def cancel(self, title: str) -> None:
        with self.tables.db.write() as conn:
            Desk(conn, self.config, self.clock.now()).cancel(self.notice(title))

    def foretell(self, title: str) -> None:
        """What ops hear of a held notice's way right before its release."""
        notice = self.tables.look_up(self.notice(title))
        with self.tables.db.read() as conn:
            told = limits.during(conn, self.whatsapp, notice, self.clock.now())
        assert told is not None
        self.forecasts[title] = told

    def notice(self, title: str) -> NoticeId:
        with self.tables.db.read() as conn:
            return NoticeId(
                conn.execute(select(schema.notices.c.id).where(schema.notices.c.title == title)).scalar_one()
            )

    def _date(self) -> str:
        return format_datetime(self.clock.now())

    # --- what the daemon does ------------------------------------------------------------------------------

    def live(self, until: datetime, script: Mapping[datetime, Act]) -> None:
        """Until a moment, with what people do before it."""
        plan = sorted(script)
        while (now := self.clock.now()) < until:
            while plan and plan[0] <= now:
                script[plan.pop(0)](self)
            self._keep_house(now)
            if not self._send_a_claim():
                self.clock.advance(self._next_look([*plan, until], now) - now)

    def _keep_house(self, now: datetime) -> None:
        if now >= self._next_second:
            self._next_second = now + SECOND
            with self.tables.db.read() as conn:
                look_at = holds.feeds_to_look_at(conn, tuple(self.config.feeds), now)
            for feed in look_at:
                self._ingest.look(feed)
            while self._releases.release():
                pass
            self._reconciler.settle()
        if now >= self._next_minute:
            self._next_minute = now.replace(second=0, microsecond=0) + MINUTE
            self._releases.finish()

    def _send_a_claim(self) -> bool:
        """One handful at this moment, while the next one is claimed; then so much time passes as it takes."""
        claimed = self._ahead or self._delivery.claim(HANDFUL)
        self._ahead = self._delivery.claim(HANDFUL) if claimed else []
        if not claimed:
            self._looks += 1
            return False
        self._looks = 0
        [*self._threads.map(self._delivery.send, self._delivery.sift(claimed))]
        receipts, self.carrier.to_tell = self.carrier.to_tell, []
        [*self._threads.map(self._receipts.take, receipts)]
        began = self.clock.monotonic()
        slot: float | None = began
        for _ in claimed:
            slot = pacing.next_slot(slot, began, self.whatsapp.rate)
        assert slot is not None
        # Whole milliseconds, as the tables keep them.
        self.clock.advance(timedelta(milliseconds=math.ceil(1000 * (slot - began))))
        return True

    def _next_look(self, known: Sequence[datetime], now: datetime) -> datetime:
        """When to look again: when the daemon does, but each half hour where it does each second for nothing."""
        with self.tables.db.read() as conn:
            due = agenda.next_moment(conn, now, self.whatsapp.daily_recipients)
            held = schema.notices.c.state == NoticeState.HELD
            hold: datetime | None = conn.execute(
                select(func.min(schema.notices.c.hold_until)).where(held)
            ).scalar()
        half_hour = now.replace(minute=now.minute // 30 * 30, second=0, microsecond=0) + 30 * MINUTE
        if due is None or (due <= now + agenda.AGAIN and self._looks > 3):
            due = min(hold or half_hour, half_hour)
        return max(min(*known, due, half_hour), now + timedelta(milliseconds=1))

    # --- what came of it -----------------------------------------------------------------------------------

    def timetable(self) -> dict[tuple[str, str], int]:
        """How many messages left in each minute (`24 08:15`), by what they told."""
        return dict(Counter((one.minute, " + ".join(one.told)) for one in self.carrier.took))

    def most_in_a_day(self) -> int:
        """The most different citizens reached by a template outside their window in any 24 h."""
        inside: dict[int, datetime] = {}  # until when, the first to leave being the first
        most = 0
        for one in self.carrier.took:
            if one.template:
                inside.pop(one.citizen, None)
                inside[one.citizen] = one.at + DAY
                while (first := next(iter(inside))) and inside[first] <= one.at:
                    del inside[first]
                most = max(most, len(inside))
        return most
