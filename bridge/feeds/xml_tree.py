"""A strict reader of XML, for what feedparser does not know: the text of a document as a tree, or a refusal.

Safe on what `document.read_document` gives out: it has no DOCTYPE, so no entity can unfold and nothing outside is
read, and it is bounded in size and in the number of its tags. Elements are known by their names without namespace:
sources mix versions of a schema, and inner elements of an index stand in the index's own.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, ParseError, XMLParser
from xml.parsers.expat import ErrorString

from bridge.errors import ParseError as NotReadError


def tree(text: str) -> Element:
    """The root of a document that has no declarations. Raises our ParseError where it is not well-formed."""
    parser = XMLParser()  # noqa: S314 - see above: no DOCTYPE comes here
    try:
        parser.feed(text)
        return parser.close()
    except ParseError as error:
        raise NotReadError(f"not well-formed XML ({ErrorString(error.code)})") from error


def namespace(element: Element) -> str:
    """The address of an element's namespace, "" if it is in none."""
    return element.tag[1:].partition("}")[0] if element.tag.startswith("{") else ""


def local(element: Element) -> str:
    """The name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def text_of(element: Element | None) -> str:
    """All text within an element, its lines as they are; "" for no element."""
    return "".join(element.itertext()).strip() if element is not None else ""


def words_of(element: Element | None) -> str:
    """The same on one line."""
    return " ".join(text_of(element).split())
