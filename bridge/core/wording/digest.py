"""Several notices in one: what is said of them together, topic by topic."""

from __future__ import annotations

from collections.abc import Sequence

from bridge.core.text.characters import cut
from bridge.core.wording.compose import SUMMARY_LIMIT
from bridge.model import NoticeFields
from bridge.policy import Topic, Town

_LONGEST_LINE = 120  # characters of a title in the list

_NEWS = {
    "it": "{} notizie",
    "en": "{} news items",
    "de": "{} Nachrichten",
    "fr": "{} actualités",
    "sl": "{} novic",
}
_MORE = {
    "it": "e altre {}",
    "en": "and {} more",
    "de": "und {} weitere",
    "fr": "et {} autres",
    "sl": "in še {}",
}


def digest(titles: Sequence[str], topic: Topic, language: str, site: str) -> NoticeFields:
    """One topic's news: a list of titles, as given, as many as a message holds; the rest are counted."""
    return _joined(f"{topic.title}: {_count(len(titles), language)}", titles, language, site)


def together(notices: Sequence[NoticeFields], town: Town) -> NoticeFields:
    """What waited for one citizen's digest, in one message."""
    titles = [one.title for one in notices]
    return _joined(_count(len(titles), town.language), titles, town.language, town.site)


def _count(number: int, language: str) -> str:
    return _NEWS.get(language, _NEWS["it"]).format(number)


def _joined(title: str, titles: Sequence[str], language: str, site: str) -> NoticeFields:
    lines = [f"• {cut(one, _LONGEST_LINE)}" for one in titles]
    more = _MORE.get(language, _MORE["it"])
    shown = len(lines)
    while shown > 1 and len("\n".join(_listed(lines, shown, more))) > SUMMARY_LIMIT:
        shown -= 1
    return NoticeFields(title=title, summary="\n".join(_listed(lines, shown, more)), link=site)


def _listed(lines: Sequence[str], shown: int, more: str) -> list[str]:
    left = len(lines) - shown
    return [*lines[:shown], *([f"• {more.format(left)}"] if left else [])]
