"""What a service manager hears: datagrams of sd_notify(3), read from a real socket."""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from bridge.systemd import Systemd


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as sock:
        sock.bind(str(tmp_path / "notify"))
        sock.settimeout(10)
        yield sock


def environ_of(manager: socket.socket, **further: str) -> dict[str, str]:
    return {"NOTIFY_SOCKET": str(manager.getsockname()), **further}


def heard(manager: socket.socket) -> list[str]:
    return manager.recv(4096).decode().splitlines()


def test_each_turn_of_a_life_is_told(manager: socket.socket) -> None:
    systemd = Systemd(environ_of(manager))
    systemd.ready("3 feeds")
    systemd.alive()
    systemd.status("2 messages wait")
    systemd.stopping()
    assert [heard(manager) for _ in range(4)] == [
        ["READY=1", "STATUS=3 feeds"],
        ["WATCHDOG=1"],
        ["STATUS=2 messages wait"],
        ["STOPPING=1", "STATUS=finishing the requests in flight"],
    ]


def test_a_reload_is_told_with_the_time_by_the_monotonic_clock(manager: socket.socket) -> None:
    Systemd(environ_of(manager)).reloading()
    reloading, time, status = heard(manager)
    assert (reloading, status) == ("RELOADING=1", "STATUS=reading its configuration")
    assert re.fullmatch(r"MONOTONIC_USEC=\d+", time)


def test_an_abstract_socket_is_reached_too() -> None:
    name = f"bridge-test-{os.getpid()}"
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)) as manager:
        manager.bind(f"\0{name}")
        manager.settimeout(10)
        Systemd({"NOTIFY_SOCKET": f"@{name}"}).alive()
        assert heard(manager) == ["WATCHDOG=1"]


def test_a_sentence_of_several_lines_cannot_say_anything_else(manager: socket.socket) -> None:
    Systemd(environ_of(manager)).status("broken:\nREADY=1 " + "x" * 1000)
    [said] = heard(manager)
    assert (said[:22], len(said)) == ("STATUS=broken: READY=1", len("STATUS=") + 500)


def test_without_a_socket_nothing_is_done(caplog: pytest.LogCaptureFixture) -> None:
    systemd = Systemd({"WATCHDOG_USEC": "1000000"})
    systemd.ready("3 feeds")
    systemd.alive()
    assert (systemd.beat, caplog.text) == (None, "")


def test_a_manager_that_is_gone_is_told_once_and_harms_nobody(
    manager: socket.socket, caplog: pytest.LogCaptureFixture
) -> None:
    systemd = Systemd(environ_of(manager))
    manager.close()
    systemd.alive()
    systemd.alive()
    assert caplog.text.count("systemd.unreachable") == 1


@pytest.mark.parametrize(
    ("further", "beat"),
    [
        ({"WATCHDOG_USEC": "60000000"}, 30.0),
        ({"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": str(os.getpid())}, 30.0),
        ({"WATCHDOG_USEC": "60000000", "WATCHDOG_PID": "1"}, None),  # meant for another process
        ({"WATCHDOG_USEC": "0"}, None),
        ({"WATCHDOG_USEC": "soon"}, None),
        ({}, None),
    ],
)
def test_a_sign_of_life_is_due_at_half_of_what_the_watchdog_allows(
    manager: socket.socket, further: dict[str, str], beat: float | None
) -> None:
    assert Systemd(environ_of(manager, **further)).beat == beat
