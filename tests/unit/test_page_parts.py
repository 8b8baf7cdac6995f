"""Parts of pages as WordPress, its builders and plugins, Joomla, Drupal and Plone write them."""

from __future__ import annotations

import pytest

from bridge.core.text.html_text import to_text
from bridge.core.text.page_parts import is_no_text

NO_TEXT = [
    "screen-reader-text",
    "wp-block-buttons",
    "wp-block-button__link",
    "wp-block-embed",
    "wp-block-social-links",
    "wp-element-caption",
    "elementor-widget-share-buttons",
    "elementor-share-btn",
    "elementor-widget-button",
    "elementor-button-wrapper",
    "et_pb_button",
    "vc_btn3",
    "btn",
    "btn-primary",
    "sharedaddy",
    "addtoany_share_save_container",
    "a2a_kit",
    "heateor_sss_sharing_container",
    "social-share",
    "nectar-social",
    "td-post-sharing",
    "rs_skip",
    "rsbtn_play",
    "pdfprnt-buttons",
    "print-icon",
    "cookie-notice",
    "cmplz-placeholder-text",
    "yarpp-related",
    "related-posts",
    "ez-toc-v2",
    "breadcrumb",
    "entry-meta",
    "article-info",
    "documentByLine",
    "comment-add",
]


@pytest.mark.parametrize("name", NO_TEXT)
def test_a_part_that_is_no_text_leaves_none(name: str) -> None:
    part = f'<div class="a {name} b"><p>Via</p><ul><li>il</li></ul>resto</div>'
    assert to_text(f"<p>Prima.</p>{part}<p>Dopo.</p>") == "Prima.\nDopo."


@pytest.mark.parametrize(
    "name",
    [
        "elementor-widget-text-editor",
        "wp-block-table",
        "wp-block-quote",
        "et_pb_text",
        "category-cookie",
        "tag-share",
        "shared",
        "tribe-events-meta",
        "servizi-sociali",
        "buttonless",
        "toc-" + "a" * 100,
        "share-" + "a" * 100,
    ],
)
def test_a_part_with_text_keeps_it(name: str) -> None:
    assert to_text(f'<div class="{name}"><p>Testo.</p></div>') == "Testo."


@pytest.mark.parametrize(
    "attributes",
    [
        'style="color:red; display : none"',
        'style="VISIBILITY:hidden"',
        "hidden",
        'style="text-decoration:line-through"',
    ],
)
def test_what_the_page_does_not_show_is_not_told(attributes: str) -> None:
    assert to_text(f"<p>Prima.</p><p {attributes}>Via <b>questo</b></p><p>Dopo.</p>") == "Prima.\nDopo."


def test_what_is_struck_out_no_longer_holds() -> None:
    html = "<p>Dalle ore <del>15.00</del> 16.00 in <s>piazza Roma</s> <strike>via Dante</strike> piazza Verdi.</p>"
    assert to_text(html) == "Dalle ore 16.00 in piazza Verdi."


def test_a_stroke_that_is_never_closed_ends_with_its_paragraph() -> None:
    assert to_text("<p>Alle <s>15.</p><p>Ingresso libero.</p>") == "Alle\nIngresso libero."


def test_an_element_without_class_and_style_is_text() -> None:
    assert not is_no_text({"class": None, "style": None}, frozenset())
