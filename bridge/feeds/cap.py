"""CAP 1.2, the Common Alerting Protocol of OASIS: an alert as one entry. CAP 1.1 and 1.0 are read alike.

Order: what no alert may lack → header → an entry for each <info>, with its areas → all of them as one. An alert is
read whole or refused whole: what breaks off, or does not tell whether it is a test, never goes out. Which of its
infos speak is `core.alerts.infos`' to say; here, where the town is not known, all in its language do.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from xml.etree.ElementTree import Element
from zoneinfo import ZoneInfo

from bridge.alert import Alert
from bridge.core.alerts.infos import joined
from bridge.core.dates import read_date
from bridge.errors import ParseError
from bridge.feeds.cap_areas import AreaReader
from bridge.feeds.document import Document, quoted
from bridge.feeds.xml_tree import namespace, text_of, tree, words_of
from bridge.model import Entry, ParsedFeed

_VERSION = re.compile(
    r"(?:urn:oasis:names:tc:emergency:cap:|https?://www\.incident\.com/cap/)(\d+)\.(\d+)", re.IGNORECASE
)
_ROOT = re.compile(r"<(?:[\w.-]+:)?alert(?=[\s/>])")
# By these an alert is known where its namespace is missing or misspelt.
_HEADER = ("identifier", "status", "msgType")
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
    version = _VERSION.match(namespace(root))
    misspelt = f"Its namespace {quoted(namespace(root))} is none of CAP's; it is read as CAP all the same."
    return ParsedFeed(
        format="".join(["cap", *(version.groups() if version else ())]),
        title=html.escape(_first(root.findall("{*}info"), "senderName") or said(root, "sender"), quote=False),
        entries=(entry,),
        warnings=(*document.warnings, *(() if version else (misspelt,)), *warnings),
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
    if not is_cap(root) and not all(said(root, name) for name in _HEADER):
        raise ParseError("Not a feed: an XML document whose root element is <alert>, which is none of CAP.")
    return root


def read_alert(root: Element, language: str) -> tuple[Entry, list[str]]:
    """The entry that an <alert> means, and sentences for ops on what of it was left out.

    Raises ParseError where it lacks what no alert may lack.
    """
    infos = root.findall("{*}info")
    _refuse_unfit(root, infos)
    header, sent = _header(root), said(root, "sent")
    note = paragraphs(text_of(root.find("{*}note")))
    reader = AreaReader()
    told = [_of_info(info, header, sent, reader) for info in infos]
    if not any(info.content_html for info in told):
        told = [replace(info, content_html=note) for info in told]
    ends = [said(info, "expires") for info in infos]
    unread = next((end for end in ends if end and moment(end) is None), "")
    complaint = [f"When the alert expires is not understood: {quoted(unread)}."] if unread else []
    nothing = Entry(0, header.identifier, content_html=note, published=sent, alert=header)
    whole = joined(told, language) if told else nothing
    return replace(whole, infos=tuple(told)), [*reader.warnings, *complaint]


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


def _header(root: Element) -> Alert:
    """What an alert says of itself as a whole."""
    return Alert(
        identifier=said(root, "identifier"),
        sender=said(root, "sender"),
        sent=moment(said(root, "sent")),
        status=said(root, "status"),
        msg_type=said(root, "msgType"),
        scope=said(root, "scope"),
        references=identifiers(said(root, "references")),
    )


def _of_info(info: Element, header: Alert, sent: str, reader: AreaReader) -> Entry:
    """An info as an entry of its own."""
    areas = (reader.read(part) for part in info.findall("{*}area"))
    alert = replace(
        header,
        event=said(info, "event"),
        severity=said(info, "severity"),
        urgency=said(info, "urgency"),
        certainty=said(info, "certainty"),
        onset=moment(said(info, "onset") or said(info, "effective")),
        expires=moment(said(info, "expires")),
        areas=tuple(area for area in areas if area),
        language=said(info, "language"),
    )
    kinds = (words_of(found) for found in info.findall("{*}category"))
    return Entry(
        position=0,
        guid=alert.identifier,
        link=said(info, "web"),
        title=html.escape(said(info, "headline") or alert.event, quote=False),
        content_html=paragraphs(text_of(info.find("{*}description")), text_of(info.find("{*}instruction"))),
        categories=tuple(dict.fromkeys(filter(None, (alert.event, *kinds)))),
        published=sent,
        alert=alert,
    )


def _first(infos: Sequence[Element], name: str) -> str:
    """What the first info says that says anything under a name."""
    return next((words for info in infos if (words := said(info, name))), "")
