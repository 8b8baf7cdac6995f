"""Fan-out: how long a notice for a million citizens takes to become deliveries, and who waits meanwhile.

    python benchmarks/fanout.py                     a million citizens (a minute to move them in)
    python benchmarks/fanout.py --citizens 20000    fewer
    python benchmarks/fanout.py --short             a few, to see that it works

On SQLite, by the service that the daemon's loop calls, chunk after chunk, each a transaction of its own. Beside it
two threads, each ten times a second: one citizen signs up by a message, and messages are claimed. Told is the longest
that either took, and what it takes while nothing else is written.
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from http_wire import TOKEN
from rig import Town, let_go, move_in, post_notice

from bridge.bootstrap import Store
from bridge.clock import SystemClock
from bridge.config import load
from bridge.conversation import Conversation
from bridge.delivery import Delivery
from bridge.model import Address, Inbound
from bridge.releases import Releases
from bridge.whatsapp.twilio_sender import TwilioSender

SECONDS, WAIT = 3.0, 0.080
CLAIMED = 20
EVERY = 0.1


class Beside(threading.Thread):
    """Does something again and again, and remembers how long each time took."""

    def __init__(self, work: Callable[[int], object]) -> None:
        super().__init__(daemon=True)
        self._work = work
        self._over = threading.Event()
        self.took: list[float] = []

    def run(self) -> None:
        number = 0
        while not self._over.wait(EVERY):
            begun = time.perf_counter()
            self._work(number)
            self.took.append(time.perf_counter() - begun)
            number += 1

    def end(self) -> None:
        self._over.set()
        self.join()


class Services:
    """The services upon one store."""

    def __init__(self, town: Town, store: Store) -> None:
        config, clock = load(town.folder / "config.yaml"), SystemClock()
        assert config.whatsapp
        sender = TwilioSender(config.whatsapp, TOKEN, f"{town.address}/whatsapp/status", 1)
        self.releases = Releases(config, store.db, clock)
        self.delivery = Delivery(config, config.whatsapp, store.db, store.cipher, sender, clock)
        self._conversation = Conversation(config, store.db, store.cipher, clock)
        self._round = 0

    def sign_up(self, number: int) -> None:
        number += 1_000 * self._round
        who = Address.of_phone(f"+39320{number:07d}")
        self._conversation.hear(Inbound(f"SMin{number}", who, "ATTIVA"))

    def claim(self, _number: int) -> None:
        self.delivery.claim(CLAIMED)

    def beside(self, work: Callable[[], object]) -> tuple[float, list[float], list[float]]:
        """How long some work took, and each sign-up and claim meanwhile."""
        self._round += 1
        threads = [Beside(self.sign_up), Beside(self.claim)]
        for thread in threads:
            thread.start()
        begun = time.perf_counter()
        work()
        took = time.perf_counter() - begun
        for thread in threads:
            thread.end()
        return took, threads[0].took, threads[1].took


def verdict(*, met: bool) -> str:
    return "met" if met else "**missed**"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--citizens", type=int, default=1_000_000)
    parser.add_argument("--short", action="store_true")
    chosen = parser.parse_args()
    citizens = 20_000 if chosen.short else chosen.citizens
    with tempfile.TemporaryDirectory() as folder:
        town = Town.found(Path(folder), "http://127.0.0.1:9")
        with town.store() as store:
            move_in(store, citizens)
            services = Services(town, store)
            let_go(store, post_notice(store))

            def fan_out() -> None:
                while services.releases.release():
                    pass

            took, signed, claimed = services.beside(fan_out)
            _, alone_signed, alone_claimed = services.beside(lambda: time.sleep(2))
    wait = max(*signed, *claimed, 0.0)
    print("| deliveries | s | longest sign-up: ms | longest claim: ms | alone: ms | 3 s | 80 ms |")
    print("| ---: | ---: | ---: | ---: | ---: | --- | --- |")
    print(f"| {citizens:,} | {took:.2f} | {1000 * max(signed, default=0):.0f} | {1000 * max(claimed, default=0):.0f} "
          f"| {1000 * max(alone_signed):.0f}, {1000 * max(alone_claimed):.0f} | {verdict(met=took < SECONDS)} "
          f"| {verdict(met=wait < WAIT)} |")  # fmt: skip


if __name__ == "__main__":
    main()
