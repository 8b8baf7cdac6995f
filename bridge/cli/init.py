"""`bridge init`: from the address of a town's website to a configuration that `bridge check` accepts.

Order: where it will be written → site → its feeds → name, language, contact → topics → account → written, checked.
Nothing is written before the last answer.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import click

from bridge.cli import interview
from bridge.cli.context import Context, json_option
from bridge.cli.findings import print_found, show_topics
from bridge.cli.interview import LANGUAGES, Account, checked
from bridge.cli.scouting import find
from bridge.config.draft import Draft, written
from bridge.core.proposals import Proposal, propose
from bridge.errors import BridgeError
from bridge.feeds.discover import Discovery
from bridge.policy import Source

_EVERY = timedelta(minutes=5)


class OutputError(BridgeError):
    """The configuration cannot be written where it should be."""


@dataclass(frozen=True, slots=True)
class Given:
    """What was given on the command line; None and () where it was not."""

    site: str | None
    name: str | None
    language: str | None
    contact: str | None
    feeds: tuple[str, ...]
    account_sid: str | None
    sender: str | None
    asks: bool  # whether what is missing may be asked


@click.command()
@click.option("--site", metavar="ADDRESS", help="The town's website, as in www.comune.example.it; or a feed.")
@click.option("--name", help="The town's name as citizens read it, as in 'Comune di Cormano'.")
@click.option("--language", type=click.Choice(LANGUAGES), help="Of messages and pages. Default: it.")
@click.option("--contact", help="Where replies are sent to, as in 'URP, tel. 02 000000'.")
@click.option("--feed", "feeds", metavar="URL", multiple=True, help="A feed that you know; may be repeated.")
@click.option("--account-sid", help="The Twilio account, AC…. Left out: to be filled in later.")
@click.option("--sender", help="The municipality's WhatsApp number; goes with --account-sid.")
@click.option(
    "-o", "--output", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE",
    help="Default: --config, $BRIDGE_CONFIG, ./config.yaml.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="Write over a file that exists.")
@click.option(
    "-y", "--yes", "--non-interactive", "yes", is_flag=True, help="Ask nothing; take all that is found."
)
@json_option
@click.pass_context
def init(
    ctx: click.Context, /, output: Path | None, *, force: bool, yes: bool, as_json: bool, **options: Any
) -> int:
    """Write a first config.yaml: name the website, and its feeds and topics are found and proposed.

    \b
    bridge init
    bridge init --site www.comune.example.it -o mio.yaml
    bridge init --yes --site www.comune.example.it --name 'Comune di Esempio'
    """  # noqa: D301 - click's mark for "do not rewrap"
    path = output or Path(
        ctx.find_root().params.get("config_path") or os.environ.get("BRIDGE_CONFIG") or "config.yaml"
    )
    _refuse_existing(path, force=force)
    given = _given(options, asks=not yes and not as_json and sys.stdin.isatty())
    try:
        draft, found, proposals = _answers(given, quiet=as_json)
    except (click.Abort, KeyboardInterrupt):
        click.echo("\nNothing was written.", err=True)
        raise click.Abort from None
    _write(path, written(draft), force=force)
    if as_json:
        print_found(path, found, proposals)
        return 0
    return _tell(ctx, path, draft, found)


def _given(options: dict[str, Any], *, asks: bool) -> Given:
    """The options, each read as the configuration will read it. Raises UsageError."""
    given = Given(
        site=_read("--site", options["site"], interview.a_site),
        name=_read("--name", options["name"], interview.a_line),
        language=options["language"],
        contact=_read("--contact", options["contact"], interview.or_none(interview.a_line)),
        feeds=tuple(_read("--feed", one, interview.a_feed) or "" for one in options["feeds"]),
        account_sid=_read("--account-sid", options["account_sid"], interview.or_none(interview.an_account)),
        sender=_read("--sender", options["sender"], interview.a_sender),
        asks=asks,
    )
    if bool(given.account_sid) != bool(given.sender) and not (asks and given.account_sid):
        raise click.UsageError(
            "--account-sid and --sender go together: give both, or neither and fill them in later"
        )
    missing = [name for name, value in (("--site", given.site), ("--name", given.name)) if not value]
    if missing and not asks:
        raise click.UsageError(
            f"nothing can be asked here: give {' and '.join(missing)}, or run it in a terminal"
        )
    return given


def _read(option: str, value: str | None, reader: Any) -> str | None:
    if value is None:
        return None
    try:
        return checked(reader)(value)
    except click.BadParameter as error:
        raise click.UsageError(f"{option}: {error.message}") from None


def _answers(given: Given, *, quiet: bool) -> tuple[Draft, Discovery, tuple[Proposal, ...]]:
    """What is given and what is asked, in the order of the questions."""
    site = given.site or interview.ask("The town's website, as in www.comune.example.it", interview.a_site)
    found = find(site, given.feeds, asks=given.asks, quiet=quiet)
    candidates = found.candidates
    if given.asks and len(candidates) > 1:
        candidates = tuple(interview.choose("Which feeds? Numbers, or all", candidates))
    name = given.name or interview.ask(
        "The town's name, as citizens read it", interview.a_line, found.title or None
    )
    language, contact = given.language, given.contact
    if given.asks:
        language = language or interview.ask(
            f"Language of messages ({' '.join(LANGUAGES)})", _a_language, "it"
        )
        if contact is None:
            contact = interview.ask("Where replies are sent to, as in 'URP, tel. …' (empty: later)",
                                    interview.or_none(interview.a_line), "")  # fmt: skip
    language = language or "it"
    proposals = propose([item for one in candidates for item in one.items], language)
    if not quiet:
        show_topics(proposals)
    if given.asks:
        proposals = tuple(interview.choose("Which topics? Numbers, or all", proposals))
    account = _account(given)
    sources = [Source(one.name, one.url, _EVERY, one.kind) for one in candidates]
    topics = [one.topic for one in proposals]
    draft = Draft(name, found.site, sources, topics, language, contact or "", account.sid, account.sender)
    return draft, found, proposals


def _account(given: Given) -> Account:
    if given.account_sid is None:
        return interview.ask_account() if given.asks else Account()
    if given.account_sid and not given.sender:
        return Account(given.account_sid, interview.ask("The WhatsApp sender, with +39", interview.a_sender))
    return Account(given.account_sid, given.sender or "")


def _a_language(value: str) -> str:
    if value not in LANGUAGES:
        raise ValueError(f"one of {' '.join(LANGUAGES)}")
    return value


# --- writing -----------------------------------------------------------------------------------------------


def _refuse_existing(path: Path, *, force: bool) -> None:
    if path.exists() and not force:
        raise OutputError(
            f"{path} exists already: name another file with --output, or write over it with --force"
        )


def _write(path: Path, text: str, *, force: bool) -> None:
    """The whole file or none of it: written beside its place, loaded as a check, then moved there.

    Raises OutputError; ConfigError if the configuration itself would not take it, which would be a bug of ours.
    """
    from bridge.config import load

    path = Path(os.path.realpath(path))  # a link is written through, not replaced
    beside = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        with beside.open("x", encoding="utf-8") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        load(beside)
        _refuse_existing(path, force=force)
        beside.replace(path)
    except OSError as error:
        raise OutputError(
            f"{path}: cannot be written: {error.strerror}; name another file with --output"
        ) from error
    finally:
        with suppress(OSError):
            beside.unlink()


def _tell(ctx: click.Context, path: Path, draft: Draft, found: Discovery) -> int:
    from bridge.cli.check import check

    click.echo(f"{path} is written. What `bridge check` says of it:\n")
    with click.Context(check, parent=ctx, obj=Context(str(path))) as checking:
        code: int = checking.invoke(check, online=False, as_json=False)
    bridge = "bridge" if path == Path("config.yaml") else f"bridge --config {path}"
    steps = [
        (f"{bridge} preview", "what stands on the site now, and to which topics it would go"),
        (f"edit {path}", "topics and their words are yours to change"),
        (f"{bridge} check --online", "whether the feeds, and the account, answer"),
        (f"{bridge} run", "the daemon"),
    ]
    missing = (
        "the SID of your approved template" if draft.account_sid else "as soon as you have a Twilio account"
    )
    steps.insert(2, (f"fill in whatsapp in {path}", missing))
    seen = {one.url for one in found.candidates if one.items}
    unseen = [feed.url for feed in draft.feeds if feed.url not in seen]
    if unseen:
        steps.insert(0, (f"edit feeds in {path}", f"no entry was seen at {', '.join(unseen)}: is it there?"))
    width = max(len(step) for step, _ in steps)
    click.echo("\nNext:\n" + "\n".join(f"  {step:{width}}  {why}" for step, why in steps))
    return code
