"""Several notices in one: what is said of them together, topic by topic."""

from __future__ import annotations

from collections.abc import Sequence

from bridge.core.text.characters import cut
from bridge.core.wording.compose import SUMMARY_LIMIT
from bridge.model import NoticeFields
from bridge.policy import Topic

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
    """A list of titles, newest first as given, as many as a message holds; the rest are counted."""
    title = f"{topic.title}: {_NEWS.get(language, _NEWS['it']).format(len(titles))}"
    lines = [f"• {cut(one, _LONGEST_LINE)}" for one in titles]
    more = _MORE.get(language, _MORE["it"])
    shown = len(lines)
    while shown > 1 and len("\n".join(_listed(lines, shown, more))) > SUMMARY_LIMIT:
        shown -= 1
    return NoticeFields(title=title, summary="\n".join(_listed(lines, shown, more)), link=site)


def _listed(lines: Sequence[str], shown: int, more: str) -> list[str]:
    left = len(lines) - shown
    return [*lines[:shown], *([f"• {more.format(left)}"] if left else [])]
