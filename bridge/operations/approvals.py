"""What becomes of approved templates: asked for daily, written down, told once; what WhatsApp stops, rests.

A template that is rejected, paused, disabled or not approved yet is not tried: each try would be accepted and fail.
Its rest lasts until it is found approved, or until nobody could be asked for long; then one message tries it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bridge.core.rests import Proof, Rest, of_template
from bridge.core.standings import APPROVED, Standing, news, trouble
from bridge.core.wording.templates import Needed, needed
from bridge.errors import FetchError
from bridge.log import event
from bridge.operations.templates import Answer, status
from bridge.policy import Config
from bridge.ports import Clock, Templates
from bridge.store import rests, standings
from bridge.store.database import Database

log = logging.getLogger(__name__)

_DAILY = timedelta(hours=24)
_SOON = timedelta(hours=1)  # while one rests: WhatsApp pauses some for three hours
_FIRST_AGAIN, _LAST_AGAIN = timedelta(minutes=5), timedelta(hours=6)  # after failures
# Longer than any pause between two looks that succeed.
_UNTIL = timedelta(hours=26)


class Approvals:
    """Asks the provider now and then. `open_office` makes the connection, for each look a new one."""

    def __init__(
        self, config: Config, db: Database, clock: Clock, open_office: Callable[[], Templates]
    ) -> None:
        self._config = config
        self._db = db
        self._clock = clock
        self._open_office = open_office
        self._next: float | None = None  # monotonic; None: never asked
        self._failures = 0

    def recall(self) -> None:
        """What was known not to be approved rests from the start, not only from the first look on."""
        now = self._clock.now()
        with self._db.write() as conn:
            known = standings.every(conn)
            for template in needed(self._config):
                standing = known.get((template.name, template.language))
                if standing and standing.sid == template.sid and standing.rests:
                    _let_rest(conn, standing, now)

    def is_due(self) -> bool:
        return self._next is None or self._clock.monotonic() >= self._next

    def look(self) -> None:
        """Ask for every template once. Raises FetchError when the provider did not answer of one that has a SID."""
        office = self._open_office()
        try:
            answers = [one for one in status(needed(self._config), office) if one.sid]
        finally:
            office.close()
        with self._db.write() as conn:
            told = record(conn, answers, self._clock.now())
        for standing, what in told.items():
            log.warning(event("template.changed", template=standing.label, sid=standing.sid, now=what))
        silent = next((one for one in answers if one.approval is None), None)
        self._failures = self._failures + 1 if silent else 0
        again = min(_LAST_AGAIN, _FIRST_AGAIN * 2 ** (self._failures - 1)) if silent else None
        planned = _SOON if any(one.standing and one.standing.rests for one in answers) else _DAILY
        self._next = self._clock.monotonic() + (again or planned).total_seconds()
        if silent:
            raise FetchError(silent.trouble)


def record(conn: Connection, answers: Iterable[Answer], now: datetime) -> dict[Standing, str]:
    """Write down what was answered, and let rest what cannot be sent; what is new of which."""
    known = standings.every(conn)
    told = {}
    for answer in answers:
        standing = answer.standing
        if standing is None:
            continue
        before = known.get((standing.name, standing.language))
        if what := news(before, standing, _wanted(answer.template)):
            told[standing] = what
        standings.put(conn, standing, now)
        if standing.rests:
            _let_rest(conn, standing, now)
        elif (
            standing.status == APPROVED and before is not None and before.sid == standing.sid and before.rests
        ):
            rests.end(conn, of_template(standing.sid), now)
    return told


def _let_rest(conn: Connection, standing: Standing, now: datetime) -> None:
    """By a receipt alone it proves to work: what is not approved is accepted all the same, and fails afterwards."""
    what = of_template(standing.sid)
    before = rests.every(conn).get(what)
    failures, since = (before.failures, before.since) if before and before.is_open else (1, now)
    rests.put(conn, Rest(what, failures, since, now + _UNTIL, standing.sentence, Proof.RECEIPT))


def _wanted(template: Needed) -> str:
    return template.form.template.category.value


def troubles(conn: Connection, config: Config) -> dict[str, str]:
    """Sentences on configured templates that cannot be sent, or that WhatsApp files elsewhere; by what would rest."""
    known = standings.every(conn)
    found = {}
    for template in needed(config):
        standing = known.get((template.name, template.language))
        if standing is None or standing.sid != template.sid:
            continue
        if wrong := trouble(standing, _wanted(template)):
            instead = template.form.template.fallback
            then = f"; {instead} serves instead" if standing.rests and instead else ""
            found[of_template(standing.sid)] = f"template {template.label}: {wrong}{then}"
    return found
