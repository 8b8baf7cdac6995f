"""A notice as one citizen reads it: free-form while their window is open, else in the template of their topics.

Sending and previewing both ask here, so that what a preview shows is what leaves.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from bridge.core.fanout import template_for
from bridge.core.wording.compose import freeform, rendered, template_variables
from bridge.model import NoticeFields
from bridge.policy import Config, Template


@dataclass(frozen=True, slots=True)
class Rendered:
    """`text` is what the phone shows; `template` None: it is sent as that very text."""

    text: str
    template: Template | None = None
    variables: Mapping[str, str] = field(default_factory=dict)

    @property
    def form(self) -> str:
        """What the ledger keeps of it."""
        return f"template:{self.template.name}" if self.template else "freeform"


def render(fields: NoticeFields, theirs: Collection[str], config: Config, *, window_open: bool) -> Rendered:
    """`theirs`: the notice's topics that the citizen subscribes to. Raises ComposeError where no message holds it.

    Without a `whatsapp` section there are no templates: free-form then stands for what would be sent.
    """
    whatsapp = config.whatsapp
    if whatsapp is None or (window_open and whatsapp.prefer_window):
        return Rendered(freeform(fields, config.town.name))
    template = template_for(theirs, config.topics, whatsapp)
    variables = template_variables(fields, template)
    return Rendered(rendered(template, variables), template, variables)
