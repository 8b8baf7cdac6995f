"""`bridge run`: the daemon, until SIGTERM."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable

import click

from bridge.cli.command import Command
from bridge.cli.context import Context, pass_context
from bridge.policy import Config


@click.command(cls=Command, examples=(("bridge --config /etc/bridge/config.yaml run", "as systemd does"),))
@pass_context
def run(context: Context) -> None:
    """The daemon: polls, relays, listens for citizens and callbacks, until SIGTERM."""
    from bridge.bootstrap import Bridge, assemble
    from bridge.daemon import Daemon
    from bridge.instance import only_one

    config = context.config()
    store = context.store(config)

    def build(config: Config, wake: Callable[[], None]) -> Bridge:
        return assemble(config, store, os.environ, wake)

    with only_one(store.state):
        Daemon(config, build, context.config).run()
        store.db.close()
    leave()


def leave() -> None:
    """Exit 0 now: what matters is committed, and a poll that hangs on a slow site must not hold up the exit."""
    logging.shutdown()
    os._exit(0)
