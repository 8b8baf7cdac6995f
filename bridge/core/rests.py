"""What is left alone for a while because it fails for everybody: the account, the sender, the provider, a template.

A circuit breaker each. It opens after so many failures in a row, and for longer each time; once its time is over one
message is let through as a trial, and that decides. What was seen to fail by an answer works again when an answer
says so; what failed only later, by a receipt, when a receipt does: an acceptance then proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bridge.core.track import wait
from bridge.model import Action

ACCOUNT, SENDER, PROVIDER = "account", "sender", "provider"
_TEMPLATE = "template:"
# As long as a request and what is said of it may take: no second trial before that.
_TRIAL = timedelta(seconds=30)
# What the provider says so long after an attempt tells of the past.
_NEWS = timedelta(minutes=10)


class Proof(StrEnum):
    """What shows that something works again."""

    ANSWER = "answer"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Rest:
    """`failures` in a row; it rests since `since` until `until`. The two are equal while it is only counted."""

    what: str
    failures: int
    since: datetime
    until: datetime
    reason: str
    proof: Proof

    @property
    def is_open(self) -> bool:
        """Whether nothing but a trial passes."""
        return self.until > self.since

    @property
    def sentence(self) -> str:
        """For ops: what rests, and why."""
        return f"the {self.what} rests: {self.reason}"

    @property
    def concerns_all(self) -> bool:
        return not self.what.startswith(_TEMPLATE)


@dataclass(frozen=True, slots=True)
class _Rule:
    first: float  # seconds of the first rest, doubling up to
    longest: float
    failures: int = 1  # in a row, before it rests at all
    of: str = SENDER


_RULES = {
    Action.STOP_ALL: _Rule(60, 60, of=ACCOUNT),
    Action.STOP_SENDER: _Rule(60, 300),
    Action.PAUSE_SENDER: _Rule(60, 900),
    Action.LIMIT_REACHED: _Rule(60, 900),
    Action.SLOW_DOWN: _Rule(15, 300),
    Action.HALT_TEMPLATE: _Rule(300, 3600, of=_TEMPLATE),
}
# Only where an answer says so: a receipt of these speaks of one message.
_RULES_OF_ANSWERS = {
    Action.UNREACHABLE: _Rule(1, 60, of=PROVIDER),
    Action.TOO_MANY: _Rule(1, 60, failures=3, of=PROVIDER),
    Action.RECONCILE: _Rule(5, 60, failures=5, of=PROVIDER),
}


def of_template(sid: str) -> str:
    """What a template's rest is called."""
    return f"{_TEMPLATE}{sid}"


def concerned(action: Action | None, proof: Proof, template: str) -> str | None:
    """What a failure counts against: ACCOUNT, SENDER, PROVIDER, a template by its SID; None: nothing of these."""
    rule = _rule(action, proof)
    if rule is None or (rule.of == _TEMPLATE and not template):
        return None
    return of_template(template) if rule.of == _TEMPLATE else rule.of


def after_failure(
    rest: Rest | None,
    what: str,
    action: Action,
    reason: str,
    *,
    now: datetime,
    tried_at: datetime,
    proof: Proof,
    asked: float | None = None,
) -> Rest | None:
    """How something rests after one more failure of it, of an attempt of `tried_at`; `asked`: seconds that the
    provider asked for. None: as before.
    """
    rule = _rule(action, proof)
    stale = tried_at < now - _NEWS or (rest is not None and rest.is_open and tried_at <= rest.since)
    if rule is None or (stale and proof is Proof.RECEIPT):
        return None
    if rest is not None and rest.is_open and tried_at <= rest.since:
        # Of those that were under way when it began to rest: no further failure, but a wish may be.
        longer = now + timedelta(seconds=min(asked or 0.0, rule.longest))
        return replace(rest, until=longer) if longer > rest.until else None
    failures = (rest.failures if rest else 0) + 1
    enough = failures >= rule.failures or bool(asked)
    pause = wait(max(1, failures - rule.failures + 1), asked, first=rule.first, longest=rule.longest)
    until = now + pause if enough else now
    lasting = rest is not None and rest.proof is Proof.RECEIPT
    return Rest(what, failures, now, until, reason, Proof.RECEIPT if lasting else proof)


def _rule(action: Action | None, proof: Proof) -> _Rule | None:
    if action is None:
        return None
    return _RULES.get(action) or (_RULES_OF_ANSWERS.get(action) if proof is Proof.ANSWER else None)


def is_over(rest: Rest, proof: Proof, tried_at: datetime) -> bool:
    """Whether a success of an attempt of `tried_at` shows that it works again."""
    if not rest.is_open:
        return proof is rest.proof
    return tried_at > rest.since and (rest.proof is Proof.ANSWER or proof is Proof.RECEIPT)


def on_trial(rest: Rest, now: datetime) -> Rest:
    """Its time is over and one message is let through: nothing else before that one's outcome is known."""
    return replace(rest, until=now + _TRIAL)


def stopping(rests: Iterable[Rest], now: datetime) -> Rest | None:
    """What keeps every message from being sent now; the one that lasts longest."""
    return _longest(rest for rest in rests if rest.concerns_all and rest.is_open and rest.until > now)


def halting(rests: Iterable[Rest]) -> Rest | None:
    """What keeps every message but trials from being sent until it is proved to work again."""
    return _longest(rest for rest in rests if rest.concerns_all and rest.is_open)


def templates(rests: Iterable[Rest], now: datetime) -> dict[str, Rest]:
    """The templates of which nothing but a trial may be sent now, by their SIDs."""
    resting = (rest for rest in rests if not rest.concerns_all and rest.is_open and rest.until > now)
    return {rest.what.removeprefix(_TEMPLATE): rest for rest in resting}


def over(rests: Iterable[Rest], now: datetime) -> list[Rest]:
    """Whose time is over: a trial may show whether they work again."""
    return [rest for rest in rests if rest.is_open and rest.until <= now]


def _longest(rests: Iterable[Rest]) -> Rest | None:
    return max(rests, key=lambda rest: rest.until, default=None)
