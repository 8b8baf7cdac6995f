"""The forms of a template at the provider, and what of an address its button and image may say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bridge.core.wording.forms import Form, can_head, forms, on_site, origin, serving
from bridge.policy import Template
from bridge.ports import Content
from tests.builders import SITE

PLAIN = Template(
    "notizia", "HXit", {"de": "HXde"}, "Dal Comune: {{1}}. {{2}} Ciao.", ("title", "summary"), 0.0,
    bodies={"de": "Neues: {{1}}. {{2}} Servus."},
)  # fmt: skip
PICTURED = replace(PLAIN, image=True, image_sid="HXimage", button="Leggi")
IMAGE = f"{SITE}/foto/ponte.jpg"


def names(found: tuple[Form, ...]) -> list[tuple[str, str]]:
    return [(one.label, one.sid) for one in found]


def test_a_template_has_a_form_in_each_language_and_with_an_image_where_ops_want_one() -> None:
    assert names(forms(PLAIN, "it")) == [("notizia.it", "HXit"), ("notizia.de", "HXde")]
    assert names(forms(PICTURED, "it")) == [
        ("notizia.it", "HXit"), ("notizia.de", "HXde"), ("notizia+image.it", "HXimage"), ("notizia+image.de", ""),
    ]  # fmt: skip


def test_the_citizens_language_counts_more_than_the_image() -> None:
    def order(language: str, *, image: bool) -> list[str]:
        return [one.label for one in serving(PICTURED, language, "it", image=image)]

    assert order("de", image=True) == ["notizia+image.de", "notizia.de", "notizia+image.it", "notizia.it"]
    assert order("de", image=False) == ["notizia.de", "notizia.it"]
    assert order("fr", image=True) == order("it", image=True) == ["notizia+image.it", "notizia.it"]


def test_the_variables_of_a_form_are_numbered_through_text_button_and_image() -> None:
    assert Form(PLAIN, "de", False, "").content(SITE) == Content("Neues: {{1}}. {{2}} Servus.")
    form = Form(PICTURED, "it", True, "")
    assert form.content(f"{SITE}/it/") == Content(
        "Dal Comune: {{1}}. {{2}} Ciao.", "Leggi", f"{SITE}/{{{{3}}}}", f"{SITE}/{{{{4}}}}"
    )
    assert form.addresses(SITE, f"{SITE}/1?p=2", IMAGE) == {"3": "1?p=2", "4": "foto/ponte.jpg"}
    without_button = Form(replace(PICTURED, button=""), "it", True, "")
    assert without_button.content(SITE).image_url == f"{SITE}/{{{{3}}}}"
    assert without_button.addresses(SITE, "", IMAGE) == {"3": "foto/ponte.jpg"}


@pytest.mark.parametrize(
    "link", ["https://www.regione.example/avviso", SITE, f"{SITE}/", "", f"{SITE}.evil.example/x"]
)
def test_a_button_leads_home_where_the_link_does_not_stand_on_the_site(link: str) -> None:
    form = Form(PICTURED, "it", False, "")
    assert form.addresses(SITE, link, "") == {"3": "./"}  # no variable may be empty


def test_the_end_of_an_address_is_what_stands_behind_the_sites_domain() -> None:
    assert origin("https://www.comune.example:8443/it/home") == "https://www.comune.example:8443/"
    assert on_site("https://WWW.comune.example/it", "https://www.Comune.example/a/b") == "a/b"
    assert on_site(SITE, "http://www.comune.example/a") == ""  # another scheme is another address


@pytest.mark.parametrize(
    ("image", "why"),
    [
        (IMAGE, ""),
        (f"{SITE}/foto/PONTE.PNG?v=2", ""),
        (f"{SITE}/foto/ponte.webp", "its address does not end in .jpg, .jpeg, .png"),
        (f"{SITE}/foto.php?f=ponte.jpg", "its address does not end in .jpg, .jpeg, .png"),
        ("https://cdn.example/ponte.jpg", f"it does not stand on {SITE}/"),
        (IMAGE.replace("https", "http"), "its address is not https"),
    ],
)
def test_an_image_that_cannot_be_shown_is_told_why(image: str, why: str) -> None:
    assert can_head(SITE, image) == why
