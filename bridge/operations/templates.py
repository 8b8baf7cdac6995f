"""Getting the configured templates approved: create what is missing, submit it, say which SIDs to paste."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bridge.core.wording.templates import Needed, refusals
from bridge.errors import BridgeError
from bridge.ports import Approval, Templates

# Alerts, closures and requested deadlines pass as utility; WhatsApp files a template elsewhere if it disagrees.
CATEGORY = "UTILITY"
_UNSUBMITTED = "unsubmitted"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of one template: its SID and approval, or why there is none."""

    template: Needed
    sid: str
    approval: Approval | None
    trouble: str = ""
    created: bool = False

    @property
    def sentence(self) -> str:
        if self.approval is None:
            return self.trouble
        filed = f", filed as {self.approval.category.lower()}" if self.approval.category else ""
        why = f": {self.approval.reason}" if self.approval.reason else ""
        return f"is {self.approval.status}{filed}{why}"


def submit(wanted: Iterable[Needed], office: Templates) -> Iterator[Answer]:
    """Create and submit the templates that have no SID in the configuration, one after the other.

    Asked twice it creates once: a template of that name and text is found again. What would be refused for its
    form is not submitted.
    """
    for template in wanted:
        if template.sid:
            continue
        try:
            yield _submit(template, office)
        except BridgeError as error:
            yield Answer(template, "", None, str(error))


def _submit(template: Needed, office: Templates) -> Answer:
    if refused := refusals(template.body):
        return Answer(template, "", None, "; ".join(refused))
    sid = office.find(template.provider_name)
    created = sid is None
    if sid is None:
        sid = office.create(template.provider_name, template.language, template.body, template.samples)
    approval = office.approval(sid)
    if approval.status == _UNSUBMITTED:
        approval = office.submit(sid, template.provider_name, CATEGORY)
    return Answer(template, sid, approval, created=created)


def status(wanted: Iterable[Needed], office: Templates) -> Iterator[Answer]:
    """The approval of each template that has a SID."""
    for template in wanted:
        if not template.sid:
            yield Answer(template, "", None, "has no SID yet: `bridge templates submit` creates it")
            continue
        try:
            yield Answer(template, template.sid, office.approval(template.sid))
        except BridgeError as error:
            yield Answer(template, template.sid, None, str(error))
