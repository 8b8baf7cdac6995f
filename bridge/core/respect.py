"""What citizens are spared at a moment: messages at night, and more of them in a day than the town wants.

Urgent messages and answers to a citizen's own words are not bound by it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bridge.core.hours import day_began, next_time, quiet_until
from bridge.policy import Config


@dataclass(frozen=True, slots=True)
class Respect:
    """`daily_limit` messages a citizen since `day_began`; what is more waits until `digest_at`. None: no limit."""

    quiet_until: datetime | None  # None: it is not quiet
    daily_limit: int | None
    day_began: datetime
    digest_at: datetime

    @property
    def quiet(self) -> bool:
        return self.quiet_until is not None


def respect(config: Config, now: datetime) -> Respect:
    zone, relay = config.town.timezone, config.relay
    return Respect(
        quiet_until(now, relay.quiet_hours, zone),
        relay.daily_limit,
        day_began(now, zone),
        next_time(now, relay.digest_at, zone),
    )
