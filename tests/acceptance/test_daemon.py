"""The life of the process: it stops in time, survives its death, and refuses what cannot be."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import time
from contextlib import ExitStack
from pathlib import Path

import pytest
import urllib3

from bridge.simulator.faults import Fault
from tests.acceptance.town import TIMEOUT, Town, free_port, http, phone
from tests.integration.fetch_server import serving
from tests.integration.hostile_cases import CASES
from tests.integration.hostile_documents import DOCUMENTS

HOSTILE = {**CASES, **DOCUMENTS}
ADA = phone(1)
MANY = {phone(number): ["tutto"] for number in range(200)}


def test_sigterm_lets_requests_in_flight_end_and_exits_0_in_time(town: Town) -> None:
    town.config["whatsapp"]["rate"] = 50
    town.import_subscribers(MANY)
    town.simulator.faults.add(Fault("latency", seconds=1.0))
    town.start()
    town.wait_polled()
    town.publish("Mercato in piazza")
    town.wait_accepted(20)
    assert town.stop() == 0
    states = town.json("status")["messages"]
    assert "sending" not in states
    accepted = len(town.simulator.ledger.outbound())
    assert accepted < 200
    assert states["queued"] == 200 - accepted
    town.simulator.faults.clear()
    with town.running():
        town.wait_accepted(200)
        town.wait_logged("notice.done")
    assert {len(texts) for texts in town.got().values()} == {1}
    assert len(town.got()) == 200


def test_sigterm_with_a_provider_that_hangs_exits_0_in_time_and_nothing_is_sent_twice(town: Town) -> None:
    town.import_subscribers({ADA: ["tutto"]})
    town.simulator.faults.add(Fault("stall_after", seconds=60, next=1))
    town.simulator.provider.change(callbacks=False)  # one of these would prove that it was accepted
    town.start()
    town.wait_polled()
    town.publish("Mercato in piazza")
    town.wait_accepted(1)
    assert town.stop() == 0
    assert town.json("status")["messages"] == {"sending": 1}
    town.simulator.faults.clear()
    with town.running():
        town.wait_logged("outcome=accepted")
    assert [len(texts) for texts in town.got().values()] == [1]


def test_after_kill_9_in_the_middle_of_a_send_nothing_is_lost_and_nothing_repeated(town: Town) -> None:
    town.config["whatsapp"]["rate"] = 100
    town.import_subscribers(MANY)
    town.simulator.faults.add(Fault("latency", seconds=0.1))
    town.start()
    town.wait_polled()
    town.publish("Mercato in piazza")
    for share in (40, 90, 140):
        town.wait_accepted(share)
        town.kill()
        town.start()
    town.wait_accepted(200)
    town.wait_logged("notice.done")
    town.stop()
    assert {number: len(texts) for number, texts in town.got().items()} == dict.fromkeys(MANY, 1)


def test_an_item_published_while_the_bridge_was_down_is_relayed_when_it_is_back(town: Town) -> None:
    town.import_subscribers({ADA: ["tutto"]})
    with town.running():
        town.wait_polled()
    town.publish("Mercato in piazza")
    with town.running():
        town.wait_accepted(1)
    assert len(town.got()[ADA]) == 1


def test_lost_answers_and_faults_of_the_provider_lose_and_repeat_nothing(town: Town) -> None:
    people = {phone(number): ["tutto"] for number in range(60)}
    town.import_subscribers(people)
    for kind, every in (("rate_limited", 5), ("error_before", 7), ("error_after", 11), ("drop_after", 6),
                        ("drop_before", 8), ("unreadable", 9), ("truncated", 13)):  # fmt: skip
        town.simulator.faults.add(Fault(kind, every=every, next=4, retry_after=0.2))
    with town.running():
        town.wait_polled()
        town.publish("Mercato in piazza")
        town.wait_accepted(60)
        town.wait_logged("notice.done")
    assert {number: len(texts) for number, texts in town.got().items()} == dict.fromkeys(people, 1)


def test_pause_holds_a_send_and_resume_goes_on(town: Town) -> None:
    town.import_subscribers({ADA: ["tutto"]})
    with town.running():
        town.wait_polled()
        town.bridge("pause")
        town.publish("Mercato in piazza")
        town.wait_logged("notice.fanned_out")
        assert town.json("status")["messages"] == {"queued": 1}
        town.bridge("resume")
        town.wait_accepted(1)


def test_a_notice_held_by_hand_leaves_when_it_is_released(town: Town) -> None:
    town.config["relay"]["hold"] = "1h"
    town.import_subscribers({ADA: ["tutto"]})
    with town.running():
        town.wait_polled()
        town.publish("Mercato in piazza")
        town.wait_logged("notice.held")
        town.bridge("notices", "hold", "1")
        town.bridge("notices", "release", "1")
        town.wait_accepted(1)


def test_a_second_run_on_one_state_exits_1_and_says_so(town: Town) -> None:
    with town.running():
        town.config["web"]["listen"] = f"127.0.0.1:{free_port()}"
        done = town.bridge("run", check=False)
    assert (done.returncode, "another bridge runs on this state" in done.stderr) == (1, True)


def test_a_taken_port_exits_1_and_says_so(town: Town) -> None:
    with socket.create_server(("127.0.0.1", town.port)):
        done = town.bridge("run", check=False)
    assert (done.returncode, f"cannot listen on 127.0.0.1:{town.port}" in done.stderr) == (1, True)


def test_without_a_whatsapp_section_news_is_taken_in_and_ops_are_warned(town: Town) -> None:
    del town.config["whatsapp"]
    with town.running():
        town.wait_polled()
        town.publish("Mercato in piazza")
        town.wait_logged("notice.held")
    assert "whatsapp.missing" in town.log()


def test_feeds_of_hostile_sites_are_told_and_do_not_hold_up_another(town: Town) -> None:
    """The slow ones are still under way when the sound one's news has gone out, and when the process is to end."""
    slow = ("a dripping status line", "a dripping body", "dripping chunks", "silence")
    told = ("an endless body", "a gzip bomb", "a billion laughs", "a circle", "a reset", "nothing there")
    town.import_subscribers({ADA: ["tutto"]})
    with ExitStack() as sites:
        peers = {name: sites.enter_context(serving(HOSTILE[name].answer)) for name in (*slow, *told)}
        for number, peer in enumerate(peers.values()):
            town.config["feeds"][f"ostile_{number}"] = {"url": peer.url, "every": "1s"}
        with town.running():
            for number in range(len(slow), len(peers)):
                town.wait_logged(f"feed.failed feed=ostile_{number} ")
            town.wait_polled()
            town.publish("Mercato in piazza")
            town.wait_accepted(1)
            assert [len(peers[name].requests) for name in slow] == [1] * len(slow)
            troubles = " ".join(town.json("status")["troubles"])
        assert [f"ostile_{number}" in troubles for number in range(len(peers))] == [False] * 4 + [True] * 6


def test_a_forged_callback_gets_403(town: Town) -> None:
    with town.running():
        url = f"http://127.0.0.1:{town.port}/whatsapp/inbound"
        answer = http.request("POST", url, fields={"MessageSid": "SM1", "From": f"whatsapp:{ADA}", "Body": "ATTIVA"},
                              encode_multipart=False)  # fmt: skip
    assert answer.status == 403
    assert town.json("subscribers", "list") == []


@pytest.fixture
def demo(tmp_path: Path) -> subprocess.Popen[str]:
    environ = {**os.environ, "STATE_DIRECTORY": str(tmp_path / "state"), "PYTHONUNBUFFERED": "1"}
    reference = Path(__file__).parents[2] / "config.yaml"
    command = [sys.executable, "-m", "bridge", "--config", str(reference), "demo"]
    return subprocess.Popen(
        command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=tmp_path
    )


def test_the_demo_serves_health_at_the_first_address_it_prints_and_relays_what_is_published(
    demo: subprocess.Popen[str],
) -> None:
    assert demo.stdout is not None
    address = demo.stdout.readline().split("http://")[1].split("/")[0]
    newsroom = demo.stdout.readline().split("http://")[1].split("/")[0]
    try:
        _until_ready(f"http://{address}/healthz")
        body = b'{"title": "Chiusa via Roma per lavori", "text": "Si passa da via Verdi."}'
        # The baseline first, or the item would be part of it.
        http.request("GET", f"http://{newsroom}/newsroom/wait?polls=6&timeout={TIMEOUT:.0f}", timeout=TIMEOUT)
        assert http.request("POST", f"http://{newsroom}/newsroom/items", body=body).status in (200, 201)
        waited = http.request(
            "GET",
            f"http://{newsroom}/_simulator/wait?accepted=3&settled=1&timeout={TIMEOUT:.0f}",
            timeout=TIMEOUT + 5,
        )
        assert waited.json()["met"]
        assert http.request("GET", f"http://{newsroom}/_simulator/summary").json()["recipients"] == 3
    finally:
        demo.send_signal(signal.SIGTERM)
        _, errors = demo.communicate(timeout=15)
    assert demo.returncode == 0, errors


def _until_ready(url: str) -> None:
    deadline = time.monotonic() + TIMEOUT
    while True:
        try:
            assert http.request("GET", url).status == 200
        except urllib3.exceptions.HTTPError:  # not listening yet
            assert time.monotonic() < deadline
        else:
            return
