"""An import of thousands beside a running daemon: a stop word and a pause get their turn in the middle of it."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager

from bridge.roster import PIECE
from tests.acceptance.town import Town, phone
from tests.shell import HEADER

# By far more than what can be taken in while a citizen and ops are served. On a busy machine (ten processes on two
# cores) 8,000 had all been taken in by then.
MANY = 24_000
ADA = phone(1)


def taken_in(town: Town) -> int:
    """How many of the list are in the tables; Ada was there before."""
    with closing(sqlite3.connect(town.directory / "state" / "bridge.db")) as db:
        return int(db.execute("SELECT count(*) FROM subscribers").fetchone()[0]) - 1


@contextmanager
def importing(town: Town) -> Iterator[None]:
    """`bridge subscribers import` of thousands under way, and still so at the end: then it is broken off."""
    path = town.directory / "many.csv"
    rows = (f"{phone(number)},,viabilita,,2026-01-10,modulo\n" for number in range(100, 100 + MANY))
    path.write_text(HEADER + "".join(rows))
    command = [sys.executable, "-m", "bridge", "--config", str(town.directory / "config.yaml")]
    process = subprocess.Popen(
        [*command, "subscribers", "import", str(path)], env=town._environ(), stderr=subprocess.DEVNULL
    )
    try:
        town.wait_for(lambda: taken_in(town) > 0, "the import to be under way")
        yield
        assert process.poll() is None, "the import was over before"
    finally:
        process.kill()
        process.wait(10)


def test_a_stop_word_and_a_pause_do_not_wait_for_the_end_of_an_import(town: Town) -> None:
    town.import_subscribers({ADA: ["viabilita"]})
    with town.running():
        with importing(town):
            town.write(ADA, "STOP")
            town.wait_accepted(1)
            town.bridge("pause")
        town.publish("Chiusa via Roma", categories=["Viabilità"])
        town.wait_logged("notice.fanned_out")
    [goodbye] = town.got()[ADA]
    assert goodbye.startswith("Fatto: non riceverai più messaggi")
    assert list(town.got()) == [ADA]  # the pause holds
    taken = taken_in(town)
    assert 0 < taken < MANY
    assert taken % PIECE == 0  # whatever it is broken off in is taken in whole or not at all
    assert f"recipients={taken}" in town.log()
    states = town.json("status")
    assert (states["paused"], states["subscribers"]) == (True, {"active": taken, "stopped": 1})
