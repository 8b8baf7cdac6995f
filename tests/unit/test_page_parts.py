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


@pytest.mark.parametrize(
    "attributes",
    [
        'class="accordion-collapse collapse" style="display:none"',
        'class="su-spoiler-content" style="display: none;"',
        'class="elementor-tab-content elementor-clearfix" hidden="hidden"',
        'class="ui-accordion-content" style="height:0;display:none"',
        'class="et_pb_toggle_content clearfix" style="display:none"',
        'class="fusion-toggle" hidden',
        'class="faq-answer" hidden',
        'class="tab-pane fade" style="display:none"',
        'class="collapseomatic_content" style="display:none"',
        'role="tabpanel" hidden',
    ],
)
def test_what_a_click_unfolds_is_told(attributes: str) -> None:
    part = f"<div {attributes}><p>Via <b>questo</b></p></div>"
    assert to_text(f"<p>Prima.</p>{part}<p>Dopo.</p>") == "Prima.\nVia questo\nDopo."


@pytest.mark.parametrize(
    "attributes",
    [
        'class="navbar-collapse collapse" style="display:none"',
        'class="menu-toggle" hidden',
        'class="cookie-accordion" style="display:none"',
        'class="mobile-menu-collapse" style="display:none"',
        'class="accordion-collapse" style="display:none;visibility:hidden"',
        'class="accordion-collapse sharedaddy" style="display:none"',
        'class="testo" style="display:none"',
        'class="detabs" hidden',
        'role="dialog" hidden',
    ],
)
def test_what_is_hidden_for_another_reason_is_not(attributes: str) -> None:
    part = f"<div {attributes}><p>Via <b>questo</b></p></div>"
    assert to_text(f"<p>Prima.</p>{part}<p>Dopo.</p>") == "Prima.\nDopo."


def test_what_is_hidden_within_an_accordion_stays_hidden() -> None:
    part = '<div class="accordion-body" style="display:none"><p>Ore 9.</p><p style="display:none">x</p></div>'
    assert to_text(part) == "Ore 9."


def test_the_heading_of_an_accordion_is_told_though_it_is_a_button() -> None:
    """As Bootstrap Italia has it; other buttons say nothing."""
    head = '<h2 class="accordion-header"><button class="accordion-button collapsed">Quando</button></h2>'
    body = '<div class="accordion-collapse collapse" hidden><p>Ore 9.</p></div>'
    assert to_text(f"{head}{body}<button>Stampa</button>") == "Quando\nOre 9."


def test_what_is_struck_out_no_longer_holds() -> None:
    html = "<p>Dalle ore <del>15.00</del> 16.00 in <s>piazza Roma</s> <strike>via Dante</strike> piazza Verdi.</p>"
    assert to_text(html) == "Dalle ore 16.00 in piazza Verdi."


def test_a_stroke_that_is_never_closed_ends_with_its_paragraph() -> None:
    assert to_text("<p>Alle <s>15.</p><p>Ingresso libero.</p>") == "Alle\nIngresso libero."


def test_an_element_without_class_and_style_is_text() -> None:
    assert not is_no_text({"class": None, "style": None}, frozenset())
