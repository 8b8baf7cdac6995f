"""SIGHUP: a good configuration takes the place of the old one at work, a bad one changes nothing."""

from __future__ import annotations

import signal
import threading

import pytest

from bridge.simulator.faults import Fault
from bridge.simulator.items import Draft
from bridge.simulator.website import Outage
from tests.acceptance.manager import Manager, a_manager
from tests.acceptance.town import Town, phone

ADA, BRUNO = phone(1), phone(2)


def reload(town: Town, *, logged: str, count: int = 1) -> None:
    assert town.process is not None
    town.write_config()
    town.process.send_signal(signal.SIGHUP)
    town.wait_logged(logged, count)


def lines_with(town: Town, text: str) -> list[str]:
    return [line for line in town.log().splitlines() if text in line]


def test_a_bad_configuration_changes_nothing_and_every_mistake_is_told_once(town: Town) -> None:
    town.import_subscribers({ADA: ["tutto"]})
    good = town.config["feeds"]["notizie"]["every"]
    with a_manager(town) as manager, town.running():
        ready = manager.wait_for("READY=1")
        town.config["feeds"]["notizie"]["every"] = "soon"
        town.config["topics"]["tutto"]["colour"] = "red"
        reload(town, logged="config.refused")
        manager.wait_for("RELOADING=1", "MONOTONIC_USEC=", "READY=1", "STATUS=the changed configuration is refused",
                         after=ready)  # fmt: skip
        town.config["feeds"]["notizie"]["every"] = good
        town.wait_polled()
        town.publish("Mercato in piazza")
        town.wait_accepted(1)
        del town.config["topics"]["tutto"]["colour"]
        reload(town, logged="config.reloaded")
        place = len(manager.heard())
        manager.wait_for("WATCHDOG=1", after=place)
        assert not [said for said in manager.heard()[place:] if "refused" in said]
    [refusal] = lines_with(town, "config.refused")
    assert 'problems=2 effect="the old configuration stays"' in refusal
    path = town.directory / "config.yaml"
    told = [line.strip() for line in town.log().splitlines() if line.strip().startswith(f"{path}:")]
    assert len(told) == 2
    assert "every" in told[0]
    assert "colour" in told[1]


@pytest.mark.parametrize(
    ("section", "key", "value"),
    [("web", "listen", "127.0.0.1:1"), ("whatsapp", "sender", "+390000000009")],
)
def test_what_needs_a_restart_is_refused_with_all_beside_it(
    town: Town, section: str, key: str, value: str
) -> None:
    with town.running():
        town.wait_polled()
        before = town.config[section][key]
        town.config[section][key] = value
        del town.config["topics"]["scuole"]
        reload(town, logged=f"{section}.{key} was changed, which needs a restart")
        town.config[section][key] = before
        reload(town, logged="config.reloaded")
    assert "topics=4" in lines_with(town, "config.reloaded")[0]


def test_feeds_come_and_go_and_the_new_rules_hold(town: Town) -> None:
    town.import_subscribers({ADA: ["eventi"], BRUNO: ["tutto"]})
    room = town.simulator.newsroom
    with town.running():
        town.wait_polled()
        url = town.config["feeds"].pop("notizie")["url"]
        town.config["feeds"]["altre"] = {"url": f"{url}altre/", "every": "1s"}
        town.config["topics"]["eventi"]["rules"] = [{"keywords": ["mercato"]}]
        reload(town, logged="config.reloaded")
        town.wait_polled("altre")
        of_old = len(room.polls(""))
        room.publish(Draft(title="Mercato in piazza", text="Come da ordinanza.", feed="altre"))
        town.wait_accepted(2)
        town.wait_polled("altre", 3)
        assert len(room.polls("")) == of_old
    assert {number: len(texts) for number, texts in town.got().items()} == {ADA: 1, BRUNO: 1}


def test_a_reload_in_the_middle_of_a_send_loses_and_repeats_nothing(town: Town) -> None:
    people = {phone(number): ["tutto"] for number in range(200)}
    town.config["whatsapp"]["rate"] = 100
    town.import_subscribers(people)
    town.simulator.faults.add(Fault("latency", seconds=0.2))
    with town.running():
        town.wait_polled()
        town.publish("Mercato in piazza")
        for count, share in enumerate((30, 80, 130), 1):
            town.wait_accepted(share)
            town.config["whatsapp"]["rate"] = 100 + count
            reload(town, logged="config.reloaded", count=count)
        town.wait_accepted(200)
        town.wait_logged("notice.done")
    assert "uncertain" not in town.log()
    assert {number: len(texts) for number, texts in town.got().items()} == dict.fromkeys(people, 1)


def test_whoever_asks_during_reloads_is_answered(town: Town) -> None:
    answers: list[int] = []
    go_on = threading.Event()

    def ask() -> None:
        while not go_on.is_set():
            answers.append(town.get("/healthz"))

    with town.running():
        asking = threading.Thread(target=ask)
        asking.start()
        for count in range(1, 4):
            reload(town, logged="config.reloaded", count=count)
        go_on.set()
        asking.join(30)
    assert set(answers) == {200}


def test_a_feed_whose_poll_is_under_way_is_not_polled_a_second_time_after_a_reload(town: Town) -> None:
    room = town.simulator.newsroom
    with town.running():
        town.wait_polled()
        town.simulator.website.break_down(Outage(slow=60, next=1))
        answered = _polls_until_one_hangs(town)
        town.config["feeds"]["altre"] = {"url": f"{town.simulator.feed_url}altre/", "every": "1s"}
        reload(town, logged="config.reloaded")
        town.wait_polled("altre", 3)
        assert len(room.polls("")) == answered
        town.simulator.website.mend()
        town.wait_polled("")


def _polls_until_one_hangs(town: Town) -> int:
    """How many had been answered when the next one came, which is answered only when the site is mended."""
    site = town.simulator.website
    town.wait_for(lambda: site._struck == 1, "a poll that takes long")
    return len(town.simulator.newsroom.polls(""))


def test_a_stop_during_a_reload_is_in_time(town: Town) -> None:
    """The provider hangs, so that the old engine does not come to its end before the stop is asked for."""
    town.import_subscribers({ADA: ["tutto"]})
    town.simulator.faults.add(Fault("stall_after", seconds=60, next=1))
    town.start()
    town.wait_polled()
    town.publish("Mercato in piazza")
    town.wait_accepted(1)
    assert town.process is not None
    town.process.send_signal(signal.SIGHUP)
    assert town.stop() == 0


def test_systemd_hears_of_each_turn_of_a_life(town: Town) -> None:
    with a_manager(town) as manager:
        with town.running():
            place = manager.wait_for("READY=1", "STATUS=1 feeds; 0 messages wait", "WATCHDOG=1", "WATCHDOG=1")
            reload(town, logged="config.reloaded")
            manager.wait_for("RELOADING=1", "READY=1", "WATCHDOG=1", after=place)
        manager.wait_for("STOPPING=1")
        assert _starts(manager) == 2


def _starts(manager: Manager) -> int:
    return manager.heard().count("READY=1")
