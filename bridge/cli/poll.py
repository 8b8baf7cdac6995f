"""`bridge poll`: one poll now."""

from __future__ import annotations

from dataclasses import asdict

import click

from bridge.cli.command import Command
from bridge.cli.context import Context, json_option, pass_context, print_json
from bridge.cli.names import check_all, completing


@click.command(
    cls=Command,
    examples=(
        ("bridge poll", "every feed, whatever the schedule says"),
        ("bridge poll notizie", "one of them"),
    ),
)
@click.argument("feed", required=False, shell_complete=completing("feeds"))
@json_option
@pass_context
def poll(context: Context, feed: str | None, *, as_json: bool) -> int:
    """Poll one feed, or all, now: whatever the schedule says, and nothing is sent.

    A feed's first poll is its baseline: what it holds is taken as known. Safe beside a running daemon.
    """
    from bridge.bootstrap import ingest
    from bridge.cli.show import counted, put, text
    from bridge.clock import SystemClock

    config = context.config()
    check_all("feed", [feed] if feed else [], config.feeds)
    polls = ingest(config, context.store(config), SystemClock())
    reports = [polls.poll(name) for name in ([feed] if feed else config.feeds)]
    if as_json:
        print_json([asdict(report) | {"error": report.error or None} for report in reports])
        return 0 if all(report.ok for report in reports) else 1
    for report in reports:
        entries = counted(report.entries, "entry", "entries")
        if not report.ok:
            put(text(f"{report.feed}: FAILED: {report.error}", "red"))
        elif report.baseline:
            put(text(f"{report.feed}: first poll: {entries} taken as known, nothing relayed"))
        else:
            made = counted(report.notices, "notice")
            put(text(f"{report.feed}: {entries}, {report.new} new, {made} made"))
    return 0 if all(report.ok for report in reports) else 1
