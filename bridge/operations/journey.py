"""An item's journey, step by step, for people who watch: seen → routed → held → sent → delivered → read.

Nothing is changed and nothing decided here: each step says how far the item has come by what stands in the
tables. Where the way ended (known already, no rule, cancelled, expired, nobody to send to) what follows is
skipped. Which rule led to which topic is asked of the router anew, so it is told by today's rules.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import Connection

from bridge.core.route import Router, RuleVerdict
from bridge.core.track import HANDED_OVER
from bridge.model import ItemId, MessageState, NoticeState
from bridge.operations.standing import Obstacle, obstacle_of
from bridge.policy import Config
from bridge.store import notices, stored_items, tallies
from bridge.store.notices import Notice
from bridge.store.stored_items import StoredItem

_ARRIVED = (MessageState.DELIVERED, MessageState.READ)
_LOST = (MessageState.FAILED, MessageState.SKIPPED)


class StepState(StrEnum):
    """How a step stands. `ended` is where a journey ends on purpose, `failed` where something is wrong."""

    DONE = "done"
    NOW = "now"
    WAITING = "waiting"
    ENDED = "ended"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Progress:
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step. `sentence` is for ops; `code` says the same in a word, for programs that speak other languages.

    Codes: seen: new, baseline; routed: noticed, withheld, unmatched; held: hold, by_hand, look, released; then
    the reasons of an end (withdrawn, edited, cancelled, expired, nobody), or of a halt (paused, resting, quiet,
    digest), else "".
    """

    key: str  # seen, routed, held, sent, delivered, read
    state: StepState
    sentence: str
    code: str = ""
    at: datetime | None = None
    until: datetime | None = None  # of a hold that ends by itself
    progress: Progress | None = None
    failed: int = 0  # of the citizens counted in `progress`, those who will not get it


@dataclass(frozen=True, slots=True)
class Journey:
    """`notice` is the item's newest, None where none was made; `reasons` are the rules that led to its topics."""

    item: StoredItem
    notice: Notice | None
    reasons: tuple[RuleVerdict, ...]
    steps: tuple[Step, ...]
    withdrawn_late: bool = False  # left the site after it was sent: what has left cannot be called back
    edited_late: bool = False  # edited after it was sent


def last_journey(conn: Connection, config: Config, router: Router, now: datetime) -> Journey | None:
    """Of the item seen last; None before the first. Of one that stands in two feeds, it is the one that is sent."""
    newest = stored_items.newest(conn)
    if newest is None:
        return None
    made = notices.news_of(conn, newest)
    first = notices.get(conn, made[-1].twin_of) if made and made[-1].twin_of else None
    return journey_of(conn, config, router, first.item_id if first and first.item_id else newest, now)


def journey_of(
    conn: Connection, config: Config, router: Router, item_id: ItemId, now: datetime
) -> Journey | None:
    """Of one item; None if there is none of this id."""
    item = stored_items.get(conn, item_id)
    if item is None:
        return None
    made = notices.news_of(conn, item_id)
    notice = made[-1] if made else None
    routing = router.route(item.item)
    reasons = tuple(one for one in routing.reasons if notice and one.topic in notice.topics)
    stands = tallies.handed_over(conn, notice.id) if notice and notice.released_at else {}
    steps = _cut_off(
        _seen(item),
        _routed(item, notice, reasons),
        _held(item, notice, now),
        _sent(item, notice, stands, obstacle_of(conn, config, notice, now) if notice else None),
        _delivered(notice, stands),
        _read(notice, stands),
    )
    left = notice is not None and notice.released_at is not None
    return Journey(
        item,
        notice,
        reasons,
        steps,
        withdrawn_late=left and item.gone_at is not None,
        edited_late=left and notice is not None and item.version != notice.version,
    )


def _cut_off(*steps: Step) -> tuple[Step, ...]:
    """After the step at which the way ended there is nothing to wait for; what had left before goes on."""
    over = False
    taken = []
    for step in steps:
        goes_on = step.progress is not None and step.state in (StepState.NOW, StepState.DONE)
        taken.append(step if not over or goes_on else Step(step.key, StepState.SKIPPED, ""))
        over = over or step.state in (StepState.ENDED, StepState.FAILED)
    return tuple(taken)


# --- the steps ---------------------------------------------------------------------------------------------


def _seen(item: StoredItem) -> Step:
    if item.fate == "baseline":
        sentence = f"not news, so nothing is sent: it {item.reason}"
        return Step("seen", StepState.ENDED, sentence, "baseline", item.first_seen_at)
    return Step("seen", StepState.DONE, f"new in the feed {item.item.feed}", "new", item.first_seen_at)


def _routed(item: StoredItem, notice: Notice | None, reasons: tuple[RuleVerdict, ...]) -> Step:
    if notice is None:
        # Without a notice its fate tells why: unmatched, withheld.
        return Step("routed", StepState.ENDED, item.reason, item.fate, item.first_seen_at)
    sentence = "; ".join(verdict.sentence for verdict in reasons) or f"topics: {', '.join(notice.topics)}"
    return Step("routed", StepState.DONE, sentence, "noticed", notice.created_at)


def _held(item: StoredItem, notice: Notice | None, now: datetime) -> Step:
    if notice is None:
        return Step("held", StepState.WAITING, "")
    if notice.state is NoticeState.HELD:
        return _still_held(notice, now)
    if notice.released_at is None:
        return Step("held", StepState.ENDED, notice.reason, _end_code(item, notice), notice.ended_at)
    return Step("held", StepState.DONE, f"released: {notice.reason}", "released", notice.released_at)


def _still_held(notice: Notice, now: datetime) -> Step:
    if notice.hold_until is None:
        sentence = f"{notice.reason}: until somebody releases it, or it expires"
        return Step("held", StepState.NOW, sentence, "by_hand")
    if notice.hold_until <= now:
        sentence = "the hold is over: the site is looked at once more before it leaves"
        return Step("held", StepState.NOW, sentence, "look", until=notice.hold_until)
    sentence = "held, so that a mistake can still be withdrawn"
    return Step("held", StepState.NOW, sentence, "hold", until=notice.hold_until)


def _end_code(item: StoredItem, notice: Notice) -> str:
    if notice.state is NoticeState.EXPIRED:
        return "expired"
    return {"withdrawn": "withdrawn", "noticed": "cancelled"}.get(item.fate, "edited")


def _sent(
    item: StoredItem, notice: Notice | None, stands: Mapping[str, int], obstacle: Obstacle | None
) -> Step:
    if notice is None or notice.released_at is None:
        return Step("sent", StepState.WAITING, "")
    handed, lost = _sum(stands, *HANDED_OVER), _sum(stands, *_LOST)
    progress = Progress(handed, notice.recipients)
    sentence = f"sent to {handed} of {notice.recipients} citizen(s)"
    match notice.state:
        case NoticeState.HELD:
            return Step("sent", StepState.WAITING, sentence, progress=progress, failed=lost)
        case NoticeState.RELEASED:
            sentence = f"{sentence}; {obstacle.sentence}" if obstacle else sentence
            code = obstacle.code if obstacle else ""
            return Step("sent", StepState.NOW, sentence, code, notice.released_at, None, progress, lost)
        case NoticeState.CANCELLED | NoticeState.EXPIRED:
            sentence, code = f"{notice.reason}; {sentence}", _end_code(item, notice)
            return Step("sent", StepState.ENDED, sentence, code, notice.ended_at, None, progress, lost)
    if not notice.recipients:
        return Step("sent", StepState.ENDED, "nobody is subscribed to it", "nobody", notice.ended_at)
    state = StepState.FAILED if lost and not handed else StepState.DONE
    sentence = f"{sentence}; {lost} failed" if lost else sentence
    return Step("sent", state, sentence, "", notice.ended_at, None, progress, lost)


def _delivered(notice: Notice | None, stands: Mapping[str, int]) -> Step:
    handed, arrived = _sum(stands, *HANDED_OVER), _sum(stands, *_ARRIVED)
    sentence = f"on the phones of {arrived} of {handed} citizen(s)" if handed else ""
    state = _reached(notice, arrived, handed) if handed else StepState.WAITING
    return Step("delivered", state, sentence, progress=Progress(arrived, handed))


def _read(notice: Notice | None, stands: Mapping[str, int]) -> Step:
    """Whoever turned off the blue ticks never shows here: this step is never over unless everybody has read it."""
    arrived, read = _sum(stands, *_ARRIVED), _sum(stands, MessageState.READ)
    sentence = f"read by {read} of {arrived} citizen(s)" if arrived else ""
    state = _reached(notice, read, arrived) if read else StepState.WAITING
    return Step("read", state, sentence, progress=Progress(read, arrived))


def _reached(notice: Notice | None, some: int, all_of_them: int) -> StepState:
    """While more are being sent, or may be, nothing after that is done."""
    sending = notice is None or notice.state in (NoticeState.HELD, NoticeState.RELEASED)
    return StepState.DONE if some == all_of_them and not sending else StepState.NOW


def _sum(stands: Mapping[str, int], *states: MessageState) -> int:
    return sum(stands.get(state, 0) for state in states)
