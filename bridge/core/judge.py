"""What becomes of an item that was never seen before: the rules, and what stands before them.

The order: known from the start → withheld by the source → an alert for others, or over → the rules → doubt. The
first that speaks decides; what it says is what `bridge explain` and `bridge preview` print.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bridge.alert import Alert
from bridge.core.alerts.relevance import concerns
from bridge.core.edits import Change, change
from bridge.core.fanout import is_urgent
from bridge.core.identity.keys import Keys, body_of
from bridge.core.identity.verdict import Identity, Sighting
from bridge.core.route import Router
from bridge.core.text.fold import fold
from bridge.model import Item
from bridge.policy import Config, Town


class Fate(StrEnum):
    """What became of an item."""

    BASELINE = "baseline"  # old news: known from the start, or came in from below
    WITHHELD = "withheld"  # its source does not mean it for everybody
    ELSEWHERE = "elsewhere"  # an alert that does not concern the town
    OVER = "over"  # an alert whose time is over, or that only takes back what was never relayed
    UNMATCHED = "unmatched"
    DOUBTFUL = "doubtful"  # may be old: only told to ops
    NOTICED = "noticed"
    WITHDRAWN = "withdrawn"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Judgement:
    """`topics` are those of its notice, empty where there is none. `doubt`: the notice waits for somebody."""

    fate: Fate
    reason: str
    topics: tuple[str, ...] = ()
    doubt: bool = False


def judge(item: Item, router: Router, config: Config, now: datetime) -> Judgement:
    """Of an item that is surely news."""
    if item.withheld:
        return Judgement(Fate.WITHHELD, item.withheld)
    if item.alert and (passed := _passed(item, item.alert, config.town, now)):
        return passed
    routing = router.route(item)
    if not routing.topics:
        return Judgement(Fate.UNMATCHED, "no rule of any topic matches")
    return Judgement(Fate.NOTICED, f"topics: {', '.join(routing.topics)}", routing.topics)


def _passed(item: Item, alert: Alert, town: Town, now: datetime) -> Judgement | None:
    """Why an alert is none for the town at this moment."""
    concern = concerns(alert, town.alert_areas, town.point)
    if not concern.yes:
        return Judgement(Fate.ELSEWHERE, concern.reason)
    if alert.expires and alert.expires <= now:
        return Judgement(Fate.OVER, f"the alert ended at {alert.expires:%Y-%m-%d %H:%M} UTC")
    if cancels(item):
        return Judgement(Fate.OVER, "it takes back an alert that was never relayed")
    return None


def counts(item: Item, town: Town, now: datetime) -> bool:
    """Whether an item counts where many come in at once: alerts for others would reach nobody in any case."""
    return item.alert is None or not (item.withheld or _passed(item, item.alert, town, now))


def judge_unseen(
    item: Item, sighting: Identity, router: Router, config: Config, now: datetime, *, baseline: bool
) -> Judgement:
    """Of an item never seen before. Doubt goes in favour of silence, but for urgent topics it waits for somebody.

    `baseline`: this is what the feed held when the bridge first saw it.
    """
    if sighting.sighting is Sighting.OLD:
        return Judgement(Fate.BASELINE, "; ".join(sighting.evidence))
    if baseline and not _is_young(item, config.relay.first_run, now):
        return Judgement(Fate.BASELINE, "stood in the feed when the bridge first saw it")
    judgement = judge(item, router, config, now)
    if sighting.sighting is not Sighting.DOUBTFUL or not judgement.topics:
        return judgement
    reason = f"it may be old: {'; '.join(sighting.evidence)}"
    if not is_urgent(judgement.topics, config.topics):
        return Judgement(Fate.DOUBTFUL, reason)
    return Judgement(Fate.NOTICED, reason, judgement.topics, doubt=True)


def _is_young(item: Item, age: timedelta | None, now: datetime) -> bool:
    return age is not None and item.published is not None and now - item.published <= age


def cancels(item: Item) -> bool:
    """Whether it is an alert that takes another back. An exercise does not."""
    return item.alert is not None and fold(item.alert.msg_type) == "cancel" and not item.withheld


def brings_up_to_date(item: Item, before: Keys) -> bool:
    """Whether it is a further message about an alert, not the one known `before` in other words."""
    return item.alert is not None and fold(item.alert.msg_type) == "update" and item.guid != before.guid


def edit(item: Item, before: Keys) -> Change:
    """Whether who has read an item as it was `before` should hear of its edit.

    An alert that brings another up to date says so itself. That a feed gives its text for once, or no more, is no
    edit of anybody's: then only the titles are compared.
    """
    if brings_up_to_date(item, before):
        return Change(material=True, reasons=("it brings an alert up to date",))
    (old_title, old_text), text = before.reads, body_of(item.summary, item.text)
    if not (old_text and text):
        old_text = text = ""
    return change((old_title, old_text), (item.title, text))


# So many entries at once, in a feed that was empty at first, are what it should have shown then.
_FILLED = 4


def is_late_baseline(items: list[Item], empty_since: datetime) -> bool:
    """Whether what a feed shows that was empty when it was first seen stood there all along."""
    dates = [item.published for item in items if item.published]
    return len(items) >= _FILLED and all(date < empty_since for date in dates)
