"""How a notice's deliveries stand, in the few words that people ask for: waits, on its way, arrived, failed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from bridge.core.respect import respect
from bridge.core.rests import halting
from bridge.core.track import CAME_TO_NOTHING, HANDED_OVER, IN_FLIGHT
from bridge.model import MessageState, NoticeId, NoticeState
from bridge.operations import limits
from bridge.policy import Config
from bridge.store import meta, rests, tallies
from bridge.store.notices import Notice

_ARRIVED = (MessageState.DELIVERED, MessageState.READ)


@dataclass(frozen=True, slots=True)
class Standing:
    """Citizens, each in one of the first four; `read` of the `arrived`, `arrived` of the `handed_over`.

    `dropped`: for whom no message was ever made, as they left or the notice ended before it was their turn.
    """

    waiting: int
    under_way: int  # being sent, or it is not known whether the provider took it
    handed_over: int
    failed: int
    arrived: int = 0
    read: int = 0
    dropped: int = 0

    @property
    def sentence(self) -> str:
        """All that is not nought, in words."""
        parts = (
            (
                self.arrived,
                f"on {self.arrived:,} phones" + (f" (read on {self.read:,})" if self.read else ""),
            ),
            (taken := self.handed_over - self.arrived, f"{taken:,} taken by the provider"),
            (self.under_way, f"{self.under_way:,} on the way"),
            (self.waiting, f"{self.waiting:,} waiting"),
            (self.failed, f"{self.failed:,} failed"),
            (self.dropped, f"{self.dropped:,} dropped"),
        )
        return ", ".join(words for number, words in parts if number) or "nothing sent yet"


def standing(stands: Mapping[str, int]) -> Standing:
    """Out of the deliveries by state, as `tallies.handed_over` gives them."""

    def total(*states: str) -> int:
        return sum(stands.get(state, 0) for state in states)

    return Standing(
        waiting=total("waiting", MessageState.QUEUED),
        under_way=total(*IN_FLIGHT),
        handed_over=total(*HANDED_OVER),
        failed=total(*CAME_TO_NOTHING),
        arrived=total(*_ARRIVED),
        read=total(MessageState.READ),
        dropped=total("dropped"),
    )


def of_notice(conn: Connection, notice_id: NoticeId) -> Standing:
    return standing(tallies.handed_over(conn, notice_id))


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What keeps something from being sent: a code for programs, and a sentence."""

    code: str  # paused, resting, quiet, digest, limit
    sentence: str


def obstacle(conn: Connection) -> Obstacle | None:
    """What keeps everything from being sent."""
    if meta.is_paused(conn):
        return Obstacle("paused", "sending is paused: `bridge resume` starts it again")
    halt = halting(rests.every(conn).values())
    return Obstacle("resting", halt.sentence) if halt else None


def obstacle_of(conn: Connection, config: Config, notice: Notice, now: datetime) -> Obstacle | None:
    """What keeps a released notice, or what is left of it, from being sent now."""
    if notice.state is not NoticeState.RELEASED:
        return None
    zone = config.town.timezone
    quiet, digest = respect(config, now).quiet_until, tallies.waits_for_digest(conn, notice.id)
    if stopped := obstacle(conn):
        return stopped
    if digest and digest > now:
        return Obstacle("digest", f"it waits for the digest of {digest.astimezone(zone):%d/%m at %H:%M}")
    if quiet and not notice.urgent:
        return Obstacle(
            "quiet", f"it is quiet until {quiet.astimezone(zone):%H:%M}: only what is urgent leaves"
        )
    full = limits.keeps(conn, config.whatsapp, notice, now, zone) if config.whatsapp else ""
    return Obstacle("limit", full) if full else None
