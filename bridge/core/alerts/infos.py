"""What of an alert speaks to the town: of its infos those that concern it, in its language, the gravest first.

An alert has an <info> for each language, and may have several in one language, for other areas or hours. An index may
list it once for each area, under one identifier or under several. The order: what is one alert → what of it concerns
the town, what surely does before what may → the town's language → the gravest gives title, event and link → what now
reads the same is one warning.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from bridge.alert import Alert, Area
from bridge.core.alerts.geometry import Point
from bridge.core.alerts.relevance import concerns
from bridge.core.text.fold import fold
from bridge.model import Entry

_GRAVITY = ("extreme", "severe", "moderate", "minor")  # any other word, and none, is less than these


def warnings_in(
    entries: Iterable[Entry], language: str, areas: Sequence[str] = (), point: Point | None = None
) -> list[Entry]:
    """The entries of a feed, each alert once and as it speaks to the town; in the place of its first entry."""
    pooled: dict[object, Entry] = {}
    for place, entry in enumerate(entries):
        key = entry.alert.identifier if entry.alert and entry.alert.identifier else place
        first = pooled.get(key)
        pooled[key] = entry if first is None else replace(first, infos=_each_once([first, entry]))
    told = [told_to(entry, language, areas, point) for entry in pooled.values()]
    return _each_warning_once(told, areas, point)


def told_to(entry: Entry, language: str, areas: Sequence[str] = (), point: Point | None = None) -> Entry:
    """An alert by those of its infos that concern the town; by all of them if none does. Any other entry as it is."""
    if not entry.infos:
        return entry
    verdicts = [concerns(info.alert, areas, point) for info in entry.infos if info.alert]
    for wanted in ((True, True), (True, False), (False, True)):  # surely, maybe, for others
        chosen = [
            info
            for info, verdict in zip(entry.infos, verdicts, strict=True)
            if (verdict.yes, verdict.sure) == wanted
        ]
        if chosen:
            return replace(joined(chosen, language), infos=entry.infos)
    return entry


def joined(infos: Sequence[Entry], language: str) -> Entry:
    """Infos of one alert as one entry. Their texts and areas are joined, and it lasts as long as the longest.

    The gravity is that of the gravest in whatever language: a translation may be more careful than its original.
    """
    spoken = sorted(_in_language(infos, language), key=_gravity)
    first, alerts = spoken[0], [info.alert for info in spoken if info.alert]
    gravest = min(infos, key=_gravity).alert
    assert gravest is not None
    ends = [alert.expires for alert in alerts]
    alert = replace(
        alerts[0],
        severity=gravest.severity or alerts[0].severity,
        onset=min((one.onset for one in alerts if one.onset), default=None),
        # One that does not tell its end has none that is known, however early others end.
        expires=max((end for end in ends if end), default=None) if all(ends) else None,
        areas=_areas(alerts),
    )
    content = "".join(dict.fromkeys(_told(info, first.title) for info in spoken))
    where = "; ".join(dict.fromkeys(area.description for area in alert.areas if area.description))
    return replace(
        first,
        link=next((info.link for info in spoken if info.link), ""),
        content_html=content,
        summary_html=first.summary_html or ("" if content else html.escape(where, quote=False)),
        categories=tuple(dict.fromkeys(name for info in spoken for name in info.categories)),
        alert=alert,
    )


def _told(info: Entry, title: str) -> str:
    """Where there are several, each under its own headline; the first has it as title."""
    heading = "" if info.title == title or not info.content_html else f"<p>{info.title}</p>"
    return f"{heading}{info.content_html}"


def _areas(alerts: Iterable[Alert]) -> tuple[Area, ...]:
    return tuple(dict.fromkeys(area for alert in alerts for area in alert.areas))


def _in_language(infos: Sequence[Entry], language: str) -> list[Entry]:
    """The infos in a language, else those in the language of the first."""
    tongues = [_tongue(info.alert.language) if info.alert else "" for info in infos]
    wanted = _tongue(language)
    chosen = wanted if wanted in tongues else tongues[0]
    return [info for info, tongue in zip(infos, tongues, strict=True) if tongue == chosen]


def _tongue(language: str) -> str:
    """Of "it-IT" "it"."""
    return language.replace("_", "-").partition("-")[0].lower()


def _gravity(info: Entry) -> int:
    word = fold(info.alert.severity) if info.alert else ""
    return _GRAVITY.index(word) if word in _GRAVITY else len(_GRAVITY)


# --- one warning, several entries ---------------------------------------------------------------------------


def _each_once(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The infos of entries that are one alert, those aside that stand in several."""
    infos = [info for entry in entries for info in entry.infos or (entry,)]
    return tuple({(info.title, info.content_html, info.alert): info for info in infos}.values())


def _each_warning_once(entries: Sequence[Entry], areas: Sequence[str], point: Point | None) -> list[Entry]:
    """Without the alerts that say to the town what another says, for another of its areas. The one that was sent
    first stands for both, in the place of the upper one.
    """
    kept: dict[object, Entry] = {}
    for place, entry in enumerate(entries):
        key = _reading(entry) if entry.alert and concerns(entry.alert, areas, point).yes else place
        above = kept.get(key)
        if above is None:
            kept[key] = entry
        elif above.alert and entry.alert:
            first = min(above, entry, key=_sent)
            assert first.alert is not None
            both = _areas([above.alert, entry.alert])
            kept[key] = replace(first, alert=replace(first.alert, areas=both))
    return list(kept.values())


def _sent(entry: Entry) -> datetime:
    return (entry.alert and entry.alert.sent) or datetime.max.replace(tzinfo=UTC)


def _reading(entry: Entry) -> tuple[object, ...]:
    """What an alert says, but for which of several it is and where it holds."""
    assert entry.alert is not None
    sent = None if entry.alert.expires else entry.alert.sent  # without an end it is that of its day
    said = replace(entry.alert, identifier="", sent=sent, areas=())
    return entry.title, entry.summary_html, entry.content_html, said
