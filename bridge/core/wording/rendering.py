"""A notice as one citizen reads it: free-form while their window is open, else in a template of their topics.

Sending and previewing both ask here, so that what a preview shows is what leaves.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from bridge.core.fanout import leading_topic, templates_for
from bridge.core.wording.compose import freeform, rendered, template_variables
from bridge.core.wording.forms import WITH_IMAGE, Form, serving
from bridge.errors import TemplateMissingError, TemplateRestsError
from bridge.model import NoticeFields
from bridge.policy import Config, Template, WhatsApp

_FREEFORM = "freeform"
_TEMPLATE = "template:"


@dataclass(frozen=True, slots=True)
class Rendered:
    """`text` is what the phone shows; `template` None: it is sent as that very text. `price`: as configured."""

    text: str
    template: Template | None = None
    variables: Mapping[str, str] = field(default_factory=dict)
    sid: str = ""
    image: str = ""  # the address of the image above the text
    price: float = 0.0

    @property
    def form(self) -> str:
        """What the ledger keeps of it."""
        if self.template is None:
            return _FREEFORM
        return f"{_TEMPLATE}{self.template.name}{WITH_IMAGE if self.image else ''}"


def render(
    fields: NoticeFields,
    theirs: Collection[str],
    config: Config,
    *,
    window_open: bool,
    language: str = "",
    resting: Collection[str] | None = None,
) -> Rendered:
    """`theirs`: the notice's topics that the citizen subscribes to; `resting`: SIDs of which nothing may be sent.

    The first template along `fallback` that has a SID which does not rest; where all rest, free-form if the window
    is open. `resting` None: the first choice, SID or not, as for a preview. Without a `whatsapp` section free-form
    stands for what would be sent. Raises ComposeError where no message holds it, TemplateMissingError where nothing
    has a SID, TemplateRestsError of the first choice (by its name, where it has none).
    """
    whatsapp = config.whatsapp
    price = whatsapp.freeform_price if whatsapp else 0.0
    if whatsapp is None or (window_open and whatsapp.prefer_window):
        return Rendered(freeform(fields, config.town.name), price=price)
    choices = tuple(_choices(theirs, config, whatsapp, language, image=bool(fields.image)))
    if resting is None:
        return _in_template(fields, theirs, config, choices[0])
    able = [form for form in choices if form.sid]
    for form in able:
        if form.sid not in resting:
            return _in_template(fields, theirs, config, form)
    if window_open:
        return Rendered(freeform(fields, config.town.name), price=price)
    name = choices[0].template.name
    if not able and name not in resting:
        raise TemplateMissingError(f"the template {name} has no SID in the configuration yet", name)
    raise TemplateRestsError(able[0].sid if able else name)


def _choices(
    theirs: Collection[str], config: Config, whatsapp: WhatsApp, language: str, *, image: bool
) -> list[Form]:
    spoken = language or config.town.language
    return [
        form
        for template in templates_for(theirs, config.topics, whatsapp)
        for form in serving(template, spoken, config.town.language, image=image)
    ]


def _in_template(fields: NoticeFields, theirs: Collection[str], config: Config, form: Form) -> Rendered:
    template, site = form.template, config.town.site
    topic = leading_topic(theirs, config.topics)
    variables = template_variables(
        fields, template, topic.title if topic else config.town.name, form.language
    )
    text = rendered(template, variables, form.language)
    return Rendered(
        f"{text}\n\n[{template.button}]" if template.button else text,
        template,
        variables | form.addresses(site, fields.link, fields.image),
        form.sid,
        fields.image if form.image else "",
        template.price,
    )


def price_of(form: str, whatsapp: WhatsApp) -> float:
    """What a message of a form of the ledger costs, as configured now; of a template that is no more, nothing."""
    if form == _FREEFORM:
        return whatsapp.freeform_price
    template = whatsapp.templates.get(form.removeprefix(_TEMPLATE).removesuffix(WITH_IMAGE))
    return template.price if template else 0.0
