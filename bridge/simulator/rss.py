"""The newsroom's items as RSS 2.0, laid out as WordPress does it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape

from bridge.simulator.items import NewsItem

_HEAD = """<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
\txmlns:content="http://purl.org/rss/1.0/modules/content/"
\txmlns:dc="http://purl.org/dc/elements/1.1/"
\txmlns:atom="http://www.w3.org/2005/Atom"
\t>

<channel>
\t<title>{title}</title>
\t<atom:link href="{address}" rel="self" type="application/rss+xml" />
\t<link>{site}</link>
\t<description>Sito istituzionale</description>
\t<lastBuildDate>{built}</lastBuildDate>
\t<language>it-IT</language>
\t<generator>https://wordpress.org/?v=6.1</generator>
"""
_ITEM = """\t<item>
\t\t<title>{title}</title>
\t\t<link>{link}</link>
\t\t<dc:creator><![CDATA[Ufficio Stampa]]></dc:creator>
\t\t<pubDate>{published}</pubDate>
{categories}\t\t<guid isPermaLink="false">{guid}</guid>
\t\t<description>{description}</description>
\t\t<content:encoded>{content}</content:encoded>
\t</item>
"""
_TAIL = "</channel>\n</rss>\n"


def render(title: str, site: str, address: str, built: datetime, items: Iterable[NewsItem]) -> bytes:
    """The document in UTF-8. `address` is the feed's own, `built` the site's last change."""
    head = _HEAD.format(title=escape(title), site=escape(site), address=escape(address), built=_date(built))
    return (head + "".join(_item(item) for item in items) + _TAIL).encode()


def _item(item: NewsItem) -> str:
    return _ITEM.format(
        title=escape(item.title),
        link=escape(item.link),
        published=_date(item.published),
        categories="".join(f"\t\t<category>{_cdata(name)}</category>\n" for name in item.categories),
        guid=escape(item.guid),
        description=_cdata(item.description),
        content=_cdata(item.content + "\n"),
    )


def _cdata(text: str) -> str:
    return f"<![CDATA[{text.replace(']]>', ']]&gt;')}]]>"


def _date(moment: datetime) -> str:
    """`Sat, 21 Nov 2026 20:55:32 +0000`: WordPress writes UTC with this offset."""
    return format_datetime(moment.astimezone(UTC))
