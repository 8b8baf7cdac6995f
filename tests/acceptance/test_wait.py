"""`--wait`: somebody watches a notice go out, beside the daemon that sends it."""

from __future__ import annotations

import json
import subprocess
import sys

from tests.acceptance.town import Town, phone
from tests.terminal import on_a_terminal


def subscribed(town: Town, how_many: int) -> None:
    town.import_subscribers({phone(number): ["viabilita"] for number in range(1, how_many + 1)})


def test_a_notice_is_followed_until_everybody_was_sent_it(town: Town) -> None:
    subscribed(town, 30)
    with town.running():
        done = town.bridge("send", "--topic", "viabilita", "Via Po è chiusa. Deviazioni.", "--wait")
    held, over = done.stdout.splitlines()
    assert held.endswith("will go to 30 citizens; `bridge notices cancel 1` withdraws it")
    assert over.startswith("notice 1 is done: 30 citizens, ")
    assert len(town.got()) == 30


def test_a_held_one_is_released_and_followed(town: Town) -> None:
    town.config["relay"] = {"hold": "1h", "quiet_hours": None}
    subscribed(town, 3)
    with town.running():
        town.bridge("send", "--topic", "viabilita", "Via Po è chiusa.")
        done = town.bridge("notices", "release", "1", "--wait")
    assert done.stdout.splitlines()[0] == "notice 1 is released; 0 citizens have it"
    assert done.stdout.splitlines()[1].startswith("notice 1 is done: 3 citizens, ")


def test_a_program_gets_one_document_when_it_is_over(town: Town) -> None:
    subscribed(town, 3)
    with town.running():
        done = town.bridge("send", "--topic", "viabilita", "Via Po è chiusa.", "--wait", "--json")
    told = json.loads(done.stdout)
    assert (told["id"], told["state"], told["recipients"], told["have_it"], told["failed"]) == (
        1,
        "done",
        3,
        3,
        0,
    )


def test_one_that_is_cancelled_meanwhile_ends_the_watching_with_1(town: Town) -> None:
    town.config["relay"] = {"hold": "1h", "quiet_hours": None}
    subscribed(town, 3)
    command = [sys.executable, "-m", "bridge", "--config", str(town.write_config()), "send"]
    words = ["--topic", "viabilita", "Via Po è chiusa.", "--wait"]
    with town.running():
        watching = subprocess.Popen(
            [*command, *words], env=town._environ(), stdout=subprocess.PIPE, text=True
        )
        assert watching.stdout is not None
        watching.stdout.readline()  # "notice 1 is held until …"
        town.bridge("notices", "cancel", "1")
        told, _ = watching.communicate(timeout=60)
    assert (watching.returncode, told) == (
        1,
        "notice 1 is cancelled (by hand): 0 citizens, nothing sent yet\n",
    )
    assert town.got() == {}


def test_ctrl_c_stops_the_watching_and_not_the_sending(town: Town) -> None:
    town.config["relay"] = {"hold": "1s", "quiet_hours": None}
    subscribed(town, 3)
    with town.running():
        town.bridge("pause")
        shown = on_a_terminal(
            "--config", str(town.write_config()), "send", "--topic", "viabilita", "Via Po è chiusa.", "--wait",
            interrupt_at="sending is paused", environ=town._environ(),
        )  # fmt: skip
        town.bridge("resume")
        town.wait_accepted(3)
    assert (shown.code, len(town.got())) == (1, 3)
    assert "the sending goes on by itself; `bridge notices show 1` tells how it stands" in shown.text


def test_a_message_is_explained_by_its_sid(town: Town) -> None:
    subscribed(town, 1)
    with town.running():
        town.bridge("send", "--topic", "viabilita", "Via Po è chiusa. Deviazioni.", "--wait")
        [message] = town.simulator.ledger.outbound()
        town.wait_for(
            lambda: "receipt: delivered" in town.bridge("explain", message.sid).stdout,
            "a receipt of delivery",
        )
        told = town.bridge("explain", message.sid).stdout
    assert told.splitlines()[0] == "message 1 to subscriber 1: delivered (times: Europe/Rome)"
    assert "notice 1: Via Po è chiusa" in told
    assert "sent as template:notizia: accepted" in told
