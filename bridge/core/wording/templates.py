"""The WhatsApp templates that a configuration needs, and what their review is known to refuse."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from bridge.policy import Config

_PLACE = r"\{\{\d+\}\}"
_SAMPLES = {
    "title": "Via Roma chiusa per lavori",
    "summary": "Da lunedì 24 novembre via Roma è chiusa tra piazza Garibaldi e via Milano. Si passa da via Verdi.",
}


@dataclass(frozen=True, slots=True)
class Needed:
    """A template in one language. `sid` is "" until there is one at the provider."""

    name: str  # in whatsapp.templates
    language: str
    sid: str
    body: str
    samples: Mapping[str, str]  # a value for each variable: the reviewers see the template with these

    @property
    def label(self) -> str:
        """As in notizia.it."""
        return f"{self.name}.{self.language}"

    @property
    def provider_name(self) -> str:
        """Its name at the provider: the same for the same text, so that asking twice creates it once."""
        return f"{self.name}_{self.language}_{hashlib.sha256(self.body.encode()).hexdigest()[:8]}".replace(
            "-", "_"
        )


def needed(config: Config) -> tuple[Needed, ...]:
    """Every template in every language it is configured in, in the order of the file."""
    found = []
    for template in config.whatsapp.templates.values() if config.whatsapp else ():
        values = {**_SAMPLES, "link": config.town.site}
        samples = {str(number): values[field] for number, field in enumerate(template.variables, 1)}
        sids = {config.town.language: template.sid, **template.sids}
        found += [
            Needed(template.name, language, sid, template.body, samples) for language, sid in sids.items()
        ]
    return tuple(found)


def refusals(body: str) -> tuple[str, ...]:
    """Why a template with this text is not approved (Twilio's page on error 63040)."""
    found = []
    if re.match(rf"\s*{_PLACE}", body):
        found.append("it begins with a variable: put a word or a sign before it, as in “Avviso: {{1}}”")
    if re.search(rf"{_PLACE}\s*\Z", body):
        found.append("it ends with a variable: put the town's name after it")
    return tuple(found)


def doubts(body: str) -> tuple[str, ...]:
    """Why it may not be approved: besides those, the proportion that providers have found WhatsApp to ask for,
    which is two words of fixed text for each variable and one more.
    """
    words = len(re.findall(r"\w+", re.sub(_PLACE, " ", body)))
    least = 2 * len(re.findall(_PLACE, body)) + 1
    few = (
        (f"its fixed text has {words} words; for so many variables it wants {least}",)
        if words < least
        else ()
    )
    return refusals(body) + few
