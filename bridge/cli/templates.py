"""`bridge templates`: the WhatsApp templates that the configuration needs, and their approval."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator

import click

from bridge.bootstrap import templates as open_office
from bridge.cli.context import Context, json_option, pass_context, print_json
from bridge.cli.show import print_table
from bridge.core.wording.templates import Needed, doubts, needed
from bridge.errors import TemplateMissingError
from bridge.operations import templates as approval
from bridge.operations.templates import Answer
from bridge.policy import Config
from bridge.ports import Templates


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
             "doubts": list(doubts(one.body))}
            for one in found
        ])  # fmt: skip
        return
    print_table(
        ["template", "language", "sid", "text"],
        [[one.name, one.language, one.sid or "none yet", one.body] for one in found],
        empty="config.yaml has no whatsapp section",
    )
    for one in found:
        for doubt in doubts(one.body):
            click.echo(f"{one.label} may be refused by WhatsApp: {doubt}", err=True)


@templates.command()
@json_option
@pass_context
def submit(context: Context, *, as_json: bool) -> int:
    """Create and submit what has no SID yet, and print the lines to paste into config.yaml.

    Asked twice it creates once. WhatsApp answers within minutes or a day: `bridge templates status` tells.

    \b
    bridge templates submit
    """  # noqa: D301 - click's mark for "do not rewrap"
    config = context.config()
    answers = _ask(config, approval.submit)
    if as_json:
        print_json([_plain(one) for one in answers])
        return _code(answers)
    if not answers:
        click.echo("every template has its SID; `bridge templates status` tells of their approval")
    for one in answers:
        click.echo(f"{one.template.label}: {one.sentence}", err=one.approval is None)
    if made := [one for one in answers if one.sid]:
        click.echo("\nPaste into config.yaml:\n\nwhatsapp:\n  templates:")
        for one in made:
            click.echo(f"    {one.template.name}:\n      {_line(config, one)}")
    return _code(answers)


@templates.command()
@json_option
@pass_context
def status(context: Context, *, as_json: bool) -> int:
    """Ask the provider what became of each template. Exit code 1 unless all are approved."""
    answers = _ask(context.config(), approval.status)
    if as_json:
        print_json([_plain(one) for one in answers])
    else:
        print_table(
            ["template", "sid", "status", "category", "why"],
            [
                [one.template.label, one.sid or "none yet", one.approval.status if one.approval else "unknown",
                 one.approval.category.lower() if one.approval else "",
                 one.approval.reason if one.approval else one.trouble]
                for one in answers
            ],
            empty="config.yaml has no whatsapp section",
        )  # fmt: skip
    approved = all(one.approval is not None and one.approval.status == "approved" for one in answers)
    return 0 if approved else 1


def _ask(config: Config, question: Callable[[Iterable[Needed], Templates], Iterator[Answer]]) -> list[Answer]:
    if config.whatsapp is None:
        raise TemplateMissingError(f"{config.path}: there is no whatsapp section, so no template is needed")
    office = open_office(config.whatsapp, os.environ)
    try:
        return list(question(needed(config), office))
    finally:
        office.close()


def _line(config: Config, answer: Answer) -> str:
    if answer.template.language == config.town.language:
        return f"sid: {answer.sid}"
    return f"sids: {{{answer.template.language}: {answer.sid}}}"


def _code(answers: list[Answer]) -> int:
    return 1 if any(one.approval is None for one in answers) else 0


def _plain(answer: Answer) -> dict[str, object]:
    return {
        "template": answer.template.name,
        "language": answer.template.language,
        "sid": answer.sid or None,
        "status": answer.approval.status if answer.approval else None,
        "category": answer.approval.category if answer.approval else None,
        "reason": answer.approval.reason if answer.approval else answer.trouble,
        "created": answer.created,
    }
