"""What the topics of a notice make of it: hold, expiry, urgency; and the template that a citizen gets it in."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bridge.core.hours import next_time
from bridge.policy import Config, Edits, Relay, Template, Topic, WhatsApp


@dataclass(frozen=True, slots=True)
class Plan:
    """How a notice is to be handled, whatever it says."""

    topics: tuple[str, ...]  # in config order
    urgent: bool
    hold_until: datetime | None  # None: until somebody releases it, or it expires
    expires_at: datetime | None
    reason: str = "hold"  # why it is held
    over_at: datetime | None = None  # what it tells of is over then, whoever releases it


def plan(names: Collection[str], config: Config, made_at: datetime) -> Plan:
    """For a notice of these topics, made at this moment."""
    topics = tuple(name for name in config.topics if name in names)
    chosen = [config.topics[name] for name in topics]
    return Plan(
        topics,
        is_urgent(topics, config.topics),
        made_at + hold_of(chosen, config.relay),
        expiry_of(chosen, made_at),
    )


@dataclass(frozen=True, slots=True)
class Lanes:
    """How a notice goes to a citizen, by the topics of it that are theirs: an urgent one makes it urgent; where all
    of them are in `digest` it waits until `digest_at`; else it goes at once.
    """

    urgent: frozenset[str]
    digest: frozenset[str] = frozenset()
    digest_at: datetime | None = None


def lanes(config: Config, now: datetime, expires_at: datetime | None, *, corrects: bool = False) -> Lanes:
    """For a notice that is released now. What would be late in the next digest does not wait for it; nor does what
    puts right (`corrects`) what somebody has.
    """
    urgent = frozenset(name for name, topic in config.topics.items() if topic.urgent)
    digest = frozenset(name for name, topic in config.topics.items() if topic.digest and not topic.urgent)
    digest_at = next_time(now, config.relay.digest_at, config.town.timezone)
    if not digest or corrects or (expires_at is not None and expires_at <= digest_at):
        return Lanes(urgent)
    return Lanes(urgent, digest, digest_at)


HOLD, FLOOD, DATED = "hold", "flood", "dated in the future"
# A date further in the future than this is no fault of zones: who takes Italian time for UTC is two hours ahead.
AHEAD = timedelta(hours=3)


def not_after(plan: Plan, expires: datetime | None) -> Plan:
    """An alert that ends by itself is not sent after that."""
    sooner = [at for at in (plan.expires_at, expires) if at is not None]
    return replace(plan, expires_at=min(sooner, default=None), over_at=expires)


def in_flood(plan: Plan, relay: Relay, made_at: datetime) -> Plan:
    """One of more at once than anybody should get: it waits for somebody, and then leaves in a digest."""
    return replace(plan, hold_until=made_at + relay.flood_wait, reason=FLOOD)


def in_doubt(plan: Plan, relay: Relay, made_at: datetime, reason: str) -> Plan:
    """It waits for somebody, and expires."""
    expires = made_at + relay.flood_wait
    return replace(plan, hold_until=None, expires_at=min(expires, plan.expires_at or expires), reason=reason)


def not_before(plan: Plan, date: datetime) -> Plan:
    """It waits for its own date."""
    later = timedelta(0) if plan.hold_until is None else max(date - plan.hold_until, timedelta(0))
    return replace(
        plan,
        hold_until=plan.hold_until and plan.hold_until + later,
        expires_at=plan.expires_at and plan.expires_at + later,
        reason=DATED,
    )


def correcting(names: Collection[str], config: Config) -> tuple[str, ...]:
    """Those of a notice's topics whose citizens are told when its item is edited after it was sent."""
    topics = (topic for name, topic in config.topics.items() if name in names)
    return tuple(topic.name for topic in topics if (topic.edits or config.relay.edits) is Edits.CORRECT)


def hold_of(topics: Collection[Topic], relay: Relay) -> timedelta:
    """How long a notice waits for second thoughts: the shortest hold of its topics."""
    return min((relay.urgent_hold if topic.urgent else relay.hold for topic in topics), default=relay.hold)


def expiry_of(topics: Collection[Topic], created_at: datetime) -> datetime | None:
    """When a notice is too late for everybody: the earliest expiry of its topics; None: never by itself."""
    spans = [topic.expires for topic in topics if topic.expires is not None]
    return created_at + min(spans) if spans else None


def is_urgent(names: Collection[str], topics: Mapping[str, Topic]) -> bool:
    """Whether any of these topics is urgent. Names of topics that left the configuration do not count."""
    return any(topics[name].urgent for name in names if name in topics)


def leading_topic(theirs: Collection[str], topics: Mapping[str, Topic]) -> Topic | None:
    """The first urgent topic of a citizen's matching ones, else the first in config order."""
    matching = [topic for name, topic in topics.items() if name in theirs]
    return next((topic for topic in matching if topic.urgent), matching[0] if matching else None)


def template_for(theirs: Collection[str], topics: Mapping[str, Topic], whatsapp: WhatsApp) -> Template:
    """The template of the first urgent topic of a citizen's matching ones, else of the first in config order."""
    first = leading_topic(theirs, topics)
    if first is None or first.template is None:
        return whatsapp.default_template
    return whatsapp.templates[first.template]


def templates_for(
    theirs: Collection[str], topics: Mapping[str, Topic], whatsapp: WhatsApp
) -> tuple[Template, ...]:
    """That template, then each one's `fallback`. What is urgent must get out: it may always use the default one."""
    chain = [template_for(theirs, topics, whatsapp)]
    while chain[-1].fallback is not None:  # the configuration has no circle
        chain.append(whatsapp.templates[chain[-1].fallback])
    if is_urgent(theirs, topics) and whatsapp.default_template not in chain:
        chain.append(whatsapp.default_template)
    return tuple(chain)
