"""The outbox under any order of events: at most once, never lost, nothing without consent.

Hypothesis publishes, holds, cancels, joins, stops, claims, sends, loses answers and kills the process in orders
that nobody would think of. What the provider really took is kept here, in `Town.taken`; whatever happened, at
the end every notice is with everybody who was due it, once.
"""

from __future__ import annotations

import itertools
import shutil
from collections import Counter
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from bridge.core import track
from bridge.core.track import Step
from bridge.model import MessageState, NoticeId, NoticeState, SubscriberId, SubscriberState
from bridge.store import attempts, deliveries, last_look, messages, notices, schema, subscribers
from bridge.store.outbox import Claimed
from tests.builders import SettableClock
from tests.tables import Tables

Pair = tuple[NoticeId, SubscriberId]
TOPICS = ("viabilita", "allerte")
A_DAY = timedelta(days=1)
which = st.integers(min_value=0, max_value=99)  # of a list, whatever its length


class Town(RuleBasedStateMachine):
    """Real tables, and beside them what a citizen would say happened."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tables = Tables.open(path, SettableClock())
        self.active: list[SubscriberId] = []
        self.notices: dict[NoticeId, NoticeState] = {}
        self.due: set[Pair] = set()
        self.excused: set[Pair] = set()  # the citizen left, or the notice was cancelled
        self.in_hand: list[Claimed] = []
        self.under_way: list[Claimed] = []
        self.taken: Counter[Pair] = Counter()
        self.accepted_marks: set[str] = set()

    def teardown(self) -> None:
        self.come_to_an_end()
        self.tables.db.close()

    # --- the town ------------------------------------------------------------------------------------------

    @rule(topics=st.sampled_from([TOPICS[:1], TOPICS[1:], TOPICS]))
    def join(self, topics: tuple[str, ...]) -> None:
        self.active.append(self.tables.citizen(*topics, joined_at=self.tables.clock.now()))

    @precondition(lambda self: self.active)
    @rule(number=which)
    def stop(self, number: int) -> None:
        citizen = self.active.pop(number % len(self.active))
        now = self.tables.clock.now()
        with self.tables.db.write() as conn:
            subscribers.change(conn, citizen, state=SubscriberState.STOPPED, stopped_at=now)
            messages.cancel_queued(conn, citizen, MessageState.CANCELLED, "stopped", now)
        self.excused |= {pair for pair in self.due if pair[1] == citizen}

    @rule(topic=st.sampled_from(TOPICS), chunk=st.integers(min_value=1, max_value=3))
    def publish(self, topic: str, chunk: int) -> None:
        notice = self.tables.released(topic, chunk=chunk).id
        self.notices[notice] = NoticeState.RELEASED
        recipients = self.tables.recipients(notice)
        assert len(set(recipients)) == len(recipients)
        assert set(recipients) <= set(self.active)
        self.due |= {(notice, SubscriberId(citizen)) for citizen in recipients}

    @precondition(lambda self: self.notices)
    @rule(number=which, what=st.sampled_from(["cancel", "hold", "release"]))
    def think_again(self, number: int, what: str) -> None:
        notice = list(self.notices)[number % len(self.notices)]
        now = self.tables.clock.now()
        if what == "cancel" and self.tables.end(notice, NoticeState.CANCELLED):
            self.notices[notice] = NoticeState.CANCELLED
            self.excused |= {pair for pair in self.due if pair[0] == notice}
        elif what == "release" and self.tables.release(notice):
            self.notices[notice] = NoticeState.RELEASED
        elif what == "hold":
            with self.tables.db.write() as conn:
                if notices.hold(conn, notice, "second thoughts", now + A_DAY):
                    self.notices[notice] = NoticeState.HELD

    @rule(seconds=st.sampled_from([1, 30]))
    def let_time_pass(self, seconds: int) -> None:
        self.tables.clock.advance(seconds)

    # --- the senders ---------------------------------------------------------------------------------------

    @rule(limit=st.integers(min_value=1, max_value=4))
    def claim(self, limit: int) -> None:
        claimed = self.tables.claim(limit)
        for one in claimed:
            [carried] = one.carried
            assert self.notices[carried.notice_id] is NoticeState.RELEASED
            assert carried.topics
        self.in_hand += claimed

    @precondition(lambda self: self.in_hand)
    @rule(number=which)
    def look_once_more(self, number: int) -> None:
        claimed = self.in_hand.pop(number % len(self.in_hand))
        now = self.tables.clock.now()
        with self.tables.db.read() as conn:
            found = last_look.standing(conn, claimed.message_id)
        step = track.last_look(
            found.life,
            found.subscriber,
            found.notices.values(),
            now,
            left_at=found.left_at,
            subscribed=True,
            paused="",
        )
        if step is None:
            assert claimed.subscriber_id in self.active
            assert self.notices[claimed.carried[0].notice_id] is NoticeState.RELEASED
            self.under_way.append(claimed)
            return
        with self.tables.db.write() as conn:
            attempts.abandon(conn, claimed.attempt_id, step.reason)
            messages.untry(conn, claimed.message_id)
            messages.step(conn, claimed.message_id, step, now)

    @precondition(lambda self: self.under_way)
    @rule(number=which, answer=st.sampled_from(["accepted", "refused", "lost", "lost but taken"]))
    def hear_the_answer(self, number: int, answer: str) -> None:
        claimed = self.under_way.pop(number % len(self.under_way))
        if answer in {"accepted", "lost but taken"}:
            self.take(claimed)
        if answer == "accepted":
            self.tables.accept(claimed)
        elif answer == "refused":
            self.tables.retry(claimed)
        else:
            self.tables.lose(claimed)

    def take(self, claimed: Claimed) -> None:
        """The provider takes a message for the citizen."""
        self.taken[claimed.carried[0].notice_id, claimed.subscriber_id] += 1
        self.accepted_marks.add(claimed.mark)

    @rule(taken=st.booleans())
    def die_and_start_again(self, *, taken: bool) -> None:
        for claimed in self.under_way if taken else ():
            self.take(claimed)
        self.in_hand, self.under_way = [], []
        now = self.tables.clock.now()
        with self.tables.db.write() as conn:
            attempts.adopt_orphans(conn, now, now, now)

    @rule()
    def settle(self) -> None:
        """Ask the provider about every doubt that has rested."""
        now = self.tables.clock.now()
        with self.tables.db.write() as conn:
            for doubt in attempts.doubts(conn, self.tables.cipher, now, 50):
                mark = self.tables.attempt(doubt.attempt_id)["mark"]
                if mark in self.accepted_marks:
                    attempts.settle(conn, doubt.attempt_id, f"SM{mark}", "found in the list", now)
                    messages.step(conn, doubt.message_id, Step(MessageState.ACCEPTED), now)
                else:
                    attempts.note_absence(conn, doubt.attempt_id, None)
                    states = last_look.standing(conn, doubt.message_id).notices.values()
                    step = track.after_absence(doubt.life, states, track.ABSENCES_NEEDED, now, timedelta(0))
                    assert isinstance(step, Step)
                    messages.step(conn, doubt.message_id, step, now)

    # --- the promises --------------------------------------------------------------------------------------

    @invariant()
    def nobody_gets_anything_twice(self) -> None:
        assert {pair: times for pair, times in self.taken.items() if times > 1} == {}
        assert self.taken.keys() <= self.due

    @invariant()
    def nobody_has_two_messages_in_flight(self) -> None:
        citizens = [claimed.subscriber_id for claimed in (*self.in_hand, *self.under_way)]
        assert len(set(citizens)) == len(citizens)

    def come_to_an_end(self) -> None:
        """Let go of what is held and go on until nothing is left: then everything due has arrived."""
        for notice, state in self.notices.items():
            if state is NoticeState.HELD:
                assert self.tables.release(notice)
                self.notices[notice] = NoticeState.RELEASED
        for turn in itertools.count():
            assert turn < 200
            self.tables.clock.advance(60)
            self.settle()
            taken = self.tables.claim(10)
            self.in_hand += taken
            while self.in_hand:
                self.look_once_more(0)
            if not taken and not self.under_way:
                break
            while self.under_way:
                self.hear_the_answer(0, "accepted")
        self.nobody_gets_anything_twice()
        assert self.due - self.excused <= self.taken.keys()
        with self.tables.db.write() as conn:
            deliveries.finish(conn, self.tables.clock.now())
        left = {row["state"] for row in self.tables.rows(schema.notices)}
        assert left <= {NoticeState.DONE, NoticeState.CANCELLED}


def test_whatever_happens_everybody_gets_what_is_due_to_them_once(migrated: Path, tmp_path: Path) -> None:
    numbers = itertools.count()

    class TownOfItsOwn(Town):
        def __init__(self) -> None:
            super().__init__(Path(shutil.copy(migrated, tmp_path / f"{next(numbers)}.db")))

    run_state_machine_as_test(
        TownOfItsOwn,
        settings=settings(max_examples=15, stateful_step_count=30, deadline=None, print_blob=True),
    )
