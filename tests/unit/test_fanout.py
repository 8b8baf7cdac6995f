"""Hold, expiry, urgency and template of a notice, from the topics that led to it."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bridge.core.fanout import Plan, expiry_of, hold_of, is_urgent, plan, template_for
from bridge.policy import Edits, Relay, Template, Topic, WhatsApp
from tests.builders import a_config

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def a_relay(hold: timedelta = 5 * MINUTE, urgent_hold: timedelta = MINUTE / 2) -> Relay:
    days = timedelta(days=730)
    return Relay(
        hold, urgent_hold, None, None, time(18, 30), Edits.CORRECT, 25, timedelta(hours=2), None, (), days
    )


def a_topic(
    name: str = "eventi",
    *,
    urgent: bool = False,
    expires: timedelta | None = None,
    template: str | None = None,
) -> Topic:
    return Topic(name, name.title(), (), urgent=urgent, expires=expires, template=template)


def a_number(*templates: str) -> WhatsApp:
    made = {name: Template(name, f"HX{name}", {}, "{{1}}.", ("title",), 0.0) for name in templates}
    return WhatsApp("AC0", "+390000000000", "", "", 80, 20 * timedelta(seconds=1), 250, True, made)


TOPICS = {
    topic.name: topic
    for topic in (
        a_topic("eventi"),
        a_topic("viabilita", template="strade"),
        a_topic("allerte", urgent=True, template="allerta"),
        a_topic("scuole", urgent=True),
    )
}
NUMBER = a_number("strade", "allerta", "notizia")


def test_the_hold_is_that_of_the_relay() -> None:
    assert hold_of([a_topic()], a_relay()) == 5 * MINUTE
    assert hold_of([a_topic(urgent=True)], a_relay()) == MINUTE / 2


def test_the_hold_of_several_topics_is_the_shortest() -> None:
    both = [a_topic(), a_topic(urgent=True)]
    assert hold_of(both, a_relay()) == MINUTE / 2
    assert hold_of(both, a_relay(hold=timedelta(0))) == timedelta(0)
    assert hold_of(both, a_relay(urgent_hold=timedelta(0))) == timedelta(0)


def test_a_notice_without_topics_is_held_as_any_other() -> None:
    assert hold_of([], a_relay()) == 5 * MINUTE


@pytest.mark.parametrize(
    ("hours", "expected"),
    [([], None), ([None, None], None), ([None, 12], 12), ([12, 6, None, 24], 6), ([0, 6], 0)],
)
def test_the_earliest_expiry_counts(hours: list[int | None], expected: int | None) -> None:
    topics = [a_topic(expires=None if some is None else timedelta(hours=some)) for some in hours]
    assert expiry_of(topics, NOON) == (None if expected is None else NOON + timedelta(hours=expected))


@given(st.lists(st.tuples(st.booleans(), st.none() | st.timedeltas(timedelta(0), timedelta(days=9)))))
def test_no_topic_waits_longer_or_lives_longer_than_it_may_alone(
    drawn: list[tuple[bool, timedelta | None]],
) -> None:
    topics = [a_topic(urgent=urgent, expires=expires) for urgent, expires in drawn]
    hold, expiry = hold_of(topics, a_relay()), expiry_of(topics, NOON)
    for topic in topics:
        assert hold <= hold_of([topic], a_relay())
        alone = expiry_of([topic], NOON)
        assert alone is None or (expiry is not None and expiry <= alone)


@pytest.mark.parametrize(
    ("names", "urgent"),
    [
        ([], False),
        (["eventi", "viabilita"], False),
        (["eventi", "allerte"], True),
        (["scuole"], True),
        (["no longer configured"], False),
    ],
)
def test_one_urgent_topic_makes_it_urgent(names: list[str], *, urgent: bool) -> None:
    assert is_urgent(names, TOPICS) is urgent


@pytest.mark.parametrize(
    ("theirs", "template"),
    [
        (["eventi"], "notizia"),  # which names none
        (["viabilita"], "strade"),
        (["eventi", "viabilita"], "notizia"),  # the first in config order
        (["viabilita", "allerte"], "allerta"),  # urgent before all
        (["eventi", "viabilita", "allerte", "scuole"], "allerta"),  # the first of the urgent
        (["viabilita", "scuole"], "notizia"),  # urgent, and names none
        (["viabilita", "no longer configured"], "strade"),
        (["no longer configured"], "notizia"),
        ([], "notizia"),
    ],
)
def test_the_template_is_that_of_the_first_urgent_topic_else_of_the_first(
    theirs: list[str], template: str
) -> None:
    chosen = {template_for(order, TOPICS, NUMBER).name for order in permutations(theirs)}
    assert chosen == {template}


def test_a_sole_template_is_everybodys() -> None:
    topics = {"eventi": a_topic(), "allerte": a_topic("allerte", urgent=True)}
    for theirs in (["eventi"], ["allerte"], ["eventi", "allerte"]):
        assert template_for(theirs, topics, a_number("avviso")).name == "avviso"


def test_a_plan_follows_from_the_topics_whatever_their_order() -> None:
    later = a_topic("eventi", expires=timedelta(days=2))
    soon = a_topic("allerte", urgent=True, expires=timedelta(hours=1))
    config = a_config(topics=(later, soon), relay=a_relay())
    plans = {plan(names, config, NOON) for names in (("eventi", "allerte"), ("allerte", "eventi", "gone"))}
    assert plans == {Plan(("eventi", "allerte"), True, NOON + MINUTE / 2, NOON + timedelta(hours=1))}
    assert plan(["eventi"], config, NOON) == Plan(
        ("eventi",), False, NOON + 5 * MINUTE, NOON + timedelta(days=2)
    )
