"""How many different citizens may be reached in a moving day: what is free of the account's limit, and for how long
others wait.

WhatsApp counts whom a sender reaches outside their 24 h window, each once in any 24 h. So a citizen who was reached
takes a *place* until 24 h after the last message to them. Who takes none, having a place or an open window, may
always be written to. The others have *turns*: a place, and for a while whatever else there is for them.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

DAY = timedelta(hours=24)
# How long a turn lasts: so long a citizen who was reached gets what else there is. After that what is neither urgent
# nor a correction would keep their place for most of another day: where others wait for one, it waits for their next
# turn. Otherwise a news item a day, always a little earlier than the last, would go to the same citizens for ever.
TURN = timedelta(hours=1)
# A window that closes soon may have closed when the request arrives: then it counts.
CLOSING = timedelta(minutes=2)
# How long anybody waits for a turn to get what has no expiry of its own: at the lowest limit of an account (250) some
# 1,700 citizens have had theirs by then, and news of last week is none.
PATIENCE = timedelta(days=7)
# However few were reached when the provider spoke of a limit, so many are tried: the lowest limit of an account is
# 250, so that far below it the word was about speed, or about what others sent from the same account.
FLOOR = 50


@dataclass(frozen=True, slots=True)
class Allowance:
    """What there is of the limit at a moment."""

    limit: int  # in force: the configured one, or a lower estimate
    reached: int  # different citizens in the last 24 h
    under_way: int = 0  # messages whose outcome is not known yet, to others

    @property
    def free(self) -> int:
        return max(0, self.limit - self.reached - self.under_way)

    @property
    def too_many(self) -> int:
        """How many places must become free before there is one more than now."""
        return max(1, self.reached + self.under_way - self.limit + 1)


@dataclass(frozen=True, slots=True)
class Estimate:
    """What the provider's refusal lets us think of the limit, and until when."""

    limit: int
    until: datetime


def lowered(configured: int, reached: int, now: datetime) -> Estimate:
    """The provider refused one more citizen when `reached` others had been in the last 24 h."""
    return Estimate(min(configured, max(FLOOR, reached)), now + DAY)


def in_force(configured: int, estimate: Estimate | None, now: datetime) -> int:
    """The limit that is kept. An estimate is believed for a day: the account may have risen since."""
    if estimate is None or now >= estimate.until:
        return configured
    return min(configured, estimate.limit)


def eta(
    citizens: int, allowance: Allowance, frees_at: Callable[[int], datetime], rate: float, now: datetime
) -> datetime:
    """When the last of so many citizens without a place is reached, if nobody else is.

    `frees_at(n)`: when the n-th of the places that are taken becomes free; `rate`: messages a second. The n-th place
    is had again a day after it was taken, so who does not come in the first round waits whole days more.
    """
    if citizens <= 0:
        return now
    rounds, before = divmod(citizens - 1, allowance.limit)
    paced = now + timedelta(seconds=(before + 1) / rate)
    first = (
        paced
        if before < allowance.free
        else max(paced, frees_at(before - allowance.free + allowance.too_many))
    )
    return max(first + rounds * DAY, now + timedelta(seconds=citizens / rate))


def how_long(wait: timedelta) -> str:
    """A wait as one tells it: `5 days` where the fifth has begun, `3 hours`, `a few minutes`."""
    hours = math.ceil(wait / timedelta(hours=1))
    if hours > 24:  # noqa: PLR2004 - a day has them
        return f"{math.ceil(wait / DAY)} days"
    return f"{hours} hours" if hours > 1 else "an hour" if wait > timedelta(minutes=10) else "a few minutes"
