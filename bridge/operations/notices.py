"""Second thoughts about notices, and notices written by hand: what editors and ops do beside the daemon.

Each act is one conditional update, so that it and the daemon cannot both win: whoever finds the notice moved on
is told so.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, partial

from sqlalchemy import Connection

from bridge.core import fanout
from bridge.core.links import absolute
from bridge.core.text.characters import says_something
from bridge.core.text.sentences import headline
from bridge.core.track import HANDED_OVER, IN_FLIGHT
from bridge.core.twins import BY_HAND
from bridge.core.wording.compose import compose
from bridge.errors import NotFoundError, UsageError, WrongStateError
from bridge.model import Item, NoticeId, NoticeKind, NoticeState
from bridge.policy import Config
from bridge.store import notices, tallies, twins
from bridge.store.notices import Notice

# What somebody holds by hand and forgets expires after this.
_FORGOTTEN = timedelta(hours=24)
_GOING = (NoticeState.HELD, NoticeState.RELEASED, NoticeState.DONE)
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
    twins: tuple[NoticeId, ...] = ()  # of the same item in other feeds, on which it was done too


class Desk:
    """What somebody does at one moment, inside the caller's transaction."""

    def __init__(self, conn: Connection, config: Config, now: datetime) -> None:
        self._conn = conn
        self._config = config
        self._now = now

    def write(
        self,
        text: str,
        topics: Collection[str],
        *,
        title: str | None = None,
        link: str | None = None,
        zones: Collection[str] = (),
    ) -> Written:
        """A notice of these topics, held as long as any other of theirs.

        Raises NotFoundError for unknown names, UsageError for a text that says nothing or a link that is none.
        """
        config = self._config
        _known("topic", topics, config.topics)
        _known("zone", zones, config.zones)
        if not says_something(text):
            raise UsageError("the text says nothing: write what citizens are to read")
        if link and not absolute(link, ""):
            raise UsageError(f"{link!r} is not a web address; write it whole: https://HOST/…")
        head, body = (title, text) if title else headline(text)
        item = Item(feed="", guid="", link=link or "", title=head or _HEADLINE, text=body)
        plan = fanout.plan(topics, config, self._now)
        fields = compose(item, config.town, config.places)
        made = notices.add(
            self._conn, kind=NoticeKind.MANUAL, fields=fields, plan=plan, now=self._now,
            zones=tuple(zone for zone in config.zones if zone in zones),
        )  # fmt: skip
        recipients = tallies.count_recipients(self._conn, plan.topics)
        return Written(made, plan.topics, plan.hold_until, recipients)

    def hold(self, notice_id: int) -> Done:
        """Hold a notice, also in the middle of its sending; forgotten, it expires after 24 hours."""
        forgotten = self._now + _FORGOTTEN
        return self._act(
            notice_id, NoticeState.HELD, lambda one: notices.hold(self._conn, one.id, BY_HAND, forgotten)
        )

    def release(self, notice_id: int) -> Done:
        """Send a held notice now. Held by hand, it was to be forgotten; now it expires as its topics say."""
        return self._act(notice_id, NoticeState.RELEASED, self._release)

    def cancel(self, notice_id: int) -> Done:
        """Cancel a notice for good."""
        return self._act(notice_id, NoticeState.CANCELLED, self._cancel)

    def _cancel(self, notice: Notice) -> bool:
        return notices.end(self._conn, notice.id, NoticeState.CANCELLED, self._now, BY_HAND)

    def _release(self, notice: Notice) -> bool:
        if not notices.release(self._conn, notice.id, self._now, BY_HAND):
            return False
        if notice.hold_until is None:
            plan = fanout.not_after(
                fanout.plan(notice.topics, self._config, notice.created_at), notice.over_at
            )
            notices.set_expiry(self._conn, notice.id, plan.expires_at)
        return True

    def _act(self, notice_id: int, state: NoticeState, act: Callable[[Notice], bool]) -> Done:
        """On a notice and its twins: whoever stops an item means it wherever on the site it stands."""
        before = get(self._conn, notice_id)
        family = twins.family(self._conn, before.first_twin)
        moved = [one.id for one in family if act(one)]
        if not moved:
            how = "already" if before.state is state else f"({before.reason}): it cannot be {state} any more"
            raise WrongStateError(f"notice {notice_id} is {before.state} {how}")
        stands = [tallies.handed_over(self._conn, one) for one in {before.id, *moved}]
        return Done(
            notice_id,
            state,
            have_it=sum(number for one in stands for what, number in one.items() if what in HANDED_OVER),
            under_way=sum(number for one in stands for what, number in one.items() if what in IN_FLIGHT),
            twins=tuple(one for one in moved if one != before.id),
        )


def reach(conn: Connection, found: Iterable[Notice]) -> dict[NoticeId, int]:
    """How many citizens each notice that was never released would go to if it were released now.

    Of twins each citizen is counted once, as each is served once: at the urgent one, else at the first.
    """
    counted = cache(partial(tallies.count_recipients, conn))  # many notices, few sets of topics
    waiting = [one for one in found if one.state is NoticeState.HELD and one.released_at is None]
    return {
        one.id: tallies.count_got(conn, one)
        if one.corrects
        else counted(one.topics, _served_before(conn, one))
        for one in waiting
    }


def _served_before(conn: Connection, notice: Notice) -> tuple[str, ...]:
    """The topics of those twins of a notice that go before it."""
    open_twins = [one for one in twins.family(conn, notice.first_twin) if one.state in _GOING]
    before = [one for one in open_twins if (not one.urgent, one.id) < (not notice.urgent, notice.id)]
    return tuple(sorted({topic for one in before for topic in one.topics}))


def get(conn: Connection, notice_id: int) -> Notice:
    """Raises NotFoundError."""
    notice = notices.get(conn, notice_id)
    if notice is None:
        raise NotFoundError(f"there is no notice {notice_id}; `bridge notices list` shows all")
    return notice


def _known(what: str, names: Collection[str], known: Collection[str]) -> None:
    unknown = [name for name in names if name not in known]
    if unknown:
        raise NotFoundError(f"there is no {what} {unknown[0]!r}; there are {', '.join(known) or 'none'}")
