"""Feeds that speak of CAP alerts: what their entries announce, carry in cap: elements, or embed whole.

feedparser knows nothing of CAP and loses most of it, so the document is read once more as a tree, entry by entry.
Other feeds pay a search for a few letters. A feed that carries CAP but is not well-formed is refused: read loosely,
an exercise could pass for an alert.

What an entry means, from the strongest down: the <alert> that it embeds; its cap: elements; and, where neither is
the whole, `alert_url`, the address of the document that it announces. A feed whose every entry leads to a document of
XML is one of alerts, though nothing else in it says so.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from bridge.alert import Alert
from bridge.core.alerts.relevance import told_by
from bridge.errors import ParseError
from bridge.feeds.cap import alert_in, identifiers, is_cap, moment, read_alert
from bridge.feeds.cap_areas import AreaReader
from bridge.feeds.document import mended, read_document
from bridge.feeds.xml_tree import local, text_of, tree, words_of
from bridge.model import Entry

_DECLARED = re.compile(
    r"""xmlns(?::([\w.-]+))?\s*=\s*["'](?:urn:oasis:names:tc:emergency:cap:|https?://www\.incident\.com/cap/)"""
)
_AS_TEXT = re.compile(r"\s*(?:<\?xml\b[^<>]*>\s*)?(<(?:[\w.-]+:)?alert\b)")
_CAP_TYPE = "application/cap+xml"
_NOT_ALERTS = ("xhtml", "atom", "rss")  # XML, too
_CAP_PATH = re.compile(r"\bcap\b|\.xml$", re.IGNORECASE)


def with_alerts(text: str, entries: Sequence[Entry], language: str) -> tuple[list[Entry], list[str]]:
    """The entries of a feed with what it says of alerts, and sentences for ops.

    `text` is the document that the entries were read from. Raises ParseError where it carries CAP and is damaged.
    """
    if not speaks_cap(text):
        return _documents_only(entries), []
    try:
        elements = _entry_elements(tree(text))
    except ParseError as error:
        raise ParseError(f"Not read: a feed of CAP alerts that is {error}.") from error
    if len(elements) != len(entries):
        raise ParseError("Not read: a feed of CAP alerts whose entries cannot be told apart.")
    warnings: list[str] = []
    found = [_with_alert(*pair, language, warnings) for pair in zip(entries, elements, strict=True)]
    return found, warnings


def _documents_only(entries: Sequence[Entry]) -> list[Entry]:
    """Entries of a feed of which each leads to a document of XML and nothing else, as no news does: to alerts."""
    if not all(_path(entry.link).lower().endswith(".xml") for entry in entries):
        return list(entries)
    return [replace(entry, alert_url=entry.alert_url or entry.link) for entry in entries]


def announces(kind: str, address: str) -> bool:
    """Whether a link of a feed's leads to a CAP document, by its type or its ending."""
    return kind.partition(";")[0].strip().lower() == _CAP_TYPE or _path(address).lower().endswith(".cap")


def speaks_cap(text: str) -> bool:
    prefixes = {match[1] for match in _DECLARED.finditer(text)}
    return "<cap:" in text or any(prefix is None or f"<{prefix}:" in text for prefix in prefixes)


def _entry_elements(root: Element) -> list[Element]:
    """Atom and RSS 1.0 have their entries at the root, other RSS in its channel."""
    listed = [*root, *(child for channel in root if local(channel) == "channel" for child in channel)]
    return [element for element in listed if local(element) in {"entry", "item"}]


def _with_alert(entry: Entry, element: Element, language: str, warnings: list[str]) -> Entry:
    try:
        whole = _embedded(element)
        if whole is not None:
            told, complaints = read_alert(whole, language)
            warnings += complaints
            return told_by(replace(entry, alert_url=""), told)
    except ParseError as error:
        warnings.append(f"The alert of entry {entry.position + 1} is kept back. {error}")
        return replace(entry, withheld=str(error))
    parts = list(_cap_parts(element))
    if not parts:
        return entry
    reader = AreaReader()
    alert = _index_alert(entry, parts, reader)
    warnings += reader.warnings
    kinds = [words_of(part) for part in parts if local(part) == "category"]
    return replace(
        entry,
        title=entry.title or html.escape(alert.event, quote=False),
        categories=tuple(dict.fromkeys(filter(None, (*entry.categories, alert.event, *kinds)))),
        alert=alert,
        alert_url=entry.alert_url or _document(entry, element),
    )


def _embedded(element: Element) -> Element | None:
    """The <alert> within an entry, as elements or (in CDATA) as text. Raises ParseError for one that is damaged."""
    whole = next((part for part in element.iter() if local(part) == "alert" and is_cap(part)), None)
    if whole is not None:
        return whole
    texts = (part.text for part in element if part.text and _AS_TEXT.match(part.text))
    text = next((text for text in texts if speaks_cap(text)), "")
    return alert_in(mended(read_document(text.encode(), ""))) if text else None


def _cap_parts(element: Element) -> Iterator[Element]:
    """The cap: elements that say something themselves; what stands within one of them is a part of it."""
    waiting = [element]
    while waiting:
        part = waiting.pop()
        if is_cap(part) and local(part) not in {"info", "area"}:
            yield part
        else:
            waiting += reversed(part)


def _index_alert(entry: Entry, parts: Sequence[Element], reader: AreaReader) -> Alert:
    """What the cap: elements of an index's entry say; no more than that is known before the alert itself is read."""
    words = {local(part): words_of(part) for part in reversed(parts)}  # of two the first counts
    area = reader.read(parts)
    onset = words.get("onset") or words.get("effective", "")
    return Alert(
        identifier=words.get("identifier") or entry.guid or entry.link,
        sender=words.get("sender", ""),
        sent=moment(words.get("sent", "")),
        status=words.get("status", ""),
        msg_type=words.get("msgType") or words.get("message_type", ""),  # the latter is MeteoAlarm's
        scope=words.get("scope", ""),
        references=identifiers(words.get("references", "")),
        event=words.get("event", ""),
        severity=words.get("severity", ""),
        urgency=words.get("urgency", ""),
        certainty=words.get("certainty", ""),
        onset=moment(onset),
        expires=moment(words.get("expires", "")),
        areas=(area,) if area else (),
    )


def _document(entry: Entry, element: Element) -> str:
    """The address of the alert itself, as far as an index tells: a link that is the entry's Atom id as well (as the
    American weather service has it), of an XML type, or that looks like CAP.
    """
    links = [part for part in element if local(part) == "link"]
    typed = [(part.get("type", ""), part.get("href") or text_of(part)) for part in links]
    untyped = [address for kind, address in typed if not kind]
    if local(element) == "entry" and entry.guid in untyped:
        return entry.guid
    xml = [
        address
        for kind, address in typed
        if "xml" in kind and not any(other in kind for other in _NOT_ALERTS)
    ]
    alike = [address for address in (*untyped, entry.guid) if _CAP_PATH.search(_path(address))]
    return next((address for address in (*xml, *alike) if address), "")


def _path(address: str) -> str:
    """The path of an address of the web, "" for any other."""
    try:
        parts = urlsplit(address)
    except ValueError:  # an open bracket
        return ""
    return parts.path if parts.scheme in {"http", "https", ""} else ""
