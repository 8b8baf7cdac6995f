"""`bridge explain`: why an item went where it went, or did not."""

from __future__ import annotations

from typing import Any

import click

from bridge.cli.context import Context, json_option, local, pass_context, print_json
from bridge.errors import NotFoundError
from bridge.model import Item
from bridge.operations.explain import (
    ItemStory,
    MessageStory,
    item_stories,
    made_up_story,
    message_story,
    timeline,
)
from bridge.policy import Config


@click.command()
@click.argument("item", required=False)
@click.option("--title", help="A made-up item's title, instead of ITEM.")
@click.option("--text", default="", help="Its text.")
@click.option("--category", "categories", multiple=True, help="One of its categories; may be repeated.")
@click.option("--feed", help="The feed it would come from; else the first.")
@json_option
@pass_context
def explain(
    context: Context,
    item: str | None,
    title: str | None,
    text: str,
    categories: tuple[str, ...],
    feed: str | None,
    *,
    as_json: bool,
) -> None:
    """Evidence of identity, each rule tried, the condition that decided, and what became of it.

    ITEM is an item's id, link or guid, or a message's SID.

    \b
    bridge explain 42
    bridge explain https://www.comune.example.it/2026/11/21/chiusa-via-roma/
    bridge explain --title "Chiusa via Roma per lavori" --category Viabilità
    """  # noqa: D301 - click's mark for "do not rewrap"
    config = context.config()
    if (item is None) == (title is None):
        raise click.UsageError("give either ITEM or --title")
    if title is not None:
        _tell_items(config, [_made_up(config, title, text, categories, feed)], as_json=as_json)
        return
    assert item is not None
    with context.store(config).db.read() as conn:
        message = message_story(conn, item)
        stories = [] if message else item_stories(conn, config, item)
    if message:
        _tell_message(config, message, as_json=as_json)
    elif stories:
        _tell_items(config, stories, as_json=as_json)
    else:
        raise NotFoundError(
            f"nothing is known of {item!r}: no item has that id, link or guid, no message that SID"
        )


def _made_up(
    config: Config, title: str, text: str, categories: tuple[str, ...], feed: str | None
) -> ItemStory:
    if feed is not None and feed not in config.feeds:
        raise NotFoundError(f"there is no feed {feed!r}; there are {', '.join(config.feeds)}")
    name = feed or next(iter(config.feeds))
    return made_up_story(config, Item(name, "", "", title, text=text, categories=categories))


def _tell_items(config: Config, stories: list[ItemStory], *, as_json: bool) -> None:
    if as_json:
        print_json([_as_json(story) for story in stories])
        return
    for story in stories:
        _tell_item(config, story)


def _tell_item(config: Config, story: ItemStory) -> None:
    click.secho(story.item.title, bold=True)
    if story.stored:
        click.echo(
            f"  item {story.stored.id} of feed {story.item.feed}: {story.stored.fate} ({story.stored.reason})"
        )
        click.echo(f"  link {story.item.link or '–'}   guid {story.item.guid or '–'}")
    click.echo(f"  categories: {', '.join(story.item.categories) or 'none'}")
    click.echo("  rules tried:")
    for verdict in story.rules:
        click.echo(f"    {'✓' if verdict.matched else '·'} {verdict.sentence}")
    click.echo(f"  topics by today's rules: {', '.join(story.topics) or 'none'}")
    for at, what in timeline(story):
        click.echo(f"  {local(at, config.town.timezone)}  {what}")
    for one in story.notices:
        stands = ", ".join(f"{number} {state}" for state, number in sorted(one.deliveries.items()))
        click.echo(f"  notice {one.notice.id} is {one.notice.state}: {stands or 'no deliveries yet'}")
    click.echo()


def _as_json(story: ItemStory) -> dict[str, Any]:
    stored = story.stored
    return {
        "id": stored.id if stored else None,
        "feed": story.item.feed,
        "title": story.item.title,
        "link": story.item.link,
        "guid": story.item.guid,
        "categories": list(story.item.categories),
        "fate": stored.fate if stored else None,
        "reason": stored.reason if stored else None,
        "topics": list(story.topics),
        "rules": [
            {"topic": verdict.topic, "rule": verdict.rule + 1, "matched": verdict.matched, "why": verdict.sentence}
            for verdict in story.rules
        ],
        "versions": list(story.versions),
        "notices": [
            {"id": one.notice.id, "kind": one.notice.kind, "state": one.notice.state, "reason": one.notice.reason,
             "topics": list(one.notice.topics), "deliveries": one.deliveries}
            for one in story.notices
        ],
    }  # fmt: skip


def _tell_message(config: Config, story: MessageStory, *, as_json: bool) -> None:
    message = story.history.message
    if as_json:
        shown = {key: value for key, value in message.items() if key != "body"}
        print_json(
            {"message": shown, "attempts": story.history.attempts, "receipts": story.history.receipts,
             "notices": [notice.id for notice in story.notices]}
        )  # fmt: skip
        return
    zone = config.town.timezone
    click.secho(
        f"message {message['id']} to subscriber {message['subscriber_id']}: {message['state']}", bold=True
    )
    click.echo(f"  kind {message['kind']}, made {local(message['created_at'], zone)} {message['reason']}")
    for notice in story.notices:
        click.echo(f"  carries notice {notice.id}: {notice.fields.title}")
    for attempt in story.history.attempts:
        outcome = attempt["outcome"] or "not known"
        click.echo(f"  {local(attempt['at'], zone)}  attempt as {attempt['form'] or '?'}: {outcome} "
                   f"{attempt['sid'] or ''} {attempt['detail']}".rstrip())  # fmt: skip
    for receipt in story.history.receipts:
        code = f" (code {receipt['code']})" if receipt["code"] else ""
        click.echo(f"  {local(receipt['at'], zone)}  the provider says: {receipt['state']}{code}")
