"""What `bridge init` shows on its way: where it looks, the feeds it found, the topics it proposes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

import click

from bridge.cli.context import print_json
from bridge.cli.show import local, print_table
from bridge.core.listing import doubt
from bridge.core.proposals import Proposal
from bridge.feeds.candidates import Candidate
from bridge.feeds.discover import Discovery, Tell

_SHOWN_CATEGORIES = 4


@contextmanager
def progress(*, quiet: bool) -> Iterator[Tell]:
    """A line for each address that was tried, on stderr; where it is a terminal, also what is being waited for."""
    from rich.console import Console
    from rich.text import Text

    console = Console(stderr=True, quiet=quiet, highlight=False, soft_wrap=True)
    with console.status(Text("Looking for feeds …")) as status:

        def tell(address: str, outcome: str) -> None:
            if outcome:
                console.print(Text(f"  {address}: {outcome}"), style="dim")
            else:
                status.update(Text(f"Asking {address} …"))

        yield tell


def show_feeds(found: Discovery, zone: ZoneInfo) -> None:
    click.echo(f"\n{found.site}: {len(found.candidates)} feed(s) found.\n")
    rows = [
        (
            number,
            one.name,
            _within(one.url, found.site),
            len(one.items),
            local(one.newest, zone)[:10],
            _categories(one),
        )
        for number, one in enumerate(found.candidates, 1)
    ]
    print_table(("", "feed", "address", "entries", "newest", "categories"), rows, empty="")
    for url, why in found.left_out:
        click.echo(f"left out: {_within(url, found.site)} {why}")
    for one in found.candidates:
        if odd := doubt(one.items):
            click.echo(f"doubtful: {one.name}: {odd}.")
    click.echo()


def _within(url: str, site: str) -> str:
    """The address as it stands on the site; whole where it stands elsewhere."""
    here = urljoin(site, "/")
    return f"/{url.removeprefix(here)}" if url.startswith(here) else url


def _categories(candidate: Candidate) -> str:
    """The most used ones, with how many entries each holds."""
    counted = list(candidate.categories.items())
    more = ", …" if len(counted) > _SHOWN_CATEGORIES else ""
    return ", ".join(f"{name} {count}" for name, count in counted[:_SHOWN_CATEGORIES]) + more or "–"


def show_topics(proposals: Sequence[Proposal]) -> None:
    seen = proposals[-1].takes
    rows = [
        (
            number,
            one.topic.name,
            one.topic.title,
            "urgent" if one.topic.urgent else "",
            f"{one.takes} of {seen}",
        )
        for number, one in enumerate(proposals, 1)
    ]
    click.echo("\nTopics, and what each would take of the entries seen:\n")
    print_table(("", "topic", "title", "", "takes"), rows, empty="")
    click.echo()


def print_found(path: Path, found: Discovery, proposals: Sequence[Proposal]) -> None:
    feeds = [
        {"name": one.name, "url": one.url, "kind": one.kind, "title": one.title, "entries": len(one.items),
         "newest": one.newest, "categories": one.categories, "doubt": doubt(one.items)}
        for one in found.candidates
    ]  # fmt: skip
    topics = [{"name": one.topic.name, "title": one.topic.title, "takes": one.takes} for one in proposals]
    left_out = [{"url": url, "reason": why} for url, why in found.left_out]
    print_json(
        {"file": str(path), "site": found.site, "feeds": feeds, "left_out": left_out, "topics": topics}
    )
