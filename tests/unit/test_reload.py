"""What a reload may change, and how a refusal reads."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bridge.errors import ConfigError, Problem
from bridge.policy import Config
from bridge.reload import check_reloadable, refusal
from tests.builders import a_config, a_topic

OLD = a_config(topics=[a_topic("viabilita")])


def with_whatsapp(**changed: Any) -> Config:
    assert OLD.whatsapp is not None
    return replace(OLD, whatsapp=replace(OLD.whatsapp, **changed))


@pytest.mark.parametrize(
    "new",
    [
        OLD,
        a_config(topics=[a_topic("allerte", urgent=True)]),
        replace(OLD, feeds={}),
        replace(OLD, web=replace(OLD.web, public_url="https://elsewhere.example")),
        with_whatsapp(rate=1.0, templates={}),
    ],
)
def test_news_rules_and_pace_are_reloaded(new: Config) -> None:
    check_reloadable(OLD, new)


def test_an_account_may_be_added_while_it_runs() -> None:
    check_reloadable(replace(OLD, whatsapp=None), OLD)


@pytest.mark.parametrize(
    ("new", "key"),
    [
        (replace(OLD, web=replace(OLD.web, port=1)), "web.listen"),
        (replace(OLD, storage_url="sqlite:///elsewhere.db"), "storage.url"),
        (with_whatsapp(account_sid="AC" + "9" * 32), "whatsapp.account_sid"),
        (with_whatsapp(sender="+390000000001"), "whatsapp.sender"),
        (with_whatsapp(api_url="https://api.example"), "whatsapp.api_url"),
        (replace(OLD, whatsapp=None), "whatsapp"),
    ],
)
def test_what_a_restart_alone_can_change_is_refused_by_its_name(new: Config, key: str) -> None:
    with pytest.raises(ConfigError) as caught:
        check_reloadable(OLD, new)
    [problem] = caught.value.problems
    assert problem.message == f"{key} was changed, which needs a restart: systemctl restart bridge"


def test_a_refusal_is_one_entry_of_the_log_with_every_problem_below() -> None:
    error = ConfigError((Problem("c.yaml", 3, 5, "every: too short"), Problem("c.yaml", 9, 1, "unknown key")))
    assert refusal("c.yaml", str(error)).splitlines() == [
        'config.refused file=c.yaml problems=2 effect="the old configuration stays"',
        "  c.yaml:3:5: every: too short",
        "  c.yaml:9:1: unknown key",
    ]
