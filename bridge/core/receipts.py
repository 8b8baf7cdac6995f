"""What a group of receipts comes to: each is judged in its turn, by what those before it in the group left behind.

The provider says things late, twice and in any order; several of one group may speak of one message.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import NamedTuple

from bridge.core.track import Life, Step, after_receipt
from bridge.model import AttemptId, MessageId, MessageState, Receipt, SubscriberId

_IN_VAIN = (MessageState.FAILED, MessageState.CANCELLED)


@dataclass(frozen=True, slots=True)
class Concerned:
    """An attempt of ours that receipts speak of. `current`: it is the last of its message's that left."""

    message_id: MessageId
    attempt_id: AttemptId
    subscriber_id: SubscriberId
    mark: str
    sid: str | None
    life: Life
    current: bool


class Moved(NamedTuple):
    """A receipt, its attempt as that stood before the group, and the step that its message takes."""

    receipt: Receipt
    attempt: Concerned
    step: Step


@dataclass(frozen=True, slots=True)
class Judged:
    """What is to be written. `proved`: the SIDs of attempts whose own answer was lost."""

    news: list[Receipt] = field(default_factory=list)  # what had not been said before
    moved: list[Moved] = field(default_factory=list)
    proved: dict[AttemptId, str] = field(default_factory=dict)
    unknown: list[Receipt] = field(default_factory=list)  # not of a message of ours


def judge(
    group: Sequence[Receipt],
    concerned: Collection[Concerned],
    said: Collection[tuple[str, MessageState]],
    now: datetime,
) -> Judged:
    """Receipts in the order they came. `concerned`: all attempts with a mark or a SID of the group; `said`: what had
    been said before of these SIDs. An attempt is found by our mark if the callback brought it, else by its SID.
    """
    by_mark = {one.mark: one for one in concerned}
    by_sid = {one.sid: one for one in concerned if one.sid}
    lives = {one.message_id: one.life for one in concerned}
    heard = set(said)
    judged = Judged()
    for receipt in group:
        one = by_mark.get(receipt.attempt) if receipt.attempt else by_sid.get(receipt.sid)
        if one is None:
            judged.unknown.append(receipt)
            continue
        if one.sid is None and one.attempt_id not in judged.proved and receipt.sid not in by_sid:
            judged.proved[one.attempt_id] = receipt.sid
            by_sid[receipt.sid] = one
        if (receipt.sid, receipt.state) in heard:
            continue
        ended = any((receipt.sid, state) in heard for state in _IN_VAIN)
        heard.add((receipt.sid, receipt.state))
        judged.news.append(receipt)
        life = lives[one.message_id]
        step = after_receipt(
            life, receipt.state, receipt.action, receipt.code, now, current=one.current, ended=ended
        )
        if step is not None:
            lives[one.message_id] = replace(life, state=step.state)
            judged.moved.append(Moved(receipt, one, step))
    return judged
