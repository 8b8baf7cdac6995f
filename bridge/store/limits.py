"""How many messages a citizen gets in a day: what is more waits for the next digest."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, select, update

from bridge.core.respect import Respect
from bridge.core.track import CAME_TO_NOTHING
from bridge.model import MessageKind
from bridge.store.due import WAITING, first_waiting
from bridge.store.schema import deliveries, messages

# Citizens looked at in one claim: those over the limit are put off at once, and must not hold up the others.
LOOKED_AT = 500


def within_limit(conn: Connection, now: datetime, limit: int, respect: Respect) -> list[Row[Any]]:
    """The first deliveries that wait and may leave now. Of citizens who had enough today they wait for the digest."""
    if respect.daily_limit is None:
        return first_waiting(conn, now, limit, quiet=respect.quiet)
    found = first_waiting(conn, now, max(limit, LOOKED_AT), quiet=respect.quiet)
    return put_off_too_many(conn, found, respect)[:limit]


def put_off_too_many(conn: Connection, found: Sequence[Row[Any]], respect: Respect) -> list[Row[Any]]:
    """Those of these deliveries that may leave now; the others wait for the digest from now on."""
    if respect.daily_limit is None:
        return [*found]
    bound = [row for row in found if not row.urgent and row.corrects is None]
    had = _had_since(conn, {row.subscriber_id for row in bound}, respect.day_began)
    too_many = [row for row in bound if had.get(row.subscriber_id, 0) >= respect.daily_limit]
    _put_off(conn, too_many, respect.digest_at)
    put_off = {(row.notice_id, row.subscriber_id) for row in too_many}
    return [row for row in found if (row.notice_id, row.subscriber_id) not in put_off]


def _had_since(conn: Connection, citizens: Collection[int], since: datetime) -> dict[int, int]:
    """How many notices each had since a moment, or is about to have; urgent ones do not count."""
    query = (
        select(messages.c.subscriber_id, func.count())
        .where(
            messages.c.subscriber_id.in_(citizens),
            messages.c.kind == MessageKind.NOTICE,
            messages.c.urgent.is_(False),
            messages.c.created_at >= since,
            messages.c.state.not_in(CAME_TO_NOTHING),
        )
        .group_by(messages.c.subscriber_id)
    )
    return {row[0]: row[1] for row in conn.execute(query)}


_PUT_OFF = (
    update(deliveries)
    .where(
        WAITING,
        deliveries.c.notice_id == bindparam("notice"),
        deliveries.c.subscriber_id == bindparam("citizen"),
    )
    .values(digest_at=bindparam("until"))
)


def _put_off(conn: Connection, rows: Sequence[Row[Any]], until: datetime) -> None:
    if rows:
        conn.execute(
            _PUT_OFF,
            [{"notice": row.notice_id, "citizen": row.subscriber_id, "until": until} for row in rows],
        )
