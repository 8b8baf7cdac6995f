"""From the bytes of a source to its items: its document, the alerts that it only announces, and what of them speaks
to the town.

The order: parse → fetch announced alerts, each once → each alert once, as it speaks to the town → normalise → drop
those that others replace. HTTP, and so outside of any transaction; `bridge preview` reads by the same hand.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from bridge.core.alerts.infos import warnings_in
from bridge.core.alerts.relevance import concerns, superseded, told_by
from bridge.core.identity.keys import Keys, distinct
from bridge.core.normalize import normalize, redated
from bridge.core.text.fold import fold
from bridge.errors import BridgeError
from bridge.log import event
from bridge.model import Entry, Item, ParsedFeed
from bridge.policy import Config
from bridge.ports import Clock, Fetched, Fetcher, Parser

log = logging.getLogger(__name__)

BESIDES = (
    60.0  # seconds for what is fetched besides, of each kind: a slow site must not hold up what is known
)
_ALERTS = 50  # announced alerts that one poll fetches
_NOTHING: Mapping[str, Item] = {}
_REMEMBERED = 1_000  # alerts: what is announced is never changed, only replaced by another


@dataclass(frozen=True, slots=True)
class Listing:
    """What a document shows, with the items' `keys`. `replaced`: alerts left out, which others of it bring up to date
    or take back; `marked`: its items by their entries' marks, where an entry is all that there is of its item.
    """

    feed: ParsedFeed
    items: tuple[Item, ...]
    keys: tuple[Keys, ...]
    replaced: tuple[Item, ...] = ()
    marked: Mapping[str, Item] = field(default_factory=dict)


class Documents:
    """Reads documents for one town. Thread-safe."""

    def __init__(self, config: Config, fetcher: Fetcher, parse: Parser, clock: Clock) -> None:
        self._config = config
        self._fetcher = fetcher
        self._parse = parse
        self._clock = clock
        self._alerts: OrderedDict[tuple[str, ...], Entry] = OrderedDict()

    def read(self, fetched: Fetched, feed: str, recalled: Mapping[str, Item] = _NOTHING) -> Listing:
        """The items of the source called `feed`. `recalled`: by mark what was read of it before, and is not again.
        Raises ParseError for a document that is no feed.
        """
        parsed = self._parse(fetched.body or b"", fetched.content_type, fetched.url, known=recalled)
        if any(entry.alert_url for entry in parsed.entries):
            parsed = self._with_alerts(parsed)
        town = self._config.town
        old = superseded(entry.alert for entry in parsed.entries if entry.alert)
        told = warnings_in(parsed.entries, town.language, town.alert_areas, town.point)
        read = [(entry, _item(entry, feed, fetched.url, town.timezone, recalled)) for entry in told]
        shown = distinct(item for _, item in read)
        replaced = tuple(item for item in shown.values() if item.alert and item.alert.identifier in old)
        kept = {keys: item for keys, item in shown.items() if item not in replaced}
        marked = {entry.mark: item for entry, item in read if _is_whole(entry)}
        return Listing(parsed, tuple(kept.values()), tuple(kept), replaced, marked)

    def _with_alerts(self, feed: ParsedFeed) -> ParsedFeed:
        """Each entry that announces an alert told by the alert itself; without those that could not be fetched,
        unless the entry says by itself that it is no test.
        """
        entries, missing, asked = [], 0, 0
        end = self._clock.monotonic() + BESIDES
        for entry in feed.entries:
            whole = self._alerts.get(_announced(entry))
            worth = bool(entry.alert_url) and self._is_worth_reading(entry)
            if worth and whole is None:
                asked += 1
                in_time = asked <= _ALERTS and self._clock.monotonic() < end
                whole = self._alert(entry) if in_time else None
            if whole is not None:
                entries.append(told_by(entry, whole))
            elif not worth or (entry.alert and entry.alert.status):
                entries.append(entry)
            else:
                missing += 1
        if not missing:
            return replace(feed, entries=tuple(entries))
        warning = f"Alerts that could not be fetched, to be tried again: {missing}."
        return replace(feed, entries=tuple(entries), warnings=(*feed.warnings, warning), complete=False)

    def _is_worth_reading(self, entry: Entry) -> bool:
        """Whether an announced alert may concern the town, or take back one that does; an index may list hundreds."""
        town = self._config.town
        if entry.alert is None or fold(entry.alert.msg_type) != "alert":
            return True
        return concerns(entry.alert, town.alert_areas, town.point).yes

    def _alert(self, entry: Entry) -> Entry | None:
        url = entry.alert_url
        try:
            fetched = self._fetcher.fetch(url)
            entries = self._parse(fetched.body or b"", fetched.content_type, fetched.url).entries
        except BridgeError as error:
            log.warning(event("alert.failed", url=url, error=error))
            return None
        if len(entries) != 1 or entries[0].alert is None:
            log.warning(event("alert.failed", url=url, error="what stands there is a feed, not an alert"))
            return None
        self._alerts[_announced(entry)] = entries[0]
        while len(self._alerts) > _REMEMBERED:
            self._alerts.popitem(last=False)
        return entries[0]


def _announced(entry: Entry) -> tuple[str, ...]:
    """What is announced is never changed, only replaced by another; at the same address, too."""
    return entry.alert_url, entry.guid, entry.updated or entry.published


def _item(entry: Entry, feed: str, url: str, zone: ZoneInfo, recalled: Mapping[str, Item]) -> Item:
    again = recalled.get(entry.mark)
    return redated(again, entry, zone) if again else normalize(entry, feed, url, zone)


def _is_whole(entry: Entry) -> bool:
    """Whether what the entry says is all there is: an alert may say more than the entry that announces it."""
    return bool(entry.mark) and not (entry.alert or entry.alert_url)
