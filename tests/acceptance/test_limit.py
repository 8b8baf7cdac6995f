"""The account's limit of citizens in 24 h, against a provider that has one of its own."""

from __future__ import annotations

from typing import Any

import pytest

from tests.acceptance.town import Town, a_town, phone


def delivered(town: Town) -> int:
    return sum(message.status == "delivered" for message in town.simulator.ledger.outbound())


def limits(town: Town) -> Any:
    return town.json("status")["limits"]


def test_no_more_citizens_get_a_message_than_the_account_may_reach_and_urgent_goes_first(town: Town) -> None:
    town.simulator.provider.change(daily_recipients=5)
    town.config["whatsapp"]["daily_recipients"] = 5
    people = {phone(number): ["tutto"] for number in range(8)} | {phone(9): ["allerte"]}
    town.import_subscribers(people)
    with town.running():
        town.wait_polled()
        town.bridge("pause")
        town.publish("Mercato spostato")
        town.wait_logged("notice.fanned_out")
        town.publish("Allerta ARANCIONE per temporali")
        town.wait_logged("notice.fanned_out", 2)
        town.bridge("resume")
        town.wait_accepted(
            9
        )  # the alert to the last, for whom alone it is urgent; both notices to four others
        town.wait_settled()
        now = limits(town)
        assert (now["reached"], now["free"], now["waiting"]) == (5, 0, 4)
        assert now["eta"] > now["next_free"]
        [alert] = [one for one in town.json("notices", "list") if one["urgent"]]
        assert alert["last_at"] is not None
    assert town.simulator.ledger.counts["failed"] == 0
    assert len(town.got()) == 5
    assert len(town.got()[phone(9)]) == 1


@pytest.mark.parametrize("at_once", [True, False])
def test_a_limit_lower_than_configured_is_found_out(tmp_path: Any, at_once: bool) -> None:  # noqa: FBT001 - pytest's
    with a_town(tmp_path, daily_recipients=60, limit_at_once=at_once) as town:
        town.config["whatsapp"]["daily_recipients"] = 2000
        town.import_subscribers({phone(number): ["tutto"] for number in range(80)})
        with town.running():
            town.wait_polled()
            town.publish("Mercato spostato")
            town.wait_for(lambda: delivered(town) == 60, "60 delivered")
            town.wait_logged("limit.lowered", 20 if not at_once else 1)
            town.wait_settled()
            now = limits(town)
        assert (now["daily_recipients"], now["in_force"], now["reached"], now["free"]) == (2000, 60, 60, 0)
        assert now["waiting"] == 20
        assert delivered(town) == 60
