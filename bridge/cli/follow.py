"""Watching a notice being sent, for `--wait`: the tables are asked until it is over, and nothing is changed.

Whoever breaks it off with Ctrl-C stops the watching, never the sending.
"""

from __future__ import annotations

from time import sleep

import click

from bridge.bootstrap import Store
from bridge.cli.context import Context, print_json
from bridge.cli.show import Tell, Times, counted, progress
from bridge.errors import WrongStateError
from bridge.instance import is_running
from bridge.model import NoticeId, NoticeState
from bridge.operations import notices
from bridge.operations.standing import Obstacle, Standing, obstacle_of, of_notice
from bridge.policy import Config
from bridge.store.notices import Notice

_EVERY = 0.25  # seconds between two looks
_OVER = (NoticeState.DONE, NoticeState.CANCELLED, NoticeState.EXPIRED)


def follow(context: Context, config: Config, store: Store, notice: int, *, as_json: bool) -> int:
    """Until a notice is done (exit code 0) or ended otherwise (1). Raises WrongStateError when nothing sends it."""
    try:
        with progress(f"notice {notice}") as tell:
            found, stands = _watch(context, config, store, notice, tell)
    except KeyboardInterrupt:
        click.echo(
            f"the sending goes on by itself; `bridge notices show {notice}` tells how it stands", err=True
        )
        return 1
    if as_json:
        print_json({"id": found.id, "topics": found.topics, "recipients": found.recipients, "state": found.state,
                    "have_it": stands.handed_over, "arrived": stands.arrived, "failed": stands.failed})  # fmt: skip
    else:
        why = "" if found.state is NoticeState.DONE else f" ({found.reason})"
        click.echo(
            f"notice {found.id} is {found.state}{why}: {counted(found.recipients, 'citizen')}, {stands.sentence}"
        )
    return 0 if found.state is NoticeState.DONE else 1


def _watch(
    context: Context, config: Config, store: Store, notice: int, tell: Tell
) -> tuple[Notice, Standing]:
    while True:
        with store.db.read() as conn:
            found = notices.get(conn, notice)
            stands, why = of_notice(conn, NoticeId(notice)), obstacle_of(conn, config, found, context.now())
        if found.state in _OVER:
            return found, stands
        if found.state is NoticeState.HELD and found.hold_until is None:
            raise WrongStateError(
                f"notice {notice} is held ({found.reason}): `bridge notices release {notice}` sends it"
            )
        # Where the tables stand on a server, the daemon may run on another machine.
        if config.storage_url is None and not is_running(store.state):
            raise WrongStateError(f"no daemon runs here, so notice {notice} waits: `bridge run` sends it")
        done = stands.handed_over + stands.failed + stands.dropped
        tell(done, found.recipients, _note(found, context.times(config), why))
        sleep(_EVERY)


def _note(notice: Notice, times: Times, obstacle: Obstacle | None) -> str:
    if notice.state is NoticeState.HELD:
        return f"held until {times.both(notice.hold_until)}"
    return obstacle.sentence if obstacle else ""
