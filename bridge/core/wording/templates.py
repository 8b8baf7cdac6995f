"""The WhatsApp templates that a configuration needs, and what their review is known to refuse."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Mapping
from dataclasses import astuple, dataclass, replace

from bridge.core.wording.forms import Form, forms
from bridge.policy import Category, Config
from bridge.ports import Content

_PLACE = r"\{\{\d+\}\}"
_SAMPLES = {
    "title": "Via Roma chiusa per lavori",
    "summary": "Da lunedì 24 novembre via Roma è chiusa tra piazza Garibaldi e via Milano. Si passa da via Verdi.",
    "topic": "Viabilità",
}


@dataclass(frozen=True, slots=True)
class Needed:
    """A form of a template, what it consists of, and a value for each variable, with which the reviewers see it."""

    form: Form
    content: Content
    samples: Mapping[str, str]

    @property
    def name(self) -> str:
        return self.form.name

    @property
    def language(self) -> str:
        return self.form.language

    @property
    def sid(self) -> str:
        return self.form.sid

    @property
    def label(self) -> str:
        return self.form.label

    @property
    def body(self) -> str:
        return self.content.body

    @property
    def provider_name(self) -> str:
        """Its name at the provider: the same for the same wish, so that asking twice creates it once."""
        category = self.form.template.category
        wish = (*astuple(self.content), "" if category is Category.UTILITY else category)
        content = "\n".join(filter(None, wish))
        mark = hashlib.sha256(content.encode()).hexdigest()[:8]
        return re.sub(r"[-+]", "_", f"{self.name}_{self.language}_{mark}")

    @property
    def lacks_image(self) -> bool:
        """Whether it has an image and none to show the reviewers."""
        return bool(self.content.image_url) and not all(self.samples.values())


def needed(config: Config, languages: Collection[str] = (), image: str = "") -> tuple[Needed, ...]:
    """Every form of every template that is configured, in the order of the file; besides, in those of the
    `languages` for which a template has a text. `image`: the address of one on the site, for the reviewers.
    """
    found = []
    for template in config.whatsapp.templates.values() if config.whatsapp else ():
        wanted = [one for one in languages if one in template.bodies and one not in template.sids]
        more = {one: "" for one in wanted if one != config.town.language}
        whole = replace(template, sids={**template.sids, **more})
        found += [_needed(form, config.town.site, image) for form in forms(whole, config.town.language)]
    return tuple(found)


def _needed(form: Form, site: str, image: str) -> Needed:
    values = {**_SAMPLES, "link": site}
    samples = {str(number): values[name] for number, name in enumerate(form.template.variables, 1)}
    return Needed(form, form.content(site), samples | form.addresses(site, site, image))


def without_text(config: Config, languages: Collection[str]) -> tuple[tuple[str, str], ...]:
    """Templates (by name) that citizens of a language get in the town's, as they have neither text nor SID in it."""
    return tuple(
        (template.name, language)
        for template in (config.whatsapp.templates.values() if config.whatsapp else ())
        for language in sorted(set(languages) - {config.town.language})
        if language not in template.bodies and language not in template.sids
    )


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
