"""A stateful model of the ledger: whatever the provider loses, whenever the process dies, in whatever order callbacks
come, nobody gets anything twice or after they left, and in the end the tables say what really happened.
"""

from __future__ import annotations

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from bridge.model import Action, MessageState
from bridge.store.database import open_database
from tests.builders import SettableClock
from tests.integration.test_feed_life import empty_tables
from tests.ledger_life import Fate, World
from tests.tables import Tables

S = MessageState
WHICH = st.integers(0, 99)
FATES = st.sampled_from([Fate.FINE, Fate.FINE, *Fate])
SEVERAL = st.lists(FATES, max_size=6)
REFUSALS = st.sampled_from([
    Action.RETRY, Action.TOO_MANY, Action.UNREACHABLE, Action.SLOW_DOWN, Action.PAUSE_SENDER, Action.STOP_ALL,
    Action.HALT_TEMPLATE, Action.RETRY_LATER, Action.SKIP, Action.FAIL_NOTICE,
])  # fmt: skip
FAILURES = st.sampled_from([
    Action.RETRY, Action.PAUSE_SENDER, Action.HALT_TEMPLATE, Action.RETRY_LATER, Action.SKIP, Action.FAIL_NOTICE,
    Action.UNSUBSCRIBE,
])  # fmt: skip
# What the provider may say of a message after each of its states; it need not say all.
NEXT = {
    S.ACCEPTED: [S.SENT, S.DELIVERED, S.READ, S.FAILED],
    S.SENT: [S.DELIVERED, S.READ, S.FAILED],
    S.DELIVERED: [S.READ],
}


class LedgerLife(RuleBasedStateMachine):
    """One town's outbox over real tables, and a provider that knows the truth."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        path = Path(self.folder.name) / "bridge.db"
        path.write_bytes(empty_tables())
        clock = SettableClock()
        self.tables = Tables(path, open_database(f"sqlite:///{path}"), clock)
        self.world = World(self.tables, clock)

    def teardown(self) -> None:
        try:
            self.world.come_to_rest()
            self.world.nobody_has_anything_twice()
            self.world.the_ledger_tells_the_truth()
        finally:
            self.tables.db.close()
            self.folder.cleanup()

    @invariant()
    def at_most_once(self) -> None:
        self.world.nobody_has_anything_twice()

    # --- people --------------------------------------------------------------------------------------------

    @rule(
        urgent=st.booleans(), minutes=st.sampled_from([None, None, None, 1, 90]), fates=SEVERAL, why=REFUSALS
    )
    def publish_and_send(self, urgent: bool, minutes: int | None, fates: list[Fate], why: Action) -> None:  # noqa: FBT001 - by hypothesis
        self.world.publish(urgent=urgent, expires=timedelta(minutes=minutes) if minutes else None)
        self.send_what_is_due(fates, why)

    @precondition(lambda self: self.world.published)
    @rule(which=WHICH, act=st.sampled_from(["end", "hold", "release", "leave"]))
    def second_thoughts(self, which: int, act: str) -> None:
        world = self.world
        if act == "leave":
            citizens = [*world.citizens]
            if which < len(citizens) * 10:  # few of them
                world.leave(citizens[which % len(citizens)])
        else:
            getattr(world, act)(world.published[which % len(world.published)])

    # --- the process ---------------------------------------------------------------------------------------

    @rule(fates=SEVERAL, why=REFUSALS)
    def send_what_is_due(self, fates: list[Fate], why: Action) -> None:
        while self.world.releases.release():
            pass
        self.world.claim(8)
        for fate in fates:
            if self.world.in_hand:
                self.world.send(0, fate, why)

    @precondition(lambda self: self.world.in_hand)
    @rule(which=WHICH, fate=FATES, why=REFUSALS)
    def send(self, which: int, fate: Fate, why: Action) -> None:
        """Of what was claimed before something else happened."""
        self.world.send(which, fate, why)

    @rule(seconds=st.sampled_from([0, 1, 21, 21, 61, 400, 4000, 40_000]))
    def settle(self, seconds: int) -> None:
        self.world.clock.advance(seconds)
        self.world.reconciler.settle()
        self.world.releases.finish()

    @rule(back=st.sampled_from([0, 0, 2, 90, 4000]))
    def die_and_start_again(self, back: int) -> None:
        """Perhaps with a clock put back: while a daemon's time is in doubt it sends nothing."""
        self.world.clock.set(self.world.clock.now() - timedelta(seconds=back))
        self.world.start()

    # --- the provider --------------------------------------------------------------------------------------

    @precondition(lambda self: self.world.provider.taken)
    @rule(which=WHICH, step=WHICH, why=FAILURES, with_mark=st.booleans())
    def something_becomes_of_a_message(self, which: int, step: int, why: Action, *, with_mark: bool) -> None:
        """And the provider may say so at once, later, or never."""
        taken = self.world.provider.taken
        message = taken[-1 - which % len(taken)]
        if following := NEXT.get(message.state):
            message.said.append(following[step % len(following)])
            if message.failed:
                message.why = why
        if step % 3:
            self.world.callback(message, message.state, with_mark=with_mark)

    @precondition(lambda self: self.world.provider.taken)
    @rule(which=WHICH, step=WHICH, with_mark=st.booleans())
    def a_callback(self, which: int, step: int, *, with_mark: bool) -> None:
        """Of anything that it ever said: late, again, out of order."""
        taken = self.world.provider.taken
        message = taken[-1 - which % len(taken)]
        self.world.callback(message, message.said[step % len(message.said)], with_mark=with_mark)


TestLedgerLife = LedgerLife.TestCase
TestLedgerLife.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
