"""The account's limit of citizens in 24 h, as people hear of it: before a notice leaves, meanwhile, in the status."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from bridge.core import recipients
from bridge.core.recipients import Allowance
from bridge.model import NoticeId, NoticeState
from bridge.policy import Config, WhatsApp
from bridge.store import forecast, reach
from bridge.store.notices import Notice


@dataclass(frozen=True, slots=True)
class Limits:
    """`daily_recipients` is configured, `in_force` what is kept: less while there is a `why`, until `believed_until`.

    `waiting`: citizens who have no place; the last of them has one at `eta`.
    """

    rate: float  # messages a second
    daily_recipients: int
    in_force: int
    why: str
    believed_until: datetime | None
    reached: int  # in the last 24 h
    free: int
    next_free: datetime | None  # None: there is a place now
    waiting: int
    eta: datetime | None


def limits(conn: Connection, whatsapp: WhatsApp, now: datetime) -> Limits:
    left = reach.allowance(conn, whatsapp.daily_recipients, now)
    guess, waiting = reach.estimate(conn), forecast.waiting(conn, now)
    lowered = guess is not None and left.limit < whatsapp.daily_recipients
    return Limits(
        whatsapp.rate, whatsapp.daily_recipients, left.limit,
        "the provider refused one more citizen (63018)" if lowered else "",
        guess.until if guess and lowered else None,
        left.reached, left.free, reach.next_place(conn, left, now), waiting,
        _eta(conn, whatsapp, waiting, left, now) if waiting else None,
    )  # fmt: skip


def lowered(found: Limits, config: Config) -> str:
    """What ops should know of a limit that is lower than they think."""
    assert found.believed_until is not None
    until = f"{found.believed_until.astimezone(config.town.timezone):%d/%m at %H:%M}"
    return (
        f"{found.why}: until {until} no more than {found.in_force:,} are reached in 24 h, "
        f"though whatsapp.daily_recipients is {found.daily_recipients:,}"
    )


def crowd(active: int, whatsapp: WhatsApp) -> str:
    """A sentence where more citizens subscribe than may be reached in a day, else ""."""
    limit = whatsapp.daily_recipients
    if active <= limit:
        return ""
    return (
        f"whatsapp.daily_recipients: {active:,} citizens subscribe, and {limit:,} may be reached in 24 h: "
        f"what concerns all takes {-(-active // limit)} days; ask the provider for a higher limit"
    )


def _eta(conn: Connection, whatsapp: WhatsApp, citizens: int, left: Allowance, now: datetime) -> datetime:
    return recipients.eta(citizens, left, partial(reach.frees_at, conn, now), whatsapp.rate, now)


@dataclass(frozen=True, slots=True)
class Forecast:
    """How long citizens wait for their places. `until`: after that nobody gets it any more."""

    citizens: int
    limit: int
    at: datetime
    now: datetime
    until: datetime
    free: int
    urgent: bool

    @property
    def binds(self) -> bool:
        """Whether anybody waits for a place to become free."""
        return self.citizens > self.free

    def sentence(self, gets: str = "gets") -> str:
        """In words; "" where nobody waits. `gets`: or "would get"."""
        if not self.binds:
            return ""
        wait = recipients.how_long(self.at - self.now)
        first = "" if self.urgent else "; urgent first"
        late = "; who has had no turn by the end of its time does not get it" if self.at > self.until else ""
        return (
            f"{self.citizens:,} citizens, {self.limit:,} a day: the last one {gets} it in {wait}{first}{late}"
        )


def before(
    conn: Connection,
    whatsapp: WhatsApp,
    topics: Collection[str],
    now: datetime,
    *,
    urgent: bool,
    expires_at: datetime | None = None,
) -> Forecast:
    """Of a notice of these topics, if it left now."""
    citizens = forecast.joined_by(conn, now, topics, urgent=urgent)
    return _forecast(conn, whatsapp, citizens, now, (now, expires_at), urgent=urgent)


def during(conn: Connection, whatsapp: WhatsApp, notice: Notice, now: datetime) -> Forecast | None:
    """Of what is left of a notice, with whoever may come before; None: no citizen of it waits for a place."""
    if notice.state is NoticeState.HELD:
        # The expiry of what is held by hand is when it is forgotten: its release gives it another.
        expires_at = notice.expires_at if notice.hold_until else None
        return before(conn, whatsapp, notice.topics, now, urgent=notice.urgent, expires_at=expires_at)
    if notice.state is not NoticeState.RELEASED or not forecast.waiting(conn, now, notice=notice.id):
        return None
    citizens = forecast.waiting(conn, now, urgent=notice.urgent)
    life = notice.released_at or now, notice.expires_at
    return _forecast(conn, whatsapp, citizens, now, life, urgent=notice.urgent)


def forecasts(
    conn: Connection, config: Config, found: Iterable[Notice], now: datetime
) -> dict[NoticeId, Forecast]:
    """Of those notices of which anybody waits for a place, or would."""
    if config.whatsapp is None:
        return {}
    told = {one.id: during(conn, config.whatsapp, one, now) for one in found}
    return {number: one for number, one in told.items() if one is not None}


def _forecast(
    conn: Connection,
    whatsapp: WhatsApp,
    citizens: int,
    now: datetime,
    life: tuple[datetime, datetime | None],
    *,
    urgent: bool,
) -> Forecast:
    """`life`: of the notice, from its release to its expiry."""
    left = reach.allowance(conn, whatsapp.daily_recipients, now)
    released_at, expires_at = life
    patience = released_at + recipients.PATIENCE
    until = min(patience, expires_at or patience)
    at = _eta(conn, whatsapp, citizens, left, now)
    return Forecast(citizens, left.limit, at, now, until, left.free, urgent)


def keeps(conn: Connection, whatsapp: WhatsApp, notice: Notice, now: datetime, zone: ZoneInfo) -> str:
    """Why nothing of a released notice leaves, if that is the limit: a sentence, or ""."""
    left = reach.allowance(conn, whatsapp.daily_recipients, now)
    if left.free:
        return ""
    told, next_free = during(conn, whatsapp, notice, now), reach.next_place(conn, left, now)
    if told is None or next_free is None:
        return ""
    return (
        f"{left.reached:,} citizens were reached in the last 24 h, as many as the account may: "
        f"the next place is free on {next_free.astimezone(zone):%d/%m at %H:%M}; {told.sentence()}"
    )
