"""An entry, as the parser gives it, made an item: plain text, safe addresses, real dates.

It decides nothing about news: whether the item is new, where it goes and what is said of it come later.
"""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import unquote, urlsplit
from zoneinfo import ZoneInfo

from bridge.core.alerts.relevance import never_leaves
from bridge.core.dates import read_date
from bridge.core.links import absolute
from bridge.core.text.boilerplate import CUT_SHORT, article_text
from bridge.core.text.characters import clean_line, cut, says_something
from bridge.core.text.fold import tokens
from bridge.core.text.html_text import page_text, to_line
from bridge.core.text.sentences import lead, split
from bridge.model import Entry, Item

TITLE_LIMIT = 300  # characters
TEXT_LIMIT = 20_000
PROTECTED = "protected by a password"
PRIVATE = "private"

_OWN_TITLE = 100  # characters of a title that we take from the text
_CATEGORY_LIMIT = 100
_MAX_CATEGORIES = 100
# What a CMS writes where an editor wrote nothing; folded.
_UNTITLED = frozenset({"untitled", "senza titolo", "no title", "nessun titolo", "titolo", "bozza automatica"})
_UNCATEGORISED = frozenset(
    {
        "senza categoria",
        "uncategorized",
        "uncategorised",
        "non categorizzato",
        "non classe",
        "nekategorizirano",
    }
)
# WordPress's prefixes in the five languages of the bridge.
_PROTECTED_TITLE = re.compile(r"\s*(?:protetto|protected|geschützt|protégé|zaščiteno)\s*:", re.IGNORECASE)
_PRIVATE_TITLE = re.compile(r"\s*(?:privato|private|privat|privé|zasebno)\s?:\s", re.IGNORECASE)
_PASSWORD_FORM = re.compile(r"post-password-form|name=[\"']?post_password|type=[\"']?password", re.IGNORECASE)
_PROTECTED_EXCERPT = re.compile(r"articolo protetto|protected post", re.IGNORECASE)
_FILE_ENDING = re.compile(r"\.(?:html?|php|aspx?|jsp|pdf)$", re.IGNORECASE)
_LIST_MARK = re.compile(r"^\d+\) ", re.MULTILINE)


def normalize(entry: Entry, feed: str, base_url: str, zone: ZoneInfo) -> Item:
    """The item that an entry of `feed` means. `base_url`: what its relative links are relative to."""
    alert = entry.alert
    link = absolute(entry.link, base_url) or absolute(entry.guid, "")  # Plone's RSS has it in the guid only
    (whole, image), (excerpt, other) = page_text(entry.content_html), page_text(entry.summary_html)
    if len(excerpt) > 2 * len(
        whole
    ):  # some feeds put the article into the summary and a caption into the content
        whole, excerpt = excerpt, whole
    text = _within(article_text(whole))
    return Item(
        feed=feed,
        guid=clean_line((alert and alert.identifier) or entry.guid),  # references name alerts by that
        link=link,
        title=_title(entry.title, text, link),
        # Excerpts are made of the page as it stands, links and buttons included.
        summary="" if _is_start_of(_within(excerpt), _within(whole)) else _within(article_text(excerpt)),
        text=text,
        categories=_categories(entry.categories),
        # RSS 1.0 and Plone have but one date, dc:date, which arrives as the date of change.
        published=(alert and alert.sent) or read_date(entry.published or entry.updated, zone),
        updated=read_date(entry.updated, zone),
        image=absolute(entry.image or image or other, link or base_url),
        position=entry.position,
        withheld=entry.withheld or (never_leaves(alert) if alert else "") or _protected(entry, text),
        alert=alert,
    )


def redated(item: Item, entry: Entry, zone: ZoneInfo) -> Item:
    """An item whose entry stands there again: with the dates and the place that it has now."""
    return replace(
        item,
        published=read_date(entry.published or entry.updated, zone),
        updated=read_date(entry.updated, zone),
        position=entry.position,
    )


def _within(text: str) -> str:
    if len(text) <= TEXT_LIMIT:
        return text
    return f"{cut(text, TEXT_LIMIT - len(CUT_SHORT) - 1).rstrip()} {CUT_SHORT}"


def _title(raw: str, text: str, link: str) -> str:
    title = to_line(raw)
    if says_something(title) and _folded(title) not in _UNTITLED:
        return title if len(title) <= TITLE_LIMIT else lead(title, TITLE_LIMIT)
    sentences = split(text.removesuffix(CUT_SHORT))
    first = next((sentence for sentence in sentences if says_something(sentence)), "")
    return lead(first.removeprefix("• "), _OWN_TITLE) or _from_link(link)


def _folded(name: str) -> str:
    return " ".join(tokens(name))


def _from_link(link: str) -> str:
    """From "chiusura-via-roma.html" "Chiusura via roma"; "" where the address has no words."""
    last = unquote(urlsplit(link).path).rstrip("/").rpartition("/")[2]
    readable = clean_line(re.sub(r"[-_+]+", " ", _FILE_ENDING.sub("", last)))
    if not any(char.isalpha() for char in readable) or _folded(readable) in _UNTITLED:
        return ""
    return cut(readable[0].upper() + readable[1:], _OWN_TITLE)


def _is_start_of(summary: str, text: str) -> bool:
    """Whether a summary merely repeats the beginning of the text.

    Excerpts that a CMS makes leave out headings, captions and list marks, so some words of the text may be
    missing in between; the last may be cut in the middle.
    """
    wanted = tokens(_LIST_MARK.sub("", summary.removesuffix(CUT_SHORT)))
    given = iter(tokens(_LIST_MARK.sub("", text))[: len(wanted) * 3 // 2 + 20])
    if summary.endswith(("…", "...", CUT_SHORT)):
        wanted = wanted[:-1]
    return all(word in given for word in wanted)


def _protected(entry: Entry, text: str) -> str:
    if _PRIVATE_TITLE.match(entry.title):  # shown to who has logged in, as the bridge may have
        return PRIVATE
    return PROTECTED if _is_protected(entry, text) else ""


def _is_protected(entry: Entry, text: str) -> bool:
    if _PROTECTED_TITLE.match(entry.title):
        form = _PASSWORD_FORM.search(entry.content_html) or _PASSWORD_FORM.search(entry.summary_html)
        return bool(form or _PROTECTED_EXCERPT.search(text)) or not text
    return "post_password" in entry.content_html


def _categories(raw: tuple[str, ...]) -> tuple[str, ...]:
    named = (cut(to_line(name), _CATEGORY_LIMIT) for name in raw[:_MAX_CATEGORIES])
    return tuple(dict.fromkeys(name for name in named if name and _folded(name) not in _UNCATEGORISED))
