"""`bridge preview`: what would be sent now; a URL or FILE is shown as if every entry were new."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

import click

from bridge.cli.context import Context, json_option, pass_context, print_json
from bridge.errors import BridgeError, NotFoundError
from bridge.model import Item, ParsedFeed
from bridge.operations.preview import Line, Preview
from bridge.policy import Config, Source
from bridge.ports import Fetcher


@click.command()
@click.argument("source", required=False, metavar="[FEED or URL or FILE]")
@click.option("--feed", "as_feed", help="Whose rules a URL or FILE obeys: the name of a configured feed.")
@json_option
@pass_context
def preview(context: Context, source: str | None, as_feed: str | None, *, as_json: bool) -> int:
    """What would be sent now, to how many, at what cost, and what would not and why. Nothing is changed.

    \b
    bridge preview                      all configured feeds
    bridge preview notizie              one of them
    bridge preview backup/feed.xml      a file, as if every entry were new
    bridge preview https://…/feed/ --feed avvisi
    """  # noqa: D301 - click's mark for "do not rewrap"
    config = context.config()
    if as_feed is not None and as_feed not in config.feeds:
        raise NotFoundError(f"there is no feed {as_feed!r}; there are {', '.join(config.feeds)}")
    with _Desk(config) as desk:
        if source is None:
            results = [desk.feed(one) for one in config.feeds.values()]
        elif source in config.feeds:
            if as_feed not in (None, source):
                raise click.UsageError(f"{source} is a feed and obeys its own rules; --feed is for a URL or a file")
            results = [desk.feed(config.feeds[source])]
        else:
            results = [desk.elsewhere(source, as_feed)]
    feed = results[0].feed if len(results) == 1 else None
    refused = "; ".join(found.refused for found in results if found.refused) or None
    warnings = [warning for found in results for warning in found.warnings]
    lines = [line for found in results for line in found.lines]
    if as_json:
        entries = [asdict(line) for line in lines]
        print_json({"feed": feed, "refused": refused, "warnings": warnings, "entries": entries})
    else:
        _tell(lines, refused, warnings)
    return 1 if refused else 0


@dataclass(frozen=True, slots=True)
class _Found:
    """A source previewed: the feed whose rules it obeys, and its entries; or why it is refused."""

    feed: str
    refused: str = ""
    warnings: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()


def _tell(lines: Sequence[Line], refused: str | None, warnings: Sequence[str]) -> None:
    if refused:
        click.echo(f"refused: {refused}", err=True)
    for warning in warnings:
        click.echo(f"warning: {warning}", err=True)
    for line in lines:
        click.secho(line.title, bold=True)
        click.echo(f"  {line.decision}: {line.reason}")
        if line.decision == "relay":
            topics = ", ".join(line.topics)
            click.echo(f"  to {line.recipients} citizen(s) of {topics}, cost {line.cost:.2f}")
            click.echo("\n".join(f"  │ {row}" for row in line.text.splitlines()))
        click.echo()
    relayed = sum(line.decision == "relay" for line in lines)
    click.echo(f"{len(lines)} entries: {relayed} would be relayed, {len(lines) - relayed} would not.")


class _Desk:
    """Reads sources and previews them. Opens the tables only where there are some: a preview makes nothing."""

    def __init__(self, config: Config) -> None:
        from bridge.config import state_directory

        self._config = config
        self._db = None
        file = state_directory(os.environ) / "bridge.db"
        if config.storage_url or file.exists():
            from bridge.store.database import open_database

            self._db = open_database(config.storage_url or f"sqlite:///{file}")
        self._preview = Preview(config, self._count)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._db:
            self._db.close()

    def _count(self, topics: Sequence[str]) -> int:
        from bridge.store import deliveries

        if self._db is None:
            return 0
        with self._db.read() as conn:
            return deliveries.count_recipients(conn, topics)

    def feed(self, source: Source) -> _Found:
        """A configured feed, as its next poll would take it."""
        try:
            fetched = self._fetcher(source.url).fetch(source.url)
            feed, items = self._parse(fetched.body or b"", fetched.content_type, fetched.url, source)
        except BridgeError as error:
            return _Found(source.name, f"{source.name}: {error}")
        return _Found(source.name, "", feed.warnings, tuple(self._as_polled(source, items)))

    def _as_polled(self, source: Source, items: Sequence[Item]) -> list[Line]:
        from bridge.core.identity import identify, keys_of
        from bridge.store import feeds
        from bridge.store import items as table

        if self._db is None:
            return [self._preview.of_known(item, None, baseline=True) for item in items]
        keys = [keys_of(item) for item in items]
        with self._db.read() as conn:
            baseline = feeds.get(conn, source.name, source.url).baseline_at is None
            identities = identify(keys, table.known(conn, source.name, keys))
        return [
            self._preview.of_known(item, identity, baseline=baseline)
            for item, identity in zip(items, identities, strict=True)
        ]

    def elsewhere(self, where: str, as_feed: str | None) -> _Found:
        """A URL or a file, every entry as if it were new, under the rules of one configured feed."""
        source = self._config.feeds[as_feed or next(iter(self._config.feeds))]
        try:
            if "://" in where:
                fetched = self._fetcher(where).fetch(where)
                feed, items = self._parse(fetched.body or b"", fetched.content_type, fetched.url, source)
            else:
                feed, items = self._parse(self._read(where), "", where, source)
        except BridgeError as error:
            return _Found(source.name, str(error))
        lines = tuple(self._preview.of_new(item) for item in items)
        # Where all that it held had to be left out, that is what there is to say.
        refused = "" if lines or feed.complete else "; ".join(feed.warnings)
        return _Found(source.name, refused, feed.warnings, lines)

    def _fetcher(self, url: str) -> Fetcher:
        from bridge.bootstrap import fetcher
        from bridge.clock import SystemClock

        return fetcher(self._config, SystemClock(), url)

    def _read(self, file: str) -> bytes:
        try:
            return Path(file).read_bytes()
        except OSError as error:
            raise NotFoundError(
                f"{file}: neither a configured feed ({', '.join(self._config.feeds)}), nor a URL, "
                f"nor a readable file: {error.strerror}"
            ) from None

    def _parse(
        self, body: bytes, content_type: str, where: str, source: Source
    ) -> tuple[ParsedFeed, list[Item]]:
        from bridge.core.normalize import normalize
        from bridge.feeds.parse import parse

        feed = parse(body, content_type, where)
        zone = self._config.town.timezone
        base = where if "://" in where else source.url
        return feed, [normalize(entry, source.name, base, zone) for entry in feed.entries]
