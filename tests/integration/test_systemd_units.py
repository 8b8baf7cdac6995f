"""The units: systemd finds nothing wrong with them, and little that an intruder could use."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.machine import needs

UNITS = Path(__file__).parents[2] / "systemd"
NAMES = ("bridge.service", "bridge@.service")
LARGEST_EXPOSURE = 1.6


@pytest.fixture
def analyze() -> str:
    """Debian's package `systemd` brings it; nothing of systemd need be running."""
    found = shutil.which("systemd-analyze") or ""
    needs(found, "systemd-analyze is missing: apt-get install systemd")
    return found


def said_by(*command: str) -> tuple[int, str]:
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout + done.stderr


def directives(name: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in (UNITS / name).read_text().splitlines():
        key, equals, value = line.partition("=")
        if equals and not line.startswith("#"):
            found.setdefault(key, []).append(value)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_systemd_finds_nothing_wrong_with_a_unit(analyze: str, tmp_path: Path, name: str) -> None:
    installed = tmp_path / name.replace("@.", "@prova.")
    # It looks for the command, which is not installed here.
    installed.write_text((UNITS / name).read_text().replace("/usr/bin/bridge", sys.executable))
    assert said_by(analyze, "verify", str(installed)) == (0, "")


@pytest.mark.parametrize("name", NAMES)
def test_a_unit_leaves_little_to_an_intruder(analyze: str, name: str) -> None:
    code, said = said_by(analyze, "security", "--offline=yes", "--no-pager", str(UNITS / name))
    exposure = re.search(r"Overall exposure level for \S+: ([\d.]+)", said)
    assert exposure is not None, said
    assert (code, float(exposure.group(1)) <= LARGEST_EXPOSURE) == (0, True), said


def test_an_instance_is_the_one_unit_with_files_of_its_own() -> None:
    one, many = (directives(name) for name in NAMES)
    differ = {key for key in one | many if one.get(key) != many.get(key)}
    assert differ == {"Description", "ExecStart", "ExecReload", "LoadCredential", "StateDirectory"}
    assert [many[key] for key in ("ExecStart", "LoadCredential", "StateDirectory")] == [
        ["/usr/bin/bridge --config /etc/bridge/%i.yaml run"],
        [
            "TWILIO_AUTH_TOKEN:/etc/bridge/credentials/%i/TWILIO_AUTH_TOKEN",
            "BRIDGE_KEY:/etc/bridge/credentials/%i/BRIDGE_KEY",
        ],
        ["bridge/%i"],
    ]


@pytest.mark.parametrize("name", NAMES)
def test_a_unit_keeps_what_the_daemon_relies_on(name: str) -> None:
    """It waits for a right clock, for the daemon's own word, and does not try again after a mistake of ops."""
    unit = directives(name)
    assert unit["Type"] == ["notify"]
    assert unit["NotifyAccess"] == ["main"]
    assert unit["WatchdogSec"] == ["2min"]
    assert unit["RestartPreventExitStatus"] == ["2 78"]
    assert "time-sync.target" in unit["After"][0].split()
    assert unit["ExecReload"][-1] == "kill -HUP $MAINPID"
