"""What would be sent, to how many, at what cost, and what would not and why. No side effect.

Everything is decided by the very functions that decide in earnest; only nothing is written.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bridge.core.compose import compose
from bridge.core.identity import Identity, Sighting
from bridge.core.rendering import render
from bridge.core.route import Router
from bridge.model import Item, NoticeFields
from bridge.policy import Config


@dataclass(frozen=True, slots=True)
class Line:
    """One entry of a preview. `decision`: relay, or why not (unmatched, withheld, baseline, known).

    `text` is the message as a phone would show it; `recipients` and `cost` are of now, 0 where nothing leaves.
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


class Preview:
    """Previews items against one configuration. `count` tells how many citizens a set of topics reaches."""

    def __init__(self, config: Config, count: Callable[[Sequence[str]], int]) -> None:
        self._config = config
        self._router = Router(config.topics)
        self._count = count

    def of_new(self, item: Item) -> Line:
        """An item as if it were new."""
        fields = compose(item, self._config.town.site)
        routing = self._router.route(item)
        if item.withheld:
            decision, reason = "withheld", item.withheld
        elif not routing.topics:
            decision, reason = "unmatched", "no rule of any topic matches"
        else:
            decision, reason = "relay", "; ".join(verdict.sentence for verdict in routing.reasons)
        relayed = decision == "relay"
        recipients = self._count(routing.topics) if relayed else 0
        text, price = self._text(fields, routing.topics) if relayed else ("", 0.0)
        return Line(
            item.feed, fields.title, fields.link, routing.topics, decision, reason, text, recipients,
            round(recipients * price, 4),
        )  # fmt: skip

    def of_known(self, item: Item, identity: Identity | None, *, baseline: bool) -> Line:
        """An entry of a configured feed, as the next poll would take it. `identity` None: the feed is unknown."""
        line = self.of_new(item)
        if baseline:
            reason = "the first poll of a feed takes what it holds as known"
            return _instead(line, "baseline", reason)
        assert identity is not None
        if identity.sighting is Sighting.NEW:
            return line
        return _instead(line, "known", f"{identity.sighting}: {', '.join(identity.evidence)}")

    def _text(self, fields: NoticeFields, topics: Sequence[str]) -> tuple[str, float]:
        told = render(fields, topics, self._config, window_open=False)
        return told.text, told.template.price if told.template else 0.0


def _instead(line: Line, decision: str, reason: str) -> Line:
    return Line(
        line.feed, line.title, line.link, line.topics, decision, reason, line.text, recipients=0, cost=0.0
    )
