"""Getting the configured templates approved: create what is missing, submit it, say which SIDs to paste."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bridge.core.standings import MISSING, Standing
from bridge.core.wording.templates import Needed, refusals
from bridge.errors import BridgeError, FetchError
from bridge.ports import Approval, Templates

_UNSUBMITTED = "unsubmitted"
_NOT_FOUND = 404
_UNKNOWN = "the provider knows no template of this SID (HTTP 404)"
_NO_IMAGE = "its reviewers want an example: give --image with the address of a JPEG or PNG on comune.site"


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of one template: its SID and approval, or why there is none."""

    template: Needed
    sid: str
    approval: Approval | None
    trouble: str = ""
    created: bool = False

    @property
    def standing(self) -> Standing | None:
        """How it stands; None: nobody could say."""
        if self.approval is None:
            return None
        return Standing.of(self.template.name, self.template.language, self.sid, self.approval)

    @property
    def sentence(self) -> str:
        return self.standing.sentence if self.standing else self.trouble


def submit(wanted: Iterable[Needed], office: Templates) -> Iterator[Answer]:
    """Create and submit the templates that have no SID in the configuration, one after the other.

    Asked twice it creates once: a template of that name and content is found again. What would be refused for its
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
    refused = (*refusals(template.body), *([_NO_IMAGE] if template.lacks_image else []))
    if refused:
        return Answer(template, "", None, "; ".join(refused))
    sid = office.find(template.provider_name)
    created = sid is None
    if sid is None:
        sid = office.create(template.provider_name, template.language, template.content, template.samples)
    approval = office.approval(sid)
    if approval.status == _UNSUBMITTED:
        approval = office.submit(sid, template.provider_name, template.form.template.category.upper())
    return Answer(template, sid, approval, created=created)


def status(wanted: Iterable[Needed], office: Templates) -> Iterator[Answer]:
    """The approval of each template that has a SID."""
    for template in wanted:
        if not template.sid:
            yield Answer(template, "", None, "has no SID yet: `bridge templates submit` creates it")
            continue
        try:
            yield Answer(template, template.sid, office.approval(template.sid))
        except FetchError as error:
            gone = Approval(MISSING, reason=_UNKNOWN) if error.status == _NOT_FOUND else None
            yield Answer(template, template.sid, gone, str(error))
