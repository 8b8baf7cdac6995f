"""The one tree of errors. Each says what happened, to what, and what ops can do next.

An error that ends a command carries its exit code (docs: 0 done, 1 failure, 2 usage, 78 bad configuration).
Anything that is not a `BridgeError` is a bug: it ends its unit of work, is logged with its ids, and leaves
the row to be taken up again.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

EXIT_FAILURE = 1
EXIT_USAGE = 2
EXIT_CONFIG = 78  # sysexits.h EX_CONFIG; systemd must not restart on it


class BridgeError(Exception):
    """Base of all errors that we raise on purpose."""

    exit_code = EXIT_FAILURE


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a configuration file. Lines and columns count from 1; 0 means the whole file."""

    file: str
    line: int
    column: int
    message: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        return f"{place}: {self.message}"


class ConfigError(BridgeError):
    """A configuration that cannot be used. Holds every problem found, in the order of the file."""

    exit_code = EXIT_CONFIG

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = problems


class SecretError(BridgeError):
    """A secret is missing, unreadable or too short. Never quotes the secret."""

    exit_code = EXIT_CONFIG


class KeyMismatchError(BridgeError):
    """The encryption key is not the one this database was written with."""

    exit_code = EXIT_CONFIG


class RuleError(BridgeError):
    """A routing rule that cannot be compiled."""


class TemplateMissingError(BridgeError):
    """A template that the configuration names has no SID yet; what needs it waits. `name`: as configured."""

    def __init__(self, message: str, name: str = "") -> None:
        super().__init__(message)
        self.name = name


class TemplateRestsError(BridgeError):
    """A template rests (`bridge.core.rests`), and so does whatever could serve instead; what needs it waits."""

    def __init__(self, sid: str) -> None:
        super().__init__(f"the template {sid} rests")
        self.sid = sid


class FetchError(BridgeError):
    """A feed (or page) could not be fetched.

    `retry_after` is what the server asked for, if anything; `status` its HTTP status, if there was an answer;
    `gone` says that the server declared the address gone for good (410), `explained` that it said what is wrong.
    """

    def __init__(
        self,
        message: str,
        *,
        status: int | None = None,
        retry_after: timedelta | None = None,
        gone: bool = False,
        explained: bool = False,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.retry_after = retry_after
        self.gone = gone
        self.explained = explained


class ParseError(BridgeError):
    """What was fetched is not a feed; the message says what it looked like."""


class ComposeError(BridgeError):
    """A template that cannot carry a notice, whatever is cut; the message names it and what does not fit."""


class StoreError(BridgeError):
    """The tables cannot be opened or used as asked (locked by another bridge, from a newer release, …)."""


class UsageError(BridgeError):
    """What was typed cannot be meant."""

    exit_code = EXIT_USAGE


class WrongStateError(BridgeError):
    """What was asked for is not possible any more: somebody, or time, was quicker."""


class NotFoundError(BridgeError):
    """Nothing of that name or id; the message names what was looked for."""


class OutputError(BridgeError):
    """A file that somebody asked for cannot be written."""


class ImportRefusedError(BridgeError):
    """A subscribers' CSV with bad rows; the message names each of them, by line, without their numbers."""
