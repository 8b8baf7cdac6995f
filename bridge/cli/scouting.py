"""Looking for a town's feeds with somebody at the keyboard: an address that leads nowhere is asked for again.

Order: the site as given → what is wrong with it, in a sentence → another address; or none, and then the feed is
taken to be where it usually is, for people to correct. Where nobody can be asked, what is wrong ends the command.
"""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

import click

from bridge.cli import interview
from bridge.cli.findings import progress, show_feeds
from bridge.clock import SystemClock
from bridge.errors import FetchError, NotFoundError
from bridge.feeds.candidates import Candidate, named
from bridge.feeds.discover import Discovery, discover

_ZONE = ZoneInfo("Europe/Rome")
_USUAL = "/feed/"  # where WordPress keeps it, which most towns' sites are made with


def find(site: str, feeds: Sequence[str], *, asks: bool, quiet: bool) -> Discovery:
    """The site's feeds, with those that somebody knows. Raises FetchError and NotFoundError where it may not ask."""
    known = feeds
    while True:
        try:
            found = _discover(site, known, quiet=quiet)
        except (FetchError, NotFoundError) as error:
            if not asks:
                raise
            click.echo(str(error), err=True)
            feed = interview.ask_feed() if isinstance(error, NotFoundError) else ""
            if feed:
                known = (feed,)
            elif another := interview.ask_site_again():
                site, known = another, feeds
            else:
                return _unseen(site, feeds)
        else:
            if not quiet:
                show_feeds(found, _ZONE)
            return found


def _discover(site: str, feeds: Sequence[str], *, quiet: bool) -> Discovery:
    from bridge.bootstrap import scout

    clock = SystemClock()
    with progress(quiet=quiet) as tell:
        return discover(site, scout(clock, _whole(site), *feeds), clock, _ZONE, further=feeds, tell=tell)


def _whole(site: str) -> str:
    return site if "://" in site else f"https://{site}"


def _unseen(site: str, feeds: Sequence[str]) -> Discovery:
    """The site as it was typed, with a feed that nobody has seen."""
    urls = feeds or (urljoin(_whole(site), _USUAL),)
    return Discovery(_whole(site), "", named([Candidate("", url, "", ()) for url in urls]))
