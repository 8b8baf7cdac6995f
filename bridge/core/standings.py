"""How a template stands with WhatsApp, and what ops must hear of it when that changes."""

from __future__ import annotations

from dataclasses import dataclass

from bridge.ports import Approval

APPROVED = "approved"
MISSING = "missing"  # our word: the provider knows no template of this SID
# The provider's words for what is not sent outside the window (63016, 63040 to 63042). Another word does nothing.
_RESTS = frozenset({"unsubmitted", "received", "pending", "rejected", "paused", "disabled"})


@dataclass(frozen=True, slots=True)
class Standing:
    """What was seen of a template's form (`name`: notizia, or notizia+image) under one SID."""

    name: str
    language: str
    sid: str
    status: str
    category: str = ""
    quality: str = ""
    reason: str = ""

    @classmethod
    def of(cls, name: str, language: str, sid: str, approval: Approval) -> Standing:
        return cls(
            name, language, sid, approval.status.lower(), approval.category.lower(), approval.quality.lower(),
            approval.reason,
        )  # fmt: skip

    @property
    def label(self) -> str:
        return f"{self.name}.{self.language}"

    @property
    def rests(self) -> bool:
        """Whether nothing can be sent of it."""
        return self.status in _RESTS

    @property
    def sentence(self) -> str:
        filed = f", filed as {self.category}" if self.category else ""
        quality = f", quality {self.quality}" if self.quality else ""
        why = f": {self.reason}" if self.reason else ""
        return f"is {self.status}{filed}{quality}{why}"


def news(before: Standing | None, now: Standing, wanted: str) -> str:
    """What ops are told, once: half a sentence, or "". `wanted`: the category that the configuration asks for.

    Of another SID than before everything is new; of one that was approved at the first look nothing is.
    """
    known = before if before is not None and before.sid == now.sid else None
    if known is None:
        if now.status == APPROVED:
            return f"is filed as {now.category}, not {wanted}" if is_elsewhere(now, wanted) else ""
        return now.sentence
    if known.status != now.status:
        again = " again" if now.status == APPROVED else ""
        return now.sentence.replace(now.status, f"{now.status}{again}", 1)
    if known.category != now.category and now.category:
        return f"is filed as {now.category} now, not as {known.category or 'nothing'} any more"
    return f"has quality {now.quality} now" if known.quality != now.quality and now.quality else ""


def is_elsewhere(standing: Standing, wanted: str) -> bool:
    """Whether WhatsApp files it under another category than it was asked to."""
    return bool(standing.category) and standing.category != wanted


def trouble(standing: Standing, wanted: str) -> str:
    """What is wrong with it for as long as it lasts, half a sentence, or ""."""
    if standing.status != APPROVED:
        return standing.sentence
    if is_elsewhere(standing, wanted):
        advice = f"its price is another; set category: {standing.category}, or appeal to WhatsApp"
        return f"is filed as {standing.category}, not {wanted}: {advice}"
    return ""
