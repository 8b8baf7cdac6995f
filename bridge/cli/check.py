"""`bridge check`: every error of the configuration at once; online, whether the world answers as it says."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import partial

import click

from bridge.cli.command import Command
from bridge.cli.context import Context, json_option, pass_context, print_json
from bridge.errors import BridgeError, ConfigError, StoreError
from bridge.policy import Config, Source, WhatsApp


@dataclass(frozen=True, slots=True)
class Finding:
    """The outcome of one online check."""

    what: str
    ok: bool
    sentence: str


@click.command(
    cls=Command,
    examples=(
        ("bridge check", "the file alone; asks nobody"),
        ("bridge check --online", "and whether feeds, account and templates answer"),
    ),
)
@click.option(
    "--online", is_flag=True, help="Also fetch and parse each feed, and ask the provider for the account."
)
@json_option
@pass_context
def check(context: Context, *, online: bool, as_json: bool) -> int:
    """Validate config.yaml: all errors at once, each as file:line:column."""
    path = context.path
    try:
        config = context.config()
    except ConfigError as error:
        if as_json:
            problems = [asdict(problem) for problem in error.problems]
            print_json(
                {"ok": False, "file": str(path), "problems": problems, "not_yet_acting": [], "online": []}
            )
            return error.exit_code
        raise
    from bridge.config import doubts, not_yet_acting

    missing = _missing_secrets(config)
    findings, seen = _online(config) if online else ([], [])
    ok = all(finding.ok for finding in findings)
    notes = [*not_yet_acting(config)]
    doubtful = [*(str(doubt) for doubt in doubts(path)), *seen, *_crowd(config)]
    if not as_json:
        for name in missing:
            click.echo(f"{name} is not set: `bridge run` needs it", err=True)
    if as_json:
        online_json = [asdict(finding) for finding in findings]
        print_json(
            {
                "ok": ok,
                "file": str(path),
                "problems": [],
                "not_yet_acting": notes,
                "missing_secrets": missing,
                "doubts": [
                    *doubtful,
                    *(f"whatsapp.templates.{name}: {doubt}" for name, doubt in _doubts(config)),
                ],
                "online": online_json,
            }
        )
    else:
        _tell(config, notes, doubtful, findings)
    return 0 if ok else 1


def _crowd(config: Config) -> list[str]:
    """Whether more citizens subscribe than the account may reach in a day, where a bridge has run on this machine."""
    from bridge.config import state_directory
    from bridge.model import SubscriberState
    from bridge.operations.limits import crowd
    from bridge.store.database import open_database
    from bridge.store.subscribers import counts

    file = state_directory(os.environ) / "bridge.db"
    if config.whatsapp is None or config.storage_url or not file.exists():
        return []
    try:
        db = open_database(f"sqlite:///{file}")
    except StoreError as error:
        return [str(error)]
    with db.read() as conn:
        active = counts(conn).get(SubscriberState.ACTIVE, 0)
    db.close()
    told = crowd(active, config.whatsapp)
    return [told] if told else []


def _missing_secrets(config: Config) -> list[str]:
    """Raises SecretError for one that is given and cannot be used."""
    from bridge.bootstrap import AUTH_TOKEN, KEY
    from bridge.config import read_secret
    from bridge.store.cipher import Cipher

    key = read_secret(KEY, os.environ)
    if key:
        Cipher(key)
    return [] if config.whatsapp is None or read_secret(AUTH_TOKEN, os.environ) else [AUTH_TOKEN]


def _tell(config: Config, notes: list[str], doubtful: list[str], findings: list[Finding]) -> None:
    sending = "sends through Twilio" if config.whatsapp else "sends nothing (no whatsapp section)"
    click.echo(
        f"{config.path}: valid. {config.town.name}: {len(config.feeds)} feed(s), {len(config.topics)} topic(s), "
        f"{sending}."
    )
    for doubt in doubtful:
        click.echo(f"  doubtful: {doubt}")
    for note in notes:
        click.echo(f"  not yet acting: {note}")
    for label, doubt in _doubts(config):
        click.echo(f"  whatsapp.templates.{label} may be refused by WhatsApp: {doubt}")
    for finding in findings:
        click.echo(f"  {'ok ' if finding.ok else 'BAD'} {finding.what}: {finding.sentence}")


def _doubts(config: Config) -> list[tuple[str, str]]:
    """Of templates not created yet: why their text would hardly be approved."""
    from bridge.core.wording.templates import doubts, needed

    return [(one.name, doubt) for one in needed(config) if not one.sid for doubt in doubts(one.body)]


def _unspoken(config: Config) -> list[str]:
    """Languages that subscribers have chosen, and templates have no text in."""
    from bridge.bootstrap import known_tables
    from bridge.core.wording.templates import without_text
    from bridge.store.subscribers import languages

    db = known_tables(config, os.environ)
    if db is None:
        return []
    try:
        with db.read() as conn:
            spoken = languages(conn)
    finally:
        db.close()
    return [
        f"whatsapp.templates.{name}: has no text in {language}, which subscribers have chosen; give "
        f"bodies.{language}, and `bridge templates submit` has it approved"
        for name, language in without_text(config, spoken)
    ]


def _online(config: Config) -> tuple[list[Finding], list[str]]:
    """What everything that is asked answers, and what is doubtful though it answers."""
    from bridge.bootstrap import fetcher
    from bridge.cli.answering import ask
    from bridge.clock import SystemClock

    clock = SystemClock()
    question = partial(ask, fetcher=fetcher(config, clock), clock=clock, zone=config.town.timezone)
    doubts: list[str] = []

    def feed(what: str, source: Source) -> str:
        answer = question(source)
        doubts.extend(f"{what}: {doubt}" for doubt in answer.doubts)
        return answer.sentence

    sources = {f"feeds.{name}": source for name, source in config.feeds.items()}
    findings = [_try(what, partial(feed, what, source)) for what, source in sources.items()]
    if config.whatsapp:
        findings += _account(config, config.whatsapp, doubts)
        try:
            doubts += _unspoken(config)
        except BridgeError as error:
            findings.append(Finding("storage", ok=False, sentence=str(error)))
    return findings, doubts


def _try(what: str, question: Callable[[], str]) -> Finding:
    try:
        return Finding(what, ok=True, sentence=question())
    except BridgeError as error:
        return Finding(what, ok=False, sentence=str(error))


def _account(config: Config, whatsapp: WhatsApp, doubts: list[str]) -> list[Finding]:
    """The account, and each template by each of its SIDs; `doubts` gets those whose text is another there."""
    from bridge.bootstrap import provider, templates
    from bridge.core.standings import APPROVED
    from bridge.core.wording.templates import needed
    from bridge.operations.templates import status

    try:
        sender, _ = provider(config, whatsapp, os.environ)
    except BridgeError as error:
        return [Finding("whatsapp", ok=False, sentence=str(error))]
    findings = [_try("whatsapp", sender.verify)]
    sender.close()
    office = templates(whatsapp, os.environ)
    for answer in status(needed(config), office):
        ok = answer.standing is not None and answer.standing.status == APPROVED
        what = f"whatsapp.templates.{answer.template.label}"
        text = partial(office.body, answer.sid)
        finding = _try(what, text) if ok else Finding(what, ok=False, sentence=answer.sentence)
        if finding.ok and finding.sentence != answer.template.body:
            doubts.append(
                f"{what}: at the provider {answer.sid} has another text, which citizens get: {finding.sentence!r}; "
                "put it into config.yaml, or take the SID out and have yours approved"
            )
        findings.append(replace(finding, sentence=answer.sentence) if finding.ok else finding)
    office.close()
    return findings
