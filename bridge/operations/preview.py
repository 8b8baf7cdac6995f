"""What would be sent, to how many, at what cost, and what would not and why. No side effect.

Everything is decided by the very functions that decide in earnest; only nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bridge.core.fanout import AHEAD, is_urgent
from bridge.core.identity.verdict import Identity
from bridge.core.judge import Fate, judge, judge_unseen
from bridge.core.route import Router, Routing, RuleVerdict
from bridge.core.wording.compose import compose
from bridge.core.wording.rendering import render
from bridge.model import Item, NoticeFields
from bridge.policy import Config

REPLACED = "replaced"


@dataclass(frozen=True, slots=True)
class Lead:
    """A topic that an item is led to, by its name and its citizens' title, and what in the item led there."""

    topic: str
    title: str
    why: str


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of a preview. `decision`: relay, or why not (known, replaced, or a
    `bridge.core.judge.Fate`).

    `text` is the message as a phone would show it; `recipients` and `cost` are of now, 0 where nothing leaves.
    `led_by` has one entry a topic. `waits`: what keeps it from leaving after its hold, half a sentence, or "".
    """

    feed: str
    title: str
    link: str
    topics: tuple[str, ...]
    decision: str
    reason: str
    text: str
    recipients: int
    cost: float
    led_by: tuple[Lead, ...] = ()
    waits: str = ""
    limit: str = ""  # how long it would take by the account's limit of citizens in 24 h, a sentence, or ""


class Preview:
    """Previews items against one configuration, as of `now`. `count` tells how many citizens topics reach; `limit`,
    of topics and whether it is urgent, how long it would take to reach them.
    """

    def __init__(
        self,
        config: Config,
        count: Callable[[Sequence[str]], int],
        now: datetime,
        limit: Callable[[Sequence[str], bool], str] = lambda _topics, _urgent: "",
    ) -> None:
        self._config = config
        self._now = now
        self._router = Router(config.topics)
        self._count = count
        self._limit = limit

    def of_new(self, item: Item) -> Line:
        """An item as if it were new."""
        fields = compose(item, self._config.town, self._config.places)
        judgement = judge(item, self._router, self._config, self._now)
        routing = self._router.route(item)
        relayed = judgement.fate is Fate.NOTICED
        decision, reason = str(judgement.fate), judgement.reason
        if relayed:
            decision, reason = "relay", "; ".join(verdict.sentence for verdict in routing.reasons)
        recipients = self._count(routing.topics) if relayed else 0
        text, price = self._text(fields, routing.topics) if relayed else ("", 0.0)
        return Line(
            item.feed, fields.title, fields.link, routing.topics, decision, reason, text, recipients,
            round(recipients * price, 4), self._leads(routing), self._waits(item) if relayed else "",
            self._limit(routing.topics, is_urgent(routing.topics, self._config.topics)) if relayed else "",
        )  # fmt: skip

    def of_replaced(self, item: Item) -> Line:
        """An alert that another of the same listing brings up to date or takes back."""
        return _instead(self.of_new(item), REPLACED, "another alert of this feed takes its place")

    def _waits(self, item: Item) -> str:
        if item.published is None or item.published - self._now <= AHEAD:
            return ""
        local = item.published.astimezone(self._config.town.timezone)
        return f"held until its own date, {local:%Y-%m-%d %H:%M}"

    def of_known(
        self, item: Item, identity: Identity | None, *, baseline: bool, dates_lie_ahead: bool = False
    ) -> Line:
        """An entry of a configured feed, as the next poll would take it. `identity` None: the feed is unknown.
        `dates_lie_ahead`: its dates are those of events, and none to wait for.
        """
        line = self.of_new(item)
        line = replace(line, waits="") if dates_lie_ahead else line
        if baseline:
            reason = "the first poll of a feed takes what it holds as known"
            return _instead(line, "baseline", reason)
        assert identity is not None
        if identity.known:
            return _instead(line, "known", f"{identity.sighting}: {', '.join(identity.evidence)}")
        judgement = judge_unseen(item, identity, self._router, self._config, self._now, baseline=False)
        if judgement.fate is Fate.NOTICED:
            waits = "held until somebody releases it"
            return replace(line, reason=judgement.reason, waits=waits) if judgement.doubt else line
        return _instead(line, str(judgement.fate), judgement.reason)

    def _leads(self, routing: Routing) -> tuple[Lead, ...]:
        return tuple(
            Lead(topic, self._config.topics[topic].title, "; ".join(_found(routing.reasons, topic)))
            for topic in routing.topics
        )

    def _text(self, fields: NoticeFields, topics: Sequence[str]) -> tuple[str, float]:
        told = render(fields, topics, self._config, window_open=False)
        return told.text, told.template.price if told.template else 0.0


def _found(reasons: Iterable[RuleVerdict], topic: str) -> Iterable[str]:
    """What each rule of a topic found, each thing once; what it did not find (`unless`) led nowhere."""
    found = (
        one.found
        for verdict in reasons
        if verdict.topic == topic
        for one in verdict.conditions
        if one.kind != "unless"
    )
    return dict.fromkeys(found)


def _instead(line: Line, decision: str, reason: str) -> Line:
    return replace(line, decision=decision, reason=reason, recipients=0, cost=0.0, waits="", limit="")
