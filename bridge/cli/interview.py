"""The questions of `bridge init`, each with a default; what was given as an option is not asked.

Questions go to stderr, so that stdout holds what was found and done.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import click

T = TypeVar("T")

LANGUAGES = ("it", "en", "de", "fr", "sl")


@dataclass(frozen=True, slots=True)
class Account:
    """The town's account at the provider; both "" where there is none yet."""

    sid: str = ""
    sender: str = ""


def checked(reader: Callable[[str], str]) -> Callable[[str], str]:
    """A reader of the configuration as click wants it. What it refuses is asked again, or a usage error."""

    def read(value: str) -> str:
        try:
            return reader(value.strip())
        except ValueError as error:
            raise click.BadParameter(str(error)) from None

    return read


def a_site(value: str) -> str:
    """A web address, whose scheme may be missing. Raises ValueError."""
    from bridge.config.addresses import as_url

    as_url(value if "://" in value else f"https://{value}")
    return value


def a_feed(value: str) -> str:
    from bridge.config.addresses import as_url

    return as_url(value)


def or_none(reader: Callable[[str], str]) -> Callable[[str], str]:
    """The same reader, where the answer may be left out."""
    return lambda value: reader(value) if value else ""


def a_line(value: str) -> str:
    """One line of clean text. Raises ValueError when nothing is left of it."""
    from bridge.config.values import line
    from bridge.core.text.characters import clean_line

    return line(clean_line(value))


def an_account(value: str) -> str:
    from bridge.config.whatsapp import as_account_sid

    return as_account_sid(value)


def a_sender(value: str) -> str:
    from bridge.config.whatsapp import as_sender

    return as_sender(value)


def ask(question: str, reader: Callable[[str], str], default: str | None = None) -> str:
    """Ask until the answer can be read. A default of "" means that the answer may be left out."""
    answer: str = click.prompt(
        question, default=default, show_default=bool(default), value_proc=checked(reader), err=True
    )
    return answer


def choose(question: str, among: Sequence[T]) -> list[T]:
    """Some of what was numbered from 1 on; all of it by default."""

    def read(value: str) -> list[T]:
        if value.strip().lower() in {"all", "tutti", "tutte"}:
            return list(among)
        try:
            numbers = {int(word) for word in value.replace(",", " ").split()}
        except ValueError:
            numbers = {0}
        if not numbers or not numbers <= set(range(1, len(among) + 1)):
            raise click.BadParameter(f"give numbers from 1 to {len(among)}, as in 1,2, or all")
        return [among[number - 1] for number in sorted(numbers)]

    chosen: list[T] = click.prompt(question, default="all", value_proc=read, err=True)
    return chosen


def ask_site_again() -> str:
    """Another address of the site, or a feed's; "" from those who want to go on without."""
    return ask("The town's website, or a feed (empty: go on without looking)", or_none(a_site), "")


def ask_feed() -> str:
    """The address of a feed that somebody knows; "" from those who know none."""
    return ask("The address of a feed (empty: another website)", or_none(a_feed), "")


def ask_account() -> Account:
    """The account's SID, and the sender only if there is one."""
    sid = ask("Twilio account SID, AC… (empty: later)", or_none(an_account), "")
    return Account(sid, ask("WhatsApp sender, the town's number with +39", a_sender)) if sid else Account()
