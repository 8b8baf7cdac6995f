"""Fault drills of the daemon: what a host does to it, told once in its log, with nothing lost or repeated.

A full disk, a database that somebody else holds, a scheduler that died, a clock that jumps; a bad configuration is
in `test_reload`. A service manager of the test's own listens for the signs of life that systemd would wait for.
"""

from __future__ import annotations

import signal
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.acceptance.manager import WATCHDOG, a_manager
from tests.acceptance.town import Town, phone
from tests.machine import needs

ADA = phone(1)
FAKETIME = [*Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1")]


def count(town: Town, text: str) -> int:
    return town.log().count(text)


# --- the disk and the database -----------------------------------------------------------------------------


@contextmanager
def a_small_disk(directory: Path) -> Iterator[None]:
    """A file system of 4 MiB of its own. Only root may mount one."""
    directory.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(directory)]
    needs(subprocess.run(command, check=False).returncode == 0, "mounting a small disk needs root")
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(directory)], check=True)


def fill_up(file: Path) -> None:
    """Until not one byte more has room."""
    with file.open("wb", buffering=0) as filler:
        for size in (65536, 1):
            try:
                while True:
                    filler.write(bytes(size))
            except OSError:
                pass


def test_a_full_disk_is_told_once_and_what_waited_is_relayed_when_there_is_room(town: Town) -> None:
    town.import_subscribers({})
    with a_small_disk(town.directory / "disk"):
        town.environ["STATE_DIRECTORY"] = str(town.directory / "disk")
        town.import_subscribers({ADA: ["tutto"]})
        filler = town.directory / "disk" / "filler"
        with a_manager(town) as manager, town.running():
            town.wait_polled()
            fill_up(filler)
            for number in range(10):  # more than the write-ahead log has room for already
                town.publish(f"Notizia {number}", text="Una lunga ordinanza. " * 50)
            town.wait_logged("watchdog.not_fed")
            town.wait_polled(further=5)
            silent_since = len(manager.heard())
            manager.wait_for("STATUS=", "STATUS=", after=silent_since)
            assert WATCHDOG not in manager.heard()[silent_since:]
            assert town.get("/healthz") == 200
            filler.unlink()
            manager.wait_for(WATCHDOG, after=silent_since)
            town.wait_accepted(10)
            town.wait_logged("notice.done", 10)
            town.wait_logged("trouble.over")  # not before all that met it has gone well again
        [told] = [line for line in town.log().splitlines() if " trouble at=" in line]
        assert "the disk of the database is full: make room on it; nothing is lost meanwhile" in told
        assert count(town, "trouble.over") == 1
        assert (count(town, "watchdog.not_fed"), count(town, "watchdog.fed_again")) == (1, 1)
        assert "Traceback" not in town.log()
    assert len(town.got()[ADA]) == len(set(town.got()[ADA])) == 10


@pytest.mark.parametrize("lock", ["IMMEDIATE", "EXCLUSIVE"])
def test_a_database_that_another_process_holds_is_told_once_and_worked_with_when_it_is_free(
    town: Town, lock: str
) -> None:
    town.environ |= {"BRIDGE_TESTING": "1", "BRIDGE_BUSY_SECONDS": "1"}
    town.import_subscribers({ADA: ["tutto"]})
    with a_manager(town) as manager, town.running():
        town.wait_polled()
        with closing(sqlite3.connect(town.directory / "state" / "bridge.db", isolation_level=None)) as other:
            other.execute(f"BEGIN {lock}")
            town.publish("Mercato in piazza")
            town.wait_logged("watchdog.not_fed")
            silent_since = len(manager.heard())
            manager.wait_for("STATUS=", "STATUS=", after=silent_since)
            assert WATCHDOG not in manager.heard()[silent_since:]
            other.execute("ROLLBACK")
        manager.wait_for(WATCHDOG, after=silent_since)
        town.wait_accepted(1)
        town.wait_logged("notice.done")
        town.wait_logged("trouble.over")
    [told] = [line for line in town.log().splitlines() if " trouble at=" in line]
    assert "another process holds the database for long: let it end, or end it" in told
    assert count(town, "trouble.over") == 1
    assert "Traceback" not in town.log()
    assert len(town.got()[ADA]) == 1


def test_a_stop_while_another_process_holds_the_database_is_in_time(town: Town) -> None:
    town.start()
    town.wait_polled()
    with closing(sqlite3.connect(town.directory / "state" / "bridge.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        town.wait_polled(further=1)  # whose outcome cannot be written
        assert town.stop() == 0


# --- the scheduler -----------------------------------------------------------------------------------------


def test_when_the_scheduler_has_died_the_watchdog_is_fed_no_more(town: Town) -> None:
    town.environ |= {"BRIDGE_TESTING": "1", "BRIDGE_KILL_THREAD": "APScheduler"}
    with a_manager(town) as manager, town.running():
        manager.wait_for("READY=1", WATCHDOG)
        assert town.process is not None
        town.process.send_signal(signal.SIGUSR2)
        town.wait_logged("watchdog.not_fed")
        silent_since = len(manager.heard())
        manager.wait_for("STATUS=the scheduler has not ticked for", "STATUS=", after=silent_since)
        assert WATCHDOG not in manager.heard()[silent_since:]
        assert town.get("/readyz") == 503
    assert count(town, "watchdog.not_fed") == 1
    assert 'watchdog.not_fed reasons="the scheduler has not ticked for' in town.log()


# --- the clock ---------------------------------------------------------------------------------------------


class ShiftedClock:
    """The clock of a town's processes: `shift` moves it while they run. The monotonic one is nobody's to move."""

    def __init__(self, town: Town) -> None:
        needs(FAKETIME, "libfaketime is missing: apt-get install faketime")
        self._file = town.directory / "clock"
        self.shift("+0")
        town.environ |= {
            "LD_PRELOAD": str(FAKETIME[0]),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
        }

    def shift(self, by: str) -> None:
        """By so many of a unit, as in +3h or -2d, or to a moment, as in @1970-01-02 00:00:00."""
        new = self._file.with_suffix(".new")
        new.write_text(f"{by}\n")
        new.rename(self._file)


def test_a_start_with_an_absurd_clock_is_refused_and_nothing_is_polled(town: Town) -> None:
    clock = ShiftedClock(town)
    clock.shift("@1970-01-02 00:00:00")
    done = town.bridge("run", check=False)
    assert done.returncode == 1
    assert "the clock says 1970-01-02 00:00 UTC, which cannot be: set the clock right" in done.stderr
    assert town.simulator.newsroom.polls() == []


def test_a_start_long_before_the_last_run_is_refused_unless_ops_trust_the_clock(town: Town) -> None:
    clock = ShiftedClock(town)
    with a_manager(town) as manager, town.running():
        manager.wait_for(WATCHDOG)
    clock.shift("-2d")
    done = town.bridge("run", check=False)
    assert (done.returncode, "BRIDGE_TRUST_CLOCK=1" in done.stderr) == (1, True)
    town.environ["BRIDGE_TRUST_CLOCK"] = "1"
    with town.running():
        town.wait_polled()


@pytest.mark.parametrize("jump", ["+3h", "-3h"])
def test_after_a_jump_of_hours_polls_and_sends_go_on_by_the_new_time(town: Town, jump: str) -> None:
    clock = ShiftedClock(town)
    clock.shift("-5h")
    town.import_subscribers({ADA: ["tutto"]})
    clock.shift("+0")
    with a_manager(town) as manager, town.running():
        town.wait_polled()
        clock.shift(jump)
        town.wait_logged("clock.jumped")
        after = len(manager.heard())
        town.wait_polled()
        town.publish("Mercato in piazza")
        town.wait_accepted(1)
        town.wait_logged("notice.done")
        manager.wait_for(WATCHDOG, after=after)
    assert count(town, "clock.jumped") == 1
    assert "watchdog.not_fed" not in town.log()
    assert len(town.got()[ADA]) == 1


@pytest.mark.parametrize("jump", ["+20y", "@1970-01-02 00:00:00"])
def test_after_an_absurd_jump_nothing_is_polled_released_or_expired_until_the_clock_is_back(
    town: Town, jump: str
) -> None:
    town.config["relay"] |= {"hold": "1h", "urgent_hold": "1h"}
    town.config["topics"]["allerte"]["expires"] = "12h"
    town.import_subscribers({ADA: ["allerte"]})
    clock = ShiftedClock(town)
    room = town.simulator.newsroom
    with a_manager(town) as manager, town.running():
        town.wait_polled()
        town.publish("Allerta rossa per neve")
        town.wait_logged("notice.held")
        clock.shift(jump)
        town.wait_logged("clock.doubted")
        place = manager.wait_for("STATUS=the clock is in doubt", WATCHDOG, after=len(manager.heard()))
        polled = len(room.polls())
        manager.wait_for(WATCHDOG, WATCHDOG, WATCHDOG, after=place)
        assert len(room.polls()) <= polled + 1  # one may have been under way
        clock.shift("+0")
        town.wait_logged("clock.believed")
        town.wait_polled()
        [notice] = town.json("notices", "list")
        assert notice["state"] == "held"
    assert (count(town, "clock.doubted"), count(town, "clock.believed")) == (1, 1)
    assert town.got() == {}
