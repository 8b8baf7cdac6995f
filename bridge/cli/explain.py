"""`bridge explain`: why an item went where it went, or did not."""

from __future__ import annotations

import click

from bridge.cli.command import Command
from bridge.cli.context import Context, json_option, pass_context, print_json
from bridge.cli.names import check_all, completing
from bridge.errors import NotFoundError


@click.command(
    cls=Command,
    examples=(
        ("bridge explain 42", "by its id"),
        ("bridge explain https://www.comune.example.it/chiusa-via-roma/", "by its address"),
        ("bridge explain via Roma", "by words of its title"),
        ("bridge explain SM0123456789abcdef0123456789abcdef", "a message, by its SID"),
        ('bridge explain --title "Chiusa via Roma" --category Viabilità', "one that does not exist yet"),
    ),
)
@click.argument("item", nargs=-1, metavar="[ITEM]")
@click.option("--title", help="A made-up item's title, instead of ITEM.")
@click.option("--text", default="", help="Its text.")
@click.option("--category", "categories", multiple=True, help="One of its categories; may be repeated.")
@click.option(
    "--feed", shell_complete=completing("feeds"), help="The feed it would come from; else the first."
)
@click.option("--all", "every_rule", is_flag=True, help="List also the rules that did not match.")
@json_option
@pass_context
def explain(
    context: Context,
    item: tuple[str, ...],
    title: str | None,
    text: str,
    categories: tuple[str, ...],
    feed: str | None,
    *,
    every_rule: bool,
    as_json: bool,
) -> None:
    """The story of an item from first sight to last receipt: each rule tried, and what became of it.

    ITEM is an item's id, link or guid, a message's SID, or words of an item's title.
    """
    what = " ".join(item)
    if bool(what) == (title is not None):
        raise click.UsageError("give either ITEM or --title")
    if title is not None:
        check_all("feed", [feed] if feed else [], context.config().feeds)
        _tell_made_up(context, title, text, categories, feed, every_rule=every_rule, as_json=as_json)
    else:
        _tell(context, what, every_rule=every_rule, as_json=as_json)


def _tell(context: Context, what: str, *, every_rule: bool, as_json: bool) -> None:
    from bridge.cli import story as screen
    from bridge.operations.explain import item_stories, message_story, near, story_of

    config = context.config()
    times = context.times(config)
    with context.view(config).db.read() as conn:
        message = message_story(conn, what)
        stories = [] if message else item_stories(conn, config, what, context.now())
        meant = [] if message or stories else near(conn, what)
        if len(meant) == 1:
            stories = [story_of(conn, config, meant[0], context.now())]
    if message and as_json:
        print_json(screen.message_as_json(message))
    elif message:
        screen.tell_message(message, times)
    elif stories and as_json:
        print_json([screen.item_as_json(story) for story in stories])
    elif stories:
        for story in stories:
            screen.tell_item(story, times, every_rule=every_rule)
    else:
        unknown = f"nothing is known of {what!r}: no item has that id, link or guid, no message that SID"
        hint = f"; titles with such words:\n{screen.offer(meant, times)}" if meant else ""
        raise NotFoundError(unknown + hint)


def _tell_made_up(
    context: Context, title: str, text: str, categories: tuple[str, ...], feed: str | None, *,
    every_rule: bool, as_json: bool,
) -> None:  # fmt: skip
    from bridge.cli import story as screen
    from bridge.model import Item
    from bridge.operations.explain import made_up_story

    config = context.config()
    name = feed or next(iter(config.feeds))
    story = made_up_story(config, Item(name, "", "", title, text=text, categories=categories))
    if as_json:
        print_json([screen.item_as_json(story)])
    else:
        screen.tell_item(story, context.times(config), every_rule=every_rule)
