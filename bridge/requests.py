"""What is asked of the provider for a claimed message: free-form or a template, in the citizen's language."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from bridge.core import rests as core_rests
from bridge.core.wording.digest import together
from bridge.core.wording.rendering import Rendered, render
from bridge.model import Outgoing
from bridge.policy import Config
from bridge.store import reach
from bridge.store.outbox import Claimed


def outgoing(
    claimed: Claimed, config: Config, now: datetime, resting: Collection[str]
) -> tuple[Outgoing, str]:
    """The request for a claimed message, and the form it takes; `resting`: SIDs of templates.

    Raises ComposeError, TemplateMissingError, TemplateRestsError.
    """
    valid_for = None
    if claimed.life.expires_at is not None:
        valid_for = max(1, int((claimed.life.expires_at - now).total_seconds()))
    request = Outgoing(claimed.to, claimed.mark, valid_for_seconds=valid_for)
    if claimed.body is not None:
        return replace(request, body=claimed.body), reach.FREEFORM
    told = _rendered(claimed, config, now, resting)
    if told.template is None:
        return replace(request, body=told.text), told.form
    return replace(request, content_sid=told.sid, variables=dict(told.variables)), told.form


def _rendered(claimed: Claimed, config: Config, now: datetime, resting: Collection[str]) -> Rendered:
    carried = claimed.carried
    topics = {topic for one in carried for topic in one.topics}
    fields = carried[0].fields
    if len(carried) > 1:
        fields = together([one.fields for one in carried], config.town)
    window_open = claimed.window_until is not None and now < claimed.window_until
    # What is let through as a trial tries the very template that it waited for.
    resting = {sid for sid in resting if core_rests.of_template(sid) != claimed.waits_for}
    return render(fields, topics, config, window_open=window_open, language=claimed.language, resting=resting)
