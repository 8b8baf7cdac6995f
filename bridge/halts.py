"""What one failure says of all: the account, the sender, the provider or a template rests, or a notice is held.

Both who hand over (`bridge.delivery`) and who hear of it later (`bridge.receipts`) tell here what they saw, in
the transaction that records it.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bridge.core import rests as core
from bridge.core import track
from bridge.core.rests import Proof, Rest
from bridge.core.track import Life, Step
from bridge.log import event
from bridge.model import Action, MessageId, MessageState
from bridge.store import messages, notices, rests, tallies

log = logging.getLogger(__name__)

# How long a notice whose content is refused waits for somebody to mend it.
_MENDED_WITHIN = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Seen:
    """What an answer or a receipt said of an attempt. `action` None: that it went well.

    `template`: the SID it was sent by, "" for free-form; `asked`: seconds that the provider asked for.
    """

    tried_at: datetime
    template: str
    proof: Proof
    action: Action | None = None
    reason: str = ""
    asked: float | None = None


def heed(conn: Connection, seen: Sequence[Seen], now: datetime) -> None:
    """Begin, prolong and end rests by what was seen, in its order."""
    if not seen:
        return
    resting = rests.every(conn)
    for one in seen:
        if one.action is None:
            _went_well(conn, one, resting, now)
        elif what := core.concerned(one.action, one.proof, one.template):
            rest = core.after_failure(
                resting.get(what), what, one.action, one.reason,
                now=now, tried_at=one.tried_at, proof=one.proof, asked=one.asked,
            )  # fmt: skip
            if rest is not None:
                _told(resting.get(what), rest)
                resting[what] = rest
                rests.put(conn, rest)


def _went_well(conn: Connection, one: Seen, resting: dict[str, Rest], now: datetime) -> None:
    template = core.of_template(one.template)
    for what, rest in list(resting.items()):
        if (rest.concerns_all or what == template) and core.is_over(rest, one.proof, one.tried_at):
            rests.end(conn, what, now)
            del resting[what]
            if rest.is_open:
                log.info(event("rest.over", what=what))


def try_another(conn: Connection, waited_for: str | None, now: datetime, *, of_all: bool) -> None:
    """What was let through as a trial never left, its time being over or its citizen gone: the next one is tried."""
    if waited_for is None and not of_all:
        return
    for what, rest in rests.every(conn).items():
        if rest.is_open and ((of_all and rest.concerns_all) or what == waited_for):
            rests.put(conn, replace(rest, until=now))


def _told(before: Rest | None, rest: Rest) -> None:
    if rest.is_open and (before is None or rest.failures > before.failures):
        seconds = int((rest.until - rest.since).total_seconds())
        log.error(event("rest.began", what=rest.what, reason=rest.reason, seconds=seconds))


def parked(life: Life, template: str, reason: str) -> Step:
    """A message whose template rests waits for it, for as long as it has time."""
    return Step(
        MessageState.QUEUED,
        f"the template rests: {reason}",
        due_at=life.deadline,
        waits_for=core.of_template(template),
    )


def at_once(step: Step, action: Action | None, template: str, now: datetime) -> Step:
    """The step of a message that was refused because of its template, which rests from now on: it is due, so that
    what serves instead is found; where nothing does it is parked.
    """
    if action is not Action.HALT_TEMPLATE or step.state is not MessageState.QUEUED or not template:
        return step
    return replace(step, due_at=now)


def hold_refused(conn: Connection, taken: Mapping[MessageId, Step], now: datetime) -> None:
    """Notices whose content the provider refuses are held after the first few, where nobody has got them.

    `taken`: the steps that messages have just taken.
    """
    for_content = {message: step for message, step in taken.items() if step.cause is Action.FAIL_NOTICE}
    concerned = {
        notice: step.reason
        for message, step in for_content.items()
        for notice in messages.notices_of(conn, message)
    }
    for notice, reason in concerned.items():
        refused, got = tallies.refused_and_got(conn, notice)
        if track.is_refused_by_all(refused, got) and notices.hold(
            conn, notice, f"its content is refused: {reason}", now + _MENDED_WITHIN
        ):
            log.error(event("notice.refused", notice=notice, messages=refused, reason=reason))
