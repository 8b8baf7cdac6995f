"""The forms in which a template stands at the provider, one SID each: per language, with and without an image.

A form's variables are numbered through: those of its text, then the end of its button's address, then that of its
image's. WhatsApp approves an address only with its domain; what varies is the end of it. So button and image lead to
the town's own site; of a link elsewhere the button leads to the site's home, an image elsewhere is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from bridge.policy import Template
from bridge.ports import Content

WITH_IMAGE = "+image"  # behind a template's name: its form with an image
_IMAGE_TYPES = (".jpg", ".jpeg", ".png")
# An end that is not empty, as no variable may be, and leads to the address before it (RFC 3986, 5.2.4).
_HOME = "./"


@dataclass(frozen=True, slots=True)
class Form:
    """A template in one language, with an image or without. `sid` is "" until there is one at the provider."""

    template: Template
    language: str
    image: bool
    sid: str

    @property
    def name(self) -> str:
        """As the tables call it: notizia, notizia+image. No template's own name has a plus sign."""
        return f"{self.template.name}{WITH_IMAGE if self.image else ''}"

    @property
    def label(self) -> str:
        """As in notizia.it."""
        return f"{self.name}.{self.language}"

    @property
    def body(self) -> str:
        return self.template.body_in(self.language)

    def content(self, site: str) -> Content:
        """What it consists of. `site`: the town's address."""
        number = len(self.template.variables)
        button = f"{origin(site)}{{{{{number + 1}}}}}" if self.template.button else ""
        image = f"{origin(site)}{{{{{number + 1 + bool(button)}}}}}" if self.image else ""
        return Content(self.body, self.template.button, button, image)

    def addresses(self, site: str, link: str, image: str) -> dict[str, str]:
        """The values of the variables after those of the text. `image` stands on the site."""
        ends = [on_site(site, link) or _HOME] if self.template.button else []
        ends += [on_site(site, image)] if self.image else []
        return {str(number): end for number, end in enumerate(ends, len(self.template.variables) + 1)}


def forms(template: Template, town_language: str) -> tuple[Form, ...]:
    """Every form of a template that is configured, the town's language first."""
    plain = {town_language: template.sid, **template.sids}
    pictured = {town_language: template.image_sid, **template.image_sids}
    return (
        *(Form(template, language, False, sid) for language, sid in plain.items()),
        *(Form(template, language, True, pictured.get(language, "")) for language in plain if template.image),
    )


def serving(template: Template, language: str, town_language: str, *, image: bool) -> tuple[Form, ...]:
    """Those that can serve a citizen, the best first: their language before the town's, then with an image
    (`image`: there is one to show) before without.
    """
    known = forms(template, town_language)
    return tuple(
        form
        for spoken in dict.fromkeys((language, town_language))
        for pictured in (True, False)
        for form in known
        if (form.language, form.image) == (spoken, pictured) and (image or not pictured)
    )


def origin(site: str) -> str:
    """Scheme and host of an address, with the slash behind them."""
    parts = urlsplit(site)
    return f"{parts.scheme}://{parts.netloc}/"


def on_site(site: str, address: str) -> str:
    """The end of an address behind the site's domain; "" for one elsewhere, and for the domain alone."""
    start = origin(site)
    return address[len(start) :] if address.lower().startswith(start.lower()) else ""


def can_head(site: str, image: str) -> str:
    """Why an image cannot head a message, half a sentence; "": its address speaks against nothing.

    The provider fetches it by itself, and takes the kind of file from the address (Twilio's page on twilio/media).
    """
    if not image.startswith("https://"):
        return "its address is not https"
    if not on_site(site, image):
        return f"it does not stand on {origin(site)}"
    ending = urlsplit(image).path.lower()
    return "" if ending.endswith(_IMAGE_TYPES) else f"its address does not end in {', '.join(_IMAGE_TYPES)}"
