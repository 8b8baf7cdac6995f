"""Who stands in line where the limit of citizens may keep somebody waiting: the statements of `bridge.store.turns`.

Each is built once, for to build one costs more than to run it. Their parameters: `notices`, the numbers of those that
are sent; `most`, how many rows are wanted; and the moments of `reach.moments`, with `turn_began`.

Nothing reads all that waits, which may be a million deliveries, to find that nobody may have one. Where many wait it
goes by the citizens in the order of an index, where few do by what waits.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, Select, and_, bindparam, exists, func, or_, select, true

from bridge.model import MessageKind
from bridge.store import reach
from bridge.store.columns import Instant
from bridge.store.due import (
    AT_ONCE,
    RELEASED,
    WAITING,
    held_back,
    in_flight_to,
    in_time,
    queued,
    queued_to,
)
from bridge.store.schema import deliveries, messages, notices, subscribers

_MOST: BindParameter[int] = bindparam("most")
_NOTICES: BindParameter[int] = bindparam("notices", expanding=True)
_NOW = bindparam("now", type_=Instant())
_TO_THEM = deliveries.c.subscriber_id == subscribers.c.id


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Deliveries that wait. `in_turn`: not before what is queued for the same citizen."""

    condition: ColumnElement[bool]
    in_turn: bool = True

    @property
    def waits(self) -> ColumnElement[bool]:
        return and_(self.condition, deliveries.c.notice_id.in_(_NOTICES))


ALERTS = Line(and_(AT_ONCE, deliveries.c.urgent), in_turn=False)
CORRECTIONS = Line(AT_ONCE)
NEWS = Line(and_(WAITING, or_(deliveries.c.digest_at.is_(None), deliveries.c.digest_at <= _NOW)))


@dataclass(frozen=True, slots=True, eq=False)
class Range:
    """Citizens as an index has them, in its order."""

    condition: ColumnElement[bool]
    order: tuple[ColumnElement[Any], ...]


_BY_REACH = (subscribers.c.reached_at, subscribers.c.id)
_WINDOW = Range(reach.IN_WINDOW, (subscribers.c.window_until, subscribers.c.id))
_TURN_BEGAN = bindparam("turn_began", type_=Instant())

WITH_A_PLACE = (_WINDOW, Range(reach.REACHED, _BY_REACH))
IN_THEIR_TURN = (_WINDOW, Range(reach.reached_since(_TURN_BEGAN), _BY_REACH))
# Never reached comes first; said apart, for an index has those first in one engine and last in another.
PLACELESS = (
    Range(and_(subscribers.c.reached_at.is_(None), reach.PLACELESS), (subscribers.c.id,)),
    Range(and_(subscribers.c.reached_at <= reach.DAY_AGO, reach.PLACELESS), _BY_REACH),
)


@cache
def released() -> Select[Any]:
    """The notices of which something waits."""
    waits = exists().where(WAITING, deliveries.c.notice_id == notices.c.id)
    return select(notices.c.id, notices.c.urgent, notices.c.corrects).where(RELEASED, in_time(_NOW), waits)


@cache
def length(line: Line) -> Select[Any]:
    """How many deliveries are in a line; counted as far as `most`."""
    some = select(deliveries.c.subscriber_id).where(line.waits).limit(_MOST).subquery()
    return select(func.count()).select_from(some)


@cache
def citizens(line: Line, of: Range, *, short: bool) -> Select[Any]:
    """The citizens of a range who stand in a line; `short`: by what waits."""
    theirs = select(deliveries.c.subscriber_id).where(line.waits)
    return (
        select(subscribers.c.id)
        .where(
            subscribers.c.id.in_(theirs) if short else theirs.where(_TO_THEM).exists(),
            of.condition,
            subscribers.c.address.is_not(None),
            ~in_flight_to(subscribers.c.id),
            ~queued_to(subscribers.c.id) if line.in_turn else true(),
        )
        .order_by(*of.order)
        .limit(_MOST)
    )


@cache
def of_citizens(line: Line) -> Select[Any]:
    """What is in a line for each of `citizens`, in the order of publication."""
    of = deliveries.c.subscriber_id.in_(bindparam("citizens", expanding=True))
    return (
        select(
            deliveries.c.notice_id,
            deliveries.c.subscriber_id,
            deliveries.c.urgent,
            deliveries.c.digest_at,
            notices.c.expires_at,
            notices.c.corrects,
        )
        .join_from(deliveries, notices, notices.c.id == deliveries.c.notice_id)
        .where(line.waits, of)
        .order_by(deliveries.c.notice_id)
    )


# --- the queue ---------------------------------------------------------------------------------------------

_NEWS_AGAIN = messages.c.kind == MessageKind.NOTICE
URGENT = "urgent"
ANSWERS = "answers"
AGAIN = "again"
_OF_QUEUE = {
    URGENT: messages.c.urgent,
    ANSWERS: and_(~messages.c.urgent, ~_NEWS_AGAIN),
    AGAIN: and_(~messages.c.urgent, _NEWS_AGAIN),
}


@cache
def anything_queued() -> Select[Any]:
    return select(exists().where(queued(), messages.c.due_at <= _NOW))


@cache
def in_queue(which: str, *, takes_a_place: bool) -> Select[Any]:
    """Messages in the queue: those that take no place as they came, the others as their citizens were reached."""
    takes = and_(messages.c.body.is_(None), reach.PLACELESS)
    longest_ago = (subscribers.c.reached_at.is_not(None), *_BY_REACH, messages.c.id)
    return (
        select(messages.c.id, messages.c.subscriber_id, messages.c.urgent)
        .join_from(messages, subscribers, subscribers.c.id == messages.c.subscriber_id)
        .where(
            queued(),
            messages.c.due_at <= _NOW,
            subscribers.c.address.is_not(None),  # erased while a message to them was on its way
            ~held_back(),
            ~in_flight_to(messages.c.subscriber_id),
            _OF_QUEUE[which],
            takes if takes_a_place else ~takes,
        )
        .order_by(*(longest_ago if takes_a_place else (messages.c.id,)))
        .limit(_MOST)
    )
