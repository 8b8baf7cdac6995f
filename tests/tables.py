"""Real tables in a file, filled in a line: `tables.citizen("viabilita")`, `tables.released("viabilita")`.

    tables = Tables.open(tmp_path / "bridge.db", clock)
    mario = tables.citizen("viabilita", "allerte")
    notice = tables.released("viabilita", title="Via Roma chiusa")
    [claimed] = tables.claim()

Each call is a transaction of its own, at the clock's present. What is not about arranging goes through
`tables.db` and the store's own functions, as in the code under test.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Table, insert, select

from bridge.core.fanout import Lanes, Plan
from bridge.core.identity.keys import keys_of
from bridge.core.respect import respect
from bridge.core.rests import Proof, Rest
from bridge.core.track import Step
from bridge.model import (
    AttemptId,
    Item,
    ItemId,
    MessageId,
    MessageKind,
    MessageState,
    NoticeId,
    NoticeKind,
    Outcome,
    OutcomeKind,
    SubscriberId,
    SubscriberState,
)
from bridge.store import (
    attempts,
    deliveries,
    feeds,
    items,
    messages,
    notices,
    outbox,
    rests,
    schema,
    subscribers,
)
from bridge.store.cipher import Cipher
from bridge.store.database import Database, open_database
from bridge.store.feeds import FeedState
from bridge.store.notices import Notice
from bridge.store.outbox import Claimed
from tests.builders import HOLD, KEY, SettableClock, a_config, a_source, address, an_item, some_fields

CHUNK = 10_000


class Tables:
    """A database and short ways to fill it. `cipher` has the key `tests.builders.KEY`."""

    def __init__(self, path: Path, db: Database, clock: SettableClock) -> None:
        self.path = path
        self.db = db
        self.clock = clock
        self.cipher = Cipher(KEY)
        self._numbers = itertools.count(1)
        self._marks = itertools.count(1)

    @classmethod
    def open(cls, path: Path, clock: SettableClock) -> Tables:
        return cls(path, open_database(f"sqlite:///{path}"), clock)

    # --- citizens ------------------------------------------------------------------------------------------

    def citizen(
        self,
        *topics: str,
        number: int | None = None,
        state: SubscriberState = SubscriberState.ACTIVE,
        name: str = "",
        **columns: Any,
    ) -> SubscriberId:
        """Somebody with these topics, active since a day ago, whose number is the next invented one."""
        number = next(self._numbers) if number is None else number
        joined_at = self.clock.now() - timedelta(days=1)
        with self.db.write() as conn:
            citizen = subscribers.add(conn, self.cipher, address(number), state, "it", joined_at)
            sealed = self.cipher.seal(name, "name") if name else None
            subscribers.change(conn, citizen, **{"joined_at": joined_at, "name": sealed, **columns})
            subscribers.set_topics(conn, citizen, topics)
        return citizen

    def citizens(self, how_many: int, *topics: str) -> list[SubscriberId]:
        """Many active citizens at once, all with these topics; numbers as for `citizen`."""
        if not how_many:
            return []
        joined_at = self.clock.now() - timedelta(days=1)
        numbers = list(itertools.islice(self._numbers, how_many))
        common = {
            "state": SubscriberState.ACTIVE,
            "language": "it",
            "created_at": joined_at,
            "joined_at": joined_at,
        }
        with self.db.write() as conn:
            made = conn.execute(
                insert(schema.subscribers).returning(schema.subscribers.c.id, sort_by_parameter_order=True),
                [{"address": self.cipher.seal_address(address(number)), **common} for number in numbers],
            )
            ids = [SubscriberId(row.id) for row in made]
            rows = [{"subscriber_id": one, "topic": topic} for one in ids for topic in topics]
            if rows:
                conn.execute(insert(schema.subscriptions), rows)
        return ids

    # --- feeds, items, notices -----------------------------------------------------------------------------

    def feed(self, name: str = "notizie", **state: Any) -> FeedState:
        """A feed that was polled just now, unless `state` says otherwise."""
        now = self.clock.now()
        polled = FeedState(
            name, a_source(name).url, baseline_at=now, checked_at=now, looked_at=now, body_hash="some hash"
        )
        polled = replace(polled, **state)
        with self.db.write() as conn:
            feeds.save(conn, polled)
        return polled

    def item(self, item: Item | str = "Via Roma chiusa", *, fate: str = "noticed") -> ItemId:
        """An item (or one of this title) seen for the first time just now."""
        one = item if isinstance(item, Item) else an_item(item)
        with self.db.write() as conn:
            return items.add(
                conn,
                one,
                keys_of(one),
                self.clock.now(),
                fate=fate,
                reason="arranged",
                evidence=("none known",),
            )

    def notice(
        self,
        *topics: str,
        title: str = "Via Roma chiusa",
        urgent: bool = False,
        hold: timedelta = HOLD,
        expires_at: datetime | None = None,
        **columns: Any,
    ) -> Notice:
        """A notice held from now on for `hold`; of no feed unless `feed=` names one."""
        now = self.clock.now()
        with self.db.write() as conn:
            made = notices.add(
                conn, kind=NoticeKind.NEWS, fields=some_fields(title), now=now,
                plan=Plan(topics or ("viabilita",), urgent, now + hold, expires_at), **columns,
            )  # fmt: skip
        return self.look_up(made)

    def released(
        self, *topics: str, urgent_topics: Sequence[str] = ("allerte",), chunk: int = CHUNK, **columns: Any
    ) -> Notice:
        """A notice released now, its deliveries made; urgent if one of its topics is."""
        urgent = bool(set(topics) & set(urgent_topics))
        notice = self.notice(*topics, **{"urgent": urgent, **columns})
        self.release(notice.id)
        self.fan_out(notice.id, urgent_topics, chunk)
        return self.look_up(notice.id)

    def release(self, notice_id: NoticeId) -> bool:
        with self.db.write() as conn:
            return notices.release(conn, notice_id, self.clock.now(), "the hold was over")

    def fan_out(
        self, notice_id: NoticeId, urgent_topics: Sequence[str] = ("allerte",), chunk: int = CHUNK
    ) -> list[int]:
        """Fan out to the end, as the daemon does; the size of each chunk."""
        made: list[int] = []
        while not made or made[-1] == chunk:
            with self.db.write() as conn:
                notice = notices.get(conn, notice_id)
                assert notice is not None
                made.append(
                    deliveries.fan_out(conn, notice, Lanes(frozenset(urgent_topics)), self.clock.now(), chunk)
                )
        return made

    def end(self, notice_id: NoticeId, state: Any, reason: str = "withdrawn") -> bool:
        with self.db.write() as conn:
            return notices.end(conn, notice_id, state, self.clock.now(), reason)

    def look_up(self, notice_id: NoticeId) -> Notice:
        with self.db.read() as conn:
            notice = notices.get(conn, notice_id)
        assert notice is not None
        return notice

    def rest(self, what: str, reason: str, lasting: timedelta = timedelta(minutes=1)) -> Rest:
        """Something that rests from now on."""
        now = self.clock.now()
        rest = Rest(what, 1, now, now + lasting, reason, Proof.ANSWER)
        with self.db.write() as conn:
            rests.put(conn, rest)
        return rest

    def resting(self) -> dict[str, Rest]:
        with self.db.read() as conn:
            return rests.every(conn)

    # --- messages ------------------------------------------------------------------------------------------

    def reply(
        self, citizen: SubscriberId, body: str = "Ciao", kind: MessageKind = MessageKind.REPLY
    ) -> MessageId:
        """An answer of ours, queued."""
        with self.db.write() as conn:
            return outbox.queue(conn, citizen, kind, body, self.clock.now())

    def claim(self, limit: int = 20) -> list[Claimed]:
        """Up to `limit` messages in hand; their marks are m1, m2 and so on."""
        with self.db.write() as conn:
            marks = [f"m{next(self._marks)}" for _ in range(limit)]
            return outbox.claim(
                conn, self.cipher, self.clock.now(), marks, respect(a_config(), self.clock.now())
            )

    def accept(self, claimed: Claimed, sid: str = "") -> None:
        """The provider took it: the attempt's outcome and the message's step."""
        outcome = Outcome(OutcomeKind.ACCEPTED, sid or f"SM{claimed.mark}")
        self.outcome(claimed, outcome, Step(MessageState.ACCEPTED))

    def retry(self, claimed: Claimed, after: timedelta = timedelta(seconds=1)) -> None:
        """The provider refused it for now: queued for another try."""
        outcome = Outcome(OutcomeKind.REFUSED, code=20429, detail="too many requests")
        self.outcome(claimed, outcome, Step(MessageState.QUEUED, "20429", due_at=self.clock.now() + after))

    def lose(self, claimed: Claimed, rest: timedelta = timedelta(seconds=20)) -> None:
        """Nobody knows whether the provider took it; to be asked about after `rest`."""
        outcome = Outcome(OutcomeKind.UNKNOWN, detail="the connection broke")
        self.outcome(claimed, outcome, Step(MessageState.UNCERTAIN, outcome.detail), rest)

    def outcome(
        self, claimed: Claimed, outcome: Outcome, step: Step, rest: timedelta = timedelta(seconds=20)
    ) -> None:
        now = self.clock.now()
        with self.db.write() as conn:
            attempts.end(conn, claimed.attempt_id, outcome, "template:notizia", now + rest)
            messages.step(conn, claimed.message_id, step, now)

    # --- what stands in the tables -------------------------------------------------------------------------

    def rows(self, table: Table, **equal: Any) -> list[dict[str, Any]]:
        """The rows of a table whose columns equal these values, in the order of its primary key."""
        query = select(table).order_by(*table.primary_key.columns)
        for column, value in equal.items():
            query = query.where(table.c[column].is_(None) if value is None else table.c[column] == value)
        with self.db.read() as conn:
            return [dict(row) for row in conn.execute(query).mappings()]

    def row(self, table: Table, **equal: Any) -> dict[str, Any]:
        [one] = self.rows(table, **equal)
        return one

    def message(self, message_id: MessageId) -> dict[str, Any]:
        return self.row(schema.messages, id=message_id)

    def attempt(self, attempt_id: AttemptId) -> dict[str, Any]:
        return self.row(schema.attempts, id=attempt_id)

    def recipients(self, notice_id: NoticeId) -> list[int]:
        """Who has a delivery of a notice."""
        return [row["subscriber_id"] for row in self.rows(schema.deliveries, notice_id=notice_id)]
