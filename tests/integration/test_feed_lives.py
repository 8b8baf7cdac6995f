"""Many lives of feeds at random, beside those that hypothesis thinks of: polls, publications and withdrawals come as
often as on real sites, what is rare (a move, a tool that saves all anew) in half of the lives only, and each system
keeps an address, a date or a text.
"""

from __future__ import annotations

import random

import pytest

from tests.feed_manner import Date, Guid, Link, Manner, Order, Text
from tests.integration.test_feed_life import FeedLife, has_stories

LIVES = 12  # a test
OFTEN = ("is_polled",) * 6 + ("publishes",) * 4 + (
    "puts_a_slip_right", "rewords", "overturns", "withdraws", "withdraws", "restores", "publishes_anew", "sorts_anew",
)  # fmt: skip
RARE = ("says_the_same_again", "saves_all_anew", "is_empty", "breaks_off", "moves", "shows_more")
OF_A_STORY = {
    "puts_a_slip_right", "rewords", "overturns", "withdraws", "publishes_anew", "says_the_same_again",
}  # fmt: skip
LEAST_TO_MOVE = 4


def a_manner(rng: random.Random) -> Manner:
    while True:
        manner = Manner(
            guid=rng.choice([*Guid]), link=rng.choice([*Link]), date=rng.choice([*Date]), text=rng.choice([*Text]),
            order=rng.choice([*Order, *[Order.NEWEST] * 3]), window=rng.choice([5, 10, 20, None]),
            register=rng.random() < 0.3,
        )  # fmt: skip
        keeps = (
            manner.keeps_an_address
            or manner.link is Link.SLUG
            or manner.dates_tell_age
            or manner.text is Text.FULL
        )
        if keeps and (manner.window is None or manner.newest_first):
            return manner


def what_happens(rng: random.Random, name: str) -> dict[str, object]:
    which = rng.randrange(100)
    given: dict[str, dict[str, object]] = {
        "is_polled": {"hours": rng.choice([1, 5, 24, 24 * 8])},
        "breaks_off": {"entries": rng.randint(1, 8)},
        "is_empty": {},
        "publishes": {"stories": rng.choice([1, 1, 2, 3, 12]), "seen": rng.random() < 0.5},
        "puts_a_slip_right": {"which": which, "in_title": rng.random() < 0.5},
        "withdraws": {"which": which, "seen": rng.random() < 0.7},
        "saves_all_anew": {},
        "sorts_anew": {},
        "shows_more": {"window": rng.choice([20, None])},
    }
    if name == "moves":
        return {"manner": a_manner(rng)}
    return given.get(name, {"which": which})


def is_possible(life: FeedLife, name: str) -> bool:
    if name == "restores":
        return bool(life.withdrawn)
    if name == "moves":
        return len(life.oracle.memory.before) >= LEAST_TO_MOVE and not life.has_moved
    return name not in OF_A_STORY or has_stories(life)


def live(seed: int) -> None:
    """One life; what it was is told where it fails."""
    rng = random.Random(seed)
    happens = OFTEN + (RARE if rng.random() < 0.5 else ())
    life = FeedLife()
    told: list[str] = []
    try:
        manner, stories = a_manner(rng), rng.randint(1, 24)
        told.append(f"seed {seed}: {manner}, {stories} stories")
        life.begins(manner, stories, often=False)
        for _ in range(rng.randint(4, 16)):
            name = rng.choice(happens)
            if is_possible(life, name):
                given = what_happens(rng, name)
                told.append(f"{name} {given}")
                getattr(life, name)(**given)
        life.is_polled(1)
        life.is_polled(1)
    except AssertionError as error:
        raise AssertionError("\n".join(told)) from error
    finally:
        life.teardown()


@pytest.mark.parametrize("first", range(0, 10 * LIVES, LIVES))
def test_every_life_tells_what_is_new_once_and_nothing_else(first: int) -> None:
    for seed in range(first, first + LIVES):
        live(seed)
