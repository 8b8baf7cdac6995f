"""One message through all that can happen to it, in any order, against a provider that knows the truth.

The machine plays the shell (claim, last look, request, record, receipts, reconciliation) around the decisions of
`bridge.core.track`, and a provider that loses answers, repeats callbacks and tells them in any order.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bridge.core.track import (
    HANDED_OVER,
    IN_FLIGHT,
    PATIENCE,
    TRANSITIONS,
    Life,
    Step,
    after_absence,
    after_outcome,
    after_receipt,
    allowed,
    last_look,
)
from bridge.model import (
    Action,
    MessageKind,
    MessageState,
    NoticeState,
    Outcome,
    OutcomeKind,
    SubscriberState,
)

S = MessageState
START = datetime(2026, 11, 21, 12, tzinfo=UTC)
RANKS = [S.ACCEPTED, S.SENT, S.DELIVERED, S.READ]
# What goes on at the provider, and whether a callback tells it at once.
EVENTS = st.tuples(
    st.sampled_from([S.SENT, S.FAILED, S.SENT, S.FAILED, S.DELIVERED, S.READ, S.CANCELLED]), st.booleans()
)
ACTIONS = [Action.RETRY, Action.PAUSE_SENDER, Action.RETRY_LATER, Action.AS_TEMPLATE, Action.SKIP]


@dataclass
class Try:
    """An attempt. `history`: what is true of it at the provider, as it came to pass; empty: never accepted."""

    looked: bool = False
    held_back: bool = False
    recorded: bool = False
    history: list[MessageState] = field(default_factory=list)
    told: set[MessageState] = field(default_factory=set)

    @property
    def may_arrive(self) -> bool:
        return bool(self.history) and self.history[-1] not in (S.FAILED, S.CANCELLED)


class MessageMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.now = START
        self.life = Life(MessageKind.NOTICE, S.QUEUED, 0, START, START + timedelta(hours=9))
        self.due = START
        self.tries: list[Try] = []
        self.absences = 0
        self.citizen = SubscriberState.ACTIVE
        self.notice = NoticeState.RELEASED
        self.paused = False

    # --- the shell -----------------------------------------------------------------------------------------

    def take(self, step: Step) -> None:
        """As every caller does: what is not in the table does not happen."""
        before, after = self.life.state, step.state
        if not allowed(before, after):
            return
        if before in HANDED_OVER and after in HANDED_OVER:
            assert RANKS.index(after) > RANKS.index(before)
        if after is S.QUEUED:
            assert step.due_at is not None
            self.due = step.due_at
        self.life = replace(self.life, state=after)

    @rule(
        accepted=st.booleans(),
        lost=st.booleans(),
        action=st.sampled_from(ACTIONS),
        quick=st.lists(EVENTS, max_size=3),
    )
    def the_bridge_goes_on(
        self, *, accepted: bool, lost: bool, action: Action, quick: list[tuple[MessageState, bool]]
    ) -> None:
        """Whatever the bridge would do next, at the time at which it would. `quick` overtakes its record."""
        if self.tries and not self.tries[-1].looked:
            self.look_and_send(accepted=accepted)
            for event in quick:
                self.the_provider_goes_on(event=event, action=action)
        elif self.tries and not self.tries[-1].recorded:
            self.record(lost=lost, action=action)
        elif self.life.state is S.UNCERTAIN and not self.tries[-1].held_back:
            self.reconcile()
        elif self.life.state is S.QUEUED:
            self.now = max(self.now, self.due)
            self.claim()

    def claim(self) -> None:
        self.life = replace(self.life, state=S.SENDING, tries=self.life.tries + 1)
        self.tries.append(Try())
        self.absences = 0

    def look_and_send(self, *, accepted: bool) -> None:
        this = self.tries[-1]
        this.looked = True
        step = last_look(
            self.life,
            self.citizen,
            [self.notice],
            self.now,
            left_at=None,
            subscribed=True,
            paused="sending is paused" if self.paused else "",
        )
        if step is not None:
            this.recorded = this.held_back = True
            self.take(step)
            return
        assert self.life.state is S.SENDING
        assert (self.citizen, self.notice, self.paused) == (
            SubscriberState.ACTIVE,
            NoticeState.RELEASED,
            False,
        )
        assert self.now < self.life.deadline
        assert not any(one.may_arrive for one in self.tries), "the citizen would get it twice"
        if accepted:
            this.history.append(S.ACCEPTED)

    def record(self, *, lost: bool, action: Action) -> None:
        this = self.tries[-1]
        this.recorded = True
        kind = OutcomeKind.ACCEPTED if this.history else OutcomeKind.REFUSED
        outcome = Outcome(OutcomeKind.UNKNOWN) if lost else Outcome(kind, action=action)
        self.take(after_outcome(self.life, outcome, self.now))

    def reconcile(self) -> None:
        if self.tries[-1].history:
            self.take(Step(S.ACCEPTED))
            return
        self.absences += 1
        verdict = after_absence(self.life, [self.notice], self.absences, self.now, timedelta(seconds=20))
        if isinstance(verdict, Step):
            self.take(verdict)

    @precondition(lambda self: self.life.state is S.SENDING)
    @rule()
    def the_bridge_is_killed_or_suspended(self) -> None:
        """What it had in hand is adopted as uncertain; if it was only suspended, it goes on where it was."""
        self.take(Step(S.UNCERTAIN))

    # --- the world -----------------------------------------------------------------------------------------

    @rule(event=EVENTS, action=st.sampled_from(ACTIONS))
    def the_provider_goes_on(self, *, event: tuple[MessageState, bool], action: Action) -> None:
        step, told = event
        for number, one in enumerate(self.tries):
            if one.may_arrive and step in TRANSITIONS[one.history[-1]]:
                one.history.append(step)
                if told:
                    self.tell(number, step, action)

    @precondition(lambda self: any(set(one.history) - one.told for one in self.tries))
    @rule(which=st.integers(0, 9), action=st.sampled_from(ACTIONS))
    def a_late_callback_comes(self, which: int, action: Action) -> None:
        """Of any attempt, about anything that ever was true of it."""
        waiting = [
            (number, said)
            for number, one in enumerate(self.tries)
            for said in one.history
            if said not in one.told
        ]
        number, said = waiting[which % len(waiting)]
        self.tell(number, said, action)

    def tell(self, number: int, said: MessageState, action: Action) -> None:
        this = self.tries[number]
        ended = bool(this.told & {S.FAILED, S.CANCELLED})
        this.told.add(said)
        current = number == len(self.tries) - 1
        step = after_receipt(self.life, said, action, None, self.now, current=current, ended=ended)
        if step is not None:
            assert allowed(self.life.state, step.state)  # receipts are written without asking the table
            self.take(step)

    @rule(
        paused=st.sampled_from([False, False, True]),
        citizen=st.sampled_from([SubscriberState.ACTIVE] * 3 + [SubscriberState.STOPPED]),
        notice=st.sampled_from([NoticeState.RELEASED] * 3 + [NoticeState.HELD, NoticeState.CANCELLED]),
        minutes=st.sampled_from([0, 0, 1, 200]),
    )
    def people_and_time_go_on(
        self, *, paused: bool, citizen: SubscriberState, notice: NoticeState, minutes: int
    ) -> None:
        self.paused, self.citizen, self.notice = paused, citizen, notice
        self.now += timedelta(minutes=minutes)

    # --- what must hold ------------------------------------------------------------------------------------

    @invariant()
    def a_citizen_gets_it_at_most_once(self) -> None:
        assert sum(one.may_arrive for one in self.tries) <= 1

    @invariant()
    def what_the_citizen_was_said_to_have_is_never_sent_again(self) -> None:
        if any(one.told & {S.DELIVERED, S.READ} for one in self.tries):
            assert self.life.state not in {S.QUEUED, *IN_FLIGHT, S.ACCEPTED, S.SENT}

    @invariant()
    def a_message_that_failed_everywhere_is_not_left_as_handed_over(self) -> None:
        left = [one for one in self.tries if one.history]
        if left and all(one.told & {S.FAILED, S.CANCELLED} for one in left):
            assert self.life.state not in HANDED_OVER

    def teardown(self) -> None:
        """Once all is told and its time is over, nothing is open or in doubt, and what may arrive is known."""
        for number, one in enumerate(self.tries):
            for said in one.history:
                if said not in one.told:
                    self.tell(number, said, Action.RETRY)
        self.now = START + PATIENCE
        for _ in range(10):
            self.the_bridge_goes_on(accepted=False, lost=False, action=Action.SKIP, quick=[])
            if self.life.state is S.SENDING and self.tries[-1].recorded:
                self.the_bridge_is_killed_or_suspended()
        assert self.life.state not in {S.QUEUED, *IN_FLIGHT}
        assert self.life.state in HANDED_OVER or not any(one.may_arrive for one in self.tries)


MessageMachine.TestCase.settings = settings(max_examples=200, stateful_step_count=25, deadline=None)
TestMessageMachine = MessageMachine.TestCase
