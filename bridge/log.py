"""Logging: events with fields, one line each, and never a phone number in clear.

`log.info(event("notice.released", notice=42, recipients=1066))` prints
`notice.released notice=42 recipients=1066`. Numbers are masked by the formatter of the only handler, so that
no logger, no traceback and no library can pass by it. Under systemd, lines carry journald's priority prefix.
"""

from __future__ import annotations

import json
import logging
import os
import re
import sys
from datetime import UTC, datetime

# Any address of the provider, an international number (+ or 00), an Italian mobile as people write it.
_PHONE = re.compile(
    r"whatsapp(?::|%3A)(?:\+|%2B|%20| )?[\w.]+"
    r"|(?:\+|%2B|(?<![\w.-])00)\d(?:[ ./\-]?\d){7,14}"
    r"|(?<![\w.-])(?:39[ ./-]?)?3\d{2}[ ./-]?\d{3}[ ./-]?\d{2}[ ./-]?\d{1,2}(?![\w.-])"
)
_PRIORITY = {logging.DEBUG: 7, logging.INFO: 6, logging.WARNING: 4, logging.ERROR: 3, logging.CRITICAL: 2}


def mask(text: str) -> str:
    """The text with every phone number and provider address replaced by a mask that keeps two digits."""
    return _PHONE.sub(lambda match: f"+…{match.group()[-2:]}", text)


def event(name: str, **fields: object) -> str:
    """One line for a log: the event's name and its fields, values with blanks or quotes in JSON form."""
    return " ".join([name, *(f"{key}={_value(value)}" for key, value in fields.items())])


def _value(value: object) -> str:
    text = str(value)
    plain = text and not any(char in text for char in ' "=\n\r\t')
    return text if plain else json.dumps(text, ensure_ascii=False)


class MaskingFormatter(logging.Formatter):
    """Formats the record, traceback included, and masks the finished text."""

    def __init__(self, *, journald: bool = False, as_json: bool = False) -> None:
        super().__init__("%(message)s" if journald else "%(asctime)s %(levelname)-7s %(message)s")
        self._journald = journald
        self._as_json = as_json

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: ARG002, N802 - as logging calls it
        """The machine's time with its offset from UTC, for the machine need not keep the town's time."""
        return datetime.fromtimestamp(record.created).astimezone().isoformat(" ", "milliseconds")

    def format(self, record: logging.LogRecord) -> str:
        text = mask(super().format(record))
        if self._as_json:
            at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
            line = {"at": at, "level": record.levelname.lower(), "logger": record.name, "message": text}
            return json.dumps(line, ensure_ascii=False)
        if self._journald:
            # One priority prefix a line, or journald would read a traceback's tail as "info".
            prefix = f"<{_PRIORITY.get(record.levelno, 6)}>"
            return "\n".join(prefix + line for line in text.splitlines())
        return text


def set_up(*, verbose: bool = False) -> None:
    """One handler on stderr for everything. Called once, by the command line."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        MaskingFormatter(
            journald="JOURNAL_STREAM" in os.environ, as_json=os.environ.get("BRIDGE_LOG") == "json"
        )
    )
    logging.basicConfig(level=logging.DEBUG if verbose else logging.INFO, handlers=[handler], force=True)
    # Their INFO is a line a request: with numbers in it (twilio), or of no use to ops (the others).
    for name in ("twilio", "urllib3", "apscheduler", "alembic", "sqlalchemy"):
        logging.getLogger(name).setLevel(logging.WARNING)
    # Its warning is a line for each request that waits for a thread: many, when there is no time for any.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
