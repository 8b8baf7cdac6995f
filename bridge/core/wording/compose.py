"""What is said of an item: title, summary and link, harmless for WhatsApp; and in which frames it is told.

The order: make the title readable, complete it if it is a bare number → drop from the text what it says → clean,
and take the markup out → whole sentences from the start, and the one that says when and where.
`fitting` then cuts against the rendered whole.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from itertools import combinations, islice

from bridge.core.text.boilerplate import CUT_SHORT
from bridge.core.text.characters import clean_line, says_something, word_set
from bridge.core.text.fold import tokens
from bridge.core.text.sentences import lead, spans
from bridge.core.wording.fitting import Frame, filled, fitted, unstopped
from bridge.core.wording.markup import ADDRESS, harmless
from bridge.core.wording.occasions import is_occasion, with_occasion
from bridge.core.wording.register_numbers import completed, is_register_number, said_of
from bridge.core.wording.titles import calm, readable
from bridge.errors import ComposeError
from bridge.model import Item, NoticeFields
from bridge.policy import Template, Town

SUMMARY_LIMIT = 600  # characters
TITLE_LIMIT = 300
LINK_LIMIT = 500  # a longer one leaves no room to say anything: the site's address stands for it
TEMPLATE_LIMIT = 1024  # of a template with its variables (Twilio 63021), as UTF-16 counts
FREEFORM_LIMIT = 1600  # of a Body (Twilio 21617)

NO_TITLE = "Nuova notizia"
NO_SUMMARY = "Leggi la notizia sul sito del Comune."

_READ = 6 * SUMMARY_LIMIT  # how much of a text is looked at for its summary
_SCRAP = 75  # characters of whole sentences below which a broken one is better kept

_DOCUMENT = re.compile(r"\.(?:cap|xml)(?:[?#]|$)", re.IGNORECASE)  # for machines: no page for citizens

# Headings, folded, of the section that scraped feeds put above the title.
_LABELS = word_set("avviso avvisi comunicato comunicati evento eventi news notizia notizie novita stampa")
_OPENING = 6  # sentences of a text among which its title is looked for


def compose(item: Item, town: Town, places: Collection[str] = ()) -> NoticeFields:
    """What any message about an item is made of; each field says something, whatever the item lacks.

    What is in capitals is made readable (`places`: of the town, as it writes them), a bare register number is
    completed. The summary is the editor's own, else the beginning of the text, with when and where; its paragraphs
    and list items stay lines. The town's site stands for a link that is missing, longer than `LINK_LIMIT`, or leads
    to a document of XML.
    """
    told = [_whole(raw[:_READ]) for raw in (item.summary, item.text)]
    title, said = _title(item, told, [town.name], places)
    own, text = (_body(one, said) for one in told)
    elsewhere = "" if is_occasion(title) else text
    summary = calm(with_occasion(own or text, elsewhere, SUMMARY_LIMIT), item.text, [town.name], places)
    return NoticeFields(
        title=title,
        summary=summary or NO_SUMMARY,
        link=item.link if 0 < len(item.link) <= LINK_LIMIT and not _DOCUMENT.search(item.link) else town.site,
        image=item.image,
    )


def template_variables(
    fields: NoticeFields, template: Template, topic: str = "", language: str = ""
) -> dict[str, str]:
    """The values of the variables of a template's text, numbered from "1", within WhatsApp's rules.

    `topic`: its title. Each is one line without wide gaps and says something; the rendered whole has at most
    `TEMPLATE_LIMIT` characters. Raises ComposeError where the body and the link alone leave no room.
    """
    body = template.body_in(language)
    frame = Frame(template.name, body, template.variables, TEMPLATE_LIMIT, one_line=True)
    return dict(fitted(frame, fields, topic))


def rendered(template: Template, variables: Mapping[str, str], language: str = "") -> str:
    """What the citizen reads. A place that `variables` lacks stays as it is."""
    return filled(template.body_in(language), variables)


def freeform(fields: NoticeFields, town: str, title_prefix: str = "") -> str:
    """A message without template, for an open window: title in bold, summary, link, the town's name.

    At most `TEMPLATE_LIMIT` characters where that can be done, so that both kinds of message say the same;
    else at most `FREEFORM_LIMIT`. Raises ComposeError beyond that.
    """
    bold = "" if ADDRESS.search(fields.title) else "*"  # an address would swallow the mark that closes
    prefix = "" if fields.title.startswith(title_prefix.strip()) else title_prefix  # editors write "⚠️", too
    body = f"{bold}{prefix}{{{{1}}}}{bold}\n\n{{{{2}}}}\n\n{{{{3}}}}\n\n{town}"
    names = ("title", "summary", "link")
    try:
        fitted = Frame("free-form", body, names, TEMPLATE_LIMIT, one_line=False).fit(fields)
    except ComposeError:
        fitted = Frame("free-form", body, names, FREEFORM_LIMIT, one_line=False).fit(fields)
    return filled(body, fitted)


def _title(
    item: Item, texts: list[str], names: list[str], places: Collection[str]
) -> tuple[str, tuple[str, ...]]:
    """The title as it is told, and what of the texts it says already."""
    title = readable(harmless(clean_line(item.title)), item.text, names, places)
    title = unstopped(lead(title, TITLE_LIMIT))
    if not says_something(title):
        return NO_TITLE, ()
    if not is_register_number(title):
        return title, (title,)
    said = next(filter(None, (said_of(text) for text in texts)), "")
    whole = unstopped(completed(title, readable(harmless(clean_line(said)), item.text, names, places)))
    return whole, (title,) if whole.endswith("…") else (title, said)


def _body(text: str, told: tuple[str, ...]) -> str:
    """A text without what the title has told, harmless; or "" if nothing is left to say."""
    for said in told:
        text = "" if _is_start_of(text, said) else _without_title(text, said)
    body = harmless(text)
    return body if says_something(body) else ""


def _is_start_of(text: str, title: str) -> bool:
    """Whether a text says no more than the beginning of a title: some sites cut the one out of the other."""
    words = tokens(text[: 2 * len(title)].removesuffix("…"))
    return len(text) <= 2 * len(title) and words == tokens(title)[: len(words)]


def _whole(text: str) -> str:
    """A text that its site has cut, up to its last whole sentence; or as it is, if that is next to nothing."""
    if not text.endswith(CUT_SHORT):
        return text
    told = text.removesuffix(CUT_SHORT).rstrip()
    ends = [end for _, end in spans(told)]
    return told[: ends[-2]] if len(ends) > 1 and ends[-2] >= _SCRAP else f"{told}…"


def _without_title(text: str, title: str) -> str:
    """The text without the sentences that say the title again, nor the section's heading before them."""
    told = tokens(title)
    if not told:
        return text
    seen = [(start, end, tokens(text[start:end])) for start, end in islice(spans(text), _OPENING)]
    for first, last in combinations(range(len(seen) + 1), 2):
        words = [word for _, _, sentence in seen[first:last] for word in sentence]
        heading, said = words[: -len(told)], words[-len(told) :]
        if said == told and _is_heading(heading):
            before = [word for _, _, sentence in seen[:first] for word in sentence]
            is_heading = _is_heading(before)
            rest = text[seen[last - 1][1] :].lstrip(" –—-:;,.").lstrip()
            return rest if is_heading else text[: seen[first][0]] + rest
    return text


def _is_heading(words: Sequence[str]) -> bool:
    """Whether it is a section's, as "NOTIZIA 21/08/2026"; none is one, too."""
    return all(word in _LABELS or word.isdigit() for word in words)
