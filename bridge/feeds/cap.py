"""CAP 1.2, the Common Alerting Protocol of OASIS: an alert as one entry. CAP 1.1 and 1.0 are read alike.

Order: the infos in the town's language, the gravest first → what no alert may lack → areas → alert → entry. An alert
is read whole or refused whole: what breaks off, or does not tell whether it is a test, never goes out.

An alert has one <info> for each language, and may have several in one language (for other areas or hours). Of those
in the chosen language the gravest gives title, event and link; texts and areas are joined, and the alert lasts as
long as the longest of them.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from datetime import datetime
from xml.etree.ElementTree import Element
from zoneinfo import ZoneInfo

from bridge.core.dates import read_date
from bridge.errors import ParseError
from bridge.feeds.cap_areas import AreaReader
from bridge.feeds.document import Document, quoted
from bridge.feeds.xml_tree import namespace, text_of, tree, words_of
from bridge.model import Alert, Area, Entry, ParsedFeed

_VERSION = re.compile(r"(?:urn:oasis:names:tc:emergency:cap:|https?://www\.incident\.com/cap/)(\d+)\.(\d+)")
_ROOT = re.compile(r"<(?:[\w.-]+:)?alert(?=[\s/>])")
_GRAVITY = ("extreme", "severe", "moderate", "minor")  # any other word, and none, is less than these
_SAY_ENOUGH = {"cancel", "ack", "error"}  # without an <info> (section 3.2.1)
_MAX_INFOS = 200
_ITALY = ZoneInfo("Europe/Rome")  # of a time that names no zone, which CAP forbids
_BLANK_LINES = re.compile(r"\n\s*\n")
# Where a line end is one; others merely wrap a sentence, as teletypes need it.
_LINE_END = re.compile(r"(?<=[.:;!?])[ \t]*\n\s*|\n\s*(?=(?:[-*•–]|\d{1,2}[.)])\s)")


def is_alert(text: str) -> bool:
    """Whether the text of a document begins with the start tag of an <alert>."""
    return _ROOT.match(text) is not None


def is_cap(element: Element) -> bool:
    """Whether an element belongs to CAP, in whatever version."""
    return _VERSION.match(namespace(element)) is not None


def parse_alert(document: Document, language: str) -> ParsedFeed:
    """A document that is an alert, as a feed of one entry. `language` is the town's, such as "it".

    Raises ParseError for what is no whole alert.
    """
    root = alert_in(document)
    entry, warnings = read_alert(root, language)
    return ParsedFeed(
        format="".join(["cap", *_VERSION.findall(namespace(root))[0]]),
        title=html.escape(_first(root.findall("{*}info"), "senderName") or said(root, "sender"), quote=False),
        entries=(entry,),
        warnings=(*document.warnings, *warnings),
    )


def alert_in(document: Document) -> Element:
    """The <alert> that a document is. Raises ParseError for what is none, or not whole."""
    if not document.complete:
        raise ParseError(
            "Not read: the CAP alert breaks off before its end, and half of it must never go out."
        )
    try:
        root = tree(document.text)
    except ParseError as error:
        raise ParseError(f"Not read: the CAP alert is {error}.") from error
    if not is_cap(root):
        raise ParseError("Not a feed: an XML document whose root element is <alert>, which is none of CAP.")
    return root


def read_alert(root: Element, language: str) -> tuple[Entry, list[str]]:
    """The entry that an <alert> means, and sentences for ops on what of it was left out.

    Raises ParseError where it lacks what no alert may lack.
    """
    infos = root.findall("{*}info")
    _refuse_unfit(root, infos)
    infos = sorted(_in_language(infos, language), key=_gravity)
    reader = AreaReader()
    areas = [reader.read(part) for info in infos for part in info.findall("{*}area")]
    ends = [said(info, "expires") for info in infos]
    alert = _alert(root, infos, tuple(area for area in areas if area), ends)
    unread = next((end for end in ends if end and moment(end) is None), "")
    complaint = [f"When the alert expires is not understood: {quoted(unread)}."] if unread else []
    return _entry(root, infos, alert), [*reader.warnings, *complaint]


def said(element: Element, name: str) -> str:
    """What an element says under a name, on one line; "" where it says nothing."""
    return words_of(element.find(f"{{*}}{name}"))


def moment(text: str) -> datetime | None:
    """A time of CAP's, in UTC; None for what is none."""
    return read_date(text, _ITALY)


def identifiers(references: str) -> tuple[str, ...]:
    """Those of "sender,identifier,sent sender,identifier,sent …" (section 3.2.1); one may also stand alone."""
    triples = " ".join(references.split()).replace(" ,", ",").replace(", ", ",").split(" ")
    parts = (triple.split(",") for triple in triples)
    return tuple(dict.fromkeys(name for part in parts if (name := part[1] if len(part) > 1 else part[0])))


def paragraphs(*texts: str) -> str:
    """Plain texts as HTML paragraphs; "" if they say nothing."""
    blocks = (block.strip() for text in texts for block in _BLANK_LINES.split(text))
    return "".join(
        f"<p>{_LINE_END.sub('<br>', html.escape(block, quote=False))}</p>" for block in blocks if block
    )


def _refuse_unfit(root: Element, infos: Sequence[Element]) -> None:
    identifier, status, kind = (said(root, name) for name in ("identifier", "status", "msgType"))
    if not identifier:
        raise ParseError("Not read: a CAP alert without an identifier.")
    shown = quoted(identifier)
    if not status:  # it might be an exercise
        raise ParseError(f"Not read: the CAP alert {shown} has no status, and may be but a test.")
    if not infos and status.lower() == "actual" and kind.lower() not in _SAY_ENOUGH:
        raise ParseError(f"Not read: the CAP alert {shown} has no info: it does not say what happens.")
    if len(infos) > _MAX_INFOS:
        raise ParseError(f"Not read: the CAP alert {shown} has more than {_MAX_INFOS} infos.")


def _in_language(infos: Sequence[Element], language: str) -> list[Element]:
    """The infos in a language, else those in the language of the first."""
    tongues = [_tongue(said(info, "language")) for info in infos]
    wanted = _tongue(language)
    chosen = wanted if wanted in tongues else next(iter(tongues), "")
    return [info for info, tongue in zip(infos, tongues, strict=True) if tongue == chosen]


def _tongue(language: str) -> str:
    """Of "it-IT" "it"."""
    return language.replace("_", "-").partition("-")[0].lower()


def _gravity(info: Element) -> int:
    word = said(info, "severity").lower()
    return _GRAVITY.index(word) if word in _GRAVITY else len(_GRAVITY)


def _alert(root: Element, infos: Sequence[Element], areas: tuple[Area, ...], ends: Sequence[str]) -> Alert:
    lasts = [moment(end) for end in ends]
    begins = [moment(said(info, "onset") or said(info, "effective")) for info in infos]
    return Alert(
        identifier=said(root, "identifier"),
        sender=said(root, "sender"),
        sent=moment(said(root, "sent")),
        status=said(root, "status"),
        msg_type=said(root, "msgType"),
        scope=said(root, "scope"),
        references=identifiers(said(root, "references")),
        event=_first(infos[:1], "event"),
        severity=_first(infos[:1], "severity"),
        urgency=_first(infos[:1], "urgency"),
        certainty=_first(infos[:1], "certainty"),
        onset=min((begin for begin in begins if begin), default=None),
        # One that does not tell its end has none that is known, however early others end.
        expires=max((end for end in lasts if end), default=None) if all(lasts) else None,
        areas=areas,
    )


def _entry(root: Element, infos: Sequence[Element], alert: Alert) -> Entry:
    title = _first(infos[:1], "headline") or alert.event
    headlines = [said(info, "headline") for info in infos]
    texts = [
        # Where there are several, each under its own headline; the first has it as title.
        paragraphs("" if headline == headlines[0] else headline, *_told(info))
        for info, headline in zip(infos, headlines, strict=True)
    ]
    content = "".join(dict.fromkeys(texts)) or paragraphs(text_of(root.find("{*}note")))
    where = "; ".join(dict.fromkeys(area.description for area in alert.areas if area.description))
    words = (words_of(found) for info in infos for found in info.findall("{*}category"))
    return Entry(
        position=0,
        guid=alert.identifier,
        link=_first(infos, "web"),
        title=html.escape(title, quote=False),
        summary_html="" if content else html.escape(where, quote=False),
        content_html=content,
        categories=tuple(dict.fromkeys(filter(None, (alert.event, *words)))),
        published=said(root, "sent"),
        alert=alert,
    )


def _told(info: Element) -> tuple[str, str]:
    return text_of(info.find("{*}description")), text_of(info.find("{*}instruction"))


def _first(infos: Sequence[Element], name: str) -> str:
    """What the first info says that says anything under a name."""
    return next((words for info in infos if (words := said(info, name))), "")
