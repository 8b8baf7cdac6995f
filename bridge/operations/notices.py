"""Second thoughts about notices, and notices written by hand: what editors and ops do beside the daemon.

Each act is one conditional update, so that it and the daemon cannot both win: whoever finds the notice moved on
is told so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bridge.core import fanout
from bridge.core.compose import compose
from bridge.core.sentences import headline
from bridge.core.track import HANDED_OVER, IN_FLIGHT
from bridge.errors import NotFoundError, WrongStateError
from bridge.model import Item, NoticeId, NoticeKind, NoticeState
from bridge.policy import Config
from bridge.store import deliveries, notices

# What somebody holds by hand and forgets expires after this.
_FORGOTTEN = timedelta(hours=24)
_HEADLINE = "Avviso"  # of a text by hand that is a single sentence


@dataclass(frozen=True, slots=True)
class Written:
    """A notice written by hand; `recipients`: how many would get it now."""

    id: NoticeId
    topics: tuple[str, ...]
    hold_until: datetime | None
    recipients: int


@dataclass(frozen=True, slots=True)
class Done:
    """What an act came to: how many citizens have the notice, and to how many it is on its way."""

    id: int
    state: NoticeState
    have_it: int
    under_way: int


def write(
    conn: Connection,
    config: Config,
    text: str,
    topics: Collection[str],
    now: datetime,
    *,
    title: str | None = None,
    link: str | None = None,
    zones: Collection[str] = (),
) -> Written:
    """A notice of these topics, held as long as any other of theirs. Raises NotFoundError for unknown names."""
    _known("topic", topics, config.topics)
    _known("zone", zones, config.zones)
    head, body = (title, text) if title else headline(text)
    item = Item(feed="", guid="", link=link or "", title=head or _HEADLINE, text=body)
    plan = fanout.plan(topics, config, now)
    made = notices.add(
        conn, kind=NoticeKind.MANUAL, fields=compose(item, config.town.site), plan=plan, now=now,
        zones=tuple(zone for zone in config.zones if zone in zones),
    )  # fmt: skip
    return Written(made, plan.topics, plan.hold_until, deliveries.count_recipients(conn, plan.topics))


def hold(conn: Connection, notice_id: int, now: datetime) -> Done:
    """Hold a notice, also in the middle of its sending; forgotten, it expires after 24 hours."""
    return _act(
        conn,
        notice_id,
        NoticeState.HELD,
        lambda one: notices.hold(conn, one, "held by hand", now + _FORGOTTEN),
    )


def release(conn: Connection, notice_id: int, now: datetime) -> Done:
    """Send a held notice now."""
    return _act(
        conn, notice_id, NoticeState.RELEASED, lambda one: notices.release(conn, one, now, "released by hand")
    )


def cancel(conn: Connection, notice_id: int, now: datetime) -> Done:
    """Cancel a notice for good."""
    cancelled = NoticeState.CANCELLED
    return _act(
        conn, notice_id, cancelled, lambda one: notices.end(conn, one, cancelled, now, "cancelled by hand")
    )


def get(conn: Connection, notice_id: int) -> notices.Notice:
    """Raises NotFoundError."""
    notice = notices.get(conn, notice_id)
    if notice is None:
        raise NotFoundError(f"there is no notice {notice_id}; `bridge notices list` shows all")
    return notice


def _act(conn: Connection, notice_id: int, state: NoticeState, act: Callable[[NoticeId], bool]) -> Done:
    before = get(conn, notice_id)
    if not act(before.id):
        already = before.state is state
        how = "already" if already else f"({before.reason}): it cannot be {state} any more"
        raise WrongStateError(f"notice {notice_id} is {before.state} {how}")
    stands = deliveries.handed_over(conn, before.id)
    return Done(
        notice_id,
        state,
        have_it=sum(number for one, number in stands.items() if one in HANDED_OVER),
        under_way=sum(number for one, number in stands.items() if one in IN_FLIGHT),
    )


def _known(what: str, names: Collection[str], known: Collection[str]) -> None:
    unknown = [name for name in names if name not in known]
    if unknown:
        raise NotFoundError(f"there is no {what} {unknown[0]!r}; there are {', '.join(known) or 'none'}")
