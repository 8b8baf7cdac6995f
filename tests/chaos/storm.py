"""A town in a storm: the provider misbehaves in every known way and the bridge is killed, while it has work.

A seeded dice chooses what happens next and when; how threads run is left to chance, so one seed gives the same
hazards and not the same instants. Notices are published as the ones before them get out, and the storm lasts until
nearly all messages were accepted. Then all faults end, and the bridge must come to rest by itself.

The website is a simulator of its own, so that it stays while the provider is away.
"""

from __future__ import annotations

import random
import signal
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bridge.faults import POINTS
from bridge.simulator import Simulator
from bridge.simulator.faults import Fault
from bridge.simulator.items import Draft
from tests.acceptance.town import Town, a_town, phone
from tests.chaos.outcome import Count, count, settled

READ_LIMIT = 2  # seconds that the bridge waits for an answer, in this town
SILENCE = 2 * READ_LIMIT
LATENCY = 0.03
LULL = 0.97  # share of the messages after which the storm is over
PATIENCE = 200.0  # seconds in which nothing gets on; the sender's rests take up to a minute
CALLBACKS = {
    "callback_spread": 0.5,
    "callbacks_duplicated": 0.1,
    "callbacks_reordered": 0.2,
    "retries": 30,
    "list_lag": 0.5,
}

# All the time, by dice; each is rare enough that five unknown outcomes in a row, at which the sender rests, are too.
DRIZZLE = (
    Fault("latency", seconds=LATENCY),
    Fault("rate_limited", fraction=0.001, retry_after=1),
    Fault("error_before", fraction=0.01),
    Fault("error_before", fraction=0.005, status=503),
    Fault("error_after", fraction=0.01),
    Fault("drop_before", fraction=0.005),
    Fault("drop_after", fraction=0.01),
    Fault("stall_before", fraction=0.002, seconds=SILENCE),
    Fault("stall_after", fraction=0.004, seconds=SILENCE),
    Fault("unreadable", fraction=0.005),
    Fault("truncated", fraction=0.005),
    Fault("error_before", on="list", fraction=0.05),
    Fault("drop_before", on="list", fraction=0.05),
    Fault("truncated", on="list", fraction=0.05),
)
# So many requests in a row: enough for the sender to rest, and for some of its trials to fail. Each that does doubles
# the rest, up to a minute.
GUST = (5, 8)
GUSTS = (
    "rate_limited",
    "error_before",
    "error_after",
    "drop_before",
    "drop_after",
    "stall_after",
    "unreadable",
)


@dataclass(frozen=True)
class Size:
    citizens: int
    notices: int
    rate: int
    kills: int  # by us; the bridge dies at named points besides
    gusts: int
    absences: int  # of the provider
    away: tuple[float, float]  # seconds of an absence, from and to


LONG = Size(1000, 20, 200, kills=30, gusts=16, absences=2, away=(60.0, 120.0))
# The provider stamps requests in threads that wait for the processor like ours: some come to stand some hundredths
# of a second too late, within a second that was not theirs. That none leaves early is proved where nothing else is
# measured (tests/unit/test_pacing.py, tests/integration/test_dispatch.py).
_STAMPED_LATE = 1.05
SHORT = Size(80, 5, 80, kills=3, gusts=2, absences=1, away=(2.0, 3.0))


@dataclass(frozen=True)
class Result:
    """What came of a storm. `most`: accepted messages, and requests, in any one second at the provider."""

    count: Count
    faults: Mapping[str, int]
    posts: Mapping[str, int]
    done: Mapping[str, int]
    most: tuple[int, int]
    rate: int
    rests: tuple[int, int]  # begun, and over by themselves

    @property
    def good(self) -> bool:
        return self.count.good and max(self.most) <= self.rate * _STAMPED_LATE

    def table(self) -> str:
        one = self.count
        rows = {
            "faults provoked": sum(self.faults.values()),
            **{f"  {kind}": number for kind, number in sorted(self.faults.items())},
            "  the provider away": self.done["absence"],
            "killed": self.done["killed"],
            "  of these at named points": self.done["killed"] - self.done["kill"] - self.done["absence"],
            "callbacks taken": self.posts["posted"],
            "  that had to be repeated": self.posts["post_failed"],
            "the sender rested": f"{self.rests[0]} (over by a trial: {self.rests[1]}, by a start: the others)",
            "messages due": one.due,
            "lost": one.lost,
            "repeated": one.repeated,
            "in doubt or waiting": one.doubtful,
            "most accepted in a second": f"{self.most[0]} of {self.rate}",
            "most requests in a second": f"{self.most[1]} of {self.rate}",
            "seconds": f"{one.seconds:.0f}",
        }
        return "\n".join(f"{name:<30}{value:>8}" for name, value in rows.items())


class Storm:
    """One town, what is done to it, and how often."""

    def __init__(self, town: Town, website: Simulator, size: Size, dice: random.Random) -> None:
        self._town = town
        self._website = website
        self._size = size
        self._dice = dice
        self._provider = town.simulator
        self._titles: list[str] = []
        self._done: Counter[str] = Counter()
        self._due = size.citizens * size.notices

    def prepare(self) -> None:
        town, size = self._town, self._size
        town.config["feeds"]["notizie"]["url"] = self._website.feed_url
        town.config["whatsapp"] |= {"rate": size.rate, "daily_recipients": 2 * size.citizens}
        town.environ = {
            "BRIDGE_TESTING": "1",
            "BRIDGE_FANOUT_CHUNK": str(size.citizens // 4),
            "BRIDGE_READ_SECONDS": str(READ_LIMIT),
        }
        town.import_subscribers({phone(number): ["tutto"] for number in range(size.citizens)})
        town.bridge("poll")  # the baseline
        self._provider.faults.add(*DRIZZLE)

    def rage(self) -> None:
        """Hazards at moments of the dice's choice, while the notices go out."""
        size, dice = self._size, self._dice
        hazards = ["kill"] * size.kills + ["gust"] * size.gusts + ["absence"] * size.absences
        dice.shuffle(hazards)
        self._town.launch()
        for out in sorted(dice.sample(range(1, int(LULL * self._due)), len(hazards))):
            self._go_on(out)
            threading.Event().wait(dice.uniform(0, 0.5))
            self._strike(hazards.pop())
        self._go_on(int(LULL * self._due))

    def calm(self, begun: float) -> Result:
        """No more faults: the bridge comes to rest. `begun`: when the storm did, in monotonic seconds."""
        faults = self._struck()
        self._provider.faults.clear()
        self._go_on(self._due)
        given_up = time.monotonic() + PATIENCE
        while not settled(self._town) and time.monotonic() < given_up:
            self._raise_the_dead()
            threading.Event().wait(1.0)
        seconds = time.monotonic() - begun
        summary, log = self._provider.ledger.summary(), self._town.log()
        return Result(
            count(self._town, self._size.citizens, self._titles, seconds),
            faults, self._provider.ledger.counts, self._done,
            (int(str(summary["peak_accepted_per_second"])), int(str(summary["peak_requests_per_second"]))),
            self._size.rate, (log.count("rest.began"), log.count("rest.over")),
        )  # fmt: skip

    def _struck(self) -> Counter[str]:
        struck: Counter[str] = Counter()
        for one in self._provider.faults.as_list():
            if one["kind"] != "latency":
                struck[f"{one['kind']} ({one['on']})"] += int(str(one["struck"]))
        return struck

    def _go_on(self, out: int) -> None:
        """Until so many messages were accepted, or nothing gets out any more."""
        ledger = self._provider.ledger
        accepted, since = 0, time.monotonic()
        while not ledger.wait_counts(0.2, accepted=out) and time.monotonic() - since < PATIENCE:
            self._raise_the_dead()
            self._publish()
            if ledger.counts["accepted"] > accepted:
                accepted, since = ledger.counts["accepted"], time.monotonic()

    def _publish(self) -> None:
        """One more notice, once half of the last one is out."""
        enough = (len(self._titles) - 0.5) * self._size.citizens
        if len(self._titles) < self._size.notices and self._provider.ledger.counts["accepted"] >= enough:
            self._titles.append(f"Notizia {len(self._titles)}")
            self._website.newsroom.publish(Draft(title=self._titles[-1], text="Come da ordinanza."))

    def _strike(self, hazard: str) -> None:
        self._done[hazard] += 1
        if hazard == "kill":
            self._town.kill()
            self._raise_the_dead()
        elif hazard == "gust":
            kind, number = self._dice.choice(GUSTS), self._dice.randint(*GUST)
            self._provider.faults.add(Fault(kind, next=number, seconds=SILENCE, retry_after=2))
        else:
            self._leave()

    def _leave(self) -> None:
        """The provider is away, and in the midst of it the bridge is killed."""
        seconds = self._dice.uniform(*self._size.away)
        self._provider.leave()
        threading.Event().wait(seconds / 2)
        self._town.kill()
        self._raise_the_dead()
        threading.Event().wait(seconds / 2)
        self._provider.come_back()

    def _raise_the_dead(self) -> None:
        """Start the bridge again where it has ended; every other time to die at a named point by itself."""
        town = self._town
        while town.process_ended():
            assert town.process is not None
            assert town.process.returncode == -signal.SIGKILL, town.log()
            self._done["killed"] += 1
            town.environ.pop("BRIDGE_CRASH_AT", None)
            if self._done["killed"] % 2:
                where = f"{self._dice.choice(POINTS)}:{self._dice.randint(1, self._size.citizens // 4)}"
                town.environ["BRIDGE_CRASH_AT"] = where
            town.launch()


def storm(size: Size, seed: int) -> Result:
    """A whole storm in a town of its own."""
    begun = time.monotonic()
    dice = random.Random(f"{seed}/storm")
    with (
        tempfile.TemporaryDirectory() as directory,
        Simulator() as website,
        a_town(Path(directory), seed=seed, **CALLBACKS) as town,
    ):
        one = Storm(town, website, size, dice)
        one.prepare()
        one.rage()
        return one.calm(begun)
