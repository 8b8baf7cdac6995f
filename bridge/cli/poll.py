"""`bridge poll`: one poll now."""

from __future__ import annotations

from dataclasses import asdict

import click

from bridge.cli.context import Context, json_option, pass_context, print_json
from bridge.errors import NotFoundError


@click.command()
@click.argument("feed", required=False)
@json_option
@pass_context
def poll(context: Context, feed: str | None, *, as_json: bool) -> int:
    """Poll one feed, or all, now: whatever the schedule says, and nothing is sent.

    A feed's first poll is its baseline: what it holds is taken as known. Safe beside a running daemon.
    """
    from bridge.bootstrap import ingest
    from bridge.clock import SystemClock

    config = context.config()
    if feed is not None and feed not in config.feeds:
        raise NotFoundError(f"there is no feed {feed!r}; there are {', '.join(config.feeds)}")
    polls = ingest(config, context.store(config), SystemClock())
    reports = [polls.poll(name) for name in ([feed] if feed else config.feeds)]
    if as_json:
        print_json([asdict(report) | {"error": report.error or None} for report in reports])
    else:
        for report in reports:
            if not report.ok:
                click.echo(f"{report.feed}: FAILED: {report.error}")
            elif report.baseline:
                click.echo(
                    f"{report.feed}: first poll: {report.entries} entries taken as known, nothing relayed"
                )
            else:
                click.echo(
                    f"{report.feed}: {report.entries} entries, {report.new} new, {report.notices} notice(s) made"
                )
    return 0 if all(report.ok for report in reports) else 1
