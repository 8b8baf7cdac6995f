"""What came of a part of the suite: counted in the provider's own ledger, and in what the bridge says of itself."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from tests.acceptance.town import Town, phone

UNSETTLED = ("queued", "sending", "uncertain", "accepted", "sent")


@dataclass(frozen=True)
class Count:
    """`doubtful`: messages that are not known to be on the phone. In seconds how long it took."""

    due: int
    lost: int
    repeated: int
    doubtful: int
    seconds: float

    @property
    def good(self) -> bool:
        return not (self.lost or self.repeated or self.doubtful)


def count(town: Town, citizens: int, titles: Sequence[str], seconds: float) -> Count:
    """Each citizen must have got each title once."""
    got = Counter((number, text.split(":")[0]) for number, texts in town.got().items() for text in texts)
    due = {(phone(number), title) for number in range(citizens) for title in titles}
    messages = town.json("status")["messages"]
    return Count(
        due=len(due),
        lost=len(due - set(got)),
        repeated=sum(times - 1 for times in got.values()) + len(set(got) - due),
        doubtful=sum(number for state, number in messages.items() if state != "delivered"),
        seconds=seconds,
    )


def settled(town: Town) -> bool:
    """Whether the provider owes no callback any more, and the bridge knows the end of every message."""
    if town.simulator.ledger.outstanding:
        return False
    messages = town.json("status")["messages"]
    return not any(messages.get(state) for state in UNSETTLED)
