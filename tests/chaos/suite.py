"""kill -9 and a provider at its worst: nothing lost, nothing repeated, nothing left in doubt, never too fast.

    make chaos                     each named point 20 times, and a storm of 20,000 messages
    make chaos ARGS="--short"      each point once, and a storm of 400

First the points, with a provider that behaves: in each round the real `bridge run` is started with a point armed, an
item is published, the process dies there, is started again, and must finish. Then the storm (`tests.chaos.storm`).
What citizens got is counted in the provider's ledger, in another process than the bridge's.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bridge.faults import POINTS
from bridge.simulator.faults import Fault
from tests.acceptance.town import Town, a_town, phone
from tests.chaos.outcome import Count, count, settled
from tests.chaos.storm import LONG, SHORT, storm

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
            town.wait_for(lambda: settled(town), "every message to be settled")
            assert town.stop() == 0, town.log()
        return count(town, CITIZENS, titles, time.monotonic() - begun)


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


def torture_all(points: Sequence[str], rounds: int, seed: int) -> bool:
    print(f"kill -9 at each named point: {CITIZENS} citizens, {LATENCY * 1000:.0f} ms latency")
    print(
        f"{'killed at':<22}{'rounds':>7}{'due':>8}{'lost':>6}{'repeated':>10}{'in doubt':>10}{'seconds':>9}"
    )
    good = True
    for point in points:
        one = torture(point, rounds, random.Random(f"{seed}/{point}"))
        print(
            f"{point:<22}{rounds:>7}{one.due:>8}{one.lost:>6}{one.repeated:>10}{one.doubtful:>10}{one.seconds:>9.1f}",
            flush=True,
        )
        good = good and one.good
    return good


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="each point once, and a small storm")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--point", action="append", choices=POINTS, help="this one, and no storm")
    parser.add_argument("--storm", action="store_true", help="the storm alone")
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(10**6))
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    good = True
    if not options.storm:
        rounds = 1 if options.short else options.rounds
        good = torture_all(options.point or POINTS, rounds, options.seed)
    if not options.point:
        print("\na storm", flush=True)
        result = storm(SHORT if options.short else LONG, options.seed)
        print(result.table())
        good = good and result.good
    print("\nall is well" if good else f"\nNOT GOOD: again with --seed {options.seed}")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
