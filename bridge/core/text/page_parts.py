"""Which parts of a page are no text of its article, as their classes and styles tell.

Names of WordPress and its block editor, of the page builders Elementor, Divi and WPBakery, of the usual plugins for
sharing, reading aloud, printing, cookies and related articles, of Joomla, Drupal, Plone and Bootstrap Italia.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_LONGEST = 80  # characters of a class; what is longer is none that anybody knows

_NO_TEXT = re.compile(
    # for screen readers only; the form of a protected post; what WordPress's blocks hold beside the text
    r"screen-reader-text|sr-only|visually-hidden|element-invisible|post-password-(?:form|message)"
    r"|wp-block-(?:button|buttons|embed|file|latest-posts|query|rss|search|social-links|table-of-contents)"
    # captions, for their picture does not come along
    r"|(?:wp-caption-text|(?:blocks-)?gallery-caption|wp-element-caption)"
    # buttons: their words make sense only where one can press them
    r"|btn(?:-.+)?|button|(?:elementor|et_pb|vc|wp-block)[_-](?:widget-)?(?:button|btn)\w*(?:-.+)?"
    # sharing, printing, reading aloud
    r"|(?:.+[_-])?(?:addtoany|share|sharedaddy|sharing)(?:[_-].+)?|social-?(?:bar|buttons?|icons?|links?|media|share).*"
    r"|(?:a2a|heateor|nectar-social|printfriendly|pdfprnt|readspeaker|rsbtn|sfsi|ssba)(?:[_-].+)?|rs_skip"
    r"|(?:email|print)-(?:icon|link)"
    # cookies
    r"|(?:.+[_-])?cookies?(?:[_-].+)?|(?:cky|cmplz|iubenda)-.+"
    # other articles and ways through the site
    r"|related-?(?:articles?|content|news|posts?)|(?:crp|jp|wp|yarpp)[_-]?related.*|yarpp.*|elementor-widget-posts"
    r"|(?:ez-toc|lwptoc)(?:[_-].+)?|toc(?:_container)?|breadcrumbs?|pagination|page-links|post-navigation|skip-link"
    # who wrote it, when, how often it was read
    r"|(?:article|entry|post)-(?:info|meta|views?)|documentByLine|byline|posted-on|content_rating"
    r"|comment-(?:add|forbidden|form|list|respond)|portalMessage",
)
_OF_A_POST = (
    "category-",
    "tag-",
)  # WordPress writes the names of categories there: one may be called "Share"
_FOLDED_AWAY = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_UNSEEN = re.compile(r"visibility\s*:\s*hidden|line-through", re.IGNORECASE)
# What a click unfolds is as much of the article as the rest, though its style hides it: accordions, tabs, spoilers.
_UNFOLDS = re.compile(
    r"(?:.*[_-])?(?:accordion|accordian|collaps(?:e|ible)|faq|fisarmonica|spoiler|tabs?|tab-?pane|tabpanel|toggle)"
    r"(?:[_-].*)?|collapseomatic.*",
    re.IGNORECASE,
)
_LEADS_AWAY = re.compile(
    r"(?:cookie|dropdown|menu|modal|nav|search|share|social).*|.*[_-](?:menu|nav|share)(?:[_-].*)?",
    re.IGNORECASE,
)


def is_no_text(attributes: Mapping[str, str | None], classes: frozenset[str]) -> bool:
    """Whether an element is hidden for good, struck out, or of one of the kinds above."""
    style = attributes.get("style") or ""
    is_folded = "hidden" in attributes or _FOLDED_AWAY.search(style)
    if _UNSEEN.search(style) or (is_folded and not _unfolds(attributes.get("role") or "", classes)):
        return True
    return any(map(_says_no_text, classes))


def _unfolds(role: str, classes: frozenset[str]) -> bool:
    names = [name for name in classes if len(name) <= _LONGEST]
    folds = role == "tabpanel" or any(map(_UNFOLDS.fullmatch, names))
    return folds and not any(map(_LEADS_AWAY.fullmatch, names))


@lru_cache(maxsize=1024)
def _says_no_text(name: str) -> bool:
    return len(name) <= _LONGEST and not name.startswith(_OF_A_POST) and _NO_TEXT.fullmatch(name) is not None
