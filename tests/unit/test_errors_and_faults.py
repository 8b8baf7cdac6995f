"""The exit codes that errors carry, and the crash points that only the chaos suite arms."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

from bridge import errors
from bridge.errors import ConfigError, FetchError, Problem
from bridge.faults import POINTS, crash_point, size


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (ConfigError((Problem("config.yaml", 3, 5, "wrong"),)), 78),
        (errors.SecretError("missing"), 78),
        (errors.KeyMismatchError("another key"), 78),
        (errors.StoreError("locked"), 1),
        (errors.NotFoundError("nothing"), 1),
        (errors.ImportRefusedError("line 2"), 1),
        (FetchError("gone", gone=True), 1),
    ],
)
def test_an_error_carries_the_exit_code_of_the_contract(error: errors.BridgeError, code: int) -> None:
    assert error.exit_code == code


def test_a_problem_is_printed_with_its_place_or_with_the_file_alone() -> None:
    assert str(Problem("config.yaml", 3, 5, "wrong")) == "config.yaml:3:5: wrong"
    assert str(Problem("config.yaml", 0, 0, "empty")) == "config.yaml: empty"
    both = ConfigError((Problem("a", 1, 1, "x"), Problem("a", 2, 1, "y")))
    assert str(both) == "a:1:1: x\na:2:1: y"


def test_a_crash_point_that_is_not_armed_does_nothing() -> None:
    for point in POINTS:
        crash_point(point)


def test_a_size_is_changed_only_while_testing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BRIDGE_FANOUT_CHUNK", "3")
    assert size("BRIDGE_FANOUT_CHUNK", 10_000) == 10_000
    monkeypatch.setenv("BRIDGE_TESTING", "1")
    assert size("BRIDGE_FANOUT_CHUNK", 10_000) == 3
    assert size("BRIDGE_OTHER", 7) == 7


def _run(where: str, testing: str = "1") -> subprocess.CompletedProcess[bytes]:
    code = (
        "from bridge.faults import crash_point\n"
        "for n in range(1, 4):\n"
        "    print(n, flush=True)\n"
        "    crash_point('claim-committed')\n"
    )
    environ = {**os.environ, "BRIDGE_TESTING": testing, "BRIDGE_CRASH_AT": where}
    return subprocess.run(
        [sys.executable, "-c", code], env=environ, capture_output=True, check=False, timeout=60
    )


def test_an_armed_point_kills_the_process_at_the_passing_that_was_named() -> None:
    done = _run("claim-committed:2")
    assert (done.returncode, done.stdout.split()) == (-signal.SIGKILL, [b"1", b"2"])


def test_another_point_or_another_environment_does_not() -> None:
    assert _run("bytes-sent:1").returncode == 0
    assert _run("claim-committed:2", testing="0").returncode == 0


def test_a_point_that_does_not_exist_is_told() -> None:
    done = _run("nowhere:1")
    assert done.returncode == 1
    assert b"BRIDGE_CRASH_AT names no point: 'nowhere'" in done.stderr
