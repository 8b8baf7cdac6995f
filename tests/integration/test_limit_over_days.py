"""The account's limit over many days of news at random: kept in any 24 h, fair, and nobody is forgotten."""

from __future__ import annotations

import random
from collections import Counter
from datetime import datetime, timedelta

import pytest

from bridge.core.recipients import DAY, TURN
from bridge.model import Action, Outcome, OutcomeKind, Outgoing, SubscriberId
from bridge.policy import Config
from bridge.store import schema, subscribers
from tests.builders import SettableClock, a_config, a_whatsapp
from tests.doubles import FakeProvider
from tests.integration.test_delivery import Office
from tests.tables import Tables

CITIZENS = 40
UNKNOWN = Outcome(OutcomeKind.UNKNOWN, detail="no answer in time")
REFUSED = Outcome(OutcomeKind.REFUSED, action=Action.RETRY, code=20429, detail="too many requests")
SKIPPED = Outcome(OutcomeKind.REFUSED, action=Action.SKIP, code=63032, detail="an experiment")


class KilledError(Exception):
    """The process died."""


class Carrier(FakeProvider):
    """A provider with a memory of its own: whom it took a template for outside their window, and when."""

    def __init__(self, clock: SettableClock, dice: random.Random) -> None:
        super().__init__(clock.now)
        self.clock, self.dice = clock, dice
        self.windows: dict[int, datetime] = {}
        self.reached: list[tuple[datetime, int]] = []
        self.troubles = True

    def write(self, citizen: int) -> None:
        self.windows[citizen] = self.clock.now() + DAY

    def send(self, message: Outgoing) -> Outcome:
        self.clock.advance(self.dice.choice([0.001, 0.001, 0.1, 20]))
        fate = self.dice.choice(["taken"] * 8 + ["lost", "killed", "nowhere", "refused", "skipped"])
        if not self.troubles:
            fate = "taken"
        if fate in ("refused", "skipped"):
            return REFUSED if fate == "refused" else SKIPPED
        if fate == "nowhere":
            return UNKNOWN
        sid = f"SM{self.dice.getrandbits(100):032d}"
        self.accepts(message.to, sid)
        citizen = int((message.to.phone or "")[-4:])
        if message.content_sid and self.windows.get(citizen, self.clock.now()) <= self.clock.now():
            self.reached.append((self.clock.now(), citizen))
        if fate == "killed":
            raise KilledError
        return UNKNOWN if fate == "lost" else Outcome(OutcomeKind.ACCEPTED, sid)

    def most_in_a_day(self) -> int:
        """The most different citizens that it reached in any 24 h."""
        return max(len({who for at, who in self.reached if end - DAY < at <= end}) for end, _ in self.reached)


class Town(Office):
    """An office at this carrier, whose process dies now and then."""

    def __init__(self, tables: Tables, carrier: Carrier, config: Config) -> None:
        super().__init__(tables, config)
        self.provider = carrier
        self.delivery._sender = self.reconciler._sender = carrier

    def work(self) -> None:
        """What is due now, in claims of several at once."""
        while self.releases.release():
            pass
        while claimed := [*self.delivery.claim(3), *self.delivery.claim(3)]:
            for one in claimed:
                try:
                    self.delivery.send(one)
                except KilledError:
                    break  # what else was in hand is lost with it
        self.reconciler.adopt_orphans()
        self.reconciler.settle()
        self.releases.finish()


def a_town(tables: Tables, clock: SettableClock, dice: random.Random, limit: int) -> tuple[Town, Carrier]:
    carrier = Carrier(clock, dice)
    return Town(tables, carrier, a_config(whatsapp=a_whatsapp(daily_recipients=limit))), carrier


@pytest.mark.parametrize("seed", range(3, 6))
def test_in_no_24_h_more_citizens_are_reached_than_the_limit(
    tables: Tables, clock: SettableClock, seed: int
) -> None:
    dice = random.Random(seed)
    limit = dice.choice([5, 11])
    town, carrier = a_town(tables, clock, dice, limit)
    for _ in range(CITIZENS):
        tables.citizen(*dice.choice([("viabilita",), ("viabilita", "scuole"), ("scuole", "allerte")]))
    for _ in range(80):
        if dice.random() < 0.1:
            topic = dice.choice(["viabilita", "scuole", "scuole", "allerte"])
            tables.notice(topic, hold=timedelta(0), urgent=topic == "allerte")
        if dice.random() < 0.3:
            citizen = dice.randrange(1, CITIZENS + 1)
            carrier.write(citizen)
            with tables.db.write() as conn:
                until = clock.now() + DAY
                subscribers.change(conn, SubscriberId(citizen), window_until=until)
        town.work()
        clock.advance(timedelta(minutes=dice.choice([10, 90, 200])))
    assert carrier.most_in_a_day() == limit  # and not less: what may be used is used


def test_turns_go_round(tables: Tables, clock: SettableClock) -> None:
    """However many news there are, each new turn is of one of those who were last reached the longest ago."""
    dice = random.Random(7)
    town, carrier = a_town(tables, clock, dice, 3)
    carrier.troubles = False
    tables.citizens(20, "viabilita")
    never = clock.now() - DAY
    last = dict.fromkeys(range(1, 21), never)
    turns = Counter[int]()
    for step in range(15 * 8):
        if step % 9 == 0:
            tables.notice("viabilita", hold=timedelta(0))
        before = len(carrier.reached)
        town.work()
        for at, who in carrier.reached[before:]:
            if at - last[who] > TURN:
                turns[who] += 1
                assert last[who] == min(last.values())
            last[who] = at
        assert max(turns.values()) == 1 or len(turns) == 20
        clock.advance(timedelta(hours=2, minutes=59))
    assert carrier.most_in_a_day() == 3
    assert min(turns.values()) == 2  # 3 a day are 20 in a week


def test_whoever_waits_gets_what_never_expires_within_a_week(tables: Tables, clock: SettableClock) -> None:
    dice = random.Random(3)
    town, carrier = a_town(tables, clock, dice, 6)
    carrier.troubles = False
    tables.citizens(CITIZENS, "viabilita")
    for step in range(3 * 9):
        if step in (0, 3):
            tables.notice("viabilita", hold=timedelta(0))
        town.work()
        clock.advance(timedelta(hours=8))
    assert [row["dropped"] for row in tables.rows(schema.deliveries)] == [None] * 2 * CITIZENS
    assert {row["state"] for row in tables.rows(schema.notices)} == {"done"}
