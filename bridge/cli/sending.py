"""`bridge pause`, `bridge resume`, `bridge send`."""

from __future__ import annotations

from datetime import UTC, datetime

import click

from bridge.cli.context import Context, json_option, pass_context, print_json
from bridge.errors import NotFoundError

_NOTICE = "Avviso"


@click.command()
@json_option
@pass_context
def pause(context: Context, *, as_json: bool) -> None:
    """Stop sending; what is published meanwhile is taken in and waits. Acts within a second."""
    _set(context, "sending is paused; `bridge resume` starts it again", paused=True, as_json=as_json)


@click.command()
@json_option
@pass_context
def resume(context: Context, *, as_json: bool) -> None:
    """Send again. What has expired meanwhile stays unsent."""
    _set(context, "sending goes on", paused=False, as_json=as_json)


def _set(context: Context, told: str, *, paused: bool, as_json: bool) -> None:
    from bridge.store import meta

    with context.store(context.config()).db.write() as conn:
        meta.set_paused(conn, paused=paused)
    if as_json:
        print_json({"paused": paused})
    else:
        click.echo(told)


@click.command()
@click.option(
    "--topic", "topics", required=True, multiple=True, help="To whom: a topic's name; may be repeated."
)
@click.option("--title", help="The headline; else the first sentence of TEXT, if more follows.")
@click.option("--link", help="An address; else the town's site.")
@click.argument("text")
@json_option
@pass_context
def send(
    context: Context,
    topics: tuple[str, ...],
    title: str | None,
    link: str | None,
    text: str,
    *,
    as_json: bool,
) -> None:
    """A notice written by hand, held as long as any other of its topics.

    \b
    bridge send --topic viabilita "Via Roma è chiusa per un albero caduto."
    """  # noqa: D301 - click's mark for "do not rewrap"
    from bridge.core import fanout
    from bridge.core.compose import compose
    from bridge.core.sentences import headline
    from bridge.model import Item, NoticeKind
    from bridge.store import notices

    config = context.config()
    unknown = [name for name in topics if name not in config.topics]
    if unknown:
        raise NotFoundError(f"there is no topic {unknown[0]!r}; there are {', '.join(config.topics)}")
    now = datetime.now(UTC)
    names = tuple(name for name in config.topics if name in topics)
    chosen = [config.topics[name] for name in names]
    head, body = (title, text) if title else headline(text)
    item = Item(feed="", guid="", link=link or "", title=head or _NOTICE, text=body)
    store = context.store(config)
    with store.db.write() as conn:
        notice_id = notices.add(
            conn, kind=NoticeKind.MANUAL, fields=compose(item, config.town.site), topics=names,
            urgent=fanout.is_urgent(names, config.topics), now=now,
            hold_until=now + fanout.hold_of(chosen, config.relay), expires_at=fanout.expiry_of(chosen, now),
        )  # fmt: skip
        recipients = notices.count_recipients(conn, names)
    if as_json:
        print_json({"id": notice_id, "topics": names, "recipients": recipients})
    else:
        click.echo(f"notice {notice_id} is held and will go to {recipients} citizen(s); "
                   f"`bridge notices cancel {notice_id}` withdraws it")  # fmt: skip
