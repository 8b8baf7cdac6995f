"""Held notices whose time has come: which feeds to look at before a release, and what may be released."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta

from sqlalchemy import Connection, and_, bindparam, exists, or_, select

from bridge.store.due import HELD
from bridge.store.notices import Notice, as_notice
from bridge.store.schema import feeds, items, notices

# A hash is kept of whole listings only. Asked for since the hold was over, it came and was no proof of anything.
_CAME_DAMAGED = and_(
    feeds.c.failures == 0,
    feeds.c.body_hash == "",
    feeds.c.checked_at.is_not(None),  # or its negation would be NULL, which is no yes
    feeds.c.checked_at >= notices.c.hold_until,
)


# It left its feed without being taken out of it, and its own page was not looked at since: it may be gone for all.
_PAGE_UNSEEN = exists().where(
    items.c.id == notices.c.item_id,
    items.c.gone_at.is_not(None),
    or_(items.c.page_at.is_(None), items.c.page_at < items.c.gone_at),
)

# Asked four times a second while anything is written: built once, for to build one costs more than to run it.
_DUE = and_(HELD, notices.c.hold_until <= bindparam("now"))
_TO_LOOK_AT = (
    select(notices.c.feed)
    .distinct()
    .join_from(notices, feeds, feeds.c.name == notices.c.feed)
    .where(
        _DUE,
        notices.c.feed.in_(bindparam("configured", expanding=True)),
        or_(feeds.c.looked_at.is_(None), feeds.c.looked_at < notices.c.hold_until),
        ~_CAME_DAMAGED,
        # While a feed fails it is left alone as long as it asked for; what is merely fresh is asked again.
        or_(feeds.c.failures == 0, feeds.c.next_at.is_(None), feeds.c.next_at <= bindparam("now")),
    )
)
_PAGES_TO_LOOK_AT = select(notices).where(_DUE, _PAGE_UNSEEN).order_by(notices.c.id)
_RELEASABLE = (
    select(notices)
    .outerjoin_from(notices, feeds, feeds.c.name == notices.c.feed)
    .where(
        _DUE,
        ~_PAGE_UNSEEN,
        or_(
            notices.c.feed.is_(None),
            notices.c.feed.not_in(bindparam("configured", expanding=True)),
            feeds.c.looked_at >= notices.c.hold_until,
            and_(
                or_(feeds.c.failures > 0, _CAME_DAMAGED),
                or_(notices.c.urgent, notices.c.hold_until <= bindparam("long_ago")),
            ),
        ),
    )
    .order_by(notices.c.urgent.desc(), notices.c.id)
)


def feeds_to_look_at(conn: Connection, configured: Collection[str], now: datetime) -> list[str]:
    """Feeds with a notice whose hold is over and whose listing was not seen since: look before releasing.

    Once is enough where the listing comes damaged: the next look would not see more.
    """
    return [row.feed for row in conn.execute(_TO_LOOK_AT, {"now": now, "configured": list(configured)})]


def pages_to_look_at(conn: Connection, now: datetime) -> list[Notice]:
    """Notices whose hold is over, and whose item no longer stands in its feed: its own page may be gone, too."""
    return [as_notice(row) for row in conn.execute(_PAGES_TO_LOOK_AT, {"now": now})]


def releasable(
    conn: Connection, configured: Collection[str], now: datetime, grace: timedelta
) -> list[Notice]:
    """Held notices whose hold is over and whose feed was seen since, or cannot be seen, or is no more.

    A feed that cannot be reached, or whose listing comes damaged, does not hold up an urgent notice; any other
    it does for `grace`.
    """
    asked = {"now": now, "configured": list(configured), "long_ago": now - grace}
    return [as_notice(row) for row in conn.execute(_RELEASABLE, asked)]
