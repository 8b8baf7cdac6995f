"""The simulated provider's own count of the citizens that a sender reached in 24 h."""

from __future__ import annotations

from bridge.simulator.tier import DAY, Tier

TOWN, OTHER = "whatsapp:+390000000000", "whatsapp:+390000000001"


class Watch:
    def __init__(self) -> None:
        self.at = 1_000_000.0

    def __call__(self) -> float:
        return self.at


def test_one_citizen_more_than_the_limit_is_not_admitted() -> None:
    tier = Tier(Watch())
    assert [tier.admit(TOWN, one, 2) for one in "abc"] == [True, True, False]


def test_whoever_was_reached_may_be_again() -> None:
    tier = Tier(Watch())
    assert [tier.admit(TOWN, one, 2) for one in "abaab"] == [True] * 5


def test_a_place_is_free_24_hours_after_the_last_message() -> None:
    watch = Watch()
    tier = Tier(watch)
    tier.admit(TOWN, "a", 1)
    watch.at += DAY - 1
    assert not tier.admit(TOWN, "b", 1)
    tier.admit(TOWN, "a", 1)
    watch.at += DAY - 1
    assert not tier.admit(TOWN, "b", 1)
    watch.at += 1
    assert tier.admit(TOWN, "b", 1)


def test_without_a_limit_all_are_counted_for_when_there_is_one() -> None:
    tier = Tier(Watch())
    assert all(tier.admit(TOWN, str(number), None) for number in range(10))
    assert not tier.admit(TOWN, "one more", 10)


def test_each_sender_has_a_limit_of_its_own() -> None:
    tier = Tier(Watch())
    assert tier.admit(TOWN, "a", 1)
    assert tier.admit(OTHER, "b", 1)
    tier.clear()
    assert tier.admit(TOWN, "b", 1)
