"""Who is next where the account's limit of citizens in 24 h may keep somebody waiting (`bridge.core.recipients`).

In this order: what is urgent, answers to citizens, what is tried again, corrections, and then turn by turn: who has a
turn gets what else there is; who waits for one gets it in the order in which they were last reached. Only when nobody
waits for a place, those who have one anyway.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row

from bridge.core.recipients import TURN, Allowance
from bridge.store import lines, reach
from bridge.store.lines import Line, Range

# So many deliveries are gone through; where more wait the citizens are, of whom the first will do.
_FEW = 2_000
# However many were reached in the last hour, no more of them are in their turn: they are gone through at each claim.
_IN_TURN = 10_000


@dataclass(frozen=True, slots=True)
class Choice:
    """A message to be: a queued one, or one for these deliveries of one citizen."""

    urgent: bool
    queued: int | None
    deliveries: tuple[Row[Any], ...] = ()


# Of the deliveries found, those that may leave now.
Spare = Callable[[Sequence[Row[Any]]], list[Row[Any]]]


def choose(
    conn: Connection,
    now: datetime,
    limit: int,
    left: Allowance,
    *,
    quiet: bool,
    spare: Spare = list,
    looked_at: int = 0,
) -> list[Choice]:
    """Up to `limit` messages, one a citizen, of which no more need a place than are `left`. `spare` is shown up to
    `looked_at` deliveries at once, and may put off some of them.
    """
    hand = _Hand(conn, now, limit, left.free, spare, looked_at)
    hand.take_queued(lines.URGENT)
    hand.take(lines.ALERTS, lines.WITH_A_PLACE, lines.PLACELESS)
    hand.take_queued(lines.ANSWERS)
    if quiet or hand.full:
        return hand.chosen
    hand.take_queued(lines.AGAIN)
    # A correction is why they are next; to each citizen things go in the order of publication all the same.
    hand.take(lines.NEWS, lines.WITH_A_PLACE, lines.PLACELESS, next_for=lines.CORRECTIONS)
    hand.take(lines.NEWS, lines.IN_THEIR_TURN, lines.PLACELESS)
    if not hand.anybody_waits():
        hand.take(lines.NEWS, lines.WITH_A_PLACE)
    return hand.chosen


class _Hand:
    """What is taken in hand in one claim."""

    def __init__(
        self, conn: Connection, now: datetime, limit: int, places: int, spare: Spare, looked_at: int
    ) -> None:
        self._conn = conn
        self._limit = limit
        self._places = places
        self._spare = spare
        self._looked_at = looked_at
        self._taken: dict[int, Choice] = {}  # by citizen: one in flight to each
        turn_began = max(now - TURN, reach.since(conn, _IN_TURN) or now - TURN)
        self._moments = {**reach.moments(now), "now": now, "turn_began": turn_began}
        self._anything_queued = bool(self._ask(lines.anything_queued()).scalar())
        released = self._ask(lines.released()).all()
        self._notices = {
            lines.ALERTS: [one.id for one in released if one.urgent],
            lines.CORRECTIONS: [one.id for one in released if one.corrects is not None],
            lines.NEWS: [one.id for one in released],
        }
        self._short: dict[Line, bool] = {}

    def _ask(self, query: Any, **parameters: Any) -> Any:
        return self._conn.execute(query, {**self._moments, **parameters})

    @property
    def chosen(self) -> list[Choice]:
        return list(self._taken.values())

    @property
    def full(self) -> bool:
        return len(self._taken) >= self._limit

    def take_queued(self, which: str) -> None:
        """From the queue what takes no place, as it came; then the others, as long as there are places."""
        for counts in (False, True) if self._anything_queued else ():
            if self.full or (counts and not self._places):
                continue
            query = lines.in_queue(which, takes_a_place=counts)
            for row in self._ask(query, most=self._limit + len(self._taken)):
                self._take(row.subscriber_id, Choice(row.urgent, row.id), counts=counts)

    def take(self, line: Line, *whom: tuple[Range, ...], next_for: Line | None = None) -> None:
        """The first of a line for each of these citizens, if they are in it, or in the one that they are `next_for`;
        those without a place as long as there are places.
        """
        why = next_for or line
        for ranges in whom:
            counts = ranges is lines.PLACELESS
            if not self._notices[why] or self.full or (counts and not self._places):
                continue
            most = min(self._limit, self._places) if counts else self._limit
            citizens = self._citizens(why, ranges, max(most, self._looked_at))
            for who, choice in self._first_of(line, citizens):
                self._take(who, choice, counts=counts)

    def anybody_waits(self) -> bool:
        """Whether anybody still waits for a place."""
        return bool(self._notices[lines.NEWS] and self._citizens(lines.NEWS, lines.PLACELESS, 1))

    def _take(self, citizen: int, choice: Choice, *, counts: bool) -> None:
        if self.full or citizen in self._taken or (counts and not self._places):
            return
        self._taken[citizen] = choice
        self._places -= counts

    def _citizens(self, line: Line, ranges: tuple[Range, ...], most: int) -> list[int]:
        """Those in these ranges who stand in a line, in their order; whoever is in hand is left out."""
        found: dict[int, None] = {}
        for one in ranges:
            if len(found) < most:
                rows = self._ask(
                    lines.citizens(line, one, short=self._is_short(line)),
                    notices=self._notices[line],
                    most=most + len(self._taken) + len(found),
                )
                found.update(dict.fromkeys(row.id for row in rows if row.id not in self._taken))
        return list(found)[:most]

    def _is_short(self, line: Line) -> bool:
        if line not in self._short:
            number = self._ask(lines.length(line), notices=self._notices[line], most=_FEW + 1).scalar_one()
            self._short[line] = number <= _FEW
        return self._short[line]

    def _first_of(self, line: Line, citizens: Collection[int]) -> list[tuple[int, Choice]]:
        """For each citizen what comes first of what waits at once, in the order of publication; else their digest."""
        rows: defaultdict[int, list[Row[Any]]] = defaultdict(list)
        if citizens:
            query = lines.of_citizens(line)
            for row in self._ask(query, notices=self._notices[line], citizens=citizens):
                rows[row.subscriber_id].append(row)
        first = {
            who: next((one for one in theirs if one.digest_at is None), None) for who, theirs in rows.items()
        }
        may_leave = {one.subscriber_id for one in self._spare([one for one in first.values() if one])}
        found = []
        for who in citizens:
            at_once = first.get(who)
            if at_once is None and who in rows:
                found.append((who, Choice(False, None, tuple(rows[who]))))
            elif at_once is not None and who in may_leave:
                found.append((who, Choice(at_once.urgent, None, (at_once,))))
        return found
