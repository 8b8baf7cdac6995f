"""`bridge preview`: what would be sent now; a URL or FILE is shown as if every entry were new."""

from __future__ import annotations

from dataclasses import asdict

import click

from bridge.cli.command import Command
from bridge.cli.context import Context, json_option, pass_context, print_json
from bridge.cli.names import check_all, completing


@click.command(
    cls=Command,
    examples=(
        ("bridge preview", "all configured feeds, as the next poll would take them"),
        ("bridge preview notizie", "one of them"),
        ("bridge preview backup/feed.xml", "a file, as if every entry were new"),
        ("bridge preview https://www.comune.example.it/feed/", "the same of an address"),
        ("bridge preview feed.xml --feed avvisi", "by the rules for another feed than the first"),
    ),
)
@click.argument(
    "source",
    required=False,
    metavar="[FEED or URL or FILE]",
    shell_complete=completing("feeds", or_file=True),
)
@click.option(
    "--feed",
    "as_feed",
    shell_complete=completing("feeds"),
    help="Whose rules a URL or FILE obeys: the name of a configured feed.",
)
@click.option(
    "--all", "everything", is_flag=True, help="List all that would not be sent, however much it is."
)
@json_option
@pass_context
def preview(
    context: Context, source: str | None, as_feed: str | None, *, everything: bool, as_json: bool
) -> int:
    """What would be sent now, as a phone would show it, to how many and at what cost; what would not, and why.

    Nothing is changed. The cost is what the templates' prices in the configuration make of it.
    """
    from bridge.cli.phone import tell
    from bridge.cli.sources import Sources

    config = context.config()
    check_all("feed", [as_feed] if as_feed else [], config.feeds)
    with Sources(config) as sources:
        if source is None:
            results = [sources.feed(one) for one in config.feeds.values()]
        elif source in config.feeds:
            if as_feed not in (None, source):
                raise click.UsageError(
                    f"{source} is a feed and obeys its own rules; --feed is for a URL or a file"
                )
            results = [sources.feed(config.feeds[source])]
        else:
            results = [sources.elsewhere(source, as_feed)]
    refused = [found.refused for found in results if found.refused]
    warnings = [warning for found in results for warning in found.warnings]
    lines = [line for found in results for line in found.lines]
    if as_json:
        feed = results[0].feed if len(results) == 1 else None
        entries = [asdict(line) for line in lines]
        print_json(
            {"feed": feed, "refused": "; ".join(refused) or None, "warnings": warnings, "entries": entries}
        )
    else:
        for trouble in (*(f"refused: {one}" for one in refused), *(f"warning: {one}" for one in warnings)):
            click.echo(trouble, err=True)
        if lines or not refused:
            tell(lines, config, everything=everything)
    return 1 if refused else 0
