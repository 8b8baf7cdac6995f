"""`bridge templates`: the WhatsApp templates that the configuration needs, and their approval."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator

import click

from bridge.bootstrap import known_tables
from bridge.bootstrap import templates as open_office
from bridge.cli.context import Context, json_option, pass_context, print_json
from bridge.cli.show import print_table
from bridge.core.standings import APPROVED
from bridge.core.wording.forms import can_head
from bridge.core.wording.templates import Needed, doubts, needed, without_text
from bridge.errors import TemplateMissingError, UsageError
from bridge.operations import templates as approval
from bridge.operations.approvals import record
from bridge.operations.templates import Answer
from bridge.policy import Config
from bridge.ports import Templates
from bridge.store import images, subscribers

_NO_QUALITY = "quality is not told by Twilio's Content API: WhatsApp Manager shows it"


@click.group()
def templates() -> None:
    """The WhatsApp templates that config.yaml needs, and their approval.

    Outside the 24 hours after a citizen's own message only an approved template may be sent.
    """


@templates.command("list")
@json_option
@pass_context
def list_(context: Context, *, as_json: bool) -> None:
    """Each template in each language, with its SID and its text. Asks nobody."""
    found = needed(context.config())
    if as_json:
        print_json([
            {"template": one.name, "language": one.language, "sid": one.sid or None, "body": one.body,
             "button": one.content.button or None, "price": one.form.template.price,
             "fallback": one.form.template.fallback, "doubts": list(doubts(one.body))}
            for one in found
        ])  # fmt: skip
        return
    print_table(
        ["template", "language", "sid", "price", "text"],
        [[one.name, one.language, one.sid or "none yet", one.form.template.price, one.body] for one in found],
        empty="config.yaml has no whatsapp section",
    )
    for one in found:
        for doubt in doubts(one.body):
            click.echo(f"{one.label} may be refused by WhatsApp: {doubt}", err=True)


@templates.command()
@click.option(
    "--image", default="", metavar="URL", help="A picture on comune.site, for the reviewers; else the newest."
)
@json_option
@pass_context
def submit(context: Context, *, image: str, as_json: bool) -> int:
    """Create and submit what has no SID yet, and print the lines to paste into config.yaml.

    Also in the languages of the subscribers for which a template has a text (bodies). Asked twice it creates once.
    WhatsApp answers within minutes or a day: `bridge templates status` tells.

    \b
    bridge templates submit
    """  # noqa: D301 - click's mark for "do not rewrap"
    config = context.config()
    if image and (why := can_head(config.town.site, image)):
        raise UsageError(f"{image!r} cannot be an example: {why}")
    spoken, newest = _seen(config)
    answers = _ask(config, needed(config, spoken, image or newest), approval.submit)
    _write_down(context, config, answers)  # pasted before it is approved, a SID rests from the start
    if as_json:
        print_json([_plain(one) for one in answers])
        return _code(answers)
    if not answers:
        click.echo("every template has its SID; `bridge templates status` tells of their approval")
    for one in answers:
        click.echo(f"{one.template.label}: {one.sentence}", err=one.approval is None)
    for name, language in without_text(config, spoken):
        click.echo(f"{name}: no text in {language}, which subscribers have chosen: they get {config.town.language}; "
                   f"give whatsapp.templates.{name}.bodies.{language}", err=True)  # fmt: skip
    if made := [one for one in answers if one.sid]:
        click.echo("\nPaste into config.yaml:\n\nwhatsapp:\n  templates:")
        click.echo("\n".join(_to_paste(config, made)))
    return _code(answers)


@templates.command()
@json_option
@pass_context
def status(context: Context, *, as_json: bool) -> int:
    """Ask the provider what became of each template. Exit code 1 unless all are approved.

    The daemon asks once a day; what is rejected, paused or disabled rests, and its `fallback` serves.
    """
    config = context.config()
    answers = _ask(config, needed(config), approval.status)
    _write_down(context, config, answers)
    if as_json:
        print_json([_plain(one) for one in answers])
    else:
        print_table(
            ["template", "sid", "status", "category", "quality", "why"],
            [_row(one) for one in answers],
            empty="config.yaml has no whatsapp section",
        )
        if any(one.standing for one in answers) and not any(
            one.standing and one.standing.quality for one in answers
        ):
            click.echo(_NO_QUALITY, err=True)
    return 0 if all(one.standing and one.standing.status == APPROVED for one in answers) else 1


def _seen(config: Config) -> tuple[tuple[str, ...], str]:
    """The languages of the subscribers, and the newest image that reviewers could be shown; of a new bridge none."""
    db = known_tables(config, os.environ)
    if db is None:
        return (), ""
    try:
        with db.read() as conn:
            spoken, found = subscribers.languages(conn), images.newest(conn)
    finally:
        db.close()
    return spoken, next((one for one in found if not can_head(config.town.site, one)), "")


def _write_down(context: Context, config: Config, answers: list[Answer]) -> None:
    """For the daemon, `bridge status` and whoever is alerted; of a bridge that never ran for nobody."""
    db = known_tables(config, os.environ)
    if db is None:
        return
    try:
        with db.write() as conn:
            record(conn, [one for one in answers if one.sid], context.now())
    finally:
        db.close()


def _ask(
    config: Config,
    wanted: Iterable[Needed],
    question: Callable[[Iterable[Needed], Templates], Iterator[Answer]],
) -> list[Answer]:
    if config.whatsapp is None:
        raise TemplateMissingError(f"{config.path}: there is no whatsapp section, so no template is needed")
    office = open_office(config.whatsapp, os.environ)
    try:
        return list(question(wanted, office))
    finally:
        office.close()


def _to_paste(config: Config, made: list[Answer]) -> Iterator[str]:
    """The SIDs of each template that got some, with those it had: what is pasted takes the place of its lines."""
    for template in dict.fromkeys(one.template.form.template.name for one in made):
        theirs = [one for one in made if one.template.form.template.name == template]
        yield f"    {template}:"
        for image, one_key, many in ((False, "sid", "sids"), (True, "image_sid", "image_sids")):
            new = {one.template.language: one.sid for one in theirs if one.template.form.image is image}
            if sid := new.pop(config.town.language, ""):
                yield f"      {one_key}: {sid}"
            if new and config.whatsapp:
                known = getattr(config.whatsapp.templates[template], many)
                pairs = ", ".join(f"{language}: {sid}" for language, sid in {**known, **new}.items() if sid)
                yield f"      {many}: {{{pairs}}}"


def _row(one: Answer) -> list[object]:
    standing = one.standing
    if standing is None:
        return [one.template.label, one.sid or "none yet", "unknown", "", "", one.trouble]
    return [
        one.template.label, one.sid, standing.status, standing.category, standing.quality or "not told",
        standing.reason,
    ]  # fmt: skip


def _code(answers: list[Answer]) -> int:
    return 1 if any(one.approval is None for one in answers) else 0


def _plain(answer: Answer) -> dict[str, object]:
    standing = answer.standing
    return {
        "template": answer.template.name,
        "language": answer.template.language,
        "sid": answer.sid or None,
        "status": standing.status if standing else None,
        "category": standing.category if standing else None,
        "quality": standing.quality or None if standing else None,
        "reason": standing.reason if standing else answer.trouble,
        "created": answer.created,
    }
