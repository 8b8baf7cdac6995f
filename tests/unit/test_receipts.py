"""What a group of receipts comes to: each judged by what those before it left behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bridge.core.receipts import Concerned, Judged, judge
from bridge.core.track import Life
from bridge.model import Action, AttemptId, MessageId, MessageKind, MessageState, Receipt, SubscriberId
from tests.builders import NOON

S = MessageState
LATER = NOON + timedelta(minutes=1)


def an_attempt(
    number: int, message: int, sid: str | None, state: MessageState = S.ACCEPTED, *, current: bool = True
) -> Concerned:
    life = Life(MessageKind.NOTICE, state, 1, NOON, None)
    return Concerned(
        MessageId(message), AttemptId(number), SubscriberId(message), f"m{number}", sid, life, current
    )


def states(judged: Judged) -> list[tuple[int, MessageState]]:
    return [(moved.attempt.message_id, moved.step.state) for moved in judged.moved]


def test_several_of_one_message_are_judged_in_their_order() -> None:
    group = [Receipt("SM1", S.SENT), Receipt("SM1", S.READ), Receipt("SM1", S.DELIVERED)]
    judged = judge(group, [an_attempt(1, 1, "SM1")], [], LATER)
    assert (judged.news, states(judged)) == (group, [(1, S.SENT), (1, S.READ)])


def test_one_that_stands_twice_in_a_group_is_said_once() -> None:
    said = Receipt("SM1", S.DELIVERED)
    judged = judge([said, said], [an_attempt(1, 1, "SM1")], [], LATER)
    assert (judged.news, states(judged)) == ([said], [(1, S.DELIVERED)])


def test_what_had_been_said_before_is_no_news() -> None:
    judged = judge([Receipt("SM1", S.SENT)], [an_attempt(1, 1, "SM1")], [("SM1", S.SENT)], LATER)
    assert judged == Judged()


def test_a_late_sent_behind_a_failure_in_the_same_group_does_not_keep_from_the_next_try() -> None:
    failed = Receipt("SM1", S.FAILED, code=63012, action=Action.RETRY)
    judged = judge([failed, Receipt("SM1", S.SENT)], [an_attempt(1, 1, "SM1", S.SENT)], [], LATER)
    assert states(judged) == [(1, S.QUEUED)]


def test_a_mark_proves_a_lost_answer_once_and_what_comes_without_it_is_known_by_the_proved_sid() -> None:
    lost = an_attempt(1, 1, None, S.UNCERTAIN)
    group = [
        Receipt("SM1", S.SENT, attempt="m1"),
        Receipt("SM1", S.DELIVERED),
        Receipt("SM2", S.READ, attempt="m1"),
    ]
    judged = judge(group, [lost], [], LATER)
    assert judged.proved == {1: "SM1"}
    assert states(judged) == [(1, S.SENT), (1, S.DELIVERED), (1, S.READ)]


def test_a_sid_of_another_attempt_proves_nothing() -> None:
    known, lost = an_attempt(1, 1, "SM1"), an_attempt(2, 2, None, S.UNCERTAIN)
    judged = judge([Receipt("SM1", S.SENT, attempt="m2")], [known, lost], [], LATER)
    assert judged.proved == {}


def test_two_attempts_are_not_proved_by_one_sid() -> None:
    first, second = an_attempt(1, 1, None, S.UNCERTAIN), an_attempt(2, 2, None, S.UNCERTAIN)
    group = [Receipt("SM1", S.SENT, attempt="m1"), Receipt("SM1", S.DELIVERED, attempt="m2")]
    assert judge(group, [first, second], [], LATER).proved == {1: "SM1"}


def test_what_is_nobodys_is_told_and_stops_nothing() -> None:
    nobodys = [Receipt("SM9", S.SENT), Receipt("SM1", S.READ, attempt="forged")]
    judged = judge([*nobodys, Receipt("SM1", S.READ)], [an_attempt(1, 1, "SM1")], [], LATER)
    assert (judged.unknown, states(judged)) == (nobodys, [(1, S.READ)])


def test_an_older_attempts_failure_is_no_news_but_its_delivery_is() -> None:
    older, newer = an_attempt(1, 1, "SM1", current=False), an_attempt(2, 1, "SM2")
    group = [Receipt("SM1", S.FAILED, code=63010), Receipt("SM1", S.DELIVERED), Receipt("SM2", S.SENT)]
    assert states(judge(group, [older, newer], [], LATER)) == [(1, S.DELIVERED)]


# --- the property ------------------------------------------------------------------------------------------

MARKS = st.sampled_from(["", "m1", "m2", "m3", "forged"])
SIDS = st.sampled_from(["SM1", "SM2", "SM3", "SM4"])
SAID = st.sampled_from([S.ACCEPTED, S.SENT, S.DELIVERED, S.READ, S.FAILED, S.CANCELLED])
ACTIONS = st.sampled_from([None, Action.RETRY, Action.FAIL_NOTICE, Action.SUPPRESS])
RECEIPTS = st.lists(st.builds(Receipt, SIDS, SAID, MARKS, st.none(), ACTIONS), max_size=12)


def one_by_one(
    group: Sequence[Receipt], attempts: list[Concerned]
) -> tuple[list[Receipt], list[tuple[int, MessageState]], dict[AttemptId, str]]:
    """Each receipt a group of its own, what it changes written down before the next."""
    news: list[Receipt] = []
    moved: list[tuple[int, MessageState]] = []
    proved: dict[AttemptId, str] = {}
    for receipt in group:
        judged = judge([receipt], attempts, [(one.sid, one.state) for one in news], LATER)
        news += judged.news
        moved += states(judged)
        proved |= judged.proved
        became = dict(states(judged))
        attempts = [
            replace(one, sid=judged.proved.get(one.attempt_id, one.sid),
                    life=replace(one.life, state=became.get(one.message_id, one.life.state)))
            for one in attempts
        ]  # fmt: skip
    return news, moved, proved


@given(RECEIPTS, st.sampled_from([S.UNCERTAIN, S.ACCEPTED, S.DELIVERED, S.QUEUED]))
def test_a_group_comes_to_what_its_receipts_come_to_one_by_one(
    group: list[Receipt], state: MessageState
) -> None:
    older, newer = an_attempt(1, 1, "SM1", state, current=False), an_attempt(2, 1, None, state)
    attempts = [older, newer, an_attempt(3, 2, None, S.UNCERTAIN)]
    judged = judge(group, attempts, [], LATER)
    assert (judged.news, states(judged), judged.proved) == one_by_one(group, attempts)
