"""kill -9 at each named point, with requests in flight: nothing lost, nothing repeated, nothing left in doubt.

    make chaos                     each point 20 times
    make chaos ARGS="--short"      each point once

In each round the real `bridge run` is started with a point armed, an item is published, the process dies there,
is started again, and must finish. What citizens got is counted in the provider's ledger, in another process.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from bridge.faults import POINTS
from bridge.simulator.faults import Fault
from tests.acceptance.town import Town, a_town, phone

CITIZENS = 120
# How often a point is passed while one notice is sent to all: where in there the process dies is a dice's throw.
PASSINGS = {
    "fanout-half-done": 3,
    "claim-committed": 4,
    "bytes-sent": 110,
    "201-unread": 110,
    "outcome-uncommitted": 110,
    "callback-half-done": 40,
}
LATENCY = 0.05  # seconds an answer takes, so that several requests are under way


@dataclass(frozen=True)
class Count:
    """What came of a point's rounds. `doubtful`: messages that the bridge still does not know the end of."""

    rounds: int
    due: int
    lost: int
    repeated: int
    doubtful: int
    seconds: float

    @property
    def good(self) -> bool:
        return not (self.lost or self.repeated or self.doubtful)


def torture(point: str, rounds: int, dice: random.Random) -> Count:
    """Kill a fresh town's bridge at one point, again and again."""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as directory, a_town(Path(directory)) as town:
        prepare(town)
        titles = []
        for number in range(rounds):
            titles.append(f"Notizia {number}")
            kill_once(town, titles[-1], f"{point}:{dice.randint(1, PASSINGS[point])}")
            town.wait_accepted(CITIZENS * len(titles))
            settle(town)
            assert town.stop() == 0, town.log()
        return count(town, titles, time.monotonic() - begun)


def prepare(town: Town) -> None:
    town.config["whatsapp"]["rate"] = 100
    town.environ = {"BRIDGE_TESTING": "1", "BRIDGE_FANOUT_CHUNK": "30"}
    town.import_subscribers({phone(number): ["tutto"] for number in range(CITIZENS)})
    town.simulator.faults.add(Fault("latency", seconds=LATENCY))
    town.bridge("poll")  # the baseline


def kill_once(town: Town, title: str, where: str) -> None:
    """Start with a point armed, publish, wait for the death, start again."""
    town.environ["BRIDGE_CRASH_AT"] = where
    town.start()
    town.publish(title)
    town.wait_for(town.process_ended, f"the death at {where}")
    assert town.process is not None
    assert town.process.returncode == -9, f"{town.process}\n{town.log()}"
    del town.environ["BRIDGE_CRASH_AT"]
    town.start()


def settle(town: Town) -> None:
    """Until the bridge knows the end of every message."""

    def settled() -> bool:
        messages = town.json("status")["messages"]
        return not any(
            messages.get(state) for state in ("queued", "sending", "uncertain", "accepted", "sent")
        )

    town.wait_for(settled, "every message to be settled")


def count(town: Town, titles: list[str], seconds: float) -> Count:
    got = Counter((number, text.split(":")[0]) for number, texts in town.got().items() for text in texts)
    due = {(phone(number), title) for number in range(CITIZENS) for title in titles}
    messages = town.json("status")["messages"]
    return Count(
        rounds=len(titles),
        due=len(due),
        lost=len(due - set(got)),
        repeated=sum(times - 1 for times in got.values()),
        doubtful=sum(number for state, number in messages.items() if state != "delivered"),
        seconds=seconds,
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="each point once")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--point", action="append", choices=POINTS)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args()
    rounds = 1 if options.short else options.rounds
    print(f"seed {options.seed}; {CITIZENS} citizens, {LATENCY * 1000:.0f} ms latency")
    print(
        f"{'killed at':<22}{'rounds':>7}{'due':>8}{'lost':>6}{'repeated':>10}{'in doubt':>10}{'seconds':>9}"
    )
    good = True
    for point in options.point or POINTS:
        one = torture(point, rounds, random.Random(f"{options.seed}/{point}"))
        print(
            f"{point:<22}{one.rounds:>7}{one.due:>8}{one.lost:>6}{one.repeated:>10}{one.doubtful:>10}{one.seconds:>9.1f}",
            flush=True,
        )
        good = good and one.good
    print("0 lost, 0 repeated, 0 in doubt" if good else "NOT GOOD")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
